extension Store {
    /// Waits until everything under the trail is durable; false if a batch of it failed. For the command
    /// line, which has no response to hold back, and for the rare page that shows what another request has
    /// just saved. Else never on a server's worker: an answer waits by `whenDurable`.
    public func waitUntilDurable(_ trail: Trail) -> Bool {
        let monitor = Monitor(), outcome = Guarded<Bool?>(nil)
        whenDurable(trail) { isDurable in
            monitor.withLock {
                outcome.withLock { $0 = isDurable }
                monitor.signal()
            }
        }
        return monitor.withLock {
            while outcome.withLock({ $0 == nil }) { _ = monitor.wait() }
            return outcome.withLock { $0 } == true
        }
    }
}
