import Casework
import Law

extension Store {
    /// A new key before there is a transaction, so that the log's entry of the act can name what the act
    /// makes.
    public func newID<Subject>(_: Identifier<Subject>.Type = Identifier<Subject>.self) -> Identifier<Subject>
    {
        writer.identifiers.next(at: clock.now)
    }
}
