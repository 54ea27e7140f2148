import { Module } from '@nestjs/common';
import { AttachEvidenceHandler } from './attach-evidence.js';
import { EditSubmissionHandler } from './edit-submission.js';
import { EnterSubmissionHandler } from './enter-submission.js';
import { EntriesController } from './entries.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { ListSubmissionsHandler } from './list-submissions.js';
import { ReadSubmissionHandler } from './read-submission.js';
import { SubmissionsController } from './submissions.controller.js';
import { WithdrawSubmissionHandler } from './withdraw-submission.js';

/** Delivering to a bounty, editing and withdrawing what was delivered, and what scanners say of it. */
@Module({
  controllers: [EntriesController, SubmissionsController, EvidenceController],
  providers: [
    EnterSubmissionHandler,
    EditSubmissionHandler,
    WithdrawSubmissionHandler,
    AttachEvidenceHandler,
    ReadSubmissionHandler,
    ListSubmissionsHandler,
  ],
})
export class SubmissionsModule {}
