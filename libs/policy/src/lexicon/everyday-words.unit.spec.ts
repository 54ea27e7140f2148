import { describe, expect, it } from '@jest/globals';
import { readField } from '../reading.js';

const conceptsIn = (text: string) =>
  new Set(
    readField({ role: 'description', path: 'description', text } as Parameters<typeof readField>[0]).hits.map(
      (hit) => hit.concept,
    ),
  );

/** Words of every second sentence, and the concept that a stem once read into them. */
const ORDINARY = [
  ['который', 'animal'],
  ['конкретный', 'animal'],
  ['другой', 'kin'],
  ['мужчина', 'kin'],
  ['правильно', 'guard'],
  ['голова', 'bare'],
  ['вид из окна', 'secret'],
  ['тот', 'minor'],
  ['arıyorum', 'animal'],
  ['bakan', 'public'],
  ['çıplak hali', 'object'],
  ['yakışıklı', 'animal'],
  ['altın elbise', 'off'],
  ['nagroda', 'bare'],
  ['była', 'kin'],
  ['mężczyzna', 'kin'],
  ['późno', 'sex'],
  ['jej sylwetka', 'nobody'],
  ['Kwiatkowska', 'object'],
  ['Соколова', 'animal'],
  ['Ebru', 'art'],
  ['Deniz', 'object'],
] as const;

describe('An everyday word', () => {
  it.each(ORDINARY)('"%s" is no %s', (text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept);
  });

  it('is known where it does mean it', () => {
    expect(conceptsIn('кот')).toContain('animal');
    expect(conceptsIn('голая')).toContain('sex');
    expect(conceptsIn('dışişleri bakanı')).toContain('public');
    expect(conceptsIn('moja była dziewczyna')).toContain('kin');
  });
});
