// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_NL = `
aalbers bakker bijl blom boer bos bosch bosman brouwer cornelissen corsten dekker dijkstra driessen evers freriks
gerritsen groen groothuizen hartman hazes hendriks hermans hofman huisman jacobs jansen janssen jonker klein kok
koning kramer kuijpers kuiper kuypers lubbers maas martens meeuwis meijer meyer mol molenaar moors mulder nijland
oosterhuis peeters poels post postma prinsen rietman ritsma sanders schipper scholten smeets terlouw timmermans
veenstra verbeek verhoeven vermeulen vink visser vos wagenaar willems willemsen wolters zijlstra zuiderveld
`;
