/** The commonest small words of the supported languages in Latin script, folded: enough of them make a text readable. */
export const FUNCTION_WORDS = `
the a an and or but of to in on at by for with from as is are was were be been it its this that these those he she they we you i me my your our his her their not no so if then than all any some can will would should could do does did have has had what which who how when where there here just like want need make please more very up out about into over
le la les un une des du de d l et ou mais dans sur avec pour par sans est sont etait il elle ils elles on nous vous je j me te se moi mon ma mes son sa ses leur notre votre ne pas plus que qui quoi dont au aux ce cet cette ces en y si comme tout tous faire fait veux cherche
el los las una unos del al y o pero en con para por sin es son era estar esta este esto ese esa no si yo tu su sus mi mis nos lo que como mas muy todo quiero busco hay ser hacer
der die das den dem des ein eine einen einem einer und oder aber in im auf mit fur fuer von vom zu zum zur ist sind war nicht kein keine ich du er sie es wir ihr mein meine dein sein ihre auch nur noch wie was wer wenn dass soll bitte suche bei aus als nach
o os as um uma uns umas do da dos das no na nos nas ao e ou mas em com por sem sao era eu ele ela eles voce meu minha seu sua nao que como mais muito todo quero preciso procuro pra para isso este esta
il lo gli i uno del della dello dei delle nel nella al alla e ed ma con per senza sono era io lui lei loro mio mia suo sua non che chi come piu molto tutto voglio cerco deve questo questa di da
i w z na do o po od za nie jest sa to ten ta te jak ale lub oraz sie mnie moj moja jej jego ktory ktora chce szukam prosze przy dla bez
ve veya ama bir bu su o ben sen biz benim onun icin ile gibi daha cok degil var yok mi mu ne kim nasil olsun olan de da istiyorum lazim her
`;
