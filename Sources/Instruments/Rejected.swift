/// Why a form is no form of this instrument. The whole of it is refused: nothing is rounded, cut or guessed,
/// and no score comes of it.
public struct Rejected: Error, Sendable, Hashable {
    public struct Reason: Sendable, Hashable {
        /// From 1 (the row in a survey); 0 where it concerns the whole form.
        public let item: Int
        public let code: String

        /// What is wrong, for whoever fills it in.
        public var swedish: String {
            let place = item > 0 ? "Fråga \(item): " : ""
            return switch code {
            case "out_of_range": "\(place)värdet finns inte på skalan."
            case "not_an_integer": "\(place)svaret ska vara ett heltal."
            case "wrong_item_count": "\(place)antalet svar stämmer inte med formuläret."
            default: "\(place)uppgiften går inte att använda (\(code))."
            }
        }
    }

    public let reasons: [Reason]

    init(_ reasons: [Reason]) {
        self.reasons = reasons
    }

    init(_ code: String, item: Int = 0) {
        reasons = [Reason(item: item, code: code)]
    }
}
