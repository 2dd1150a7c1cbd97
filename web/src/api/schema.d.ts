// Made by `npm run api:types` from the API's own OpenAPI document. Do not edit.

export interface paths {
    "/api/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How things stand today */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the timeline shows between two days
         * @description At most 400 items for any window; the rest is counted in `bins`, by topic and calendar unit.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timeline/density": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is in each month or year of the whole ledger */
        get: operations["getDensity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due, soonest first
         * @description Events by their last day and predictions by the day a verdict is asked for. Without parameters: the next 30 days. `overdue=true` adds what is past and still wants a verdict.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predictions, by the day a verdict is asked for */
        get: operations["listPredictions"];
        put?: never;
        /**
         * Enter a prediction by hand
         * @description It counts as accepted. Each clock is a day, or a duration counted from the day it was made, from an event or from the day the condition came true. Without a limit it gets a review date.
         */
        post: operations["createPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One prediction, with its words, verdicts and history */
        get: operations["getPrediction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a prediction */
        patch: operations["changePrediction"];
        trace?: never;
    };
    "/api/v1/predictions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a proposed prediction */
        post: operations["acceptPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a prediction
         * @description It leaves lists and timelines; its history stays and it can still be read by its address.
         */
        post: operations["withdrawPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what came of a prediction
         * @description About its condition or its outcome. The day it became true is kept apart from the day it is recorded. A condition that failed annuls the prediction; `not_yet` only asks again later.
         */
        post: operations["recordVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/verdicts/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the last verdict back
         * @description Adds a verdict that withdraws the last one; nothing is erased.
         */
        post: operations["undoVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, earliest first */
        get: operations["listEvents"];
        put?: never;
        /**
         * Enter an event by hand
         * @description It counts as accepted. The date is EDTF and is kept as exact as it is said.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event, with where it was read and how its date moved */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description A changed date keeps the old one as a revision; windows that hang on it are counted anew.
         */
        patch: operations["changeEvent"];
        trace?: never;
    };
    "/api/v1/events/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a proposed event */
        post: operations["acceptEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an event
         * @description It leaves lists and timelines; its history stays and it can still be read by its address.
         */
        post: operations["withdrawEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that repeat by a rule */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Digests, newest first */
        get: operations["listDigests"];
        put?: never;
        /**
         * Read a digest
         * @description The text is read into proposed events and predictions. The same text twice is one digest: 201 the first time, 200 after that. Where the text does not say its own day, `publishedOn` has to.
         */
        post: operations["ingestDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One digest with its text and what was found in it */
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept everything proposed from a digest */
        post: operations["acceptDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a digest and what rests on it alone */
        post: operations["withdrawDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events and deadlines as a calendar to subscribe to
         * @description iCalendar (RFC 5545, RFC 7986). All-day entries with alarms at 09:00 of the reader's own zone; a month, a quarter or a year stands on its last day and says so.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every problem this API can answer with */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the `type` of a problem stands for */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers */
        get: operations["getHealth"];
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
        Summary: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            today: string;
            timeZone: string;
            events: number;
            predictions: number;
            digests: number;
            proposed: number;
            needsVerdict: number;
            next: components["schemas"]["Deadline"] | null;
            /** @description The window a timeline should open on */
            opensOn: {
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                to: string;
            };
            publishers: {
                value: string;
                count: number;
            }[];
            topics: {
                value: string;
                count: number;
            }[];
            kinds: {
                value: string;
                count: number;
            }[];
        };
        Deadline: {
            thing: components["schemas"]["Thing"];
            id: string;
            title: string;
            /**
             * @description What runs out on that day; review: no limit was set, it is time to look again
             * @enum {string}
             */
            clock: "event" | "condition" | "outcome" | "review";
            /**
             * Format: date
             * @example 2026-08-02
             */
            dueOn: string;
            /** @enum {string} */
            precision: "day" | "range" | "month" | "quarter" | "season" | "half" | "year" | "multi-year";
            when: string;
            daysLeft: number;
            standing: components["schemas"]["Standing"] | components["schemas"]["EventStanding"];
            kind: components["schemas"]["EventKind"] | null;
            type: components["schemas"]["PredictionType"] | null;
            condition: string | null;
            consequence: string | null;
            topic: components["schemas"]["Topic"];
            publishers: string[];
            review: components["schemas"]["Review"];
        };
        /** @enum {string} */
        Thing: "event" | "prediction";
        /** @enum {string} */
        Standing: "open" | "due_soon" | "overdue" | "resolved";
        /** @enum {string} */
        EventStanding: "upcoming" | "due_soon" | "under_way" | "past" | "cancelled";
        /** @enum {string} */
        EventKind: "release" | "announcement" | "deadline" | "conference" | "earnings" | "patch" | "leadership" | "deal" | "incident" | "legal" | "research" | "infrastructure" | "other";
        /** @enum {string} */
        PredictionType: "conditional" | "watch" | "forecast" | "scenario";
        /** @enum {string} */
        Topic: "ai" | "infrastructure" | "software" | "devices" | "security" | "policy" | "finance" | "energy" | "media" | "science" | "crypto" | "other";
        /** @enum {string} */
        Review: "proposed" | "accepted" | "withdrawn";
        Problem: {
            /**
             * Format: uri-reference
             * @example /problems/not_found
             */
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "ledger_busy" | "internal";
            detail: string;
            errors: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @description A JSON pointer into the body, or a parameter's name */
            where: string;
            message: string;
        };
        Timeline: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            to: string;
            total: number;
            items: components["schemas"]["TimelineItem"][];
            bins: components["schemas"]["TimelineBin"][];
        };
        TimelineItem: {
            id: string;
            thing: components["schemas"]["Thing"];
            title: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            endsOn: string;
            /** @enum {string} */
            precision: "day" | "range" | "month" | "quarter" | "season" | "half" | "year" | "multi-year";
            isStartOpen: boolean;
            /** @description Also for a prediction without a time limit */
            isEndOpen: boolean;
            isApproximate: boolean;
            /** @description The days for people: 2 Aug 2026, Q3 2026, By 28 Jun 2026 */
            when: string;
            kind: components["schemas"]["EventKind"] | null;
            type: components["schemas"]["PredictionType"] | null;
            topic: components["schemas"]["Topic"];
            publisher: string | null;
            standing: components["schemas"]["Standing"] | components["schemas"]["EventStanding"];
            resolution: components["schemas"]["Resolution"] | null;
            review: components["schemas"]["Review"];
            daysLeft: number | null;
        };
        /** @enum {string} */
        Resolution: "open" | "condition_met" | "yes" | "no" | "ambiguous" | "annulled";
        TimelineBin: {
            id: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            endsOn: string;
            topic: components["schemas"]["Topic"];
            count: number;
            topTitle: string;
        };
        Density: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            from: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            to: string | null;
            /** @enum {string} */
            unit: "month" | "year";
            buckets: {
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                startsOn: string;
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                endsOn: string;
                count: number;
            }[];
        };
        DeadlineList: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            today: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            to: string;
            items: components["schemas"]["Deadline"][];
            truncated: boolean;
        };
        PredictionPage: {
            items: components["schemas"]["Prediction"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Prediction: {
            id: string;
            type: components["schemas"]["PredictionType"];
            /** @description “If …, then …” in one line */
            title: string;
            condition: string | null;
            consequence: string;
            topic: components["schemas"]["Topic"];
            review: components["schemas"]["Review"];
            /**
             * Format: date
             * @example 2026-08-02
             */
            madeOn: string;
            conditionWindow: components["schemas"]["Window"];
            outcomeWindow: components["schemas"]["Window"];
            triggerEventId: string | null;
            /**
             * Format: date
             * @description The next clock that runs out
             * @example 2026-08-02
             */
            dueOn: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            reviewOn: string | null;
            /**
             * Format: date
             * @description The day on which a verdict is asked for
             * @example 2026-08-02
             */
            askOn: string | null;
            /** @description Days to askOn; negative when overdue */
            daysLeft: number | null;
            standing: components["schemas"]["Standing"];
            resolution: components["schemas"]["Resolution"];
            /** @enum {string|null} */
            annulReason: "condition_not_met" | "untestable" | "withdrawn" | "duplicate" | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            conditionMetOn: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            resolvedOn: string | null;
            publishers: string[];
            mentionCount: number;
            confidence: number;
            rules: string[];
            revision: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            updatedAt: string;
        };
        Window: {
            basis: components["schemas"]["WindowBasis"];
            /**
             * Format: date
             * @example 2026-08-02
             */
            opensOn: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            dueOn: string | null;
            offset: string | null;
            eventId: string | null;
            words: string | null;
            /** @description How the day was computed: “60 days after Spotify earnings call” */
            explanation: string | null;
        };
        /** @enum {string} */
        WindowBasis: "absolute" | "digest" | "event" | "condition" | "none";
        PredictionDetail: components["schemas"]["Prediction"] & {
            triggerEvent: {
                id: string;
                title: string;
                span: components["schemas"]["Span"];
            } | null;
            mentions: components["schemas"]["Mention"][];
            verdicts: components["schemas"]["Verdict"][];
            history: components["schemas"]["Change"][];
        };
        Span: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            endsOn: string;
            /** @enum {string} */
            precision: "day" | "range" | "month" | "quarter" | "season" | "half" | "year" | "multi-year";
            isStartOpen: boolean;
            isEndOpen: boolean;
            isApproximate: boolean;
            edtf: string;
            /** @description For people: 2 Aug 2026, Q3 2026, 2027 to Dec 2032 */
            label: string;
        };
        Mention: {
            id: string;
            digestId: string;
            digestTitle: string;
            publisher: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            publishedOn: string;
            start: number;
            end: number;
            words: string;
            dateWords: string | null;
        };
        Verdict: {
            id: string;
            /** @enum {string} */
            about: "condition" | "outcome";
            /** @enum {string} */
            verdict: "yes" | "no" | "ambiguous" | "annulled" | "not_yet";
            /** @enum {string|null} */
            reason: "condition_not_met" | "untestable" | "withdrawn" | "duplicate" | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            becameTrueOn: string | null;
            evidenceUrl: string | null;
            evidenceQuote: string | null;
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
            withdrawsId: string | null;
            isWithdrawn: boolean;
        };
        Change: {
            id: string;
            field: string;
            from: string | null;
            to: string | null;
            why: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
        };
        /**
         * @example {
         *       "type": "conditional",
         *       "condition": "the regulator opens an inquiry",
         *       "consequence": "the merger is called off",
         *       "topic": "finance",
         *       "conditionWindow": {
         *         "basis": "absolute",
         *         "dueOn": "2026-09-30"
         *       },
         *       "outcomeWindow": {
         *         "basis": "condition",
         *         "offset": "P60D"
         *       }
         *     }
         */
        PredictionBody: {
            type: components["schemas"]["PredictionType"];
            condition?: string | null;
            consequence: string;
            topic?: components["schemas"]["Topic"];
            /**
             * Format: date
             * @example 2026-08-02
             */
            madeOn?: string;
            conditionWindow?: components["schemas"]["WindowBody"] | null;
            outcomeWindow?: components["schemas"]["WindowBody"] | null;
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            triggerEventId?: string | null;
            /** @example mara */
            by?: string;
        };
        WindowBody: {
            /** @enum {string} */
            basis: "absolute" | "digest" | "event" | "condition";
            /**
             * Format: date
             * @example 2026-08-02
             */
            opensOn?: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            dueOn?: string;
            /** @example P14D */
            offset?: string;
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            eventId?: string;
        };
        /**
         * @example {
         *       "outcomeWindow": {
         *         "basis": "absolute",
         *         "dueOn": "2026-12-31"
         *       },
         *       "reason": "The text means this year"
         *     }
         */
        PredictionPatch: {
            type?: components["schemas"]["PredictionType"];
            condition?: string | null;
            consequence?: string;
            topic?: components["schemas"]["Topic"];
            conditionWindow?: components["schemas"]["WindowBody"] | null;
            outcomeWindow?: components["schemas"]["WindowBody"] | null;
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            triggerEventId?: string | null;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "by": "mara"
         *     }
         */
        ActionBody: {
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "about": "outcome",
         *       "verdict": "yes",
         *       "becameTrueOn": "2026-06-12",
         *       "evidenceUrl": "https://example.org/report",
         *       "note": "Confirmed in the quarterly report",
         *       "by": "mara"
         *     }
         */
        VerdictBody: {
            /** @enum {string} */
            about: "condition" | "outcome";
            /** @enum {string} */
            verdict: "yes" | "no" | "ambiguous" | "annulled" | "not_yet";
            /** @enum {string} */
            reason?: "untestable" | "withdrawn" | "duplicate";
            /**
             * Format: date
             * @example 2026-08-02
             */
            becameTrueOn?: string;
            /** Format: uri */
            evidenceUrl?: string;
            evidenceQuote?: string;
            note?: string;
            /** @example mara */
            by?: string;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Event: {
            id: string;
            title: string;
            kind: components["schemas"]["EventKind"];
            topic: components["schemas"]["Topic"];
            status: components["schemas"]["EventStatus"];
            review: components["schemas"]["Review"];
            span: components["schemas"]["Span"];
            standing: components["schemas"]["EventStanding"];
            /** @description Days to the last day; negative when it is past */
            daysLeft: number;
            seriesId: string | null;
            publishers: string[];
            mentionCount: number;
            confidence: number;
            rules: string[];
            revision: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            updatedAt: string;
        };
        /** @enum {string} */
        EventStatus: "scheduled" | "happened" | "postponed" | "cancelled";
        EventDetail: components["schemas"]["Event"] & {
            series: {
                id: string;
                title: string;
                rule: string;
            } | null;
            mentions: components["schemas"]["Mention"][];
            revisions: {
                number: number;
                span: components["schemas"]["Span"];
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-04-21T09:00:00.000Z
                 */
                recordedAt: string;
                recordedBy: string;
            }[];
            /** @description Predictions that hang on this event */
            predictions: {
                id: string;
                title: string;
                dueOn: string | null;
            }[];
        };
        /**
         * @example {
         *       "title": "Chip export rules take effect",
         *       "date": "2026-09-01",
         *       "kind": "legal",
         *       "topic": "policy"
         *     }
         */
        EventBody: {
            title: string;
            /**
             * @description EDTF: 2026-04-29, 2026-04, 2026-35 (Q3), 2026, 2027/2032, ../2026-05-31
             * @example 2026-35
             */
            date: string;
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
            status?: components["schemas"]["EventStatus"];
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "date": "2026-35",
         *       "reason": "The ministry now says the third quarter",
         *       "by": "mara"
         *     }
         */
        EventPatch: {
            title?: string;
            /**
             * @description EDTF: 2026-04-29, 2026-04, 2026-35 (Q3), 2026, 2027/2032, ../2026-05-31
             * @example 2026-35
             */
            date?: string;
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
            status?: components["schemas"]["EventStatus"];
            reason?: string;
            /** @example mara */
            by?: string;
        };
        SeriesList: {
            items: components["schemas"]["Series"][];
        };
        Series: {
            id: string;
            title: string;
            kind: components["schemas"]["EventKind"];
            topic: components["schemas"]["Topic"];
            /**
             * @description RFC 5545 recurrence rule
             * @example FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU
             */
            rule: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            startsOn: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
        };
        DigestPage: {
            items: components["schemas"]["Digest"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Digest: {
            id: string;
            publisher: string | null;
            title: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            publishedOn: string;
            language: string;
            url: string | null;
            eventCount: number;
            predictionCount: number;
            /** @description Events and predictions from it that nobody has accepted yet */
            proposedCount: number;
            revision: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            withdrawnAt: string | null;
        };
        /**
         * @example {
         *       "text": "# Grid Weekly, 4 May 2026\n\nIf the northern line opens by 30 June, expect prices to fall within 60 days.",
         *       "publisher": "Grid Weekly"
         *     }
         */
        DigestBody: {
            text: string;
            /**
             * Format: date
             * @description Needed only where the text does not say it
             * @example 2026-08-02
             */
            publishedOn?: string;
            publisher?: string;
            title?: string;
            /** Format: uri */
            url?: string;
            fileName?: string;
        };
        DigestDetail: components["schemas"]["Digest"] & {
            text: string;
            found: components["schemas"]["Found"][];
        };
        Found: {
            id: string;
            start: number;
            end: number;
            words: string;
            dateWords: string | null;
            /** @enum {string} */
            thing: "event" | "prediction";
            thingId: string;
            title: string;
            /** @description The event's days or the prediction's due day, for people */
            when: string | null;
            review: components["schemas"]["Review"];
        };
        ProblemTypeList: {
            items: components["schemas"]["ProblemType"][];
        };
        ProblemType: {
            type: string;
            /** @enum {string} */
            code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "ledger_busy" | "internal";
            status: number;
            title: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
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
    getSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, the next deadline and what can be filtered by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query: {
                from: string;
                to: string;
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                standing?: "open" | "due_soon" | "overdue" | "resolved" | "upcoming" | "under_way" | "past";
                review?: "proposed" | "accepted";
                /** @description Words in the title, condition or consequence */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items that touch the window, and counts for the rest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDensity: {
        parameters: {
            query?: {
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                standing?: "open" | "due_soon" | "overdue" | "resolved" | "upcoming" | "under_way" | "past";
                review?: "proposed" | "accepted";
                /** @description Words in the title, condition or consequence */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts by month, or by year where months are too many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Density"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /** @description So long from today, or from `from`; P30D when neither this nor `to` is given */
                within?: string;
                /** @description First day, included; today when it is left out */
                from?: string;
                /** @description Last day, included */
                to?: string;
                /** @description true: also what is overdue and still needs a verdict */
                overdue?: "true" | "false";
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deadlines, soonest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPredictions: {
        parameters: {
            query?: {
                type?: components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                standing?: components["schemas"]["Standing"];
                review?: "proposed" | "accepted";
                /** @description Words in the condition or the consequence */
                q?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of predictions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionPage"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `invalid_cursor`: The cursor is not one that a list gave out
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictionBody"];
            };
        };
        responses: {
            /** @description The new prediction */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prediction */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /** @description The ETag in If-None-Match still holds */
            304: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePrediction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is made only if nobody else made one since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictionPatch"];
            };
        };
        responses: {
            /** @description The prediction as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The prediction as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The prediction as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Somebody changed it at the same moment */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is made only if nobody else made one since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictBody"];
            };
        };
        responses: {
            /** @description The prediction as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `already_resolved`: The prediction is already resolved
             *
             *     `condition_open`: The condition has to be settled first
             *
             *     `no_condition`: The prediction has no condition
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_request`: The body holds something that cannot be used
             *
             *     `reason_required`: A reason has to be given
             *
             *     `became_true_in_future`: The day it became true lies in the future
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is made only if nobody else made one since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The prediction as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictionDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `nothing_to_undo`: There is no verdict to undo
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                kind?: components["schemas"]["EventKind"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                standing?: components["schemas"]["EventStanding"];
                review?: "proposed" | "accepted";
                /** @description Words in the title */
                q?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `invalid_cursor`: The cursor is not one that a list gave out
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBody"];
            };
        };
        responses: {
            /** @description The new event */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_request`: The body holds something that cannot be used
             *
             *     `invalid_span`: The date cannot be read
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description The ETag in If-None-Match still holds */
            304: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is made only if nobody else made one since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The event as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: It has changed since you read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_request`: The body holds something that cannot be used
             *
             *     `invalid_span`: The date cannot be read
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The event as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `withdrawn`: It has been withdrawn
             *
             *     `conflict`: Somebody changed it at the same moment
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The event as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Somebody changed it at the same moment */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every series, by title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDigests: {
        parameters: {
            query?: {
                publisher?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of digests, without their texts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestPage"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `invalid_cursor`: The cursor is not one that a list gave out
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ingestDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestBody"];
            };
        };
        responses: {
            /** @description This text was read before */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
            /** @description The digest, read */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_request`: The body holds something that cannot be used
             *
             *     `published_on_unknown`: The text does not say when it was published
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The digest */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestDetail"];
                };
            };
            /** @description The ETag in If-None-Match still holds */
            304: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The digest as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `withdrawn`: It has been withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            /** @description The digest as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestDetail"];
                };
            };
            /**
             * @description `invalid_query`: The address holds a parameter that cannot be used
             *
             *     `malformed_json`: The body is not JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: Writes from another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body has to be sent as application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_request`: The body holds something that cannot be used */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_busy`: The ledger is busy; try again in a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
            };
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    /** @description A hash of the calendar */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The ETag in If-None-Match still holds */
            304: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of problems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeList"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "ledger_busy" | "internal";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of problem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid_query`: The address holds a parameter that cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `misdirected_request`: This server does not answer under that name */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
