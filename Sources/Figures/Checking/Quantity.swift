/// A figure as it was printed, with how exactly it was: "93 %", "cirka 580", "1,1 mkr". It never takes a
/// text for a number that a reader would not.
struct Quantity: Sendable, Hashable {
    enum Manner: Sendable {
        case plain, about, justUnder, justOver
    }

    /// Per cents are in per cent: 93, not 0,93.
    let value: Fraction
    /// What one step of the last printed digit is worth; of a rounded round number the last that is not 0.
    let place: Fraction
    let manner: Manner
    let isShare: Bool
    /// Told in thousands or millions, of which nobody counts the last: "1,4 mkr" is 1,35 to 1,45.
    let isInThousands: Bool

    /// Decimals and shares are rounded, and so are thousands; whole numbers are exact unless they say
    /// otherwise.
    var isRounded: Bool { isShare || isInThousands || manner != .plain || place < Fraction(1) }

    /// What it can stand for. A whole number that follows from a division is rounded, too.
    func bounds(roundedAnyway: Bool = false) throws(Uncountable) -> Bounds {
        if !isRounded, !roundedAnyway { return Bounds(value) }
        let half = try place / Fraction(2)
        switch manner {
        case .plain: return Bounds(try value - half, try value + half)
        case .about: return Bounds(try value - max(half, Fraction(1)), try value + max(half, Fraction(1)))
        case .justUnder: return Bounds(try value - max(half, Fraction(1)), value)
        case .justOver: return Bounds(value, try value + max(half, Fraction(1)))
        }
    }

    /// What it can stand for where the rest was cut off instead of rounded: from the value to one step more.
    func boundsIfCut() throws(Uncountable) -> Bounds {
        let further = try value < .zero ? value - place : value + place
        return Bounds(value, further)
    }
}

extension Quantity {
    private static let hedges: [(words: [String], manner: Manner)] = [
        (["cirka", "circa", "ca", "ca.", "c:a", "ungefär", "omkring", "runt", "uppskattningsvis"], .about),
        (["knappt", "nästan"], .justUnder),
        (["drygt", "över", "minst"], .justOver),
    ]

    /// Units of what is counted: persons and money. Months and years are measured, not counted.
    private static let units: [String: Int] = [
        "": 0, "st": 0, "personer": 0, "person": 0, "deltagare": 0, "individer": 0, "ungdomar": 0,
        "elever": 0, "kr": 0, "kronor": 0, "sek": 0, "tkr": 3, "mkr": 6, "miljoner": 6,
        "miljon": 6, "miljoner kronor": 6, "miljon kronor": 6, "miljoner kr": 6,
    ]

    /// Nil where the text is no number, or one in another unit.
    init?(_ text: String) {
        var words = FigureText.plain(text).lowercased().split(separator: " ").map(String.init)
        let hedge = Quantity.hedges.first { $0.words.contains(words.first ?? "") }
        if hedge != nil { words.removeFirst() }
        let whole = words.joined(separator: " ")
        let cut = whole.lastIndex { $0.isASCII && $0.isNumber }
        guard let cut, let number = PrintedNumber(String(whole[...cut])) else { return nil }
        let rest = whole[whole.index(after: cut)...].filter { $0 != "*" && $0 != "." && $0 != ")" }
        let unit = String(rest.drop { $0 == " " })
        isShare = unit == "%" || unit == "procent"
        guard let scale = isShare ? 0 : Quantity.units[unit], let times = try? Fraction.power(scale),
            let scaled = try? Fraction(times, over: 1),
            let value = try? number.value * scaled,
            let place = try? number.place(isRound: hedge != nil) * scaled
        else { return nil }
        (self.value, self.place, manner) = (value, place, hedge?.manner ?? .plain)
        isInThousands = scale > 0
    }

    /// The same number, where its column says that it is a share.
    var asShare: Quantity {
        Quantity(
            value: value, place: place, manner: manner, isShare: true, isInThousands: isInThousands)
    }
}
