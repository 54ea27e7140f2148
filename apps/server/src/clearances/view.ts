import { OneOf, Part, Text } from '../edge/fields.js';

/** The public part of an Ed25519 key (RFC 8037). */
export class JwkView {
  @OneOf(['OKP'])
  kty!: string;

  @OneOf(['Ed25519'])
  crv!: string;

  @Text({ min: 43, max: 43, example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' })
  x!: string;

  @OneOf(['sig'])
  use!: string;

  @OneOf(['EdDSA'])
  alg!: string;

  @Text({
    min: 43,
    max: 43,
    about: 'Named by the header of a clearance.',
    example: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  })
  kid!: string;
}

export class KeySetView {
  @Part(() => JwkView, { listOf: 1000, about: 'The newest first.' })
  keys!: JwkView[];
}
