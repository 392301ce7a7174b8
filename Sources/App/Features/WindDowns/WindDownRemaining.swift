import Casework
import Law
import Store
import Templating
import Web

/// What remains in a programme that closes, counted whole and shown kind by kind, some at a time.
struct WindDownRemaining {
    static let pageSize = 50

    let windDown: WindDownRecord
    let counts: [WindDownKind: WindDownCount]
    private(set) var items: [WindDownKind: [WindDownItem]] = [:]
    private(set) var pagers: [WindDownKind: Pager] = [:]
    private let after: [WindDownKind: WindDownCursor]

    init(
        _ windDown: WindDownRecord, _ context: Context, today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        self.windDown = windDown
        let cursors = WindDownKind.allCases.compactMap { kind in
            context.query(kind.rawValue).flatMap(WindDownCursor.init).map { (kind, $0) }
        }
        after = Dictionary(uniqueKeysWithValues: cursors)
        let repository = WindDownItemRepository(windDown: windDown, today: today)
        counts = try repository.counts(transaction)
        for kind in WindDownKind.allCases where (counts[kind]?.all ?? 0) > 0 {
            // One more than is shown tells whether there is a next page.
            let found = try repository.items(
                kind, after: after[kind], limit: WindDownRemaining.pageSize + 1, transaction)
            add(kind, found)
        }
    }

    private mutating func add(_ kind: WindDownKind, _ found: [WindDownItem]) {
        let shown = Array(found.prefix(WindDownRemaining.pageSize))
        items[kind] = shown
        let last = found.count > shown.count ? shown.last : nil
        let next = last.map { address(kind, after: WindDownCursor($0)) }
        let first = after[kind].map { _ in address(kind, after: nil) }
        if next != nil || first != nil { pagers[kind] = Pager(first: first, next: next) }
    }

    /// The page with one kind from another place, and the others where they are.
    private func address(_ kind: WindDownKind, after cursor: WindDownCursor?) -> Link {
        var other = after
        other[kind] = cursor
        let query = WindDownKind.allCases.compactMap { one in other[one].map { "&\(one.rawValue)=\($0)" } }
        let path = "/avveckling?verksamhet=\(windDown.programme)\(query.joined())"
        return Link(path: path) ?? WindDownAddress.of(windDown.programme)
    }

    /// The protected people of whom the page tells one of the staff where they go: each is a view of its own.
    func told(to account: AccountID) -> [AuditSubject] {
        items.values.joined().filter { $0.isProtected && $0.planned != nil && $0.mayBeRead(by: account) }
            .map { $0.subject(in: windDown.programme) }
    }

    var all: Int { counts.values.reduce(0) { $0 + $1.all } }
    var planned: Int { counts.values.reduce(0) { $0 + $1.planned } }
}
