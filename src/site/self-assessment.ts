import type { Said } from '../core/assessment/said.ts';
import type { Framework } from '../core/data/frameworks.ts';
import { RATINGS } from '../core/data/frameworks.ts';
import { fill } from '../core/fill.ts';
import { selfAssessmentLabels, site, toolLabels } from './content.ts';

/** Labels on paper end with a colon; above a column they do not. */
const bare = (label: string) => label.replace(/:$/, '');

/** What the script of a self-assessment needs to know: the framework, and every word that it says. */
export function saidBy(id: string, { title, version, renamed, areas, subject }: Framework): Said {
  const { intro: _, about: __, ...words } = selfAssessmentLabels;
  const paper = toolLabels.framework;
  return {
    id, title, site: site.name, words,
    outline: { version, renamed, areas: areas.map((area) => ({ id: area.id, title: area.title })) },
    action: paper.action,
    rows: {
      subject: bare(fill(paper.subject, { subject })), rater: bare(paper.rater), on: bare(paper.on), area: words.results.area, rating: words.results.rating,
      notes: { evidence: bare(paper.evidence), strengths: bare(paper.strengths), develop: bare(paper.develop) },
      lines: { what: bare(paper.what), who: bare(paper.who), byWhen: bare(paper.byWhen), measure: bare(paper.measure) },
      standings: { ...Object.fromEntries(RATINGS.map((rating) => [rating, paper.ratings[rating]])) as typeof paper.ratings, unanswered: paper.notYet },
    },
    plan: paper.plan,
  };
}
