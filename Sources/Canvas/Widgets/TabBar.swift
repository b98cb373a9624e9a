/// The line of screens: number and title each. When it gets narrow all but the active one have short titles, then it too, and then only as many
/// as fit.
public struct TabBar: Hashable, Sendable {
    public struct Tab: Hashable, Sendable {
        public var key: String
        public var title: String
        public var short: String

        public init(_ key: String, _ title: String, short: String = "") {
            self.key = key
            self.title = title
            self.short = short
        }
    }

    public var tabs: [Tab]
    public var active: Int

    public init(_ tabs: [Tab], active: Int) {
        self.tabs = tabs
        self.active = active
    }

    public struct Place: Hashable, Sendable {
        public let tab: Int
        public let rect: Rect
        /// Empty where only the number has room.
        public let title: String
    }

    /// Where the tabs stand; those that do not fit even as numbers are left out, the active one never.
    public func places(in rect: Rect) -> [Place] {
        let line = rect.row(0)
        func fits(_ titles: [String]) -> Bool { places(in: line, titles).last.map { $0.rect.maxX <= line.maxX } ?? false }
        let full = tabs.map(\.title)
        let short = tabs.map(\.short)
        let shortButActive = tabs.indices.map { $0 == active ? full[$0] : short[$0] }
        for titles in [full, shortButActive, short] where fits(titles) && (titles == full || !short.contains("")) {
            return places(in: line, titles)
        }
        let numbers = tabs.map { _ in "" }
        if fits(numbers) {
            var titles = numbers
            func put(_ title: String, at index: Int) -> Bool {
                let before = titles[index]
                titles[index] = title
                if !fits(titles) { titles[index] = before }
                return titles[index] == title
            }
            if tabs.indices.contains(active) { _ = put(full[active], at: active) || put(tabs[active].short, at: active) }
            for index in tabs.indices where index != active { if !put(tabs[index].short, at: index) { break } }
            return places(in: line, titles)
        }
        let wanted = min(max(0, active), max(0, tabs.count - 1))
        for first in 0...wanted {
            let shown = places(in: line, numbers, from: first).filter { $0.rect.maxX <= line.maxX }
            if shown.contains(where: { $0.tab == wanted }) { return shown }
        }
        return []
    }

    public func tab(at point: Point, in rect: Rect) -> Int? {
        places(in: rect).first { $0.rect.contains(point) }?.tab
    }

    public func draw(on canvas: inout Canvas, in rect: Rect) {
        for place in places(in: rect) where !place.rect.isEmpty {
            let tab = tabs[place.tab]
            let style: Style = place.tab == active ? .tabActive : .tab
            canvas.fill(place.rect, style: place.tab == active ? style : style.on(canvas[place.rect.x, place.rect.y].style.ground))
            let keyStyle: Style = place.tab == active ? .tabActive : .key
            var line = place.rect.inset(1, 0)
            _ = line.takeLeft(canvas.write(tab.key, at: line.origin, style: keyStyle, width: line.width))
            if !place.title.isEmpty {
                canvas.write(" " + place.title, at: line.origin, style: style, width: line.width)
            }
        }
    }

    private func places(in line: Rect, _ titles: [String], from first: Int = 0) -> [Place] {
        var x = line.x
        return tabs.indices.dropFirst(first).map { index in
            let title = TextWidth.width(of: titles[index])
            let width = 2 + TextWidth.width(of: tabs[index].key) + (title > 0 ? title + 1 : 0)
            defer { x += width }
            return Place(tab: index, rect: Rect(x: x, y: line.y, width: width, height: line.height), title: titles[index])
        }
    }
}
