/// How hard a masked square would be to scan (ISO/IEC 18004 §7.8.3): the least is chosen.
/// It never changes a module.
enum QRCodePenalty {
    static func of(_ modules: [[Bool]]) -> Int {
        let columns = modules.indices.map { column in modules.map { $0[column] } }
        return lines(modules) + lines(columns) + blocks(modules) + balance(modules)
    }

    private static func lines(_ lines: [[Bool]]) -> Int {
        lines.reduce(0) { $0 + runs($1) + finders($1) }
    }

    /// Five or more alike in a row: three points, and one for each beyond five.
    private static func runs(_ line: [Bool]) -> Int {
        var (points, length) = (0, 0)
        var last: Bool?
        for module in line {
            length = module == last ? length + 1 : 1
            last = module
            points += length == 5 ? 3 : length > 5 ? 1 : 0
        }
        return points
    }

    /// What looks like a finder, 1:1:3:1:1, with four light modules on one side: forty points.
    private static func finders(_ line: [Bool]) -> Int {
        let core = [true, false, true, true, true, false, true]
        let light = [Bool](repeating: false, count: 4)
        let patterns = [core + light, light + core]
        guard line.count >= 11 else { return 0 }
        return (0...line.count - 11).reduce(0) { points, start in
            points + 40 * patterns.count { $0 == Array(line[start..<start + 11]) }
        }
    }

    /// Squares of two by two alike: three points.
    private static func blocks(_ modules: [[Bool]]) -> Int {
        var points = 0
        for row in 1..<modules.count {
            for column in 1..<modules.count {
                let module = modules[row][column]
                let isBlock = modules[row][column - 1] == module && modules[row - 1][column] == module
                    && modules[row - 1][column - 1] == module
                points += isBlock ? 3 : 0
            }
        }
        return points
    }

    /// Ten points for every five per cent that dark is from half.
    private static func balance(_ modules: [[Bool]]) -> Int {
        let dark = modules.reduce(0) { $0 + $1.count { $0 } }
        let all = modules.count * modules.count
        return abs(20 * dark - 10 * all) / all * 10
    }
}
