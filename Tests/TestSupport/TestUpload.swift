/// A form with files as a browser sends it. A file that is only named has the content its name promises.
public enum TestUpload {
    private static let boundary = "----WebKitFormBoundaryx7B"
    public static let contentType = "multipart/form-data; boundary=\(boundary)"

    /// The smallest thing that begins as a PDF does.
    public static let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".utf8)

    /// - Parameters:
    ///   - fields: by name; of a file its name.
    ///   - contents: of files, by field.
    public static func body(
        _ fields: [String: String], fileFields: Set<String>, contents: [String: [UInt8]] = [:]
    ) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let isFile = fileFields.contains(name)
            let file = isFile ? "; filename=\"\(value)\"\r\nContent-Type: application/octet-stream" : ""
            let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(file)\r\n\r\n"
            body += Array(head.utf8)
            body += !isFile ? Array(value.utf8) : value.isEmpty ? [] : contents[name] ?? pdf
            body += Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }
}
