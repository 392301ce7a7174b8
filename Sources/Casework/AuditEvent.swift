/// What an entry of the read and audit log says happened. The name is what the database keeps, so a case is
/// never renamed.
public enum AuditEvent: String, Sendable, CaseIterable {
    // Views of people
    case caseListViewed
    case caseViewed
    /// The list of a case's documents.
    case documentsViewed
    /// A document itself was fetched.
    case documentViewed
    case inquiryViewed
    case notOfferedViewed
    case myDayViewed
    case notesViewed
    case unsignedNotesViewed
    case meetingViewed
    case minutesViewed
    case draftsViewed
    case draftViewed
    case peopleSearched
    /// People who may be the same as the one being typed or looked at.
    case possibleMatchesViewed
    case mappingViewed
    case ratingsViewed
    case ratingViewed, ratingPrinted, ratingExported, safetyNoteViewed
    case assessmentViewed, investigationViewed, deadlinesViewed, handoversViewed, handoverViewed
    case decisionViewed, lettersViewed, caseFileViewed, disclosuresViewed, extractViewed
    case executionViewed, notCarriedOutViewed, delegatedDecisionsViewed, onwardViewed, sarahReportViewed
    case groupViewed, groupSessionViewed, relativesViewed, windDownViewed, susSheetViewed, dutyViewed
    case planViewed, reviewViewed, supportEndingViewed, relapsePlanViewed, coordinatedPlanViewed
    /// A place of one case, and a whole programme's.
    case placeViewed, placesViewed, retentionViewed, exportViewed, exportFetched, aftercareViewed, gapsViewed
    case visitViewed, calendarViewed, consentsViewed, caseloadViewed, figuresViewed, figurePeopleViewed

    // Changes to people's records
    case inquiryLogged
    /// By the public form: nobody of the staff took it down.
    case inquiryReceived
    case publicFormSaved
    case publicFormErased
    case inquiryChanged
    case nextStepPlanned
    case contactAttempted
    case contactMarkedMistaken
    case outcomeDecided
    case applicationReceived, applicationWithdrawn
    case representativeAdded, representativeEnded
    case episodeEnded
    case criteriaAnswered
    case documentAdded, documentWithdrawn, documentRestored
    case peopleMerged, peopleSeparated
    /// Two who are alike are two.
    case peopleToldApart
    case draftSaved
    case draftDiscarded
    case noteWritten, noteSigned, noteDiscarded, noteCorrected, noteObjected, noteMoved, noteAcknowledged
    case meetingCaseAdded, meetingCaseRemoved, meetingCaseDecided, meetingAttendanceChanged, meetingClosed
    case dutyNoted, dutyErased, sarahReportMade, sarahReportFollowed
    case assessmentBooked, assessmentMoved, assessmentCancelled, assessmentHeld, assessmentAnswered
    case handedOver, mappingBegun
    case mappingOccasionNoted
    case mappingTaskNoted
    case mappingFormBegun, mappingFormSaved, mappingFormLocked, mappingFormCorrected
    case mappingAnswersReused
    case mappingDiagnosisNoted
    case mappingDiagnosisWithdrawn
    case mappingStopped, mappingResumed, mappingConcluded
    case ratingBegun
    /// By the person, on a tablet: nobody of the staff touched it.
    case ratingAnswered
    case ratingFinished, ratingDiscarded, ratingCorrectionBegun, tabletHandedOver
    case safetyNoteRaised, safetyNoteAnswered
    case investigationWritten, investigationFactNoted, biasDeclared, referralSent, referralAnswered
    case communicationNoted, communicationAnswered, delayNoticeSent, decisionRequested
    case letterSent, letterPrinted, decisionFollowedUp, decisionCorrected
    case decisionRequestRefused, investigationFinished, investigationReturned, alternativeWeighed
    case decisionDrafted, decisionSentForReview, decisionReviewed, decisionIssued
    case decisionPutToBoard, boardAnswerNoted, erasureProposed, filesErased, fileScrubbed
    case delegationAdded, delegationEnded, decisionServed, deliveryFollowedUp, boardNoticeNoted
    case executionNoted, executionMarkedMistaken
    case queueEntered, queueLeft, placeOffered, placeOfferAnswered, queueLetterKept
    case supportStarted, supportInterrupted, supportResumed, placeChanged, placeLeft, contactPersonsSet
    case appealReceived, appealWithdrawn, appealTried, appealDismissed, appealDismissalServed
    case appealReconsidered, appealHandedOver, courtEventNoted, judgmentNoted, judgmentCarriedOut
    case legalityReviewForwarded, judgmentLastDayNoted, reportFinished, susSheetWritten
    case documentRequestNoted, documentRequestAnswered, documentRefused, windDownChanged, windDownPlanned
    case groupChanged, groupSessionChanged, groupAttendanceNoted, groupMemberChanged, coordinatedPlanWritten
    case activityChanged, groupIdeaChanged, partnerChanged, partnerContactNoted, onwardNoted, aftercareNoted
    case extractBegun, extractEntryChosen, extractFinished, extractHandedOut, sharingNoted, relativeNoted
    case planWritten, planDraftTakenBack, planAgreed, homeworkSet, homeworkChecked, goalStandingNoted
    case scaledGoalLocked, scaledGoalWithdrawn, reviewHeld, supportEnded, endingChecked, relapsePlanWritten
    case visitBooked, visitMoved, visitNoted, visitCorrected, resourceAdded, resourceRetired, reportWritten
    case supportContactNoted, practicalHelpBegun, practicalHelpSettled, consentsNoted, consentWithdrawn
    case absencePlanned, absenceCancelled, absenceLinesNoted, caseloadMoved, caseloadReturned, surveyReleased
    case economySheetChanged, exportOrdered, figuresProposed, figuresPublished, aftercareAnswered

    // The log itself
    case logViewed, personLogViewed, logSampleDrawn, logReviewRecorded

    // Accounts and sessions
    /// The password was right; the second factor may still be to come.
    case passwordAccepted
    case signedIn
    case signInFailed
    /// So many failures that the next tries have to wait.
    case signInSlowed
    case secondFactorFailed
    case signedOut
    case sessionEnded
    case sessionsViewed
    case identityConfirmed
    case passwordChanged
    case secondFactorBegun
    case secondFactorEnrolled
    case secondFactorRemoved
    case recoveryCodesMade
    case recoveryCodeUsed
    case accountsViewed
    case accountAdded
    case accountChanged
    case accountDisabled
    case accountEnabled
    case accountReset
    case accountActivated
    case displayChanged
    /// The address of an account's own calendar for other programs.
    case calendarFeedMade, calendarFeedRevoked

    // Refusals and operation
    case accessRefused
    case forgeryRefused
    /// So many searches in a minute that it can be no person.
    case searchSlowed
    /// The keys that people are found by were made anew.
    case nameKeysMade
    case programmeInstalled
    case programmeUpdated
    case programmeVersionAdded
    case programmeVersionWithdrawn
    case inboxOwnerSet
    case alternativeChanged
    case alternativeWithdrawn
    case phraseChanged
    case phraseWithdrawn
    case textPackInstalled, textPackWithdrawn, instrumentPermitted
    case formTemplateInstalled, formTemplateWithdrawn
    case supportListChanged
    case safetyRoutineChanged
    case demonstrationMade
}
