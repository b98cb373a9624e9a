import Testing

@testable import Dashboard

@Suite struct NavigationStackTests {
    @Test func `the first screen cannot be closed`() {
        var stack = NavigationStack(root: WelcomeScreen(), tab: nil)
        let closed = stack.pop()
        #expect(!closed)
        #expect(stack.depth == 1 && stack.top is WelcomeScreen)
    }

    @Test func `screens close in the order opposite to that in which they opened`() {
        var stack = NavigationStack(root: WelcomeScreen(), tab: nil)
        stack.push(LookupScreen())
        stack.push(LeaveScreen())
        #expect(stack.all.map { $0.title.english } == ["Welcome", "Find a donor", "Leave"])
        stack.pop()
        #expect(stack.top is LookupScreen)
        stack.pop()
        #expect(stack.top is WelcomeScreen)
    }

    @Test func `what is changed at a depth stays there`() {
        var stack = NavigationStack(root: WelcomeScreen(), tab: nil)
        stack.push(LookupScreen())
        stack[depth: 1] = LookupScreen(.record)
        #expect((stack.top as? LookupScreen)?.purpose == .record)
        stack.top = LeaveScreen()
        #expect(stack[depth: 1] is LeaveScreen && stack[depth: 0] is WelcomeScreen)
    }

    @Test func `a main screen takes the place of everything`() {
        var stack = NavigationStack(root: WelcomeScreen(), tab: nil)
        stack.push(LookupScreen())
        stack.replaceAll(with: DonorsScreen(), tab: .donors)
        #expect(stack.depth == 1 && stack.tab == .donors && stack.top is DonorsScreen)
    }

    @Test func `an opening finds its screen under others and when it changes, and nothing once the screen has closed`() throws {
        var stack = NavigationStack(root: WelcomeScreen(), tab: nil)
        stack.push(LookupScreen())
        let root = try #require(stack.opening(atDepth: 0))
        let lookup = try #require(stack.opening(atDepth: 1))
        #expect(stack.opening(atDepth: 2) === nil)
        stack.push(LeaveScreen())
        stack[depth: 1] = LookupScreen(.record)
        #expect(stack.depth(of: root) == 0 && stack.depth(of: lookup) == 1)
        stack.pop()
        stack.pop()
        #expect(stack.depth(of: lookup) == nil)
        // The same screen opened again is another opening.
        stack.push(LookupScreen())
        let again = try #require(stack.opening(atDepth: 1))
        #expect(stack.depth(of: lookup) == nil && stack.depth(of: again) == 1)
        let closed = (stack.pop(), stack.pop())
        #expect(closed == (true, false) && stack.depth(of: root) == 0)
        stack.replaceAll(with: DonorsScreen(), tab: .donors)
        #expect(stack.depth(of: root) == nil)
    }
}
