import Glibc

/// Tells whether the present thread is one of the workers, where compressing may take its time.
/// It never tells which.
enum CurrentWorker {
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        return pthread_key_create(&key, nil) == 0 ? key : nil
    }()

    static func enter() {
        if let key { pthread_setspecific(key, UnsafeRawPointer(bitPattern: 1)) }
    }

    static var isCurrent: Bool {
        guard let key else { return false }
        return pthread_getspecific(key) != nil
    }
}
