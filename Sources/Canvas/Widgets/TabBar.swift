/// The line of screens: number and title each. When it gets narrow the titles go, the active one's last.
public struct TabBar: Hashable, Sendable {
    public struct Tab: Hashable, Sendable {
        public var key: String
        public var title: String

        public init(_ key: String, _ title: String) {
            self.key = key
            self.title = title
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
        public let showsTitle: Bool
    }

    /// Where the tabs stand; those that do not fit even as numbers are left out, the active one never.
    public func places(in rect: Rect) -> [Place] {
        let line = rect.row(0)
        for titled in [tabs.indices.map { _ in true }, tabs.indices.map { $0 == active }, tabs.indices.map { _ in false }] {
            let places = places(in: line, titled)
            if places.count == tabs.count && (places.last?.rect.maxX ?? 0) <= line.maxX { return places }
        }
        let numbers = tabs.indices.map { _ in false }
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
            if place.showsTitle && !tab.title.isEmpty {
                canvas.write(" " + tab.title, at: line.origin, style: style, width: line.width)
            }
        }
    }

    private func places(in line: Rect, _ titled: [Bool], from first: Int = 0) -> [Place] {
        var x = line.x
        return tabs.indices.dropFirst(first).map { index in
            let title = titled[index] ? TextWidth.width(of: tabs[index].title) : 0
            let width = 2 + TextWidth.width(of: tabs[index].key) + (title > 0 ? title + 1 : 0)
            defer { x += width }
            return Place(tab: index, rect: Rect(x: x, y: line.y, width: width, height: line.height), showsTitle: titled[index])
        }
    }
}
