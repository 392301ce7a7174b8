import Templating
import Web

/// A letter as it will be if it is saved, on the page of its form: the same texts in the same order. It never
/// stands for the letter that was kept.
struct LetterPreview: Fielded, Sendable {
    let letter: LetterDocument

    static let fields: Fields<LetterPreview> = [
        .text("sender") { $0.letter.sender },
        .texts("lines") { $0.letter.lines },
        .text("recipient") { $0.letter.recipient },
        .text("heading") { $0.letter.heading },
        .list("blocks", LetterDocument.Block.fields) { $0.letter.blocks + ($0.letter.appeal?.blocks ?? []) },
    ]
}

extension LetterDocument.Block: Fielded {
    static let fields: Fields<LetterDocument.Block> = [
        .optionalText("heading") { if case .heading(let text) = $0 { text } else { nil } },
        .texts("texts") { if case .text(let text) = $0 { text.paragraphs } else { [] } },
        .flag("isList") { if case .list = $0 { true } else { false } },
        .texts("list") { if case .list(let lines) = $0 { lines } else { [] } },
    ]
}
