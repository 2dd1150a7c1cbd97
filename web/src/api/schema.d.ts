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
        /**
         * One prediction, with its words, verdicts and history
         * @description One that was merged into another answers with that one; `content-location` names its address.
         */
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
    "/api/v1/predictions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a prediction back that was withdrawn
         * @description It is as it was before, proposed or accepted. One that was merged into another stays.
         */
        post: operations["restorePrediction"];
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
         * @description About its condition or its outcome. The day it became true is kept apart from the day it is recorded. A condition that failed annuls the prediction; `not_yet` only asks again later. A yes or a no wants evidence (an address, a quote or a note), unless the server was told otherwise. With `corrects` it takes the place of an earlier verdict, which stays on record. A refusal carries the prediction as it now stands in `current`.
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
    "/api/v1/predictions/{id}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forecasts on a prediction, the latest first */
        get: operations["listForecasts"];
        put?: never;
        /**
         * Say how likely it is
         * @description That its condition comes true, or its outcome given that the condition did; as often as one likes until it is settled. Scored are the forecasts that stood at the end of a day before the day it came true, or before its window ran out if that was earlier.
         */
        post: operations["recordForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/forecasts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the last forecast back
         * @description Adds a row that withdraws the last forecast of that person about that question; the one before stands again. The days on which it stood still count, but for today.
         */
        post: operations["withdrawForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/forecasts/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What forecasts on a prediction have earned
         * @description For each person and question the Brier score (0 best, 1 worst; Brier 1950) of the last forecast, and its mean over the days. What was annulled or is ambiguous is not scored; taking a verdict back takes the scores back.
         */
        get: operations["listForecastScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well forecasts agree with what came
         * @description Over the last forecast of each person on each question: ten bins with their counts, the mean forecast and the share that came true with its 95 % Wilson interval; the mean Brier score, final and time-weighted, against a constant forecast of the base rate of the same items.
         */
        get: operations["getCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of the claims, by publisher or topic
         * @description Only accepted claims count: neither proposals nor what was withdrawn. Every share has its 95 % Wilson interval.
         *
         *     The groups are in order of name. A group has a `rank` only where its share right can be told from every other's: at least 10 came out right or wrong, and no other such group's interval overlaps its own.
         *
         *     - `made`: Claims that were accepted into the ledger; a claim made by several publishers counts once for each.
         *
         *     - `dated`: Of those made: claims that set a limit, as a day or as a time counted from something.
         *
         *     - `testable`: Of those made: all but the claims that were set aside because they cannot be tested.
         *
         *     - `fired`: Of the conditions that were answered: those that came true.
         *
         *     - `right`: Of the claims that came out right or wrong: those that came true.
         *
         *     - `wrong`: Of the claims that came out right or wrong: those that did not come true.
         *
         *     - `ambiguous`: Of those made: claims of which nobody can say whether they came true.
         *
         *     - `annulled`: Of those made: claims that were set aside, because their condition did not come true, they cannot be tested, their author took them back, or they say the same as another.
         *
         *     - `overdue`: Of those made: claims whose day has passed and that still need a verdict.
         *
         *     - `open`: Of those made: claims whose day is still to come.
         */
        get: operations["getTrackRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-record/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The predictions behind one number
         * @description Exactly those that `number` counts in that group, the latest first.
         */
        get: operations["listTrackedPredictions"];
        put?: never;
        post?: never;
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
         * @description It counts as accepted. The date is EDTF and is kept as exact as it is said; with `countedFrom` instead of it the days are counted from another event and move with that one.
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
        /**
         * One event, with where it was read and how its date moved
         * @description An event that was merged into another one answers with that one, and `content-location` names its address: no redirect, since clients would keep a permanent one when the merge is taken back.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description A changed date keeps the old one as a revision; windows that hang on it, and events that are counted from it, are counted anew.
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
    "/api/v1/events/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an event back that was withdrawn
         * @description It is as it was before, proposed or accepted. One that was merged into another stays.
         */
        post: operations["restoreEvent"];
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
        /**
         * Add a series
         * @description Its occurrences are there at once, always until two years from today.
         */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One series, with its coming dates and how its rule changed */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a series from a day on
         * @description Coming occurrences follow. Those that the new rule does not give go, or stay as events of their own where a digest mentions them or a claim hangs on them.
         */
        patch: operations["changeSeries"];
        trace?: never;
    };
    "/api/v1/series/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Skip one day of a series */
        post: operations["skipOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a skipped day take place after all */
        post: operations["restoreOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a series */
        post: operations["endSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move one day of a series and all that follow
         * @description The rule goes on from the new day. To move one day alone, change the date of its event.
         */
        post: operations["moveFollowing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that may be the same as this one
         * @description At most twelve, the likeliest first, by their words and their days. Each comes with a score from 0 to 1.
         */
        get: operations["listEventTwins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Predictions that may be the same as this one
         * @description At most twelve, the likeliest first, by their words and their days. Each comes with a score from 0 to 1.
         */
        get: operations["listPredictionTwins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another event one with this one
         * @description The other one's mentions and what hangs on it come to this one. The other one is withdrawn, and its address answers with this one from then on (`content-location` says so). It can be taken back.
         */
        post: operations["mergeEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another prediction one with this one
         * @description The other one's mentions and what hangs on it come to this one. The other one is withdrawn, and its address answers with this one from then on (`content-location` says so). It can be taken back. Answers to questions that this one has none to come along; two that were answered differently are refused.
         */
        post: operations["mergePredictions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make some mentions of an event one of their own */
        post: operations["splitEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/predictions/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make some mentions of a prediction one of their own */
        post: operations["splitPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regroupings/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merge or a split back
         * @description What it moved returns. Fields that somebody changed since stay as they are. Refused where a later merge, split or verdict builds on it.
         */
        post: operations["undoRegrouping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do one thing to many events and predictions
         * @description All of it or nothing: `some_unable` names those that cannot take it, with the reason. With `skipUnable` they are left out and listed. At most 2000 at once. Events move with their days, predictions with the last days that their words set; what is counted from something else follows that.
         */
        post: operations["runBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to many things at once */
        get: operations["getBulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bulk action back
         * @description Everything it changed is as it was before. Where somebody changed one of the things since, nothing is taken back, and `cannot_undo` names those.
         */
        post: operations["undoBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch a page and read it as a digest
         * @description The page is fetched once, from the public network only, and read as if its text had been sent. The address that answered, after redirects, is kept as the digest's `url`.
         */
        post: operations["ingestAddress"];
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
    "/api/v1/digests/{id}/model-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the language model read a digest again
         * @description Puts it in the queue; the answer says how it stands. What a person accepted, changed or withdrew stays, and what was rejected does not come back.
         */
        post: operations["askModelAgain"];
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
    "/api/v1/digests/{id}/reread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a digest's text again
         * @description Proposals that nobody decided about follow the reader as it is now. What was accepted, changed, rejected, merged or added stays as it is, and what was rejected does not come back. With the same reader nothing changes.
         */
        post: operations["rereadDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dates in a stretch of a digest, as the reader understands them there
         * @description For adding by hand what the reader missed: send the stretch along as `mention`.
         */
        get: operations["readDigestDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is followed, the newest first */
        get: operations["listSources"];
        put?: never;
        /**
         * Follow a feed or a page
         * @description It is fetched once before it is followed, so that a wrong address is refused; a page that names a feed as its own stands for that feed. The newest items are read right after that, into proposals. The same address twice is one source: 201 the first time, 200 after that.
         */
        post: operations["addSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source with what became of its items */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask it now; what comes of it shows in the source a moment later */
        post: operations["pollSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask nothing of it until it is resumed */
        post: operations["pauseSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask it again, beginning now */
        post: operations["resumeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow it no longer; what was read from it stays */
        post: operations["withdrawSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/items/{itemId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read an item that did not say its day */
        post: operations["dateSourceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/items/{itemId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave out an item that did not say its day */
        post: operations["skipSourceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a digest out of a file
         * @description The body is the file itself, at most 10 MiB: a page (HTML), a letter (.eml), Markdown, plain text, or a feed with one item. The content type and `fileName` help to tell which; the contents decide where they are unmistakable. Publisher, title and day: what the query says, else what the file says of itself, else what its text says.
         */
        post: operations["ingestDigestFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events, predictions and stretches of digests that answer a query
         * @description Best first, with offsets of what was found; by date where the query has no words in it. Accents, upper and lower case make no difference. Digests answer words, `publisher` and `made` (the day they were published).
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a query is read, or what is wrong with it */
        get: operations["readQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views, by name */
        get: operations["listViews"];
        put?: never;
        /**
         * Save a view
         * @description A query with a name; `slug` is made of the name where it is left out.
         */
        post: operations["createView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One view, by its id or its slug */
        get: operations["getView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a view or change what it asks */
        patch: operations["changeView"];
        trace?: never;
    };
    "/api/v1/views/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a view; its slug is free again */
        post: operations["withdrawView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stretches of later digests that seem to bear on what is open, best first
         * @description Without what stands in withdrawn digests, and, of what is only offered, without what was settled since.
         */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offer as evidence
         * @description Gives what to put into a verdict. The verdict is still a person's: nothing is resolved by this.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a stretch is not about it */
        post: operations["dismissOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole ledger as one JSON document
         * @description Every thing with its history, one line each in a stable order: the same ledger gives the same bytes but for the line of `madeAt`. `POST /api/v1/import` takes it back.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export/predictions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Predictions as a table
         * @description RFC 4180 in UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line's end), and one that begins with an apostrophe, has one more apostrophe before it; importing takes it away.
         */
        get: operations["exportPredictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export/events.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events as a table
         * @description RFC 4180 in UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line's end), and one that begins with an apostrophe, has one more apostrophe before it; importing takes it away.
         */
        get: operations["exportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export/verdicts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verdicts on predictions as a table
         * @description RFC 4180 in UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line's end), and one that begins with an apostrophe, has one more apostrophe before it; importing takes it away.
         */
        get: operations["exportVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export/forecasts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecasts on predictions as a table
         * @description RFC 4180 in UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line's end), and one that begins with an apostrophe, has one more apostrophe before it; importing takes it away.
         */
        get: operations["exportForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One verdict, at an address that stays */
        get: operations["getVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One forecast, at an address that stays */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mention, at an address that stays */
        get: operations["getMention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer, at an address that stays */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an export or a table of claims
         * @description The body is an export of Watchline (JSON), or a table (CSV): Fatebook's export, PredictionBook's fields, or our own `predictions.csv`; at most 64 MiB. All of it is taken or nothing, in one transaction. What is there already is left as it is; what is there as something else is a conflict, and then nothing is written.
         */
        post: operations["importLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is reminded of what, when and by which channels */
        get: operations["listReminderRules"];
        put?: never;
        /**
         * Make a rule
         * @description Needs a channel: put its id, from POST /api/v1/channels, into `channelIds`; all else may be left out. Channels alone make the default rule: every deadline 30, 7 and 1 days before and on the day at 09:00, overdue verdicts every week. What would have been said already is not said.
         */
        post: operations["createReminderRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a rule would say next, without making it
         * @description Takes what making one takes, but needs no channel. Nothing is stored.
         */
        post: operations["previewReminderRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule */
        get: operations["getReminderRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a rule, let it rest or wake it
         * @description Only the fields that are given. What was not said yet is planned anew; nothing is said for the time before the change.
         */
        patch: operations["changeReminderRule"];
        trace?: never;
    };
    "/api/v1/reminder-rules/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a rule; what it said stays on record */
        post: operations["withdrawReminderRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-rules/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a rule back that was withdrawn
         * @description It is as it was before, active or paused. What fell due meanwhile is not said.
         */
        post: operations["restoreReminderRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where messages go, in the order in which they were added
         * @description Each with what came of the message that it was to get last.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Add a channel
         * @description Kinds: `webhook` with `"address":{"url":"https://…"}`, `email` with `"address":{"to":"…"}`, `push` with what a browser subscribed, `sse` for the stream and `log` without an address; /api/v1/channel-kinds says which this server can send by. A webhook's secret is in the answer and never shown again. An address that is not on the public network is refused, unless the administrator allowed its range. Nothing is sent before a rule names the channel, or a test is asked for; but a mail address is asked at once whether it agrees, and gets nothing else before it did.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a channel, or give a webhook or a browser another address */
        patch: operations["changeChannel"];
        trace?: never;
    };
    "/api/v1/channels/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold back what is for it until it is resumed */
        post: operations["pauseChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send to it again, also after it was switched off; who unsubscribed is asked first */
        post: operations["resumeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing there any more */
        post: operations["withdrawChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a channel back that was withdrawn, as it was before; what was to go there meanwhile is not sent */
        post: operations["restoreChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description The secret is in the answer and never shown again. Messages carry both signatures for a while.
         */
        post: operations["rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * @description It is sent within a second, once; how it went is in the delivery that is answered with, a moment later. At most 60 a day.
         */
        post: operations["sendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a mail address again whether it agrees
         * @description At most once a minute and four times a day for one address, whichever channels have it.
         */
        post: operations["requestConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of channels, and which of them this server can send by */
        get: operations["listChannelKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every message, with its attempts and why it was not sent
         * @description The safety net for a receiver that was down: ask with `since` a little before the last message that arrived, follow `nextCursor` to the end, and drop the ids you have. `message` is what was sent, `attempts` are the tries with what came back.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message, with its attempts */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one message again, now
         * @description What waits for its next attempt is tried now, also where it was asked for again already; anything else gets a delivery of its own with the next `replayNumber`. The message is the same, its id too.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a channel again all it was to get since an instant
         * @description Oldest first, at most 500 at once; not what was taken back.
         */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages to channels of the kind sse, as they are sent
         * @description Server-sent events, for EventSource or `curl -N`: `id` is the place in the stream, `event` the message's type, `data` the message as webhooks carry it. It begins with what comes from now on, or after `Last-Event-ID` (before that, `after`), without gap or repeat. Entries are kept for 30 days; an event `stream.gap` says which places are not there any more: ask `/api/v1/deliveries?since=` for what was sent meanwhile. A comment comes every 15 seconds.
         */
        get: operations["followStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key that browsers subscribe to notifications with
         * @description The same for ever, unless the key that it is kept with is lost: then browsers have to subscribe anew.
         */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What will be said, was said, or was not and why
         * @description By the instant that each is for. Without parameters: the next 14 days; `from` a day that is past shows what was said.
         */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reminder */
        get: operations["getReminder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it was seen
         * @description Its rule says nothing more of this thing's falling due on this day, neither the leads that are left nor while it is overdue. The id is `occurrenceId` of the message. Again is the same; a body is not needed.
         */
        post: operations["acknowledgeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/acknowledge/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that it was seen
         * @description What was still to be said of that day is planned again.
         */
        post: operations["undoAcknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have it said once more, later
         * @description Give either `for`, so long from now, or `until`, an instant. What waits for its time is said then instead.
         */
        post: operations["snoozeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/snooze/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that it was put off
         * @description By its id, or that of the reminder that is to be said instead, which is not said then. It is planned again; where its time has passed meanwhile, it is said at once and says how late it is, unless something was said of that day since.
         */
        post: operations["undoSnooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Private addresses of feeds
         * @description Those that count first, then the revoked ones, 200 at most; never the tokens.
         */
        get: operations["listFeedTokens"];
        put?: never;
        /**
         * Make a private address of a calendar and feeds
         * @description The answer holds the token and the addresses, this once: only a hash of it is kept.
         */
        post: operations["createFeedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed-tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a private address: from now on it answers 404 */
        post: operations["revokeFeedToken"];
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
         * @description iCalendar (RFC 5545, RFC 7986). All-day entries with alarms; a month, a quarter or a year stands on its last day and says so; a series goes by its rule. What was withdrawn is cancelled for 30 days. Beyond 20,000 events or as many predictions the oldest are left out, and X-WATCHLINE-LEFT-OUT says how many.
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
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due, settled, new or moved, as an Atom feed
         * @description Atom (RFC 4287), the newest first; `next` leads to the page after (RFC 5005).
         */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as JSON Feed
         * @description JSON Feed 1.1, the newest first; `next_url` leads to the page after.
         */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar of a private address
         * @description Reachable under any host name: whoever has the address may read it, and nothing else. 404 once it is revoked.
         */
        get: operations["getPrivateCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Atom feed of a private address
         * @description Reachable under any host name: whoever has the address may read it, and nothing else. 404 once it is revoked.
         */
        get: operations["getPrivateAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Feed of a private address
         * @description Reachable under any host name: whoever has the address may read it, and nothing else. 404 once it is revoked.
         */
        get: operations["getPrivateJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind a link in a mail
         * @description Says what the link will do and has one button. Nothing is done by opening it: programs that look after people's mail open every link. A browser gets problems as pages too.
         */
        get: operations["lookAtMailLink"];
        put?: never;
        /**
         * Do what a link in a mail says
         * @description What the button sends, and mail programs that end a subscription by one click (RFC 8058): a form or nothing at all, from anywhere. Who has the token may do this and nothing else; once more is no mistake.
         */
        post: operations["followMailLink"];
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
export interface webhooks {
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What your server gets when a reminder is said to a channel of the kind webhook
         * @description Standard Webhooks: check the signature over `{webhook-id}.{webhook-timestamp}.{body}` with the channel's secret, drop ids that you have, and answer 2xx within 15 seconds. Anything else is tried again, after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours and then every 10 hours, to a day after the deadline. The stream and pushes carry the same message.
         */
        post: operations["receiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
            /** @description Whether a yes or a no wants evidence */
            isEvidenceRequired: boolean;
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
            tags: {
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
            tags: string[];
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
            code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "already_decided" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "evidence_required" | "hangs_in_cycle" | "merge_conflict" | "cannot_undo" | "some_unable" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "unreadable_document" | "unreadable_import" | "newer_export" | "broken_import" | "import_conflict" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "address_refused" | "address_unreachable" | "address_timed_out" | "address_too_large" | "source_not_active" | "model_off" | "channel_not_active" | "secret_key_missing" | "mail_not_set_up" | "confirmation_too_soon" | "too_many_tests" | "link_expired" | "too_many_readers" | "ledger_busy" | "outcome_unknown" | "ledger_full" | "ledger_read_only" | "ledger_failing" | "internal";
            detail: string;
            errors: components["schemas"]["Fault"][];
            /** @description On 409, 412 and `outcome_unknown`: the event or prediction as it now stands, if the request was about one */
            current?: components["schemas"]["PredictionDetail"] | components["schemas"]["EventDetail"];
        };
        Fault: {
            /** @description A JSON pointer into the body, or a parameter's name */
            where: string;
            message: string;
        };
        PredictionDetail: components["schemas"]["Prediction"] & {
            triggerEvent: {
                id: string;
                title: string;
                span: components["schemas"]["Span"];
            } | null;
            mentions: components["schemas"]["Mention"][];
            /** @description Stretches of later digests that seem to bear on it */
            offers: components["schemas"]["Offer"][];
            verdicts: components["schemas"]["Verdict"][];
            history: components["schemas"]["Change"][];
            regroupings: components["schemas"]["Regrouping"][];
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
        /** @enum {string} */
        Resolution: "open" | "condition_met" | "yes" | "no" | "ambiguous" | "annulled";
        /**
         * @description The reader's grammar, a language model (held against the words of the text), or a person
         * @enum {string}
         */
        Origin: "reader" | "model" | "person";
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
        Offer: {
            id: string;
            /** @enum {string} */
            thing: "event" | "prediction";
            thingId: string;
            digestId: string;
            digestTitle: string;
            digestUrl: string | null;
            publisher: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            publishedOn: string;
            /** @description Where the words stand in the digest's text (UTF-16 code units) */
            start: number;
            end: number;
            words: string;
            /** @description How surely it bears on the thing; 6 is the least, over 10 is much */
            score: number;
            /** @description What it shares with the thing, rarest first, and how it speaks */
            parts: {
                names: string[];
                numbers: string[];
                words: string[];
                isReport: boolean;
                isSpeculation: boolean;
                isIndependent: boolean;
            };
            /** @enum {string} */
            state: "offered" | "accepted" | "dismissed";
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            decidedAt: string | null;
            decidedBy: string | null;
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
            /** @description The verdict that this one takes back */
            withdrawsId: string | null;
            /** @description The verdict whose place it takes */
            correctsId: string | null;
            /** @description The verdict that it says again */
            copyOfId: string | null;
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
        Regrouping: {
            id: string;
            /** @enum {string} */
            kind: "merge" | "split";
            keptId: string;
            /** @description What was merged into the kept one, or split off it */
            otherId: string;
            otherTitle: string;
            /** @description How many mentions went from one to the other */
            mentionCount: number;
            why: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
            isUndone: boolean;
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
            tags: string[];
            confidence: number;
            proposedBy: components["schemas"]["Origin"];
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
        EventDetail: components["schemas"]["Event"] & {
            series: {
                id: string;
                title: string;
                rule: string;
                words: string;
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                startsOn: string;
            } | null;
            mentions: components["schemas"]["Mention"][];
            /** @description Stretches of later digests that seem to bear on it */
            offers: components["schemas"]["Offer"][];
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
                /** @description The digest that moved it */
                digestId: string | null;
            }[];
            history: components["schemas"]["Change"][];
            anchorEvent: {
                id: string;
                title: string;
                span: components["schemas"]["Span"];
            } | null;
            /** @description Events that are counted from this one */
            anchored: {
                id: string;
                title: string;
                span: components["schemas"]["Span"];
            }[];
            regroupings: components["schemas"]["Regrouping"][];
            /** @description Predictions that hang on this event */
            predictions: {
                id: string;
                title: string;
                dueOn: string | null;
            }[];
        };
        /** @enum {string} */
        EventStatus: "scheduled" | "happened" | "postponed" | "cancelled";
        CountedFrom: {
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            eventId: string;
            /** @example P14D */
            offset: string;
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
            /**
             * Format: date
             * @description The day its series' rule gives; it may have moved since
             * @example 2026-08-02
             */
            seriesOn: string | null;
            /** @description The event whose last day its days are counted from */
            countedFrom: components["schemas"]["CountedFrom"] | null;
            publishers: string[];
            mentionCount: number;
            tags: string[];
            confidence: number;
            proposedBy: components["schemas"]["Origin"];
            titleBy: components["schemas"]["Origin"];
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
            /** @description Days in the window that events had before they moved; at most 60 */
            moved: components["schemas"]["MovedDate"][];
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
        MovedDate: {
            id: string;
            eventId: string;
            title: string;
            topic: components["schemas"]["Topic"];
            publisher: string | null;
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
            when: string;
            /** @description The days it has now, for people */
            movedTo: string;
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
             * @description The day of the digest that is mentioned, or today, where it is left out
             * @example 2026-08-02
             */
            madeOn?: string;
            mention?: components["schemas"]["MentionBody"];
            conditionWindow?: components["schemas"]["WindowBody"] | null;
            outcomeWindow?: components["schemas"]["WindowBody"] | null;
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            triggerEventId?: string | null;
            /** @example mara */
            by?: string;
        };
        /** @description A stretch of a digest's text, in UTF-16 code units */
        MentionBody: {
            /** @example dig_01kqhc8am0xpgabet8eeebd2sk */
            digestId: string;
            start: number;
            end: number;
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
            /**
             * @description All its tags: those left out are taken away
             * @example [
             *       "follow up"
             *     ]
             */
            tags?: string[];
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
            /** @description An earlier verdict about the same question, whose place this one takes */
            corrects?: string;
            /** @example mara */
            by?: string;
        };
        Forecast: {
            id: string;
            predictionId: string;
            /** @description 1, 2, 3 … within the prediction */
            number: number;
            about: components["schemas"]["ForecastAbout"];
            /** @example 0.7 */
            probability: number;
            note: string | null;
            /**
             * Format: date
             * @description The day it counts from, in the ledger's time zone
             * @example 2026-08-02
             */
            recordedOn: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
            /** @description The forecast that this row takes back */
            withdrawsId: string | null;
            isWithdrawn: boolean;
        };
        /**
         * @description That the condition comes true, or the outcome given that the condition did
         * @enum {string}
         */
        ForecastAbout: "condition" | "outcome";
        /**
         * @example {
         *       "about": "outcome",
         *       "probability": 0.7,
         *       "note": "The talks have begun",
         *       "by": "mara"
         *     }
         */
        ForecastBody: {
            about?: components["schemas"]["ForecastAbout"];
            /** @example 0.7 */
            probability: number;
            note?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "about": "outcome",
         *       "by": "mara"
         *     }
         */
        ForecastWithdrawal: {
            about?: components["schemas"]["ForecastAbout"];
            /** @example mara */
            by?: string;
        };
        ForecastPage: {
            items: components["schemas"]["Forecast"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        ForecastScores: {
            items: {
                predictionId: string;
                about: components["schemas"]["ForecastAbout"];
                by: string;
                /** @enum {string} */
                answer: "yes" | "no" | "ambiguous" | "annulled" | "open";
                /**
                 * Format: date
                 * @description The first day whose forecasts come too late
                 * @example 2026-08-02
                 */
                closesOn: string | null;
                /**
                 * @description What stood when it closed, or stands
                 * @example 0.7
                 */
                probability: number | null;
                /** @description Brier score of what stood when it closed: 0 best, 1 worst */
                final: number | null;
                /** @description Mean of the daily Brier scores */
                timeWeighted: number | null;
                days: number;
            }[];
        };
        Calibration: {
            counts: {
                scored: number;
                annulled: number;
                ambiguous: number;
                open: number;
                /** @description Answered, but no forecast stood before it closed */
                tooLate: number;
            };
            bins: components["schemas"]["CalibrationBin"][];
            baseRate: components["schemas"]["Interval"] | null;
            final: components["schemas"]["MeanScore"];
            timeWeighted: components["schemas"]["MeanScore"];
            /** @description Everybody who has given a forecast */
            forecasters: string[];
        };
        CalibrationBin: {
            from: number;
            to: number;
            count: number;
            /** @example 0.7 */
            meanForecast: number | null;
            cameTrue: number;
            observed: components["schemas"]["Interval"] | null;
        };
        /** @description A share and its 95 % Wilson interval */
        Interval: {
            share: number;
            low: number;
            high: number;
        };
        MeanScore: {
            count: number;
            brier: number | null;
            /** @description Of always giving the share of these that came true */
            baseRateBrier: number | null;
            /** @description 1 − brier / baseRateBrier; above 0 is better than the base rate */
            skill: number | null;
        };
        TrackRecords: {
            /** @enum {string} */
            by: "publisher" | "topic";
            /** @description So many right and wrong answers are needed to tell anything */
            enoughResolved: number;
            /** @description What each number counts */
            definitions: {
                made?: string;
                dated?: string;
                testable?: string;
                fired?: string;
                right?: string;
                wrong?: string;
                ambiguous?: string;
                annulled?: string;
                overdue?: string;
                open?: string;
            };
            /** @description In order of name, which says nothing about who is better */
            groups: components["schemas"]["TrackRecord"][];
            total: components["schemas"]["TrackRecord"];
        };
        TrackRecord: {
            /** @description A publisher or a topic; null: no publisher is known */
            group: string | null;
            numbers: {
                /** @description Claims that were accepted into the ledger; a claim made by several publishers counts once for each. */
                made: {
                    count: number;
                };
                /** @description Of those made: claims that set a limit, as a day or as a time counted from something. */
                dated: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of those made: all but the claims that were set aside because they cannot be tested. */
                testable: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of the conditions that were answered: those that came true. */
                fired: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of the claims that came out right or wrong: those that came true. */
                right: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of the claims that came out right or wrong: those that did not come true. */
                wrong: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of those made: claims of which nobody can say whether they came true. */
                ambiguous: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of those made: claims that were set aside, because their condition did not come true, they cannot be tested, their author took them back, or they say the same as another. */
                annulled: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of those made: claims whose day has passed and that still need a verdict. */
                overdue: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
                /** @description Of those made: claims whose day is still to come. */
                open: {
                    count: number;
                    of: number;
                    interval: components["schemas"]["Interval"] | null;
                };
            };
            /** @description Days from made to right or wrong, with the 95 % interval by ranks from six claims on */
            medianDays: {
                count: number;
                median: number;
                low: number | null;
                high: number | null;
            } | null;
            /** @description Whether at least 10 came out right or wrong; fewer tell nothing */
            isEnough: boolean;
            /** @description 1: right most often. Null unless its interval overlaps no other group's */
            rank: number | null;
        };
        /** @enum {string} */
        TrackNumber: "made" | "dated" | "testable" | "fired" | "right" | "wrong" | "ambiguous" | "annulled" | "overdue" | "open";
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
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
            date?: string;
            countedFrom?: components["schemas"]["CountedFrom"];
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
            status?: components["schemas"]["EventStatus"];
            mention?: components["schemas"]["MentionBody"];
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
            countedFrom?: components["schemas"]["CountedFrom"] | null;
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
            status?: components["schemas"]["EventStatus"];
            /**
             * @description All its tags: those left out are taken away
             * @example [
             *       "follow up"
             *     ]
             */
            tags?: string[];
            reason?: string;
            /**
             * @description The digest that moved it
             * @example dig_01kqhc8am0xpgabet8eeebd2sk
             */
            digestId?: string;
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
            /** @description The rule for people */
            words: string;
            /**
             * Format: date
             * @description The day from which the rule counts
             * @example 2026-08-02
             */
            startsOn: string;
            /** @description Days that the rule gives and that do not take place */
            exceptions: string[];
            revision: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
        };
        SeriesDetail: components["schemas"]["Series"] & {
            coming: {
                eventId: string;
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                on: string;
                /**
                 * Format: date
                 * @description The day the rule gives: another one where it was moved
                 * @example 2026-08-02
                 */
                seriesOn: string;
            }[];
            revisions: {
                number: number;
                /**
                 * @description RFC 5545 recurrence rule
                 * @example FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU
                 */
                rule: string;
                words: string;
                /**
                 * Format: date
                 * @example 2026-08-02
                 */
                startsOn: string;
                exceptions: string[];
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-04-21T09:00:00.000Z
                 */
                recordedAt: string;
                recordedBy: string;
            }[];
        };
        /**
         * @example {
         *       "title": "Harbour bulletin",
         *       "rule": "FREQ=MONTHLY;BYDAY=3TU",
         *       "startsOn": "2026-05-01"
         *     }
         */
        SeriesBody: {
            title: string;
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
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
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "rule": "FREQ=MONTHLY;BYDAY=2TU",
         *       "reason": "They changed the day"
         *     }
         */
        SeriesPatch: {
            title?: string;
            kind?: components["schemas"]["EventKind"];
            topic?: components["schemas"]["Topic"];
            /**
             * @description RFC 5545 recurrence rule
             * @example FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU
             */
            rule?: string;
            /**
             * Format: date
             * @description The first day of the new rule, today where it is left out; what was before stays
             * @example 2026-08-02
             */
            from?: string;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "on": "2026-10-20"
         *     }
         */
        OccurrenceBody: {
            /**
             * Format: date
             * @description The day the rule gives
             * @example 2026-08-02
             */
            on: string;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "lastOn": "2027-01-19"
         *     }
         */
        EndBody: {
            /**
             * Format: date
             * @description It takes place on this day for the last time
             * @example 2026-08-02
             */
            lastOn: string;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "on": "2026-10-20",
         *       "to": "2026-10-22"
         *     }
         */
        MoveBody: {
            /**
             * Format: date
             * @description The first day to move
             * @example 2026-08-02
             */
            on: string;
            /**
             * Format: date
             * @example 2026-08-02
             */
            to: string;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        TwinList: {
            items: components["schemas"]["Twin"][];
        };
        Twin: {
            id: string;
            title: string;
            when: string;
            review: components["schemas"]["Review"];
            mentionCount: number;
            publishers: string[];
            /** @description How likely the two are one, 0 to 1 */
            score: number;
        };
        /**
         * @example {
         *       "with": "evt_01kqhc8am0xpgabet8eeebd2sk",
         *       "take": [
         *         "date"
         *       ],
         *       "reason": "The same vote"
         *     }
         */
        MergeEventBody: {
            /** @example evt_01kqhc8am0xpgabet8eeebd2sk */
            with: string;
            /** @description What the kept event takes from the other one */
            take?: ("title" | "date" | "kind" | "topic" | "status")[];
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "with": "prd_01kqhc8am0xpgabet8eeebd2sk",
         *       "take": [
         *         "outcomeWindow"
         *       ]
         *     }
         */
        MergePredictionBody: {
            /** @example prd_01kqhc8am0xpgabet8eeebd2sk */
            with: string;
            /** @description What the kept prediction takes from the other one */
            take?: ("type" | "condition" | "consequence" | "topic" | "conditionWindow" | "outcomeWindow")[];
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "mentionIds": [
         *         "men_01kqhc8am0xpgabet8eeebd2sk"
         *       ],
         *       "title": "Another vote"
         *     }
         */
        SplitEventBody: {
            mentionIds: string[];
            title?: string;
            /** @description Predictions that hang on the new event from now on */
            predictionIds?: string[];
            reason?: string;
            /** @example mara */
            by?: string;
        };
        /**
         * @example {
         *       "mentionIds": [
         *         "men_01kqhc8am0xpgabet8eeebd2sk"
         *       ],
         *       "reason": "Another claim"
         *     }
         */
        SplitPredictionBody: {
            mentionIds: string[];
            condition?: string | null;
            consequence?: string;
            reason?: string;
            /** @example mara */
            by?: string;
        };
        Bulk: {
            id: string;
            action: components["schemas"]["BulkAction"];
            tag: string | null;
            shift: string | null;
            to: string | null;
            /** @enum {string|null} */
            reason: "untestable" | "withdrawn" | "duplicate" | null;
            doneCount: number;
            /** @description They were that way already */
            unchangedCount: number;
            unableCount: number;
            items: {
                id: string;
                title: string;
                /** @enum {string} */
                outcome: "done" | "unchanged" | "unable";
                /** @description Why it could not take it */
                reason: string | null;
            }[];
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
            isUndone: boolean;
        };
        /** @enum {string} */
        BulkAction: "accept" | "withdraw" | "tag" | "untag" | "move" | "annul";
        /**
         * @example {
         *       "action": "tag",
         *       "query": "topic:ai review:proposed",
         *       "tag": "follow up",
         *       "by": "mara"
         *     }
         */
        BulkBody: {
            action: components["schemas"]["BulkAction"];
            ids?: string[];
            /** @description Instead of ids: everything that answers this query and was not withdrawn */
            query?: string;
            /**
             * @description Kept in lower case; at most 40 characters
             * @example follow up
             */
            tag?: string;
            /**
             * @description Moves by so much
             * @example P14D
             */
            shift?: string;
            /**
             * @description EDTF: 2026-04-29, 2026-04, 2026-35 (Q3), 2026, 2027/2032, ../2026-05-31
             * @example 2026-35
             */
            to?: string;
            /** @enum {string} */
            reason?: "untestable" | "withdrawn" | "duplicate";
            /** @description Why it is moved or annulled */
            note?: string;
            /**
             * @description Leaves out what cannot take it, instead of refusing the whole
             * @default false
             */
            skipUnable: boolean;
            /** @example mara */
            by?: string;
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
            /** @description BCP 47; und where the reader could not tell */
            language: string;
            /** @description What to know of how it was read; digits_only: its language has no words here */
            notes: {
                /** @enum {string} */
                code: "digits_only";
                message: string;
            }[];
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
         *       "url": "https://example.org/digests/2026-04-21"
         *     }
         */
        DigestUrlBody: {
            /** Format: uri */
            url: string;
            /**
             * Format: date
             * @description Needed only where the page does not say it
             * @example 2026-08-02
             */
            publishedOn?: string;
            publisher?: string;
            title?: string;
        };
        DigestPage: {
            items: components["schemas"]["Digest"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
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
            modelPass: components["schemas"]["ModelPass"] | null;
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
            /** @description How sure the reader was, 0 to 1 */
            confidence: number;
            tags: string[];
            proposedBy: components["schemas"]["Origin"];
        };
        /** @description A language model's reading of the digest, after the reader's own */
        ModelPass: {
            /** @enum {string} */
            state: "waiting" | "done" | "given_up";
            /** @description Why there is nothing of it, or not yet */
            message: string | null;
            model: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            nextTryAt: string | null;
            eventCount: number;
            predictionCount: number;
            /** @description Titles that it gave to events which the reader found */
            titleCount: number;
        };
        Reread: {
            added: {
                /** @enum {string} */
                thing: "event" | "prediction";
                id: string;
                title: string;
            }[];
            changed: {
                /** @enum {string} */
                thing: "event" | "prediction";
                id: string;
                title: string;
            }[];
            gone: {
                /** @enum {string} */
                thing: "event" | "prediction";
                id: string;
                title: string;
            }[];
            /** @description What stayed because somebody had decided about it */
            decidedCount: number;
        };
        MarkedDates: {
            words: string;
            dates: {
                start: number;
                end: number;
                words: string;
                /** @description As events take it */
                edtf: string;
                label: string;
            }[];
        };
        SourcePage: {
            items: components["schemas"]["Source"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Source: {
            id: string;
            kind: components["schemas"]["SourceKind"];
            url: string;
            title: string;
            publisher: string | null;
            intervalMinutes: number;
            /** @description Whether the page an item links to is read where the item is only a summary */
            fetchesPages: boolean;
            state: components["schemas"]["SourceState"];
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            nextPollAt: string | null;
            /** @description It is being asked now, or will be in a moment */
            isDue: boolean;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            lastPolledAt: string | null;
            lastResult: components["schemas"]["PollResult"] | null;
            /** @description Why the last poll failed */
            lastReason: string | null;
            /** @description Polls that failed since one went well */
            failures: number;
            itemCounts: components["schemas"]["ItemCounts"];
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
        /** @enum {string} */
        SourceKind: "feed" | "page";
        /** @enum {string} */
        SourceState: "active" | "paused" | "broken";
        /** @enum {string} */
        PollResult: "read" | "unchanged" | "failed";
        ItemCounts: {
            read: number;
            needsDay: number;
            unreadable: number;
            skipped: number;
        };
        SourceDetail: components["schemas"]["Source"] & {
            /** @description The last seen first, at most 200 */
            items: components["schemas"]["SourceItem"][];
        };
        SourceItem: {
            id: string;
            url: string | null;
            title: string | null;
            state: components["schemas"]["ItemState"];
            reason: string | null;
            digestId: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            seenAt: string;
        };
        /** @enum {string} */
        ItemState: "read" | "needs_day" | "unreadable" | "skipped";
        /**
         * @example {
         *       "url": "https://example.org/feed.xml"
         *     }
         */
        SourceBody: {
            /** Format: uri */
            url: string;
            kind?: components["schemas"]["SourceKind"] & unknown;
            title?: string;
            publisher?: string;
            /** @description 60 unless said */
            intervalMinutes?: number;
            /** @description true unless said */
            fetchesPages?: boolean;
        };
        /**
         * @example {
         *       "publishedOn": "2026-04-21"
         *     }
         */
        ItemDayBody: {
            /**
             * Format: date
             * @example 2026-08-02
             */
            publishedOn: string;
        };
        SearchResults: {
            /** @description The query, written the one way */
            query: string;
            events: components["schemas"]["FoundThing"][];
            predictions: components["schemas"]["FoundThing"][];
            digests: components["schemas"]["FoundPassage"][];
        };
        FoundThing: {
            /** @enum {string} */
            thing: "event" | "prediction";
            id: string;
            text: string;
            /** @description Where `text` holds what was sought: offsets in UTF-16 code units */
            highlights: {
                start: number;
                end: number;
            }[];
            /** @description The days for people */
            when: string;
            topic: components["schemas"]["Topic"];
            standing: components["schemas"]["Standing"] | components["schemas"]["EventStanding"];
            review: components["schemas"]["Review"];
            publishers: string[];
        };
        FoundPassage: {
            digestId: string;
            digestTitle: string;
            publisher: string | null;
            /**
             * Format: date
             * @example 2026-08-02
             */
            publishedOn: string;
            /** @description Where `text` stands in the digest's text */
            start: number;
            end: number;
            text: string;
            /** @description Where `text` holds what was sought: offsets in UTF-16 code units */
            highlights: {
                start: number;
                end: number;
            }[];
        };
        ReadQuery: {
            /** @description The query written the one way; null when it cannot be read */
            query: string | null;
            terms: ({
                /** @enum {string} */
                kind: "text";
                /** @description The term by itself, written the one way */
                written: string;
                text: string;
                isPrefix: boolean;
                isNot: boolean;
            } | {
                /** @enum {string} */
                kind: "list";
                /** @description The term by itself, written the one way */
                written: string;
                field: string;
                values: string[];
                isNot: boolean;
            } | {
                /** @enum {string} */
                kind: "days";
                /** @description The term by itself, written the one way */
                written: string;
                field: string;
                from: {
                    at: string;
                    isBeyond: boolean;
                } | null;
                to: {
                    at: string;
                    isBeyond: boolean;
                } | null;
                isNot: boolean;
            })[];
            /** @description What is wrong, and where: offsets in UTF-16 code units */
            fault: {
                message: string;
                start: number;
                end: number;
            } | null;
        };
        ViewList: {
            items: components["schemas"]["View"][];
        };
        View: {
            id: string;
            /** @example chips-this-quarter */
            slug: string;
            name: string;
            query: string;
            /**
             * @description Where it opens
             * @enum {string}
             */
            page: "timeline" | "list" | "inbox";
            /**
             * @description What the timeline's rows are
             * @enum {string}
             */
            grouping: "topic" | "publisher";
            /**
             * @description Where people open it
             * @example /view/chips-this-quarter
             */
            address: string;
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
         *       "name": "Chips this quarter",
         *       "query": "topic:infrastructure on:2026-Q3",
         *       "page": "list"
         *     }
         */
        ViewBody: {
            name: string;
            /** @example chips-this-quarter */
            slug?: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query: string;
            /**
             * @description Where it opens
             * @default timeline
             * @enum {string}
             */
            page: "timeline" | "list" | "inbox";
            /**
             * @description What the timeline's rows are
             * @default topic
             * @enum {string}
             */
            grouping: "topic" | "publisher";
        };
        /**
         * @example {
         *       "name": "Chips",
         *       "query": "chips* -topic:finance"
         *     }
         */
        ViewPatch: {
            name?: string;
            /** @example chips-this-quarter */
            slug?: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query?: string;
            /**
             * @description Where it opens
             * @enum {string}
             */
            page?: "timeline" | "list" | "inbox";
            /**
             * @description What the timeline's rows are
             * @enum {string}
             */
            grouping?: "topic" | "publisher";
        };
        OfferList: {
            items: components["schemas"]["Offer"][];
        };
        AcceptedOffer: {
            offer: components["schemas"]["Offer"];
            /** @description To be put into the body of a verdict; nothing is resolved by this */
            evidence: {
                evidenceUrl: string;
                evidenceQuote: string;
            };
        };
        Export: {
            /** @enum {string} */
            format: "watchline-export";
            /** @example 1 */
            version: number;
            /**
             * @description The instant at which the ledger stood so
             * @example 2026-11-22T09:00:00.000Z
             */
            madeAt: string;
            /** @description The zone whose days verdicts were recorded on */
            timeZone: string;
            /** @description How many items each list holds */
            counts: {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        OwnVerdict: components["schemas"]["Verdict"] & {
            predictionId: string;
        };
        ImportReport: {
            /** @description How many of each kind were not there */
            added: {
                [key: string]: number;
            };
            /** @description How many of each kind were there as they are */
            same: {
                [key: string]: number;
            };
            /** @description What is there as something else, 1000 at most; only a dry run reports any */
            conflicts: {
                kind: string;
                key: string;
                where: string;
                message: string;
            }[];
            conflictCount: number;
            /** @description Rows of a table that cannot be taken */
            bad: {
                line: number;
                message: string;
            }[];
        };
        ReminderRuleList: {
            items: components["schemas"]["ReminderRule"][];
        };
        ReminderRule: {
            /** @example rul_01k2r9m4t8v3q5x7z0a2c4e6g8 */
            id: string;
            name: string;
            owner: string;
            query: string;
            viewId: string | null;
            leads: string[];
            /** @example 09:00 */
            atTime: string;
            /** @example Europe/Berlin */
            timeZone: string;
            channelIds: string[];
            fallbackChannelIds: string[];
            /** @description Also on the first day of what takes several */
            remindsOfStart: boolean;
            /**
             * @description How often an overdue verdict is asked for; null never
             * @example P7D
             */
            overdueEvery: string | null;
            quiet: {
                from: string;
                to: string;
            } | null;
            /** @description One message a day with all that is due */
            isDailyDigest: boolean;
            /** @enum {string} */
            state: "active" | "paused";
            /** @description Whether all that it reminds of is in the list of reminders already; in a large ledger that takes some seconds */
            isPlanned: boolean;
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
         *       "name": "Chips, a week ahead",
         *       "query": "chips*",
         *       "leads": [
         *         "P7D"
         *       ],
         *       "channelIds": [
         *         "chn_01k2r9m4t8v3q5x7z0a2c4e6g8"
         *       ]
         *     }
         */
        ReminderRuleBody: {
            /** @default Every deadline */
            name: string;
            /**
             * @description Whom it reminds
             * @example mara
             */
            owner?: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @default
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query: string;
            /**
             * @description A saved view, whose query holds as well
             * @default null
             * @example chips-this-quarter
             */
            viewId: string | null;
            /**
             * @default [
             *       "P30D",
             *       "P7D",
             *       "P1D",
             *       "P0D"
             *     ]
             */
            leads: string[];
            /**
             * @default 09:00
             * @example 09:00
             */
            atTime: string;
            /**
             * @description IANA time zone; the ledger's where it is left out
             * @example Europe/Berlin
             */
            timeZone?: string;
            channelIds: string[];
            /**
             * @description Tried in this order where a message failed for good
             * @default []
             */
            fallbackChannelIds: string[];
            /**
             * @description Also on the first day of what takes several
             * @default false
             */
            remindsOfStart: boolean;
            /**
             * @description How often an overdue verdict is asked for; null never
             * @default P7D
             * @example P7D
             */
            overdueEvery: string | null;
            quiet?: components["schemas"]["QuietHours"];
            /**
             * @description One message a day with all that is due
             * @default false
             */
            isDailyDigest: boolean;
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "paused";
        };
        /**
         * @description Local times between which nothing is said, also over midnight; never past a deadline
         * @default null
         */
        QuietHours: {
            /** @example 09:00 */
            from: string;
            /** @example 09:00 */
            to: string;
        } | null;
        ReminderRulePreview: {
            /** @description How many open things the rule reminds of as of today */
            matching: number;
            /** @description The next ten, soonest first */
            firings: components["schemas"]["ReminderFiring"][];
        };
        ReminderFiring: {
            thing: {
                /** @enum {string} */
                kind: "event" | "prediction";
                id: string;
                title: string;
            };
            /** @enum {string} */
            anchor: "due" | "start" | "overdue" | "moved" | "missed" | "snooze";
            /** Format: date */
            dueOn: string;
            lead: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            fireAt: string;
            /** @example 2026-11-28T09:00+13:45 */
            localTime: string;
        };
        /**
         * @example {
         *       "query": "topic:policy",
         *       "leads": [
         *         "P30D",
         *         "P1D"
         *       ],
         *       "timeZone": "Pacific/Chatham"
         *     }
         */
        ReminderRulePreviewBody: {
            /** @default Every deadline */
            name: string;
            /**
             * @description Whom it reminds
             * @example mara
             */
            owner?: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @default
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query: string;
            /**
             * @description A saved view, whose query holds as well
             * @default null
             * @example chips-this-quarter
             */
            viewId: string | null;
            /**
             * @default [
             *       "P30D",
             *       "P7D",
             *       "P1D",
             *       "P0D"
             *     ]
             */
            leads: string[];
            /**
             * @default 09:00
             * @example 09:00
             */
            atTime: string;
            /**
             * @description IANA time zone; the ledger's where it is left out
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @default [] */
            channelIds: string[];
            /**
             * @description Tried in this order where a message failed for good
             * @default []
             */
            fallbackChannelIds: string[];
            /**
             * @description Also on the first day of what takes several
             * @default false
             */
            remindsOfStart: boolean;
            /**
             * @description How often an overdue verdict is asked for; null never
             * @default P7D
             * @example P7D
             */
            overdueEvery: string | null;
            quiet?: components["schemas"]["QuietHours"];
            /**
             * @description One message a day with all that is due
             * @default false
             */
            isDailyDigest: boolean;
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "paused";
        };
        /**
         * @example {
         *       "leads": [
         *         "P14D",
         *         "P1D"
         *       ],
         *       "atTime": "07:30"
         *     }
         */
        ReminderRulePatch: {
            name?: string;
            /**
             * @description Whom it reminds
             * @example mara
             */
            owner?: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query?: string;
            /**
             * @description A saved view, whose query holds as well
             * @example chips-this-quarter
             */
            viewId?: string | null;
            leads?: string[];
            /** @example 09:00 */
            atTime?: string;
            /**
             * @description IANA time zone
             * @example Europe/Berlin
             */
            timeZone?: string;
            channelIds?: string[];
            /** @description Tried in this order where a message failed for good */
            fallbackChannelIds?: string[];
            /** @description Also on the first day of what takes several */
            remindsOfStart?: boolean;
            /**
             * @description How often an overdue verdict is asked for; null never
             * @example P7D
             */
            overdueEvery?: string | null;
            quiet?: components["schemas"]["QuietHours"];
            /** @description One message a day with all that is due */
            isDailyDigest?: boolean;
            /** @enum {string} */
            state?: "active" | "paused";
        };
        ChannelList: {
            items: components["schemas"]["ChannelListed"][];
        };
        ChannelListed: components["schemas"]["Channel"] & {
            /** @description What came of the message that it was to get last; null where there was none yet */
            lastDelivery: components["schemas"]["LastDelivery"] | null;
        };
        /** @enum {string} */
        ChannelKind: "webhook" | "email" | "push" | "sse" | "log";
        ChannelAddress: {
            url?: string;
            to?: string;
            endpoint?: string;
        };
        /**
         * @description `unconfirmed` until a mail address agreed; `off` after five days of failures, or where the receiver is gone or wants no more
         * @enum {string}
         */
        ChannelState: "active" | "paused" | "off" | "unconfirmed";
        LastDelivery: {
            id: string;
            /** @description The reminder that it tells of; null of a test, and of what tells of a channel */
            occurrenceId: string | null;
            state: components["schemas"]["DeliveryState"];
            /** @description Why it was cancelled, failed or waits */
            reason: string | null;
            /**
             * Format: date-time
             * @description Null when there is none
             * @example 2026-04-21T09:00:00.000Z
             */
            nextAttemptAt: string | null;
            attemptCount: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            deliveredAt: string | null;
            /** @description Null where it was never tried */
            lastAttempt: components["schemas"]["Attempt"] | null;
        };
        /** @enum {string} */
        DeliveryState: "pending" | "sending" | "delivered" | "failed" | "cancelled";
        Attempt: {
            id: string;
            number: number;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            endedAt: string | null;
            /** @description Null while it runs, and for ever where the server died in it */
            result: components["schemas"]["AttemptResult"] | null;
            /** @description What an HTTP or SMTP server answered */
            status: number | null;
            detail: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            nextAttemptAt: string | null;
        };
        /**
         * @description `passing` is tried again, `permanent` is not; `cancelled` was cut off by the end of the server
         * @enum {string}
         */
        AttemptResult: "delivered" | "passing" | "permanent" | "cancelled";
        Channel: {
            id: string;
            kind: components["schemas"]["ChannelKind"];
            name: string;
            address: components["schemas"]["ChannelAddress"];
            state: components["schemas"]["ChannelState"];
            /** @description Why it is off: `failing`, `gone`, `unsubscribed`, `secret_unreadable` where the key is not the one it was kept with, or `push_key_changed` where the browser has to subscribe anew */
            stateReason: string | null;
            /**
             * Format: date-time
             * @description Since when nothing has arrived
             * @example 2026-04-21T09:00:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            confirmedAt: string | null;
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
        ChannelWithSecret: components["schemas"]["Channel"] & {
            /**
             * @description What a webhook is signed with: shown here and never again. Null for other kinds
             * @example whsec_…
             */
            secret: string | null;
        };
        /**
         * @example {
         *       "kind": "sse",
         *       "name": "Desk screen"
         *     }
         * @example {
         *       "kind": "webhook",
         *       "name": "Team receiver",
         *       "address": {
         *         "url": "https://receiver.example.org/watchline"
         *       }
         *     }
         * @example {
         *       "kind": "email",
         *       "name": "Mara",
         *       "address": {
         *         "to": "mara@example.org"
         *       }
         *     }
         * @example {
         *       "kind": "log",
         *       "name": "The server's log"
         *     }
         */
        ChannelBody: {
            /** @enum {string} */
            kind: "webhook";
            /** @example Team receiver */
            name: string;
            address: components["schemas"]["WebhookAddress"];
        } | {
            /** @enum {string} */
            kind: "email";
            /** @example Team receiver */
            name: string;
            address: components["schemas"]["LetterAddress"];
        } | {
            /** @enum {string} */
            kind: "push";
            /** @example Team receiver */
            name: string;
            address: components["schemas"]["BrowserAddress"];
        } | {
            /** @enum {string} */
            kind: "sse";
            /** @example Team receiver */
            name: string;
            address?: components["schemas"]["NoAddress"];
        } | {
            /** @enum {string} */
            kind: "log";
            /** @example Team receiver */
            name: string;
            address?: components["schemas"]["NoAddress"];
        };
        WebhookAddress: {
            /**
             * Format: uri
             * @example https://receiver.example.org/watchline
             */
            url: string;
        };
        LetterAddress: {
            /**
             * Format: email
             * @example mara@example.org
             */
            to: string;
        };
        /** @description What `PushManager.subscribe` gives in the browser */
        BrowserAddress: {
            /**
             * Format: uri
             * @example https://receiver.example.org/watchline
             */
            endpoint: string;
            keys: {
                p256dh: string;
                auth: string;
            };
        };
        /** @default {} */
        NoAddress: Record<string, never>;
        /**
         * @example {
         *       "name": "Policy desk"
         *     }
         */
        ChannelPatch: {
            /** @example Team receiver */
            name?: string;
            /** @description Only of a webhook, and of a browser that subscribed anew; another receiver is another channel */
            address?: components["schemas"]["WebhookAddress"] | components["schemas"]["BrowserAddress"];
        };
        /**
         * @example {
         *       "overlapHours": 24
         *     }
         */
        RotateSecretBody: {
            /**
             * @description How long messages carry the signature of the old secret as well
             * @default 24
             */
            overlapHours: number;
        };
        Delivery: {
            id: string;
            occurrenceId: string | null;
            channelId: string;
            /** @description 0; 1, 2, 3 … where the same message was asked for again */
            replayNumber: number;
            message: components["schemas"]["ReminderMessage"];
            state: components["schemas"]["DeliveryState"];
            /** @description Why it was cancelled, failed or waits */
            reason: string | null;
            /**
             * Format: date-time
             * @description Null when there is none
             * @example 2026-04-21T09:00:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description From when on it is not tried any more
             * @example 2026-04-21T09:00:00.000Z
             */
            expiresAt: string | null;
            attemptCount: number;
            attempts: components["schemas"]["Attempt"][];
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
            deliveredAt: string | null;
        };
        ReminderMessage: {
            /**
             * @description `reminder.due`, `.start`, `.overdue`, `.moved`, `.missed`; `reminder.digest` holds several in `items`; `channel.off` says that another channel went off; `channel.confirm` asks a mail address; `test` was asked for
             * @enum {string}
             */
            type: "reminder.due" | "reminder.start" | "reminder.overdue" | "reminder.moved" | "reminder.missed" | "reminder.digest" | "channel.off" | "channel.confirm" | "test";
            /**
             * @description The same at every attempt and replay: drop what you have
             * @example dlv_01kqhc8am0xpgabet8eeebd2sk
             */
            id: string;
            /**
             * Format: date-time
             * @description The instant that it was for
             * @example 2026-04-21T09:00:00.000Z
             */
            timestamp: string;
            ruleId: string | null;
            /** @example Every deadline */
            ruleName: string | null;
            /**
             * @description The reminder: what /api/v1/reminders/{id}/acknowledge and /snooze take
             * @example occ_01k2r9m4t8v3q5x7z0a2c4e6g8
             */
            occurrenceId: string | null;
            thing: components["schemas"]["ReminderMessageThing"] | null;
            /**
             * @description ISO 8601 duration before the due day; for an overdue verdict the number of the repetition
             * @example P7D
             */
            lead: string | null;
            /**
             * @description To the due day, negative after it
             * @example 7
             */
            daysLeft: number | null;
            /**
             * Format: date
             * @example 2027-01-19
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description The due day before, where it moved
             * @example 2027-01-19
             */
            movedFrom: string | null;
            /** @description How late it is after the server was down; null on time */
            lateSeconds: number | null;
            /** @description Of a digest, soonest first; else empty */
            items: components["schemas"]["ReminderMessageItem"][];
            /** @description Of `channel.off`: which one, and why */
            channel?: {
                id: string;
                /** @enum {string} */
                kind: "webhook" | "email" | "push" | "sse" | "log";
                name: string;
                reason: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description As it was when the message was made */
        ReminderMessageThing: {
            /** @enum {string} */
            kind: "event" | "prediction";
            /** @example evt_01k2r9m4t8v3q5x7z0a2c4e6g8 */
            id: string;
            /** @example Oracle Critical Patch Update */
            title: string;
            /**
             * @description Its page, below the address of the server
             * @example /?item=evt_01k2r9m4t8v3q5x7z0a2c4e6g8
             */
            url: string;
            /**
             * @description Its days in words, as exact as they are
             * @example 19 Jan 2027
             */
            when: string;
            /**
             * Format: date
             * @example 2027-01-19
             */
            dueOn: string | null;
            /**
             * @description Which of its days is due
             * @enum {string}
             */
            clock: "event" | "condition" | "outcome" | "review";
            /** @description The “if” of a prediction */
            condition: string | null;
            /** @description The “then” of a prediction */
            consequence: string | null;
            publishers: string[];
            /** @example upcoming */
            standing: string;
        };
        ReminderMessageItem: {
            /** @enum {string} */
            type: "reminder.due" | "reminder.start" | "reminder.overdue" | "reminder.moved" | "reminder.missed" | "reminder.digest" | "channel.off" | "channel.confirm" | "test";
            /**
             * @description The reminder: what /api/v1/reminders/{id}/acknowledge and /snooze take
             * @example occ_01k2r9m4t8v3q5x7z0a2c4e6g8
             */
            occurrenceId: string;
            thing: components["schemas"]["ReminderMessageThing"];
            /**
             * @description ISO 8601 duration before the due day; for an overdue verdict the number of the repetition
             * @example P7D
             */
            lead: string;
            /**
             * @description To the due day, negative after it
             * @example 7
             */
            daysLeft: number;
            /**
             * Format: date
             * @example 2027-01-19
             */
            dueOn: string;
            /**
             * Format: date
             * @description The due day before, where it moved
             * @example 2027-01-19
             */
            movedFrom: string | null;
            /** @description How late it is after the server was down; null on time */
            lateSeconds: number | null;
        };
        ChannelKindList: {
            items: components["schemas"]["ChannelKindListed"][];
        };
        ChannelKindListed: {
            kind: components["schemas"]["ChannelKind"];
            isAvailable: boolean;
            /**
             * @description What is missing; null where nothing is
             * @example mail is not set up: SMTP_URL and MAIL_FROM
             */
            why: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Replay: {
            replayed: number;
            /**
             * Format: date-time
             * @description The instant to go on from; null when that was all
             * @example 2026-04-21T09:00:00.000Z
             */
            next: string | null;
        };
        /**
         * @example {
         *       "channelId": "chn_01kqhc8am0xpgabet8eeebd2sk",
         *       "since": "2026-04-21T09:00:00Z"
         *     }
         */
        ReplayBody: {
            /** @example chn_01kqhc8am0xpgabet8eeebd2sk */
            channelId: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00Z
             */
            since: string;
        };
        PushKey: {
            /** @description What `PushManager.subscribe` takes as `applicationServerKey`: base64url, 65 bytes */
            publicKey: string;
        };
        ReminderList: {
            items: components["schemas"]["Reminder"][];
            /** @description Where the next page starts; null at the end */
            nextCursor: string | null;
        };
        Reminder: {
            /** @example occ_01k2r9m4t8v3q5x7z0a2c4e6g8 */
            id: string;
            /** @example rul_01k2r9m4t8v3q5x7z0a2c4e6g8 */
            ruleId: string;
            ruleName: string;
            thing: {
                /** @enum {string} */
                kind: "event" | "prediction";
                id: string;
                title: string;
            };
            /**
             * @description What it counts from
             * @enum {string}
             */
            anchor: "due" | "start" | "overdue" | "moved" | "missed" | "snooze";
            /**
             * Format: date
             * @description The due day that it is about
             */
            dueOn: string;
            /** @description P7D; for what repeats its number, for a notice that the day was missed nothing */
            lead: string;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            fireAt: string;
            /**
             * @description fireAt in the zone of the rule
             * @example 2026-11-28T09:00+13:45
             */
            localTime: string;
            state: components["schemas"]["ReminderState"];
            reason: components["schemas"]["NotSent"] | null;
            /** Format: date */
            movedFrom: string | null;
            /** @description How late it was said; null when on time */
            lateSeconds: number | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            firedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            snoozedUntil: string | null;
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
        /**
         * @description `planned`: will be said. `fired`: was said. `skipped`, `superseded`: was not, and `reason` says why
         * @enum {string}
         */
        ReminderState: "planned" | "fired" | "skipped" | "superseded";
        /**
         * @description Why it was not said
         * @enum {string}
         */
        NotSent: "past_at_creation" | "collapsed" | "moved" | "resolved" | "withdrawn" | "merged" | "rule_changed" | "no_longer_matches" | "muted" | "snoozed" | "snooze_undone" | "acknowledged";
        /**
         * @example {
         *       "for": "P1D",
         *       "by": "mara"
         *     }
         */
        SnoozeBody: {
            /** Format: date-time */
            until?: string;
            /**
             * @description So long from now: PT2H, P1D, P1W
             * @example PT2H
             */
            for?: string;
            /** @example mara */
            by?: string;
        };
        FeedTokenList: {
            items: components["schemas"]["FeedToken"][];
        };
        FeedToken: {
            /** @example tok_01k2j3h4g5f6d7s8a9q0w1e2r3 */
            id: string;
            name: string;
            /** @description How its token begins, after wlf_ */
            prefix: string;
            query: string;
            /** @description The slug of its view */
            view: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last fetched, to the hour
             * @example 2026-04-21T09:00:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-04-21T09:00:00.000Z
             */
            revokedAt: string | null;
        };
        NewFeedToken: components["schemas"]["FeedToken"] & {
            /** @description Told this once */
            token: string;
            addresses: {
                calendar: string;
                atom: string;
                json: string;
            };
        };
        /**
         * @example {
         *       "name": "Phone",
         *       "query": "topic:policy"
         *     }
         */
        FeedTokenBody: {
            name: string;
            /**
             * @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D.
             * @default
             * @example chips "export rules" due:<=P30D -topic:finance
             */
            query: string;
            /**
             * @description The slug of a saved view, whose query holds as well
             * @example chips-this-quarter
             */
            view?: string;
        };
        ProblemTypeList: {
            items: components["schemas"]["ProblemType"][];
        };
        ProblemType: {
            type: string;
            /** @enum {string} */
            code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "already_decided" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "evidence_required" | "hangs_in_cycle" | "merge_conflict" | "cannot_undo" | "some_unable" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "unreadable_document" | "unreadable_import" | "newer_export" | "broken_import" | "import_conflict" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "address_refused" | "address_unreachable" | "address_timed_out" | "address_too_large" | "source_not_active" | "model_off" | "channel_not_active" | "secret_key_missing" | "mail_not_set_up" | "confirmation_too_soon" | "too_many_tests" | "link_expired" | "too_many_readers" | "ledger_busy" | "outcome_unknown" | "ledger_full" | "ledger_read_only" | "ledger_failing" | "internal";
            status: number;
            title: string;
            /** @description When asking again may do, where the answer's `Retry-After` says nothing else; null where it will not */
            retryAfterSeconds: number | null;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePrediction: {
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `cannot_undo`: Something that happened since stands in the way
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *
             *     `evidence_required`: A yes or a no needs evidence
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `nothing_to_undo`: There is nothing to undo
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForecasts: {
        parameters: {
            query?: {
                by?: string;
                /** @description That the condition comes true, or the outcome given that the condition did */
                about?: components["schemas"]["ForecastAbout"];
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of forecasts, withdrawn ones and withdrawals included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastPage"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordForecast: {
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
                "application/json": components["schemas"]["ForecastBody"];
            };
        };
        responses: {
            /** @description The forecast as recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawForecast: {
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
                "application/json": components["schemas"]["ForecastWithdrawal"];
            };
        };
        responses: {
            /** @description The row that withdraws it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `no_condition`: The prediction has no condition
             *
             *     `conflict`: Somebody changed it at the same moment
             *
             *     `nothing_to_undo`: There is nothing to undo
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForecastScores: {
        parameters: {
            query?: {
                by?: string;
                /** @description That the condition comes true, or the outcome given that the condition did */
                about?: components["schemas"]["ForecastAbout"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One score for each person and question */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastScores"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalibration: {
        parameters: {
            query?: {
                /** @description One forecaster's; everybody's where it is left out */
                by?: string;
                /** @description That the condition comes true, or the outcome given that the condition did */
                about?: components["schemas"]["ForecastAbout"];
                /** @description Claims made on this day or later */
                from?: string;
                /** @description Claims made on this day or earlier */
                to?: string;
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                type?: components["schemas"]["PredictionType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bins, mean scores and counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackRecord: {
        parameters: {
            query?: {
                by?: "publisher" | "topic";
                /** @description Claims made on this day or later */
                from?: string;
                /** @description Claims made on this day or earlier */
                to?: string;
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                type?: components["schemas"]["PredictionType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups side by side, and every claim once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackRecords"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrackedPredictions: {
        parameters: {
            query: {
                by?: "publisher" | "topic";
                /** @description Claims made on this day or later */
                from?: string;
                /** @description Claims made on this day or earlier */
                to?: string;
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                type?: components["schemas"]["PredictionType"];
                number: components["schemas"]["TrackNumber"];
                /** @description A publisher's name or a topic; empty for claims of no known publisher; left out for the total */
                group?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `hangs_in_cycle`: The things would hang on each other in a circle
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreEvent: {
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `cannot_undo`: Something that happened since stands in the way
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesBody"];
            };
        };
        responses: {
            /** @description The new series */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeries: {
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
            /** @description The series */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSeries: {
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
                "application/json": components["schemas"]["SeriesPatch"];
            };
        };
        responses: {
            /** @description The series as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipOccurrence: {
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
                "application/json": components["schemas"]["OccurrenceBody"];
            };
        };
        responses: {
            /** @description The series as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreOccurrence: {
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
                "application/json": components["schemas"]["OccurrenceBody"];
            };
        };
        responses: {
            /** @description The series as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSeries: {
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
                "application/json": components["schemas"]["EndBody"];
            };
        };
        responses: {
            /** @description The series as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveFollowing: {
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
                "application/json": components["schemas"]["MoveBody"];
            };
        };
        responses: {
            /** @description The series as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_rule`: The recurrence rule cannot be read
             *
             *     `invalid_day`: There is no such day
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventTwins: {
        parameters: {
            query?: {
                /** @description Words in its title; without, likely twins come by themselves */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Likely twins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwinList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPredictionTwins: {
        parameters: {
            query?: {
                /** @description Words in its title; without, likely twins come by themselves */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Likely twins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwinList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeEvents: {
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
                "application/json": components["schemas"]["MergeEventBody"];
            };
        };
        responses: {
            /** @description The kept event as it now stands */
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *
             *     `merge_conflict`: The two cannot be one
             *
             *     `hangs_in_cycle`: The things would hang on each other in a circle
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergePredictions: {
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
                "application/json": components["schemas"]["MergePredictionBody"];
            };
        };
        responses: {
            /** @description The kept prediction as it now stands */
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *
             *     `merge_conflict`: The two cannot be one
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitEvent: {
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
                "application/json": components["schemas"]["SplitEventBody"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitPrediction: {
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
                "application/json": components["schemas"]["SplitPredictionBody"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRegrouping: {
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
            /** @description What was taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regrouping"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `nothing_to_undo`: There is nothing to undo
             *
             *     `cannot_undo`: Something that happened since stands in the way
             *
             *     `hangs_in_cycle`: The things would hang on each other in a circle
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            /** @description What it did to each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bulk"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `some_unable`: Some of the items cannot take it
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *
             *     `invalid_duration`: The duration cannot be read
             *
             *     `evidence_required`: A yes or a no needs evidence
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBulk: {
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
            /** @description The bulk action */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bulk"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoBulk: {
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
            /** @description What was taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bulk"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `nothing_to_undo`: There is nothing to undo
             *
             *     `cannot_undo`: Something that happened since stands in the way
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ingestAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestUrlBody"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *
             *     `address_refused`: The address may not be reached
             *
             *     `unreadable_document`: The file cannot be made into text
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
            /**
             * @description `address_unreachable`: Nothing to read was found at the address
             *
             *     `address_too_large`: What stands at the address is too large
             */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `address_timed_out`: The address took too long to answer */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askModelAgain: {
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `model_off`: No language model is set
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rereadDigest: {
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
            /** @description What is new, changed and gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reread"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDigestDates: {
        parameters: {
            query?: {
                start?: number | null;
                end?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words and their dates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDates"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
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
            /** @description One page of sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceBody"];
            };
        };
        responses: {
            /** @description This address is followed already */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
            /** @description The new source */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `address_refused`: The address may not be reached
             *
             *     `unreadable_document`: The file cannot be made into text
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
            /**
             * @description `address_unreachable`: Nothing to read was found at the address
             *
             *     `address_too_large`: What stands at the address is too large
             */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `address_timed_out`: The address took too long to answer */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
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
            /** @description The source */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pollSource: {
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
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `source_not_active`: The source is paused or broken
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseSource: {
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
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeSource: {
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
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSource: {
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
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dateSourceItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDayBody"];
            };
        };
        responses: {
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipSourceItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ingestDigestFile: {
        parameters: {
            query?: {
                fileName?: string;
                /** @description Needed only where the text does not say it */
                publishedOn?: string;
                publisher?: string;
                title?: string;
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/html": string;
                "message/rfc822": string;
                "text/markdown": string;
                "text/plain": string;
                "application/xml": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *
             *     `unreadable_document`: The file cannot be made into text
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, at most `limit` of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuery: {
        parameters: {
            query: {
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its terms, or its fault */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadQuery"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, 200 at most */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewBody"];
            };
        };
        responses: {
            /** @description The new view */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getView: {
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
            /** @description The view */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeView: {
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
                "application/json": components["schemas"]["ViewPatch"];
            };
        };
        responses: {
            /** @description The view as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawView: {
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
            /** @description The view as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: {
                thing?: "event" | "prediction";
                thingId?: string;
                state?: "offered" | "accepted" | "dismissed";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most `limit` offers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptOffer: {
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
            /** @description The offer, and the evidence for a verdict */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedOffer"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `already_decided`: Somebody decided about the offer already */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissOffer: {
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
            /** @description The offer as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `already_decided`: Somebody decided about the offer already */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export, streamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPredictions: {
        parameters: {
            query?: {
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, streamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEvents: {
        parameters: {
            query?: {
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, streamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVerdicts: {
        parameters: {
            query?: {
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, streamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportForecasts: {
        parameters: {
            query?: {
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, streamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerdict: {
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
            /** @description The verdict */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVerdict"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getForecast: {
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
            /** @description The forecast */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMention: {
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
            /** @description The mention */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mention"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffer: {
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
            /** @description The offer */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importLedger: {
        parameters: {
            query?: {
                /** @description Say what would happen, and write nothing */
                dryRun?: "true" | "false";
                /** @description Leave out rows of a table that cannot be taken, instead of refusing the table */
                skipBad?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Export"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was added, or would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `import_conflict`: Some of it is in the ledger as something else
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `unreadable_import`: The file cannot be read as an export or a table
             *
             *     `newer_export`: The export was made by a later version
             *
             *     `broken_import`: What is to be imported does not fit together
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReminderRules: {
        parameters: {
            query?: {
                /** @description true: only what was withdrawn; else all but that */
                withdrawn?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order in which they were made; what was withdrawn, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRuleList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReminderRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRuleBody"];
            };
        };
        responses: {
            /** @description The new rule */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRule"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_duration`: The duration cannot be read
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReminderRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReminderRulePreviewBody"];
            };
        };
        responses: {
            /** @description The next ten times, and how many things there are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRulePreview"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_duration`: The duration cannot be read
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReminderRule: {
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
            /** @description The rule */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRule"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReminderRule: {
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
                "application/json": components["schemas"]["ReminderRulePatch"];
            };
        };
        responses: {
            /** @description The rule as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRule"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_duration`: The duration cannot be read
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReminderRule: {
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
            /** @description The rule as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRule"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreReminderRule: {
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
            /** @description The rule as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRule"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /** @description true: only what was withdrawn; else all but that */
                withdrawn?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, 200 at most; of those that were withdrawn the last ones, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelBody"];
            };
        };
        responses: {
            /** @description The new channel */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelWithSecret"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `secret_key_missing`: The server has no key to keep secrets with
             *
             *     `mail_not_set_up`: This server does not send mail
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `address_refused`: The address may not be reached
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `confirmation_too_soon`: The address was asked too often whether it agrees */
            429: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChannel: {
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
            /** @description The channel */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeChannel: {
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
                "application/json": components["schemas"]["ChannelPatch"];
            };
        };
        responses: {
            /** @description The channel as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `address_refused`: The address may not be reached
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseChannel: {
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
            /** @description The channel as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `conflict`: Somebody changed it at the same moment
             *
             *     `withdrawn`: It has been withdrawn
             *
             *     `channel_not_active`: The channel does not take messages as it stands
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeChannel: {
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
            /** @description The channel as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `conflict`: Somebody changed it at the same moment
             *
             *     `withdrawn`: It has been withdrawn
             *
             *     `channel_not_active`: The channel does not take messages as it stands
             *
             *     `mail_not_set_up`: This server does not send mail
             *
             *     `secret_key_missing`: The server has no key to keep secrets with
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /** @description `confirmation_too_soon`: The address was asked too often whether it agrees */
            429: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawChannel: {
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
            /** @description The channel as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreChannel: {
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
            /** @description The channel as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateSecret: {
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
                "application/json": components["schemas"]["RotateSecretBody"];
            };
        };
        responses: {
            /** @description The channel with its new secret */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelWithSecret"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *
             *     `secret_key_missing`: The server has no key to keep secrets with
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendTest: {
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
            /** @description The delivery, not sent yet */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `channel_not_active`: The channel does not take messages as it stands
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /** @description `too_many_tests`: The channel was tested too often */
            429: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestConfirmation: {
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
            /** @description The delivery of the question, not sent yet */
            201: {
                headers: {
                    /** @description Its address */
                    location?: string;
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `channel_not_active`: The channel does not take messages as it stands
             *
             *     `mail_not_set_up`: This server does not send mail
             *
             *     `secret_key_missing`: The server has no key to keep secrets with
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /** @description `confirmation_too_soon`: The address was asked too often whether it agrees */
            429: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannelKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelKindList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Made at this instant or later */
                since?: string;
                state?: components["schemas"]["DeliveryState"];
                channel?: string;
                rule?: string;
                /** @description Oldest first where `since` is given, else newest first */
                order?: "oldest" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelivery: {
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
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
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
            /** @description The delivery that will be sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             *     `channel_not_active`: The channel does not take messages as it stands
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /** @description `too_many_tests`: The channel was tested too often */
            429: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description How many will be sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followStream: {
        parameters: {
            query?: {
                /** @description Only what is sent to this channel */
                channel?: string;
                /** @description The `id` of the last event that arrived; 0 for all there is */
                after?: string;
            };
            header?: {
                /** @description The same, as browsers send it when they come back */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream, which does not end by itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `too_many_readers`: So many follow the stream that no more can
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPushKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `secret_key_missing`: The server has no key to keep secrets with */
            409: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReminders: {
        parameters: {
            query?: {
                /** @description So long from today, or from `from`; P14D when neither this nor `to` is given */
                within?: string;
                /** @description First day, included; today when it is left out */
                from?: string;
                /** @description Last day, included */
                to?: string;
                rule?: string;
                thing?: string;
                /** @description `planned`: will be said. `fired`: was said. `skipped`, `superseded`: was not, and `reason` says why */
                state?: components["schemas"]["ReminderState"];
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
            /** @description One page, soonest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReminder: {
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
            /** @description The reminder */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeReminder: {
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
            /** @description The reminder as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoAcknowledge: {
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
        requestBody?: never;
        responses: {
            /** @description The reminder as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `nothing_to_undo`: There is nothing to undo
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snoozeReminder: {
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
                "application/json": components["schemas"]["SnoozeBody"];
            };
        };
        responses: {
            /** @description The reminder that will be said then */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
             *     `invalid_duration`: The duration cannot be read
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoSnooze: {
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
        requestBody?: never;
        responses: {
            /** @description The reminder that was put off, as it now stands */
            200: {
                headers: {
                    /** @description Revision and contents */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
             * @description `nothing_to_undo`: There is nothing to undo
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedTokenList"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFeedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedTokenBody"];
            };
        };
        responses: {
            /** @description The new address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFeedToken"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeFeedToken: {
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
            /** @description The address, revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedToken"];
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
                /** @description Whether predictions are appointments (which every program shows), tasks, or left out */
                predictions?: "event" | "todo" | "none";
                /** @description How long before each day alarms ring, at 09:00 of the reader's own zone; `none` for no alarm. Left out: as the active reminder rules with the feed's view say, or else those of everything, or else P30D, P7D, P1D and P0D */
                alarms?: string;
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
                    /** @description A hash of the feed */
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAtomFeed: {
        parameters: {
            query?: {
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
                /** @description What falls due within a week (or did), what was settled, what is new in the ledger, and what moved to other days */
                what?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
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
            /** @description A page of the feed */
            200: {
                headers: {
                    /** @description A hash of the feed */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJsonFeed: {
        parameters: {
            query?: {
                thing?: components["schemas"]["Thing"];
                /** @description An event's kind or a prediction's type */
                kind?: components["schemas"]["EventKind"] | components["schemas"]["PredictionType"];
                publisher?: string;
                topic?: components["schemas"]["Topic"];
                /** @description The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, two with .. between, and distances from today such as P14D. */
                query?: string;
                /** @description The slug of a saved view, whose query holds as well */
                view?: string;
                /** @description What falls due within a week (or did), what was settled, what is new in the ledger, and what moved to other days */
                what?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
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
            /** @description A page of the feed */
            200: {
                headers: {
                    /** @description A hash of the feed */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivateCalendar: {
        parameters: {
            query?: {
                /** @description Whether predictions are appointments (which every program shows), tasks, or left out */
                predictions?: "event" | "todo" | "none";
                /** @description How long before each day alarms ring, at 09:00 of the reader's own zone; `none` for no alarm. Left out: as the active reminder rules with the feed's view say, or else those of everything, or else P30D, P7D, P1D and P0D */
                alarms?: string;
            };
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    /** @description A hash of the feed */
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivateAtomFeed: {
        parameters: {
            query?: {
                /** @description What falls due within a week (or did), what was settled, what is new in the ledger, and what moved to other days */
                what?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed */
            200: {
                headers: {
                    /** @description A hash of the feed */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivateJsonFeed: {
        parameters: {
            query?: {
                /** @description What falls due within a week (or did), what was settled, what is new in the ledger, and what moved to other days */
                what?: string;
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
            };
            header?: {
                /** @description An ETag that is already known: 304 if it still holds */
                "if-none-match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feed */
            200: {
                headers: {
                    /** @description A hash of the feed */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtMailLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it will do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `link_expired`: The link does not work any more */
            410: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followMailLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /** @description `link_expired`: The link does not work any more */
            410: {
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
            /** @description `unsupported_media_type`: The body is of a type that is not taken here */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             *
             *     `outcome_unknown`: Whether the change was kept is not known
             *
             *     `ledger_read_only`: The ledger takes no changes at the moment
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ledger_full`: There is no room left for the ledger */
            507: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
                code: "invalid_request" | "invalid_query" | "malformed_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "headers_too_large" | "not_found" | "method_not_allowed" | "misdirected_request" | "cross_site_request" | "conflict" | "precondition_failed" | "already_resolved" | "already_decided" | "condition_open" | "no_condition" | "nothing_to_undo" | "reason_required" | "evidence_required" | "hangs_in_cycle" | "merge_conflict" | "cannot_undo" | "some_unable" | "became_true_in_future" | "withdrawn" | "published_on_unknown" | "unreadable_document" | "unreadable_import" | "newer_export" | "broken_import" | "import_conflict" | "invalid_day" | "invalid_duration" | "invalid_span" | "invalid_rule" | "invalid_cursor" | "address_refused" | "address_unreachable" | "address_timed_out" | "address_too_large" | "source_not_active" | "model_off" | "channel_not_active" | "secret_key_missing" | "mail_not_set_up" | "confirmation_too_soon" | "too_many_tests" | "link_expired" | "too_many_readers" | "ledger_busy" | "outcome_unknown" | "ledger_full" | "ledger_read_only" | "ledger_failing" | "internal";
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
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
            /** @description `cross_site_request`: Requests from pages of another site are refused */
            403: {
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
            /**
             * @description `ledger_busy`: The ledger is busy or away; try again in a moment
             *
             *     `ledger_failing`: The disk of the ledger fails
             */
            503: {
                headers: {
                    /** @description After how many seconds asking again may do (RFC 9110, section 10.2.3) */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description The message's id */
                "webhook-id": string;
                /** @description When this attempt was sent, in seconds since 1970 */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 in base64; one for each secret, a space between */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderMessage"];
            };
        };
        responses: {
            /** @description Send nothing more: the channel goes off */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Later: not before Retry-After, a day at most; so do 502, 503 and 504 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived, and is not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
