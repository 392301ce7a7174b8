import Templating
import Web

/// `/siffror`: the ways to the tools for figures. It never shows a figure itself.
struct FiguresPage: Page, Sendable {
    static let template = "figures/index"
    static let fields: Fields<FiguresPage> = []
}
