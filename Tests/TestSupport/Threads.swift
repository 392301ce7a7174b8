import Glibc

/// Runs `body` on `count` real threads at once and waits for them all. It never uses the pool of the test
/// runner, which blocking calls would starve.
public func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    final class Task: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var threads: [pthread_t] = []
    for index in 0..<count {
        var thread = pthread_t()
        let task = Unmanaged.passRetained(Task { body(index) })
        pthread_create(&thread, nil, { context in
            if let context { Unmanaged<Task>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, task.toOpaque())
        threads.append(thread)
    }
    for thread in threads { pthread_join(thread, nil) }
}
