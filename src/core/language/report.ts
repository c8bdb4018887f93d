import type { Fault } from '../fault.ts';
import { faultMessage } from '../fault.ts';

/** What a rule found in a file, as programs read it. */
export interface ReportedFinding {
  file: string;
  line: number;
  ruleId: string;
  severity: Fault['severity'];
  /** The sentence at fault; empty where the whole text or the sheet is meant. */
  sentence: string;
  message: string;
  suggestion: string;
}

/** For people: where, what, what to do. */
export function asText(findings: readonly ReportedFinding[]): string {
  return findings.map(({ file, line, ruleId, severity, sentence, message, suggestion }) => {
    const said = sentence && !message.includes(sentence.slice(0, 20)) ? `“${cut(sentence)}” ${message}` : message;
    return `${severity === 'warning' ? '(warning) ' : ''}${faultMessage({ file, line, rule: ruleId, fault: said, todo: suggestion, severity })}`;
  }).join('\n');
}

/** For programs. */
export function asJson(findings: readonly ReportedFinding[]): string {
  return JSON.stringify(findings, null, 2);
}

/**
 * For GitHub: each finding becomes a note beside its line in a pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function asAnnotations(findings: readonly ReportedFinding[]): string {
  return findings.map(({ file, line, ruleId, severity, message, suggestion }) => (
    `::${severity} file=${property(file)},line=${line},title=${property(`Easy read ${ruleId}`)}::${value(`${message} ${suggestion}`)}`)).join('\n');
}

const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const cut = (text: string, longest = 120): string => (text.length <= longest ? text : `${text.slice(0, longest)} …`);
