import Synchronization

extension Store {
    /// Waits until everything under the trail is durable; false if a batch of it failed. For the command
    /// line, which has no response to hold back. Never on a server's worker: a page's answer waits by
    /// `whenDurable`.
    public func waitUntilDurable(_ trail: Trail) -> Bool {
        let monitor = Monitor(), outcome = Mutex<Bool?>(nil)
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
