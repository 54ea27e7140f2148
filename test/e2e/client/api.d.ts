/** Written by `npm run api-client` from the OpenAPI document. */

export interface paths {
    "/v1/bounties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bounties, newest first
         * @description Without their text. It may lag behind by moments.
         *
         *     Keys with the role frontend, moderator, senior-moderator, auditor.
         */
        get: operations["bountiesList"];
        put?: never;
        /**
         * Posts a bounty and waits for its verdict
         * @description Answers 201 with the verdict, or 202 when it is not there within `Prefer: wait`: then look at `Location`.
         *
         *     Keys with the role frontend.
         */
        post: operations["bountiesPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One bounty, as it stands now
         * @description Keys with the role frontend, moderator, senior-moderator, auditor.
         */
        get: operations["bountiesRead"];
        /**
         * Edits a bounty: it is judged again
         * @description The old verdict is void at once. Refused while an award freezes the bounty.
         *
         *     Keys with the role frontend.
         */
        put: operations["bountiesEdit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a bounty
         * @description Keys with the role frontend.
         */
        post: operations["bountiesWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters a delivery and waits for its verdict
         * @description Answers 201 with the verdict, or 202 when it is not there within `Prefer: wait`: then look at `Location`.
         *
         *     Keys with the role frontend.
         */
        post: operations["submissionsEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Submissions, oldest first
         * @description Without their text. It may lag behind by moments.
         *
         *     Keys with the role frontend, moderator, senior-moderator, auditor.
         */
        get: operations["submissionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One submission, as it stands now
         * @description A scanner gets its id, bounty, state and assets, and nothing else of it (`ScannedView`).
         *
         *     Keys with the role frontend, scanner, moderator, senior-moderator, auditor.
         */
        get: operations["submissionsRead"];
        /**
         * Edits a submission: it is judged again
         * @description The old verdict is void at once. Evidence stays with assets that stay. Refused while an award freezes it.
         *
         *     Keys with the role frontend.
         */
        put: operations["submissionsEdit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a submission
         * @description Keys with the role frontend.
         */
        post: operations["submissionsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what a scanner saw in one asset: the submission is judged again
         * @description Bound to the asset by its SHA-256. The same report twice is one. Does not wait for the verdict.
         *
         *     Keys with the role scanner.
         */
        post: operations["submissionsAttachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pledges a reward for a bounty
         * @description Keys with the role frontend.
         */
        post: operations["rewardsPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rewards, oldest first
         * @description It may lag behind by moments.
         *
         *     Keys with the role frontend, payout, moderator, senior-moderator, auditor.
         */
        get: operations["rewardsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reward, as it stands now
         * @description Keys with the role frontend, payout, moderator, senior-moderator, auditor.
         */
        get: operations["rewardsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the reward could be paid at this moment
         * @description Advisory: it may change the next moment, and pays nothing. Only starting a payout asks the gate.
         *
         *     Keys with the role payout, frontend.
         */
        get: operations["rewardsClearance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Awards a reward to a submission; the payee is its creator
         * @description Freezes the contents of both bounty and submission. What is held can be awarded, and waits at the gate.
         *
         *     Keys with the role frontend.
         */
        post: operations["rewardsAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a reward back to its benefactor, once it cannot be paid any more
         * @description Keys with the role payout.
         */
        post: operations["rewardsRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Holds a reward: nothing is paid until a moderator releases it
         * @description Keys with the role moderator, senior-moderator.
         */
        post: operations["rewardsHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts the hold that a moderator placed, and no other
         * @description Keys with the role moderator, senior-moderator.
         */
        post: operations["rewardsRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/forfeiture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a reward from its benefactor, whose bounty a person has finally blocked
         * @description Keys with the role senior-moderator.
         */
        post: operations["rewardsForfeit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The gate: starts a payout if the reward is cleared at this moment
         * @description The same `reference` again answers 201 with that payout as it stands, says `Idempotency-Replayed: true`, and signs again only while it may still be paid. Confirm before the money leaves.
         *
         *     Keys with the role payout.
         */
        post: operations["payoutsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payouts, oldest first: what has been open longest comes first
         * @description For reconciliation. It may lag behind by moments.
         *
         *     Keys with the role payout, auditor.
         */
        get: operations["payoutsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payout, as it stands now
         * @description Its times and the provider’s reference may lag behind by moments.
         *
         *     Keys with the role payout, auditor.
         */
        get: operations["payoutsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the gate again, right before the money leaves
         * @description Pay on 200 and on nothing else. Ask again when the answer was lost: something may have come between.
         *
         *     Keys with the role payout.
         */
        post: operations["payoutsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what became of the money
         * @description A fact: recorded whatever the policy says by now. A failed payout can be followed by another.
         *
         *     Keys with the role payout.
         */
        post: operations["payoutsSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys that verify clearances (RFC 7517)
         * @description Any JOSE library takes them. Look again when a clearance names a key that is not in what you have.
         *
         *     Anyone; no key is needed.
         */
        get: operations["serviceJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys, oldest first
         * @description Without what would open anything. It may lag behind by moments.
         *
         *     Keys with the role admin.
         */
        get: operations["keysList"];
        put?: never;
        /**
         * Makes a key and shows it, once
         * @description Only a hash is kept. The answer to a repeated request has no `token`: if the first answer was lost, revoke this key and make another.
         *
         *     Keys with the role admin.
         */
        post: operations["keysCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a key back, for good
         * @description From the next call on it opens nothing. Revoking it again does nothing.
         *
         *     Keys with the role admin.
         */
        post: operations["keysRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of every policy and registry
         * @description By kind and name, each in the order drafted, without their text. It may lag behind by moments.
         *
         *     Keys with the role admin, moderator, senior-moderator, auditor.
         */
        get: operations["policiesList"];
        put?: never;
        /**
         * Stores a version of a policy or registry document
         * @description Which of the two it is, its first key says: policy or registry. For good, with what it extends. The same text again does nothing; another text under the same version is refused. It is not in force until it is activated. What cannot be read, or lets through what no policy may, is refused with the line and column of every problem.
         *
         *     Keys with the role admin.
         */
        post: operations["policiesDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version, with its text
         * @description Keys with the role admin, moderator, senior-moderator, auditor.
         */
        get: operations["policiesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your own marketplace: its settings and what is in force
         * @description Keys with the role admin, moderator, senior-moderator, auditor.
         */
        get: operations["marketplacesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplaces/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes settings; what is left out stays
         * @description Keys with the role admin.
         */
        put: operations["marketplacesChangeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplaces/{id}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts drafted documents in force
         * @description From the answer on every verdict under another document is stale: nothing is paid on it, and everything open is judged again.
         *
         *     Keys with the role admin.
         */
        post: operations["marketplacesActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consents, oldest first
         * @description Without the names of the people who gave them. It may lag behind by moments.
         *
         *     Keys with the role frontend, consent-verifier, moderator, senior-moderator, auditor.
         */
        get: operations["consentsList"];
        put?: never;
        /**
         * Records that a consent is said to exist
         * @description It counts for nothing until a consent verifier has looked at the evidence.
         *
         *     Keys with the role frontend, consent-verifier.
         */
        post: operations["consentsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One consent, as it counts now
         * @description Keys with the role frontend, consent-verifier, moderator, senior-moderator, auditor.
         */
        get: operations["consentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies a consent: it counts from now on
         * @description Never wider and never longer than what was recorded. What cites it is judged again.
         *
         *     Keys with the role consent-verifier.
         */
        post: operations["consentsVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes a consent, for good
         * @description From the answer on nothing that relies on it is paid. Revoking it again does nothing.
         *
         *     Keys with the role consent-verifier, frontend, moderator, senior-moderator.
         */
        post: operations["consentsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderation/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a person: the most urgent first, and of those what has waited longest
         * @description It may lag behind by moments.
         *
         *     Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["moderationQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rules on a bounty
         * @description It stands until the content changes, a consent it relied on lapses, or a new ground or cause appears. An allowing ruling names every ground and cause that it sets aside; `minor-sexual` takes two people.
         *
         *     Keys with the role moderator, senior-moderator.
         */
        post: operations["bountiesRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rules on a delivery
         * @description It stands until the content changes, a consent it relied on lapses, or a new ground or cause appears. An allowing ruling names every ground and cause that it sets aside; `minor-sexual` takes two people.
         *
         *     Keys with the role moderator, senior-moderator.
         */
        post: operations["submissionsRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts the freeze that an award put on a bounty
         * @description Its awards are void: each submission must be selected anew. Refused while a payout is under way.
         *
         *     Keys with the role moderator, senior-moderator.
         */
        post: operations["bountiesReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases, oldest first
         * @description Without what was written in them. It may lag behind by moments.
         *
         *     Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["casesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case, with its report, notes and decision
         * @description Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["casesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds to a case what you found out
         * @description Keys with the role moderator, senior-moderator.
         */
        post: operations["casesNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says who looks into a case
         * @description Keys with the role moderator, senior-moderator.
         */
        post: operations["casesAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contests/{case}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts or upholds a contest, and so decides its case
         * @description What is upheld stays blocked until a ruling sets `contest-upheld` aside.
         *
         *     Keys with the role moderator, senior-moderator.
         */
        post: operations["contestsResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posters/{poster}/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a person has looked at a poster whose bounties are held for review
         * @description What they post from here on is judged as anyone’s. What they posted meanwhile still waits for a ruling.
         *
         *     Keys with the role moderator, senior-moderator.
         */
        post: operations["postersClear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers
         * @description Restart it when it does not.
         *
         *     Anyone; no key is needed.
         */
        get: operations["serviceLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether to send requests here
         * @description Answers 503 with `checks` where one of them fails. Payments stay safe meanwhile: things wait.
         *
         *     Anyone; no key is needed.
         */
        get: operations["serviceReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics in the text format of Prometheus
         * @description Counts and durations only: no id, no name and no text. Let nobody but your own monitoring reach it.
         *
         *     Anyone; no key is needed.
         */
        get: operations["serviceMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events of what the key may see
         * @description Each has an opaque id. Come back with the last one in `Last-Event-ID`: nothing is lost, nothing comes twice. A comment comes now and then as a sign of life. Whoever does not read is cut off, and comes back the same way.
         *
         *     Keys with the role frontend, moderator, senior-moderator, auditor, payout, scanner, consent-verifier, admin.
         */
        get: operations["streamFollow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a bounty or delivery that depicts someone
         * @description From the answer on nothing of it is paid until a person has decided. Neither its poster nor its frontend learns who reported it or what was said. Every report counts by itself: it takes no Idempotency-Key, since nothing that could confirm a guess about its text is kept.
         *
         *     Anyone; no key is needed.
         */
        post: operations["reportsMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a report
         * @description The receipt goes into the body, so that it is in no address and no log.
         *
         *     Anyone; no key is needed.
         */
        post: operations["reportsFollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounties/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a bounty
         * @description Every event: what, when, who, because of what; and how it stood at that place. Moderators also get the words that a verdict points at. What was erased reads `[erased]`.
         *
         *     Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["bountiesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a delivery
         * @description Every event: what, when, who, because of what; and how it stood at that place. Moderators also get the words that a verdict points at. What was erased reads `[erased]`.
         *
         *     Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["submissionsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rewards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a reward
         * @description Every event: what, when, who, because of what; and how it stood at that place. Moderators also get the words that a verdict points at. What was erased reads `[erased]`.
         *
         *     Keys with the role moderator, senior-moderator, auditor.
         */
        get: operations["rewardsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ReferenceField: {
            /**
             * @example photo
             * @enum {string}
             */
            kind: "photo" | "link" | "handle" | "drawing" | "dataset";
            /** @example https://images.example/lighthouse.png */
            value: string;
        };
        RewardBody: {
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
            /**
             * @description Whose money it is.
             * @example user-4711
             */
            benefactor: string;
        };
        PostBountyBody: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            references: components["schemas"]["ReferenceField"][];
            /**
             * @description Consent records of this marketplace that it relies on.
             * @example []
             */
            consents: string[];
            /**
             * @description Who posts it.
             * @example user-4711
             */
            poster: string;
            /**
             * @description Your own name for it.
             * @example bounty-42
             */
            externalRef?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
            /** @description The first reward, pledged in the same append. */
            reward?: components["schemas"]["RewardBody"];
        };
        PolicyName: {
            /** @example house */
            name: string;
            /** @example 1 */
            version: string;
            /** @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            digest: string;
        };
        VerdictView: {
            /**
             * @example allow
             * @enum {string}
             */
            outcome: "allow" | "hold" | "block";
            /**
             * @description Of everything that was judged. A ruling names it.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            inputDigest: string;
            policy: components["schemas"]["PolicyName"];
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            at: string;
        };
        ReasonText: {
            /**
             * @description English.
             * @example Nothing stands in the way.
             */
            en: string;
            /**
             * @description French.
             * @example Rien ne s’y oppose.
             */
            fr: string;
        };
        Reasons: {
            /**
             * @description What is wrong.
             * @example [
             *       "unverified-consent"
             *     ]
             */
            grounds: string[];
            /**
             * @description What keeps it from being judged or cleared.
             * @example [
             *       "ambiguous-identity"
             *     ]
             */
            causes: string[];
            /** @description For the poster. */
            text: components["schemas"]["ReasonText"];
        };
        AwardView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            reward: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission: string;
        };
        BountyView: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            references: components["schemas"]["ReferenceField"][];
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Only an allowed bounty may be shown to anyone but its poster.
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked" | "withdrawn" | "expired" | "closed" | "completed";
            /** @description On the content as it is now; absent until judged. */
            verdict?: components["schemas"]["VerdictView"];
            reasons: components["schemas"]["Reasons"];
            /**
             * @description A reward is awarded: content and withdrawal are frozen.
             * @example false
             */
            frozen: boolean;
            /** @example user-4711 */
            poster: string;
            /** @example bounty-42 */
            externalRef?: string;
            /** @example [] */
            consents: string[];
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
            /** @example [] */
            rewards: string[];
            awards: components["schemas"]["AwardView"][];
            /**
             * @description Of the content; the ETag.
             * @example 1
             */
            version: number;
        };
        BountySummary: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked" | "withdrawn" | "expired" | "closed" | "completed";
            /** @example [] */
            grounds: string[];
            /** @example [] */
            causes: string[];
            /** @example false */
            frozen: boolean;
            /** @example user-4711 */
            poster: string;
            /** @example bounty-42 */
            externalRef?: string;
            /** @example 1 */
            version: number;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            postedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            updatedAt: string;
        };
        BountyPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["BountySummary"][];
        };
        EditBountyBody: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            references: components["schemas"]["ReferenceField"][];
            /**
             * @description Consent records of this marketplace that it relies on.
             * @example []
             */
            consents: string[];
        };
        AssetField: {
            /** @example image/png */
            mediaType: string;
            /**
             * @description Of the file. A scanner’s evidence names it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @example 204800 */
            bytes: number;
        };
        GenerationField: {
            /** @example lighthouse at dusk, watercolour */
            prompt: string;
            /** @example  */
            negativePrompt: string;
            /**
             * @example [
             *       "landscape-xl 1.2"
             *     ]
             */
            models: string[];
        };
        EnterSubmissionBody: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            assets: components["schemas"]["AssetField"][];
            /** @description How it was made, where it was made by a model. */
            generation?: components["schemas"]["GenerationField"];
            /**
             * @description Who delivers; the payee if it is awarded.
             * @example user-4711
             */
            creator: string;
            /**
             * @description Your own name for it.
             * @example delivery-7
             */
            externalRef?: string;
        };
        SubmissionView: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            assets: components["schemas"]["AssetField"][];
            /** @description How it was made, where it was made by a model. */
            generation?: components["schemas"]["GenerationField"];
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * @description Only an allowed submission may be shown to anyone but its creator.
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked" | "withdrawn";
            /** @description On the content as it is now; absent until judged. */
            verdict?: components["schemas"]["VerdictView"];
            reasons: components["schemas"]["Reasons"];
            /**
             * @description It is awarded: content and withdrawal are frozen.
             * @example false
             */
            frozen: boolean;
            /** @example user-4711 */
            creator: string;
            /** @example delivery-7 */
            externalRef?: string;
            /**
             * @description The assets that a scanner has looked at.
             * @example []
             */
            scanned: string[];
            /**
             * @description The rewards that it was awarded.
             * @example []
             */
            rewards: string[];
            /**
             * @description Of the content; the ETag.
             * @example 1
             */
            version: number;
        };
        SubmissionSummary: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked" | "withdrawn";
            /** @example [] */
            grounds: string[];
            /** @example [] */
            causes: string[];
            /** @example false */
            frozen: boolean;
            /** @example user-4711 */
            creator: string;
            /** @example delivery-7 */
            externalRef?: string;
            /** @example 1 */
            version: number;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            updatedAt: string;
        };
        SubmissionPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["SubmissionSummary"][];
        };
        ScannedView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked" | "withdrawn";
            assets: components["schemas"]["AssetField"][];
        };
        EditSubmissionBody: {
            /** @example Lighthouse at dusk */
            title: string;
            /** @example Watercolour of a lighthouse, no people */
            description: string;
            /**
             * @example [
             *       "watercolour",
             *       "sea"
             *     ]
             */
            tags: string[];
            /**
             * @description Meant for adults.
             * @example false
             */
            mature: boolean;
            /**
             * @example image
             * @enum {string}
             */
            deliverable: "image" | "lora" | "checkpoint" | "video" | "workflow" | "embedding" | "other";
            assets: components["schemas"]["AssetField"][];
            /** @description How it was made, where it was made by a model. */
            generation?: components["schemas"]["GenerationField"];
        };
        FindingField: {
            /**
             * @example nudity
             * @enum {string}
             */
            kind: "nudity" | "sexual" | "minor" | "real-person" | "face-match" | "violence" | "other";
            /** @example 0.98 */
            confidence: number;
        };
        ScannerField: {
            /** @example scan */
            name: string;
            /** @example 3.1 */
            version: string;
        };
        EvidenceBody: {
            /**
             * @description Of one of the assets.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description Empty: looked at, nothing found. */
            findings: components["schemas"]["FindingField"][];
            scanner: components["schemas"]["ScannerField"];
        };
        PayoutView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            reward: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission: string;
            /** @example run-2027-01-31-0042 */
            reference: string;
            /**
             * @example started
             * @enum {string}
             */
            state: "started" | "confirmed" | "settled" | "failed";
            /**
             * @description Something came between after it started. Do not pay.
             * @example false
             */
            contested: boolean;
            /**
             * Format: date-time
             * @description After this it cannot be confirmed any more.
             * @example 2027-01-31T12:00:00.000Z
             */
            payBefore: string;
            /** @example user-4711 */
            payee: string;
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
        };
        RewardView: {
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
            /**
             * @description Whose money it is.
             * @example user-4711
             */
            benefactor: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * @description Whether it may be paid is not in here: ask for its clearance.
             * @example pledged
             * @enum {string}
             */
            state: "pledged" | "awarded" | "in-payment" | "paid" | "refunded" | "forfeited";
            /**
             * Format: uuid
             * @description What it is awarded to.
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission?: string;
            /**
             * @description The creator of that submission.
             * @example user-4711
             */
            payee?: string;
            /**
             * @description Why it is held: each cause once.
             * @example []
             */
            holds: string[];
            /** @description Every attempt to pay it, in order; only the last can be under way. */
            payouts: components["schemas"]["PayoutView"][];
        };
        RewardSummary: {
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
            /**
             * @description Whose money it is.
             * @example user-4711
             */
            benefactor: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * @description Whether it may be paid is not in here: ask for its clearance.
             * @example pledged
             * @enum {string}
             */
            state: "pledged" | "awarded" | "in-payment" | "paid" | "refunded" | "forfeited";
            /**
             * Format: uuid
             * @description What it is awarded to.
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission?: string;
            /**
             * @description The creator of that submission.
             * @example user-4711
             */
            payee?: string;
            /**
             * @description Why it is held: each cause once.
             * @example []
             */
            holds: string[];
        };
        RewardPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["RewardSummary"][];
        };
        ClearanceStateView: {
            /**
             * @description Only `cleared` means that a payout may be started.
             * @example pending
             * @enum {string}
             */
            state: "pending" | "cleared" | "held" | "blocked" | "in-payment" | "contested" | "paid" | "failed" | "refunded" | "forfeited";
            /** @example [] */
            grounds: string[];
            /** @example [] */
            causes: string[];
            /**
             * Format: date-time
             * @description The moment that this is about.
             * @example 2027-01-31T12:00:00.000Z
             */
            asOf: string;
        };
        AwardBody: {
            /**
             * Format: uuid
             * @description A submission to the same bounty; the payee is its creator.
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submissionId: string;
        };
        ForfeitBody: {
            /**
             * @description For the record.
             * @example Ordered against the policy three times.
             */
            reason: string;
        };
        StartPayoutBody: {
            /**
             * @description Your own name for this attempt. The same again is the same payout, never a second one.
             * @example run-2027-01-31-0042
             */
            reference: string;
        };
        StartedPayoutView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            reward: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission: string;
            /** @example run-2027-01-31-0042 */
            reference: string;
            /**
             * @example started
             * @enum {string}
             */
            state: "started" | "confirmed" | "settled" | "failed";
            /**
             * @description Something came between after it started. Do not pay.
             * @example false
             */
            contested: boolean;
            /**
             * Format: date-time
             * @description After this it cannot be confirmed any more.
             * @example 2027-01-31T12:00:00.000Z
             */
            payBefore: string;
            /** @example user-4711 */
            payee: string;
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
            /**
             * @description A JWS that says what was cleared; verify it with the keys at /.well-known/jwks.json. Absent when there is nothing left to pay on: do not pay then.
             * @example eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI…
             */
            clearance?: string;
        };
        DatedPayoutView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            reward: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            submission: string;
            /** @example run-2027-01-31-0042 */
            reference: string;
            /**
             * @example started
             * @enum {string}
             */
            state: "started" | "confirmed" | "settled" | "failed";
            /**
             * @description Something came between after it started. Do not pay.
             * @example false
             */
            contested: boolean;
            /**
             * Format: date-time
             * @description After this it cannot be confirmed any more.
             * @example 2027-01-31T12:00:00.000Z
             */
            payBefore: string;
            /** @example user-4711 */
            payee: string;
            /**
             * @description Minor units.
             * @example 5000
             */
            amount: number;
            /** @example USD */
            currency: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            confirmedAt?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            settledAt?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            failedAt?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            contestedAt?: string;
            /** @example tr_91827 */
            providerReference?: string;
        };
        PayoutPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["DatedPayoutView"][];
        };
        SettlementBody: {
            /**
             * @description What the provider says became of the money.
             * @example settled
             * @enum {string}
             */
            outcome: "settled" | "failed";
            /**
             * @description The provider’s own name for it.
             * @example tr_91827
             */
            providerReference: string;
        };
        JwkView: {
            /**
             * @example OKP
             * @enum {string}
             */
            kty: "OKP";
            /**
             * @example Ed25519
             * @enum {string}
             */
            crv: "Ed25519";
            /** @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo */
            x: string;
            /**
             * @example sig
             * @enum {string}
             */
            use: "sig";
            /**
             * @example EdDSA
             * @enum {string}
             */
            alg: "EdDSA";
            /**
             * @description Named by the header of a clearance.
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            kid: string;
        };
        KeySetView: {
            /** @description The newest first. */
            keys: components["schemas"]["JwkView"][];
        };
        CreateKeyBody: {
            /**
             * @example frontend
             * @enum {string}
             */
            role: "frontend" | "moderator" | "senior-moderator" | "payout" | "scanner" | "consent-verifier" | "auditor" | "admin";
            /**
             * @description A label to tell keys apart; never a person’s name.
             * @example shop, autumn
             */
            name: string;
            /**
             * @description Who acts with it: an opaque id, the same for all keys of one person or system. Absent: the key’s own id.
             * @example moderator-7
             */
            subject?: string;
        };
        NewKeyView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @example frontend
             * @enum {string}
             */
            role: "frontend" | "moderator" | "senior-moderator" | "payout" | "scanner" | "consent-verifier" | "auditor" | "admin";
            /** @example shop, autumn */
            name: string;
            /** @example user-4711 */
            subject: string;
            /**
             * @description It opens nothing any more.
             * @example false
             */
            revoked: boolean;
            /**
             * @description The key itself. Shown this once: only its hash is kept, so the answer to a repeated request does not have it.
             * @example hf_019ac0de000070008000000000000001_…
             */
            token?: string;
        };
        KeySummary: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @example frontend
             * @enum {string}
             */
            role: "frontend" | "moderator" | "senior-moderator" | "payout" | "scanner" | "consent-verifier" | "auditor" | "admin";
            /** @example shop, autumn */
            name: string;
            /** @example user-4711 */
            subject: string;
            /**
             * @description It opens nothing any more.
             * @example false
             */
            revoked: boolean;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            revokedAt?: string;
        };
        KeyPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["KeySummary"][];
        };
        KeyView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @example frontend
             * @enum {string}
             */
            role: "frontend" | "moderator" | "senior-moderator" | "payout" | "scanner" | "consent-verifier" | "auditor" | "admin";
            /** @example shop, autumn */
            name: string;
            /** @example user-4711 */
            subject: string;
            /**
             * @description It opens nothing any more.
             * @example false
             */
            revoked: boolean;
        };
        DraftPolicyBody: {
            /**
             * @description The policy or registry document (YAML), whole; its first key is policy or registry.
             * @example policy: house
             *     version: "2"
             *     …
             */
            source: string;
        };
        ExtendedDocument: {
            /** @example house */
            name: string;
            source: string;
        };
        DocumentView: {
            /** @example house */
            name: string;
            /** @example 1 */
            version: string;
            /** @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            digest: string;
            /**
             * @example policy
             * @enum {string}
             */
            kind: "policy" | "registry";
            /**
             * @description It is in force.
             * @example true
             */
            active: boolean;
            /**
             * @description It cannot be activated any more.
             * @example false
             */
            retired: boolean;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            draftedAt: string;
            /** @description As it was written. */
            source: string;
            /** @description The documents it extends, as they were then. */
            extends: components["schemas"]["ExtendedDocument"][];
        };
        DocumentSummary: {
            /** @example house */
            name: string;
            /** @example 1 */
            version: string;
            /** @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
            digest: string;
            /**
             * @example policy
             * @enum {string}
             */
            kind: "policy" | "registry";
            /**
             * @description It is in force.
             * @example true
             */
            active: boolean;
            /**
             * @description It cannot be activated any more.
             * @example false
             */
            retired: boolean;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            draftedAt: string;
        };
        DocumentList: {
            items: components["schemas"]["DocumentSummary"][];
        };
        SettingsBody: {
            /**
             * @description What rewards may be pledged in.
             * @example [
             *       "USD",
             *       "BUZZ"
             *     ]
             */
            currencies?: string[];
            /**
             * @description Visual deliveries need a scanner’s evidence for every asset.
             * @example true
             */
            requireEvidence?: boolean;
            /**
             * @description How long a started payout may be confirmed, in seconds.
             * @example 300
             */
            payBeforeSeconds?: number;
            /**
             * @description How long a block by verdict must last before its reward may be refunded without a ruling, in days.
             * @example 14
             */
            refundAfterDays?: number;
            /**
             * @description Outside classifiers that every verdict needs an answer of; one that is missing is a hold.
             * @example [
             *       "moderation"
             *     ]
             */
            detectors?: string[];
            /**
             * @description How often one poster may post and edit bounties within an hour.
             * @example 120
             */
            writesPerHour?: number;
            /**
             * @description After how many blocked revisions a bounty closes.
             * @example 3
             */
            blockedRevisionsToClose?: number;
            /**
             * @description After how many blocked bounties (or one closed) a person looks at whatever their poster posts.
             * @example 2
             */
            blockedBountiesToReview?: number;
        };
        MarketplaceView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /** @example demo */
            name: string;
            settings: components["schemas"]["SettingsBody"];
            /** @description The policy in force; without one nothing is allowed. */
            policy?: components["schemas"]["PolicyName"];
            /**
             * @description The registry of known names in force.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            registry?: string;
            /**
             * @description The build of the judging engine whose verdicts count.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            engine?: string;
        };
        ActivationBody: {
            /**
             * @description Of the drafted policy that is to be in force.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            policy?: string;
            /**
             * @description Of the drafted registry that is to be in force.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            registry?: string;
        };
        RecordConsentBody: {
            /**
             * @description `self`, or the depicted person’s name.
             * @example self
             */
            subject: string;
            /**
             * @description The account it is recorded for. `self` counts for this account’s own work only.
             * @example user-4711
             */
            party: string;
            /**
             * @description What the person agreed to.
             * @example [
             *       "likeness"
             *     ]
             */
            scopes: ("likeness" | "sexual")[];
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
            /**
             * @description Where the verifier finds the evidence: an opaque reference, never the evidence itself.
             * @example vault-2291
             */
            evidenceReference: string;
        };
        ConsentView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description As it counts at this moment. Only a verified consent counts for anything.
             * @example recorded
             * @enum {string}
             */
            status: "recorded" | "verified" | "revoked" | "expired";
            /**
             * @description It is about the account itself.
             * @example true
             */
            self: boolean;
            /**
             * @description The account it is recorded for.
             * @example user-4711
             */
            party: string;
            /**
             * @description Once verified: those that were.
             * @example [
             *       "likeness"
             *     ]
             */
            scopes: ("likeness" | "sexual")[];
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
            /**
             * @description `self`, or the depicted person’s name; `[erased]` once it is.
             * @example self
             */
            subject: string;
            /**
             * @description Where the evidence is to be found.
             * @example vault-2291
             */
            evidenceReference: string;
        };
        ListedConsent: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description As it counts at this moment. Only a verified consent counts for anything.
             * @example recorded
             * @enum {string}
             */
            status: "recorded" | "verified" | "revoked" | "expired";
            /**
             * @description It is about the account itself.
             * @example true
             */
            self: boolean;
            /**
             * @description The account it is recorded for.
             * @example user-4711
             */
            party: string;
            /**
             * @description Once verified: those that were.
             * @example [
             *       "likeness"
             *     ]
             */
            scopes: ("likeness" | "sexual")[];
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            recordedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            updatedAt: string;
        };
        ConsentPage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["ListedConsent"][];
        };
        VerifyConsentBody: {
            /**
             * @description What the evidence shows; never more than was recorded.
             * @example [
             *       "likeness"
             *     ]
             */
            scopes: ("likeness" | "sexual")[];
            /**
             * Format: date-time
             * @description The earlier of this and what was recorded counts.
             * @example 2027-01-31T12:00:00.000Z
             */
            expiresAt?: string;
        };
        QueueItem: {
            /**
             * @example bounty
             * @enum {string}
             */
            kind: "bounty" | "submission";
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description The most urgent first.
             * @example minors
             * @enum {string}
             */
            urgency: "minors" | "contested" | "block" | "hold";
            /**
             * @example held
             * @enum {string}
             */
            state: "held" | "blocked" | "allowed";
            /** @example [] */
            grounds: string[];
            /**
             * @example [
             *       "ambiguous-identity"
             *     ]
             */
            causes: string[];
            /**
             * Format: date-time
             * @description Since when it has not been allowed, without a break.
             * @example 2027-01-31T12:00:00.000Z
             */
            waitingSince: string;
        };
        QueuePage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["QueueItem"][];
        };
        RulingBody: {
            /**
             * @description For moderators and auditors. Erased with the text it may quote.
             * @example A lighthouse; nobody is depicted.
             */
            reason: string;
            /**
             * @example allow
             * @enum {string}
             */
            outcome: "allow" | "hold" | "block";
            /**
             * @description Every ground and cause that an allowing ruling sets aside.
             * @example [
             *       "ambiguous-identity"
             *     ]
             */
            overrides: string[];
            /**
             * @description What a holding or blocking ruling finds wrong, beyond what the verdict says.
             * @example []
             */
            grounds?: ("private-individual" | "sexual-likeness" | "minor-sexual" | "likeness-tool" | "unverified-consent" | "public-person" | "sexual-content")[];
            /**
             * @description Of the verdict you looked at. Refused if anything judged has changed since.
             * @example sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            inputDigest: string;
        };
        StandingView: {
            /**
             * @example bounty
             * @enum {string}
             */
            kind: "bounty" | "submission";
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @example pending
             * @enum {string}
             */
            state: "pending" | "allowed" | "held" | "blocked";
            verdict?: components["schemas"]["VerdictView"];
            reasons: components["schemas"]["Reasons"];
            /**
             * @description Cases that are open about it.
             * @example []
             */
            openCases: string[];
        };
        ReopeningBody: {
            /**
             * @description For moderators and auditors. Erased with the text it may quote.
             * @example A lighthouse; nobody is depicted.
             */
            reason: string;
        };
        CaseTargetView: {
            /**
             * @example bounty
             * @enum {string}
             */
            kind: "bounty" | "submission";
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
        };
        CaseSummary: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description `joined`: it is decided together with the case that `joins` names.
             * @example open
             * @enum {string}
             */
            state: "open" | "joined" | "lifted" | "upheld";
            target: components["schemas"]["CaseTargetView"];
            /**
             * Format: uuid
             * @description The target, or what it was entered for.
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /** @example reported */
            cause: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            joins?: string;
            /**
             * @description Further reports that are decided together with it.
             * @example 0
             */
            joined: number;
            /** @example user-4711 */
            assignee?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            decidedAt?: string;
        };
        CasePage: {
            /** @description Pass it on as `cursor`; absent on the last page. */
            next?: string;
            items: components["schemas"]["CaseSummary"][];
        };
        ReportView: {
            /**
             * @example depicted
             * @enum {string}
             */
            relation: "depicted" | "on-behalf" | "witness" | "other";
            /** @example It depicts me, and I did not agree. */
            explanation: string;
            /** @example someone@mail.example */
            contact?: string;
        };
        NoteView: {
            note: string;
            /** @example moderator-7 */
            moderator: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            at: string;
        };
        DecisionView: {
            /**
             * @example lifted
             * @enum {string}
             */
            resolution: "lifted" | "upheld";
            reason: string;
            /** @example moderator-7 */
            moderator: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            at: string;
        };
        CaseView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description `joined`: it is decided together with the case that `joins` names.
             * @example open
             * @enum {string}
             */
            state: "open" | "joined" | "lifted" | "upheld";
            target: components["schemas"]["CaseTargetView"];
            /**
             * Format: uuid
             * @description The target, or what it was entered for.
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            bounty: string;
            /** @example reported */
            cause: string;
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            joins?: string;
            /**
             * @description Further reports that are decided together with it.
             * @example 0
             */
            joined: number;
            /** @example user-4711 */
            assignee?: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            decidedAt?: string;
            report?: components["schemas"]["ReportView"];
            notes: components["schemas"]["NoteView"][];
            decision?: components["schemas"]["DecisionView"];
        };
        NoteBody: {
            /** @example Asked the marketplace for the original upload. */
            note: string;
        };
        AssignmentBody: {
            /**
             * @description Who looks into it. Absent: you.
             * @example moderator-7
             */
            assignee?: string;
        };
        ResolutionBody: {
            /**
             * @description For moderators and auditors. Erased with the text it may quote.
             * @example A lighthouse; nobody is depicted.
             */
            reason: string;
            /**
             * @example lifted
             * @enum {string}
             */
            resolution: "lifted" | "upheld";
            /**
             * @description How many reports that joined the case you have read. Lifting needs all of them.
             * @example 0
             */
            joined?: number;
        };
        ClearedPosterView: {
            /** @example user-4711 */
            poster: string;
        };
        LiveView: {
            /**
             * @example live
             * @enum {string}
             */
            status: "live";
        };
        ReadyChecks: {
            /**
             * @description The store takes appends.
             * @example true
             */
            store: boolean;
            /**
             * @description The policy saga runs and keeps up with the log.
             * @example true
             */
            saga: boolean;
            /**
             * @description The read models follow the log and keep up with it.
             * @example true
             */
            "read-models": boolean;
        };
        ReadyView: {
            /**
             * @example ready
             * @enum {string}
             */
            status: "ready" | "not-ready";
            /** @description Which of them hold. */
            checks: components["schemas"]["ReadyChecks"];
        };
        ReportTarget: {
            /**
             * @example bounty
             * @enum {string}
             */
            kind: "bounty" | "submission";
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
        };
        ReportBody: {
            /**
             * @description Where it was seen: the marketplace’s name or id.
             * @example demo
             */
            marketplace: string;
            target: components["schemas"]["ReportTarget"];
            /**
             * @description How you are related to the person it depicts.
             * @example depicted
             * @enum {string}
             */
            relation: "depicted" | "on-behalf" | "witness" | "other";
            /** @example It depicts me, and I did not agree. */
            explanation: string;
            /**
             * @description How to reach you, if you want to be. Seen by moderators and auditors only.
             * @example someone@mail.example
             */
            contact?: string;
            /**
             * @description You believe what you say to be true.
             * @example true
             * @enum {boolean}
             */
            goodFaith: true;
        };
        ReceiptView: {
            /**
             * @description Shown this once: keep it to learn what becomes of the report. It opens nothing else.
             * @example hr_…
             */
            receipt: string;
        };
        ReceiptBody: {
            /**
             * @description As the answer to the report gave it.
             * @example hr_…
             */
            receipt: string;
        };
        ReportStatusView: {
            /**
             * @description `upheld`: what was reported stays blocked.
             * @example open
             * @enum {string}
             */
            state: "open" | "lifted" | "upheld";
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            decidedAt?: string;
        };
        ActorView: {
            /** @example moderator */
            role: string;
            /** @example moderator-7 */
            id: string;
        };
        SignalView: {
            /** @example real-person */
            kind: string;
            /** @example description */
            field: string;
            /**
             * @description In UTF-16 units.
             * @example 10
             */
            start: number;
            /** @example 18 */
            end: number;
            /**
             * @description Cut from the judged content; `[erased]` once that is.
             * @example a name
             */
            text: string;
        };
        HistoryEvent: {
            /** @example 0 */
            revision: number;
            /** @example bounty.posted.v1 */
            type: string;
            /**
             * Format: date-time
             * @example 2027-01-31T12:00:00.000Z
             */
            at: string;
            actor: components["schemas"]["ActorView"];
            /**
             * @description The event that it was done because of.
             * @example bounty-…@0
             */
            causation?: string;
            /** @description Names this place as `asOf`. */
            token: string;
            /**
             * @description As it was stored; what was erased since reads `[erased]`.
             * @example {}
             */
            data: {
                [key: string]: unknown;
            };
            /** @description Of a verdict; for moderators. */
            signals?: components["schemas"]["SignalView"][];
        };
        HistoryView: {
            /**
             * Format: uuid
             * @example 019ac0de-0000-7000-8000-000000000001
             */
            id: string;
            events: components["schemas"]["HistoryEvent"][];
            /**
             * @description Events that lie after the place asked for.
             * @example 0
             */
            later: number;
            /**
             * @description How it stood at that place, folded from these events.
             * @example {}
             */
            state: {
                [key: string]: unknown;
            };
        };
        FieldProblem: {
            /**
             * @description A path into the body.
             * @example references.0.value
             */
            field: string;
            /** @example must be text of 0 to 500 characters */
            detail: string;
            /**
             * @description In a document: the line, counted from 1.
             * @example 12
             */
            line?: number;
            /**
             * @description In a document: the column, counted from 1.
             * @example 5
             */
            column?: number;
        };
        ProblemDocument: {
            /**
             * @description Stable; ends in the code.
             * @example urn:holdfast:problem:invalid-fields
             */
            type: string;
            /** @example Some fields are not as they must be */
            title: string;
            /** @example 422 */
            status: number;
            /**
             * @description What stands in the way, and what to do.
             * @example Correct what errors lists, and send it again.
             */
            detail: string;
            /**
             * @description Names this request in the logs.
             * @example urn:holdfast:request:019ac0de-0000-7000-8000-000000000001
             */
            instance?: string;
            /** @description For bad input: one entry for each bad field. */
            errors?: components["schemas"]["FieldProblem"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    bountiesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                externalRef?: string;
                poster?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bounties, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
                /** @description wait=SECONDS: how long to wait for the verdict. Default 2, at most 30. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBountyBody"];
            };
        };
        responses: {
            /** @description Posts a bounty and waits for its verdict */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description Posted; the verdict is still to come */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `already-expired`: The expiry lies in the past. `invalid-amount`: The amount is not possible. `foreign-currency`: The currency is not taken here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests. `budget-exhausted`: Too many posts and edits */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One bounty, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description wait=SECONDS: how long to wait for the verdict. Default 2, at most 30. */
                Prefer?: string;
                /** @description The ETag of the version that you edit. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditBountyBody"];
            };
        };
        responses: {
            /** @description Edits a bounty: it is judged again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description Edited; the verdict is still to come */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `frozen`: Frozen by an award. `bounty-closed`: The bounty is closed. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `version-mismatch`: Someone changed it since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `if-match-needed`: Say which version you saw */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests. `budget-exhausted`: Too many posts and edits */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraws a bounty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BountyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `frozen`: Frozen by an award. `bounty-closed`: The bounty is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsEnter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
                /** @description wait=SECONDS: how long to wait for the verdict. Default 2, at most 30. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterSubmissionBody"];
            };
        };
        responses: {
            /** @description Enters a delivery and waits for its verdict */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description Entered; the verdict is still to come */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `bounty-closed`: The bounty is closed. `bounty-not-allowed`: The bounty is not allowed at present. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests. `budget-exhausted`: Too many posts and edits */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                bounty?: string;
                creator?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submissions, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One submission, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"] | components["schemas"]["ScannedView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsEdit: {
        parameters: {
            query?: never;
            header: {
                /** @description wait=SECONDS: how long to wait for the verdict. Default 2, at most 30. */
                Prefer?: string;
                /** @description The ETag of the version that you edit. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSubmissionBody"];
            };
        };
        responses: {
            /** @description Edits a submission: it is judged again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description Edited; the verdict is still to come */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `frozen`: Frozen by an award. `submission-withdrawn`: The submission is withdrawn. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `version-mismatch`: Someone changed it since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `if-match-needed`: Say which version you saw */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests. `budget-exhausted`: Too many posts and edits */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraws a submission */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `frozen`: Frozen by an award. `submission-withdrawn`: The submission is withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsAttachEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description Says what a scanner saw in one asset: the submission is judged again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScannedView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `unknown-asset`: There is no such asset in this submission */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsPledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardBody"];
            };
        };
        responses: {
            /** @description Pledges a reward for a bounty */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `bounty-closed`: The bounty is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `invalid-amount`: The amount is not possible. `foreign-currency`: The currency is not taken here. `too-much`: Too much */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                bounty?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rewards, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reward, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the reward could be paid at this moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceStateView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardBody"];
            };
        };
        responses: {
            /** @description Awards a reward to a submission; the payee is its creator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `other-bounty`: The submission belongs to another bounty. `blocked`: Blocked. `frozen`: Frozen by an award. `bounty-closed`: The bounty is closed. `submission-withdrawn`: The submission is withdrawn. `payout-open`: A payout is under way. `reward-closed`: The reward is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives a reward back to its benefactor, once it cannot be paid any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-refundable`: The reward cannot be refunded now. `payout-open`: A payout is under way. `reward-closed`: The reward is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holds a reward: nothing is paid until a moderator releases it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `reward-closed`: The reward is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lifts the hold that a moderator placed, and no other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsForfeit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForfeitBody"];
            };
        };
        responses: {
            /** @description Keeps a reward from its benefactor, whose bounty a person has finally blocked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-final`: No person has decided finally. `payout-open`: A payout is under way. `reward-closed`: The reward is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payoutsStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPayoutBody"];
            };
        };
        responses: {
            /** @description The gate: starts a payout if the reward is cleared at this moment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedPayoutView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-cleared`: Do not pay. `payout-open`: A payout is under way. `reward-closed`: The reward is closed. `not-awarded`: The reward is not awarded. `reference-used`: The reference was used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payoutsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                state?: string;
                reward?: string;
                /** @description Started before this. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payouts, oldest first: what has been open longest comes first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payoutsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One payout, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedPayoutView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payoutsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asks the gate again, right before the money leaves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedPayoutView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-cleared`: Do not pay. `payout-closed`: The payout is closed. `payout-lapsed`: The time to pay has passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    payoutsSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementBody"];
            };
        };
        responses: {
            /** @description Says what became of the money */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedPayoutView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `payout-closed`: The payout is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    serviceJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys that verify clearances (RFC 7517) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySetView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    keysList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                role?: string;
                /** @description Without those that were revoked. */
                inUse?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    keysCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKeyBody"];
            };
        };
        responses: {
            /** @description Makes a key and shows it, once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    keysRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a key back, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    policiesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of every policy and registry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    policiesDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPolicyBody"];
            };
        };
        responses: {
            /** @description Stores a version of a policy or registry document */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `version-taken`: The version is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `invalid-document`: The document does not compile */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    policiesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version, with its text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    marketplacesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your own marketplace: its settings and what is in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketplaceView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    marketplacesChangeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsBody"];
            };
        };
        responses: {
            /** @description Changes settings; what is left out stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketplaceView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    marketplacesActivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationBody"];
            };
        };
        responses: {
            /** @description Puts drafted documents in force */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketplaceView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `retired`: Retired */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `invalid-document`: The document does not compile */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    consentsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                party?: string;
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Consents, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    consentsRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentBody"];
            };
        };
        responses: {
            /** @description Records that a consent is said to exist */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `already-expired`: The expiry lies in the past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    consentsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One consent, as it counts now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    consentsVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyConsentBody"];
            };
        };
        responses: {
            /** @description Verifies a consent: it counts from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `consent-settled`: The consent is settled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `scope-not-given`: The consent does not reach that far. `already-expired`: The expiry lies in the past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    consentsRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revokes a consent, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    moderationQueue: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                /** @description Both when absent. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for a person: the most urgent first, and of those what has waited longest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingBody"];
            };
        };
        responses: {
            /** @description Rules on a bounty */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unjudged`: Not judged yet. `stale-ruling`: What was looked at has changed. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `incomplete-override`: The ruling leaves something out. `contradictory-ruling`: The ruling contradicts itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingBody"];
            };
        };
        responses: {
            /** @description Rules on a delivery */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unjudged`: Not judged yet. `stale-ruling`: What was looked at has changed. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be. `incomplete-override`: The ruling leaves something out. `contradictory-ruling`: The ruling contradicts itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesReopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningBody"];
            };
        };
        responses: {
            /** @description Lifts the freeze that an award put on a bounty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-frozen`: Not frozen. `bounty-closed`: The bounty is closed. `payout-open`: A payout is under way. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    casesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before; the first page without it. */
                cursor?: string;
                /** @description Default 50. */
                limit?: number;
                state?: string;
                /** @description Of a bounty or submission. */
                target?: string;
                /** @description Those that are decided together with this case. */
                joins?: string;
                assignee?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-cursor`: The cursor is not one of this list */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    casesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One case, with its report, notes and decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    casesNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Adds to a case what you found out */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-notes`: The case takes no more notes. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key came before with another body. `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    casesAssign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            /** @description Says who looks into a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `case-decided`: The case is decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    contestsResolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            /** @description Lifts or upholds a contest, and so decides its case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `joined-case`: Decided together with another case. `case-decided`: The case is decided. `unread-reports`: There are reports you have not read. `no-such-contest`: There is no such contest. `subject-erased`: The personal data of this account was erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    postersClear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poster: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that a person has looked at a poster whose bounties are held for review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearedPosterView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    serviceLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    serviceReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether to send requests here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    serviceMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics in the text format of Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    streamFollow: {
        parameters: {
            query?: {
                /** @description Where to begin without `Last-Event-ID`. Default `now`. */
                from?: string;
            };
            header?: {
                /** @description The id of the last event that arrived. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events of what the key may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-token`: The token is not one of this store */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests. `too-many-streams`: Too many event streams */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reportsMake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Reports a bounty or delivery that depicts someone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reportsFollow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptBody"];
            };
        };
        responses: {
            /** @description What became of a report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStatusView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read. `malformed-body`: The body cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: The body must be JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    bountiesHistory: {
        parameters: {
            query?: {
                /** @description A revision, a token as an event gives it, or a time (the last event recorded before the first later one). Absent: now. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a bounty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-token`: The token is not one of this store */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submissionsHistory: {
        parameters: {
            query?: {
                /** @description A revision, a token as an event gives it, or a time (the last event recorded before the first later one). Absent: now. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-token`: The token is not one of this store */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rewardsHistory: {
        parameters: {
            query?: {
                /** @description A revision, a token as an event gives it, or a time (the last event recorded before the first later one). Absent: now. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a reward */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description `malformed-request`: The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `no-key`: An API key is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `forbidden`: This key may not do that */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `invalid-fields`: Some fields are not as they must be. `invalid-token`: The token is not one of this store */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `internal`: Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unavailable`: Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
