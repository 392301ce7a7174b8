import Store
import TestSupport

extension TestStore {
    /// What the cookie's token opens now.
    func state(of token: String) throws -> SessionState {
        try Sessions(store).find(token: token, trail: trail())
    }

    func isOpen(_ token: String) throws -> Bool {
        if case .open = try state(of: token) { return true }
        return false
    }
}
