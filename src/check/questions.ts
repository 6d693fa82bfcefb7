import type { Question } from '../model/article.ts';
import type { Finding, Subject } from './finding.ts';

/** A sentence answers a question once, and a relation joins two different answers of it. */
export function questions({ article, file }: Subject): readonly Finding[] {
  return article.questions.flatMap((question) =>
    faultsOf(question).map((fault) => ({ file, id: question.id, message: `Frage ${question.id}: ${fault}` })),
  );
}

function faultsOf({ answers, relations }: Question): readonly string[] {
  const answering = answers.map(({ sentence }) => sentence.id);
  const again = answering.filter((id, index) => answering.indexOf(id) !== index);
  return [
    ...(answers.length === 0 ? ['Kein Satz antwortet.'] : []),
    ...again.map((id) => `${id} antwortet mehr als einmal.`),
    ...relations.flatMap(({ between }) => {
      const [one, other] = between;
      if (one === other) return [`Eine Beziehung verbindet ${one.sentence.id} mit sich selbst.`];
      return between
        .filter((answer) => !answers.includes(answer))
        .map(({ sentence }) => `Eine Beziehung nennt ${sentence.id}, aber der Satz antwortet hier nicht.`);
    }),
  ];
}
