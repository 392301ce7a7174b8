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
    @Option(
        help: ArgumentHelp(
            "Vilken verksamhet: uppsala, lulea, umea eller all; eller en som rapporterna berättar om: "
                + "uppsala-2015, lulea-mykey eller umea-2013. De tre har sina egna ärenden.",
            valueName: "kod"))
    var programme = Programmes.all

    /// The programmes of `Programmes/`, or all of them; or one as a published report tells of it.
    enum Programmes: String, ExpressibleByArgument {
        case uppsala, lulea, umea, all
        case uppsala2015 = "uppsala-2015"
        case mykey = "lulea-mykey"
        case umea2013 = "umea-2013"

        var codes: [String] { self == .all ? DemoPlan.allProgrammes : [rawValue] }
        var fixture: DemoFixture? { DemoFixture(rawValue: rawValue) }
    }

    func run() throws {
        guard (0...1_000_000).contains(cases) else {
            throw CommandRefusal(arguments: "--cases är ett antal från 0 till 1000000.")
        }
        guard !Files.exists(database.path) else {
            throw CommandRefusal("Databasen \(database.path) finns redan: välj ett annat namn.")
        }
        let count = try make(try resources.resources())
        StandardOutput.line("\(count) påhittade ärenden i \(database.path).")
        StandardOutput.line("Alla konton har lösenordet \(DemoPlan.password).")
    }

    private func make(_ resources: Resources) throws -> Int {
        if let fixture = programme.fixture {
            return try Demo.make(database.path, fixture: fixture, seed: seed, resources: resources)
        }
        let plan = DemoPlan(cases: cases, seed: seed, today: today.clock.today, programmes: programme.codes)
        return try Demo.make(database.path, plan: plan, resources: resources)
    }
}
