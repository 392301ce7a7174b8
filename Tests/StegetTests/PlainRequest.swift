import Foundation
import Glibc

/// One request over one connection of its own, and the whole of what came back.
struct PlainRequest {
    let status: Int
    let text: String

    /// - Parameter posting: what is sent, url-encoded; nil asks for the page.
    /// - Returns: nil if nobody answers.
    init?(
        port: Int, _ path: String, fields: String = "", host: String = "localhost", posting: String? = nil
    ) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafeBytes(of: &address) { bytes in
            connect(
                descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        guard status == 0 else { return nil }
        let head = "\(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n" + fields
        self.init(asking: descriptor, PlainRequest.text(head, posting))
    }

    private static func text(_ head: String, _ posting: String?) -> String {
        guard let posting else { return "GET \(head)\r\n" }
        let type = "Content-Type: application/x-www-form-urlencoded\r\n"
        return "POST \(head)\(type)Content-Length: \(posting.utf8.count)\r\n\r\n\(posting)"
    }

    private init?(asking descriptor: Int32, _ request: String) {
        guard send(descriptor, request, request.utf8.count, Int32(MSG_NOSIGNAL)) > 0 else { return nil }
        var octets: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(descriptor, &room, room.count, 0), count > 0 { octets += room[..<count] }
        self.init(answer: String(decoding: octets, as: UTF8.self))
    }

    init?(answer: String) {
        let words = answer.prefix { $0 != "\r\n" && $0 != "\n" }.split(separator: " ")
        guard words.count >= 2, let status = Int(words[1]) else { return nil }
        self.status = status
        text = answer
    }
}
