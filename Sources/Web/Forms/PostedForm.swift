import HTTP

/// A posted form as it came: its fields, and the hidden ones that the program itself put there.
struct PostedForm: Sendable {
    /// Names of the hidden fields; they begin with `_`, which no field of a form does.
    enum Hidden {
        static let token = "_token"
        static let key = "_nyckel"
        static let base = "_grund"
        static let address = "_adress"
        static let review = "_granskad"
        static let all: Set<String> = [token, key, base, address, review]
    }

    /// Of a file, the name that its sender gives it.
    let values: [String: String]
    private(set) var files: [String: PostedFile] = [:]
    let token: String
    let key: String
    let base: String
    let address: String
    /// Whoever sent it has seen what the change comes to.
    let isReviewed: Bool

    static let empty = PostedForm(values: [:], token: "", key: "", base: "", address: "")

    init(
        values: [String: String], token: String, key: String, base: String, address: String,
        isReviewed: Bool = false
    ) {
        self.values = values
        self.token = token
        self.key = key
        self.base = base
        self.address = address
        self.isReviewed = isReviewed
    }

    /// Throws what `FormDecoder` throws: bad encoding, too many fields, a doubled name.
    init(_ request: Request, limits: Limits) throws {
        self.init(try FormDecoder(limits: limits).decode(request.body))
    }

    /// A form with files. Throws what `MultipartDecoder` throws.
    init(_ request: Request, as type: MediaType, limits: Limits) throws {
        let form = try MultipartDecoder(limits: limits).decode(request.body, as: type)
        self.init(form.fields + form.files.map { FormField(name: $0.name, value: $0.filename) })
        for part in form.files { files[part.name] = try PostedFile(part) }
    }

    private init(_ fields: [FormField]) {
        var values: [String: String] = [:]
        for field in fields { values[field.name] = field.value }
        func take(_ name: String) -> String { values.removeValue(forKey: name) ?? "" }
        token = take(Hidden.token)
        key = take(Hidden.key)
        base = take(Hidden.base)
        address = take(Hidden.address)
        isReviewed = take(Hidden.review) == "ja"
        self.values = values
    }

    /// A form's key is made by us: 22 characters of base64url. Anything else is as good as none.
    var hasWellFormedKey: Bool {
        key.utf8.count == 22 && key.utf8.allSatisfy { octet in
            switch octet {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                 UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
