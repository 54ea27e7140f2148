// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_ENIN = `
abbott achari acharya adiga agarwal ahluwalia ahuja arora asan bandopadhyay banerjee bhadresha bharadwaj bhat
bhattacharya bhattathiri butt chattopadhyay chaturvedi chopra desai deshpande devar dhawan dubashi dutta dwivedi
embranthiri ganaka gandhi gill gowda guha guneta gupta iyengar iyer jain jangid jha johar joshi kakkar kaniyar
kapoor kaul kaur khan khanna khatri kocchar mahajan malik marar mehra mehrotra menon mishra mukhopadhyay naik nair
nambeesan namboothiri nayar nehru pandey panicker patel patil pilla pillai pothuvaal prajapat rana reddy saini sethi
shah sharma shukla singh sinha somayaji suthar tagore talwar tandon trivedi varma varman varrier verma
`;
