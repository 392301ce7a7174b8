import ArgumentParser
import Glibc

/// Where the program begins. What goes wrong is one Swedish sentence on standard error; the status is 0 when
/// all is well, 1 when something was refused or found wrong, 2 when the arguments cannot be used (contract).
@main
enum Start {
    static func main() {
        do {
            var command = try Steget.parseAsRoot()
            try command.run()
        } catch {
            let ending = Ending(error)
            ending.tell()
            exit(ending.status)
        }
    }
}
