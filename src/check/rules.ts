// Every rule that looks at more than one file, or at the day, in the order in which they run.
import type { Rule } from './network.ts';
import { answerByStranger } from './rules/answer-by-stranger.ts';
import { contactInPost } from './rules/contact-in-post.ts';
import { contingencyOverdrawn } from './rules/contingency-overdrawn.ts';
import { currencyKept } from './rules/currency-kept.ts';
import { datesOutOfOrder } from './rules/dates-out-of-order.ts';
import { draft } from './rules/draft.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { fileNameAsAlt } from './rules/file-name-as-alt.ts';
import { foreignMilestone } from './rules/foreign-milestone.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { missingOrganisation } from './rules/missing-organisation.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { movedFromTaken } from './rules/moved-from-taken.ts';
import { missingQuestion } from './rules/missing-question.ts';
import { missingRecording } from './rules/missing-recording.ts';
import { missingSite } from './rules/missing-site.ts';
import { paymentByStranger } from './rules/payment-by-stranger.ts';
import { photoPastReview } from './rules/photo-past-review.ts';
import { photoWithPosition } from './rules/photo-with-position.ts';
import { pictureTooLarge } from './rules/picture-too-large.ts';
import { morePaidThanAwarded } from './rules/more-paid-than-awarded.ts';
import { recordingTooLarge } from './rules/recording-too-large.ts';
import { promiseCurrencyKept } from './rules/promise-currency-kept.ts';
import { remotePicture } from './rules/remote-picture.ts';
import { replyByStranger } from './rules/reply-by-stranger.ts';
import { replyTooEarly } from './rules/reply-too-early.ts';
import { revisionBeforeHistory } from './rules/revision-before-history.ts';
import { revisionBeforePromise } from './rules/revision-before-promise.ts';
import { revisionInFuture } from './rules/revision-in-future.ts';
import { revisionOutOfOrder } from './rules/revision-out-of-order.ts';
import { scheduled } from './rules/scheduled.ts';
import { themeNameTwice } from './rules/theme-name-twice.ts';
import { themeSpelling } from './rules/theme-spelling.ts';
import { unknownFunder } from './rules/unknown-funder.ts';
import { unknownGrant } from './rules/unknown-grant.ts';
import { unknownLearning } from './rules/unknown-learning.ts';
import { unknownMeasure } from './rules/unknown-measure.ts';
import { unknownMilestone } from './rules/unknown-milestone.ts';
import { unknownPost } from './rules/unknown-post.ts';
import { unknownProgramme } from './rules/unknown-programme.ts';
import { unknownRevision } from './rules/unknown-revision.ts';
import { unknownTheme } from './rules/unknown-theme.ts';
import { unlistedLanguage } from './rules/unlisted-language.ts';
import { unreadableCaptions } from './rules/unreadable-captions.ts';
import { unreadablePicture } from './rules/unreadable-picture.ts';
import { unreadableRecording } from './rules/unreadable-recording.ts';
import { unsupportedPicture } from './rules/unsupported-picture.ts';
import { unsupportedRecording } from './rules/unsupported-recording.ts';
import { weakContrast } from './rules/weak-contrast.ts';
import { withdrawalInFuture } from './rules/withdrawal-in-future.ts';
import { withdrawnPhoto } from './rules/withdrawn-photo.ts';
import { wrongPlayer } from './rules/wrong-player.ts';
import { yesAndNo } from './rules/yes-and-no.ts';

/** Who is who. */
export const identityRules: readonly Rule[] = [missingSite, duplicateId, missingOrganisation];

/** What waits: nothing that is left out does. */
export const waitingRules: readonly Rule[] = [scheduled, draft];

/** Who is named inside a list. What they find does not hang on amounts or days. */
export const namingRules: readonly Rule[] = [
  unknownFunder,
  unknownMilestone,
  foreignMilestone,
  unknownMeasure,
  unknownLearning,
  paymentByStranger,
  answerByStranger,
];

/** Who means whom, and when. */
export const referenceRules: readonly Rule[] = [
  weakContrast,
  currencyKept,
  promiseCurrencyKept,
  datesOutOfOrder,
  revisionBeforePromise,
  revisionBeforeHistory,
  revisionOutOfOrder,
  revisionInFuture,
  withdrawalInFuture,
  replyTooEarly,
  unknownFunder,
  unknownProgramme,
  unknownGrant,
  unknownMilestone,
  foreignMilestone,
  unknownMeasure,
  movedFromTaken,
  unknownPost,
  unknownRevision,
  replyByStranger,
  unknownTheme,
  themeSpelling,
  themeNameTwice,
  unknownLearning,
  unlistedLanguage,
  paymentByStranger,
  answerByStranger,
  yesAndNo,
  contingencyOverdrawn,
  morePaidThanAwarded,
  missingQuestion,
  missingPicture,
  unreadablePicture,
  unsupportedPicture,
  pictureTooLarge,
  photoWithPosition,
  missingRecording,
  unreadableRecording,
  unsupportedRecording,
  recordingTooLarge,
  wrongPlayer,
  unreadableCaptions,
  contactInPost,
  withdrawnPhoto,
  photoPastReview,
  missingAlt,
  fileNameAsAlt,
  remotePicture,
];
