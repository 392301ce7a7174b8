extension AuditEvent {
    public enum Kind: String, Sendable, CaseIterable {
        case view, change, security
    }

    public var kind: Kind {
        if AuditEvent.views.contains(self) { return .view }
        return AuditEvent.changes.contains(self) ? .change : .security
    }

    /// Pages that show people.
    private static let views: Set<AuditEvent> = [
        .caseListViewed, .caseViewed, .documentsViewed, .documentViewed, .inquiryViewed,
        .notOfferedViewed, .myDayViewed, .notesViewed, .unsignedNotesViewed, .meetingViewed,
        .minutesViewed, .draftsViewed, .draftViewed, .logViewed, .personLogViewed, .sessionsViewed,
        .accountsViewed, .peopleSearched, .possibleMatchesViewed, .mappingViewed, .ratingsViewed,
        .ratingViewed, .ratingPrinted, .ratingExported, .safetyNoteViewed,
        .assessmentViewed, .investigationViewed, .deadlinesViewed, .handoversViewed, .handoverViewed,
        .decisionViewed, .lettersViewed, .caseFileViewed, .executionViewed, .notCarriedOutViewed,
        .groupViewed, .groupSessionViewed,
        .delegatedDecisionsViewed, .disclosuresViewed, .extractViewed, .planViewed, .reviewViewed,
        .supportEndingViewed, .relapsePlanViewed,
        .placeViewed, .placesViewed, .onwardViewed, .coordinatedPlanViewed, .relativesViewed,
        .visitViewed, .calendarViewed, .consentsViewed, .caseloadViewed, .figuresViewed,
        .figurePeopleViewed, .exportViewed, .exportFetched, .aftercareViewed,
        .windDownViewed, .gapsViewed, .susSheetViewed, .sarahReportViewed, .dutyViewed, .retentionViewed,
    ]

    /// Whatever is in neither list is about accounts, sessions and refusals.
    private static let changes: Set<AuditEvent> = [
        .inquiryLogged, .inquiryReceived, .publicFormSaved, .publicFormErased, .inquiryChanged,
        .nextStepPlanned, .contactAttempted, .contactMarkedMistaken,
        .outcomeDecided, .applicationReceived, .applicationWithdrawn, .representativeAdded,
        .representativeEnded, .episodeEnded, .documentAdded, .documentWithdrawn,
        .noteWritten, .noteSigned, .noteDiscarded, .noteCorrected, .noteObjected, .noteMoved,
        .noteAcknowledged, .meetingCaseAdded, .meetingCaseRemoved, .meetingCaseDecided,
        .meetingAttendanceChanged, .meetingClosed, .documentRestored, .draftSaved, .draftDiscarded,
        .logSampleDrawn, .logReviewRecorded, .programmeInstalled, .demonstrationMade, .displayChanged,
        .criteriaAnswered, .programmeUpdated, .programmeVersionAdded, .programmeVersionWithdrawn,
        .inboxOwnerSet, .alternativeChanged, .alternativeWithdrawn, .phraseChanged, .phraseWithdrawn,
        .peopleMerged, .peopleSeparated, .peopleToldApart, .assessmentBooked,
        .assessmentMoved, .assessmentCancelled, .assessmentHeld, .assessmentAnswered,
        .mappingBegun, .mappingOccasionNoted, .handedOver,
        .mappingTaskNoted, .mappingFormBegun, .mappingFormSaved, .mappingFormLocked, .mappingFormCorrected,
        .mappingAnswersReused, .mappingDiagnosisNoted, .mappingDiagnosisWithdrawn, .mappingStopped,
        .mappingResumed, .mappingConcluded, .ratingBegun, .ratingAnswered, .ratingFinished,
        .ratingDiscarded, .ratingCorrectionBegun, .tabletHandedOver, .safetyNoteRaised,
        .safetyNoteAnswered, .textPackInstalled, .textPackWithdrawn, .instrumentPermitted,
        .supportListChanged, .safetyRoutineChanged,
        .investigationWritten, .investigationFactNoted, .biasDeclared, .referralSent, .referralAnswered,
        .communicationNoted, .communicationAnswered, .delayNoticeSent, .decisionRequested,
        .decisionRequestRefused, .investigationFinished, .investigationReturned, .alternativeWeighed,
        .decisionDrafted, .decisionSentForReview, .decisionReviewed, .decisionIssued, .delegationAdded,
        .decisionPutToBoard, .boardAnswerNoted,
        .delegationEnded, .decisionServed, .deliveryFollowedUp, .boardNoticeNoted, .letterSent,
        .letterPrinted, .decisionFollowedUp, .decisionCorrected, .executionNoted,
        .executionMarkedMistaken,
        .appealReceived, .appealWithdrawn, .appealTried, .appealDismissed, .appealDismissalServed,
        .appealReconsidered, .appealHandedOver, .courtEventNoted, .judgmentNoted, .judgmentCarriedOut,
        .judgmentLastDayNoted,
        .legalityReviewForwarded, .documentRequestNoted, .documentRequestAnswered, .documentRefused,
        .extractBegun, .extractEntryChosen, .extractFinished, .extractHandedOut,
        .groupChanged, .groupSessionChanged, .groupAttendanceNoted, .groupMemberChanged, .activityChanged,
        .groupIdeaChanged, .formTemplateInstalled, .formTemplateWithdrawn,
        .planWritten, .planDraftTakenBack, .planAgreed, .homeworkSet, .homeworkChecked, .goalStandingNoted,
        .scaledGoalLocked, .scaledGoalWithdrawn, .reviewHeld, .supportEnded, .endingChecked,
        .relapsePlanWritten, .partnerChanged, .partnerContactNoted, .onwardNoted, .coordinatedPlanWritten,
        .relativeNoted,
        .queueEntered, .queueLeft, .queueLetterKept, .placeOffered, .placeOfferAnswered, .supportStarted,
        .supportInterrupted, .supportResumed, .placeChanged, .placeLeft, .contactPersonsSet,
        .visitBooked, .visitMoved, .visitNoted, .visitCorrected, .resourceAdded, .resourceRetired,
        .supportContactNoted, .practicalHelpBegun, .practicalHelpSettled,
        .consentsNoted, .consentWithdrawn, .sharingNoted, .surveyReleased,
        .absencePlanned, .absenceCancelled, .absenceLinesNoted, .caseloadMoved, .caseloadReturned,
        .economySheetChanged, .exportOrdered, .figuresProposed, .figuresPublished, .aftercareAnswered,
        .aftercareNoted, .windDownChanged, .windDownPlanned, .reportWritten,
        .reportFinished, .susSheetWritten, .erasureProposed, .filesErased, .fileScrubbed,
        .dutyNoted, .dutyErased, .sarahReportMade, .sarahReportFollowed,
    ]
}
