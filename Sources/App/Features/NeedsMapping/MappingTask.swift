import Casework
import Web

/// Something to do in a mapping: fill in a template's form, or what staff have added.
struct MappingTask: Sendable {
    let id: MappingTaskID
    let template: FormTemplateID?
    let what: String
    let status: MappingTaskStatus
    let changedBy: String
    let version: Int
}

extension MappingTaskStatus {
    var tag: Tag {
        switch self {
        case .todo: Tag(label: swedish)
        case .ongoing: Tag(label: swedish, tone: .now)
        case .done: Tag(label: swedish, tone: .done)
        case .declined: Tag(label: swedish)
        }
    }
}
