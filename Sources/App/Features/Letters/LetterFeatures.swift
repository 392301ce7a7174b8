import Printing
import Store
import Templating
import Web

/// What the authority writes to the person, and what has left.
enum LetterFeatures {
    /// - Parameter pdf: what makes PDF of letters.
    static func features(store: Store, pdf: PDFMaker) -> [any Feature] {
        [
            LetterRoutes(store: store), LetterSendingRoutes(store: store),
            LetterPDFRoutes(store: store, press: LetterPress(store: store, maker: pdf)),
        ]
    }

    static let pages: [any Page.Type] = LetterRoutes.pages
}
