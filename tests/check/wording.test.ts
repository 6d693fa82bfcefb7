import { expect, test } from 'vitest';
import * as broken from '../fixtures/broken/wording.ts';
import { messagesIn } from './messagesIn.ts';

test('a hedge read as fact', () => {
  expect(messagesIn(broken.hedgeAsFact)).toEqual(['s02 ist «als Tatsache», enthält aber «könnten».']);
});

test('a fact read as a possibility', () => {
  expect(messagesIn(broken.factAsHedge)).toEqual(['s02 ist «möglich», nach den Regeln aber «als Tatsache».']);
});

test('of two rules the first one counts', () => {
  expect(messagesIn(broken.openFirst)).toEqual(['s02 ist «möglich», enthält aber «Unklar».']);
});

test('hearsay read as fact', () => {
  expect(messagesIn(broken.hearsayAsFact)).toEqual(['s02 ist «als Tatsache», enthält aber «sollen».']);
});

test('«sollen» for what is planned is no hearsay', () => {
  expect(messagesIn(broken.planAsHearsay)).toEqual(['s02 ist «es heisst», nach den Regeln aber «als Tatsache».']);
});

test('«sollen» beside a source is no hearsay', () => {
  expect(messagesIn(broken.sourcedHearsay)).toEqual([]);
});

test('a quotation read as a report', () => {
  expect(messagesIn(broken.quotationAsReport)).toEqual([
    's01 ist «wiedergegeben», enthält aber «Alle Boote sind betroffen.».',
  ]);
});

test('a name in quotation marks is no quotation', () => {
  expect(messagesIn(broken.nameAsQuotation)).toEqual(['s01 ist «wörtlich», nach den Regeln aber «wiedergegeben».']);
});

test('the rules hold for the title too', () => {
  expect(messagesIn(broken.openTitle)).toEqual(['titel ist «als Tatsache», enthält aber «offen».']);
});

test('a marker that is not what makes the form', () => {
  expect(messagesIn(broken.otherMarker)).toEqual(['s02: Der Marker «bald» ist nicht «könnten».']);
});

test('a departure with a reason is let through', () => {
  expect(messagesIn(broken.waived)).toEqual([]);
});

test('a departure that is none', () => {
  expect(messagesIn(broken.needlessWaiver)).toEqual([
    's02: Die Ausnahme ist unnötig; auch nach den Regeln ist der Satz «möglich».',
  ]);
});

test('a departure without a reason', () => {
  expect(messagesIn(broken.waiverWithoutReason)).toEqual(['s02: Eine Ausnahme von den Regeln braucht einen Grund.']);
});

test('an English article is read by English rules, in which May is no hedge', () => {
  expect(messagesIn(broken.english)).toEqual(['s02 ist «als Tatsache», enthält aber «reportedly».']);
});

test('where there are no rules for a language nothing is said', () => {
  expect(messagesIn(broken.otherLanguage)).toEqual([]);
});
