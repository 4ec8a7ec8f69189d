/** Asks while a reader types: after a pause, one question after another, and never shows an answer out of its turn. */
import type { Answer, Question } from '../engine/answer.ts';

/** Milliseconds without a key after which a question is asked. */
const pause = 100;
/** Milliseconds after which a reader is told that the answer is being looked for. */
const patience = 1000;

interface Shows {
  /** There will be another answer; what is shown belongs to an older question. */
  waiting(): void;
  /** It has been so for a second. */
  slow(): void;
  answer(answer: Answer, question: Question): void;
  failure(error: unknown): void;
}

interface Asking {
  /** Asks after a pause in which nothing else is asked. */
  later(question: () => Question): void;
  now(question: Question): void;
  /** Forgets what was asked: no answer to it will be shown. */
  forget(): void;
}

/**
 * @param ask the search; answers undefined to a question that a newer one has overtaken
 * @param shows what becomes of the answers
 */
export const startAsking = (
  ask: (question: Question) => Promise<Answer | undefined>,
  shows: Shows,
): Asking => {
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    asked += 1;
    clearTimeout(typing);
    typing = undefined;
    clearTimeout(waiting);
  };

  const now = async (question: Question): Promise<void> => {
    forget();
    const turn = asked;
    shows.waiting();
    waiting = setTimeout(shows.slow, patience);
    try {
      const answer = await ask(question);
      if (turn !== asked || !answer) return;
      clearTimeout(waiting);
      shows.answer(answer, question);
      // More has been typed meanwhile, and is not answered by this.
      if (typing !== undefined) shows.waiting();
    } catch (error) {
      if (turn !== asked) return;
      clearTimeout(waiting);
      shows.failure(error);
    }
  };

  return {
    forget,
    now,
    later(question) {
      clearTimeout(typing);
      shows.waiting();
      typing = setTimeout(() => now(question()), pause);
    },
  };
};
