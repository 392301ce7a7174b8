/// Where in the page's HTML the template has come: in element content, in a tag, in an attribute's value.
/// It never repairs HTML: what it does not follow, it complains about (HTML Living Standard §13.2.5).
struct HTMLPosition: Equatable {
    enum State: Equatable {
        case content, tagOpen, declaration, comment, tagName, endTag, tag
        case attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// Inside `script` or `style`, where nothing can be escaped.
        case rawText
    }

    /// What the attribute's value holds so far: the place of an address decides what may follow.
    enum ValueStart: Equatable { case empty, fragment, other }

    var state = State.content
    private(set) var tagName = ""
    private(set) var attributeName = ""
    var valueStart = ValueStart.empty
    /// The last bytes of a comment, declaration or raw text, to see where it ends.
    private var recent = ""

    /// Moves past one byte of the template. Returns a complaint, if the byte has no place here.
    mutating func advance(_ byte: UInt8) -> String? {
        let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        let isEnd = byte == UInt8(ascii: ">")
        switch state {
        case .content: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen: return openTag(byte)
        case .declaration, .comment, .rawText: inText(byte)
        case .endTag: if isEnd { state = .content }
        case .tagName where isSpace || isEnd || byte == UInt8(ascii: "/"): inTag(byte)
        case .tagName: tagName.append(lower(byte))
        case .tag: if !isSpace { inTag(byte) }
        case .attributeName where isSpace: state = .afterAttributeName
        case .attributeName, .afterAttributeName: if !isSpace { afterName(byte) }
        case .beforeValue: if !isSpace { return beginValue(byte) }
        case .doubleQuoted: inValue(byte)
        case .singleQuoted: if byte == UInt8(ascii: "'") { state = .tag }
        case .unquoted: if isSpace || isEnd { inTag(byte) }
        }
        return nil
    }

    /// The place as it counts where a section begins or ends: all places between attributes are alike.
    var settled: HTMLPosition {
        var settled = self
        if [.tagName, .attributeName, .afterAttributeName].contains(state) { settled.state = .tag }
        if settled.state != .doubleQuoted { settled.attributeName = "" }
        if settled.state != .doubleQuoted, settled.state != .tag { settled.tagName = "" }
        settled.valueStart = .other
        settled.recent = ""
        return settled
    }

    private mutating func openTag(_ byte: UInt8) -> String? {
        tagName = ""
        recent = ""
        switch byte {
        case UInt8(ascii: "/"): state = .endTag
        case UInt8(ascii: "!"): state = .declaration
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            state = .tagName
            tagName.append(lower(byte))
        default:
            state = .content
            return "“<” does not begin a tag; write &lt;."
        }
        return nil
    }

    private mutating func inText(_ byte: UInt8) {
        recent = String((recent + String(lower(byte))).suffix(9))
        switch state {
        case .declaration where recent == "--": state = .comment
        case .declaration where byte == UInt8(ascii: ">"): state = .content
        case .comment where recent.hasSuffix("-->"): state = .content
        case .rawText where recent.hasSuffix("</" + tagName): state = .endTag
        default: break
        }
    }

    private mutating func inTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"):
            state = tagName == "script" || tagName == "style" ? .rawText : .content
            recent = ""
        case 0x20, 0x09...0x0D, UInt8(ascii: "/"): state = .tag
        default:
            state = .attributeName
            attributeName = String(lower(byte))
        }
    }

    private mutating func afterName(_ byte: UInt8) {
        if byte == UInt8(ascii: "=") {
            state = .beforeValue
        } else if state == .attributeName, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            attributeName.append(lower(byte))
        } else {
            inTag(byte)
        }
    }

    private mutating func beginValue(_ byte: UInt8) -> String? {
        valueStart = .empty
        switch byte {
        case UInt8(ascii: "\""): state = .doubleQuoted
        case UInt8(ascii: "'"): state = .singleQuoted
        case UInt8(ascii: ">"):
            inTag(byte)
            return "The attribute “\(attributeName)” has no value."
        default: state = .unquoted
        }
        return nil
    }

    private mutating func inValue(_ byte: UInt8) {
        if byte == UInt8(ascii: "\"") {
            state = .tag
        } else if valueStart == .empty {
            valueStart = byte == UInt8(ascii: "#") ? .fragment : .other
        }
    }

    private func lower(_ byte: UInt8) -> Character {
        Character(Unicode.Scalar(byte >= 65 && byte <= 90 ? byte | 32 : byte))
    }
}
