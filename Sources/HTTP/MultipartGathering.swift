/// The parts of a form as they come. It never holds more text than an ordinary form may have.
struct MultipartGathering {
    private(set) var form = MultipartForm()
    private(set) var parts = 0
    private var names: Set<String> = []
    private var textOctets = 0
    private let limits: Limits

    init(limits: Limits) {
        self.limits = limits
    }

    mutating func take(
        _ head: PartHead, _ body: [UInt8], _ range: Range<Int>
    ) throws(MultipartError) {
        parts += 1
        guard names.insert(head.name).inserted else { throw .text(.duplicate(of: head.name)) }
        if let filename = head.filename {
            // A field that was left empty comes as a file without name and content (HTML §4.10.22.8).
            if filename.isEmpty, range.isEmpty { return }
            form.files.append(FilePart(
                name: head.name, filename: filename, declaredType: head.type, content: body[range]))
        } else {
            try takeText(head, body, range)
        }
    }

    private mutating func takeText(
        _ head: PartHead, _ body: [UInt8], _ range: Range<Int>
    ) throws(MultipartError) {
        guard (head.type?.charset ?? "utf-8") == "utf-8" else { throw .charset }
        textOctets += range.count
        guard textOctets <= limits.bodyBytes else { throw .text(.tooLarge) }
        guard form.fields.count < limits.formFields else { throw .text(.tooManyFields) }
        do throws(FormError) {
            form.fields.append(FormField(name: head.name, value: try TypedText.read(Array(body[range]))))
        } catch {
            throw .text(error)
        }
    }
}
