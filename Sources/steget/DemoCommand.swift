import App
import ArgumentParser
import Law
import Store

/// `steget demo`: a database of invented people, made by the program's own acts. It never touches a file that
/// is there.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Gör en databas med påhittade ärenden. Samma frö ger samma data.")

    @OptionGroup var database: SharedOptions.Database
    @OptionGroup var resources: SharedOptions.ResourceFolder
    @OptionGroup var today: SharedOptions.Today
    @Option(help: ArgumentHelp("Hur många ärenden.", valueName: "antal"))
    var cases = DemoPlan.usual
    @Option(help: ArgumentHelp("Talet som slumpen utgår från.", valueName: "tal"))
    var seed: UInt64 = 1
    @Option(help: ArgumentHelp("Vilken verksamhet: uppsala, lulea, umea eller all.", valueName: "kod"))
    var programme = Programmes.all

    /// The programmes of `Programmes/`, or all of them.
    enum Programmes: String, ExpressibleByArgument {
        case uppsala, lulea, umea, all

        var codes: [String] { self == .all ? DemoPlan.allProgrammes : [rawValue] }
    }

    func run() throws {
        guard (0...1_000_000).contains(cases) else {
            throw CommandRefusal(arguments: "--cases är ett antal från 0 till 1000000.")
        }
        guard !Files.exists(database.path) else {
            throw CommandRefusal("Databasen \(database.path) finns redan: välj ett annat namn.")
        }
        let plan = DemoPlan(cases: cases, seed: seed, today: today.clock.today, programmes: programme.codes)
        let count = try Demo.make(database.path, plan: plan, resources: try resources.resources())
        StandardOutput.line("\(count) påhittade ärenden i \(database.path).")
        StandardOutput.line("Alla konton har lösenordet \(DemoPlan.password).")
    }
}
