import Templating

/// Every component once, with invented content, for whoever builds a page. Never shows a real person.
public struct ComponentsPage: Page, Sendable {
    public static let template = "components"

    public static let fields: Fields<ComponentsPage> = [
        .list("crumbs") { $0.samples.crumbs },
        .part("identity") { $0.samples.identity },
        .part("way") { $0.samples.way },
        .list("notices") { $0.samples.notices },
        .part("summary") { $0.samples.summary },
        .list("samples") { $0.samples.fields },
        .list("tags") { $0.samples.tags },
        .part("table") { $0.samples.table },
        .part("pager") { $0.samples.pager },
        .list("facts") { $0.samples.facts },
        .list("events") { $0.samples.events },
        .part("empty") { $0.samples.empty },
        .part("button") { $0.samples.button },
    ]

    private let samples = ComponentSamples()

    public init() {}
}
