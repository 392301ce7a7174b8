/// The square of a QR code before its mask: patterns, version and codewords in their places
/// (ISO/IEC 18004 §6.3, §7.7, §7.10). It never masks a pattern.
struct QRCodeMatrix {
    private var dark: [[Bool]]
    /// Modules that belong to a pattern or to format and version.
    private var isFixed: [[Bool]]
    private let side: Int

    init(_ version: QRCodeVersion, codewords: [UInt8]) {
        side = version.side
        dark = [[Bool]](repeating: [Bool](repeating: false, count: side), count: side)
        isFixed = dark
        drawTiming()
        drawAlignment(version.alignment)
        for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { drawFinder(row, column) }
        drawFormat(0)
        drawVersion(version.number)
        drawData(codewords)
    }

    /// A copy with data inverted where the mask says so, and with the format information that names it.
    func masked(_ mask: Int) -> [[Bool]] {
        var copy = self
        for row in 0..<side {
            for column in 0..<side where !isFixed[row][column] && QRCodeMatrix.inverts(mask, row, column) {
                copy.dark[row][column].toggle()
            }
        }
        copy.drawFormat(mask)
        return copy.dark
    }

    /// Table 10.
    private static func inverts(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        dark[row][column] = isDark
        isFixed[row][column] = true
    }

    private mutating func drawTiming() {
        for place in 0..<side {
            set(6, place, place % 2 == 0)
            set(place, 6, place % 2 == 0)
        }
    }

    /// Rings around a centre, with the light separator that lies inside the square.
    private mutating func drawFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let (y, x) = (row + down, column + right)
                guard (0..<side).contains(y), (0..<side).contains(x) else { continue }
                let ring = max(abs(down), abs(right))
                set(y, x, ring != 2 && ring != 4)
            }
        }
    }

    private mutating func drawAlignment(_ centres: [Int]) {
        guard let first = centres.first, let last = centres.last else { return }
        for row in centres {
            for column in centres {
                let finders = [(first, first), (first, last), (last, first)]
                guard !finders.contains(where: { $0 == (row, column) }) else { continue }
                for down in -2...2 {
                    for right in -2...2 { set(row + down, column + right, max(abs(down), abs(right)) != 1) }
                }
            }
        }
    }

    /// Level M is 00; BCH(15,5) with 0x537, then 0x5412 so that it is never empty (§7.9).
    private mutating func drawFormat(_ mask: Int) {
        let bits = QRCodeMatrix.withCheck(mask, width: 10, generator: 0x537) ^ 0x5412
        for place in 0..<15 {
            let isDark = bits >> place & 1 == 1
            let low = place < 6 ? place : place < 8 ? place + 1 : 0
            if place < 8 { set(low, 8, isDark) } else { set(8, place == 8 ? 7 : 14 - place, isDark) }
            if place < 8 { set(8, side - 1 - place, isDark) } else { set(side - 15 + place, 8, isDark) }
        }
        set(side - 8, 8, true)
    }

    /// BCH(18,6) with 0x1F25, from version 7 (§7.10).
    private mutating func drawVersion(_ number: Int) {
        guard number >= 7 else { return }
        let bits = QRCodeMatrix.withCheck(number, width: 12, generator: 0x1F25)
        for place in 0..<18 {
            let isDark = bits >> place & 1 == 1
            set(place / 3, side - 11 + place % 3, isDark)
            set(side - 11 + place % 3, place / 3, isDark)
        }
    }

    private static func withCheck(_ data: Int, width: Int, generator: Int) -> Int {
        var rest = data
        for _ in 0..<width { rest = rest << 1 ^ (rest >> (width - 1) & 1) * generator }
        return data << width | rest
    }

    /// Upwards and downwards in columns of two, from the right, past the timing column.
    private mutating func drawData(_ codewords: [UInt8]) {
        var place = 0
        var right = side - 1
        while right > 0 {
            if right == 6 { right = 5 }
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<side {
                let row = isUpward ? side - 1 - step : step
                for column in [right, right - 1] where !isFixed[row][column] && place < 8 * codewords.count {
                    dark[row][column] = codewords[place / 8] >> (7 - place % 8) & 1 == 1
                    place += 1
                }
            }
            right -= 2
        }
    }
}
