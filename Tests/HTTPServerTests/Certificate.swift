import Glibc
import Sockets

/// A certificate and its key, made by the `openssl` command for as long as it is kept.
final class Certificate: Sendable {
    let folder: String
    var certificateFile: String { folder + "/cert.pem" }
    var keyFile: String { folder + "/key.pem" }

    init() throws {
        var template = Array(("/tmp/certificate-" + String(repeating: "X", count: 6)).utf8CString)
        guard let made = mkdtemp(&template) else { throw Client.Failure(what: "mkdtemp") }
        folder = String(cString: made)
        try renew()
    }

    deinit {
        for file in [certificateFile, keyFile] { unlink(file) }
        rmdir(folder)
    }

    /// Writes a new pair over the old.
    func renew() throws {
        let status = run("openssl", [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-keyout", keyFile, "-out", certificateFile, "-days", "2", "-subj", "/CN=localhost",
        ])
        guard status == 0 else { throw Client.Failure(what: "openssl: \(status)") }
    }

    /// Makes the certificate one that expired yesterday.
    func expire() throws {
        let status = run("openssl", [
            "x509", "-in", certificateFile, "-signkey", keyFile, "-days", "-1", "-out", certificateFile,
        ])
        guard status == 0 else { throw Client.Failure(what: "openssl: \(status)") }
    }

    func context() throws -> TLSContext {
        try TLSContext(certificateFile: certificateFile, keyFile: keyFile)
    }

    private func run(_ programme: String, _ arguments: [String]) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([programme] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, programme, &actions, nil, words, nil) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
