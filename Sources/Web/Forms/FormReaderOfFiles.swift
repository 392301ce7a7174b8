import Law

extension FormReader {
    init(_ posted: PostedForm, _ description: FormDescription, today: Day) {
        self.init(posted.values, description, files: posted.files, today: today)
    }

    /// The file that was chosen; nil with the sentence if none was. One that is empty, or whose name alone
    /// has come back with the form, is complained about too.
    public mutating func file(_ field: String, orSay sentence: String) -> PostedFile? {
        guard let file = files[field] else {
            let named = text(field)
            complain(field, named.isEmpty ? sentence : "Välj filen \(named) igen.")
            return nil
        }
        guard !file.content.isEmpty else {
            complain(field, "Filen är tom. Välj en fil med innehåll.")
            return nil
        }
        return file
    }

    mutating func checkSize(_ field: String, _ rule: FieldRule.FileRule) {
        guard let octets = files[field]?.content.count, octets > rule.maximumOctets else { return }
        complain(field, """
            Filen är \(FileSize(octets)). Den får vara högst \(FileSize(rule.maximumOctets)). Dela upp den, \
            eller spara den mindre.
            """)
    }
}
