import Store

/// Whose writes may still be on their way to the disk.
final class UnkeptTrails {
    private var trails: [Trail] = []

    func note(_ trail: Trail) {
        if trails.last !== trail { trails.append(trail) }
    }

    func take() -> [Trail] {
        defer { trails = [] }
        return trails
    }
}
