extension Store {
    /// Runs `body`, whose changes do not wait while another program writes: they are refused at once with ``StoreError/locked``. Not
    /// while another thread of this program writes through the same store, which would be waited for.
    public func withoutWaiting<Value>(_ body: () throws -> Value) rethrows -> Value {
        try Turn.$isAwaited.withValue(false) { try body() }
    }

    /// Throws ``StoreError/replaced(path:)`` when the file or its log is no longer the one that was opened.
    public func checkInPlace() throws { try guardian?.check() }
}

/// Whether a connection that finds another program writing waits for its turn. Known to whoever runs the change and what it calls,
/// which GRDB does on the same thread.
enum Turn {
    @TaskLocal static var isAwaited = true
}
