import Casework
import Law
import Web

/// The file with the versions of one mapping template. It is read and checked whole before anything is kept.
struct FormTemplateForm: FormDefinition {
    struct Value: Sendable {
        let versions: [FormTemplateVersion]
        let sha256: [UInt8]
    }

    static let file = "fil"
    static let title = "Lägg in en ny version"
    static let fields = [
        FieldRule(
            file, "Välj filen", .file(.init(extensions: [".json"], maximumOctets: 200_000)),
            hint: "Hämta mallens fil, lägg till en version sist i den, och välj den här.")
    ]
    static let keepsDraft = false

    static func read(_ reader: inout FormReader) -> Value? {
        guard let file = reader.file(Self.file, orSay: "Välj filen med mallen."), reader.complaints.isEmpty
        else { return nil }
        do {
            return Value(
                versions: try FormTemplateFile.read(Array(file.content)), sha256: file.sha256)
        } catch let error as ProgrammeFileError {
            let place = error.field.isEmpty ? "" : "Vid \(error.field): "
            reader.complain(Self.file, place + error.sentence)
        } catch {
            reader.complain(Self.file, "Filen går inte att läsa.")
        }
        return nil
    }
}
