// Written by test/listening/train-kinds.ts; not to be edited. Learnt from test/listening/corpus/made and train, whose
// texts and the lists of phrases were these: 93bac7c39e43518d
// A feature, or two of them, with its weights for complaint, question, compliment, other, danger, vulnerable, press and
// authority, in hundredths; and for each language words, words behind each other, and letters, a digit for each weight.
/** From which chance on a need is there. */
export const needFrom: readonly number[] = [0.22,0.24,0.17,0.2];
export const featureWeights: string = `
always 22 -67 -39 85 -315 -416 -534 -466
accuse 35 -21 -4 -11 6 24 -39 -19
about-intens 8 -3 13 -18 17 3 -17 -11
about-device 23 1 -12 -12 -29 1 2 -11
about-modal -11 40 -21 -8 -8 21 -17 7
sarcasm 57 -20 12 -49 -30 -4 -13 14
good -21 -25 76 -30 -71 -24 4 -37
about-good -8 -22 31 0 -21 -21 -9 -24
fault 48 13 -42 -19 4 -6 18 -26
self 6 2 -10 2 7 16 34 -24
about-self -6 1 1 4 -6 21 3 -15
about-sarcasm 10 -11 -1 2 6 -6 6 -11
sixteen-words -17 1 -9 26 -123 -118 -94 -72
quoted 109 -36 -40 -33 -79 -42 -5 -96
accuse+about-intens -2 -3 2 3 -2 -2 -3 -3
accuse+about-device 0 0 -1 0 -5 6 -3 2
accuse+about-modal 6 -1 -5 0 3 -2 -2 -3
accuse+sarcasm 5 0 -1 -4 -1 -1 0 0
accuse+good 0 -3 5 -1 4 -3 -3 0
accuse+about-good -4 0 -2 5 7 -2 -2 1
fault+accuse -10 1 1 8 3 -2 -2 -1
accuse+self 5 -1 -2 -2 4 3 -6 0
accuse+about-self 5 -1 -1 -3 5 6 -6 0
accuse+about-sarcasm 4 0 -6 2 -1 -1 0 0
about-device+about-intens 1 -1 1 -1 3 5 2 0
about-modal+about-intens -15 3 -3 15 -2 -5 -2 -5
sarcasm+about-intens -4 1 2 2 -3 1 0 0
good+about-intens -11 -1 17 -6 -6 -3 -4 -2
about-good+about-intens -8 0 14 -6 -7 -4 -2 -2
fault+about-intens -1 1 -3 3 -3 3 3 -1
self+about-intens 2 4 -7 1 3 -5 -2 -6
about-intens+about-self 0 5 -7 2 2 -3 -2 -5
about-sarcasm+about-intens -2 0 -1 4 0 0 0 -1
about-modal+about-device -7 0 8 -2 4 -3 0 -2
sarcasm+about-device 2 0 -1 -1 -1 -1 0 0
good+about-device -6 4 3 -1 0 1 -2 2
about-good+about-device -7 4 4 -1 -2 -1 -2 -1
fault+about-device 7 3 -1 -9 -10 2 3 -3
self+about-device -3 0 -5 8 -6 5 -1 0
about-device+about-self -2 1 -4 5 -6 5 -2 -1
about-sarcasm+about-device 1 -1 -3 3 3 1 0 0
sarcasm+about-modal 4 -1 1 -4 -3 0 -1 4
good+about-modal 5 -1 -3 -2 3 -2 7 1
about-good+about-modal 9 -4 -1 -3 2 -5 5 -3
fault+about-modal 4 2 -1 -5 6 -4 -4 -2
self+about-modal 1 -1 -5 5 5 -1 -1 -4
about-modal+about-self 0 0 -4 4 3 1 -7 -5
about-sarcasm+about-modal 3 -2 -2 1 5 1 7 -2
good+sarcasm 9 -2 -6 -1 -3 -1 0 0
sarcasm+about-good 8 -1 -5 -2 -3 -2 1 0
self+sarcasm 3 -4 -2 3 -3 1 -2 -1
sarcasm+about-self 3 -4 -3 3 -3 1 -2 -1
sarcasm+about-sarcasm 1 -2 3 -2 -3 -2 0 -1
good+about-good -6 -7 6 6 -3 -6 -4 -5
fault+good 2 -2 3 -4 -6 0 0 0
good+self -2 1 -2 2 -6 0 -1 1
good+about-self 0 1 -2 1 -5 0 -3 1
good+about-sarcasm 0 -2 0 2 0 -1 1 -2
fault+about-good 2 -2 3 -3 -3 -1 -2 1
self+about-good 1 -3 1 1 -4 -7 -4 -3
about-good+about-self 2 -2 0 0 -3 -7 -4 -2
about-sarcasm+about-good 2 -3 -2 2 0 -1 1 -2
fault+self -12 7 0 4 -5 -13 15 -3
fault+about-self -13 8 0 5 -5 -13 14 -3
fault+about-sarcasm 2 -1 1 -2 2 0 0 0
self+about-self 5 -11 0 5 -2 -6 12 0
self+about-sarcasm 6 -2 -7 3 3 -4 3 -3
about-sarcasm+about-self 6 -2 -7 3 3 -4 3 -3
about-money 26 -2 -9 -15 -37 8 -12 -26
again 42 -28 3 -17 -16 -9 -19 -16
about-still 18 -11 0 -6 -3 11 -19 -12
anger 61 -9 -40 -12 1 -21 -9 -22
eight-words -15 -16 19 12 -82 -55 -57 -89
capitals 40 -29 8 -19 10 -17 4 -18
fault+about-money 3 2 -2 -3 -3 3 0 1
again+about-money 0 -2 -2 5 -2 -8 3 -1
about-still+about-money -4 0 2 1 -4 -6 2 -1
accuse+about-money -2 0 -1 2 -6 -4 -2 -1
about-money+about-intens -4 3 -5 6 1 0 -1 -1
anger+about-money -4 0 0 5 -1 -2 -1 0
fault+again 7 3 -4 -6 4 4 0 0
fault+about-still 10 3 -5 -8 3 0 0 -2
fault+anger -1 1 0 0 -2 -2 -2 0
again+about-still 5 -3 -4 2 -16 4 -4 0
again+accuse -4 -1 5 -1 4 -5 -1 1
again+about-intens -2 1 3 -2 6 -6 0 -2
again+anger -2 0 4 -2 -1 0 -1 -1
accuse+about-still -1 0 2 -1 4 -6 -1 0
about-still+about-intens 0 -1 1 1 1 3 -1 1
anger+about-still 3 0 -1 -2 7 -1 -1 -1
anger+accuse 1 0 -1 0 1 -2 -1 0
anger+about-intens -5 7 0 -1 -1 -3 4 -1
help -26 30 3 -7 20 0 -25 27
about-askfor -21 43 -14 -7 5 21 20 47
wonder -17 62 -19 -26 -41 -5 31 -6
help+about-askfor -2 4 1 -3 4 2 -5 7
wonder+help 3 -2 1 -2 0 -3 -4 5
help+self 0 0 1 -2 -3 -1 -6 3
help+about-self 0 0 1 -2 -3 -1 -7 3
good+help -3 3 -1 1 0 -1 -1 0
wonder+about-askfor -2 4 -1 -1 -5 -9 7 5
self+about-askfor -7 2 0 5 -2 -2 5 1
about-askfor+about-self -6 1 1 4 -4 1 1 0
good+about-askfor 3 0 -1 -1 1 -2 -2 1
wonder+self -1 5 -3 -1 -8 -9 1 4
wonder+about-self 0 5 -3 -2 -7 -9 -2 4
good+wonder -2 8 -2 -5 -3 -1 5 -4
verb -26 128 -44 -57 -51 -1 29 -45
ask -27 59 -20 -13 -23 13 43 12
please -6 31 -7 -18 -5 11 8 30
you 10 -8 0 -2 -4 9 13 69
about-yousaid 1 1 1 -3 7 5 6 39
people -6 -14 45 -25 -13 -8 -26 -8
delay 16 2 -2 -17 -25 -6 18 -9
but 24 -14 -5 -5 -19 -19 -36 -34
money 51 -8 -10 -33 -43 -16 -21 -14
about-timeplace 1 22 -14 -9 26 -6 -6 4
question-mark -46 130 -54 -30 -44 -9 131 13
question-end 12 34 -6 -40 -6 37 -39 2
verb+about-modal -10 25 -7 -9 -10 7 3 -10
verb+ask 6 -5 3 -4 -3 2 -5 6
verb+you 6 -6 -2 2 -4 -8 6 -3
verb+about-yousaid 7 -4 -2 -1 -4 -7 6 -3
people+verb 2 -2 -1 0 0 7 -2 -1
verb+about-askfor 3 1 -2 -3 0 -3 1 -7
verb+wonder 5 -2 -1 -2 0 5 4 -7
verb+self -13 12 -1 1 3 -3 7 1
verb+about-self -12 12 -1 1 3 -2 3 1
delay+verb 0 -1 -1 3 -4 0 2 0
again+verb 0 3 1 -4 1 5 -1 -2
verb+but -2 2 -3 3 -3 -4 -1 -1
verb+about-still 0 7 2 -9 -2 -2 -6 -1
money+verb -3 4 0 -1 1 -1 -1 -1
verb+about-money 1 1 0 -2 -2 2 -1 -1
verb+about-timeplace 2 4 -1 -5 -1 -5 1 7
verb+question-mark 3 -8 3 2 -6 2 10 -5
ask+about-modal 6 3 -1 -9 -7 9 -3 2
please+about-modal 4 -5 -3 4 2 1 -5 -3
you+about-modal 2 -7 5 0 -7 -2 -3 15
about-modal+about-yousaid 0 -1 6 -5 -7 -2 -3 16
people+about-modal 0 -2 -2 5 19 0 -1 -6
about-modal+about-askfor 7 0 -5 -2 -9 1 -5 4
wonder+about-modal 9 2 -1 -9 -1 5 -3 2
delay+about-modal -7 6 -1 2 14 0 3 4
again+about-modal 0 0 3 -3 2 -3 -2 3
but+about-modal 3 2 -8 4 -5 4 -4 -6
about-still+about-modal -1 -1 4 -1 -2 5 -9 4
money+about-modal 0 2 -1 0 -2 -1 -2 0
about-money+about-modal -2 0 1 2 -6 10 -1 -6
about-modal+about-timeplace -2 2 -5 4 15 -4 3 4
about-modal+question-mark 3 3 -2 -4 -4 -3 4 6
ask+please -1 5 2 -6 1 2 -2 -1
ask+you 3 -1 -4 2 -6 -3 -5 5
ask+about-yousaid 1 0 -4 3 -6 -2 -5 5
people+ask -4 4 0 1 -3 3 3 4
ask+about-askfor -1 10 -4 -5 -2 5 -4 -3
wonder+ask 1 -1 -3 3 1 6 -6 -8
ask+self 2 6 -2 -5 -9 -6 14 -3
ask+about-self 4 5 -2 -6 -8 -5 13 -7
delay+ask 1 -4 -1 4 -3 2 1 2
again+ask -4 2 -2 4 1 -1 -4 -1
ask+but -2 1 -2 3 -7 3 -3 -1
ask+about-still -3 1 1 1 1 1 -6 0
ask+about-money 2 1 -1 -2 -3 5 0 -2
ask+about-timeplace 0 -1 -1 2 -2 -4 0 8
ask+question-mark 4 -2 2 -4 0 2 8 2
please+you 3 1 -2 -3 7 -2 3 -3
please+about-yousaid 2 1 -1 -2 7 -2 3 -3
people+please -5 4 0 1 3 -5 -2 6
please+about-askfor -3 7 1 -5 -5 2 10 5
wonder+please 0 1 2 -2 -2 -5 2 -1
please+self 3 3 1 -7 -2 -3 -1 3
please+about-self 4 2 1 -6 -2 -2 -2 1
delay+please 0 1 -3 2 2 2 1 -1
again+please 0 0 0 -1 3 0 0 0
please+but 3 0 -1 -2 -2 1 -1 0
please+about-still -2 2 -1 1 6 1 -1 3
please+about-money 0 1 -1 0 2 1 -1 -3
please+about-timeplace 3 -1 0 -2 -2 -3 -4 2
please+question-mark 0 2 0 -2 -1 -4 -1 6
you+about-yousaid 4 1 1 -6 13 8 8 22
people+you -7 0 4 3 3 1 -1 -7
you+about-askfor -3 4 -2 0 -7 -8 -1 4
wonder+you 5 -1 -7 2 0 -5 -2 0
self+you 6 -1 5 -10 9 0 15 -4
you+about-self 6 -2 6 -10 3 3 9 -5
delay+you 7 -4 0 -3 2 -7 0 -4
again+you -5 0 8 -3 0 6 1 -6
but+you 4 -5 1 0 5 -7 -4 -6
you+about-still -3 -1 3 0 2 4 4 -6
money+you -2 2 0 1 -7 -4 -2 -1
you+about-money -2 2 0 0 -7 4 -1 -6
you+about-timeplace -8 0 0 7 3 -1 -4 4
you+question-mark 2 -10 -2 10 -1 -2 6 4
people+about-yousaid -7 0 4 3 3 2 -1 -7
about-askfor+about-yousaid -5 6 -1 1 -7 -10 0 5
wonder+about-yousaid 6 -2 -6 2 1 -4 -2 0
self+about-yousaid 5 -2 6 -9 9 -2 16 -4
about-self+about-yousaid 5 -3 7 -9 3 2 10 -4
delay+about-yousaid 5 -4 0 -2 2 -7 0 -4
again+about-yousaid -5 0 8 -2 1 6 1 -5
but+about-yousaid 3 -6 1 2 5 -7 -4 -6
about-still+about-yousaid -3 -3 3 2 2 4 4 -6
money+about-yousaid -3 2 0 1 -7 -4 -2 -1
about-money+about-yousaid -1 2 0 -1 -7 4 -1 -6
about-timeplace+about-yousaid -8 0 0 7 3 -1 -4 4
about-yousaid+question-mark 3 -8 -2 7 -1 -2 6 5
people+about-askfor -4 4 2 -2 -3 1 0 9
people+wonder 2 0 -2 1 0 6 0 -1
people+self 3 1 -7 2 -7 -2 -3 0
people+about-self 3 1 -7 3 -8 0 -3 0
delay+people 0 -3 3 0 2 5 -1 -2
again+people -3 -1 1 2 0 4 -1 2
people+but 0 0 -2 2 -4 -6 -1 1
people+about-still -3 0 -2 5 -1 4 -1 3
money+people -3 0 2 2 -4 -3 0 0
people+about-money -3 0 -1 4 1 -1 0 0
people+about-timeplace 4 -2 0 -2 4 2 -1 -1
people+question-mark -2 4 -2 0 -1 4 -2 2
delay+about-askfor -5 1 1 3 -5 5 2 0
again+about-askfor 1 -2 0 2 -5 -3 1 6
but+about-askfor 1 -3 1 0 3 2 0 -2
about-still+about-askfor -1 0 0 1 -9 1 1 7
about-money+about-askfor -3 5 -1 -1 -2 2 6 -4
about-askfor+about-timeplace 6 -1 1 -6 -8 -2 -1 1
about-askfor+question-mark 3 1 -2 -1 4 -3 -3 -3
delay+wonder 1 2 -3 -1 2 -5 4 -1
again+wonder 6 -2 -2 -2 1 1 2 4
wonder+but 1 0 0 -1 -1 -5 0 -2
wonder+about-still 2 0 -2 0 2 2 2 3
wonder+about-money -1 3 0 -1 -1 0 5 -1
wonder+about-timeplace 4 -4 0 0 1 1 -3 2
wonder+question-mark 3 2 -2 -2 -5 10 -1 -3
delay+self -3 2 0 1 0 -4 5 0
again+self -2 -7 12 -3 -3 -3 -1 6
but+self -4 3 6 -5 -3 -3 -8 -6
self+about-still -10 -6 9 7 9 1 -3 5
money+self 6 -2 2 -7 -8 -3 -3 -1
self+about-money 3 1 -2 -2 -13 -2 -2 -7
self+about-timeplace 8 -9 2 0 6 3 3 3
self+question-mark -3 7 -3 -1 0 1 1 8
delay+about-self -2 2 0 0 2 -3 1 -1
again+about-self -4 -5 12 -2 -3 -3 -1 6
but+about-self -4 2 7 -4 -2 -3 -9 -6
about-still+about-self -11 -6 10 8 9 1 -3 5
money+about-self 7 -1 2 -8 -8 -3 -3 -3
about-money+about-self 3 1 -2 -2 -12 -1 -2 -7
about-timeplace+about-self 6 -8 2 0 7 2 3 3
about-self+question-mark -4 8 -3 -1 0 2 -2 8
delay+again -3 5 -1 -1 0 -2 -2 -1
delay+but -4 0 1 3 5 -2 -2 1
delay+about-still -9 5 3 1 2 -1 -3 -1
delay+money -1 1 -1 0 -2 -3 -2 1
delay+about-money 3 0 -3 1 -1 -3 0 0
delay+about-timeplace 2 0 0 -2 -2 -4 1 -1
delay+question-mark 0 -2 3 -1 -1 -1 1 -1
again+but -3 2 7 -5 2 -3 -3 0
again+money -1 0 2 -2 -1 -1 -1 0
again+about-timeplace 6 -4 -3 1 -5 0 -2 -3
again+question-mark 1 0 2 -3 2 -2 -4 1
but+about-still -7 3 6 -2 5 0 -4 -1
but+about-money -2 0 1 1 -3 -2 -1 -1
but+about-timeplace 9 -1 -2 -5 3 -5 -1 -2
but+question-mark -1 -1 2 1 -1 -5 -2 -3
money+about-still 0 0 3 -2 -2 3 -1 -1
about-still+about-timeplace 6 -3 -2 -1 2 -2 -2 -3
about-still+question-mark 2 -2 4 -5 1 -4 -12 3
money+about-money 7 -3 3 -8 -4 -4 -2 -2
money+question-mark 3 -1 -1 -1 2 -2 -1 -1
about-money+about-timeplace 4 -1 -1 -2 -1 2 -2 -3
about-money+question-mark 2 1 -1 -1 -3 8 1 -3
about-timeplace+question-mark -2 4 -1 -1 -2 -4 1 0
about-thanks -23 -16 59 -21 -17 -6 -11 -5
praise -24 -30 117 -63 -60 -29 -29 -38
done -11 -26 63 -26 -40 0 3 -5
about-solved -15 -5 17 3 -17 -4 -5 -7
about-closing 0 -7 -1 8 -4 -1 -11 -16
about-late 11 0 -15 4 -5 3 -4 -3
about-people 15 -15 26 -26 0 -7 -12 8
praise+about-thanks -5 -2 9 -3 -3 -2 -2 -2
about-thanks+about-timeplace -2 0 5 -3 -2 -2 -1 -1
done+about-thanks -2 -1 4 -1 2 0 0 -1
about-thanks+about-solved -1 -1 3 -1 3 3 0 -1
about-thanks+about-closing -2 0 -7 10 2 -1 0 -1
people+about-thanks -3 -1 3 1 -2 -4 -2 -5
self+about-thanks -4 -2 8 -2 -4 0 -3 -5
about-thanks+about-self -4 -2 8 -2 -4 0 -3 -5
delay+about-thanks -4 -2 4 1 5 -4 0 -1
about-late+about-thanks -2 0 0 2 0 0 0 0
about-money+about-thanks -2 1 3 -2 -1 0 0 0
about-thanks+about-device 2 0 -2 -1 3 0 -1 0
about-thanks+about-intens -1 0 1 0 1 1 -3 0
about-people+about-thanks -5 -1 5 1 -1 2 -3 -5
praise+done 3 -1 2 -3 -3 -2 -1 -1
praise+about-solved 2 0 -1 -2 -1 -1 -1 -1
praise+about-closing 0 0 6 -5 0 -2 -1 -1
praise+people -4 -1 8 -3 -3 -2 -1 -2
praise+self 5 -3 4 -6 -5 -5 -3 -2
praise+about-self 6 -3 5 -8 -4 -5 -5 -1
delay+praise -8 -2 4 7 -2 -3 0 0
praise+about-money 1 0 -4 2 -1 3 -1 0
praise+about-device -3 -1 2 2 -2 -2 -1 -1
praise+about-intens 2 0 -2 0 -3 -3 -1 -1
praise+about-people -3 0 4 -2 0 -2 0 -3
done+about-timeplace 0 0 0 0 2 0 -1 0
about-solved+about-timeplace -1 0 2 -1 -2 -1 0 1
about-timeplace+about-closing -5 0 3 2 6 -6 -2 -1
about-late+about-timeplace -1 2 1 -2 -1 0 -1 2
about-timeplace+about-device 4 1 -1 -4 -5 -3 0 1
about-timeplace+about-intens -7 -1 4 3 -6 -4 -2 1
about-people+about-timeplace 3 -1 1 -2 5 1 -1 0
done+about-solved -4 -2 8 -2 -2 2 0 -2
done+about-closing -4 -1 1 4 2 3 4 -1
done+self -2 -3 7 -2 -2 1 4 0
done+about-self -3 -3 7 -2 -2 2 4 0
delay+done -2 -1 5 -2 0 3 0 3
done+about-money 2 -1 2 -2 -1 0 0 0
done+about-device -2 -1 0 3 2 1 1 -1
done+about-intens -3 -1 -1 4 3 1 -1 -1
done+about-people 0 1 -3 2 2 2 -1 -1
about-solved+about-closing -3 1 -3 6 2 1 -1 0
people+about-solved -3 0 2 2 2 0 0 -1
self+about-solved 1 -2 2 0 -2 0 0 -2
about-solved+about-self 1 -2 2 0 -2 0 0 -2
delay+about-solved 3 -1 1 -2 0 0 1 0
about-solved+about-device -2 0 -1 3 2 1 0 0
about-solved+about-intens -2 0 -2 5 2 2 0 -1
about-people+about-solved -2 0 0 2 3 1 0 -1
people+about-closing -4 1 1 2 6 -1 0 -1
self+about-closing 7 -8 2 -1 -9 -7 -4 0
about-closing+about-self 8 -7 2 -3 -8 -7 -4 1
delay+about-closing -10 -2 7 5 -3 3 -2 -3
about-late+about-closing -1 1 0 1 1 3 0 0
about-money+about-closing 1 -1 1 -1 -3 -2 -2 -1
about-device+about-closing 7 -4 -4 1 2 -4 -1 0
about-closing+about-intens 10 0 -5 -4 10 7 -1 -1
about-people+about-closing 3 -1 -5 3 3 -2 0 1
people+about-device 0 -1 0 0 3 0 -1 1
people+about-intens -1 -2 0 2 -6 3 -2 -1
people+about-people 6 -3 -5 3 4 4 -3 -9
self+about-late -2 -3 -5 9 3 4 -4 -3
self+about-people -1 -3 4 -1 -3 -2 -2 13
about-late+about-self -1 -3 -5 9 4 4 -4 -3
about-people+about-self -1 -3 4 0 -7 0 -2 14
delay+about-late 8 1 -6 -3 -6 -1 -4 0
delay+about-device 4 -4 0 0 0 -2 -3 1
delay+about-intens 0 2 -4 2 -6 -6 1 -1
delay+about-people 1 -4 5 -2 2 5 -1 0
about-late+about-money 0 -1 0 1 -1 3 0 0
about-late+about-intens 3 0 -3 0 -3 -1 -1 -1
about-money+about-device -5 0 0 5 -4 4 -1 0
about-money+about-people -6 0 0 6 -1 1 0 1
about-people+about-device 2 0 -2 0 8 4 -1 1
about-people+about-intens 2 -3 2 0 0 -1 -3 -1
news -11 -19 -16 46 -51 -38 -5 -37
about-news -8 -10 -15 34 -29 -25 -5 13
news+about-news -2 -3 -4 9 -5 -2 -12 6
close -27 -19 -12 58 -47 -1 -12 -23
laugh -7 -11 0 18 -23 -21 -11 -6
about-chat -6 -10 -12 27 -7 -3 0 -29
elsewhere -21 -26 -8 55 -3 1 -26 -16
about-old -5 -9 2 12 -11 72 -8 -26
about-othersparty -7 -6 -12 25 28 27 -22 -19
close+about-chat -6 1 -1 5 -1 0 -2 1
close+self -1 4 -3 0 -2 2 -2 0
close+about-self -1 4 -3 0 -2 2 -2 0
close+elsewhere 1 2 1 -4 -1 1 0 0
close+about-old 2 -1 2 -3 -3 -1 0 0
delay+close -4 2 2 0 5 -2 -1 2
again+close -2 3 -1 1 -1 3 0 0
close+but -1 0 -1 2 1 -2 0 -1
close+about-still -3 1 1 1 -2 3 -1 -1
close+about-othersparty 5 -2 2 -4 -5 -2 -1 -2
laugh+about-chat -3 -3 1 5 -6 -4 -2 -2
laugh+self -3 -1 -1 4 -3 -4 -1 -1
laugh+about-self -3 -1 -1 4 -3 -4 -1 -1
delay+laugh -4 -2 -1 6 -1 -1 0 0
again+laugh -1 0 -1 2 0 -1 0 0
laugh+about-still -2 0 -1 2 -1 -2 0 0
self+about-chat -5 -2 7 -1 -8 -4 6 -3
about-chat+about-self -4 -3 9 -2 -7 -3 6 -3
elsewhere+about-chat -3 3 -1 1 -1 4 -2 -1
about-chat+about-old -2 -2 2 2 -8 -2 1 -3
delay+about-chat -8 -1 4 5 3 2 -2 0
again+about-chat 4 -1 -1 -3 -1 -1 1 2
but+about-chat 3 -2 1 -1 9 -2 -2 0
about-still+about-chat 3 -5 0 2 5 0 2 1
about-chat+about-othersparty 12 -11 -4 3 1 -2 -2 -1
elsewhere+self 0 -2 3 -1 3 -3 -4 -6
self+about-old 1 0 6 -7 -10 8 -1 -7
self+about-othersparty -3 3 4 -3 0 2 -6 -6
elsewhere+about-self 0 -2 3 -2 3 -3 -4 -6
about-old+about-self 1 1 6 -8 -10 7 -1 -7
about-othersparty+about-self -4 2 4 -3 0 3 -6 -7
elsewhere+about-old -3 2 4 -3 -3 -1 0 -1
delay+elsewhere 2 -2 0 -1 -6 6 -1 -1
again+elsewhere -3 -1 5 0 -2 -2 0 -1
elsewhere+but 0 -2 2 0 1 -5 0 0
elsewhere+about-still -5 -1 7 -1 -2 -5 -1 -1
elsewhere+about-othersparty 3 -2 -1 1 11 1 -3 -1
delay+about-old -2 0 1 1 2 9 -1 -1
again+about-old -1 0 -5 6 2 0 -1 -1
but+about-old -3 2 -2 2 -2 4 0 0
about-still+about-old 2 -4 -4 6 -1 5 -2 -1
about-othersparty+about-old -1 0 -3 4 1 9 -3 -3
delay+about-othersparty -1 -5 4 2 -6 9 5 -3
again+about-othersparty 5 1 -8 2 -4 4 3 -3
but+about-othersparty -6 3 0 3 4 -6 -1 -2
about-still+about-othersparty 6 -4 -3 0 -14 -5 0 -1
about-recommend 9 -8 3 -5 -4 3 -14 -7
denied -31 -6 67 -30 1 17 -4 1
accuse+you 9 -6 -3 1 -5 4 -7 0
you+about-recommend 0 0 0 0 2 12 -1 -2
denied+you 0 -1 1 0 2 2 0 -1
accuse+about-yousaid 8 -7 -3 1 -5 4 -7 0
about-recommend+about-yousaid 0 0 0 0 2 12 -1 -2
denied+about-yousaid 0 -1 1 0 2 2 0 -1
accuse+about-recommend -3 1 4 -1 7 3 0 -1
accuse+denied 0 -1 2 -1 4 4 0 0
about-recommend+about-modal 8 -2 0 -6 0 1 -2 -2
denied+about-modal -2 -1 4 -1 3 4 -1 2
self+about-recommend 1 -1 7 -7 0 3 -3 0
denied+self -1 -1 6 -4 1 3 -1 1
about-recommend+about-self 0 -1 7 -6 0 3 -3 0
denied+about-self -1 -1 6 -4 1 3 -1 1
denied+about-recommend 1 0 0 -1 4 3 0 -1
about-suicide 5 3 2 -9 54 15 -7 4
about-wait 27 -5 -18 -4 -3 5 5 -9
self+about-suicide -2 5 2 -5 10 1 -2 4
self+about-wait -1 1 -2 2 -3 -6 5 -1
about-suicide+about-self -2 5 2 -5 10 1 -2 4
about-wait+about-self -1 1 -2 2 -3 -5 3 -1
accuse+about-suicide 1 -2 3 -1 -1 -3 0 0
delay+accuse 7 -2 0 -5 1 -5 -2 -1
accuse+about-wait -2 3 2 -3 -7 -3 -1 0
accuse+about-askfor 3 -6 1 2 -4 3 -2 -2
about-device+about-suicide 9 -3 0 -6 5 -3 -2 2
delay+about-suicide 3 1 -2 -2 2 -2 0 -1
about-wait+about-suicide 5 -1 0 -4 -1 -1 0 0
about-askfor+about-suicide 0 3 -1 -1 8 0 1 1
about-wait+about-device 0 3 0 -2 -4 -3 -1 -1
about-askfor+about-device -1 0 -4 5 3 -3 -2 0
delay+about-wait 6 -1 -3 -2 7 2 3 -2
about-wait+about-askfor -2 0 1 1 -2 4 0 0
about-press -9 11 -12 10 -28 -29 134 -48
good+about-press -5 1 0 4 -1 -1 10 2
good+about-money 1 -1 1 -1 -1 -2 -2 -1
about-sarcasm+about-press -1 -1 -1 3 0 0 3 -1
about-good+about-press -1 -3 0 4 -1 -1 5 1
about-money+about-good -4 0 -1 5 -1 -3 -1 -1
about-money+about-press -1 0 -1 2 0 0 -2 -1
duration 30 -17 15 -28 -21 42 22 -24
about-outage 19 -4 6 -21 2 -1 -8 -5
delay+duration 7 3 -4 -6 -6 -8 -6 4
duration+about-timeplace 2 3 2 -7 -4 4 4 -1
fault+duration -4 1 4 -1 -10 1 -1 -1
duration+about-outage -1 0 3 -3 0 -6 1 -1
duration+about-modal 0 6 0 -6 -8 -2 10 -1
duration+sarcasm 3 -1 0 -2 -2 0 0 -1
duration+about-othersparty -2 -2 -1 4 -7 -6 8 -5
fault+delay -3 6 1 -4 -4 0 9 -1
delay+about-outage -3 0 2 1 -1 -1 0 -1
delay+sarcasm 3 -1 -1 -1 0 1 0 -1
fault+about-timeplace -1 -1 -1 4 11 3 -3 -2
about-timeplace+about-othersparty -4 -4 4 4 3 -4 5 -2
fault+about-outage -1 0 1 0 0 -4 -1 -1
fault+about-othersparty -9 4 0 5 0 -3 -2 -1
about-outage+about-modal 6 -3 1 -3 -2 5 0 1
about-outage+about-othersparty -2 -2 3 1 -6 0 0 1
about-modal+about-othersparty 2 6 2 -10 6 6 -6 -6
sarcasm+about-othersparty -1 0 1 0 -3 -1 -1 0
praise+about-good 8 1 -3 -6 -4 -3 -5 -4
praise+about-othersparty -5 1 2 1 2 0 0 -1
about-good+about-othersparty -2 2 5 -5 -2 3 -2 -2
about-money+about-othersparty -3 -1 1 4 -2 1 1 0
about-food 18 -5 -1 -12 -8 -7 -6 -3
about-modal+about-food -12 4 0 8 9 3 -2 2
letdown 28 -9 -11 -8 -6 -12 -2 15
not 63 -25 -20 -18 24 45 -41 -20
handle-first 25 -22 -21 18 -95 -90 -61 -48
accuse+about-othersparty -2 -2 3 2 -3 -4 -2 -4
letdown+accuse -4 -4 4 3 -1 8 -1 0
accuse+not 0 -6 1 5 -5 -1 -3 -2
accuse+question-mark 3 -1 -2 -1 1 -1 0 1
you+about-othersparty -5 5 2 -3 -3 0 -1 0
letdown+you 3 2 -3 -2 2 7 -1 3
you+about-intens -7 3 -4 9 -5 -4 3 4
not+you -3 -4 -2 9 0 -12 -2 4
about-othersparty+about-yousaid -5 4 3 -2 -4 1 -1 0
letdown+about-yousaid 3 2 -3 -2 2 7 -1 3
about-intens+about-yousaid -7 3 -4 9 -4 -4 3 4
not+about-yousaid -3 -1 -2 6 0 -10 -2 5
letdown+about-othersparty -4 1 0 3 2 3 1 3
about-othersparty+about-intens -10 -3 3 10 -16 -4 -1 2
not+about-othersparty -3 0 -1 4 9 0 -1 -6
about-othersparty+question-mark 7 -8 0 1 13 4 -13 -3
letdown+about-intens -2 -2 -5 8 1 -1 2 -4
letdown+not -10 -3 5 8 4 0 1 0
letdown+question-mark -2 4 0 -1 -4 2 -1 1
not+about-intens -12 8 -3 7 1 -5 0 2
about-intens+question-mark -2 4 -1 -1 -1 -2 -5 -5
not+question-mark -7 3 1 3 -4 3 0 -5
four-words 1 -22 6 15 42 30 3 -29
close+about-closing -7 -3 7 3 -7 -6 -4 -1
close+four-words -4 -5 -11 20 -2 -1 -1 -1
about-chat+about-closing -4 3 1 0 13 -2 -4 3
good+about-chat -4 -3 4 4 0 -3 0 -2
about-chat+four-words -5 -1 -3 8 -2 -1 0 0
good+about-closing 1 -1 -8 8 -2 -7 -1 -1
about-closing+four-words -2 -5 -4 10 -1 0 0 0
good+four-words 1 -2 -3 3 -1 0 -1 0
warn 23 -7 -9 -7 3 -24 13 18
about-threat 5 -1 1 -5 -11 -10 -9 20
about-authority -20 22 -22 20 -39 -24 -29 162
warn+self 2 1 1 -3 0 -5 2 0
self+about-threat 0 1 3 -5 -3 -4 -2 3
self+about-authority 1 3 -3 -1 -10 -9 -13 36
warn+about-self -1 3 1 -3 0 -5 2 0
about-threat+about-self -2 2 3 -3 -3 -4 -2 4
about-authority+about-self 0 2 -3 1 -10 -9 -13 36
elsewhere+about-authority -1 -2 0 3 -1 -1 0 -3
warn+about-threat 2 -1 -1 0 -3 -5 -3 7
warn+about-authority 2 -2 -2 1 -1 -1 -3 2
about-threat+about-authority 3 -2 -1 0 -1 0 -2 2
wh -28 72 -24 -20 -7 -16 -3 -5
about-qword -5 45 0 -40 -22 -12 -7 -2
about-company 15 -6 15 -24 -15 -19 11 9
about-hurt 10 3 -14 1 111 14 -10 -9
number 6 31 -39 1 12 -4 -26 33
wh+about-money 1 1 -2 0 -1 -6 0 -2
about-money+about-qword 0 3 -1 -3 -4 3 5 -3
about-money+about-company 0 -1 -2 3 2 -3 -1 -2
about-money+about-hurt 0 2 -1 -1 -4 2 0 -1
help+about-money -1 2 0 0 -1 3 -1 -1
wh+about-press 1 0 1 -3 -4 -2 7 -6
about-qword+about-press 3 -3 0 0 -4 -3 8 -8
about-press+about-company 0 -1 -1 2 -1 0 4 -3
self+about-press -3 8 -3 -3 -15 -11 32 -20
about-hurt+about-press 1 -2 0 0 -4 -2 2 -1
about-press+about-self -2 7 -2 -3 -15 -11 27 -20
wonder+about-press 2 2 -1 -3 -1 -2 5 -3
help+about-press 1 -1 0 0 -2 -1 2 -2
about-askfor+about-press 1 4 -1 -4 -4 -5 25 -9
ask+about-press -1 6 0 -4 -3 -5 24 -13
about-press+question-mark -1 2 2 -3 -1 -6 41 -13
wh+about-qword -3 15 -5 -7 0 -3 -2 -1
wh+about-company 4 -4 -3 3 0 -3 0 -3
wh+self -7 7 -1 1 13 -1 -5 1
wh+about-hurt 1 -6 0 5 -2 1 -1 0
wh+about-self -7 6 0 2 14 -1 -5 1
wh+wonder 1 1 0 -2 -3 1 -2 2
wh+help 2 0 -1 -2 -3 -1 -2 1
wh+about-askfor 1 -4 0 3 7 4 -1 2
wh+ask -1 1 1 -1 8 -6 0 -1
wh+question-mark 6 -8 -3 5 -6 1 1 6
about-qword+about-company 8 -6 -4 2 -2 -4 -2 -1
self+about-qword -6 1 1 3 -2 0 -7 0
about-qword+about-hurt 1 -7 2 4 4 -1 -2 0
about-qword+about-self -7 1 1 4 -1 0 -7 0
wonder+about-qword 0 2 -1 -1 -7 2 -3 4
help+about-qword 1 2 -1 -1 0 4 -5 2
about-qword+about-askfor 2 -3 2 0 14 -3 -5 6
ask+about-qword -1 2 1 -2 15 -2 -1 -4
about-qword+question-mark 7 -7 -4 3 4 -6 6 6
self+about-company 5 -6 2 -1 -1 -6 2 1
about-hurt+about-company -5 2 0 4 1 -1 0 0
about-self+about-company 5 -6 2 -1 -1 -6 2 1
wonder+about-company 3 -2 0 -1 0 -1 1 3
about-askfor+about-company 0 -2 0 3 1 0 9 5
ask+about-company 1 0 0 -1 -5 -1 1 -2
about-company+question-mark 0 3 -1 -2 -5 -1 4 -5
self+about-hurt 3 1 -3 0 14 -3 -2 1
about-hurt+about-self 3 0 -3 0 13 -3 -3 1
wonder+about-hurt -1 -1 0 2 3 0 -1 2
help+about-hurt -1 3 -1 -1 0 -1 0 2
about-askfor+about-hurt 2 -2 1 -1 4 4 -3 0
ask+about-hurt 1 -2 0 0 -1 1 0 -2
about-hurt+question-mark -1 -1 0 2 16 -2 1 -1
ask+help 2 1 -2 -1 -3 0 -3 0
help+question-mark -1 2 0 -1 -2 0 -5 2
about-advert -4 2 -6 8 -19 -4 25 -19
wonder+about-authority -2 -1 2 2 -3 -1 -3 5
help+about-authority -1 2 1 -2 -2 0 -3 7
about-askfor+about-authority -1 10 -1 -8 -2 -5 -7 32
you+about-authority 1 3 0 -4 -4 -5 -13 27
about-authority+about-yousaid 1 3 0 -4 -4 -5 -13 27
news+about-authority 1 0 -2 1 -5 -4 -8 7
about-advert+about-authority 1 -2 2 -1 -1 0 1 -2
about-chat+about-authority 0 1 -2 1 -1 -1 -3 9
about-qword+about-authority -3 5 -1 -1 -2 -4 -5 18
about-authority+question-mark -1 5 -1 -4 -4 -4 -9 18
news+self 3 0 2 -5 -7 8 1 -1
self+about-advert 2 2 0 -4 -7 -6 2 -2
news+about-self 4 0 3 -7 -8 9 -2 -3
about-advert+about-self 2 3 1 -6 -6 -6 1 -4
wonder+news 5 -6 0 1 -4 -5 6 3
wonder+about-advert -3 2 -1 2 -5 4 3 -1
wonder+about-chat 5 -3 -1 -1 4 3 7 2
help+you 2 -1 2 -3 -1 -3 -3 8
help+about-yousaid 2 -1 2 -3 -1 -3 -3 8
help+about-advert 0 0 0 0 -3 2 -1 0
news+about-askfor 5 -2 1 -4 -1 2 10 4
about-askfor+about-advert -1 0 -1 2 -6 1 10 0
about-askfor+about-chat -1 0 4 -3 6 1 9 0
news+you -3 1 4 -1 1 9 7 6
you+about-advert -2 5 -4 1 -3 4 13 -2
you+about-chat 5 -10 5 0 12 7 9 -8
you+about-qword 2 -3 -4 5 -2 5 -2 -1
news+about-yousaid -3 1 4 -1 1 9 7 6
about-advert+about-yousaid 0 5 -3 -2 -3 4 14 -1
about-chat+about-yousaid 5 -10 6 -1 12 7 9 -8
about-qword+about-yousaid 2 -3 -4 5 -1 5 -2 -1
news+about-advert -7 -1 -6 14 -5 -10 8 0
news+about-chat -1 8 8 -15 5 0 3 -3
news+about-qword -2 2 -2 1 4 4 3 -1
news+question-mark -5 4 0 1 -4 -10 11 -7
about-advert+about-chat -5 3 0 2 5 -2 1 -3
about-qword+about-advert -4 5 0 -2 -4 5 4 -3
about-advert+question-mark -2 4 -1 -2 -7 0 12 -7
about-qword+about-chat 5 4 -4 -4 -1 2 3 0
about-chat+question-mark 0 1 3 -4 -4 3 6 -1
about-praise -15 -5 25 -5 -10 -12 -7 6
anger+self -5 5 -1 2 4 -3 0 0
self+about-praise 6 -5 1 -2 -2 -4 -1 0
anger+about-self -5 5 -1 2 4 -3 0 0
about-praise+about-self 6 -5 0 -2 -2 -4 -1 0
anger+you 4 6 -2 -8 -5 -2 1 -1
praise+you -7 5 7 -5 -3 -3 -1 -1
you+about-praise -3 1 2 0 -2 -3 -1 2
anger+about-yousaid 3 6 -2 -8 -4 -2 1 -1
praise+about-yousaid -7 5 7 -5 -3 -3 -1 -1
about-praise+about-yousaid -2 1 2 0 -2 -3 -1 2
anger+about-modal 6 -5 -2 2 2 -1 2 -4
anger+praise 6 -1 -5 1 -3 0 0 1
praise+about-modal 0 -4 0 3 -6 -2 -2 -4
about-praise+about-modal 4 -1 7 -10 5 -3 -1 -1
praise+about-praise -5 -4 9 0 -6 -3 -2 -3
about-child -8 18 2 -12 47 98 -21 -16
self+about-child -5 6 7 -8 -12 13 -7 0
about-child+about-self -4 6 6 -8 -12 13 -7 0
elsewhere+about-child 4 0 -2 -1 6 2 0 -1
elsewhere+about-modal -5 0 4 1 3 0 -3 -5
about-modal+about-child -4 0 4 0 12 28 -6 -4
wh+about-modal -3 2 -3 4 4 -8 3 1
wh+news -4 10 -4 -2 0 0 -1 0
about-qword+about-modal -1 4 -6 3 -6 1 3 1
news+about-modal -3 13 -1 -8 4 -2 16 -8
verb+close -2 -4 4 3 -1 -4 2 3
good+verb 7 -2 2 -7 1 3 3 -1
verb+about-good 4 -1 0 -3 2 3 3 -2
verb+about-hurt 0 -1 0 1 6 -4 0 -2
close+about-modal 4 -1 3 -7 -1 4 -2 -3
about-modal+about-hurt 2 2 -1 -3 29 -5 -2 -3
accuse+close 0 0 5 -4 0 0 -1 -1
close+about-good 6 -1 -4 -1 2 -2 -2 -1
close+about-hurt -1 2 1 -1 2 -2 0 0
close+question-mark -4 1 4 -1 -1 -4 4 2
accuse+about-hurt 2 0 0 -1 9 2 -1 -2
good+about-hurt 0 1 -1 1 -2 10 -1 -1
good+question-mark 3 -8 1 4 0 2 6 -3
about-good+about-hurt -1 1 -1 1 -1 6 0 0
about-good+question-mark -3 1 -1 3 2 3 4 -3
wonder+about-child -1 2 0 -1 0 3 -1 0
thanks -17 -19 52 -16 -14 -1 -4 -10
thanks+close -4 -1 1 4 -4 -2 -2 -2
thanks+about-closing -2 0 -7 9 3 0 0 0
thanks+four-words -2 0 -8 10 -1 0 0 0
not+self -6 6 9 -8 1 12 -3 1
duration+self -4 -1 6 -1 -5 -8 9 -3
not+about-self -8 6 10 -8 0 15 -5 0
duration+about-self -5 0 6 -1 -10 -6 8 -3
wonder+not -4 2 -1 3 1 -3 2 0
delay+not -8 -4 5 7 3 -11 1 -2
not+about-wait -3 2 -1 3 6 3 -1 -1
not+about-modal -13 8 -5 10 -4 -3 -6 3
duration+not 2 -6 11 -7 -5 1 -3 0
wonder+about-wait 3 -1 -2 -1 4 -4 1 1
duration+wonder 7 -4 1 -5 4 -3 2 -4
you+about-wait -2 3 -4 2 -1 -2 -1 -2
duration+you 0 0 -3 3 -3 -7 12 1
about-wait+about-yousaid -2 3 -4 2 -1 -2 -1 -2
duration+about-yousaid 0 0 -3 3 -2 -9 12 1
about-wait+about-modal 1 3 -2 -1 3 1 -2 -1
duration+about-wait 7 -1 0 -5 7 4 -6 2
about-illness 10 14 -10 -14 11 112 -10 -5
not+about-illness 1 7 -5 -3 -6 27 1 -2
duration+about-illness 3 2 -1 -4 -1 17 -2 0
self+about-illness 12 1 -4 -9 -3 35 -4 -5
about-illness+about-self 6 3 -2 -7 -2 37 -6 -4
about-old+about-illness 0 3 0 -3 -3 6 -1 -1
fault+about-illness -1 8 -2 -5 -7 11 -1 -1
about-child+about-illness -4 2 3 -1 -8 11 -1 0
about-modal+about-illness -3 4 0 -1 -9 27 -2 -2
not+about-old -3 4 3 -5 7 20 1 -3
fault+not -4 8 -3 -1 3 6 -4 -1
not+about-child -11 5 3 3 2 11 -2 -2
duration+about-old 4 2 -4 -2 14 16 0 -1
duration+about-child -3 7 -3 -1 6 18 -2 0
fault+about-old 0 4 1 -5 -4 9 1 -1
about-child+about-old -6 2 3 1 2 -2 0 0
about-modal+about-old -10 5 6 -2 -1 9 2 -9
fault+about-child -7 4 1 2 2 -3 -1 -2
about-deprived 4 -4 4 -4 6 38 -1 -5
about-never 10 -10 2 -3 -4 3 -4 2
close+about-deprived 0 -1 0 1 4 1 0 -1
close+not -2 3 -3 2 -3 10 0 -4
close+about-never 0 3 -5 2 -3 7 1 -2
close+about-illness 6 -3 -2 0 4 4 0 -1
about-closing+about-old -1 0 3 -2 -1 15 0 0
about-closing+about-deprived 3 -1 -2 0 -3 2 3 -3
about-othersparty+about-closing 4 -4 4 -4 3 -9 0 -2
not+about-closing 6 -3 -4 0 -9 2 -1 -5
about-modal+about-closing -3 2 -5 6 0 0 -10 0
about-never+about-closing 0 0 -2 2 -2 1 0 -4
about-closing+about-illness 3 1 0 -4 -5 4 -1 0
self+about-deprived -2 -1 -2 5 2 12 3 -4
self+about-never -7 2 1 4 -6 -1 0 3
about-deprived+about-self -2 -1 -2 5 2 13 0 -4
about-never+about-self -8 2 2 4 -7 3 0 2
about-old+about-deprived -1 3 3 -5 -4 14 -1 -2
about-never+about-old -1 -3 3 1 5 6 0 -1
about-chat+about-deprived 7 -4 3 -6 3 0 -2 0
not+about-chat -7 2 5 1 7 9 0 -4
about-modal+about-chat -4 5 -2 1 5 -7 0 -3
about-never+about-chat -2 2 -1 1 -1 13 -1 -1
about-chat+about-illness -1 3 -1 -2 -4 11 0 1
about-othersparty+about-deprived -2 1 2 -1 -3 -5 0 -3
not+about-deprived -6 0 1 5 -8 9 0 -4
about-modal+about-deprived -9 5 5 -1 1 0 -5 4
about-never+about-deprived -8 3 2 3 -12 -6 2 -1
about-illness+about-deprived 2 3 -3 -2 -9 7 1 -1
about-never+about-othersparty 7 -3 -3 -1 -7 -4 -1 -1
about-othersparty+about-illness 5 3 1 -9 -11 14 -1 -1
not+about-never 2 -3 1 0 -3 1 -3 2
about-never+about-modal -4 2 2 0 -6 4 -2 4
about-never+about-illness -3 4 -1 0 5 3 0 -2
about-device+about-child 2 1 -3 0 2 -1 0 -1
delay+about-child -1 -4 2 3 7 0 -1 -1
duration+about-device 3 -4 0 1 -2 3 4 -2
not+about-device 3 3 -1 -6 -12 5 -4 1
self+about-food 2 -3 0 1 -4 -8 -4 -1
about-food+about-illness -3 3 -2 1 2 1 0 0
about-device+about-illness 0 -2 -1 4 4 2 -1 -1
praise+about-illness -1 0 -2 3 -2 4 0 1
accuse+about-illness -2 0 -2 4 -3 1 -1 0
about-food+about-chat -6 5 1 0 4 -1 1 -3
about-device+about-chat -6 1 -1 7 -3 4 4 -2
accuse+about-chat -2 4 2 -5 -4 -3 -3 -3
about-device+about-food 0 1 -1 1 -1 0 2 2
praise+about-food 1 -1 2 -1 -2 -3 -1 -1
accuse+about-food -1 4 -2 -1 -1 -4 -1 2
accuse+praise 3 -1 -2 0 1 -3 -1 0
about-modal+about-press 2 3 -1 -4 -9 -9 40 -16
verb+about-press 0 0 1 0 1 -3 22 -6
news+about-press -5 -2 0 8 -4 -5 13 -3
verb+news -6 11 1 -6 1 -3 -1 -5
wh+you -6 4 -6 7 8 5 -5 -1
wh+about-yousaid -6 4 -6 7 9 5 -5 -1
wh+about-child -2 5 -1 -2 2 3 -1 -1
wh+verb 8 -8 -1 1 -1 -1 -4 -3
about-qword+about-child -3 3 -1 1 0 -4 -2 -3
verb+about-qword 8 -7 -3 3 -7 0 -3 -2
you+about-child 6 -6 4 -4 3 23 -5 -3
about-child+about-yousaid 6 -6 4 -4 3 23 -5 -3
verb+about-child -2 0 1 1 10 7 -2 2
duration+anger 0 -1 1 -1 -4 -5 -2 3
fault+wonder 0 2 -1 -1 -2 -1 0 1
anger+wonder 3 -1 -1 -1 -1 2 0 0
fault+verb -3 5 0 -2 1 -9 -3 -2
verb+about-outage 1 1 -1 -1 -5 -3 -2 -1
self+about-outage 1 2 0 -3 2 1 -2 1
about-outage+about-self 1 2 -1 -3 2 1 -2 1
delay+news -5 6 -2 1 3 7 2 1
again+news 0 -3 -1 5 7 4 1 -2
again+about-outage 3 -1 0 -2 7 1 1 0
news+but 1 0 -5 4 2 -3 -2 -3
fault+but -1 1 0 0 -2 -8 -2 -1
news+about-still 5 -3 -1 -1 1 -1 -2 0
about-outage+about-still 7 -3 -2 -2 3 0 1 0
fault+news 12 -6 3 -9 1 2 -4 -2
news+about-outage -1 -1 2 0 -3 3 1 -1
praise+about-qword 1 1 -6 3 0 -1 -4 -1
praise+good 9 2 -8 -3 -3 -2 -2 -1
praise+news -10 5 1 5 -2 3 0 -1
praise+about-deprived -4 -1 6 0 -3 -1 0 0
good+about-qword 0 -5 6 -2 -1 9 -1 -3
about-qword+about-deprived 4 -2 0 -3 -2 -7 -3 1
good+news -6 0 6 0 -4 -3 7 -1
good+about-deprived -5 0 2 3 1 -4 -1 2
news+about-deprived 5 0 0 -6 8 -3 -5 -1
people+not -1 -2 0 3 7 -1 -2 -1
people+about-never -2 0 -1 3 5 2 -1 0
again+not 3 -6 3 -1 -1 1 2 -5
again+about-never -6 -3 5 3 3 1 1 -2
again+denied 2 0 0 -2 -1 0 0 1
denied+not -9 -2 13 -2 -2 2 0 -1
denied+about-never -6 0 7 0 -2 -1 0 0
greet -21 61 -18 -22 -27 -19 28 -4
please+greet 2 0 1 -3 -1 -2 -5 -6
please+about-people -3 -2 4 1 3 -1 -2 -2
please+about-chat -1 -1 0 2 2 1 7 -5
duration+please -1 1 0 -1 3 -2 3 -8
fault+please 2 -2 0 0 1 3 -1 -1
anger+please -1 -3 0 4 -4 -1 0 -1
good+please -2 4 -2 1 1 0 -2 -4
please+about-good -1 3 -1 -1 2 0 -2 -4
greet+about-chat -3 6 -1 -2 -1 -2 4 -2
duration+greet 0 0 0 0 -1 0 6 -6
greet+self -2 7 -5 0 -4 -4 6 -5
greet+about-self -2 7 -5 0 -4 -3 4 -5
greet+you 2 1 -2 -1 -3 -6 7 -1
greet+about-yousaid 2 0 -1 -1 -3 -6 8 -1
good+greet 2 2 -3 -1 -1 -3 0 -1
greet+about-good 1 0 1 -2 0 -1 0 -3
people+about-chat 4 -1 3 -5 -1 -3 1 -1
duration+people -2 1 -1 2 3 2 -2 -3
fault+people -3 0 -1 4 -1 6 -1 -2
anger+people -1 2 -1 0 -4 0 0 0
good+people 3 -1 0 -3 -6 -2 -2 -4
people+about-good 0 0 2 -2 -1 -3 -2 -1
about-people+about-chat 7 -2 -2 -2 0 -2 1 -1
duration+about-people 1 0 -2 1 1 1 -2 2
fault+about-people -1 -1 0 1 1 6 -3 0
anger+about-people 1 -1 -3 4 -4 -1 0 1
you+about-people -2 -3 6 0 3 3 -3 -3
about-people+about-yousaid -2 -3 6 0 3 4 -3 -3
good+about-people 9 -1 -4 -4 -5 0 -2 -1
about-good+about-people 3 1 -4 -1 -1 -4 -1 0
duration+about-chat 1 -1 1 0 7 0 1 -6
denied+about-chat -5 0 5 1 0 -1 0 -1
fault+about-chat 10 1 -7 -3 -1 0 -1 -2
anger+about-chat -2 2 4 -5 -2 4 -2 0
about-good+about-chat 1 -3 -3 5 2 -1 1 -2
duration+denied -2 0 3 -1 -1 2 0 -1
duration+good -5 -1 3 3 -3 -7 -1 -2
duration+about-good -1 -2 1 2 -3 -9 1 -6
fault+denied 0 0 -2 3 0 4 0 0
anger+denied -6 0 6 -1 -1 0 0 0
good+denied -3 0 6 -4 -1 -1 -1 2
denied+about-good -3 1 3 -1 -1 -1 -1 2
fault+you 1 -1 4 -3 8 -2 -2 -2
fault+about-yousaid 0 -1 4 -3 9 -1 -2 -1
anger+good -1 0 -2 4 1 2 0 0
anger+about-good 2 -3 -2 2 -2 1 -1 0
good+you -3 1 8 -5 -1 7 4 -4
you+about-good 1 -2 8 -7 0 3 -1 -7
good+about-yousaid -3 1 6 -4 -1 8 4 -4
about-good+about-yousaid 0 -2 7 -6 0 3 -1 -7
news+about-hurt 6 0 -3 -2 15 7 -2 0
about-hurt+four-words -4 0 -1 5 13 0 0 0
news+four-words -1 0 -2 3 -1 0 4 0
close+about-thanks -3 -1 0 4 -4 -2 -2 -2
thanks+about-thanks -2 -4 10 -4 -5 0 0 0
about-thanks+four-words -2 -1 -7 10 -1 0 0 0
lack 39 2 -13 -28 -27 2 -10 -5
lack+not 1 -3 1 2 -9 5 -2 5
lack+about-never -1 -1 -1 3 -3 -4 -2 1
recommend -23 -35 59 -1 -29 -8 -3 -13
about-food+about-authority -3 2 -2 3 -1 -1 2 4
about-food+about-self 2 -3 1 0 -2 -8 -4 -1
elsewhere+about-food -1 -1 1 1 -1 -2 0 0
duration+about-food 3 1 -4 -1 -1 1 -1 -2
recommend+about-food 0 0 3 -2 0 -1 0 -1
about-food+about-othersparty 1 -1 -2 2 6 -3 2 -3
about-food+about-old 3 -2 1 -2 -2 5 1 -1
about-modal+about-authority -5 0 -4 9 -9 -8 -13 30
duration+about-authority -2 3 -1 0 -3 -2 -6 6
about-othersparty+about-authority -3 1 -2 4 -2 -3 1 0
about-old+about-authority -1 -2 -1 5 1 1 0 -5
recommend+self 0 -6 3 4 -6 -3 1 -1
recommend+about-self 0 -6 3 4 -6 -3 1 -1
duration+elsewhere 7 -3 -3 -1 1 -1 -1 -1
recommend+about-modal -1 -6 0 7 -3 -2 0 -2
duration+recommend 0 -1 1 0 -3 1 -1 -1
recommend+about-othersparty -2 -4 2 4 -2 2 0 0
recommend+about-old -1 -1 -2 3 0 2 0 0
you+about-press 2 7 0 -9 -12 -8 29 -15
about-press+about-yousaid 2 7 0 -9 -12 -7 29 -15
about-device+about-press 0 0 2 -2 -2 0 1 -2
fault+about-press 3 0 1 -4 -2 -2 4 -2
you+about-device 3 -3 -5 5 2 3 5 0
about-device+about-yousaid 3 -3 -5 5 2 4 5 0
about-qword+about-device 1 3 -1 -2 -4 9 2 -2
wh+about-device 0 -2 1 1 -4 10 -1 -1
about-device+question-mark -3 4 -2 1 2 -3 7 -3
fault+about-qword -1 2 -2 0 -5 -4 -5 3
fault+wh -1 4 -1 -1 -2 -3 -2 1
fault+question-mark -1 6 0 -4 0 -11 -3 -2
about-authority+about-company -5 5 2 -2 -2 -1 -2 7
wh+about-authority -1 4 -1 -2 -2 -1 -1 10
delay+about-authority 0 3 -1 -1 -1 -1 2 7
about-modal+about-company -3 2 0 2 -5 -3 -7 -2
delay+about-company -2 -4 6 -1 4 -2 -2 2
duration+about-company -6 -2 8 0 0 -5 5 -3
delay+wh -4 3 4 -4 3 3 1 0
duration+wh -2 -4 -1 7 5 3 3 -2
delay+about-qword -5 0 6 -1 -4 10 -2 -1
duration+about-qword 0 -8 1 7 6 -2 2 -5
help+about-modal -4 2 2 0 1 0 -5 7
duration+help -2 2 2 -3 0 2 -2 1
duration+about-askfor -2 1 4 -2 2 7 11 -5
duration+question-mark 2 -3 1 0 4 -9 9 0
good+about-suicide -3 0 2 0 -1 -1 -2 3
good+about-solved -1 -2 -2 5 -5 0 0 0
about-good+about-solved -1 -1 2 0 -2 -1 1 0
you+about-suicide -2 2 1 -2 12 9 -2 3
you+about-solved -3 1 -1 3 -3 2 -1 0
about-suicide+about-yousaid -2 2 1 -2 12 9 -2 3
about-solved+about-yousaid -3 1 -1 3 -3 2 -1 0
about-chat+about-suicide 1 -1 1 -1 3 3 -1 0
about-solved+about-chat -3 -1 3 1 2 4 1 -1
news+about-device 3 4 7 -14 -11 0 5 -2
ask+about-device 0 -5 1 4 7 -9 -3 4
duration+news -5 4 -3 3 6 -2 3 6
ask+news -3 8 2 -7 -8 -3 15 0
duration+ask 3 3 -3 -3 -2 4 7 1
about-people+about-modal -1 -2 7 -3 20 -1 1 0
wonder+about-people 2 -2 1 -1 -1 2 0 -1
good+ask -3 1 0 2 6 -1 -2 2
ask+about-people -2 2 0 -1 -2 0 2 4
about-energy -3 21 -11 -7 40 6 -7 4
praise+please -1 2 -2 0 0 -1 -1 -3
please+about-energy 3 -1 0 -1 3 0 0 0
please+about-qword 2 0 1 -2 0 2 -3 -3
please+about-closing 2 0 -4 2 5 -1 2 -5
please+not 4 -2 -4 3 0 -2 0 4
letdown+please 4 -1 -3 0 -3 -5 0 -2
praise+about-energy -1 0 -2 3 -2 1 0 0
again+praise 1 0 -3 2 2 -4 -1 -1
praise+about-still -2 -1 1 1 2 -1 -1 0
praise+not 10 -2 -10 2 -5 -2 -1 -1
letdown+praise 2 -1 1 -2 -1 -2 0 1
self+about-energy -1 7 1 -8 13 2 -5 6
letdown+self 7 0 -2 -5 0 -6 1 -2
about-energy+about-self -3 7 1 -6 11 4 -4 5
letdown+about-self 6 0 -1 -5 -2 -5 1 -2
again+about-energy -1 0 -3 4 0 -3 -1 6
about-still+about-energy 2 -2 -2 2 7 -3 -2 6
about-qword+about-energy 1 2 -1 -1 4 0 1 5
about-energy+about-chat 2 1 -3 1 5 1 -2 3
about-energy+about-closing -1 3 -1 0 -4 -1 0 2
about-modal+about-energy -7 10 -2 0 16 -4 -3 4
not+about-energy 2 -1 0 -1 -7 7 -1 1
letdown+about-energy 1 0 1 -2 0 1 -1 1
anger+about-energy -1 -3 -1 4 -1 -2 -1 1
good+about-energy -3 -2 2 2 -1 -2 -1 -1
about-good+about-energy -5 0 4 1 -1 -3 0 -1
again+about-qword 2 -6 -3 7 -3 -5 -1 5
again+about-closing 0 5 0 -5 -6 2 0 3
again+letdown 2 -1 2 -3 1 5 4 0
again+good 1 2 -3 1 3 -1 -2 3
again+about-good 4 1 -8 3 4 0 -1 3
about-still+about-qword -3 -7 -1 12 1 2 -3 7
about-still+about-closing 1 3 -2 -1 -2 0 -1 1
not+about-still 5 0 -1 -4 -3 5 0 -2
letdown+about-still 0 0 2 -2 1 -2 3 -1
good+about-still -3 0 4 -1 4 -6 0 2
about-still+about-good 0 1 -5 3 6 -5 0 2
about-qword+about-closing 8 4 -1 -12 2 -8 -2 1
not+about-qword -7 -4 -1 11 -21 7 -3 -7
letdown+about-qword -3 0 -1 3 5 1 -1 -3
anger+about-qword 5 0 -4 -1 0 -1 -2 -1
about-good+about-qword 2 0 -3 1 2 4 3 -3
letdown+about-chat -3 -1 4 0 2 -2 -1 -2
letdown+about-closing 4 0 0 -3 0 -2 1 1
anger+about-closing 0 3 -1 -2 -4 1 -1 0
about-good+about-closing 1 -1 -4 4 -1 -5 -1 -2
letdown+about-modal -2 -3 1 3 3 -1 0 -5
anger+not 2 -1 3 -4 -8 -5 -2 -2
good+not 11 2 -4 -9 -3 2 1 -1
not+about-good 5 2 -2 -5 -1 -2 -1 -1
anger+letdown -4 2 5 -3 -1 0 -1 2
letdown+good 6 2 -1 -7 6 5 -1 -3
letdown+about-good 6 0 -4 -3 4 2 -1 -2
delay+about-good -6 0 0 6 4 -4 1 0
fault+about-energy 3 0 0 -2 2 2 0 2
delay+about-energy 2 2 1 -5 0 -4 -2 1
delay+anger 2 0 -2 1 -1 2 -1 1
delay+good -2 2 0 1 1 -6 7 -1
about-moneybad 14 8 -10 -12 -12 12 8 -5
wonder+about-moneybad -1 1 0 0 -3 1 2 -2
wonder+about-energy -1 2 0 -1 -3 -1 3 2
about-moneybad+about-askfor -4 2 1 1 3 1 3 -2
about-askfor+about-energy -1 4 -1 -2 1 -3 3 6
money+about-moneybad 6 1 -3 -5 -5 1 -1 -1
self+about-moneybad -2 2 -2 2 -2 6 5 -1
about-moneybad+about-self -3 3 -2 2 -2 5 5 -1
about-broken 0 4 -4 0 20 -9 7 -6
curse 12 8 -1 -19 19 -3 -4 -3
again+about-device 0 -2 3 -1 0 -4 -1 -1
about-still+about-device 1 0 1 -2 -1 -2 -1 -2
about-broken+about-device 6 0 -1 -5 -3 -2 -2 0
anger+about-device -2 -2 2 2 0 -6 -1 -1
verb+about-device -1 0 -1 1 6 -10 2 -3
again+about-broken -2 3 -1 -1 1 2 0 0
again+sarcasm 3 0 -1 -2 -1 -1 -1 0
about-broken+about-still -2 3 0 -1 1 2 0 -3
fault+about-broken -4 -2 2 5 1 -4 3 -1
fault+about-askfor -1 5 -3 -1 -6 2 1 -2
anger+about-broken 3 1 0 -3 0 2 -1 0
about-broken+about-modal -6 2 3 0 5 2 -2 -3
about-broken+about-intens -4 3 1 0 1 -1 5 -1
you+about-broken -2 -4 0 5 0 -3 5 -5
about-broken+about-yousaid -2 -4 0 5 0 -3 5 -5
self+about-broken 1 3 -3 -1 4 -7 6 -2
about-broken+about-self 2 3 -3 -2 4 -7 6 -2
about-broken+question-mark 2 -1 0 -1 4 -2 -1 0
anger+curse -1 3 -1 -1 5 0 0 0
curse+about-modal 2 0 -1 -2 -1 0 -1 0
curse+you -1 3 -1 -1 6 -2 0 0
curse+about-yousaid -2 3 0 -1 6 -1 0 0
curse+self 3 0 -1 -1 2 0 -1 0
curse+about-self 3 0 -1 -1 2 0 -1 0
anger+verb 2 -1 -1 1 6 4 4 -1
anger+about-askfor -3 -1 1 3 -2 5 -2 -2
anger+question-mark -1 4 0 -2 3 4 -4 -1
verb+about-intens 3 0 -1 -2 5 6 5 -2
about-askfor+about-intens 6 -2 4 -8 4 9 -5 4
sarcasm+about-askfor 6 -3 -2 -2 1 2 -1 0
you+sarcasm 2 -1 -1 0 -1 2 -3 -1
sarcasm+about-yousaid 2 -1 0 0 -1 3 -3 -1
sarcasm+question-mark 1 -2 0 2 -1 1 -1 -1
about-homegov 14 -9 -1 -5 -16 -9 -8 0
fault+warn -2 1 0 1 -2 -1 0 0
fault+about-news 2 0 0 -2 5 1 0 2
fault+done -4 1 2 1 -1 -3 -1 1
fault+about-solved -5 0 3 1 -2 1 0 0
fault+about-homegov 1 0 1 -2 -1 -3 -1 5
fault+praise -2 -1 1 2 -1 0 1 -1
warn+news 0 2 -1 -1 2 -1 5 -2
warn+about-news 1 -1 2 -1 3 1 0 2
done+news -1 0 4 -4 1 5 -2 0
news+about-solved -3 -1 4 1 0 -2 0 -1
news+about-homegov -1 2 1 -2 -3 -1 0 -1
done+about-news -2 0 3 -1 0 0 -1 -1
about-homegov+about-news 0 0 2 -2 0 -1 4 -1
praise+about-news 0 -1 2 -1 0 0 0 0
praise+about-homegov -2 0 6 -3 -2 1 0 0
letdown+about-moneybad 1 0 3 -4 -1 0 0 0
letdown+but -1 -2 3 0 1 -8 0 -4
letdown+about-askfor 4 -3 0 -2 2 -5 3 -3
letdown+about-device 0 0 2 -2 0 2 -1 1
but+about-moneybad -3 1 5 -3 -1 0 -1 2
help+about-moneybad -3 1 0 1 -1 -1 -1 1
praise+sarcasm 3 -2 5 -6 -1 -1 -1 -2
sarcasm+about-praise -2 0 5 -2 0 -1 0 0
help+but -2 2 1 0 -2 -1 0 1
but+about-device 2 -2 0 0 -1 -5 0 -1
praise+but -1 -1 0 2 0 -2 0 -1
but+about-praise 3 -1 0 -2 -1 -2 0 0
help+about-device 2 1 -1 -2 2 1 -1 0
praise+about-askfor 1 2 -2 -1 5 -2 1 -2
about-praise+about-askfor -3 0 4 -1 -2 -1 0 2
about-praise+about-device -4 3 2 0 -2 -1 0 5
rhetorical 68 -64 -4 0 -31 -17 -10 -17
rhetorical+self 6 -12 2 4 -1 -1 -1 -2
lack+self 2 2 -3 -2 1 2 2 0
rhetorical+about-self 6 -12 2 4 -1 -1 -1 -2
lack+about-self 2 2 -3 -1 0 5 -1 0
elsewhere+not 7 -2 -6 0 1 -2 -1 -2
ask+elsewhere 1 -2 1 1 3 5 -3 -2
anger+elsewhere -10 0 -2 11 0 1 0 0
elsewhere+about-energy -5 -1 -1 7 -1 1 0 0
elsewhere+about-qword 1 -4 1 2 -2 2 -2 -3
rhetorical+elsewhere 0 -1 0 2 -2 0 -2 0
lack+elsewhere 1 -2 -1 2 -6 -3 -1 -1
elsewhere+about-never 4 0 -1 -3 -8 -4 0 -1
elsewhere+you 0 -4 4 0 1 6 -4 2
elsewhere+about-yousaid 0 -4 4 0 1 6 -4 2
ask+not 6 -6 -2 2 -5 0 -4 -1
rhetorical+not -2 0 -1 4 -1 -2 -1 -1
anger+ask 4 -4 -1 1 -2 2 -3 -1
ask+about-energy 0 1 -1 0 0 -2 -1 3
rhetorical+ask 2 -5 -1 3 -2 3 0 -1
lack+ask -4 2 1 1 0 2 1 -1
ask+about-never -1 -1 -1 3 -5 1 2 2
lack+anger -1 -2 0 3 -5 2 -1 -2
anger+about-never -5 -2 4 3 -5 -2 -1 0
lack+about-energy 2 -4 0 1 7 2 -1 3
about-never+about-energy 2 -1 1 -2 -1 6 -1 0
you+about-energy 3 -2 1 -2 -8 5 -3 -2
about-energy+about-yousaid 3 -2 1 -2 -8 5 -3 -1
rhetorical+about-qword 14 -12 0 -2 -6 -2 0 -3
lack+about-qword 5 -4 -3 2 -3 -5 0 2
about-never+about-qword 1 -1 -1 1 -5 1 -2 -2
lack+rhetorical -2 -1 -2 5 0 -1 0 0
rhetorical+about-never 0 -1 0 1 1 -4 0 0
rhetorical+about-modal 17 -9 -2 -5 -2 0 1 -2
rhetorical+you 4 -3 -1 0 -3 -1 -3 -2
rhetorical+about-yousaid 4 -3 -1 0 -3 -1 -3 -2
lack+about-modal 3 -3 2 -1 -6 1 -2 3
lack+you -1 -10 6 5 3 -2 -3 1
lack+about-yousaid -1 -10 6 5 3 -2 -3 1
you+about-never -5 -1 1 4 3 7 -1 0
about-never+about-yousaid -5 -2 1 6 3 8 -1 0
about-fire 9 18 -10 -17 110 -16 3 -1
about-energy+about-fire 2 7 -3 -6 17 -3 -1 2
about-qword+about-fire 3 -1 1 -3 5 -4 1 -1
about-modal+about-fire -3 3 4 -3 10 -10 3 -3
self+about-fire 2 -1 0 -1 13 -3 3 -5
about-fire+about-self 1 -2 1 0 15 -3 1 -5
ignored 41 10 -30 -21 23 -19 -11 -3
again+ignored 2 -1 -1 -1 1 -2 -1 0
duration+ignored 4 -1 -1 -2 3 1 -1 0
ignored+about-energy -1 1 0 0 1 -2 0 0
ignored+you 1 3 -2 -2 -5 -8 0 1
ignored+about-yousaid 1 3 -2 -2 -4 -8 0 1
ignored+self 0 1 -1 0 8 -2 -2 -1
ignored+about-self 0 1 -1 0 8 -2 -2 -1
ignored+about-child -1 -1 0 2 3 -2 0 0
ignored+about-modal 0 4 -2 -2 9 1 -1 0
ignored+accuse 1 0 -1 0 -5 -5 -1 -1
ignored+about-hurt -1 1 0 0 4 0 0 0
again+duration 4 -5 2 -1 8 -4 -1 -4
again+about-child 4 -2 0 -3 5 -1 -1 1
again+about-hurt 5 -1 -2 -2 11 1 0 -1
duration+about-energy -1 0 -1 1 4 3 -2 2
duration+accuse 6 -2 -2 -2 -4 3 0 -1
duration+about-hurt -2 1 1 0 2 -1 -1 3
about-energy+about-child 0 2 -2 0 -2 9 -1 0
accuse+about-energy 3 0 -3 0 5 -1 -1 -2
about-energy+about-hurt 0 2 -1 -1 2 -1 -1 0
you+about-hurt 0 6 -2 -3 11 6 -3 -7
about-hurt+about-yousaid 0 6 -2 -4 11 7 -3 -7
accuse+about-child 4 -2 1 -2 2 10 -1 -1
about-hurt+about-child 7 0 -4 -2 4 9 -1 -2
advert -13 0 -5 19 -18 22 3 3
about-anger 16 -3 -6 -7 6 -5 -4 2
you+about-deprived 5 -6 0 1 2 7 -2 1
advert+you 4 0 -2 -2 -2 3 1 1
you+about-old 2 -1 4 -6 -7 12 1 -5
you+about-anger 0 3 -1 -2 4 0 -1 4
about-deprived+about-yousaid 5 -6 0 1 3 6 -2 1
advert+about-yousaid 4 0 -2 -2 -2 4 1 1
about-old+about-yousaid 2 -1 4 -5 -6 10 1 -5
about-anger+about-yousaid 0 3 -1 -2 4 0 -1 4
accuse+about-deprived -2 0 -2 5 10 3 -1 -2
accuse+advert 1 -1 1 -1 1 5 0 3
accuse+elsewhere -2 -1 3 0 2 2 -1 -2
accuse+about-old -6 0 8 -3 -4 2 0 -1
fault+about-deprived 1 -1 -1 2 4 3 8 -1
fault+elsewhere 1 -1 -4 3 -6 2 -1 -1
fault+letdown 1 0 -3 1 -3 2 0 3
fault+about-anger 0 1 1 -2 0 0 0 0
advert+about-deprived 1 -1 2 -2 2 2 -1 -1
elsewhere+about-deprived -2 0 -2 4 1 -1 0 -1
delay+about-deprived -3 -3 -1 7 2 -1 10 0
anger+about-deprived -4 2 -1 4 -5 0 0 -1
letdown+about-deprived 3 -1 -1 -1 3 -2 1 -2
advert+self -3 5 -2 0 -3 8 -1 4
advert+about-self -3 5 -2 0 -2 8 -1 4
elsewhere+advert 0 2 -2 -1 1 3 0 -1
advert+about-othersparty 5 -1 0 -5 -1 4 0 -1
advert+about-old 1 2 1 -4 -3 6 0 0
letdown+advert 2 -1 0 0 -2 1 0 1
self+about-anger -3 2 -1 1 2 -1 -1 3
about-anger+about-self -3 2 -1 1 2 -1 -1 3
letdown+elsewhere 0 -2 0 2 -1 1 0 3
elsewhere+about-anger -5 0 -2 7 -4 0 0 0
anger+about-othersparty -5 3 -1 2 3 1 -1 -1
about-anger+about-othersparty -3 1 -2 3 1 0 0 0
anger+about-old -2 3 -1 -1 -3 0 0 0
letdown+about-old 0 0 0 1 0 5 0 -1
delay+letdown -2 1 0 0 1 -1 1 2
delay+about-anger 0 -1 0 1 -2 1 0 1
anger+about-anger -1 1 -2 1 4 -3 -1 -2
warn+about-press -3 3 -2 3 1 -1 5 0
warn+about-askfor 0 2 -1 -1 3 0 0 3
warn+ask -1 0 -1 1 2 -2 1 3
money+warn -3 1 -1 3 0 0 0 1
money+news -3 3 3 -3 -2 -3 -2 2
warn+verb -1 1 0 1 2 -2 1 1
warn+about-modal -5 6 -2 2 -1 -4 -3 6
warn+wonder 0 -2 -1 2 2 -2 0 0
warn+you 2 2 -3 0 -2 -1 3 8
warn+about-yousaid 2 2 -3 0 -2 -1 3 8
warn+question-mark -1 2 1 -2 -1 -1 3 3
people+news -6 2 6 -2 -3 -3 0 2
long -31 -14 -15 60 -40 -72 -19 -24
self+about-news 0 4 1 -5 -2 -6 5 4
about-news+about-self -2 5 1 -4 -4 -6 6 3
anger+about-news 1 0 0 0 -1 -1 -1 3
not+about-news 3 -1 -3 2 0 0 -1 4
about-never+about-news 2 -3 -2 2 8 1 -1 3
duration+about-news -1 0 -2 3 4 1 4 -3
letdown+about-news 3 0 0 -4 1 -1 3 8
you+about-news 1 3 1 -5 0 -7 -6 15
about-news+about-yousaid 1 3 1 -5 0 -7 -6 15
about-news+long 0 -2 0 1 -1 -1 -2 3
self+long -1 -2 -2 5 -4 -8 -5 -3
about-self+long 0 -1 -1 2 -4 -8 -5 -4
not+long -3 -2 1 3 -5 -2 -3 -1
fault+about-never -4 1 -2 5 4 1 -1 -1
duration+about-never 4 -7 3 0 0 -2 -3 4
letdown+about-never -16 0 3 13 6 2 -1 1
about-never+long -2 -2 0 4 -3 1 -1 2
fault+long 1 0 -1 0 -1 -6 -2 1
about-energy+long 0 -1 -1 1 -2 0 0 0
duration+letdown -3 2 1 -1 -3 -4 -1 5
duration+long 0 -5 1 4 -1 -1 -3 -3
letdown+long 1 -1 -1 2 -6 -1 -2 3
you+long 1 -1 0 -1 7 -10 -1 0
about-yousaid+long 1 -1 0 -1 7 -10 -1 0
about-travel 2 5 -4 -3 4 -1 -19 -19
fault+about-travel -4 -2 1 5 5 4 -1 -1
about-broken+about-deprived 0 -3 0 3 -1 -3 -1 0
about-broken+about-travel -2 3 -1 0 1 2 0 0
but+about-broken -3 1 -1 3 1 0 0 0
news+about-broken 4 -1 1 -4 5 0 -2 2
about-broken+about-sarcasm 2 -1 0 -1 3 0 0 0
about-broken+about-good 1 -3 2 -1 -2 0 0 2
about-travel+about-deprived -7 7 0 0 -4 12 -2 2
about-timeplace+about-deprived -1 -1 -2 5 -3 4 -1 1
but+about-deprived -2 4 -2 -1 1 1 0 -2
about-sarcasm+about-deprived -4 0 4 0 2 -2 0 -1
about-good+about-deprived -7 -1 6 2 3 -5 -1 2
self+about-travel -1 7 -4 -3 2 5 -2 -2
about-travel+about-self -2 8 -3 -3 2 6 -2 -2
advert+about-travel -1 -1 0 2 3 -1 0 0
advert+about-timeplace 1 -2 0 0 1 0 -1 4
advert+but -2 1 -2 3 0 0 1 0
news+advert 0 3 -1 -2 -1 -1 1 2
advert+about-modal -3 8 0 -5 -3 8 2 3
advert+about-good -4 0 4 0 -1 -1 0 0
about-timeplace+about-travel -6 3 0 4 10 -5 2 -2
but+about-travel -6 2 2 3 4 3 -1 1
news+about-travel 1 4 -3 -2 -8 -3 4 -4
about-modal+about-travel 5 7 -7 -5 4 -2 -1 -1
praise+about-travel 2 -3 -4 4 -2 -3 0 -1
about-sarcasm+about-travel 1 -1 -3 3 -1 0 0 0
about-good+about-travel -4 -1 4 1 0 -3 -1 0
news+about-timeplace 2 -1 -2 1 3 -1 2 -6
about-sarcasm+about-timeplace 2 0 -1 -1 -1 0 0 0
about-good+about-timeplace 1 -1 4 -4 0 -1 0 -2
but+about-sarcasm 0 0 -2 2 2 -2 0 -1
but+about-good 2 -1 -1 0 2 1 -2 1
news+about-sarcasm -5 -2 1 5 3 -1 8 -1
news+about-good -5 -3 5 3 -3 -3 7 -2
praise+about-sarcasm 1 -2 2 -1 -4 -2 -1 -2
delay+warn 1 0 -1 0 0 0 -1 4
praise+about-wait -1 0 -2 3 -1 -1 0 0
about-wait+about-recommend 3 -1 0 -2 0 0 -1 0
warn+about-wait 3 -1 -1 -1 3 0 0 -1
about-wait+about-threat 3 -1 -1 -1 0 0 0 0
anger+about-recommend 3 0 -1 -2 -1 4 0 0
anger+warn 3 0 -1 -1 0 0 0 -1
praise+about-recommend 1 -2 -3 4 1 7 -1 -1
warn+about-recommend 3 -1 -2 -1 2 -2 0 -1
about-threat+about-recommend 3 -1 -2 -1 2 -2 0 -1
verb+help 1 0 -1 -1 -1 0 -3 -1
verb+about-energy 0 -1 0 2 5 -3 -3 0
verb+not -6 1 -1 6 2 2 -5 -2
verb+about-never 2 -3 0 1 -2 1 -1 -1
wonder+about-never 1 -1 0 1 -1 4 0 0
help+not -5 4 -1 1 -4 4 -2 0
not+about-askfor -7 -3 0 10 -9 5 -2 0
about-never+about-askfor 2 -4 -3 5 -3 -2 -2 -2
money+about-advert -2 0 -1 2 -2 1 -3 1
lack+money 4 -2 0 -1 -1 -3 -1 -1
money+not -1 -1 3 0 -4 -1 -2 0
money+about-deprived -2 -1 1 2 -2 -3 -1 0
money+praise 0 -1 -2 3 0 0 0 0
news+about-money 1 0 -1 -1 1 -5 -5 -3
about-money+about-advert -2 1 -1 2 0 0 -1 -1
lack+about-money 2 -2 -1 0 1 -4 1 0
not+about-money 3 1 -3 -1 -5 2 -3 -6
about-money+about-deprived -1 0 1 0 -7 6 -2 -2
about-modal+about-advert -3 6 2 -5 -9 3 9 -6
about-thanks+about-modal -5 -3 11 -3 -1 -4 1 3
lack+news 5 2 -1 -6 -1 3 1 -2
news+not -1 2 -3 2 3 0 1 0
denied+news -4 0 6 -2 0 -1 0 0
news+sarcasm 1 -3 2 0 1 3 0 -1
news+about-thanks 0 -2 6 -4 1 -1 5 -2
lack+about-advert -5 2 4 -1 -1 -1 -1 -2
not+about-advert 0 4 3 -8 -1 10 -2 -1
about-advert+about-deprived -4 1 -2 4 7 7 -3 1
denied+about-advert -1 1 1 0 0 0 0 2
praise+about-advert -1 1 -2 3 0 1 2 -1
about-sarcasm+about-advert 1 0 -1 1 4 3 3 0
about-thanks+about-advert -1 -1 3 -2 -1 -1 0 1
lack+about-deprived 1 0 3 -4 0 2 0 -2
lack+denied 2 -1 0 0 0 4 0 0
lack+about-sarcasm -2 0 2 0 0 -1 0 0
not+sarcasm 3 1 -2 -2 -3 0 0 -1
not+about-sarcasm 2 -1 -2 1 0 -2 1 0
not+about-thanks -5 0 5 1 1 1 -1 -1
denied+about-deprived 1 0 0 -1 0 2 0 2
about-thanks+about-deprived -3 0 1 1 2 0 0 1
praise+denied -2 0 3 0 0 -1 0 0
denied+about-thanks -2 0 1 2 0 0 0 -1
sarcasm+about-thanks -1 0 4 -3 -1 0 -1 7
about-sarcasm+about-thanks 1 -1 -2 2 4 0 2 -2
about-violence -6 5 -3 4 45 12 -9 -2
letdown+denied -7 0 11 -3 -1 1 0 0
letdown+done -3 1 3 -1 -1 -1 0 1
letdown+about-thanks -1 0 3 -1 -2 -1 0 -1
letdown+close 1 -1 2 -2 -1 1 -1 1
denied+thanks 0 0 -2 2 0 0 0 0
about-closing+about-violence -1 -1 -2 3 -3 2 -1 0
you+about-violence 0 -2 -1 4 0 -2 -1 1
about-violence+about-yousaid 0 -2 -1 4 0 -2 -1 1
you+about-closing -1 -5 -1 7 -1 -8 -2 -6
about-closing+about-yousaid 0 -5 -1 6 -1 -7 -2 -6
thanks+done -1 -1 2 0 3 1 0 0
done+you -4 -4 3 5 -1 2 -1 -3
done+about-yousaid -4 -4 3 5 -1 2 -1 -3
thanks+you -2 -1 2 1 -4 2 -3 -6
thanks+about-yousaid -2 -1 2 1 -4 2 -3 -6
you+about-thanks -2 -3 4 1 -4 1 -6 -5
about-thanks+about-yousaid -2 -3 4 1 -4 1 -6 -5
close+you 0 -6 -1 7 -5 -1 -5 -3
close+about-yousaid 0 -6 -1 6 -5 -1 -5 -3
good+elsewhere -4 -4 4 4 -2 -1 -1 -1
good+about-child -2 0 -3 5 0 -3 -1 -1
advert+about-child 2 0 -4 2 0 0 0 0
advert+about-energy -2 2 1 0 -2 1 0 0
good+advert -5 0 3 2 -2 -1 0 -1
about-homegov+about-energy 2 -1 -1 0 -4 1 3 -1
self+about-homegov 8 -3 -2 -3 -11 0 -5 -2
about-homegov+about-self 7 -3 -1 -2 -11 0 -5 -2
wink -21 -8 -10 38 -16 -6 -2 -8
wh+about-fire 2 0 -1 -2 2 -1 0 1
done+wh -1 -3 3 1 -1 1 -1 2
done+about-qword -1 -4 5 0 -2 -1 -1 2
done+about-modal -5 -3 8 0 0 1 -2 2
about-fire+question-mark 4 -2 0 -2 2 -7 5 -2
done+question-mark 0 -3 1 1 -1 2 0 1
about-solved+question-mark -1 1 1 -1 3 -1 0 -2
news+elsewhere 5 0 0 -5 0 -3 -4 -1
news+about-old -1 -3 -2 7 -2 -5 -3 -2
news+about-energy -3 4 -1 -1 1 3 -3 2
about-badfood 35 -7 -9 -19 9 2 -2 -3
duration+praise -9 3 2 3 2 -3 1 -3
people+about-sarcasm 0 0 -3 4 3 1 0 -1
about-sarcasm+about-people 0 0 -3 3 3 1 -1 -1
duration+about-sarcasm -4 -1 3 3 -3 -2 -1 -2
delay+about-sarcasm -3 0 4 -1 -1 0 0 0
about-sarcasm+about-food -2 0 4 -1 -1 -1 0 0
letdown+about-sarcasm 1 0 0 -1 7 2 0 -1
about-good+about-food 2 -2 2 -2 -4 -2 -1 -2
people+sarcasm -3 0 5 -1 -1 0 0 -1
people+about-food 4 -1 1 -4 -5 -4 1 2
letdown+people -2 0 -4 7 4 -2 0 -1
but+about-people -2 -1 3 1 -4 -4 0 0
about-badfood+about-people -1 0 2 -1 -1 -1 0 0
about-people+about-food 4 -1 2 -5 -5 -3 1 1
letdown+about-people -4 0 -3 7 6 -3 0 0
sarcasm+about-food 0 -1 -1 1 1 1 0 4
duration+but 10 -1 -2 -7 -6 4 -1 -1
but+about-food 2 -2 1 0 -1 -3 0 -1
duration+about-badfood -1 -1 -1 3 -1 0 -1 0
delay+about-food -5 3 2 0 3 7 1 -2
fault+about-badfood 3 -2 0 -1 -1 -1 0 -1
fault+about-food 2 5 -5 -2 2 8 -2 -1
about-badfood+about-food 9 -1 -3 -5 2 0 -1 0
about-badfood+about-modal 1 -1 -1 1 6 -1 0 -1
letdown+about-badfood 3 0 -2 -1 -1 0 0 0
letdown+about-food 3 0 -2 -1 -3 -2 0 -1
self+about-violence -3 1 -3 4 10 6 -4 1
about-violence+about-self -3 1 -3 4 10 6 -4 1
done+please 0 0 -3 4 3 1 0 0
about-food+about-violence 1 0 1 -2 -2 0 0 0
fault+about-violence -1 -1 -2 4 4 -1 -1 -1
about-good+about-violence 2 0 -1 -2 -1 0 0 0
not+about-violence -5 3 -1 2 0 -3 0 2
not+about-food 5 -3 0 -2 -1 3 -1 -5
done+about-food 1 -1 -1 1 -2 3 6 0
done+about-good 0 -1 -2 3 -3 -1 0 0
done+not 1 -2 3 -1 -3 1 -1 0
about-product 17 12 -5 -24 -28 -18 -11 9
about-product+about-closing 5 0 -2 -3 0 1 0 -1
about-product+about-food 2 -3 2 -1 -4 -1 0 -2
again+about-product 1 2 2 -5 -3 -1 -1 -1
about-still+about-product 2 0 3 -5 -4 -3 5 -3
about-food+about-closing 4 -1 -2 0 1 5 4 -1
again+about-food -8 2 7 -1 0 -1 -1 -2
about-still+about-food -6 4 4 -2 -1 2 -2 -2
about-askfor+about-food -1 0 -3 4 9 8 -1 2
wonder+about-food -4 1 -1 3 0 -1 3 -2
you+about-food 0 2 3 -5 3 4 3 -2
about-food+about-yousaid 0 2 3 -5 3 2 3 -1
about-lost 7 4 -4 -7 -10 2 10 4
lack+about-lost 4 2 -1 -5 -3 -2 5 -1
lack+about-device 0 -1 -1 2 -1 -4 -1 1
lack+letdown 0 -1 -2 2 -1 -1 -1 0
lack+verb 2 -2 2 -1 -3 -2 2 -3
lack+about-askfor -1 0 1 -1 2 2 6 -2
lack+question-mark 1 -3 1 1 -3 6 -1 1
self+about-lost -5 5 1 -1 -3 1 5 0
about-lost+about-self -5 5 1 -1 -3 2 5 0
about-lost+about-device -2 1 1 1 -1 0 -1 0
letdown+about-lost 2 -1 0 -1 -1 2 0 0
verb+about-lost 0 -4 2 2 0 3 3 -2
about-lost+about-modal 4 -5 3 -2 -4 2 0 2
ask+about-lost 0 -1 2 -1 3 1 3 -2
you+about-lost 1 -5 5 -2 -4 4 -1 5
about-lost+about-yousaid 1 -5 5 -2 -4 4 -1 5
about-lost+about-askfor -1 4 0 -2 0 3 5 -4
about-lost+question-mark -2 0 1 1 -1 4 -1 3
letdown+ask 1 1 0 -2 -3 0 -3 1
about-anger+about-modal 2 -4 0 2 -6 -1 -1 -1
good+but 2 2 1 -5 1 -2 -3 0
about-timeplace+about-news -3 -5 0 8 0 -3 0 -3
about-letdown 16 -9 -14 8 -4 5 -13 -8
elsewhere+about-money -1 0 -2 3 -1 3 0 0
elsewhere+about-letdown -3 -1 4 -1 5 -2 0 3
elsewhere+about-people -3 -1 1 3 -2 1 -1 -1
money+about-letdown -3 0 -1 4 1 -1 -1 0
money+about-people -5 0 1 4 -3 -2 0 0
about-money+about-letdown -4 1 0 3 0 2 -1 0
about-letdown+about-deprived 1 0 -2 1 6 1 0 -1
about-people+about-deprived 0 -1 3 -1 -1 -2 -1 0
anger+about-letdown -3 -5 -1 8 5 2 -3 -2
about-letdown+about-people 5 -1 -5 2 0 -5 0 -1
verb+about-old 1 1 0 -2 0 6 -1 -1
verb+about-deprived 1 2 -2 -1 6 4 0 3
about-food+about-deprived 1 0 5 -7 -1 5 -2 0
verb+about-food -3 4 0 -1 -2 1 1 -3
close+news -3 0 3 0 -2 -2 0 -1
close+about-press -1 0 -1 2 0 -1 8 0
ask+close -1 -2 -4 7 -1 -5 -2 0
exclamation -38 -53 58 33 -3 -33 45 -45
exclamation-many -37 20 15 2 65 -33 -9 -6
about-still+about-deprived -2 1 -1 1 8 -4 -2 3
about-food+about-advert 0 3 4 -7 -2 -3 3 -2
about-hazard 17 18 -20 -15 84 13 -12 4
wh+about-hazard 0 -3 2 1 -2 5 1 1
about-qword+about-hazard 1 -3 2 1 2 3 0 5
about-modal+about-hazard 5 1 -2 -4 11 4 -5 5
verb+elsewhere 0 2 -1 -1 6 2 -1 -2
news+about-child -1 2 -2 2 13 5 -2 -1
about-child+about-deprived -3 6 -4 1 6 8 -1 -3
you+about-hazard 0 -4 -2 6 -8 5 -5 4
about-hazard+about-yousaid 0 -4 -2 6 -8 5 -5 4
about-hazard+about-company -4 0 0 4 -2 -2 -1 1
anger+about-hazard 5 0 0 -4 2 1 0 0
about-hazard+question-mark -1 1 2 -2 4 2 -5 1
you+about-company -1 -1 -3 5 4 -1 -1 1
about-yousaid+about-company -1 -1 -3 5 4 -1 -1 1
about-anger+about-company 4 -1 0 -3 -1 0 0 0
anger+about-company 5 -1 -1 -3 -1 -1 0 -1
about-food+question-mark -6 7 3 -5 -1 -4 -3 4
about-threat+about-food -2 0 0 3 0 0 0 0
accuse+about-authority -2 3 0 -1 -3 0 0 3
about-news+about-authority 1 -1 -1 1 -1 -1 -2 2
about-illness+about-authority 2 2 -1 -4 -1 -2 0 5
letdown+about-authority -3 3 -1 2 2 0 -3 9
anger+news 5 -1 -2 -1 -2 -3 -1 0
anger+about-illness 0 -4 0 4 -4 3 0 0
you+about-illness -2 0 2 0 7 8 0 -4
about-illness+about-yousaid -2 0 2 0 7 8 0 -4
accuse+news 0 8 -7 0 -2 -11 -1 -2
accuse+about-news 0 -1 0 1 -1 -3 -2 0
delay+about-news 1 -1 0 -1 -2 -2 3 2
delay+about-illness -3 4 0 -2 1 10 1 0
news+about-illness 6 0 -2 -4 -3 6 -1 1
letdown+news -2 1 2 -1 1 -1 5 2
about-news+about-illness 2 0 0 -1 -1 2 0 0
warn+about-good -3 0 2 1 0 -1 -1 2
about-threat+about-good -3 0 3 0 -1 0 0 0
about-ignored 12 0 -3 -9 -3 -3 9 6
duration+about-ignored 2 1 -2 -1 -2 3 0 -2
about-ignored+about-askfor 2 -1 0 -1 3 -2 3 1
wonder+about-ignored 1 -2 1 1 1 -1 2 -1
ask+about-ignored 2 -2 1 -1 0 -3 5 -4
ask+sarcasm 3 -2 -1 -1 0 1 -2 0
self+about-ignored 2 -2 -1 1 -2 -3 1 -7
about-ignored+about-self 2 -1 -1 0 -1 -3 1 -7
duration+about-intens 2 -4 -1 3 5 6 2 5
but+about-intens 5 -2 -6 3 0 0 -2 -3
lack+about-homegov 1 -1 1 -1 -2 4 0 0
lack+about-news 2 -5 2 1 2 1 -2 -1
letdown+wonder -2 2 0 -1 -2 1 1 -1
about-moneybad+about-closing 3 0 -2 -1 -2 3 0 0
but+about-closing -3 1 1 1 -4 0 1 -2
verb+about-closing -5 1 2 2 -3 -4 -3 -1
ask+about-closing 3 -4 -3 3 2 -3 -2 -5
about-advert+about-closing -4 -1 1 4 2 1 1 -2
about-closing+question-mark -1 2 2 -3 4 -11 -3 4
good+about-moneybad -3 2 -2 3 2 2 -1 2
good+about-advert -3 1 6 -4 2 3 10 2
about-moneybad+about-good 0 1 -4 3 2 2 -1 2
not+about-moneybad 1 0 -1 -1 2 7 -1 -1
verb+about-moneybad -3 4 0 0 -1 0 -4 0
about-moneybad+about-modal -1 2 1 -2 -2 4 -6 0
ask+about-moneybad 0 1 1 -1 -3 -1 -5 -1
you+about-moneybad 2 3 -2 -2 -4 5 2 -2
about-moneybad+about-yousaid 2 3 -2 -2 -4 5 2 -2
about-moneybad+about-advert 0 2 -1 0 -5 6 -2 2
about-moneybad+question-mark -1 1 0 0 -1 -1 -5 -1
ask+about-good -3 1 -1 3 3 -1 -4 -3
about-good+about-advert 2 -1 0 -1 2 3 3 2
not+but -8 1 0 7 -10 -8 -2 -3
but+about-advert 5 2 -6 0 6 2 0 2
praise+verb 3 -2 -3 2 0 -2 0 0
praise+question-mark -2 2 -3 3 1 4 -2 -1
verb+about-advert -4 4 0 0 -5 1 3 -6
ask+about-advert 2 -1 2 -2 -8 0 8 1
thanks+news 2 -1 5 -5 2 0 5 -4
people+thanks -2 0 1 2 -1 -3 0 -1
letdown+about-homegov -1 0 1 0 2 -1 -1 2
duration+about-homegov 2 -2 4 -4 -2 -3 1 -1
about-qword+about-othersparty -2 -4 6 0 -2 6 -6 -4
self+four-words -5 -4 0 9 -2 -1 -1 0
about-self+four-words -5 -4 0 9 -2 -1 -1 0
about-news+four-words -2 0 0 3 0 0 0 0
about-timeplace+about-hazard 2 0 -3 1 9 2 -1 0
about-hazard+about-deprived -2 0 -1 3 1 -7 -2 -2
about-hazard+about-child 6 1 -2 -5 21 13 -1 -2
about-timeplace+about-child 4 -1 0 -3 8 9 -1 -2
lack+accuse -1 -5 0 5 -2 -1 -1 3
accuse+about-lost 3 -2 2 -2 -2 6 0 1
accuse+about-never -4 -2 1 6 -1 -3 -1 0
lack+about-illness -8 6 1 1 -2 7 2 -1
lack+duration 13 -5 -3 -5 -4 -3 -1 -1
lack+about-old -3 -2 3 1 0 8 0 -2
not+about-lost -1 1 0 -1 -1 -4 0 1
about-never+about-lost 1 -1 0 0 -1 -3 0 1
about-lost+about-illness -2 1 1 0 1 1 0 0
duration+about-lost 6 -1 -3 -2 -1 0 1 -1
about-threat+about-modal -3 5 -1 -1 -1 -3 -2 6
about-modal+about-homegov 2 -3 -3 4 -7 -3 -1 3
letdown+warn -1 2 0 0 0 0 -2 2
warn+about-qword 0 2 -1 -1 -1 -2 3 0
letdown+about-threat -3 2 2 -1 -3 0 -2 1
you+about-threat 2 1 -2 -1 -3 -2 -3 12
about-threat+about-yousaid 2 1 -2 -1 -3 -2 -3 12
about-threat+about-qword 0 1 -2 1 -2 -1 2 -1
verb+about-threat -2 0 0 2 2 -2 1 2
about-threat+about-askfor -2 4 0 -1 -1 0 -1 6
wonder+about-threat -1 0 -1 1 2 0 -1 2
about-threat+question-mark -1 1 0 1 -1 -1 -1 4
about-homegov+about-authority 1 0 -2 0 0 -3 1 0
about-deprived+about-authority 3 -1 -1 -1 2 -2 -1 8
verb+about-authority -1 1 0 0 -2 -2 -5 3
letdown+wh -1 2 -1 -1 -1 1 -1 -1
you+about-homegov 2 0 -3 0 -2 0 -4 7
about-homegov+about-yousaid 2 0 -3 0 -2 0 -4 7
about-homegov+about-deprived -1 0 1 1 -3 0 -1 -1
wh+about-homegov -1 3 1 -3 -1 3 4 -2
about-qword+about-homegov -3 4 0 -1 -1 1 3 1
verb+about-homegov -1 1 0 0 -1 1 -5 4
about-askfor+about-homegov 1 0 -1 0 4 -5 1 -1
wonder+about-homegov -1 1 -1 1 1 -3 0 1
about-homegov+question-mark -1 2 0 -1 0 -2 -1 3
wh+about-deprived 1 1 0 -2 9 -3 -3 1
about-askfor+about-deprived -1 1 -1 2 0 0 2 3
wonder+about-deprived -3 1 -1 2 -1 -2 3 3
about-deprived+question-mark 1 2 0 -4 5 -5 -1 1
about-homegov+about-press -1 0 0 1 0 0 2 0
ask+about-homegov -1 3 -1 -2 0 -3 0 2
about-homegov+about-othersparty 1 0 0 0 -2 -2 -2 -2
about-othersparty+about-press -2 1 -2 3 -1 -4 -3 -2
verb+about-othersparty 5 -1 0 -4 5 3 -6 -5
ask+about-othersparty 0 3 0 -3 1 1 -5 -6
news+about-othersparty 5 -2 2 -4 0 0 -5 -2
rude 37 -4 -6 -27 -15 11 15 0
rude+self 2 1 1 -4 -2 2 4 0
rude+about-self 2 1 1 -4 -2 2 4 -1
rude+about-old -2 0 2 0 1 1 0 0
about-old+about-intens -4 1 8 -6 10 8 0 -3
good+about-old -5 1 3 2 -2 -2 -1 0
rude+about-modal 0 0 1 -1 0 3 5 -1
again+rude -2 0 3 -1 -2 0 0 0
rude+not 4 -1 1 -4 -3 -3 0 0
rude+about-never 0 0 4 -3 -1 -2 0 0
about-never+about-intens -4 3 0 1 2 -3 -2 5
good+about-never 0 1 3 -4 -4 -6 3 1
rude+accuse 3 0 0 -3 -2 -4 -1 0
rude+about-intens 4 0 -1 -3 -2 -1 6 0
rude+good -1 -1 2 -1 0 -1 0 0
rhetorical+news 2 -2 -2 1 -2 -2 -3 -1
rhetorical+about-askfor 2 -6 0 4 -2 2 -1 -2
rhetorical+question-mark 10 -8 -1 -1 -4 -1 -1 -2
wh+about-chat -1 8 -1 -5 2 3 2 0
wh+about-news 0 -3 -1 4 -2 -2 3 -1
about-qword+about-news 0 -4 -2 5 -1 0 1 0
about-news+about-chat -4 -2 2 4 -2 0 -1 1
about-modal+about-news -2 -6 0 8 -4 -6 15 -9
about-plan -2 1 -8 9 -4 -11 -7 8
delay+thanks -2 -1 2 2 4 -3 0 -1
again+about-plan 2 -2 0 0 2 -1 0 2
again+about-deprived -1 3 0 -2 -8 -1 1 1
again+thanks -1 0 3 -2 1 -1 0 -2
again+about-thanks -1 0 6 -4 2 -1 -1 -3
accuse+but 4 3 -4 -3 3 -7 -2 -2
but+about-thanks -1 1 1 0 3 -1 -1 0
about-still+about-plan -1 -1 2 1 -1 -1 -1 2
thanks+about-still 1 -1 0 0 3 -1 0 -2
about-still+about-thanks 0 -1 3 -2 4 -1 0 -3
you+about-plan 3 1 -3 -1 -4 -5 0 4
about-plan+about-yousaid 3 1 -3 -1 -3 -5 0 5
accuse+about-plan -1 1 -1 0 4 2 0 2
about-plan+about-intens -2 2 0 0 4 2 -1 -3
about-modal+about-plan 0 -1 -3 4 -4 -7 2 -2
news+about-plan 4 0 -2 -2 -2 -1 2 -4
about-deprived+about-plan 1 -1 0 0 6 4 -1 -2
close+about-plan -1 2 0 -1 0 -1 -3 4
accuse+curse 3 -2 0 -2 1 -2 0 0
accuse+thanks -1 0 1 0 3 0 0 0
accuse+about-thanks 1 -1 0 0 3 0 0 -1
news+about-intens -5 3 1 1 -1 -3 -1 6
about-deprived+about-intens 3 -3 -2 2 7 -2 -1 -1
close+about-intens 3 -1 1 -3 -4 -2 -1 -1
thanks+about-modal -5 -2 7 -1 -1 -4 5 3
done+elsewhere -1 0 3 -1 -1 -1 0 0
done+about-child -4 0 6 -2 -3 0 0 0
again+done 2 -2 1 -1 -3 4 -1 0
done+about-still -1 0 -1 2 0 6 -2 -1
about-still+about-child 0 0 -1 1 2 6 -1 0
thanks+self 1 -2 2 -2 -3 1 1 -7
thanks+about-self 1 -1 2 -2 -2 1 1 -7
thanks+about-news 1 -1 4 -5 3 0 5 -4
about-thanks+about-news 2 -1 2 -4 3 0 5 -1
people+about-news -2 1 1 0 -1 -1 0 3
about-praise+about-fire -3 3 -1 0 3 -1 -1 7
about-praise+about-chat -2 -2 1 4 0 -1 0 -1
about-praise+about-food -2 1 1 -1 -2 -1 0 3
about-chat+about-fire -2 -1 -2 5 -2 -1 -1 -1
about-food+about-fire -6 -2 4 4 4 -1 -1 4
elsewhere+about-advert -2 2 1 0 -1 -1 0 -1
about-homegov+about-advert -1 -1 -1 3 -1 0 -1 0
about-modal+about-suicide 4 -7 1 2 14 8 -1 2
again+about-suicide -1 1 2 -2 4 2 0 0
but+about-suicide -2 2 0 0 -1 1 0 0
about-still+about-suicide 2 -1 1 -1 1 5 0 0
delay+about-broken -2 5 0 -2 2 2 -1 1
about-ignored+about-modal 3 0 -4 1 1 3 1 -5
recommend+you -1 -5 3 2 -4 -2 -1 -2
recommend+about-yousaid -1 -5 3 2 -4 -2 -1 -2
duration+about-closing 6 3 6 -15 5 10 -5 -6
duration+about-broken -3 5 2 -4 -3 0 0 0
lack+recommend -2 0 -2 4 -1 1 0 0
recommend+not -8 0 5 3 -1 2 0 -1
recommend+about-never -4 0 2 2 -1 0 0 0
recommend+about-closing -3 1 3 -1 -1 0 0 0
fault+recommend -2 0 4 -2 -1 2 0 0
accuse+about-closing 8 1 -1 -7 4 3 -1 -2
accuse+about-broken 2 -1 -3 2 8 -2 -1 0
lack+about-intens 2 1 -2 -1 -3 3 -2 -2
ignored+about-intens -2 0 0 3 -2 -4 0 0
about-hurt+about-intens 1 0 -2 1 -5 -7 -1 -1
letdown+ignored 2 -1 0 -1 3 -1 -1 0
letdown+about-hurt -1 0 -2 2 -4 3 0 1
lack+ignored 1 -2 0 1 -4 -2 -1 -1
lack+about-closing -6 3 4 -1 -3 -1 0 -1
fault+lack 1 -1 2 -2 3 5 -1 -1
lack+about-broken -2 2 2 -1 2 -5 0 0
lack+about-hurt 2 -1 -1 1 3 8 -1 1
ignored+not 4 3 -4 -3 9 -4 -2 0
not+about-broken -5 0 3 3 2 -3 1 0
not+about-hurt 3 0 -1 -2 29 -5 -1 -1
ignored+about-never 10 -3 -2 -5 -1 5 -2 -1
about-broken+about-never -4 0 3 1 3 -4 1 0
about-never+about-hurt 7 -2 -2 -2 15 3 -1 0
ignored+about-closing -3 0 0 3 0 1 0 0
fault+ignored 1 0 0 -1 -4 0 -1 0
fault+about-closing 2 1 0 -2 2 -10 -5 1
about-broken+about-closing -3 4 2 -3 -3 4 -1 0
about-closing+about-hurt 5 -4 -1 0 5 6 -1 -1
fault+about-hurt 5 2 -3 -4 7 -10 0 0
about-broken+about-hurt 5 -2 -1 -3 6 -4 -2 1
about-sympathy -1 -4 -11 15 5 -3 -2 -4
letdown+about-sympathy -2 0 0 3 2 1 0 0
about-modal+about-sympathy -4 0 1 3 0 0 0 -1
about-still+about-sympathy 2 0 -1 -1 -1 1 0 0
letdown+about-product 1 -3 0 1 -1 -1 0 0
please+about-product -1 2 0 -1 1 0 -3 3
but+about-product -2 1 2 -1 -2 -1 0 0
about-modal+about-product 3 2 -2 -3 -6 -6 -6 5
fault+about-product -2 4 0 -2 -4 -3 -3 4
about-refund 6 3 2 -11 -6 -9 -4 -6
lack+wh 5 -4 -1 0 1 2 -2 4
money+wh 3 -2 0 -1 0 -1 -1 0
anger+wh 3 -1 -2 1 1 1 -1 0
about-moneybad+about-qword 2 2 0 -5 -1 -2 -4 0
lack+about-moneybad 2 1 -1 -2 -1 -1 5 -1
about-refund+about-modal 3 0 -1 -3 -1 -1 -1 -1
self+about-refund 4 -1 -1 -3 -2 -4 -1 -2
about-refund+about-self 4 -1 -1 -3 -2 -4 -1 -2
money+about-refund -2 3 1 -2 -2 -2 0 -2
duration+money -1 -1 3 -2 -2 0 -2 -1
duration+about-moneybad 2 2 -4 0 -2 0 -1 0
anger+about-moneybad 4 -1 0 -3 -1 -1 -1 -1
anger+about-product 0 0 2 -1 0 0 0 0
about-product+about-homegov -1 0 -1 2 -1 0 2 4
about-cancelled 5 4 -2 -7 -7 1 2 -1
lack+about-cancelled 3 1 0 -4 -2 1 -1 -1
lack+about-product -4 4 2 -2 -1 -2 -2 1
lack+done 2 -2 4 -3 0 2 -1 2
self+about-cancelled 3 1 0 -4 -3 -1 1 -2
about-cancelled+about-self 3 1 0 -4 -3 -1 1 -2
money+about-cancelled 0 1 0 0 0 -2 0 0
self+about-product 14 3 -11 -6 -7 -3 -2 1
about-product+about-self 14 2 -11 -6 -6 -3 -1 0
not+about-product -4 3 3 -2 -2 -3 1 0
about-never+about-product -3 3 0 -1 -1 -3 2 -1
money+about-product 0 0 2 -1 0 3 0 -1
done+about-product 4 0 3 -6 -1 -1 0 0
money+about-never 1 -3 1 1 0 -3 -1 1
money+done 2 -2 0 -1 -1 -1 0 0
recommend+verb 5 -4 -3 3 0 0 1 0
verb+about-product -1 4 0 -3 -2 -3 -7 1
verb+about-news 1 -1 4 -4 2 -5 8 1
recommend+about-product -2 0 2 0 -1 0 0 0
recommend+question-mark 0 -4 -1 5 -1 0 1 -1
news+about-product 4 2 4 -10 0 -2 -1 3
about-product+about-news -1 1 2 -2 0 0 3 3
about-product+question-mark -2 2 3 -2 -2 -2 -8 -1
about-news+question-mark -2 -3 5 -1 -1 -6 10 1
about-leave 5 -3 7 -9 5 6 -8 0
ask+about-product -5 4 -1 1 -1 -4 -9 7
lack+again 1 4 -6 1 1 3 -1 -1
again+about-leave -2 1 2 -1 3 -2 0 0
lack+wonder -4 5 0 -1 -1 -3 8 -2
wonder+about-leave -1 0 -1 1 1 -1 -3 0
lack+about-leave -2 1 1 0 -2 -1 0 0
ask+about-leave -2 2 -1 1 0 -5 -1 -1
you+about-product -2 4 -5 3 -1 -3 -2 8
about-product+about-yousaid -2 4 -5 3 -1 -3 -2 8
fault+ask -1 0 2 -1 -2 2 5 -3
wh+about-product -3 1 6 -3 0 1 0 -3
about-qword+about-product -2 0 6 -4 -2 -1 -1 1
done+ask -2 1 1 0 -3 3 0 -1
about-love -1 -5 23 -17 2 -9 -7 -1
wish 37 -10 -11 -16 -9 17 -4 -10
about-love+about-food 0 0 3 -3 0 0 0 0
but+about-love 1 -2 0 1 -1 -1 0 0
elsewhere+about-device -4 1 1 2 0 2 -1 -1
about-money+about-energy 3 -1 -1 -1 -2 0 0 -1
delay+about-hurt -3 5 1 -3 9 8 0 1
about-chat+about-hurt -2 4 -2 0 0 -3 0 -1
please+about-hurt 3 1 -1 -3 2 2 -1 4
please+elsewhere 3 -2 1 -2 0 6 0 0
elsewhere+about-askfor 3 -3 -1 1 4 6 -2 -2
ask+about-chat -4 -1 5 0 -5 -5 -1 -5
money+good -4 1 5 -1 -1 -2 -1 -1
but+about-press -2 2 -2 1 -1 -1 0 2
help+about-old -2 1 2 -1 -2 -2 0 0
about-askfor+about-old -3 0 3 0 -3 3 0 -1
duration+close 1 0 5 -5 -2 0 -3 2
about-askfor+about-othersparty -6 -2 6 2 6 0 -7 -6
help+about-closing -1 0 1 0 -1 -3 -1 1
about-askfor+about-closing -5 5 -1 1 2 -5 3 -4
help+close 0 0 1 -1 -1 -2 -1 -1
close+about-askfor 2 0 -3 1 1 -6 -1 -2
anger+done -2 0 2 -1 -3 3 0 0
done+laugh -2 0 3 0 0 0 0 0
done+about-anger -2 0 3 -1 0 0 0 0
done+about-chat -1 -1 6 -4 4 4 2 -2
lack+about-chat 2 -3 3 -2 7 5 -3 -2
laugh+not -2 0 0 2 -2 -3 -1 0
not+about-anger -2 -1 1 2 -2 -2 0 2
wh+not -6 -1 2 5 -2 4 1 -4
about-never+about-anger -3 0 1 2 -1 -1 0 0
about-product+about-chat 4 -1 4 -7 -1 -1 1 -1
anger+recommend 3 -1 0 -2 0 0 0 0
laugh+about-qword 0 2 0 -2 -1 -3 -1 0
laugh+about-modal -1 -3 1 3 -3 -2 -2 -1
about-anger+about-chat 3 0 -1 -2 0 0 0 1
about-anger+about-qword 5 -3 0 -2 -2 -1 0 0
wh+about-anger 4 -3 1 -2 0 0 0 0
recommend+about-qword -2 -2 5 -1 -2 0 0 0
recommend+wh -1 0 2 -1 -1 1 0 0
denied+recommend 1 0 0 -1 0 2 0 0
praise+recommend -3 -2 0 5 -1 -1 0 0
recommend+about-recommend -2 0 5 -3 -1 0 -1 0
elsewhere+about-wait 3 -1 -1 -1 -5 -2 0 0
about-wait+about-deprived -3 4 -1 0 5 2 11 -1
about-wait+about-othersparty 0 -1 1 0 -2 6 -2 -1
verb+about-chat 4 -1 3 -6 -2 0 0 -1
verb+about-illness -2 3 0 -1 2 7 0 0
elsewhere+about-illness 3 0 0 -3 -2 4 0 0
elsewhere+question-mark 1 -2 0 1 -3 4 -3 -2
about-illness+question-mark -1 3 0 -2 9 15 -1 1
not+about-authority 4 2 -2 -4 -3 -3 -2 6
warn+about-othersparty 1 -1 0 1 6 -1 0 0
warn+not 0 1 0 -1 4 -4 -1 1
about-broken+about-othersparty -1 1 1 -1 7 -5 -1 -1
lack+about-travel 6 2 -3 -6 5 -1 -3 -2
lack+about-othersparty 2 1 0 -3 -3 1 1 -3
about-travel+about-othersparty 1 -2 -4 5 16 -7 0 -4
about-praise+about-authority -2 2 0 1 -1 0 0 3
about-praise+about-hazard 3 -1 -2 -1 -1 -1 -1 2
about-fire+about-authority -1 -1 3 -2 -1 0 0 7
you+about-fire -2 2 4 -4 -7 -4 5 2
about-fire+about-yousaid -2 2 4 -4 -7 -4 5 2
about-askfor+about-fire -3 -1 1 3 14 -2 3 1
about-fire+about-hazard 0 -1 -1 2 5 2 -1 1
ask+about-fire -1 2 0 0 2 -3 5 3
please+about-fire 0 -1 2 -1 0 -1 1 1
about-hazard+about-authority 1 0 0 0 -1 0 -1 5
ask+about-authority 2 2 1 -5 -4 -1 2 6
please+about-authority -2 5 2 -4 -1 -1 -3 9
about-askfor+about-hazard -1 -1 0 2 -1 -1 -4 -1
ask+about-hazard 0 -5 2 4 2 -4 -3 0
please+about-hazard -1 0 0 2 4 -1 1 -2
wish+about-modal 6 -3 -3 -1 1 4 0 -1
wonder+wish 1 0 -1 0 -2 3 0 -1
good+wish 5 -1 -2 -2 0 1 0 0
wish+about-askfor 2 -2 0 1 0 3 -1 0
wish+about-qword 0 0 -1 1 0 4 1 -1
wish+you 2 -2 -1 1 0 4 0 -1
wish+about-yousaid 2 -2 -1 1 0 4 0 -1
good+about-company 0 -1 2 -1 -1 -3 -1 -1
rude+about-askfor 1 0 1 -1 -2 4 0 1
rude+about-qword 1 1 -1 -1 2 2 0 0
rude+you 2 1 -2 -1 -3 3 5 0
rude+about-yousaid 1 1 -2 -1 -3 1 5 0
rude+about-company 3 -1 -1 -1 -1 -2 0 0
feeling 7 -12 -32 37 -22 -6 -3 -4
feeling+about-sarcasm 2 0 -2 1 -1 -1 0 0
feeling+about-sympathy 3 -2 -6 5 -4 -1 0 -1
feeling+about-still 2 0 -1 -1 -2 0 0 0
feeling+about-people 0 0 -1 1 -2 0 0 0
feeling+not 4 0 -1 -3 -1 0 0 0
feeling+about-never 4 0 -1 -3 -1 0 0 0
sarcasm+about-qword 2 0 -1 -1 -1 1 0 0
sarcasm+about-never 3 0 -2 -1 -1 0 0 -1
about-sarcasm+about-sympathy 2 0 -1 0 -1 0 0 0
again+about-sarcasm 5 -1 -2 -3 -1 0 0 -1
about-still+about-sarcasm 4 -1 -1 -3 5 -1 0 -2
about-sarcasm+about-qword -1 0 1 0 6 2 4 -1
people+about-sympathy -2 0 -1 4 2 1 0 0
about-people+about-sympathy -2 0 -1 3 2 0 0 0
not+about-sympathy 1 2 1 -4 7 0 0 -1
about-never+about-sympathy 1 0 -1 0 3 1 0 0
lack+about-sympathy -1 0 0 2 3 0 0 0
again+about-people 1 -1 -1 1 3 4 -1 0
about-still+about-people 1 -3 -1 3 -1 2 -1 0
about-never+about-still -2 2 0 1 -1 -2 0 0
lack+about-still 0 2 -2 -1 0 12 -3 -2
people+about-qword -2 -2 4 0 -2 0 0 -1
lack+people -1 0 -2 3 3 1 0 0
about-people+about-qword -6 2 8 -4 3 0 -1 1
not+about-people 4 -1 -2 -1 6 -2 0 1
about-never+about-people 1 1 -2 -1 5 -3 1 -1
lack+about-people 3 -2 -2 0 0 -3 -1 2
sarcasm+about-love 3 0 -2 0 0 1 0 0
ignored+about-ignored 6 -1 -1 -3 -2 1 -2 0
anger+ignored 1 -1 0 -1 -2 -2 -1 0
anger+about-ignored 3 -1 0 -2 1 -1 0 0
wh+about-closing 2 0 2 -3 0 -1 0 1
not+about-hazard -1 -2 0 3 2 -5 -1 -2
wonder+about-hazard -1 1 1 0 2 -2 -2 0
sarcasm+about-hazard -1 1 0 0 -1 0 0 2
fault+about-letdown -3 1 -2 4 -4 4 -2 -1
duration+about-letdown -1 -1 1 0 -6 -3 -1 -1
duration+verb 2 -7 2 3 5 -2 5 0
letdown+about-letdown 8 0 -5 -2 4 -4 -2 -2
letdown+about-timeplace -1 0 1 1 1 -3 0 -2
verb+about-letdown -3 1 -1 3 1 1 -1 0
about-letdown+about-modal 2 -7 -4 9 10 2 -3 -4
self+about-letdown -5 2 -1 4 6 -2 -5 -4
about-letdown+about-self -6 2 -1 4 7 -3 -5 -4
about-letdown+about-timeplace 2 -1 1 -2 -4 -2 0 0
about-letdown+question-mark -1 3 1 -3 2 -2 -2 -1
people+laugh 0 0 2 -2 0 -1 -1 0
laugh+about-people 3 0 1 -3 0 0 0 0
denied+about-intens -3 -1 4 0 -1 0 0 0
accuse+about-company -3 0 4 -1 -2 -5 -2 1
about-food+about-intens -1 2 1 -2 -6 0 2 -1
about-intens+about-company -4 -1 1 4 0 -4 -2 -1
good+about-food 0 -1 2 -1 -5 -2 2 -2
praise+about-company 2 -1 1 -2 -1 -1 -1 -1
about-food+about-company 0 1 1 -2 -1 0 -2 2
news+about-food 0 3 -2 -1 1 5 1 -1
news+about-company -8 2 0 6 2 -4 -3 5
not+about-threat 0 0 0 0 -1 -3 0 0
good+about-threat 0 0 2 -2 -1 0 0 0
news+about-fire 1 -2 -1 1 -3 0 1 0
about-advert+about-fire -3 0 3 1 -2 0 3 -2
good+thanks 2 -1 -1 1 1 2 0 0
good+about-thanks 0 -2 3 -1 1 1 -4 0
good+done -1 0 0 2 -4 -2 -1 -1
thanks+about-sarcasm 4 -1 -6 3 5 0 2 -2
thanks+about-solved -1 -1 2 0 3 3 1 0
close+about-sarcasm 2 0 -6 4 -1 -1 -1 0
done+about-sarcasm -1 0 -2 3 2 1 0 0
about-sarcasm+about-solved -1 0 -4 5 4 1 0 0
about-sarcasm+about-closing -2 0 -3 5 3 1 0 0
about-sarcasm+four-words -1 0 -3 4 -1 0 0 0
done+four-words -3 1 -3 4 0 0 0 0
elsewhere+sarcasm 0 0 0 0 -2 -1 0 0
elsewhere+about-intens -5 -1 3 3 -1 -2 0 -1
about-anger+about-intens -6 2 4 1 0 -1 0 0
fault+about-hazard 1 3 0 -4 2 -1 -4 2
about-outage+about-hazard 1 0 1 -2 5 4 0 0
self+about-hazard 12 -5 -5 -3 8 -8 -1 -4
about-hazard+about-self 12 -7 -4 -1 6 -7 -3 -4
elsewhere+about-hazard 5 0 -2 -3 7 0 -1 -1
about-chat+about-hazard -3 3 1 -1 10 -5 0 -2
fault+about-fire 0 1 0 -1 1 0 2 -2
about-outage+about-fire -4 0 1 3 -1 -1 0 0
elsewhere+about-outage 0 1 -1 0 2 0 0 0
about-outage+about-child -2 0 3 -2 -7 -1 0 0
about-outage+about-chat 5 -1 -3 -2 -6 1 -1 1
elsewhere+about-fire 0 0 1 -2 2 1 -1 -1
about-fire+about-child 2 0 0 -2 -2 1 0 -2
about-chat+about-child -2 4 1 -3 0 10 -1 -1
fault+help -8 5 1 2 0 0 0 0
ignored+elsewhere -1 3 1 -3 5 -3 0 -1
about-wait+about-chat 5 -3 0 -2 0 1 -2 -1
good+about-authority -4 0 -5 9 0 -2 2 -2
wink+about-authority -1 -1 -1 4 0 0 0 -1
wink+about-modal -1 -1 -3 5 -1 -1 0 -1
good+wink 1 -1 -3 2 0 0 0 0
wink+about-yousaid 0 0 -2 2 0 0 0 -1
news+wink -1 -1 -1 4 0 0 0 -1
about-device+about-deprived 2 -3 1 0 -2 -5 -2 -3
fault+about-advert 0 -1 -1 2 -7 -4 1 -1
you+about-outage 2 -1 1 -1 9 2 -2 -2
about-outage+about-yousaid 2 -1 1 -1 9 2 -2 -2
about-outage+about-advert 2 -2 0 0 -2 3 2 0
anger+about-advert 3 1 -1 -3 1 -1 -1 0
duration+done -5 1 6 -2 -4 -2 -1 1
news+about-closing 1 -5 4 0 -1 -3 -6 -1
rhetorical+good 5 -3 -1 -1 -2 1 -1 0
about-good+about-company 1 0 -1 0 -1 -2 -1 -1
thanks+about-good 1 -2 -1 1 4 -1 -1 0
thanks+about-food 0 0 -1 1 -1 0 0 4
thanks+about-company 3 0 -3 -1 0 0 0 0
rhetorical+about-company 2 -1 -1 -1 -1 0 0 0
rhetorical+about-intens 3 -4 -1 2 -3 0 -1 0
self+about-plan 5 -1 -1 -3 -1 -4 -2 9
about-plan+about-self 6 -2 -1 -3 -1 -3 -2 8
about-device+about-old 2 0 0 -2 -6 9 2 -1
about-old+question-mark -2 -1 -1 5 -1 2 -2 -3
verb+about-plan 0 1 -1 0 -1 -4 0 7
about-device+about-plan -1 3 0 -1 -1 -1 -1 3
about-plan+question-mark -3 2 -1 2 -2 -5 2 5
about-homegov+about-hurt 2 0 -1 -2 1 -2 0 0
not+about-homegov 5 -1 0 -4 -3 0 -1 -2
please+about-homegov 1 0 -1 0 -1 -3 -2 1
lack+help 1 0 0 -1 4 1 -2 4
help+about-deprived -3 1 -1 3 -8 2 -1 0
help+about-outage 1 -1 0 0 2 1 0 2
help+please -1 -1 2 0 -2 2 0 0
about-hurt+about-deprived 4 -1 -1 -2 -4 -8 -2 0
about-outage+about-hurt 0 -1 -1 2 1 -3 -1 0
wh+about-outage -1 2 0 -1 -2 -1 1 2
wh+please -2 3 -1 -1 -2 -1 -3 -1
about-outage+about-qword 0 0 -1 0 -3 0 0 1
lack+about-outage 2 -1 -1 0 3 6 0 1
lack+please 2 0 -1 -1 0 -4 -1 1
not+about-outage 1 -3 2 0 3 -7 -2 2
ask+about-deprived -3 3 -1 1 -1 11 -1 2
please+about-deprived 3 0 0 -2 1 -4 -1 3
ask+about-outage 1 0 0 -1 -2 -1 1 0
please+about-outage 0 0 0 0 0 3 0 1
about-outage+about-askfor 2 -1 -2 1 0 4 2 0
about-outage+question-mark -1 3 0 -2 -4 -2 0 2
anger+about-suicide -2 4 -1 -1 7 -1 0 0
curse+about-anger -1 3 0 -1 5 1 0 0
about-anger+about-suicide -2 2 -1 0 5 0 0 0
wh+about-advert 1 6 -1 -6 -4 0 1 -2
wh+about-othersparty 0 0 -1 1 4 2 -2 -1
wh+about-old -2 -1 -1 3 -2 -2 -2 -1
about-advert+about-othersparty -5 4 -4 5 -3 0 3 -2
about-advert+about-old 4 -1 -1 -2 -4 5 -1 -2
about-product+about-advert -3 5 -3 2 -1 -1 -1 2
about-product+about-othersparty 4 -3 -1 0 -1 -2 -2 -1
done+sarcasm 5 0 -2 -2 -1 0 -1 0
sarcasm+about-travel 4 -2 -4 2 -1 0 -1 0
good+about-travel -5 1 0 4 -4 -6 1 -1
good+recommend 4 -1 -4 0 0 0 0 0
good+about-love 3 -2 -4 3 -3 -1 -1 0
recommend+about-good 2 -1 -3 2 -1 -1 -1 0
about-good+about-love 3 0 -3 0 0 -3 0 0
done+about-travel 4 0 -5 1 0 0 -1 1
recommend+about-travel 2 -3 -2 3 -1 2 0 0
about-love+about-travel 2 -2 0 1 -2 2 1 0
people+about-travel 2 -3 1 0 5 -3 -2 -2
about-people+about-travel 3 -3 1 -1 9 -2 -1 -3
self+about-love 4 -1 0 -4 2 -4 -3 -1
about-love+about-self 4 -1 0 -4 2 -4 -3 -1
recommend+about-love 0 -2 2 0 0 0 0 0
recommend+about-people 2 -1 -4 2 0 0 0 0
people+about-love 3 -1 -3 0 -3 0 0 0
about-love+about-people 1 -2 2 0 -3 0 0 0
lack+but -1 4 0 -3 -5 -5 -1 -1
about-lost+about-travel 2 -1 0 -1 3 2 0 -1
money+about-travel 1 -1 0 1 -4 -5 -1 -2
about-travel+about-illness -4 2 3 -1 -5 9 0 -1
but+about-illness -4 0 -1 4 -10 2 0 0
people+about-hazard 2 -1 -1 1 -6 -2 0 1
people+about-letdown 5 0 -5 0 2 -4 0 0
people+about-illness 1 0 0 0 4 4 0 -1
about-people+about-hazard 2 -1 -1 0 -4 -3 0 0
about-people+about-illness 1 2 -1 -2 3 5 -1 2
praise+about-hazard 1 0 -1 0 -2 -2 0 0
praise+about-letdown 8 -1 -4 -4 0 -3 0 0
about-letdown+about-sarcasm 1 0 -1 -1 2 -2 0 -1
about-good+about-hazard 0 4 -3 0 0 3 -1 0
about-letdown+about-good 2 -1 -2 1 0 -5 -1 0
about-good+about-illness 1 0 -1 1 4 -2 0 0
letdown+about-hazard 1 0 -1 0 4 4 0 -1
about-letdown+about-hazard 3 1 -1 -4 2 1 0 0
duration+about-hazard 3 -3 0 0 1 3 -1 -2
about-hazard+about-illness -2 3 0 -1 -1 5 -1 0
about-letdown+about-illness -2 -5 1 6 -2 4 0 -1
delay+about-never -3 0 -3 6 3 4 0 1
lack+delay -4 2 1 1 0 -2 2 -3
rhetorical+wh 10 -10 1 -1 -7 -5 0 -3
rhetorical+wonder 1 -2 1 0 -1 2 -2 -1
rhetorical+about-timeplace 4 -3 0 -1 -2 0 0 0
wh+about-timeplace 8 -3 -1 -4 0 0 -1 -3
wh+about-late -1 1 0 0 5 -1 1 0
about-late+about-qword -1 1 -1 0 5 -2 0 0
about-late+about-modal -2 1 -2 2 0 4 1 1
ask+about-travel 1 -5 4 0 7 -1 1 -2
please+about-travel 2 -3 -1 2 3 -4 -1 0
about-askfor+about-travel 7 -6 0 0 4 -5 -5 1
you+about-travel 2 -10 6 2 -3 2 2 -5
about-travel+about-yousaid 1 -12 6 4 -3 3 2 -5
duration+about-travel 0 2 -3 0 6 8 2 1
delay+about-travel 0 -1 -1 2 -3 -5 2 2
delay+about-praise 0 -1 2 -2 -1 -2 0 -1
duration+about-late 2 1 0 -3 -2 1 -3 2
but+about-late -2 -1 0 3 4 3 0 0
about-late+about-travel 2 1 0 -2 -3 -1 -2 2
about-late+about-child 1 0 -1 0 -2 -1 0 -1
about-praise+about-timeplace 2 1 -1 -3 5 0 0 0
but+about-child -1 3 0 -3 -1 1 -1 -2
people+about-praise -2 0 3 -1 0 1 0 1
people+elsewhere -3 -1 2 2 -1 -1 0 -1
people+about-child -4 -2 0 6 -6 9 -1 -1
about-praise+about-people -1 0 2 -1 0 1 -1 1
about-people+about-child 0 -3 -1 4 -4 11 0 -2
about-praise+about-travel 2 -1 0 -1 2 -2 -1 0
elsewhere+about-travel -6 -1 1 6 0 -4 -1 -1
about-travel+about-child -6 6 1 -1 -4 7 -1 -1
praise+elsewhere -3 0 3 1 -2 -3 0 1
praise+about-child 0 0 -2 2 -2 -1 0 -1
again+about-travel 3 0 -2 0 0 5 -1 2
about-still+about-travel 5 0 -5 -1 -4 3 -3 4
not+about-travel 3 0 -7 3 1 6 0 -2
accuse+about-travel 4 0 -4 0 9 -3 -1 -2
delay+about-sympathy -1 0 -1 2 2 1 0 0
about-wait+about-timeplace 0 1 1 -2 2 4 0 -1
lack+about-wait 0 2 -1 0 6 4 2 2
about-wait+about-never 0 1 -1 -1 4 7 -2 0
about-wait+about-sympathy 2 0 0 -1 3 0 0 0
letdown+about-wait -1 0 0 1 2 0 0 0
people+about-wait -5 1 3 2 4 2 -1 -1
about-wait+about-people -5 1 4 0 2 1 -1 -1
lack+about-timeplace 0 -4 -3 6 -1 -4 2 -3
not+about-timeplace 0 -1 -1 2 -2 4 -2 -1
about-never+about-timeplace 4 -1 -1 -2 -4 2 -1 1
about-closing+about-sympathy -2 0 1 1 3 0 0 0
self+about-sympathy 0 1 1 -1 6 -1 -1 -1
about-sympathy+about-self -2 2 1 -1 6 -1 -1 -1
about-device+about-othersparty -3 -1 0 3 6 -1 1 -1
about-device+about-hazard 6 -1 -3 -2 6 5 -1 -2
about-device+about-travel 7 -2 -3 -3 -2 5 0 -1
about-device+about-news 5 1 0 -5 -2 -2 2 -2
about-travel+about-hazard -3 8 -1 -4 15 -5 -1 -1
about-news+about-hazard -3 1 2 0 1 -1 -1 3
about-travel+about-news 3 0 0 -2 -3 -2 0 -1
about-travel+question-mark 5 -6 -3 4 4 -4 -5 -3
about-travel+about-authority 1 -1 2 -2 -2 -1 0 2
rhetorical+about-travel 3 -3 0 1 1 -1 0 -1
lack+good 2 -4 6 -4 -1 -1 -1 1
good+about-wait -3 -1 -4 7 -2 -1 0 0
about-wait+about-travel -5 1 -2 6 1 0 -2 1
about-thanks+about-travel -1 0 4 -3 -3 -2 -1 -1
about-wait+about-thanks -1 0 -2 2 -1 -1 0 0
news+about-never -4 1 -5 8 7 2 0 1
anger+about-travel -5 1 3 2 6 -4 0 -1
about-food+about-press -2 0 0 2 -1 0 1 -2
wh+about-food -6 1 1 4 2 -1 -2 7
about-qword+about-food -8 2 5 1 4 3 -3 6
ask+about-food -1 2 -2 1 -1 1 -2 5
about-chat+about-press -2 -1 1 2 1 -2 5 -3
again+about-wait 2 2 -1 -3 -1 -1 -1 0
greet+news -3 7 -2 -2 -2 2 2 -5
greet+about-food 0 0 -1 0 0 -1 0 6
greet+about-travel 0 3 -1 -1 0 0 -1 0
praise+greet 0 0 0 0 0 -2 -2 -2
about-travel+about-food 5 -4 -2 2 -5 -3 0 -1
about-child+about-authority 2 -2 -1 2 2 0 0 1
happy -35 -11 39 7 -16 -14 -4 -5
dutch 0 13 32 -45 34 60 54 42
good+about-recommend 1 -1 -1 1 -1 -6 -1 0
good+happy -1 -1 -1 3 0 -2 0 0
about-sarcasm+about-chat 0 -1 -3 4 7 5 0 0
about-wait+about-sarcasm 3 0 -2 -1 -1 0 0 0
about-sarcasm+about-askfor 2 -1 0 -1 2 -1 0 -1
about-good+about-recommend 2 -1 -2 1 0 -5 -1 0
about-wait+about-good -2 -1 -1 4 -1 -1 -1 0
wonder+about-good 1 3 -2 -2 -1 0 2 -1
about-good+about-askfor 3 -1 1 -2 1 -3 0 -2
sarcasm+about-chat 9 -2 -4 -3 0 2 1 0
again+about-recommend -1 -1 2 0 -4 -5 0 -1
again+happy -3 0 4 -1 -1 -1 0 0
about-still+about-recommend -2 -1 4 -1 -2 -4 -4 0
duration+about-still -11 -5 8 8 -14 -6 -3 -3
about-wait+about-still 1 2 0 -3 -2 -3 -1 -1
happy+about-still -4 -1 5 -1 -1 -2 0 0
about-recommend+about-chat 0 1 0 0 -2 -5 -4 1
duration+about-recommend 2 -3 -1 1 1 -7 -2 -3
wonder+about-recommend 1 1 -1 0 2 -3 -1 4
about-recommend+about-askfor -1 1 -2 2 -6 4 -3 4
happy+about-chat -2 0 5 -2 -1 -2 0 0
good+wh 0 -1 3 -2 -2 3 -1 -1
wh+about-still 1 -9 4 4 4 1 -4 2
again+wh 5 -7 2 -1 1 -4 -2 3
praise+about-leave -1 0 -1 2 0 -1 0 0
about-praise+about-company -3 2 2 -1 -1 -1 -1 5
lack+about-praise 0 -1 0 1 0 -2 0 2
about-leave+about-praise 0 0 -2 2 -1 -1 0 0
accuse+about-praise 3 0 0 -3 -1 -1 0 3
lack+about-company -1 -1 1 0 0 -4 -1 1
verb+about-company -2 4 -1 -2 -2 0 1 -2
sarcasm+about-company -1 0 2 -1 0 -1 0 0
but+about-company -2 0 -1 3 0 -3 -1 1
accuse+about-leave 1 0 -1 0 4 3 0 -1
self+about-leave -5 3 5 -3 -2 6 -3 -1
about-leave+about-self -5 3 5 -3 -2 6 -3 -1
about-leave+about-modal 6 -2 0 -4 2 4 -3 -3
verb+about-leave -1 1 0 0 -3 3 -1 0
you+about-leave 2 -3 1 0 3 3 -3 2
about-leave+about-yousaid 2 -3 1 0 3 3 -3 2
but+about-leave 2 0 -1 -1 2 -2 -1 0
greet+about-modal -3 9 -4 -2 -4 -3 7 1
greet+not 1 2 -2 -1 -3 0 3 -3
greet+but 2 2 -3 -1 -2 -1 1 -1
greet+about-still 0 2 -2 1 0 3 -2 -1
greet+about-timeplace 0 -1 -1 2 0 -1 0 -3
good+about-timeplace 0 0 5 -6 -2 -2 -1 -1
about-promise 13 -3 -6 -5 -12 -6 11 -14
self+about-promise -1 1 0 0 -4 -2 6 -5
about-promise+about-self -2 1 0 0 -4 0 6 -4
about-closing+about-company 3 -1 -3 0 -2 -4 -2 -1
money+about-closing 4 -1 -1 -2 -1 5 -1 0
about-letdown+about-closing 4 -1 0 -3 -1 0 -1 0
about-promise+about-closing 1 1 0 -2 -1 -3 1 -1
duration+about-money 0 -2 5 -3 0 -5 1 0
duration+about-promise 4 -2 -1 0 3 1 2 -3
about-still+about-company 4 -2 -3 1 0 -2 0 0
about-promise+about-company -4 1 1 2 0 -2 -1 3
letdown+about-company -4 1 2 0 0 2 -2 1
about-still+about-letdown -2 0 -3 5 1 -2 -1 0
about-still+about-promise -3 1 0 2 -2 0 1 1
good+about-letdown 0 1 -3 2 3 -1 -1 0
good+about-promise 2 0 -3 1 -2 5 -1 0
money+about-good 0 -1 2 -1 0 -1 -1 -1
about-money+about-promise -3 0 -1 4 2 0 0 0
letdown+about-money -7 0 3 3 3 -2 0 -1
about-promise+about-modal 6 -4 1 -3 2 -3 6 -6
money+about-promise -2 1 2 0 -1 -3 0 1
money+about-intens 1 1 -2 -1 0 5 -1 -1
letdown+money -3 -1 1 3 -1 -2 0 -1
please+about-letdown 0 -3 -1 4 -1 -2 0 -1
about-letdown+about-promise 1 2 -1 -2 -2 0 0 0
about-letdown+about-intens 2 2 -5 1 1 -1 -2 -3
please+about-promise 1 0 0 0 -2 -2 -2 -1
please+about-intens -3 -1 -1 4 0 1 -2 -1
about-promise+about-intens -3 0 -1 4 2 -1 2 -1
letdown+about-promise 8 -2 -4 -3 1 -3 4 -2
letdown+about-ignored 0 0 -2 2 -1 -1 -1 5
again+about-letdown -4 0 1 3 2 0 -1 0
about-letdown+about-othersparty -5 0 1 5 9 -4 -1 3
about-ignored+about-letdown 5 0 -3 -2 1 -1 -1 0
but+about-letdown -5 -1 0 5 2 -3 -1 -2
not+about-letdown -4 4 5 -6 2 3 -1 0
again+about-ignored 2 0 -1 -1 3 -2 2 -1
about-still+about-ignored 1 -1 2 -1 4 -1 1 -1
about-ignored+about-othersparty 1 0 -1 0 3 -1 2 -1
people+about-othersparty 0 -1 -5 5 1 8 -2 -2
about-people+about-othersparty -1 -1 -2 4 2 8 -1 -3
people+about-ignored -1 2 0 0 2 2 0 0
but+about-ignored 3 -1 -1 0 6 -1 0 0
not+about-ignored 6 -1 -2 -4 0 -3 1 -1
duration+rude 3 1 -1 -2 -2 5 -1 0
rude+about-chat 4 -1 -1 -3 -1 2 0 0
about-recommend+about-device -2 0 -1 2 -2 0 0 -1
about-love+about-device -1 0 2 -1 -1 1 0 0
warn+about-device -2 1 0 2 -2 -1 4 1
fault+about-recommend 1 -1 -1 1 8 -5 -1 -1
fault+about-love 3 -1 -1 -2 1 2 0 -1
again+about-love 1 0 0 -1 -3 -2 -3 0
again+warn 2 0 -1 -1 6 0 0 2
about-still+about-love 2 0 0 -2 -4 -1 -3 0
warn+about-still 1 0 1 -2 1 -3 1 1
not+about-recommend 7 0 -3 -4 7 2 1 0
about-love+about-recommend 0 0 0 0 -1 -3 0 0
about-money+about-chat 2 2 -1 -3 -4 -4 2 1
about-love+about-chat 1 0 -2 0 -2 -3 0 0
warn+about-chat 0 0 0 -1 4 -4 -1 -1
about-threat+about-chat -1 0 0 0 1 -3 0 -1
not+about-love -1 -1 1 1 1 2 0 -1
about-love+about-modal -1 -5 1 5 -5 -4 -3 -1
warn+about-money 0 0 0 0 -1 -2 0 -2
leave 18 -1 -6 -11 -20 -4 -4 -6
again+about-moneybad 1 2 -2 -2 0 2 -4 3
again+leave 3 0 -1 -1 -1 -2 0 0
again+about-advert 3 2 -4 0 -3 0 -2 2
duration+about-advert 2 -1 -2 1 -7 0 5 -3
leave+not 1 -2 0 0 -4 -1 0 -1
about-moneybad+about-money -1 1 4 -4 -1 -1 0 -1
about-never+about-moneybad 2 0 -1 -1 0 -2 0 0
leave+self -3 2 0 2 -3 0 -1 -1
leave+about-self -3 2 0 2 -3 0 -1 -1
about-never+about-money 3 -1 -3 1 0 -2 -1 -1
leave+about-never 3 -1 1 -3 -1 -3 0 0
about-never+about-advert -3 8 -1 -5 1 6 2 0
leave+about-advert 1 0 -2 2 -2 0 0 0
anger+four-words 20 -5 -5 -10 -2 0 0 0
about-anger+four-words 3 0 -1 -2 0 0 0 0
duration+rhetorical 4 -3 1 -2 -1 0 1 -1
duration+about-solved -2 -1 5 -2 -3 0 -1 -1
delay+rhetorical 3 -3 1 -1 0 0 1 0
news+about-wait -2 2 -1 2 6 0 -4 -2
wh+about-wait -2 2 1 -1 5 4 -1 -1
about-wait+about-qword -3 1 4 -2 3 7 -3 -1
close+about-wait 0 0 -5 5 0 -2 -1 2
about-wait+about-intens -1 3 0 -2 -5 -3 -1 -1
about-wait+question-mark -2 3 0 -1 -3 -3 1 0
rhetorical+about-money 3 -3 -1 2 0 0 1 0
close+about-money -4 3 3 -2 -1 1 -1 -2
lack+close 3 3 -1 -5 -1 3 0 -1
lack+about-solved 2 0 -2 1 -1 2 0 0
not+about-solved 1 -1 -2 2 -4 4 0 0
about-never+question-mark -1 3 0 -2 5 1 0 -2
wh+close -1 3 -1 -1 0 -1 0 -2
wh+about-intens 1 -1 2 -2 3 5 -2 -2
close+about-qword -4 7 5 -8 -1 -2 0 -2
about-qword+about-intens 2 -1 1 -2 -1 6 -3 -3
rhetorical+about-chat 5 -1 -3 -1 -2 1 -1 -1
about-chat+about-intens -2 3 -4 3 8 1 2 -2
rhetorical+close 1 0 0 -1 -2 0 0 0
anger+close 3 0 1 -3 1 -1 0 0
anger+about-solved -2 0 1 1 1 3 0 0
about-anger+about-solved -2 0 1 1 -1 0 0 0
done+about-othersparty -3 -1 5 -1 -7 -4 -1 -1
about-solved+about-othersparty -3 -1 0 3 -3 -2 0 -1
wonder+greet -2 6 -2 -2 -2 -2 -2 -2
lack+greet 1 0 -1 -1 -1 -3 3 -1
greet+about-askfor -1 3 0 -2 -4 0 6 -7
greet+about-qword -1 3 -1 -1 0 -1 2 3
wonder+about-lost -1 4 0 -3 -2 1 7 -3
about-lost+about-timeplace 0 0 1 0 0 -1 2 -1
about-lost+about-qword 2 -1 -2 1 2 -2 3 1
about-qword+about-timeplace 9 -3 -1 -4 -4 6 -3 -6
wonder+about-othersparty -1 2 1 -2 2 6 -2 -3
wonder+about-device 3 -2 0 0 3 -8 0 -1
greet+about-promise -1 2 0 0 -1 0 2 -1
wh+greet -1 1 0 0 0 1 2 4
greet+about-thanks 0 2 -1 0 0 -1 -3 0
about-promise+about-askfor -1 -1 3 -1 1 0 0 0
wh+about-promise 0 -2 0 2 1 1 -1 0
about-promise+about-qword -5 -3 3 4 -4 -1 -2 0
you+about-promise -3 -1 2 1 2 1 3 -4
about-promise+about-yousaid -3 0 2 1 2 -1 3 -4
about-promise+about-timeplace -1 1 1 -1 -3 -3 -1 1
wonder+about-late 0 1 -1 0 -1 -2 3 -1
wonder+about-thanks -1 1 1 -1 0 -1 -3 -3
thanks+please -1 0 -3 4 4 1 0 -1
please+about-thanks -1 0 -3 4 4 0 -2 -5
about-late+about-askfor 0 -1 -1 2 -2 3 1 0
thanks+about-askfor -4 0 2 2 -2 -2 -1 -1
about-thanks+about-askfor -4 0 1 3 -2 -2 -1 -1
thanks+wh 0 0 0 0 0 0 4 -1
wh+about-thanks 0 0 1 0 0 0 4 -1
thanks+about-qword -1 0 3 -2 -1 2 4 -1
about-thanks+about-qword -1 0 2 -2 -2 1 3 -2
you+about-late 4 -1 -3 0 1 1 0 -2
about-late+about-yousaid 4 -1 -3 0 2 1 0 -2
thanks+about-late -1 0 -1 2 0 0 0 0
about-timeplace+about-company 1 0 -1 0 2 -1 -1 0
about-thanks+about-company 3 0 -3 -1 -1 0 -1 0
ask+about-letdown -1 -4 0 5 4 -3 -1 0
you+about-letdown 4 3 -3 -4 3 3 -2 1
about-letdown+about-yousaid 4 3 -3 -4 3 3 -2 1
news+about-letdown 1 -1 0 0 -3 0 -2 -1
about-never+about-letdown -4 0 5 -1 1 4 -1 1
about-letdown+about-chat -1 0 2 -1 -2 1 -1 -1
wh+about-letdown 1 0 -1 0 7 -2 -1 0
about-letdown+about-qword -2 -1 1 2 10 -7 -1 -1
but+about-never -3 -1 3 1 -7 -2 0 -1
about-never+about-good -5 0 5 0 -4 -4 0 0
wh+but -4 -3 4 3 7 1 0 -1
but+about-qword -3 -6 7 2 12 -7 -2 -4
wh+about-good -1 1 -1 0 -1 3 -3 -1
about-money+about-child -5 1 1 3 -7 4 0 -1
accuse+about-qword 0 1 3 -5 -2 -1 -4 -2
accuse+wh -1 1 -1 1 2 -5 -2 -1
denied+about-letdown -2 0 3 0 -1 0 0 0
denied+about-device -1 0 2 0 0 2 0 0
about-letdown+about-device -3 1 2 0 -1 4 -1 0
help+about-good -3 1 -1 3 0 -1 -1 0
thanks+about-wait -1 0 -2 4 -1 -1 0 0
ask+four-words -1 0 -2 3 7 9 4 0
news+about-moneybad -5 5 -1 1 -2 1 4 -1
about-moneybad+about-news -2 1 0 1 -1 0 0 -2
about-news+about-advert -4 0 -1 6 -3 -2 -2 5
advert+about-askfor 1 0 0 -1 -2 4 2 0
ask+advert -1 -2 0 4 -1 0 2 3
about-askfor+about-news 1 4 0 -4 4 -4 -4 12
news+about-hazard 4 2 -3 -3 7 0 -1 2
ask+about-news -4 2 2 -1 0 -5 4 7
elsewhere+about-company -2 1 -1 2 0 2 -1 0
about-othersparty+about-company -1 0 -2 3 -3 -1 -1 -1
again+about-company -1 -2 2 1 -5 3 0 0
about-advert+about-intens -2 5 -2 -1 -4 1 -3 4
about-moneybad+about-intens -1 2 -1 0 2 5 0 -1
wonder+about-intens 2 0 0 -2 -2 5 -4 1
ask+about-intens -1 1 -1 1 -5 6 1 1
about-moneybad+about-deprived 1 0 -1 1 0 6 -1 2
about-still+about-advert 1 2 -4 1 -2 2 -4 1
about-still+about-moneybad -5 4 3 -1 -2 6 4 1
help+about-still -3 1 0 1 0 3 0 2
again+help -3 1 0 2 1 4 -1 1
about-moneybad+about-othersparty -2 0 2 -1 -2 3 0 0
letdown+about-advert 2 1 -1 -2 9 2 0 -1
about-letdown+about-advert 3 1 -1 -3 5 3 -1 -1
about-still+about-violence -1 1 3 -3 3 -3 0 0
about-late+about-still 5 -1 -4 0 -1 -2 -1 -1
about-chat+about-company 6 1 -1 -6 -2 1 0 -2
about-chat+about-violence 0 -2 1 1 1 4 -1 -1
about-late+about-chat -1 -1 -1 2 -1 -1 -1 0
accuse+about-violence -4 1 1 2 1 -5 -1 0
accuse+about-late 4 -1 -2 -1 -2 -3 0 -1
about-modal+long -1 -3 -1 5 -4 -1 -4 -2
about-othersparty+long -7 4 0 3 -3 -4 0 -3
accuse+ask 3 -6 1 3 8 -9 3 2
accuse+long -4 4 -2 3 4 -1 -2 0
about-money+about-old 0 1 -5 4 0 -2 1 -1
about-money+about-illness -2 1 0 1 -2 2 0 -1
about-money+long -5 2 1 2 -3 -2 -2 -1
lack+long 2 -1 0 -1 0 -5 -3 0
ask+about-old -1 0 2 -1 -2 1 1 -1
about-old+long -3 1 -1 2 0 2 1 -1
ask+about-illness -2 -2 0 4 4 2 -1 -1
about-askfor+about-illness -1 -3 0 5 3 12 2 -2
about-illness+long -2 1 -1 2 4 2 0 0
ask+long 0 -1 -1 2 3 4 -1 -1
about-askfor+long 3 -4 1 0 -2 -2 1 -4
greet+about-press 0 1 -1 -1 -1 -1 4 -4
greet+about-plan 0 0 0 0 0 0 3 -3
ask+greet 0 2 -1 -1 -1 1 1 -2
verb+greet 0 2 0 -1 -1 1 4 -3
greet+question-mark 0 5 -2 -2 -2 1 4 5
about-broken+about-press 7 -4 0 -3 1 -1 1 0
duration+about-press 2 5 -2 -5 -2 -2 12 -10
about-ignored+about-press 0 -1 1 0 -1 -2 6 -5
about-wait+about-press 1 2 0 -2 3 0 -1 -1
fault+about-ignored -4 3 2 -1 -3 2 -1 -2
fault+about-wait -1 0 -1 2 -1 0 9 -1
ask+about-broken -1 -1 0 1 2 -1 5 -1
about-broken+about-ignored -2 0 0 1 1 2 0 0
ask+about-plan 2 -3 -1 2 0 -1 0 8
duration+about-plan 3 -2 2 -3 0 -1 0 5
about-wait+about-plan -1 1 0 0 0 0 -1 2
ask+about-wait -1 0 1 0 -2 -1 -2 2
verb+about-wait 0 1 0 0 -1 -3 3 2
news+about-ignored 2 -1 0 0 1 -1 6 -2
about-wait+about-ignored 0 1 0 -1 0 4 0 0
about-ignored+question-mark -1 1 0 -1 -1 -1 7 -2
praise+about-press 0 1 -1 -1 -1 0 0 -2
praise+about-ignored 5 -1 -2 -2 0 0 0 -1
please+about-press -3 4 1 -2 -2 -3 6 -9
please+about-lost 0 1 -1 -1 1 -2 0 3
please+about-ignored -1 1 1 -1 2 0 0 4
please+news 0 0 3 -3 -3 -4 -1 3
please+about-news -2 4 -1 -1 -1 -1 -3 8
greet+about-outage 0 0 0 0 0 1 2 -1
greet+about-news -1 2 -1 -1 0 0 3 -1
lack+about-good -3 0 5 -3 -1 -3 0 1
about-lost+about-good 2 0 -2 0 -1 -2 -1 2
about-ignored+about-good 0 -3 -1 3 2 0 -1 -1
about-outage+about-good -4 0 5 -1 1 1 -1 0
lack+about-press 3 -2 -1 0 2 0 0 -1
about-lost+about-press 1 0 0 -1 3 0 0 -1
about-outage+about-press -1 2 0 -1 0 0 3 -1
about-news+about-press 0 1 0 -1 -1 -1 4 5
news+about-lost 1 1 2 -4 2 -2 4 -1
about-lost+about-news -1 -3 3 1 0 0 -1 -1
wonder+about-news 1 0 1 -1 3 -4 0 4
about-promise+about-press 1 -1 -1 0 -1 -1 7 -2
ask+about-promise 1 -2 -2 3 1 1 -2 -3
verb+about-promise -1 2 0 0 0 0 4 -3
about-promise+question-mark -1 2 0 0 -3 -1 5 -2
about-hurt+about-authority -1 2 -1 0 -3 -1 -1 2
about-closing+about-authority -1 2 -1 0 -2 1 -2 10
about-news+about-closing 2 -1 -1 0 2 0 -2 -1
wonder+about-closing -3 2 0 1 1 -4 0 1
about-news+about-company 2 0 -2 0 -1 -1 -1 5
about-hazard+about-intens 2 -3 -1 2 5 -2 -1 2
warn+about-intens 4 -1 -1 -2 0 -1 -1 1
about-press+about-intens 0 0 0 0 -3 -1 -4 6
warn+about-hazard 0 0 0 1 3 -2 -1 0
about-hazard+about-press 0 0 -1 0 -1 -1 3 -1
fault+about-suicide 0 0 0 0 -3 1 -1 -1
wink+about-suicide -2 0 -1 3 0 0 0 0
about-dirty 12 0 2 -13 18 14 -7 -8
self+about-dirty 3 1 1 -5 6 2 -3 -2
self+happy -3 -1 1 2 -1 -3 0 -1
about-dirty+about-self 3 1 1 -5 6 2 -3 -2
happy+about-self -3 -1 1 2 -1 -3 0 -1
about-dirty+about-old -4 1 1 1 2 -1 0 -1
thanks+about-old -1 1 1 0 -3 -1 0 0
about-thanks+about-old -1 0 1 -1 -3 -1 0 0
happy+about-old 0 0 -3 3 0 -1 0 0
about-dirty+about-modal -2 1 0 2 13 3 -2 -2
happy+about-modal -1 -1 0 2 -1 -3 0 0
news+about-dirty 4 0 1 -5 2 6 -2 -1
about-dirty+about-device -1 2 0 -2 -1 1 0 0
about-dirty+about-closing 2 -2 1 -1 6 -1 -1 0
thanks+about-dirty -1 0 2 0 -3 -2 0 0
about-dirty+about-thanks -2 0 3 -1 -3 -2 0 0
you+about-dirty 0 -3 3 1 4 -1 -2 -1
about-dirty+about-yousaid 0 -3 3 1 4 -1 -2 -1
news+happy -3 -1 7 -3 -1 -1 0 0
close+about-device -3 4 3 -5 -1 4 -2 0
thanks+about-device 0 0 -1 1 3 0 -1 0
happy+about-closing -2 0 2 0 0 -1 0 0
happy+about-thanks -1 0 2 -1 -1 -1 0 0
you+happy -3 0 1 2 -1 -1 0 0
happy+about-yousaid -3 0 1 2 -1 -1 0 0
about-outage+about-closing -4 2 3 -1 -3 -4 -1 2
about-outage+about-never 3 0 -1 -2 0 0 -1 -1
about-outage+about-device 1 4 -1 -4 1 2 -2 -1
good+about-outage -4 -1 4 0 -1 -1 -1 -1
about-never+about-device 1 4 -3 -2 -2 9 -1 3
about-device+about-advert -4 5 -2 1 -5 6 3 1
about-outage+about-intens 0 -1 1 0 5 6 0 -1
fault+laugh 0 0 1 -1 -2 -1 -1 0
about-outage+about-money 0 0 0 -1 -3 -2 2 1
laugh+about-child 0 0 -1 0 -1 -2 -1 0
please+about-leave -1 2 0 -1 1 0 -2 0
greet+about-intens 1 0 -2 1 0 -4 -2 -2
about-leave+about-press 2 -1 0 -1 0 0 -1 -1
about-thanks+about-press -1 -3 2 2 0 0 -2 -1
good+about-leave 1 -1 0 1 -1 -1 -3 0
about-leave+about-intens -1 1 0 1 3 -5 -2 2
about-leave+about-device 4 -1 -1 -2 1 -1 0 -1
wh+elsewhere 2 1 -1 -2 1 2 -1 -2
wh+about-leave -1 -1 0 2 -1 4 0 -1
about-leave+about-qword 4 -4 -2 1 -4 4 0 -2
elsewhere+about-leave -2 0 -1 3 -1 0 0 3
about-leave+question-mark -2 3 0 0 3 0 -1 -1
about-qword+about-old -3 0 3 -1 -2 -4 1 -3
about-people+about-authority -1 1 0 0 -2 -2 -2 6
wh+about-people 0 3 -1 -2 5 0 -2 2
about-people+question-mark 2 2 -2 -2 7 -3 -3 8
about-lost+about-othersparty 3 1 -2 -1 -6 0 2 2
question-many 55 -47 17 -25 68 24 -18 -17
elsewhere+long -3 0 1 2 2 -2 -2 -1
ignored+about-othersparty -1 2 -1 -1 12 3 0 -1
ignored+about-deprived -3 1 -1 2 1 -1 0 0
about-deprived+long -1 2 -1 0 3 -7 -2 -1
ignored+verb 0 0 0 0 0 -2 0 0
ignored+about-timeplace 0 1 0 0 1 5 0 0
ignored+long -2 1 1 0 0 -2 1 0
verb+long -4 0 0 3 3 6 -4 0
about-timeplace+long -2 0 0 2 -2 -4 -2 -3
question-mark+long -3 3 0 0 -1 -1 -5 1
about-people+about-recommend -1 -1 2 0 -3 0 0 -1
good+about-othersparty -2 2 -4 4 -6 9 -1 1
about-recommend+about-othersparty 0 0 1 0 1 -8 1 -1
happy+about-othersparty -1 0 -2 3 0 -2 0 0
about-recommend+about-intens -3 0 2 1 1 -5 -2 0
happy+about-intens -1 0 2 -1 -1 -1 0 0
about-solved+about-recommend 0 0 0 0 -1 2 0 -1
about-suicide+about-intens 0 2 -2 0 8 10 -1 0
sarcasm+about-hurt 2 -1 -1 0 0 1 -1 0
you+about-sarcasm 1 0 -5 4 7 2 3 -2
about-sarcasm+about-yousaid 1 0 -4 3 7 2 3 -2
about-sarcasm+about-hurt 2 0 -1 -1 3 0 0 0
about-qword+about-suicide -2 -1 1 3 1 2 -1 1
about-hurt+about-suicide 3 0 -1 -2 0 -2 0 -1
not+about-suicide -6 -1 -3 10 7 -2 0 0
about-timeplace+about-hurt -1 -7 2 6 -6 0 -1 -2
about-timeplace+about-advert 3 -1 -2 0 -4 1 3 0
about-advert+about-hurt 2 0 -1 -1 -2 2 -1 0
done+about-hurt 0 1 0 -1 1 3 0 3
done+about-advert 1 1 0 -2 -1 1 -1 0
please+about-never 1 0 -3 2 -1 -4 -1 2
please+about-othersparty 2 -2 1 0 -4 5 -1 2
greet+about-hurt 0 0 0 0 0 2 0 0
greet+about-othersparty 0 0 -2 2 -1 -1 0 -2
people+about-lost -1 0 -1 2 -1 -1 0 0
people+about-hurt -3 0 1 2 -2 -2 -1 3
about-people+about-hurt -1 -1 1 0 -3 -4 0 -1
but+about-hurt 4 -2 -2 0 3 4 0 -2
about-lost+about-hurt 1 0 0 0 -2 3 0 0
about-lost+about-intens 2 0 -1 -1 -1 3 -1 -1
about-othersparty+about-hurt 1 0 -1 0 14 -3 -1 -2
about-still+about-hurt 2 -1 -2 0 3 -1 -1 -1
about-still+about-lost 0 -2 2 1 -2 3 -2 1
accuse+rhetorical 3 -5 -1 4 -2 -3 -1 -1
rhetorical+verb 9 -4 -2 -3 0 3 -1 -1
news+about-people -1 1 4 -4 0 0 1 2
about-dirty+about-news 3 0 -1 -3 0 4 -1 -1
about-people+about-news 4 0 2 -6 0 -1 -1 3
fault+about-dirty 3 -2 1 -3 7 -1 -2 -1
fault+about-authority -1 2 -1 0 -1 -1 -2 4
not+about-dirty -4 2 -1 2 6 4 0 -2
about-dirty+about-people 0 0 0 0 -5 -2 0 -1
about-people+about-askfor -2 0 4 -2 -2 0 1 6
about-ignored+about-authority 0 1 -1 0 0 0 0 10
about-late+question-mark 0 1 0 -1 -4 3 1 -3
greet+about-advert 0 3 -2 -1 -1 0 3 -1
ask+about-child 3 -1 1 -2 3 12 -2 3
about-advert+about-child -3 5 0 -2 1 0 -1 0
about-recommend+about-qword -4 2 -2 3 -2 -6 -1 2
about-letdown+about-authority 0 -1 1 0 3 0 0 -2
lack+about-child -1 -1 0 3 2 2 -1 -1
about-lost+about-child -1 -2 0 3 0 4 -1 -1
about-askfor+about-child 1 1 1 -3 -2 8 -3 3
but+about-wait 7 -2 1 -6 -5 2 -1 0
about-letdown+about-askfor -3 -4 1 7 2 1 -2 -2
about-letdown+about-hurt -7 0 1 6 -4 2 0 0
about-letdown+about-food 2 1 2 -6 1 -1 -1 -1
thanks+about-letdown -1 0 3 -1 0 -1 0 0
about-letdown+about-thanks -2 0 4 -1 -1 -1 0 0
about-food+about-hurt -1 3 2 -4 6 1 0 -1
thanks+about-hurt 0 0 1 -1 0 3 0 -1
about-thanks+about-hurt 0 0 1 -1 0 3 0 -1
about-thanks+about-food 0 0 -1 1 -1 0 0 4
about-letdown+about-old 2 0 0 -2 0 4 0 -1
about-good+about-old -5 1 5 -1 -2 -2 0 0
anger+but 2 0 0 -2 -5 0 0 0
advert+not -3 -1 1 2 -5 -1 0 -1
advert+about-advert -4 -2 0 6 1 -4 2 -2
about-good+about-thanks 0 -2 2 0 4 -2 -1 0
about-good+four-words 5 -3 -6 4 -1 0 0 0
about-illness+about-intens -1 0 -1 1 -1 5 0 -1
ignored+about-chat -1 -1 0 2 -2 0 1 0
about-othersparty+about-suicide 1 4 -4 0 12 -3 0 0
about-suicide+about-illness -6 2 0 4 8 3 0 0
wh+about-suicide -1 0 2 0 5 4 0 0
ask+about-suicide 0 -1 2 -1 8 2 -2 4
about-hurt+about-illness 3 -2 0 0 1 -2 -1 0
about-qword+about-illness -2 4 0 -2 6 6 -1 -1
wh+about-illness -1 1 0 0 10 4 0 -1
about-violence+about-child 0 0 0 0 3 0 0 0
about-child+about-intens 6 -1 1 -6 6 3 -2 -1
about-never+about-child -6 5 0 1 2 10 0 -1
about-violence+about-intens -5 1 0 3 4 -1 0 -1
about-never+about-violence -3 1 1 1 1 -3 0 0
ignored+good -2 3 0 -1 3 -3 1 0
anger+help -2 2 0 -1 0 0 0 0
help+about-child -2 3 0 -2 2 4 0 0
about-closing+about-child -3 -5 3 5 0 -8 -1 -1
duration+about-deprived 2 1 1 -4 -4 15 -1 -2
about-still+about-illness -3 5 -2 -1 7 12 -1 -1
delay+greet 0 1 -1 0 0 1 5 -1
delay+about-press 0 2 -1 -2 -2 -1 7 1
ask+about-late 1 -1 0 0 -1 3 1 -2
verb+about-late 0 1 0 -1 -1 3 1 -1
about-late+about-othersparty -2 -1 0 3 1 -2 -1 -1
again+about-news -1 0 -2 3 2 1 3 2
about-still+about-news -2 -2 1 3 -3 -2 1 4
about-news+about-plan -3 0 0 2 -1 -1 -3 -1
wonder+about-plan 2 -3 0 1 -1 -1 0 1
about-askfor+about-plan -2 1 0 2 4 1 1 -1
about-qword+about-plan -3 -1 -1 5 -3 -3 2 -3
people+about-plan -1 1 0 0 0 -1 0 3
about-people+about-plan 1 0 0 0 -1 -1 -1 5
people+wh -1 1 4 -4 2 -1 -1 1
about-product+about-device 1 2 -1 -2 2 5 0 -1
about-suicide+about-child 0 0 0 0 -1 6 0 0
about-closing+about-suicide 2 -3 1 0 7 -4 0 0
duration+about-product 0 -2 2 0 -3 -4 0 -1
about-never+about-suicide -4 -1 -1 7 1 -4 0 0
about-product+about-intens 3 1 -1 -3 0 0 -1 3
good+about-illness 1 0 0 0 5 -2 0 0
about-love+about-illness -1 0 -1 3 2 -2 0 0
again+about-illness -1 4 -1 -2 0 13 -1 -1
about-love+about-child -2 0 4 -2 -3 -5 0 0
happy+about-child -1 0 0 1 -1 -2 0 0
about-othersparty+about-child -3 -1 7 -3 -2 5 -1 -3
about-good+about-child 2 -1 2 -2 2 -1 -1 -1
about-recommend+about-child -1 0 -2 3 4 0 0 -1
about-love+about-intens 3 2 -2 -3 3 -5 0 0
about-love+about-othersparty -2 3 -4 3 5 -2 0 0
about-broken+about-chat 2 1 -1 -2 2 -3 0 -1
news+about-late -1 0 -1 2 2 -3 1 1
about-homegov+about-plan 2 0 -1 -1 0 0 -1 4
about-thanks+about-child 1 -1 3 -3 -3 -1 0 0
sarcasm+about-child 4 0 -3 -1 2 3 0 0
accuse+about-outage -2 -1 0 3 -3 2 -1 -1
about-outage+about-illness 0 0 0 0 -2 3 0 0
ignored+about-outage 1 -1 0 0 -4 -1 0 0
ignored+about-qword -1 0 0 1 -5 5 -1 -1
about-people+about-violence -1 5 -1 -3 8 2 0 0
people+about-violence -2 4 0 -2 6 1 0 0
duration+about-violence 1 0 0 -1 -1 2 0 0
again+about-violence -1 0 3 -2 1 2 0 0
denied+about-still 3 0 -1 -2 -1 0 0 2
wish+about-child 0 0 0 0 3 0 1 0
close+about-child -3 1 5 -3 -1 2 0 -1
praise+close 2 -1 -1 0 -2 -1 -1 0
about-praise+about-deprived -2 -1 -2 5 -2 -1 0 -1
about-still+about-praise 1 0 2 -2 -1 -2 0 0
about-praise+about-qword 0 0 2 -2 1 0 -1 0
good+about-praise 2 -1 1 -3 -2 -2 -1 0
about-praise+about-good 0 -1 2 -1 -1 -1 0 0
close+about-praise -1 0 -2 4 -1 -1 0 0
wish+about-still 2 0 -1 -1 -1 3 0 0
wish+about-good 4 0 -2 -2 0 1 0 0
close+about-timeplace 4 0 -2 -3 -1 -1 1 1
about-timeplace+four-words 0 8 -2 -5 4 0 0 0
you+four-words -2 -2 -3 7 -1 0 0 -1
about-yousaid+four-words 0 -2 -1 3 -1 0 0 -1
but+happy -2 0 1 2 -1 0 0 0
about-child+question-mark -3 1 3 -2 -3 9 -4 1
news+about-recommend -4 -1 -2 7 -1 6 -3 0
about-news+about-deprived 6 1 0 -6 -3 -1 -1 0
about-promise+about-news -1 0 0 1 -1 0 5 1
not+about-promise -6 -1 3 4 1 -4 1 -2
about-promise+about-deprived -3 0 3 0 -1 1 1 0
about-advert+about-press -1 2 -1 0 2 -1 7 4
news+about-suicide 0 -1 0 1 -1 3 1 0
lack+about-suicide -5 1 -1 5 1 -2 0 0
about-advert+about-suicide -2 0 0 2 2 -3 0 0
about-still+about-homegov 3 -1 -1 -2 4 -1 -1 -1
about-timeplace+about-homegov -3 1 0 3 -7 1 -2 2
again+wish 2 -1 -1 0 -2 3 0 0
wish+about-timeplace 3 -1 -1 -1 0 2 0 0
about-timeplace+about-plan 4 -3 -1 0 0 1 -2 -1
about-energy+about-intens 2 -2 -2 1 -3 1 0 -3
but+about-energy 1 0 -1 -1 -10 0 0 -2
about-letdown+about-energy 0 -3 0 4 1 0 0 -2
lack+about-letdown -1 0 0 1 0 8 0 1
people+about-promise 2 -1 -1 0 -1 -2 -1 0
done+but 2 0 1 -3 -4 -1 -1 0
but+about-promise 2 -3 -2 3 6 -1 0 1
about-promise+about-othersparty -6 0 5 1 -3 0 3 -1
lack+about-promise 0 -1 0 1 -2 -2 -1 -1
done+about-promise 3 0 -2 -1 -1 0 1 -1
done+about-letdown -1 0 1 0 -1 3 0 0
letdown+about-solved -1 0 3 -1 -2 -1 0 -1
about-promise+about-solved 2 0 -2 -1 -1 -1 1 0
about-letdown+about-solved 0 0 0 0 -1 2 0 0
wish+self 4 0 -2 -2 0 2 0 -1
wish+about-self 4 0 -2 -2 0 2 0 -1
letdown+wish 3 0 -1 -1 1 1 0 0
about-travel+about-energy 4 -4 0 -1 6 -3 -1 -1
about-dirty+about-travel -1 2 1 -3 0 1 0 0
about-letdown+about-travel 0 -1 0 0 7 -5 0 0
letdown+about-travel -2 0 1 2 1 3 0 0
about-travel+long 1 -2 0 1 -1 -4 -3 -1
about-dirty+about-energy 2 0 0 -1 4 1 0 0
about-energy+question-mark 4 -1 -1 -3 14 -1 -3 -3
about-letdown+about-dirty -1 0 0 0 3 2 0 0
letdown+about-dirty -3 -1 0 4 1 0 -1 0
about-dirty+question-mark 1 -1 0 -1 3 -3 -1 -1
about-letdown+long 0 -1 0 1 -2 -4 0 1
good+long -3 0 -1 4 -2 -4 2 0
not+about-company 3 -3 1 -1 -1 -5 -1 0
about-letdown+about-product -3 2 1 0 0 -1 0 0
about-advert+about-company 2 -2 1 -2 0 -2 1 -1
about-never+about-company -7 1 5 2 2 0 0 1
fault+money 0 1 0 -1 -4 1 0 0
about-money+about-hazard 2 -1 0 -1 -3 1 0 0
but+about-hazard 1 0 -2 0 -2 -1 -1 -1
about-advert+about-hazard 0 0 -1 1 -6 0 -2 -1
rude+about-advert 2 0 1 -3 -1 0 0 0
again+rhetorical 3 -3 -2 2 -1 -1 0 0
but+about-homegov 1 0 1 -2 -3 -2 0 -2
greet+about-product 0 1 1 -2 -1 -1 -4 -1
greet+close 0 2 -1 0 0 -2 -1 1
good+about-product 1 -1 -2 2 2 -2 2 -1
about-good+about-product -1 -1 1 1 2 -2 -2 0
close+about-product 6 0 -5 -1 2 2 0 -1
about-homegov+about-violence 2 0 -1 -1 0 -3 0 0
about-modal+about-violence 3 2 -1 -4 8 9 -2 1
about-outage+about-letdown -3 1 0 2 1 3 -1 0
fault+about-moneybad -1 -1 0 2 -1 -1 -3 0
curse+people -2 0 3 0 -1 0 0 0
thanks+about-money -1 1 2 -2 0 0 0 0
delay+about-moneybad 2 1 -1 -1 -1 0 -1 2
done+about-company -5 0 2 3 3 -1 1 0
again+recommend -5 0 6 -1 -2 -1 0 0
again+four-words 6 -1 -1 -5 -1 0 0 0
not+four-words 14 -2 -8 -5 4 -1 0 0
about-never+about-recommend 3 -1 -1 -1 4 0 1 -1
about-never+four-words 8 -1 -6 -1 -1 -1 0 0
letdown+four-words -2 0 -1 3 -1 0 0 0
recommend+four-words -1 0 4 -4 0 0 0 0
elsewhere+about-closing 3 0 1 -3 -1 -1 0 -1
elsewhere+about-good -1 -4 6 -1 0 0 -1 -1
elsewhere+wink -2 0 0 2 0 0 0 0
elsewhere+about-solved -2 0 0 3 -2 0 0 0
about-solved+about-energy -2 -1 0 3 1 -1 -1 -1
duration+about-fire 4 -2 -2 0 -2 -2 5 -2
not+about-fire -1 2 2 -3 0 -3 0 1
about-never+about-fire 1 0 0 -1 -3 0 0 2
ignored+about-fire 0 0 0 0 1 -2 0 0
about-othersparty+about-fire -1 -2 1 1 -6 -3 0 -1
about-hurt+about-old -1 3 -1 -2 0 8 1 -1
about-energy+about-old 0 0 1 -1 3 2 -1 -2
about-energy+about-othersparty 0 1 1 -3 -6 1 -1 1
you+about-ignored -1 2 -2 1 -1 -2 2 -5
about-ignored+about-yousaid -1 2 -2 1 -1 -2 2 -5
about-ignored+about-timeplace -3 4 0 0 2 2 0 -1
about-ignored+about-fire -1 2 0 0 2 0 0 0
about-homegov+about-fire -1 -1 0 2 -1 0 0 -1
about-timeplace+about-fire -2 9 -2 -4 7 1 0 2
about-hurt+about-hazard 1 3 -2 -2 10 7 -3 -3
about-energy+about-hazard 4 -2 0 -2 7 -5 0 -1
about-energy+about-deprived 0 -1 2 -1 -4 1 -1 2
about-dirty+about-fire 5 -1 -1 -3 0 -1 0 -1
about-dirty+about-child -1 1 2 -2 -1 0 0 -1
help+about-fire -2 -2 2 2 9 0 1 0
done+about-deprived 3 0 2 -4 -5 1 -1 0
done+about-askfor -2 1 1 -1 2 3 0 1
praise+wh -2 5 -6 3 0 1 -3 -1
praise+long 1 -2 -1 2 0 -1 -1 -1
please+about-illness -1 -4 0 5 5 5 0 -1
please+about-advert -1 1 0 0 -1 1 3 -2
accuse+please 0 -2 1 2 3 1 -4 3
please+long 2 -1 -1 0 0 0 0 -4
greet+about-illness 0 0 0 0 0 -1 2 0
greet+about-deprived 0 0 -1 2 -1 -1 2 0
greet+long 2 1 -2 -1 -2 -1 2 -2
about-good+long -1 -1 -2 4 1 0 -1 -1
about-chat+long -2 0 3 -1 -1 1 1 -2
about-energy+about-illness -2 5 0 -3 3 5 0 0
wh+about-energy 1 1 0 -2 4 0 0 2
news+long -2 -3 2 3 -5 -1 -1 -1
accuse+about-advert 4 -2 -4 2 -2 4 1 -1
about-advert+long -1 1 -1 1 -5 -1 6 0
but+long 0 2 0 -2 -1 -9 -1 -2
wh+long -2 3 0 -1 0 2 1 1
about-qword+long -4 -1 0 5 -8 -1 -2 -1
about-outage+long 1 -1 1 -1 -2 2 -1 0
about-money+about-fire 2 -1 0 -1 -1 0 0 -1
about-still+about-fire -1 1 -1 2 3 -3 -1 -1
about-recommend+about-fire 0 0 -2 3 -3 -1 0 -1
about-recommend+about-energy 0 0 -1 1 1 0 0 4
good+about-news -4 -2 3 2 -1 -1 3 0
about-closing+about-press 0 2 -4 2 -1 -1 4 -3
money+accuse 1 0 -2 1 -4 1 -1 -1
again+about-authority -2 1 -2 4 -1 -2 0 9
about-still+about-authority 0 0 -2 2 0 -4 -3 12
about-recommend+about-authority -2 0 0 1 0 0 -1 5
about-refund+about-solved -1 0 2 0 -1 -1 0 0
fault+close 1 2 -3 1 -1 1 0 0
good+about-fire -1 -2 2 1 -3 0 0 0
about-good+about-fire -1 -1 2 0 -3 0 0 0
about-sarcasm+about-fire -2 0 2 0 -2 0 0 0
about-sarcasm+about-othersparty 2 0 0 -1 -3 -2 0 0
about-unsafe 1 4 -7 2 -3 1 1 9
about-unsafe+about-modal -1 2 -2 2 1 0 1 3
you+about-unsafe 5 -2 1 -4 -4 0 2 -3
about-unsafe+about-yousaid 5 -2 1 -4 -4 0 2 -3
accuse+done 4 -1 -1 -2 -1 0 0 -1
about-energy+about-food -2 0 1 1 2 0 1 -1
anger+about-timeplace -1 1 2 -2 -1 -4 0 -1
about-letdown+about-child -2 -1 2 1 3 -4 0 -1
about-fire+about-deprived 0 -3 -1 4 1 2 -1 1
about-dirty+about-food 3 -1 -2 0 2 1 -1 -1
about-dirty+about-chat 0 -1 0 0 6 4 -1 0
greet+about-love 3 -1 -1 0 0 -1 0 0
greet+about-letdown 2 0 -2 0 0 -2 -1 0
about-letdown+about-love 3 0 -2 -1 0 0 0 0
about-people+about-advert 1 1 -4 2 0 2 2 -1
about-never+about-food -8 3 2 2 1 -2 0 -2
denied+but 0 1 0 -1 -1 -1 0 2
delay+denied -1 1 0 0 -1 1 0 2
anger+about-food 7 1 -2 -7 4 0 -1 -1
about-wait+about-food 0 1 1 -2 3 3 -1 0
again+about-badfood 0 0 0 0 -2 0 0 0
again+about-late 4 -1 -3 1 -1 -2 -1 -1
not+about-badfood 1 0 0 -1 2 -3 0 0
not+about-late 3 -1 -1 -1 1 2 -2 0
about-never+about-badfood 1 0 0 -1 2 -3 0 0
fault+leave 2 -1 -1 -1 -1 -1 0 0
delay+about-advert 1 1 -2 0 1 -4 8 2
about-late+about-advert -1 0 -1 2 2 1 -1 0
about-badfood+about-product -2 0 -1 3 1 3 0 0
delay+about-product -4 3 1 -1 1 -1 2 -1
about-lost+about-product -1 0 2 -1 0 0 -1 0
about-badfood+about-intens 3 0 -2 -1 0 3 0 0
about-badfood+about-othersparty 0 0 0 0 2 -1 0 0
about-badfood+about-device 0 1 0 0 -1 3 1 -1
delay+about-lost -3 1 2 0 -1 -3 -1 -1
delay+ignored -1 -1 -1 3 0 2 -1 0
lack+about-late 2 -1 -1 -1 -1 2 0 -1
ignored+about-lost 1 -1 0 0 0 -2 0 0
ignored+about-device -2 2 1 -1 -1 -1 1 -1
about-recommend+about-product -1 0 0 1 -2 -1 -2 0
about-recommend+about-food -3 -1 6 -2 -1 -1 -1 0
wh+about-recommend 0 0 1 0 1 -2 0 -1
rhetorical+about-still 3 -4 -1 2 -2 -1 0 -1
about-recommend+question-mark -2 4 0 -2 0 -4 -1 2
recommend+please -2 -1 2 1 -1 -1 0 -1
but+about-recommend 3 -1 1 -3 1 -2 -1 0
not+about-praise 1 0 -3 1 -4 -3 0 2
fault+about-praise 1 -1 -3 3 1 0 0 0
help+about-hazard -2 1 -1 2 6 1 -1 1
wish+not 2 0 -1 -1 -5 4 0 -1
wish+elsewhere 1 0 0 -1 -3 0 1 0
done+about-old -1 0 2 -1 -2 1 0 0
wish+about-othersparty -2 0 -1 2 0 5 1 0
ask+about-recommend 1 0 -1 0 -1 -5 0 -1
about-askfor+about-product 0 2 -1 -1 0 -2 -3 4
about-recommend+about-hurt 0 -1 0 2 -1 -2 -2 0
about-recommend+about-hazard -1 -1 -1 3 0 -2 -2 0
about-product+about-hurt -6 -2 -1 9 -1 5 -2 0
about-product+about-hazard 0 -3 2 0 -2 1 -1 3
about-food+about-child 4 -1 -3 0 2 5 -1 -1
angry 2 -8 -5 11 -1 0 0 0
good+about-hazard 1 2 -2 0 -2 4 2 0
accuse+about-hazard 7 3 -4 -5 10 9 -1 1
praise+about-sympathy -1 0 -1 3 0 0 0 0
news+about-sympathy -4 0 2 2 -1 -2 0 -1
about-sympathy+about-intens -1 -1 -2 4 -2 1 0 0
about-food+four-words -3 -3 -4 10 6 0 0 0
about-anger+about-people 3 0 -2 -1 0 0 0 1
about-anger+about-news 2 -1 0 -1 -1 0 0 1
about-money+about-news 4 -1 -2 0 -1 -2 -1 0
about-recommend+about-homegov 1 0 -1 1 -2 1 -2 1
about-homegov+about-hazard 0 1 0 -1 5 -4 2 5
about-recommend+about-timeplace 3 -1 -1 -1 0 -1 1 1
about-timeplace+about-chat 4 -5 -1 2 1 1 -3 0
lack+about-recommend 1 0 -3 1 2 4 0 -1
lack+about-hazard -1 -2 1 2 -4 -1 -1 -3
again+about-hazard 0 2 -2 0 7 1 0 -2
about-still+about-hazard -3 0 1 2 -1 -2 -1 0
about-sarcasm+about-homegov 0 0 0 0 2 -1 4 -1
about-homegov+about-closing 3 0 -1 -2 -3 -3 -2 1
delay+about-homegov 1 -1 0 0 -1 -3 -1 -1
about-homegov+long 0 0 0 0 0 0 0 -3
about-closing+long 1 -1 2 -2 1 -3 -2 -2
delay+long -2 -4 -1 7 -3 -1 -1 -1
again+long 0 1 1 -1 -1 -3 0 -1
please+about-wait 0 0 -2 2 1 0 0 0
people+long 0 0 0 1 -2 -1 0 -1
about-people+long 2 -1 0 0 -2 0 1 -1
about-wait+long -1 0 1 0 -1 -2 -3 0
accuse+about-homegov 4 0 -1 -3 -4 1 -1 -2
duration+about-dirty 3 -1 -1 -1 7 -2 -1 -1
accuse+about-dirty -4 0 0 3 2 -1 0 0
accuse+about-moneybad 2 -1 -1 0 2 2 0 0
done+verb 0 0 2 -2 -1 1 -1 -2
verb+about-hazard 0 -3 2 1 7 -2 -5 0
rhetorical+but 2 -2 1 -1 -1 -1 0 0
rhetorical+about-deprived 2 -1 -1 0 -1 0 0 0
done+about-hazard -5 -2 2 5 0 -2 4 2
rhetorical+about-hazard 2 -2 0 -1 1 -1 0 0
again+about-promise 0 0 -2 2 5 0 2 1
delay+about-promise 2 -1 4 -4 -5 -4 1 1
accuse+about-promise -4 1 3 0 2 3 -1 -1
about-rude 18 -5 -1 -12 2 8 -1 -1
about-dirty+about-qword 1 -1 -1 1 1 2 -2 -1
greet+about-homegov 0 1 0 0 0 -2 -2 -1
wonder+about-illness -5 2 2 1 2 4 1 0
news+about-promise -3 1 0 3 3 0 1 1
money+about-news -3 2 0 1 0 0 -1 2
but+about-news 4 0 -1 -3 -1 -1 0 -1
about-homegov+about-intens 5 0 0 -5 0 -3 0 -1
about-news+about-intens 0 3 -1 -1 0 2 -3 3
about-anger+about-recommend 2 -1 0 -2 0 0 0 0
again+about-anger 5 -1 0 -4 -1 0 0 0
about-still+about-anger 6 -2 0 -4 4 -1 0 0
done+about-recommend 0 0 1 0 0 3 0 0
about-recommend+about-deprived -1 0 2 -2 0 -5 1 0
feeling+you -2 0 -2 3 -2 0 0 0
feeling+about-yousaid -1 0 -3 5 -2 0 0 0
feeling+four-words 1 -1 -4 4 -1 0 0 0
you+about-sympathy -4 2 1 2 4 -2 0 -1
about-sympathy+about-yousaid -4 2 1 2 4 -2 0 -1
thanks+about-ignored -1 -1 -4 5 2 0 -1 0
about-ignored+about-sarcasm -1 0 -5 6 0 0 -1 0
about-ignored+about-thanks -1 -1 -3 5 2 0 -1 0
close+about-ignored -2 0 -4 7 0 0 -2 0
about-ignored+four-words 1 0 0 -1 0 0 5 0
about-modal+four-words -4 -1 14 -9 -3 8 -1 0
about-closing+about-hazard -1 -3 0 4 -3 3 5 -1
about-homegov+about-child 0 -2 -1 3 0 -3 0 -2
about-askfor+about-violence -1 2 0 0 5 4 0 0
about-good+about-authority -3 0 -4 7 1 -2 -1 0
verb+about-people 5 -3 -2 0 1 2 -2 1
not+about-press 6 -5 -1 -1 -3 -5 10 -2
happy+about-qword -1 -1 2 -1 0 0 0 0
about-late+about-wait 0 0 0 0 -2 1 -3 -2
about-wait+about-child 0 -1 -1 2 5 7 -1 -1
about-recommend+about-old -2 0 -1 2 4 -1 0 0
about-letdown+about-recommend -1 -1 -1 3 -1 4 -1 0
wish+news 2 3 -1 -3 -2 1 1 -1
wish+about-press 0 1 0 0 0 0 2 0
fault+wish 0 0 0 0 -1 2 0 0
wish+about-hazard 0 1 -1 0 2 0 -1 0
accuse+about-timeplace 0 -1 2 -1 -4 -2 -4 3
accuse+about-fire -1 2 -1 0 -2 3 0 2
lack+about-fire 2 -1 0 -1 2 -1 0 2
but+about-fire 0 0 -1 1 -4 0 0 -1
thanks+about-child 0 0 3 -2 -3 -1 0 0
about-sarcasm+about-child -1 0 2 -1 2 -2 0 -1
thanks+about-recommend 1 -1 3 -4 -1 -2 0 -2
close+about-recommend -2 1 3 -1 0 -1 1 2
about-thanks+about-recommend 0 -1 4 -4 -1 -2 0 -2
thanks+about-chat -2 -2 5 -1 2 1 1 -1
about-thanks+about-chat -2 -2 5 -1 2 1 1 -3
about-sarcasm+about-praise -3 0 4 -1 -1 -1 0 0
about-broken+about-news 2 0 0 -2 4 0 -1 3
about-broken+about-authority -1 2 0 -1 -1 0 -1 4
praise+about-suicide -1 3 0 -2 5 0 0 0
about-travel+about-press -1 -1 -1 2 -2 -2 0 0
about-press+long 3 -3 0 0 -1 -1 2 -4
verb+about-travel 5 3 -3 -5 0 3 -1 -1
verb+about-suicide 2 -2 1 -1 4 6 -1 1
about-qword+about-travel 4 -3 -2 0 2 -5 -5 0
about-ignored+about-qword -4 1 3 -1 0 3 0 -1
about-homegov+about-suicide 1 -1 0 0 1 3 0 0
about-moneybad+about-authority 1 0 -1 0 0 0 0 2
about-authority+long -1 1 0 0 -1 -1 3 0
about-moneybad+about-travel 3 -1 -1 -1 -1 0 0 -1
about-ignored+about-travel -1 2 0 0 1 2 0 0
about-travel+about-suicide 5 -5 -1 1 4 7 0 -1
about-ignored+long 0 -1 0 2 2 -1 0 -2
about-suicide+question-mark 3 -2 -1 0 5 1 -1 1
about-suicide+long -2 1 0 1 -2 0 -1 2
about-letdown+about-fire 3 -2 1 -2 -2 -2 0 0
feeling+about-modal -1 0 0 1 -2 -1 0 0
about-othersparty+about-sympathy -2 0 -1 4 -2 1 0 0
feeling+about-othersparty -1 0 -1 2 -3 -1 0 0
about-money+about-homegov -1 -1 0 2 -4 1 0 -3
praise+about-never 4 -1 -1 -1 -1 -3 0 -1
praise+about-product 5 -1 -1 -3 0 0 -2 0
sarcasm+about-product 4 -1 0 -3 0 0 1 0
accuse+about-product 5 0 0 -5 4 2 -3 3
fault+thanks 1 -1 -2 2 4 7 0 -1
thanks+about-hazard 1 0 0 -1 -4 3 0 1
about-product+about-deprived 1 -1 -1 1 3 -3 0 -1
about-moneybad+about-product 0 2 -1 -1 0 -1 6 -1
about-cancelled+about-deprived 1 0 0 -1 -1 2 0 0
accuse+about-cancelled 3 -3 0 0 0 0 0 -1
about-cancelled+about-modal 0 1 0 -2 -3 1 1 0
about-cancelled+about-othersparty 0 0 1 0 -1 3 0 0
about-cancelled+about-money 0 1 0 0 0 -2 0 0
money+about-othersparty -1 -1 1 1 -2 -3 0 0
accuse+warn 2 0 -1 -1 -1 0 -1 -1
ignored+wh -1 1 0 0 -1 4 -1 -1
wh+about-ignored -4 1 3 -1 0 3 -1 -1
about-still+about-press 2 -3 1 0 -2 -2 6 -1
about-product+about-press 0 0 2 -2 0 0 -1 3
again+about-press 3 -1 -1 -1 -1 -2 7 0
about-never+about-ignored 4 -1 -1 -1 -2 -2 1 1
about-never+about-press 2 -2 -1 1 0 -3 4 -1
ignored+ask 3 -2 0 -1 0 0 -1 0
ignored+about-press 3 -1 0 -1 -1 0 -1 0
again+about-unsafe -1 1 0 0 1 3 -1 0
ask+about-unsafe -1 1 0 0 -3 0 2 3
done+happy -1 0 4 -2 0 0 0 0
fault+about-company -2 1 3 -2 -2 -1 0 -2
about-broken+about-old 0 0 2 -2 2 -4 0 0
news+about-love -1 0 6 -5 1 3 1 0
about-love+about-old -1 0 -3 4 -4 2 0 0
about-old+about-company -1 -1 0 3 -1 -1 -1 0
you+about-love 1 -2 0 1 -6 -3 -4 1
about-love+about-yousaid 1 -2 0 1 -6 -3 -4 1
close+about-late -1 -1 0 2 0 2 0 0
about-late+about-deprived -1 -1 0 3 2 3 0 0
accuse+about-badfood 1 0 -1 -1 2 4 0 0
self+about-badfood 6 -2 0 -5 8 3 0 -1
about-badfood+about-self 6 -2 0 -5 8 3 0 -1
about-badfood+about-hurt 4 -1 -3 0 4 3 0 0
news+about-badfood 6 0 0 -5 2 2 0 -1
about-never+about-hazard -2 0 0 2 4 -1 0 -2
people+about-company 3 -2 -2 1 -2 -1 0 0
about-product+about-fire -3 -1 -1 6 -2 3 0 -1
about-device+about-fire 2 3 -3 -2 4 2 5 3
please+about-device 0 -3 -3 5 8 0 -2 2
about-solved+about-old -1 0 -1 3 -1 -2 0 0
about-moneybad+about-timeplace 1 -1 -1 1 -2 3 -1 -1
letdown+about-press 0 1 0 0 -1 -1 7 -2
ask+about-threat 0 0 -1 0 2 -1 -3 4
duration+about-threat -4 2 0 2 -1 -1 -4 1
close+about-company 3 -1 -1 -2 -1 -1 4 -1
fault+about-unsafe 3 -2 0 -1 1 -1 -1 -1
duration+about-unsafe 1 0 -1 0 2 1 -1 3
good+about-unsafe -2 0 -2 4 0 0 0 0
about-unsafe+about-good -2 0 -2 4 0 0 0 0
self+about-unsafe -2 2 3 -3 -1 1 1 3
about-unsafe+about-self -2 2 3 -3 -1 1 1 3
but+about-threat 4 -2 -1 -1 -1 -1 0 -1
warn+about-moneybad 1 1 -1 -1 0 0 0 2
close+about-hazard 3 2 -2 -2 3 -1 -1 -1
about-othersparty+about-hazard 6 -1 0 -5 20 -3 -2 0
about-recommend+about-closing 1 1 -1 0 6 -5 1 1
thanks+about-othersparty 1 1 2 -3 -5 -2 -1 -1
about-thanks+about-othersparty 0 0 4 -4 -6 -3 -2 3
praise+four-words 0 -1 16 -15 -1 0 0 0
about-praise+four-words -3 -1 8 -5 -1 0 0 0
about-product+about-illness 3 -2 -2 1 3 3 -1 0
about-device+long -2 0 1 0 -2 -1 0 2
about-product+long 0 0 -2 2 4 -1 0 -1
about-food+long -2 0 -1 3 -3 -2 3 0
accuse+about-ignored 2 0 -1 -1 3 -1 0 0
again+about-praise 2 0 0 -2 -1 -2 0 -1
about-praise+about-recommend 2 0 -2 0 0 0 0 0
about-recommend+about-company -4 0 4 0 -3 -1 0 0
ignored+people 0 1 0 0 0 2 0 -1
ignored+about-people -1 3 -1 -1 -1 1 0 1
ignored+but 0 -1 0 1 3 -2 0 0
about-sarcasm+question-mark 0 -1 0 2 0 -1 4 -1
thanks+sarcasm 0 0 3 -3 -1 0 0 8
money+about-device -4 1 0 3 1 4 -1 3
rhetorical+about-device 6 -4 -1 -1 1 -1 -1 -1
accuse+about-letdown -4 1 2 2 3 6 0 1
about-letdown+about-leave -4 0 3 1 -1 3 0 4
about-moneybad+about-letdown 3 -1 -1 -1 0 1 -1 0
leave+about-leave 2 2 0 -4 -2 -1 0 -1
about-promise+about-leave 2 -1 -1 0 2 0 0 -1
about-moneybad+about-promise -5 1 2 2 0 -1 0 1
money+about-old 0 0 1 -1 -3 -1 0 0
about-never+about-promise -4 -1 -2 7 5 -3 0 -1
about-promise+about-old 0 0 4 -4 -2 2 2 0
fault+about-promise -1 0 0 1 -3 0 0 0
about-promise+about-suicide -1 0 -1 2 -1 1 0 0
rhetorical+about-old -2 0 1 1 -3 0 0 0
praise+about-promise 3 0 0 -3 0 -1 0 0
people+about-deprived 3 0 1 -3 2 -1 -1 -2
about-promise+long -1 1 -1 1 -1 -3 -2 1
about-device+about-company 1 2 -2 -1 -3 -2 0 3
recommend+about-device 1 0 -1 -1 0 2 0 0
recommend+about-still -4 0 5 -1 -2 -1 0 0
recommend+about-advert -2 0 3 -2 -1 -1 0 -1
about-leave+about-othersparty -4 2 -1 4 0 -4 -1 6
about-leave+about-askfor -2 3 -1 0 2 -2 -2 -1
about-still+about-leave -1 -1 2 0 3 0 0 2
not+about-leave -9 -1 6 4 4 2 0 -1
about-never+about-leave -5 0 5 0 3 0 0 0
greet+four-words -2 1 -2 3 0 0 0 0
about-device+about-authority -4 3 -1 2 0 0 0 6
fault+about-leave 0 0 -2 3 3 0 -1 -1
about-leave+about-child -1 -1 4 -2 1 2 0 -1
help+about-news 0 0 0 0 2 -2 0 -1
about-authority+about-intens 3 2 0 -5 0 0 -1 1
help+about-people 3 -3 1 -1 -4 -1 0 3
about-letdown+about-suicide -1 0 0 1 -2 0 0 0
about-wait+about-old -2 0 3 -2 1 1 0 0
people+about-old -2 0 2 0 -4 1 1 -1
verb+about-refund -2 3 0 0 0 0 -1 0
done+about-outage -3 0 2 1 -2 -2 0 0
about-thanks+about-hazard -1 0 2 -1 -4 3 0 1
done+about-leave -3 0 2 2 0 0 0 0
good+about-late 3 0 0 -3 0 0 0 0
about-letdown+about-homegov -1 0 0 2 1 -3 -1 -1
accuse+people 1 -4 2 1 -6 -2 -1 0
accuse+about-people 4 -5 1 0 -5 -4 -1 2
please+about-child 2 -2 0 0 0 3 -1 0
about-promise+about-chat -3 -3 6 0 3 -4 -2 -1
about-travel+about-chat 2 4 2 -8 1 -1 -3 0
about-travel+about-advert -1 1 3 -3 -6 0 2 -1
wonder+about-travel 2 -3 0 1 2 -2 -2 1
verb+about-recommend 0 4 -2 -3 2 -6 0 1
thanks+ask -1 -1 0 2 -2 0 4 -1
thanks+about-press -1 -3 1 2 0 0 0 -1
ask+about-sarcasm -1 0 -4 4 0 0 3 -1
ask+about-thanks 1 -2 0 1 -2 0 3 -1
good+about-ignored -1 -2 1 3 2 0 -1 0
about-travel+about-violence 1 -1 0 1 7 -2 -1 -1
help+about-travel 1 -3 -1 3 -2 -1 -3 2
about-cancelled+about-travel 1 2 -1 -2 -1 1 0 0
about-still+about-cancelled -1 2 1 -2 -1 2 0 0
wh+about-broken 3 -1 0 -2 1 2 -1 -1
about-broken+about-qword 3 0 -1 -1 7 0 0 -1
about-unsafe+about-qword 2 -2 0 0 1 0 -1 -1
about-timeplace+about-authority -4 2 2 1 -4 -1 -3 11
help+about-timeplace 3 -3 0 1 0 -3 -1 1
accuse+help 1 0 -1 0 -4 0 0 1
about-travel+about-intens 3 -3 -2 1 2 9 -2 -2
about-travel+about-old 7 -2 -1 -4 -2 7 -2 -1
laugh+about-travel 3 -1 1 -3 0 -1 0 0
elsewhere+about-news 1 -1 -1 1 -3 0 -1 3
about-news+about-othersparty 0 3 0 -2 3 -3 3 2
verb+about-unsafe 1 0 0 0 1 1 2 3
lack+about-unsafe -4 2 1 2 1 -2 0 0
wh+about-travel 8 -5 -2 -2 8 2 -3 -2
about-travel+about-closing -1 1 2 -2 -3 -4 -1 -1
close+about-travel 1 2 0 -3 -3 -6 0 -1
about-solved+about-travel -1 0 -1 2 -2 -1 0 0
about-food+about-suicide -4 -1 3 2 0 -1 0 0
ignored+about-travel -2 1 0 2 1 -1 0 -1
ignored+about-hazard -3 -1 0 4 0 -1 0 0
help+about-food -3 1 -1 3 7 5 0 1
about-still+about-solved -1 0 -2 3 2 4 -1 -1
thanks+about-travel 0 0 2 -2 -2 -2 -1 0
about-praise+about-solved 3 1 -2 -1 -1 -1 0 0
about-promise+about-child 0 -1 -1 2 1 3 0 0
about-promise+about-travel 4 -1 -1 -3 -2 -3 0 0
people+close 3 -1 1 -3 -1 -2 0 -1
close+about-people -1 -1 5 -2 -2 2 0 0
help+about-wait -4 1 0 3 1 0 -2 1
accuse+about-love 2 -1 -1 0 0 -1 0 0
about-timeplace+about-old 4 -2 -3 0 -1 1 0 0
ignored+about-old -1 1 0 0 8 -1 0 0
about-timeplace+about-illness 3 -2 1 -2 0 11 0 0
people+about-fire -2 0 3 -1 -1 -1 0 2
about-people+about-fire -2 -2 3 1 -2 0 -1 1
about-travel+about-fire 5 -3 0 -1 4 0 0 0
warn+about-advert 2 -1 0 -1 2 -1 4 2
about-deprived+about-press 3 -2 -1 0 3 -2 2 0
about-wait+about-company 1 0 0 0 2 -1 0 1
about-fire+about-company 1 2 -1 -2 0 0 0 5
about-wait+about-advert 0 -1 2 -1 2 -2 0 -1
about-threat+about-company -2 2 -1 0 -1 0 -1 1
duration+warn -3 2 0 2 2 1 -2 0
about-suicide+about-deprived -1 0 1 0 0 4 0 0
recommend+about-company -1 0 3 -2 0 -1 0 0
verb+advert -3 4 -1 -1 -2 6 2 2
advert+about-still 0 2 1 -2 2 -1 -1 1
advert+about-product -3 0 2 2 -2 -1 -4 4
lack+advert 2 -1 2 -3 2 1 -1 0
advert+question-mark -1 2 0 -1 -2 5 4 2
about-refund+about-money 2 1 0 -3 0 -1 0 0
advert+about-device -3 2 -1 2 -1 -1 -1 0
close+advert 2 0 1 -3 1 0 -1 0
advert+about-closing 3 0 -1 -3 2 3 -1 1
about-love+about-qword -2 -2 2 1 -2 -1 -3 0
letdown+about-love 4 0 -2 -2 -2 0 0 0
about-product+about-travel 0 1 0 -1 -1 0 3 -1
help+about-illness 0 1 0 0 0 3 -1 0
people+help 2 -1 0 -1 -2 1 0 2
about-lost+long 0 0 1 -1 3 -3 0 2
about-promise+about-hurt 1 -1 1 -1 5 2 0 0
advert+about-hurt 3 0 -2 -2 0 0 0 -1
advert+about-promise 0 -1 2 -2 0 -1 0 0
advert+about-qword 2 0 -1 -2 1 2 -1 -1
wh+advert 3 1 -1 -2 0 -1 -1 -1
people+advert -1 -1 0 2 3 -1 0 -1
advert+about-people 1 0 -1 0 2 -1 1 -1
about-timeplace+about-food 0 0 -2 2 0 0 -1 -1
thanks+about-people -3 0 3 1 -2 2 0 -1
thanks+about-energy 3 0 0 -3 1 0 0 0
about-thanks+about-energy 3 0 0 -3 1 0 0 -1
people+about-energy 2 -2 0 -1 2 -1 0 -1
about-people+about-energy 3 -2 0 -1 4 -1 0 -1
duration+thanks -2 -1 5 -2 -2 -1 -2 -1
duration+about-thanks -4 -1 8 -3 -3 -2 -2 -2
thanks+not -4 0 4 1 1 1 0 -1
verb+wish 4 -1 -1 -1 0 3 0 -1
wish+about-chat 0 -1 -1 2 1 0 -1 0
feeling+about-closing 0 0 2 -2 -1 0 0 0
not+about-refund 6 -2 -2 -2 -1 -3 0 0
wonder+long 1 -1 -1 1 -2 -3 4 -3
about-news+about-hurt 2 -4 0 3 5 1 -1 0
about-travel+about-hurt 2 -3 1 0 2 -4 -1 1
denied+about-othersparty 6 -1 -4 -2 -1 4 0 0
close+about-cancelled 2 -1 -1 0 0 3 0 0
about-cancelled+about-askfor 3 -2 1 -2 -1 -1 1 -1
close+about-food 4 0 2 -6 3 -2 -1 -1
please+close 0 -1 -2 3 -1 -1 1 0
about-wait+about-hurt 0 0 1 -2 3 4 0 1
wh+about-lost 2 -1 -1 -1 0 0 -1 2
about-people+about-homegov 0 -1 0 0 -1 -2 0 0
greet+advert -1 0 1 0 0 -1 2 -1
thanks+about-never 1 0 -5 3 3 -1 0 0
about-never+about-thanks 0 0 -2 2 3 -2 0 0
about-never+about-refund 4 -2 0 -2 0 -1 0 0
money+about-food 1 -1 0 0 -3 1 0 -1
advert+about-company -1 -1 1 2 0 -1 2 1
about-travel+about-company 0 -2 1 1 0 2 -1 2
about-outage+about-promise 2 -2 -1 0 -1 -1 -1 0
about-promise+about-device -1 2 -1 -1 2 4 2 0
about-outage+about-people 4 0 -2 -1 3 3 0 -2
close+about-energy 1 1 3 -4 1 2 0 0
about-outage+about-travel -2 -1 2 1 -3 -1 0 0
warn+about-never 2 -1 -1 0 3 0 0 2
money+about-chat -2 -1 4 0 -3 -4 0 -1
money+help 1 -1 0 0 -1 3 -1 -1
ask+about-love 1 -1 1 -1 -1 0 -2 1
accuse+wonder 1 -1 -3 2 -4 0 -1 0
elsewhere+about-press -1 -1 0 2 0 -1 0 0
about-child+about-press -1 0 -1 2 -3 -1 0 0
done+about-authority -2 2 -2 2 0 0 -1 4
lack+about-authority 1 1 0 -1 -2 -2 0 4
lack+about-violence 0 -1 0 1 -1 3 0 2
money+about-violence 0 -1 1 -1 -2 -1 0 -1
anger+about-violence 0 2 0 -2 2 1 0 0
about-money+about-travel 4 -2 -2 0 1 -5 -1 0
about-wait+about-illness -1 2 0 -1 0 2 2 -1
delay+about-fire 4 -2 -1 -1 0 0 1 -1
praise+about-old -1 -1 -3 5 -2 1 0 0
about-people+about-old 0 -1 1 1 -9 1 1 -2
about-child+about-company 2 -2 1 -1 0 5 0 -1
about-timeplace+about-suicide 6 -1 -1 -4 0 0 0 0
but+about-authority 5 0 -1 -4 1 -1 -1 1
about-product+about-authority 0 1 -1 0 0 0 0 3
about-refund+about-product -3 0 3 0 0 0 0 0
about-late+about-food 1 0 -3 1 -2 -1 0 0
advert+about-thanks -1 0 3 -1 -2 1 0 0
delay+about-hazard 3 1 1 -5 -2 1 -1 -2
link -27 -14 -15 56 -11 -3 -9 -14
about-hurt+long 2 0 -1 -1 1 -2 0 -1
rhetorical+people -5 -1 3 2 -1 1 0 0
rhetorical+about-people -2 0 1 2 -1 1 0 0
duration+about-sympathy 2 -1 -1 -1 -1 0 0 0
wish+about-device 0 0 -1 1 4 3 -1 0
delay+recommend 0 -2 -1 3 -1 0 0 0
about-device+about-hurt 2 -5 -1 4 6 6 -2 -1
about-badfood+about-closing 1 0 0 -1 0 4 0 0
about-closing+about-fire 0 0 0 0 2 1 0 0
money+about-fire 1 -1 0 0 2 3 0 0
money+about-hurt -1 0 1 0 -2 2 0 0
about-badfood+about-fire 1 -1 -1 1 4 3 0 -1
about-fire+about-hurt -2 -1 -1 4 -3 3 1 -1
about-product+about-timeplace 1 0 -1 -1 -1 -1 -3 5
delay+wish 1 -1 0 0 -1 2 -1 -1
rhetorical+help 2 -2 0 0 -1 0 0 0
good+about-plan 2 0 -3 1 0 0 0 -1
about-travel+about-plan 2 -2 -1 1 -1 0 1 -1
wh+four-words 4 0 -1 -3 -1 0 0 0
about-qword+four-words 4 4 -1 -6 7 0 0 0
done+about-unsafe 0 0 0 0 0 2 0 0
duration+about-cancelled 2 0 -1 0 0 3 1 0
delay+about-cancelled 0 0 1 -1 -1 -2 0 0
done+help -1 0 0 2 4 -1 -1 1
about-device+four-words 2 0 -2 1 0 0 0 0
about-news+about-child 4 -2 0 -1 -1 -2 0 0
help+about-solved -2 0 2 -1 -1 0 0 0
about-solved+about-company -4 -1 4 0 -1 -1 -1 -1
advert+about-press 0 0 0 -1 3 0 3 -1
please+advert 0 0 0 -1 1 1 -3 3
warn+about-plan -1 0 0 1 0 0 -1 3
about-threat+about-plan -1 0 0 1 0 0 1 3
news+about-threat 3 2 -2 -3 -1 0 1 1
about-plan+about-company -2 3 0 -1 -1 0 0 3
not+about-plan 0 1 0 -1 6 0 -2 -3
about-authority+about-plan -2 2 -1 1 -1 -1 -4 7
ignored+news -1 3 -1 -2 -4 0 1 1
about-closing+about-plan 0 -1 -1 1 0 0 -2 2
about-lost+about-closing 1 0 0 -1 -3 -1 0 0
news+about-violence 3 -1 -1 -1 4 7 -1 0
about-timeplace+about-violence 1 -3 -1 3 5 2 0 0
about-othersparty+about-plan -5 -2 4 3 -1 1 0 0
advert+about-plan 0 -1 0 1 1 1 2 -1
close+about-advert -3 0 5 -2 2 -1 -1 -1
advert+about-intens 0 0 2 -2 -2 1 -1 0
about-love+about-hurt 1 -1 2 -2 -1 -3 0 0
thanks+about-love 0 0 -1 0 -3 0 0 0
about-love+about-thanks 0 0 -1 0 -3 0 0 0
close+about-love 0 0 0 0 -5 0 0 0
about-love+question-mark 2 -3 0 2 -1 0 -3 0
wonder+about-love 0 0 0 0 0 -1 -3 0
warn+about-hurt 2 0 0 -2 2 -1 0 0
about-suicide+about-hazard 5 -1 -1 -3 -5 1 0 -1
about-advert+about-plan -2 -1 -1 4 -1 -2 2 -1
elsewhere+about-thanks 0 0 2 -2 2 1 0 0
about-outage+about-old -2 0 0 2 0 1 0 0
thanks+about-product 3 0 -3 1 3 0 1 0
about-thanks+about-product 3 0 -3 1 3 0 1 0
fault+about-thanks 0 -1 1 0 2 7 0 -1
verb+about-thanks 2 -2 0 0 0 0 1 0
about-thanks+question-mark -1 -1 3 -1 0 -1 6 -1
duration+advert 3 -1 2 -4 0 -1 2 -1
about-news+about-old -1 0 -1 1 2 0 2 -1
lack+warn 1 0 -1 -1 5 1 -1 4
about-leave+about-suicide 2 -2 -1 1 6 4 0 -1
about-leave+about-closing 0 0 -2 2 -1 -1 0 0
news+about-leave 1 0 1 -1 8 6 -1 0
about-leave+about-chat 1 0 -2 1 6 -4 -1 -1
news+about-praise -3 3 2 -1 -2 0 -1 2
about-lost+about-company -2 -1 3 0 -1 1 0 0
about-homegov+about-company -1 0 1 0 0 -1 2 -2
about-product+four-words -3 -2 -1 5 0 0 0 0
about-hazard+about-old -1 2 1 -2 -5 1 0 -1
help+long 0 0 -1 1 1 -1 -2 1
about-never+about-dirty -2 -1 1 2 5 0 0 0
thanks+about-broken 2 -1 0 -1 3 1 0 0
about-broken+about-thanks 2 -1 0 -1 3 1 0 0
about-dirty+about-intens -3 2 1 0 2 -1 0 0
elsewhere+about-plan 3 0 -1 -1 0 -1 0 0
about-child+about-plan 2 1 0 -3 -2 0 0 0
about-wait+about-product -1 2 -1 0 -1 0 0 0
elsewhere+about-product -2 -1 0 3 1 -1 0 0
about-promise+about-fire 0 0 0 0 -1 0 3 0
about-promise+about-hazard -1 0 0 2 3 2 0 0
about-solved+about-hazard -2 0 3 -1 -1 -1 0 1
about-food+about-hazard -3 5 0 -1 6 3 5 -1
about-solved+about-food -1 -1 2 -1 -2 -1 0 0
advert+about-chat 3 1 -1 -2 4 1 -1 2
advert+about-authority -2 2 1 -1 0 -1 0 2
advert+about-praise -1 0 2 -1 -2 -1 0 0
about-product+about-violence -3 -1 2 2 -1 -1 0 3
money+about-solved -1 0 2 0 -1 -1 0 0
delay+four-words 2 1 -1 -3 0 0 0 0
about-still+four-words 3 1 -3 -2 -1 0 0 0
about-wait+four-words 5 0 -1 -4 0 0 0 0
ignored+about-wait -1 2 0 0 2 6 0 0
about-wait+about-promise -3 0 1 2 -4 2 -1 0
advert+about-food -1 -1 2 0 0 -2 0 0
about-moneybad+about-food 4 -1 -3 0 0 1 0 -1
about-broken+about-food 0 2 0 -1 -1 2 -1 -1
about-money+about-food -2 1 0 0 1 8 -1 -1
advert+about-money -5 1 2 2 0 3 -1 0
warn+advert 1 0 0 -1 3 0 0 1
warn+long -3 -2 0 5 0 -1 1 0
about-broken+about-hazard 5 -1 -1 -2 1 1 -1 0
about-rude+about-food 3 0 -1 -2 -1 -1 0 0
good+about-rude -2 0 3 -1 0 -1 0 0
self+about-rude 5 -1 -1 -3 1 3 0 0
about-rude+about-self 5 -1 -1 -3 1 3 0 0
rhetorical+four-words -2 2 3 -3 0 0 0 0
about-askfor+four-words -2 0 -3 4 14 0 0 0
people+about-suicide 7 -3 -1 -3 2 1 -1 0
about-people+about-suicide 7 -3 -1 -3 2 1 -1 0
about-broken+about-outage 0 -1 -1 1 1 3 0 0
about-broken+about-child -2 -1 -1 4 0 2 0 0
verb+four-words 1 0 -3 2 -1 8 -1 0
question-mark+four-words -2 6 -1 -2 6 8 4 0
done+about-lost -1 0 2 -1 0 0 0 0
about-praise+about-product 3 -1 0 -1 -2 0 0 0
money+about-praise -1 -1 -1 3 0 0 0 0
anger+about-fire 2 -1 0 -1 -1 -2 0 0
about-praise+about-news -1 2 -1 0 -1 0 0 2
lack+four-words 2 0 -3 2 0 0 0 0
rude+people 0 2 -1 -1 0 2 0 1
people+about-authority -2 2 1 -1 -1 -1 -1 -1
please+about-solved -1 0 -2 3 3 1 0 0
recommend+about-plan 2 -3 -1 3 0 0 0 0
about-leave+about-recommend 2 0 0 -2 4 -1 0 0
money+about-outage 1 0 0 -1 -2 -1 0 0
about-never+about-homegov 2 -1 2 -3 -1 -2 -1 -1
wish+about-never 1 -1 0 0 -1 3 1 -1
money+advert -4 0 2 1 0 0 0 0
rude+about-othersparty 2 0 1 -3 0 -1 0 0
close+about-outage -2 2 1 -1 -1 0 0 0
about-threat+about-news 1 1 -1 -2 0 0 0 2
about-ignored+about-hurt 1 0 -1 0 5 0 0 0
delay+about-ignored 1 0 -1 0 2 0 -1 0
rhetorical+about-hurt 0 0 0 0 4 -3 0 0
about-violence+about-deprived 2 0 -2 0 3 1 -1 -1
delay+about-violence 0 0 0 0 2 4 -1 0
money+about-child 0 -1 1 0 -2 -2 0 0
about-ignored+about-promise 1 0 -1 0 2 1 -1 -1
about-unsafe+about-authority -1 4 0 -2 -2 0 0 4
recommend+close 1 -3 0 3 0 -1 0 0
about-threat+about-travel -3 0 0 3 0 0 0 0
about-wait+about-energy 2 -1 0 0 -1 -2 -1 -1
close+about-promise -2 0 3 0 1 -2 0 -1
about-promise+about-energy -1 0 3 -2 1 -3 1 -2
wish+about-illness -1 1 1 0 0 3 0 0
about-promise+about-illness -1 0 0 1 1 2 0 0
accuse+wish 0 0 0 1 2 2 0 0
wish+about-promise 1 -1 0 1 3 2 0 0
about-energy+about-authority -1 2 0 -1 0 1 0 11
about-energy+about-company 0 -1 0 0 0 0 3 -1
leave+you 1 0 0 -2 -1 -2 -1 -1
leave+about-yousaid 1 0 0 -2 -1 -2 -1 -1
close+long 1 1 -2 0 3 3 -1 0
about-rude+about-child 4 -2 -1 -2 2 3 0 0
about-rude+about-modal 4 -2 0 -2 2 3 0 0
about-timeplace+about-energy 2 -1 1 -2 0 2 -1 3
about-fire+about-old 1 0 0 -1 1 -1 2 0
about-news+about-fire 6 1 -1 -5 -4 -2 1 0
about-plan+long 0 -2 -1 3 -1 -1 2 -1
duration+four-words 2 1 -1 -3 0 0 0 0
done+wonder -2 1 1 0 2 0 -1 1
about-leave+about-timeplace 2 0 0 -2 0 2 0 0
about-leave+about-hurt 3 0 -1 -2 2 -1 0 0
about-leave+about-advert 0 0 3 -2 -1 1 0 0
advert+about-illness 1 4 -1 -4 -4 1 0 2
about-othersparty+about-violence -3 1 2 -1 5 1 0 0
wonder+about-violence 0 1 0 0 -1 3 0 0
about-violence+question-mark 0 -1 0 1 2 2 -3 -1
leave+ask -2 3 -1 -1 -1 1 -1 0
leave+about-askfor -2 3 -1 0 0 0 -1 0
leave+about-qword -1 -2 -1 4 -2 2 0 0
about-leave+about-hazard 0 0 -1 1 -1 0 0 2
close+about-letdown 0 0 2 -2 2 -1 0 0
thanks+question-mark -1 -1 3 -1 0 0 6 -1
about-cancelled+long 0 -1 2 -1 0 -3 0 0
about-child+long -3 -1 2 1 -2 -3 -1 0
greet+about-device -3 4 -1 0 -2 0 2 0
about-love+about-closing 0 0 0 0 -3 0 0 0
verb+about-love 3 -4 0 2 -1 1 -3 0
about-love+about-askfor 0 2 0 -3 5 -1 -3 1
about-love+long 0 -2 0 2 -2 -2 0 0
praise+about-plan 1 -2 1 0 -1 0 0 0
recommend+long -1 -2 0 3 -1 0 0 0
about-travel+four-words -2 1 -2 3 -1 0 0 0
about-still+long 0 3 1 -4 0 -3 0 -1
wonder+close -2 1 -2 3 1 -2 -2 -1
about-threat+about-intens 1 -1 -3 3 -1 1 0 1
about-late+about-illness 1 0 0 0 -1 3 -1 0
about-threat+about-people -3 2 1 0 -1 0 0 0
lack+about-dirty -4 -1 1 4 1 0 -1 -1
rude+verb -1 1 0 0 0 -1 6 0
rude+about-travel -2 2 1 0 1 1 0 0
about-dirty+about-othersparty -1 -1 -1 3 5 3 0 -1
verb+about-dirty -1 1 0 0 2 -3 0 0
about-device+about-violence 4 -1 -1 -2 1 1 0 0
but+about-violence -3 1 1 2 3 2 0 0
letdown+about-leave -2 0 0 3 0 -1 0 3
about-ignored+about-closing 0 -1 0 1 0 -1 2 0
delay+about-dirty -1 -1 0 2 0 1 -1 0
but+about-dirty 0 1 0 -2 1 2 0 0
about-still+about-dirty 0 1 1 -1 0 3 0 -1
ignored+about-news 1 1 0 -3 -1 0 1 0
about-leave+about-news 0 0 0 0 -1 0 0 3
about-lost+about-deprived 0 2 0 -2 2 0 0 0
advert+about-wait -1 0 -1 2 4 -1 0 0
about-wait+about-lost 0 0 0 -1 3 0 -1 0
advert+about-lost 2 0 0 -1 3 3 -1 0
warn+about-lost 0 0 0 -1 3 -1 0 3
about-lost+about-chat 1 -1 1 -1 4 -1 -1 0
about-unsafe+about-timeplace 0 2 0 -1 -1 -1 0 2
about-love+about-hazard 0 0 0 0 -2 -1 0 0
about-threat+about-energy -1 0 2 0 -1 0 0 0
about-promise+about-praise 3 0 -2 -1 0 0 0 0
anger+about-late 1 0 0 -1 0 3 0 0
about-solved+about-child -2 -1 3 0 -3 -2 0 0
about-food+about-plan -2 3 0 -1 -1 0 0 3
not+about-unsafe -3 2 1 0 -1 -1 0 1
rude+news -2 0 1 1 -1 0 0 0
rude+about-rude 5 -1 -1 -3 0 1 0 0
good+feeling -1 0 -3 4 -1 0 0 0
feeling+about-good -1 0 -4 4 -1 0 0 0
about-wait+about-news -1 0 -1 3 -1 0 -1 -1
about-sarcasm+about-news 0 0 0 -1 4 0 4 -1
elsewhere+about-suicide -1 0 0 1 -2 -1 0 0
about-praise+about-plan 1 2 -1 -1 0 0 0 3
about-fire+about-plan -1 2 0 0 -1 0 0 3
about-moneybad+about-hazard -2 -1 0 4 -1 2 -1 0
about-violence+about-old -1 2 0 -1 3 0 0 0
about-broken+about-advert -1 -1 0 3 -1 1 -1 0
thanks+about-illness -1 0 -1 2 3 1 0 0
about-thanks+about-illness -1 0 -1 2 3 1 0 0
thanks+long -1 1 -2 3 2 1 -1 0
about-thanks+long -1 1 -1 1 2 1 -1 -1
rude+wh -1 2 0 0 2 2 0 0
rude+about-timeplace 1 0 0 -1 2 6 0 0
about-company+long 1 -1 -1 1 0 -3 -1 -1
about-dirty+about-hurt 2 0 0 -2 4 3 0 0
about-dirty+about-advert 0 0 -1 1 -2 4 0 0
people+about-threat -3 0 2 1 -1 1 0 -1
about-threat+long -2 -2 0 5 -1 1 0 -1
about-old+about-press -1 -1 0 2 -1 -1 0 0
about-threat+about-advert 3 -3 0 0 0 0 0 -1
verb+about-solved 0 0 1 -1 3 -1 1 -2
about-energy+about-violence -1 0 0 1 0 -2 0 3
about-ignored+about-chat 3 -1 0 -2 3 -1 -1 0
lack+about-threat 0 0 -1 0 -1 0 0 4
help+about-promise -3 0 0 2 -1 0 0 1
about-unsafe+about-intens 1 3 -1 -3 3 2 0 2
about-anger+about-food 3 0 -3 -1 0 0 0 0
wonder+about-suicide -2 1 0 2 3 3 0 0
recommend+about-lost 2 0 -2 0 0 0 0 0
denied+about-old 6 0 -4 -2 0 3 0 0
again+about-solved 0 0 -1 1 -1 3 0 -1
about-letdown+about-violence 0 2 1 -3 3 1 0 0
leave+about-still 3 0 -1 -2 0 0 0 0
curse+about-money 2 -1 0 -1 1 0 0 0
about-outage+about-leave 1 0 -1 0 4 -1 -1 0
about-cancelled+about-child -1 1 0 0 -1 4 0 0
ignored+about-letdown 0 0 1 -1 4 -4 -1 0
about-timeplace+about-press -2 3 0 -1 -1 -1 4 -2
about-badfood+about-qword -2 0 2 -1 0 0 0 0
about-money+about-badfood 1 -1 0 0 2 0 0 0
about-praise+about-illness 0 0 1 0 -1 2 0 0
about-fire+long 0 0 0 1 -1 -2 0 -1
about-wait+about-moneybad -3 0 0 2 0 0 -1 0
wonder+about-fire -1 -3 2 2 -1 -1 2 -1
wh+about-sarcasm -2 0 1 1 0 0 4 -1
please+about-love -1 -1 3 -1 -2 1 0 0
rude+about-child 3 -2 0 -2 -1 4 0 0
about-company+four-words 9 -1 -6 -3 0 0 0 0
curse+four-words 3 0 -1 -1 0 0 0 0
people+about-rude 2 0 -1 -1 1 0 0 0
about-rude+about-people 3 0 -1 -1 0 0 0 0
anger+rude 0 1 0 0 0 -1 6 0
verb+about-sarcasm 2 0 -1 -1 0 0 0 0
recommend+about-sarcasm 1 0 -2 2 0 0 0 0
feeling+about-wait 4 0 0 -3 0 0 0 0
about-anger+about-timeplace 5 -2 -1 -2 0 0 0 0
about-letdown+four-words 9 -2 -4 -4 0 0 0 0
about-thanks+about-homegov -1 0 2 -1 0 0 4 -1
about-money+about-praise 4 -2 -1 -1 2 -1 0 0
about-intens+four-words 1 0 5 -6 -1 0 0 0
feeling+about-intens 0 -1 -1 2 -2 0 0 0
about-othersparty+four-words -2 0 -1 4 6 9 0 0
close+about-fire -2 1 1 0 2 0 0 0
fault+four-words 13 -1 -4 -8 -2 0 0 0
about-illness+about-plan -1 2 0 -1 -1 1 0 0
money+four-words 5 0 0 -4 0 0 0 0
about-money+four-words 5 -1 -1 -3 0 0 0 0
about-outage+four-words 3 0 0 -2 0 0 0 0
ignored+four-words 6 0 -1 -4 0 0 0 0
about-badfood+four-words 3 0 -1 -2 0 0 0 0
about-rude+about-intens 2 0 -1 -1 0 0 0 0
please+four-words -1 1 -2 2 0 0 0 0
leave+four-words 3 2 -1 -4 0 0 0 0
about-fire+four-words -2 4 2 -4 11 0 0 0
about-press+four-words 0 0 0 -1 0 0 5 0
sarcasm+four-words -3 0 5 -1 0 0 0 0
about-deprived+four-words 3 1 1 -4 -1 0 0 0
rhetorical+about-broken 2 -2 0 0 2 0 0 0
about-moneybad+about-love 2 0 -1 0 0 -1 -3 0
about-good+about-plan 2 -1 -2 0 0 0 0 -1
about-outage+about-solved -2 0 1 1 -2 0 0 0
about-dirty+about-illness 0 -1 1 0 0 4 0 0
ignored+about-dirty -2 0 0 2 1 -1 0 0
about-outage+about-recommend 0 0 0 0 4 0 0 0
about-leave+about-homegov 1 -1 0 0 3 3 -1 0
about-dirty+about-hazard 2 -2 0 0 1 5 0 0
about-sarcasm+about-authority -1 0 1 0 2 -1 4 -3
please+about-sarcasm 0 0 -4 4 3 1 1 -1
about-recommend+about-travel 3 0 -2 -1 3 -1 0 0
elsewhere+about-dirty 3 0 -1 -2 2 -1 0 0
rude+about-illness 1 -1 0 0 1 3 0 0
about-fire+about-violence 2 -1 0 0 4 2 0 0
please+about-dirty -1 0 0 1 4 3 0 0
about-homegov+about-old 2 -1 0 0 -1 3 0 -1
about-leave+about-illness -4 3 1 0 -4 1 0 0
about-dirty+about-leave -2 0 1 1 -2 0 0 0
about-dirty+about-deprived 0 1 0 -1 0 4 0 -1
thanks+about-homegov 1 0 0 0 0 0 4 -1
thanks+about-authority -1 0 6 -4 0 0 3 4
about-thanks+about-authority -1 0 4 -3 0 0 3 4
about-letdown+about-news 0 0 1 0 -1 0 0 3
close+about-authority 0 1 0 -1 0 -1 -1 2
about-news+about-violence 1 0 0 -1 0 2 0 0
sarcasm+about-authority -1 0 2 0 0 0 0 7
`;
export const wordWeights: Readonly<Record<'nl' | 'en', string>> = {
  nl: `!	RTWaUUYT
! !	VWUVZTVV
! $	VVWUWUTU
! de	VVWUVVVV
! ik	VVWVVVVV
! kom	VVUWVVVV
! nu	VVVWVVVV
! wanneer	VUVXVVYV
"	XWTVQVTR
" $	XVUUVUVV
" ,	VVVWVVVV
" .	YVTVVZVU
" ?	UWVVVVVV
" betekent	VVVVVUVV
" binnen	VVVVWVVV
" de	UUVXVUVV
" een	VVVWVVVV
" en	WVVVUVVU
" geen	UWVVUXVV
" heeft	WVUVVVVV
" het	VVVVVUVV
" ik	VVVVVUVV
" in	WVVUVWVV
" is	WVVUVUVV
" mogelijk	WVVVVVVV
" of	VVVVVUVV
" op	UVVWVVVV
" uw	WVVUVVVV
" wij	VVVVVVWV
" zei	UVVWVVVV
's	VWWTWVVV
's nachts	VVWUVVVV
't	VVXTVUVV
't is	VVVUUVVV
't stinkt	WVVVXVVV
*'n>	VWVUVUWV
*'s>	WUUWUVVV
*<aa	WWUVUWVX
*<aan	VWUVUWVX
*<aanb	UVVVVVVV
*<aand	VVVUVVWV
*<aang	VVVVVWVW
*<aanm	VVVVVWVV
*<aanr	VVVVWVVV
*<aans	VWVVVUVV
*<aant	VVVVVVWV
*<aanw	VVVVVVVW
*<aar	VVUVVVVV
*<ac	WUUWVVVV
*<acce	WVVVVVVV
*<ach	WVUVWVVU
*<acht	WVUVWVVU
*<act	VVVVVVVW
*<acti	VVVVVVVW
*<ad	UVVVXUVV
*<ade	VVVVXVVV
*<adem	VVVVXVVV
*<adr	UVVVVVVV
*<adre	UVVVVVVV
*<af	WXVTTVVY
*<afd	VVVVVWVW
*<afde	VVVVVVVW
*<afg	VWVUUWVW
*<afge	VWVUUWVW
*<afl	UVVVVVWV
*<afle	VVVVVVWV
*<afs	WVVVVUVW
*<afsc	VVVVVUVV
*<afsp	WVVVVVVW
*<ai	WVVVWVVV
*<air	WVVVWVVV
*<airc	WVVVVVVV
*<al	XUUVWZUW
*<ala	VVVVWVVV
*<alar	VVVVWVVV
*<all	VVUWVXVU
*<alle	VVUWVXVU
*<als	VVWUTVUY
*<also	VVWVVVVV
*<alt	VUVVVVVV
*<alti	VUVVVVVV
*<alw	VVVVVVWV
*<alwe	VVVVVVWV
*<am	VVVVVUVW
*<amb	VVVVWUVW
*<ambt	VVVVVVVW
*<ambu	VVVVVUVV
*<an	VVWUTVVV
*<and	VVVUUVUV
*<ande	VVVUUVUV
*<ang	VVVVVWVV
*<angs	VVVVVWVV
*<ant	WVVUVVVW
*<antw	WVVUVVVW
*<ap	WVWUVWUV
*<app	WUWUVWVV
*<appe	VVWUWVVV
*<ar	VVVVWUVX
*<arb	VVVVVVVW
*<arbe	VVVVVVVW
*<arm	VVVVVUVV
*<art	VVVVVVVX
*<arti	VVVVVVWW
*<arts	VVVVWVVW
*<as	VVWVWWVV
*<ass	VVWVVVVV
*<assi	VVWVVVVV
*<au	VVVVVWVV
*<aub	VVVVVWVV
*<auti	VVVVVWVV
*<aw	VVVVVVVW
*<ba	UUVWVVUU
*<bab	VVVUWXVV
*<baby	VVVUWXVV
*<badm	VVVVWVVV
*<bak	UVWWUVVV
*<bakk	UVWWVVVV
*<ban	VUVXUVVU
*<bang	VVVVVWVV
*<bank	VUVWUUVV
*<bar	VVVVWVVV
*<be	ZVTUTXWX
*<bed	WUWUYVWU
*<beda	WUVVWVVU
*<bedd	VVVUVVVV
*<bedo	VUVWVVVV
*<bedr	VWVVWVWV
*<bee	VVVVVUWV
*<beel	VVVVVVWW
*<beg	WVUUUVVU
*<begi	VVVUVVVV
*<begr	WVVVVVVU
*<beh	VVVVUVUV
*<beha	VVVVVUUV
*<bel	WVUVWWWV
*<bele	WVVVVVVV
*<bell	VVVVWVUV
*<belo	WVVVVVWV
*<ben	UVVWXYVV
*<bene	WVVVWVVV
*<bent	VVVVVVWV
*<benz	UVVWVVVV
*<ber	VVVVUVWV
*<bere	WVVUVVWV
*<bes	UWVVUUUV
*<besc	VVVVVVVW
*<besp	UVVWVVVV
*<best	VWVVUUUU
*<bet	XUUVTVUV
*<beta	WVUVUWVU
*<bete	VVVVVUVV
*<beto	WVVVVVVV
*<betr	VVVVVVVW
*<bev	VVVVVUVX
*<beve	VVVVVUVW
*<bew	VWVVWWVW
*<bez	WVVUUVVW
*<bezo	WVVUUWVW
*<bi	UVWVYUVV
*<bie	VVVVWVVV
*<bij	VVVVWVWU
*<bijg	VVVWVVVV
*<bijl	VVVVWVWV
*<bijn	WVVVWVVV
*<bin	VVWUWVUV
*<binn	VVWUWVUV
*<bio	VVVVVVVW
*<bl	UXVUXWUV
*<bla	UWVVVUVV
*<blau	UVVVVVVV
*<ble	VVWVVVVV
*<blee	UVWVVVVV
*<bli	VWVUWWVV
*<blij	VWVUWVVV
*<blin	VVVVVWVV
*<blo	VVVVWWVV
*<bloe	VVUVVWVV
*<blok	VVVVVVVW
*<bloo	VVVVWVVV
*<bo	WWVTVUVU
*<boe	VVVVUUWV
*<boel	WVVVVVVV
*<boer	VVVWVVVV
*<boet	VVVVVVWV
*<bom	WVVUVVVV
*<bome	WVVVVVVV
*<bon	WUVVVVVU
*<bonn	WVVUVVVV
*<boo	VWUVVVVV
*<boom	VVVVUVVV
*<boot	VWVVVVVV
*<bor	VVVVVUVV
*<bos	VVVVVWVV
*<bou	VVVVUUVV
*<bouw	VVVVUUVV
*<bov	VWVVXWVV
*<bove	VWVVXWVV
*<br	UVUWWUVV
*<bra	VVVVWTVV
*<bran	VVVVWUVV
*<bri	VVVVVWVV
*<brie	WVVUVWVV
*<bril	UVVWVVVV
*<bro	VVUVVVVV
*<broe	VVVVWWVV
*<bron	VVVVVVWV
*<broo	WVVVVVVV
*<bru	VVVVVUVW
*<brug	UVVVVVVW
*<brui	WVVVVVVV
*<bu	WUUWWUVW
*<buf	WVVUVVVV
*<buff	WVVUVVVV
*<bui	VVVVWVWV
*<buit	VVVWVVWV
*<bul	VVVVWVVV
*<bult	VVVVWVVV
*<bur	VUUWVUUW
*<burg	VUVWVVVW
*<busc	VVWVVVVV
*<buu	WVVVVVUV
*<buur	WVVVVVUV
*<ca	UWUWUVXV
*<cal	VVVVVVVW
*<cam	VVVVVVYV
*<came	VVVVVVYV
*<ce	VVUVVVVV
*<cen	VVUVVVVV
*<cent	VVUVVVVV
*<ch	VWWTVVWU
*<cha	VVVUWVVV
*<chat	VVWUVVVV
*<chau	VVVVWVVV
*<che	VVWVUVWV
*<chec	VVVVVVWV
*<chem	VVVVUVVV
*<chi	VVVVVVWV
*<chir	VVVVVVWV
*<ci	VVVVVVWV
*<cit	VVVVVVWV
*<co	TXVVUUWa
*<cod	VVVUVWVV
*<code	VVVUVWVV
*<col	UVVVUUWW
*<coll	VVVVUVVW
*<colu	VVVVVVWV
*<com	UWVVVVUX
*<comm	VWVUVVUX
*<comp	UVVWVWVV
*<con	VWVVVUWX
*<conc	UVVWVVWV
*<cons	VVVVVVWW
*<cont	VWVUVVVX
*<cor	VVVVVVUV
*<corr	VVVVVVUV
*<cou	VVVVWVVV
*<coup	VVVVWVVV
*<cr	VVVVVXVV
*<cre	UVVVVWVV
*<da	VUXUTUUV
*<daa	VVVWVVVV
*<daar	VVVWUUVV
*<dac	WVVVVVVV
*<dach	WVVVVVVV
*<dag	VVVUTUVV
*<dage	VVVUUVUV
*<dak	VVVVWVVV
*<dam	UVWVVUVV
*<dame	VVWVVUVV
*<dan	VUVVTVUV
*<dank	VVWUUWVW
*<dat	VVVUUVVV
*<data	UVVVVVWU
*<de	UWTWVVXX
*<deb	VVVWVVVV
*<deba	VVVWVVVV
*<dee	VVUVVVVW
*<deel	VVVVVVVW
*<dek	VWVVWVVV
*<dem	VVVVUVVV
*<deme	VVVVUVVV
*<den	WVVVWWVV
*<denk	VVVUVVVV
*<der	VVVVVVVU
*<deu	VVUWVVWV
*<deur	VVUWVVWV
*<dez	VVWVUUWV
*<deze	VVWVUUWV
*<di	XSWVWUST
*<dia	VVVVWVVV
*<dial	VVVVWWVV
*<dic	WVUVWVVV
*<dich	WVUVWVVV
*<die	WUVVVUUU
*<dien	UVVVVVVU
*<din	VVVVVVVU
*<dins	VVVWVVVU
*<dis	VVVWVVVV
*<dit	WUWVVVUW
*<do	WUVUWWVU
*<doa	VVVVWVVV
*<doar	VVVVWVVV
*<doc	VVWVUVVV
*<doch	UVWVUVVV
*<docu	VVVVVVWV
*<doe	UVWVVVVV
*<doen	UVWVVVUV
*<dond	VVVVWVVV
*<doo	WUVVVVVU
*<dood	WUVVUVVV
*<door	VVVWVVWV
*<doos	VVVVWWVV
*<dor	WVVVVVVV
*<dorp	WVVVVVVV
*<dos	VVVVWVVV
*<dosi	VVVVWVVV
*<dou	WVVUVVVW
*<douc	WVVUVVVV
*<dov	VVVVVWVV
*<dove	VVVVVWVV
*<dr	VUUWWWXV
*<dra	VWVVWWWV
*<draa	VVVUVWWV
*<dran	VVVVWVVV
*<dri	WVVVVVWV
*<drie	WVVVUVWW
*<dro	VVVWVVVV
*<dru	VVVVUVVV
*<du	WUVVUWUU
*<dui	VVUWWVVV
*<duid	VVUVVVVV
*<duiz	VVVVWVVV
*<dur	VVVVUWVV
*<durf	VVVVUXVV
*<dus	VUWVUUVV
*<duu	WVVUVVVV
*<duur	WVVUVVVV
*<dw	VVVVVVVW
*<dwa	VVVVVVVW
*<dwan	VVVVVVVW
*<ec	VVWUUVWV
*<ech	VVWUUVWV
*<echt	VVWUUVWV
*<ee	VTWWSUUU
*<een	VUWVTUUU
*<eens	WUVVUVVV
*<eer	VUVWVVUV
*<eerd	VVVVVVVW
*<eers	VUVVVVVV
*<ei	VUVWVVUU
*<eig	WUUWVVVU
*<eige	WUUWVVVU
*<ein	UVWVVVVV
*<eind	UVWVVVVV
*<el	WUVVUVWU
*<elf	VVVVVVXV
*<elk	WUVVUVVV
*<elka	WVVVVVVV
*<elke	VUVVUVVV
*<em	VVVVVVWV
*<emb	VVVVVVWV
*<emba	VVVVVVWV
*<en	WUWUYZVT
*<eng	VVWVVVVV
*<enge	VVWVVVVV
*<enq	WVVVVVVV
*<enqu	WVVVVVVV
*<ep	VVVVVWVV
*<epi	VVVVVWVV
*<epil	VVVVVWVV
*<er	XWUUYWTT
*<erg	VWVUVVVV
*<erge	VWVVVVVV
*<eri	WVVVWVVV
*<erin	VVVVWVVV
*<es	VVVVWVVV
*<et	VVVVVWVW
*<eta	VVVWVVVV
*<ete	VWVVVXVV
*<eten	VWVVVXVV
*<eti	VVVVVVVW
*<etik	VVVVVVVW
*<eu	VVVVUWVV
*<eur	VVVVUWVV
*<euro	VVVVUWVV
*<ev	UVVVVUWW
*<eve	UVVVVUWV
*<even	UVVVVUWV
*<ex	VVVVVVWW
*<exa	VVVVVVWV
*<exp	VVVVVVVW
*<expl	VVVVVVVW
*<ext	WVVVVVVV
*<extr	WVVVVVVV
*<fa	VVVVVWXU
*<fab	VVVVVWVV
*<fabr	VVVVVWVV
*<fac	VVVVVVWV
*<fact	VVVVVVWV
*<fat	VVVVWWVV
*<fc	VVVWVVVV
*<fee	UVVVVVVV
*<fees	UVVVVVVV
*<fi	UVWVVUWV
*<fie	VVVVVVVU
*<fiet	VVVVVVVU
*<fij	VVWVVVWV
*<fijn	VVWVVVWV
*<fil	UVVWVUVV
*<fili	VVVVWVVV
*<film	VVVVVVWV
*<fle	VVVVVWVV
*<fles	VVVVVWVV
*<fo	XUVUTVXU
*<for	WUVVVVVV
*<form	WUVVVVVV
*<fot	WVVVUVXV
*<foto	WVVVUVXV
*<fr	UVWWUUVV
*<fre	VVVVVVWV
*<free	VVVVVVWV
*<fri	UVVVVVVV
*<ga	VVUWZUWU
*<gaa	VVUWXVXU
*<gaan	VVVWWVVV
*<gaat	VVUWWVXU
*<gaf	VVVVWVVV
*<gam	WVVVVVVV
*<gar	VVVUWVVV
*<gara	VVVUWVVV
*<gas	VVWUWVVV
*<gast	VVWUVVVV
*<ge	VUVVXTQV
*<gea	VVVVVVUV
*<geac	VVVVVVUV
*<geb	VVWUVXUV
*<geba	VVWVVVVV
*<gebe	VVVUWWVV
*<gebl	VVVVVWVW
*<gebo	VVVVVWVV
*<gebr	VVVVVUVV
*<ged	UVXUWWVW
*<geda	UVXUVVVV
*<gede	VVVVVVVW
*<gedo	VVVVWWVV
*<gedr	VVVVWVVV
*<gee	VWVUXVUU
*<geef	VVVVWUVV
*<geen	VWUVWWVV
*<geg	VVVUVVUV
*<gege	VVVUVVUV
*<geh	WUVUUVVV
*<geha	VVVVVWVV
*<geho	WVVUVVVV
*<gek	VUVWVUUV
*<gel	TVVXTUVU
*<gela	VVWVUVVV
*<geld	UWVVVVVV
*<gele	VVUWVVVU
*<gelu	VVVVUVVV
*<gem	VVVWUUVV
*<gema	VVVWVVVV
*<geme	UVVWUUVW
*<gen	VVVVWUWV
*<geno	VVVVVVWW
*<ger	WVUVWVVW
*<gere	VVVVWVVV
*<ges	WVUVVUUU
*<gesc	VVVVVVUV
*<gesl	VVVVVUVV
*<gesp	WVUVVVVU
*<gest	VVVVVVUV
*<get	UVVWVVVV
*<gev	VVVVWVUW
*<gevl	VVVVWVVV
*<gevo	VVVVVUVV
*<gew	VVVVVVVU
*<gewa	VVVVWVVV
*<gewe	VVVWVWVV
*<gewo	VVWUUVVU
*<gez	VVVWVWUW
*<gezi	VVVWWVVV
*<gezo	VVVVVVVW
*<gi	UWWUYTUV
*<gif	VVVVWVVV
*<gin	VVVVVUVV
*<ging	VVVVVUVV
*<gis	VVWUXUVV
*<gist	VVWUXUVV
*<gl	VWVUWVVV
*<gla	VWVUVVVV
*<glas	VWVUVVVV
*<go	UUWVVVUU
*<goa	VUVWVVVV
*<goe	UVVVVVVU
*<goed	VVVVVVVU
*<goei	VVWVVVVV
*<gor	VVVVVWVV
*<gord	VVVVVWVV
*<gou	VUWVVVVV
*<goud	VUWVVVVV
*<gr	SWWWUWVX
*<gra	UWVVVWVV
*<graa	UWVVVVWW
*<grad	VVVVWWVV
*<gri	VVVVVVVW
*<grif	VVVVVVVW
*<gro	UVWVVVVW
*<groe	VVVVUUVW
*<groo	UVWUVVVV
*<grot	VVVVVWVV
*<ha	VVWUWYUV
*<haa	VVVVWXVV
*<haal	WVVVVWVV
*<haar	VVVVVXVV
*<had	VVVVUVVV
*<hadd	UVVVVVVV
*<hal	WVVUUVWW
*<half	VVVVVUWV
*<hall	VVVVVVVW
*<halt	VVVVVWVV
*<han	UVVWXXUV
*<hand	VVWVVVVV
*<hang	VUVWXXVV
*<hap	WVVUVVVV
*<har	VVVVVUVV
*<hart	VVWVWVVV
*<hav	VVVVVVVW
*<have	VVVVVVVW
*<he	VVUVXVUW
*<heb	WUUVUUUW
*<hebb	WVVVVTVW
*<hebt	VVVVVVVW
*<hed	VVVVVVVW
*<hede	VVVVVVVW
*<hee	UVVWWWVV
*<heef	VVVVVVVW
*<heel	UVVVWWVV
*<heer	VVWVVVVV
*<heet	VVVVUVVV
*<heg	VVVVUVVV
*<hek	VVVVWUVV
*<hel	VVVVXWUV
*<held	VVVWVVVV
*<hele	UWVVWVUV
*<helf	WVVUVVVV
*<help	VVVVWVVV
*<hem	UVWVWVVV
*<heme	VVWVVVVV
*<her	VVVVVWUV
*<hers	VVVVVWVV
*<het	VVVVVUXV
*<hetz	WVVVVVVV
*<hi	VUWVXVVY
*<hie	VVVVVVVY
*<hiel	VVVVVWVV
*<hier	VVVVWUVY
*<hij	VVWVXVWV
*<ho	UXVUXVWV
*<hoe	VWUUWWWW
*<hoef	VVVVWVVW
*<hoek	VVVVWVVV
*<hoes	VVVVWVVV
*<hoev	VVVVVVXW
*<hoo	VWVVWVVV
*<hoof	VWUVXVVV
*<hoor	VVWVVVVV
*<hop	WVVVVVVV
*<hope	WVVVVVVV
*<hot	UVVVUVVV
*<hote	UVVVUVVV
*<hou	UVVVVVVV
*<houd	VVVVVUVV
*<ht	UVVWVVVV
*<htt	UVVWVVVV
*<http	UVVWVVVV
*<hu	TWVVVXVV
*<hui	VWVUVWVV
*<huil	VVVVVWVV
*<huis	VWVUVWVV
*<hul	VVVVVWVV
*<hulp	VVVVVWVV
*<hun	VVVVVVVW
*<hy	VVVVVVVU
*<hyp	VVVVVVVU
*<hypo	VVVVVVVU
*<hè	VVVVWVVV
*<id	VVVUVVVV
*<ide	VVWUVVVV
*<ie	VUVWXWUT
*<ied	VVVVWVVU
*<iede	VVVVWVVU
*<iem	VVVVWWVV
*<iema	VVVVWWVV
*<iet	VUVWVVVU
*<iets	VUVWVVVU
*<ij	UVVWVVVV
*<ijs	UVVWVVVV
*<ijsj	VVVWVVVV
*<ik	UWVVUWTV
*<in	VWTWXUTV
*<ing	UVVWYUWV
*<inga	VVVVVVWV
*<inge	UVVWXUVV
*<inl	VVVUVUUV
*<inlo	VVVUVVVV
*<ins	VVUWWUUX
*<insp	VVVWVVVX
*<insu	VVVVWVVV
*<int	VVVUVVVU
*<inte	WVVUVVVU
*<inv	VVVVVWVV
*<inz	VVVVVVWV
*<inza	VVVVVVWV
*<is	VVUWVWWV
*<it	VUVWVVVV
*<ja	VUVWTVVU
*<jaa	UVWWTVVU
*<jaar	UVWWTVVU
*<jam	WVVVVVVV
*<jamm	WVVVVVVV
*<jar	VVWVVWVV
*<jare	VVWVVVVV
*<jari	VVVVVWVV
*<je	VUVWUUUT
*<jer	VVVVWVVV
*<jerr	VVVVWVVV
*<ji	VVVWVVVV
*<jij	VVVWVVVV
*<jo	VUVXWUVV
*<jon	VVWVWUVV
*<jong	VVWVWUVV
*<jou	VUVWVVVV
*<ju	WVVTWTUT
*<jui	WVVVVVVV
*<juis	WVVVVVVV
*<jul	VWVTXUVS
*<jull	VWVUXUVT
*<jun	VVVVVVVW
*<juni	VVVVVVVW
*<ka	VXTWUVUX
*<kaa	TVWWUVUV
*<kaar	UVVWUVUV
*<kaas	VVWVVVVV
*<kabi	VVVVVVVW
*<kac	VVVVWVVV
*<kach	VVVVWVVV
*<kad	VVVVVVVW
*<kade	VVVVVVVW
*<kam	WVVVVVUW
*<kame	WVVVVVUW
*<kan	VWUVUWWW
*<kant	VVVVVUWV
*<kap	WVUVVVVV
*<kar	VVVVUVVV
*<kara	VVVWUVVV
*<kas	VVVUUVVV
*<kass	VVVUUVVV
*<kast	VVVVVWVV
*<kat	VVUWWVVV
*<ke	WUVVXTUV
*<kee	WVTWWUVU
*<keer	WVUVWUVU
*<kei	VVXUVVVV
*<kel	VVVVWVVV
*<keld	VVVVWVVV
*<ken	WVVVUVVV
*<ker	UVVWUUVV
*<kerk	VVVVVUVV
*<ket	VVVWWVVV
*<kete	VVVVWVVW
*<keu	VVVVWVVW
*<keuk	VVVVWVVV
*<keur	UVWVVVVW
*<ki	UVVWYWUU
*<kie	VVVVWVVV
*<kiek	VVVVWVVV
*<kij	UVUXWVVV
*<kijk	UVUXWVVV
*<kin	VVVVWXVU
*<kind	VVVVWXVU
*<kip	VVVVWVVV
*<kl	WUWVWXWU
*<kla	VUWVVVVU
*<klaa	UVVWVVVW
*<klac	WVVUVVVV
*<klan	VVVVVWVU
*<klap	VVVVWVVV
*<kle	VVVVWWVU
*<klei	WWVUVWVV
*<klem	VVVWVVVV
*<kli	VVVVVWVV
*<klo	VVVVVWWV
*<klop	VVVVVWWV
*<kn	WUVUVVVV
*<kna	WVVUVVVV
*<knap	WVVUVVVV
*<kni	WUVVVUWV
*<knip	VVVVVVWV
*<kno	VVVVVWVV
*<knoo	VVVVVWVV
*<ko	UWVVWUTV
*<koe	WVVVVVVV
*<koel	VVVVVUVV
*<kom	UVVVXVVW
*<kome	VVVVVWVV
*<komt	VWUVVUVU
*<koo	VWUVVVVV
*<kook	VVUVVVVV
*<kool	VVVVWVVV
*<koop	VVVVUVVV
*<kop	VVVVVVUV
*<kort	WVVVVVVV
*<kos	UWVVUVVV
*<kost	UWVVUVVV
*<kr	XWUUWVVV
*<kra	WVUWVVVV
*<kraa	UVUWWVVV
*<kran	WVVUVVVV
*<kre	WVVUVVVV
*<kree	VVVUVVVW
*<kri	VWVUWVVV
*<krij	VWVUWVVV
*<kru	VVVVVWVV
*<krui	VVVVVWVV
*<ku	XWVTVVTV
*<kun	VWVUVVTV
*<kunn	VWVUVVUV
*<kunt	VVVVVVUV
*<kw	XUVUUVVV
*<kwa	XUVUVVVV
*<kwam	WVVUUVVV
*<kwar	WVVVVUVV
*<kwi	VVVVUVVV
*<kwij	VVVVUVVV
*<la	VVVWVUTV
*<laat	VVVWVVVV
*<lam	UWVVVVVV
*<lamp	VWVVVVVV
*<lan	VVVVXUUU
*<land	VVVVWVVV
*<lang	VVVVWUUU
*<las	UVVWVVVW
*<last	VVVVVVVW
*<lat	VVVVUVUV
*<late	VVVVUVUV
*<lau	WVVVVVVV
*<lauw	WVVVVVVV
*<le	YUUVUUUW
*<led	VVVVWVVV
*<ledi	VVVVWVVV
*<lee	WVVVVWUV
*<leeg	VVVVWVVV
*<lees	VVVVVVUV
*<leg	VVVVUUVW
*<legg	VVVVVVVW
*<legt	VVWVVVVV
*<lek	UVVWWUVV
*<lekk	UWVVVUVV
*<ler	VVVWVVVV
*<lera	VVVWVVVV
*<let	VVVVVWVV
*<lett	VVVVVWVV
*<leu	WVVUVVVV
*<leuk	WVVUVVVV
*<lev	WVUVUVVW
*<leve	WVUVUVVW
*<lez	VVVVVWWU
*<leze	VVVVVWWU
*<li	VVVVYUVU
*<lic	VVVVWVVV
*<lich	VVVVWVVV
*<lie	WUVVVVVV
*<lief	VVVVVUVV
*<liep	VVWVVVVV
*<liet	WVVVVVVV
*<liev	WVVVVWVV
*<lig	WVUVYVVU
*<ligg	VVVVWUVV
*<ligt	WVUVXVVU
*<lij	VVVUVUVW
*<lijk	WVVUVVVV
*<lijn	VVWVVUVV
*<lin	UVVVVVVU
*<lint	VVVVVVWV
*<liv	VVVVVVWV
*<live	VVVVVVWV
*<lo	WVUVXVWW
*<loc	VVVVVVVW
*<lof	VVWVVVVV
*<log	VVVVVVVW
*<logb	VVVVVVVW
*<loke	WVVVVVVV
*<loo	VUVWVVXV
*<loop	VVVVWVXV
*<los	WVUUXWVV
*<lu	VUVWVVVV
*<luc	WVVVVVVV
*<luch	WVVVVVVV
*<lui	VVVVVWVV
*<luis	VVVVWVVV
*<lun	VVVWVVVV
*<lunc	VVVWVVVV
*<ma	UVWUWXUU
*<maa	VUVWVVUV
*<maak	UVWVVVVV
*<maan	VVUWUWVU
*<maar	WUVVWVUU
*<maas	VVVWVVVV
*<mac	UVVVWVVV
*<mach	UVVVWVVV
*<mag	WVUVVUWV
*<maga	VVVVVVWV
*<mai	VVVVUVVU
*<mail	VVVVUVVU
*<mak	VVWUVVVV
*<make	VVWUVVVV
*<mam	VVVVWXVV
*<mama	VVVVXWVV
*<man	UWWUVWUV
*<mann	VVWVVVVV
*<mat	WVVVVVVV
*<me	UUXVXYSV
*<med	WVUVVVVW
*<mede	VVVVUVVW
*<medi	WVVVWVVV
*<mee	UVWUUXVW
*<meer	VVVVWYWU
*<meet	VVVVVVVW
*<mei	VVVVWVVV
*<meis	VVVVWVVV
*<mel	VVVVVVVW
*<meld	VVVVVUVW
*<men	UUVWWVUV
*<mens	VUVWWVVV
*<mer	VVVUUVVV
*<mes	VVVVWVVV
*<met	VVWVVVVU
*<mete	VVWUVUVV
*<mev	VVVVWWVV
*<mevr	VVVVWWVV
*<mi	WVWTVWVU
*<mid	WVVUVVWV
*<midd	WVVUVVWV
*<mij	UWWVUWTT
*<mijn	VVUWVXUT
*<min	WUVVVVVV
*<mini	WUVVVVVW
*<minu	VVWUVVVV
*<mis	VVVVWVWW
*<miss	VVVVWVWV
*<mist	VVVVVVVW
*<mn	WVVVXVVV
*<mo	WUUVUWVU
*<moe	WUVUVWUV
*<moed	VVVUWVVV
*<moei	VVVVVWVV
*<moet	VVVVVVUV
*<mog	VVVUUVVW
*<moge	VVVUUVVW
*<mom	WVUVVVVV
*<mome	WVUVVVVV
*<mon	WVVVVWVV
*<mond	VVVVVWVV
*<mont	WVVUVVVV
*<moo	VUVVUVVV
*<mooi	VVVWUVVV
*<moor	WVVUVVVV
*<mor	UWVWVVWW
*<morg	UWVVVVWW
*<mu	WVVUVVVV
*<mun	VVVVVWVV
*<munt	VVVVVWVV
*<muu	VVVVWVVV
*<muur	VVVVWVVV
*<muz	WVVUVVVV
*<muzi	WVVUVVVV
*<na	VVWUWUTV
*<naa	WVUVWUVU
*<naam	VVVUVVWV
*<naar	VVUVWUUV
*<naas	VVVVWUVV
*<nac	UVVWVVUV
*<nach	UVVWVVUV
*<nam	UVWVVVVW
*<name	VVVVVVVW
*<ne	UVUWVUVU
*<ned	VVVWVWVV
*<nede	VVVWVWVV
*<nee	VVVVUVVV
*<neef	VVVVUVVV
*<neem	VVVVVUVV
*<neg	VVVVUVVV
*<nege	VVVVUVVV
*<nep	VVVVVVWV
*<net	UVVVXUVV
*<netj	VVVUVVVV
*<neu	VVVVWVVV
*<neus	VVVVWVVV
*<ni	WUUVUVVV
*<nie	WUVVVVWV
*<niem	WVVVVVVV
*<niet	WVVVVWUX
*<nieu	VVVVVUWU
*<nik	WUVVVVVV
*<niks	WUVVVVVV
*<no	WVVVUUUW
*<nod	VVVVVUVW
*<nodi	VVVVVUVW
*<noe	VVWVUVVV
*<noem	VUWVVVVV
*<nog	VVVVWVVV
*<noo	UVVVVUVW
*<nood	VWVUWVVW
*<nooi	UVWVUVVV
*<not	WVVVVWVV
*<nou	WVUUVVVV
*<nu	VVUVWUWW
*<num	VVVVWUWV
*<numm	VVVVWUWV
*<of	TYUUTTUV
*<offi	VVVVVVVW
*<og	VVVVWVVV
*<oge	VVVVWVVV
*<ogen	VVVVWVVV
*<ok	VVUVVVVV
*<om	YTVUVXXV
*<oma	VVVVWWVV
*<omd	WVVUVVVV
*<omda	WVVUVVVV
*<omg	VVVVVVVW
*<omga	VVVVVVVW
*<omh	WVVUVVVV
*<omho	WVVUVVVV
*<omv	WVVVWVVV
*<omve	VVVVWVVV
*<omw	WVVVVVVV
*<omwo	WVVVVVVV
*<on	WVVUWTWZ
*<ona	VVVVVVVW
*<onaa	VVVVVVVW
*<ond	VVUWWVVX
*<onde	VVUWWVVW
*<onl	WVVVVVVV
*<ons	VVVVUUWW
*<ont	WVVUXUUW
*<ontb	WVVVVVVV
*<ontp	VVVVWVVV
*<onts	VVVVWVVV
*<ontv	VVVVVVUW
*<onz	VUVWUVWV
*<onze	VUVWUVWV
*<oo	UWVVTVVU
*<ook	UWVVUVTU
*<oor	VVVVVVWV
*<oorz	VVVVVVWV
*<op	VUVVYWVU
*<opd	VVVVVWVV
*<opda	VVVVVWVV
*<ope	VWVVWVVV
*<open	VWVVWVVV
*<opg	VVWUVUWW
*<opge	VVWUVUWW
*<oph	WVUVVVVV
*<opla	VWVUVVVV
*<opn	WVVVVVVV
*<opr	VUVVVVVV
*<opro	VUVVVVVV
*<opv	VVVVVWVV
*<opva	VVVVVWVV
*<opz	WVVVVVVV
*<opze	WVVVVVVV
*<or	UWVVVVVV
*<ou	UWVVWUVU
*<oud	UWVVWUVU
*<oude	UVVVVUVV
*<ov	VWVUTVWW
*<ove	VWVVTVWW
*<over	UWVVUVWW
*<pa	VVUVTSVW
*<pag	VVVVVVWV
*<pagi	VVVVVVWV
*<pak	VWUVVUWV
*<pakk	VWVVVVWV
*<pan	VVVVVVVW
*<pap	VVVVVVVW
*<papi	VVVVUUVW
*<par	VVVVVUUV
*<park	VVVVVVUU
*<parl	VVVVVVVW
*<part	UVVWVVVV
*<pas	VVVVUVVV
*<pass	VVVVVVWV
*<pe	VWTWXUYV
*<pen	VVUWVVVV
*<per	VWUUWUYV
*<perr	VWVUWVVW
*<pers	VVUVVUZU
*<peu	WVVVWVVV
*<peut	WVVVWVVV
*<pi	VWUVWUVU
*<pij	VWVVVVVV
*<pijn	VWVVVVVV
*<pil	VVVVWVVV
*<pill	UVVWWVVV
*<pina	VVVVVWVV
*<piz	VVVWVVVV
*<pizz	VVVWVVVV
*<pl	WWVUVWUV
*<pla	WVVUVWVW
*<plaa	VVVVVWVV
*<plaf	VVVVWVVV
*<plan	VVVUUVVV
*<plee	VVVVVWVV
*<po	TWUWUVXX
*<pod	UVVVVVWV
*<podc	VVVWVVWV
*<pol	VWUVUVUW
*<poli	VWUVUVUW
*<poo	VWVVVVVW
*<poor	VVVVVVVW
*<por	VVVVVVWV
*<port	VVVVVVWV
*<pos	VVVWVWWV
*<post	VVVWVWWV
*<pot	UVVWVVVV
*<potj	UVVWVVVV
*<pow	VVVVWVVV
*<powe	VVVVWVVV
*<pr	WUWVUUUU
*<pra	WUVUVVVV
*<prak	WVVVVVVV
*<prat	WVVVVWVV
*<pre	VVWUVVWV
*<prec	VVWUVVVV
*<prem	VVVVVVWV
*<pri	VUWVVUUV
*<prij	WVVVVVVV
*<prik	VVVVWVVV
*<prin	VVWVVVVV
*<pro	UVVWVUUV
*<prob	UVVVVVVV
*<proc	VVVWVVVV
*<pru	WVVVVVVV
*<pu	VWUVVUWV
*<pub	VWVVVVWV
*<publ	VWVVVVWV
*<pun	VVVWVVVV
*<punt	VVVWVVVV
*<put	VVVVWVVV
*<qr	VVVVVWVV
*<qu	VVVVVVWV
*<ra	VWTWWVVW
*<raa	VVUWVWUV
*<raad	VVVWVVVV
*<raak	VVVVVWVV
*<raam	WUVVVVVV
*<raar	VVVVWWVV
*<rad	VWVVVVVV
*<ram	VVVWUVVV
*<ramp	VVVWVVVV
*<rap	VVVVVVVW
*<rapp	VVVVVVVW
*<re	TVVXXVYV
*<rea	UVVWWUXU
*<reac	VVVVVVWU
*<reag	UVVWWVWV
*<rec	VVUWUVVX
*<rece	WVVUUVVV
*<rech	UVUWVVVX
*<rect	VVVVVVVW
*<red	UWWUWVVV
*<rede	VWVUWVVV
*<ree	VVVWVUVV
*<reed	VVVWVVVV
*<reg	VUWVUWVV
*<rege	VVWVVXVV
*<regi	VVVWVVVV
*<rei	VVVVVWVV
*<reis	VVVWVWVV
*<rek	VWVUVVVV
*<reke	VVVUUVVV
*<rel	VVVVWVVV
*<reli	VVVVWVVV
*<rem	WVVVWVVV
*<remm	VVVVWVVV
*<res	VUVWVVWU
*<rese	VVVVVVWV
*<ret	UVWVVVVV
*<reto	VVWVVVVV
*<ri	WVUUVUUV
*<rij	WWUUVUUV
*<rijd	VVVVVUVV
*<rijt	VWVVVVVV
*<ro	VWTWWVUU
*<roe	VVVVWVVV
*<roep	VVVVWVVV
*<rol	VVVVVWVV
*<roll	VVVVVWVV
*<rols	VVVVVWVV
*<roo	WVUVVUVV
*<rook	VVVVVUVV
*<roos	WVVVVVVV
*<rou	VVVVVWVV
*<rouw	VVVVVWVV
*<ru	VWVVWWVU
*<rug	WVVVVVVV
*<rui	UWVVXVVV
*<ruik	UWVVXVVV
*<rus	VVVVVWVV
*<rust	VVVVVWVV
*<sa	TWVWVVVU
*<sam	UVVWVVVV
*<same	UVVWVVVV
*<sap	VWVVVVVV
*<sat	VVVVWVVV
*<sc	WUVVYYVU
*<sch	WUVVYYVU
*<scha	VVVUVVUV
*<sche	VVVVWWVV
*<scho	WVVVWVVV
*<schr	VUVVVWWV
*<schu	VVVWWWVV
*<se	XVVUUUUV
*<ser	WVVUUUVV
*<serv	WVVUVVVV
*<si	WVUUWWWU
*<sim	VVWVVVVV
*<simp	VVWVVVVV
*<sin	WVVVVVVV
*<sis	VVVVWWVV
*<sist	VVVVWWVV
*<sit	VWVVVVWV
*<site	VWVVVVWV
*<sj	UVWVVVVV
*<sja	UVWVVVVV
*<sjaa	UVWVVVVV
*<sl	VVUWXZWV
*<sla	WVUVXXVU
*<slaa	VVVVXYVV
*<slag	UVVVVVVV
*<slap	WVVVVVVV
*<sle	VVVVVWVW
*<slec	VVVVVWVV
*<sleu	VVVVVVVW
*<slo	VVVVWWWV
*<slot	VVVVVVWV
*<slu	VWVVVVWV
*<slui	VWVVVVWV
*<sm	VVWUVVVV
*<sms	VVWVVVVV
*<sn	VVVVVWVV
*<sna	VVVVVWVV
*<snap	VVVVVWVV
*<snel	VVVVWWVV
*<so	VWUVXVVV
*<soe	WVVUVVVV
*<soep	WVVUVVVV
*<som	VVVVVWVV
*<sor	VVVVXVVV
*<sorr	VVVVXVVV
*<sp	VXUVYYVV
*<spe	VVUVVXVV
*<spee	VVVVVVVW
*<spek	VVVVVWVV
*<spel	VVVVVWVV
*<spo	UVVWXVUV
*<spoo	UVWWWVVU
*<spr	UXVUWWWV
*<spre	UWVVVVWV
*<spri	VVVVWWVV
*<spu	VVVVWWVV
*<spui	VVVVWWVV
*<spuu	VVVVVWVV
*<st	WUUWWXVV
*<sta	WWTVXVWX
*<staa	VWUVWWWW
*<stat	VVVVVVUV
*<ste	UVUXWVUU
*<stek	VVVVWVVV
*<stel	VVVWVVVV
*<stem	UVUWVVVV
*<sti	VUVVVWWV
*<stij	VVVVVVWV
*<stil	VUWVUWVV
*<sto	WVWUUWUU
*<stoe	VVVVVUVV
*<stof	VVVVVVVW
*<stom	VVVVVWVV
*<ston	WUVUUVVU
*<stoo	VWVUWVVV
*<stop	VVVUWVVV
*<stor	VVWVVVVV
*<stot	VVVVUWVV
*<str	UVWWVVUU
*<stra	UUWWUVVV
*<stro	UWVVWVUV
*<stu	WVUVTVVV
*<stuk	VVVVUVWV
*<stur	VVVVVUVV
*<stuu	WVVUVWVV
*<su	VVVUWUVV
*<suf	VVVVWVVV
*<sup	VVWVVVVV
*<supp	VVWVVVVV
*<sur	VVVVVVVW
*<ta	VVUVUWUU
*<taa	UVVVVVVV
*<taar	UVVVVVVV
*<tan	UVVWVVVV
*<tand	VVVWVVVV
*<tas	VVVVWVVV
*<tax	WVVUVWVV
*<taxi	WVVUVWVV
*<te	XTWVVUTV
*<tea	VVWVVVVV
*<team	VVWVVVVV
*<teg	VUUWWVUV
*<tege	UVVXWVUV
*<tego	WVVVVVVV
*<tel	WUUVVVVU
*<tele	WVVVVVVV
*<telt	VVVWVVVV
*<ter	VWWUVVVV
*<teru	VVWUVWVW
*<th	VVVVVWVV
*<the	VVVWVVVV
*<thu	VVVUVWVV
*<thui	VVVUVWVV
*<ti	VTXVVUUW
*<tie	VVVWVVVV
*<tien	VVUWVVVV
*<tij	VUWWUVVW
*<tijd	VUWWUVVW
*<tik	VVVVWVVV
*<tim	VVWVVVVV
*<tir	VVWVVVVV
*<tira	VVWVVVVV
*<to	YTVUTUWX
*<toc	WUVVVWVV
*<toch	WUVVVWVV
*<toe	WVVUUUWY
*<toeg	VWVVVVWW
*<toen	WVVUVVVV
*<toes	VVVVVVWV
*<toez	VVVVVUVX
*<tof	VVWUVVVV
*<ton	VVWUWUVV
*<tong	VVWVWVVV
*<too	WVVUVVVV
*<toon	WVVUVVVV
*<top	VVUWVVVV
*<tot	VUVWUVVV
*<tr	VVWUWWUV
*<tra	WWVTWWVV
*<traa	WVVUVVVV
*<tram	VWVVWVVV
*<trap	VVVVWWVV
*<tre	VVVWWVUV
*<trei	VVVVWVUV
*<tril	WVVVVVVV
*<tro	UVWVVVVV
*<trot	UVWVVVVV
*<tu	WVUVUUUV
*<tui	VVVWVVVV
*<tuin	VVVWVVVV
*<tus	WVVUVVVV
*<tuss	WVVUVVVV
*<tv	UWVVVVWV
*<tw	VVUVVWWU
*<twi	VVVVVWWV
*<twin	VVVVVWWV
*<ui	WUVVVWXT
*<uit	WUVUVWXT
*<uitg	VVWVVVWV
*<uitk	VVVVVWVV
*<uitl	VVVVUVWV
*<uits	WVVUVVVU
*<uitv	WVVVVWVV
*<uitz	UVWVVVWV
*<up	VVWUVUVV
*<upd	VVVUVUVV
*<upda	VVVUVUVV
*<ur	VVVVXXVV
*<ure	VVVVXXVV
*<uren	VVVVXXVV
*<uu	UVUXUUXW
*<uur	UVUXUUXW
*<uw	WVUVVWXZ
*<va	TWWUWWWY
*<vad	VVVVVWVV
*<vade	VVVVVWVV
*<vak	UVWUVVVV
*<vake	VVWVVVVV
*<valt	VWVVVVVV
*<van	VVUWXWXX
*<vana	VWUVVVWU
*<vand	VVVWVVVV
*<vann	VVVVWVVW
*<vano	VUVVWVVV
*<vas	UWWVUVVX
*<vast	UWWVUVVX
*<ve	WUWURSUZ
*<vee	VUUWVVVU
*<veel	WUVVVVVV
*<veer	UVVWVVVV
*<vei	VVVVVVVW
*<veil	VVVVVVVW
*<ver	WUXTSTUZ
*<vera	VVWVVVVV
*<verb	WVVUVVVV
*<verd	VUVWVVVV
*<verg	VVVVUUVV
*<verh	VVVWVVWU
*<verk	VWUVVVUV
*<verm	VVWVVVVV
*<verp	WVVVVVVW
*<verr	VVVUVVVV
*<vers	UVWVVVVV
*<vert	VVVVUVVV
*<verw	VVVVVWVX
*<verz	WVVUVVVX
*<vi	UVUWSSUT
*<via	VVVWUVVU
*<vie	VVVWUVVV
*<viel	UVVWVVVV
*<vier	VVVVUVVV
*<vij	VVVVVUVV
*<vijf	VVVVVUVV
*<vin	UVVVVUVV
*<vind	VVVVVUVV
*<vl	UVVVVWVV
*<vla	UVVWVVVV
*<vle	VVVVVWVV
*<vlek	VVVVVWVV
*<vo	VWUUUUYW
*<voe	UWWVWVVV
*<voed	VVVVVVVW
*<voel	UVWUWVVV
*<vol	WVUVUVVW
*<volg	UVVWVVVV
*<voll	WVUVVVVV
*<von	VVVUWVVV
*<vonk	VVVVWVVV
*<voo	WVVVUVXV
*<voor	WVVVUVXV
*<vor	VVVUVUWV
*<vori	VVVUVUWV
*<vr	UUWWWUVW
*<vra	VVVVWVVV
*<vraa	VVVVWWVV
*<vrac	UWVVWVVV
*<vrag	VUVVVVVW
*<vri	UVWWVUVW
*<vrie	VVWVWUVV
*<vrij	UVVWUVVX
*<vro	VVVWVVVU
*<vroe	VVVVUVVV
*<vu	VVVVUUVV
*<vó	VVVVVVWV
*<vóó	VVVVVVWV
*<vóór	VVVVVVWV
*<wa	WUXTWVUS
*<waa	VVWUWUWV
*<waar	VVWUVUWV
*<wac	WVUWVVWU
*<wach	WVUWVVWU
*<wak	VVWVWWVV
*<wakk	VVWVWWVV
*<wan	VWVVVVVV
*<wann	VWVVUVVW
*<want	VVVVUWVV
*<war	VVWVVVVV
*<was	WUWUUVUU
*<wat	VVWVWUUU
*<wate	VVVVWVVV
*<wc	WVVVVVVV
*<we	WUVVSTXT
*<web	VVWVVVUV
*<webc	VVWVVVVV
*<wee	WUVWUWVU
*<week	VVVVUWVU
*<weer	VVVVUVVV
*<weet	VVVVWVVV
*<weg	WVVVVWVU
*<wegg	VVVVVVWV
*<wei	VVVVVVWV
*<weig	VVVVVVWV
*<wek	WVUVUWVV
*<weke	VVVVUWVV
*<wel	VWVUTUVU
*<welk	UXVUVUUV
*<wer	VVWVUTUW
*<werd	VVWUVVVV
*<werk	VVVVVTVW
*<wet	VVVVVUWW
*<wete	VVVVVUVW
*<wi	UVUWSTXV
*<wid	WVVUVVVV
*<widg	WVVUVVVV
*<wie	WVVVWVVW
*<wif	VVVVVUVV
*<wifi	VVVVVUVV
*<wij	VVUWUVWW
*<wijk	VVVVVVUU
*<wijz	VVVVVVVU
*<wil	UVWVUTWU
*<wild	VVVVWVVV
*<will	VVVVVUXU
*<win	UVVVUVVV
*<wink	UVVVUVVU
*<wis	VVVWVVVV
*<wiss	VVVWVVVV
*<wo	VWVUVWXW
*<won	WVVVUXVV
*<wone	VVVVVWVV
*<woni	VVVVVWVV
*<woo	UVWUUVWV
*<woon	VVVVVVVW
*<woor	UVWUVVWV
*<wor	UWUWWUWW
*<word	VWUWWUWW
*<wé	XUVUVVVV
*<wél	WUVVVVVV
*<za	VVWUVUXV
*<zaa	VVVVVVVW
*<zaak	VVWVVVVW
*<zag	VVVWVVVV
*<zakt	VVVVWVVV
*<zal	VVWVVVVV
*<zali	VVWUVVVV
*<zat	VWUVWUXU
*<zate	VVVVVUXV
*<ze	SVXXVVXT
*<zeg	UUWVXTVU
*<zege	VVWVVVVV
*<zegg	VVWVVUVV
*<zegt	VVUVVUVV
*<zei	VVUWUVVV
*<zel	VVWVUVVU
*<zeld	VVWVVVVV
*<zelf	VVVVUVVU
*<zen	UVVWVVWV
*<zend	UVVWVVWV
*<zes	VVUVVUVV
*<zet	UVVVVVWV
*<zett	UVWVUWWV
*<zeu	VVVUVVVV
*<zev	UVVWUVVV
*<zeve	UVVWUVVV
*<zi	TVUXXYVV
*<zic	VVVVUVWV
*<zich	VVVVUVWV
*<zie	UWUWWVVV
*<ziek	WVVVVVVW
*<zij	VVVWUWVU
*<zijn	VVVWUVVU
*<zin	VVVWVVVV
*<zit	VVUWYYUW
*<zitt	VVVVWVVW
*<zo	YUVTTUXS
*<zo'	VVVUVVWV
*<zo'n	VVVUVVWV
*<zoe	VVVUVUWU
*<zoek	VVVVVVWU
*<zoem	WVVUVVVV
*<zoj	VVVVWVVU
*<zoju	VVVVWVVU
*<zon	VVVWTVVV
*<zond	WVVUUVVV
*<zoo	VVVVTWVV
*<zoon	VVVVTWVV
*<zor	UVVVVUVV
*<zorg	UVVVVUVV
*<zou	WVVVUUWU
*<zu	VVVWWXVV
*<zus	VVVVVWVV
*<zuu	VVVVWWVV
*<zuur	VVVVWWVV
*<zw	VWUWVUVU
*<zwa	VVVVVUVV
*<zwan	VWVVVVVV
*<zwar	VVVWVVVV
*<zwe	VVVVWUVV
*<éé	WUVVVVVV
*<één	WUVVVVVV
*a's	VVVWVVVV
*a's>	VVVWVVVV
*aad	UWVWVWUW
*aad>	UVVWVWVW
*aadp	VWVUVVVV
*aads	VVVWVVVV
*aaf	VVVVVVXV
*aaf>	VVVVVVXV
*aag	WWUUUWVW
*aag>	VVUVUWWW
*aagd	VVVUVVVW
*aagd>	WVVUVVVV
*aagj	VVVVVVWV
*aagje	VVVVVVWV
*aagt	VVVVVWVV
*aagt>	VVVVVWVV
*aai	VWVVVUWV
*aai>	WVVVVVVV
*aaie	VVVVUVWV
*aaien	VVVVVVWV
*aait	VWVUWVVV
*aait>	VWVUWVVV
*aak	UVXUVVVX
*aak>	VVVVVVWW
*aakt	VVWUUUVV
*aakt>	VVWUUVVV
*aakte	VVWUVVVV
*aal	WVUUWTWV
*aal>	VVVUWVWV
*aald	VVVVVUVW
*aald>	VVVVVUVW
*aalde	WVVVUVVV
*aaldi	VVVVWVVV
*aalt	VVVVWUVV
*aalt>	VVVVWUVV
*aam	XUVUUXVV
*aam>	WVVUVWVV
*aamd	VVVVVWVV
*aams	VVVVVVWV
*aan	VVUVVXVX
*aan>	UVVWWWUU
*aanb	UVVVVVVV
*aanbi	VWVVVVVV
*aand	VVUVUWXV
*aand>	VVVWUVVV
*aanda	VVVVUVVV
*aande	VWVVVWWV
*aang	VVVVVWUX
*aange	VVVVVWVX
*aanm	VVVVVWVV
*aanma	UVVWVWVV
*aanr	VVVVWVVV
*aans	VVVUVUVV
*aansl	WVVUVVVV
*aansp	VVVVVVVW
*aant	VVVVVVWV
*aanta	VVVVVVWV
*aanv	VVVVUVVV
*aanvr	VVVVUVVV
*aanw	VVVVVVVW
*aanwi	VVVVVVVW
*aap	VVVVWXVV
*aap>	VVVVVWVV
*aapp	VVVVWWVV
*aappi	VVVVWWVV
*aapt	VVVVVWVV
*aapt>	VVVVVWVV
*aar	VUVWUTUT
*aar>	XUVVWVUT
*aard	VVWVUVUW
*aard>	UVWVUVVV
*aarde	VVVVUVUW
*aari	VVVVVVWV
*aarin	VVVVVVWV
*aarl	VVVVVVVW
*aarli	VVVVVVVW
*aarn	UVVWWUWV
*aarna	UVVWVVWV
*aaro	WUVVUUWV
*aarom	WUVVVUWV
*aars	VVVWWUVV
*aars>	UVVWVVVV
*aarsc	WVVVWVVV
*aart	VVWUTWVV
*aart>	VVVVUVVV
*aarte	VWVVVVVV
*aartj	VVVVVWVV
*aarto	VVWVVVVV
*aarv	VVVVVVVW
*aarvo	VVVVVVVW
*aas	VVVWWUVU
*aas>	VVVVVUVV
*aast	VVUWWUVV
*aast>	VVUWWUVV
*aat	VWTWXWWV
*aat>	VWTWXVWU
*aatj	VVVVVWVV
*aatje	VVVVVWVV
*aats	VVVVUVVV
*aatse	VVVVVVWV
*aatst	VVVVVVVW
*abel	VVVVWVVV
*abel>	VVVVWVVV
*abi	VVVVVVVW
*abin	VVVVVVVW
*abine	VVVVVVVW
*aby	VVVUWXVV
*aby>	VWVVVWVV
*acc	VVVVVVWV
*acce	WVVVVVVV
*ach	UUWVYVVU
*ach>	VVWVVVVV
*ache	WVVVWVVV
*achel	WVVUWVVV
*achi	UVWVWVVV
*achin	UVWVWVVV
*acht	VVVVWVWU
*acht>	VUVWUVVW
*achte	WVVUVUXU
*achtl	VVVVVWVV
*achtm	VVUVVVVV
*achtw	VWVVWVVV
*ack	VVVWVVVV
*act	VWVTVUZU
*act>	VVVUVVVV
*acte	VVVVWVWU
*acten	VVVVWVVV
*acti	VVWUVVXU
*actie	VVWUVVXU
*ad>	UUVWVVVV
*add	UVVVVVVV
*adde	UVVVVVVV
*adden	UVVVVVVV
*ade	TVWVZVVV
*ade>	VVWUWUVV
*adem	UVWVYVVV
*ademi	VVWUVVVV
*ademt	VVVVWVVV
*aden	VVVWWVVV
*aden>	VVVWWVVV
*ader	UVWWUWWW
*ader>	VVWVVWVW
*aderi	VVVWVVWV
*adi	VVVUVVVV
*adm	VVVVWVVV
*adme	VVVVWVVV
*admee	VVVVWVVV
*adp	VWVUVVVV
*adr	UVVVVVVV
*adre	UVVVVVVV
*adres	UVVVVVVV
*af>	VVVVVVWV
*afd	VVWUUVVW
*afde	VVWVUVVW
*afdel	VVWVUVVW
*afe	VVVVVUVV
*afel	VVVVVUVV
*afel>	WVVUVVVV
*afg	VWVUUWVW
*afge	VWVUUWVW
*afgel	VVVVVVVW
*afges	VVVVUWVV
*afl	UVVVVVWV
*afle	VVVVVVWV
*aflev	VVVVVVWV
*afo	VVVVWVVV
*afon	VVVVWVVV
*afond	VVVVWVVV
*afs	WVVVVUVW
*afsc	VVVVVUVV
*afsch	VVVVVUVV
*afsp	WVVVVVVW
*afspr	WVVVVVVW
*ag>	UUVXRVYW
*aga	VVVVVUWV
*agaz	VVVVVVWV
*agazi	VVVVVVWV
*agb	VVVVWVWV
*agbo	VVVVWVVV
*agd	VVVVVVVW
*agd>	WVVUVVVV
*age	VWVUXTYU
*age>	VVVVWVYU
*agee	UVVWXVVV
*ageer	UVVWXVVV
*agen	WVUVVUTW
*agen>	WVUVVUUV
*agent	VVVVVVUW
*ager	VVVUVVWU
*ager>	WVVUVVVV
*agere	VVVVVVWV
*ages	VVVVVVWV
*ages>	VVVVVVWV
*agg	VVVVVVWV
*agge	VVVVVVWV
*agi	VVVVUVXU
*agin	VVVVUVWU
*agina	WUVVUVWU
*agj	VVVVVVWV
*agje	VVVVVVWV
*agje>	VVVVVVWV
*ago	VVVVWVVV
*agt	VVVVVWVV
*agt>	VVVVVWVV
*ai>	WVVVVVVV
*aie	VVVVUVWV
*aien	VVVVVVWV
*aien>	VVVVVVWV
*ail	WVVUUWVU
*ail>	VVVVUVWU
*ails	VVVVVWVV
*ails>	VVVVVWVV
*ain	VVVVVVVW
*aine	VVVVVVVW
*ainer	VVVVVVVW
*air	WVVUVVWV
*airc	WVVVVVVV
*airco	WVVVVVVV
*aire	VVVVVVWV
*aire>	VVVVVVWV
*ait	VWVUWVVV
*ait>	VWVUWVVV
*ak>	VVWVVVVW
*akbl	VVVVWVVV
*ake	WVXTVUWV
*akel	WVVVVVVV
*aken	VVWVVVWV
*aken>	VVWVVVWV
*aker	VVWUVVVV
*aker>	WVWUVVVV
*aki	UVVWVVVV
*akin	VVVWVVVV
*aking	VVVWVVVV
*akj	VVVUUVVV
*akje	VVVUUVVV
*akje>	WVVUUVVV
*akk	VVWUVVVU
*akke	UVWVVVVU
*akker	UVWVWWVV
*akket	VVVVVVWV
*akki	WVVVVVVV
*akkin	WVVVVVVV
*aks	VUVWVVVV
*aks>	VUVWVVVV
*akt	VVWUVUVV
*akt>	VVWUWUVV
*akte	VVWVVVVV
*akte>	VVWUVVVV
*akti	WVVVVVVV
*aktij	WVVVVVVV
*al>	XVSWXWXU
*ala	VVVVWUVV
*alad	VVVVWVVV
*alade	VVVVWVVV
*alar	VVVVWVVV
*alarm	VVVVWVVV
*ald	VVVVVUVW
*ald>	VVVVVUVW
*alde	WVVVUVVV
*alde>	WVVVUVVV
*aldi	VVVVWVVV
*aldie	VVVVWVVV
*ale	VVUWTVWV
*alek	VVVVVVWV
*alen	VVVWUVVV
*alen>	VVVWUVVV
*alf	VVVVUVWV
*alf>	VVVVVVWV
*ali	WUWUUVVV
*alig	VVWUVVVV
*alig>	VVWUVVVV
*alin	VVVUUWVV
*aling	VVVUUWVV
*all	WUUWWWVU
*alle	VUVVWWVU
*alle>	UVVWVVVV
*alleb	VVVVWVVV
*allee	WWVUUWVV
*allem	VVUWVVVV
*allen	WUWVWVVV
*alles	VVWVWWVV
*allo	VVVVVVVW
*allo>	VVVVVVVW
*als	VUWVTVUY
*als>	WUVVUVUY
*also	VVWVVVVV
*alsof	VVWVVVVV
*alt	WUVVXVVV
*alt>	VVVVWVVV
*alte	VVVVWVVV
*alte>	VVVVWVVV
*alti	VUVVVVVV
*altij	VUVVVVVV
*alv	WVVVVVVV
*alve	WVVVVVVV
*alw	VVVVVVWV
*alwe	VVVVVVWV
*alwee	VVVVVVWV
*aly	VVVVWWVV
*alys	VVVVWWVV
*alyse	VVVVWWVV
*am>	VVWTUWUX
*ama	VVVWWWVV
*ama>	VVVWXWVV
*amb	VVWVWUVW
*ambt	VVVVVVVW
*ambu	VVWVVUVV
*ambul	VVVVVUVV
*amd	VVVVVWVV
*ame	VVVVUUXY
*amen	VVVVUVVV
*amen>	VVVWUVVV
*amens	VVWUVVVW
*amer	VWUVVVWX
*amer>	WVVUVVUW
*amera	VVVVVVYV
*ami	VWVUUVVV
*amin	VWVVVVVV
*aming	VWVVVVVV
*amis	VVWVVVVV
*amisu	VVWVVVVV
*ammer	WVVVVVVV
*amp	UVUWXVVV
*amp>	VVVWWVVV
*ampj	VVVVWVVV
*ampje	VVVVWVVV
*ams	VVVVVVWV
*an>	VVUWVXTW
*ana	UVUWUVWU
*anaf	VVVVUUVV
*anaf>	VVVVUUVV
*anav	VWVVVWWU
*anavo	VWVVVWWU
*anb	UVVVVVVV
*anbi	VWVVVVVV
*anbie	VWVVVVVV
*anc	VVVWVUWV
*ance	VVVVVUWV
*ance>	VVVVVUVV
*and	UVUXUWVV
*and>	UVUWWWVV
*anda	VVVWUVVV
*andaa	VVVWVVVV
*andag	VVVVUVVV
*andd	VVWVVVVV
*anddo	VVWUVVVV
*ande	UVWVTUVU
*andee	VVVVVVWV
*andel	UVVVUVUV
*anden	VVVVWVVV
*ander	VVWVUUUV
*andi	UVVVVWVW
*andic	VVVVVWVV
*andig	VVVVVVVW
*andp	WVVVVVVV
*andt	VVVWWVVV
*andw	VVVVUVVV
*andwe	VVVVUVVV
*ane	VVVVVVVW
*ane>	VVVVVVVW
*ang	VVUWZXUZ
*ang>	VWTWXVWW
*ange	UVWWUWVX
*angeh	VVVVVVVW
*angen	UVWWVVVV
*angep	VVVVVWVW
*anger	VWVUVVVV
*angi	WVVUVVVV
*angs	WVVVWWUW
*angs>	VVVUWVVV
*angso	VVVVVVVW
*angsr	VVVVWVVV
*angst	VVVVVWVV
*angt	VVVWXWVV
*angt>	VVVWXWVV
*ani	VVVVVWVV
*anie	VVVVVWVV
*anin	VVVVVWVV
*aning	VVVVVWVV
*anj	UWVVVVVV
*anje	UWVVVVVV
*anje>	UWVVVVVV
*ank	VUXVWWUW
*ank>	VVWVVWUW
*ankb	WVUVVVVV
*ankba	WVUVVVVV
*anke	VUWVWVVV
*ankel	VVVVWVVV
*anken	VUWVVVVV
*ankje	UVWVVVVV
*anks	VVVVVVVW
*ankt	WVUVWVVV
*ankt>	WVUVWVVV
*ankz	VVWVVVVV
*ankzi	VVWVVVVV
*anm	VVVWVVVV
*anma	UVVWVWVV
*anman	VVVVVWVV
*anmi	VVVVVVWV
*anmid	VVVVVVWV
*ann	UWVVWUUX
*anna	VVVVWVVW
*annac	VVVVWVVW
*anne	VVVVUUVV
*annee	VWVVUVVW
*anni	VVVVWVVW
*annin	VVVVWVVW
*ano	VVVVWVVV
*anoc	VUVVWVVV
*anoch	VUVVWVVV
*anr	VVVVWVVV
*ans	VVVUVUVV
*ansl	WVVUVVVV
*ansp	VVVVVVVW
*anspr	VVVVVVVW
*ant	WUVVVVXU
*ant>	WVVVUUWU
*anta	VVVVVVWV
*antal	VVVVVVWV
*ante	VVVWVWVV
*anten	VVVWVWVV
*antn	VVVVVWVV
*antnu	VVVVVWVV
*antw	WUVUVVVV
*antwo	WUVUVVVV
*anv	VVVVUVVV
*anvr	VVVVUVVV
*anvra	VVVVUVVV
*anw	VVVVVVVW
*anwi	VVVVVVVW
*anwij	VVVVVVVW
*ap>	WXVSYXVU
*apa	VVVVVWVV
*ape	VVVVUVVV
*apen	VVVWVVVV
*apen>	VVVWVVVV
*api	VWVVUUVW
*apie	VVVVUUVW
*apier	VVVVUUVW
*apl	VWVVVVWV
*aplo	VVVVVVWV
*aploe	VVVVVVWV
*app	WUWUVWUV
*app>	VUVVUWVV
*appe	WVWTVVVV
*appel	VVWUVVVV
*appen	WVVVVVVV
*appi	VVVVVWVV
*appil	VVVVWWVV
*appo	VVVWVVVW
*appor	VVVWVVVW
*apt	VVWUUXVV
*apt>	VVVVVXVV
*apte	VVVVVWVV
*apte>	VVVVVWVV
*ar>	WUVVXVTT
*ara	VVVVWVVV
*arag	WVVVWVVV
*arage	WVVVWVVV
*arb	VVVVVVUV
*arbei	VVVVVVVW
*arc	VVVVVVWV
*arch	VVVVVVWV
*ard	VVVVUVUW
*ard>	VVWUVVVV
*arde	VVVVUVUW
*arde>	VVVVVVVW
*arder	VVVVUVUW
*are	VUXUTTVV
*are>	VVWVUUVV
*aren	VVVVUUVV
*aren>	VVVVUUVV
*arg	VVVVVVWV
*argo	VVVVVVWV
*argo>	VVVVVVWV
*ari	VVUWUVVV
*ari>	WVVVVVVV
*arig	VVVVVWVV
*arige	VVVVVWVV
*arin	VVUWVVWU
*arin>	VVVVVVWV
*aris	UVVWVVUW
*aris>	UVVVVVUW
*ark	VUWWUUUU
*ark>	VVVUVVVV
*arke	VUVVVVVU
*arker	WVVVVVVV
*arkt	VUVWVVVV
*arkt>	VUVWUVVV
*arl	VVVVVVUW
*arle	VVVVVVVW
*arlem	VVVVVVVW
*arli	VVVVVVVW
*arlij	VVVVVVVW
*arm	VUVVWVVV
*arm>	VVVVWUVV
*arme	VVVVUWVV
*armen	VVVVVWVV
*armi	VVVVVWVV
*armin	VVVVVWVV
*arn	UVVWWUWV
*arna	UVVWVVWV
*arna>	UVVWVVWV
*aro	WUVVUUWV
*arom	WUVVVUWV
*arom>	WUVVVUWV
*ars	UVVWXUVV
*ars>	UVVWVVVV
*arsc	WVVVWVVV
*arsch	VVVVWVVV
*art	VVWUVTVV
*art>	WVVVUUVU
*arte	UWVVVVVU
*arte>	UVVVVVVV
*arten	VWVVVVVV
*arti	VVVVVVVW
*artie	WVVVVVVV
*artij	UVVWVVVV
*artik	VVVVVVWW
*artj	VVVVVWVV
*artje	VVVVVWVV
*arto	VVWVVVVV
*artoe	VVWVVVVV
*arts	VVVVWUVW
*arts>	VVVVWVVW
*artv	VVVVVWVV
*artve	VVVVVWVV
*arv	VVVVVUVW
*arvo	VVVVVVVW
*arvoo	VVVVVVVW
*as>	WUVUXVTU
*asiss	VVVVWVVV
*asp	VVWVVVVV
*ass	VVWUUVWV
*assa	VVVVUVXV
*assa>	VVWVVVVV
*assag	VVVVVVXV
*asse	UWVVVVVV
*assen	VVVWVVVV
*assi	VVWUVWVV
*assin	VVWVVVVV
*assis	VVWVVWVV
*ast	VVVVVVVX
*ast>	VVUVXUVX
*aste	VVWVVWVV
*aste>	VVVVVWVV
*asts	VVVVVVVW
*astst	VVVVVVVW
*at>	WUVVZUTU
*ata	UVVVVVWU
*ata>	VVVWVVVV
*atal	VVVVVVWV
*atale	VVVVVVWV
*ate	VUVWUTVV
*ate>	VVVVVUVV
*aten	WUVVUVVV
*aten>	WUVVUVVV
*ater	UVVWWUWV
*ater>	UVVWWVVV
*aterd	VVVVVVWV
*ateri	VVVVVVWV
*ateu	VVVVVVUV
*ateur	VVVVVVUV
*ati	VVVVWWWV
*atie	VVUVWWXV
*atie>	VVUVWWXV
*atio	VVVVVVUV
*ation	VVVVVVUV
*atj	VVVVVWVV
*atje	VVVVVWVV
*ato	VVVUVVVV
*ator	VVVUVVVV
*ator>	VVVUVWVV
*ats	VVVVUVVV
*atse	VVVVVVWV
*atsen	VVVVVVWV
*atst	VVVVVVVW
*atst>	VVVVVVVW
*att	VVVUVWUV
*atte	VVVUVWUV
*atten	VVVVVVUV
*atter	VVVVVWVV
*atur	VVVVWVVV
*au>	VVVVVVVW
*aub	VVVVVWVV
*aub>	VVVVVWVV
*auf	VVVVWVVV
*auff	VVVVWVVV
*auffe	VVVVWVVV
*aur	VVVVUVVV
*aut	VVVVVWUW
*auti	VVVVVWVV
*autis	VVVVVWVV
*auto	VVVVVVUW
*auto>	VVVVWVVV
*autor	VVVVVVVW
*auw	VVVUWUVV
*auw>	VVVUWUVV
*auwe	VVVVWVVV
*ave	VUVWUVVW
*aven	VUVWUVVW
*aven>	VUVWVVVW
*avi	VWUVVVVV
*avo	VWVVVVWU
*avon	UWVVVVWU
*avond	UWVVVVWU
*axi	VVVVVWVV
*axi>	VVVVVWVV
*azi	VVVVVVWU
*azin	VVVVVVWV
*azine	VVVVVVWV
*baa	VWVUVUWV
*baar	VWVUVUWV
*baar>	VVVUVUWV
*bab	VVVUWXVV
*baby	VVVUWXVV
*baby>	VWVVVWVV
*bad	WVVVVVVV
*badm	VVVVWVVV
*badme	VVVVWVVV
*bag	VVVVWVVV
*bak	TUXVUUVV
*bak>	VVWUUVVV
*bakk	UVWVUVVV
*bakke	UVWVUVVV
*bal	VVWVVVVV
*ball	VVWUVVVV
*balle	VVWUVVVV
*ban	VUUXUVVW
*band	VVVWVVVV
*band>	VVVWVVVV
*bang	VVVVVWVV
*bang>	VVVVVWVV
*bank	VUVWVVUW
*bank>	VVUWVVUW
*bar	VVVVVUWV
*bar>	VVVWVVVV
*bare	VVVVVVWV
*bare>	VVVVVVWV
*barg	VVVVVVWV
*bargo	VVVVVVWV
*bars	VVVVWVVV
*bat>	VVVWVVVV
*batt	VVVVVWVV
*batte	VVVVVWVV
*bbe	WVVVVTVW
*bben	WVVVVTVW
*bben>	WVVVVTVW
*bca	VVWVVVVV
*bcar	VVWVVVVV
*bcare	VVWVVVVV
*bed	WUWUXUWU
*bed>	VVVVWVVV
*beda	WUVVWVVU
*bedan	VUVVWVVU
*bedd	VVVUVVVV
*bedde	VVVUVVVV
*bedo	VUVWVVVV
*bedoe	VUVWVVVV
*bedr	VVVVWVWV
*bedre	VWVVWVVV
*bedri	WVVVVVWV
*bee	UWVWVTWX
*beel	UWVWVUXX
*beeld	UWVWVUXX
*beg	WVUUUVUU
*begi	VVVUVVVV
*begin	VVVUVVVV
*begr	WVVVUUVU
*begra	WVVVVVVV
*begro	VVVWVVVV
*beh	VVVVUUUV
*beha	VVVVVUUV
*behan	VVVVVVUV
*behe	VVVVVVVW
*behee	VVVVVVVW
*bei	VVVWVVVV
*beid	VVVVVVVW
*bel	XVUUWWWV
*bel>	VUVWVWUV
*beld	VVWUUWVV
*bele	WVUVVVVV
*bell	VVVVXWVW
*belle	VVVVXWVW
*belo	WVVVVVWV
*beloo	WVVUVVWV
*ben	VUVWWWVW
*ben>	VVVWUWUW
*bene	WVVVWVVV
*bened	VVVVWVVV
*bent	VVVVVVWV
*bent>	VVVVVVWV
*benz	UVVWVVVV
*benzi	UVVWVVVV
*bepaa	VVVVVVVW
*ber	UVVVUVWU
*ber>	VVVVUVVV
*bere	VWVUVVWV
*berei	WVVUVVWV
*beri	UVVVVVVV
*beric	UVVVVVVV
*bes	UVVVUUUW
*besc	VVVVVVVW
*besch	VVVVVVVW
*besla	VVVVVVVW
*besp	UVVWVVVV
*bespr	VVVWVVVV
*best	VWVVUUUU
*beste	VVVUVUUU
*bet	XUUVTVUV
*beta	WVUVUWVU
*betaa	VVVVVUVV
*betal	WVVVUWVV
*bete	WVVVUUVV
*beter	WUVVVVVV
*beto	WVVVVVVV
*beton	WVVVVVVV
*betr	VVVVVVVW
*betre	VVVVVVVW
*betro	VVWVVVVV
*beu	WVUVWWVV
*beur	WVUVWWVV
*beurt	WVUVVVVV
*bev	VVVVVUVW
*beve	WVVVVUVW
*beves	VVVVVVVW
*bevo	UVWVVVVV
*bew	VWVVWWVW
*bez	WVVVUVVW
*bezo	WVVVUWVW
*bezoe	VVVVVVVW
*bezor	WVVUVWVV
*bie	UVVVWVVV
*bij	VWVVWVWV
*bij>	UVVWVVVW
*bijg	VVVWVVVV
*bijge	VVVWVVVV
*bijl	VVVVWVXV
*bijla	VVVVVVXV
*bijn	WVVVWVVV
*bijna	WVVVWVVV
*bijt>	WVVVVVVV
*bin	VVVUWVUW
*bine	VVVVVVVW
*binet	VVVVVVVW
*binn	VVWUWVUV
*binne	VVWUWVUV
*bio	VVVVVVVW
*bla	UWUWVUWU
*blad	VVVVVUWV
*blad>	VVVVVUWV
*blau	UVVVVVVV
*blauw	UVVVVVVV
*ble	UVVWVVVV
*blee	UVWWVVVV
*bleef	UVWVVVVV
*bli	VWVUWWWU
*blic	VVVVVVWV
*blice	VVVVVVWV
*blie	VWVVVVVV
*blij	VWVUWVVV
*blij>	VVWUVVVV
*blijf	UWVVWUVV
*blijv	VVVVWWVV
*blin	VVVVVWVV
*blind	VVVVVWVV
*blo	WVVUXXWW
*bloe	VVUVVWVV
*bloed	VVVVWWVV
*blog	VVVVVVWV
*blog>	VVVVVVWV
*blok	WVVUWWVW
*blok>	VVVVVVVW
*blokk	VVVVVWVW
*bloo	VVVVWVVV
*bloot	VVVVWVVV
*bod	VVVVVVWV
*bode	VVVVVVWV
*bode>	VVVVVWWV
*boe	WVVVUVWV
*boek	VVVVUVVV
*boel	WVVVVVVV
*boel>	WVVVVVVV
*boet	VVVVVVWV
*boete	VVVVVVWV
*bom	WVVUVVVV
*bom>	VVWVVVVV
*bome	WVVVVVVV
*bomen	WVVVVVVV
*bon	WUVVVVUU
*bon>	WVVVVVVV
*bonn	WVVVVVVV
*bonne	WVVVVVVV
*boo	VWUVVUVV
*boot	VWVVVVVV
*boot>	VWVVVVVV
*bor	VVVWVVVV
*bord	VVVWVVVV
*bord>	VVVWVVVV
*bore	VVVVVWVV
*boren	VVVVVWVV
*bos	VVVVVWVV
*bos>	VVVUVWVV
*bot	WVVVWVVV
*bot>	WVVVVVVV
*bou	VVVVVUVV
*bouw	VVVVVUVV
*bouw>	VVWUVUVV
*bov	UWVUXWVV
*bove	UWVUXWVV
*boven	UWVUXWVV
*bra	VVVVWTVV
*bran	VVVVWUVV
*brand	VVVVWUVV
*bre	VWVVVUVV
*bri	VVVVUWVV
*brie	WVVVVWVV
*brief	WVVUVWUV
*briek	VVVVVVWU
*bro	VVUVVVVV
*broe	VVVVWWVV
*broek	VVVVWVVV
*broer	VVVVVWVV
*brok	VVVVVUVV
*bron	VVVVVVWV
*bronn	VVVVVVWV
*broo	VVVVUVVV
*brood	VVVVUVVV
*bru	VVVVVUVW
*brug	UVVVVVVW
*brug>	UVVVVVVW
*brui	WVVVVUVV
*bruin	WVVVVVVV
*bsh	VVVVVWVV
*bsho	VVVVVWVV
*bshop	VVVVVWVV
*bt>	VVVVVVVW
*bud	WUVVVVVV
*buds	WUVVVVVV
*budsm	WUVVVVVV
*buf	WVVUVVVV
*buff	WVVUVVVV
*buffe	WVVUVVVV
*bui	VVVVWVWV
*buit	VVVWVVWV
*buite	VVVWVVWV
*bul	VVVVWUWV
*bula	VVVVVUVV
*bulan	VVVVVUVV
*bull	VVVVVVWV
*bulle	VVVVVVWV
*bult	VVVVWVVV
*bulte	VVVVWVVV
*bur	UVVWUUVX
*burea	VVVVVVVW
*burg	UVVWVVVW
*burge	VVVWVVVW
*bus	WVVVVVVV
*bus>	WVVUVVVV
*busc	VVWVVVVV
*busch	VVWVVVVV
*buu	WVVVVVUV
*buur	WVVVVVUV
*buurt	VVVVVVUV
*by>	VWVVVWVV
*cam	VVVVVVYV
*came	VVVVVVYV
*camer	VVVVVVYV
*can	WVVVWVVV
*can>	WVVVWVVV
*cap	VVVVVWVV
*capt	VVVVVWVV
*capte	VVVVVWVV
*car	VVWVVVVV
*care	VVWVVVVV
*care>	VVWVVVVV
*cas	VVVWUVWV
*cast	VVVWVVWV
*cat	VVVVVUVV
*cati	VVVVVUVV
*catie	VVVVVUVV
*cce	WVVVVVVV
*ce>	VUVWVVVV
*ced	VVVUVVVV
*cel	VVVVVWVV
*celb	VVVVVWVV
*celba	VVVVVWVV
*cen	WUUWVVVU
*cent	WUUWVVVU
*cent>	WVUVVVVV
*centr	VVVWVVVU
*cep	WVVVUVWV
*cept	WVVVUVWV
*cepti	VVVUVVVV
*cer	VVVUVVWV
*cere	VVVVVVWV
*ceren	VVVVVVWV
*ch>	VUVVUVWU
*cha	WVWTVVUU
*chaal	VVVVWVVV
*chaam	VVVVVWVV
*chap	VWUVVVVV
*chap>	VWVVVVVV
*chat	VVWUUVUV
*chat>	UVWUVVVV
*chau	VVVVWVVV
*chauf	VVVVWVVV
*che	WUVUWWWV
*che>	VVVUVVVW
*chec	VVVVVVWV
*check	VVVVVVWV
*chee	VVVVWWVV
*cheel	VVVVWWVV
*chel	WVVUWVVV
*chel>	VVVVXVVV
*chem	VVVVUVVV
*chemo	VVVVUVVV
*cher	VVVVUVVV
*cher>	VVVVVVWV
*cheu	VVVVWVVV
*cheur	VVVVWVVV
*chi	UVWVVUVW
*chij	VVVWVVVV
*chijn	VVVWVVVV
*chik	VWVVVVVW
*chikt	VWVVVVVV
*chil	VVVUVVVV
*chim	VVVVWVVV
*chimm	VVVVWVVV
*chin	UVWVWVVV
*chine	VVWUVVVV
*chini	UVVWWVVV
*chip	WVVVVVVV
*chir	VVVVVVWV
*chiru	VVVVVVWV
*cho	VVVVWVUV
*chok	VVVVVUVV
*chok>	VVVVVUVV
*choo	VVVVWWVU
*chool	VVUVWUVV
*choon	VVWVVWVV
*chot	VVVWVVVV
*chote	VVVWVVVV
*chr	WVVUVVXV
*chri	VVVVVVXW
*chrif	VVVVVVVW
*chrij	VVVUVVXU
*chro	WVVUVVVV
*chroe	WVVVVVVV
*chrok	WVVVVVVV
*cht	VUVWVWUY
*cht>	VUVWUWUV
*chtb	VVVVVVVX
*chtba	VVVVVVVX
*chtd	VVVVWVVV
*chte	WVWUVUXU
*chte>	VVWVVVUV
*chten	WUVVVUXV
*chter	VWVUVWWV
*chth	VVVVVVUW
*chtho	VVVVVVUW
*chti	WVVUVVVU
*chtl	VVVVVWVV
*chtli	VVVVVWVV
*chtm	VVUVVVVV
*chts	VVVVVVVW
*chtst	VVVVVVVW
*chtw	VWVVWVVV
*chtwa	UWVVWVVV
*chtz	VVVVVWVV
*chu	VVVWXWVV
*chul	VVVVWWVV
*chuld	VVVVWWVV
*chur	UVVVVVVV
*chure	UVVVVVVV
*chuw	VVVVWVVV
*chuwd	VVVVWVVV
*chuwi	VVVVVVVW
*cie	VVWUVVVW
*cier	VVVVVVVW
*cier>	VVVVVVVW
*cies	VVWUVVVV
*cies>	VVWUVVVV
*cij	VVVVWVVV
*cijn	VVVVWVVV
*cit	VVVVVVWV
*cite	VVVVVVWV
*ck>	VVVVVVWV
*cke	VWVUVVVV
*clu	VVVVWVVV
*club	VVVUWVVV
*club>	VVVUWVVV
*co>	WVVVVVVV
*cod	WWVUVVVV
*code	WWVUVVVV
*code>	WWVUVVVV
*col	UVVVUUWW
*coll	VVVVUUVW
*colle	VVVVUUVW
*colu	VVVVVVWV
*colum	VVVVVVWV
*com	UWWVVVUX
*comm	VWVUVUUX
*commi	VWVVVVUY
*comp	UVVWVWVV
*compu	UVVVVWVV
*con	VWUVVUWX
*conc	VVVWVVWV
*conce	VVVVVVWV
*concu	VVVVVVVW
*cons	VVVVVVWW
*conse	VVVVVVWV
*const	VVVVVVVW
*consu	VVVVVVWV
*cont	VWVUWVVW
*conta	VWVVWVVW
*corr	VVVVVVUV
*cou	VVWUWVVV
*coup	VVWUWVVV
*coupé	VVWUWVVV
*cre	UVVWVWWV
*cred	VVVVVVWV
*credi	VVVVVVWV
*ct>	WVVUVVUV
*cte	VVVVVUXV
*cte>	VVVVVVWV
*cten	VVVVWVVV
*cten>	VVVVWVVV
*cteu	VVVVVUWV
*cteur	VVVVVUWV
*cti	VVWUUUWX
*ctie	VVWUUUWX
*ctie>	VVVUUUWX
*cto	VVVVVVVW
*ctor	VVVVVVVW
*ctor>	VVVVVVVW
*cum	VVVVVVWV
*cume	VVVVVVWV
*cumen	VVVVVVWV
*curr	VVVVVVVW
*curre	VVVVVVVW
*daa	UUWVVVVV
*daag	VVVWVVVW
*daag>	VVVWVVVV
*daan	VVWUVVVV
*daan>	VVWUVVVV
*daar	UVVWUUWV
*daar>	WUVVUVVV
*daarn	UVVWVVWV
*daarv	VVVVVVVW
*dac	VVVVVVWT
*dact	VVVVVVWU
*dacti	VVVVVVWU
*dad	VVVVVVVW
*dag	VUUWTUXV
*dag>	UUWWTUXV
*dagb	VVVVVVWV
*dage	VVVVVWUW
*dagen	VVUVVWUW
*dak	VVVVWVVV
*dak>	VVVVWVVV
*dam	UVVWVUVV
*dame	VVWVVUVV
*dame>	VVWVVVVV
*dan	WUWVUVVV
*dan>	WVUWUUVU
*dank	VUXUVWVW
*dank>	UVWVVWVV
*dankb	WVUVVVVV
*danke	VVWVVVVV
*dankt	WVUVWVVV
*dankz	VVWVVVVV
*dap	WVVVVVVV
*dat	XVVTUUVV
*dat>	XUVUUVUW
*data	UVVVVVWU
*data>	VVVWVVVV
*datal	VVVVVVWV
*date	VVVUVUVV
*date>	VVVUVUVV
*dbo	WVVVVVWV
*dbon	WVVVVVVV
*dbon>	WVVVVVVV
*dca	VVVWVVWV
*dcas	VVVWVVWV
*dcast	VVVWVVWV
*dda	VVVVVVWV
*ddag	VVVVVVWU
*ddag>	VVVVVVWU
*dde	VWWUVUWV
*dden	VWVUVVVV
*dden>	VWVUVVVV
*dder	VVWVVVWV
*ddern	VVVVVVWV
*ddoe	VVWUVVVV
*ddoek	VVWUVVVV
*de>	UVWUTVVY
*deb	VVVWVVVV
*deba	VVVWVVVV
*debat	VVVWVVVV
*ded	VVVVVUVW
*dede	VVVVVUVV
*dee	VVVWVVWW
*deel	VVVWVVWW
*deeld	VVVVVVVW
*deelh	VVVVVVWV
*deh	VVVVVWVV
*dek	UWVVWVVV
*deks	VVVVWVVV
*dekse	VVVVWVVV
*dekt	VWVVVVVV
*dekt>	VWVVVVVV
*del	TVWWUUUV
*del>	VVVVWVVV
*dele	VVVVVVUV
*delen	VVVVVVUV
*deli	UVWVUUVW
*delij	UVVWVVVV
*delin	VVWVUUVW
*dem	UWWVZVVV
*demel	VVVVWVVV
*demi	VVWVVVVV
*demin	VVWUVVVV
*demt	VVVVWVVV
*demt>	VVVVWVVV
*den	WVVUWVUY
*den>	VWUVXVWW
*dend	VVVVVVVW
*denk	VVWUVVVV
*denk>	VVVVWVVV
*denkt	VVWUUVVV
*dens	VVWVVUVW
*dens>	VUWVVVVW
*dent	VWVVVVUW
*dep	VVVVVVVW
*depu	VVVVVVVW
*deput	VVVVVVVW
*der	UWUWVXWV
*der>	VXVUUVVX
*derb	VVVVVUVV
*derd	WVVVWVVU
*derd>	WVVUVVVV
*derda	VVVVWVVV
*dere	UVVWWWVV
*dere>	VVVVUUVW
*deree	VVVWWVVU
*deren	VVVVVWVV
*derh	VVVVVWVV
*deri	VUWVVVVV
*derin	VVWVVVVV
*derk	VVVVWVVV
*derl	UVVWVWVV
*derla	VVVWVWVV
*dern	VVVVVVWV
*derna	VVVVVVWV
*ders	VVVVWVVV
*ders>	VVVVVVUV
*dert	WVVVVWVV
*derti	WVVVVVVV
*dertu	VVVVVWVV
*derz	UVVWVVVW
*derzo	UVVWVVVW
*des	VVWVVVVV
*desk	VVWUVVVV
*desk>	VVWUVVVV
*deu	VVUWWVWW
*deur	VVUWWVWW
*deur>	UWUWWVWV
*deurw	VVVVVVVW
*dew	VVVVUWUV
*dewe	VVVVUWUV
*dewer	VVVVVWVV
*dez	VVWVUUWV
*deze	VVWVUUWV
*deze>	WVVVUVWV
*dezel	VVWVVVVV
*dge	WVVUVVVV
*dger	VVVWVVVV
*dgere	VVVWVVVV
*dget	WVVUVVVV
*dget>	WVVUVVVV
*dha	VVVWWVVW
*dhav	VVVVVVVW
*dhave	VVVWVVVW
*dhe	VVVVVVVW
*dhei	VVVVVVVW
*dheid	VVVVVVVW
*dho	VVVVWVVV
*dia	VVVVWVVV
*dial	VVVVWWVV
*dialy	VVVVWWVV
*dic	WVUVXVVU
*dica	VVVVVWVV
*dicap	VVVVVWVV
*dich	WVUVWVVV
*dicht	WVUVWVVV
*dici	VVVVWVVV
*dicij	VVVVWVVV
*die	VVWUVUVU
*die>	WUVVVVUU
*dief	VVVVVVWV
*diefs	VVVVVVWV
*dien	UVWVUVVV
*diend	VVWVVVVV
*diene	VVVWVVVV
*diens	UVVVVVWW
*dient	VVWUVVVV
*diep	VVVWWVVV
*diepi	VVVWWVVV
*dier	VWVUWVVV
*diere	VWVUVVVV
*dig	WVVVVTVX
*dig>	VVVVVUVV
*digd	VVVVVVVW
*digd>	VVVVVVVW
*dige	VVVVVVVW
*digen	VVVVVVVW
*dij	VVVWVWVV
*dijn	VVVVVWVV
*dijne	VVVVVWVV
*dik	VVWVWVVV
*dika	VVVVWVVV
*dikan	VVVVWVVV
*din	UWVVVUWU
*ding	UWWUVVWV
*ding>	UVWVVVWV
*dinge	VWVVVVVV
*dins	VVVVVVVU
*dinsd	VVVWVVVU
*dis	VVVWVVVV
*dit	WUVVVUVW
*dit>	WUWVVVUW
*dje	WVUVVWVV
*dje>	WVUVVXVV
*djes	VVVVVUVV
*dka	VVVUVVVW
*dkam	VVVUVVVW
*dkame	VVVUVVVW
*dke	VVVVVWVV
*dla	VVVVVVVW
*dlan	VVVVVVVW
*dland	VVVVVVVW
*dma	VVVVVVWV
*dmat	VVVVVVWV
*dmate	VVVVVVWV
*dme	VVVVWVVV
*dmee	VVVVWVVV
*dmees	VVVVWVVV
*dne	WVVUVVVV
*dnet	WVVVVVVV
*dnet>	WVVVVVVV
*doa	VVVVWVVV
*doar	VVVVWVVV
*doar>	VVVVWVVV
*doc	VVWVTVVV
*doch	UVWVTVVV
*docht	UVWVTVVV
*docu	VVVVVVWV
*docum	VVVVVVWV
*doe	TVXVWVUV
*doe>	VVVVWVVV
*doek	VVWUVVVV
*doel	UUVWVVVV
*doel>	VVVWVVVV
*doen	UVWVVVUV
*doen>	UVWVWVUV
*don	VVVVWUVV
*dond	VVVVWVVV
*donde	VVVVWVVV
*doo	XUVVVVVU
*dood	WUVVUVVV
*dood>	VVVVVUVV
*doodg	WVVUVVVV
*door	VVVVVVWU
*door>	UVVVWVWV
*doos	VVVVWWVV
*dor	VUVVVVVV
*dorp	VUVVVVVV
*dorp>	WVVVVVVV
*dorps	VVVVWVVV
*dos	VVVVWVVV
*dosi	VVVVWVVV
*dosis	VVVVWVVV
*dou	WVVUVVVW
*douc	WVVUVVVV
*douch	WVVUVVVV
*dov	VVVVVWVV
*dove	VVVVVWVV
*doven	VVVVVWVV
*dpe	VVVVVVWV
*dper	VVVVVVWV
*dpers	VVVVVVWV
*dpi	VVVVWVVV
*dpij	VVVVWVVV
*dpijn	VVVVWVVV
*dpr	WVVVVVVV
*dpu	VWVUVVVV
*dpun	VWVUVVVV
*dpunt	VWVUVVVV
*dra	VWVVWVWV
*draa	VVVVVWWV
*draad	VVVVVWVV
*draai	VWVVVVWV
*drad	VVVVWVVV
*drag	VVVVVVVU
*drage	VVVVVVVU
*dran	VVVVWVVV
*drank	VVVVWVVV
*dre	UWVVXUWU
*dred	VVVVVVWU
*dreda	VVVVVVWU
*drei	VWVVWVVV
*dreig	VWVVWVVV
*dres	UVVVVVVV
*dres>	UVVWVVVV
*dri	XUUVUVXW
*drie	WVVVUVWW
*drie>	WUVVUVWV
*drij	WVVVVVWV
*drijf	WVVVVVWV
*drin	WVVVVVVV
*dro	VVVWXVVV
*dron	VVVVXVVV
*dronk	VVVVWVVV
*droo	VVVVUVVV
*dru	VVVWVVVV
*druk>	VVVVVUVV
*drukk	VVVVVWVV
*ds>	VVVVVWVU
*dsd	VVVVUVVW
*dsdi	VVVVUVVW
*dsdie	VVVVUVVW
*dse	VVVWVVVV
*dse>	VVVWVVVV
*dsel	VVVVVWVW
*dsm	VUVWVVVV
*dsma	VUVVVVVV
*dsman	WUVVVVVV
*dst	UVVWVVUV
*dsta	VVVVUVUV
*dstad	VVVVUVUV
*dstri	VVVWVVVV
*dt>	TWUWXUVV
*dui	VVUVWVVW
*duid	VVUVVVVV
*duide	VVUVVVVV
*duit	VVVVVVVW
*duitg	VVVVVVVW
*duiz	VVVVWVVV
*duize	VVVVWVVV
*dur	VVVVUWVV
*durf	VVVVUXVV
*durf>	VVVVUWVV
*durft	VVVVVWVV
*dus	UUWWUUVV
*dus>	UUWWUUVV
*duu	WVVUVVVV
*duur	WVVUVVVV
*duur>	VVWVVVVV
*dve	VVVVVUVW
*dvo	UWVVVVWV
*dvoe	VWVVVVWV
*dvoer	VWVVVVWV
*dwa	VVWVVVVW
*dwan	VVVVVVVW
*dwang	VVVVVVVW
*dwe	VVVUVUVV
*dwee	VVVVUVVV
*dweer	VVVVUVVV
*dza	VVVVVVWV
*eac	VVVVVUVU
*each	VVVVVVUV
*eacht	VVVVVVUV
*eact	VVVVVVWU
*eacti	VVVVVVWU
*ead	VVVVWVVV
*eade	VVVVWVVV
*eadem	VVVVWVVV
*eag	UVVWXVWV
*eage	UVVWXVWV
*eagee	UVVWXVVV
*eager	VVVVVVWV
*eak	WVVUVVVV
*eake	WVVUVVVV
*eaker	WVVUVVVV
*eam	VVWUVVUX
*eam>	VVWUVVUX
*ean	UVVVVVVV
*eat	VVVWVVVV
*eau	UWVVUVVW
*eau>	VVVVVVVW
*eaut	VVVVVVVW
*eauto	VVVVVVVW
*eb>	VUVWVVUU
*eba	UVWVUVUV
*ebak	VVWVVVVV
*ebat	VVVWVVVV
*ebat>	VVVWVVVV
*ebb	WVVVVTVW
*ebbe	WVVVVTVW
*ebben	WVVVVTVW
*ebc	VVWVVVVV
*ebca	VVWVVVVV
*ebcar	VVWVVVVV
*ebe	VVVVWWVV
*ebei	VVVVWVVV
*ebei>	VVVVWVVV
*ebel	WVVUVVVV
*ebeu	VVVVWWVV
*ebeur	VVVVWWVV
*ebl	VWVUVWWW
*eblo	WVVUVWWW
*eblok	WVVUVWVW
*ebo	VVVVVWVV
*ebor	VVVVVWVV
*ebore	VVVVVWVV
*ebr	VVVVVUVV
*ebro	VVVVVUVV
*ebsh	VVVVVWVV
*ebsho	VVVVVWVV
*ebt	VVVVVVVW
*ebt>	VVVVVVVW
*ecep	VVVUUVVV
*ecept	VVVUUVVV
*ech	UVVWUWVY
*eche	VVVVVVVW
*echt	VVVWUXVX
*echt>	VVWVUWVU
*echtb	VVVVVVVX
*echte	VVVVVVVW
*echts	VVVVVVVW
*eci	VVWUVVVV
*ecie	VVWUVVVV
*ecies	VVWUVVVV
*eck	VVVVVVWV
*eck>	VVVVVVWV
*eco	UVWVVVVV
*ect	VVVWVUUY
*ecte	VVVWVVWV
*ecteu	VVVWVVWV
*ecti	VVVVVVUX
*ectie	VVVVVVUX
*ecto	VVVVVVVW
*ector	VVVVVVVW
*ed>	VWWUWVUU
*eda	UUXVVUWT
*edaa	VVWUVVVV
*edaan	VVWUVVVV
*edac	VVVVVVWT
*edach	VVVWVVVV
*edact	VVVVVVWU
*edag	VVVVWVVV
*edag>	VVVVWVVV
*edan	VUVVWVVV
*edank	VUVVWVVU
*edb	WVVVVVVV
*edbo	WVVVVVVV
*edbon	WVVVVVVV
*edd	VVVUVVVV
*edde	VVVUVVVV
*edden	VVVUVVVV
*ede	UVWWXWUW
*ede>	VVVWUUVV
*eded	VVVVVVVW
*eden	VWVUYVVV
*eden>	VWVUYVVV
*edep	VVVVVVVW
*edepu	VVVVVVVW
*eder	VVVVWWVU
*eder>	VVWUVVVV
*edere	VVVWWVVU
*ederl	VVVWVWVV
*edew	VVVVVWVV
*edewe	VVVVVWVV
*edi	WVVUXVVW
*edic	VVVVWVVV
*edici	VVVVWVVV
*edik	VVVVWVVV
*edika	VVVVWVVV
*edin	VVVVWVVW
*eding	VVVVWVVW
*edit	VVVVVVWV
*edje>	WVVVVVVV
*edo	UVVVWVVV
*edoe	VUVWWVVV
*edoe>	VVVVWWVV
*edoel	VUVWVVVV
*edr	VVVVXVWV
*edre	VWVVWVVV
*edrei	VWVVWVVV
*edri	WVVVVVWV
*edrij	WVVVVVWV
*edro	VVVVWVVV
*edron	VVVVWVVV
*eds	VVUWVWVV
*edse	VVVVVWVW
*edsel	VVVVVWVW
*edst	VVVWVVVV
*edstr	VVVWVVVV
*edu	WVVVVVVV
*ee>	UWVVUXVV
*eed	UVUXVUVV
*eed>	VVUWVVVV
*eede	VVVVVUVV
*eef	VVWVWVVV
*eef>	UVXVUWUV
*eeft	WVUVXUVV
*eeft>	WVUVXVVV
*eeg	WVWUWVVV
*eeg>	WVVUVVVV
*eegki	VVVVVWVV
*eek	WWUVTVVU
*eek>	VVVVUWUV
*eekb	VVVVVUVV
*eeke	VVVVVVWV
*eeken	VVVVVVWV
*eel	TWUWVUZY
*eel>	VWVVVVWV
*eela	VVVVVVWV
*eelan	VVVVVVWV
*eeld	UWVWVTWX
*eeld>	UVVWUUWV
*eeldb	VVVVVVWV
*eelde	VVVUVVVW
*eeldh	VVVWWVVV
*eeldl	VVVVVVVW
*eeldm	VVVVVVWV
*eeldn	WVVUVVVV
*eeldp	VVVVVVWV
*eelds	UWVVVVUV
*eeldv	VVVVVVVW
*eeldz	VVVVVVWV
*eelg	VVVVVWVV
*eelgo	VVVVVWVV
*eelh	VVVVVVWV
*eelho	VVVVVVWV
*eelt	VVVVVVVW
*eelt>	VVVVWVVV
*eemt	VVVVWWVV
*eemt>	VVVVWWVV
*een	WVUUTUTS
*een>	VWVUVVUS
*eens	WUVUUVVV
*eens>	WUVUUUVV
*eent	VVVWVUVV
*eente	VVVWUVVV
*eer	UVVXUUSX
*eer>	WVVUVVUU
*eerd	WWUVUVVX
*eerd>	VWVUVVVV
*eerde	VVVVVVVW
*eerg	VVVWWVVV
*eerl	UVVVVVVV
*eerli	UVVVVVVV
*eers	VUVVVVUW
*eerst	VUVVVVUV
*eert	UVVXWUVV
*eert>	UVVWWVVV
*eerti	UVVWVVVV
*ees	VVUWVWUW
*ees>	VVVWVVVV
*eesb	WVVVVVVV
*eest	VVVWVWUW
*eest>	VVVVWWVV
*eeste	VVVVVVVW
*eet	TVVWVVVV
*eet>	UVVWVVVV
*eetg	VVVVVVVW
*eetge	VVVVVVVW
*eeu	VVVVUVVV
*eeuw	VVVVUVVV
*eeë	VVVVWVVV
*eeën	VVVVWVVV
*eeën>	VVVVWVVV
*ef>	VVWUVXUV
*efl	VVVVVWVV
*efle	VVVVVWVV
*efles	VVVVVWVV
*efo	VVVWVVVV
*efoo	VVVWVVVV
*efoon	VVVWVVVV
*efs	VVVVVVXV
*efst	VVVVVVXV
*efsta	VVVVVVWV
*eft	VVUWYUUX
*eft>	VVUWYUVX
*eg>	XVWSYVUV
*ega	UVVWVVWV
*ega'	VVVVVVWV
*ega's	VVVVVVWV
*ega>	UVWVVVVV
*egaa	VVVVWWVV
*egaan	VVVVWWVV
*egan	VVVWVVVV
*egang	VVVWVVVV
*egd	VVVVVVWW
*egd>	UVVVVVWV
*ege	UUWVUVTY
*ege>	WVVVUVUW
*egel	VVVWVXVW
*egeld	VVVVVWVV
*egele	VVVVVWVV
*egeli	VVVVVWVV
*egels	VVVWVVVV
*egen	WUVVVUVU
*egen>	VUWVVUVV
*eger	VVVWVVVV
*eger>	VVVWVVVV
*eges	UWVVVVVV
*egest	VWVVVVVV
*egete	VWVVWVVV
*egev	VVWVUUUW
*egeve	VVWVVVUW
*egez	VVWVVVVW
*egezo	VVWVVVVV
*egg	WVVVVVWV
*egge	VUVVVVXV
*eggen	VVVVUVWV
*egges	VVVVVVWV
*egh	VVVVWWVV
*egi	VWVUUVWV
*egin	VVVUVVVV
*egint	VWVVVVVV
*egio	VVVWVVVV
*egio>	VVVWVVVV
*egis	VVVVVVWV
*egist	VVVVVVWV
*egki	VVVVVWVV
*egkin	VVVVVWVV
*ego	WUVVVVVV
*egoe	WVVVVVVV
*egoed	WVVVVVVV
*egr	WVUVVVVV
*egra	WVVVVVVV
*egrot	VVVWVVVV
*egt	WVVVVUVV
*egt>	VVVVVUVV
*egv	VVVVVWVV
*egve	VVVVVWVV
*egvel	VVVVVWVV
*eha	VVVVUVWU
*ehaa	VVVVVUVV
*ehaal	VVVVVUVV
*ehad	VVVVVVWV
*ehad>	VVVVVVWV
*ehan	UWVVUWVV
*ehand	VWVVUWUV
*ehang	VVVVVVWV
*ehe	WVVVVVVW
*ehee	VVVVVVVW
*eheer	VVVVVVVW
*eho	WVVUUVVW
*ehon	VVVVVWVV
*ehond	VVVVVWVV
*ehou	VVVVVVVW
*ehoud	VVVVVVVW
*ei>	UVVWUVVV
*eid	VVVVUVUY
*eid>	VVUWVVVX
*eide	VVVVVWVV
*eiden	WVVVVVVV
*eids	VVVVVVVX
*eidsd	VVVVVVVW
*eie	VVVUVVVV
*eie>	VVWVVVVV
*eig	VVVVXVWV
*eigd	VVVVWVVV
*eige	VUUWWVWV
*eigen	WUUWVVVU
*eiger	VVVVVVWW
*eik	WVVUVVWV
*eikb	VVVVVVWV
*eikba	VVVVVVWV
*eil	WVVVVVVX
*eili	WVVVVVVW
*eilig	VVVVVUVW
*eilij	WVVVVWVV
*eill	VVVVVVVW
*ein	VWWUXXUU
*ein>	VVVVWWVV
*eind	UVWVUVVV
*eind>	VVWVVVVV
*einde	UVWVVVVV
*eine	VVVUWVVV
*eine>	VVVUWWVV
*eis	VVVWVWVV
*eis>	VVVWVVVV
*eit	VVVVVVVW
*eit>	VVVVVVVX
*ek>	XVSXVWWV
*ekb	VVVVVUVV
*eke	WVUVSVVV
*ekek	VVVWVVVV
*ekeke	VVVWVVVV
*eken	WVUVSVVV
*eken>	VVVVUVVW
*ekend	VVUVUVWV
*ekenh	VVVWVVVV
*ekeni	VWVUVVVV
*eker	VVVVVWVV
*ekj	WVVUVVVV
*ekje	WVVUVVVV
*ekje>	VVVUVVVV
*ekke	UVVWVVVV
*ekken	VWVVVWVV
*ekker	UVVWVVVV
*ekr	WVVVWUVV
*ekre	WVVVVUVV
*ekreg	WVVUVUVV
*eks	VWVVWUWV
*ekse	VVVVWVVV
*eksel	VVVVWVVV
*eksr	VVVVVVWV
*eksre	VVVVVVWV
*ekt	UWUVVWUV
*ekt>	UWUVUVUV
*el>	WVWSWVVU
*ela	VVVVVVWU
*elan	UVVVVVWV
*elanc	VVVVVVWV
*elb	VWVVVWVV
*elba	VVVVVWVV
*elbat	VVVVVWVV
*eld	UWWUWVWX
*eld>	WUWVUWWU
*eldb	VVVVVVWV
*eldbo	VVVVVVWV
*elde	UWWUWVVV
*elde>	VVXUVWVV
*elden	UVVVVVVV
*elder	VWVVXVVV
*eldh	VVVWWVVV
*eldha	VVVWWVVW
*eldho	VVVVWVVV
*eldi	WVVUVVWV
*eldig	WVVVVVVV
*eldin	VVVVVVWV
*eldk	VVVVVWVW
*eldka	VVVVVVVW
*eldke	VVVVVWVV
*eldl	VVVVVVVW
*eldla	VVVVVVVW
*eldm	VVVVVVWV
*eldma	VVVVVVWV
*eldn	WVVUVVVV
*eldne	WVVVVVVV
*eldp	VVVVVVWV
*eldpe	VVVVVVWV
*elds	VWVVVVUV
*eldv	VVVVVVVW
*eldve	VVVVVVVW
*eldwi	VVVWVVVV
*eldz	VVVVVVWV
*eldza	VVVVVVWV
*ele	XVUUXWUU
*ele>	VVWVXVVV
*eled	VVVVUVVV
*elede	VVVVUVVV
*eleer	VVVWVVVV
*elef	VVVWVVVV
*elefo	VVVWVVVV
*elei	WVVVVWVV
*eleid	WVVVVWVV
*elem	VWVVVVVV
*elema	VWVVVVVV
*elen	WWVUVVUV
*elen>	WWVUVVUV
*eleu	WVVUVVVV
*eleur	WVVUVVVV
*elev	WVVVVVVW
*eleve	WVVVVVVW
*elf	XUWTUVXU
*elf>	VVWVVWXU
*elfd	VVVVUUVV
*elfde	VVVVUUVV
*elfs	WVVUVVVV
*elfs>	VVWUVVVV
*elfsc	WVVVVVVV
*elft	WVVVVVVV
*elft>	WVVUVVVV
*elg	VVVVVWVV
*elgo	VVVVVWVV
*elgoe	VVVVVWVV
*elh	VVVVVVWW
*elho	VVVVVVWW
*elhou	VVVVVVWW
*eli	UVXUUUUW
*elig	VVVVWVVV
*elig>	VVVVWVVV
*elij	VVWUVUUV
*elijk	VVWUVUUV
*elin	UVWVUVVW
*eling	UVWVUVVW
*elk	VWVUUUUU
*elk>	VWVVUVVV
*elka	WVVUVUVV
*elkaa	WVVVVUVV
*elkas	VVVVVUVV
*elke	VVVVVVUU
*elke>	UVVVUVUU
*ell	WVUVWVUX
*elle	WVVVWVUX
*ellen	VVVVWVUX
*elo	WVVVVUWV
*eloo	WVVUVUWV
*eloof	WVVVVVWV
*elop	VVVVVVVW
*elope	VVVVVVVW
*elp	VVWVWVVV
*elp>	VVVVWVVV
*elr	VVVWVVVW
*elre	VVVWVVVV
*elreg	VVVWVVVV
*els	VUVWVVUV
*els>	UUVWUVVV
*elt	UVVWWVVW
*elt>	UVVWXVVV
*elta	VVWVVVVV
*eltaa	VVWVVVVV
*elw	VVVWWVVV
*elwe	VVVVWVVV
*elweg	VVVVWVVV
*em>	TVVXWVUU
*ema	WVTVWXVV
*emaa	VWUVVVVV
*emaal	VWUVVVVV
*eman	WVUVWWVV
*emand	WVUVWWVV
*emat	VVVVVWVV
*emb	VVVWVVWV
*emba	VVVVVVWV
*embar	VVVVVVWV
*emd	VVVWWVWV
*emd>	VVVVWVWV
*eme	UVVWUUTY
*emee	VVVWUVUX
*emeen	VVVWUVVV
*emees	VVVVVVVW
*emel	VVWUVVVV
*emeld	VVVUWVVV
*emen	VVUWUVUW
*emen>	VVVVVUVW
*ement	UVVWVVUV
*emi	VVVVVVWV
*emie	VVVVVVWV
*emie>	VVVVVVWV
*emin	VVWUVVVV
*eming	VVWUVVVV
*emis	WVVVVVVV
*emm	VVVVVUVV
*emmen	VVVVVUVV
*emo	VVVVUVUV
*emo>	VVVVUVVV
*emt	WVVVYWVV
*emt>	VVVVYWVV
*en>	WWSWZWTU
*ena	WVVVVVVV
*enaa	WVVVVVVV
*enb	WVVUUVVW
*enbak	VVWVVVVV
*enbar	VVVVVVWV
*enbu	WVVUVVVV
*end	XUVTVVVU
*end>	WUVVVVUV
*ende	WVVUVWVV
*ende>	WVVVVWVV
*endel	VVWVVVVV
*ender	VWVVVVVV
*endi	VVVVVVWV
*endin	VVVVVVWV
*ene	VVUWVUUU
*ened	VVVVWVVV
*enede	VVVVWVVV
*enen	VVVVUUVV
*enen>	VVVVUUVV
*ener	VVVWVVVV
*eng	VVVUVWVV
*enge	WVVUVWVV
*engeg	VVVVWVVV
*engel	VVWUVWVV
*enh	VUWWVVVW
*enha	VUWVVVVV
*enhe	VVVVVVVW
*enhei	VVVVVVVW
*enhu	VVVWVVVV
*enhui	VVVWVVVV
*eni	VVVVUWUU
*enig	VVVVVVVU
*enigi	VVVVVVVU
*enin	VVUVUVVV
*ening	VVVVUVVV
*enk	WVVVVUUV
*enk>	VVVVWVVV
*enki	VVVWVVVV
*enkt	VVWUUVVV
*enkt>	VVWUUVVV
*enl	WUVVVWVU
*enle	VVVVVWVV
*enlet	VVVVVWVV
*enli	WUVVWVVV
*enlij	WUVVWVVV
*enm	VVWUVVVV
*enmaa	WVVVVVVV
*enmi	VVWVVVVV
*enn	VVUVUVVV
*eno	VVVWXVWW
*enoe	VVVVWVWV
*enoeg	VVVVWVVV
*enom	VVVVWVVW
*enome	VVVVWVVW
*enp	WVVUVUVV
*enpo	WVVVVVVV
*enr	VVVVVVWV
*enre	VVVVVVWV
*enreg	VVVVVVWV
*enru	VVVVVVWV
*enrub	VVVVVVWV
*ens	WVWTVVUX
*ens>	WVWTUTUX
*ense	VVVWWWUV
*ensen	VVWVWVVV
*enser	VVVWVWVV
*enst	VVVVVVWW
*enst>	VVVVVVWW
*ent	TVUXUVTV
*ent>	UVUWVUUV
*ente	VVVWUUVV
*ente>	VVVVUVUV
*enter	VVVWVVVV
*enti	UVWVUWUV
*entie	VVVVVWUV
*ento	VVVVVWVV
*entr	VVVWVVVU
*entru	VVVWVVVU
*env	WVVVVVVV
*enve	WVVVVVVV
*envel	WVVVVVVV
*enw	WVVVVVVW
*enwi	VVVVVVVW
*enwij	VVVVVVVW
*enz	VVVWVVVV
*enzin	UVVWVVVV
*eoo	VVVVVVVW
*eoor	VVVVVVVW
*eoord	VVVVVVVW
*ep>	WVVUVUXU
*epa	VVVVVWVW
*epaa	VVVVVVVW
*epaal	VVVVVVVW
*epas	VVVVVWVW
*epast	VVVVVWVW
*epe	VVUWWVVV
*epen	VVVWVVVV
*epen>	VVVWVVVV
*eper	VVUWVVVV
*epi	VVVWWWVV
*epil	VVVVVWVV
*epile	VVVVVWVV
*epin	VVVWWVVV
*eping	VVVWWVVV
*epj	VVVVWVVV
*epje	VVVVWVVV
*epje>	VVVVWVVV
*epsi	VVVVVWVV
*epsie	VVVVVWVV
*ept	WVVVVUWV
*ept>	VVUVVVVV
*epti	VVVUVVVV
*eptie	VVVUVVVV
*epu	VVVVVVVW
*eput	VVVVVVVW
*epute	VVVVVVVW
*er>	WWUVUUUX
*era	VVUWUVXV
*era>	VVVVVVXV
*eraa	VVVWVVVV
*erad	VVWVVVVV
*erade	VVWVVVVV
*erap	VVVVVVWV
*erapl	VVVVVVWV
*erare	VVVWVVVV
*erb	VVVVUTUW
*erba	VVVVWVVV
*erban	VVVVWVVV
*erbe	VVVVUVVW
*erbet	VVVVVVVW
*erbi	UVVWUVVW
*erbij	UVVWUVVW
*erbo	VWVVVVVV
*erbr	WVVVVVVV
*erbra	WVVVWVVV
*erd	WUUWVUXW
*erd>	WVUVVUVW
*erda	VVVWVUWU
*erdag	VVVVVUWV
*erde	VVVVUWWW
*erde>	VVUWVWVV
*erden	WVVUVVVV
*erder	VVVVVVWW
*erdi	UVWWWVVV
*erdie	UVWWWVVV
*erdw	WVVVVVWV
*ere	VVUWXTXV
*ere>	VVUVUUVW
*erec	VVVVVVVW
*erech	VVVVVVVW
*ered	VVVVWVVV
*erede	VVVVWVVV
*eree	UVVWWVVU
*ereen	UVVWWVVU
*ereg	WVUVVWVV
*erege	VVUVVWVV
*erei	WVVUVVWV
*ereik	WVVUVVWV
*erel	VVWVVVVV
*eren	UWVVVUWV
*eren>	VWVVVUWV
*ereni	VVVVVVVU
*erf	VUVWVVVV
*erg	UVWVWUWT
*erg>	VVVVWVVV
*erga	VVVVWUWU
*ergad	VVVWVVWU
*ergan	VVVVWVVV
*erge	UWWUVVVU
*ergen	VWVUVVVV
*erget	VVVUVVVV
*ergr	VVVVVVWV
*ergro	VVVVVVWV
*erh	UVWVVVXU
*erha	UWVVUVWV
*erhaa	VVVVVVWV
*erho	VVVVVVWV
*erhu	VVVWVVVV
*erhui	VVVWVVVV
*eri	WUVVUWXV
*eriaa	VVVVVVWV
*eric	UVVVVVVV
*erich	UVVVVVVV
*erie	VVVWVVVW
*erie>	UVVWVVVW
*erieu	WVVUVVVV
*erij	VVVVVWVV
*erij>	VVVWVWVV
*erin	XVVUWWXV
*erin>	WVVUWVVV
*ering	VVVUVWXV
*erk	VWVVUUTW
*erk>	UVWUVWVV
*erka	UWVVWUVV
*erkas	VVVVWVVV
*erkd	VVUWVVVV
*erke	WVUVUWUW
*erkee	VWVVVVUV
*erken	WVVVVUVW
*erker	VVVVVWVV
*erki	VVVWVVVW
*erkin	VVVVVVVW
*erko	WVUVVVVU
*erkop	WVVVVVVV
*erks	VVVVVUVU
*erkst	VVVVVUVU
*erkt	VVWVUUVV
*erkt>	VVWUUVVV
*erkte	VVUWVVVV
*erl	UWVWTYUW
*erla	VVVWVWVV
*erlan	VVVVVWVV
*erle	VWVVVWVV
*erled	VVVVVWVV
*erli	UVVVUVVW
*erlin	VVVVVVVW
*erlo	VVVVVWVV
*erlor	VVVVVWVV
*erm	UVVWUUVV
*erma	VVWVVVVV
*erme	VVVVVVWV
*ermel	VVVVVVWV
*ern	VVVVVVWW
*erna	VVVVVVWW
*ernac	VVVVVVWV
*erne	WVVVUVVV
*ernet	VVVVUVVV
*ero	WVUVVWVV
*eroe	VVVVVWVV
*erom	WVVUVVVV
*erom>	WVVUVVVV
*eron	VVVWVVVV
*erp	UVVVVVVW
*erpl	VVVVVVVX
*erpla	VUVVVVVW
*err	UWVUXVVW
*erra	VVWVVVVV
*erras	VVWVVVVV
*erro	VWVUWVVW
*erron	VWVUWVVW
*erry	VVVVWVVV
*erryc	VVVVWVVV
*ers	TWVWSVbV
*ers>	UWVVVWYW
*ersa	VVVVVVWV
*ersb	VVVVVVWV
*ersbe	VVVVVVWV
*ersc	UVVWVVVV
*ersch	UVVVVVVV
*erse	VWVVVWVV
*erse>	VWVVVVVV
*ersen	VVVVVWVV
*ersi	VVVWVVVV
*ersie	VVVWVVVV
*ersl	VVVVUVWV
*ersla	VVVVVVWV
*erson	VVVVVUVV
*erst	VUVVUVTV
*erst>	VVWUUVVV
*ersta	UVVVVWVV
*erste	VVVVVVUV
*ersv	VVVVVVWV
*ert	VVVVVXUU
*ert>	UVVWWVVV
*erte	VVVVUVVV
*erti	VVUWVVVV
*ertig	VVVWVVVV
*ertj	VVVVVXVV
*ertje	VVVVVXVV
*ertu	VVVVVWVV
*ertus	VVVVVWVV
*eru	VVWTVWVV
*erug	VVWUVWVW
*erug>	VVWUVWVV
*erugb	VVVVVVVW
*erugr	VVWUVVVV
*erv	XUWUVVUV
*erva	WVVUVVVV
*ervat	VVVVVVWV
*erve	WVVVWVVV
*ervee	WVVVVVVV
*erw	VVVUVWVX
*erwa	VVWUVXVW
*erwac	VVWVVWVW
*erwar	VVVVVWVV
*erwe	VVVVVVVW
*erwee	VVVVVVVW
*erweg	WVVVVVVV
*erwer	UVVVVVVV
*erwi	WVVVVUVV
*erwij	WVVUVUVV
*erz	WVVVUUWX
*erzi	WVVVVVVV
*erzo	VVVVUVWX
*erzoe	UWVVVVWW
*erzon	VVVVVVVW
*es>	UUVXWVVT
*esb	WVVUVVVV
*esc	VVVVVVVW
*esch	VVVVVVVW
*eschi	UVVVVVVW
*ese	WUVVWVWV
*eser	VVVVWVVV
*eserv	WVVVWVVV
*esk	VVWUVVVV
*esk>	VVWUVVVV
*esl	WVVUUVVW
*esla	WVVVVVVV
*eslag	WVVUVVVW
*eslo	VVVVVVVW
*eslot	VVVVVVVW
*esp	VVVVVVUV
*espa	UVWVVVVV
*espe	VVVUVVVV
*espr	VUUWVVVV
*espre	VVUWVVVV
*est	UWVWUWUX
*est>	VVVVWWUV
*esta	UWVVUVUV
*estaa	VWVVUVUV
*este	WVVUVUUW
*estel	WVVUUUVW
*esten	WVVUWVVV
*ester	VVVWVVVW
*esti	VVUWVVVW
*estig	VVVWVVVW
*esto	VVVVWVVV
*estor	VVVUWVVV
*estu	UVWWVVWV
*estuu	UVWWVVWV
*et>	WVTWWXVU
*eta	WUUWUVUV
*etaa	WVVVVUVV
*etaal	WVUVVUVV
*etal	WVVVUWVV
*etale	VVVVUWVV
*etali	VVVVUWVV
*ete	UWWUVTVW
*etee	VVWVVVVV
*eteen	VVWVVVVV
*etel	VVVWWVVW
*etel>	VVVVWVVV
*eten	TWWVVVVV
*eten>	TWWVVVVV
*eter	WVVVVUVV
*eter>	WVVVUUVV
*eterk	VVVVWVVV
*eterp	VVVVVVVW
*etes	VVVVVVWV
*etes>	VVVVVVWV
*eti	VVVVVVWV
*etik	VVVVVVVW
*etike	VVVVVVVW
*etin	VVVVVVWV
*etin>	VVVVVVWV
*etj	WUWVVUVV
*etje	WUWVVUVV
*etje>	WVVVVUVV
*eton	WVVVVVVV
*eton>	WVVVVVVV
*etou	VVWVVVVV
*etour	VVWVVVVV
*etr	UVVVVVVW
*etre	VVVVVVVW
*etref	VVVVVVVW
*etro	VVWVVVVV
*etrok	VVWVVVVV
*ets	VUWVVVUV
*ets>	VUVVVVUV
*etse	VVVVVWVV
*etsel	VVVVVWVV
*ett	VVVUVWVV
*ette	VVVUVWVV
*etten	VVVVVVWV
*etter	VVVVVWVV
*etz	WVVVVVVV
*etze	WVVVVVVV
*etzel	WVVVVVVV
*euk	WVUVWVVV
*euk>	VWVVVVVV
*euke	WVVVWVVV
*euke>	WVVVVVVV
*euken	VVVVWVVV
*eur	WVUUWVVW
*eur>	VWUVXTWU
*eurb	VUVVVVVV
*eurbe	VUVVVVVV
*eurd	VVVVVWVV
*eurd>	VVVVVWVV
*eurg	WVVVVVVV
*eurge	WVVVVVVV
*euri	UVWVVVVW
*eurig	UVWVVVVV
*eurin	VVVVVVVW
*euro	VVVVUWVV
*euro>	WVVVVWVV
*eurst	WVVVVVVV
*eurt	WVVUVVVV
*eurt>	WVVUVVVV
*eurw	VVVVVVVW
*eurwa	VVVVVVVW
*eus	WVVVVUVV
*eus>	WVVVWUVV
*eut	VVVVXVVW
*eute	VVVVXVVW
*eutel	VVVVVVVW
*euter	VVVVXVVV
*euw	VVVVUUWU
*euw>	VVVWUUVV
*euwe	VVWUVUUU
*euwe>	VVWUVVUU
*euws	VVVVVVXV
*euwsb	VVVVVVWV
*euwsd	VVVVVVWV
*euwss	VVVVVVWV
*euz	WVVVVVVV
*euze	WVVVVVVV
*eva	VVVVVVVW
*evaa	VVVVVVVW
*evaar	VVVVVVVW
*eval	VUVVWVVV
*evall	WVVVWVVV
*eve	VVUVSTXY
*evee	UWVVVVWW
*eveel	VWVVVVXW
*evel	VVVVWVVV
*evel>	VVVVWVVV
*even	UVWVSUUW
*even>	TVWWTVVV
*evend	WVVVVVVV
*evens	VVVVVVUW
*ever	WVUVUVWW
*ever>	VVVWVVWV
*everd	WVVVVVVW
*evere	VVVVVVVW
*everi	VWVVVVWV
*eves	VVVVVVVW
*evest	VVVVVVVW
*evi	UVWUVVVW
*evin	VVWVVVVW
*eving	VVVVVVVW
*evl	VVVVWVVV
*evo	UWWVVUUW
*evoe	UVVWVVVV
*evon	VVVVVUVV
*evond	VVVVVUVV
*evr	WUWUWWVV
*evra	VVVUVVVV
*evraa	VVVUVVVV
*evro	VVVVWWVV
*evrou	VVVVWWVV
*ew>	UVVWVVVV
*ewa	VVVVWVVV
*ewaa	VVVVWVVV
*ewaar	VVVVWVVV
*ewar	VVVVVVVW
*ewe	VVVVUWUW
*ewee	VVVVVWVV
*ewees	VVVVVWVV
*ewer	VVVVUWUW
*ewerk	VVVVUWUW
*ewo	VVWUUVVV
*ewoo	VWVVVVVV
*ewoon	VWVVVVVV
*ewor	VVWUVWVV
*eword	VVWUVWVV
*ex>	UVVWVVVV
*exa	VVVVVVWV
*exp	VVVVVVVW
*expl	VVVVVVVW
*explo	VVVVVVVW
*ext	WVVVVVVV
*extr	WVVVVVVV
*extra	WVVVVVVV
*eze	VVVVTYXV
*eze>	WVVVUVWV
*ezeg	VVVVVVWV
*ezegd	VVVVVVWV
*ezelf	VVWVVVVV
*ezen	VVVVUXUV
*ezen>	VVVVUXUV
*ezer	VVVVVVWV
*ezers	VVVVVVWV
*ezet	VVVVVWVV
*ezet>	VVVVVWVV
*ezi	VUVVVVUX
*ezic	VVVVVUUX
*ezich	VVVVVUUX
*ezo	WVVUUVVY
*ezoc	VVVUVVVV
*ezoch	VVVUVVVV
*ezoe	VVVVVVVW
*ezoek	VVVVVVVW
*ezon	VVVWVVVW
*ezond	VVVWVVVW
*ezor	WVVUVWVV
*ezorg	WVVUVWVV
*eën	VVVVWVVV
*eën>	VVVVWVVV
*fab	VVVVVWVV
*fac	VVVVVVWV
*fact	VVVVVVWV
*fat	VVVVWWVV
*fc>	VVVWVVVV
*fd>	WVVVVVVV
*fda	VVVVVVVW
*fdag	VVVVVVVW
*fde	VUWUTUVW
*fde>	VVVVUUVV
*fdel	VVWVUVVW
*fdeli	VVWVUVVW
*fdg	VVVWVVVV
*fdge	VVVWVVVV
*fdger	VVVWVVVV
*fdp	VVVVWVVV
*fdpi	VVVVWVVV
*fdpij	VVVVWVVV
*fdr	VVVVVVWV
*fdre	VVVVVVWV
*fdred	VVVVVVWV
*fee	VVWVVVVV
*fel	VVVVVUVV
*fel>	VVVUVVVV
*fer	VVUVVVVV
*fer>	VVVVWVVV
*fet	WVVUVVVV
*fet>	WVVUVVVV
*feu	VVVVWVVV
*feur	VVVVWVVV
*feur>	VVVVWVVV
*ffe	WVVUWVVV
*ffer	WVUVWVVV
*ffer>	VVVVWVVV
*ffet	WVVUVVVV
*ffet>	WVVUVVVV
*ffeu	VVVVWVVV
*ffeur	VVVVWVVV
*ffi	UUVWUVVX
*ffic	VVVVVVVW
*ffici	VVVVVVVW
*ffie	UVVWUVVW
*ffie>	UVVWUVVW
*fge	VWVUUWVW
*fgel	VVVVVVVW
*fgelo	VVVVVVVW
*fges	VVVVUWVV
*fgesl	VVVVUWVW
*fi>	VVVVVUVV
*fic	VVVVVVVW
*fici	VVVVVVVW
*ficie	VVVVVVVW
*fie	UVVXUUUW
*fie>	UVVWUVVW
*fiet	VVVVVVVU
*fiets	VVVVVVVU
*fij	VVWVVVWV
*fijn	VVWVVVWV
*fijn>	VVWUVVWV
*fijne	VVVWVVVV
*fil	UVVWVUVV
*fili	VVVVWVVV
*filia	VVVVWVVV
*film	VVVVUUWV
*fle	VVVVWWWV
*fles	VVVVWWVV
*fles>	VVVVWWVV
*flesj	VWVVVVVV
*flev	VVVVVVWV
*fleve	VVVVVVWV
*fma	VVVVWWVV
*fmac	VVVVVWVV
*fmach	VVVVVWVV
*fond	VVVVWVVV
*fond>	VVVVWVVV
*foo	VVUVWVVV
*foon	VVVVWVVV
*foon>	VVVVWVVV
*for	WUVUVUUV
*form	WUVUVUUV
*formu	WUVVVVVV
*fot	WVVVUVXV
*foto	WVVVUVXV
*foto'	WUVVVVVV
*foto>	WVVVVVWV
*fotog	VVVVVVXV
*fou	VVVUVVVV
*fout	VVVUVVVV
*fre	VVVVVVWV
*free	VVVVVVWV
*freel	VVVVVVWV
*fri	UVWVVVVV
*fs>	VVWUVVVV
*fsc	WVVUVUVV
*fsca	WVVVVVVV
*fscan	WVVVVVVV
*fsch	VVVVVUVV
*fsp	WVVVVVVW
*fspr	WVVVVVVW
*fspra	WVVVVVVV
*fst	WVVVVVXV
*fsta	VVVVVVWV
*fstal	VVVVVVWV
*ft>	WVUVZVUX
*fte	VVVWVVVW
*ftel	VVVVVVVW
*fteli	VVVVVVVW
*fti	VVVVUVVV
*ga'	VVVVVVWV
*ga's	VVVVVVWV
*ga's>	VVVVVVWV
*ga>	UVWWUVVV
*gaa	VVUWYWWV
*gaan	UVVWXVVV
*gaan>	VVVWXVVV
*gaat	VVUWWVXV
*gaat>	VVUWWVXV
*gad	VVVWVVWU
*gade	VVVWVVWU
*gader	VVVWVVWU
*gaf	VVVVWVVV
*gaf>	VVVVWVVV
*gal	WVVVVVVV
*gal>	WVVVVVVV
*gam	WVVVVVVV
*gan	VVUWXUWW
*gang	VVUVXUWW
*gang>	WVUVXUWW
*gar	VVVUWVVV
*gara	VVVUWVVV
*garag	WVVVWVVV
*gas	VVWUWVVV
*gas>	VWVVWVVV
*gast	VVWUVVVV
*gat	WVVVVVVV
*gaz	VVVVVVWV
*gazi	VVVVVVWV
*gazin	VVVVVVWV
*gbe	VVVVVVVW
*gbel	VVVVVVVW
*gbell	VVVVVVVW
*gbo	VVVVWVVV
*gboe	VVVVVVVW
*gboek	VVVVVVVW
*gd>	XVVTVVVX
*gde	VVVVVVVW
*gde>	VVVVVVVW
*ge>	WUVUTUXV
*gea	VVVVWVUV
*geac	VVVVVVUV
*geach	VVVVVVUV
*geb	VVWUVXVV
*geba	UVWUVVVV
*gebak	VVWVVVVV
*gebe	VVVUWWVV
*gebeu	VVVVWWVV
*gebl	VVVVVWVW
*geblo	VVVVVWVW
*gebo	VVVVVXVV
*gebor	VVVVVWVV
*gebr	VVVVVUVV
*ged	UVXUWVVW
*geda	UVXUVVVV
*gedaa	VVWUVVVV
*gedac	UVVWVVVV
*gede	VVVVVVVW
*gedep	VVVVVVVW
*gedo	VVVVWWVV
*gedoe	VVVVWWVV
*gedr	VVVVWVVV
*gedro	VVVVWVVV
*gee	UWVVYVVU
*geef	VVVVWUVU
*geef>	UVWVVVVV
*geeft	VVVVWUVV
*geen	VWUVWWVU
*geen>	VWUVWWVU
*geer	UVVWXVVV
*geerd	VVVWWVVV
*geert	UVVWWVVV
*geg	VVWVWVUW
*gega	VVVVWWVV
*gegaa	VVVVWWVV
*gege	UVWVVVUW
*geget	VWVVWVVV
*gegev	VVWVVVUW
*geh	WUVUUVWV
*geha	VVVVVVWV
*gehaa	VVVVVUVV
*gehad	VVVVVVWV
*gehan	UVVVVWWV
*gehe	WVVVVVVV
*geho	WVVVUVVW
*gehoo	WVVVVVVV
*gehou	VVVVVVVW
*gek	WUUWVUVV
*geke	VVVWVVVV
*gekr	WVVVVUVV
*gekre	WVVVVUVV
*gel	TVXVTYUV
*gel>	VVWUVVVV
*gela	VVWVUVVV
*geld	UWVVVWVV
*geld>	UVVWVWVV
*geldt	VWVVVVVV
*gele	VUVVUWVV
*geled	VVVVUVVV
*gelei	VVVVVWVV
*gelev	WVVVVVVW
*geli	VVVVUWVV
*gelij	VVVUUVVV
*gelo	VVVVVVVW
*gelop	VVVVVVVW
*gels	VVVWVVVV
*gels>	VVVWVVVV
*gem	VVUWUTUX
*geme	UVVWUUUX
*gemee	VVVWUVUX
*gen	VWUUXSWY
*gen>	VVVVWSXX
*gena	WVVVVVVV
*genaa	WVVVVVVV
*gend	VVVVVWVV
*gende	VVVVVWVV
*genl	WUVVWVVV
*genli	WUVVWVVV
*geno	VVVWXVWW
*genoe	VVVVWVWV
*genom	VVVVWVVW
*gens	VWVUVVUV
*gens>	VWVUVVUV
*gent	UVVWVVUW
*gent>	VVVVVVUW
*gep	UVWVVVVW
*gepa	VVVVVWVW
*gepas	VVVVVWVW
*gepl	VVVVVUVV
*gepla	VVVVVUVV
*ger	VUVWVVXW
*ger>	VVVVVVUV
*gere	WVUVWVWV
*gerec	VVVVVVVW
*gered	VVVVWVVV
*gereg	WVUVVWVV
*geren	VVVVVVWV
*geri	UVVVVVWV
*gerin	VVVVVVWV
*gers	UVWVVVVV
*gers>	UVWVVVVV
*ges	WVVUVUVV
*ges>	VVVVVVWV
*gesc	VVVVVVUV
*gesch	VVVVVVUV
*gesl	WVVUUVVV
*gesla	WVVVVUVV
*geslo	VVVVVVVW
*gesp	WVUWVVVV
*gespr	WVUWVVVV
*gest	VVWUVVVV
*gesta	UWVUVVUV
*geste	WVVVVUVV
*gesto	VVVVWVVV
*gestu	UVVWVVWV
*get	UWVUWUVU
*get>	WVVUVVVV
*gete	UWWVVVVV
*geten	UWWUWVVV
*getj	VVVVWVVV
*getje	VVVVWVVV
*gev	UVWVVTUX
*geva	WVVVVVVV
*gevaa	VVVVVVVW
*geval	VUVVVVVV
*geve	UVVWUVUW
*gevel	VVVVWVVV
*geven	VVWVVVUW
*gever	VVVWUVVV
*gevi	VVVVVVVW
*gevin	VVVVVVVW
*gevl	VVVVWVVV
*gevo	UWVVVUVW
*gevoe	UVVWVVVV
*gevr	VVVUVVVV
*gevra	VVVUVVVV
*gewa	VVVVWVVV
*gewaa	VVVVWVVV
*gewe	VVVWVVVW
*gewee	VVVVVWVV
*gewer	VVVVVVVW
*gewo	VVWUUVVU
*gewon	UVVVUVVV
*gewoo	VWVVVVVV
*gewor	VVWUVWVV
*gez	WUVVVWVW
*geze	VVVVVWWV
*gezeg	VVVVVVWV
*gezet	VVVVVWVV
*gezi	VVVVWVVV
*gezo	VVVVVVVW
*gezoc	VVVUVVVV
*gezon	VVVWVVVW
*gge	WVVUVUYV
*ggen	VVVVWUWW
*ggen>	VVVVWUWV
*gges	VVVVVVWV
*ggest	VVVVVVWV
*ghe	VVVVVVVX
*ghei	VVVVVVVX
*gheid	VVVVVVVX
*gie	VVVVVVWV
*gier	VVVVVVWV
*gif	VVVVWVVV
*gil	VVVVVUVV
*gin	WVVUVUWT
*gin>	VVVUVVVV
*gina	WUVVUVWU
*gina>	WUVVUVWV
*ging	VVVVWUVU
*ging>	VVVVVUVT
*gings	VVVVVVVW
*gint	VWVVVVVV
*gint>	VWVVVVVV
*gio	VVVWVVVV
*gio>	VVVWVVVV
*gis	VVVUWUVV
*gist	VWVUWVVV
*giste	VVWUXVVV
*gistr	VVVVVVWV
*gje	VVVVVVWV
*gje>	VVVVVVWV
*gki	VVVVVWVV
*gkin	VVVVVWVV
*gkind	VVVVVWVV
*gla	VWVUWVVV
*glas	VWVUVVVV
*glas>	VVVVWVVV
*gne	VVVWVVVV
*go>	VVVWVVWV
*goa	VUVWVVVV
*goe	VVWUVVUU
*goed	VVVUVVUU
*goed>	VWWUVVVV
*goedb	WVVVVVVV
*goei	VVWVVVVV
*goeie	VVWVVVVV
*goo	WVVVVVVV
*gooi	WVVVVVVV
*gooid	WVVVVVVV
*gor	VVVWVWVV
*gord	VVVWVWVV
*gordi	VVVVVWVV
*gou	VUWVVVVV
*goud	VUWVVVVV
*goud>	VVWVVVVV
*gra	UVWVVVXV
*graa	UWVVUVXW
*graaf	VVVVVVXV
*graag	UWVVUVWW
*grad	VVVVWWVV
*grade	VVVVWWVV
*grap>	VVVVWVVV
*gri	VVVVUVUV
*grif	VVVVVVVW
*griff	VVVVVVVW
*grij	WVVVUVVV
*gro	TVWVUVWW
*groe	VVVVUUWW
*groen	VVVWUVVV
*groep	VVWUVVVV
*groet	VVVVVVWW
*gron	VVVVVVWV
*grond	VVVVVVWV
*groo	UVWVVVVV
*groot	UVWVVVVV
*grot	UVVWVVVV
*grote	VVVVVWVV
*groti	VVVWVVVV
*gs>	VVWUWVVV
*gsa	VVVVVVVW
*gsd	VVVVWVVV
*gso	VVVVVVVW
*gsom	VVVVVVVW
*gsom>	VVVVVVVW
*gsp	VVVVWVVV
*gspa	VVVVWVVV
*gsra	VVVVWVVV
*gsre	VVVVUWVV
*gsreg	VVVVUWVV
*gst	VVVVVWVV
*gsts	VVVVVWVV
*gstst	VVVVVWVV
*gt>	WVTVZWUV
*gve	VVVVVWVV
*gvel	VVVVVWVV
*gveld	VVVVVWVV
*gvu	VVVVVVWV
*gvul	VVVVVVWV
*gvuld	VVVVVVWV
*haa	VWVUVXWU
*haal	VVVVVVWV
*haal>	VVVVVWWV
*haald	VVVVVUVV
*haam	VVVVVWVV
*haamd	VVVVVWVV
*haar	VVVVVWVV
*haar>	VVVVVWVV
*had	VVWVUVVU
*had>	VUWVVVVV
*hadd	UVVVVVVV
*hadde	UVVVVVVV
*hak	WVVVVVVV
*hal	VVVVVWWW
*half	VVVVVVWV
*half>	VVVVVVWV
*hall	VVVVVVVW
*hallo	VVVVVVVW
*halt	VVVVWVVV
*halte	VVVVWVVV
*halv	WVVVVVVV
*halve	WVVVVVVV
*ham	VVWUVVVV
*han	UVWVVXVV
*hand	UWWUUVUW
*handd	VVWUVVVV
*hande	VVVVVUUV
*handi	UVVVVWVW
*hang	VVVWWWWV
*hange	VVVVVVWV
*hangt	VVVWXWVV
*hap	WWVUVVVV
*hap>	VWVUVVVV
*happ	WVVVVWVV
*happe	WVVVVWVV
*har	VVVVWUVV
*hard>	WVVVVVVV
*hart	VVWVVVVV
*harte	VVWVVVVV
*hartv	VVVVVWVV
*hat	VVWUUVUV
*hat>	UVWUVVVV
*hau	VVVVWVVV
*hauf	VVVVWVVV
*hauff	VVVVWVVV
*hav	VVVWUVVX
*have	VUVWVVVW
*haven	VUVWVVVW
*he>	VVVVVVVW
*heb	WUUVUUUW
*heb>	VUVWVVUU
*hebb	WVVVVTVW
*hebbe	WVVVVTVW
*hebt	VVVVVVVW
*hebt>	VVVVVVVW
*hec	VVVVVVWV
*heck	VVVVVVWV
*heck>	VVVVVVWV
*hed	VVVVVVVW
*hede	VVVVVVVW
*heden	VVVVVVVW
*hee	UWVWXXUV
*heef	VVVVVWVW
*heeft	VVVVVVVW
*heek	VVVVVVVU
*heel	UVVVXWVV
*heel>	UVVVWWVV
*heelt	VVVVWWVV
*heen	WVVVVUVV
*heen>	WVVVVVVV
*heer	VVWVVVVW
*heerd	VVVVVVVW
*hef	VVVUVVVV
*heg	VVVVUVVV
*hei	VVUWUUUY
*heid	UVVWUUUY
*heid>	UVUWVVVX
*heids	VVVVVVVW
*hek	WVVVWUVV
*hek>	WVVVWVVV
*hel	WVVUYVUU
*hel>	VVVVXVVV
*held	UVVWVVVV
*hele	UWVVWVUV
*hele>	VVVVWVUV
*helem	VWVVVVVV
*helf	WVVUVVVV
*helft	WVVUVVVV
*heli	WVVVVVVV
*help	VVVVWVVV
*help>	VVVVWVVV
*hem	UVWVVVVV
*hem>	UVVVWVVV
*heme	VVWVVVVV
*hemel	VVWVVVVV
*hemo	VVVVUVVV
*hemo>	VVVVUVVV
*hen	VVVVUVVV
*hen>	VVVVUVVV
*her	VVVVUWVV
*her>	VVVVVVWV
*hers	VVVVVWVV
*herse	VVVVVXVV
*het	VVVVVUXV
*het>	UVVWVUXV
*hetz	WVVVVVVV
*hetze	WVVVVVVV
*heu	VVVVWVVV
*heur	VVVVWVVV
*hie	VVVVVVVY
*hiel	UVWVVWVV
*hield	VVWVVWVV
*hier	VVVVWUVY
*hier>	VWVUVVVY
*hierb	UVVWVVVW
*hij	VUVVXVWV
*hij>	VVWVXVWV
*hijn	VVVWVVVV
*hik	VWVVVVVW
*hikt	VWVVVVVV
*hikt>	VWVVVVVV
*hil	VVVUVVVV
*him	VVVVWVVV
*himm	VVVVWVVV
*himme	VVVVWVVV
*hine	VVWUVVVV
*hine>	VVWUVVVV
*hing	WVUVVVVV
*hing>	WVUVVVVV
*hini	UVVWWVVV
*hinis	UVVWWVVV
*hip	WVVVVVVV
*hir	VVVVVVWV
*hiru	VVVVVVWV
*hirur	VVVVVVWV
*hoe	VWUUWWWX
*hoe>	VWVUUWUV
*hoef	VVVVWVVW
*hoeft	VVVWWVVW
*hoek	VVVVWVVV
*hoek>	VVVWWVVV
*hoes	VVVVWVVV
*hoest	VVVVWVVV
*hoev	VWVVVVXW
*hoeve	VWVVVVXW
*hof	VVVVVWVV
*hof>	VVVVWWVV
*hog	VVVWVVWV
*hok	VVVVVUVV
*hok>	VVVVVUVV
*hol	WVVUVVVV
*hon	VVVVVWVV
*hond	VVVVVWVV
*hond>	UVVVVWVV
*honde	WVVUVVVV
*hong	VVVWVVVV
*honge	VVVWVVVV
*hoo	WVVUXWVU
*hoof	VWUVXVVV
*hoofd	VWUVXVVV
*hoog	WVVUVVVV
*hoog>	WVVUUVVV
*hool	VVUVWUVV
*hool>	WVVVWUVV
*hoolp	VVVVWWVV
*hoon	VVWVVWVV
*hoonm	VVWVVVVV
*hoonv	VVVVVWVV
*hoor	VVVVUVWV
*hoor>	WVVVVUVV
*hoort	VVWVUWVV
*hop	VVVVVWVV
*hop>	VVVVVWVV
*hope	WVVVVVVV
*hopel	WVVVVVVV
*hot	UVVVVVVV
*hote	UVVWVVVV
*hotel	UVVVUVVV
*hou	UVWVVVWY
*hou>	VVVVWVVV
*houd	VVWUVUWY
*houde	VVVVVVWX
*houdt	VVVVVUVV
*hri	VVVVVVXW
*hrif	VVVVVVVW
*hrift	VVVVVVVW
*hrij	VVVUVVXU
*hrijf	VVVVVVXU
*hrijv	VVVVVVWV
*hro	WVVUVVVV
*hroe	WVVVVVVV
*hrok	WVVVVVVV
*hrok>	WVVVVVVV
*ht>	VUVWUWUV
*htb	VVVVVVVX
*htba	VVVVVVVX
*htban	VVVVVVVX
*htd	VVVVWVVV
*hte	WVWUVUXU
*hte>	VVWVVVUV
*hten	WUVVVUXV
*hten>	UVVVVVWW
*htend	WUVVWVVV
*htenp	WVVVVVVV
*hter	VWVUVWWV
*hter>	UVVVVUVV
*hterg	VVVVVVWV
*hth	VVVVVVUW
*htho	VVVVVVUW
*hthou	VVVVVVVW
*hti	WVVUVVVU
*htl	VVVVVWVV
*htli	VVVVVWVV
*htlij	VVVVVWVV
*htm	VVUVVVVV
*hts	VVVVVVVW
*htst	VVVVVVVW
*htt	VVVWVVVU
*http	UVVWVVVV
*http>	UVVWVVVV
*htw	VWVVWVVV
*htwa	UWVVWVVV
*htwag	UWVVWVVV
*htz	VVVVVWVV
*hui	VVVVVXUU
*huil	VVVVVWVV
*huile	VVVVVWVV
*huis	VVVVWWUU
*huis>	WUVVWXUU
*huisa	VVVVVUVV
*huisd	VWVVVVVV
*huisz	VVVVWVVV
*huiz	VVVWVVVV
*huize	VVVWVVVV
*hul	VVVVWXVV
*huld	VVVVWWVV
*huld>	VVVVWVVV
*hulp	VVVVVWVV
*hulp>	VVVVVWVV
*hun	VVVVVVVW
*hun>	VVVVVVVW
*hur	UVVWVVVV
*hure	UVVWVVVV
*huren	UVVWVVVV
*huur>	VVVVVWVV
*huw	VVVVWVVV
*huwd	VVVVWVVV
*huwd>	VVVVWVVV
*huwi	VVVVVVVW
*huwin	VVVVVVVW
*hyp	VVVVVVVU
*hypo	VVVVVVVU
*hypot	VVVVVVVU
*hè>	VVVVWVVV
*ia>	VUUWUVVU
*iaa	VUVWWVVV
*iaal	VVVVWVVV
*iaal>	VVVVWVVV
*ial	VVVVWWVV
*ialy	VVVVWWVV
*ialys	VVVVWWVV
*iati	VVVWVVVV
*iatie	VVVWVVVV
*ica	VVVVVWVU
*icap	VVVVVWVV
*icapt	VVVVVWVV
*ice	VVVUVWWV
*ice>	VVVVVWVV
*icer	VVVVVVWV
*icere	VVVVVVWV
*ich	VVVVVUWW
*ich>	VWVUUVWV
*icht	VVVVWUVW
*icht>	VVUWWUVV
*ichth	VVVVVVVW
*ichti	WVVVVVVV
*ichts	VVVVVVVW
*ici	WVVVVVVV
*icie	VVVVVVVW
*icier	VVVVVVVW
*icij	VVVVWVVV
*icijn	VVVVWVVV
*id>	VVUWVVUY
*idd	WVVUVVXU
*idda	VVVVVVWU
*iddag	VVVVVVWU
*idde	WVVVVVWV
*idden	WVUVVVVV
*idder	VVVVVVWV
*ide	WVVVVWVV
*ide>	VVWVVVVV
*idel	VVUVVVVV
*ideli	VVUVVVVV
*idem	VVVVWVVV
*ideme	VVVVWVVV
*idg	WVVUVVVV
*idge	WVVUVVVV
*idget	WVVUVVVV
*idi	VVVVUVVV
*ids	UVWVUVUX
*ids>	VVWUVVVV
*idsd	VVVVVVVW
*idsdi	VVVVVVVW
*ie>	TVVXVVWY
*ied	UVVVWVVV
*iede	VVVWWVVV
*ieder	VVVVWVUV
*ief	WVUVVWWV
*ief>	WVVVWWVV
*iefs	VVVVVVWV
*iefst	VVVVVVWV
*iegv	VVVVVWVV
*iegve	VVVVVWVV
*iek	WUUVVVWV
*iek>	WUVVVVWU
*ieke	VVVWVVVW
*ieken	VVVWVVVW
*iel	UWVVUWVU
*iel>	UVVVVVVV
*ield	VVWVVWVV
*ield>	VVWVVWVV
*iem	VVUVWVVU
*iema	WVUVWWVV
*ieman	WVUVWWVV
*ien	VVVWVTVV
*ien>	WUUWUVVV
*iend	VVWUWUVU
*iend>	VWVUVVVV
*iende	VVWVVVVV
*iene	VVVWVUVV
*ienen	VVVWVVVV
*iens	UVVVVVWW
*ienst	UVVVVVWW
*ient	VVWUVVVV
*ient>	VVWUVVVV
*iep	UVWWWVVV
*iep>	VVWVVVVV
*iepi	VVVWWVVV
*iepin	VVVWWVVV
*ier	WVVTUTWZ
*ier>	WVVUSUVY
*ierb	UVVWVVVW
*ierbi	UVVWVVVW
*iere	VWVUWUVW
*ieren	WWVUWUVW
*iers	VVVVVVWV
*iers>	VVVVVVWV
*ies	VVVUUUVV
*ies>	WVVUUUVV
*iet	WUUWVVTV
*iet>	WVUVWWUV
*iets	VUWVVVUV
*iets>	VUWVVVUV
*ieu	WVVUUUWU
*ieuw	VVVVUUWU
*ieuw>	VVVWVVVV
*ieuwe	VVWUVVUU
*ieuws	VVVVVVXV
*iev	WVVUVWVV
*ieve	WVVVVWVV
*iez	VVVWVVVV
*iff	VVVVVVVW
*iffi	VVVVVVVW
*iffie	VVVVVVVW
*ifi	VVVVVUVV
*ifi>	VVVVVUVV
*ift	VVVWUVVW
*ift>	VVVVUVVW
*ifte	VVVVVVVW
*iftel	VVVVVVVW
*ig>	WUWUTVWU
*igd	VVVUWVVW
*igd>	VVVUWVVW
*ige	VUVWUVXX
*ige>	VVWUUVVV
*igen	WUUWVVVW
*igen>	VVVWUVVW
*igenl	WUVVWVVV
*iger	UVVVVVWV
*igg	VVVVWUVV
*igge	VVVVWUVV
*iggen	VVVVWUVV
*igh	VVVVVVVX
*ighe	VVVVVVVX
*ighei	VVVVVVVX
*igi	VVVVWUVU
*igin	VVVVWUVU
*iging	VVVVWUVU
*igo	VVWVVVVV
*igt	WWUVXVVV
*igt>	WWUVXVVV
*ij>	TVWVTWVX
*ijd	VTWWTUUW
*ijd>	VUVWUVVU
*ijda	VUVVVVWW
*ijdag	VUVVVVWW
*ijde	VUVVUUVW
*ijden	VUVVUUVW
*ijdt	VVVVWWVV
*ijdt>	VVVVWWVV
*ijf	VVVVVUXU
*ijf>	VUWVVUYV
*ijft	VWVVWVVV
*ijft>	VWVVWVVV
*ijg	VWUVWVWV
*ijg>	VWVUWUUV
*ijgen	VVVVVWVV
*ijgt	VVVVVVWV
*ijgt>	VVVVVVWV
*ijk	VTVXUUSV
*ijk>	WTVXVVUV
*ijke	UVVVTVUW
*ijke>	UVVVUVVW
*ijken	VVVVUVUV
*ijks	VVWVVUVV
*ijkt	WVVVVVVV
*ijkt>	WVVVVVVV
*ijl	VVVVWVXU
*ijl>	VVVVWVVV
*ijla	VVVVVVXV
*ijlag	VVVVVVXV
*ijn	WVVUXXUT
*ijn>	VVWUWXUT
*ijna	WVVVWVVV
*ijna>	WVVVWVVV
*ijne	VVUVVVVV
*ijne>	UVVWVVVV
*ijs	VUVWUVUV
*ijs>	VVVVVVVU
*ijsj	VVVWVVVV
*ijsje	VVVWVVVV
*ijst	VVVVVWVV
*ijst>	VVVVVWVV
*ijt	VVVUVVVV
*ijt>	WVVUVVVV
*ijtu	VWVVVVVV
*ijtui	VWVVVVVV
*ijv	WVVVWWVV
*ijve	WVVVWWVV
*ijven	WVVVWWVV
*ijz	WVVUVVVV
*ijze	WVVUVVVV
*ijzen	WVVUVVVV
*ijzi	VVVVVVVW
*ijzin	VVVVVVVW
*ik>	VWVUVVSU
*ika	VVVVWVVV
*ikan	VVVVWVVV
*ikant	VVVVWVVV
*ikb	VVVVVVXV
*ikba	VVVVVVXV
*ikbaa	VVVVVVXV
*ike	VWVUWUVX
*ikel	VVVVVVWW
*ikel>	VVVVVVWW
*iken	VVVVVVVW
*iken>	VVVVVVVW
*iket	VVVVVVVW
*ikk	VVWVWUVW
*ikke	VVWVVUVV
*ikken	VVWVVVVV
*ikki	VVVVVVVW
*iks	WUVVVVVV
*iks>	WUVVVVVV
*ikt	VWVVXVVV
*ikt>	VWVVXVVV
*il>	VVWVRUVU
*ild	VUVVVVVV
*ilde>	VVVVWVVV
*ile	VVWVUXUU
*ilen	VVWUVWVV
*ilend	VVVVVWVV
*ilep	VVVVVWVV
*ileps	VVVVVWVV
*ili	WUUVWVVW
*ilia	VVVVWVVV
*iliaa	VVVVWVVV
*ilig	VVVVVUVW
*iligh	VVVVVVVW
*ilij	WVVVVWVV
*ilijk	WVVVVWVV
*ill	UWVVWUXV
*ille	UWVVWVXU
*illen	UWVVXUXU
*ilm	VVVVUUWV
*ils	VVVVVWVV
*ils>	VVVUVWVV
*ilt	VVVVVVUV
*im>	VVVUVVVV
*imm	VVVVWVVV
*imme	VVVVWVVV
*immel	VVVVWVVV
*impe	VVWVVVVV
*impel	VVWVVVVV
*in>	WVUWYXWT
*ina	VUVWUVWU
*ina>	WUVVUVWV
*inau	VVVVVWVV
*inaut	VVVVVWVV
*inc	VVVVUVVW
*inci	VVVVVVVW
*ind	VVVVVYUT
*ind>	VVWVVVVV
*inde	UVVWVWVU
*indel	UVWVVVVV
*inder	VVVVVWVV
*indi	WVVVVVVV
*indj	VVVVVWVV
*indje	VVVVVWVV
*inds>	VVVVWWVV
*ine	VVWUWVWV
*ine>	VVWUWWWU
*iner	VVVWVVVW
*iner>	VVVVVVVW
*inet	VVVVVVVW
*inet>	VVVVVVVW
*ing	VWWUWUXY
*ing>	VVWVSVVZ
*inga	VVVVVVWV
*ingan	VVVVVVWV
*inge	VWVVXVVU
*ingen	VWUUWVVU
*inger	VVWVVVVV
*ingev	UVVWVVVV
*ings	VVVUVWVW
*ingsa	VVVVVVVW
*ingsd	VVVVWVVV
*ingsr	VVVVUWVV
*ini	UVUXWVUV
*inis	UVVWWVUW
*inist	UVVWWVUW
*init	VVVWVVVV
*initi	VVVWVVVV
*ink	VVUWUUUT
*inke	UVVVVVVU
*inkel	UVVWUVVU
*inkt	VVVVWVVV
*inkt>	VVVVWVVV
*inl	VVVUVUUV
*inlo	VVVUVVVV
*inlog	VVVUVVVV
*inn	VVWVXWVV
*inne	VVWVXWVV
*innen	VVWVWVVV
*ins	VVVVWVUW
*insd	VVVWVVVU
*insda	VVVWVVVU
*insp	VVVVVVVY
*inspe	VVVVVVVY
*inst	VUVVVUVU
*insu	VVVVWVVV
*insul	VVVVWVVV
*int	WWVTVWWU
*inte	WVVUVVVV
*inter	WVVUUVVV
*inti	VVVVVWWV
*intig	VVVVVWWV
*inu	VVWUVVVV
*inut	VVVUVVWV
*inute	VVVUVVWV
*inv	VVVVVWVV
*inz	VVVVVVWV
*inza	VVVVVVWV
*inzag	VVVVVVWU
*io>	VVVWUVVV
*ion	VVVVVWUW
*ion>	VVVVVWVV
*iop	VVVVVVWV
*ipe	VVVVWVVV
*ips	WVVUWVVV
*ipt	VVVWVVWV
*ipt>	VVVVVVWV
*ira	VVWVVVVV
*iram	VVWVVVVV
*irami	VVWVVVVV
*irc	WVVVVVVV
*irco	WVVVVVVV
*irco>	WVVVVVVV
*ire	VVVVVVWV
*ire>	VVVVVVWV
*iru	VVVVVVWV
*irur	VVVVVVWV
*irurg	VVVVVVWV
*is>	VUUWVYUV
*isar	VVVVVUVV
*isart	VVVVVUVV
*isbl	VVVVVVWV
*isbla	VVVVVVWV
*isc	VUVWVVVV
*isch	VUVVVVVV
*isch>	VVVVVVVU
*ische	VVVVVVVW
*isd	VWVVVVVV
*isdi	VWVUVWVV
*isdie	VWVUVWVV
*isi	VVVVVVVW
*isk	VVVVVWVV
*iss	UWUWVUVY
*issa	VVVVVVVW
*issar	VVVVVVVW
*isse	UVVWVVWV
*issel	UVVWVVVV
*issen	VVVVUVWV
*issi	VVVVVVUX
*issie	VVVVVVUX
*ist	UUWWXWUV
*ist>	VUUXWVUU
*iste	VVWUXVUW
*iste>	VVVVVVWV
*isten	VVWVVWVV
*ister	UVWVXVTW
*isti	VVVVVWVV
*istis	VVVVVWVV
*istr	VVVVVVWV
*istra	VVVVVVWV
*isu	VVWVVVVV
*isu>	VVWVVVVV
*isz	VVVVWVVV
*iszo	VVVVWVVV
*iszor	VVVVWVVV
*it>	XUUVXWUX
*ita	VVVVVVWV
*ital	VVVWVVVV
*itat	VVVVVVWV
*itati	VVVVVVWV
*ite	WWVUUUZV
*ite>	VWVUVVXV
*itei	VVVVVVVW
*iteit	VVVVVVVW
*iten	VVVVVVXV
*iten>	VVVVVVWV
*iter	VVVVVVWV
*itg	VVWVVVWW
*itga	VVVVVVVW
*itgan	VVVVVVVW
*itge	VVWVVVVV
*iti	VVUVUUUX
*itia	VVVWVVVV
*itiat	VVVWVVVV
*itie	VVUVUUVW
*itie>	VVUVUVVW
*itin	VVVVVVVW
*iting	VVVVVVVW
*itk	VVVVVWVV
*itke	VVVVVWVV
*itker	VVVVVWVV
*itl	VVVVUVWV
*itle	VVWVVVWV
*itleg	VVWVVVVV
*its	WVUVVVVU
*itsc	WVVVVVVV
*itsch	WVVVVVVV
*itsl	VVVVVWVV
*itsla	VVVVVWVV
*itsp	VVVVVVVU
*itspr	VVVVVVVU
*itt	UVWVWUVW
*itte	VVWVWVVV
*itte>	VVVWVVVV
*itten	VVVVWVVV
*itter	VVWUVVVV
*itti	VVVVVVVW
*ittin	VVVVVVVW
*itv	WVVVVVVV
*itva	WVVVVVVV
*itvaa	WVVVVWVV
*itz	UVWVVVWV
*itze	VVVVVVWV
*itzen	VVVVVVWV
*ive	VVVVVVWU
*ize	UVVVWVVV
*izel	VVVVWVVV
*izeli	VVVVWVVV
*izen	UVVVVVVV
*izz	VVVWVVVV
*iën	WVVVVVVV
*iënt	WVVVVVVV
*jaa	UUWWTVVU
*jaal	UVWVVVVV
*jaal>	UVWVVVVV
*jaar	UUWWTVVU
*jaar>	UUWWTWVU
*jam	WVVVVVVV
*jamm	WVVVVVVV
*jamme	WVVVVVVV
*jan>	UVVWVVVV
*jar	VVWVVWVV
*jare	VVWVVVVV
*jaren	VVWVVVVV
*jari	VVVVVWVV
*jarig	VVVVVWVV
*jd>	VUVWUVVU
*jda	VUVVVVWW
*jdag	VUVVVVWW
*jdag>	VUVWVVWW
*jde	VUVVUUVW
*jden	VUVVUUVW
*jden>	VVVVUVVV
*jdens	VVWVVVVW
*jdt	VVVVWWVV
*jdt>	VVVVWWVV
*je>	VUWVTWSR
*jer	VVVVWVVV
*jerr	VVVVWVVV
*jerry	VVVVWVVV
*jes	VUVWVWVU
*jes>	VUWWUWVU
*jew	VVWVVVVV
*jewe	VVWVVVVV
*jewel	VVWVVVVV
*jf>	VUWVVUYV
*jft	VWVVWVVV
*jft>	VWVVWVVV
*jg>	VWVUWUUV
*jgen	VVVVVWVV
*jgen>	VVVVVWVV
*jgt	VVVVVVWV
*jgt>	VVVVVVWV
*jij	VVVWVVVV
*jij>	VVVWVVVV
*jk>	WTVXVVUV
*jke	UVVVTVUW
*jke>	UVVVUVVW
*jken	VVVVUVUV
*jken>	VVVVUVUV
*jks	VVWVVUVV
*jkt	WVVVVVVV
*jkt>	WVVVVVVV
*jl>	VVVVWVVV
*jla	VVVVVVXV
*jlag	VVVVVVXV
*jlage	VVVVVVXV
*jn>	VVWUWXUT
*jna	WVVVWVVV
*jna>	WVVVWVVV
*jne	VVUVVVVV
*jne>	UVVWVVVV
*jon	VUWVWVVV
*jong	VUWVWVVV
*jonge	VUWVWUVV
*jou	VUVWVVWV
*jou>	VUVWVVVV
*jour	VVVVVVWV
*journ	VVVVVVWV
*js>	VVVVVVVU
*jsj	VVVWVVVV
*jsje	VVVWVVVV
*jst	VVVVVWVV
*jst>	VVVVVWVV
*jt>	WVVUVVVV
*jtu	VWVVVVVV
*jtui	VWVVVVVV
*jtuig	VWVVVVVV
*jui	WUVVVUVU
*juis	WUVVVUVU
*juist	WUVVVUVU
*jul	WWVTWUVS
*jull	VWVUXUVT
*julli	VWVUXUVT
*jun	VVVVVVVW
*juni	VVVVVVVW
*juni>	VVVVVVVW
*jve	WVVVWWVV
*jven	WVVVWWVV
*jven>	WVVVWWVV
*jze	WVVUVVVV
*jzen	WVVUVVVV
*jzen>	WVVUVVVV
*jzi	VVVVVVVW
*jzin	VVVVVVVW
*jzing	VVVVVVVW
*kaa	VVVVUVVV
*kaar	VVUVUVVV
*kaar>	WVVVVVVV
*kaars	VVVWVVVV
*kaart	VVUVUVVV
*kaas	VVWVVUVV
*kaas>	VVVVVUVV
*kab	VVVVWVVV
*kabe	VVVVWVVV
*kabel	VVVVWVVV
*kabi	VVVVVVVW
*kabin	VVVVVVVW
*kac	VVVVWVVV
*kach	VVVVWVVV
*kache	VVVVWVVV
*kam	WVVUVVUX
*kame	WVVUVVUX
*kamer	WVVUVVUX
*kan	UWUVWVVW
*kan>	VWVUUXVW
*kant	VVVWXUWV
*kant>	VWVVWUWV
*kap	WVUVVVVV
*kar	VVVVUVVV
*kara	VVVWUVVV
*kas	WVVUVUVV
*kass	VVVUUVVV
*kassa	VVWVUVVV
*kast	VVVVWVVV
*kast>	WVVUWUVV
*kat	VVUWWVVV
*kat>	VVUWWVVV
*kba	VVUVVUXV
*kbaa	VWUVVUXV
*kbaar	VWUVVUXV
*kdr	VVUVVVVV
*ke>	UWWUUVUV
*kee	WVTWVVUV
*keer	XVTVVVUV
*keer>	WVUVWUVU
*keerd	VWUUVWVV
*keers	VVVVVVVW
*kei	VVXUVVVV
*kek	VVVWVVVV
*keke	VVVWVVVV
*keken	VVVWVVVV
*kel	VVVVWVVU
*kel>	UVVVUVWV
*keld	VVVVWVVV
*kelde	VVVVWVVV
*kele	WVVVWVVV
*kele>	WVVVWVVV
*ken	WVVUUVUV
*ken>	VVWUWUUX
*kend	WVUVUVVU
*kend>	WVUVVVVV
*kenh	VVVWVVVV
*kenhu	VVVWVVVV
*keni	VWVUVVVV
*kenin	VWVUVVVV
*kenn	WVVUUVVV
*ker	VTWXVXUU
*ker>	VUXUWWUV
*keren	WVVVVVVV
*keri	VVVVVWVV
*kerin	VVVVVWVV
*kerk	VVVWVVVV
*kerk>	VVVVVWVV
*kerks	VVVVVUVV
*kers>	WVVUVVVV
*kes	VWVVVVVV
*kes>	VWVVVVVV
*ket	WVUVWUVW
*kete	VVVVWVVW
*ketel	VVVVWVVW
*ketj	WVVVVVVV
*ketje	WVVVVVVV
*kett	WVVVVVVV
*kette	WVVVVVVW
*keu	VVVVWVVW
*keuk	VVVVWVVV
*keuke	VVVVWVVV
*keur	UVWVVVVW
*keuri	UVWVVVVW
*kie	VVVWWVVV
*kiek	VVVVWVVV
*kij	TVVXVVUV
*kijk	UVUXVVUV
*kijk>	UVVWWVVV
*kijke	VVVVUVVV
*kijkt	VVVVWVVV
*kin	VUUWVYUW
*kind	VVVVWXVU
*kind>	VVVVWVVV
*kinde	VVVVWWVV
*kindj	VVVVVWVV
*king	VUVWUVVW
*king>	VUVWVVVW
*kip	VVVVWVVV
*kje	WVWTUUUV
*kje>	WVWTUUUV
*kjes	VVVVWVVV
*kjes>	VVVVWVVV
*kjew	VVWVVVVV
*kjewe	VVWVVVVV
*kke	TVXUVVVV
*kkee	VVVVVWVW
*kkeer	VVVVVWVW
*kken	UVWUUVUW
*kken>	UVXUVVUW
*kker	TUWXVVVV
*kker>	UUWWVVVV
*kket	VVVVVVWV
*kketj	WVVVVVVV
*kki	WUVVUVVW
*kkin	VVVVVVVW
*kking	VVVVVVVW
*kla	WUWVVVVU
*klaa	VVVVVUVW
*klaar	UVVWVVVW
*klac	WVVUVVVV
*klach	WVVUVVVV
*klan	VVVVVWVU
*klant	VVVVVWVU
*klap	VVVVWVVV
*klap>	VVVVWVVV
*kle	VVVVWWVU
*klei	WWVUVWVV
*klein	WWVUVWVV
*klem	VVVWVVVV
*kleut	VVVVWVVV
*klo	VVWVVWWV
*klop	VVVVVWWV
*klopt	VVVVVWWV
*kme	VVWUVVVV
*kna	WVVUVVVV
*knap	WVVUVVVV
*knap>	WVVUVVVV
*kni	WUVVUUVV
*knip	VVVVVVWV
*knipt	VVVVVVWV
*kno	WVVUVVVV
*knop	WVVUVVVV
*knop>	WVVUVVVV
*koc	VVVVVVUV
*koch	VVVVVVUV
*kocht	VVVVVVUV
*koe	WVVVWVVV
*koe>	VVVVWVVV
*koel	WVVUVVVV
*koel>	WVVVVVVV
*koelk	VVVVVUVV
*koffe	VVVVWVVV
*koffi	UVVWUVVV
*kom	UVVWWVVV
*kom>	VVVVWVVW
*kome	VVVUVWVV
*komen	VVVUVWVV
*koms	UVVWVVVV
*komst	UVVWVVVV
*komt	VWUVVUVU
*komt>	VWUVVUVU
*kon	VUVVVVVV
*kon>	VVWVVVVV
*koo	VWUVVUUU
*kook	VVUVVVVV
*kool	VVVVWVVV
*koolm	VVVVWVVV
*koop	VVVVUVVV
*koop>	VVVVUVVV
*kop	WVUVUUUV
*kope	WVVVVVVV
*koper	WVVVVVVV
*kort	WVVVVVVV
*korti	WVVUVVVV
*kos	UWVVUUVV
*kost	UWVVUUVV
*kost>	UWVVVVVV
*koste	VVWVVVVV
*kou	VVWUVVVV
*koud	VVWVVVVV
*kra	VVUWWVVV
*kraa	UVVWWVVV
*kraam	VVVWVWVV
*kraan	VVVWWUVV
*kran	WVVVVVVV
*krant	WVVVVVVV
*kre	XVVTWUVV
*kree	VVVUVVVW
*kreeg	VVVUVVVW
*kreg	WUVUWUVV
*krege	WUVUWUVV
*kri	VWVUWVVV
*krij	VWVUWVVV
*krijg	VWVUWVVV
*kru	VVVVVWVV
*krui	VVVVVWVV
*kruip	VVVVVWVV
*ks>	WUVVVUVV
*kse	VVVVWVVV
*ksel	VVVVWVVV
*ksel>	VVVVWVVV
*ksr	VVVVVVWV
*ksre	VVVVVVWV
*ksred	VVVVVVWV
*kst	UVWVVUVU
*kste	VVWVVVVU
*kster	VVWVVVVU
*kstr	VVVVVUVV
*kstra	VVVVVUVV
*kt>	VWVUXUUV
*kte>	VUVVVVVV
*kti	WVVVVVVV
*ktij	WVVVVVVV
*ktijk	WVVVVVVV
*kun	VWVUUUUV
*kunn	VWVUVVUV
*kunne	VWVUVVUV
*kunt	VVVVVVUV
*kunt>	VVVVVVUV
*kwa	XUUUVUVV
*kwam	WUVUUVVV
*kwam>	WVVVUVVV
*kwame	WVVVVVVV
*kwar	WVVVVUVV
*kwart	WVVVVUVV
*kwi	VVVVUVVV
*kwij	VVVVUVVV
*kwijt	VVVVUVVV
*kzi	UVWVVVVV
*kzij	VVWVVVVV
*kzij>	VVWVVVVV
*laa	UVUWWWVV
*laad	VWVVVVVV
*laadp	VWVVVVVV
*laap	VVVVWXVV
*laap>	VVVVVWVV
*laapp	VVVVWWVV
*laapt	VVVVVWVV
*laar	VVVVVUVW
*laar>	VVVVVUVW
*laat>	VVUVWVVV
*laats	VVVVUVVV
*lac	VUWUUUVV
*lach	VUWUUUVU
*lach>	VVWVVVVV
*lacht	WVVVVVWV
*lad	VVVVVTWU
*lad>	VVVVVUWV
*lade	VVVUWUVV
*lade>	VVVVWVVV
*laf	VVVVWVVV
*lafo	VVVVWVVV
*lafon	VVVVWVVV
*lag	VUWVVVXU
*lag>	VVVVVWUV
*lagb	VVVVWVVV
*lagbo	VVVVWVVV
*lage	VVVVVUXU
*lage>	VVVVVVXV
*lagen	WVVVVUVV
*lager	VVWVVVVV
*lagg	VVVVVVWV
*lagge	VVVVVVWV
*lak	VVVUVVVV
*lam	VVUWWVVV
*lamp	VWVVWVVV
*lampj	VVVVWVVV
*lan	UVWWWUUW
*lan>	VVVVVVUW
*lanc	VVVVVUWV
*lance	VVVVVUWV
*land	UVVWVWVW
*land>	UVVWVWVW
*lang	VVUVXUUU
*lang>	VVUWVUVU
*langs	VVVUWVVV
*lank	VVWUVVVV
*lann	VVVVVVVW
*lanni	VVVVVVVW
*lant	VUVVVWVU
*lant>	WVVUVUVV
*lante	VVVWVWWV
*lantn	VVVVVWVV
*lap	WUVVWVVV
*lap>	WVVVWVVV
*lape	VVVWVVVV
*lapen	VVVWVVVV
*lapp	WVVVVVVV
*lappe	WVVVVVVV
*lar	VVVVWUVV
*larm	VVVVWVVV
*larm>	VVVVWVVV
*las	VVVVVWVW
*las>	VVVWWWVV
*last	VVVVVVVW
*last>	UVVWVVVW
*lat	WUVUUVUV
*lat>	WVVVVVVV
*late	VUVVUVUV
*laten	VUVVUVUV
*lato	VVVVVWVV
*lator	VVVVVWVV
*lau	WVVVVVVV
*lauw>	VVVVWVVV
*lba	VVVVVWVV
*lbat	VVVVVWVV
*lbatt	VVVVVWVV
*lce	VVVWVVVV
*lcen	VVVWVVVV
*lcent	VVVWVVVV
*ld>	WTWVVVWU
*ldb	VVVVVVWV
*ldbo	VVVVVVWV
*lde	UWWUVVUV
*lde>	VVWUUWVV
*lden>	UVVVVVVV
*lder	UWVVWUUV
*lder>	UWVWWVVV
*ldh	VVVWWWVV
*ldha	VVVWWVVW
*ldhav	VVVWVVVW
*ldho	VVVVWVVV
*ldi	WVVUVUWV
*ldie	VVVVWVVV
*ldier	VVVVWVVV
*ldig	WVVUVUWV
*ldig>	VVVVVVWV
*ldin	VVVVVVWV
*lding	VVVVVVWV
*ldk	VVVVVWVW
*ldka	VVVVVVVW
*ldkam	VVVVVVVW
*ldke	VVVVVWVV
*ldl	VVVVVVVW
*ldla	VVVVVVVW
*ldlan	VVVVVVVW
*ldm	VVVVVVWV
*ldma	VVVVVVWV
*ldmat	VVVVVVWV
*ldn	WVVUVVVV
*ldne	WVVVVVVV
*ldnet	WVVVVVVV
*ldp	VVVVVVWV
*ldpe	VVVVVVWV
*ldper	VVVVVVWV
*lds	VWVVVVUV
*ldsta	VVVVUVUV
*ldv	VVVVVVVW
*ldve	VVVVVVVW
*ldwi	VVVWVVVV
*ldz	VVVVVVWV
*ldza	VVVVVVWV
*le>	VVWVWVVV
*lebe	VVVVWVVV
*lebei	VVVVWVVV
*lec	VVVWVWVV
*lech	VVVVVWVV
*lecht	VVVVVWVV
*led	VVUVVWVV
*lede	VVUVUWVU
*leden	VVUVUWVU
*ledi	VVVVWVVV
*ledik	VVVVWVVV
*lee	WVUVTXUU
*leef	VVWVVVVV
*leef>	UVWVVWVV
*leeg	WVVVWWVV
*leeg>	VVVVWVVV
*leek	WVVVVVVV
*leek>	WVVVVVVV
*leen	VWVUUWVV
*leen>	VWVUUVVV
*leer	UVVWUVVV
*leerd	UVVVVVVU
*leerl	VVVVVVVW
*lees	VVVWVVVV
*lees>	VVVWVVVV
*leesb	WVVVVVVV
*lef	VVVWVVVV
*lefo	VVVWVVVV
*lefoo	VVVWVVVV
*leg	UVWUTUVX
*leg>	VVVVVVVW
*lega	VVVVVVWV
*lega'	VVVVVVWV
*lega>	UVWVVVVV
*lege	VVVVUVVW
*lege>	WVVVVVVW
*legg	VVVVVWVW
*legge	VVVVVWVW
*legt	VVWVVVVV
*legt>	VVWVVVVV
*lei	VWVUWXUU
*leid	VVVVUWVV
*leide	VVVVVWVV
*lein	VWVUWXVU
*lein>	VVVVWWVV
*leine	VVVUWWVV
*lek	UVVWWVVU
*lek>	UVVWVWVV
*leke	WVVVVVVV
*lekk	UWVVVVVV
*lekke	UVVVVVVV
*lekt	VVVVWVVU
*lem	UWUWWVUV
*lem>	VVVWVVVV
*lema	VWUVWVVV
*lemaa	VWUVWVVV
*leme	VVVVVVVW
*lemen	VVVVVVVW
*len	WVVVWVUV
*len>	VVVVWVVW
*lenb	VVWVVVVV
*lenba	VVWVVVVV
*lend	WVVUVVVV
*lende	WVVUVVVV
*lep	VVVVWWVV
*leps	VVVVVWVV
*lepsi	VVVVVWVV
*ler	UVVVUUVV
*lera	VVVWVVVV
*lerar	VVVWVVVV
*lers	VVVVUVVV
*lers>	VVVVUVVV
*les	VVVVXXVU
*les>	UVVWWWVU
*lesj	VWVVVVVV
*lesje	VWVVVVVV
*let	UVVVUXWU
*leti	VVVVVVWV
*letin	VVVVVVWV
*lets	VVVVVWVV
*letse	VVVVVWVV
*lett	VVVVVWVV
*lette	VVVVVWVV
*leu	XVUTVUUV
*leuk	WVVUVVVV
*leuk>	WVVVVVVV
*leuke	WVVVVVVV
*leur	WVVUUVVV
*leur>	VVVVUVVV
*leurg	WVVVVVVV
*leurs	WVVVVVVV
*leut	VVVVWVVW
*leute	VVVVWVVW
*lev	WVUUUUWW
*leve	WVUUUUWW
*leven	WVVVUVVV
*lever	WWUUVVWW
*lez	VVVVUXWU
*leze	VVVVUXWU
*lezen	VVVVUXVV
*lezer	VVVVVVWV
*lf>	UVVVUWYU
*lfd	VVVVUUVV
*lfde	VVVVUUVV
*lfde>	VVVVUUVV
*lfs	WVVUVVVV
*lfs>	VVWUVVVV
*lfsc	WVVVVVVV
*lfsca	WVVVVVVV
*lft	WVVVVVVV
*lft>	WVVUVVVV
*lge	VVVVVWVV
*lgend	VVVVVWVV
*lgens	VVVVWVVV
*lgo	VVVWVWVV
*lgoe	VVVVVWVV
*lgoed	VVVVVWVV
*lgor	UVVWVVVV
*lgord	UVVWVVVV
*lho	VVVVVVWW
*lhou	VVVVVVWW
*lhoud	VVVVVVWW
*li>	VWUVVVVV
*lia	VUVWWVVV
*liaa	VUVWWVVV
*liaal	VVVVWVVV
*lic	VWVVVVXV
*lice	VVVVVVWV
*licer	VVVVVVWV
*lich	VVVVVVWV
*licht	VVVVVVWV
*lid	VVVVVVVW
*lid>	VVVVVVVW
*lie	XVWSWWUS
*lie>	VWVUWVVT
*lieg	VVVUVVVV
*liegv	VVVVVWVV
*liep	UVWVVVVV
*liep>	UVWVVVVV
*lier	WVWUVVVV
*lier>	VVWVVVVV
*liere	WVVVVVVV
*liet	WVVVVVVV
*liet>	WVVVVVVV
*liev	WVVVVWVV
*lieve	WVVVVWVV
*lif	VVVVVWVV
*lift	VVVVVWVV
*lift>	VVVVUWVV
*lig	VWVVZUUW
*lig>	VVVUWVVV
*ligg	VVVVWUVV
*ligge	VVVVWUVV
*ligh	VVVVVVVW
*lighe	VVVVVVVW
*ligt	WVUVXVVU
*ligt>	WVUVXVVU
*lij	XUXSWVUV
*lij>	VVWUVVVV
*lijf	UWVVVVVV
*lijf>	VVVVUVVV
*lijft	VWVVWUVV
*lijk	XTWUUUUV
*lijk>	XUVUVVUU
*lijke	VVVVUVVW
*lijks	VVWUVVVV
*lijkt	WVVUVVVV
*lijn	VVWVVUVV
*lijn>	VVWVVUVV
*lijs	VVVVVWVV
*lijst	VVVVVWVV
*lijv	VVVVWWVV
*lijve	VVVVWWVV
*lik	WVVUVVVV
*likk	VVWVVVVV
*likke	VVWVVVVV
*lin	VVWUUVVU
*lind	VVVVVWVV
*linde	VVVVVWVV
*line	VVVUWVVU
*line>	VVVVWVVU
*ling	VVWUUVVW
*ling>	VVWVUVVW
*lings	VVVVUWVV
*link	VVVVVVVU
*lint	VVVVVVWV
*lint>	VVVVVVWV
*lis	VWVVUVVV
*lis>	VWVVVVVV
*lit	VVUVUUVW
*liti	VVUVUUVW
*litie	VVUVUVVW
*liv	VVVVVVWV
*live	VVVVVVWV
*lk>	VWVUUVVV
*lka	WVVUVUVV
*lkaa	WVVVVUVV
*lkaar	WVVVVVVV
*lkas	VVVVVUVV
*lkast	VVVVVUVV
*lke	UVVVVVUU
*lke>	UVWVUVUU
*lla	VVVVUVVV
*llan	VVVVVVVW
*llat	VVVVVWVV
*llato	VVVVVWVV
*lle	WVUVXVWW
*llebe	VVVVWVVV
*llee	WWVUUWVV
*lleen	VWVUUWVV
*lleg	VVVVVVVW
*llega	VVVVVVWV
*llege	VVVVVVVW
*llem	VVUWVVVV
*llema	VVUWVVVV
*llen	VVVVXUWW
*llen>	VVVWYUWX
*llenb	VVWVVVVV
*llend	WVVVVVVV
*llers	VVVVUVVV
*lles	VVWVWWVV
*lles>	VVWVWWVV
*llet	VVVVVVWV
*lleti	VVVVVVWV
*lli	VWVUWUVS
*llie	VWVUWUVT
*llie>	VWVUXUVT
*llig	UVVWVVVV
*llo	VVVVVVVW
*llo>	VVVVVVVW
*lme	VVVVVVWV
*lmo	VVVVWVVV
*lmon	VVVVWVVV
*lmono	VVVVWVVV
*lo>	VVVVVVVW
*loc	VVVVVVVW
*loe	VWUVWWVV
*loed	VVVVWWVV
*loeg	VVVVVVWV
*loeg>	VVVVVVWV
*loer>	VVVVWVVV
*lof	VVWUWUVV
*lof>	VVWVVVVV
*loft	WVVVWVVV
*loft>	WVVVWVVV
*log	VVVVVUWV
*log>	VVVVVVWV
*logb	VVVVVVVW
*logbo	VVVVVVVW
*lok	WVVUVXVW
*lok>	VVVVVVVW
*loke	WVVVVVVV
*loket	WVVVVVVV
*lokk	VVVVVWVW
*lokke	VVVVVWVW
*lon	VVVWVVVV
*loo	XVUUWUYV
*loof	WVVVVVWV
*loofd	WVVVVVWV
*loop	VVVVWUXV
*loopt	VVVWWUXV
*loos	VVVVVUVV
*loos>	VVVVVUVV
*loot	VVVVWVVW
*loot>	VVVVWVVW
*lop	UWVVVWWW
*lope	UVVWVVVW
*lopen	UVVWVVVW
*lopt	VVVVVWWV
*lopt>	VVVVVWWV
*lor	VVVVVWVV
*lore	VVVVVWVV
*loren	VVVVVWVV
*los	WVVUXWVV
*los>	VWVUXWVV
*lost	VVWVVVVV
*lost>	VVWVVVVV
*lot	UVVVVWWV
*lot>	VVVVWVVV
*lote	VVVVUVVW
*loten	VVVVUVVW
*lp>	UVVVWWVV
*lpe	WVVVVVVV
*lpl	VVVVWWVV
*lple	VVVVWWVV
*lplei	VVVVWWVV
*lre	VVVWVVVV
*lreg	VVVWVVVV
*lrege	VVVWVVVV
*ls>	VUVVTVUY
*lso	VVWVVVVV
*lsof	VVWVVVVV
*lsof>	VVWVVVVV
*lst	UVVVVWVV
*lsto	VVVVVWVV
*lstoe	VVVVVWVV
*lt>	UWVVYVUV
*lta	UVWVVVVV
*ltaa	UVWVVVVV
*ltaar	VVWVVVVV
*lte	WVVVWVVV
*lte>	VVUVWVVV
*lten	VVVVWVVV
*lten>	VVVVWVVV
*lti	VUVVVVVV
*ltij	VUVVVVVV
*ltijd	VUVVVVVV
*lub	VVVUWVVV
*lub>	VVVUWVVV
*luc	VVVVVVVW
*luch	VVVVVVVW
*lucht	VVVVVVVW
*lui	VVVVUVVV
*luist	VVVVWWVV
*luit	VVVUUVWV
*luiti	VVVVVVVW
*lum	VVVVVVWV
*lumn	VVVVVVWV
*lumn>	VVVVVVWV
*lun	VVVWVVVV
*lunc	VVVWVVVV
*lunch	VVVWVVVV
*lus	UVVVVVVV
*lve	WVVVVVVV
*lwa	VVVWVVVV
*lwe	WVVVVWWV
*lwee	VVVVVVWV
*lweer	VVVVVVWV
*lweg	VVVVWVVV
*lweg>	VVVVWVVV
*lys	VVVVWWVV
*lyse	VVVVWWVV
*ma>	VUVVYZVV
*maa	WUVVUWUU
*maak	UVXUVVVV
*maak>	UVVVVVVV
*maakt	VVXUUUVV
*maal	VWUVVVVV
*maal>	VWUVVVVV
*maan	VVUVUWVU
*maand	VVUVUWVU
*maar	WUVVWVUU
*maar>	WUVVWVUU
*maart	WVVVVVVV
*maas	VVVWVVVV
*maat	WVVVVVVV
*maat>	WVVUVWVV
*mac	UVWVWVVV
*mach	UVWVWVVV
*machi	UVWVWVVV
*mag	WVUVUUWV
*mag>	VWVVVUVV
*maga	VVVVVVWV
*magaz	VVVVVVWV
*mai	WVVUUVVU
*mail	WVVUUVVU
*mail>	VVVVUVWU
*mak	VVWUVVUV
*make	VVWUVVVV
*maken	VVWUVVVV
*mam	VVVVWXVV
*mama	VVVVXWVV
*mama>	VVVVXWVV
*man	VVWUWXUV
*man>	UVWWVVUV
*mand	WVUUWWVV
*mand>	WVUVWWVV
*mani	VVVVVWVV
*manin	VVVVVWVV
*mann	VVWVVVVV
*manne	VVWVVVVV
*mar	VUVWVVVV
*mark	VUVWVVVV
*markt	VUVWVVVV
*mas	VVVVWVVV
*mat	VVVVWWVV
*mate	VVVVVVWV
*mater	VVVVVVWV
*mati	VVVVVWVV
*matie	VVVVVWVV
*mba	VVVVVVWV
*mbar	VVVVVVWV
*mbarg	VVVVVVWV
*mbt	VVVVVVVW
*mbu	VUVVVUVV
*mbud	WUVVVVVV
*mbuds	WUVVVVVV
*mbul	VVVVVUVV
*mbula	VVVVVUVV
*md>	VUVVWVWV
*mda	WVVUVVVV
*mdat	WVVUVVVV
*mdat>	WVVUVVVV
*mde	VVVVVWVV
*me>	VUWUUVUV
*med	VVVVVVUW
*mede	VVVVUVUW
*meded	VVVVVVVW
*medew	VVVVVWVV
*medi	VVVVWVVV
*medic	VVVVWVVV
*mee	UVWVTXUX
*mee>	UVWVTVVW
*meen	VVVWUVVV
*meent	VVVWUVVV
*meer	VVVVWYVU
*meer>	VVVVWYVU
*mees	VVVVVVVW
*meest	VVVVVVVW
*meet	VVVVVVVW
*mei	VVVVWVVW
*mei>	VVVVVVVW
*mel	WWVTWUVW
*meld	WWUUWUWW
*meld>	WVVUVUVV
*melde	VWVVWVVV
*meldi	VVVVVVWV
*meldk	VVVVVVVW
*men	VUVWWVUW
*men>	XVUVWUVW
*mend	VVVVVWVV
*mend>	VVVVVWVV
*menk	VVVWVVVV
*mens	UVXUWVVW
*mens>	VVWUVVVW
*mense	UVWVWVVV
*ment	VVUWUVVV
*ment>	VVUWVVVV
*mer	VVTWVUWW
*mer>	WVUVWVUW
*mera	VVVVVVYV
*mera>	VVVVVVXV
*merap	VVVVVVWV
*merk	VVVVUVVV
*merke	WVVVVVVV
*mes	VVVVWUVV
*mes>	VVVVWUVV
*met	VVVVUVVV
*met>	UVVWUVVU
*mete	VVVUVUVV
*metee	VVWVVVVV
*meter	VVVVVUVV
*mev	VVVVWWVV
*mevr	VVVVWWVV
*mevro	VVVVWWVV
*mga	VVVVVVVW
*mgaa	VVVVVVVW
*mge	VVVVVVVW
*mgev	VVVVVVVW
*mgevi	VVVVVVVW
*mho	WVVUVVVV
*mhoo	WVVUVVVV
*mhoog	WVVUVVVV
*mid	WVVUVVXU
*midd	WVVUVVXU
*midda	VVVVVVWU
*midde	WVVUVVWV
*mie	VVVVVVWV
*mij	UWVVUWST
*mij>	UWWUUVUU
*mijn	VVUVVXUU
*mijn>	VVVVVXUU
*min	WVWUVWVV
*ming	VWVUVWVV
*ming>	VWVUVWVV
*mini	WUVVVVVW
*minis	VVVWVVVW
*minu	VVWUVVVV
*minut	VVVUVVWV
*mis	UWWUVUVY
*miss	UWVVVUVY
*missa	VVVVVVVW
*misse	VVVVWVWV
*missi	VVVVVVUX
*mist	VVVVUVVV
*mist>	VVVVUVVV
*misu	VVWVVVVV
*misu>	VVWVVVVV
*mit	VVVVVVVW
*mka	VVVVWVVV
*mkab	VVVVWVVV
*mkabe	VVVVWVVV
*mma	VVVVVWVV
*mme	VVUWWUVU
*mmel	VVVVWVVV
*mmen	VVVVWVVU
*mmen>	VVVVWVVV
*mmer	VVUWVVVU
*mmer>	VVUWWVVU
*mmi	VWVVVVUY
*mmis	VWVVVVUY
*mmiss	VWVVVVUY
*mn>	WVVVXVWV
*mo>	VVVVUWVV
*moe	VUWVVWUV
*moei	VVVVVWVV
*moeil	WVVVVWVV
*moet	VVVVVVUV
*moet>	VWVUVWUV
*moete	VVVWVUVV
*mog	VVVUUVVV
*moge	VVVUUVVV
*mogel	VVVUVWVV
*mol	VVWVVVVV
*molt	VVWUVVVV
*mom	WVUVVVVV
*mome	WVUVVVVV
*momen	WVUVVVVV
*mon	WVVUWWVU
*mond	VVVVVWVV
*mondj	VVVVVWVV
*mono	VVVVWVVV
*monox	VVVVWVVV
*mont	WVVUVVVV
*monte	WVVVVVVV
*moo	VUVWUUVV
*mooi	VVVWUVVV
*mooie	UVVVVVVV
*mor	UVVWVVWW
*morg	UVVWVVWW
*morge	UVVWVVWW
*mp>	VVVWWVVV
*mpel	VVWVVVVV
*mpj	UVVVVUVV
*mpje	UVVVVUVV
*mpje>	UVVVVUVV
*mpl	VVVVVVVW
*mple	VVVWVVVV
*mpu	UVVVVWVV
*mput	UVVVVWVV
*mpute	UVVVVWVV
*mro	VVVVVVWV
*mroe	VVVVVVWV
*mroep	VVVVVVWV
*mst	UVVWVVVV
*mst>	UVVWVVVV
*mt>	VWUVYVVU
*mul	WUVVVVVV
*muli	WUVVVVVV
*mulie	WUVVVVVV
*munt	VVVVVWVV
*munt>	VVVWVVVV
*mus	UVVWVVVV
*muu	VVVVWVVV
*muur	VVVVWVVV
*muz	WVVUVVVV
*muzi	WVVUVVVV
*muzie	WVVUVVVV
*mve	VVVVWVVV
*mver	VVVVWVVV
*mver>	VVVVWVVV
*mwo	WVVVVVVV
*mwon	WVVVVVVV
*mwone	WVVVVVVV
*na>	WVVUVWWU
*naa	WVUVWTUV
*naam	WVVUVVWV
*naam>	WVVUVVVV
*naan	VVVVVVVW
*naang	VVVVVVVW
*naar	VVUVWUUV
*naar>	WVUWWUUV
*naart	VVWVVVVV
*naas	VVUWWUVV
*naast	VVUWWUVV
*nac	UVWWWVVV
*nach	UVWWWVVV
*nacht	UVWWWVVV
*naf	VVVVUUVV
*naf>	VVVVUUVV
*nal	VVUWVVVV
*nam	UVWVUVWW
*name	VVVVVVWW
*namen	VVVVVVWW
*nap	VVVUVWVV
*nap>	VVVUVVVV
*nav	VWVVVWWU
*navo	VWVVVWWU
*navon	VWVVVWWU
*nba	VVWVUVVV
*nbak	VVWVVVVV
*nbak>	VVWVVVVV
*nbar	VVVVVVWV
*nbare	VVVVVVWV
*nbi	VWVVVVVV
*nbie	VWVVVVVV
*nbied	VWVVVVVV
*nbu	WVVUVVVV
*nce	VVVVVUWV
*nce>	VVVVVUVV
*ncep	VVVVVVWV
*ncept	VVVVVVWV
*nci	VVVVVVVW
*ncu	VVVVVVVW
*ncur	VVVVVVVW
*ncurr	VVVVVVVW
*nd>	UVUXWXVT
*nda	VVVWUVVW
*ndaa	VVVWVVVV
*ndaag	VVVWVVVV
*ndag	VVVWUVVV
*ndag>	UVVWUVVV
*ndd	VVWVVVVV
*nddo	VVWUVVVV
*nddoe	VVWUVVVV
*nde	UVVWTVUV
*nde>	VVVVVWVV
*ndee	VVVVVVWV
*ndeel	VVVVVVWV
*ndel	UVXVUUUV
*ndeli	UVWVVVVV
*nden	VVVVVVVX
*nden>	VVVVVUVW
*nder	VVUVUVVU
*nder>	WVUVUUVV
*nderb	VVVVVUVV
*nderd	VVVVWVVV
*ndere	UVVWVWUU
*nderh	VVVVVWVV
*nderk	VVVVWVVV
*nders	VVWVVVVV
*ndert	VVVVVWVV
*nderz	UVVWVVVW
*ndh	VVVVVVVW
*ndhe	VVVVVVVW
*ndhei	VVVVVVVW
*ndi	UVVVVVWV
*ndic	VVVVVWVV
*ndica	VVVVVWVV
*ndig	VVVVVUVW
*ndige	VVVVVVVW
*ndin	VVVVVUWV
*nding	VVVVVVWV
*ndj	WVVVVXVV
*ndje	WVVVVXVV
*ndje>	VVVVVXVV
*ndm	VWVVWVVV
*ndp	WVVVVVVV
*nds	VVUVVWUU
*nds>	VWUVWWUV
*ndt	VVVWWVVV
*ndt>	VVVWVVVV
*ndw	VVVVUVVV
*ndwe	VVVVUVVV
*ndwee	VVVVUVVV
*ne>	UVVVWVWU
*ned	VVVVWWVV
*nede	VVVVWWVV
*neden	VVVVWVVV
*neder	VVVWVWVV
*nee	VWVVUUUV
*nee>	VVVVVWVV
*neef	VVVVUVVV
*neel	WVVUVVVV
*neel>	WVVUVVVV
*neem	VVVVWVVV
*neemt	VVVVWWVV
*neer	UVVVUUVW
*neer>	UWVVUVVW
*neg	VVVVUVVV
*nege	VVVVUVVV
*negen	VVVVUVVV
*nel	VUVVWVVV
*nelw	VVVVWVVV
*nelwe	VVVVWVVV
*nem	VVUVVVVV
*neme	VVUVUVVV
*nemen	VVUVUVVV
*nen	WVVUUUVU
*nen>	VVWUUUVU
*nend	WVVVVVVV
*nende	WVVVVVVV
*nep	UVVVVVWV
*nep>	VVVVVVWV
*ner	VVVWVWVW
*ner>	VVVVUVVW
*neri	VVVVVWVV
*nerin	VVVVVWVV
*ners	VVVVWVVV
*ners>	VVVVWVVV
*net	WVVVXUUV
*net>	VVUVXUUV
*neu	VVVVWVVV
*neus	VVVVWVVV
*neus>	VVVVWVVV
*ng>	VVVVUVWa
*nga	VVVVVVWV
*ngan	VVVVVVWV
*ngang	VVVVVVWV
*nge	UVXVYVUV
*nge>	VVVWVVVV
*ngeg	VVVVWVVV
*ngega	VVVVWVVV
*ngeh	VVVVVVVW
*ngeho	VVVVVVVW
*ngel	VVVUVVVV
*ngel>	VVWVVVVV
*ngele	WVVVVWVV
*ngen	UVWVWVWU
*ngen>	VVVUVWWU
*ngeno	UVVWWVVV
*ngep	VVVVVWVW
*ngepa	VVVVVWVW
*nges	WVVVVVVV
*ngesl	VVVVUVVV
*ngest	VVVVWUVV
*nget	VVVVWUVV
*ngetj	VVVVWVVV
*ngev	UVVWVVVV
*ngeve	UVVVVVVV
*ngevo	UVVWVVVV
*ngezi	WVVVVVVV
*ngi	VVVVVVVW
*ngin	VVVVVVVW
*nging	VVVVVVVW
*ngs	WVVUXWVX
*ngs>	VVWUWVVV
*ngsa	VVVVVVVW
*ngsd	VVVVWVVV
*ngso	VVVVVVVW
*ngsom	VVVVVVVW
*ngsra	VVVVWVVV
*ngsre	VVVVUWVV
*ngst	VVVVVWVV
*ngsts	VVVVVWVV
*ngt	VVVVXWUV
*ngt>	VVVVXWUV
*nha	VUWVVVVV
*nhe	VVVVVVVW
*nhei	VVVVVVVW
*nheid	VVVVVVVW
*nhu	VVVWVVVV
*nhui	VVVWVVVV
*nhuis	VVVWVVVV
*ni>	VVVVVVVW
*nie	WUUWUVVV
*nie>	VVVWVVVV
*niema	WVVVVVVV
*niet	WVVVVWUW
*niet>	WVUVWWUV
*niets	VVVVUVVW
*nieu	VVVVUUWU
*nieuw	VVVVUUWU
*nigi	VVVVVVVU
*nigin	VVVVVVVU
*nik	WUVVVUVV
*niks	WUVVVVVV
*niks>	WUVVVVVV
*nin	VVUVUXUV
*ning	VVUVUWUV
*ning>	WVVVUWVW
*ninge	UVVVVVVV
*nings	VVVVWVVV
*nip	VVVVVVWV
*nipt	VVVVVVWV
*nipt>	VVVVVVWV
*nis	VVVWVWUV
*nis>	WVVUVWVV
*nist	UVVWWVUW
*nist>	UVVWWVVV
*niste	VVVVVVUW
*nit	VVVWVVVV
*niti	VVVWVVVV
*nitia	VVVWVVVV
*nje	UWVVVVVV
*nje>	UWVVVVVV
*nk>	VUWVVWUW
*nka	WVVUVVVV
*nkaa	WVVVVVVV
*nkaar	WVVVVVVV
*nkb	WVUVVVVV
*nkba	WVUVVVVV
*nkbaa	WVUVVVVV
*nke	UVVWXVUU
*nkel	VVVVVVVU
*nkel>	VVVVVVVU
*nkele	WVVVWVVV
*nken	VVVVXVVV
*nken>	VVVVXVVV
*nki	VVVWVVVV
*nkj	VWVUVVVV
*nkje	UWWUVVVV
*nkje>	UWVVVVVV
*nkjew	VVWVVVVV
*nks	VVVVVVVW
*nks>	VVVVVVVW
*nkt	WUVVVVVU
*nkt>	WUVVVVVU
*nkz	VVWVVVVV
*nkzi	VVWVVVVV
*nkzij	VVWVVVVV
*nle	VVVVVWUV
*nlet	VVVVVWVV
*nlets	VVVVVWVV
*nli	WUVVVVVU
*nlij	WUVVWVVV
*nlijk	WUVVWVVV
*nlo	VVVUVVVV
*nlog	VVVUVVVV
*nma	UVVVVWVV
*nmaa	VVVVVWVV
*nmaak	VVVVVWVV
*nmac	UVVVVUVV
*nmach	UVVVVUVV
*nman	VVVVVWVV
*nmani	VVVVVWVV
*nmi	VVWVVVVV
*nmo	VVVVVUVV
*nna	VVVVWVVW
*nnac	VVVVWVVW
*nnach	VVVVWVVW
*nne	VWVUVUUV
*nnee	UWVVVVVW
*nneer	VWVVUVVW
*nnen	UVWVVUVV
*nnen>	VVWUVUVV
*nnet	VVVWVVVV
*nnetj	VVVWVVVV
*nni	VVVWVVVW
*nnin	VVVWVVVW
*nning	VVVWVVVW
*noa	VVVWWVVV
*noc	VUVWWVVV
*noch	VUVWWVVV
*nocht	VUVVWVVV
*nod	VVVVVUVW
*nodi	VVVVVUVW
*nodig	VVVVVUVW
*noe	VUWVVVWV
*noeg	VVVVWVVV
*noeg>	VVVVWVVV
*noem	VUWVUVWV
*noem>	VVWVVVVV
*noemd	VVVVVVWV
*nog	WVVVWVVV
*nog>	VVVVWVVV
*nom	VVVVWVVW
*nome	VVVVWVVW
*nomen	VVVVWVVW
*non	VVVVVVWV
*noo	UVVVVVVW
*nood	VWVUWUVW
*noodu	VVVVVVVW
*nooi	UVWVUVVV
*nooit	UVWVUVVV
*noopc	VVVVVWVV
*nop	WVVUVVVV
*nop>	WVVUVVVV
*not	VVVVVWVV
*nou	WVVUVVVV
*nou>	WVUUVVVV
*nov	VVVWVVVV
*nove	VVVWVVVV
*nox	VVVVWVVV
*noxi	VVVVWVVV
*noxid	VVVVWVVV
*npa	VVVVVUVV
*npo	WVVVVVVV
*nre	VVVVVVWV
*nreg	VVVVVVWV
*nregi	VVVVVVWV
*nru	VVVVVVWV
*nrub	VVVVVVWV
*nrubr	VVVVVVWV
*ns>	WVXTTTVY
*nsd	VVUVVVWU
*nsda	VVUVVVWU
*nsdag	VVUVVVWU
*nse	VUVWWWVV
*nsen	VVVVWVVV
*nsen>	VVVVWVVV
*nser	VVVWVWWV
*nserv	VVVWVWWV
*nsl	WVVUVVVV
*nsla	WVVVVVVV
*nsp	VVVVVUUY
*nspe	VVVVVVVY
*nspec	VVVVVVVY
*nst	VVVVVUVW
*nst>	VVVVVVWW
*nsta	WVVVVVVV
*nstat	VVVVVVVW
*nste>	VVWUVVVV
*nsu	VWVVXVWV
*nsul	VWVVXVVV
*nsuli	VVVVWVVV
*nsum	VVVVVVWV
*nsume	VVVVVVWV
*nt>	VWTWTTUV
*nta	VWVUWVWW
*ntac	VWVUWVVV
*ntact	VWVUWVVV
*ntai	VVVVVVVW
*ntain	VVVVVVVW
*ntal	VVVVVVWV
*ntal>	VVVVVVWV
*ntb	WVVVVVVV
*nte	WVUVTVUV
*nte>	VVVVUVUV
*ntel	VVVWWVVV
*nten	VVVVVVWV
*ntens	VVVWVWVV
*nter	WVVVUVVV
*ntern	VVVVUVVV
*nteu	WVVVVVVV
*nteur	WVVVVVVV
*nth	UVVVVVVV
*nti	UVWVVWVV
*ntie	UWVVVWUV
*ntie>	UWVVVWUV
*ntig	VVVVVWWV
*ntig>	VVVVVWWV
*ntj	VVVUVVVV
*ntje	VVVUVVVV
*ntje>	VVVVVUVV
*ntjes	VVVVVWVV
*ntn	VVVVVWVV
*ntnu	VVVVVWVV
*ntnum	VVVVVWVV
*ntp	WVVVWVVV
*ntpl	VVVVWVVV
*ntplo	VVVVWVVV
*ntro	VVVVVVVW
*ntrol	VVVVVVVW
*ntru	VVVWVVVV
*ntrum	VVVWVVVU
*nts	VVVVWVVV
*ntv	VVVVVVUW
*ntva	VVVVVVVW
*ntvan	VVVVVVVW
*ntw	WUVUVVVV
*ntwo	WUVUVVVV
*ntwoo	WUVUVVVV
*nu>	WVUVVUVW
*num	UVUWWVVU
*numm	UVUWWVVV
*numme	UVUWWVVV
*nus>	VVVUVVVV
*nut	VVWUVVVV
*nute	VVVUVVWV
*nuten	VVVUVVWV
*nva	VVVVVWVV
*nvad	VVVVVWVV
*nvade	VVVVVWVV
*nvel	WVVVVVVV
*nvr	VVVVUWVV
*nvra	VVVVUVVV
*nwi	VVVVVVVW
*nwij	VVVVVVVW
*nwijk	VVVVVVVW
*nwijz	VVVVVVVW
*nza	VVVVVVWV
*nzag	VVVVVVWU
*nzage	VVVVVVWU
*nze	VUVVUVWV
*nze>	VUVWUVWV
*nzin	UVVWVVVV
*nzine	UVVWVVVV
*o'n	VVVUVVWV
*o'n>	VVVUVVWV
*o's	WUVVVVVV
*o's>	WUVVVVVV
*oad	VVVVWVVV
*oal	VVUWVVVV
*oam	VWVVVVVV
*oar	VVVVWVVV
*oar>	VVVVWVVV
*oce	WVVVVVVV
*och	VVVVUVUU
*och>	WUUWVVVV
*ocht	UVWVUVUU
*ocht>	VWVVUVVV
*ochte	VVWVVVVV
*ocu	VVVVVVWV
*ocum	VVVVVVWV
*ocume	VVVVVVWV
*od>	WVVVUUVV
*odc	VVVWVVWV
*odca	VVVWVVWV
*odcas	VVVWVVWV
*ode	VVVVVWVU
*ode>	VVVVVWVV
*odel	VVVWVVVV
*odg	WVVUVVVV
*odge	WVVUVVVV
*odi	UVVVUUUW
*odig	VVVVVUVW
*odig>	VVVVVUVW
*odu	VVVVVVVW
*odui	VVVVVVVW
*oduit	VVVVVVVW
*oe>	UXWTUWUV
*oed	WWVTWWUV
*oed>	VVWUVVVV
*oedb	WVVVVVVV
*oedbo	WVVVVVVV
*oede	VVVVWVVU
*oeder	VVVUWUVV
*oedi	VVVVWVVV
*oedin	VVVVWVVV
*oeds	VVVVVWVW
*oedse	VVVVVWVW
*oef	VVVVWVVW
*oef>	WVVVVVVV
*oeft	VVVWWVVW
*oeft>	VVVWWVVW
*oeg	VWUVVUWW
*oeg>	WVVUWVWU
*oegd	UVVWVVVV
*oegd>	UVVWVVVV
*oege	VVUVVUVW
*oeger	VVVWVVVV
*oeges	VWVVVVVV
*oegez	VVVVVVVW
*oei	VVWUVVVV
*oeie	VVVUVVVV
*oeie>	VVWVVVVV
*oeil	WVVVVWVV
*oeili	WVVVVWVV
*oek	UWVVUUWX
*oek>	UWUWVUWX
*oeke	VVVVVVUV
*oeken	VVVVVVUV
*oeks	VVVVVVWV
*oeksr	VVVVVVWV
*oekt	VVVVUVVV
*oekt>	VVVVUVVV
*oel	VVWUWVVV
*oel>	VVVVVUVV
*oeld>	VVVVWVVV
*oeli	VVVVVVVW
*oelk	VVVVVUVV
*oelka	VVVVVUVV
*oelt	VVVVWVVV
*oem	WUVVUVWV
*oemd	VVVVVVWV
*oemt	WVVUVVVV
*oen	WUVVUVUU
*oen>	VUVVUWUU
*oep	WVVUWUWV
*oep>	WVUUVUWV
*oept	VVVVWVVV
*oept>	VVVVWVVV
*oer	TWUWUXWU
*oer>	UVVVVWVV
*oerd	UWVVVVWV
*oerde	VWVVVVWV
*oere	VVVWVVVV
*oeren	VVVWVVVV
*oert	VVVVVWVV
*oertj	VVVVVWVV
*oes	VVVVVWWW
*oest	VVVVVWWW
*oeste	VWVUVVWW
*oet	UVVVVVWW
*oet>	VWVUVWVW
*oete	VVVWVUWV
*oeten	VVVWVUVV
*oev	VWVVVVWW
*oeve	VVVVVVXW
*oevee	VWVVVVXW
*oez	VVVVVUUX
*oezi	VVVVVUUX
*oezic	VVVVVUUX
*of>	SYXTTUUU
*ofd	WWUVXUWV
*ofd>	WVVVWVVV
*ofda	VVVVVVVW
*ofdag	VVVVVVVW
*ofde	VVVVVVWV
*ofde>	VVVVVVWV
*ofdg	VVVWVVVV
*ofdge	VVVWVVVV
*ofdp	VVVVWVVV
*ofdpi	VVVVWVVV
*ofdr	VVVVVVWV
*ofdre	VVVVVVWV
*off	VVVVVUVW
*offe	WVVVWVVV
*offen	VVVVVVVW
*offer	WVVVWVVV
*offi	UVVWUVVW
*offic	VVVVVVVW
*offie	UVVWUVVV
*ofi	VVWVVVVV
*ofin	VVWVVVVV
*ofing	VVWVVVVV
*ofm	VVVVWWVV
*ofma	VVVVWWVV
*oft	WVVVWUVV
*oft>	WVVVWVVV
*og>	WVVUVVWU
*oga	WVVVVVVV
*ogb	VVVVVVVW
*ogbo	VVVVVVVW
*ogboe	VVVVVVVW
*oge	VWVVVVWV
*ogel	VVVVVWVV
*ogeli	VVVUVWVV
*ogen	VVVVWVVV
*ogen>	VVVVWUVV
*ogr	VVVVVVXV
*ogra	VVVVVVXV
*ograa	VVVVVVXV
*oi>	VVUVUVVV
*oid	WVVVVVVV
*oie	VVVVUVVV
*oit	VVVVUVVV
*oit>	VVVVUVVV
*oju	VVVVWVVU
*ojui	VVVVWVVU
*ojuis	VVVVWVVU
*ok>	VWUUUVTU
*oke	WUVVVVVV
*oken	VVVVWVVV
*oken>	VVVVWVVV
*oket	VUVVVVVV
*okk	VVWUVVVV
*okke	VVWUVVVV
*okkee	VVVVVWVW
*okken	VVWVVUVV
*ol>	WVUUVUUV
*old	WVVVVVVV
*olde	VVVVUVVV
*older	VVVVUVVV
*ole	VVVVUVVV
*ole>	VWVUVVVW
*olen	VUVWVVVV
*olg	UVVWVVVW
*olgo	UVVWVVVV
*olgor	UVVWVVVV
*oli	VWUVUVUW
*oli>	VWUVVVVV
*olis	VWVVVVVV
*olis>	VWVVVVVV
*olit	VVUVUUVW
*oliti	VVUVUUVW
*olk	VVVVVWVV
*olk>	VVVVVWVV
*oll	WVUVUVVW
*olla	VVVVVWVV
*ollat	VVVVVWVV
*olle	WVUVVUVW
*olle>	WVUVWVVV
*olleg	VVVVVUVW
*olm	VVVVWVVV
*olmo	VVVVWVVV
*olmon	VVVVWVVV
*olp	VVVVVWVV
*olpl	VVVVWWVV
*olple	VVVVWWVV
*ols	VVVVVWVV
*olst	VVVVVWVV
*olsto	VVVVVWVV
*olt	VVWUVUVV
*olt>	VVWUVVVV
*olu	VVVVVVWV
*olum	VVVVVVWV
*olumn	VVVVVVWV
*om>	VTXVTUXW
*oma	VVVVWXVV
*oma>	VVVVWXVV
*omaa	WVVVUVVV
*omb	WUVVVVVV
*ombu	WUVVVVVV
*ombud	WUVVVVVV
*omd	WVVUVVVV
*omda	WVVUVVVV
*omdat	WVVUVVVV
*ome	WVUVWVUW
*omen	XVUUXVUW
*omen>	WVVUXVVW
*oment	WVUVVVVV
*omet	VVVVVVVW
*omg	VVVVVVVW
*omga	VVVVVVVW
*omgaa	VVVVVVVW
*omge	VVVVVVVW
*omgev	VVVVVVVW
*omh	WVVUVVVV
*omho	WVVUVVVV
*omhoo	WVVUVVVV
*omk	VVVVWVVV
*omka	VVVVWVVV
*omkab	VVVVWVVV
*omm	VWVVVWUX
*omma	VVVVVWVV
*ommi	VWVVVVUY
*ommis	VWVVVVUY
*omp	UVWWVVVV
*ompu	UVVVVWVV
*omput	UVVVVWVV
*omr	VVVVVVWV
*omro	VVVVVVWV
*omroe	VVVVVVWV
*oms	UVVWVVVV
*omst	UVVWVVVV
*omst>	UVVWVVVV
*omt	VWUVWUVU
*omt>	VWUVWUVU
*omv	WVVVWVVV
*omve	VVVVWVVV
*omver	VVVVWVVV
*omw	WVVVVVVV
*omwo	WVVVVVVV
*omwon	WVVVVVVV
*on>	XVVTVXUV
*ona	VVVVVVVW
*onaa	VVVVVVVW
*onaan	VVVVVVVW
*onc	VVVWVVWV
*once	VVVVVVWV
*oncep	VVVVVVWV
*oncu	VVVVVVVW
*oncur	VVVVVVVW
*ond	TWVXUVWY
*ond>	UVVWVWWU
*onda	UVVVVVVW
*ondag	UVVVVVVW
*onde	WVUWVUVX
*onden	VVVVUUVX
*onder	WVUWVVVV
*ondh	VVVVVVVW
*ondhe	VVVVVVVW
*ondj	VVVVVWVV
*ondje	VVVVVWVV
*one	WVVUVWUV
*onee	WVVUVVVV
*oneel	WVVUVVVV
*onen	VVVVUWVV
*onen>	VVVVUWVV
*onend	WVVVVVVV
*oner	VVVVWVVV
*ong	VUWVXUUU
*ong>	VVWVVVVV
*onge	VUWVWUVU
*ongen	VUWVWVVV
*onger	VVVWVVVV
*onget	VVVVWVVV
*oni	VVVVVWVU
*onin	VVVVVWVV
*oning	VVVVVWVV
*onk	WVUUXVVV
*onke	VVVVXVVV
*onken	VVVVXVVV
*onl	WVVVVVVV
*onm	VVWVVVVV
*onma	VVVVVWVV
*onmaa	VVVVVWVV
*onn	VVUWUUVV
*onne	VVUWUUVV
*onnen	VVVVVVWV
*onnet	VVVWVVVV
*ono	VVVVWVVV
*onox	VVVVWVVV
*onoxi	VVVVWVVV
*ons	VVVVUUXX
*ons>	VVVVUUWW
*onse	VVVVVVWV
*onst	VVVVVVVW
*onsta	VVVVVVVW
*onsu	VVVVVVWV
*onsum	VVVVVVWV
*ont	XWUTWTUX
*ont>	VVVVUVVW
*onta	VWVVWVVV
*ontac	VWVUWVVV
*ontai	VVVVVVVW
*ontb	WVVVVVVV
*onte	WVVVVVVV
*onteu	WVVVVVVV
*ontp	VVVVWVVV
*ontpl	VVVVWVVV
*ontr	VVVUVVVW
*ontro	VVVVVVVW
*onts	VVVVWVVV
*ontv	VVVVVVUW
*ontva	VVVVVVVW
*onu	VVVVVVVU
*onus>	VVVUVVVV
*onv	VVVVVWVV
*onva	VVVVVWVV
*onvad	VVVVVWVV
*onz	VUVWUVWV
*onze	VUVWUVWV
*onze>	VUVWUVWV
*ood	XVUUUTVW
*ood>	WVVVUUVV
*oodg	WVVUVVVV
*oodge	WVVUVVVV
*oodu	VVVVVVVW
*oodui	VVVVVVVW
*oof	WWVUWUWV
*oofd	WWUVXUWV
*oofd>	WVVVWVVV
*oofde	VVVVVVWV
*oofdg	VVVWVVVV
*oofdp	VVVVWVVV
*oofdr	VVVVVVWV
*oofi	VVWVVVVV
*oofin	VVWVVVVV
*oog	WVVUVVVU
*oog>	WVVUVVVV
*ooi	WUVWTUVU
*ooid	WVVVVVVV
*ooie	VVVVUVVV
*ooit	VVVVUVVV
*ooit>	VVVVUVVV
*ook	UWVVUUTU
*ook>	UWVVVVTU
*ool	VWUUXVVU
*ool>	WVUVWUVV
*oolm	VVVVWVVV
*oolmo	VVVVWVVV
*oolp	VVVVWWVV
*oolpl	VVVVWWVV
*ools	VWVVVVVV
*oom	UWUWVVUU
*oom>	VVVVUVVU
*oomk	VVVVWVVV
*oomka	VVVVWVVV
*oon	WVVUUXUV
*oon>	WVUVUWVU
*oonm	VVWVVVVV
*oonma	VVVVVWVV
*oont	VVVVUVVV
*oont>	VVVVUVVW
*oonv	VVVVVWVV
*oonva	VVVVVWVV
*oop	VVVVVUXU
*oop>	VVVVUVVU
*oopc	VVVVVWVV
*oopce	VVVVVWVV
*oopt	VVVVWUXV
*oopt>	VVVVWUXV
*oor	VVWUUTZV
*oor>	VWVVWUYT
*oorb	UWVWWUVV
*oorbe	UWVWVUVW
*oorbi	VVVVWVVV
*oord	WUXTUUWW
*oord>	VVWUVUVV
*oorda	WVVVUVVV
*oorde	UVVWVVVV
*oordv	VWVVVVWV
*oorl	VVVVVXWU
*oorle	VVVVVWVV
*oorli	VVVVVVWU
*oorn	VVVVVWVV
*oorni	VVVVVWVV
*oors	VUVWVVVV
*oorst	VVVWVVVV
*oort	UVVVUVUW
*oort>	UVWVUVVW
*oortg	VVVVVVVW
*oorz	VVVVVUWV
*oorza	VVVVVVWV
*oos	WVVVVUVV
*oos>	VVVVVUVV
*oost	WVVVUVVV
*ooste	WVVVUVVV
*oot	VWVUWWVW
*oot>	VVVUWWVW
*op>	WVTWWVUT
*opa	VVVVVVWV
*opc	VVVVWWVV
*opce	VVVVVWVV
*opcel	VVVVVWVV
*opco	VVVVWVVV
*opcon	VVVVWVVV
*opd	VVVVVWVW
*opda	VVVVVWVV
*opdag	VVVVVWVV
*opdr	VVVVVVVW
*ope	WWUVWVVV
*opel	WVVVVVVV
*opeli	WVVVVVVV
*open	VWUVWVVV
*open>	UWVVWVVV
*openg	WVVVWVVV
*oper	WVVVVVVV
*oper>	WVVVVVVV
*opg	VVWUWVWW
*opge	VVWUWVWW
*opgeg	VVVWVVVV
*opgeh	VVVVVVWV
*opgel	VVWVVVVV
*oph	WVUVVVVV
*opi	UVVWVVVV
*opk	VVVWVVVV
*opla	VWVUVVVV
*opn	WVVVVVVV
*opnee	VVVVVWVV
*opr	VUVVVVVV
*opro	VUVVVVVV
*oproe	VUVVVVVV
*opt	WVVVVUYV
*opt>	VVVVWUYV
*opv	VVVVVWVV
*opva	VVVVVWVV
*opvan	VVVVVWVV
*opz	WVVUVVVV
*opze	WVVUVVVV
*opzeg	WVVVVVVV
*or>	VWVUWVZU
*orb	UWVWWUVV
*orbe	UWVWVUVW
*orbee	UWVWVUVW
*orbi	VVVVWVVV
*orbij	VVVVWVVV
*ord	VVWUUVWW
*ord>	WVWUVUVV
*orda	WVVVUVVV
*ordat	WVVVUVVV
*orde	UVVWUVVW
*ordee	VVVVVVVW
*orden	VVVWUVWV
*ordij	VVVVVWVV
*ordt	UVVWWVVV
*ordt>	UVUWWVVV
*ordv	VWVVVVWV
*ordvo	VWVVVVWV
*ore	VVVVVXVU
*oren	VVVVVXVU
*oren>	VVVVVXVU
*org	VVVVUWWX
*org>	VVVVVWVV
*orgd	WVVUVWVV
*orgd>	WVVUVWVV
*orge	VVVVUVVX
*orgen	UVVWUVWX
*orger	WVVUVVVV
*orges	VVVVWVVV
*orgv	VVVVVVWV
*orgvu	VVVVVVWV
*ori	UVWVUUVV
*orig	VVVUVUWV
*orig>	VVWUVVWV
*orige	VVVVVUVV
*orit	VVVVVVVW
*orite	VVVVVVVW
*ork	VVVWVVVV
*orl	VVVVVXWU
*orle	VVVVVWVV
*orli	VVVVVVWU
*orlic	VVVVVVWU
*orm	XUVUVUVV
*orme	WVVVVVVV
*ormu	WUVVVVVV
*ormul	WUVVVVVV
*orn	VVVVVWVV
*orni	VVVVVWVV
*ornis	VVVVVWVV
*orp	VUVWVVVV
*orp>	WVVVVVVV
*orps	VVVVWVVV
*orpss	VVVVWVVV
*orr	VWVVXVUV
*orry	VVVVXVVV
*orry>	VVVVXVVV
*ors	VVVWVUVV
*orst	VVVWVUVV
*orste	UVVWVVVV
*ort	VUWVUUUX
*ort>	UUWVVWUW
*orte	UVVWVUVV
*ortg	VVVVVVVW
*ortga	VVVVVVVW
*orti	WVVUVVWV
*ortie	VVVVVVWV
*ortin	WVVUVVVV
*orv	VVWUVVVV
*orve	VVVUVVVV
*orz	VVVVVUWV
*orza	VVVVVVWV
*orzaa	VVVVVVWV
*os>	WVVUXWVV
*osi	VVVVWVVV
*osis	VVVVWVVV
*osis>	VVVVWVVV
*oss	UVWVVVVU
*osse	VVWVVVVV
*ossen	VVWVVVVV
*ost	UWVUUUWV
*ost>	UWVVVUVV
*ostb	VVVVVWVV
*ostbo	VVVVVWVV
*oste	VVVUUUWV
*ostel	VVWVVVVV
*oster	VVVVUVWV
*ot>	WUVVWWVV
*ote	TVWWUVVW
*ote>	VVVVVVWV
*otel	UVVVUVVV
*oter>	VVVVVWVV
*oth	VVVVVVVU
*othe	VVVVVVVU
*othee	VVVVVVVU
*otin	VVVWVVVV
*oting	VVVWVVVV
*otj	UVVWVVVV
*otje	UVVWVVVV
*otje>	UVVWVVVV
*oto	WUVVVVXV
*oto'	WUVVVVVV
*oto's	WUVVVVVV
*oto>	WVVVVVWV
*otog	VVVVVVXV
*otogr	VVVVVVXV
*ots	VVWVWVVV
*ots>	UVWVVVVV
*otst	VVVVWVVV
*ott	VVVWUWVV
*otte	VVVWUWVV
*otter	VVVWUWVV
*otz	VVVVVVWV
*ou>	WVUVVVVU
*ouc	WVVUUVVV
*ouch	WVVUUVVV
*ouche	WVVUUVVV
*oud	TVYUVTWX
*oud>	VVWUVVVV
*oude	UVVWVUWX
*oude>	UVVVVUVV
*ouden	UVVWUVVW
*ouder	VWVVVVWW
*oudt	VVVVVUVV
*oudt>	VVVVVUVV
*oun	VVVWVVVV
*oup	VVWUWVVV
*oupé	VVWUWVVV
*oupé>	VVWUWVVV
*our	VVVVVVWU
*ourn	VVVVVVWV
*ourna	VVVVVVWV
*out	VVVVUVVV
*ouw	UUWWWVUU
*ouw>	UVWVWVVU
*ove	UWVVWWWW
*oven	VWVUWWVV
*oven>	VWVVWWVV
*over	UVVWVVWW
*over>	UVVWUTXV
*overg	VUVVWVVV
*overh	VVVVVVVW
*overl	VWVUVXVV
*owe	VVVVWVVV
*ower	VVVVWVVV
*owerb	VVVVWVVV
*oxi	VVVVWVVV
*oxid	VVVVWVVV
*oxide	VVVVWVVV
*pa>	UVVWVWVV
*paa	VVVVVVVW
*paal	VVVVVVVW
*paar	UVVVVVVV
*pag	VUVVUVWU
*pagi	WUVVUVWU
*pagin	WUVVUVWU
*pak	VWVVVUWU
*pakk	VWVUVUWV
*pakke	VWVVVUWV
*pan	VVVWVVVW
*pann	VVVWVVVV
*panne	VVVWVVVV
*pap	VVVVVVVW
*papi	VVVVUUVW
*papie	VVVVUUVW
*par	VVVUVUTV
*para	VVVUVVVV
*park	VVVVVUUU
*park>	VVVUVVVV
*parke	VUVVVVVV
*parl	VVVVVVVW
*parle	VVVVVVVW
*part	UVVWVVVV
*parti	UVVWVVVV
*pas	VVVVUVWV
*pass	VVVVVVXV
*passa	VVVVVVXV
*past	VVVVUWVV
*past>	VVVVUVVV
*pat	WVVUVVVV
*pati	WVVVVVVV
*pce	VVVVVWVV
*pcel	VVVVVWVV
*pcelb	VVVVVWVV
*pco	VVVVWVVV
*pcon	VVVVWVVV
*pcont	VVVVWVVV
*pda	VVVUVVVV
*pdag	VVVVVWVV
*pdage	VVVVVWVV
*pdat	VVVUVUVV
*pdate	VVVUVUVV
*pdr	VVVVVVVW
*pe>	WVVUWVVV
*pea	WVVUVVVV
*pec	VVVVVUVY
*pect	VVVVVVVY
*pecte	VVVVVVVW
*pecti	VVVVVVVX
*pee	VVVVVVVW
*peel	VVVVVVVW
*peelg	VVVVVWVV
*peelt	VVVVVUVW
*pek	VVVVVWVV
*pel	WUWUVWVV
*pel>	VVVVVWVV
*pele	VVVUVVVV
*pele>	VVWVVVVV
*pelen	WVVVVVVV
*peli	WVVVVVVV
*pelij	WVVVVVVV
*pelt	UVWVVVVV
*pelta	VVWVVVVV
*pen	VWSWWUUV
*pen>	UWUWWVUU
*peng	WVVVWVVV
*penge	WVVVWVVV
*per	VWUVVVYV
*per>	VVVVVVUV
*perr	VWVUWVVW
*perro	VWVUWVVW
*pers	VVVVUVaU
*pers>	VVVVVVWV
*persb	VVVVVVWV
*peu	WVVVWVVV
*peut	WVVVWVVV
*peute	WVVVWVVV
*pge	VVWUVVWW
*pgeg	VVVWVVVV
*pgeh	VVVVVVWV
*pgeha	VVVVVVWV
*pgel	VVWVVVVV
*phi	WVUVVVVV
*pie	UWVVUUVV
*pier	VVVVUUVW
*piere	VVVVVVVW
*pig	VVVWVVVV
*pig>	VVVWVVVV
*pij	VWVUXUVV
*pijn	VWVUXVVV
*pijn>	VWVUXVVV
*pil	UVVVXWVV
*pile	VVVVVWVV
*pilep	VVVVVWVV
*pill	UVVWWVVV
*pille	UVVWWVVV
*pin	VVUWVVVU
*pina	VVVVVWVV
*pinau	VVVVVWVV
*ping	VVVWWVVV
*ping>	UVVWVVVV
*piz	VVVWVVVV
*pizz	VVVWVVVV
*pje	VVVVVUVV
*pje>	UVVVWUVV
*pla	WVVTVVVX
*plaa	VVVVUVVV
*plaat	VVVVUVVV
*plaf	VVVVWVVV
*plafo	VVVVWVVV
*plan	VVWUUVUX
*plan>	VVVVVVUW
*plank	VVWUVVVV
*plann	VVVVVVVW
*plas	VVVVVWVV
*plas>	VVVVWVVV
*ple	UVVWWWVU
*plee	VVVVVWVV
*pleeg	VVVVVWVV
*plei	UVVVWVVV
*plein	VVVVWVVV
*plek>	UVVWVVVV
*pli	VVVVVVVW
*plic	VVVVVVVW
*plich	VVVVVVVW
*plo	VVVVWVVW
*ploe	VVVVVVWV
*ploeg	VVVVVVWV
*plof	VVVVWVVV
*ploft	WVVVWVVV
*pne	VVVVVWVV
*pnee	VVVVVWVV
*pneem	VVVVVWVV
*pod	UVVVVVWV
*podc	VVVWVVWV
*podca	VVVWVVWV
*poe	VVVUVUVV
*pol	UWUVUVUW
*poli	VWUVUVUW
*polis	VWVVVVVV
*polit	VVUVUUVW
*pon	VVVVVVUV
*poo	TWWVXVUW
*poof	VVWVVVVV
*poofi	VVWVVVVV
*poor	UVVWXVUW
*poor>	VVVVWVVU
*poort	VVVVVVVW
*por	VUVVUUWW
*port	VUVVUUWW
*porti	VVVVVVWV
*pos	UVVWVVWV
*post	VVVVVVWV
*post>	VVVVVUVV
*postb	VVVVVWVV
*poste	VVVVVVWV
*pot	UVVWVUVU
*poth	VVVVVVVU
*pothe	VVVVVVVU
*potj	UVVWVVVV
*potje	UVVWVVVV
*pow	VVVVWVVV
*powe	VVVVWVVV
*power	VVVVWVVV
*pp>	VUVVUWVV
*ppe	WUWTVVVV
*ppel	VVWUVVVV
*ppele	WVVVVVVV
*ppelt	VVWVVVVV
*ppen	WVVVWVVV
*ppen>	WVVVWVVV
*pper	VVWVVVVV
*ppi	VVVVWVVV
*ppil	VVVVWWVV
*ppill	VVVVWWVV
*ppo	UVVWVVVW
*ppor	UVVWVVVW
*pport	UVVWVVVW
*pra	XUVUVVVV
*praak	WVUVVVVV
*prak	WVVVVVVV
*prakt	WVVVVVVV
*prat	WVVVVWVV
*prate	WVVVVWVV
*pre	UWVVUUWV
*prec	VVWUVVVV
*preci	VVWUVVVV
*pree	UWVVVVVV
*preek	UWVVVVVV
*prek	VVUWUVWV
*prek>	VVUWVVVV
*preke	VVVVVVWV
*prem	VVVVVVWV
*premi	VVVVVVWV
*pri	WVWUWVUV
*prij	WVVUVVVV
*prijs	WVVVVVVV
*prijz	WVVVVVVV
*prik	VVVVWVVV
*prin	VVWUWWVV
*pring	VVVVWWVV
*pro	VUVWVVUV
*prob	UVVVVVVV
*proe	VUVVVVVV
*proep	VUVVVVVV
*pru	WVVVVVVV
*psi	VVVVVWVV
*psie	VVVVVWVV
*psie>	VVVVVWVV
*psl	VVWVVVVV
*pss	VVVVWVVV
*psst	VVVVWVVV
*psstr	VVVVWVVV
*pst	WVVVVVVV
*psti	WVVVVVVV
*pt>	UWVVVWYV
*pti	VVVUVVVV
*pub	VWVVVVWV
*publ	VWVVVVWV
*publi	VWVVVVWV
*puit>	VVVVWWVV
*put	VVVVVVVW
*put>	VVVVWVVV
*pute	UVVWVWVW
*putee	VVVVVVVW
*puter	UVVVVWVV
*puug	VVVVVWVV
*puugt	VVVVVWVV
*pva	VVVVVWVV
*pvan	VVVVVWVV
*pvang	VVVVVWVV
*pze	WVVUVVVV
*pzeg	WVVVVVVV
*pzegg	WVVVVVVV
*pé>	VVWUWVVV
*qr>	VVVVVWVV
*ra>	WVVVVVXV
*raa	VVUWWXXW
*raad	VVVWVWVW
*raad>	UVVWVWVW
*raads	VVVWVVVV
*raaf	VVVVVVXV
*raaf>	VVVVVVXV
*raag	WWVTUWWW
*raag>	VWVUUWWW
*raagd	WVVUVVVV
*raagj	VVVVVVWV
*raagt	VVVVVWVV
*raai	VVVVVVWV
*raaie	VVVVVVWV
*raak	WWUUVVVV
*raak>	WVUVVVVV
*raakt	VWVVVVVV
*raam	WUVVVWVV
*raam>	VUVWVWVV
*raan	UVVWVUVV
*raar	UVVVWVVV
*raar>	VVVVWWVV
*raat	VUWVWVVU
*raat>	UVWVVVVU
*rac	UWVVVUUW
*rach	UWVVVUVW
*racht	UWVVVUVW
*rad	UVWVWWVU
*rade	UUWVWWVV
*radem	VVWVVVVV
*raden	VVVWWWVV
*rader	VVWVVVVV
*rag	WVVUVUVV
*rage	WUVUWUVV
*rage>	VVVVWVVU
*ragen	VVVVUVVW
*rager	WVVUVVVV
*rail	VVVVVWVV
*rak	VUVVUUVV
*rake	VVVVVUVV
*raken	VVVVVUVV
*raks	VUVWVVVV
*raks>	VUVWVVVV
*rakti	WVVVVVVV
*ram	UVVWVVVV
*ram>	VWVVWVVV
*rami	VVWVVVVV
*ramis	VVWVVVVV
*ramp	VVVWVVVV
*ramp>	VVVWVVVV
*ran	VVUWWTVU
*rand	WVVVWTVV
*rand>	WVVUWUVU
*randt	VVVVWVVV
*randw	VVVVUVVV
*rang	VVVWVVVV
*range	VVVWVVVV
*rank	VVVVWVVV
*rankj	VVVVWVVV
*rant	VVUVUUVV
*rant>	WUVVUVVV
*rap	TWVVXVWV
*rap>	VWVVYWVV
*rapl	VWVVVVWV
*raplo	VVVVVVWV
*rapp	UVVWUVVV
*rappo	VVVWVVVW
*rar	VVVWVVVV
*rare	VVVWVVVV
*raren	VVVWVVVV
*ras	VVVUVVVV
*rass	VVWVVVVV
*rassi	VVWVVVVV
*rat	VVVUVWVV
*rate	WVVVVWVV
*raten	WVVVVWVV
*rati	VWVUVVVV
*ratie	VVVVVVWV
*rau	WVVVVUVV
*rauw	VVVVWUVV
*rav	VVUVVVVV
*rba	VVVVWVVV
*rban	VVVVWVVV
*rbank	VVVVWVVV
*rbe	UVVWVTVX
*rbee	UVUWVUVW
*rbeel	UVUWVUVW
*rbei	VVVVVVVW
*rbeid	VVVVVVVW
*rbet	VVVVVVVW
*rbete	VVVVVVVW
*rbi	UVVWVVUW
*rbij	UVVWVVVW
*rbij>	UVVWVVVW
*rbo	VWVVVVVV
*rbr	WVVVVVVV
*rbra	WVVVWVVV
*rbran	WVVVWVVV
*rch	VVVVVVWV
*rche	VVVVVVWV
*rco	WVVVVVVV
*rco>	WVVVVVVV
*rd>	WVWUVUWW
*rda	WUVVUUWU
*rdag	VVVVVUWV
*rdag>	VUVVWUVV
*rdat	WVVVUVVV
*rdat>	WVVVUVVV
*rde	VUVWTWVX
*rde>	VVVVUWUV
*rdeel	VVVVVVVW
*rden	WUVVUUWV
*rden>	WUVVUVWV
*rder	VVVVUVWX
*rder>	UVVVUVWW
*rdere	VVVVVVVW
*rderi	VVVVVVUV
*rdi	UUVWWWUV
*rdie	UVWWWVVV
*rdien	UVWVVVVV
*rdiep	VVVWWVVV
*rdij	VVVVVWVV
*rdijn	VVVVVWVV
*rdt	UVVWWVVV
*rdt>	UVUWWVVV
*rdv	VWVVVVWV
*rdvo	VWVVVVWV
*rdvoe	VWVVVVWV
*rdw	WVVVVVWV
*re>	VVVUTUWW
*rea	TWVWWVXV
*reac	VVVVVVWU
*react	VVVVVVWU
*reag	UVVWXVWV
*reage	UVVWXVWV
*reau	VVVVVVVW
*reau>	VVVVVVVW
*rec	VVUWUUUY
*rece	WVVUUVVV
*recep	VVVUUVVV
*rech	VVUWVVUY
*recht	VVUWVVUY
*reci	VVWUVVVV
*recie	VVWUVVVV
*recte	VVVVVVWV
*recto	VVVVVVVW
*red	UWWUXVXT
*reda	VVVVVVWU
*redac	VVVVVVWU
*rede	VVWUXVVV
*reden	VVWUXVVV
*redi	VVVVVVWV
*redit	VVVVVVWV
*ree	VVUWWTWV
*reed	VVVWVUVV
*reed>	VVVWVUVV
*reeg	VVVUVVVW
*reeg>	VVVUVVVW
*reek	VWUVVVWV
*reel	VVVVVVWV
*reela	VVVVVVWV
*reen	UVVWWVVU
*reen>	VVVWWVVU
*ref	VVVVVVVW
*reft	VVVVVVVW
*reft>	VVVVVVVW
*reg	WUVVVWWV
*rege	WUVVWWVV
*regel	UVVWVWVV
*regen	XUVUVVVV
*regi	VVVVUVWV
*regio	VVVWVVVV
*regis	VVVVVVWV
*rei	VWUVXVWV
*reid	VVWVVVVV
*reig	VWVVWVVV
*reigd	VVVVWVVV
*reik	WVVUVVWV
*reikb	VVVVVVWV
*rein	VVVWWVVV
*rein>	VVVVWVVV
*reis	VVVWUWVV
*reis>	VVVWVVVV
*rek	WWUUUVVV
*rek>	WVUVVVVV
*reke	WWVTUVVV
*reken	WWVTUVVV
*rel	VVVVWVVV
*reli	VVVVWVVV
*relin	VVVVWVVV
*rem	VUVVWWVV
*rema	VVVVVWVV
*remat	VVVVVWVV
*remi	VVVVVVWV
*remie	VVVVVVWV
*remm	VVVVWVVV
*remme	VVVVWVVV
*ren	UVUWUUUU
*ren>	WVUVVVVU
*reni	VVVVVVVU
*renig	VVVVVVVU
*rent	UVVVVVUV
*rent>	VVVVVVVW
*res	VVVWVVVV
*res>	UVVWVVVV
*rese	WVVVVVWV
*reser	WVVVVVVV
*resp	VVVVVVUV
*rest	VVVWVVVV
*ret	UVWVVVUV
*reto	VVWVVVVV
*retou	VVWVVVVV
*reu	UVVVVVVV
*rf>	VVVVVWVV
*rft	VVVVVWVV
*rft>	VVVVVWVV
*rg>	VVVVWVVV
*rga	VVVVWUVU
*rgaa	VVVVVVUV
*rgad	VVVWVVWU
*rgade	VVVWVVWU
*rgan	VVVVWVVV
*rgang	VVVVWVVV
*rgd	WVVUVWVV
*rgd>	WVVUVWVV
*rge	UVWVTVVX
*rgel	VVVVVWVV
*rgem	VVVVVVVW
*rgeme	VVVVVVVW
*rgen	UWVVUVVW
*rgen>	UVVVUVVW
*rgens	VWVVVVVV
*rges	VVVVWVVV
*rget	VVVUVVVV
*rgete	VVVUVVVV
*rgo	VVVVVVWV
*rgo>	VVVVVVWV
*rgr	VVVVVVWV
*rgro	VVVVVVWV
*rgron	VVVVVVWV
*rgv	VVVVVVWV
*rgvu	VVVVVVWV
*rgvul	VVVVVVWV
*rha	UWVVUVWV
*rhaa	VVVVVVWV
*rhaal	VVVVVVWV
*rhei	UVVVVVVV
*rheid	UVVVVVVV
*rho	VVVVVVWV
*rhu	VVVWVUVV
*rhui	VVVWVVVV
*rhuis	VVVWVVVV
*ri>	WVVVVVVV
*ria	UVVWVVVV
*ria>	VVVWVVVV
*riaa	VVVVVVWV
*riaal	VVVVVVWV
*ric	UVVWVVVU
*rich	UVVWVVVV
*richt	UVVWVVVV
*rie	WUVWUVWW
*rie>	VUUXUVWW
*rief	WVVUVWUV
*rief>	WVVUVWVV
*riek	UVVWVVWU
*riek>	VVVVVVWU
*rien	VVWUVUVV
*riend	VVWUVUVV
*riet>	VVWVVVVV
*rieu	WVVUVVVV
*rif	UVVWVVVX
*riff	VVVVVVVW
*riffi	VVVVVVVW
*rift	VVVVVVVW
*rift>	VVVVVVVW
*rifte	VVVVVVVW
*rig	VVWUVVWV
*rig>	VVWUVVWV
*rige	WVVUVVVV
*rige>	VVVUVVVV
*rij	YVTUTVXV
*rij>	WVVVUVVV
*rijd	UVVWVVVW
*rijd>	VVVWVVVV
*rijda	VUVVVVWW
*rijde	VVVVVUVV
*rijdt	VVVVWWVV
*rijf	WUVVVVYV
*rijf>	VUVVVVYV
*rijft	VVVVVWVV
*rijg	VWVUWVVV
*rijg>	VWVUWUUV
*rijge	VVVVVWVV
*rijs	WVVVVVVV
*rijs>	WVVVVVVV
*rijt	VWVVVVVV
*rijtu	VWVVVVVV
*rijz	WVVVVVVV
*rijze	WVVVVVVV
*rik	UVVVWVVV
*ril	WVVVVUVV
*rin	WVVUXWXV
*rin>	WVVUXWWU
*ring	VVVVVWXV
*ring>	VVVVVWXV
*ris	UVVWVVUX
*ris>	UVVVVVUW
*risc	VVVWVVVV
*risch	VVVWVVVV
*risi	VVVVVWVV
*rit	VVVVVVVW
*rite	VVVVVVVW
*ritei	VVVVVVVW
*rk>	UVWUUVVV
*rka	VWVVWUVV
*rkas	VVVVWVVV
*rkast	VVVVWVVV
*rkd	VVUVVVVV
*rkdr	VVUVVVVV
*rke	WVUVUVTV
*rkee	VVVVVVUV
*rkeer	VVVVVVUV
*rken	WVVVVUVW
*rken>	WVVVVUVW
*rker	WVVVUWVV
*rker>	VVVVVWVV
*rkere	WVVVVVVV
*rki	VVVWVVVW
*rkin	VVVWVVVW
*rking	VVVVVVVW
*rko	WVUVVVVU
*rkop	WVVVVVVV
*rkope	WVVVVVVV
*rks	VVVVVUVU
*rkst	VVVVVUVU
*rkste	VVVVVVVU
*rkstr	VVVVVUVV
*rkt	UVWVUUUV
*rkt>	UVWUUVVV
*rkte	VVUWVVVV
*rkte>	VVUWVVVV
*rla	VVVWVWVV
*rlan	VVVVVWVV
*rland	VVVWVWVV
*rle	VWVVUXUW
*rled	VVVVVWVV
*rlede	VVVVVWVV
*rlem	VVVVVVVW
*rleme	VVVVVVVW
*rli	VVVVUVVW
*rlic	VVVVVVWU
*rlich	VVVVVVWU
*rlij	VVVVUVVW
*rlijk	VVVVUVVW
*rlin	VVVVVVVW
*rling	VVVVVVVW
*rlo	VVVWVWVV
*rlor	VVVVVWVV
*rlore	VVVVVWVV
*rm>	WVVVWUVV
*rma	VVVVVUUV
*rmaa	VVWUVVVV
*rman	VVVVVUVV
*rman>	VVVVVUVV
*rme	WVVVUWWV
*rmel	VVVVVVWV
*rmeld	VVVVVVWV
*rmin	WVVVVWVV
*rming	WVVVVWVV
*rmo	UVVWVVVV
*rmu	WUVVVVVV
*rmul	WUVVVVVV
*rmuli	WUVVVVVV
*rna	UVVWVUXV
*rna>	UVVWVVWV
*rnac	VVVVVVWV
*rnach	VVVVVVWV
*rne	WVVUVVVV
*rni	VVVVVWVV
*rnis	VVVVVWVV
*rnis>	VVVVVWVV
*ro>	WVVVVWVV
*roa	VWVVWVVV
*rob	UVVVVVVV
*rod	UVVWVVVV
*roe	VVVWUVWW
*roeg	VVVVUUVV
*roeg>	WVVUVVVV
*roege	VVVWVVVV
*roek	VVVVWVVV
*roen	VVVWUVVV
*roen>	VVVWVVVV
*roep	VUWVVUWV
*roep>	VVVVVVWV
*roept	VVVVWVVV
*roer	VVVVVXVV
*roert	VVVVVWVV
*roet	VVVVVVWW
*roet>	VVVVVVWW
*rof	VWVVVVVV
*rok	WUVVVUVV
*rok>	WVVVVVVV
*roke	VVVVWVVV
*roken	VVVVWVVV
*rokk	VVWVVUVV
*rokke	VVWVVUVV
*rol	WUVVVWVV
*rold	WVVVVVVV
*role	VVVVVVVW
*role>	VVVVVVVW
*roll	VVVVVWVV
*rolla	VVVVVWVV
*rols	VVVVVWVV
*rolst	VVVVVWVV
*rom	WUVVUUWV
*rom>	WUVVVUWV
*ron	VWUVXVWW
*ron>	VWVUWVVW
*rond	UVVWVVWV
*rond>	VVVVVVWV
*ronde	VVVWVVVV
*ronk	VVVVWVVV
*ronke	VVVVWVVV
*ronn	VVVVVVWV
*ronne	VVVVVVWV
*roo	VWVUVUTU
*rood	VVVVUUVV
*rook	VVVVVUVV
*room	UWUVWVUU
*roomk	VVVVWVVV
*roos	WVVVUVVV
*roost	WVVVUVVV
*root	UVWVVVVV
*root>	VVWVVVVV
*rot	UUWWUVVV
*rote	VVVVVWVV
*roter	VVVVVWVV
*roti	VVVWVVVV
*rotin	VVVWVVVV
*rots	UVWVVVVV
*rots>	UVWVVVVV
*rou	UVVWWXUU
*rouw	UVVVWWUU
*rouw>	VVVVWWUU
*rouwe	VVVVVWVV
*rov	VVVVWUVV
*rove	VVVVWVVV
*rover	VVVVWVVV
*rpl	VVVVVVVX
*rpla	VUVVVVVW
*rplaa	VUVVVVVW
*rps	VVVVWVVV
*rpss	VVVVWVVV
*rpsst	VVVVWVVV
*rra	UVWVVVVV
*rras	VVWVVVVV
*rrass	VVWVVVVV
*rre	VVVVVVVW
*rren	VVVVVVVW
*rrent	VVVVVVVW
*rro	VWVUWVVW
*rron	VWVUWVVW
*rron>	VWVUWVVW
*rry	VVVVYVVV
*rry>	VVVVXVVV
*rryc	VVVVWVVV
*rryca	VVVVWVVV
*rs>	TWVWVVYW
*rsa	VVVVVVWV
*rsb	VVVVVVWV
*rsbe	VVVVVVWV
*rsber	VVVVVVWV
*rsc	VVVVWUVW
*rsch	VVVVWUVW
*rschu	VVVVWVVV
*rse	VWVVVWVV
*rse>	VWVVVVVV
*rsen	VVVVVWVV
*rsenl	VVVVVWVV
*rsi	VVVWVVVV
*rsie	VVVWVVVV
*rsie>	VVVWVVVV
*rsk	VVVVVVWV
*rska	VVVVVVWV
*rskaa	VVVVVVWV
*rsl	UVWVUVWV
*rsla	UVWVUVWV
*rslag	VVVVVVWV
*rson	VVVVVUVV
*rsone	VVVVVUVV
*rst	VUVVVWTV
*rst>	VVWUUUVV
*rsta	UVVVVWVV
*rste	VVVVVVUV
*rste>	VVVWVVVV
*rsten	VWVVWVVV
*rsto	VVVVWWVV
*rstof	VVVVWWVV
*rstu	WVVVVVVV
*rsv	VVVVVVWV
*rt>	WVVVVWUW
*rta	WVVVVVVV
*rte	TWVWUUUU
*rten	UWVVVVVV
*rten>	UWVVVVVV
*rtg	VVVVVVVW
*rtga	VVVVVVVW
*rtgan	VVVVVVVW
*rti	VVVVUUWV
*rtie	WVVUVVWV
*rtier	VVVVVVWV
*rtig	VVVWVVVV
*rtig>	VVVWVVVV
*rtij	UVVWVVVV
*rtik	VVVVVVWW
*rtike	VVVVVVWW
*rtin	WVVUVVVV
*rting	WVVUVVVV
*rtj	VVWVVYUV
*rtje	VVWVVYUV
*rtje>	VVWVWYVV
*rto	VVWVVVVV
*rtoe	VVWVVVVV
*rtoe>	VVWVVVVV
*rtrek	VVVUVVVV
*rts	VVVVWUVW
*rts>	VVVVWUVW
*rtu	VVVVVWVV
*rtus	VVVVVWVV
*rtuss	VVVVVWVV
*rtv	VVVVVWVV
*rtve	VVVVVWVV
*rtver	VVVVVWVV
*rub	VVVVVVWV
*rubr	VVVVVVWV
*rubri	VVVVVVWV
*rug	VVWUVVVW
*rug>	VVVUVWVW
*rugb	VVVVVVVW
*rugbe	VVVVVVVW
*rugr	VVWUVVVV
*rugro	VVWUVVVV
*rui	VVVVXVUV
*ruik	UVVVXUVV
*ruik>	VVVVWVVV
*ruikt	VVVVXVVV
*ruim	VVVVVVVW
*ruin	WVVVVVVV
*ruin>	WVVVVVVV
*ruip	VVVVVWVV
*ruk>	VVVVVUVV
*rukk	VVVVVWVV
*rukke	VVVVVWVV
*rum	VVVWVVVU
*rum>	VVVWVVVU
*rur	VVVVVVWV
*rurg	VVVVVVWV
*rurg>	VVVVVVWV
*rus	VVVVUWVV
*rust	VVVVVWVV
*rusti	VVVVVWVV
*rva	WVVVVVVV
*rvat	VVVVVVWV
*rve	WVVUVVVV
*rvee	WVVVVVVV
*rveer	WVVVVVVV
*rver	WVUVVVVV
*rvo	VVVVVUVV
*rvoo	VVVVVUVV
*rvoor	VVVVVUVV
*rwa	WVWUVXVX
*rwaa	VVVVVVVW
*rwaar	VVVVVVVW
*rwac	VVWVVWVW
*rwach	VVWVVWVW
*rwar	VVVVVWVV
*rwarm	VVVVVWVV
*rwe	VVVVVVVW
*rwee	VVVVVVVW
*rwer	UWVVVVVW
*rwerk	VVVVVVVW
*rwerp	VWVVVVVV
*rwi	WVVVVUVV
*rwij	WVVUVUVV
*ry>	VVVVXVVV
*ryc	VVVVWVVV
*ryca	VVVVWVVV
*rycan	VVVVWVVV
*rza	WVVVVVWV
*rzaa	VVVVVVWV
*rzaak	VVVVVVWV
*rzi	WVVUVVVV
*rzo	VVVVUUWX
*rzoe	UWVVVVWW
*rzoek	UWVVVVWW
*rzon	VVVVVVVW
*sac	VVVVVVWV
*sag	VVVVVVXV
*sage	VVVVVVWV
*sal	VVVVWVVV
*sala	VVVVWVVV
*salad	VVVVWVVV
*sam	UVVWVVVV
*same	UVVWVVVV
*samen	UVVWVVVV
*sap	VWVVVVVV
*sap>	VWVVVVVV
*sar	VVVVVUVW
*sari	VVVVVVVW
*saris	VVVVVVVW
*sart	VVVVVUVV
*sarts	VVVVVUVV
*sat	VVVVWVVV
*sau	VVVVVVVW
*sba	WVVVVVVV
*sbe	WVVVVVVV
*sbed	WVVVVVVV
*sbedr	WVVVVVVV
*sber	VVVVVVWV
*sberi	VVVVVVWV
*sbr	VWVUVVVV
*sbu	VVVVVVWV
*sca	WVVVVVVV
*scan	WVVVVVVV
*scan>	WVVVVVVV
*sch	WUVVYWUV
*sch>	VVVVVVVU
*scha	VVVUUVUU
*schap	VWVVVVVV
*schat	VVWVVVVV
*schau	VVWVVVVV
*sche	VVVWWWUV
*sche>	VVVVVVVW
*schee	VVVVWWVV
*scheu	VVVVWVVV
*schi	VVVVVUVW
*schij	VVVWVVVV
*schik	VWVVVVVW
*schil	VVVUVVVV
*schim	VVVVWVVV
*scho	WVUVWVUV
*schok	VVVVVUVV
*schoo	VVVVWWVU
*schot	VVVWVVVV
*schr	WVVUVVXV
*schri	VVVVVVXW
*schro	WVVUVVVV
*schu	VVVWXWVV
*schul	VVVVWWVV
*schuw	VVVVWVVV
*scri	VVVWVVVV
*sda	WVUVVVWU
*sdag	WVUVVVWU
*sdag>	WVUVVVWU
*sde	VVVVVVVW
*sdi	VWVUVVWW
*sdie	VWVUVVWW
*sdien	VVVVVVWW
*sdier	VWVUVVVV
*sdr	VVVVWVVV
*sel	UWUWWVVV
*sel>	VVVVWWVV
*seli	VVVVWVVV
*selij	VVVVWVVV
*selt	VVVWVVVV
*selt>	VVVWVVVV
*sen	WVUUVWVV
*sen>	VVUVUVVV
*seni	VVVVVWVV
*senl	VVVVVWVV
*senle	VVVVVWVV
*ser>	VWVVVVVV
*serv	WUVUWVVV
*serve	WVVVWVVV
*seu	VVVVVUVV
*sha	VVVWVVVV
*sho	VVVVVWVU
*shop	VVVVVWVV
*shop>	VVVVVWVV
*shou	VVVVVWVV
*shoud	VVVVVWVV
*sie	VWVVUVUW
*sie>	UVVVVVUW
*sier	VVVVVVVU
*sier>	VVVVVVVU
*sim	VVWVVVVV
*simp	VVWVVVVV
*simpe	VVWVVVVV
*sin	WVVUVVUV
*sins	VVVVVVVW
*sinsp	VVVVVVVW
*sis	VVVVXXVV
*sis>	VVVVWVVV
*siss	VVVVWVVV
*sissc	VVVVWVVV
*sist	VVWVVXVV
*sist>	VVVVWWVV
*siste	VVWVVWVV
*sit	VVVUVUXV
*site	VVVUVUXV
*site>	VVVUVUXV
*sja	UVWVVVVV
*sjaa	UVWVVVVV
*sjaal	UVWVVVVV
*sje	UVVVWWVV
*sje>	VVVVWWVV
*ska	VVVVVVWV
*skaa	VVVVVVWV
*skaar	VVVVVVWV
*ske	VVVVWVVV
*sla	WUVVWXVU
*slaa	VVVVXXVV
*slaap	VVVVWXVV
*slaat	VVVVWVVV
*slag	VVVUVVVV
*slag>	VVVVUWVV
*slagb	VVVVWVVV
*slage	WVVUVVVV
*slagg	VVVVVVWV
*slap	WUVVVVVV
*slape	VVVWVVVV
*sle	VVVWVWVW
*slec	VVVVVWVV
*slech	VVVVVWVV
*sleu	VVVVVVVW
*sleut	VVVVVVVW
*sli	VVVUUVVV
*slik	WVVVVVVV
*slo	VVUVWWWV
*slot	VVVVVVWV
*slot>	VVVVWVVV
*slote	VVVVVVVW
*slu	VWVUUUWV
*slui	VWVUUVWV
*sluit	VWVUVVWV
*sma	WUVVVVVV
*sman	WUVVVVVV
*sman>	WUVVVVVV
*smo	VVWUVVVV
*smol	VVWUVVVV
*smolt	VVWUVVVV
*sms	VVWVVVVV
*snap	VVVVVWVV
*snel	VVVVWWVV
*snelw	VVVVWVVV
*soe	VVVUVVVV
*soep	VVVUVVVV
*soep>	WVUVVVVV
*sof	UVWVVVVV
*sof>	VVWVVVVV
*som	VVVVVWVW
*som>	VVVVVVVW
*sone	VVVVVUVV
*soo	VVVWVVVV
*sop	VVVVVVVW
*sor	VVVVXVVV
*sorr	VVVVXVVV
*sorry	VVVVXVVV
*spa	UVVVVVVV
*spaa	UVVVVVVV
*spaar	UVVVVVVV
*span	UVVWVVVV
*spann	VVVWVVVV
*spe	VWUVUWUY
*spec	VVVVVVVY
*spect	VVVVVVVY
*spee	VVVVVVVW
*speel	VVVVVVVW
*spek	VVVVVWVV
*spel	VVVVVWVV
*spel>	VVVVVWVV
*spele	VVVVWWVV
*spi	VVUWVVVV
*spin	VVVWVVVV
*splan	VVWVVVVV
*spo	UVWVXUTV
*spoe	VVVVVUVV
*spon	VVVVVVUV
*spoo	UVWVXVUU
*spoof	VVWVVVVV
*spoor	UVVWXVUU
*spr	VWTVWVVV
*spra	WVUVVVVV
*spraa	WVUVVVVV
*spre	UWUWUUWW
*spree	UWVVVVVV
*sprek	VVUWUVWV
*spri	VVVVWWVV
*sprin	VVVVWWVV
*spu	VVVVVWVV
*spuu	VVVVVWVV
*spuug	VVVVVWVV
*sra	VVVVWVVW
*sraa	VVVVVVVW
*sre	VWVVUVWV
*sred	VVVVVVWU
*sreda	VVVVVVWU
*sreg	VVVVUWVV
*srege	VVVVUWVV
*ssa	UVVVUVXW
*ssa>	VVWVVVVV
*ssag	VVVVVVXV
*ssage	VVVVVVWV
*ssar	VVVVVVVW
*ssari	VVVVVVVW
*sscho	VVVVWVVV
*sse	UWUWUUUV
*ssel	UVVWVUVV
*sseli	VVVVWVVV
*sselt	VVVWVVVV
*ssen	VWVUUVVV
*ssen>	VWUVUVVV
*sser	UVVVVVVV
*ssi	VVWUUWVW
*ssie	VWVUVVUW
*ssie>	VWVVVVUX
*ssis	VVWVVWVV
*ssist	VVWVVWVV
*ssit	VVVVVVWV
*ssite	VVVVVVWV
*sst	VVVVWVVV
*sstr	VVVVWVVV
*sstra	VVVVWVVV
*st>	UVUXXTUY
*sta	VXTVUXVY
*sta>	VVVVWVVW
*staa	VXUVVWVW
*staak	VVVVVVVW
*staan	VVVVVWWV
*staar	VVVVVWVV
*staat	VWUVWVVW
*stad	VVVVVVVW
*stad>	UVVWUVUV
*stal	VVVVVVWV
*stal>	VVVVVVWV
*stap	VVWUUVVV
*stap>	WVVVVVVV
*stat	VVVVVVUW
*state	VVVVVVVW
*stati	VVVVVVUV
*stb	VVVVVWVV
*stbo	VVVVVWVV
*stbod	VVVVVWVV
*ste	VUXUWVSX
*ste>	UVWVVXVU
*stea	VVVVVVVW
*steam	VVVVVVVW
*stee	WVVVVVVV
*steek	VVVUVVVV
*stek	VVVVWVVV
*steke	VVVVWVVV
*stel	VVVUTTUW
*stel>	UWVVVVWV
*steld	WUVUVUVV
*steli	VVWVVVVV
*stell	VVVVUUUW
*stem	VVUWVVVV
*stem>	VVVVVWVV
*stemm	VVVWVVVV
*sten	VVVVWWVU
*sten>	WVVVWVVV
*stent	VVWVVWVV
*ster	UVWVWVUW
*ster>	VVVVUVVV
*stere	VVVVWVVV
*steri	VVVWVVVW
*sterk	VVWUVVVV
*stert	VVVVWWVV
*sti	WUVVTWWW
*stic	WVVVVVVV
*stig	VVVVUWVW
*stig>	VVVVVWVV
*stige	VVVVVVVW
*stij	VVVVVVWV
*stijg	VVVVVVWV
*stil	UVWVUWVV
*stil>	VVVWUVVV
*still	VVVVVWVV
*stin	VVVVWVVV
*stis	VVVVVWVV
*stisc	VVVVVWVV
*stit	WVVVVVVV
*sto	VVWVXYUU
*stoel	VVVVVWVV
*stoep	VVVVWVVV
*stof	VVVVWWVW
*stoff	VVVVVVVW
*stofm	VVVVWWVV
*stom	VVVVVWVV
*stoma	VVVVVWVV
*ston	WUVVUVVU
*stond	VUVVUVVU
*stoo	VWVVWWVV
*stoor	VWVVWWVV
*stop	WVVUXVVV
*stopc	VVVVWVVV
*stor	VUWVWUVV
*stort	VVVVWUVV
*stot	VVVVUWVV
*stott	VVVVUWVV
*str	TVVXVUUU
*stra	UUWWUUVU
*straa	VVVVVUVU
*strak	VUVVVVVV
*strat	VVVVVVWV
*stre	VVVVUVVV
*stri	UVVWVVVV
*stro	UWVVWVUU
*stroo	UWVVWVUU
*sts	VVVVVVVW
*stst	VVVVVWVW
*stste	VVVVVVVW
*ststo	VVVVVWVV
*stu	VVUWTVWU
*stuk	VVVVUVVV
*stuk>	VVVVUWWU
*stukj	VVVVUVVV
*stukk	VVVVVVVW
*stur	WVVVVVUV
*sture	WVVVVVUV
*stuu	VVVVVWWV
*stuur	VVVVVWWV
*su>	VVWVVVVV
*suf	VVVVWVVV
*suf>	VVVVWVVV
*sul	UWVVXVVV
*suli	VVVVWVVV
*sulin	VVVVWVVV
*sum	VVVVVVWV
*sume	VVVVVVWV
*sumen	VVVVVVWV
*sup	UVVVVVVV
*supp	UVWVVVVV
*suppo	UVWVVVVV
*sur	VVVVVVVW
*sve	VVVVVVXV
*sver	VVVWVVXV
*sverg	VVVVVVWV
*svo	VVVVVVWV
*svoo	VVVVVVWV
*svoor	VVVVVVWV
*szo	VVVVWVVV
*szor	VVVVWVVV
*szorg	VVVVWVVV
*ta>	VVVWWVVW
*taa	VWUVVVVW
*taak	VVVVVVVW
*taak>	VVVVVVVW
*taal	WVVVVUVV
*taal>	WVVUVVVV
*taan	VVVVVWWV
*taan>	VVVUVWWV
*taar	UVWVVVVU
*taar>	VVVVVWVV
*taart	UVWVVVVV
*taat	UWUVWVVW
*taat>	VWUVWVVW
*tac	VWVUWVVV
*tact	VWVUWVVV
*tacte	VVVVWVVV
*tad	VVVVUVVV
*tad>	UVVVUVUV
*taf	VVVVVUVV
*tafe	VVVVVUVV
*tafel	VVVVVUVV
*tag	VVVVVVWV
*tage>	VVVVVVWV
*tai	VVVVVVVW
*tain	VVVVVVVW
*taine	VVVVVVVW
*taire	VVVVVVWV
*tal	VVUWTWXU
*tal>	UWVVVVXV
*tale	VVVVUWWV
*talek	VVVVVVWV
*talen	VVVVUWVV
*tali	VUVVUWVV
*talin	VVVVUWVV
*tan	UVUWVWVU
*tand	UVVWVVVV
*tank	VVVVWVVV
*tap	VVWUUVVV
*tap>	WVVVVVVV
*tar	VVVVVUUV
*tari	VVVVVVUV
*tas	VVVVWVVV
*tas>	VVVVWVVV
*tat	VVVVVVVW
*tate	VVVVVVVW
*tatie	VVVVVVWV
*tatio	VVVVVVUV
*tax	VVVVVWVV
*taxi	VVVVVWVV
*taxi>	VVVVVWVV
*tba	VVVVUVVX
*tbaa	VVWVVVVV
*tbaar	VVWVVVVV
*tban	VVVVVVVX
*tbank	VVVVVVVX
*tbe	VVVVVVVW
*tbod	VVVVVWVV
*tbode	VVVVVWVV
*tch	VVVVVVWV
*tda	VVVWVVVV
*tdi	VVVVVVWV
*tdie	VVVVVVWV
*te>	VTYTUVUT
*tea	VVWUVVUX
*team	VVWUVVUX
*team>	VVWUVVUX
*tec	VVWVVVVV
*tee	WUWUVVVW
*teek	VVVUVVVV
*teen	VVWUVVVV
*teen>	VVWVVVVV
*teer	VVVVVVVX
*teerd	VVVVVVVW
*teg	VVUWWVUW
*tege	UVUWWVUV
*tegel	VVVVVWVV
*tegen	UVVXWVVV
*tego	WVVVVVVV
*tegoe	WVVVVVVV
*tei	VVVVVVVX
*teit	VVVVVVVW
*teit>	VVVVVVVX
*tek	VVVVVVVU
*teke	VUVVVVVU
*teken	VUVVVVVU
*tel	UUVXTSUX
*tel>	UWUVVUVV
*teld	WUWUVVVV
*teld>	WVWUVUVV
*tele	WVUVVVVU
*telef	VVVWVVVV
*teleu	WVVUVVVV
*teli	VVWVVVVW
*telij	UVWVVVVW
*tell	VVVVUUUW
*telle	VVVVUUVW
*telt	UVVWVVVV
*telt>	VVVWVVVV
*tem	UVUWVVVU
*tem>	UVVWVVVV
*temm	VVVWVVVV
*temme	VVVWVVVV
*ten	VVVVXUYU
*ten>	UWVVVUXV
*tend	VUVVXVVV
*tend>	WUVVWVVV
*tende	VVVVWVVV
*tenm	VVWVVVVV
*tenmi	VVWVVVVV
*tenp	WVVVVVVV
*tenr	VVVVVVWV
*tenru	VVVVVVWV
*tens	VVVWWWVV
*tense	VVVWVWVV
*tent	VVWVVWVV
*tenti	VVVVVWVV
*ter	VWWTWXWW
*ter>	VVUWUVVV
*terd	VVVWUUWV
*terda	VVVVVVWV
*tere	VVVVWUVV
*teren	VVVUWUVV
*terg	VVVVVVWV
*tergr	VVVVVVWV
*teri	WVVVVWVW
*terie	VVVVVVVW
*terij	VVVVVWVV
*terin	WVVVVVVW
*terk	VVVUWVVV
*terk>	VVWUVVVV
*terka	VVVVWVVV
*tern	VVVVUVVV
*terne	VVVVUVVV
*terp	VVVVVVVW
*ters	UWVWVUVV
*ters>	UWVWWVVV
*tert	VVWVWXVV
*tert>	VVWVWWVV
*tertj	VVVVVWVV
*teru	VVWUVWVW
*terug	VVWUVWVW
*tes	VVVVVVWV
*tes>	VVVVVVWV
*teu	VVVVUUVV
*teur	WVVVUUVV
*teur>	WVVVVUVU
*tga	WVVVVVVW
*tgan	WVVUVVVW
*tgang	WVVUVVVW
*tge	VVWVUVVV
*the	UVUWVVVU
*thee	VVVVVVVU
*theek	VVVVVVVU
*tho	VVVVVUVW
*thou	VVVVVVVW
*thoud	VVVVVVVW
*thu	VVVUVWVV
*thui	VVVUVWVV
*thuis	VVVUVWVV
*tia	VVVWVVVV
*tiat	VVVWVVVV
*tiati	VVVWVVVV
*tic	VVVVUVVV
*tie	VWVVUWXY
*tie>	VWVUUVWX
*tief	VVVVVVWV
*tief>	VVVVVVWV
*tien	VVUWVVUV
*tien>	VVUWVWVV
*tier	VVVUVVWV
*tier>	VVVVVVWV
*ties	WVVVVVVV
*ties>	WVVUVVVV
*tig	VUVWTWWV
*tig>	VUVVUWWU
*tige	VVVVVVVW
*tigen	VVVVVVVW
*tigi	VVVVVUVV
*tigin	VVVVVUVV
*tij	VTWWUUVW
*tijd	VTWVUVVW
*tijd>	VUWVUVVV
*tijde	VUWVUVVW
*tijg	VVVVVVWV
*tijgt	VVVVVVWV
*tijk	WVVVVVVV
*tijk>	WVVVVVVV
*tik	WVVUWUVW
*tik>	WVVVVVVV
*tike	VVVUVVVW
*tikel	VVVVVVWW
*tiket	VVVVVVVW
*til	VUWVUWVV
*til>	VVVWUVVV
*till	VVVUVVVV
*tille	VVVUVVVV
*tin	VVVVWUWV
*tin>	VVVVVVWV
*ting	VVVUVUVV
*ting>	VVVVVUVW
*tio	VVVVVVUV
*tion	VVVVVVUV
*tir	VVWVVVVV
*tira	VVWVVVVV
*tiram	VVWVVVVV
*tis	VVWUUVVV
*tisti	VVVVVWVV
*tit	WVVUVVVV
*tite	WVVVVVVV
*titel	WVVVVVVV
*titi	WVVVVVVV
*titie	WVVVVVVV
*tje	VUWVUZTU
*tje>	VUWVVXTU
*tjes	UVVVUXVV
*tjes>	UVVVUXVV
*tka	UVVWWVVV
*tke	VVVVVWVV
*tker	VVVVVWVV
*tkeri	VVVVVWVV
*tle	VVWVVVWV
*tleg	VVWVVVVV
*tleg>	VVWVVVVV
*tli	VVVVVWVV
*tlij	VVVVVWVV
*tlijs	VVVVVWVV
*tma	VVVVWWVV
*tma>	VVVVWWVV
*tme	VVVWVVVV
*tnu	VVVVVWVV
*tnum	VVVVVWVV
*tnumm	VVVVVWVV
*to'	WUVVVVVV
*to's	WUVVVVVV
*to's>	WUVVVVVV
*to>	VVVVVVWV
*toc	WVVVVWVV
*toch	WVVVVWVV
*toch>	WUVVVVVV
*toe	VVVUTVWZ
*toe>	VVWUVVVV
*toeg	VWVVVVWW
*toege	VWVVVVWW
*toel	VVVVVWVV
*toel>	UVVVVVVV
*toen	WVVUVVVV
*toen>	WVVVVVVV
*toep	VVVVWVVV
*toep>	VVVVWVVV
*toes	VVVVUVWW
*toest	VVVVUVWW
*toez	VVVVVUUX
*toezi	VVVVVUUX
*tof	UVWVWWVV
*tof>	VVWUVVVV
*toff	VVVVVVVW
*toffe	VVVVVVVW
*tofm	VVVVWWVV
*tofma	VVVVWWVV
*tog	VVVVVVXV
*togr	VVVVVVXV
*togra	VVVVVVXV
*tol	VVVVVWVV
*tolk	VVVVVWVV
*tolk>	VVVVVWVV
*tom	VVVVVWVV
*toma	VVVVVWVV
*toma>	VVVVVWVV
*ton	XUWUVUVV
*ton>	WVVVVVVV
*tond	VUVVUVVU
*tond>	VUVVUVVU
*tong	VVWVWVVV
*tong>	VVWVWVVV
*too	WVVUWVVV
*toon	WVVUVVVV
*toor	VVVVWVVV
*toor>	UVVVWUVV
*toorn	VVVVVWVV
*top	WVUVWVVV
*top>	VVUVVVVV
*topc	VVVVWVVV
*topco	VVVVWVVV
*tor	VUWVWUVW
*tor>	VVVVVWVV
*tori	VVVWVVVV
*torit	VVVVVVVW
*tort	VVVVWUVV
*tort>	VVVVWVVV
*tot	VUVWTVVV
*tot>	VUVWUVVV
*tott	VVVVUWVV
*totte	VVVVUWVV
*tou	UVWVVVVV
*tour	VVWVVVVV
*tp>	UVVWVVVV
*tpa	VVVVVVWV
*tpl	VVVVWVVV
*tplo	VVVVWVVV
*tplof	VVVVWVVV
*tra	VVWUWVVU
*tra>	WVVVVVVV
*traa	WVVVVUVU
*traag	WVVUVVVV
*traat	VVVVVUVV
*trag	VVVUVVVV
*trak	VUVVVVVV
*traks	VUVWVVVV
*tram	VWVVWVVV
*tram>	VWVVWVVV
*trap	UVVVWWVV
*trap>	VWVVXWVV
*trat	VVVVVVWV
*trati	VVVVVVWV
*tre	WVUVVVUW
*tref	VVVVVVVW
*treft	VVVVVVVW
*trei	VVVVWVUV
*trein	VVVVWVUV
*tri	UVVWVUUV
*trijd	VVVWVVVV
*tril	WVVVVVVV
*trill	WVVVVVVV
*tris	VVVWVVVV
*trisc	VVVWVVVV
*tro	UWWVVUUV
*trok	VVWVVVVV
*trokk	VVWVVVVV
*trol	VVVVVVVW
*trole	VVVVVVVW
*troo	UWVVWVUU
*troom	UWUVWVUU
*trot	UVWVVVVV
*trots	UVWVVVVV
*tru	UVVWVVVV
*trum	VVVWVVVU
*trum>	VVVWVVVU
*ts>	VUWVVUUW
*tsb	WVVVVVVV
*tsbe	WVVVVVVV
*tsc	WVVUVVVV
*tsch	WVVUVVVV
*tse	VVUWVVVV
*tsel	VVVVVWVV
*tsel>	VVVVVWVV
*tsen	VVUVVUWV
*tsen>	VVUVVVWV
*tsl	VVVVVWVV
*tsla	VVVVVWVV
*tslag	VVVVVWVV
*tso	VVVVVVVW
*tsp	VVVVWVVV
*tspr	VVVVVVVU
*tst	WVUVVVUY
*tst>	VVVVWVVW
*tsta	VVVVVVVW
*tstaa	VVVVVVVW
*tste	VVVVUVVW
*tstel	VVVVVVVW
*tsto	VVVVVWVV
*tstoo	VVVVVWVV
*tte	VVWUVXVV
*tte>	VVWVVVVV
*tten	VVVVWVVU
*tten>	UVVWWVVU
*tter	VVWUUXVV
*tter>	VVWVVVVV
*tteri	VVVVVWVW
*ttin	VVVVVVVW
*tting	VVVVVVVW
*ttp	UVVWVVVV
*ttp>	UVVWVVVV
*tui	VVUWVUVV
*tuin	VVVWVVVV
*tuin>	VVVWVVVV
*tuk	VVVVUVVV
*tuk>	VVVVUWWU
*tukj	VVVVUVVV
*tukje	VVVVUVVV
*tukk	VVVVVVVW
*tukke	VVVVVVVW
*tur	WVVVVUUV
*ture	WVVVVVUV
*turen	WVVVVVUV
*tus	WVVUUWVV
*tuss	WVVUVVVV
*tusse	WVVUVVVV
*tuu	VVVVVVWU
*tuur	VVVVVVWV
*tuur>	VVVUVUVV
*tuurd	UVVWVWWU
*tuurt	WVVUVWVV
*tv>	UWVVVVWV
*tva	WVVVVVUW
*tvaa	VVVVVWVV
*tvaar	VVVVVWVV
*tvan	VVVVVVVW
*tvang	VVVVVVVW
*tve	VVVVVWVV
*tver	VVVVVWVV
*twa	UWVVVUVV
*twag	UWVVWVVV
*twage	UWVVWVVV
*twe	VWUVVVVV
*twee>	VVVVWWVU
*tweed	VVVVVUVV
*tweet	VVWVVVWV
*tweeë	VVVVWVVV
*twi	VVVVVWWV
*twin	VVVVVWWV
*twint	VVVVVWWV
*two	WVVUVUVV
*twoo	WVVUVUVV
*twoor	WVVUVUVV
*tze	VVVVVVWV
*tzelf	WVVVVVVV
*tzen	VVVVVVWV
*tzend	VVVVVVWV
*tzi	VVVVVWWV
*uan	VVVVVVVW
*uari>	WVVVVVVV
*ub>	VWVUWVVV
*ubl	VWVVVVWV
*ubli	VWVVVVWV
*ublic	VVVVVVWV
*ubr	VVVVVVWV
*ubri	VVVVVVWV
*ubrie	VVVVVVWV
*uch	XVVTVVUW
*uche	WVVUUVVV
*uche>	WVVUVVVV
*ucht	WVVUVVUW
*ucht>	WVVUVVVV
*ud>	VVWUVVVV
*ude	UWVVVUWX
*ude>	UVVVVUVV
*uden	UVVVUUVW
*uden>	UVVWVVVW
*uder	VWVVVVWW
*uder>	VVVVVVVW
*uders	VVVVVVWV
*uds	VUVVVVVV
*udsm	WUVVVVVV
*udsma	WUVVVVVV
*udt	VVVVVUVV
*udt>	VVVVVUVV
*uf>	VVVUVVVV
*uff	WVVUWVVV
*uffe	WVVUWVVV
*uffet	WVVUVVVV
*uffeu	VVVVWVVV
*ug>	VVWUVWVW
*ugb	VVVVVVVW
*ugbe	VVVVVVVW
*ugbel	VVVVVVVW
*ugg	VVVUVVVV
*uggeh	VVVVVUVV
*ugr	VVWUVVVV
*ugro	VVWUVVVV
*ugroe	VVWUVVVV
*ugt	VVVVVWVV
*ugt>	VVVVVWVV
*uid	VVUWVVVV
*uide	VVUWVVVV
*uidel	VVUVVVVV
*uik	UWUWYUUV
*uik>	VVVVWVVV
*uiken	VVVVVVVW
*uikt	VVVVXVVV
*uikt>	VVVVXVVV
*uil	WVVUUWVV
*uile	VVWVVWVV
*uilen	VVWVVWVV
*uim	VVVVVVVW
*uin	VVVWVUVV
*uin>	VVVVVUVV
*uip	VVVVVWVV
*uis	VUVWXWUT
*uis>	WUVWWWUU
*uisa	VVVVVUVV
*uisar	VVVVVUVV
*uisbl	VVVVVVWV
*uisd	VWVVVVVV
*uisdi	VWVUVVVV
*uist	VUVVWVVU
*uist>	WUVVVUVU
*uisz	VVVVWVVV
*uiszo	VVVVWVVV
*uit	WUVVVWYU
*uit>	VVTWXVWU
*uite	VVVVUVXU
*uiten	VVVVVVWV
*uitg	VVWVVVWW
*uitga	VVVVVVVW
*uitge	VVWVVVVV
*uiti	VVVVVVVW
*uitin	VVVVVVVW
*uitk	VVVVVWVV
*uitke	VVVVVWVV
*uitl	VVVVUVWV
*uitle	VVWVVVWV
*uits	WVVUVVVU
*uitsc	WVVVVVVV
*uitsl	VVVVVWVV
*uitsp	VVVVVVVU
*uitv	WVVVVVVV
*uitva	WVVVVVVV
*uitz	UVWVVVWV
*uitze	VVVVVVWV
*uiz	UVVVWVVV
*uize	UVVWWVVV
*uizel	VVVVWVVV
*uizen	VVVWVVVV
*uk>	VVVVUVWU
*uke	WVVVWVVV
*uke>	WVVVVVVV
*uken	VVVVWVVV
*uken>	VVVWWVVV
*ukj	VVVVUVVV
*ukje	VVVVUVVV
*ukje>	VVVVUVVV
*ukk	VVVVVWVW
*ukke	VVVVVVVW
*ukken	VVVVVWVW
*ula	VVVVVUVV
*ulan	VVVVVUVV
*ulanc	VVVVVUVV
*uld	VVVVVVVU
*uld>	VVVVWVVV
*uldi	VVVVVVWV
*uldig	VVVVVVWV
*uli	WVVUWVVV
*ulie	WVVVVVVV
*ulier	WVVVVVVV
*ulin	VVVVWVVV
*uline	VVVVWVVV
*ull	WWVTWUWS
*ulle	VVVVUVWU
*ullen	VVVVUVVV
*ullet	VVVVVVWV
*ulli	WWVUWUVS
*ullie	VWVUWUVT
*ulp	VVVVVWVV
*ulp>	VVVVVWVV
*ult	VVVVWVVV
*ulte	VVVVWVVV
*ulten	VVVVWVVV
*um>	UVVWVUUU
*ume	VVVVVVWV
*umen	VVVVVVWV
*ument	VVVVVVWV
*umm	UVUWWVVV
*umme	UVUWWVVV
*ummer	UVUWWVVV
*umn	VVVVVVWV
*umn>	VVVVVVWV
*un>	VVVWVVVV
*unch	VVVWVVVV
*und	VVVWVVVV
*uni	VVVVVUVV
*uni>	VVVVVVVW
*unn	VVVVVVUV
*unne	VVVVVVUV
*unnen	VVVVVVUV
*unt	VWUVUVUW
*unt>	VWUVUUUW
*untj	VVVVVWVV
*untje	VVVVVWVV
*upd	VVVUVUVV
*upda	VVVUVUVV
*updat	VVVUVUVV
*upp	UVVVVVVV
*uppo	UVWVVVVV
*uppor	UVWVVVVV
*upé	VVWUWVVV
*upé>	VVWUWVVV
*ur>	VWTWVRXV
*urat	VVVVWVVV
*urati	VVVVWVVV
*urb	VUVVVVVV
*urbe	VUVVVVVV
*urd	UUWWVWWU
*urd>	UVVWVWWV
*urde	VVVVVVVU
*urder	VVVWVVVV
*ure	VWUVWVUV
*urea	VVVVVVVW
*ureau	VVVVVVVW
*uren	VVUVWVUV
*uren>	WVUWWVUU
*urf	VVVVUXVV
*urf>	VVVVUWVV
*urft	VVVVVWVV
*urft>	VVVVVWVV
*urg	VUVVUVVW
*urg>	VVVVVVWV
*urge	VVVVVVVW
*urgem	VVVVVVVW
*urges	WVVVVVVV
*uri	UVWVVVVW
*urig	UVWVVVVV
*urig>	VVWVVVVV
*urin	VVVVVVVW
*uring	VVVVVVVW
*urk	WVVVVVVV
*urm	VVVVVUVV
*urn	VVVVUUWV
*urna	VVVVVVWV
*uro	VVVVUWVV
*uro>	WVVVVWVV
*urr	VVVVVVVW
*urre	VVVVVVVW
*urren	VVVVVVVW
*urs	VVVUWVVV
*urst	VVVVWWVV
*urste	WVVVVVVV
*ursto	VVVVWWVV
*urt	XWUUWXUV
*urt>	XVUUVWUV
*urtj	VVVVWWVV
*urtje	VVVVWWVV
*urve	VVVWVVVV
*urw	VVVVUVVW
*urwa	VVVVVVVW
*urwaa	VVVVVVVW
*us>	XUVUVUUU
*usc	VVWVVVVV
*usch	VVWVVVVV
*uscha	VVWVVVVV
*ush	VVVVVWVV
*usi	VVVWVVVV
*uss	WVUUUVUV
*usse	WVUUUVUV
*ussen	WVVUUVUV
*ust	VVWVUWVV
*uste	VVVVVWVV
*uster	VVVVVWVV
*usti	VVVVVWVV
*ustig	VVVVVWVV
*ut>	VVVVVUVV
*utc	WVVVWVVV
*ute	VVVVXWVW
*utee	VVVVVVVW
*uteer	VVVVVVVW
*utel	VVVVVVVW
*uten	WVVUVVWV
*uten>	WVVUVVWV
*uter	VVVVWWVV
*uter>	VVVVWWVV
*uters	VVVVWVVV
*uti	VVVVVWVV
*utis	VVVVVWVV
*utist	VVVVVWVV
*uto	VVVVVVUW
*uto>	VVVVWVVV
*utor	VVVVVVVW
*utori	VVVVVVVW
*uts	WVVVVVVV
*uug	VVVVVWVV
*uugt	VVVVVWVV
*uugt>	VVVVVWVV
*uur	WVUVVUXU
*uur>	VVUVTTXV
*uurd	UUVWVVWU
*uurd>	UVVWVVWV
*uurde	VVVVVVVU
*uurs	VVVVWWVV
*uurst	VVVVWWVV
*uurt	WVUVVWUV
*uurt>	WVUUVWUV
*uurtj	VVVVWWVV
*uw>	VVVVXVWY
*uwd	VVVVWVVV
*uwd>	VVVVWVVV
*uwe	VVWUVVUU
*uwe>	VVWUVVUU
*uwi	VVVVVVVW
*uwin	VVVVVVVW
*uwing	VVVVVVVW
*uws	VVVVVVXV
*uwsb	VVVVVVWV
*uwsd	VVVVVVWV
*uwsdi	VVVVVVWV
*uwss	VVVVVVWV
*uwssi	VVVVVVWV
*uze	WVVVVVVV
*uzi	WVVUVVVV
*uzie	WVVUVVVV
*uziek	WVVUVVVV
*vaa	WVVVVVVW
*vaar	WVVVVVVW
*vaard	VVVVVVVW
*vaarl	VVVVVVVW
*vaart	VVVVVWVV
*vac	VVVVVVUV
*vad	VVVVUWVV
*vade	VVVVUWVV
*vader	VVVVUWVV
*vak	VVWUVUVV
*vake	VVWVVVVV
*vaker	VVWVVVVV
*val	WVUVVVVV
*val>	VVVVUVVV
*vall	WUVVWVVV
*valle	WUVVWVVV
*valt	VWVVVWVV
*valt>	VWVVVWVV
*van	VUVWXWWX
*van>	VVVVVWVW
*vana	VWUVVVWU
*vanaf	VVVVUUVV
*vanav	VWVVVWWU
*vand	VVVWVVVV
*vanda	VVVWVVVV
*vang	WVVUVWUW
*vang>	VVVVVWVV
*vange	UVWVVVUV
*vanmi	VVVVVVWV
*vann	VVVVWVVW
*vanna	VVVVWVVW
*vano	VUVVWVVV
*vanoc	VUVVWVVV
*vas	UWVVUVUX
*vast	UWVVUVUX
*vast>	VWVVVVVV
*vaste	VVWVVVVV
*vasts	VVVVVVVW
*vat	UVWVVVWV
*ve>	WVVVVVVV
*vee	VVUWUUWV
*veel	WVVVUVWV
*veel>	VVVVUVWV
*veer	VVVWVUVV
*veert	UVVWVVVV
*vei	VVVVVUVX
*veil	VVVVVUVX
*veili	VVVVVUVW
*vel	WVUVWWVV
*vel>	VVVVWVVV
*veld	WVVVVWVV
*veld>	WVVVVWVV
*ven	VVWUUXUW
*ven>	TVWWUXVV
*vend	WVVVVVVV
*vend>	WVVVVVVV
*vens	VVVVVVUW
*vens>	VVVVVVUW
*ver	WVVVRSYa
*ver>	UVUWUUXV
*verad	VVWVVVVV
*verb	WVVVVUVV
*verbe	VVVVVVVW
*verbr	WVVUVVVV
*verd	WUVVWUVV
*verd>	WVVVVVVV
*verde	VVVVVVVW
*verdi	UVWWWVVV
*verdw	WVVVVVWV
*vere	UVVWVVUV
*veren	VVVVVVUV
*verg	VVVVVUVU
*verga	VVVWWVWU
*verge	UVWVVVVV
*verh	UVVWVVWV
*verha	VVVVVVWV
*verhu	VVVWVVVV
*veri	WWVUVVWV
*verin	WWVUVVWV
*verk	VWUVUVUU
*verke	VWVVVVUV
*verko	VVUVVVVU
*verl	VWUVUXUV
*verle	VWVVVWVV
*verlo	VVVVVWVV
*verm	VVWVVVWV
*verma	VVWVVVVV
*verme	VVVVVVWV
*vern	VVVVVVVW
*verne	VVVVVVVW
*verp	VVVVVVVW
*verpl	VVVVVVVW
*verr	VVVUVVVV
*verra	VVWVVVVV
*vers	UVWVUVWV
*verse	VWVVVVVV
*versi	VVVWVVVV
*versl	VVVVVVWV
*verst	VVVVVWVW
*vert	VVVVUVVU
*verw	VVVVVWVX
*verwa	VVWVVXVW
*verwe	VVVVVVVW
*verz	WVVUUUVW
*verzo	VVVUVVVW
*ves	VVVWVVVW
*vest	VVVWVVVW
*vesti	VVVVVVVW
*veur>	VWVUVVVV
*via	VVVWUVVU
*via>	VVVWUVVU
*vice>	VVVVVWVV
*vie	UVVVUUUU
*viel	UVVWVVVV
*viel>	UVVWVVVV
*vier	VVVVUVUV
*vier>	WVVVUVVV
*vij	VVVVVUVV
*vijf	VVVVVUVV
*vijf>	VVVVVUVV
*vin	UVWVVUVW
*vind	VVVVVUVV
*ving	VVVVVVVW
*ving>	VVVVVVVW
*vle	VVVVVWVV
*vlek	VVVVVWVV
*vlie	VVVUVVVV
*vlieg	VVVUVVVV
*vlo	VVVVWVVV
*voe	TWVVWWWW
*voed	VVVVVWVW
*voedi	VVVVWVVV
*voeds	VVVVVWVW
*voel	UVWUWVVV
*voer	UWVVVVWV
*voerd	UWVVVVWV
*vol	WVVVUUVW
*vol>	VVVVUVVV
*volg	VVVVVVVW
*voll	WVUVVVVV
*volle	WVUVVVVV
*von	UWVUWUWV
*vond	UWVVVVWV
*vond>	UWVVVVWV
*vonde	VVVVVUVV
*vonk	VVVVWVVV
*vonke	VVVVWVVV
*voo	WVVVTVYV
*voor	WVVVTVYV
*voor>	WVVUTVYU
*voorb	UWVWWUVW
*voord	WVVVVVVV
*voorg	VVVVVVVW
*voorl	VVVVVWWU
*voort	VVVVVVVW
*vor	VWVUVUWV
*vori	VVVUVUWV
*vorig	VVVUVUWV
*vra	VVVUVVVW
*vraa	WVVUVWVV
*vraag	WVVUVWVV
*vrac	UWVVWVVV
*vrach	UWVVWVVV
*vrag	VUVVUVVW
*vrage	VUVVUVVW
*vre	VVWVVVVV
*vri	VVWVVUVW
*vrie	VVWUWUVV
*vrien	VVWUVUVV
*vrij	VVVWUVVX
*vrij>	VVVVVVVW
*vrijd	VUVVVVWW
*vro	VUWVWWVU
*vroe	VVVVUVVV
*vroeg	VVVVUVVV
*vrou	VVVVWWVU
*vrouw	VVVVWWVU
*vul	VVVVVVWU
*vuld	VVVVVVWV
*vuldi	VVVVVVWV
*vóó	VVVVVVWV
*vóór	VVVVVVWV
*vóór>	VVVVVVWV
*waa	WVVUWTVV
*waai	VVVUVVVV
*waait	VWVVWVVV
*waar	VVVVVUVV
*waar>	VWVVWVVV
*waard	VVWUUVUV
*waari	VVVVVVWV
*waaro	WUVVUUWV
*waars	VVVVWVVV
*wac	VVUWVWWV
*wach	VVUWVWWV
*wacht	VVUWVWWV
*wag	UVVWWUUV
*wage	VVVVWUUV
*wagen	VWVVWUUV
*wak	VVWVWWVV
*wakk	VVWVWWVV
*wakke	VVWVWWVV
*wam	WUVUUVVV
*wam>	WVVVUVVV
*wame	WVVVVVVV
*wamen	WVVVVVVV
*wan	UWUVVVVX
*wang	UWVVVVVW
*wange	VWVVVVVV
*wangs	VVVVVVVW
*wann	VWVVUVVW
*wanne	VWVVUVVW
*want	VVVVUWVV
*want>	VVVVUWVV
*war	VUWUVVUV
*ward	VVVVVVVW
*ware	VVVVUUVV
*ware>	VVVVVUVV
*waren	VVVVUVVV
*warm	VVWVVWVV
*warme	VVVVVWVV
*warmi	VVVVVWVV
*wart	WVUVVUVV
*wart>	VVUVVUVV
*warti	WVVVVVVV
*was	WUWUUVUU
*was>	WUWUUVUU
*wat	VVWVWUUU
*wat>	VUWUVUUU
*wate	VVVVWVVV
*water	VVVVWVVV
*wd>	VVVVWVVV
*we>	UVWVWUWU
*web	VVWVVVUV
*webc	VVWVVVVV
*webca	VVWVVVVV
*websh	VVVVVWVV
*wed	VVVWVVVV
*weds	VVVWVVVV
*wedst	VVVWVVVV
*wee	VUUWUXVU
*wee>	VVVVWWVU
*weed	VVVVVUVV
*weede	VVVVVUVV
*week	VVUWUWVU
*week>	VVVVUXVV
*weeke	VVVVVVWV
*weer	VVVVTVVW
*weer>	WVVUUVVV
*wees	VVVVVWVV
*weest	VVVVVWVV
*weet	VUWVWVVV
*weet>	VUWVWVVV
*weeë	VVVVWVVV
*weeën	VVVVWVVV
*weg	WVUVWWUU
*weg>	WVVUWWUV
*wegg	VVVVVVWV
*wegge	VVVVVVWV
*wei	VVVVVVWV
*weig	VVVVVVWV
*weige	VVVVVVWV
*wek	WVVVUWVV
*weke	VVVVUWVV
*weken	VVVVUWVV
*wel	WWVTUUVU
*wel>	XUWUTVVV
*weldi	WVVVVVVV
*welk	UXVUVUUV
*welk>	VWVVVVVV
*welke	UWVVVVVV
*wemm	VWVVVVVV
*wemme	VWVVVVVV
*wen	WVUVVVVV
*wend	VVVVVWVV
*wer	VVWUUTUX
*werb	VVVVWVVV
*werba	VVVVWVVV
*werd	VVWUVVVV
*werde	VVVUVVVV
*werk	UVWVUUUX
*werk>	UVWVVUVV
*werkd	VVUWVVVV
*werke	VVVVUWUW
*werki	VVVVVVVW
*werks	VVVVVVVU
*werkt	VVWUUUVV
*werp	VWVVVVVV
*wet	VVVVVUWW
*wete	VVVVVUVW
*weten	VVVVVUVW
*wid	WVVUVVVV
*widg	WVVUVVVV
*widge	WVVUVVVV
*wie	WVVVWVVW
*wie>	VUVWWVVW
*wif	VVVVVUVV
*wifi	VVVVVUVV
*wifi>	VVVVVUVV
*wij	VVUWTUWX
*wij>	VVUWUWXX
*wijk	VVVWVVUV
*wijk>	VVVWVVVW
*wijt	VVVVUVVV
*wijz	VVVUVVVV
*wijzi	VVVVVVVW
*wil	UVWVTTWU
*wil>	VVVVTUVU
*wild	VVVVWVVV
*wilde	VVVVWVVV
*will	UVVVVUXU
*wille	VVVVVUXU
*win	UVVWUWWV
*wing	VVVVVVVW
*wing>	VVVVVVVW
*wink	UVVWUVVU
*winke	UVVWUVVU
*wint	VVVVVWWV
*winti	VVVVVWWV
*wis	VVVWVVVV
*wiss	UVVWVVVV
*wisse	UVVWVVVV
*won	WUVVUXVV
*wone	WUVVVWVV
*wonen	WVVVUWVV
*woni	VVVVVWVV
*wonin	VVVVVWVV
*woo	WVWTUTWV
*woon	VWVVVUUV
*woont	VVVVUVVW
*woor	WVWTVUWV
*woord	WVWTVUWV
*wor	VWUVWVWW
*word	VVUVWVWW
*word>	WVVUVVVV
*worde	VVVVVVWW
*wordt	UVVWWVVV
*ws>	UVVVVVVV
*wsb	VVVVVVWV
*wsd	VVVVVVWV
*wsdi	VVVVVVWV
*wsdie	VVVVVVWV
*wss	VVVVVVWV
*wssi	VVVVVVWV
*wssit	VVVVVVWV
*wél	WUVVVVVV
*wél>	WUVVVVVV
*xi>	VVVVVWVV
*xid	VVVVWVVV
*xide	VVVVWVVV
*xidem	VVVVWVVV
*xpl	VVVVVVVW
*xplo	VVVVVVVW
*xtr	WVVVVVVV
*xtra	WVVVVVVV
*xtra>	WVVVVVVV
*y's	VVVWVVVV
*y's>	VVVWVVVV
*yca	VVVVWVVV
*ycan	VVVVWVVV
*ycan>	VVVVWVVV
*ypo	VVVVVVVU
*ypot	VVVVVVVU
*ypoth	VVVVVVVU
*ypt	UVVVVVVV
*yse	VVVVWWVV
*zaa	VVVVVVWW
*zaak	VVVVVVWW
*zaak>	VVWVVVWW
*zag	VVVWVVWU
*zag>	VVVWVVVV
*zage	VVVVVVWU
*zage>	VVVVVVWU
*zak	WUVUVVWV
*zake	VVVVVVWV
*zaken	VVVVVVWV
*zakj	WVVVVVVV
*zakje	WVVVVVVV
*zakt	VVVVWVVV
*zakt>	VVVVWVVV
*zal	VVWVVVVV
*zali	VVWUVVVV
*zalig	VVWUVVVV
*zat	VWUVWUXU
*zat>	VWUVWVVV
*zate	VVVVVUXU
*zaten	VVVVVVWV
*zater	VVVVVVWV
*ze>	VUVVUYXV
*zeg	VUWVXTWV
*zeg>	UVVVXVVV
*zegd	VVVVVVWV
*zegd>	VVVVVVWV
*zege	VVWVVVVW
*zegel	VVVVVVVW
*zegg	VUWVUUVU
*zegge	VUWVUUVU
*zegt	WVUVVUVV
*zegt>	VVUVVUVV
*zei	VVUWUVVV
*zei>	UVUXUVVV
*zel	VVWUVVVU
*zeld	VVWVVVVV
*zelde	VVWVVVVV
*zelf	VUWUUVVU
*zelf>	UVWVVWVU
*zelfd	VVVVUUVV
*zelfs	WVVUVVVV
*zeli	VVVVWVVV
*zelig	VVVVWVVV
*zen	VVUWVWWV
*zen>	VVUVVXUV
*zend	UVVVVVWV
*zend>	VVVWVVVV
*zende	VVVVVVWV
*zendi	VVVVVVWV
*zer	VVVVVVWV
*zers	VVVVVVWV
*zers>	VVVVVVWV
*zes	VVUVVUVV
*zes>	WVVVVUVV
*zet	VVVVUVVU
*zet>	WVVVVWVV
*zett	UVWVVVWV
*zette	UVWVVVWV
*zeu	VVVUVVVV
*zev	UVVWUVVV
*zeve	UVVWUVVV
*zeven	UVVWUVVV
*zic	VVVVUUVX
*zich	VVVVUUVX
*zich>	VVVVUVWV
*zicht	VVVVVUUX
*zie	VVVVWVVV
*zie>	TWVWWVWU
*ziek	XUVUVVVW
*ziek>	WVVUVVVV
*zieke	VVVWVVVW
*zien	VVVVVVUV
*zien>	VVVVVVUV
*zig	VVWUVVVV
*zij	VVWVTVVU
*zij>	UVWVUVVV
*zijn	WUVVUVVU
*zijn>	WUVVUVVU
*zin	VUVXVVXV
*zin>	VVVWVVWV
*zine	UVVWVVWV
*zine>	UVVWVVWV
*zing	VVVVVVVW
*zing>	VVVUVVVW
*zinne	VVVVVVWV
*zit	VVVVYYUV
*zit>	VVVVXXUU
*zitj	VVVVVWVV
*zitje	VVVVVWVV
*zitt	VVVVWVVW
*zitte	VVVVWVVV
*zitti	VVVVVVVW
*zo'	VVVUVVWV
*zo'n	VVVUVVWV
*zo'n>	VVVUVVWV
*zo>	XVVTYWVU
*zoe	VWVVUUWW
*zoek	UWUVUUWW
*zoek>	UWUVUUWW
*zoeks	VVVVVVWV
*zoem	WVVUVVVV
*zoemt	WVVUVVVV
*zoj	VVVVWVVU
*zoju	VVVVWVVU
*zojui	VVVVWVVU
*zon	UUVWTVVX
*zond	VVVVTVVX
*zonda	UVVVVVVW
*zonde	WUVVUVVW
*zondh	VVVVVVVW
*zonne	WVVVVVVV
*zoo	VVVVTWVV
*zoon	VVVVUWVV
*zoon>	VVVVUWVV
*zor	WVWUVWVW
*zorg	WVWUVWVW
*zorg>	VVVVVWVV
*zorgd	WVVUVWVV
*zorge	VVVUUVVV
*zorgv	VVVVVVWV
*zou	WVVVUUWU
*zou>	VVVVVVVU
*zus	VVVVVXVV
*zus>	WVVVWWVV
*zust	VVVVVWVV
*zuste	VVVVVWVV
*zuu	VVVVWWVV
*zuur	VVVVWWVV
*zuurs	VVVVWWVV
*zwa	VVVVUUVV
*zwan	VWVVVVVV
*zwang	VWVVVVVV
*zwar	VVVWVVVV
*zwe	VVVVWUVV
*zwemm	VWVVVVVV
*él>	WUVVVVVV
*én>	WUVVUVVU
*één	WUVVVVVV
*één>	WUVVVVVV
*ën>	VVVVWVVV
*ënt	WVVVVVVV
*ór>	VVVVVVWV
*óór	VVVVVVWV
*óór>	VVVVVVWV
,	QTYZYSWN
, 't	UVYUUVVV
, 0	VTVXWTVU
, aan	YVUTVWVV
, afdeling	VVVVVVVY
, al	XVVUUUVV
, alle	VVVVWUVV
, alleen	XUUVVUVV
, alles	UVWVWTVU
, als	UVVXWVVV
, altijd	VVWUVVVV
, alweer	WVUVVWVV
, ambulance	WVWTVUVV
, bedankt	VVTWVVUV
, bel	VWVVVVVW
, ben	UVUXVUVV
, bij	VWVUUVUT
, binnen	WUWUXXVU
, brief	UVVVVXVV
, buren	VVVWVVVV
, daar	VUVVVVVV
, daarna	SWUYUVZV
, dan	WXSVUVUU
, dank	UVWVUVVV
, dankjewel	VVVVUUVV
, dat	RTaWZWTT
, de	XRVXWYUV
, denkt	VVVVUUUV
, die	XTVWSUTU
, dit	XVUUVUVV
, doar	VVVWYVVV
, drie	VWTXUUVV
, droog	UVVWVVVV
, dus	VUWVUUVV
, echt	UVVVVVVV
, een	UUWWVUUV
, en	VUZSNQTS
, er	XVUTbXUU
, even	VVVWVVVV
, figuurlijk	WVVUVVVV
, fijne	VVUWVVVV
, ga	UVWWUVVV
, geef	UUWVVVUV
, geen	VVWVSVVV
, gelukkig	WVUUUXVV
, gewoon	VVVVVVVU
, gisteren	WUVVWVVV
, goed	UVYTUVVV
, graag	UWUWVXVZ
, haar	UWVVTXVV
, handig	VVVWVVVV
, hebben	VWUVVVUW
, heeft	UXVUVVVZ
, heel	VVVVUVVV
, heerlijk	UVUXVVVV
, het	SVVZRTVU
, hij	VUTYXcZU
, hoe	VZUSUUUV
, huis	VVVVWXVV
, iedereen	VUUXVVVV
, ik	VVSXWYWX
, in	VVVWVWVU
, is	SXWVVTUU
, ja	XVVTVVVV
, je	WVVVVVVV
, jullie	WTVWXWVV
, kan	UXUWWYUU
, kinderen	WUVVVWVV
, klaar	WVUVVVVV
, kleine	WVVVVVWV
, knap	VVWVVVVV
, kom	VVUWVVVV
, komt	VVVVVTWV
, kreeg	TVXVVUVV
, krijg	VVVVWVVV
, kunt	UWVVVVUU
, laat	VVVWVVVV
, lange	WVUVVVVV
, langs	WVVVVVUV
, lees	UVVWVVVV
, lekker	UVVWVVVV
, liefst	VVVVVVWV
, loopt	WVVUUVVV
, maar	UUZTURUU
, mag	VYVSVUUV
, meer	TUYVUVVV
, meldt	VVVWVVVV
, meneer	VVVVXUVV
, mensen	VUVVYUVV
, met	WTVWUTbY
, mevrouw	WVWUVTWS
, mijn	VUVWbWUT
, moet	VVVVVWVV
, mooi	VVVWVVVV
, morgen	VVVWVVVV
, na	VVVVWWVV
, nergens	WVVVVVVV
, net	VVVVWUVV
, netjes	UVWVVVVV
, niemand	UWVVVTVV
, niet	VVTXTVWV
, niets	TVXVVVVV
, niks	TVVXXVVV
, nooit	WVUVVVVV
, nu	VUVWVUVV
, of	UVVVUUVT
, om	VVVWVVUV
, ook	XUWTWVVU
, oorzaak	VVVWVVVV
, op	UVWUUUVU
, precies	VVWUVVVV
, regio	VVVWVVVV
, rijdt	VWVUUYVV
, rustig	VVWVVVVV
, schoolkrant	VVVVVVWV
, stond	WVUUVVVV
, te	UVVWVVVV
, team	VVVVVVVW
, terwijl	XVVUVWVV
, toen	XVVTVVVV
, tot	UVUYVVTV
, twee	WUVWXWUT
, u	SUVYVYWW
, uw	WVVVVWVV
, valt	UXVVUVVV
, van	WUVUVVVV
, vandaag	UVYTVVVV
, vandaar	UVVWUVWV
, veel	UVVWVVVV
, verder	XVVTVVVV
, verkeerde	UUVXVVVV
, vijf	UVWVVVVV
, vis	VVVWVVVV
, vond	UVXUUUVV
, voor	XVVUVVWV
, vooral	VVVWVVVV
, vriendelijk	UVWVVVVV
, waar	UXVVYWUW
, waarvan	VVVWVVVV
, want	VWVUVUVV
, wat	RZUWbaUU
, we	ZUVSVTVV
, weer	VVUWVVVV
, wel	WVUVVVVV
, welke	VWVUVUVV
, wie	WWUUXWXW
, wij	WVWUUWbV
, wil	VWVVVVVV
, ze	TWWVVVVX
, zegt	XVUVTVVV
, zei	UVVXUVVV
, zelfde	WVUVVVVV
, zelfs	XVVUVVVV
, zie	UWVVVVVV
, zij	VVWUTWVV
, zijn	VVVVVUVU
, zit	VWVUWVVW
, zo	VUUXUTVV
, zo'n	VWVUUVXV
, zonder	WVVUVVVV
, één	XUUUVVVV
.	cDZcHeXa
. "	TVVXVUVV
. $	UJbbAaVW
. .	UVUWVVVV
. 0	XUUVWYVT
. al	VVVVWXVV
. bedankt	XVSVaWVV
. bel	XVVUVVVW
. bestaat	VVVVUWVV
. bij	UVWVVVVV
. daar	UVWWVUVV
. daarna	VVVWVVVV
. dan	UVVWWUWV
. dank	VVXTUYVW
. dat	RVZVWUWT
. de	TRUbSWYW
. derde	WVVUVVVV
. die	UVVWVYVU
. dit	WVVUWUVW
. drie	UUYUVVVV
. een	SUUaTTVV
. eerst	XVUUWVVV
. elke	VVVVUVVV
. en	YUVTXXVU
. er	TWUYUWVX
. example	UWVVVVVV
. fijn	TVXVUVVV
. ga	UUVXVVVV
. geef	UVWUUVVW
. geen	VVVVZVUV
. graag	VWVUVUWW
. groet	VWVVVVVX
. had	SVYVVYVV
. heb	UWVVVVVV
. hebben	UWVVVUZV
. heeft	VVVVWVYV
. het	VUVWaXUX
. hier	WUVUWVVU
. hij	WVWURYVW
. hoe	WTVXUbUX
. hoeveel	VVVVVVVW
. houd	VWVUUVVW
. iedereen	VVVWVVVV
. ik	bTVRVYWV
. in	WVVVVVUV
. is	UWWVXYVU
. ja	VVVVWVVV
. jammer	WVVVVVVV
. je	VUVWVUVU
. jullie	RVWYXVUV
. kan	UWWVVVUU
. kijk	UVVVYVVV
. klasse	VVWVVVVV
. klopt	VVVVWVUW
. komt	VVVVVVUW
. kunnen	UWVVVVUX
. kunt	VVVVVUVW
. laat	VVVVWWVV
. lekker	WVUUVVVV
. leuk	VVUWVVVV
. ligt	TWVWVUVV
. mag	WUVVVVVV
. meer	VUXUVUVV
. met	VUVWVUYW
. mijn	UWUWUXWU
. moet	WVVVVUVV
. mogen	VWVVVVWV
. namens	WVVUVVVW
. negen	XVVUVVVV
. net	WVVUVVVV
. netjes	UVWUVVVV
. niks	UVVWVVVV
. nl	UVVXVVVV
. nog	VVVVWUWV
. nooit	TVWVVUVV
. nou	WVUUVVVV
. nu	WVVUZUVU
. nul	UVVWVVVV
. om	UVVWVVXV
. ons	VWVUVTXU
. onze	VVVWVVWU
. op	VVVVUVUV
. prima	UVWVVVVV
. respect	WVVVVVVV
. spannend	VVVVUVVV
. staat	VVVVUVXV
. tegen	UVVWWWVV
. toch	VVVVWUVV
. tot	VVVUVVVU
. twee	UVVWUUVV
. tweede	WVVVVVVV
. u	XVUUbWUY
. uw	UWVVVVVW
. van	WVVUVVVV
. vandaag	VVWUYWVV
. voor	WUVVVVVU
. vraag	UVVWVVVV
. waar	WUVVWXVU
. wanneer	VVVVVVUW
. wat	UVVVUVVV
. we	VUUXUSVU
. welke	VVVVXWVU
. wie	WTVXWSZW
. wij	WXUTVXVW
. wilt	UWVVVVTW
. ze	XUVUXZVV
. zegt	VVVWVVVV
. zelfde	UVVWVVVV
. zeven	VVVVTVVV
. zij	VVVWTUVV
. zijn	UVVWVVWV
. zo	VUWUTUVV
. zonder	XVVUUUVV
. zou	VVVWWVXV
0	WYPXYXPV
0 !	VXUUYVVV
0 "	WVVUVWVV
0 $	PXXXXUUV
0 ,	UXUWVZVS
0 .	XUTXXXbU
0 0	UVUXVVUY
0 ?	UUVXUUUU
0 aan	VWVUVVTX
0 april	WVVUVVUW
0 besteld	WVVUVVVV
0 bij	WVVUVVVV
0 dagen	XUUVUUVV
0 dat	UUVYXVVV
0 door	VVVVWUVV
0 e	VVVWWWVV
0 een	VVVVWUVV
0 eet	UVVWVUVV
0 en	UVUXYVVS
0 euro	ZUUTTZUU
0 februari	WVVVVVVU
0 graden	WUVWYYVU
0 gratis	VXVTVUVV
0 handtekeningen	UVVWVVVV
0 heeft	UUVWWYVV
0 in	WVVUUXVV
0 is	UUYUVVVU
0 jaar	UTXWUVUV
0 januari	VVVVVVVU
0 jarige	WVVUVYVV
0 juli	WVVVVVVU
0 juni	UVVWUUUY
0 kan	WVVUVUVV
0 keer	UVVVWVVV
0 kinderen	VUVWVWVV
0 klachten	VVVVVVVW
0 kreeg	VVVVTWVV
0 ligt	VWVVUWVV
0 m	UVVWVVVV
0 maanden	UXVUVZVV
0 maart	WVVVVUUW
0 mbit	WVVVVVVV
0 mei	UVVWVVUX
0 met	UYVUXUVV
0 meter	WVVUVVVV
0 minuten	XVVUWUVV
0 naar	VVVUVVVV
0 nog	VWVVVVVW
0 oktober	VVVWUVVV
0 ook	WUVVUUVV
0 op	WWUUVVVV
0 pagina's	UVVWVVVV
0 per	VUVWVVVV
0 personen	UWVWVVVV
0 procent	VUUXWTVU
0 seconden	VVVWVUVV
0 staat	VWVUUWVY
0 ster	WVVVVUVV
0 stond	VVVWVWVV
0 te	WVVUVVVV
0 tot	VVTWVVTX
0 u	VVVVVUVU
0 uit	VUWVVVYV
0 uur	SXXUSRZb
0 van	VVVWVVVV
0 voor	XUUUVUVV
0 was	UVWVUVVV
0 weken	VWVUSXVV
0 x	XVVUUUVV
0 zit	WVVVTVVV
?	RdTUbeda
? $	WWVUYaZT
? 0	VVVVVUUV
? ?	ZSVUXWVV
? dan	VVVVVUVV
? de	VVVWUUVW
? die	VUUXVUVV
? dit	WUVVVVVV
? en	WUVVVVVV
? groet	VVVVVVVY
? het	VVVVVVWW
? hij	WTXUWVVU
? hoe	XUVVVWVV
? ik	UYVUUXTS
? mijn	VVVVWVWU
? moet	VVVVVXVV
? nee	VVVVVVWV
? nummer	VWVVVVXV
? staat	VVVVXXVV
? vind	VWVVVVVV
? voor	UWVVVWXU
? vraag	VWVVXXWV
? we	VVVVVUWX
? wij	VUUXVTTU
? willen	VVVVVUVV
? zonder	VVVVVWVV
@	XRTZRVTU
@ $	XUUUTVVV
@ ,	XUVVVUUV
@ .	VVUVUXVV
@ ?	XUVVWVVV
@ en	UVUXVVVV
^ "	WVVUVVVV
^ 't	XVUUWVVV
^ 0	WVWUVXVV
^ aan	WVVUVVVV
^ al	WVXSVTWV
^ alle	TVVXWUVV
^ alles	VVWTVVVV
^ als	XTVUTUSd
^ altijd	UVXUVVVV
^ ambulance	UVVWUVVV
^ app	WVVVVVVV
^ bank	WVVVVVVV
^ bedankt	UVWVVVXV
^ bediening	VVUWVVVV
^ ben	TUUYZVVU
^ bestaat	UWVVVWVV
^ beste	WVWUVVUU
^ bij	WUTYSTUW
^ blij	VVXUVVVV
^ brand	UYUTYVVV
^ brandende	UUWVVVVV
^ buschauffeur	VVVUVVVV
^ chapeau	UVWVVVVV
^ chauffeur	WVUVXVVV
^ complimenten	VVWUVVVV
^ dag	UWVVVVXY
^ dank	TUWWWZVV
^ dankjewel	VVXTVVVV
^ dankzij	TVXVVVVV
^ dat	QTTeVWWT
^ de	eQYPaQQb
^ deze	SUVZVVVV
^ die	XUVUUTVV
^ dit	WVWTWVVV
^ doen	VWVVVVVV
^ door	WVUVSVVV
^ drie	YVUTVYVV
^ duidelijk	VVTXVVVV
^ duur	TVYUVVVV
^ een	YVVSWVVT
^ eerlijk	VVWVVVVV
^ eerst	XVVTVUVV
^ eerste	UVVWVVVV
^ eindelijk	TVXVVVVV
^ elke	VVVWVXVV
^ er	RWTakdTU
^ even	UVVWVVVV
^ ey	VWVVVVVV
^ ff	VUVWVVUV
^ fijn	VUYTXXXV
^ fijne	UVVVVVVV
^ gaat	VWVVUVVV
^ ge	YUVUVWVV
^ geachte	WVVUUTTT
^ geen	XUSWWVVV
^ gefeliciteerd	WVUVVVVV
^ gemeente	WVUVVVVW
^ geweldig	XVUVVVVV
^ gisteren	UUXVUVVW
^ goed	UVVWVVUU
^ goede	VUXUUVVV
^ goedemiddag	VVVWVVWU
^ goedemorgen	VVVWVVUV
^ goedenavond	VVVVWVVV
^ goedendag	VVVVVWVV
^ goeie	VVXTVVVV
^ goeiedag	VVVVVUWV
^ goh	VVWUVVVV
^ graag	VXVTVVUX
^ grappig	VVUWUVVV
^ gratis	UVWVVVVV
^ grote	VVXUVVVV
^ haha	UVWWVVVV
^ hahaha	VVVWVVVV
^ hallo	WVUUUVXX
^ hartelijk	VVVVVUVU
^ heb	TVUZZTVV
^ hebben	TXVUWUTU
^ heeft	UWXTUVWU
^ heel	VUVWUVVV
^ heerlijk	VVWUVVVV
^ hek	WVVVWUVV
^ help	VVVWbUVV
^ het	XRVXURXW
^ hey	VVVVVVXV
^ hier	UWWUVVVZ
^ hierbij	TWVXVVUU
^ hij	SVUZZUVV
^ hoe	VYTUQUTT
^ hoest	VVVVUVVV
^ hoeveel	VWVUUVYV
^ hoi	VWVVUVWV
^ hulde	VVWVVVVV
^ iedereen	WVUVVVVV
^ iemand	TXUVWVVV
^ ik	QWRddYVU
^ in	RVTbUUUa
^ inspectie	VVVVVVVW
^ internet	VVWVUVVV
^ interview	UVUXVVUV
^ is	TaTUTXXV
^ it	WVVVUVVV
^ ja	TVUYVVVV
^ jammer	WVVUVVVV
^ je	TUXVUVVV
^ jij	VUTYVVVV
^ jullie	aSYPTTUU
^ k	VVUWVVVV
^ kaart	UVVWVVVV
^ kabinet	VVVVVVUW
^ kamer	ZVUSUVVU
^ kan	UWWUWTXU
^ kijk	UVVWVVVV
^ kind	WVVVWUVV
^ kinderen	VVUWVVVV
^ klasse	VVWVVVVV
^ kleine	VVXTVVVV
^ klopt	UWVWVYXV
^ knap	XVUUVVVU
^ koffer	WVUVVVVV
^ komt	VWVUVVVV
^ krijg	VWVVWUVV
^ kun	VVVVVUVV
^ kunnen	UXVUUXTU
^ kunt	VWVVVXTX
^ lang	WVVUVVVV
^ lees	UVVWVVVV
^ lege	XVUUVVVV
^ lekkerste	VVWUVVVV
^ leuk	WVVUVVVV
^ leuke	XVUVVVVV
^ levensgevaarlijk	VVVUVVVV
^ lieve	XUUVVVVV
^ lift	WVVUXVVV
^ ligt	VWVUVVVV
^ lof	VVXUVVVV
^ mag	VVWUWVVW
^ man	VVVWUVVV
^ matig	WUVUVVVV
^ meneer	UVVWVVVV
^ menu	UVVXVVVV
^ met	YVUUUVUU
^ mevrouw	VUVWWaVV
^ mijn	KYUdMRUS
^ minister	UVVWVVVV
^ misschien	WVVVVVVV
^ mn	XWUUWXUV
^ modem	WVVVVVVV
^ moeder	YVVTVVVV
^ moet	WVVVUXUV
^ mogen	VVVVVWWY
^ moi	UXUUVVVV
^ mooi	XUUUVVVV
^ mooie	UVXTUVVV
^ morgen	UVVWUXVV
^ na	VSVXTbUU
^ naam	UXVUVVVV
^ naar	UVVWVVVV
^ namens	UVXUVVWZ
^ nederland	VVVWVUVV
^ nee	VVVVVWVV
^ net	TVUZWVVV
^ niemand	UVVXWXVV
^ niet	UVXVVUVV
^ nieuw	UVVXVVVV
^ nieuwe	UUZTVVVV
^ nog	WWUUYUVV
^ nooit	WVTWVVVV
^ nou	XVUUVVVV
^ nu	VVUWWWVV
^ ober	WVVVVVVV
^ ok	VVUWVVVV
^ oké	VVUWVVVV
^ om	UVWVVVVV
^ oma	VVVUbcVV
^ onderzoek	VVVWVVVV
^ ons	UVUWYXVV
^ onze	RWWYUWXX
^ ook	YVVSVVVV
^ op	YUTVUVUU
^ opa	UVVXVXVV
^ oud	VVVVVVVU
^ over	UVVWVVVV
^ overstappen	UVXUVVVV
^ parkeren	WVVUVVVV
^ pas	VVVWVVVV
^ personeel	WVVUVUVV
^ pinnen	WVVVVVVV
^ politie	WWVUUVUW
^ politieserie	VVVWVVVV
^ powerbank	WVVUXVVV
^ prachtig	UVWVVVVV
^ prima	UVWWVVVV
^ rechter	UVVWVVVV
^ rekening	UWVVVYVV
^ remmen	XUVUYUVV
^ reserveren	UUVXVVVV
^ respect	UVXVVVVV
^ retour	UVWVVVVV
^ rijdt	WVVVVUVV
^ schandalig	XVVUVVVV
^ schoon	VVWUVVVV
^ sfeervol	VVWVVVVV
^ sinds	XWVSYUVV
^ slechtste	WVVVVVVV
^ snelle	UVWUVVVV
^ soep	WVVUVVVV
^ sorry	WUVWYWVV
^ sta	VWVUUVVV
^ staat	VWVVWUUV
^ stel	UWVVUVVV
^ sterk	UVXTVVVV
^ sterkte	VVVWVVVV
^ storing	UVUXVVVV
^ straks	XTVWVVVV
^ te	XVSXVVVV
^ tegen	UVVWWUVV
^ teleurgesteld	XVVTVVVV
^ ter	UVVWUVVT
^ thuiszorg	WVVUXWVV
^ tien	UVWVVVVV
^ tijdens	WVVUVUVZ
^ tip	VUVWVVVV
^ toen	UVVWVWVV
^ toezicht	VUVWVVVU
^ top	WVSXVVVV
^ tot	VWVVUUUV
^ trots	TVZTVVVV
^ twee	WVVTWUWU
^ u	XVUUSZVW
^ uitkering	VVVVVWVV
^ uw	aTUTUUYY
^ van	VVXTVVWV
^ vanaf	VWUVUUVV
^ vanavond	UVUYVVVV
^ vandaag	UVTYVTVU
^ vanmorgen	VUVVUUVV
^ vanuit	VWVVVVVX
^ verkeerde	XVUUVUVV
^ verkoopt	VWVUVVUV
^ verkoper	VVVWVVVV
^ vier	WVVVVVVV
^ vlot	UVXUVVVV
^ vlucht	VWVUVVVV
^ volgens	UWVVUVVX
^ voor	SVYUWXZU
^ vorig	UVXUUVVV
^ vraagje	VVVVVVXV
^ vrijdag	VTVXVVVV
^ vroeger	VVUWVVVV
^ waar	UYVUTUUU
^ waarom	XTVWUUWV
^ wachtwoord	WVUVVVVV
^ wanneer	VXVUVVVV
^ wat	WUXTTYVT
^ we	PWUbTVcV
^ weer	WVUVXUVV
^ weet	VWVUVVVV
^ welke	UWVVUUUU
^ werkbezoek	VVUXVVVV
^ werkt	WVYRVVVV
^ weten	VVVVVVXV
^ wie	UTVYTWTW
^ wij	TTUaVXYY
^ wijkagent	VVVVVVUW
^ wordt	VVVVVWUU
^ yo	VWVVVVVV
^ zag	SUUaVVVV
^ zalig	UVZTVVVV
^ ze	WVVUUXVV
^ zeg	UUVXXVVV
^ zelden	UVXUVVVV
^ zelfs	VVXTUVVV
^ zes	WVVUVVVV
^ zie	UUVXVVZV
^ zijn	TaUSTUWV
^ zit	VVVVUVVV
^ zo	YUTUUVVV
^ zo'n	UVWVVVVV
^ zojuist	UVVXVVVV
^ zondag	VWVVVVVV
^ zonder	WVVVVUVV
^ zou	WVUVVUVT
a	XUVUWUUU
a ,	WVVUVVVU
a 0	UVVWVUVV
a weg	VVVVWWVV
aan	TVRaRWPV
aan "	UVVWVVVU
aan $	VWUUUTVV
aan ,	VVVWVUVW
aan ?	VVVVUUVV
aan alle	VVUWVVVV
aan de	WRVYRXQV
aan deze	VVVVVUVV
aan die	VTXVVVVU
aan doen	VVVWVUVV
aan een	UUUYVVWU
aan en	VVVWUVVV
aan het	TXWVYVUS
aan huisblad	UVVWVVXV
aan iedereen	VVVVVWVV
aan jullie	UVWWVUVV
aan mij	VWUUUVVV
aan mijn	VVVWWVVV
aan tafel	WVVUVVVV
aan te	TXVUUUUU
aan uw	VVVVVYVW
aan voor	WVVUVVVV
aan wie	VVVVVVVY
aandacht	VVXTVVVV
aangehouden	VVVVVVVY
aangenomen	UVUXVVVV
aangenomen !	VVVWVVVV
aangenomen $	VVVWVVVV
aangepast	VWVUVUVY
aangeven	UVWVVVVV
aankondiging	WVVVVVWU
aanleiding	UVVWVVVV
aanleiding van	UVVWVVVV
aanmaningen	VVVVVXVV
aannemer	WVVVWVVV
aanrader	UVXUVVVV
aanrader voor	UVXUVVVV
aanrijding	VVVWVVVV
aanschuiven	VVVVVVVU
aanslag	WVVUVVVV
aansluiting	VWVVVVVU
aanspreekbaar	UWVVWUVV
aantal	UWVVVVYV
aanvraag	VVVVUWVV
aanvraag ,	VVVVVXVV
aanvragen	VVVVUVVV
aanvulling	WUVVVUWU
aardig	VVUWXWVV
aardig ,	WVUVUVVV
abonnement	VVUVVVVU
account	UVUWVUVV
acht	UVTYVUUU
acht minuten	UVWWUVVV
acht uur	VVUXVVVV
achter	YUVUZTUV
achter de	VVWTWVVV
achter een	XVVTVVVV
achter het	UUVXVUVV
achter me	WVVVVUVV
achteraf	UWVVVWVV
achterin	XVVUVWVV
achterkant	VVVVWVVV
actie	UVWUVVTY
adem	VWVVWVVV
ademt	UVVXaVVV
administratief	VVVVUWVV
adres	RWWXWUVT
adres $	UWXTVVVV
adres ,	UVVWWUVV
adres op	VVVVUWVV
adressen	VVVVVVVX
advies	VVWVUVUV
advies .	VVVVUVVV
af	VWVVWXUU
af $	UUUXWWVV
af .	VVUWVVVV
af bij	UWVVXWVV
af en	VWVUVXVV
af te	VUWUUVVV
af voor	VVWVVVVV
afdeling	VWWTTWVZ
afdeling 0	UVWVVYVV
afdeling communicatie	WVVUVUWU
afdeling veiligheid	VVVVVVVW
afgelopen	VVVVVVVY
afgeschreven	UWVVVUVV
afgeschreven ,	UWVVVVVV
afgesloten	VWVUSYVX
afgesloten ?	VVVVVWVV
afgewezen	VWVUVVVW
afhaalpunt	VVWVVVVV
afhandeling	VVWUVUVW
afhandeling van	VVWUVUVW
afhankelijk	VVVVVWVV
afhankelijk van	VVVVVWVV
aflevering	UWVVVVZV
afmelden	VVVVVXVV
afschrift	VVWUVUVW
afschrijven	WVVVVVVV
afschrijving	WVVVVVVV
afsluitingen	VVVVVVVW
afspraak	XVTVVUUV
afval	VVVVUVVV
agenda	VVVWVVUW
agenda van	VVVVVVUW
agent	UVVVVVVU
airco	XVUUUVVV
airco ,	WVUUVVVV
akoestiek	VVVVVVVU
akte	VVVVVWVV
al	cUQUccUR
al $	VVVVUVVV
al ,	UVVWVVVV
al 0	UVXTUTVV
al de	VVVVTVUV
al die	WVUVVVVV
al dood	UVVWXUVV
al drie	YVVTVWWV
al een	XUUVWSUV
al in	UXVUUUUV
al jaren	VVXUVVVV
al maanden	WVVUWVVV
al meer	VVVVVVYV
al met	XVVUVVVV
al mijn	XVVUVVVV
al sinds	WVUVSWVU
al tien	VVVVWUVV
al twee	VWVVVXVV
al twintig	VVVVXYVV
al vier	UWVVTVVV
al vijf	VVVVWVVV
al weken	WVVVXVVV
al zes	VUVWVWVV
alarm	WVUVXVVV
alarmknop	WVVVWUVV
allang	VUVWVVVV
alle	SUUaUVVU
allebei	UVVWXWVV
alleen	WZTSQXWT
alleen ,	VVVVUXVV
alleen dat	VVVVVWVV
alleen een	VVVVWTVV
alleen en	VVVVUVVV
alleen het	VVUVVVVV
alleen in	VVVVUWVV
alleen met	VVWUUWVV
alleen nog	WVVUVVVV
alleen voor	VVVVVVVU
allemaal	VUTXWWVV
allemaal !	VVTXVVVV
allemaal weg	XVVTVVVV
alles	TVXVZYUT
alles .	UVVWWWVV
alles al	VVUXYXVV
alles het	UVUWVVVV
alles met	VVVVVXVV
alles uitgelegd	VVWUVVVV
alles via	WVVUVVVV
als	WUVVQUTj
als burgemeester	WTWUVVVX
als de	VVVVTWVV
als dit	WVVUVVVV
als een	WUXTUTVV
als er	WVWUVVWV
als het	VVWVTVVV
als ik	WXTUVVUV
als inspecteur	UVVWVVVW
als je	XUUVXXVT
als jullie	WUUWWVVV
als kamerlid	VVVVVVVX
als mijn	TWVWXUVU
als raadslid	VVVVVVVX
als statenlid	VVVWVVVV
als uw	UWVVVVVV
alsof	TUZUUVVV
alsof het	VVVWVVVV
alsof hij	VVWUUVVV
alstublieft	VWVVUVVV
altijd	WSXVWVUV
altijd ,	VVVWUVVV
altijd een	UVWVVVVV
altijd vrolijk	VUXVVVVV
altijd zo	WUTXYVVV
alvast	WVUVVVVV
alvast bedankt	WVUVVVVV
alweer	XVUUTXYU
alweer $	UVWVVVVV
alweer .	UVVWVWVV
alzheimer	VVVVWWVV
amai ,	WVUVVVVV
ambtenaar	VVWUWVVV
ambulance	VUVWXTVU
ambulance is	VVWUVUVV
amendement	VVVWVVVV
ander	VUUWSVVV
ander $	VVVVUVVV
ander antwoord	WVVUVVVV
andere	VWTVUTUV
andere helft	XVVUVVVV
anderen	VUWVVVVV
anderhalf	UVVWUXVV
anderhalf uur	UVVWUXVV
anders	WVXRVVUV
angststoornis	VVVVVYVV
anoniem	VWVVVVVU
antwoord	VUXUVUVY
antwoord $	UVWVVVVV
antwoord ,	VVWVVVVV
antwoord .	UVWVVVVW
antwoord op	VVVVWVVV
antwoorden	YUVUVUWU
apart	WVVVVVVV
api	UWVUVVVV
apotheek	UWVVWVVV
app	VSXWSXUU
app $	YUUVVVVV
app ,	VVVVVUVV
app .	UVXUUZVV
app is	VVWUVVVV
app sinds	UVVXVVVV
apparaat	XVVUXWVV
appartement	UVVWVVVV
appeltaart	UVYUVVVV
appen	WVVVYVVV
apps	WVVVVVVV
appt	VVVVWWVV
april	XUVUUUUW
arbeidsmarkt	VUVWVVVV
arm	WUVVXSVV
armoede	UVVWUVVV
artikel	VVWUVVXX
artikel 0	VVVVVVVY
artikel in	VVWUVVUV
arts	VVVVYUVZ
assistente	VUWUVWVV
aten	UVVWVVVV
attent	WVVUVVVV
attent ,	YVTVVVVV
attent zonder	UVWVVVVV
aub	VWVUUXVV
aub $	VWVVUYVV
auto	VVUXXUUV
auto .	VVVVUVVV
auto's	VVVVUVVV
automaat	WVVVVVVV
autoriteit	VVVVVVUV
avond	UVWVUVUV
avond $	VVWVVVVV
avond met	VVUVVVVV
avondeten	VVVVVVUV
azc	WVVUVVWV
b	VVVVVUVX
baan	UWVVUVVV
baas	VVVWWVVV
baby	UXVUWYVV
baby van	VWVVUXVV
baby's	UVVWVVVV
babyfoon	WVVUXVVV
babyvoeding	XUVUXXVV
babyvoeding .	WVVUWXVV
bad	UVVWVVVV
badkamer	XUVTUVVV
badkamer rook	XVVUUVVV
badmeester	WVVVYWVV
bagger	WVVUVVVV
bak	VVVVUUVV
bakje	VVWUVVVV
bakker	SVXWUUVU
bakker $	UVVWUVVV
bakkerij	UVVWVVVV
balie	WVUVWUVV
balie $	VVVVVVVW
balie ,	XVUUUVVV
balie 0	UUVXXVVV
balie op	VVWUVVVV
band	UVVWVVVU
bandje	WUVVWUVV
bandje $	WUVVWUVV
bang	UVVXUYVV
bang dat	UVVWVXVV
bang voor	UVVWUXVV
bank	WTUXTTVV
bank was	VVUWVVVV
banken	UVVWVVVV
bankje	VUVWVVVV
bankstoring	VVWVUWVV
bar	UVUXVVVV
bas	VVVVVVVW
basisschool	VWVVXVVV
basisschool $	WVVVVVVV
basisschool ,	UWVVXVVV
batterij	XUVUVVVV
batterij leeg	VVVVVUVV
beantwoord	VVVVVVVU
bed	VVWUbWUV
bed $	WVVVWVVV
bed ,	VVVVXVVV
bed .	UWVVWWVV
bedacht	WUVVVVVV
bedanken	UTYVUWVV
bedankt	XVSWZVXU
bedankt @	XVTUVVVV
bedankt hè	WVUVXVVV
bedankt voor	VVTYVVXU
bedden	WVWTVVVV
bedenkt	WUVVVVVV
bediening	WVVUUVVV
bediening attent	WVUVVVVV
bedoel	VTVXUVVV
bedoel ik	VTVXUVVV
bedragen	VVVVVVWV
bedrijf	VUWWUVZW
bedrijf dat	UVWVVVVV
beeld	UVVWUVYV
beelden	VVVVVVVY
beeldmateriaal	VVVVVVYU
been	XUVUWUVV
beer	UVVVVUVV
begeleider	VVVVVXVV
begin	WUWTUVVV
begin .	WVVVVVVV
begin tot	VVXUVWVV
beginnen	VVVVUXVV
begint	VYUUVVVV
begint in	UVVWVVVV
begon	WVVUVVVV
begonnen	VVVWVVVV
begrepen	UVUWVVVV
begrijp	VWVVVVUT
begrijpen	WVVVUVVV
begroting	UVVWVVVV
begroting $	UVVWVVVV
behalve	WVUVVUVV
behandeld	WVVVUUVT
behandeling	VVVVVUVV
behandeling "	VVVVVUVV
beide	VVVVVUUV
bekennen	WVVVVVVV
bekijken	VVVVVUVW
bekijken .	VVVVVUVW
bel	UVTYVXVW
bel ,	UVVXVUVV
bel ik	UWVVUTVV
bel mijn	WVVUVVVW
bel u	UVVWVZVV
belachelijk	WVVUVVVU
belangrijk	UWVVVVVV
belde	VVXUVXVV
belde ik	VVWVVVVV
belde mij	WVVUVXVV
beleid	XVUVVVVV
beleid $	VVUWVVVV
belgië	VWVVVVVV
bellen	UWVVbWTW
bellen $	UXVVWTVV
bellen ,	UVVVTWVV
bellen .	VVWVVXVV
bellen ?	VVVVcVVX
bellen om	VVVVUVVV
bellen over	VWVVVVVV
bellen voor	VVVVYVVV
belofte	VVVWWUVV
beloofd	XVUUUVVV
beloofde	WVVVVVYU
belooft	WVVUVVVV
belooft al	WVVUVVVV
belt	VWVUUWWW
ben	SUUaViSU
ben $	VVWUVVVV
ben 0	UXWTUeUV
ben alleen	VVVVVWVV
ben benieuwd	UWVVVVVV
ben blij	VVVWVVVV
ben doof	VVVUUWVV
ben en	WVVVVVVV
ben er	UVVWUVVV
ben ik	XTVVUYVV
ben met	UVVXZTVV
ben net	UVVWWVVV
ben niet	VVVVVUVV
ben nu	VVVWVUVV
ben op	VVVVWVVV
ben slechtziend	VVVVVXVV
benaderen	VVVVVVWV
benaderen ?	VVVVVVWV
beneden	XVVTbUVV
beneden ,	WVVVYWVV
benieuwd	UWVVVVVU
bent	VVXTVWYW
bent u	WVVUVXYX
benzine	TUVYXUVV
beperking	VVUWVVVV
beperkt	VVVVVWVV
beraadt	VVVVVVVW
beraadt zich	VVVVVVVW
bereik	WVVUVUVV
bereikbaar	WWUUVUbV
bereikbaar voor	UWVVVVbV
bereiken	VVVVVWVV
berg	UVVWUVVV
bericht	UXUWUVUU
bericht $	UWVVVVVV
bericht .	VVVVVUVV
beroerte	VVVVUXVV
beschikbaar	VVWUVVWU
beschikbaar ?	VVWVVVVV
beslag	VUVVVVVW
besloten	VWVVVVWV
besluit	XVVUVVVV
best	VVVUVVVV
bestaat	UXUVUWVU
bestaat .	VVVWVVVU
bestaat er	UWVVUVVV
beste	UXUVVVUT
beste mensen	VVVVVWVV
beste redactie	VVVVVVTV
bestel	VVVVVTVV
besteld	YUXRVUVU
besteld ,	XVWSVVVU
besteld en	UUWWVVVV
bestelden	TVVXVVVV
bestellen	VVVVVVUV
bestellen ?	VVVVVVUV
bestelling	VVVVVUVV
bestuurder	TUVXVVVV
bestuurders	UVVWVVVV
bestuursvoorzitter	VVVVVVWU
betaal	XVVUVVVV
betaal ik	WVVUVVVV
betaal voor	WVVVVVVV
betaald	VVVVVUVU
betaald .	WVVUVVVV
betaalde	XVTVVVVV
betaalgegevens	VVVVVUVV
betaalt	UUVXVVVV
betalen	VVUWTYUU
betalen ,	UUVXVVVV
betalen .	VVVVVUVV
betalen ?	WUVVVVVV
betalen en	VVVVVWVV
betalingsregeling	VVVVTXVV
betekent	VVVVVUVV
beter	XUUVUUVU
beter $	WVVUVUVV
beter dan	UVVXVVVU
beterschap	VVVWVVVV
beton	YVUUWVVV
betreft	UVUWVVVX
betrokken	UVXUVVVV
beurt	XVTVVVVV
bevat	UVVWVVVV
bevat een	VVVWVVVV
beveiliger	VUWVVVWU
beveiliging	WVUVVUVV
bevestigen	VVVVUVWZ
bevestigen dat	VVVVUVWY
bewaren	VWVUVVVW
bewaren en	VWVUVVVW
bewindvoerder	VVVVVWVV
bewindvoerder van	VVVVVWVV
bewoners	WVVUXXUX
bezig	VVXTUVVW
bezig ,	VVWUUVVV
bezig weer	WVUVVVVV
bezoek	VUWVUVVX
bezoek van	VVWVVVVV
bezorgd	YVVTVXVV
bezorgd ,	VVVVVYVV
bezorgen	VVVVUVVV
bezorger	WVVUVWVV
bezorgers	VWVUVVWX
bezorgers $	VWVUVVVX
bezorging	UVWVVVVV
bezwaar	VVVVUVVW
bezwaar maak	VWVVVVVV
bezwaar tegen	VVVVVVVX
bibliotheek	VVVWUVUV
bie	VWVUWVVV
biefstuk	WVUWVVVV
bier	UVVWVVVV
biertje	UVWUVVVV
bij	TXUVVUVV
bij $	VVYTVVVV
bij .	UVVWVXVV
bij @	TVXVUUVV
bij af	UVWVVVVV
bij de	XTSXYWWU
bij dezen	VVVVVVUV
bij die	VVVVVUVV
bij een	VVTXVVVV
bij elk	VVUWVVVV
bij elke	YVVTWVVV
bij het	VVVWWTTU
bij jullie	YYSSVWVT
bij mij	UWUWUVWV
bij mijn	VVUWVVUV
bij ons	TWTYRTYZ
bij u	UXVUUTUb
bij uw	TXVVWWVV
bij vertraging	VVVVVWVV
bij voorbeeldbank	WUVUVVVU
bij voorbeeldchemie	UVVWVVVV
bij voorbeeldveen	VVVWVVVV
bij wie	UXVUVVVU
bij zich	VVVVVWZV
bijdrage	UVWVVVVT
bijdrage aan	UVWVVVVT
bijlage	VVVVVVZU
bijlage .	VUVVVVYV
bijna	YVUTYXUU
bijna een	WVUVYVVV
bijna in	WVVVWUVV
bijna leeg	VVVVXXVV
bijna niet	VVVVVWVV
binnen	WUYSaTSW
binnen $	UUVXVUVV
binnen ,	WUVVXUVV
binnen .	WVWTWVVV
binnen 0	WUVUWXUU
binnen de	WVVVUVVW
binnen een	UVWVUVWU
binnen en	UXVUWVVV
binnen is	VVVVWVVV
binnen tien	VVWVVVVV
binnen twee	UWVVVVUW
binnen veertien	VVVVVVUV
binnen vijf	VVVVXVVV
bitterballen	UVXUVVVV
bitterballen van	UVXUVVVV
blaren	VWVUVUVV
blauw	UXVVYUVV
blauwe	UVVWUXVV
blauwe jas	VVVVUVVV
bleef	SUZVVWVV
bleek	WVUWUUVX
bleek de	VVVWVVVX
blender	VXVUVVVV
blij	WVXSVUVV
blij dat	XVSWVVVV
blij met	UVYTVVVV
blijf	TUWWUVVV
blijf ik	VVVWVVVV
blijft	UZUTZTUV
blijft de	VWUVVVVV
blijkbaar	UVVWVVVV
blijkt	WVVVVVVV
blijven	VVVVZZVV
blijven $	VWVUUXVV
blik	VVVVVUVV
blinde	VVWUUWVV
bloed	WVVUWXVV
bloed in	VVVVVUVV
bloeden	VVVVWWVV
bloedheet	VVVVVWVV
bloedt	VWVVVUVV
bloemen	WVVTVVVV
blog	UVWVVVVV
blog .	UVVWVVVV
blog over	VVWUVVVV
blok	WVVVWVVX
bloot	VVVVXXVV
boek	VVUWVUWV
boeken	XVVUUVVV
boel	XVVTUUVV
boeren	VVUXVVVV
boete	VVVVUVVV
bom	UVXTVVVV
bomen	ZVTTVVVV
bon	VVVVWUVV
bonus	WVXSUUVT
bonussen	VUVWVVVV
boodschappen	VVUWVVVV
boom	VVVVTVVV
boos	VVVVVUVV
boot	VYUUWUVV
bord	VVVVUUVV
borst	VWVUWUVV
bos	WVWUVYVV
bouw	VVWUTUVV
bouw en	VVWUTUVV
bouwen	VVVWUUVV
bouwput	WVUVVUVV
boven	TYUVbYVV
boven de	WXUTWWVV
boven het	TWVWYYVV
boze	VVWUVVVV
brabant	UVWVVVVV
brand	VWVUYTXT
brand ,	UVVWTUVV
brand bij	UVVWUVVV
brand in	WVVUWVVV
brand van	VUXVVVXV
brandende	UUWVVVVV
brandje	UVVWVVVV
brandje in	UVVWVVVV
brandt	UVVWVUVV
brandt het	VVVWVUVV
brandweer	WVWUTVUX
brandweer ,	WVUWVVUU
brandweerman	VVVWVVVV
bravo	WVVUVVVV
bravo $	WVUVVVVV
breda	UVUWVVVV
brengen	WVVUUVWV
brief	XVVSXbUW
brief ,	VVVVVWVV
brief .	WVVUVVVW
brief aan	VVWUVVVW
brief is	VVVVVYVV
brief ook	VVVVVWVV
brief over	VVVVTUVU
brief van	WVVVZXVV
briefje	WVVVVVVV
brieven	VVVVUVVV
bril	TVVXUVVV
broer	UWVVVWUU
broertje	VVVUVYVV
broertje van	VVVUVYVV
brokken	WVVUWVVV
bronnen	UVVWVVXV
brood	XVVUUVVV
broodje	WUVVVVVV
broodje kaas	XUVUVVVV
brug	TWVXXTVY
brug .	VVVVVVVY
brug bij	VVVVWVVV
bruiloft	WVUVVVVV
bruiloft van	WVVUVVVV
bruin	XVVTVUVV
bso	VUVWVWVV
buffet	YVVSVVVV
buikkramp	VVVVXVUV
buiten	TUVXVUaV
buiten de	UVVWVVVW
buiten gebruik	WVVUVWVV
buiten met	VVWUWVVV
buiten te	VVUWUWVV
buiten zitten	VWVVVVVV
bulten	VVVUXVVV
bundel	VVVVVVUV
bureau	VVVVVUUX
buren	WVUWVUUV
buren $	WVVUVVVV
buren .	WVVUVVVV
buren op	WVVVVVVV
burgemeester	VUUWUUUZ
burgemeester ben	WVVVVVVW
burgemeester heeft	VVVVVVVW
burgemeester hier	VVVWVVVZ
burgemeester van	VWVUVVUW
burger	VUTYVVVV
bus	YWTSUWVU
bus $	YVUTVVVV
bus ,	VVUWXVVV
bus 0	UXVTWVVV
bus naar	VVVWVVVV
bus was	VVVVVWVV
buschauffeur	UUXVVUVV
buschauffeur op	UUXUVUVV
bussen	VWVVVVVV
buurman	WUUWUTVV
buurman heeft	WVVVUVVV
buurvrouw	WVUVWWUU
buurvrouw ,	WVUVUVVV
buurvrouw is	WVVVVVVV
c	WVWUVUVV
cabine	VVVVUXVV
camera	UVVWVVcV
camerabeelden	VWVUUVUX
camerabeelden van	VWVUVVUX
cameraploeg	UWVVVVZV
camping	VVVVWVVU
camping ,	VVVWVVVV
canada	UVVWVVVV
centimeter	WVUVVWVV
chapeau voor	WVVVVVVV
chat	UVYTUVVV
chat ,	VVWVVVVV
chatbot	WUVVUVVV
chauffeur	VXUUaWVV
chauffeur die	VVVVVWVV
chauffeur van	UXVUXVVV
check	UVXUVVVV
chef	VVWUVVVV
chemische	WVVVVUVV
chemo	UUVWSWVV
chinees	UWVVVUVV
chips	WVVUVVVU
chirurg	VVWVVVXV
cijfer	WUVVVVVV
cijfers	UVVVVVWW
cijfers niet	VVVWVVVV
cijfers over	VVVVVVVW
circus	XUVUVVVV
club	VWVVVVVV
code	WXVSWXVV
code op	WVVUVVVV
collectie	VVVWVVVV
collega	TWXUVUVU
collega heeft	VVWUXVVV
collega's	WVUWVVXV
college	WVVUUVVZ
column	UVVWVUYV
commentaar	VWVVVVVU
commissaris	UWVVVUVa
commissaris .	VVVVVVVX
commissie	VXUUVVSa
commissie .	WVVVVVUW
communicatie	WVVUVUWU
complex	UUVWVVVW
compliment	VVUWVVVV
complimenten	VVWUVVVV
complimenten aan	VVWVVVVV
computer	UVVXUZVV
computer .	VVVVUWVV
computers	UWVVVVVV
computerstoring	VVVVWVVV
concert	VVWUVVVV
conclusie	UVVWVVVU
conclusie .	VVVWVVVU
concurrent	UVVWVVVX
conducteur	WWVTVUVV
conducteur te	WVVVVUVV
congres	UVVWVVVV
consumentenprogramma	WVVVVVVV
consumentenprogramma $	WVVVVVVV
contact	WWVTUUUW
contact met	WVVUUUUV
contact op	VWVUVVVW
container	VVVVVVVY
contant	UVUWVVVV
contract	VVVVWUVU
controle	WWVTUVVX
controle .	UVVWUUWV
copd	VVVVUVVV
coupé	VVVVXVVV
coupé 0	UVVWYVVV
coupé met	WVUVUVVV
crew	UVXVVVVV
crew van	UVXVVVVV
crisisteam	VWVUVVVX
cursus	WVVUVUVU
d'r	VWVUVVVV
da	VVVVXXVV
daar	aRXSSUUU
daar ,	VVVWWUVV
daar kan	VUVWVVVV
daarin	UWVVWWWU
daarna	RWVYVTZU
daarna was	VVVWVUVV
daarnet	VUVVWVVV
daarover	VUVWVVVV
daarvan	UVVXVVVV
daarvoor	VVVVUUUY
dacht	XVUUWVVV
dacht ik	VVVWWVVV
dag	VWXTOTVX
dag $	UUWVVVVV
dag ,	VWVVUWWY
dag .	UVVWVVVV
dag 0	WVUVVVVV
dag een	VVVVUVVV
dag is	WVVUVVVV
dag op	UVUXUUVV
dag te	WVVVVVVV
dag van	UVWVVVVV
dagblad	VVVVVUWV
dagelijks	VVWUUUVV
dagen	WWVTTXTT
dagen ,	VVWVVVVV
dagen geen	UWVVVYVV
dagen na	WVVUVVVV
dagen niet	UWVVWVVV
dagje	VVUWVVVV
dagschotel	UVUWVVVV
dak	UVVWZWVV
dak van	VVVWaUVV
dame	TVXVWUVV
dame van	UVWUVVVV
dames	VVVWVUVV
dan	YURYSTTR
dan $	WVUVVVVV
dan ,	WUVUVVVV
dan .	WVUVVVVV
dan 0	UVVWVVVV
dan dat	UVWVVVVV
dan de	VVVWVVVV
dan die	WUUWVVVU
dan een	VVVWVVVW
dan hoeft	VVVVWUVV
dan is	WUVVVVVV
dan lof	UVWVVVVV
dan met	XVUUUUVV
dan naar	UVUWVVVV
dan ook	VWWUYXVV
dan op	XVVTVVVV
dan publiceren	VVVVVUWV
dan sla	VVVVWVVV
dan toch	VVVVUVVV
dan vallen	UVVWWUVV
dan vragen	XVUUVVVV
dan wacht	VVUWVVVV
dan wel	VUVVVUVV
dan zo	VVVVUVVV
dank	TUZVTaVZ
dank $	VVUWVVVV
dank .	VVWUUWVV
dank @	VVWUVVVV
dank aan	UVXVVYVU
dank dat	VVVVVWVV
dank je	WVTXVVVV
dank u	VVVUUWVU
dank voor	UUZTVUVa
dankbaar	XVTVUVVV
dankjewel	VVXTUUVV
dankjewel ,	VVXTVVVV
dankuwel	VVWVVVVV
dankzij	TVXVVUVV
dankzij jullie	TVXVVUVV
dat	WVXSVXTY
dat "	VVVVUVVV
dat $	VYVTVVVV
dat ?	VWVVXUUW
dat banken	VVVWVVVV
dat blijf	VVVWVVVV
dat dan	UWVVVVVV
dat de	XTTXSSWc
dat debat	VVVVVVVU
dat die	XVUUUVVV
dat ding	WVVVWXVV
dat dit	VVVVVVVU
dat een	VVVVVWVV
dat eens	WVUUVVVV
dat er	TYXSSTYW
dat erg	UWVVYVVV
dat filmpje	UVVWUVVV
dat formulier	WUVVVVVV
dat gedacht	VVUWUXVV
dat geen	VVVVWWVV
dat gewoon	VWVUUUVV
dat goed	XVUUWTVV
dat had	UVXUVVVV
dat heb	VVVVVUVV
dat het	YUWRUTUW
dat hij	VWUVZXUV
dat iemand	VVVVWVVV
dat ik	WXTVaVTV
dat in	VVVVVWVW
dat is	STVaTUVU
dat je	WVVUUVUU
dat jullie	TTZVUXUV
dat kan	VVWVVUVV
dat mag	UVWVVVVV
dat mijn	WUWUUUVU
dat mn	VVVVUVVV
dat moet	WVVVVVVV
dat nieuwe	VVVVVWVV
dat noem	TVYUVVVV
dat om	VVVVWVVV
dat ons	VVVUVVVV
dat op	UUXUVVVV
dat u	YUUUaXVX
dat uw	VVVVVVWW
dat vergeet	VVWVVVVV
dat voor	VVVVVVWV
dat voorbeeldbank	VVWVVVVV
dat was	RUVaVVVV
dat we	WVVUWWVV
dat wij	VVVWVUWV
dat ze	VVVVVUVX
dat zie	UVVWVVVV
data	UVVWVUVV
datadeling	VWVVVVVV
datalek	WVVUVVXU
datalekken	VVVVVVWV
dataplan	VVVVVVUV
dataverkoop	VVVWVVWU
dataverkoop .	VVVVVVUV
datum	XVUUUVUV
de	UaSUWUbj
de 0	VYUTVWVV
de a	VVVWWVVV
de aansluiting	VWVVVVVU
de achterkant	VVVVWVVV
de afdeling	VVWUUVUX
de afgelopen	VVVVVVVY
de agenda	VVVVVVUW
de akoestiek	VVVVVVVU
de akte	VVVVVWVV
de alarmknop	WVVVVTVV
de ambulance	VVVVYUVV
de andere	XUUVVVVV
de app	SVWXVTUU
de arbeidsmarkt	VUVWVVVV
de assistente	UVWVVWVV
de auto	WVVUVWVV
de avond	VVUWVVVV
de baby	VVVVWVVV
de babyvoeding	XUVUXXVV
de badkamer	XVVTUVVV
de bakker	UVVWVVVV
de bakkerij	UVVWVVVV
de balie	YVTUUVVW
de bank	VVVWUUVV
de bankstoring	VVWVUWVV
de bar	UVUWVVVV
de basisschool	VWVVXVVV
de batterij	VVVVVUVV
de bediening	XVUUVVVV
de begroting	UVVWVVVV
de beste	UVVWVVVV
de beurt	XVTVVVVV
de beveiliging	WVUVWUVV
de bewindvoerder	VVVVVWVV
de bibliotheek	VVVVUVVV
de biefstuk	WVUWVVVV
de bijlage	VVVWVVYV
de blauwe	VVVWVWVV
de blog	UVVWVVVV
de bon	VVVVWVVV
de bonus	UWWUVVXU
de boot	VVVVWUVV
de borst	VWVUWTVV
de bouw	VVWUTUVV
de brand	VUXUSUYU
de brandweer	VVWUUVUV
de brief	XVUUUVVW
de brug	UVVVWUVY
de bso	VUVWVWVV
de buren	XVUUUUVV
de burgemeester	VWUWVVVS
de bus	VUTXSWVV
de buurman	VVVVUUVV
de cabine	VVVVUXVV
de camerabeelden	VWVUVVVW
de chat	VVXTVVVV
de chauffeur	UXVUYXVV
de chef	VVWUVVVV
de chirurg	VVWVVVXV
de cijfers	WVVUVVUX
de code	VXVUXVVV
de commissie	UXUVVVTa
de computers	VWVVVVVV
de conducteur	VVVVTUVV
de controle	WVVUVVVY
de cursus	WVVUVVVV
de dag	UVUXVVVV
de dagschotel	UVUWVVVV
de dataverkoop	VVVVVVWU
de datum	WVVVVVVV
de derde	VUVWVYVU
de deur	SVUaTWZW
de deuren	VVVUWUVV
de deurwaarder	VVVVUWVV
de directeur	WVVUVVWV
de directie	VVWVVVVV
de dokter	VVVVWWVV
de door	WVVVVVVX
de doos	VVVWUVVV
de douche	YVUTVVVV
de drie	VWVUWVVX
de eerste	VUVWXYVV
de eigenaar	UVVWUVVW
de ene	WVVVVVVV
de enige	VUWVVXVV
de etalage	VTVXUVVV
de extra	VVXTVVVV
de fabriek	UVWWTWWU
de factuur	UVVWVVVV
de familie	VVVWVVVV
de fiets	VWUVVVVV
de file	VUWVUVVV
de film	WWVTVVVV
de foto	XVVTVWVV
de fractie	VVUWVVVV
de gang	XWVSZUVU
de gasfles	WVVVXVVV
de gemeente	UVWVTVUU
de gevel	WVVVXVVV
de gewone	WVVVVVVV
de gids	UVXUVVVV
de goede	XVUUVVVV
de griffie	VVVVVVUX
de griffier	UVVXVVVX
de groene	VVVUVVVV
de grond	WVVUWVVV
de halte	WUWUUWVV
de hand	VUVVTVVV
de handleiding	VVVUVVVV
de haven	VVVVUVVV
de hele	VWUVTYUX
de helft	YVUTVVVV
de helling	XVVUWVVV
de helpdesk	WVVVVVVV
de hitte	VVWUVUVV
de hoek	VUUXXWVV
de hond	TWVWXUVU
de hoogte	UVWVVUVU
de hoorzitting	VWVVVVVV
de huisartsenpost	VWVUVTVV
de huur	VVVVUYVV
de indruk	UVWVVVVV
de ingang	VUVWXUZV
de inspectie	WVVUUUUX
de interne	VVVVVVVU
de jeugdzorg	VVVVVWVV
de jongen	VVVVVTVV
de jongste	VUVWWUVV
de journalist	WVUVVVVV
de juf	VVWVVVVV
de kaart	VUUWUUUV
de kabel	UVVXVUVV
de kamer	VTWXTVUV
de kamers	WVVUVVVV
de kantine	VUVWVVVV
de kassa	VVWUUUVV
de kast	WVUVUWVV
de kat	UVTYYVVV
de kelder	VVVWYVVU
de kerkstraat	VVVVVUVV
de ketel	VUVVWVVV
de keuken	VVVWVVXV
de kinderafdeling	VVVWUWVV
de kinderen	TUYVTXVV
de kinderkamer	UXVVWUVV
de klacht	UWVVVVUW
de klant	WVVUUVVV
de klantenservice	UVUXVVVV
de klantgegevens	VVVVVVVU
de klas	UVVWVVVV
de kleine	VVVVUUVU
de kliko	WVUVVVVV
de knop	VVVVVWVV
de koffie	UVWVUVVX
de koffieautomaat	VVWVVVVV
de kok	WVVUVVVW
de koolmonoxidemelder	VWVVYVVV
de kosten	VVVVVVVU
de kou	WVVVVVVV
de kraan	XVVTWVUV
de krant	YUVTUUXW
de kruipruimte	VVVVWVVV
de laatste	TVWVTUVV
de leden	UVVWVVVU
de lekkage	VVVVVVVW
de leuke	WVVUVVVV
de lift	XUVUSUVV
de lijn	SVXVVUVW
de lindelaan	UUVWVUVV
de link	WVVUUUVV
de lokale	UVVWVVVV
de lunch	VVVVVVXV
de machinist	VVVVYWUV
de mail	UXVUVVVV
de man	VVVVWVVV
de manier	VVVVVVVW
de markt	VUWVTVVV
de medewerker	VVVVVVVW
de meeste	VVVVUXVV
de melding	VVVVVVUW
de meldkamer	VVVVVWVZ
de melkboer	VVVVVWVV
de mensen	UVWVXVVV
de meterkast	VVVVYVVV
de mijne	VUVWVUVV
de minister	VTVXVVTV
de moeite	UVWVVVVV
de molenweg	VVVVWVVU
de monteur	UVWVUVVV
de motie	VVVWVVVV
de muziek	WVVUVVVV
de naam	WUVVVVVV
de nacht	UWVVUVVV
de nachtploeg	VVVVVVTV
de nieuwe	TWWWWVVU
de ober	VVXUVVVV
de officier	WVVVVVVW
de ombudsman	XTVVVVUW
de omleiding	VVVVUVVV
de ondergrondse	VVVWVUVV
de ondertiteling	VVVUVVVV
de open	UXVUVVVV
de openbare	WUVVUVXW
de opening	VVUWVVVV
de opleiding	VVVWVVVV
de opvang	VVVVUXVV
de oude	VVVVWUVV
de overweg	VVVUWVUU
de pagina	WVVVUVWV
de parkeerplaats	UUWXVUVV
de pas	UVVWVVVV
de pinautomaat	VUVWVXVV
de planner	XVVUVVVV
de planning	UVVWVVVY
de poli	VVVVVWVV
de polis	UXVUVWVV
de politie	XVTVVUVV
de poort	VVVWVVVa
de portier	VVVWVVZV
de post	VVVVVWVV
de prijs	YUUUVVVV
de privacytoezichthouder	UVVVVVVW
de provincie	UVWVVVVX
de raad	UVVWVVUW
de radio	VVVWVVVV
de ramen	WVVUVVVV
de rand	VVVVVUVV
de receptie	XVWTUVVV
de rechtbank	VVVWVVVc
de rechter	VVVWXUVW
de redactie	VUVWVVUV
de reden	VVXTVVVV
de regen	YUUUUZVV
de regie	WVVUVVVV
de regio	VTVYUVUV
de regionale	VVVVVVWV
de rekening	VVWUVVUV
de reling	UVVWWWVV
de rente	TVVXVUTV
de rest	VUVWVVVV
de rij	XUVUVVVV
de roltrap	TWVWWUVV
de router	VWVUVVVV
de rubriek	UVVWVVVV
de saus	VVWUWVVV
de schappen	VVVVVXVV
de school	WVVUVVVV
de schoonmaakster	UVXVVVVV
de schuld	UVVWYVVV
de schutting	WVUVVVVV
de site	UXUUUUbV
de slaapkamer	VVVVXVVV
de slachtoffers	VVUWVVVV
de slag	UVUXVVVV
de slager	UVVWVVVV
de sleutel	VVVWXVVV
de sloot	WUVVVWVV
de sluiting	VVVVVVUY
de snelle	VVUWVVVW
de snelweg	VVVVYWVV
de soep	WWTVVVVV
de speeltuin	VVVVVUVV
de spits	WVVUVVVV
de spoed	WVVVVVVV
de staatssecretaris	UVVWVVVU
de stad	WVVUVVVV
de staten	VVWVVVVX
de steek	UVWUUUVV
de steiger	UXVUXUVX
de stoelen	UVVWWUVV
de stoep	WWVUYUVU
de stopcontacten	UXVUYVVU
de storing	SXWVTUVU
de straat	TWWUUVVV
de straatkant	UVVWVVVV
de stress	VVVVVWVV
de stroom	UWVVWVUV
de stroomstoring	TVUXVVVV
de stukken	VVVVVVVX
de taart	UVVVVVVV
de tafel	VVVVUVVU
de telefoon	TVVXWXVV
de teruggave	WVVUVVVV
de teruggeroepen	VVVWUVVV
de terugroepactie	WUXTUUVW
de thuiszorg	VVVVWVVV
de tijd	VVVVWXVV
de toegang	WVVVVVWW
de toekomst	UVVWVVVV
de top	VVVWVVVV
de topman	UVVWVVVV
de toren	VVVWVVVV
de tram	TXVUYXVV
de trap	XUUVVbVV
de trein	QWVZXUUW
de tuin	VVVVVUVV
de tweede	UVVWVTUW
de uitvaart	XUUVUXVV
de uitzending	VVVVVVVU
de update	WWVTXUVV
de vaatwasser	VXVUVVVV
de vaste	VVVVVVVW
de veelgestelde	WVVVVVVV
de veiligheidsregio	VVVVVVVW
de verbinding	WVUVVVVV
de vergadering	VVVVVVUU
de verkeerde	UXVVUWVU
de verkoop	VVVVWVVV
de video	VVVVVUVV
de vierde	VWUWWXVU
de vis	UVVWUVVV
de voetbalclub	WVVUVVVV
de volgende	XVVUVVUV
de voorbeeld	VVVVVVVT
de voorbeeldkade	VVVVVVUV
de voorbeeldkrant	VVUVVVVV
de voorbeeldwijk	UVUWUVVV
de voorzitter	VWVUVVWU
de vorige	XVUVVVVV
de vraag	VVVVVVVX
de vragen	VUVVVVYV
de vrijwilligers	VVXUVVVV
de wacht	WVVUWVUV
de wachtlijsten	VUVWVVVV
de wachtruimte	VVVVUUVV
de wachttijd	VVVVVVUV
de waterzuivering	VVWVVVVV
de website	VVVVVUVV
de week	VVVVVVVW
de weg	SWWVTWUV
de wethouder	VVVWWUYU
de wifi	VWVUVVVV
de wijk	VVUWWVVV
de wijn	UVWUVVVV
de winkel	WXVTUVXU
de winter	VVVVVVVW
de woningbouw	VUWUUVVV
de woordvoerder	VVWVVVXV
de zaak	VVVVVWWU
de zaal	WVUVVVVU
de zelfscan	XVUUVVVV
de zitting	VVVWVVVZ
de zomer	UVVWVVVU
de zon	UVVWVVVV
de zorg	UVVWVVVV
deadline	WUVVVVWU
deadline is	VVVVVVWU
debat	UUVXVVTW
debat .	UVVWVVVV
debat van	WVVUVVTX
deed	WUUWVVVV
deed het	UVVWVVVV
deel	UVVWVVUX
deel ik	UVVWVVUX
deksel	VWVUXVVV
deksel van	VWVVXVVV
delen	UWVVVUVU
delen van	UWVVVUVV
dement	UWVVUWVV
dement en	UWVVUWVV
dementie	UVWVUVVV
dementie was	UVWVUVVV
den	WUUWXYVU
denk	WVVVZVUV
denk ik	VVVVZVUV
denken	VVVVVWVV
denkt	VUXTRVUU
denkt met	UVYTVVVV
denkt u	VVVVVVUU
depot	VVUWVVVV
der	VWVUWVVV
derde	VUVWUXUT
derde keer	WVVVUXVU
derde verdieping	UVVWWWVV
dertig	WVUVVVVV
dessert	UVVWVVVV
deur	SWTZYUZW
deur $	WWVUUWVV
deur ,	VVVVVUVV
deur .	UVUXVVVX
deur en	VVVWWVZV
deur niet	VVVVSWVV
deur uit	VWVVWVXV
deur van	VWVUXUVV
deuren	WVVVVUVU
deuren van	UVVVWVVV
deurwaarder	VVVVTWVV
deurwaarder .	VVVVUWVV
deurwaarder voor	VVVVUWVV
deze	YUUUQUaV
deze brief	VVVVVXVV
deze maand	VUVWVVVV
deze week	VWVUUVVV
dezelfde	UUYUUUUV
dezelfde dag	VVWVVVVV
dezen	VVVVVVUV
dicht	YUTUWVUU
dicht $	WUVVVVVV
dicht ,	WVVUVUVU
dicht .	UVVVUVVV
dicht en	VVVWXUVV
dichte	VVVVWVVV
die	ZRVUVURR
die 0	WVVUVYVV
die app	VVWVVVVV
die bij	UVVWVVVV
die bonus	XVVTVVVV
die brand	VVVVTVVV
die bus	XVUUVUVV
die dame	VVVWWVVV
die de	WVVUVUVV
die het	VVVVUWVU
die ik	WWVTUXVV
die is	UVVWVVVV
die jongen	UUXUUVVU
die jullie	VVVVWTVV
die kan	WVVUUVWV
die man	UVVWTVVV
die medewerker	UVUXWVVV
die meneer	UVWVVVUW
die met	UVWWUVVV
die mijn	UVWVVWVV
die na	UWVVVVVV
die niet	UVTYVVVV
die nieuwe	ZTVTWUVV
die nog	WVVUVVVV
die op	WTUWVUVV
die prijs	VVWUVVVV
die reclame	XVVUVVVV
die rekening	WVVVUVVV
die storing	VVWVVVVV
die tarieven	WVVVVVVV
die teruggeroepen	VWVUXXVV
die terugroepactie	VVVVVWVV
die tijd	VVVVUVVV
die trein	VVVVYVVV
die uw	WUVVVUWU
die van	UTWXVUVV
die vandaag	VVTXVVVV
die vannacht	VVWVVVVV
die wél	YSVVVVVV
die zegt	UVVXUVWV
dienst	UWVVUUVW
dienstregeling	VVVWVVVV
diep	VVVVUVVV
digitale	VVVVUVUV
dij	XUVVVVVV
dik	WUWUWWVV
dik ,	WUVVXWVV
dikke	VVWUVVVV
ding	VUXUWWVV
dingen	VVVVVUVU
dingen .	VVVVVUVV
dinsdag	VVUWUVWT
dinsdag ,	VUVWVVWV
dinsdag .	VVUWVVVV
dinsdag ?	VVVVVVVU
direct	VVVVWVVV
directeur	VUWVVUYU
directeur van	WUVVVVVV
directie	VVWUVVUV
dit	YRXUVTSb
dit $	WVVVVVVU
dit debat	VUVWVVVV
dit filmpje	VVVWVVVV
dit is	VUWUWTVW
dit jaar	UVVXVUVU
dit keer	WVVUVVVV
dit leest	UVVWWWVV
dit niet	USVZWVVV
dit ook	UVXTVVVU
dit voor	VVVVUWVU
dit weer	UVWVVVVV
dit zo	WVVUVVVV
dm	UVUWVVVV
dm gestuurd	VVVWVVVV
doar	VVVWYVVV
dochter	SWYUQVUV
dochter 0	VVVVVWVV
dochter schrijft	UVWVWXVV
dochter van	VVVVUXVV
dochtertje	VVVVWXVV
dochtertje van	VVVVWXVV
documentaire	VVVVVVYU
dode	WUVVVWVV
dodelijk	UVVXVVVV
doe	VXUUUTVV
doe er	WVVUVUVV
doe ik	UXVUVVVU
doen	TUYWWWSU
doen $	SVWXWTVV
doen ,	VVVVUWVV
doen ?	VVVVXWVV
doen als	VVWVTWVV
doen bij	VVWUUVVV
doen het	WVVVXUVV
doen voor	UVWVVVUV
doet	UVVVXVWU
doet .	VVVUYXVV
doet de	VVVVVUVV
doet het	TXWVUUVV
doet met	UVVWVUVV
doet niks	VVVVVWVV
dokter	VVVVVWVV
dom	VVWUVVVV
donderdag	VVVWYUWV
donderdag .	WVVVVVWV
donderdag 0	UVVVVVWV
donker	XVVUUVVV
donker thema	XVVUUVVV
donkere	UVVWVVVV
dood	WTVWTTUV
dood $	UVVWYVVV
dood ,	VUVWVUVV
dood van	TVWWUVVV
doodsbang	WVVVVVVV
doodsbang $	WVVVVVVV
doof	VVVUUWVV
doof en	VVVVUVVV
dooie	WVVUVVVV
dooie boel	WVVUVVVV
door	RXVYXVYV
door $	TUVXVVVV
door ,	UVVWWVVV
door de	TVUXVTYT
door die	WVVUWWVV
door een	VVVVWVVU
door en	VVVWVVXV
door jullie	VVUWVYVV
door mijn	VVVVVXVV
door naar	UVVWUVVV
door ons	UVXUWUVV
door te	UXWTXUVV
door u	WVVVVUWW
door uw	VVVVUVVW
door één	VVVVUVVV
doorgaat	WVVUVVVV
doorgegeven	VTXVVVVU
doorgeven	VWVUVVVV
doorheen	WVVUWUVV
doorsturen	XUUVVVVV
doos	WVUVWVUV
doos $	UVVWXXVV
dorp	YUUUTWUU
dorp ,	WUVVVVVV
dorp dicht	WVVVVVVV
dorpsstraat	VVVWXVVV
dosis	UWVVYUVV
dossiers	VWVVVVWW
douche	XVVSVVVV
dozen	VVUVVVVV
draad	VUVWVaVV
draadje	WVVUWVVV
draaien	UWVUVVZV
draaien .	WVVUVVVV
draait	VWVUUUVV
draait al	VVVVUUVV
drama	VVUWVVVV
drama ,	VVUWVVVV
drankje	TXUWXVVV
drempel	VUVWWWVV
drenthe	UWVVVVVV
drie	YTUVTWZV
drie .	VUVVVVWV
drie dagen	UVWVVVVV
drie jaar	XVVTVYVV
drie keer	XVVUYVXV
drie kinderen	WVVVWVVV
drie kwartier	XVVTVVVV
drie maanden	WVVVVVVV
drie mensen	UXVUVUVV
drie minuten	VVVVWVVV
drie uur	VVUVUVWU
drie weken	VVVWSWVV
driegangenmenu	UVVWVVVV
drinken	VVVVXUUV
drinken ?	VVVVXUUV
drinkt	VVVVVWVV
droog	TVVXVVVV
druk	VUWVUUVV
druk en	UVXUVVVV
druk is	VVVUVVVV
druk op	WVVUVUVV
drukker	VVVVVVWV
drukte	VVVWVVVV
dubbel	WUWUUVUV
dubbele	VVVVWWXV
duidelijk	XVSWVVVV
duidelijk ,	VVUWVVVV
duidelijke	UVWUVVVV
duidelijkheid	VVUXVVVV
duizelig	UWVVZVVV
duren	VVVVUUVV
durf	UXVVTZVV
durf de	VVVVTYVV
durft	WUUWUYVV
durven	VUVVVVVV
dus	USYWSTUU
dus ik	UUVYUUVV
dus niet	XVUUVWVV
dus ook	UVWVVVVV
duur	VVXUVVVV
duur .	WVUUVVVV
duurde	WVWUVUVV
duurder	WVUVVVVV
duurt	VWUVVWUV
duurt de	UWVVVVVV
duurt het	VVUVVVVV
dwangsom	VVVWVVVa
dwars	VVVVWVVV
e	VUVWVWVV
echt	WVXSRVZU
echt de	VVWVVWVV
echt een	VUVXUVVV
echt niet	WVUVVVVV
echt te	WVVUVVVV
echt waar	UVVWVVVV
echt zelf	VWVVVXZV
echte	UVXUUWVV
een	SUYWQTSP
een aanslag	WVVUVVVV
een account	VVVWVVVV
een afspraak	WVVUVUUV
een ander	VUUWSVVV
een andere	VXUUVTVV
een antwoord	VVVVUVVW
een auto	UVVWVVVV
een baby	VWVUUVVV
een bakker	UVVWVVVV
een bank	WUVVVVVV
een bankje	WUVVVUVV
een bedrijf	UVWVVVVV
een beer	VVVVVUVV
een beetje	VVUWVVVV
een bericht	UWVVVVVV
een betalingsregeling	VVVVTXVV
een blik	VVVVVUVV
een boek	VVVVVVXV
een boom	VVVVTVVV
een boze	VVVUVVVV
een brief	WVVVVUVV
een briefje	WVVVVVVV
een broodje	WVVVVVVV
een bruiloft	TVUXVVVV
een bus	VVWVVVVV
een cameraploeg	UWVVVVZV
een dag	UVVWTTVW
een deurwaarder	VVVVUVVV
een dikke	VVWVVVVV
een dinsdag	WVVUVVVV
een directeur	VUVWVVVV
een dm	VVVWVVVV
een donkere	UVVWVVVV
een eigen	VVVVVWVV
een elektrische	UVVWVVVV
een enquête	XUUVVXVV
een feest	VVXUVVVV
een fijne	VVUWVVVV
een fles	UVVWVVVV
een formulier	VVVVVUVV
een foto	WVVUUXVV
een fout	VWVVWVVV
een gat	VVVWWUVV
een gesprek	VVVVVVWU
een gifmoord	VVVVVVUV
een glimlach	UVXUVVVV
een grap	VVWUVVVV
een groot	VVXUVVVV
een haar	VVVVWVVV
een half	TVUXVWVV
een halve	UVWVVWVV
een heel	UVWVXXVV
een held	UVUXVUVV
een hele	VVVWVUVV
een herhaling	VWVUVVVV
een hond	UVVWVVVV
een huis	WUUVVVVV
een interview	VVVVVVUV
een jaar	TVWWWWVV
een jerrycan	VVVVaVVV
een jongen	WVVVYXVV
een jongetje	WVVUYTVV
een kaartje	UVWVVYVV
een kapotte	VVVVVVVU
een keer	UVUXXTVV
een keuzemenu	VVVVWVVV
een kind	VVVVVUVU
een kindermenu	VWVVVUVV
een kinderwagen	WVVUWVVV
een klacht	WUVVVVUV
een klant	WVUUYVVV
een klap	WVVVYWVV
een knoopcelbatterij	VVVVWYVV
een koekje	VVWUVVVV
een koolmonoxidemelder	VVVVUVVV
een kopie	VWVVVVVV
een lange	TVVXUUVV
een laptop	VVVVVVVW
een leuke	VUWUVVVV
een lijst	VWVUVVVX
een link	VVVVVVUV
een lopende	VVVVVVVW
een maand	VVVVVUVV
een machtiging	VVWUVUVV
een mail	WVVVVWVV
een mailtje	WVVUVVUV
een man	TXUWXUVV
een meisje	WVUVXWVV
een meneer	WUVVUUVV
een mens	UUXVVWVV
een mes	UVUWaUVV
een mevrouw	WVVVVUVV
een mooie	UVVWVVVV
een nieuw	VVVWVVVV
een nieuwe	WVVUVUUV
een offerte	WVVUVVVV
een onderzoek	UVVWVVVV
een ongeluk	WVVUVVVV
een oplossing	VVUVVVVV
een oud	VVVVVUVU
een oude	VXVUVUVV
een pakje	XVUUVVVV
een papieren	VVVVUVVV
een parkeerplaats	VVVWVWVV
een plek	VVVVVWUV
een ramp	VVUWUVVV
een reactie	VVVVVVVU
een regeling	VVVVVWVV
een rekening	WUVVVUVV
een rolstoel	TWWUTVVV
een roos	VVWVVVVV
een schok	VVVVUTVV
een service	VUWVVVVV
een simkaart	WVVUVVVV
een slechte	VVVWVVVV
een sms	VVVVVVUV
een steekvlam	VVVVWUVV
een stempel	WVVVVVVV
een stoel	UVWVUVVV
een stoma	VVVVVXVV
een storing	WVVVVVVV
een stroomkabel	VWVUXXVV
een stuk	TVWWVWVU
een stukje	VVVVSUTV
een taart	VWVVVVVV
een tablet	UVVWVVVV
een tafel	UVVWVVVV
een tas	VVVVVVVW
een taxi	WVVUWVVV
een tientje	VVVWVVVV
een tik	WVVVXVVV
een toelichting	VVVVVVXW
een toilet	WUVVVWVV
een tosti	WVVVVVVV
een trein	UTUZVVVV
een uur	WTUXWVUU
een van	VVVVWVWV
een verademing	UUYUVVVV
een verkeerde	UVVWVVVV
een vlam	VVVVVUVV
een volle	WVVVXVVV
een vraag	WVVVVVVV
een vriend	VWVVVVVV
een vrije	WVVUVVVV
een vrouw	VWVUXVVV
een waarschuwing	VVVVVVVX
een week	WUUWUVVU
een woordvoerder	UXVUVVWV
een zak	VVVVVVVU
een zelfgebakken	VVWUVVVV
eens	YSWTSTUU
eens ,	XVUUVVVV
eens gezegd	UVWVVVVV
eens op	WVUUVVVV
eentje	WVUVXUVV
eergisteren	UVVWVWVV
eerlijk	UVWVVUVV
eerlijke	VVUWVVVV
eerlijke prijs	VVUXVVVV
eerst	WTXUTUUU
eerst een	WUVVVVVU
eerst in	VVWVUVVV
eerste	VUUXWWUV
eerste keer	UVWWVWVV
eet	VVUWUVVV
eet een	UVVWVVVV
efkes	VWVUVVVV
eieren	VVVVWVVV
eieren van	VWVVVVVV
eigen	UVTYTVVU
eigen schuld	WVVUVVVV
eigenaar	VVVVUVVW
eigenlijk	ZSUVYWUT
eigenlijk .	UVVXVVVV
eigenlijk alleen	UVVWXVVV
eigenlijk voor	WVVUVVVU
eind	UVYUVXVV
einde	VVVVUUVW
einde van	VVVVVVVW
eindelijk	TUYVVUVV
eindelijk een	UVWUVVVV
eindigt	VVUWVVVV
eindigt op	VVVWVVVV
eindredactie	VWVVVVVV
ek	VWVVWXVV
elektrisch	VVVVVVVT
elektrische	UVVWVVVV
elf	WVVUVWcV
elf jaar	VVVVUWVV
elf uur	UVWVWVaV
elftal	UVVWVVVV
elftal $	UVVWVVVV
elk	VUWVUUVV
elk jaar	XVUUVVVV
elkaar	YVUTUVVV
elkaar ,	UUVWVVVV
elke	WSXVSXUU
elke dag	WVUVUXVV
elke euro	TVYUVVVV
elke keer	WVVVUVVV
elke maand	VVUVVWVV
elke vrijdag	XTVVVWVV
elke week	UVWVVUVV
embargo	WVVVVVZV
en	UVYThjXN
en 0	YVUUSTWT
en al	WVVVVVVV
en bij	VVWUYVVV
en daarna	VVUVWVVV
en dan	VTUZWUVU
en dat	UUXVWUVU
en de	aWTSbUVX
en die	VVVWUVVV
en een	SUYWTTWV
en eentje	WVVVWVVV
en eerlijke	VVWVVVVV
en elke	VVVWUVVV
en er	UUVXhYUU
en geeft	WVVUWVVV
en geen	UWWTUYVV
en haar	WUVVWXVV
en heb	TVWWUSVV
en hebben	UVVVUVVV
en heeft	SVVYRWUV
en het	VTYUYUUW
en hij	UVWVYSVV
en hoe	VWVVVVXV
en hoort	VUVWTYVV
en iedereen	VVVWXVVV
en ik	ZWURbXUU
en in	VVVVUVVV
en is	UVUWVTVV
en jullie	XUUURUVV
en kan	TYVUTXVV
en koffie	VVUWVVVV
en krijg	XUVUXUUV
en krijgt	WVVVVXVV
en ligt	VWVVUVVV
en met	VVVVWVUV
en mijn	UXVUcWVV
en mn	VVVVXVVV
en moet	VWVUSYUV
en niemand	XUVVTRWV
en niet	SVWXUWVW
en noe	WVVVUVVV
en nog	VVXUUWVV
en nooit	VVWUVVVV
en nu	UYUUVSVU
en om	VVWUVVVV
en onze	XUUVYXVV
en op	VWWUUTVW
en sta	VUVWUVVV
en staat	UVVXXVVV
en toch	VVWUVVVV
en toen	WVUVTUVV
en tot	WVVUVVVV
en twee	UVVWUVVV
en u	YUVUWXVT
en uw	VVWVTWWU
en vandaag	WVVUWUVV
en vier	WVVVVVVV
en vraagt	VVVVUUVV
en waar	VUVWXTVV
en was	VVVVTVVV
en wat	UVVVUUUV
en weer	UVVWUVVV
en welke	VVVVVVVW
en wij	VVVWVXXU
en wil	VWUVUTVW
en willen	VVVVUVVU
en zaten	WVVUVVVV
en ze	UWVVXUVV
en zegt	VVVVWVVV
en zie	WVVVVVVU
en zijn	VVVVVWVV
en zit	WVUVUWVV
en zo	UWVVUTVV
en zonder	VVVVWYVV
en zou	UWVVUVXV
en één	VUVWUVVV
ene	VVVVWVVV
ene helft	WVVVVVVV
enig	VWVVVVVV
enig idee	VWVVVVVV
enige	VUWVUWVV
enige die	VVVVVXVV
enkele	XUVVUUVV
enquête	XUUVVXVV
epilepsie	VVVVWXVV
er	YUUUhZTP
er "	WVVVVVVV
er 0	WVVUUVVV
er aan	WUVVVWVV
er al	UVVWWUVV
er alleen	WVVUUVVV
er bij	YSWUSUVV
er dan	VVVVUVVV
er drie	WVVUWVVV
er een	WaTRVZVU
er eens	WVVVVVVV
er eentje	VVVVWUVV
er eigenlijk	XTVVXXVU
er geen	WVVVVVVV
er gelekt	VVVWVVVV
er hangt	UVVXYYVV
er iemand	VYVSVUVV
er iets	VVVVVUVU
er in	VVVVVVZV
er is	VUUXWVVV
er klappen	UVVWWUVV
er komen	VVVVXVVV
er komt	WVUUXVVV
er ligt	UXVVVWVU
er loopt	UUVXaUUV
er maar	VVVVXWVV
er mee	UUVXVVVV
er met	UVVVUVVV
er morgen	UVVWWVVU
er net	VVWUUWVV
er niet	UUVXVSUU
er niks	VVWUUUVV
er nog	TSXYRWUY
er nu	VVWVUWZV
er ook	VVUWVWVV
er op	UXUVUUVV
er pinda	WVVUWVVV
er sinds	VVVVVVWV
er staan	VVVWWWVV
er staat	UVVXZUVV
er tien	XVUVVVVV
er twee	TWVWVVVV
er vanavond	VVVWUUWV
er voor	SVUZUUVV
er wakker	WVVVUXVV
er was	VVWVXYVV
er weer	VVVVVXVV
er wel	VVWUVVVV
er wéér	XVVUUWVV
er zat	VXVUWWVV
er zaten	XVVTWVVV
er zaterdag	VUVWVVVV
er zelf	VVWUVVVV
er zit	UVVXYZVV
er zo	VWVVXVVV
eraf	WVVUUWVV
eraf gaat	WVVVWVVV
erbij	VUWVUUVV
erbij .	VVWUVVVV
erg	VVVUZUVV
ergens	UYUUUVUU
ergens anders	WVVVVVVV
ergens een	UXVUVVVU
erin	XVVUYVUV
erin $	WUVVYVVV
erin .	WVVVWWVV
ermee	VVVVVXVV
ertussen	VVVVVUVV
eruit	WVWUVXUV
eruit $	UWVVWVVV
eruit .	WVVUVVVV
eruit ligt	VVVVTUVV
ervan	WVVVUVVV
etalage	VTVXUVVV
eten	TXVUUbUV
eten $	WVWTVVVV
eten op	VVVWVVVV
etiket	WVVUXUVV
euro	XTVUTZUU
euro $	XVUUVVVV
euro ,	WVVUVVVV
euro aan	VVVVVYVV
euro had	UVVXVVVV
euro kwijt	VVVVVUVV
euro omhoog	VVVVVYVV
euro per	WVUVVXVV
euro voor	UVVWVVVV
europa	UVVWVVVV
even	RWWWTSYX
even ,	UWVVUWVV
even de	UWVWVVVV
even kwijt	UUXVVUVV
ex	TVVYVVVV
ex heeft	UVVXWUVV
examen	WVVUVVVV
example	UWVVVVVV
excuus	WVUVVVVV
extra	XVVTVVVV
ey	VWVVVVVV
fabriek	VUWWTXWU
fabriek ,	UVWVVVVU
fabriek en	VVVVUVVV
factuur	WVUUVUVV
familie	VVVWUXVV
fan	WVWTVVVV
fc	VUVXVVVV
februari	WVVVVVVU
feest	UWXTXVVV
feest ,	UXVUXVVV
feestdagen	VVUXVVVV
festival	WVUVVVVV
ff	VUWVUUWV
fiets	WVUVUUVU
fiets $	UWVVVVVV
fietsen	WVVUVVVV
fietsenstalling	VVVVVWVV
fietsers	UVVWVVVV
fietspad	VVWUVUVV
figuurlijk	WVVUVVVV
fijn	VUaRWWYV
fijn ,	XVUUUVVV
fijn dat	TVaTXXVV
fijne	UVUXVVVV
fijne dag	VVTXVVVV
fijne feestdagen	VVUXVVVV
file	UUWWTUVV
filiaal	VVUWaUUW
film	WWVUVVVV
filmpje	UWVWTTVU
filmpje met	UVVVVWVV
filmpje van	VVVWUUWV
financiële	VVVVVVWV
flat	WVVUUUVV
flauwgevallen	WUVVWVVV
fles	UVVWVWVV
fles rode	UVVWVVVV
folder	VVVVUVVV
formulier	WUWVUVVU
formulier .	VVVUVVVV
formulier voor	VVVVUVVV
formulieren	XUUUVVVV
foto	XVUTTWYU
foto $	XVVTVWVV
foto .	WVVUVTVV
foto van	UVVWUXVV
foto's	YTVUVVVV
foto's van	VTVXVVVV
fotograaf	VVVVVVcV
fout	UVWUUUVV
foutcode	WVVUVVVV
foutcode 0	WVVUVVVV
fouten	UVVVVVVV
fractie	UVUXVVUV
friet	VVWUVUVV
friet $	UVVVVUVV
functie	VVVWVVVW
functie van	VVVWVVVW
ga	TTVZSVUV
ga dood	WVWUUVVV
ga ik	UUVXVVVV
ga je	VVVVUVVV
gaan	UVTYbTWU
gaan $	XUUVUVVV
gaan .	VVVVYVVV
gaan er	WVVVVVVV
gaan om	VWVUUVVV
gaan we	UUXVVTVV
gaarne	VWVUVVVV
gaat	UVTYZWdS
gaat .	VVVVWVVV
gaat ?	VVVVUVVV
gaat de	UVVVVVVV
gaat die	VWVUVVVV
gaat een	VVVVWXVV
gaat er	UTVYUUWV
gaat het	UVVWUUbU
gaat niet	VVVVXVVV
gaat om	TVVXUVUV
gaat omhoog	WVVUVVVV
gaat over	VWVUVWXV
gaat via	UUVWVVVU
gaat zo	WUVVWVWV
gaf	UVWVXVVV
gain	WVVVVVVV
gang	WVUVXVVU
gang $	WVVUVVVV
gang ,	VVVVWWVV
garage	XVVTXVVV
garantie	UXVUVVVV
gas	UYUUZVVW
gas in	VVVVYVVX
gasfles	WVVVWVVV
gaslucht	UVWVVUVV
gast	UVWVVVVV
gasten	VVWUUVVV
gastvrijheid	WVVVVVVV
gat	VUVVWWVV
ge	XTUVUWVV
ge kunt	YUVUVVVV
geachte	WVVUUTTT
geachte heer	WVVVVVVU
geachte mevrouw	VVVVVUUV
geannuleerd	UWVUVVVV
gebakken	UUVWUVVV
gebeld	VVWUTVWV
gebeld ,	VVVUVVVV
gebeld .	UVWVUVVV
gebeurd	VVVUWXVV
gebeuren	VVVVWVVV
gebeuren ,	VVVVWVVV
gebeurt	VVVVXXVV
gebeurt er	VVVVXXVV
geblokkeerd	WWVTUYVY
geblokkeerd .	WVVUVVVY
geblokkeerd en	UWVVVZVV
geboekt	WVVUUXVV
geboekt .	WVVUVWVV
geboortedatum	VVVWVUVV
geboren	VVVWVZVV
gebouw	VVVWVVVV
gebroken	WVVVXTVV
gebruik	UUVXTVVV
gebruik de	UVVXVVVV
gebruiken	VWVVUVVX
gebruiken voor	VVVVVVUY
gebruikt	VVVVXVVV
gedaan	WVaQUUVV
gedaan $	VVXTVVVV
gedaan ,	UVVWVUVV
gedacht	TVWXUWVV
gedacht $	UVWVUWVV
gedacht dat	UVVXVVVV
gedeputeerde	VVVWVVVZ
gedoe	UVXUYXVV
gedoe .	UVXUYXVV
gedronken	VVVVYVVV
gedronken en	VVVVWWVV
geduld hebben	VVVWVVVV
geef	TVYUUUUW
geef die	UUXVUVUV
geef ik	VWVVVVVV
geef zelden	VVWUVVVV
geeft	WVUVaSUT
geen	VYSVYYUU
geen bereik	WVVUVVVV
geen buren	XVVUUVVV
geen computer	UVVWVZVV
geen conducteur	VWVUWVVV
geen echte	VVVVVXVV
geen enkele	WVVVUUVV
geen geld	UWVUVYVV
geen idee	VVVVUWWV
geen insuline	VVVVYVVV
geen internet	WVVVVWVV
geen mens	VVVVUVVV
geen personeel	UVVWVUVV
geen reactie	WVVVVVVV
geen spoed	VVVVVWVV
geen telefoon	VWVVUWVV
geen water	UWVVUXVV
gefeliciteerd	WVUUVVVV
gefeliciteerd met	WVVUVVVV
gegaan	VVVVVWVV
gegaan $	VVVVWVVV
gegeten	UXWTXVUV
gegeten ,	VVVVUVVV
gegeten en	UXVUXVVV
gegeven	UVWVUVVV
gegevens	VVUWVUUV
gegevens zijn	WVVUVVVV
gehaald	UVVWVUVV
gehaald !	UVVWVVVV
gehackt	VUVWVVVV
gehad	VUXVWVXV
gehad $	WVVVVVVV
gehad ,	VVXUUVYV
gehad .	UVXUVVVV
gehad heb	WVVUVVVV
gehad van	VVWVVVVV
gehandicapte	VVVVVYVV
gehangen	VVWUVVVV
geholpen	XVUUUWVV
geholpen $	XVUUVVVV
geholpen ,	VVUWVVVV
geholpen met	VVVVVWVV
gehoord	VVWVVUVV
gehoord ,	VVWVVUVV
gehouden	UVWVVVVV
geit	VVVWVVVV
gek	XUUVUUVV
gekeken	UVVXVVVV
gekocht	UWUWUWVV
gekocht ,	WWVUVVVV
gekocht .	VVVVUVVV
gekozen	VVVVVVVU
gekregen	YUWTWSUV
gekregen $	WVVUVVVV
gekregen ,	VVVVXUVV
gekregen .	ZUUTVVVV
gekregen van	VVVVVTVV
geland	UVVVVVVV
geland ,	VVWVVVVV
gelaten	UVXUUUVV
geld	SVXWWWVU
geld $	XUXSVVVV
geld er	UVVWWVVU
geld terug	UWVVVVVV
geld voor	VUVWVVVV
geldt	UXUVVVUV
geldt dat	VWVVVVVV
geldt de	VVUWVVVV
geleden	VVUWTUWU
geleerd	TVVXVVVU
geleerd over	VVVWVVVU
gelegd	WVVVUVVV
gelegen	UVVWVVVV
gelegenheid	VVVVVVWU
gelegenheid tot	VVVVVVXU
gelekt	VVVWVVVV
geleverd	YVUUXVVW
geleverd ,	XVUVXVVV
gelezen	UVUWVVVV
gelezen over	VVUWVVVV
gelijk	UVVXVVVV
gelooft	VUVWVVVV
gelopen	UVVWVWVV
gelopen ,	UVVWVWVV
geluid	WVVUVVUW
gelukkig	XUUVUVVV
gelukt $	VVWUVVVV
gemaakt	VVUWUUUU
gemaakt ,	UVWVVUVV
gemaakt en	WVUVVVVV
gemaild	WTVWVVVV
gemaild ,	WVVUVVVV
gemak	VVVVWVVV
gemeente	UVUXSVUW
gemeente $	VVWVVVVV
gemeente plant	XVUUVVVV
gemeld	WVWTUTVX
gemeld ,	VVVVUVVV
gemeld .	WVVVVVVX
gemeld en	VVVVWUVV
gemerkt	UVVXVVVV
gemerkt ,	UVVXVVVV
gemist	WVVUTUVV
gemogen	WVVVVVVV
gemogen .	WVVVVVVV
genoeg	WVVUYVUV
genoeg ,	VVWUVVVV
genoeg geweest	VVVVYVVV
genomen	WVVVVUVV
genomen .	UVWVVUVW
genomen en	VVVVVWVV
genomen van	VVVVVUVU
genoten	VVWUVVVV
genoten van	VVWUVVVV
geplaatst	VVVVVUVV
gepland	VWVUVVWV
geprobeerd	VVWUVVVV
geraakt	VWVUVVVV
gerecht	UVXUVVVV
gered	UVVWUVVV
gered .	UVVVVVVV
gereden	VVVVXVVV
geregeld	XVSWXYVU
geregeld $	VVVVVVWV
geregeld ,	VVTXYWVV
geregeld .	XVTVVXVV
gereserveerd	XVVUVVVV
geschikt	UXVUUUUU
geschikt voor	UXVUUUVV
geschreven	VVVVVVUV
geslagen	VVVVWVVV
geslapen	UVWVVUVV
geslikt	WVVVWUVV
gesloten	VVVWUUVV
gesloten op	UVVWVVVV
gesmolten	XUVUVVVV
gesmolten ,	XUVUVVVV
gesprek	WUSXUVWU
gesprek met	VVVVVWVV
gesprek van	VVVWVVVV
gesprekken	WVVVVVVV
gesproken	WVVVVWVU
gesproken en	WVVUVVVV
gestaan	VVVVUUUV
gestaan .	VVVVVVUV
gestaan en	VVVVUUVV
gestapt	VVVVVXVV
gesteld	VUVWVVVU
gestort	XVVUWUVV
gestuurd	UWUWVWVV
gestuurd $	UVVWVVVV
getekend	VVVVUVVV
getekend bij	VVVVUVVV
gevaarlijk	VVTWVVVV
gevaarlijke	VVVVVVVX
gevallen	WUVVWWWV
gevallen ,	WUVVXXVV
gevel	WVVVXVVV
geven	UWVVUXTW
geven $	UWVUVXVV
geven ?	VWVVUUTW
gevlogen	VWVVXVVV
gevlogen ,	VWVVXVVV
gevoel	VVWUVUVV
gevonden	UXVUVTVW
gevraagd	XVVTVUVX
gevraagd de	VVVVUVVX
gewaarschuwd	VVVWaUVV
geweest	UUVWVZUU
geweest ,	UVVXUZVV
geweest .	VVWUYVVU
geweigerd	WVVVVVWW
geweigerd .	WVVVVVWW
geweldig	YVTUVVVV
geweldig geregeld	XVTVVVVV
gewenst	UVVWVVVV
gewerkt	VVWVVVVW
gewerkt die	VVVVVVVW
gewond	VVVVVUVV
gewone	VVWVUVVV
gewone taal	VVWUVVVV
gewonnen	TWUWUUVV
gewoon	UYUUVUUU
gewoon $	VWUVVVVV
gewoon ,	VVVWVVVV
gewoon de	UWVVUVVV
gewoon een	UVWVVVVV
gewoon in	WVVUUVVV
gewoon niet	VVVVXWVV
gewoon op	VVVVVVVU
gewoon te	VVUVVVVV
geworden	XTXSUXVV
geworden $	WUWUUVVV
geworden ,	WVVVVWVV
geworden en	VVVVVWVV
gezamenlijke	VWVVVVVV
gezegd	UVVWXVVV
gezegd $	UVWVVVVV
gezegd ,	UVVWVVVV
gezegd .	WVUVWWVV
gezegd dat	UVVWWVVV
gezellig	UVUXVVVV
gezet	WWWSUYVV
gezet $	VWVUVYVV
gezet ,	WVVVVVVV
gezet .	VVXTVVVV
gezet en	UWVVUUVV
gezeten	WUVVVUVV
gezicht	VVVVVUVV
gezien	UUVXWWVV
gezien $	VUVXUUVV
gezien ,	WVVUWXVV
gezien ?	UTVXWVVV
gezin	WVVUXVVV
gezin ligt	WVVUWVVV
gezinnen	UVVWVVVV
gezinnen op	UVVWVVVV
gezondheidsdienst	VVVWUVUZ
gids	UVXUVVVV
gifmoord	VVVVVVUV
gij	VXVUVVVV
ging	TVVXXUUU
ging $	VVVVVUVV
ging het	WVVVVVVU
ging open	UWVVYVVV
ging vanzelf	UVXUVVVV
gingen	WUVUVUVV
gister	VWVUVUVV
gisteravond	UVVWWVUW
gisteren	XWXQYTUV
gisteren $	VVWUWVUV
gisteren ,	UVVWWVWV
gisteren .	ZVUSVVVV
gisteren bij	VXVUVVVV
gisteren gebeld	VVWVVVVV
gisteren is	VVVWVVVW
gisteren met	VVVVVWVV
gisteren weer	WUVVVVVV
gisterochtend	VVVVXVVV
glas	XUUVXXVV
glas in	XUVUWXVV
glasvezel	VWWTVVVV
glimlach	VVXUVVVV
gloeiend	VWUVWUVV
gloeiend en	VVVVWVVV
gloeiend heet	VWUVVUVV
goed	TYWTXUUU
goed $	UWVUXVVV
goed .	UVWUVVVV
goed bed	VVWVVVVV
goed bezig	VVXUVVVV
goed dat	VVWUVVVU
goed lezen	VVVVUWVV
goed meer	WVUVUVVV
goed nederlands	VWVVVWVV
goed op	WVVVVVVV
goede	VUVVUVVV
goedemiddag	VVVWVVWU
goedemiddag ,	VVVWVVWU
goedemorgen	VVVWVVUV
goedemorgen ,	VVVVVVUV
goedemorgen allemaal	VVVWVVVV
goedenavond	VVVVWVVV
goedenavond ,	VVVVWVVV
goedendag	VVVVVWVV
goedendag ,	VVVVVWVV
goedgekeurd	VVVWVVVV
goedkoper	WVVVVVVV
goeie	UVYTVVVV
goeie uitleg	VUWVVVVV
goeiedag	VVVVVUWV
goeiedag ,	VVVVVUWV
goh	VVWUVVVV
goh ,	VVWUVVVV
gooide	WVVVVVVV
gooide de	WVVVVVVV
gooit	WVUUVVVV
gordijnen	VVVVVXVV
goud	TVYUUVVV
goud waard	UVXUUVVV
graag	SaVUTXXX
graag direct	VVVVWVVV
graag een	UXVUVUUV
graag ontvang	VWVVVVVW
graag uw	VWVVVVWU
graag voor	VWVUVUXT
graden	WUVWYYVU
graden ,	VUVWXXVU
graden en	VVVVWVVV
grap	VVWVXVVV
grap .	VVVVXVVV
grapje	VVVVVUVV
grappig	VUUXUVVV
grappig $	VVUWVVVV
grappig .	UVVWVVVV
gratis	UWWTUUUV
gratis $	VXVTVVVV
gratis mee	VVUWVVVV
griffie	VVVVVVUX
griffier	UVVXVVVX
grijs	WVVVUVVV
grijze	VVVVVXUV
groen	UUUXTVVV
groene	VVVVUVVW
groep	VWWUVUVV
groep 0	VWWUVUVV
groepje	VVVVVUVV
groet	VWVVVVYa
groet ,	VWVVVVYa
grond	WVVVWVVV
grond ,	WVVVWVVV
groot	UVYTWWVV
groot .	VVVVWWVV
grote	TUXWVVWV
haal	VVVVVYVV
haal ik	VVVVVWVV
haalde	WVVUVVVV
haalt	WVVVWVVV
haalt hij	WVVUXVVV
haar	TWWVXbUU
haar een	UVWVUVVV
haar eerste	VVVVVUVV
haar in	VVVVWVVV
haar mondje	WVVUWZVV
had	WTWVTWUU
had .	VVWUVVVV
had 0	WVUVUUVV
had de	UVVWVVVV
had een	XVVUVVVV
had het	UVWVVVVV
had ik	TVZTUXUV
had op	WVVVUVVV
had u	VVVVUXVV
hadden	SXVWTVVU
hadden geen	TVVXWUWV
hadden we	UVVWVVVV
haha	UVWUUUUV
haha $	WVVUVUUV
haha ,	UVWVVUVV
hahaha	VVVWVVVV
hahaha die	VVVWVVVV
hal	UVWWVVVW
halen	VVVWTVVX
half	UXVVVTYU
half elf	VVVUVVXV
half tien	WVUVVVVV
half uur	UUVWUVVV
half vijf	VVVVVVXV
hallo	WVUUUVWX
hallo ,	VVVVVUXX
hallo ?	WUVVVVVV
hallo ik	VVVVUWVV
hals	WVVUWWVV
halte	XVVTVXVV
halve	WUWUVVVV
halve dag	UVWVVVVV
hand	TXWUVXVU
hand $	UWVVWVVV
handdoeken	VVWUVVVV
handen	WUUVWVVV
handhaving	VVVVVVVX
handhaving .	VVVVVVVX
handig	UVVXVUUV
handig $	UVVWVVVV
handleiding	VVVUVVVV
handtekening	WVVVVVVV
handtekeningen	UVVWVVVV
hangt	VUUYcZVU
hangt aan	WVVUXVVV
hangt een	UVVXYZVV
hangt scheef	VVVVVXVV
hap	XVXRVVVV
hard	XWUTVVVV
hard dat	WVVUVVVV
haren	WVVVVVVV
haring	UVUXVVVV
hart	WVWUWTVV
harte	UVXUVVVV
hartelijk	VVVVVUVU
hartelijk dank	VVVVVUVU
hartpillen	VVVVWWVV
haven	VVVVUVVV
havo	VVVVVUVV
havo 0	VVVVVUVV
heb	VTTZVXTR
heb $	XVVUUUVV
heb 0	XVUUUVVV
heb ?	VVVVVWVV
heb al	WVVUVXVV
heb alles	UVTXYVVV
heb als	UVVWVVVW
heb de	WUUVTTVV
heb drie	UVVXVUVV
heb een	UWUVTYVU
heb er	UUWWSUVV
heb geen	VVVWSaVV
heb hem	VUVXVUVV
heb het	XUVUVXVV
heb ik	UTXVSQUT
heb in	VVWVVVVV
heb je	UTVZVVVV
heb mijn	UVVWVWVV
heb na	VVVVWVVV
heb net	UXVVWUVV
heb nog	VWVUUYVV
heb nu	VVWUUUVV
heb op	VVVVVUVV
heb per	UWVVZUVV
heb sinds	VVVVYTVV
heb twee	WVVVVXVV
heb uw	VWVUXVVW
heb vandaag	UVVWUVVW
heb voor	VVVVVUVV
heb ze	VVWUUVWV
hebben	YUVTTOUb
hebben $	WUVVVVVY
hebben ,	WVVVUVVV
hebben .	UVVWVVVU
hebben als	VVVVVVVW
hebben de	WVVUVVVU
hebben drie	WVVUVVVV
hebben een	VVVWUUUX
hebben er	VVVWVVVV
hebben jullie	SZUUVRXV
hebben met	VVVVUVVV
hebben mijn	XVUVVVVV
hebben ons	WVVVVYVV
hebben u	WVVVUVVW
hebben uw	UVWVVVUY
hebben we	UVWVUVVU
hebt	WUVVUWVX
hebt $	WUUWVVVV
heden	VUVWVUVZ
hedenochtend	VVVVVVVW
hee	VWVVXXVV
heeft	VUUXXXVY
heeft .	UVVWVVVV
heeft al	XUVUWWVV
heeft de	TVVYWUVa
heeft die	VVVVUUVV
heeft een	SWUYVVZU
heeft er	VUVWUXVV
heeft gedaan	WVVUUVVV
heeft geen	WWVUTWVV
heeft gisteren	VVVVWVVV
heeft haar	TUWWUWVV
heeft het	UVVWTaVV
heeft me	UVXVUVVV
heeft mij	VVVVWVVV
heeft mijn	XVVUVWVV
heeft net	VVVVWWVV
heeft nog	VVVVUXVV
heeft nu	XWUUTVVX
heeft sinds	VVVWXVVV
heeft tot	UVXUVVUW
heeft u	UWXUUUYX
heeft uw	UVVWUVUV
heeft van	VWVVYUVV
heeft vandaag	VVVWVTVV
heeft ze	WUVVVVVV
heeft zijn	VUVWUUVV
heel	SWVXZXVU
heel blij	VVVVVUVV
heen	WVUVUUVV
heer	VVWVVVVU
heer ,	WVVVVVVU
heerlijk	UVWVUVVV
heerlijk $	UVVWVVVV
heerlijke	VVWVVVVV
heet	TWUXTWVV
heet ,	UWVVVUVV
heet die	UVVWTVVV
heet het	VVVVUVVV
hej	VWVUVVVV
hek	WVVVXTVV
helaas	VVVVVUVV
held	UVUXVUVV
helder	UVUXVVUV
helder .	UVWVVVVV
hele	UVWVYXTV
hele dag	WVVVTVVV
hele gezin	WVVVWVUV
hele straat	VUVWUVVV
hele week	VVVVVWVV
helemaal	TZVTWVVV
helft	ZUUTVVVV
helft van	WVVVVVVV
helling	XVVUWVVV
help	UWUWaVVV
help $	VVVVUWVV
helpdesk	WUVUUVVV
helpen	VUVWVVVV
helpen met	VVVVVXVV
helpt	UVWVUWVV
helpt mij	VWVVUWVV
hem	TWVWYUTU
hem in	VVVVVVWV
hem net	VVVVXWVV
hem niet	TXVVVUVV
hem op	UVVVVVVV
henk	VVVWUVVV
heren	VVVVVUVV
herfst	XTVVVVVV
herhaling	UWWUVVVV
herhaling van	UWUVVVVV
herinnering	VVVVWWVV
herken	VVVVVUVV
hersenletsel	UWVVVZVV
hersteld	VVVVVUUV
hersteld ,	UVWVVVUV
herstellen	WVVUVVVV
herstellen .	WVVUVVVV
het	TVUYXTeV
het "	WVVUUVVV
het $	VVWUVVVV
het ,	UVVWVVVV
het .	UVaSVVVV
het aan	VWUUVVVV
het aantal	UVVWVVVV
het afhaalpunt	VVWVVVVV
het al	UXVUUVVV
het alsof	UVXUVVVV
het apparaat	XVVUXVVV
het artikel	VVVVVVWV
het avondeten	VVVVVVUV
het begin	XUVUVVVV
het bericht	VVVVVXVV
het beste	VXUVVVVV
het betreft	VWVVVVVY
het bezoek	VUWVUVVV
het bij	WVVVTUZV
het bord	VVVWUVVV
het brood	VVVVUVVV
het bureau	VVVVVUUX
het college	VVVVVVVX
het concert	VVWUVVVV
het dak	VVVVbWVV
het dat	UWVUUUYW
het datalek	VVVVVVXU
het dataplan	VVVVVVUV
het de	TVVXVVVV
het debat	VVVWVVTX
het delen	UWVVVUVV
het depot	VVUWVVVV
het dorp	VVVVVUVV
het driegangenmenu	VVVWVVVV
het druk	VVVUVVVV
het dus	UVWVVVVV
het duurde	WVVUVUVV
het een	UUWVWTVV
het eerst	TVYVUVVV
het eerste	VVVWVVVV
het eind	WVVVVVVV
het einde	VVVVUUVW
het er	UVVVVXVV
het eten	VVVWVVVV
het etiket	WVVUXVVV
het filiaal	VVVWWVUW
het filmpje	WWUUVTVV
het formulier	WVWUVVVV
het gaat	VVVVUVUV
het gas	VVVVTVVX
het geld	UVWUVVVV
het gesprek	WUUVVWVV
het gewoon	UVWWVVVV
het hele	UUVWUVUV
het hoeft	UVVWZUVV
het hoofdgerecht	UVVXVVVV
het hospice	VVVVUWVV
het hotel	UVVWVVVW
het huis	UUVXVUXV
het iets	VVVVVXUV
het in	WVVUWXVU
het infuus	VVVVWVVV
het inloggen	UWVVVVVV
het interview	VVWVVVVV
het invullen	VVVVUWVV
het is	UVWVWXXU
het jaar	WVVUVVVV
het journaal	VVVVVVWV
het kabinet	VWUVVVVV
het kan	VVUWXUVU
het lachen	TVWWUVVV
het land	UVWVVVVV
het lek	WVVUWVVV
het licht	UVVXWVVV
het lint	VVVWVVXV
het loket	WVVVUVVV
het meer	WVVVWWVV
het met	VWVUVVVV
het mogelijk	VVVVVWVV
het moment	XVTVVVVV
het museum	UVVWVUVV
het niet	XWUTXUVU
het nieuwe	VVVUVVUV
het nieuws	VVVVUVVV
het nog	VVUVUXUV
het noorden	UVVXVVVV
het normaal	WVVTVVVV
het nu	VVVVUUXU
het nummer	VVVVWVVU
het om	WUVUVVVV
het ontbijt	XVUUVVUV
het ook	VWVVVVVV
het openbaar	VVVVVVVW
het oud	VWVUVVVV
het oude	UUVXVVVV
het pakket	WVVVVVVV
het park	VWXSUUUV
het perron	UVVWUVVV
het persbericht	VVVVVVXV
het personeel	UVXUWVUU
het plan	WVVUVVVV
het plein	VVVVVUVV
het prachtig	VWUVVUVV
het programma	VVVVVVUV
het raam	WUUWVVVV
het rampenplan	VVVVVUVW
het rapport	TVVXVVVW
het recept	VWVVVVVV
het restaurant	VVVWUVVV
het rooster	WVUUVVUV
het schoolplein	TWVWYYVV
het speelgoed	WVVVXXVV
het spoor	UWVWZVUT
het stadhuis	WVUVWVVV
het stadion	WVVUVXVV
het station	UVUWUUUV
het stuk	UUVWVVZV
het systeem	VVVVTUVV
het terras	UWVVWVVV
het terrein	VVVVVVXW
het toestel	WVVUVVZV
het toetje	WVVUVVVV
het uitblijven	WVVUVVVV
het van	VVUVVVVV
het vast	VVVVUVUV
het verhaal	UWVVVVZU
het verkeerde	WVVUVYVV
het verschil	VVVVVUVV
het vervolg	VUWVVVVV
het viergangenmenu	VVWUVVVV
het volgende	WVVUUVVV
het voor	VVVVVVUU
het voorstel	UVUXVVVV
het vuur	UVVWVUVV
het waar	VVVVUVYW
het was	SUWZTTVV
het water	VWUVaTUU
het waterschap	VVVVUVVV
het weekend	VVVVVVXV
het weer	WVWTUVVV
het wel	UVWVVVVV
het werk	VWUVVVVV
het weten	VUVWUVVV
het wijkcentrum	WVVUVVVT
het wordt	WVUVVUVV
het zelf	UVVWVVVV
het ziekenhuis	XUVVUWVV
het zijn	XTVVVVVV
het zo	WVVVWUVV
het zuiden	UVVWVVVV
het zwembad	VVVVWUVV
hetzelfde	XVUUUUVV
heup	WVVUWWVV
hey	VVVVVVXV
hield	UVWVVYVU
hier	WYVRUUVg
hier ,	UWUVUVWc
hier .	UXVUVUVX
hier al	VVVUVVVV
hier de	WVUUVVVZ
hier een	VUUXTVUW
hier geen	UUVXVUVW
hier iemand	VUVWXVVV
hier in	XUVUWWUU
hier met	VUVWUYVU
hier niet	XVVTXUVV
hier nog	WVUVVVVV
hier van	WUVVVVVV
hierbij	SVVYUUVY
hierbij het	UVVWVVVW
hierbij stel	VWVUVVVU
hieronder	VUVWVVVU
hieronder .	VUVWVVVU
hiervoor	VUVWVUWU
hij	VTXUcXXU
hij "	VVVVVXVV
hij .	UVVWWTVV
hij blijft	VWVUVUVV
hij er	VVWUVWVV
hij heeft	VUXVWWZV
hij is	UTXVTUVU
hij ligt	VVVVUVVV
hij loopt	UVVWUTVV
hij praat	UVVWVWVV
hij reed	VVVWVVVV
hij staat	VVVVXTVX
hij terug	VVVVVUVV
hij was	VVWVWWVV
hij zegt	VVVVWUVV
hing	VVVVVUVV
hing er	VVVVVUVV
hitte	VUWWVUVV
hoe	TbTTQaTT
hoe dan	WVWUVVVV
hoe de	VUVWVVVV
hoe geef	VWVVVVVV
hoe heet	VVVVUVVV
hoe het	VUXVVVVV
hoe ik	UWVVVWVV
hoe is	VVVVVVVY
hoe kan	XTVVUVUV
hoe kom	VVVVWVVV
hoe krijg	UWVVTXVV
hoe laat	UWVWXUWU
hoe lang	TYUUUTUU
hoe meld	VWVVUUVV
hoe moeilijk	XUVVVVVV
hoe vaak	WUVVWVVV
hoe zet	VWVUVVVV
hoeft	UUVXaTUY
hoek	VUUXXWVV
hoek ,	VVUWUVVV
hoek bij	UVVWWWVV
hoelang	VVVVWVVV
hoest	VVVVVWVV
hoest ,	VVVVUVVV
hoesten	VWVUXWVV
hoesten ,	VWVUXWVV
hoeveel	UXVUUUbX
hoeveel klanten	VVVVVVYV
hoeveel kost	VWVVVVVV
hoge	UVVWVVXU
hoge resolutie	VVVVVVXU
hoi	VWVVUVWV
hoi ,	VVVWVVVW
hoi ik	VVVVUWVV
hond	TVWWWVUU
hond ,	UVXUVVVV
hond die	VVVWVWVV
hond en	VVVVVUVV
hond heeft	UVVWVVVV
hond is	VVVWWVVV
hoofd	WVUVYVVV
hoofdgerecht	UVUXVVVV
hoofdpijn	VXVTaUVV
hoofdpijn en	VWVUXVVV
hoofdredactie	WUVVVVXU
hoog	WWVTTVVV
hoog dat	WVVUUVVV
hoogte	UVWVVUVU
hoogte gehouden	UVWVVVVV
hoop	VWVUVVVV
hoor	XUTWWTWV
hoor $	WUTWUVVV
hoor ,	WVWTVUWV
hoor .	XVVTVUVV
hoor en	VVVWVVVV
hoor graag	VVVVVVWV
hoor ik	UVVWWVVV
hoort	TUYVUXVU
hoort het	VVWUVVVV
hoorzitting	VWVVVVVV
hopelijk	XVUUVVVV
horen	XVVTVVWU
horen dat	WVVUVWVV
horen graag	VVVVVVWV
hospice	VVVVUWVV
hotel	UVVVVUUV
hotel ligt	UVVWVVVV
hou	UXUUYWVV
houd	VWVUUVVW
houden	VUUXTVVV
houden jullie	VVVVUVVV
houdt	UVXUXTVV
hout	UVVXVVVV
hr	VVWVVVUV
http	TUUZUVVU
http $	TUUZUVVU
huilen	VVWUUWVV
huilend	VVWUVXVV
huis	VUVVVZUU
huis ,	WVWTVVVV
huis .	VWWTVXVV
huis aan	UVVWVVXV
huis en	VVVVVXVV
huis gaan	VVVWYVVV
huis gegaan	VVVVUVVV
huis in	VVVVVVTV
huis is	VVVVVWVV
huis niet	VWVVVVVV
huis uit	VVVWVUVV
huisarts	WVVUVVVV
huisartsenpost	VWVUVTVV
huisblad	UVVWVVXV
huisdieren	UYVTVVVV
hulde	VVWVVVVV
hulde aan	VVVWVVVV
hulde voor	VVWUVVVV
hulp	UVWUXYVV
hulp $	WVVVXYVV
humor	VVWVVVVV
hun	UVVWUUVX
huren	UVVWVVVV
huren .	UVVWVVVV
huur	VVVVVXVV
huur niet	VVVVUYVV
hè	XVUVXVVV
hè $	WVUVVVVV
hè .	VVVVYVVV
idee	VWVUUWWV
ie	XTVWUVVU
ie $	VVVVUVVV
ieder	VUXUVVVV
iedere	WVVVTVVV
iedereen	TUUYaXUT
iedereen gaat	VVVVWVVV
iedereen hier	VWVUWVVV
iedereen in	UVVWVVVV
iemand	VWUUbYTU
iemand ?	VWVVUUVX
iemand bij	WUVVUVVV
iemand de	VVVWXUVV
iemand die	YTVVUUWV
iemand dit	VVVWWWVV
iemand enig	VWVVVVVV
iemand in	UVVWVUVV
iemand komen	VWVVVVVV
iemand met	UUWWXWVV
iemand mij	VVVVWUVV
iemand nu	VVVVWXVV
iemand of	VVVVWVVV
iemand op	UWVVWVVV
iemand sturen	VVVVUVVV
iemand van	VWVUVVVV
iemand willen	VVVWWVVV
iets	USWYWUTS
iets $	UVVVWUVV
iets ?	VVVVVWUV
iets aan	WVVVUVVV
iets doen	VVVVVUVV
iets in	UWVVYVVV
iets uit	TVVXWVVV
iets van	WVUUUUVV
ijs	VVVWWVVU
ijsje	UUVXVVVV
ijskoud	UVWUVVVV
ik	SaUUQYNU
ik $	UVUXUSUV
ik ,	UVVVVVVV
ik .	WVVVVXVT
ik 0	XUVUVVVV
ik aan	WVVUWVVV
ik al	XVWTWVVV
ik alleen	UVWVUXVV
ik als	UVVWVVVX
ik begrijp	VWVVVVUT
ik bel	UUVXXZVV
ik bellen	VWVVbVVU
ik ben	TXUWTgTV
ik bij	UXVUUTVU
ik blijf	UUXWUUVV
ik contact	VVVVVVVU
ik daar	VVVVUWVV
ik daarvoor	VVVVVVUV
ik dan	VVVVUUVV
ik dat	ZVTUSWVV
ik de	WWWRUZYW
ik deed	UVUXVVVV
ik die	VWVUVWVV
ik dit	VVVVUWVY
ik doen	UWVWYVVV
ik durf	TXVVTYVV
ik echt	WVVVVVVV
ik een	UYWSUTVT
ik er	VUXVWXUV
ik even	WTWUVVVV
ik ga	WUWUUVVV
ik gebruik	TUWXUUVV
ik geef	VVWUVVVV
ik geen	VVVVUVVU
ik graag	WVVVVVVU
ik had	WUUVZVVV
ik heb	WUUWVcUT
ik hebben	VVVVXVVV
ik heet	WVVVXXVV
ik hem	UVUWXVVV
ik het	VVVVWVUV
ik hier	UVXUWVVU
ik hoor	TVUYWVVW
ik in	XVUUUUVV
ik jullie	UVTXUUUV
ik kan	VVVVSbVV
ik kom	XTWUXVUZ
ik kon	VVWVVVVV
ik kreeg	VVVVUUVV
ik krijg	UWVVXTVV
ik kwam	VVVUUVVV
ik las	UVVWVVVV
ik leef	VVVVUYVV
ik leg	WVVVVVVV
ik maak	VVVVVVWU
ik me	VVVVVUVV
ik meer	WVVUVVVV
ik met	UVVWUTUV
ik mij	WVVUVVVV
ik mijn	SYVVUUTS
ik moest	VUVWVWVV
ik moet	VVWUTWVV
ik na	WVVUVVVV
ik naar	WVVUVVVV
ik neem	VVVWUVVV
ik net	VVVVVUVV
ik niet	TTaUUSVU
ik niks	XVVTUUVV
ik nog	TVVYWUVV
ik nooit	VUWVVXVV
ik of	VVVVUVVV
ik om	WVUUVVYT
ik onaangenaam	WVVVVVVW
ik over	VVVVUVVV
ik proberen	UWVVVVVV
ik rijd	VVVVVTVV
ik ruik	VVVVXUVV
ik schrijf	VUXVVUYT
ik sinds	VVVVVWVV
ik slaap	VWVVTVVV
ik snap	TXVVUUVV
ik spring	VWUUZXVV
ik sta	VVUWeSWb
ik stem	UVVWVVVV
ik sterf	VVUXVVVV
ik te	UVVWUWVV
ik tel	VVVVVUVV
ik terecht	VVVVWUVV
ik thuis	VVWVVUVV
ik toch	WVUVVVVV
ik trek	VVVVUWVV
ik u	RVVYUUVY
ik uw	VUWVVVVV
ik van	XXUTYVVW
ik vandaag	VVVVXVVV
ik vaststellen	VVVVUUVY
ik verkeerd	UWVVVVVV
ik verwacht	WVVUVVWV
ik verzoek	WVVVVVVU
ik vind	VVWVUVVV
ik voel	VXUUXVVV
ik volg	VVVVVVWV
ik voor	WVVUVVVU
ik vraag	VWVUVUUU
ik vragen	VVVVVVTY
ik vroeg	WVVUVVVV
ik wacht	WVTWTVVV
ik was	UVVXWVVV
ik weer	UVVWTVVV
ik weet	TVVYaWVV
ik weg	UVUWVWVV
ik werk	VVVVUUXU
ik wil	ZUVSUTWT
ik wilde	UVVWXUVV
ik willen	VVVVVUVV
ik woon	UVVWVVVV
ik word	WWUTXVVV
ik zag	VVVVUVVV
ik zat	UVVWUXVV
ik ze	VWVUUVVV
ik zeg	VVVWVVVV
ik zelf	WUUWVVVV
ik zie	SZUVbXVV
ik zijn	UWVVUWVV
ik zit	VUUWRXUU
ik zoek	UXVUVUXU
ik zou	UWWUUVUV
in	TXRZWaQS
in $	VWVUYVVV
in ,	VVWUVVVV
in .	UUWVVUVU
in 0	STTbPWTU
in ?	VXVUUVWV
in bed	VVVVWYVV
in behandeling	VVVVVUVV
in blok	WVVVWVVX
in brand	WVVUYVVV
in bus	VWVTUVVV
in canada	UVVWVVVV
in coupé	UVVWYVVV
in dat	VVVVUUVV
in de	bTWRaVVP
in den	UVVWVWVV
in deze	VVVWVVVV
in die	VVVVYUVU
in dit	VVWVVVVV
in dm	VWVUVVVV
in drenthe	UWVVVVVV
in drie	UVWVVVVV
in een	XUVUQVTU
in elkaar	VVWVVWVV
in gesprek	WVVUVVVV
in gewone	UVWUVVVV
in haar	WVVUWZVV
in het	WUSYTVXW
in hoge	VVVVVVXU
in huis	WVVTUXVV
in je	WVVUVVVV
in jullie	VYUTaWUU
in juni	VVVVVUVV
in limburg	UVVWVVVV
in maart	WVVUVYVV
in mei	VVVVVVWV
in met	XVVTWYVV
in mijn	VVTWWUVY
in nederland	VVVWVVVV
in november	UVVWVVVV
in oktober	UVVWVVVV
in ons	WVVVVWWV
in onze	VVVVUVVV
in op	WUVVVUWU
in orde	VVWUVVVV
in paniek	WUVVVVVV
in plaats	UWVVVWVU
in uw	WVVVTVVZ
in voorbeelddam	UWVVVVWV
in voorbeelddorp	VVVWWVUV
in voorbeeldhaven	VVVVUWUV
in voorbeeldstad	UVWVSUVV
in welk	VWVUVVVV
in zijn	VWVUZUVV
incassobureau	VVVVUWVV
inchecken	VWVUVVVV
indienen	VVVUVVVV
indruk	UVWVVVVV
ineens	WVVUTUVV
info	VVVVVVWT
info .	VVVVVVWT
informatie	VVVVXUUW
informeren	VVVVVVVU
informeren over	VVVVVVVU
infuus	VVVVWVVV
ingang	WUUWWUZW
ingang ,	WVUVXVZV
ingang van	VUVWVVVV
ingenomen	TWVVaUVV
ingenomen ,	UWVVYUVV
ingericht	VVWVVVVV
ingericht en	VVWVVVVV
ingeschreven	WUVVUWVV
ingeslikt	VWVVTWVV
ingeslikt ,	VVVVSVVV
ingetrokken	UVWVVUVV
ingevuld	WVVUVVVV
ingezien	WUVVVVVV
initiatief	VVVWVVVV
initiatief van	VVVWVVVV
inleveren	VVVUVUTV
inleveren $	VVVVVUVV
inloggen	WWVUVUVV
inloggen ,	UWVVVVVV
inloggen met	WVVVVUVV
inmiddels	VUVWUUVV
inspecteur	UVVXVVVW
inspectie	VVVWUUUa
inspectie .	UVVWVVVU
installateur	VVUWVUUV
installateur ,	VVUWVVVV
insuline	VWVUZWVV
interne	VVVVVVVU
internet	WUVUUWUV
internet ,	WVVVVWVV
interview	UUVXVVVV
interview in	UVVWVVUV
interview met	VVVWVVWV
invullen	WVVVUWVV
invullen ?	VVVVUXVV
inzage	VVVVVVYT
inzet	WVVVVVVV
inzet $	WVVVVVVV
irritant .	VWVVVVVV
is	VTSaTYYV
is "	WVVUVVVV
is $	XVXRUWVV
is ,	UVVWWTVV
is .	ZUVSRUUT
is 0	TXVVTWVU
is ?	UUVXUVST
is al	UVVWWUVV
is alles	WVVVVVVV
is bij	VVUVWWUX
is bijna	VVVVXXVV
is daar	VVVVVWVV
is dan	WVWUVVVV
is dat	TYVUbXVU
is de	TZTVTUWW
is dement	UWVVUWVV
is deze	UWUVVVVV
is die	SXWVVVUU
is dit	USVZVVVV
is door	WVVVVVVV
is echt	UVWVUVVV
is een	URcTUTVT
is en	VVVWWVVV
is er	WWVSTYUT
is geen	SWVYYUVV
is gelukkig	WVVVVUVV
is genoeg	VVVVYVVV
is gewoon	XVTWUVVV
is het	RXXVWVaU
is hier	VWUVVVVW
is hij	WVVVUVVV
is in	VWUVTZVV
is inmiddels	VVVWVVVV
is jullie	VVVVVVXV
is kwijt	VWVVVVVV
is met	VUVWVUVV
is mijn	UUVXUUWV
is na	TWWUXVVV
is net	VVVWWVVV
is niet	UVUWVRUX
is nu	WVUVPUVU
is om	VVVWVVZW
is onwel	VVVVVWVV
is onze	UVVWVUVU
is ook	UUVXUVVV
is op	TWUXUWVU
is open	VVVVWVVV
is overleden	WVVVVVVV
is te	TVVXWWVV
is twee	WVVUWVVV
is u	WVVUVVVW
is uit	VVVVUVVV
is uw	VVWVVVVV
is van	WUUWVZVU
is vandaag	VVVVUVVV
is vanochtend	VVVVWVVV
is voor	VVVWUUWU
is weer	WVVVVVVV
is weg	XVUUUXVV
is wel	UVVWVUVV
is zijn	VWVUXUVV
is zo	WVUVUUVV
is één	VVVVVUVV
it	WVVVUVVV
ja	VVUWUUVV
ja ,	VVWUVUVV
ja dat	VVVWVWVV
ja in	VVVVVVWV
jaar	RTYYPXWS
jaar !	WVVUVVVV
jaar $	VVVWVVVV
jaar .	VWVUVUYU
jaar bij	UVXUVVVV
jaar en	VVVVVYVV
jaar eten	VVUWVVVV
jaar geleden	VVUWTUVU
jaar in	VVVWVWVV
jaar klant	VVWUVUVV
jaar lang	VVVWVVVV
jaar maar	UVWVVVVV
jaar op	VVUWUYVV
jaarafrekening	VVVVVUVV
jaarverslag	VVUVVVUV
jammer	YVUTVVVV
jammer dat	WVVVVVVV
jammer van	WVVUVVVV
jan	TVVXVVVV
jansen	WVVVWWVV
januari	WVVUUVUU
jaren	UUYUUVVV
jarig	UVVWVVVV
jarige	WVVUVYVV
jas	WVVVWVVV
je	TSUbOPSM
je $	VVUVVVVV
je aan	UVVWVVVV
je betaalt	UUVXVVVV
je bij	WVVUVVVU
je dan	WVVUVVVV
je de	VVWUWVVU
je die	UWTXUVVV
je een	WUUXWXVU
je er	WVVVUVVV
je het	WVVVWVUV
je hier	UVWUVVVV
je in	UWVVVVVU
je je	VWVVUUVV
je krijgt	TVWWVVVV
je mee	UVYTVVVV
je met	WVVUUUVV
je moet	VVWVUVVV
je niet	WVVUUUVV
je op	VUVWUVVV
je van	WVVUVVVV
je verjaardag	UVVWVVVV
je vingers	UVWVVVVV
jerrycan	VVVVaVVV
jeugdzorg	VVVVVWVV
jij	UUTYVVVV
jim	VWVVUVVV
jim ek	VWVVUVVV
jongen	VUXUXUVU
jongen met	VVVVVWVV
jongen van	UUXVWUVU
jongens	UUXVVVVV
jongens $	UVWVVVVV
jongeren	VVVWUVVV
jongetje	WVVUYTVV
jongste	VVVVWVVV
jou	USUaVVVV
journaal	VVVVVVWV
journalist	WVUVVVTV
journalist ,	VVVWVVVV
journalist van	WVUVVVUV
juf	VVWVVUVV
juist	XUVVVVVV
juli	WVVUVVVU
jullie	WYXPbTUM
jullie $	XVUUTVVV
jullie ,	VWVVTXVV
jullie .	WUUWWWVV
jullie ?	XTVVTWUV
jullie aan	VWVVVVVV
jullie al	UWVVUVXV
jullie alles	VVWUVVVV
jullie app	VVVVSXVV
jullie bericht	VVUWVVVV
jullie blog	VVWUVVVV
jullie bus	WVVVVUVV
jullie collega	VVWVUVVV
jullie computerstoring	VVVVWVVV
jullie dan	VVVVUVVV
jullie dat	VVVVUUUV
jullie de	UWVVXYVV
jullie die	UWVVVUZV
jullie een	WWUUVSUV
jullie en	VWWUWTVV
jullie er	VVVVUVVV
jullie filmpje	UVWVVWWV
jullie flat	VVVVWTVV
jullie folder	VVVVUVVV
jullie gaf	VVVVYVVV
jullie gisteren	WVVVVUVV
jullie hebben	WUUVWTVV
jullie helpdesk	VVVVUVVV
jullie het	UXUVWVVT
jullie iemand	VVVVTVVV
jullie in	TWVWVXVV
jullie incassobureau	VVVVUWVV
jullie ingang	WVVVVVVW
jullie is	WUVVWVVV
jullie jaarverslag	VVUVVVVV
jullie kan	UVVWUVWY
jullie kant	UWVVVVZV
jullie kantoor	UVVWXUVV
jullie klantenservice	TVWXWYVV
jullie kocht	UWVVWUVV
jullie komt	VVVVVUVV
jullie lift	VUXVWVVV
jullie magazijn	WVVVVUUV
jullie mail	UVWVUUVV
jullie medewerker	VVVVUYVV
jullie merk	VVVVWWVV
jullie mij	UXVUVVVV
jullie monteur	WVUVVUVV
jullie monteurs	VVVVVVWV
jullie nieuwe	VVVVUVVV
jullie nog	WUVVVVVV
jullie nou	WVVVVVVV
jullie of	VVVVTVVU
jullie ook	UXUVUVUV
jullie op	UXVVXUVV
jullie parkeergarage	VVVVXUVV
jullie ploeg	WUVVVXVV
jullie reclame	TVUXUVVV
jullie site	WVVVWUVV
jullie speelgoed	VVVVSVVV
jullie storing	VVVVXWVV
jullie systeem	VVVVWVVV
jullie trein	WVVVXXVV
jullie vestiging	VVVVVUVV
jullie winkel	TWVWVXUU
jullie woordvoerder	VVVVVVXV
jullie zeggen	WVVUUWVV
jullie zelf	UVWVVVVU
jullie zijn	SVXWXWVV
juni	UVVWUTUY
juni ,	VVVVVVVW
justitie	WVVVVVVW
k	YUTVVVVV
kaart	TUUYTUUV
kaart op	UVUWVVVV
kaart staan	VVVWVVVV
kaart staat	WVVVUVVV
kaart wisselt	UVUXVVVV
kaarten	UWVVVVVV
kaarten voor	VVVWVVVV
kaartje	UVYUUXUV
kaas	VVVUVVVV
kabel	UUVWVUVV
kabinet	VWUVVVUX
kabinet van	VWVVVVUW
kachel	XVVUcVVV
kalm	VVWVVVVV
kamer	ZTVTUVTW
kamer ,	WVVUUWVV
kamer .	UTXWUVVV
kamer 0	VWVUVVVW
kamer was	YVUTVVVU
kamercommissie	VVVVVVVW
kamercommissie nodig	VVVVVVVW
kamerlid	VVVVVVUX
kamers	UVVWVVVV
kamervragen	WVVUVVVV
kan	VZUSRcWa
kan $	VVVVVWVV
kan .	VWVVXUVW
kan dat	VVVVXWVV
kan de	UYVUSZVa
kan een	WTVWVUVV
kan en	VVVVVUVV
kan er	VWVVVVVV
kan geen	WVVVVVVV
kan helpen	VVVVUVVV
kan het	XTWUTWUV
kan iedereen	VVVWWVVV
kan iemand	VWVVZbUU
kan ik	VXUUVUUU
kan je	VWVVUVXU
kan mij	VVVVVVVW
kan mijn	VVVVUVVW
kan niet	TWWVSUVV
kan uitleggen	VVVVVXWV
kans	VVVWVVVV
kant	UXVUUUaU
kant op	VVVVVUVV
kant van	UXVUVVZV
kantine	VUVWVVVV
kantoor	UVVWXTVV
kantoor $	TVXVVVVV
kantoor in	WVVVVVVV
kapot	XUUVUWVV
kapot ,	VVUWVWVV
kapot van	WVVVVVVV
kapotte	VVVVVVVU
kar	UXVUVUVV
kassa	VUXTTUVV
kassa $	WVVVVVVV
kast	XUVUUWVV
kastje	UWVVVVVV
kat	UVTYaUVV
kat ,	VVVVXTVV
keek	WVVUUVVV
keek ik	WVUVVVVV
keer	aUQWYTUS
keer ,	UVVXVUVV
keer .	XVUTVUVV
keer afgeschreven	UWVVVVVV
keer dat	VVVUTXVV
keer de	TVVXWVVV
keer deze	WVVVVVVV
keer een	VVUWVVWV
keer gebeld	VVVVWVVV
keer in	TVVXUUVV
keer is	VVVVWUVV
keer mijn	VVVVWWVV
keer niet	VVVVUXVV
keer ook	UVVWVVVV
keer op	WVVVWWVV
keer opnieuw	WVVVVVVV
keert	VVVVUVVV
kelder	VVVWYVVU
kelder in	VVVVWVVV
ken	VVVVVUVV
kennen	VVVVUVVV
kennis	WWVTVXVU
keren	VVVVVVUV
kerk	UVVXVVVV
kerkstraat	VVVVVTVV
kermis	UVVWUVVV
kerst	VVWVUVVV
ketel	UWVUXUVV
ketel heeft	VWVUWUVV
keuken	VUTXZVXV
keuken $	UUVXZVVV
keuken ,	VVVVWVVU
keurig	TVXVVVVV
keuring	UVVWUVVY
keuzemenu	XVUUWVVV
keuzemenu $	WVUVWVVV
kijk	TVUYXUVV
kijk dit	VVVWVVVV
kijk ik	VVVWVVVV
kijken	UVUXSWUU
kijken $	VVUWUVVV
kijken ,	VVVWUVVV
kijken .	VVVVVWVV
kijken ?	VVVVVWUV
kijken naar	VVVVVUVV
kijkt	UVVWYVVV
kilometer	VVVVUVVW
kilometer 0	VVVVUVVW
kind	WUUVXVVU
kind met	VVVVTYVV
kind van	WVVUUYVV
kinderafdeling	VVVWUWVV
kinderen	TUWXXbUT
kinderen .	VVVVUVVV
kinderen alleen	VVVVUVVV
kinderen en	VVVWVWVV
kinderen hebben	UVXUWVVV
kinderen op	UUUYZaVU
kinderen tot	VVUWVVVV
kinderen van	VVVWVVVV
kinderkamer	UXVVWUVV
kindermenu	VWVVVUVV
kinderwagen	WVVUWVVV
kinderwagen $	WWVUVVVV
kindje	WVVVVZVV
kindje verloren	WVVVVYVV
kip	VVVVWTVV
klaar	TUWXVTUY
klaar $	UVXUVVVV
klaar .	RVXXWUVV
klaar te	UVVWUVVY
klacht	WVWUVVTW
klacht is	VVWUVVVV
klacht van	UWVVVVUW
klachten	VVVVVVVW
klagen	UVVWVVVV
klant	WUXTUTUU
klant .	UVWVVVVV
klant ?	WVVVVVVV
klant ben	UVXUVVVV
klant en	VVWUUUVV
klanten	VVVVUVXV
klantenservice	TVVXWYVV
klantenservice .	VVUWVVVV
klantgegevens	UVVVVVVU
klantnummer	WUVWWYVU
klantnummer ?	WUVUXXVU
klantnummer is	UUVWUWVV
klap	WVVVYWVV
klappen	UVVWWUVV
klas	WVVVUVVV
klasse	VVWUVVVV
klasse !	VVWVVVVV
klein	YVVTVWVV
klein $	XVUUVVVV
kleindochter	UVVVUVVV
kleine	VXWSXYVT
kleine lettertjes	VVVVUWUU
kleintjes	WVVVVXVV
kleinzoon	UWVVVVVV
kleinzoon heeft	WVVVWWVV
klem	UUVWVUVV
kleur	VUVWTVVV
kleuter	VVVVWWVV
kleuters	UWVVXUVV
klik	WVVVVVVV
kliko	WVUVVVVV
klopt	VWVUVXYW
klopt ,	VVVWVZVV
klopt het	UXVUVVYW
klopt niet	WVVUVUVV
klopte	UVWUVWVV
knap	YVUTVVVU
knap gedaan	WVVUVVVV
knap hoor	XVUVVVVV
knap werk	TVXVVVVU
knieën	VUVXVUVV
knipt	VVVVVUXV
knoopcelbatterij	VVVVWYVV
knoopcelbatterij uit	VVVVWYVV
kocht	VWVUWUVV
koe	UVVWYVVV
koek	VVVVVWVV
koekje	VVWUVVVV
koel	XVUUVVVV
koelkast	VVWVUTVV
koffer	WVVUYVVV
koffie	TUWYTUUX
koffie $	VVUWVVVV
koffie ,	VVUVVVVV
koffie en	VVVVVVVY
koffie was	UVUWVVVV
koffieautomaat	VVWVVVVV
kok	WVVUVVVW
kom	TUXWYVTZ
kom hier	VVWVVVVV
kom ik	UWUVXVVV
kom je	UVVWVVVV
komen	VVXTWZWX
komen $	VVVVUWVV
komen ,	VVVVVWVV
komen .	VWVVVVVV
komen ?	VVVVVWXZ
komen opdagen	VVVVUYVV
komen van	VVVVXUVU
komkommer	UVVXVVVV
komm'n	VVVVWVVV
komt	WXSVWSUS
komt $	WVVVUVVV
komt .	VVVVWUVV
komt de	VVVVWVVV
komt een	XVUTUVVV
komt er	UWVVVVWV
komt niet	XUVUVWVV
komt rook	UXVUXVVV
komt u	VVVVUVUV
komt uit	VVVVUVVV
kon	TUXVUVVV
kon het	VUVWUUVV
koolmonoxidemelder	VWUVYWVV
koop	WUUVSVVV
koop ,	VVVVUWVV
koop .	UVVWVVVV
koop ?	UVVWVVVV
koop ik	XVVTTVVV
koor	VVVVVVUV
koorts	UXVVVUVV
koorts $	UXVVXTVV
kopen	WUVVVVVV
kopen $	WUVVVVVV
kopie	UVVWVVVV
kopie van	UVVWVVVV
kort	UVVXUXVV
kost	SaTVTUWV
kost dat	UXUUVUVV
kost een	UXVUUVVV
kostelijk	UUYUUVVV
kosten	VVVVVVVU
kosten van	VVVVVVVU
kou	WVVVVVVV
koud	VVVVWVVV
koud en	VVVVWWVV
kraan	WUVWWUUV
kraanwater	VVTWVVVV
krant	YUVTUUVW
krant $	WVVUVVVV
krant .	WVVUVVVV
krant ?	VVVVVVZV
krant van	UVUXVVSV
krantje	VWVUVVVV
kreeg	XVWSUUUY
kreeg een	UWVVVTUV
kreeg er	WVVUWUVV
kreeg ik	WVVVVUVY
kreeg van	VVVVVYVV
kregen	WUWUWVXU
krijg	VXVSZSTU
krijg de	UVVWUVVV
krijg een	WWUUVVVV
krijg er	UVWVUVVV
krijg ik	VXVURWUV
krijg je	VVWTVVVU
krijgen	UWVUWXWU
krijgen van	WVVVVWVV
krijgen we	UWVVVYVV
krijgt	WWUVUVWW
krijgt .	VVVVVUVU
krijgt een	UVVXVVVV
kruipruimte	VVVVWVVV
kuil	WVVUVVVV
kun	VVVVUUVU
kun je	VVVVUUVU
kunnen	UXWTVVTU
kunnen er	UVVXVUVV
kunnen jullie	UWVVVXUW
kunnen terugbellen	VVVVXUVV
kunnen we	UXVUVVTV
kunnen wij	VVVVVVUV
kunt	XWUTUURX
kunt u	UXVUVVSX
kussens	VWVVVVVV
kwaad	VVVVXVVV
kwaliteit	XVUVVVVV
kwam	XUWTTXVV
kwam .	VVWVVYVV
kwam een	VVVVVVVW
kwam er	VVVVTUVV
kwam niet	VVVVWVVV
kwam zelf	UVWVVVVV
kwamen	XUUUVVVV
kwamen er	VVVWVVVV
kwart	WVUWVTVU
kwart over	UVVXVTWU
kwart voor	XVUUVVVV
kwartaal	VVVVVVVW
kwartier	XVVTVVVV
kwartier op	XVVTVVVV
kwijt	VUXUUVVV
kwijt $	WVUUVWVV
kwijt .	UVVWVUVV
kwijt dat	UUXVVUVV
la	UVVWUVVV
laat	VVTXWUWU
laat $	UVVWVVVV
laat ,	XVUUVUVV
laat jullie	VVVWYVVV
laat maar	UVVWWWVV
laat mag	VVVVUVXV
laat zijn	VWVVVUVV
laatste	TVWWUWVV
laatste trein	UWVVTVVV
laatste update	UVWVVUVV
lachen	UVVWUVVV
lachen om	VVVVUVVV
lag	WUWVWXUU
lager	VVWVVVVV
laminaat	VVVVUVVV
lamp	VVVWWVVV
lampen	UWVVVVVV
lampje	UWVVUVVV
land	TVWWXWVV
land ,	UVWVYVVV
lang	UXTWUUUU
lang blijft	VWUVWTVV
lang duurt	UWVVVVVV
lang gaat	VVVVUUVV
lange	UUVXUUVV
lange rij	UVUWVVVV
langer	VVVVWVVW
langer dan	VVVVVVVW
langs	WUWTYVTU
langs $	VVWUYVVV
langs .	WVVVUVVV
langs de	VVVVXWVV
langs het	VWVUUXVV
langzaam	VVVVWUVV
lantaarnpaal	VVVVUUVV
laptop	WVVUUVVW
las	UVVWVVUU
las in	UVVWVVVV
last	SWVXVUVZ
last onder	VVVWVVVa
last van	TWVWVUVV
lastig	WVVUUWVV
laten	YTVUTWRW
laten staan	WVVVVXVV
laten weten	VVVVVVUW
laten zien	VVWUVVVW
later	UVVWVVVV
lauw	WVVUVVVV
lauw ,	WVVVVVVV
lauwe	WVVUVVVV
lawaai	WVVUVVVV
leden	UVVWVVVU
leef	VVVVUYVV
leeftijd	VWVVVUVV
leeg	VVWVYVVV
leeg ,	UVVWVVVV
leeg .	WVVVYUVV
leek	XVUUVVUV
leek wel	XVUUVVVV
leerde	WVVVUVVV
leerling	VVVWVUUX
lees	VUUXVVUU
lees dat	VVVVVWVV
lees ik	WVVUVVVV
leest	VUVWWVUV
leg	VVVVUVVY
leg dat	WVVVVVVV
leg ik	UVVWVVVY
lege	XVUUUUVV
leggen	TWVWVUVX
leggen $	UVVWUVVY
legt	UUXUUUVV
leidt	WVVUVVVV
lek	UVVWWUVV
lek ,	TVVXVVVV
lekkage	VVVVVVVW
lekken	UXVUVVVV
lekker	SVWXVUUU
lekker $	VVVWVVVV
lekker ,	VVVWVVVV
lekker .	UVUXVVVV
lekker bezig	WVVVVVVV
lekkerste	VVVWVVVV
lekt	VUVWWVVV
leraren	VVTXVVWV
leren	UUWWUUVV
leren $	VUWWVVVV
les	VVVWVVVV
letterlijk	WVVVVWVV
letters	VVVVVXVV
lettertjes	VVVVUWUU
lettertjes .	WVVVUUVU
leuk	XVTUVUUV
leuke	YUVTVVVV
leven	VTVXSVVV
leven $	VVVWUVVV
leven .	VVUWVVVV
leven met	VVWVVVVV
levensgevaarlijk	VVVUVVVV
levensgevaarlijk lekker	UVWVVVVV
lever	VVVWUUWV
leveren	VWVVVVVY
leveren $	VWVVVVVY
levering	XVTUVVVV
lezen	WUVVTYUV
lezen .	VVVVUVVV
lezers	VVVVVVaV
licht	UVUXYVVU
licht uit	WUVVWVVV
lid	VVVVVVUX
lid van	VVVVVVUX
lief	VVVVVTVV
liefst	VVVVVVWV
liep	UVYTVVVV
liet	XUUUUXVU
liet ons	VVVWVUVV
lieve	WUVVVWVV
lieve mensen	WVUVVVVV
liever	WUUWWXVV
lift	VUWVUWUV
lift .	UVVWVVVV
lift in	VVVWTVVV
lift is	YVVTWVVV
lift van	VVVVVTVV
lig	WVVVVWVV
liggen	UVUWbRWW
ligt	XWSUdWTS
ligt .	WVVUUUUV
ligt aan	VWVVTWVV
ligt al	XUVUcbVV
ligt een	VWVUYXVV
ligt er	XUWSWTVV
ligt het	VWUVVVVV
ligt hier	VVVVTVVU
ligt in	VWUVWUVV
ligt los	XUVUVVVV
ligt nu	VVVVYUUV
ligt onder	VVVWWVVV
ligt op	SVVYVVVV
ligt te	WUVVYUVV
lijkt	XVVTVVVV
lijn	SWYUWSVW
lijn 0	VWWTWTVV
lijst	VWVVVVVW
lijst met	WUVVVVVV
lijst van	UXVUVVVX
likken	UVWVVVVV
likken $	UVWVVVVV
limburg	UVVWVVVV
limiet	WWUVVVVV
lindelaan	UUVWVUVV
lindelaan en	UUVWVUVV
link	VVVVUUUU
link in	WVVUVVVV
linkje	VWVUVVVV
links	UVVWUWVV
lint	VVVWVVXV
lint door	VVVWVVXV
lintje	UVWUVVVV
lippen	WVVVWVVV
lippen worden	WUVVVVVV
live	VVUVUVVU
locatie	WVUVVVVW
locatie .	VVVVVVVW
lof	TVYUVVVV
lof voor	UVXUVVVV
logo	VVVVVUVV
lokale	UVVWVVVV
loket	VUVWUWVV
loket is	VVVWUWVV
lol	WVVVUVVV
lol $	VVVWUVVV
loods	VVVVVUVV
loop	XVUUUWVV
loop ik	WVVUVVVV
loopt	VTUXZReU
loopt er	VVVWVTVV
loopt iemand	VVVVYVUV
loopt vast	WVVUVVVV
lopen	UWVVWUVV
lopen $	VVVVUVVV
lopen er	VWVVXVVV
lopende	VVVVVVVW
los	XXUTcaVU
los $	VXUUYVVV
los ,	WWVUVXVV
los boven	VVVVXXVV
losse	VVVVWUVV
lossen	VVVVUVVV
lot	VVVVVXVV
lucht	WUVVXWVV
lui	UVVVUVVV
luisteren	WVVVUVUV
luisteren naar	WVVVVVVV
luistert	UVXUYXVV
lukt	WVVVUUVV
lunch	VUUWUUWV
lunchen	VVVWVVVV
lust	UVWVVUVV
lust .	TVWWVUVV
m	UVVWVVVV
m 0	UVVWVVVV
maak	SWWWVVWU
maak ik	TVXVVVVV
maak tegen	VWVVVVVV
maakt	VUWVUUVX
maakt bezwaar	VVVVVVVX
maakte	UVYTUVVV
maand	VUUYUUXU
maand ,	VVUVVVVV
maandag	UWUWTWWV
maandag $	UUVXVVVV
maandag .	VVVWVVWV
maandagochtend	XUVUVUVV
maanden	VXUTWYVV
maanden .	UWVVWXVV
maanden zwanger	UXVVWUVV
maar	WRWXaUSS
maar $	XUVUVVVV
maar dat	VVVWUVVV
maar de	WVUVVUVV
maar die	XVUUVVVV
maar een	VVUWWVVV
maar even	VUVWUWVV
maar het	WVVVWVVV
maar hij	UWWUUTVV
maar ik	UVUXSUUV
maar in	VVWVVVVV
maar mijn	XUVUVVVV
maar na	WVUVVVVV
maar niet	WVVVVVVV
maar op	VVUVVVVV
maar tegen	UVVXYUVV
maar uit	XUVVYVVV
maar uw	WVUVWVVV
maar voor	UVXUVVVV
maar waar	VVVVWUVV
maar wat	UVXUUVVV
maart	XVVTUXUW
maart $	WVVUUVVV
maart een	VVVVVUVW
maastricht	VVVWVVVV
maat	VWVUVWVV
maatregelen	VVVVVVVX
machinist	TVVWYWUV
machtiging	VVWUXUVV
mag	UXVUUTXX
mag de	UXVUVVXV
mag een	VWVVUVVV
mag hij	VWVUVUVV
mag ik	YRWVVUVW
mag je	UWUVVUUU
mag mijn	VVVVVXVV
mag ook	UVWVVVVV
magazijn	WVVVVUUV
magazijn en	WVVVVUVV
magazine	VVVWVVYU
magazine van	VVVWVVYU
mail	UWVVTUYT
mail en	WVVVVVVU
mail met	UVVWVVVV
mail over	WVVVVWVV
mail van	UVVWVVYU
mailadres	VVUWVVVV
mailadres .	VVVWVVVV
mailen	WVVUVWUV
mailen ?	VVVVVXUV
mails	VWVVVVVU
mailtje	WVVUVVUV
maken	UVYTWWUV
maken $	WUWUVVVV
maken .	VVWVWWVV
maken voor	VVVVVUUV
mama	UUVWbaVV
man	QXXVVZTU
man $	UVYTUVVV
man ,	WVWUUVVV
man deed	VVVVUVVV
man heeft	VWVUVWVV
man is	UVWVUZVV
man ligt	VVVVXTVV
man met	UVVWWVVV
man op	UXUVVVVV
man opslag	VVWVUVVV
man staat	UVVVXVVV
manier	VVVVVWUW
manier waarop	VVVVVVVW
mannen	UVXUVVVV
mannen ,	UWXTWVVV
mantelzorger	VVVVVWVV
markt	VUWVTVVV
markt ,	VUWVUVVV
matig	WUVUVVVV
mbit	WVVVVVVV
me	UUZTTWSU
me .	VVVWVVVV
me af	UWVVXWVV
me een	WUXTVVUV
me in	VUVWVUVV
me kapot	VVVVVWVV
me niet	VVVWWVVV
me niks	UVVXVVVV
me nog	UVWVUUVV
mede	UVVWVVUW
mede dat	UVVWVVUW
mededeling	VVVVVUVV
medewerker	VVTWVYUW
medewerker die	VVVVUVWV
medewerker in	VVVVVVUW
medewerker met	UVWVVYVV
medewerker van	VVUWWVVV
medewerkers	XVUUVVVV
medewerking	VVVVVVVW
medewerkster	VVVVVVVT
medicijn	WVUVXVVV
medicijnen	VVVVWUVV
mee	RVYVPSUZ
mee $	VVXUVUVV
mee ,	VVWUVUVV
mee .	UVVWVVVV
mee ?	VWVVVWVV
mee eens	UVUWVVVV
mee in	VWVUUVVV
mee naar	VVWUVUVV
mee op	WVVUVVVV
mee over	VVWUVVVV
meedenken	VVWVVVVV
meedenken $	VVWVVVVV
meegekregen	WVUVVUVV
meegekregen ,	WVUVVUVV
meekijken	VWVUUVVV
meekijken met	VWVUVVVV
meenemen	VVVVVUVV
meer	VVWTbgVT
meer $	XWVSVXVV
meer ,	UXUUVUVV
meer .	SVUZaTVV
meer bij	VVUWWWVV
meer dan	VVWUYXVV
meer en	VVVVWWVV
meer heb	UUVXUUVV
meer in	XUVUTWVV
meer is	VVWVVWVV
meer kan	WVVVVWVV
meer naar	UVVWUXVV
meer op	VVVWUWVV
meer open	VWVVUXVV
meer uit	VVVWUUVV
meer van	WVWTVYVV
meer vinden	WVVVVVVV
meer wat	WUUVUUVV
meer zitten	UVVWYWVV
meeste	VVVVUXVV
meester	UVWVUVVV
mei	TVVXUUVX
mei .	VWVUVVVV
meisje	VVWUXWVV
meisje achter	VVWUVVVV
meld	XVVTUUVU
meld ik	VWVVVVVV
meld je	VXVUUUVV
melden	VVUWWUWU
melden .	UVVVVVWV
melden ?	VWVVVVUU
melding	VUVVVUTY
melding doen	VVVVVVUV
melding van	VVVVVVUX
meldingen	WWUUVVXV
meldingen over	VVVVVVXV
meldkamer	VVVVVWVZ
meldkamer ,	VVVVVVVZ
meldt	UVVWVVVW
meldt dat	VVVVVVVW
melkboer	VVVVVWVV
men	VVVVVUUU
men tegenwoordig	VVVVVUUV
meneer	UUWWVUUV
meneer van	VWVVVVVW
mens	VUWUUVVV
mens .	VUWWVVVV
mens aan	UVXVVVVV
mensen	TUVYaVTU
mensen $	UVVXWUVV
mensen ,	VVUWUVVU
mensen die	VVVVUUVV
mensen in	VVVVXUVW
mensen met	UVVWTWVV
mensen om	VVVVUVVV
mensen van	UVWVVVVV
menu	VUVWVVVV
menukaart	VVUVVVVV
merci	VVWUVVVV
merk	WVVVUWVV
merk ,	VVVVTVVV
merken	WVWUUVVV
mes	UVUWaUVV
mes te	VUVWVUVV
met	STVZRWVQ
met 0	ZTUUVTUV
met al	WVVUVUVV
met alzheimer	VVVVWWVV
met collega's	VVVWVVVV
met dat	UWUWVUVV
met de	STYXTUWW
met deze	XVUUVUVW
met die	UVVVUUUV
met dit	VVVVVUVV
met drie	WVVVVWVV
met een	PWZXXcVS
met elkaar	XVUUVVVV
met epilepsie	VVVVVXVV
met haar	VWVUVXVV
met het	VVUWUVVV
met iemand	VVVVVVUV
met ingang	VVVWVVVW
met je	VUYTUVVV
met jullie	WUUVVUXV
met mensen	WVUVUVVV
met mij	UVWVVWVW
met mijn	WUWUTWVV
met onze	VVVWWWVV
met pensioen	VUVWVVVV
met spoed	VVVVUVVV
met twee	WVVVWWVV
met uw	VWVVVVVV
met vijf	WVUVVVVV
met wie	VVVVVVVW
met zijn	WVUVYSVV
metaal	VVVVWVVV
meteen	UVYTUVVV
meteen op	WVVUVVVV
meter	WVVUUUVU
meter ,	VVWVUUVV
meterkast	VVVVZVVV
meterstand	VWVUUVVV
mevrouw	VUWVaZVT
mevrouw ,	WVVVXWUU
mevrouw .	VVUXYXVV
mevrouw aan	VVWVVWVV
mevrouw bij	VVWVUUVX
mevrouw de	VWVUVVWT
mevrouw van	VVWVWVVV
middag	VVWUVWVV
midden	YWUSVUVV
midden in	XWVTUVVV
middernacht	UVWVVVZV
mien	WVVUWVVV
mij	RXaSSTRT
mij $	VUVWUWVV
mij ,	WVVVVUVV
mij .	WVVUUUVV
mij als	UVWVVXVV
mij dan	VVVVVVVW
mij de	VVVVUVUU
mij een	VVVWVVVV
mij helpen	VVVVXTVV
mij in	UUVXUUVV
mij is	VVVVVUVV
mij kunnen	VVVVVUVV
mij met	VWVVUWVV
mij niet	VVVWZUVV
mij of	UWVUVVVV
mij vertellen	VVVVVTVV
mij zeggen	VVVVVUUU
mijn	UVUXUdRP
mijn abonnement	UVVWVVVU
mijn account	VWVVVVVV
mijn angststoornis	VVVVVYVV
mijn arm	VVVVWUVV
mijn baas	UVVWVVVV
mijn begeleider	VVVVVXVV
mijn bestelling	VVVVVUVV
mijn bril	TVVXUVVV
mijn broer	VWVVWWVU
mijn buurman	VVUWVVVV
mijn buurvrouw	WVVUWVUU
mijn collega	UVWVXUVV
mijn collega's	WUVVVVVV
mijn column	UVVWVUYV
mijn conclusie	VVVWVVVU
mijn contract	VVVVVUVV
mijn dochter	RWYURUVV
mijn dochtertje	VVVVWXVV
mijn dossier	VVVVVVVU
mijn eigen	UVVXVUVV
mijn ex	UVVXWUVV
mijn factuur	WVVUVUVV
mijn fiets	XUUVVVVV
mijn functie	VVVWVVVW
mijn geboortedatum	VVVVVUVV
mijn geld	VUUWXUVU
mijn hand	TWWVWYVV
mijn hart	WVUVWTVV
mijn hele	WVVVVVVV
mijn hond	VVXTVWVV
mijn hoofd	WUVVVUVV
mijn huis	VWVVVWVV
mijn insuline	UWVUWTVV
mijn kabinet	VVVVVVVX
mijn kind	VVVVXXVV
mijn kinderen	UWVVVUVV
mijn klantnummer	UUVWUWVV
mijn kleinzoon	VVVWWWVV
mijn leven	UVWVUUVV
mijn limiet	WVUVVVVV
mijn mail	VVVWVVZV
mijn mailadres	WVUVVVVV
mijn man	VUVWUcUU
mijn moeder	UXWTWUVV
mijn naam	XVUUWWVV
mijn nederlands	VVVVVXVV
mijn neef	UVVWTVVV
mijn neus	WVVUVUVV
mijn nieuwe	UWVWVWVU
mijn oma	VUWUUUVV
mijn oom	VUVWUTVV
mijn opgeslagen	XVVUVVVV
mijn oude	VWWUVUVV
mijn ouders	UXUVYWVV
mijn paspoort	VVVVVVUV
mijn podcast	VVVWVVVV
mijn rekening	VVVVVUVV
mijn schade	VVVVVUVU
mijn schoonmoeder	VVWUVVVV
mijn stuk	VVVVUUXV
mijn tante	WVVUVYVV
mijn tas	WVVUYVVV
mijn telefoon	UVVWXTVV
mijn uitkering	UUVWVWVV
mijn vader	VVVVUWVV
mijn vorige	WVUVVVVV
mijn vragen	WVVVVUWU
mijn vriend	WVVUWUVV
mijn vriendin	VVVVWUVV
mijn vrouw	VVVWUWUU
mijn waardering	VVVVVVUT
mijn zoon	VVVVSXVV
mijn zoontje	VVUVUVVV
mijn zus	XUUUYXUU
mijn zwager	UVVWVVVV
mijne	UWUWWVVV
minder	XUUVUVVV
minder $	WVUUVVVV
minister	XTUWVVTU
ministerie	UVVWVVVZ
minstens	VVUWXVVV
minuten	XUWTXVXT
minuten ,	VVVVWVVV
minuten en	UVWVWUVV
minuten in	VVVVWXXV
minuten lopen	VVVWUVVV
minuut	VVWVVVVV
mis	VVVVXUVW
misschien	WVUVVUVV
misselijk	VVVVYUVV
mist	UVVVUUVX
mn	YVUTcVUU
mocht	VVVVUVVU
mocht ik	VVVVVUVU
model	VVVWWVVV
modem	WUVUVVVV
moe	VUVWUWVV
moe om	UUVWUWVV
moeder	XWVRXVVV
moeder heeft	VVVVXVVV
moeder is	UWVVUVVV
moeders	VUVWWUUV
moeilijk	XUVVVXVV
moeilijk kan	XUVVVVVV
moeite	UVWVWWVV
moeite met	VVVVWWVV
moest	WUVWVWVW
moest vernemen	WVVVVVVW
moesten	WVVUVVVV
moet	UXVTVZTU
moet doen	VVXUTWVV
moet ik	WYURcTUX
moet je	XVVUUVVV
moet meer	VVVWVVVV
moet om	VVVVVVXU
moet voor	VWVUUXVV
moeten	VTUYVSVU
moeten we	UVVWYUVV
mogelijk	VWWTUYUV
mogelijk ?	VVVVVXVV
mogen	VWVUTUXX
mogen we	VWVVVVWV
mogen wij	VVVVUVWY
moi	UXUUVVVV
moi ,	VWUVVVVV
molenweg	VVVVWVVU
moment	ZUTUVWUU
mond	VVVWVVVV
mondje	WVVUWZVV
monteur	YVUTVUVV
monteur ,	WVVVVVVV
monteur .	VVUVVVVV
monteurs	VVWVVVWV
mooi	WUUWVUVV
mooi ,	UVXUVVVV
mooi initiatief	VVVWVVVV
mooie	TVXWTVVV
moois	WVVVUVVV
moord	WVVUVVVV
moord op	WVVUVVVV
morgen	RXUXUVXY
morgen in	XVVTVVUV
morgen niet	TVVXXUVU
morgen om	UVVWUVVY
morgen staat	VVVVUWUW
morgen weer	VVVWVVVV
morgenochtend	VVVVVVWU
morgenvroeg	VVVVVVWV
mosselen	UWVVWUVV
motie	UVVWVVVV
mu'k	VWVUVVVV
muf	WVVUUVVV
muf en	WVVUUVVV
museum	TVVWVTVV
muur	VVVVWUVV
muziek	XUWTWWVV
n	YTUWYVVV
na	YVXPWYRU
na 0	YVUTTUVV
na de	UWWUWVUU
na die	UVWWZWVV
na een	TVVXUUUW
na het	VVVVUVVV
na mijn	UVWVVaVV
na tien	WVUVUVVV
na twee	WVVVVWVW
na vijf	WVUVVVVV
naam	WXVSUWUU
naam .	VVVVWWVV
naam op	UWVUVVVV
naam van	VWVUVVVV
naar	YUQYXRRU
naar 0	WVVVVVVW
naar aanleiding	UVVWVVVV
naar belgië	VWVVVVVV
naar beneden	XVVTaVVV
naar buiten	TUVXUWVV
naar de	ZSTXSWUT
naar een	WVVUTUVU
naar haar	UVVWVUVV
naar het	TUUYUTUY
naar huis	UVWVXVVV
naar maastricht	VVVWVVVV
naar mijn	UWWUVVVU
naar rotte	WVVVWVVV
naar school	WVVVVVVV
naar voorbeeldhaven	VUVWVVVV
naar voorbeeldstad	VWVUVVVV
naartoe	UVXTVVVV
naast	WUUWYTVU
naast de	WVUVTUVV
naast mij	VUVWWUVV
nacht	VVWUSTVV
nacht $	UWVVUVVV
nacht .	VVWUVVVW
nachtploeg	UVWVVVTV
nachts	VVWUVVVV
nachts .	VVWUVVVV
nam	UVXVVWVV
namelijk	VVVVVVUV
namen	UUUXVUVU
namen het	VVVWVVVV
namens	UWXSVVXY
namens de	UWVVVVXb
namens het	VVVVVVVW
natuurlijk	VVVVUUVV
nederland	UVVWUXVV
nederland ,	VVVVVXVV
nederland en	VVVWVVVV
nederlands	UWVVVXVV
nee	VUUWVZVU
nee hoor	VVVVVVWV
nee ik	VVVWVaVV
neef	UVVWTVVV
neem	UVVWUUVV
neemt	WWVUWTVV
neemt niet	VVVUVUVV
negen	WUVVSVVU
negen dagen	VVVVTVVV
negen uur	VUVWVVVU
nek	WVVVVVVV
nemen	WVUVTVWW
nen	WVVUVVVV
nep	VVVVVVZV
nergens	VVVVVWVV
nergens .	WVVVVVVV
net	TVTZgSTT
net de	VVVVWUVV
net een	UVTYYUVV
net mijn	VVVVWVVV
net weg	WUVVWVVV
netbeheerder	VWVUVVVX
netjes	VVXUUVVV
netjes ,	VVWUVVVV
neus	XVVUYUVV
new	UVUWVVVV
nie	UVVWVVVV
niemand	XUUVUVWU
niemand $	WVVUUVVV
niemand die	VVVVWWVV
niemand doet	VVVVUUVV
niemand meer	VVVVUXVV
niet	XVSWZYSW
niet $	WYUTYUVV
niet ,	VXVTWWVU
niet .	WWVUWRVT
niet ?	VVVVVUVV
niet aan	TWVXUUVV
niet beantwoord	VVVVVVVU
niet bereikbaar	VVVVVUVV
niet bestaat	VVVWVVVU
niet betalen	VVVVUWVV
niet beter	WUVUUVVV
niet bezorgd	VVVVVYVV
niet bij	WVUUVUVV
niet binnen	WVVUUXVY
niet dat	UVVWUVVV
niet de	VVVVUVVV
niet dicht	VVVVXVVV
niet eens	WVVUVVVV
niet en	UVVXUTWV
niet gedacht	UVXVVVVV
niet geweest	WVVUUWVV
niet goed	UYUVXXVV
niet heb	WVVVXUVV
niet in	TUWXUVWU
niet is	VVVVWUVV
niet komen	VVVVWWVV
niet lezen	WVVVUVVV
niet meer	UVVWZaUU
niet met	WVVVVUVV
niet naar	UVVWUWVV
niet netjes	WVUVVVVV
niet nodig	UUVWVVVV
niet of	VVVVVUVV
niet om	VVVVWVVV
niet op	WVVVWTVV
niet opdagen	VVVVXVVV
niet snel	VVVVVXVV
niet te	UXVUXUVV
niet thuis	WVVUVWVV
niet uit	VVVVUVVV
niet van	VVVVUUVV
niet vinden	UWVVUVVV
niet waar	UVVWUXVV
niet zijn	UVWUVVVV
niet zo	VVVVVUVV
niet één	WVVUVVVV
niets	WUXTTXUa
niets $	XVUVVVVV
niets meer	WUVUTaVV
nieuw	TUVYVUVU
nieuw op	UVVWVVVV
nieuwe	VVZRVTSS
nieuwe adres	UWVWVWVU
nieuwe app	VVWUVUVV
nieuwe dienstregeling	VVVWVVVV
nieuwe fiets	UVVWVVVV
nieuwe telefoon	VUVWVVVV
nieuws	UVUXUVVV
nieuws $	UVVWVVVV
nieuws .	UVVWVVVV
nieuwsbrief	WVVVVUVV
nieuwsdienst	WVVUVVYU
nieuwsgierigheid	VVVVVVUV
nieuwssite	VVVVVVYV
nieuwssite ,	VVVVVVYV
niks	YTUVVUTU
niks $	UUWWVVVV
niks .	VVVWYUVV
niks aan	UVVWTUVV
niks in	YVVSVVVV
niks meer	VWUVUWVV
niks op	WVWUWXVV
niks te	WVVUWVVV
niks voor	WUWTUVVV
nl	UVVXVVVV
nl $	VVVWVVVV
noar	VUVWXVVV
noar gas	WVVVXVVV
nodig	TWVVTTTX
nodig $	UWVVVVVX
nodig ,	VUVVVVUV
nodig ik	VVVVVVVW
noe	WVVUUVVV
noem	UTYVVVVV
noem ik	UVYTVVVV
noemt	WVVUUWVV
noemt dat	VVVVVWVV
nog	TVWWXVUU
nog $	VWVUXVVV
nog ,	UVVWVVVV
nog .	VVVWTUVX
nog 0	XVVUYVVV
nog ?	VWVUVVVV
nog aan	VVVVXVVV
nog altijd	UVVWVXVV
nog antwoord	UVWVVVWV
nog bij	VWVVVVUW
nog binnen	VUVWWUVV
nog dat	UVWWVVVV
nog duren	VVVVUUVV
nog een	TWXTUTVV
nog eens	UVWVVVVV
nog elke	WVVVVXVV
nog even	UVVWXUVV
nog gewoon	VVUWUVVV
nog iemand	YTVVUVVV
nog iets	VWVVVVUV
nog in	WUVVVUVV
nog kaarten	VWVUVVVV
nog maar	UVVWXYVU
nog niet	UVWVUUVV
nog nooit	VVWUUUVV
nog op	UVVWVWVU
nog steeds	VUUXWUWU
nog te	WVVUVVVV
nog terug	VVVVVVUV
nog van	WVVVUVVV
nog voor	VWVUVXUV
nog wat	VUVWVVVV
nog één	VUWVVYVV
nooduitgang	WVVUWVVX
nooit	TTXXTUVV
nooit $	WVVUVVVV
nooit gehad	WVVUVVVV
nooit meer	WVUVVUVV
noord	VVWVVVVW
noorden	UVVXVVVV
normaal	WWVTVVVV
nota	VUVVUXVU
noten	WVVUVVVV
noten ,	WVVUVVVV
nou	YWTSTUVV
nou ,	XVUVVVVV
nou eens	WVVVVVVV
november	UVVWVVUV
nr	VVVVUVVV
nr 0	VVVVUVVV
nu	YUTVVUWY
nu .	VVVWVWVV
nu 0	UVVXVUVV
nu ?	VVVVVWVY
nu al	VUVWVWVV
nu bij	WVVVXaVV
nu de	UXVVUVUV
nu een	UVVWUVZV
nu het	VVVVTVVV
nu in	WUVVVVVV
nu is	UWVUUUVV
nu komen	VVVVVWVV
nu ligt	XVVTaVVV
nu met	WVVVYUVV
nu moet	WVVUVVVV
nu naar	VVVVVTVZ
nu nog	VVVVUVVV
nu ook	VVXTWVVV
nu op	TUVYVUVV
nu staat	WVVUTUVV
nu te	VVVVXVVV
nu vier	WVVUVVVV
nu voor	VVUWWVVV
nu waar	VVVVUWVV
nu wel	VUWVVVVV
nu zelf	VVWVVUVV
nu zes	VVVWVVVV
nul	VVUWVVVV
nummer	TXUWXSXV
nummer 0	UXVUYUVW
nummer van	VVVVWVVU
o	VVUWVVVV
ober	WUWUUVVV
ochtend	VVWUVVVV
ochtendprogramma	VVVVVVWV
of	OhSUOPTT
of aan	VVVWVVVV
of alleen	UWVVUUWV
of de	UXVUUUUW
of er	WWVTWVVV
of het	UVWVTVVV
of ik	XUVUSUVU
of is	TYVUVVYU
of moet	UWVVWTUV
of niet	UWVWUUVV
of u	VVVVVUWV
of uw	VWVVVUUW
offerte	WVVUVVVV
officier	WVVUUVVX
officier van	WVVUUVVX
offline	UVXUVVVV
offline ,	UVXVVVVV
ogen	VVVVZUVV
ok	VWUVVVVV
oktober	VVVWUVVV
oktober $	WVVUVVVV
oké	VUUWVVVV
om	URYWRWeS
om .	VVVVUVVV
om 0	VVUVTSYX
om acht	VVUXVVVV
om de	UWTXVXVU
om die	VVWVUVVV
om dit	WVVUVVVV
om drie	VVVVVVWV
om een	dRTTWWUU
om elf	VVVVWVZV
om half	WVVUVVVV
om het	VWWUUVTU
om in	VVVVUVVV
om je	VVWVVVVV
om jullie	VUWVVVUV
om kwart	WVUWVVWU
om mijn	WVVUWWVV
om negen	VUVWVVVV
om op	UVXUVVVV
om tafel	VVVVVVUV
om te	RUXYSWYU
om twaalf	VVVWVVVV
om vijf	UVVWVVVV
om zes	VVVWVVVU
oma	VVWUbbVV
oma ,	VVWVVVVV
oma is	VWVVUWVV
oma van	VVVVUUVV
ombudsman	XTVWVVUW
ombudsman ontving	VVVVVVUW
omdat	YVVTUUUU
omdat de	XVUTWVVV
omdat ik	UVWVVWVV
omdat jullie	VVVVUUVV
omgevingsdienst	VVVVVVVX
omhoog	ZVUTUXVV
omhoog $	UVVVVVVV
omhoog ,	WVVUUYVV
omhoog en	XVVUVVVV
omleiding	VVVVUUUV
omroep	WVUVUUWV
omroep ,	WVVVUUWV
omvang	XUVVVVVV
omver	WVVVYVVV
onaangenaam	WVVVVVVW
onaangenaam verrast	WVVVVVVW
onbegrijpelijk	VVVVVVVW
onder	TXVVZSWY
onder controle	VVVVWUUU
onder de	TYWUWVVV
onder dwangsom	VVVWVVVa
onder het	UVVWUVYU
ondergrondse	VVVWVUVV
onderhoud	WVVUVWVV
ondertiteling	VWVUVVVV
ondertiteling aan	VWVVVVVV
onderuit	UVVWWUVV
onderweg	WVVVUVVV
onderweg ,	VVVVUVVV
onderwerp	UWVVVVVU
onderzoek	TWVXVUUX
onderzoek .	VVVWVVVV
onderzoek naar	VVVVVVVW
onderzoeksredactie	VVVVVVYT
ongeluk	VWVUXVVV
ongeluk twee	UWVVYVVV
ongeveer	UVVWVVVU
ongeveer ?	VVVVVVVU
ongevraagd	VVXUVVVV
onleesbaar	WVVVVVVW
online	XVUUUVWU
online $	VVVWVVVV
online ,	XUUUVVVV
online .	VWVVVVWU
ons	UWWURSaa
ons aan	VVVVVVVW
ons besluit	WVVUVVVW
ons de	UVWWUVZV
ons doet	UVUWVVVV
ons dorp	XUVUUXUV
ons elftal	UVVWVVVV
ons hele	VUXVXXVV
ons het	VVVVVUVW
ons huis	VVVVVVTV
ons in	UWVVTVUX
ons kindje	WVVVVYVV
ons ochtendprogramma	VVVVVVWV
ontbijt	XVUUVVUV
ontbreekt	VVVVVVVW
ontploft	XVVUaVVV
ontslagen	VVVVWVVV
ontvang	VWVVVVUW
ontvang ik	VWVVVVUW
ontvangen	UVWVVVVV
ontvangen ,	VVVVVVVU
ontvangen en	VVVWVVVV
ontvangst	WUVVVVVX
ontving	VVVVVVUW
onwel	WVVVVVVV
onwel geworden	VVVVVWVV
onze	USWYTXaW
onze baby	VVWVWVVV
onze buurman	VVVWWVVV
onze deadline	WUVVVVVU
onze dochter	VVVVUXVV
onze fractie	VVVWVVUV
onze gemeente	UVVWVVVV
onze hond	VVUWVVVV
onze krant	WVVUVVWV
onze nieuwssite	VVVVVVYV
onze peuter	XUUVWXVV
onze reservering	XVVUVVVV
onze site	UVVWVVVV
onze straat	XVVUUUVU
onze winkel	VVVWVVVV
onze zoon	UVWWUVVV
oog	WVVVVUVV
oog dicht	WVVVVUVV
ooit	WVVUVVVV
ook	QZWVTVOR
ook $	VVVVUVVV
ook ,	WVUWVVVV
ook .	XUVUVUUV
ook aan	VVVVVVUW
ook al	UUUXUVVV
ook als	XVWSVVVU
ook bij	VVVVWVVV
ook een	UVVWVVUV
ook eens	VTXUVVVV
ook gewoon	UVVXUVVV
ook in	VXUUUWUV
ook maar	VVVWWVVV
ook mijn	VVWVUVVV
ook naar	UTVXVVVV
ook niet	WUUWUVVV
ook op	UZTTUWVV
ook van	UVVWVVVV
ook voor	UWUWYXVV
ook wel	UVWVVVVV
oom	VUVXTTVV
oorzaak	VVVWVVYV
op	TUUZcXVR
op $	UVUXTZZU
op ,	TVUYXWVV
op .	XVUTSZUV
op 0	XUVVTTTa
op ?	VVVVVVWV
op bed	VVVWXTVV
op dag	WVUVVVVV
op dat	WVVUTUVV
op de	TSYXbcUS
op die	VUXVVWUV
op dinsdag	VUVWVVVU
op een	WZTTTVTU
op en	WVVVUVVV
op geen	WVVVVVVW
op heden	WVVUVUVV
op het	TaSVhXSX
op je	VVVWVVVV
op jullie	VVWVSWVU
op lijn	UUXUVUVV
op maandag	TVVXVVVV
op met	VVVVVUVV
op mijn	YTWUVQVV
op mn	VVVVXVVV
op ons	VVVUVVVU
op onze	TVVXTVYV
op pagina	UUWWVVWV
op papier	UVVWUVVV
op perron	WXUTaVVV
op reis	UVUWVVVV
op rij	VVVVUUVV
op school	VVVWXUVU
op schoot	UVVWUVVV
op slot	UWVVXWVV
op spoor	UTWWVWVV
op station	WVVUVWVV
op straat	TVVXUWVV
op te	WUXUUWVV
op tijd	VTWWVVVV
op tv	UVUXVVXV
op uw	WVVUWVVU
op vakantie	UUVXWVVV
op voor	WVUVVWVV
op welk	UXVUUUUV
op welke	VWVUVWUV
op werkbezoek	VVVVVVVW
op woensdag	WVUUVVVV
op z'n	UVUWVVVV
op zaterdag	VVWUVVVV
op zijn	VUVXXXVV
op zondag	SVZUVVVV
opa	UVWWVXVV
opdagen	WVVVWXVV
opdagen ,	VVVVWVVV
opdringerig	UVWVVVVV
opdringerig te	UVWVVVVV
open	SZWTXUUT
open $	YTVUWVVV
open ,	VUVVWUVV
open .	UVVWUVVV
open ?	VUVWUVUV
open dag	UXXSVVVV
open en	UXVVXVVV
open in	VWVVVVVV
open te	VWVVUXVV
open terwijl	UWVVZUVV
open tot	VVVVUVVV
open van	UUVXVVVV
open voor	VVVVVVWV
openbaar	UVVWVVUV
openbare	WUVVUVXW
openbare weg	WUVVUVWW
openen	VWUVVUVV
opengegaan	VVVVYWVV
opening	VVUWVVVV
opent	VVVWVVVV
operatie	VVVVVXVV
opgegeten	UVVWVVVV
opgegeten .	UVVWVVVV
opgehaald	VWVUVVVV
opgehangen	UVVVUUZV
opgehangen .	VVVVUUVV
opgeheven	WVVVVVVV
opgeheven .	WVVVVVVV
opgelost	VVWUVVVV
opgelost ,	VVWVVVVV
opgemaakt	VVWUVVVV
opgeslagen	XVVUVVVV
opgesloten	VVVVXTVV
opgesloten in	VVVVXTVV
opgestuurd	VVVVVWVV
opgestuurd .	VVVVVWVV
opgevolgd	XVVUVVVW
opgezegd	VVVVVVWV
oplader	WVVUWVVV
opleiding	VVVWVVVV
oplossing	VVUWVVVV
opname	VVVVVVWU
opneemt	VVVVWXVV
opnemen	VVVVVVVW
opnemen over	VVVVVVVW
opnieuw	XUVUVUUW
oppositie	VVVWVVVV
oproep	VTVXVVVW
opslag	VVXUUVVW
opslag $	VVXUVVVV
opvang	VVVVUXVV
opzeggen	YUUUVVVV
opzeggen is	YUUUVVVV
oranje	UXUVVVVV
orde	VVWUVVVV
organisatie	UWVVVVWV
oud	UWVVWTXT
oud papier	VWVUVVVV
oude	TVVXVSTV
oude is	VVVVXVVV
oude postkantoor	UVVWVVVV
ouder	VVVVVUVV
ouderen	VVVVVVWV
ouderenkorting	VVVVVVUV
ouderenkorting ?	VVVVVVUV
ouders	VXUVXXVV
ov	WVVUVVVU
oven	WVUUUVVV
over	SXUWROcV
over .	VVVVVZZV
over 0	VWVUVTVV
over de	VTVWSSYX
over die	XVVTVVVV
over drie	VVVWXVVV
over dubbele	VVVVVVXV
over een	VVUVWUUW
over het	VXUUUVXV
over jullie	UVWVUUVV
over ons	WUVUVVUV
over op	VVVVVVXV
over stikstof	VVVWVVVV
over te	UVVWTVVV
over treinen	UVVVVVVV
over twee	VVVWVVVV
over uw	VWVVVWUV
over zijn	VVVVVWVV
overal	XVUUWVVV
overgenomen	WVVUVVVU
overgenomen .	WVVUVVVU
overgestapt	UVXVVVVV
overgeven	WUVVWVVV
overgeven .	WUVVWVVV
overheen	UWVUWWVV
overleden	WXUTUaVV
overleden ,	VWVUUWVV
overleden en	UWVVVWVV
overleg	WVVUVVVV
overstappen	UVXUVVVV
overstappen ging	UVXUVVVV
overweg	WVVUWVUU
p	UVVWZUVV
pa	UVVWUUVV
paal	WVVUVVVV
pad	UVVWUVVV
pagina	VUWVUUXU
pagina 0	UVWWVVVV
pagina's	UVVWVVVV
pak	UWUWVVVU
pakje	XVVTTUVV
pakken	TWVWWUVV
pakken $	UWVVWUVV
pakket	WVUWUVUV
pakketje	XUVUVVVV
paniek	VUVWVVVV
pannenkoeken	VVVWVVVV
pannenkoeken .	VVVWVVVV
papier	UVVVUVUU
papieren	VWVVUTVY
park	VWXSUUUV
park en	WVVUVUVV
parkeergarage	VVVVXUVV
parkeerplaats	UTWXVWVU
parkeerplaats ,	VVWUVVVV
parkeerplaats van	UUVWVUVV
parkeren	XUUVUVVV
parkinson	VVVVVWVV
parkinson en	VVVVVWVV
partij	UVVWVVUX
pas	WVTWUUUV
pas geblokkeerd	WUVVVWVV
pas na	XVUUVVVW
paspoort	UVWVVVUV
passend	VVVVVVUV
past	WVVUUVVU
penningmeester	UVVXVVVV
pensioen	VUVWVVVV
per	VVVVXUTU
per 0	VVVVVVVT
per dag	WUWUVVVV
per mail	WVVVVVVU
per ongeluk	UWVVYVVV
per post	UVVVVVVV
per uur	WVUUUVVV
per week	VUVWVXVV
perron	UZVSZVTY
perron 0	VZUSbUVV
perron vertrekt	VWVVVVVV
pers	VWVUVVYV
pers ?	VWVUVVYV
persbericht	VUVVVVXU
persbureau	VVVVVVWV
persdienst	VVVVVVWV
personeel	XVUUVTUU
personeel $	VVVVVUVV
personeel ,	VVWVVVVV
personeel van	VVVVUVVU
personen	UWVVUVVV
persoon	WVUVVVVV
persoonlijk	UVVWVVVV
persvoorlichter	VVVVVVWU
pet	VVVVVXVV
pet .	VVVVVXVV
petje	VVWVVVVV
petje af	VVWVVVVV
peuter	XUUUZVVV
phishing	VVVVUVVV
piepende	VWVVWVVV
piepende adem	VWVVWVVV
piept	WVVVWUVV
pijn	VXVTWWVV
pillen	SWVXYUVV
pillen van	TWVWWVVV
pinautomaat	VUVWVXVV
pinda	WVVUWVVV
pinda in	WVVUWVVV
pizza	VUUXUVVV
plaats	VXVUVWVU
plaats van	UWVVVWVU
plaatsen	UVVWUVYV
plaatsen op	VVVVVVYV
plafond	WVVUXVVV
plafond van	WVVUXVVV
plan	WVVVVVUU
plan om	WVVUVVVV
plan voor	VVVWVVUV
plank	UWWUUVVV
planner	XVVUVVVV
planning	UVVWVVVY
plant	WVUVVVVV
plant bomen	XVUUVVVV
plastic	WVVUUVVV
plat	WVVVUUVV
plat ligt	VVVVVUVV
platform	WUVVVVVV
plein	VVVVUUVV
plek	TVUXWWUV
plek ,	TVVXWUVV
plek is	WVVUVVVV
plek voor	VVVVVWVV
plezier	VVWVVVVV
ploeg	WUVVVXVV
podcast	UUVWUVXU
podcast over	VVVWVVWU
poli	VVVVVWVV
polis	UXVUVWVV
politie	XXTUTUUY
politie ,	VXVTUVVa
politie hier	VVVVUVVW
politie voorbeeldstad	VWVUVVUX
politieserie	UVVWVVVV
poort	UWVWVVVa
poort .	VVVVVVVa
portaal	VWVVVVVV
portier	UVVWVVZV
porties	XUWTVVVV
porties zijn	XVUUVVVV
post	VVVWVWVV
postbode	WVVVVXVV
poster	UVVWVVZV
postkantoor	UVVWVVVV
potje	TVUYWVVV
potje .	TVUXVVVV
powerbank	WWVUZUVV
powerbank van	VVVVXVVV
praat	UUXVWWVV
praat ,	UVVWVVVV
prachtig	UWVVUUVU
prachtig ,	VWUVVUVV
prachtig .	VVUWVVVV
prachtig en	VWUVVVVV
praktijk	XTVVVVVV
praten	XVVTUXUU
praten $	WVVUUWVV
praten over	UVWVVUVV
precies	UWXTUUVV
precies goed	VVWUVVVV
precies in	VWVVVVVV
precies tien	VVUWVVVV
premie	VVVVVVYV
prettig	VVWVVVVV
prijs	YUVUUVUU
prijs $	WVVUVVVV
prijs .	WVVVVVVV
prijs voor	VVWVVVVV
prijzen	WUUVVVVV
prima	VVXUUUVV
prima ,	VVTXVVVV
prima prijs	UVXUVVVV
privacy	VVVWVVUV
privacytoezichthouder	UVVVVVVW
proberen	UWVVVWVV
procent	VUUXWTUU
procent .	WVVVVVVV
procent van	VVVVVVUV
product	VVVWUVUV
proficiat	VVWVVVVV
proficiat aan	VVWVVVVV
profiel	VVVVVVVU
programma	VVVVVVUV
provider	XVUVVVVV
provincie	UVWVVVVW
publiceren	UWVUVUZU
publiceren wij	VWVVVUXV
punt	UVUXVVVV
punt .	VVUWVVVV
qr	WVVUVYVV
qr code	WVVUVYVV
raad	UVVWVVUW
raadslid	UVVVVVVX
raakt	UVVVUWVV
raakt in	UVVVUWVV
raam	YUUVUVVV
raam $	WVVUVVVV
raar	UXUVZXVV
radio	UWUVVVXU
radio .	VVVWVVVV
radio voorbeeld	VWVUVVXV
raken	VVVVVUVV
ramen	WVVUUVVV
ramp	UVUXUVVV
ramp van	UVVWVVVV
rampenplan	VVVVVUVW
rand	VVVVVUVV
rap	VVVVWVVV
rapport	TVVXVVVW
rapport .	UVVWVVVV
rapport over	VVVWVVVV
rapportage	VVVVVVVX
reactie	WUWUVUYT
reactie $	VVTXVVUV
reactie .	WVVUVUWV
reactie op	UUXUVVUU
reactie voor	VVVVVVZV
reageert	SWVXZUVV
reageert niet	RWVYYVVW
reageren	UVVWVVbT
reageren ?	VVVVVVXU
reanimeren	UVWVVVVV
recensie	WVVVVVVV
recept	VWUWTVUV
recept van	VWVVTVVV
receptie	XVWTUVVV
recht	VVUWUWVV
recht om	VVUWVVVV
recht op	VVVVUVVV
rechtbank	VVVWVVVc
rechter	TWVWXUVX
rechter commissaris	UWVVVVVX
rechts	UVVWUVVV
rechts ,	UVVWVVVV
reclame	VUUXUVVV
reclame met	VVVVUVVV
record	VVVWVVWV
record .	UVVWVVWV
rector	UVVWVVUX
redactie	UVVWVVUU
redactie van	VUVWVVTV
reden	UYXRaUVV
reden dat	VVXTVVVV
reed	VUTXVTVV
reed door	VVVWVVVV
regel	VVWUVVVV
regeling	VVVVVWVV
regen	VUUXUZVV
regen $	UVVWVWVV
regen ,	TVVXVVVV
regie	WVVUVVVV
regio	UTUYUVUV
regio voorbeeld	VVVWUVUV
regionale	VVVVVVWV
regionale omroep	VVVVVVWV
reis	UVUXUYVV
reizen	VWVUVUVV
reizen $	VWVUVUVV
reizigers	VVVVVVWV
rekenen	WVUVVWVV
rekening	WWVTUWVU
rekening ?	VWVVVVVV
rekening niet	UVWVVWVV
rekeningnummer	UVVWVVVV
reling	UVVWXVVV
reling van	UVVWWWVV
remmen	XUVUYUVV
remmen van	WVVVXUVV
rente	VVVVVUTV
rente .	VVVVVVTV
reportage	VVVVVVWU
reserveren	UUVXVVVV
reservering	XVVUVVVV
resolutie	VVVVVVXU
respect	WVVUVVVU
respect ,	XVTUVVVV
respect voor	UVXVVVVV
rest	VUVWVVVV
restaurant	VUVWUVVV
restaurant ligt	VVVWUVVV
retour	UUWWVVVV
retour $	UUVXVVVV
ria	UVVWVVVV
rij	bTURUVVV
rij $	ZVVSVVVV
rij .	WVVUVVVV
rij 0	WVVUUUVV
rij voor	VVVWVVVV
rijbewijs	UWUWVVVV
rijd	VVVVVTVV
rijden	VVVVUSVV
rijden er	VVVVUVVV
rijdt	UXUVXXUV
rijdt de	VWVUUXVV
rijdt niet	VWVUUWVV
rijtuig	UXVUXVVV
riool	WVVUWVVV
rit	VVWUVVVV
rode	TVUXVUVV
rode wijn	UVVWVVVV
roept	UWVWXVVV
roept dat	UWVVYVVV
roken	WUUVXVVV
roken .	WUVVVWVV
rollator	WUVVUYVV
rolstoel	TWWVXVVV
rolstoel en	UWWUTVVV
roltrap	TVVWXTVV
rommelmarkt	UVVWVVVV
rond	UVVWTVWU
rond de	VVVVVVXU
rond op	VVVVUWVV
rondetafelgesprek	VVVVVVVW
rondleiding	VVWUVVVV
rood	WVVVVVVV
rook	WVUVWUVV
rook ,	VVVVWVVV
rook muf	WVVUUVVV
rook naar	WVVUVVVV
rook uit	TXVVXVVV
rookmelder	VVVVVUVV
roos	VVWVVVVV
rooster	YVTUVUUV
rooster van	XVUUVUUV
rotonde	UVVWWVVV
rotte	XVVUWVVV
rotte eieren	WVVVWVVV
router	VWUVVVVV
rubriek	UVVWVVVV
rug	XVVTVVVV
ruik	VVVVaUVV
ruik gas	VVVVYVVV
ruikt	TXUWZUVV
ruikt het	WVVVVVVV
ruikt naar	TXUVaVVV
ruim	WVUUVVVV
ruimte	UVVVVXVU
rustig	VVWUUXVV
rustig ,	VVWVVVVV
rustige	VVVVVXVV
saai	WVUVVVVV
saai ,	XVUUVVVV
salaris	VVVWVVVV
saldo	VVVVVUVV
samen	SVWXVXVV
samen met	UVWVVVVV
sap	UXVUVVVV
saté	UVVWVVVV
saté ,	UVVWVVVV
saus	VVWUWVVV
schade	WVVUVUVU
schandalig	WVVUVVVV
schap	TYVUVVVV
schappen	XVUUVXVV
schat	TVYUUVVV
scheef	WUVVVXVV
scheef ,	WUVUVVVV
scheelt	VVWUYXVV
scherm	VVVVUVVV
schermpje	UVVWVUVV
schiet	VVVWVWVV
schok	VVVVUTVV
schok van	VVVVUUVV
scholieren	VVVUWVVW
school	YUUVWSUU
school ,	VVVVWVVV
school in	VVVVUVVV
schoolkrant	VVVVVVWV
schoolplein	TWVWYYVV
schoolreis	VVVVUUVV
schoon	WUVUVUVV
schoon ,	VVWVVVVV
schoonmaakster	UVXVVVVV
schoonmoeder	VVWUVVVV
schoonvader	UVWVUXVV
schoot	VVUWVXVV
schreef	VVVVVVVU
schriftelijk	VVUWVVVX
schriftelijke	UVVWVVVX
schriftelijke vragen	VVVWVVVX
schrijf	VUXUVUcT
schrijf een	VVVUVVVV
schrijf voor	WVVUUUZU
schrijft	UVVWVXUV
schrijven	VVVUUWVV
schrijven ,	VVVVUWVV
schroef	VVVVVXVV
schrok	XVUUVVVV
schrok me	XVUUVVVV
schuld	VVVVZWVV
schuld bij	VVVVXVVV
schuld is	VVVVWWVV
schulden	VVVVUWVV
schutting	WVUVVVVV
schôn	UVXUUVVV
scootmobiel	VVVVVWVV
scriptie	VVVWVVUV
scriptie over	VVVWVVVV
seconden	VVVWVUVV
seconden .	VVVVVUVV
seniorenflat	VVVVWWVV
september	VVVVVUVV
serieus	WVVVUUVV
servers	WVVUVVVW
service	YUVTUUVV
service ,	WUWUVVVV
servicekosten	VVVVVUVW
sfeer	WVVUVVVV
sfeervol	VVWVVVVV
sfeervol ingericht	VVWVVVVV
shop	UWVVVVVU
simkaart	WVVUVVVV
simpel	VVWVVVVV
sinds	WWTVXYTT
sinds 0	UVVXVUVV
sinds de	XUUUXXUU
sinds dinsdag	WVVUUVVV
sinds gisteren	VWVVVVUV
sinds gisterochtend	VVVVXVVV
sinds haar	UVVWUWVV
sinds het	VVVVVXWV
sinds januari	WVVUUVVV
sinds jullie	WVVUWSVV
sinds kort	VVVWVVVV
sinds kwart	VVVVVTVV
sinds maandag	UWVVUXWV
sinds mijn	VVWUUXVV
sinds vannacht	WVVUWVVW
sinds vrijdag	WVVUVVVV
sinds zaterdag	VVVVWVVV
sinds zijn	VVVVUWVV
sindsdien	VVVVTUVV
sinterklaas	WVVUUVVV
sist	VUUWYYVV
sist $	VUVWXYVV
site	WXTTVUaU
site $	UVVWVVVV
site .	WVVUWUVU
site geeft	WVVUVVVV
sjaal	TVYUVVVV
sla	WVUVWVVV
sla ik	VVVVWVVV
slaap	UWVWWYVU
slaap .	UVVVUXVV
slaap ik	VVVVWXVV
slaapkamer	VVVVXVVV
slaappillen	UWVVXXVV
slaapt	WVVVUYVV
slaapt nu	WVVVUXVV
slaat	VVVVYWVV
slaat een	UVVWWUVV
slachtoffers	VVUWVVVV
slachtoffers van	VVUWVVVV
slag	UVUXVVVV
slagboom	VVVVWUVV
slager	UVXUUVVV
slap	WVVUVVVV
slapen	UUVXUVVU
slecht	UUWXUZVV
slecht ,	VUVWUYVV
slechte	VVVWVUVV
slechtste	WVVVVVVV
slechtziend	VVVVVXVV
sleutel	VVVWXVVV
sliep	UVWVUVVV
slikken	WVVUVVVV
sloot	XUUVVWVV
sloot .	WUUVVUVV
slot	UWVVXWVV
slot ,	VWVUXVVV
sluit	UWUWVVXV
sluit het	WVVUVVVV
sluiten	VWVUUWWU
sluiting	VVVVVVUY
sluiting van	VVVVVVUY
sluitingstijd	UVWVVVWV
smaakt	VVVVWVVV
smaakte	WVUVVVVV
smaken	VVWVVVVV
sms	UVVVVVUV
snap	UXVUUXVV
snap dat	WVVUVUVV
sneeuw	VVVVUUVV
snel	UVXUUWXV
snel $	UVWVVVVV
snel geleverd	WVUVVVVV
snelle	WUUWWVVV
snelle levering	XVUVVVVV
snelle reactie	VVUXVVUV
sneller	VUWVVVVV
snelweg	VVVVYWVV
soep	YVTUUVVV
soep was	WVUVVVVV
software	VVVVUUVV
solliciteer	VWVVVVVV
soms	VVVVXWVV
soort	VVVVVVVU
soorten	VVUXVVVV
sorry	VWUUeWVV
sorry ,	UUVXVVVV
sorry dat	UXVUaUVV
sorry voor	VVVVZWVV
spaargeld	VVVWVWVV
spaarpot	VUVWVUVV
spaarrekening	VWVVVWVV
spannend	UVUWUUUV
speelgoed	WVVVUWVV
speelgoed ingeslikt	VVVVSVVV
speelt	UWVVVTVV
speeltuin	VVVVVUVV
spel	VVVWVYVV
spelfouten	WVVUVVVV
spijt	WVWUVVVW
spits	WVVUVVVV
spoed	WVVVUUVV
spoed .	WVVVWWVV
spoofing	UVXUVVVV
spoor	UVVWYWUT
spoor ,	WVUVUVVV
spoor .	VVVWYVVV
spoor 0	UUWWVWVV
spoor bij	UXVUWVVV
spreek	VVVVVWVV
spreekbeurt	VWVVUVVV
spreekt	UWVVUVVV
spreekuur	VVVVVVVU
spreken	UWVUVVZX
spring	VWUUZXVV
springt	WWVUWUVV
spuit	VWVUYXVV
spul	VVVVVUVV
spuugt	WUVVVXVV
sta	XVUVZUWa
sta bij	VVVWYVVb
sta er	VVVVWTVV
sta hier	VVVVUXVV
sta ik	XUVUSUVV
sta met	VWVUVVWV
sta nu	UVVWWWVV
sta op	UWVVZUVV
staan	WVVUVabT
staan $	VWVUVVVV
staan .	WVVUUXVV
staan bij	VTWWVWUV
staan elf	WVVUUWVV
staan er	VVVWVVVV
staan in	VVVWVVYV
staan met	UWVVVVZV
staan terwijl	WVVUVVVV
staar	VVVVVXUV
staat	VZSUaSVZ
staat "	WVVVUVVV
staat $	WVVVUVVV
staat .	XUVUVVVW
staat al	VVVVUWVV
staat alleen	UXVUUVVV
staat dat	VWVUWVUW
staat de	VVVVTWVV
staat een	UUVXYUVV
staat en	VVVVVVWV
staat er	WVVVSUVX
staat het	VVVVXTUU
staat hier	WVVUVVVV
staat in	VUVWUVVV
staat mijn	VVVVUUVV
staat nog	WVVUUVVV
staat nu	UUUYWVVV
staat online	UUVXVVVV
staat op	VUVVWZWV
staat stil	WUVVWVVV
staat u	VVVVVVWV
staat voor	UWVUVVVX
staatssecretaris	UVVVVVUW
stad	UUVXVVVV
stad $	TVVXVVVV
stadhuis	WVUVWVVV
stadion	WWVUVXVX
stand	VVVVVVVU
stap	XVUUVVVU
stap 0	WVVUVVVV
stappen	UVVXVVVV
start	WWVUVVVV
staten	VVWVVVVX
statenlid	VVVWVVVV
station	WVUWVVUU
station $	VVVVWVVV
station ,	WWVTUWVV
station ?	VWVVVVVV
station voorbeeldstad	WUVWWWVV
status	VVVVVUVV
steeds	WUUWVVWU
steeds de	VVVVVXVV
steeds geen	UVVWWUVV
steeds iemand	UVVWVWVV
steeds niet	VVWVVUWV
steeds over	UVWVVYVV
steek	UVWUUUVV
steekvlam	VVVVWUVV
steekvlam ,	VVVVWVVV
steiger	UXVUXUVX
steken	VUVWaVVV
stel	VWVUVVUV
stel dat	UWVVUVVV
stel ik	VWVUVVVU
stelen	WVUUVVVV
stellen	UVVWVVVW
stelling	TUVYVVVV
stelling .	UUVXVVVV
stelt	VUVWVVVU
stelt vragen	VUVWVVVV
stem	TWUWVXVV
stem al	UVVWVVVV
stem op	UVVWVVVV
stemmen	UUVXVVVV
stempel	WVVVVVVV
ster	WVVVVUVV
sterf	VVUXVVVV
sterk	VVYSWXVV
sterk dat	VVWUWWVV
sterkte	WVUWVVVV
sterkte voor	UVUXVVVV
sterren	UVVVVVVV
sterren .	UVXUVVVV
stijgt	VVVVWVYV
stijgt .	VVVVWVYV
stik	XVVUVVVV
stikstof	VVVWVVVV
stil	UTUZSWWX
stil $	VVVWUWVY
stil .	TUUYUVVV
stil door	VVVVVVWU
stille	WVWTVVVV
stilte	WVTWVVVV
stinkt	VVVWXVVV
stinkt hier	WVVVXVVV
stoel	UUVWTVVV
stoel ,	VVVWUVVV
stoelen	WVVUVUVV
stoelen en	VVVVWUVV
stoep	WWVUYUVU
stoep ,	WVVUWUVV
stoffen	VVVVVVVY
stoma	VVVVVXVV
stond	WTWVSVUT
stond .	VVVVUVVV
stond een	WVVVVWVV
stond er	UVWVUVVV
stond hier	UVVWVVVV
stond nergens	WVVVVVVV
stond vandaag	WVVUUVVV
stonden	WVWUUUVV
stonden te	WVVVUVVV
stoor	VXUTYVVV
stopcontact	VVVVXVVV
stopcontacten	UXVUYVVU
stopgezet	WUVVWWVV
stoppen	VVVVWVVV
stopt	VVVVVUVV
stopte	WVUVVVVV
storing	UVWVUUVU
storing $	WVVVVVVV
storing .	UWWUUVWV
storing @	VVUWVVVV
storing bij	VVVWVVVV
storing en	VVVVXWVV
straat	TWWVRVUU
straat $	VVVUVVVV
straat ,	VUVWUVVV
straat .	VVWUVVVV
straat heeft	WVUVUVVV
straat ligt	UVVWUWVV
straatje	WUVVWXVV
straatkant	UVVWVVVV
straks	VTUYUVVV
straks $	UVVWVVVV
straks in	VTVXVVVV
stress	VVVVVWVV
strip	VVVVWUVV
stroom	UWVVVWUV
stroom en	VVVVUWVV
stroomkabel	VWVUXWVV
stroomnet	VVVVVVUV
stroomstoring	VVUXVVVV
stroomuitval	UVVWVVVV
stroopwafels	UVWVVVVV
stuk	UUWWTXaT
stuk ,	UWVVVXVV
stuk in	XUVUVVVV
stuk op	UVVWVVVV
stuk over	VWVVUUWU
stuk van	VUVVWVWV
stukje	WVUVRUTV
stukjes	WVVVWVVV
stukken	UVVWVUVZ
stukken .	VVVVVVVW
sturen	VVUWVTUU
sturen $	VUUWVVVV
sturen ,	VVVVUUVV
sturen ?	WVVVVVUU
sturen naar	VWVUVVVV
stuur	UWVWVUUV
stuur een	VVVVWVVV
stuur ik	VXVUVVUV
stuurde	VUWVVXWU
stuurt	aVTSVXUW
stuurt een	XVVUVYVV
stuurt me	WVVUVVVV
succes	XVVUVVVV
suf	VWVUYVVV
suiker	VWVVXUVV
super	UVVWVVVV
systeem	XVUUUVUV
systeem .	WVVVVVVV
t	ZSTWYVVV
taal	VVWUVVVV
taal .	VVWUVVVV
taart	TWVWUVVV
taart $	UVUWVVVV
taart voor	UVVWVVVV
tablet	VVUWUVVV
tafel	XWUTVTUU
tafel ,	WVVUVVVV
tafel .	VVVVWUVV
tafel bij	UVVWVVVV
tafels	UVVXVVVV
talkshow	VVVWVVVU
tank	UVVWWVVV
tante	WVVUVXVV
tarief	WVVVVVVV
tarieven	WVVVVVVV
tas	WVVUYVVW
taxi	WWVTVXWV
taxibusje	WVVVUWVV
te	aTUUURQY
te appen	WVVVYVVV
te bekennen	WVVVVVVV
te bellen	UWVWTWVV
te bereiken	VVVVWWVV
te betalen	VVVWVVVV
te doen	VVVVRWVV
te eten	UVVWVVVV
te gaan	VXVTXVVV
te geven	UWVVWYVV
te hebben	VVVWWUVV
te herstellen	WVVUVVVV
te hoge	UVVXVVVV
te horen	WVVUVWVV
te huilen	VVWUUWVV
te huur	VVVWWVVV
te informeren	VVVVVVVU
te kijken	VVVVUVUU
te komen	VWVVVWUV
te koop	UVVXUVVV
te krijgen	VVWVXVVV
te laat	WVTVTUVV
te laten	VVVUVVVV
te leggen	UVVXUVVY
te likken	UVWVVVVV
te maken	UVWVVWVV
te melden	VWVVVVUU
te merken	WVVUVVVV
te moe	UUVWUWVV
te pakken	UXVVXUVV
te raken	TWVVVVVV
te roken	WUUVXVVV
te sturen	WUVVVVVV
te testen	WVVUVVVV
te trillen	VVVVVUVV
te veel	WUVVVVVV
te vinden	TVVXXVVV
te vragen	WVVVUWVV
te vroeg	VVVVVUVV
te wachten	VVUXVVVV
te weinig	XVTVVVVV
te woord	VUYUVVVV
te zeggen	VVUWVUVV
te zetten	UVVVVUVV
te zien	UVVWXUVV
te zijn	TVXUVVVV
te zitten	VVVVVUVV
te zout	XVUUVVVV
te zwaaien	WVUVUUVV
team	UUYUVVVW
team $	VUXUVVVV
techniek	VVVWVVVV
tegelijk	WVVUVVVV
tegen	QUUcYTVW
tegen $	VVVVUVVV
tegen de	VVUVYVVW
tegen die	UUVXXUVV
tegen het	VVVWVVVV
tegen mijn	VVVVUVVV
tegenover	UVVWVWVV
tegenover de	VVVWVWVV
tegenover het	VVVWVVVV
tegenwoordig	XVUUVUUV
tegenwoordig $	XVUUVVVV
tegoedbon	XUVUVVVV
teken	VVVWVVVV
tekenen	VVVVUVVV
tekenen .	VVVVUVVV
tel	VVVVVUVV
telefonisch	VVVWVVWV
telefoniste	VVWUVVVV
telefoon	UVVWXXVU
telefoon $	VWUVVWVV
telefoon ,	VVWVVSVV
telefoon is	WVVVVVVV
teleurgesteld	XVVTVVVV
teleurstellend	WVUVVVVV
teleurstelling	WVVUVVVV
telkens	WUUVWWVU
telkens op	WVVVVWVU
telt	UVVXUUVV
ten	UVVWVVVW
ter	TVVXTUXT
ter info	VVVVVVWT
terecht ?	VVVVWUVV
termijn	VVVVVVUW
terras	UWVVWVVV
terras $	VVWVVVVV
terrein	VVVVVVXW
terug	VWXSTZVU
terug $	UVXUUZVV
terug ,	VWVUVUVV
terug .	WVVVVUWV
terug ?	VVVVVYVV
terug is	VVVVVUVV
terug met	VVVVVWVV
terug na	UWVVVVVV
terug te	VVVVVVUV
terugbelde	VVWVVVWV
terugbellen	VWUUXUVZ
terugbellen na	VVVVVUVV
teruggave	WVVUVVVV
teruggehaald	VVWUWTVV
teruggeroepen	VWUVVWVV
terugroepactie	WUXTUWVW
terugroepactie ,	VVVVVVWV
terugroepactie ?	VVVVUVVV
terugroepactie in	WVVUVVVV
terugvinden	VVVVVVVU
terwijl	WWUUWUVU
terwijl de	VVVVXUVV
terwijl ik	VUVWUVVV
terwijl we	VWVUXVVV
terwijl wij	VVVVSVVV
testen	WVVUVVVV
tevoren	VWVVVVUU
tevreden	WUVUVWVV
the	UVVWVVVV
theater	UVVXVVVV
thee	UVUWVVVV
thee .	VVUWVVVV
thema	XVVUUVVV
thuis	VTWVTWUV
thuis $	UVWVTUVV
thuis .	XUVUXXVV
thuisbeademing	VWVUWVVX
thuishulp	VVVVUWVV
thuishulp is	VVVVUWVV
thuiszorg	WVVUYWVV
thx	VVWUVVVV
ticket	VWVUVVVV
tien	XUSYWXVU
tien centimeter	WVUVVWVV
tien jaar	TVVXVVVV
tien minuten	VVVVWUVV
tienen	VVVVVTVV
tientje	VVUVVVVV
tijd	WSVXTWVV
tijd .	VVWUTVVV
tijd om	XVVTVVVV
tijd vertrokken	VVWVVVVV
tijd voor	WUUWVVVV
tijdelijk	VVVVVVVU
tijden	UVVWVVVV
tijdens	UTYVTTUZ
tijdens de	TTYVTUVX
tik	WVVVXVVV
tikt	VVVVXVVV
tintelt	WVVVXVVV
tip	VUVVVVUV
tips	VVVVVVUV
tiramisu	UVXUUVVV
toch	YTUVVWVU
toch $	VVVWUVVV
toch een	VVVVUVVV
toch vind	VVVVVUVV
toe	XUWTUUVW
toe $	XVWTVVVV
toe .	WVVUVUVW
toegang	UVVWVVXW
toegang tot	VVVVVVXW
toegestaan	UYVTVVUW
toegezegd	VVVVVVXV
toegezegde	VVVVVVVX
toegezegde rapportage	VVVVVVVX
toegezonden	VVVVVVVW
toekomst	UVVWVVVV
toelichting	VVVVVVXW
toen	ZUUTTXUU
toen de	VVVVVYVV
toen ik	WVVVWWVU
toen werd	VVVVUUVV
toestel	VWVUVVZV
toetje	VVXTVVVV
toetje kwam	WVVUVVVV
toevallig	VVVVVVVW
toezicht	VVVWVTVW
toezicht ?	VVVUWUVV
toezicht op	VUVWVVVV
toezichthouder	VVVVVVUU
tof	UVZSVVVV
toilet	WUVVWWVV
tong	UVYTXTVV
top	VVSYVUVV
top ,	VVUWVVVV
topman	UVVWVVVV
toppers	VVVVVXVV
toppers $	VVVVVXVV
toren	VVVWVVVV
tosti	WVVVVVVV
tot	VSVYRTWT
tot 0	TVVXVUTW
tot aan	VVVVVUVU
tot de	VUWVTWWV
tot drie	UVVWVVWU
tot een	UVVXVWVV
tot eind	UVXVVWVV
tot en	VVVVVVUV
tot het	WVXTUVWV
tot hoe	VWVVUVUV
tot op	XUVUWVVV
tot straks	UVVWVVVV
tot vanavond	WWVUVVVU
tot wanneer	VVVVVVTV
traag	YVVTUVVV
tram	TXUVYXWV
tram $	VVVVVXVV
tranen	VVWUVVVV
trap	WXUTaaVV
traplift	WVVUUVVV
trappen	UVWVTVVV
trappen op	UVWVVVVV
trappenhuis	VVVVWUVV
treft	VVVWVVVV
trein	TVVXYWUV
trein $	VVVVWXVV
trein ,	VUVWXUVV
trein .	VUVWWTVV
trein die	TVUYXUVV
trein en	VVVVVUVV
trein staat	WUVVWVVV
trein van	VYVSVVVV
treinen	VVWUXUVV
treinen na	VVWVVVVV
treinkaartje	XUVUVVVV
trek	VVVVUWVV
trekt	VVVWVVVV
trillen	WUVVWUVV
trots	TVYUVVVV
trots op	UVWVVVVV
tuin	UUVXVUVV
tussen	WVUUTUTV
tussen 0	WVVUTVUW
tussen de	WVVUWWVV
tuut	WVVVVVVV
tuut tuut	WVVVVVVV
tv	SYTXUVaU
tv doet	UXVVVVVV
twaalf	WVTWUUUU
twaalf jaar	VVVVTVVV
twaalf uur	VVVWVVVV
twee	WWTVYYWT
twee dagen	UWVVWWVW
twee jaar	VVVWVXVV
twee keer	UWUWWUVU
twee kinderen	WVVVVXVV
twee kleintjes	WVVVVXVV
twee mensen	WUVUXXVU
twee meter	VVWVUUVV
twee minuten	UVWVUUVV
twee uur	WUVVUWUV
twee verdiepingen	WVVVXVVV
twee weken	VWVVTVVV
tweede	VVUXUTUV
tweede kamer	VVVVVVUX
tweede keer	VVUWVUVV
tweeling	UWVVTXVV
tweemaal	WVVVUVVW
tweet	UUXVUVXV
tweets	VVVWVUVV
tweeën	WVVUYVVV
twintig	VVVVWYZU
twintig minuten	VVVVWYZU
twitter	WUWUVVVV
typen	WUVVVUVV
typt	TWVWUWVV
typt dit	TWVWUWVV
u	WYTTSjWs
u $	XUUWVXVV
u .	UVXUVWWV
u ?	VVVVVVUU
u als	VVVVUUTZ
u bent	VVVVVVVU
u dat	TVVWUXVU
u de	UVVWUVTX
u dit	VTXVVVVV
u een	UXVVVVUa
u heeft	XVVUTXUV
u het	UVVWVaUV
u hield	UVWVVXVU
u hierbij	UVVVVVVZ
u hoor	VVVVVWVV
u iemand	VWVVUUVX
u in	VVVUUVVV
u krijgt	WUVVVVWY
u mede	UVVWVVUW
u met	VVWUUVVW
u mij	VWVVVTTT
u namens	VWVUVVVU
u noemt	VVVVVWVV
u nog	VWVVVVVU
u om	UVVVUVTX
u ons	VUWVVUWV
u op	WVVUUUTb
u over	WTVVWXVV
u stuurt	WVVUVYVV
u voor	UVXUVVUT
u wilt	VVVVVVWV
u wordt	UVUWVVVX
u zegt	VVVVYVVV
uit	YVQXbUXT
uit $	XVUUZVVV
uit ,	VTVYVVWT
uit .	XWWRVUaU
uit ?	VWVUVUVV
uit bed	VWVVWVVV
uit dat	VWVVWVVV
uit de	XVUUYXTW
uit door	VVVVWXVV
uit een	WVUVVVVV
uit en	VVUWVTVU
uit het	VWVUXVVV
uit jullie	TVVXYXVV
uit nieuwsgierigheid	VVVVVVUV
uit te	UVVWUVVV
uit voor	VVWVVVUZ
uit waarom	VVVVUUVV
uitblijven	WVVUVVVV
uitblijven van	WVVUVVVV
uiterlijk	VVVVVVWV
uitgelegd	UVXUVVVV
uitkering	VUVWVYVV
uitleg	UUYUUUWV
uitleg over	VVWVVVVV
uitleggen	VVVVVXWV
uitloop	VWVVVVVV
uitslag	VVVVUYVV
uitslagen	WVVVUVVV
uitslagen van	WVVVUVVV
uitspraak	VVVVVVWV
uitspreken	VVVVVVUT
uitspreken voor	VVVVVVUT
uitstappen	WVVUVVVV
uitstappen .	WVVUVVVV
uitstel	UWVUVVVW
uitvaart	XUUVUXVV
uitvaart van	XUUVUXVV
uitvak	VWVVVUVX
uitzending	VVWVVVYU
uitzending is	VVVVVVYV
uitzetten	VWVVWUVV
uitzetten ?	VWVVWUVV
update	WVWSWTVV
update 0	VVVUVVVV
update een	UVWVXUVV
update heeft	WVVUVVVV
uren	WVVVbcVV
uur	UUSbOQeY
uur $	VXUUVVVY
uur 's	WVVUWVVV
uur ,	VVUWVVZV
uur .	TVTZUTYT
uur ?	VUVWVVWW
uur al	WVVUVVVV
uur bij	VVVWVVZW
uur de	VVVVWVWU
uur een	VVVVVUVV
uur in	XUVUUYUV
uur naar	VWVVUWVV
uur of	TXUWVVVV
uur online	VWVUVVWU
uur op	ZUUUUUUW
uur open	TWVWUVVV
uur te	WVUUVVVV
uur vast	VVVVVUVV
uur was	WVUVVVVV
uur weg	VWVVVVVV
uurtje	UVVVWXVV
uw	YWSUXZcn
uw afdeling	WVVUVUWV
uw bedrijf	VUVWVVZX
uw bestuursvoorzitter	VVVVVVWU
uw collega	UVWVVWVV
uw directeur	VVVVVVWU
uw gegevens	VWVUVVVV
uw kant	VVVVVVWU
uw medewerker	WVUVUXUU
uw melding	UVVWVVVV
uw monteur	VVVVVUVV
uw organisatie	UWVVVVWV
uw reactie	UWVVVVXV
uw vergunning	UVVWVVVX
vaak	WUVVVVVV
vaak moet	WUVVWVVV
vaatwasser	UXVUVVVV
vader	VVVVTYUV
vader heeft	VUVWWUVV
vader van	VWVVTWVV
vak	UVUXVVVV
vakantie	VUVXWVVV
vakblad	VWVUVVXV
vakbond	VVVVVVUV
vaker	UVXTVVVV
vakken	WVVVVVVV
vallen	VUVWXTVV
vallen $	WVVVVVVV
vallen er	UVVWXUVV
valt	UXVUWXUV
valt uit	VVVUWXVV
van	WXVSXYWa
van "	WUVVVVVV
van $	UUWWUVVV
van ,	WUVVUXVV
van .	WWVTUVVV
van 0	XWSVQeaR
van @	VUWVUVUV
van afdeling	UVWVUYVV
van begin	UVXVVWVV
van bellen	VVVVUWVV
van dat	XVVTTUVV
van de	SScVZPSa
van deze	bUUSVVVV
van die	WXUSdYVV
van dinsdag	VWVVVWUV
van donderdag	VVVVVVWW
van drie	VVVWUWVV
van een	VVWVUXVU
van gisteravond	UVVWVVUW
van gisteren	WWUTTTVV
van haar	WVVVUVVV
van harte	UVXUVVVV
van hedenochtend	VVVVVVVX
van hem	UWVVVUVV
van het	XUVUWTWW
van jullie	WWTWcOUV
van justitie	WVVVVVVW
van kamer	UWVVVVVW
van leren	UUXVVVVV
van lijn	UXVUXVVV
van maandag	WVUVVVVV
van mij	UVVVXWVU
van mijn	YSVVWZSV
van morgen	VVVVVVWU
van niks	UVVWVVVV
van ons	UVVWVVVV
van onze	VVWUVVUW
van perron	VVVVUVVW
van te	UWVVWUVV
van tevoren	VWVVVVUU
van tien	XVUVVXVV
van treinen	VVVWVVVV
van twee	VVVVUWXV
van u	WVVUTVWX
van uw	WTVWWYVY
van vanavond	VVVVVVVU
van vandaag	UVVWVVUV
van vanmiddag	VVVVVVVU
van vannacht	VWVUVVVX
van vier	VVVVUUVV
van vijf	WVVUVVVV
van vlucht	UVXVVVVV
van voorbeeldbank	VVVWVVVV
van voorbeelddam	VWVVVVVW
van voorbeeldstad	VVVVVVUV
van vorig	UWVUVVYV
van vóór	VVVVVVUV
van wie	VVVVVVWV
van woensdag	VVVVVVVW
van zaterdag	UUWWVVVV
van zes	WVVVUWWV
vanaf	WVUVTSUU
vanaf 0	UVVWVVVV
vanaf welke	VWVVUUVV
vanavond	TXTWWXbT
vanavond ,	UWVUVVVV
vanavond ?	VVVVVVVU
vanavond de	WVVUVVVW
vanavond in	VVVVVWVV
vanavond is	VVVVYXVV
vanavond om	VVVWVVXW
vandaag	VUUXWXVW
vandaag $	VWWUUXVV
vandaag ,	UVVWVUVV
vandaag .	VVVWVVVV
vandaag 0	UVVWVWVV
vandaag de	VVVVVVXV
vandaag een	VVVWVVWV
vandaag in	VVVWVVVW
vandaag is	VVVVWUVV
vandaag niks	XVVUVVVV
vandaag nog	VVVVXVUV
vandaag op	UVVWUVVV
vandaag over	UVWVVVUV
vandaag precies	VVUWVVVV
vandaag te	WUWTVVVV
vandaag van	VVUWVVVW
vandaag voor	WVVVUVVV
vandaar	UVVWUVWV
vandaar dat	VVVWVVVV
vanmiddag	VVVVWVXU
vanmorgen	WUVWVTVW
vannacht	VVVUZWUX
vannacht ,	VWVUVVVW
vanochtend	WTVWZVVV
vanuit	TWUXUUVX
vanuit de	UVUWVUVX
vanwege	VVVVVWVV
vanzelf	VVXUUVVV
vast	TXVVUVUX
vast ,	VVVVVWVY
vast bij	WVVUVVVV
vast een	VVVVUVVV
vast in	VWVUVRVV
vaste	TVXUVVVW
vaste kamercommissie	VVVVVVVW
vastgesteld	WVVVVVVV
vaststellen	VVVVUUVY
vaststellen dat	VVVVUUVY
vb	UVWVVVVV
vb 0	UVWVVVVV
veel	YTUWUUUU
veel .	XVUUVVVV
veel geleerd	VVVWVVVU
veel reclame	XVVUVVVV
veel te	XVUUVVVV
veelgestelde	WVVVVVVV
veelgestelde vragen	WVVVVVVV
veertien	VVVVVVUV
veertien dagen	VVVVVVUV
veertig	TVVXVVWV
veertig plaatsen	VVVWVVVV
veilig	WVVUVVVV
veiligheid	UVVWVVVW
veiligheidsregio	VVVUVVVX
veiligheidsregio .	WVVVVVVV
vent	UVVWWUVV
verademing	UUYUVVVV
verademing ,	UUYUVVVV
veranderen	VVVVVUVV
verbinding	WVUVVVVV
verbod	VVVVVVVU
verbrand	XVVTXUVV
verbrand $	WVVUXVVV
verder	WVVUUVVV
verder .	VVVWVVVV
verder en	VVVVUUVV
verder niets	VVWUVVVV
verdien	VUVWVVVV
verdiend	VVWUVVUV
verdienen	VUUXVVVV
verdient	UVZSVVVV
verdient een	UWXUVVVV
verdieping	TVVXWWVV
verdiepingen	WVVVXVVV
verdubbeld	VVVWVVVV
verdwenen	XVUUVUXV
verdwijnen	VVVVUVXV
vereniging	VVWUVUVT
vergadering	VVVVVVVU
vergaderingen	VVVVUVVV
vergadert	UVUWVVVV
vergeet	VVWVVVVV
vergeet ik	VVWVVVVV
vergeten	TXXUUUVV
vergeten $	VWVVVVVV
vergeten ,	VVVVVUVV
vergeten sjaal	TVYUVVVV
vergunning	VVVWUVVX
verhaal	UWUWUVZU
verhaal $	TWUWVVZV
verhoogd	XUUVVVVV
verhoogd .	WVUVVVVV
verhuisd	UVUXVVVV
verhuizen	UVVWVVVV
verhuizing	VVVVUVVV
verhuurder	VVVVVUVV
verjaardag	VUWVVVUV
verjaardag $	UUUXVVUV
verkeer	VVVWUVVV
verkeerd	WWUUWVUV
verkeerd .	WVVUVUVV
verkeerde	UXUWUXUU
verkeerde maat	VWVUVVVV
verkeerde pillen	VWVVWVVV
verkocht	VVVWVVVV
verkoop	VVVVWVVV
verkoopt	UWVVVVUV
verkoopt u	VWVUVVUV
verkopen	VVVVVUVV
verkopen jullie	VWVVVVVV
verkoper	XUVUUVVV
verlengen	VVVVVVUV
verloren	VUVWVYVV
verloren in	WVVVVYVV
verneem	WVVVVVUW
verneem ik	WVVVVVVW
vernemen	WWVUVVVW
verpakking	WVVUVVVV
verplaatsen	WVVVVVVV
verplaatst	VVVVVVVY
verpleegkundige	VVVWVVVV
verrassing	UVXUVVVV
verrast	WVVVVVVW
verrast dat	WVVVVVVW
vers	VVVVVWVV
verschil	VVXUVUVV
verschil .	VVXUVVVV
verse	UXUVVVVV
versie	UVUXVVVV
verslaafd	UVWUVUVV
verslaggeefster	VVVVVVXU
verslaggever	UVVWUVXV
verstaat	VVVVVWVV
verstandelijk	VVVVVXVV
verstrekken	VVVVVVVX
vertelde	UVWVVWVV
vertellen	WVVUUTWU
vertellen wat	VVVVVUVV
vertelt	UVUXVXVV
vertraging	UWVVVWUU
vertraging $	UWVVVVVU
vertraging ,	VVVWVVVV
vertrek	WVVUVVVV
vertrekt	VWVUVVVV
vertrekt de	VWVVVVVV
vertrokken	WVVVUUVV
vervangen	UVVWXVVV
vervangende	VVWVVWVV
vervangende bus	VVWVVWVV
vervelend	VVVVVUVV
vervolg	VUWVVVVV
verwacht	UVWVVXWZ
verwacht $	UVWVVVVV
verwacht .	WVUUVVVV
verwarming	XUWUXYVU
verwijderd	WVVUVVVV
verwijst	WVVUVUVU
verzekering	WVVVUVVV
verzendkosten	WUVVVVVV
verzendkosten betalen	WUVVVVVV
verzet	WVVVVVVV
verzet naar	WVVVVVVV
verzint	WVVUVVVV
verzocht	WVVVVVVV
verzocht .	WVVVVVVV
verzoek	WXVTVUYX
verzoek ik	VWVVVVXT
verzoek u	WVVVVVVU
verzoeken	VWVVVVVV
vestiging	UVVWVUWV
vestiging en	VVVVVUVV
vestiging in	VVVVVVXV
veur	UXVTUVVV
veur de	UWWUVVVV
via	VUTYSTVT
via de	UUVXSVUU
via een	WVUVVVVV
via het	WVVVVVVV
via jullie	TVVXWUVV
video	VVVVVUVV
viel	TWUXTUVV
viel uit	VVVWVVVV
vier	XVTVQTUV
vier dagen	UWVVUVVV
vier keer	WUVVVVVV
vier maanden	VVVVUVVV
vier minuten	VVUVVUVV
vier uur	VVUWVVVV
vierde	UWUWWWVU
vierde keer	WUVVVVVV
vieren	VVVVWVVV
vieren op	VVVVUWVV
viergangenmenu	VVWUVVVV
vijf	VUVWWRVU
vijf .	VWVVUUXV
vijf dagen	WVVVVWVV
vijf keer	WVVVVUVV
vijf sterren	UVXUVVVV
vijf uur	UVVWVTVV
vijf weken	VVVVWVVV
vijfde	WVVVVVVV
vijfde keer	WVVVVVVV
vijftien	VVVVTWVV
vijftien jaar	VVVVUUVV
vind	UWWUTUVV
vind het	VVWUVVVV
vind ik	VWVUUUVV
vinden	UVVWWUVV
vinden $	XVUTWVVV
vindt	VVUWVVVU
vindt u	UVUXVVVU
vingers	UVWVVVVV
vingers bij	UVWVVVVV
vis	UVWWVUVV
vis ,	UVUWWVVV
vis en	VVVWVVVV
vis voor	VVWUVVVV
vissen	VVVVVWVV
vlaai	UVVVVVVV
vlam	VVVVVUVV
vlees	VVUWVVVV
vliegen	VXVUVUVV
vliegen $	VXVUVUVV
vliegtuig	WUVVVVVV
vliegveld	VVVVVYVV
vlot	UVXVVVVV
vlucht	UWWUTVVV
vlucht verzet	WVVVVVVV
voel	UXWUXVVV
voel me	UXWUXVVV
voelde	UVWUVVVV
voelt	VVWUXVVV
voetbalclub	WVVUVVVV
vol	XVTWSUUV
vol .	VVVVUVVV
volg	VVVWUVXU
volgen	UWVVVUVW
volgen $	UUWWVVVX
volgend	UUWWUVVV
volgend jaar	UUWWUVVV
volgende	WVUVVYWU
volgende keer	WVVUXUVV
volgende maand	UVVWVVXV
volgende week	UVUWVZVV
volgens	WWVUXUTX
volgens de	VVVVYVVV
volgens het	VUVVWVUV
volgens jullie	VVVVVVUV
volgens mij	UWVVUVVV
volgers	VVVWVVVV
volgorde	UVVWVVVV
volgorde .	UVVWVVVV
volgt	VVUWUUWW
volgt .	VVVVVVVW
volle	YVTUXUUV
volledige	VVVVVVUW
volledige melding	VVVVVVUW
volwassenen	UVVWVUVV
vond	UVXUUUVV
vonden	VVVVWVVV
vonken	VXVUXVVV
voor	XVWSQYiQ
voor $	WVVUVVVV
voor ,	XWVTVUVU
voor .	VVVVXVVV
voor 0	XWUTUWVU
voor ?	VVVVVVVU
voor de	RSYZXWaY
voor deze	VVWUVVVV
voor die	TVXWUVUV
voor dinsdag	VVVVVVWV
voor een	XWTVSVZV
voor er	XVVUWUVV
voor het	SXXUUUZY
voor ik	VVWVVXVV
voor jou	USUaVVVV
voor jullie	XUUUWWVV
voor me	VVVVVXUV
voor mij	VUVWVYVV
voor mijn	UWWUTWWU
voor niks	UUWVUUVV
voor ons	VWVUVUZU
voor onze	WVUVVVZV
voor op	VVVWVVVV
voor over	VVVVVVUV
voor tien	VVUWVVVV
voor uw	UVVXVUUV
voor vanavond	VWVUVVWU
voor vrijdag	VVVVVVWV
voor wie	UUWWVVVU
voor zes	VWVUVVVV
voor zondag	VVVWVVVV
voor één	YVUTVVVV
vooraan	UVWVVVVV
vooral	VVUWVVVV
voorbeeld	UXVVTTWT
voorbeeld ,	WVVVUVVU
voorbeeld .	UWVVWUWW
voorbeeld tv	UXVUVVVV
voorbeeld wint	VVVWVVVV
voorbeeldbank	WVVVUVUU
voorbeeldbank .	XVUUVVVV
voorbeeldchemie	UVVWVVVV
voorbeelddam	UXVUVUVW
voorbeelddam .	VVVVVVVW
voorbeelddorp	UUUXVVUV
voorbeelddorp ,	VVVWUVVW
voorbeeldhaven	UUVXUWUY
voorbeeldhaven ,	UVVWVVVY
voorbeeldhaven ?	VUVWVVVV
voorbeeldkade	VWVVWVUV
voorbeeldkade $	VWVVWVVV
voorbeeldkade .	VVVVVVUV
voorbeeldkrant	VVUVVVUV
voorbeeldland	VVVVVVVZ
voorbeeldland ,	VVVVVVVY
voorbeeldnet	XVVTVVVV
voorbeeldnieuws	VVVVVVWV
voorbeeldpartij	VVVVVVUV
voorbeeldpartij $	VVVVVVUV
voorbeeldpers	WVVVVVYU
voorbeeldpost	VVVVVVWV
voorbeeldstad	UVVWTVSW
voorbeeldstad $	VUVWWVVV
voorbeeldstad ,	WVVUUVUV
voorbeeldstad .	VWVUVVUW
voorbeeldstad en	UVVWVVVV
voorbeeldstad weer	VWVVVVVV
voorbeeldstraat	VVVVXUVV
voorbeeldstroom	VVVVVVVU
voorbeeldveen	VVVWVTUX
voorbeeldveen ,	VVVWVVVV
voorbeeldwater	VVWUWVVV
voorbeeldweg	VWVUVUVV
voorbeeldwijk	UVUWUVVV
voorbij	VVVVXXUV
voorbij ,	VVVVYXVV
voorbij terwijl	WVVVUVVV
voordat	YUUUTVVV
voordat ik	WVVVUVVV
voordat je	WVVVVVVV
voorgerecht	WVVUVVVV
voorlichting	VVWUUVVT
voorschot	WVVVVVVV
voorstel	UVUXVVVV
voortgang	WVUUVVUY
voortgang .	WVUUVVUY
voorwaarden	WVUVVVUV
voorzitter	VWVVVUWV
voorzitter van	VVVVVUUW
vordering	VVVVVVVW
vorig	TWYTUUYV
vorig jaar	TWYTUUYV
vorige	XVUUVTVV
vorige keer	UVVWVVVV
vorige week	UVWVWTVV
vraag	VUVWYVVV
vraag .	VUVWWVWV
vraag het	VVVVVUUU
vraag me	UVVWVVVV
vraag of	WVVUVVVX
vraag van	VVVVVVWV
vraagje	VVVVVUXV
vraagt	WVUVWYTU
vraagt bij	WVVUVVVV
vraagt het	UWVVVUVV
vrachtwagen	UWVWYUVV
vragen	XSWVTUWX
vragen .	WVVUUWVU
vragen mailen	VVVVVVUV
vragen of	XUVTVVVV
vragen over	VUVWVVWZ
vragen staan	VVVWVVYV
vreemd	WVVVVVWV
vreemd .	VVVVVVWV
vriend	WWVUWUVV
vriendelijk	UVWVVVVV
vriendelijke	VVWUVVVV
vrienden	UVXVVVVV
vriendin	WVVUWTVV
vrij	UVUWUVVY
vrijdag	VTUYUWXZ
vrijdag een	UWUWVWZX
vrije	VVUVUUVV
vrije dag	WVVVVVVV
vrije uitloop	VWVVVVVV
vrijwilligers	UVWVVVVV
vroeg	YUWTUUVU
vroeg $	WVUUUVVV
vroeg .	WVUVVVVV
vroeg geland	VVWVVVVV
vroeger	UVUYUUVV
vroeger ,	VVVWVVVV
vroeger bij	VVVWVVVV
vroeger stond	UVVWVVVV
vrolijk	VUWVVVVV
vrouw	UWVWWWUU
vrouw .	WVVUUVVV
vrouw de	VVVWVVVV
vrouw heeft	VVVVVUVV
vrouw is	VXVUVUVV
vuil	VVVVUVVV
vuur	UVVWVUVV
vuurwerk	VVVVUVVW
vóór	VVWVUVaV
vóór 0	VVVVVVUV
vóór het	VVVVVVZV
wa	WVVUXXVV
waar	UXVTYWVT
waar ,	UVVWVVVV
waar blijft	WVVVVVVV
waar dat	VVVVUVYW
waar doe	VWVUVVVU
waar ik	VUVWVVVV
waar is	UVVWVVVV
waar je	VVUVWUVV
waar jullie	WVVVUUVV
waar kan	VWVVYVUU
waar mijn	WVVUVVVV
waar staat	VWVVUVVW
waar vind	VWVUVVUV
waar ze	UVWVUXVV
waard	SVaUUVVV
waard $	SVZUVVVV
waardering	UVWVVVTW
waardering uitspreken	VVVVVVUT
waarin	VVUWVVZU
waarom	XSUWUTZV
waarom de	VVVVUUYV
waarom is	VVVVVVWV
waarom moet	WUVVUVVV
waarop	VVVVUUUU
waarschuwing	VVVVVVVX
waarvan er	WVVUVVVV
wacht	XVSXUVUU
wacht $	VVVVXWVV
wacht gestaan	VVVVUUVV
wacht ik	VVUWVVVV
wachten	UVVWVUaV
wachten $	WVVUVVVV
wachten ,	UVXVVWUV
wachten op	UXUWVVVV
wachtkamer	UVVWXVVV
wachtlijsten	VUVWVVVV
wachtlijsten in	VUVWVVVV
wachtmuziek	WVVUVVVV
wachtruimte	VVVVUUVV
wachtruimte van	VVVVUUVV
wachtte	UVWVVVVV
wachtte op	VVWVVVVV
wachttijd	WVVUVVUV
wachtwoord	WWTVVUVV
wachtwoord van	WWUVVVVV
wagen	UWVVVUUV
wakker	VUXUZZVV
wakker $	VUVWZXVV
wakker van	WVVVUXVV
wanneer	TYUVTUVX
wanneer is	VUVXVVVV
wanneer kan	VVVVVVWU
wanneer komt	VVVVWVVV
wanneer wordt	VWVUVVVV
want	VVVVSYVV
want de	VWVUVUVV
want het	VVVVVWVV
want ik	UUVWUYVV
waren	WUWUTUUU
waren $	UVXTVVVV
waren .	UVWVUUVV
waren de	VVWVVVVV
waren er	TUUZVVVV
waren met	WVVUVVVV
warm	VVXUVVVV
warm water	VVVVUVVV
was	XSZSRWRS
was $	XVVTVVVV
was ,	VVVVUVVV
was .	UVXUUWVU
was aan	UWTXZXVV
was aardig	WVUVVVVV
was bij	VVVWVVVV
was bijna	VVVVXVVV
was de	VVWUTVVV
was druk	UVWVVVVV
was een	SUXWVWVV
was en	UVWWVVVX
was er	VVUWUVVV
was geen	UVVWVVVV
was heel	VVVVUUVV
was het	TVUYVVVV
was ik	VVVVWWVV
was in	VVVWVVVV
was lauw	WVVVVVVV
was mijn	VVVWVVVV
was om	UVYUVVVU
was op	VVUWVVVV
was voor	VVVVVZVV
was vroeger	UVVWVVVV
was weer	UVWWVVVV
was zo	WVVUVVVV
wasmachine	VVWUUVVV
wat	VTZTVTSR
wat dat	UVVWVWVV
wat de	VVUWVVVV
wat doet	VVVVVUVV
wat een	VMbYRVUU
wat er	VVVVVUVV
wat gebeurt	VWVVXXVV
wat heb	WVVUVVVV
wat het	WUUVUUVV
wat ik	WUWUUVVV
wat is	VXVTWWVU
wat je	UVWVTVVV
wat kan	UWVVVYVV
wat kost	UZUUUUWV
wat moet	UXVVZTVV
wat nu	UWVVUWVV
wat van	VUWVVVVV
wat vinden	UUVXVVVV
wat zijn	UVWUUVVV
wat zit	VVWUXUVV
water	UWUWaVUW
water $	UVUWUVVV
water ,	VUWVUVVV
water .	TVUYVVVV
water en	VVWUWYVV
water langs	VVVVWVVV
water uit	VVVUVVUV
waterkoker	WVVUVVVV
waterschap	VVVVUVVV
waterzuivering	VVWVVVVV
wc	WVVVXXVV
we	QVVZYSbS
we dat	XVUUVYVV
we de	VVVVVWVU
we doen	VUVWWUVV
we een	VVVVVVUV
we gaan	VVVVUVVV
we haar	VWVUVXVV
we hadden	VVTXVVVV
we hebben	VVVVVUUX
we het	USWYUUXU
we komen	UVXVVWVV
we kwamen	UVVWVVVV
we met	UXVUVSVV
we moeten	VVVWVVVV
we naar	UVVWWVVV
we reden	UWVVYVVV
we van	VUVWVVVV
we waren	WVUWVVVV
we weer	UVWUVVVV
we werden	UVXUVVVV
we zaten	UVVWVVVV
we zijn	VUUXVWVV
we zitten	WVVUUTVV
webcare	UVYUUVUV
webshop	VVWUVYVV
website	WUVVVUVV
website .	WVVUVVVV
wederhoor	VVVVVVWV
wedstrijd	UVUXVWVV
weegt	WUVWVVVV
week	VVVWTbTT
week ,	UVWWVVVV
week .	VVVVVWVV
week dat	WVVUUVVV
week in	UVVWVVVV
week met	UVVWVVVV
week op	WVVUVVVV
week over	VVVVVWVV
weekblad	WUVVVUWU
weekend	WVTWVUXV
weekend $	VVUWVVVV
weer	VVVVSTUV
weer $	UVXUUVVV
weer ,	VVVVWWVV
weer .	VVVWVVVV
weer aan	UWVVVVVV
weer af	VVVVUWVV
weer buiten	VVWUVVVV
weer de	UVWVVVVV
weer een	VVTXUUVV
weer geen	WVVVYVVV
weer in	VVVWVXVV
weer niet	WVVUVVVV
weer op	WUVVVVVV
weer open	VVVWVVVV
weer van	ZVUSVVVV
weer voor	VVVVXWVV
weer water	UVWVVVVY
weerwoord	VVVVVVWU
weerwoord .	VVVVVVWU
weet	WTVVYUUU
weet dat	WVVVVVVV
weet hoe	VUVWZUVV
weet iemand	VWVVVVVV
weet ik	TVVXVVVV
weet niet	UWVVUXVV
weet nu	VVVVUWVV
weg	XUVTWYTU
weg $	UVYUTVVV
weg ,	XVUVUYVV
weg .	XUUUbVVU
weg bij	UWVVWVVV
weg en	WVVVVVVV
weg is	UUVXVUVV
weg met	VVVVWWVV
weg uit	UVVWVVVV
wegens	VVUVVVVU
weggestuurd	VVVWVVZV
weigerden	WVVUWVVV
weigert	VVVVUVVV
weinig	WWVUVVUV
weken	VWUVQYUV
weken geleden	VVVVVVWU
weken niet	VVVVWWVV
weken nog	VVVVUVVV
weken zonder	VVVVUWVV
weken zwanger	VWVUUXVV
wekker	WTVWUVVV
wel	bSWSQVXT
wel $	UVVWVVVV
wel ,	TVYVUTVV
wel .	VWWTSVVV
wel een	YVUTVVVV
wel eens	UVWVVVVV
wel en	VVVVVVYV
welk	TZUUUUUV
welk perron	VWVVVVVV
welke	SZVUWTTT
welke dag	VWVUVVVV
welke leeftijd	VWVVVUVV
welke maat	VVVVWWVV
welke papieren	VVVVVUVV
welke termijn	VWVVVVVV
welke wijn	VVWUVVVV
welkom	WVVUVVVV
wensen	WVUVVVVV
werd	VUXVUUUW
werd er	WUVVUUVV
werden	XVWSVVVV
werk	TVWWVTWT
werk $	TWWVVVVV
werk .	VUVWWVVV
werk aan	VVVVVVXU
werk van	UVWVVVVU
werkbezoek	VVUXVVUW
werkbezoek aan	VVUXVVVV
werkdagen	VVVVWVVX
werken	WVVVVUVY
werken ?	WUVVVUVV
werkt	VWaPUTUU
werkt ,	UUXVVVVV
werkt .	UVWVVVVV
werkt als	UVXUVVVU
werkt niet	VXVTVVVV
werkte	VVTXVUVV
weten	UWUWTTXZ
weten $	VUVXUUVV
weten .	WVVVWVVU
weten dat	VVVWUVVW
weten jullie	UWVVUVWV
weten of	VWVVVVVV
weten waarom	WVVVVVYV
wethouder	VVVVWUXU
wethouder belooft	WVVUVVVV
widget	XVVTVVVV
wie	WSVYaUXa
wie bedenkt	WUVVVVVV
wie bel	UWVVUTVV
wie gaat	VTVYUVVV
wie had	VVVVVVVW
wie heeft	VTUYUVVU
wie helpt	VWVVUWVV
wie het	UVVWVVVU
wie is	WUVVVVWX
wie kan	VWVUVWUZ
wie kunnen	VVVVVVUV
wie moet	UXVUYVVV
wie van	VVWUUVXX
wie verzint	WVVUVVVV
wie was	VVVVVVVW
wiel	VWVUVVVV
wifi	WWUUVSVV
wifi ,	VVVVVUVV
wij	VVSYQYec
wij als	VVVVVVUV
wij bellen	VVVWTVUV
wij de	UVWUVVVV
wij een	WVVVTXVU
wij gaan	YUUTUUVV
wij hadden	WVWUUXVV
wij hebben	aUUSRVVX
wij het	VVVVVUVV
wij in	VVVVVVWV
wij komen	TVYUVVVU
wij kregen	VVWUXUXV
wij namen	TVUXVUVV
wij publiceren	VVVVVVWU
wij sluiten	VWVVVVVV
wij staan	VVVVVXVV
wij stonden	WVVVUVVV
wij van	UVVWVVVV
wij waren	TVVXVVVV
wij weten	VWVVVWVV
wij willen	VVVVVVXV
wij wonen	WVVUVWVV
wij zenden	VVVWVVZV
wij zijn	TVVXUaVU
wij zitten	VUVWaVUV
wij zoeken	UVUXVVUW
wij zonder	VVVVVUWV
wijk	UVUWWVVV
wijk $	UVUXVVVV
wijk ,	WVVUWVVV
wijkagent	UWVVVVUV
wijkcentrum	WVVUVVVT
wijn	UUWWUVVV
wijn $	UVWWVVVV
wijnen	VVWVVVVV
wijnen en	VVWVVVVV
wijnkaart	XVUVVVVV
wijzen	VVWUVVVV
wil	VUXUOSTS
wil .	VVVVUWVV
wil de	VUVWUVWT
wil een	VUVWVUVV
wil er	VWUVVVVV
wil graag	VVVVVUVW
wil hem	VVWUVUWV
wil het	VVVVVUVV
wil ik	UUYUUWTV
wil mijn	XUVUVVVU
wil weten	VUVVVVUV
wilde	VVVVXVVV
willen	UWWUUTdT
willen het	VVVVUUXV
willen spreken	UWVVVVXV
willen wij	VWVVVVVV
wilt	UWVVVUUV
wilt u	UWVVVVTW
windmolens	UWUWUVVV
windmolens ,	VWVVVVVV
winkel	TXVUTWWT
winkel $	WWUUVVVV
winkel ?	UWVVVXUV
winkel in	TWVWVUXV
winkel is	VVVVVUVV
winkel met	VVVUVVVV
winkel niet	VVVVVVVU
wint	WVVVVVVV
winter	VVVVVVVW
wisselt	UVUYVVVV
wisselt elke	UVUXVVVV
wist	VUXVTWVV
wisten	WVVVXVVV
witte	UUVXVVVV
woensdag	XWUTVVWU
wonen	WUVVTXVV
wonen $	WUVVVVVV
woning	WVVVUZVV
woning ,	WVVUUZVV
woningbouw	WUWUWVVV
woningbouw heeft	WVWUUVVV
woon	VUVWVVVV
woon alleen	VVVVVWVV
woon naast	VVVWUVVV
woonkamer	WVVUVVVV
woont	UWVWTVVX
woont .	UVVWVWVV
woont alleen	VVVVTVVV
woord	UTaTUVVU
woord stond	VUXUVVVV
woordvoerder	TXWUVVaU
woordvoerder ,	VVVVVVWV
word	YVUSWUVV
word er	UVVWVVVV
word ik	WVVUVVVV
worden	SWTYUUYX
worden $	TVUXVVVV
worden .	VVVVTVVV
wordt	TWTYZUXW
wordt .	VVVVVVVW
wordt de	VVVVVVUV
wordt een	VWVUWVVV
wordt elke	VVVVVWVV
wordt het	WWVUVVVV
wordt hier	WVVVVUVV
wordt in	VVVVUUVV
wordt mijn	UUVXUWVV
wordt niet	VUVWZYVV
wél	aSUUUVVV
wéér	XVVUUWVV
wéér uit	WVVUVVVV
x	XVVUUUVV
yo	VWVVVVVV
z'n	VVUWVUVV
zaak	UVXVUWWZ
zaak met	VVXTVVVV
zaal	VUUWVUVU
zaal is	UVVWVVVV
zaal was	WVVVWVVV
zacht	VVVVWVVV
zag	UUUXUUVV
zag het	YVVSUVVV
zak	VVWUVVVU
zak chips	WVVUVVVU
zaken	VVVVVWVU
zakt	VVVVYUWV
zakt de	VVVVYVVV
zal	VVVVUVVW
zal ik	VVVVVVVW
zalig	UVZTVVVV
zat	UYTVaUUU
zat .	WVVUWUVV
zat er	UVVWVXVV
zat in	UXVVZTVV
zat te	XVUVUVVV
zaten	WVUVVUZV
zaten aan	UVVXVVVV
zaterdag	VUWWUUVU
zaterdag ,	VUXVUVVV
zaterdag .	WVUVVVVV
zaterdag in	WVVVVUUV
zaterdag ook	VUVWVVVV
zaterdagavond	VVVWVVVV
zaterdagavond $	UVVVVVVV
ze	UXUUXfVW
ze $	WVVVVWVV
ze de	VWVUVWVV
ze heeft	VVVVVWVV
ze is	UWVVUXVV
ze kan	VVVVWUVV
ze ligt	WVVVWVVV
ze met	VUWVUVVV
ze nog	VVVVVVWV
ze op	UVVWUYVV
ze waren	WVVUVVVV
ze woont	UVVWTWVV
zeeland	VVVWVVVV
zeer	UVXUVUUV
zeg	TVWWeUVU
zeg ik	UVXUVVVU
zeg maar	UVVXYUVV
zeggen	TTYVTSXT
zeggen .	UVWVWUVV
zeggen ?	WUVVVVVV
zeggen dat	WVVVVVVU
zeggen wat	VUVWVTVV
zegt	XVSWWRUU
zegt "	UWVVWWVV
zegt .	VVVVWVVU
zegt dat	VVUXVSVX
zegt de	WVVVVVVV
zegt hij	UVVWVUVV
zegt ie	VVVVUVVV
zegt u	VVVVVWVV
zei	TTTbSVVU
zei "	WVVUVYVV
zei dat	VVVVVVVU
zei de	UVUXUVVV
zei ik	UVVWUVVV
zei mijn	TUUYUTVV
zeiden	WVVUWVVV
zeker	WUXTWWVV
zeker $	XVUUVVVV
zekerheid	UVVWVVVV
zelden	UVYUVVVV
zelden een	VVWVVVVV
zelden zo'n	UVXUVVVV
zelf	SVXXUXXT
zelf $	WVUWVVVV
zelf op	UVVVVVVV
zelfde	UVTYVVVV
zelfgebakken	VVWUVVVV
zelfs	WVXSUUVV
zelfs een	VVWUVVVV
zelfs mijn	UVXUVVVV
zelfscan	XVUUVVVV
zend	UVVXVVVV
zend ik	UVVXVVVV
zenden	VVVVVVXW
zender	VVVVVVWU
zenders	UVVWVVVV
zendmast	VWVVXVVV
zes	XVTUUTVV
zes ,	VVVWWVVV
zes dagen	VVWVVVVV
zes jaar	VVVWVVVV
zes uur	XXUSTVXW
zes weken	VVUWVVVV
zessen	UWVVVTVV
zestien	VVVVVWVW
zet	VWUVWTVU
zet ik	VWVUVVVV
zetten	SVWXSXYV
zetten $	UVWVVVVV
zetten .	VVVWVVVV
zeven	TVVYTWXU
zich	VWWUTWZV
zich $	VVVVVVZV
zich .	VVVVVWVV
zichzelf	VVVVUVVV
zie	PZVXaXZT
zie de	VVVWVVVW
zie geen	UYVUXUVV
zie het	UVVWYWVV
zie ik	VVWUVVVV
zie je	UVVWVVVU
zie mijn	UVVWVVZV
ziek	WUVVWSWV
ziek op	VVVWWTVV
zieke	UWVVVUVV
zieken	VVVVVVVX
ziekenhuis	WTVWUWUV
ziekenhuizen	VVVVVVVW
zien	VVVVVTTW
zien $	UVVWVVVV
zien .	VVVVTVVV
zien ?	VVVVVVVW
ziet	VVUXVUVV
zij	UWWVSWVV
zij kan	VVVVUWVV
zijn	VTUYTWVR
zijn $	TXWVSVYU
zijn ,	VVVWVVVV
zijn .	UVYTVUVV
zijn ?	VVVVWVUV
zijn al	WVVUWVVV
zijn allemaal	WVVUVUVV
zijn als	WVUVVUVV
zijn beroerte	VVVVUWVV
zijn dat	VVVVVVWV
zijn de	UXVUUUVV
zijn echt	UVXUVVVV
zijn een	YVUUVVVV
zijn eigen	UVVWVVVU
zijn er	VUVWVUUV
zijn hele	UWVWVUVV
zijn het	VVYSVVVV
zijn in	WVVVVVVV
zijn is	UVVWVVVV
zijn jullie	UWWVUVXV
zijn met	VVVVUVVV
zijn naam	VVVVVWVV
zijn net	UVVWVVVV
zijn om	WTUXVVVV
zijn prachtig	VVUWVVVV
zijn telefoon	WVVUWVVV
zijn tweeën	WVVUYVVV
zijn van	XUUVVVVV
zijn veel	WVVUVVVV
zijn verhuisd	UVUWVVVV
zijn vieren	VVVVWVVV
zijn we	VVVWXVVV
zijn weg	UVVWVVVV
zijn ze	UVVWUVVV
zijn zessen	UWVVVUVV
zin	UTUYVXVV
zin in	UUVXVVVV
zit	WVTWddTT
zit $	WVVUVVVV
zit al	WVVVUWVV
zit bij	VVVVVVVW
zit de	VVVVWVVV
zit die	VVWUVVVW
zit een	UVVWXXVV
zit er	WVUUUVVV
zit hier	VVVVVVVU
zit ik	VVVVUUVV
zit in	TXWUUYUV
zit met	VVVWVVVV
zit nog	VVVVWVVV
zit nu	WUVWXXVV
zit op	UVVWaVVV
zit sinds	VVVVWVVV
zit vast	UUVWVVVV
zit zo	WUVVVXVV
zit zonder	WUVVXXVV
zitten	VVUWaWUV
zitten $	TWWVUVVV
zitten ,	VVVVWVVV
zitten .	VVVVYUVV
zitten ?	VVVVUVVW
zitten er	WUVVWUVV
zitten hier	VWVVSVVV
zitten met	VVVVVUUV
zitten op	VVVVWYVV
zitting	VVVWVVVZ
zn	VVVVWUVV
zo	bWWNhaVS
zo ,	VXUUYVVV
zo .	VVVVVUVV
zo aardig	UVVXXWVV
zo blij	XVTVVVVV
zo doorgaat	WVVUVVVV
zo dus	WVVUVWVV
zo ga	VVVVUVVV
zo hard	WVVUVVVV
zo hoog	WVVUUVVV
zo hoort	UVYUWVVV
zo in	UWVVXVVV
zo ja	UWVVUTVV
zo jammer	WVUUVVVV
zo kalm	VVWVVVVV
zo kan	VVWVVUVV
zo lang	VVVWXVVV
zo snel	UWWVUVVV
zo'n	VVXTTUYV
zoals	WUUVVUVV
zoals beloofd	WVUVVVVV
zodat	VVVVWVVV
zodra	WVVUVVVV
zodra ik	WVVUVVVV
zoek	UYUUUUZT
zoek een	VVVVVVUV
zoek ik	VVVVVWYU
zoeken	UUVWVVTV
zoeken een	UVUYVVUV
zojuist	VTUXXTWT
zolang	VVVVWUVV
zolang het	VVVVWUVV
zomaar	WVVUUWVV
zomer	VVVVVVVU
zon	TUWXUVVV
zon .	UUVWVVVV
zondag	RXYVUVWX
zondag ,	UWVWVVVV
zondag .	WVUVVVVV
zondag ?	UVVWVVVV
zondag open	VWVUVVVV
zondagavond	XVUUVUVV
zonder	aUUTQXVU
zonder bon	VVWVVVVV
zonder dat	VVVUUWVV
zonder mij	VWVVTUVV
zonder opdringerig	UVWVVVVV
zonder ouder	VVVVVUVV
zonder stroom	VVUWUVVV
zonder uw	VVVVVVXV
zong	UVUWUVVV
zong mee	UVUWUVVV
zonnepanelen	VVVVUUVV
zoon	VUWWQaUV
zoon heeft	VVVWUUVV
zoon is	VVWUVUVV
zoon met	VVUWUVVV
zoon zit	UVWVUVVV
zoontje	VVVVUUVV
zoontje heeft	WVVVVVVV
zoontje van	VWVVTVVV
zorg	UVUXUUVW
zorg $	VUVWVVUV
zorgen	VVWUVVVW
zorgen $	VVWVVVVV
zorgvuldig	UVWVVVYV
zou	XUUVUTXS
zou een	VUWVVVWV
zou graag	VVVVVVUV
zou ik	VVVVUWXV
zou je	UUVXVVVV
zou u	VVVVWUUT
zou vandaag	VVVVVUVV
zouden	UVVWUVVV
zout	WVVUVVVV
zuiden	UVVWVVVV
zuiden .	UVVWVVVV
zulke	UVWVVVVV
zus	XUUUYYUU
zuurstof	VWVVUWVV
zwaaien	WVUVUUVV
zwager	UVVWVVVV
zwanger	TXVUVVVV
zwanger en	UWVVVWVV
zwart	WUUVVVVV
zwarte	UVVWVVVU
zwelt	VVVVXUVV
zwembad	WVVVWUVV
zwemmen	VXVTUVVV
zwijgen	WVVVVVVV
én	VVVVVVVU
één	aRUVTWUU
één keer	VVVVVWVV
één open	XUVUUVVV
☀	UVVWVVVV
☀ ️	UVVWVVVV
❤	UVVWVVVV
❤ ️	UVVWVVVV
👌	VVWVVVVV
👌 $	VVWVVVVV
👏	VVXUVVVV
👏 $	VVXUVVVV
👏 👏	WVVVVVVV
💪	UVVWVVVV
💪 $	UVVWVVVV
😂	UUUYVVVU
😂 $	UVTYVVVU
😂 😂	VVVWVVVV
😅	VVVVUVVV
😅 $	VVVVUVVV
😍	UVWWVVVV
😍 $	UVWWVVVV
️	TUVYUUVV
️ $	UUVWVVVV`,
  en: `!	VTZTWTWU
! !	SVXVWUVV
! $	YWWQaVUV
! you	UVWVVVVV
"	cSUTURWR
" $	XUUVXVVV
" ,	UWVVUUUV
" .	ZTUUTSVT
" a	UVWVVTXV
" at	XUVVVVVV
" for	WVVVVVVV
" in	WVVVVVVV
" is	VVVVUVVV
" it	WVVVVVWV
" my	WVVUVVVV
" not	VVVVWVVV
" on	WVVVVVVV
" one	WVVUVVVV
" since	WVVVVVVV
" team	WUVVVVVV
" the	VVVVVWXU
" visit	VUWVVVVV
" we	VVVVUVVV
" we're	WUVVZVVV
" your	UWVVVVVV
*'al	UVVVVVVV
*'all	UVVVVVVV
*'all>	UVVVVVVV
*'cl	VVVVVVWV
*'clo	VVVVVVWV
*'cloc	VVVVVVWV
*'d>	WVWUUUWV
*'ll	VVVVWUVW
*'ll>	VVVVWUVW
*'m>	VWUVVWWV
*'re	VVVVVVWV
*'re>	VVVVVVWV
*'s>	UWTYYXVX
*'t>	VVVVXXUU
*'ve	WUVVVWVV
*'ve>	WUVVVWVV
*<ab	VWVVUVWU
*<abo	UVVVVVWU
*<abou	UVVVUVWU
*<ac	UWUWUWVW
*<acc	VWVVVWVW
*<acce	VVVVVVVW
*<acco	VVVVVWVV
*<act	VVUWVVVV
*<ad	UVWVUVVV
*<add	UVVVVVVV
*<addr	VVVVVWVV
*<ag	VVVVUVVV
*<age	VVVVUVVV
*<agen	VVVVUVVV
*<ai	VVVWVWVV
*<air	VVVVVWVV
*<airp	VVVVVWVV
*<al	VUUWUVVV
*<all	WUVVVUVV
*<alo	VVVVVWVV
*<alon	VVVVVWVV
*<am	UVWVUUVV
*<an	WUVVXXVU
*<and	VVWUXXVT
*<ang	VVWVVVVV
*<ans	WUVUVUVW
*<answ	WUVUVUVW
*<any	VVUWWWVU
*<anym	VVVVWWVV
*<anyo	VVVWVVVV
*<anyt	WVVVVVVV
*<ap	WUVUUVUV
*<apo	WVVVVVVV
*<apol	WVVVVVVV
*<app	VVWUVVUV
*<ar	WUUXVVUW
*<are	VUVWWVUW
*<aren	VVVWVVVV
*<arr	WVUVVVVV
*<arri	WVVVVVVV
*<art	VVVWVVVV
*<as	VVVVUTWY
*<ask	VUVVVVVW
*<at	WUUWUUWV
*<ate	WVUUWVVV
*<au	WVVVUWVV
*<aut	WVVVVWVW
*<auth	VVVVVVVW
*<auto	WVVVVVVV
*<aw	VVVVVWVV
*<awa	VVVVVWVV
*<away	VVVVVWVV
*<ba	VUVWYWUV
*<bab	WVVVVWVV
*<baby	WVVVVWVV
*<bac	VVWVVVVV
*<back	VVWVVVVV
*<bad	VUWVVVVV
*<bag	VVVUWVVV
*<bal	VVVVWVVV
*<balc	VVVVWVVV
*<ban	VVVWVUVV
*<bank	VVVVVUVV
*<bar	VVVWVVVV
*<barb	VVVVWVVV
*<bat	VVVVWVVV
*<batt	VVVVWVVV
*<be	VWUUUVXV
*<bea	VVWVVVVV
*<bec	WVVVVVVV
*<beca	WVVVVVVV
*<bed	VVVVVWVV
*<bedr	VVVVWVVV
*<bee	VVUWUVVW
*<been	VVUVUVVW
*<bef	VVVVVVWV
*<befo	VVVVVVWV
*<beh	VVVVVVWV
*<bei	WVVUVVVV
*<bein	WVVUVVVV
*<belo	VVVVWVVV
*<ben	VVVVVWVV
*<bes	UVWVVVVV
*<best	UVWVVVVV
*<bet	VUUWVVVV
*<beta	VVVWVVVV
*<bett	WVVVVVVV
*<betw	VVVWVVVV
*<bi	VUWUUUVV
*<big	VVWVVVVV
*<bl	UWUWXWVU
*<bla	WVVVWWVV
*<blac	VVVVWWVV
*<ble	UVVVWUVV
*<blea	VVVVWVVV
*<blin	VVVVUVVV
*<blo	UWVVWWVV
*<bloc	VWVVVVVV
*<bo	UVWVVTUU
*<boa	VVVVUVVV
*<boar	VVVVUVVV
*<boi	UVVVWUVV
*<boil	UVVVWUVV
*<boo	WVWUUUVV
*<book	VVVVUVVV
*<bos	UVVWVVVV
*<bot	VVUVWVVV
*<both	VVVVWWVV
*<bow	VVWVVVVV
*<boy	VVWVVVVV
*<br	XUUWUVUW
*<bra	WVVVVVVW
*<brak	WVVVVVVV
*<bran	WVVVVVVW
*<bre	VUVWVWVV
*<brea	VUVWVWVV
*<bri	VVUVVVVW
*<bric	WVUVVVVV
*<brid	VVVVWVVV
*<brin	UVVWVVVV
*<bro	WVUVUVVV
*<bu	VUWVVWVU
*<bui	UVWVVVVV
*<buil	UVWVVVVV
*<bur	WUUWWWVV
*<burg	WVUVVVVV
*<burn	VVVWVWVV
*<bus	VVUVVVVV
*<but	VVVVUUUV
*<by	VVUWUVVX
*<bye	VVVVWWVV
*<ca	UYVSYXUU
*<cab	UVVWVUVV
*<cabl	VWVVVVVV
*<cal	WWVTVVVV
*<call	VWVUVVVV
*<calm	VVVVWVVV
*<cam	WVVUVWWU
*<came	WVVUWWWU
*<can	VXUUWWVU
*<can'	VWUVWWVV
*<cand	VVVWVVVV
*<car	VWVUXWVV
*<care	VVVVVWVV
*<carr	VVWVVVVV
*<cas	UVVWVVVW
*<cash	VVVWVVVV
*<cat	UVVWVVVV
*<ce	VUVWVVVV
*<cei	VVVVWVVV
*<ceil	VVVVWVVV
*<ch	VVWUWUVV
*<cha	VVWVVUUV
*<chan	VVVVVVUV
*<char	VVWUWVVV
*<chat	WVVVVVVV
*<che	WVVUWUVV
*<chec	VVVVVUVV
*<chef	WVVVVVVV
*<chem	VVVVWVVV
*<chi	VVUVVVVV
*<chic	VVVVWVVV
*<chie	VVVVVVVW
*<cho	VVWVVVVV
*<cl	WUUVVVWU
*<cla	VVUVVVVV
*<clas	WVVVVVVV
*<cle	UVWVVVVV
*<clea	UVWVVVVV
*<cli	WVVUVVVV
*<clic	WVVVVVVV
*<clo	WUUVWWWU
*<clos	VVUVWVWV
*<clou	VVVVVWVV
*<co	TXWUUUVb
*<coa	VVVVVVVW
*<coac	VVVVVVVW
*<coas	VVVVWVVV
*<cod	VVVWVVVV
*<code	VVVWVVVV
*<cof	VVVWVVVV
*<coff	VVVWVVVV
*<coi	VVVVVWVV
*<coin	VVVVVWVV
*<com	VWVVUWWX
*<come	VVVVUVVV
*<comi	VVVVWWVV
*<comm	VWVVVVWX
*<comp	VVVVUVVV
*<con	VWUVUVVX
*<cons	VVVVVVVX
*<cont	VWVVVVVV
*<coo	VVWVVVVV
*<corr	WVVVVVVV
*<cot	WVVVXVVV
*<cou	VVWUVUUX
*<coug	VVVVWVVV
*<coul	VVWVUVVU
*<coun	VVVVWUUX
*<cr	UVWWVVVV
*<cra	UVVWVVVV
*<crac	UVVVVVVV
*<cre	VVVVWUVW
*<crew	VVVVVUVV
*<crim	WVVVVVVV
*<cro	UVVVVVVV
*<cros	UVVVVVVV
*<cu	WUVVUXVU
*<cup	VVVVVWVV
*<cupb	VVVVVWVV
*<cus	VVVUUVVV
*<cust	VVVVUVVV
*<cut	WVVVVWVV
*<da	VUVVUVVU
*<dat	WVVVVVVV
*<dau	VVVVVWVV
*<daug	VVVVVWVV
*<day	WUVWVUVV
*<de	UVWVVVVX
*<dea	VVVVUVVV
*<dead	VVVWUVVV
*<deb	VVVVWWVV
*<debt	VVVVWWVV
*<dec	VUVWWVVV
*<deci	VVVWWWVV
*<deg	WVVVWWVV
*<degr	VVVVWVVV
*<del	WVUUVVVV
*<dela	VVVUVVVV
*<deli	WVUVVVVV
*<dep	VWVVVVVW
*<depa	VVVVVVVW
*<der	VVVVWVVV
*<dera	VVVVWVVV
*<des	UVWVVUWV
*<dese	UVVVVVVV
*<desk	VVWVVUXV
*<det	VVVWVVVV
*<di	VVWUVVVV
*<did	VVWUUUVV
*<didn	VVWVVVVV
*<die	UUWVWWVV
*<dies	VVVVWVVV
*<dis	WVUVVVVW
*<dist	VVVVVVVW
*<div	VVWVVVVV
*<dm	VUVWVVVV
*<do	VXUTVVUT
*<doe	WWVUUVUV
*<does	WWVUUVUV
*<dog	VWVVWVVV
*<doi	VVVVVVWV
*<doin	VVVVVVWV
*<don	VVVWUVVV
*<don'	VVVWVVVV
*<done	VVWVUVVV
*<dou	VWVVVVVV
*<doub	VWVVVVVV
*<dow	WVVVWVVV
*<down	WVVVWVVV
*<dr	XVVTYUUU
*<dra	VVVVWVVV
*<drai	VWVVVVVV
*<dran	VVVVWVVV
*<dri	XVVTWUVV
*<driv	WVVUWVVV
*<dro	WVVUXVVV
*<drop	VVVVWVVV
*<du	UVVWUVVW
*<duc	VVVWVVVV
*<duck	VVVWVVVV
*<ea	UVVWUVVV
*<eac	VVVVUVVV
*<each	VVVVUVVV
*<ear	UVVVVVVV
*<eas	VWVUVVVV
*<east	VWVUVVVV
*<eat	VVUWVVVV
*<ed	VVVVVVXU
*<edi	VVVVVVXU
*<edit	VVVVVVXU
*<ef	VVVVVVVW
*<eff	VVVVVVVW
*<effe	VVVVVVVW
*<el	WVVVWWVV
*<ele	VVVUVVVW
*<elec	VVVVWVVV
*<els	VVVWVVVV
*<else	VVVWVVVV
*<em	VVVUVVVW
*<emb	VVVVVVWW
*<emba	VVVVVVWW
*<emp	WVVVVWVV
*<empt	WVVVVWVV
*<en	WVVVUWWV
*<end	VVVWVVVV
*<ends	WVVVUVVV
*<eng	VVVVVVWV
*<engi	VVVVVVWV
*<ep	VVVVVVWV
*<ev	VUVWUVVV
*<eve	VUVWVVVV
*<even	VVVVUVVV
*<ever	VUVWVVVV
*<ex	VWUUWVYY
*<exa	UWUVVUYW
*<exam	UWUVVUYW
*<exce	VVWVVVVV
*<exp	WVVUXUVX
*<expe	VVVVWVVW
*<expl	WVVUWVVW
*<ey	VVVVWVVV
*<eye	VVVVWVVV
*<eyes	VVVVWVVV
*<fa	VWWTUUWU
*<face	WVVUVVVV
*<fact	VVVVVVWV
*<fai	VVVVVUWV
*<fair	VVVVVVWV
*<fas	VVVUVVVV
*<fast	VVVUVVVV
*<fat	VVVVUVVV
*<fau	VVWVVVVV
*<faul	VVWVVVVV
*<fe	VWVUXVVV
*<feb	VVWVVVVV
*<febr	VVWVVVVV
*<fee	VWVVVVVV
*<feel	VWVVWVVV
*<feet	VVVWVVVV
*<fel	VVVVWVVV
*<fev	VVVVWVVV
*<feve	VVVVWVVV
*<fi	VVVVTVVX
*<fie	VVVVVWVV
*<fiel	VVVVVWVV
*<fil	VVUVUVVV
*<file	VVVVVVVW
*<fin	VVVUVVVW
*<find	VWVUVVVV
*<fine	VVUVVVVV
*<fir	VVVVVVVW
*<fire	UWVVVVVW
*<firm	VVVVVVVW
*<firs	VVVVVWVV
*<fix	WUWUUVVV
*<fixe	VVWVVVVV
*<fl	VWVVVVUV
*<fla	VVVVWUVV
*<flat	VVVVWVVV
*<fli	VVVVUUVW
*<flig	VVVUUUVW
*<flo	VVUVVWVV
*<floo	VVVVVWVV
*<fly	UVWVVWVV
*<flyi	VVVVUWVV
*<fo	UVWVQVWX
*<fol	UVWWVVVW
*<folk	UVWVVVVV
*<foll	VVVVVVVW
*<foo	VWVVVWVW
*<food	VWVVVWVV
*<foot	VVVVVVVW
*<for	VVWURUWW
*<forg	UVWVVUVV
*<form	XVUUUVVV
*<fou	VVVVUVVV
*<foun	VVVVUVWV
*<four	VVVVUVVV
*<fr	UVVVUUVV
*<fra	UVVVVVVV
*<frau	UVVVVVVV
*<fre	VVWVVVVV
*<fri	VVVVUVVW
*<frid	VVVVUVVW
*<fro	VVVVWVWV
*<from	VVVVWVVV
*<fu	VVVVWVVV
*<fum	VVVVWVVV
*<fume	VVVVWVVV
*<ga	VVWUXVVV
*<gam	VVVVVWVV
*<game	VVVVWWVV
*<gar	VVVUVVVV
*<gara	WVVVVVVV
*<gas	VVVVWVVV
*<gav	VVVVWVVV
*<gave	VVVVWVVV
*<ge	VVVVVVUU
*<gen	VVWVVVVV
*<gent	VVWVVVVV
*<get	WVUVVVVV
*<gett	WVVVVVVV
*<gi	UWWUVUWV
*<gif	VVWUVVVV
*<gift	VVWUVVVV
*<giv	VVVVVVWV
*<give	VVVVVVWV
*<glas	VVWVVVVV
*<gm	VVVVVVWV
*<gmt	VVVVVVWV
*<go	VWUVXWVV
*<goe	VVVVUVVV
*<goes	VVVVUVVV
*<goi	VVVVWVWV
*<goin	VVVVWVWV
*<goo	UVVWVVVV
*<good	VVVWVVVV
*<got	VVVUVVVV
*<gov	VVVVVVVW
*<gove	VVVVVVVW
*<gr	WUVVUUVV
*<gra	VVVWVVVV
*<gran	VVVWVVVV
*<gre	WUVVVVVV
*<gro	WVVVVVVV
*<gu	VUVWUVVV
*<guy	UVWVVVVV
*<ha	VVWTXXVX
*<hac	VVVWVVVV
*<hack	VVVWVVVV
*<had	VVWVUWVV
*<hal	WVVUVVVV
*<half	WVVUVVVV
*<han	UWXUWVVV
*<hand	UWWUVVVV
*<hang	VVVVWVVV
*<hap	WVVVVVVV
*<happ	WVVVVVVV
*<har	WVVUWVVW
*<has	VUVVVWVV
*<hat	UVVVVVVV
*<hate	UVVWVVVV
*<hav	VWUVWXVW
*<have	VWUVWXVW
*<he	UVXUXXVU
*<he'	VWVUXWVV
*<he's	VVVVWWVV
*<hea	VVVWXVVV
*<head	VVVVXVVV
*<heal	VVVWVVVV
*<hear	VVVWUVVV
*<heat	WVVVWWVV
*<hel	VWVUUVVV
*<hell	VWVVVVVV
*<help	VVWUVVVV
*<her	TVYUVVWV
*<here	UVWUVVVV
*<hi	VUVWYWVU
*<hig	VVVVWVVV
*<high	VVVVWVVV
*<him	VUVWVWVV
*<hip	VVVVVWVV
*<hir	VVVWVVVV
*<hiri	VVVWVVVV
*<his	VVVVXVVV
*<hiss	VUVWWVVV
*<hit	VVVVWVVV
*<ho	XVVSUWVV
*<hol	WVVUVWVV
*<holi	VVVUVVVV
*<hom	UVWVVWVV
*<home	UVWVVWVV
*<hon	VVVVUVVV
*<hone	VVVVUVVV
*<hop	VVVVWWVV
*<hope	VVVVWWVV
*<hos	VVVVVVWV
*<hot	VVWUWVVV
*<hotl	VVVVWVVV
*<hou	WVUVUVVW
*<hour	VVVUVVWW
*<hous	VVVWUVVV
*<how	VVVUUUVV
*<hu	UVWVVVVV
*<hum	VVVVWVVV
*<humm	VVVVWVVV
*<hur	VVVVWVVV
*<hurt	VVVVWVVV
*<hus	VVVVUVVV
*<husb	VVVVUVVV
*<i'	WUWUUWWU
*<i'd	VUWUUUVV
*<i'l	VVVVVUVV
*<i'll	VVVVVUVV
*<i'm	VWUVVWWV
*<i'v	WUVUVWVV
*<i've	WUVUVWVV
*<if	VVUVUUVV
*<il	VVVWVVVV
*<ill	VVVWVVVV
*<imp	WVVVVVVV
*<in	WVVUXVVX
*<inc	VVVVVVVW
*<inci	VVVVVVVW
*<ins	VWVVVWVW
*<insi	VVVVWVVV
*<insp	UWVVVVVW
*<insu	VVVVVWVV
*<int	VUVVVVUV
*<inte	WVVVVWVV
*<into	VVWVVVVV
*<inv	VWVUVVVV
*<invi	VVVUVVVV
*<is	VVVVXVUU
*<iss	UVVVVVVV
*<issu	UVVVVVVV
*<it	XTVVXWUU
*<it'	VUUWVVVV
*<it's	VUUWVVVV
*<its	WVVUVVVV
*<ja	VVVWVVVV
*<jo	VVVVUVWV
*<job	VVVVVVWV
*<jobs	VVVVVVWV
*<ju	TVVXXVVV
*<jud	UVVWVVVW
*<judg	UVVWVVVW
*<jum	UWVVXVVV
*<jump	UWVVXVVV
*<jus	UUVWWWVU
*<just	UUVWWWVU
*<ke	WVVUVVVV
*<kee	VVVUWVVV
*<keep	VVVUWVVV
*<ki	XVVTVVVV
*<kid	WVVUWWVV
*<kids	VVVVWVVV
*<kil	WUVVUVVV
*<kill	WUVVUVVV
*<kin	VVVVVVVW
*<kind	VVVVVVVW
*<kn	UVUWWWVV
*<kne	VVVVWVVV
*<kni	VVVVWVVV
*<knif	VVVVWVVV
*<kno	UVUWVWVV
*<know	VVVWVWVV
*<la	VUUXVVUV
*<lad	UVWWVVVV
*<lady	UVWVVUVV
*<lan	UVVXWVVV
*<land	UVVXVVVV
*<lar	VVVVVWVV
*<larg	VVVVVWVV
*<las	UVVVWVVV
*<last	UVVVWVVV
*<lat	WVUVVVVV
*<late	WVUVVVVV
*<lau	VVVVUVVV
*<laug	VVVVUVVV
*<le	WUUWUXUV
*<lea	WVUVWVVW
*<lead	VVVVVVVW
*<leak	VVVVWVVV
*<lef	WVVUUWVV
*<left	WVVUUWVV
*<let	VUVWVVVV
*<let'	VVVWVVVV
*<lett	WVVVVWVV
*<li	WWUUWWWU
*<lie	WVVUVVVV
*<lif	VVVWVVVV
*<lik	WVVUUVXV
*<like	WVVUUVXV
*<limi	VWVVVVVV
*<lin	VWVUWWVV
*<line	VWVVWWVV
*<lis	UVWUVVVV
*<list	UVWUVVVV
*<lit	WVVVWWVV
*<litt	VVVVWWVV
*<liv	VVVWVVVV
*<live	VVVWVVVV
*<lo	UWUVWVXU
*<loc	VVVVWVVV
*<loca	VVVWVVWV
*<lock	VVVVWVVV
*<logo	WVVVVVVV
*<lol	VVVWVVVV
*<lon	VVVUVVWV
*<long	VVVUVVWV
*<loo	UWVVVVVV
*<look	UVVVVVVV
*<lor	VWVVVVVV
*<lorr	VWVVVVVV
*<los	VUVVVVVV
*<lot	VVVVWVVV
*<lou	VVVUVVVV
*<loud	WVVVVVVV
*<love	UVVVVVVV
*<lu	WUVVWVVV
*<ma	TWWVWVUX
*<mac	VVVVVWVV
*<mad	UVVVUVVV
*<mag	VVVVVVWV
*<maga	VVVVVVWV
*<mai	VVVVVUVV
*<mail	VVVVVUVU
*<mak	WVVUVVUV
*<mal	VVVWVVVV
*<man	UWWUWUVW
*<mana	VVVVVVVW
*<map	WVVVVVVV
*<mar	UWVVUVVV
*<mas	UVVVWVVW
*<masc	VVVWVVVV
*<mast	VVVVWVVW
*<mat	VVUVVVVV
*<matc	WVUVVVVV
*<mate	VVVVWVVV
*<may	VVVWVVVW
*<mayo	VVVWVVVV
*<me	VVUWTWTV
*<mea	UVWVUWVV
*<meal	VVWVVVVV
*<mean	VVVVUVVV
*<med	VVVVVVVW
*<medi	VVVVVVVW
*<mel	WVVVVVVV
*<melt	WVVVVVVV
*<men	VVVWVUVV
*<ment	VVVWVVVV
*<mi	VVVVWUUW
*<midd	WVVVVVVV
*<midn	UVVVVVVV
*<min	VVWUVUVW
*<mini	VVVVVVVW
*<minu	VVWUVVWV
*<mis	VVUVVVVV
*<miss	VVUWVVVV
*<mo	UVVWWXUV
*<mod	VVWVVVVV
*<mode	UVWVVVVV
*<mon	VVUVVVVV
*<mond	VVVVUWVV
*<mont	WVVVVVVV
*<more	UVVWVUVV
*<morn	VVVVVWVV
*<mot	WUVVVXVV
*<moth	VVVVVWVV
*<mov	VWVVWWVV
*<movi	UVVVWVVV
*<mp	VVVVWVVV
*<mu	VVVUVWVV
*<mum	VVVVWWVV
*<my	VWVUWWST
*<na	UVVVUVWW
*<nam	VVVVUVWV
*<name	VVVVUVWV
*<nat	VVVVVVVW
*<nati	VVVVVVVW
*<ne	VUWWWXVV
*<nee	VVVVVVVW
*<need	VVVVVVVW
*<nei	WVVVWVVV
*<neig	WVVVWVVV
*<net	VVVWVVVV
*<netw	VVVWVVVV
*<nev	UVWVVVVV
*<neve	UVWVVVVV
*<new	VVWUUWWU
*<news	VVVWVVVV
*<nex	WVVVXVVV
*<next	WVVVXVVV
*<ni	UVWWWUVV
*<nig	UVWVWUVV
*<nigh	UVWVWUVV
*<no	XWTUXVUW
*<nob	WVVVVUVV
*<nobo	WVVVVUVV
*<nor	VWVVVVVV
*<norm	VWVVVVVV
*<nos	VVVVVWVV
*<nose	VVVVVWVV
*<not	VVVVUVVV
*<note	VVVVWWVV
*<noti	VVVVUVVV
*<now	WVUVXWUV
*<nu	UWUXWWWV
*<num	VWUVWVWV
*<numb	VWUVWVWV
*<nur	UVVWVWWV
*<nurs	UVVWVWWV
*<o'	VVVVVVWV
*<o'c	VVVVVVWV
*<o'cl	VVVVVVWV
*<ob	VVVUVVWV
*<of	WXUTXVWY
*<off	VXUUVVVX
*<offi	UWVVVUVX
*<ol	VVUVVUVV
*<old	VVUVVUVV
*<on	UVVWWXWV
*<onc	VVVVWVVV
*<once	VVVVWVVV
*<one	VVWVUWVU
*<onl	UVUWVVVV
*<onli	VVVWVVVV
*<only	VVVVUWVV
*<op	VWUVXVUW
*<ope	VWUVXVUW
*<open	VWUVWVUV
*<oper	VVVVWVVV
*<opi	VVVWVVVV
*<opin	VVVWVVVV
*<or	UXVVTVUV
*<ord	UVVVUVVV
*<orde	UVVVUVVV
*<org	VVWUVVVV
*<orga	VVWUVVVV
*<ot	VVVWUVVV
*<oth	VVVWUVVV
*<othe	VVVWUVVV
*<ou	VVVVXWVV
*<our	VVVVVVVW
*<out	WVVVXWVU
*<outs	VVVVWVVV
*<ov	XVUUVWVV
*<ove	XVUUVWVV
*<over	XVUUVWVV
*<ow	UVWUTVVV
*<own	VVWUUVVV
*<owne	VVWUVVVV
*<oxy	VVVVWVVV
*<oxyg	VVVVWVVV
*<pa	XUVUTXVU
*<pack	VVVWVVVV
*<pag	VVVVVVWV
*<page	VVVVVVWV
*<pai	VVWVUVVV
*<paid	VVVVVUVV
*<pan	UVVWVVVV
*<pani	VVVVVWVV
*<pap	WVVUVVVV
*<pape	WVVUVVVV
*<par	VUVWUWVV
*<pare	VVVVVWVV
*<park	VVVVVWVV
*<pas	VWVVUVVV
*<pass	UWVVUVVV
*<past	WVVVVVVV
*<pat	WVVUVWVV
*<pati	VVVVWVVV
*<pay	WVVVVVVV
*<payi	WVVVVVVV
*<pe	VUVVWVUV
*<peo	VUVWWVVV
*<peop	VUVWWVVV
*<per	WVVVUVVV
*<ph	VUVVVWVU
*<pha	VVVVWVVV
*<phar	VVVVWVVV
*<pho	VUWVUXVV
*<phon	VVVVUXVV
*<pi	WVVVVUVV
*<pic	WVVUVVVV
*<pict	WVVVVVVV
*<pie	VVWVVVVV
*<pil	VVVVVUVV
*<pit	VVVWVVVV
*<pl	WVVVWWWV
*<pla	VVVVWVWV
*<plan	VVUWVVWV
*<plas	WVVVVVVV
*<plat	VWVVXVVV
*<ple	VVWVVWVV
*<plea	VVWVVWVV
*<pm	VVVVVVWV
*<po	UUVWXVWV
*<poc	VVVWVVVV
*<pock	VVVWVVVV
*<pod	VVVVVVWV
*<podc	VVVVVVWV
*<poi	VVVVWVVV
*<pol	VVWVUVVV
*<poo	WVVVWVVV
*<pool	WVVUWVVV
*<pos	VVVVUVVV
*<post	VVVVUVVV
*<pot	VVWVVVVV
*<pota	UVVWVVVV
*<pou	VWVVWVVV
*<pow	VVVVWVVV
*<powe	VVVVWVVV
*<pr	XVWTUVWW
*<pra	UVVVVVVV
*<prai	UVWVVVVV
*<pray	VVVWVVVV
*<pre	WVUUUVVV
*<preg	VVVVVWVV
*<pres	VVVVVUVV
*<pri	VVVUUVWV
*<pric	VVVUUVVV
*<prin	WVVVVVWV
*<prio	WVVVVVVV
*<pro	WVWUVVWX
*<prob	UVWVVVVV
*<prod	VVVVVVWW
*<prog	WVVUVVVV
*<prop	VVVVWVVV
*<pu	UVVVVVVV
*<pub	VVVVVVVW
*<publ	VVVVVVVW
*<pum	VVVWVWVV
*<pump	VVVWVWVV
*<put	VVVUVVVV
*<qu	VUWVVVWV
*<que	WUVVVVVV
*<ques	VVVVVVWV
*<queu	WVVUVVVV
*<qui	UVVWWVVV
*<quic	VVVVWVVV
*<quie	VVWVVVVV
*<quit	UVVWVVVV
*<ra	VVUVUVWV
*<rad	VVVWVVWV
*<radi	VVVWVVWV
*<rai	WVVVVWVV
*<rail	VVVVWVVV
*<rain	WVVVUWVV
*<ram	UVVVVVVV
*<rat	VVUVVVVV
*<rate	VVUWVVVV
*<re	VWUVSTWZ
*<rea	WVVVWTWV
*<reac	VWVVWVVV
*<read	WVVVUVWV
*<real	VUVVVVVV
*<reas	VVVVWVVV
*<reb	VVUVVVVV
*<rebo	WVVVVVVV
*<rec	VWVUUVVW
*<rece	VVVUVVVV
*<reco	VVVVVVVW
*<red	UVVWVVVV
*<ref	UWVVUVVV
*<refu	VVVVUVVV
*<reg	VVVVUVVW
*<rema	VVVVVVVW
*<ren	VVVVVWVV
*<rent	VVVVVWVV
*<rep	WVVUUVVV
*<repa	VVVVVVVW
*<repl	WVUVVVVV
*<req	VWVVVVVW
*<requ	VWVVVVVW
*<res	VVVVUVVW
*<rest	UVVWVVVW
*<resu	VVVVVVWV
*<ri	VWVUWUWV
*<rid	WVVVVVVV
*<rig	VVVUVVVV
*<righ	VVVUVVVV
*<rin	VVVUWUVV
*<ring	VVVUWUVV
*<rn	VUVWVVVV
*<ro	WUUWUVVU
*<roa	WVVVVUVV
*<road	WVVVVVVV
*<roo	WVVUUVVV
*<room	WVVUUVVV
*<rou	VVVWVVVV
*<roun	VVVWVVVV
*<ru	VVVUVUXV
*<run	VVVVVVWV
*<runn	VVVVVVWV
*<rus	VVVVVVWV
*<rush	VVVVVVWV
*<sa	UUWVUUVU
*<saf	VWVVVWVV
*<safe	VWVVVWVV
*<sai	VVVWVVVV
*<said	VVVWVVVV
*<sala	VVVVWVVV
*<sam	VUVVUVVV
*<same	VUVVUVVV
*<san	VVWVVVVV
*<sat	VVVWVVVV
*<sav	UVVVVVVV
*<save	UVVVVVVV
*<saw	VVUWVVVV
*<say	WVVUWUWU
*<sayi	VVVVWVVV
*<says	WVVVWVVV
*<sc	WVUVXWVV
*<sca	VVVVWWVV
*<scar	VVVVWWVV
*<sch	VVVVWVVV
*<scho	VVVVWVVV
*<scr	VVVVUVVV
*<scre	VVVVUVVV
*<se	VWVUUTUX
*<sea	VVWVUUVV
*<seat	VVWVUVVV
*<sec	VVVVVVVW
*<sect	VVVVVVVW
*<see	VWUWWVVV
*<seem	VWUVWVVV
*<sel	WVVVVVVV
*<sen	VVUVUVUV
*<send	VVVVUVVV
*<sent	VVVVUVVV
*<ser	VVVUVUVW
*<serv	VVVUVVVW
*<sh	WTVVWVUV
*<sha	VVVWVVVV
*<she	VUWVWXVW
*<she'	VVVVVWVV
*<shee	VVVVWVVV
*<shi	VVVVWVVV
*<shif	VVVVWVVV
*<sho	VVVVUTUU
*<shoe	WVVUVVVV
*<shop	VVWVUUVV
*<shot	VVVWVVVV
*<shou	VVVWVVVV
*<shr	WVVUVVVV
*<shri	WVVVVVVV
*<shu	VVVVWVVV
*<shut	VVVVWVVV
*<si	XWUTUYWW
*<sic	UVWVVVVV
*<sick	UVWVVVVV
*<sid	VWVVUVXV
*<side	VWVVUVXV
*<sig	XVUUUVVV
*<sign	WVVUUVVV
*<sil	VVVVWVVV
*<sile	VVVVWVVV
*<sin	WVVVVXVV
*<sinc	WVVVVXVV
*<sing	VVVVVWVV
*<sir	VVVVWVVV
*<sire	VVVVWVVV
*<sit	VVVVUVVW
*<site	VWVVVVVW
*<six	VVVVUVVV
*<siz	WVVVVVVV
*<size	WVVVVVVV
*<sk	UVVWWVVV
*<ski	UVVWWVVV
*<sl	VVVWVUVV
*<sle	UVVWWVVV
*<slee	VVVWWVVV
*<sm	VUXTWVVV
*<sma	VVWUUVWV
*<smal	VVVUUVWV
*<sme	VVUWWVVV
*<smel	VVUWWVVV
*<smi	VVXUVVVV
*<smil	VVXUVVVV
*<smo	WUVUWWVV
*<smok	WVVVWVVV
*<smoo	VVWVVVVV
*<sn	WVVVVVVV
*<sna	WVVVVVVV
*<so	TXVVYVUU
*<soc	UVVVVVVV
*<sock	UVVVVVVV
*<sold	VVVVWVVV
*<som	VWUVYVVV
*<some	VWUVYVVV
*<son	UVVVVVVV
*<son'	UWWUVVVV
*<sor	VVVVWVVV
*<sorr	VVVVWVVV
*<sou	VVVUVVVV
*<soun	VVVUVVVV
*<sp	VWVVUUWU
*<spa	UWVVVWVV
*<spar	VVVVWVVV
*<spe	VVVVVUVV
*<spea	VWVVVVVV
*<spo	VVVVUVWV
*<spok	VVVVVVWV
*<st	VUVWVXUX
*<sta	VUWUWVVX
*<stai	WVVUWVVV
*<stan	VVVVWVVW
*<star	WVVVVVVV
*<stat	UVWVVVVW
*<stay	VVWUVVVV
*<ste	VVVWVVVV
*<step	VVVWVVVV
*<sti	UWVVVVVV
*<sto	XVUUVXVV
*<ston	WVVVVVVV
*<stop	WVVVWWVV
*<stor	VVVUUVVV
*<str	VVVWUWVV
*<stri	UVVWVVVV
*<stro	VVVVVWVV
*<stuc	UVVWVVVV
*<su	TWXUUUVV
*<sub	VVVUVVVV
*<sun	VVVWVVVV
*<sup	VVWVVVVW
*<supe	VVWVVVVV
*<supp	VVVVVVVW
*<sur	VVVUVVVV
*<sw	UVWVWVVV
*<swe	VUVVVVVV
*<swel	VUVWVVVV
*<swi	VVVVVWVV
*<swim	VWVVVVVV
*<ta	UVWVWXWV
*<tab	VVUVWVWV
*<tabl	VVUVVVWV
*<tak	UVWVWVVV
*<take	UVVVWVVV
*<tan	VVVVVWVV
*<tank	VVVVVWVV
*<tap	VVVVVWVV
*<tax	VVVVUVVV
*<taxi	VVVVUVVV
*<tb	VVVWVVVV
*<te	UUVXUTUW
*<tea	VVWUUUVW
*<team	VVVVVVVW
*<tel	VUVWWUUV
*<tell	UUVWWVVV
*<ten	VVVWVUVV
*<tes	VVVWVVVV
*<test	VVVWVVVV
*<th	WSWWWWVW
*<tha	VUXUTTVU
*<than	VUWVUUVV
*<that	VVWUUUVV
*<the	VVUVYVVW
*<then	WVVVVVVV
*<ther	WVUVXXVU
*<thes	VUVWVVVV
*<they	VVVVVUUV
*<thi	WTVVUWVV
*<thin	VUWVVWVV
*<thir	WVVUVVVV
*<this	WUVVUWVV
*<tho	UVVVVVVV
*<thr	VVVVXWVW
*<thre	WVVVVVVW
*<thro	VWVVXWVV
*<thu	VVUWVVWV
*<thur	VVVVVVWV
*<ti	WUWUVUVV
*<tic	VVVVUVVV
*<tick	VVVVUVVV
*<tig	VVVVWVVV
*<tigh	VVVVWVVV
*<tim	WVVVVVVV
*<time	WVVVVVVV
*<tin	VVVVWVVV
*<tir	VVWUVVVV
*<to	UUVWTWVW
*<tod	UVVWWVVV
*<todd	VVVVWVVV
*<toi	WVVVVVVV
*<toil	WVVVVVVV
*<tom	UVVWUWWV
*<tomo	UVVVUVWV
*<too	VUVWVVVV
*<took	VVWVWVVV
*<tou	WVVUVVVV
*<tow	VVVWUVWV
*<towe	VVVWVVVV
*<town	VVVVUVWV
*<toy	VVVVUVVV
*<tr	UWVVVUVW
*<tra	VWUVWUVW
*<trai	VVVVWVVV
*<tran	VVVVVVVW
*<tro	VVWVVVVV
*<trou	VVWVVVVV
*<trus	WVVVVVVV
*<tur	VVVVWVVV
*<turn	VVVUWVVV
*<tv	VVVWVVVV
*<tw	WVVUXVUV
*<twi	WVVUWVVV
*<twic	WVVUWVVV
*<two	VVVVWWVV
*<ty	WVUVVVVV
*<typ	WVVVVVVV
*<type	VVVVVWVV
*<un	VVUWUVVW
*<uni	UVVXVVVW
*<unit	VVVVVVVW
*<up	UWWUWUVV
*<us	VUVWVVUV
*<use	WVUVVVVV
*<va	VWVUVVVV
*<val	VWVVVVVV
*<valv	VVVVWVVV
*<ven	VVVVWVVV
*<ver	VVVVUVVV
*<vers	VVVWVVVV
*<very	VVVUVVVV
*<vi	VVWUUVVV
*<vie	VVWUVVVV
*<view	VVWUVVVV
*<vo	VVVVWWVV
*<voi	VVVVVWVV
*<voic	VVVVVWVV
*<vol	VVVVWVVV
*<volu	VVVVWVVV
*<wa	VWUVVWVV
*<wai	UVVWWVVV
*<wait	UVVWWVVV
*<wal	VVUVVUVV
*<wan	VVVVVUWV
*<want	VVVVVUWV
*<war	WVVUWVVV
*<ward	VVVVVVVW
*<was	WUVVUWVU
*<wat	VVUVVWVV
*<wate	VVVVVWVV
*<way	UWVVVVVV
*<we	WVVUWUXW
*<we'	WVUVVVWV
*<we'd	VVVVVVWV
*<we'r	WVVVVVWV
*<wea	VVVVVWVV
*<wed	WVVUVVVV
*<wedd	WVVUVVVV
*<wee	VVUWUWWU
*<week	VVUWUWWU
*<wei	VVWVVVVV
*<wel	VVVVUVVV
*<well	VVWVUVVV
*<wen	VVVVWVVV
*<went	VVVVWVVV
*<wer	VVVVVVVW
*<were	VVVVVVVW
*<wet	VVVVWVVV
*<wh	WWVTVVTV
*<wha	UWVVWWUU
*<what	UWVVWWUU
*<whe	VWVUUUUV
*<when	VWVUVVVV
*<wher	VVVVUVUV
*<whi	VWUVVWVV
*<whic	VWVUVVVV
*<whil	VVVVVWVV
*<who	VTWVVUVW
*<who'	VVVWVVVV
*<whoe	VVWVVVVV
*<whol	VVVVWVVV
*<why	WUVVVUVV
*<wi	UWTWWUVV
*<wid	VVVUVVVV
*<wil	VVVWWVVW
*<will	VVVVWVVW
*<win	VVUWVUVV
*<winn	VVVWVVVV
*<wis	WVUVVVVV
*<wish	WVUVVVVV
*<wit	UWWVVVVV
*<with	UWVVVVVV
*<wo	WUWUVVXU
*<wom	VUVWVVVV
*<won	VVVVWWVV
*<won'	VVVVWVVV
*<wor	XUVUUWVV
*<word	VVVVUVVV
*<work	VVUVVVVV
*<wors	WUVVVVVV
*<wort	VVVUVVVV
*<wou	VVVVUUXU
*<woul	VVVVUUXU
*<wow	VVWVVVVV
*<wr	VWVVUWVW
*<wri	VVUVVWVW
*<writ	VVUVVWWW
*<wro	VWVVVWVV
*<wron	VVVVVWVV
*<y'	UVVVVVVV
*<y'a	UVVVVVVV
*<y'al	UVVVVVVV
*<ye	TUWWVWVV
*<yea	UVWVVVVV
*<year	UVWVVVVV
*<yel	VVVVVWVV
*<yell	VVVVVWVV
*<yes	UVVWVVVV
*<yest	VWVVVVVV
*<yet	VVVWVVVV
*<yo	VWWTWWVT
*<you	VWWTWVVU
*<your	UWVUXWWV
*<yr	VVWVVVVV
*<yrs	UVVVVVVV
*abe	VVVVWVVV
*abi	UVVVVVVV
*abl	VXUVWVVV
*able	VXUVWVVV
*able>	UWVVVVWV
*ablet	VVUVWVVV
*abo	UVVVUVWU
*abou	UWVVUVWU
*about	UVVVUVWU
*aby	WVVVVWVV
*aby>	WVVVWVVV
*acc	UWVVUWVW
*acce	VVVVVVVW
*acces	VVVVVVVW
*acco	VVVVUWVV
*accou	VVVVVWVV
*ace	WUUVVVVV
*acem	WVVVVVVV
*aceme	WVVVVVVV
*ach	VWVUXUUW
*ach>	UWVVWUVV
*ache	VVVVWVVV
*aches	VVVVWVVV
*ack	UUVWWVUV
*ack>	VVWUVVUV
*acke	UUVXVVVV
*acked	VVVWVVVV
*acks	VVVVWVVV
*acks>	VVVVWVVV
*act	UVUWVVWV
*acto	VVVWVVVV
*acu	VVVVVWVV
*acy	VVVVWVVV
*acy>	VVVVWVVV
*ad'	VVVVWVVV
*ad's	VVVVWVVV
*ad's>	VVVVWVVV
*ad>	UUWWUVVV
*ada	VVVVWUVV
*adac	VVVVXVVV
*adach	VVVVXVVV
*add	UVVVVVVV
*addr	VVVVVWVV
*addre	VVVVVWVV
*ade	VVWUVVWV
*aded	VVVUVVVV
*aded>	VVVUVVVV
*adi	UVUXUVWV
*adin	VVVWVVVV
*ading	VVVWVVVV
*adio	VVVWVVWV
*adio>	VVVVVVWV
*adl	WVVVVVVV
*adw	WVVVVVVV
*ady	VVVVVUVV
*ady>	VVVVVUVV
*afe	VWVVVWVV
*aff	VVVVVWVW
*ag>	WVVUWVVV
*aga	VVVVVVWV
*agaz	VVVVVVWV
*agazi	VVVVVVWV
*age	WVVVUVVX
*age>	WUVVVWVV
*agen	VVVVUVVV
*ager	VVVVUVVW
*ager>	VVVVUVVW
*ago	VVVVUVVV
*ago>	VVVVUVVV
*aid	WVUVUVVV
*aid>	WVUVUVVV
*aig	VVVVVWVV
*ail	VWVVVVVV
*aile	VVVVWVVV
*ailed	VVVUWVVV
*ain	UVWVUWUX
*ain>	UWUVVWVW
*aine	UVWUVVVV
*ained	VVWVVVVV
*aini	VVVWVVVV
*ainin	VVVWVVVV
*ains	WVVVVVVV
*air	VWVVVVVW
*airp	VVVVVWVV
*airpo	VVVVVWVV
*airs	WVVVVVVV
*airw	VVVVWVVV
*airwe	VVVVWVVV
*ais	VVWVVVVV
*aise	VVWVVVVV
*aise>	UVWVVVVV
*ait	UVVWWVVV
*aite	UVVVVVVV
*aited	UVVVVVVV
*aiti	VVVVWVVV
*aitin	VVVVWVVV
*ak>	VVVVWWVV
*ake	UVVVXWUV
*ake>	UVWVVVUV
*aked	UVVVVVVV
*aked>	UVVVVVVV
*aken	VVVVWWVV
*aken>	VVVVWWVV
*aker	VVVVVWVV
*aker>	VVVVVWVV
*akes	WVVVVUVV
*akes>	WVVVVUVV
*aki	WVVUVVVV
*akin	WVVUVVVV
*aking	WVVUVVVV
*al'	UVVVVVVW
*al's	UVVVVVVW
*al's>	UVVVVVVW
*al>	VVVVVVVW
*alad	VVVVWVVV
*alad>	VVVVWVVV
*alc	VVVVWVVV
*alco	VVVVWVVV
*alcon	VVVVWVVV
*ale	VVUVWVVV
*aler	VVVVXVVV
*aler>	VVVVWVVV
*alf	WVVUUVVV
*alf>	WVVUUVVV
*alit	VVVVVVVW
*ality	VVVVVVVW
*alk	VVVUVVVV
*alk>	VVVVVWVV
*alki	VVVVVUVV
*alkin	VVVVVUVV
*all	VVVVUVWU
*all>	VVVVTVVV
*alle	VVVVWVVV
*alli	VVVVVVWV
*allin	VVVVVVWV
*alls	WVVVVVVV
*alls>	WVVVVVVV
*allw	VVVVWVVV
*allwa	VVVVWVVV
*alm>	VVVVWVVV
*alo	VVVVVWVV
*alon	VVVVVWVV
*alone	VVVVVWVV
*als	VVVVUVVW
*als>	VVVVVVVW
*alv	VVVVVVVW
*alve	VVVVWVVV
*alve>	VVVVWVVV
*am>	UVWVTUVV
*ame	WUWTVWWV
*ame>	WUWUWWWU
*ami	VVWUVVVV
*amily	VVVVWVVV
*amm	WVVVVVVV
*amme	WVVVVVVV
*amp	UWUWUVZW
*ampl	UWUWVUZW
*ample	UWUWVUZW
*an'	VWUVWWVV
*an't	VWUVWWVV
*an't>	VWUVWWVV
*an>	UVWVWWVV
*ana	VVVVVVVW
*anag	VVVVVVVW
*anage	VVVVVVVW
*anat	WVVVVVVV
*anati	WVVVVVVV
*anc	VWVUUVVW
*ance	VWVUUWVV
*ance>	VVVVUVVV
*ances	UVVVVVVV
*anch	VVVVVVVW
*and	UUXWWWUV
*and>	XVWTXWUU
*anda	VVVWVVVW
*andar	VVVVVVVW
*ande	UVVVVVVV
*andi	UVVWWVVV
*andin	UVVWWVVV
*andl	UVVWVVVV
*ands	UVVWVVVV
*andso	UVVWVVVV
*andw	VVWUVVVV
*andwr	VVWVVVVV
*ane	VUUXWUVV
*ane>	WVUWWVVV
*aner	VVVVWVVV
*aner>	VVVVWVVV
*anes	VVVWVVVV
*anes>	VVVWVVVV
*ang	UVWWVUUU
*ani	VVWUVVVV
*anis	VVWUVVVV
*anise	VVWUVVVV
*ank	UUWVWVUU
*ank>	VVVVVVVU
*anks	VVWVVVVV
*anks>	VVWVVVVV
*ann	VVVVVVVW
*anne	VVVVVVVW
*annel	VVVVWVVV
*ans	WVVUVUVX
*ansp	VVVVVVVW
*anspo	VVVVVVVW
*answ	WUVUVUVW
*answe	WUVUVUVW
*ant	VVVVUVWV
*ant>	VVVVVVWU
*ants	VVVWUVVV
*ants>	VVVWUVVV
*any	VVUWVWVU
*any>	VWUVVVWV
*anym	VVVVWWVV
*anymo	VVVVWWVV
*anyo	VVVWVVVV
*anyon	VVVWVVVV
*anyt	WVVVVVVV
*anyth	WVVVVVVV
*ap>	WVVVWVVV
*apa	VVVWVVVV
*ape	VVVVUVVV
*ape>	VVVVUVVV
*aper	VVVVUUVV
*aper>	VVVWUVVV
*apers	WVVVVVVV
*apolo	WVVVVVVV
*app	WUWUVVUV
*app>	VVWUUVVV
*appe	WVVUVVVV
*ar>	WUVVWVVV
*ara	WVVVVUVV
*arag	WVVVVVVV
*arage	WVVVVVVV
*arbe	VVVVWVVV
*ard	WVVUVWVW
*ard>	VVVUVVVW
*ardin	VVVVUVVV
*ards	VVVVVWVW
*ards>	VVVVVWVW
*are	UUWWWXUW
*are>	VUVVVWUW
*ared	WVVVWWVV
*ared>	WVVVWWVV
*aren	VVVWVWVV
*aren'	VVVWVVVV
*arent	VVVVVWVV
*ares	VVWVVVVV
*arg	VVVVWVVV
*arger	VVVVWVVV
*argi	VVVVVWVV
*argin	VVVVVWVV
*argo	VVVVVVWV
*argo>	VVVVVVWV
*ari	VVVWUWVV
*arin	VVVVVWVV
*aring	VVVVVWVV
*ark	UVVWVWVV
*ark>	VVVWVVVV
*arl	VVWUVVVV
*arm	VWVVWUVV
*arma	VVVVWVVV
*armac	VVVVWVVV
*aro	UVVVVVVV
*arr	WVVVVVVV
*arriv	WVVVVVVV
*ars	WVUVUUVV
*ars>	WUUWVVVV
*art	VVWVUUVW
*art>	VVWUUVVV
*artm	VVVVVVVW
*artme	VVVVVVVW
*ary	VVVUVVVV
*ary>	VVVUVVVV
*as>	VVUWUVVX
*asc	VVVWVVVV
*asco	VVVWVVVV
*ascot	VVVWVVVV
*ase	VVVVUVVW
*ase>	VVVVVWVV
*ash	VVVWVVVV
*ashe	WVVVVVVV
*ashi	UVVWVVVV
*asi	VVVVVVWV
*ask	VUVVVVVV
*aso	VVVVWVVV
*ason	VVVVWVVV
*ason>	VVVVWVVV
*ass	VWVVUVVW
*ass>	WVVVVVVV
*asse	UVVVVVVV
*assed	VVVWVVVV
*asses	VVWUVVVV
*assy	VVVVVVVW
*assy>	VVVVVVVW
*ast	VWWSWVVW
*ast>	UWWUWVWV
*aste	VVWTVVVW
*aster	WVVUVVVW
*asti	WVVVVVVV
*astic	WVVVVVVV
*at>	UTWYUTWU
*atc	WVUVVVVV
*atch	WVUVVVVV
*atchi	VVVWVVVV
*atchm	WVVVVVVV
*ate	WWTVWWVW
*ate>	WVUVUVVW
*ater	WWUVXWVV
*ater>	WVUVXWVV
*ates	VVVWVVVV
*atf	VWVVXVVV
*atfo	VWVVXVVV
*atfor	VWVVXVVV
*ath	WVUVUVVV
*athe	VVVVUVVV
*ather	VVVVUVVV
*ati	WVVUVXUW
*atie	VVVVWVVV
*atien	VVVVWVVV
*atin	WVVVUWVV
*ating	WVVVUWVV
*atio	VVVUVWVW
*ation	VVVUVWVW
*ato	VUVWWWVV
*ato>	UVVWVVVV
*ator	VVVVWVVV
*ator>	VVVVWVVV
*atte	VVUVVVVV
*atter	VVVVWVVV
*atu	WVVVVVVV
*ature	WVVVVVVV
*aud	UVVVVVVV
*aud>	UVVVVVVV
*aug	VVVUUWVV
*augh	VVVUUWVV
*aughi	VVVVUVVV
*aught	VVVVVWVV
*aul	VVWVVVVV
*ault	VVWVVVVV
*aus	WVVVVVVV
*ause	WVVUVVVV
*ause>	WVVUVVVV
*aut	WVVVVWVW
*auth	VVVVVVVW
*autho	VVVVVVVW
*auto	WVVVVVVV
*ave	UVVVXWVW
*ave>	VVVVXWVW
*aven	UVWVVVVV
*aw>	VVUWVVVV
*awa	VVVVVWVV
*away	VVVVVWVV
*away>	VVVVVWVV
*ax>	WVVVVVVV
*axi	VVVVUVVV
*axi>	VVVVUVVV
*ay>	VWVVUXVW
*ayi	VVVVWVVV
*ayin	VVVVWVVV
*aying	VVVVWVVV
*ayor	VVVWVVVV
*ayor>	VVVWVVVV
*ays	WVUVVVVU
*ays>	WVUVVVVU
*azi	VVVVVVWV
*azin	VVVVVVWV
*azine	VVVVVVWV
*bab	WVVVVWVV
*baby	WVVVVWVV
*baby>	WVVVWVVV
*bac	UVWVVVVV
*back	UVWVVVVV
*back>	VVWUVVVV
*bad	VUWVVVVV
*bad>	UVWVVVVV
*bag	VVVUWVVV
*bag>	VVVVWVVV
*bal	VVVWWVVV
*balc	VVVVWVVV
*balco	VVVVWVVV
*ball	VVVWVVVV
*ban	VVVVVUVV
*band	VVVVUVVV
*bank	VVVVVUVV
*bank>	VVVVWVVV
*bar	VVUWVVWV
*bar>	VVVWVVVV
*barb	VVVVWVVV
*barbe	VVVVWVVV
*bas	VWVVVVVW
*bass	VVVVVVVW
*bat	VVVVWVVV
*batt	VVVVWVVV
*batte	VVVVWVVV
*be>	VWVUVUVV
*bea	VVWVVVVV
*bec	WVVVWVVV
*beca	WVVVVVVV
*becau	WVVVVVVV
*bed	VWUVWWVV
*bed>	VWVVVWVV
*bedr	VVVVWVVV
*bedro	VVVVWVVV
*bee	VVUWUVVW
*been	VVUVUVVW
*been>	VVUVUVVW
*bef	VVVVVVWV
*befo	VVVVVVWV
*befor	VVVVVVWV
*beh	VVVVVVWV
*bei	WVVUVVVV
*bein	WVVUVVVV
*being	WVVUVVVV
*belo	VVVVWVVV
*below	VVVVWVVV
*ben	VVVVVWVV
*ber	VVVVVVVW
*ber>	VVUVVVVW
*bes	UVWVVVVV
*best	UVWVVVVV
*best>	UVWVVVVV
*bet	VUUWVVVV
*beta	VVVWVVVV
*beta>	VVVWVVVV
*bett	WVVVVVVV
*bette	WVVVVVVV
*betw	VVVWVVVV
*betwe	VVVWVVVV
*big	VVWVVVVV
*big>	VVWVVVVV
*bill>	VVWUVVVV
*bin	VVVVVUVV
*bla	WVVVWWVV
*blac	VVVVWWVV
*black	VVVVWWVV
*ble	UXUVWVVV
*ble>	UXUUVVWV
*blea	VVVVWVVV
*bleac	VVVVWVVV
*blee	VVVVWVVV
*bleed	VVVVWVVV
*blem	UVWVVVVV
*blem>	UVWVVVVV
*blet	VVUVWVVV
*blets	VVVVWVVV
*bli	UVVWUVVV
*blic	VVVVVVVW
*blic>	VVVVVVVW
*blin	VVVWUVVV
*blind	VVVVUVVV
*blis	VVVWVVVV
*blo	UWVVWWVV
*bloc	VWVVVVVV
*block	VWVVVVVV
*bly	VVWUVVVV
*bly>	VVWUVVVV
*boa	VVVVUWVV
*boar	VVVVUWVV
*board	VVVVUWVV
*bod	VVUWWVVV
*body	VVUWWVVV
*body>	VVUWWVVV
*boi	UVVVWUVV
*boil	UVVVWUVV
*boile	VVVVWUVV
*bol	VVVWVVVV
*boo	XUVUUUVV
*book	WVVVUVVV
*bor	VVVVVWVV
*bos	UVVWVVVV
*bot	VVUWWVVV
*bot>	WVVVVVVV
*both	VVVVWWVV
*both>	VVVWVWVV
*bou	VVVVUVWV
*bour>	VVVVVVVW
*bours	VVVVWVVV
*bout	UVVVUVWU
*bout>	UVVVUVWU
*bow	VVWVVVVV
*bow>	VVWVVVVV
*boy	VVWVVVVV
*boy>	VVWVVVVV
*bra	WVVVVVVW
*brak	WVVVVVVV
*brake	WVVVVVVV
*bran	WVVVVVVW
*branc	VVVVVVVW
*bre	VVVWVWVV
*brea	VUVWVWVV
*bri	VVUVVVVW
*bric	WVUVVVVV
*brick	WVUVVVVV
*brid	VVVVWVVV
*bridg	VVVVWVVV
*brin	UVVWVVVV
*bring	UVVWVVVV
*bro	WVUVUVVV
*brua	VVWVVVVV
*bruar	VVWVVVVV
*bs>	VVVVUVWV
*bt>	VVVVWWVV
*bui	UVWVVVVV
*buil	UVWVVVVV
*built	UVVVVVVV
*bur	VUUWWWVV
*burg	WVUVVVVV
*burge	WVUVVVVV
*burn	VVVWVWVV
*burne	VVVVVWVV
*bus	VVUVVVVV
*bus>	VVUVWVVV
*but	VVVVUUUV
*but>	VVWVUUVV
*by>	VVUVUVVX
*bye	VVVVWVVV
*bye>	VVVVWVVV
*cab	UVVWVUVV
*cabl	VWVVVVVV
*cable	VWVVVVVV
*cak	UVVVVVVV
*cake	UVVVVVVV
*cal	UWVUXWWV
*cal>	UVVWWVWV
*cale	VVVVWVVV
*call	VWVUVWWV
*call>	VWVUUWVV
*calli	VVVVVVWV
*calm	VVVVWVVV
*calm>	VVVVWVVV
*cam	WVWUVWWU
*came	WVVUWWWU
*came>	VVWUWWVU
*can	VXUUWWVU
*can'	VWUVWWVV
*can't	VWUVWWVV
*can>	VWVUVVVV
*cand	VVVWVVVV
*candl	VVVWVVVV
*car	VWVUYWVV
*car>	VVVVWVVV
*card	VWVVVVVV
*care	VVVVWWVV
*care>	VVVVUVVV
*cared	VVVVWWVV
*carr	VVWVVVVV
*cas	UVUWUVWV
*cash	VVVWVVVV
*cast	VVVVVVWV
*cast>	VVVVVVWV
*cat	VVVWVVVV
*cat>	UVVWVVVV
*cau	WVVUVVVV
*caus	WVVUVVVV
*cause	WVVUVVVV
*cce	VVVVVVVW
*cces	VVVVVVVW
*ccess	VVVVVVVW
*cco	VVVVUWVV
*ccou	VVVVVWVV
*ccoun	VVVVVWVV
*ce>	WVUVUWUX
*ced	VVVVVUVV
*cei	VVVVWVVV
*ceil	VVVVWVVV
*ceili	VVVVWVVV
*cel	VVWVVVVV
*cem	WVVVVWVV
*ceme	WVVVVVVV
*cemen	WVVVVVVV
*cer	UWVVUVVW
*cer>	VWVVVVVV
*cert	UVVWVVVV
*cert>	UVVVVVVV
*ces	UWWUUVVV
*ces>	VVWUUVVV
*cess	VVVVVVVW
*cess>	VVVVVVVW
*ch>	VWWUVTUW
*cha	UVVVUUUW
*chai	VVVVUVVV
*chan	VVUWVVUV
*chang	VVVVUVVV
*chann	VVVVWVVV
*char	VVWUVVVV
*charg	VVVVWVVV
*charm	VVWUVVVV
*chat	WVVVVVVV
*chat>	WVVVVVVV
*che	WWVUXVVV
*chec	VVVVVUVV
*check	VVVVVUVV
*ched	VVVVVWVV
*ched>	VVVVVWVV
*chef	WVVVVVVV
*chef>	WVVVVVVV
*chem	VVVVWVVV
*chemi	VVVVWVVV
*ches	VVVVWVVV
*ches>	VVVVWVVV
*chi	VVUWVWVV
*chic	VVVVWVVV
*chick	VVVVWVVV
*chie	VVVVVVVW
*chief	VVVVVVVW
*ching	VVVWVVVV
*chm	WVVVVVVV
*chma	WVVVVVVV
*chmak	WVVVVVVV
*choo	VVVVWVVV
*chool	VVVVWVVV
*cid	VVVVVWVW
*cide	VVVVVWVW
*cided	VVVWWWVV
*ciden	VVVVVVVW
*cil	WVVVVVVW
*cil>	WVVVVVVV
*cing	VVVVWVVV
*cing>	VVVVWVVV
*ck>	TVWWWVVU
*cke	WVUVXVUU
*cked	WVUVWVVV
*cked>	WVUVWVVV
*cken	VVVWWVVV
*cken>	VVVVWVVV
*cket>	VVVVVUVV
*ckets	VVVVVWVV
*cko	VVUWVVVV
*ckou	VVUWVVVV
*ckout	VVUWVVVV
*cks	VVVVVVVW
*cks>	VVVVVVVW
*cla	VVUVVVVV
*clas	WVVVVVVV
*class	WVVVVVVV
*cle	VVVVVUVV
*cle>	VVUVVVVV
*clea	UVWVVVVV
*cli	WVVUVVVV
*clic	WVVVVVVV
*click	WVVVVVVV
*clin	VVVUVVVV
*clo	WVUVWWXU
*cloc	VVVVVVWV
*clock	VVVVVVWV
*clos	VVUVWVWV
*closi	VVVVVVWV
*clou	VVVVVWVV
*cloud	VVVVVWVV
*coa	UVVVVVVW
*coac	VVVVVVVW
*coach	VVVVVVVW
*cod	VVVWVVVV
*code	VVVWVVVV
*code>	VVVWVVVV
*cof	VVVWVVVV
*coff	VVVWVVVV
*coffe	VVVWVVVV
*coi	VVVVVWVV
*coin	VVVVVWVV
*coin>	VVVVVWVV
*com	VWVUTWWW
*come	VWVUUVVU
*come>	WVVUUWVV
*comi	VVVVWWVV
*comin	VVVVWWVV
*comm	VWVVVVWX
*comme	VVVVVVWV
*commi	VVVVVVVX
*comp	VVVVUVVV
*con	VWUVVVVX
*cons	VVVVUVVX
*const	VVVVVVVW
*consu	VVVVVVVW
*cont	VWVVVVVV
*conta	VWVVVVVV
*cony	VVVVWVVV
*cony>	VVVVWVVV
*coo	VVWVVVVV
*cor	WVUVUVVW
*cord	VVVVVVVW
*cord>	VVVWVVVV
*corn	VVVWVVVV
*corr	WVVUVVVV
*cot	WVUVXVVV
*cot>	VVVVWVVV
*cou	VVWUVVUW
*coug	VVVVWVVV
*cough	VVVVWVVV
*coul	VVWVUVVU
*could	VVWVUVVU
*coun	VWVVVVUX
*counc	WVVVVVVW
*count	UWVVVVUW
*court	VVVVVVVW
*cra	UVVWVVVV
*crac	UVVWVVVV
*crack	UVVVVVVV
*cre	VVVVVUVW
*cree	WVVVVVVV
*creen	WVVVVVVV
*crew	VVVVVUVV
*crew>	VVVVVUVV
*cri	WVVUUVVV
*crim	WVVVVVVV
*crime	WVVVVVVV
*cro	UVVVVVVV
*cros	UVVVVVVV
*cross	UVVVVVVV
*ct>	VVVVUUVX
*cti	UWVVVVVX
*ctio	VWVVVVVW
*ction	VWVVVVVW
*cto	VVUVUVVW
*ctor	VVUVUVVW
*ctor>	VVUWVVVV
*ctr	VVVVWVVV
*ctri	VVVVWVVV
*ctric	VVVVWVVV
*cts	VVVVVVVW
*cts>	VVVVVVVW
*ctur	WVVVVVVV
*cture	WVVVVVVV
*cue	VVVVWVVV
*cul	VVVVVWVV
*cula	VVVVVWVV
*cup	VVVVVWVV
*cup>	VUVVVVVV
*cupb	VVVVVWVV
*cupbo	VVVVVWVV
*cus	WVVUUVVV
*cust	VVVVUVVV
*custo	VVVVUVVV
*cut	WVVVVWVV
*cut>	WVVVVWVV
*cy>	UWUVWUVW
*cycli	UVVVVVVV
*d's	WVVVWVVV
*d's>	WVVVWVVV
*dac	VVVVXVVV
*dach	VVVVXVVV
*dache	VVVVXVVV
*dad	VVVVVWVV
*dad>	UVVVVWVV
*dan	VVVVUVVV
*dar	VVVVVVVW
*dar>	WVVVVVVV
*dard	VVVVVVVW
*dards	VVVVVVVW
*dat	WVVVUVVV
*date	WVVVUVVV
*date>	WVVVVVVV
*dau	VVVVVWVV
*daug	VVVVVWVV
*daugh	VVVVVWVV
*day	VVUWUWVW
*day>	VVUWUWVW
*dca	VVVVVVWV
*dcas	VVVVVVWV
*dcast	VVVVVVWV
*ddi	WVVVVVVV
*ddin	WVVUVVVV
*dding	WVVUVVVV
*ddl	VVVVWVVV
*ddle	VVVVWVVV
*ddle>	WVVVVVVV
*ddler	VVVVWVVV
*ddr	VVVVVWVV
*ddre	VVVVVWVV
*ddres	VVVVVWVV
*de>	UWWUWUXU
*dea	VVVVUVVV
*dead	VVVWUVVV
*dead>	UVVWUVVV
*deb	VVVVWWVV
*debt	VVVVWWVV
*debt>	VVVVWWVV
*dec	VUVWWVVV
*deci	VVVWWWVV
*decid	VVVWWWVV
*ded	VVVVXVVU
*ded>	VVVVXVVU
*deg	WVVVWWVV
*degr	VVVVWVVV
*degre	VVVVWVVV
*del	WVUVVVVV
*dela	VVVUVVVV
*delay	VVVUVVVV
*deli	WVUVVVVV
*deliv	WVUVVVVV
*den	VWVUTVVX
*dent	VWVVUVVX
*dent>	VWVVVVVW
*dents	VVVVVVVW
*dep	VWVVVVVW
*depa	VVVVVVVW
*depar	VVVVVVVW
*der	TWWVWWVW
*der'	VVVVVVWV
*der's	VVVVVVWV
*der>	TWWVVVVV
*derai	VVVVWVVV
*des	UVWVUUXV
*dese	UVVVVVVV
*deser	UVVVVVVV
*desk	VVWVVUXV
*desk>	VVWVVUXV
*det	VVVWVVVV
*dge	UVVVVVVW
*dge'	VVVVVVVW
*dge's	VVVVVVVW
*dge>	VVVVVVVW
*dia	VVVVVVVW
*dic	VUVWVVVV
*did	VVWUUUVV
*did>	VWVUUUVV
*didn	VVWVVVVV
*didn'	VVWVVVVV
*die	UUWVWWVV
*die>	VVWVVVVV
*dies	VVVVWVVV
*dies>	VVVVWWVV
*diffe	VWVVVVVV
*din	UVVWVVUV
*ding	UVVWVVUV
*ding>	UVVWVVUV
*dio	VVVVUVWV
*dio>	VVVVUVWV
*dis	WVUVVVVW
*dist	VVVVVVVW
*distr	VVVVVVVW
*dit	UVVVVVXV
*diti	VVVVVVWV
*ditio	VVVVVVWV
*dito	VVVVVVWV
*ditor	VVVVVVWV
*div	VVWVVVVV
*dle>	WVVVVVVV
*dled	VVWVVVVV
*dled>	VVWVVVVV
*dler	VVVVWVVV
*dler>	VVVVWVVV
*dly	VVVUVVVW
*dly>	VVVUVVVW
*dm>	VUVWVVVV
*dn'	VVWUUVVV
*dn't	VVWUUVVV
*dn't>	VVWUUVVV
*dni	UVVVVVVV
*dnig	UVVVVVVV
*dnigh	UVVVVVVV
*do>	UXVUVVVU
*doe	WWVUUVUV
*does	WWVUUVUV
*does>	VWVUUVVV
*doesn	WVVVVVVV
*dog	VWVVWVVV
*dog>	VVVVWVVV
*doi	VVVVVVWV
*doin	VVVVVVWV
*doing	VVVVVVWV
*don	VVVWUVVV
*don'	VVVWVVVV
*don't	VVVWVVVV
*done	VVWVUVVV
*done>	VVWVUVVV
*doo	VVVVVUVV
*door	VVVVVUVV
*door>	VVVVWVVV
*dos	VVVVVWVV
*dou	VWVVVVVV
*doub	VWVVVVVV
*doubl	VWVVVVVV
*dow	WUVVWVVU
*dow>	VVVVVVWV
*down	WVVVWVVV
*down>	VVVVWVVV
*dra	VVVVWVVV
*drai	VWVVVVVV
*drain	VWVVVVVV
*dran	VVVVWVVV
*drank	VVVVWVVV
*dre	VVVVUWVV
*dres	VVVVVWVV
*dress	VVVVVWVV
*dri	XVVTWUVV
*driv	WVVUWVVV
*drive	WVVUWVVV
*dro	WVVUXVVV
*droo	VVVVWVVV
*droom	VVVVWVVV
*drop	VVVVWVVV
*dropp	VVVVWVVV
*ds>	WUVUUWVW
*dso	UVVWVVVV
*dson	UVVWVVVV
*dson>	UVVWVVVV
*duc	VVVWUVWW
*duce	VVVVVVWV
*ducer	VVVVVVWV
*duck	VVVWVVVV
*ducks	VVVWVVVV
*duct	WVVVVVVW
*duct>	WVVVVVVV
*dwr	VVWVVVVV
*dwri	VVWVVVVV
*dwrit	VVWVVVVV
*dy>	VVVVWVVV
*e'd	VVVVVVWV
*e'd>	VVVVVVWV
*e'l	VVVVWVVV
*e'll	VVVVWVVV
*e'll>	VVVVWVVV
*e'r	WVVVVVWV
*e're	WVVVVVWV
*e're>	WVVVVVWV
*e's	VWUVYXUV
*e's>	VWUVYXUV
*eac	UVVVWUVV
*each	VWVVVUVV
*each>	VWVVWUVV
*ead	WUUVWUVV
*ead>	VUVVUVVV
*eada	VVVVXVVV
*eadac	VVVVXVVV
*eadi	VVVWVVVV
*eadin	VVVWVVVV
*eady	WVVVVVVV
*eady>	WVVVVVVV
*eak	VWVVWVVV
*eak>	VVVVWWVV
*eal	VUWVVVVW
*eal>	VVWUVVVV
*eali	VVVWVVVV
*eals	VVVVVWVV
*eals>	VVVVVWVV
*eam	VVVVVUVW
*eam>	VVVVUVVW
*ean	VUVWVVVV
*eaner	VVVVWVVV
*ear	UUXUTVVU
*ear>	UVWVVVVV
*eari	VVVVVWVV
*earin	VVVVVWVV
*ears	VVVVUVVV
*ears>	VVVVUVVV
*eas	WVWTWVVW
*ease	VVVUVWVW
*ease>	VVVUVWVW
*easo	VVVVWVVV
*eason	VVVVWVVV
*east	VVVUVVVV
*east>	VVVUVVVV
*eat	VUVWUVVU
*eat>	VUVWUVVV
*eate	VVVVXVVV
*eater	WVVVWVVV
*eati	VVVVUWVV
*eatin	VVVVUWVV
*eav	VVWVVVVV
*eave	VVWVVVVV
*ebo	VVVVVWVV
*ebod	UVVVWWVV
*ebody	UVVVWWVV
*eboo	WVVVVVVV
*ebook	WVVVVVVV
*ebr	VVWVVVVV
*ebru	VVWVVVVV
*ebrua	VVWVVVVV
*ebt	VVVVWWVV
*ebt>	VVVVWWVV
*ecau	WVVVVVVV
*ecaus	WVVVVVVV
*ece	VVWUUVVV
*ece>	VVWVVVVV
*ech	VVUWVVVV
*eci	VVVVWWVV
*ecid	VVVWWWVV
*ecide	VVVWWWVV
*eck	VVVWVUVU
*eck>	UVVWVVVV
*eco	VVVVUVVW
*ecor	VVVVVVVW
*ecord	VVVVVVVW
*ect	UWVVUVVZ
*ect>	VVVVVVVW
*ecti	UVVVVVVW
*ectio	VWVVVVVW
*ecto	VVVVUVVW
*ector	VVVVUVVW
*ectr	VVVVWVVV
*ectri	VVVVWVVV
*ects	VVVVVVVW
*ects>	VVVVVVVW
*ecu	VVVVWVVV
*ed>	ZRYSUXSW
*edd	WVVUVVVV
*eddi	WVVUVVVV
*eddin	WVVUVVVV
*edi	UVVVWVXW
*edia	VVVVVVVW
*edit	VVWVVVXV
*editi	VVVVVVWV
*edito	VVVVVVWV
*edr	VVVVWVVV
*edro	VVVVWVVV
*edroo	VVVVWVVV
*eds	VVVVVWVV
*eds>	VVVVVWVV
*ee>	VVVVVUUX
*eed	WVVVVVVW
*eed>	WVVUVVVW
*eeds	VVVVVWVW
*eeds>	VVVVVWVW
*eek	VVUWUWWU
*eekl	VVVVVVWV
*eekly	VVVVVVWV
*eel	VWVUWVVV
*eel>	VWVVWVVV
*eem	UWUWWVVV
*eems	VWUVWVVV
*eems>	VWUVWVVV
*een	WVUWUUVW
*een>	WVUVUUVW
*eep	VVVVXVVV
*eep>	VVVVVWVV
*eepi	VVVVWVVV
*eepin	VVVVWVVV
*eer	WVVVVVWV
*eeri	VVVVVVWV
*eerin	VVVVVVWV
*ees	VVVVWVVV
*ees>	WVVVWVVV
*ef>	VVVVVVVW
*eff	VVVVVVVW
*effe	VVVVVVVW
*effec	VVVVVVVW
*efo	VVVVVVWW
*efor	VVVUVVWW
*eford	VVVVVVVW
*efore	VVVVVVWV
*eft	WVVUUWVV
*eft>	WVVUUWVV
*eful	VVVVWVVV
*eful>	VVVVWVVV
*egi	VVWVVVVV
*egn	VVVVVWVV
*egna	VVVVVWVV
*egnan	VVVVVWVV
*egr	VVVVWVVV
*egre	VVVVWVVV
*egree	VVVVWVVV
*egua	VVVVWVVV
*eguar	VVVVWVVV
*eig	VUVVVWVV
*eigh	VUVVVWVV
*eighb	WVVVWVVV
*eight	VVWVVVVV
*eil	VVVVWVVV
*eili	VVVVWVVV
*eilin	VVVVWVVV
*ekl	VVVVVVWV
*ekly	VVVVVVWV
*ekly>	VVVVVVWV
*el>	UWVWWVVW
*ela	VVVVVVVW
*elan	VVVVVVVW
*eland	VVVVVVVW
*elay	VVVUVVVV
*elay>	UVWVVVVV
*elaye	WVVVVVVV
*elc	VWVVVVVV
*eld	VVVVVWVV
*ele	WVVUVVVW
*elect	VVVVWVVV
*elin	UVVVVVVV
*eliv	WVUVVVVV
*elive	WVUVVVVV
*ell	VUVWWVVU
*ell>	VVWVWVVV
*elli	VUVWVVVV
*ellin	VUVWVVVV
*ello	VWVVVVVV
*ello>	UWVVVVVV
*ellow	VVVVVWVV
*ells	VUVVVVVV
*ells>	VUVVVVVV
*elo	WVVVVVVV
*elow	VVVVWVVV
*elow>	VVVVWVVV
*elp	VVWUVVVV
*elp>	VVVUVWVV
*els	VVVWVVVV
*else	VVVWVVVV
*else>	VVVWVVVV
*elt	WVVUVWVV
*em>	UVVWVVVV
*ema	VVVVVWVW
*emai	VVVVVVVW
*emain	VVVVVVVW
*emb	VVVVVVVW
*emba	VVVVVVWW
*embar	VVVVVVWV
*eme	WVVUWVVW
*emen	WVVVWVVV
*ement	WVVVWVVV
*emi	VVVVWVVV
*emic	VVVVWVVV
*emica	VVVVWVVV
*emo	UVWVVVVV
*emp	WVVVVVVV
*empt	WVVVVWVV
*empty	VVVVVWVV
*ems	VWUVVVVV
*ems>	VWUVVVVV
*en'	UWVWVVVV
*en's	VWVVVVVV
*en's>	VWVVVVVV
*en't	UVVWVVVV
*en't>	UVVWVVVV
*en>	WVVUXVUX
*ena	VVVWVVVW
*enc	VWVVVUVX
*ence>	WVVUVVVV
*ency	UVVVVVVW
*ency>	UVVVVVVW
*end	UUVXTUUV
*end>	UWVWVVVV
*ende	UVVVVUVV
*ended	VVVVVUVV
*ends	WUVVUVVV
*ends>	WUVVUVVV
*ene	VVWVVVVV
*ened	VVVVWVVV
*ened>	VVVVWVVV
*ener	VVVVVVWV
*eners	VVVVVVWV
*eng	VVVVVWWV
*engi	VVVVVVWV
*engin	VVVVVVWV
*eni	VVVUVUVV
*enin	VWVUVVVV
*ening	VWVUVVVV
*ens	WUVVVVVV
*ense	WVVVVVVV
*ent	VXVTWWWZ
*ent>	WWUTVVWY
*enti	VVUWVWVV
*entio	VVVWVVVV
*entl	VVWVVVVV
*entle	VVWVVVVV
*ents	VVVVVWVW
*ents>	VVVVVWVW
*eon	VVVVWVVV
*eone	VVVVWVVV
*eone>	VVVVWVVV
*eop	VUVWWVVV
*eopl	VUVWWVVV
*eople	VUVWWVVV
*epa	VWVVVVVW
*epai	VWVVVVVW
*epair	VVVVVVVW
*epar	VVVVVVVW
*epart	VVVVVVVW
*epd	VVVVVWVV
*epda	VVVVVWVV
*epdad	VVVVVWVV
*epi	VVVVWVVV
*epin	VVVVWVVV
*eping	VVVVWVVV
*epl	WVUVVVVV
*epla	WVVVVVVV
*eplac	WVVVVVVV
*ept	VVVUUVVV
*ept>	VVVVUVVV
*equ	VWVVVVVW
*er'	VVVVWVVW
*er's	VVVVWVVW
*er's>	VVVVWVVW
*er>	VWVUUUWW
*era	WVUWWWVW
*erai	VVVVWVVV
*erail	VVVVWVVV
*eral	VVUVVVVV
*erat	VVVVWVVV
*erati	VVVVWVVV
*erb	VVWVVVVV
*erd	VWVVVVVV
*erda	VWVVVVVV
*erday	VWVVVVVV
*ere	VVWTXXUW
*ere'	VWVVWVVV
*ere's	VWVVWVVV
*ere>	VVWUWWUV
*ered	VVWUVVVV
*ered>	VVWUVVVV
*eren	VWVVVVVV
*eres	VVVVWWVV
*eres>	VVVVVWVV
*erest	VVVVWWVV
*eri	VWUVXVWV
*erie	VVVVWVVV
*erien	VVVVWVVV
*erin	VWVUWVWV
*ering	VWVUWVWV
*erl	VVVVWVVV
*erly	VVVVWWVV
*erly>	VVVVWWVV
*erno	VVVVVVVW
*ero	VVWVVVVV
*err	WVUUWVVV
*erra	WVVUVVVV
*erri	VVVVWVVV
*errie	VVVVWVVV
*ers	WUVUTVWV
*ers>	WUVUUWWV
*ersi	VVVWVVVV
*ersio	VVVWVVVV
*erso	VVVUVVVV
*ert	VVVWVVVV
*ert>	UVVVVVVV
*erv	UVWVVVUW
*erve	VVVVVVVW
*erves	VVWVVVVV
*ervi	UVVVVVUW
*ervic	VVWUVVVV
*ery	VUVWWVUU
*ery>	WVVVWVVV
*eryo	UVVWVVVV
*eryon	UVVWVVVV
*eryt	VVWVVVVV
*eryth	VVWVVVVV
*es>	WVUUWVVV
*ese	UVVVVVVV
*ese>	UVVVVVVV
*esen	WVVVVVVV
*esent	WVVVVVVV
*eser	UVVVVVVV
*eserv	UVVVVVVV
*esi	VVVVUVVV
*esk	VVWVVUXV
*esk>	VVWVVUXV
*esn	WVVVVVVV
*esn'	WVVVVVVV
*esn't	WVVVVVVV
*esp	VVVVVVWV
*ess	VVWUVVVV
*est	TVXVUUWW
*est>	VVXTVVVV
*este	UWVWVVVV
*ester	UWVVVVVV
*esti	VVVVVVWV
*estio	VVVVVVWV
*esto	VVVVVVVW
*estor	VVVVVVVW
*esu	VVVVVVWV
*esul	VVVVVVWV
*esult	VVVVVVWV
*et'	VVVWVVVV
*et's	VVVWVVVV
*et's>	VVVWVVVV
*et>	VUVWUUUU
*eta	VVVWVVVV
*eta>	VVVWVVVV
*ete	VUVWUVVV
*ete>	VVVWVVVV
*eth	VWVUVUVV
*ethe	VVVVUVVV
*ether	VVVVUVVV
*ethi	VWVUWUVV
*ethin	VWVUWUVV
*eti	VWVVVVWV
*etin	VVVVVVWV
*eto	VUVVVVVV
*ets	VVUWWWUV
*ets>	VVUWWWUV
*ett	WUVVVVVV
*ette	WUVVVVVV
*etter	WUVVVVVV
*etw	VUUWVVVV
*etwe	VVVWVVVV
*etwee	VVVWVVVV
*etwo	VVVWVVVV
*etwor	VVVWVVVV
*eue	WVVUVVVV
*eue>	WVVUVVVV
*eve	UUXVVVVV
*even	VVVVUUWW
*even>	VVVVVVVW
*eveni	VVVVVVWV
*ever	UUWVWVVU
*ever>	VUWVVVVU
*every	UUVWVVVV
*ew>	VUXUUUVU
*ex>	UVVWVWVV
*exa	UWUVVUYW
*exam	UWUVVUYW
*examp	UWUWVUYW
*exce	VVWVVVVV
*exp	WVVUXUVX
*expe	VVVVWVVW
*expec	UVVVVVVW
*exper	VVVVWVVV
*expl	WVVUWVVW
*expla	VVVVVVVW
*explo	WVVVXVVV
*ext	WVVVWVVV
*ext>	WVVVWVVV
*ey'v	VVVVWVVV
*ey've	VVVVWVVV
*ey>	WUVVVUVV
*eye	VVVVWVVV
*eyes	VVVVWVVV
*eyes>	VVVVWVVV
*face	WVVUVVVV
*face>	WVVVVVVV
*fact	VVVVVVWV
*fai	VVVVVUWV
*fair	VVVVVVWV
*fair>	VVVVVVWV
*fas	VVWUVVVV
*fast	VVVUVVVV
*fast>	VWWUVVVV
*faste	WVVVVVVV
*fat	VVVVUVVV
*fau	VVWVVVVV
*faul	VVWVVVVV
*fault	VVWVVVVV
*fe>	VWUVVWVV
*feb	VVWVVVVV
*febr	VVWVVVVV
*febru	VVWVVVVV
*fec	VVVVVVVW
*fect	VVVVVVVW
*fect>	VVVVVVVW
*fee	UVVVVVVV
*fee>	UVVWVVVV
*feel	VWVVWVVV
*feel>	VVVVWVVV
*feet	VVVWVVVV
*feet>	VVVWVVVV
*feg	VVVVWVVV
*fegu	VVVVWVVV
*fegua	VVVVWVVV
*fel	VVVVWVVV
*fer	VWUVVVVW
*fere	VWVVVVVW
*feren	VWVVVVVV
*ferri	VVVVWVVV
*fev	VVVVWVVV
*feve	VVVVWVVV
*fever	VVVVWVVV
*ff>	WVVVVWVV
*ffe	VWUVUVVW
*ffec	VVVVVVVW
*ffect	VVVVVVVW
*ffee	VVVWVVVV
*ffee>	VVVWVVVV
*ffer	VWUVUVVV
*ffere	VWVVVVVV
*ffi	UWVVVVVX
*ffic	UWVVVVVX
*ffice	UWVVVUVX
*fic	UWVVVVVX
*fice	UWVVVUVX
*fice>	VVVVWVVW
*ficer	VWVVUVVW
*fie	VVVVVWVV
*fiel	VVVVVWVV
*field	VVVVVWVV
*fil	VVVWUVVV
*file	VVVVVVVW
*file>	VVVVVVVW
*fin	VWVUVVVW
*find	VWVUVVVV
*fine	VVUVVVVV
*fine>	VVUWVVVV
*fir	UWUVVVVW
*fire	UWVVVVVW
*fire>	VWVVVVVW
*firm	VWVVVVVV
*firm>	VVVVVVVW
*firs	VVVVVWVV
*first	VVVVVWVV
*fit>	VVVWVVVV
*fix	WUWUUVVV
*fix>	WUVVUVVV
*fixe	VVWVVVVV
*fixed	VVWVVVVV
*fla	WVVVWUVV
*flat	WVVVWVVV
*flat>	VVVVWVVV
*fli	VVVVUUVW
*flig	VVVUUUVW
*fligh	VVVUUUVW
*flo	VVUVVWVV
*floo	VVVVVWVV
*floor	VVVVVWVV
*fly	UVWVVWVV
*fly>	UVWVVVVV
*flyi	VVVVUWVV
*flyin	VVVVUWVV
*fol	UVWWVVVW
*fold	VVVVWVVV
*folk	UVWVVVVV
*foll	VVVVVVVW
*follo	VVVVVVVW
*foo	VWVVVWVW
*food	VWVVVWVV
*food>	VWVVVWVV
*foot	VVVVVVVW
*foota	VVVVVVVW
*for	VWWTTUXW
*for>	VVVUTUWV
*ford	VVVVVVVW
*ford>	VVVVVVVW
*fore	VVVVVVWV
*fore>	VVVVVVWV
*forg	UVWVVUVV
*forge	VVWVVUVV
*form	WWUUWVVV
*form>	VWUVWVVV
*forms	WVVVVVVV
*fou	VVVVUVVV
*foun	VVVVUVWV
*found	VVVVUVWV
*four	VVVVUVVV
*frau	UVVVVVVV
*fraud	UVVVVVVV
*fre	VVWVVVVV
*free>	VVWVVVVV
*fri	VVVWVVVW
*frid	VVVVUVVW
*frida	VVVWUVVW
*fro	VVVVWVWV
*from	VVVVWVVV
*from>	VVVVWVVV
*ft>	VVVUVVVU
*fte	VVVUVVVV
*ful	VVVVYVVV
*ful>	UVWVXVVV
*full>	WVVVVVVV
*fum	VVVVWVVV
*fume	VVVVWVVV
*fumes	VVVVWVVV
*fun	VVUVVVVV
*gam	VVVVVWVV
*game	VVVVWWVV
*game>	VVVVWWVV
*gan	VVWVVVVV
*gani	VVWUVVVV
*ganis	VVWUVVVV
*gar	VVVUVVVV
*gara	WVVVVVVV
*garag	WVVVVVVV
*gas	VVVVWVVV
*gas>	VVVVWVVV
*gav	VVVVWVVV
*gave	VVVVWVVV
*gave>	VVVVWVVV
*gaz	VVVVVVWV
*gazi	VVVVVVWV
*gazin	VVVVVVWV
*ge'	VVVVVVVW
*ge's	VVVVVVVW
*ge's>	VVVVVVVW
*ge>	VVVVUWVW
*gen	VVWVVWVW
*gen>	VVVVWVVV
*genc	VVVVVVVW
*gency	UVVVVVVW
*gent	VVWUVVVV
*gentl	VVWVVVVV
*ger	VVVVVUUW
*ger>	WVUVVUVW
*get	VVVVUUVU
*get>	UWVVUVVV
*gett	WVVVVVVV
*getti	WVVVVVVV
*gh>	VWVVXVVV
*ghb	WVVVWVVV
*ghbo	WVVVWVVV
*ghbou	WVVVWVVV
*ghi	VVVVVUVV
*ghin	VVVVVUVV
*ghing	VVVVVUVV
*ght	TWXVUWVV
*ght>	UWWVVVVV
*ghte	UVVVVWVV
*ghter	UVVVVWVV
*gif	VVWUVVVV
*gift	VVWUVVVV
*gift>	VVWUVVVV
*gin	VVVUWVVV
*gine	VVVVVVWV
*ginee	VVVVVVWV
*ging	VVVVWVVV
*ging>	VVVVWVVV
*gistr	VVVVVVVW
*giv	VVVVVVWV
*give	UVVVVVWV
*give>	VVVVVVWV
*glas	VVWVVVVV
*gle	VVVVVWVV
*gle>	VVVVVWVV
*gmt	VVVVVVWV
*gmt>	VVVVVVWV
*gna	WVVUVVVV
*gnan	VVVVVWVV
*gnant	VVVVVWVV
*gni	WVVVVVVV
*go>	WVUUWWWV
*goe	VVVVUVVV
*goes	VVVVUVVV
*goes>	VVVVUVVV
*goi	VVVVWVWV
*goin	VVVVWVWV
*going	VVVVWVWV
*goo	UVVWVVVV
*good	VVVWVVVV
*good>	UVVWVVVV
*got>	VVVUVVVV
*gov	VVVVVVVW
*gove	VVVVVVVW
*gover	VVVVVVVW
*gra	VVVWUUVV
*gran	VVVWVVVV
*gran>	VVWVVVVV
*grand	VVUWVVVV
*gre	WUVVVVVV
*gree	VVVVWVVV
*grees	VVVVWVVV
*gres	WVVVVVVV
*gress	WVVVVVVV
*grou	WVVVVVVV
*groun	WVVVVVVV
*gs>	VWVVVWVV
*gua	VVVVWVUV
*guar	VVVVWVUV
*guard	VVVVWVVV
*gull	VVVWVVVV
*gulls	VVVWVVVV
*guy	UVWVVVVV
*guy>	VVVWVVVV
*gy>	VVUVVVVV
*hac	VVVWVVVV
*hack	VVVWVVVV
*hacke	VVVWVVVV
*had	VVWVUWVV
*had>	VVWVUWVV
*hal	WWUUVVVV
*half	WVVUUVVV
*half>	WVVUUVVV
*hallw	VVVVWVVV
*han	UVXUVUUV
*han>	WVVVVVVV
*hand	UWWUVVVV
*hand>	VWVVVVVV
*handl	VVWVVVVV
*handw	VVWVVVVV
*hang	VVVWVVVV
*hank	UVWVUUVV
*hank>	VVVVUUVV
*hann	VVVVWVVV
*hanne	VVVVWVVV
*hap	VVVVUVVV
*happ	WVVVVVVV
*har	WVWUXVVV
*hare	VVVWVVVV
*harg	VVVVWVVV
*harge	VVVVVUVV
*hargi	VVVVVWVV
*harm	VVVUXVVV
*harma	VVVVWVVV
*has	VUVWVWVV
*has>	WUVWWWVV
*hat	UVWVVVVU
*hat>	VUWVVVVU
*hate	UVVWVVVV
*hated	UVVWVVVV
*hav	VWUVWXVW
*have	VWUVWXVW
*have>	VVUVWWVW
*hbo	WVVVWVVV
*hbou	WVVVWVVV
*hbour	WVVVWVVV
*he'	VVVVXXVV
*he's	VVVVWXVV
*he's>	VVVVWXVV
*he>	UWWVWXWW
*hea	WVVVXVVV
*head	VVVVXVVV
*head>	WVVVWVVV
*heada	VVVVXVVV
*heal	VVVWVVVV
*hear	VVVWUVVV
*heat	WVVUWWVV
*heate	WVVVWVVV
*heati	WVVVUWVV
*hec	VVVVVUVV
*heck	VVVVVUVV
*hed	WVVVVWVV
*hed>	VVVVVWVV
*hee	VWVUWVVV
*heel	VWVVVVVV
*heet	VVVVWVVV
*heet>	VVVVWVVV
*hef	WVVVVVVV
*hef>	WVVVVVVV
*hel	VVVUUVVV
*hello	VWVVVVVV
*help	VVWUVVVV
*help>	VVVUVWVV
*helv	VVVVVVVW
*helve	VVVVVVVW
*hem>	VVVWVVVV
*hemi	VVVVWVVV
*hemic	VVVVWVVV
*hen	VWVUVVVV
*hen'	VWVUVVVV
*hen's	VWVUVVVV
*hen>	WVVVVVVV
*her	VVWUVXVU
*her'	VVVVWWVV
*her's	VVVVWWVV
*her>	VUVVTWVV
*here	VVVUWXUU
*here'	VWVVWVVV
*here>	VVWUVWVU
*heres	VVVVVWVV
*heri	VVVVWVVV
*hes	VUVVWUVV
*hes>	WVVVWUVV
*hese	VUVVVVVV
*hese>	VUVVVVVV
*hey	VVVVVUUV
*hey'v	VVVVWVVV
*hey>	VVVVVUVV
*hi>	VVVVVVWV
*hic	VWUVVVVV
*hich	VWVUVVVV
*hich>	VWVUVVVV
*hick	VVVVWVVV
*hicke	VVVVWVVV
*hie	VVVVVVVW
*hief	VVVVVVVW
*hief>	VVVVVVVW
*hif	VVVVWVVV
*hift	VVVVWVVV
*hift>	VVVVWVVV
*hig	VVVVWVVV
*high	VVVVWVVV
*high>	VVVVWVVV
*hil	WVUVVWVV
*hile	VVVVVWVV
*hile>	VVVVVWVV
*hill	VVVVVUVV
*him	VUVWVWVV
*him>	VUVWVWVV
*hin	UVWVVWUU
*hin>	VVVVVVVW
*hing	UVWVWWVU
*hing>	UVVWWVVU
*hings	VVWVVVVV
*hink	VUVWUVVV
*hink>	VVVVUVVV
*hinki	UVVWVVVV
*hinks	WVVUVVVV
*hip>	VVVVVWVV
*hir	WUVVVVVV
*hird	WVVUVVVV
*hird>	WVVUVVVV
*hiri	VVVWVVVV
*hirin	VVVWVVVV
*his	WUVVWWVV
*his>	VVVUWWVV
*hiss	VUVWWVVV
*hit	VVVVWVVV
*hit>	VVVVWVVV
*hma	WVVVVVVV
*hmak	WVVVVVVV
*hmaki	WVVVVVVV
*ho'	VVVWVVVV
*ho's	VVVWVVVV
*ho's>	VVVWVVVV
*ho>	VUWVUUVW
*hock>	VVVVWVVV
*hoe	WUWUVVVV
*hoes	WVVUVVVV
*hoes>	WVVUVVVV
*hoev	VVWVVVVV
*hoeve	VVWVVVVV
*hol	WVVUWVVV
*hold	WVVVVVVV
*hold>	WVVVVVVV
*hole	VVVVWVVV
*hole>	VVVVWVVV
*holi	VVVUVVVV
*holid	VVVUVVVV
*hom	VVWUVWVV
*home	UVWVVWVV
*home>	UVWVVWVV
*hon	WUWUUWVU
*hone	VUWVUWVV
*hone>	VVWVVWVV
*hones	WVVVUVVV
*hool	VVVVWVVV
*hool>	VVVVWVVV
*hop>	VVVVUUVV
*hope	VVVVWWVV
*hope>	VVVVWWVV
*hor	VVUWVVVW
*hori	VVVVVVVW
*horit	VVVVVVVW
*hos	VVVVUVVV
*hot	UVVVWVVV
*hot>	UVVVWWVV
*hotl	VVVVWVVV
*hotli	VVVVWVVV
*hou	VVUVUUVV
*houg	UVVVVVVV
*hough	UVVVVVVV
*houl	VVVVVUVV
*hould	VVVVVUVV
*hour	VVVUVVWW
*hour>	VVVVWVVV
*hous	VVVVUVUV
*house	VVVVVVUV
*hout	VVVVUVVV
*hout>	VVVVUVVV
*houti	VVVWVVVV
*how	VVVUUVVV
*how>	VVVUUVVV
*hre	WVVVVVVW
*hread	VVVWVVVV
*hree	WVVUVVVW
*hree>	WVVUVVVW
*hrin	WVVVVVVV
*hrink	WVVVVVVV
*hro	VWVVXVVV
*hrou	VVVVWWVV
*hroug	VVVVWWVV
*ht>	UWWVVVVV
*hte	UVVVVWVV
*hter	UVVVVWVV
*hters	VVVVVWVV
*hum	VVVWWVVV
*humm	VVVVWVVV
*hummu	VVVVWVVV
*hur	VVVWVVWV
*hurs	VVVVVVWV
*hursd	VVVVVVWV
*hurt	VVVVWVVV
*hus	VVVVUVVV
*husb	VVVVUVVV
*husba	VVVVUVVV
*hut	VVVVWVVV
*hut>	VVVVWVVV
*hy>	WUVVVUVV
*i'd	VUWUUUVV
*i'd>	VUWUUUVV
*i'l	VVVVVUVV
*i'll	VVVVVUVV
*i'll>	VVVVVUVV
*i'm	VWUVVWWV
*i'm>	VWUVVWWV
*i'v	WUVUVWVV
*i've	WUVUVWVV
*i've>	WUVUVWVV
*ia>	VVVVVVWV
*iat	UVVVVVVW
*iate	VVVVVVVW
*iate>	VVVVVVVW
*ic>	WVUVVWVV
*ica	VVVWWVVV
*ical	VVVVWVVV
*ical>	VVVVWVVV
*ice	VWVUUUUX
*ice>	WVUVWVUX
*icer	VWVVUVVW
*icer>	VWVVVVVV
*ices	VVVVUVVV
*ices>	VVVVUVVV
*ich	VWVUVVVV
*ich>	VWVUVVVV
*ici	VVVVUVVW
*icin	VVVVVVVW
*ick	XVVUWVVU
*icke	WVVUVVVV
*icked	WVVVVVVV
*icken	VVVWWVVV
*icket	WVVVVVVV
*icks	WVVUVVVV
*icks>	WVVUVVVV
*ict>	VVVVVVVW
*ictu	WVVVVVVV
*ictur	WVVVVVVV
*id>	WWTUUUVV
*ida	VVVVVVVW
*iday	VVVVVVVW
*iday>	VVVVVVVW
*idd	WVVVVVVV
*iddl	WVVVVVVV
*iddle	WVVVVVVV
*ide	UWVUWWXW
*ide>	VWVUWVXV
*ided	VVVWWWVV
*ided>	VVVWWWVV
*iden	VVVVUVVX
*ident	VVVVUVVX
*idg	VVVVWVVV
*idge	VVVVWVVV
*idge>	VVVVWVVV
*idn	UVWVVVVV
*idn'	VVWVVVVV
*idn't	VVWVVVVV
*idni	UVVVVVVV
*idnig	UVVVVVVV
*ids	WVVVWVVV
*ids>	WVVVWVVV
*ie>	UUWVVVVV
*iece>	VVWVVVVV
*ied	VVWVUWVV
*ied>	VVWVUWVV
*ief	VVVVVVVW
*ief>	VVVVVVVW
*iel	VVVVVWVV
*ield	VVVVVWVV
*ield>	VVVVVWVV
*ien	VVVVXVVV
*ienc	WVVVWVVV
*ience	WVVVVVVV
*iend>	VVVVWVVV
*ient	VVVVWVVV
*ier	UVWWVVVV
*ier>	UVWWVVVV
*ies	UVVVVWVV
*ies>	VVVVWWVV
*iew	VVWVVVVV
*iew>	VVWVVVVV
*if>	VVUVUUVV
*ife	VVVVWWVV
*ife>	VVVVVWVV
*ifeg	VVVVWVVV
*ifegu	VVVVWVVV
*iff	VWVVVWVV
*iffe	VWVVVVVV
*iffer	VWVVVVVV
*ift>	VVVVWVVV
*ig>	VVWVVVVV
*igh	UVWVXVVV
*igh>	VVVVWVVV
*ighb	WVVVWVVV
*ighbo	WVVVWVVV
*ight	UVXUVVWV
*ight>	UWWUWVVV
*ign	XVVUUVVW
*igna	WVVVVVVV
*igni	WVVVVVVV
*ike	VVVVUUWV
*ike>	VVVVUUXV
*il>	WVUVUUVV
*ild	VVVVUWVV
*ile	VVVUXVVW
*ile>	VVVVVVVW
*iled	VVVUWVVV
*iled>	VVVUWVVV
*ilen	VVVVWVVV
*iler	UVVWWUVV
*iler>	UVVWWUVV
*ilet	WVVVVVVV
*ili	UVVVVWVV
*ilin	VVWVWVVV
*iling	VVWVWVVV
*ill	WUWUVTUW
*ill>	VVVVWUVW
*ille	UUWVUVVV
*illed	VVWVVVVV
*iller	VVWVVVVV
*illi	WVVVUVVV
*illin	WVVVUVVV
*illow	WVVVVVVV
*ilm	VVVVUVVV
*ilots	VVVWVVVV
*ils	VVWVVVVV
*ils>	VVWVVVVV
*ilt	UVVWVVVV
*ilt>	UVVVVVVV
*ily	VVVVWVVV
*ily>	VVVVWVVV
*im>	VVVVVWVV
*ime	WVUVVVVV
*ime>	WVVVVVVV
*imes	WVVVVVVV
*imes>	WVVVVVVV
*imi	VVVUVVVV
*imit	VVVUVVVV
*imit>	VWVVVVVV
*imm	VWVVVVVV
*immi	VWVVVVVV
*immin	VWVVVVVV
*imp	WVVVVVVV
*in>	VWUWYVVW
*ina	VVVVUUVV
*inal	VVVVUVVV
*inall	VVWVVVVV
*inc	WVVVVXVV
*ince	WVVVVXVV
*ince>	WVVVVXVV
*inci	VVVVVVVW
*incid	VVVVVVVW
*ind	UVUWUVVW
*ind>	VWUVVVVV
*inde	VUVVVVVV
*indl	VVVVVVVW
*indly	VVVVVVVW
*ine	WVVVWWWU
*ine>	VWTVXVWV
*inee	VVVVVVWV
*ineer	VVVVVVWV
*iner	VVWVVVVV
*ines>	VVVWVVVV
*ing	UXUVbWWV
*ing>	UXTWaVWV
*ingl	VVVVVWVV
*ingle	VVVVVWVV
*ini	VUVWVVVW
*inin	VVVWVVVV
*ining	VVVWVVVV
*inio	VVVWVVVV
*inion	VVVWVVVV
*inis	VVVVVVVW
*inist	VVVVVVVW
*ink	WUWUUVVV
*ink>	VVVVUUUV
*inki	UVWWUVVV
*inkin	UVVWVVVV
*inks	WVVUVVVV
*inks>	WVVUVVVV
*inn	VVVWVVVV
*inne	UVVWVVVV
*inner	UVVWVVVV
*ins	VVVUVWVW
*ins>	VVWUVUVV
*insi	VVVVWVVV
*insid	VVVVWVVV
*inso	VVVVVVVW
*insp	UWVVVVVW
*inspe	UWVVVVVW
*insu	VVVVVWVV
*insul	VVVVWWVV
*int	WVVUVWVV
*int>	VVVVVWWV
*inte	WVVVVVVV
*inter	VVVVWVVV
*into	VVWVVVVV
*into>	VVWVVVVV
*ints	VWVUVVVW
*ints>	VWVUVVVW
*inu	VVWUVVWV
*inut	VVWUVVWV
*inute	VVWVVVWV
*inv	VWVUVVVV
*invi	VVVUVVVV
*invit	VVVUVVVV
*io>	VVVVUVXV
*ion	VWVVTVVY
*ion>	VVVVTVWW
*iona	VWVVVVVW
*ional	VWVVVVVW
*ior	WVVVVVVV
*iori	WVVVVVVV
*iorit	WVVVVVVV
*ip>	VVUVVVVV
*ipe	WVUVVVVV
*ips	VVVVWVVV
*ips>	VVVVWVVV
*ird	WVVUVVVV
*ird>	WVVUVVVV
*ire	UWVVWUVW
*ire>	UWVVWVVW
*iren	VVVVWVVV
*iren>	VVVVWVVV
*iri	VVVWVVVV
*irin	VVVWVVVV
*iring	VVVWVVVV
*irm	VWVVVVVV
*irm>	VVVVVVVW
*irp	VVVVVWVV
*irpo	VVVVVWVV
*irpor	VVVVVWVV
*irs	WVVVVVVV
*irst	VVVVVWVV
*irst>	VVVVVWVV
*irw	VVVVWVVV
*irwe	VVVVWVVV
*irwel	VVVVWVVV
*is>	WUVVYWUV
*ise	VVWUUVWV
*ise>	UVWVUVVV
*ised	WVVUVVVV
*ised>	WVVUVVVV
*ish>	WVVVVVVV
*isi	VVVVVVVW
*isit	UVVVVVVV
*iso	UVVWVVVW
*ison	VVVWVVVV
*iss	UVVWWVUW
*iss>	VVVWWVVV
*isse	VVVWWVVV
*issi	VVVWVVVW
*issin	VVVWVVVW
*issio	VVVVVVVW
*issu	UWVVVVVV
*issue	UWVVVVVV
*ist	UVWVVVVX
*ist>	UWVVWVVV
*iste	WUWUVVVV
*isten	VVWUVVVV
*ister	VVVVVWVV
*istr	VVVVVVVX
*istri	VVVVVVVW
*istry	VVVVVVVW
*it'	VUUWVVVV
*it's	VUUWVVVV
*it's>	VUUWVVVV
*it>	TVWWXVTV
*ita	VVVVVVVW
*ital	VVVVVVVW
*ital>	VVVVVVVW
*itch	VVWVVWVV
*itche	UVWVVVVV
*ite	WWTVUVVX
*ite>	WWUUUVVW
*ited	UVVWUVVW
*ited>	UVVWUVVW
*ith	UWWVVVVV
*ith>	UVVVVVVU
*ithi	VVVVVVVW
*ithin	VVVVVVVW
*itho	VVVVUVVV
*ithou	VVVVUVVV
*iti	VVUWVVWV
*itin	VVUVVVVW
*iting	VVUVVVVW
*itio	VVVVVVWV
*ition	VVVVVVWV
*ito	VVVVVVWV
*itor	VVVVVVWV
*itor>	VVVVVVWV
*its	WVVUVVVV
*its>	WVVUUVVV
*itt	VVVVXWUX
*itte	VVVVWWVX
*ittee	VVVVVVVW
*itten	VVVVWWVW
*ittl	VVVVWWVV
*ittle	VVVVWWVV
*itu	VVVVVVVW
*itue	VVVVVVVW
*ituen	VVVVVVVW
*ity	VWUVVWUX
*ity>	VWUVVWUX
*ive	WUVVVVWV
*ive>	UVWVVUXV
*ived	VUVVVVVV
*ived>	VUVVVVVV
*iver	WVVVWVVV
*iver>	VVVVWVVV
*ix>	XUUVUVVV
*ixe	VVWVVVVV
*ixed	VVWVVVVV
*ixed>	VVWVVVVV
*ize	WVVVVVVV
*ize>	WVVVVVVV
*job	VVVVVVWV
*jobs	VVVVVVWV
*jobs>	VVVVVVWV
*jon	UVVWVVVV
*jud	UVVWVVVW
*judg	UVVWVVVW
*judge	UVVWVVVW
*jum	UWVVXVVV
*jump	UWVVXVVV
*jump>	VWVVXVVV
*jus	UUVWWWVU
*just	UUVWWWVU
*just>	UUVWWWVU
*ke>	VVVVUWWU
*ked	WVTWVUVV
*ked>	WVTWVUVV
*kee	VVVUWVVV
*keep	VVVUWVVV
*ken	WVUWWVVV
*ken>	WVUVWWVV
*ker>	VVVVVWVV
*kes	VUWVVUWV
*kes>	VUVVVUVV
*ket	VVVVWVVV
*ket>	WVVVVVVV
*kets	UVVVVWVV
*kets>	UVVVVWVV
*kid	WVUUWWVV
*kid>	VVVVWVVV
*kids	VVVVWVVV
*kids>	VVVVWVVV
*kil	WUVVUVVV
*kill	WUVVUVVV
*kill>	WVVVVVVV
*kille	UVWVVVVV
*killi	WVVVVVVV
*kin	WWVUXUUV
*kind	VVVVVVVW
*kind>	WVVVVVVV
*kindl	VVVVVVVW
*king	WVUUWUVV
*king>	WVUUWUVV
*kly	VVVVVVWV
*kly>	VVVVVVWV
*kne	VVVVWVVV
*kni	VVVVWVVV
*knif	VVVVWVVV
*knife	VVVVWVVV
*kno	UVUWVWVV
*know	UVVWVWVV
*know>	VVVVVWVU
*kou	VVUWVVVV
*kout	VVUWVVVV
*kout>	VVUWVVVV
*ks>	WUVVTVUV
*l's	UVVVVVVW
*l's>	UVVVVVVW
*lac	WVUVVWVV
*lacem	WVVVVVVV
*lack	VVVVWWVV
*lad	UVVVWVVV
*lad>	VVVVWVVV
*lady	UVWVVUVV
*lady>	UVWVVVVV
*lai	UVWVUVVW
*lain	UVWVUVVW
*lain>	VVVVVVVW
*laine	VVWVVVVV
*lam	WVVVVVVV
*lan	VVTXVVVW
*lana	WVVVVVVV
*lanat	WVVVVVVV
*land	UVVWVVVW
*land>	VVVVVVVW
*lane	VVUXVVVV
*lane>	WVUWVVVV
*lanes	VVVWVVVV
*lank	VVVVVWVV
*lant	VVVVWVVV
*lant>	VVVVWVVV
*lap	UVVWWVVV
*lar	WVUVVWVV
*lar>	WVVVVVVW
*larg	VVVVVWVV
*large	VVVVVWVV
*las	WVVUVVVV
*lass	WVVVVVVV
*lass>	WVVVVVVV
*last>	VVVVWVVV
*lasti	WVVVVVVV
*lat	VWUVXVVV
*lat>	VVVVWVVV
*late	WVVVVVVV
*late>	VUVVVVVV
*latf	VWVVXVVV
*latfo	VWVVXVVV
*lau	VVVVUVVV
*laug	VVVVUVVV
*laugh	VVVVUVVV
*lay	WVVUUVVV
*lay>	VVWUVVVV
*lco	VVVVWVVV
*lcon	VVVVWVVV
*lcony	VVVVWVVV
*ld>	VUWUUUWT
*lde	VVVVWWVV
*lder	VVVVVWVV
*ldi	VVVVVWVV
*ldin	VVVVVWVV
*lding	VVVVVWVV
*ldn	VVWVUVVV
*ldn'	VVWVUVVV
*ldn't	VVWVUVVV
*le>	TWVVWVZV
*lea	WUVUWVUW
*leac	VVVVWVVV
*leach	VVVVWVVV
*lead	VVVVVVVW
*lead>	VVVVVVVW
*leak	VVVVWVVV
*leak>	VVVVWWVV
*leas	VVVUVWVW
*lease	VVVVVWVW
*lec	VVUVVVVV
*lect	VVUVVWVV
*lectr	VVVVWVVV
*led	VVWUVVUV
*led>	VVWUVVUV
*lee	VVVWWVVV
*leeds	VVVVVWVV
*leep	VVVWWVVV
*leepi	VVVVWVVV
*lef	WVVUVWUW
*lefo	VVVVVVVW
*lefor	VVVVVVVW
*left	WVVUUWVV
*left>	WVVUUWVV
*lel	VVVVVVVW
*lem	UVWVVVVV
*lem>	UVWVVVVV
*len	UVWVWUVV
*lent	VVWVWVVV
*lent>	VVWVWVVV
*ler	VVVWYUVV
*ler>	VVVVYUVV
*les	WVWUVVVV
*let	XTUWVVVV
*let'	VVVWVVVV
*let's	VVVWVVVV
*let>	VVVVUUVV
*lete	VUVWVVVV
*lete>	VVVWVVVV
*lets	WVVVWVVV
*lets>	WVVVWVVV
*lette	WUVVVWVV
*lev	VWVVVVVW
*leve	VVVVVVVW
*lf>	WVVUUVVV
*lic	WVVVVVVW
*lick	WVVUVVVV
*lid	VVVUVVVV
*lid>	VWVVVVVV
*liday	VVVUVVVV
*lie	VVVVUWVV
*lies	VVVVUVVV
*lif	VVVWUVVV
*lifeg	VVVVWVVV
*lig	VVVVUUVV
*ligh	VVVVUUUV
*light	VVVVUUUV
*lik	WVVVUVWV
*like	WVVVUVWV
*like>	WVVVUVWV
*lim	VVVUVVVV
*limi	VVVUVVVV
*limit	VVVUVVVV
*lin	VVVVXWVV
*lin>	VVVVWVVV
*lind	VVVVUVVV
*lind>	VVVVUVVV
*line	VVUWWVVU
*line>	VVUVWVVU
*ling	VVWVVVWW
*ling>	VVWUWVWW
*link	VVVUVVVV
*lis	TVWWWVVV
*lish	VVVWVVVV
*list	UVWVWVVV
*list>	UWVVWVVW
*liste	VVWUVVVV
*lit	VVVVVVVW
*litt	VVVVWWVV
*littl	VVVVWWVV
*lity	VVVVVVVW
*lity>	VVVVVVVW
*liv	VVUVVWVV
*live	VVUVVVVV
*live>	UVVVVVVV
*liver	VVUVVVVV
*lk>	VVVVVWVV
*lki	VVVVVUVV
*lkin	VVVVVUVV
*lking	VVVVVUVV
*lks	UVVVVVVV
*lks>	UVVVVVVV
*ll>	VVVVWSVW
*lle	VVVVUVVU
*lled	WUVVUVVV
*lled>	WUVVUVVV
*llen	UVVVVVVV
*ller	VUVVVVVV
*ller>	WUVUVVVV
*lli	VUWVUVWV
*llin	WUVVUVWV
*lling	WUVVUVWV
*llo	VWVUVVVW
*llo>	UWVVVVVV
*llow	WVVVVVVW
*llows	WVVVVVVV
*lls	WUUWVVVV
*lls>	WUUWVVVV
*llw	VVVVWVVV
*llwa	VVVVWVVV
*llway	VVVVWVVV
*lly	UVWVVUVV
*lly>	UVWVVUVV
*lm>	VVVVWVVV
*lo>	UWVVVVVV
*loa	WVVUVVVV
*load	WVVUVVVV
*loc	VVVVWVWV
*loca	VVVWVVWV
*local	UVVWVVWV
*lock	VWVUWVWV
*lock>	VVVVVVWV
*locke	VWVUWVVV
*lod	WVVVXVVV
*lode	WVVVXVVV
*loded	WVVVXVVV
*log	VVUVVVVV
*logo	WVVVVVVV
*lol	VVVWVVVV
*lol>	VVVWVVVV
*lon	VVVUVWWV
*lone	VVVVVWVV
*lone>	VVVVVWVV
*long	VVVUVVWV
*long>	VWVVVVWV
*loo	VWVVVWVU
*look	UVVVVVVV
*looki	VWVVVVVV
*loor	VVVVVWVV
*loor>	VVVVVWVV
*lor	UWVVVVVV
*lorr	VWVVVVVV
*los	WUVVWVVU
*lose	WUVVVVVU
*lose>	WVVVWVVV
*losed	VVVWVVVV
*losi	VVVVVVWV
*losin	VVVVVVWV
*lot	VVUVWVWV
*lot>	VVVVWVWV
*lou	WVVUVWVV
*loud	WVVVVWVV
*loud>	WVVVVWVV
*lov	UVVWVVVV
*love	UVVWVVVV
*love>	UVVWWVVV
*loved	VVWVVVVV
*lovel	WVVVVVVV
*loves	VVVWVVVV
*low	WVUVWWVW
*low>	VVVWWWVV
*lows	WVVVVVVV
*lows>	WVVVVVVV
*lp>	VVVUVVVV
*ls>	VVUWUVVW
*lse	VVVWVVVV
*lse>	UVVWVVVV
*lt>	UVVWVVVV
*lta	WVVVVVVV
*ltat	WVVVVVVV
*ltati	WVVVVVVV
*lug	VVVVVWVV
*lugg	VVVVVWVV
*lum	VVVVWVVV
*lume	VVVVWVVV
*lume>	VVVVWVVV
*lut	VVWUVVVV
*lute	VVWUVVVV
*lve	VVVVVVVW
*lway>	VVVVWVVV
*ly>	VVWUUVVV
*lyi	VVVVVWVV
*lyin	VVVVVWVV
*lying	VVVVVWVV
*macy	VVVVWVVV
*macy>	VVVVWVVV
*mad	UVVVUVVV
*mag	VVVVVVWV
*maga	VVVVVVWV
*magaz	VVVVVVWV
*mai	VVVVVUVV
*mail	VVVUUUVU
*main	VVVVVVVW
*mak	WVVUWVUV
*make	VVVUWWVV
*maker	VVVVWWVV
*maki	WVVUVVVV
*makin	WVVUVVVV
*mal	VWVVVVVV
*mal>	VWVVVVVV
*mall	VVVVVWWV
*mall>	UVVVVVWV
*man	UWWVWVVW
*man>	UVWVXWVV
*mana	VVVVVVVW
*manag	VVVVVVVW
*map	WVVVVVVV
*map>	WVVVVVVV
*mar	UWWVUVVV
*mas	VVVVWVVW
*masc	VVVWVVVV
*masco	VVVWVVVV
*mast	VVVVWVVW
*mast>	VVVVWVVV
*maste	VVVVWVVW
*mat	VVUWVVVV
*matc	WVUVVVVV
*match	WVUVVVVV
*matio	VWVVVVVV
*may	VVVWVVVW
*mayo	VVVWVVVV
*mayor	VVVWVVVV
*mba	VVVVVVWW
*mbar	VVVVVVWV
*mbe	VWVVVVVW
*mber	VWVVVVVW
*mber>	VWUVVVVW
*me>	XUWTWYVT
*mea	UVWVUWVV
*meal	VVWVVVVV
*meal>	UVWVVVVV
*mean	VVVVUVVV
*meb	UVVVWWVV
*mebo	UVVVWWVV
*mebod	UVVVWWVV
*med	WVVVVVVW
*med>	WVVVVVVV
*medi	VVVVVVVW
*media	VVVVVVVW
*mel	VVUVWVVV
*mell	VVUWWVVV
*mell>	VVVVWVVV
*melt	WVVVVVVV
*men	VWVVUUXW
*ment	VWUVUVXW
*ment>	VWUVVVXW
*meo	VVVVWVVV
*meon	VVVVWVVV
*meone	VVVVWVVV
*mer	VVVVUVWV
*mer>	VVVVUVVV
*mes	WVUVWUVV
*mes>	WVVVWUVV
*met	VVVUWUVV
*meth	VWVUWUVV
*methi	VWVUWUVV
*mic	VVVVWVVV
*mica	VVVVWVVV
*mical	VVVVWVVV
*midd	WVVVVVVV
*middl	WVVVVVVV
*midn	UVVVVVVV
*midni	UVVVVVVV
*mil	UVWUVVVV
*mile	VVWVVVVV
*mile>	UVWVVVVV
*mili	UVWVVVVV
*milin	VVWVVVVV
*mily	VVVVWVVV
*mily>	VVVVWVVV
*min	VVWUWUVW
*min>	VVVVWVVV
*ming	VVVUWVVV
*ming>	VVVUWVVV
*mini	VVVVVVVW
*minis	VVVVVVVW
*minu	VVWUVVWV
*minut	VVWUVVWV
*mis	VWVVVVUW
*miss	VWUVVVVW
*miss>	VVVVWVVV
*missi	VWVVVVVW
*mit	VVVUVVVW
*mitt	VVVVVVVW
*mitte	VVVVVVVW
*mme	VVVVVVWV
*mmen	VVVVVVWV
*mment	VVVVVVWV
*mmi	VWVVVVVX
*mmin	VWVVVVVV
*mming	VWVVVVVV
*mmis	VVVVVVVW
*mmiss	VVVVVVVW
*mmit	VVVVVVVW
*mmitt	VVVVVVVW
*mmu	VVUWWVVV
*mmus	VVVVWVVV
*mmus>	VVVVWVVV
*mo>	VVVVUVVV
*mod	VVWVVVVV
*mode	UVWVVVVV
*mode>	VVWUVVVV
*mok	WVVVWVVV
*moke	WVVVVVVV
*moke>	WVVVVVVV
*mon	VVUVUVVV
*mond	VVVVUWVV
*monda	VVVVUWVV
*mont	WVVVVVVV
*month	WVVVVVVV
*moo	VVWVVVVV
*moot	VVWVVVVV
*mooth	VVWVVVVV
*mor	UVVWVWVV
*more	UVVWWUVV
*more>	UVVWWUVV
*morn	VVVVVWVV
*morni	VVVVVWVV
*morr	UVVVUVWV
*morro	UVVVUVWV
*mot	VUWUVXVV
*moth	WUVVVWVV
*mothe	WUVVVWVV
*mou	VVVVVWVV
*moul	VVVVVWVV
*mould	VVVVVWVV
*mov	VWVVXWVV
*move	VVVUWVVV
*movi	UVVVWVVV
*movin	VVVVWVVV
*mp>	UWVVXWVV
*mpl	UWUWUUYW
*mple	UWUVVUZW
*mple>	UWUWVUZU
*mplef	VVVVVVVW
*mplel	VVVVVVVW
*mpt	WVVVVWVV
*mpty	VVVVVWVV
*mpty>	VVVVVWVV
*ms>	VWUVVVVV
*mt>	VVVVVVWV
*mum	VVVVWWVV
*mum>	VVVVWVVV
*mus	VVUVWVVV
*mus>	VVVVWVVV
*my>	VWVUWWST
*n's	UWVVVVVV
*n's>	UWVVVVVV
*n't	VVVVXXUU
*n't>	VVVVXXUU
*nag	VVVVVVVW
*nage	VVVVVVVW
*nager	VVVVUVVW
*nal	UVVVUUVW
*nal>	VVVVUVVV
*nall	VVWVVVVV
*nally	VVWVVVVV
*nals	VVVVVVVW
*nals>	VVVVVVVW
*nam	VVVVUUWV
*name	VVVVUUWV
*name>	VVVVVVWV
*nan	VVUVVVVW
*nant>	VVVVVWVV
*nap	VVVVWVVV
*nat	WVUVVVVW
*nati	VVVVVVVW
*natio	VVVVVVVW
*nce	VWVUVXUV
*nce>	VVVVVWUV
*ncell	WVVVVVVV
*ncert	UVVVVVVV
*nces	UVVVVVVV
*nces>	UVVVVVVV
*nch	WUVVUUVW
*nch>	VVVVUUVV
*nci	WVVVWVVW
*ncid	VVVVVVVW
*ncide	VVVVVVVW
*ncil	WVVVVVVW
*ncil>	WVVVVVVV
*ncin	VVVVWVVV
*ncy	UWVVVVVW
*ncy>	UWVVVVVW
*nd>	WWVTXXTU
*nda	VVUWTVVW
*ndar	VVVVVVVW
*ndard	VVVVVVVW
*nday	VVVVUWVV
*nday>	VVVVUWVV
*nde	UVWVUUWV
*nded	UVVVUUWV
*nded>	UVVVUUWV
*nder	UVWVVVVV
*nder>	VVWVVVVV
*ndi	UVVWVVVV
*ndin	UVVWWVVV
*nding	UVVWWVVV
*ndl	UVVWUVVW
*ndled	VVWVVVVV
*ndly	VVVVVVVW
*ndly>	VVVVVVVW
*nds	VUVWUUVV
*nds>	VUVVUVVV
*ndso	UVVWVVVV
*ndson	UVVWVVVV
*ndw	VVWUVVVV
*ndwr	VVWVVVVV
*ndwri	VVWVVVVV
*ne>	VVTWWYUT
*ned	UUXUWVVW
*ned>	UUXUWVVW
*nee	WVVUUVVW
*need	VVVVVVVW
*need>	WVVVVVVW
*needs	VVVVVVVW
*neer	VVVVVVWV
*neeri	VVVVVVWV
*nei	WVVVWVVV
*neig	WVVVWVVV
*neigh	WVVVWVVV
*nel>	VVVVWVVV
*ner	TVVWVVVV
*ner>	VVUWVUVV
*nera	VVVVVWVV
*ners	UVWVVVVV
*ners>	UVWVVVVV
*nes	VVUWUWVV
*nes>	VVUWVWVV
*nest	WVVUUVVV
*nest>	VVVUVVVV
*net	VUVWVVVV
*netw	VVVWVVVV
*netwo	VVVWVVVV
*nev	UVWVVVVV
*neve	UVWVVVVV
*never	UVWVVVVV
*new	VVWUVVVU
*new>	VVWUVVVU
*news	VVVWVVVV
*nex	VVVVXVVV
*next	WVVVXVVV
*next>	WVVVXVVV
*nfo	VVVVVVVW
*ng>	TXTXaVYU
*nge	VVVVVVUV
*nge>	VVVVUVVV
*ngi	VVWVVVWV
*ngin	VVWVVVWV
*ngine	VVVVVVWV
*ngl	VVVVVWVV
*ngle	VVVVVWVV
*ngle>	VVVVVWVV
*ngs	VVVVVWVV
*ngs>	VVVVVWVV
*nic	VVUWVVVV
*nic>	VVVVVWVV
*nice>	VVUWVVVV
*nif	VVVVWVVV
*nife	VVVVWVVV
*nife>	VVVVWVVV
*nig	UVWVVVWV
*nigh	UVWVVVWV
*night	UVWVVVWV
*nin	VWVUUVWV
*ning	VWVUUVWV
*ning>	VWVUUVWV
*nio	VVVWVVVV
*nion	VVVWVVVV
*nion>	VVVWVVVV
*nis	VVWUUVVW
*nise	VVWUVVVV
*nised	VVWUVVVV
*nish>	VVWUVVVV
*nist	WVVVVVVW
*nit	VVVVVVVW
*nk>	VVVVVVUU
*nki	UVWWUVVV
*nkin	UVVWVVVV
*nking	UVVWVVVV
*nks	WVVUVVVV
*nks>	WVVUVVVV
*nlin	VVVWVVVV
*nline	VVVWVVVV
*nlo	WVVVVVVV
*nly	VVVVUWVV
*nly>	VVVVUWVV
*nme	VVVVVVWV
*nmen	VVVVVVWV
*nment	VVVVVVWV
*nne	VVUVVVVV
*nner	VVUWVVVV
*nni	VVVVVVWV
*nnin	VVVVVVWV
*nning	VVVVVVWV
*nob	WVVVVUVV
*nobo	WVVVVUVV
*nobod	WVVVVUVV
*nor	UWVUUVVW
*norm	VWVVVVVV
*norma	VWVVVVVV
*nos	WVVVVWVV
*nose	VVVVVWVV
*not	VVVVUVUV
*not>	VVVWVUVV
*note	VVVVWWVV
*note>	VVVVWWVV
*noti	VVVVUVVV
*notic	VVVVUVVV
*nou	VVVVVUVV
*now	VVUWXXUV
*now>	VVUWXWVV
*ns>	VUWVUUVV
*nsi	WVVVVVVV
*nsid	VVVVWVVV
*nside	VVVVWVVV
*nsp	UWVVUVVW
*nspe	UWVVVVVW
*nspec	UWVVVVVW
*nspo	VVVVVVVW
*nspor	VVVVVVVW
*nst	WVVVVVVW
*nsti	VVVVVVVW
*nstit	VVVVVVVW
*nsu	VWVVVWVW
*nsul	WVVVWWVW
*nsuli	VVVVWWVV
*nsult	WVVVVVVV
*nsw	WUVUVUVW
*nswe	WUVUVUVW
*nswer	WUVUVUVW
*nt'	VVVWVVVV
*nt's	VVVWVVVV
*nt's>	VVVWVVVV
*nt>	XWUTUXYX
*nta	UWVVVVVV
*ntac	VWVVVVVV
*ntact	VWVVVVVV
*nte	WUVVVVUU
*nter>	UVWVVUVV
*ntere	VVVVWWVV
*nth	WVVVVVVV
*nti	VVUWVVVV
*ntio	VVVWVVVV
*ntion	VVVWVVVV
*ntl	VVWVVVVV
*ntle	VVWVVVVV
*ntle>	VVWVVVVV
*nto	VVWVVVVV
*nto>	VVWVVVVV
*ntr	VVVVWVVV
*ntry	VVVVWVVV
*ntry>	VVVVWVVV
*nts	VWVVVVVX
*nts>	VWVVVVVX
*nty	VVVVWVVW
*nty>	VVVVWVVW
*num	VWUVWVWV
*numb	VWUVWVWV
*numbe	VWVVVWWV
*nur	UVVWVWWV
*nurs	UVVWVWWV
*nurse	UVVWVWVV
*nut	VVWVWVVV
*nute	VVWVVVWV
*nute>	UVWVVVVV
*nutes	VVVVWVWV
*nvi	VWVUVVWV
*nvit	VVVUVVVV
*ny>	VWUUWUWV
*nym	VVVVWWVV
*nymo	VVVVWWVV
*nymor	VVVVWWVV
*nyo	VVVWVVVV
*nyon	VVVWVVVV
*nyone	VVVWVVVV
*nyt	WVVVVVVV
*nyth	WVVVVVVV
*nythi	WVVVVVVV
*o'c	VVVVVVWV
*o'cl	VVVVVVWV
*o'clo	VVVVVVWV
*o's	VVVWVVVV
*o's>	VVVWVVVV
*oac	VVVVVVVW
*oach	VVVVVVVW
*oach>	VVVVVVVW
*oad	XVUUVUVV
*oad>	WVVVVVVV
*oadw	WVVVVVVV
*oar	VVVVUWVV
*oard	VVVVUWVV
*oard>	VVVVUVVV
*oards	VVVVVWVV
*obl	UVWVVVVV
*oble	UVWVVVVV
*oblem	UVWVVVVV
*obo	WVVVVUVV
*obod	WVVVVUVV
*obody	WVVVVUVV
*obs	VVVVVVWV
*obs>	VVVVVVWV
*oca	VVVWVVWV
*ocal	UVVWVVWV
*ocal>	UVVWVVWV
*ock	UWVVWWWV
*ock>	VVVVVVWV
*ocke	VWVVWVVV
*ocked	VWVVWVVV
*ocket	UVVVVVVV
*oct	WVVVVVVV
*octo	WVVVVVVV
*od>	UVVWVXVV
*odc	VVVVVVWV
*odca	VVVVVVWV
*odcas	VVVVVVWV
*odd	VVVVWVVV
*oddl	VVVVWVVV
*oddle	VVVVWVVV
*ode	VVVVWVVW
*ode>	UVWVVVVV
*oded	WVVVXVVV
*oded>	WVVVXVVV
*odu	VVVVVVWW
*oduc	VVVVVVWW
*oduce	VVVVVVWV
*oduct	WVVVVVVV
*ody	VVUWWVVV
*ody>	VVUWWVVV
*oes	WVVTUVVV
*oes>	VWVTUVVV
*oesn	WVVVVVVV
*oesn'	WVVVVVVV
*oev	VVWVVVVV
*oeve	VVWVVVVV
*oever	VVWVVVVV
*of>	VVVUXUWW
*off	VWUVUVVX
*off>	VWUVVWVU
*offe	VVVWUVVV
*offee	VVVWVVVV
*offi	UWVVVUVX
*offic	UWVVVUVX
*og>	UVVWVVVV
*ogo	WVVVVVVV
*ogr	WVVUVVWV
*ogra	VVVVVVWV
*ogre	WVVVVVVV
*ogres	WVVVVVVV
*oic	VVVVVWVV
*oice	VVVVVWVV
*oice>	VVVVVWVV
*oil	UWVVVUVV
*oile	VVVVWUVV
*oiler	UVVWWUVV
*oilet	WVVVVVVV
*oin	VVUVWVWV
*oin>	VVVVVWVV
*oing	VVVVWVWV
*oing>	VVVVWVWV
*oints	VWVVVVVV
*ok>	UVWVVVUV
*oke	WUVVUWVV
*oke>	VUVVVWVV
*oken	WVVVUVVV
*oken>	WVVVUVVV
*okes	VVVVVVWV
*okin	WVVVVVVV
*oking	WVVVVVVV
*ol>	VVVVWVVV
*old	WVVUVVUV
*old>	WUVUVVVV
*oldi	VVVVVWVV
*oldin	VVVVVWVV
*ole	VUVVWVVV
*ole>	VUVVWVVV
*oli	VVUVVVVV
*olk	UVWVVVVV
*oll	VVVVVVVW
*olle	VVUVVVVV
*olli	VVWVVVVV
*ollo	UVVVVVVW
*ollow	VVVVVVVW
*olu	VVWVWVVV
*olum	VVVVWVVV
*olume	VVVVWVVV
*olv	VVVVVVVW
*olve	VVVVVVVW
*om>	WVVVVVWU
*ome	VWVUWWUU
*ome>	VWVUVXVU
*omeb	UVVVWWVV
*omebo	UVVVWWVV
*omeo	VVVVWVVV
*omeon	VVVVWVVV
*omer	VVVVUVVV
*omer>	VVVVUVVV
*omet	VWVUWUVV
*ometh	VWVUWUVV
*omi	WVVVWWVV
*omin	VVVVWWVV
*oming	VVVVWWVV
*omm	UWVVVUWX
*omme	VVVVVVWV
*ommen	VVVVVVWV
*ommi	VVVVVVVX
*ommis	VVVVVVVW
*ommit	VVVVVVVW
*omo	UVVVUVWV
*omor	UVVVUVWV
*omorr	UVVVUVWV
*omp	VVVVUVVV
*oms	VVVVUVVV
*on'	UVWVXVVV
*on's	UWWUVVVV
*on's>	UWWUVVVV
*on't	VVVWWVVV
*on't>	VVVWWVVV
*on>	UWUWVWXX
*ona	VWVVVVVW
*onal	UWVVVVVW
*onal>	UVVVVVVV
*onc	UVVVWVVV
*once	UVVVWVVV
*once>	VVVVWVVV
*oncer	UVVVVVVV
*ond	VWUVUWVV
*ond>	VVVUVVVV
*onda	VVVVUWVV
*onday	VVVVUWVV
*one	UVVWTYUT
*one>	UUWWUYUT
*oner	VVVVVVVW
*ones	VVVUUVVV
*ones>	VVVVVWVV
*onest	VVVVUVVV
*ong	VVVVVVWV
*ong>	UWVWVVWV
*onl	UVUWVVVV
*onli	VVVWVVVV
*onlin	VVVWVVVV
*only	VVVVUWVV
*only>	VVVVUWVV
*ons	VVVVUUVX
*ons>	VVVVUVVV
*onst	VVVVVVVW
*onsti	VVVVVVVW
*onsu	VVVVVVVW
*onsul	VVVVVVVW
*ont	WWUUVVVW
*ont>	WVUVVVVV
*onta	VWVVVVVV
*ontac	VWVVVVVV
*onth	WVVVVVVV
*ony	VVVVWVVV
*ony>	VVVVWVVV
*oo>	WUVVUVVV
*ood	UVVVVWVV
*ood>	UVVWVXVV
*ook	UUWVUUVU
*ook>	UUWVVVVV
*ooki	VVVVUVVV
*ookin	VVVVUVVV
*ool	WVVUWWVV
*ool>	WVVUWVVV
*oom	VVVUVVVV
*oom>	WVVVVVVV
*oor>	VVVVVWVV
*oot	VVWUVVVV
*oota	VVVVVVVW
*ootag	VVVVVVVW
*ooth	VVWVVVVV
*ooth>	WVVVVVVV
*op>	VVVVVUVV
*ope	VVUWYWUW
*ope>	VVVVWWVV
*open	VVUVWVUV
*open>	VVVVVWVV
*opene	VVVVWUVV
*oper	VVVVWVVV
*opera	VVVVWVVV
*opini	VVVWVVVV
*opl	VUVWWVVV
*ople	VUVWWVVV
*ople>	VUVWWVVV
*opp	VVVVWVVV
*oppe	VVVVWVVV
*opped	VVVVWWVV
*or'	VVVVVVVW
*or's	VVVVVVVW
*or's>	VVVVVVVW
*or>	UXUVSWXX
*ora	VVVVUVVW
*orat	VVVVVVVW
*ord	UVVVTUUX
*ord>	UVVWUUVW
*orde	UVVVUVVW
*order	UVVVUVVW
*ords	VVVUVVVV
*ords>	VVVUVVVV
*ore	UVWVVUWV
*ore>	UVWVVVWV
*ored	VVVVUVVV
*ored>	UVVVVVVV
*org	UVWUVUVV
*orga	VVWUVVVV
*organ	VVWUVVVV
*orge	VVWVVUVV
*orget	VVWVVUVV
*ori	VUVWVWVW
*oris	VVVVVWVV
*orit	VVVVVVVW
*ority	VVVVVVVW
*ork	VVUWVVVW
*ork>	UVVVVUVV
*orke	WVUVVWVV
*orked	WVUVVWVV
*orki	VVVVWVVW
*orkin	VVVVWVVW
*orm	WWUUWVVV
*orm>	VWVVWVVV
*orma	VWVUVVVV
*ormal	VWVVVVVV
*orms	WVVVVVVV
*orms>	WVVVVVVV
*orn	VVUWVWVV
*orni	VVVVVWVV
*ornin	VVVVVWVV
*oro	VVVVVVVW
*orr	VWUVVVWV
*orri	VVVWVVVV
*orro	VVVVUVWV
*orrow	VVVVUVWV
*orry	VWVVWVVV
*orry>	VWVVWVVV
*ors	VVVVVVVW
*orse	VVVWVVVV
*orse>	VUVWVVVV
*orst	WVVVVVVV
*orst>	WVVVVVVV
*ort	VVWUVWUW
*ort>	VWVUUVVW
*orth	VVVUVVVV
*orth>	VVVUVVVV
*orts	VVVWVVVV
*orts>	VVVWVVVV
*orw	VVVVVWVV
*orwa	VVVVVWVV
*orway	VVVVVWVV
*ory	VVVVVVWV
*ose	WUVVVWVU
*ose>	WVVUVVVV
*oseb	VVVVVWVV
*osed	VVVWVVVV
*osed>	VVVWVVVV
*osi	VVVUVVWV
*osin	VVVVVVWV
*osing	VVVVVVWV
*oss	UVVWVVVV
*oss>	UVVVVVVV
*ost	UVVWVVVU
*ot>	WWUVXUVU
*ota	UVVVVVVV
*otag	VVVVVVVW
*otage	VVVVVVVW
*otat	UVVWVVVV
*otato	UVVWVVVV
*ote	VVWUVVVV
*ote>	UVWUVWVV
*oted	UVVWVVVV
*oted>	UVVWVVVV
*oth	VUVWVXVU
*oth>	VUVVVVVV
*othe	VVVWVWVU
*other	VVVWVWVU
*oti	VVVVUVVV
*otic	VVVVUVVV
*otl	WVVVWVVV
*otli	VVVVWVVV
*otlin	VVVVWVVV
*ott	VVVVWVVV
*ou>	WVVUUVUT
*oub	VWVUVVVV
*oubl	VWVUVVVV
*ouble	VWVUVVVV
*ouc	VVVUVVVV
*ouch	VVVUVVVV
*ouch>	VVVVWVVV
*oud	WVVVVWVV
*oud>	VVVVVWVV
*oug	VWVVWVVV
*ough	VWVVWVVV
*ough>	VVVUWWVV
*oughi	VVVVWVVV
*ought	VVVVUVVV
*oul	VVWVUUWU
*ould	VVWUUUWU
*ould>	VVVVUTXU
*oulde	WVVVVWVV
*ouldn	VVWVUVVV
*oun	UVVVVVUW
*ounc	WVVVVVVW
*ounci	WVVVVVVW
*ounde	VVVVVVWV
*ount	UWVVVVUW
*ount>	VVVVVWVV
*ountr	VVVVWVVV
*ounty	VVVVVVVW
*our	VWVUXVXX
*our>	VWVUXVWX
*ouri	VVVUVVVV
*ours>	VVWVVVVV
*ourt	UVVWVVVW
*ourt>	VVVVVVVW
*ous	VUWVUUUV
*ous>	VVWVVVVV
*ouse	VVVVUVUV
*ouse>	UVVWVVUV
*ouser	VVWVVVVV
*out	WVUVWWWU
*out>	WVVVVWWT
*outi	VVVWVVVV
*outin	VVVWVVVV
*outs	VVVVWVVV
*outsi	VVVVWVVV
*ove	XWUTWWVV
*ove>	UWVVWVVV
*ovel	WVVVVVVV
*ovely	WVVVVVVV
*over	XVUUVWVW
*over>	WVUVVWVV
*overn	VVVVVVVW
*overr	WVVUVVVV
*oves	VVVWVVVV
*oves>	VVVWVVVV
*ovi	UVVWWVVV
*ovin	VVVVWVVV
*oving	VVVVWVVV
*ow>	VVVVVXWV
*owe	VVUVWVVV
*ower	VVUVWVVV
*ower>	VVVVWVVV
*own	WUWUVVVV
*own>	VUVVVVVV
*owne	VVWUWVVV
*owned	VVWUWVVV
*ows>	VVVVVWVV
*oxy	VVVVWVVV
*oxyg	VVVVWVVV
*oxyge	VVVVWVVV
*oy>	VVWVUVVV
*pa>	VVVWVVVV
*pac	VVVWVVVV
*pace	VVVVVWVV
*pack	UVVWVVVV
*packe	UVVVVVVV
*pag	VVVVVVWV
*page	VVVVVVWV
*page>	VVVVVVWV
*pai	UWVUUUVV
*paid	VVVVVUVV
*paid>	VVVVVUVV
*pain	VVVVUVVV
*pair	UWVVVVVW
*pan	UVVWVVVV
*pane	VVVVWVVV
*pani	VVVVVWVV
*panic	VVVVVWVV
*pap	VVVVUUVV
*pape	VVVVUUVV
*paper	VVVVUUVV
*par	VVUVVXVW
*pare	VVVVVWVV
*paren	VVVVVWVV
*park	VVVVVWVV
*park>	VVVVVWVV
*part	WVVVVVVW
*partm	VVVVVVVW
*pas	VWVVUVVV
*pass	UWVVUVVV
*passe	UVVWVWVV
*past	WVVVVVVV
*past>	WVVVVVVV
*pat	WVVUWVVV
*pati	VVVVWVVV
*patie	VVVVWVVV
*pay	WVVVVVVV
*payi	WVVVVVVV
*payin	WVVVVVVV
*pbo	VVVVVWVV
*pboa	VVVVVWVV
*pboar	VVVVVWVV
*pda	VVVVVWVV
*pdad	VVVVVWVV
*pdad>	VVVVVWVV
*pe>	WVVVVWVV
*pea	UWVVUVVV
*peak	UWVVUVVV
*peak>	VWVVVVVV
*pec	UVWVUVVX
*pect	UVWVUVVX
*pect>	UVVVVVVW
*pecto	UVVVVVVW
*pects	VVVVVVVW
*ped	WUVVXWVV
*ped>	VVVVWWVV
*pen	WVUVWVUV
*pen>	VVVVWWVV
*pene	VVVVWUVV
*pened	VVVVWUVV
*pens	WVVVVVVV
*peo	VUVWWVVV
*peop	VUVWWVVV
*peopl	VUVWWVVV
*per	WUWUWUVV
*per>	VVVVUUVV
*pera	VVVVWVVV
*perat	VVVVWVVV
*perb	VVWVVVVV
*peri	VVVVWVVV
*perie	VVVVWVVV
*pers	WVVUUVVV
*pers>	WVVVVVVV
*ph>	WVVVWVVV
*pha	VVVVWVVV
*phar	VVVVWVVV
*pharm	VVVVWVVV
*pho	VUWVUWVU
*phon	VVVVUXVV
*phone	VVVVUXVV
*pic	WVVVVVVV
*pict	WVVVVVVV
*pictu	WVVVVVVV
*pie	VVWUVVVV
*pie>	VVWVVVVV
*pil	WVVVVVVV
*pill	WVVUVVVV
*pillo	WVVVVVVV
*pin	VWVVVUVV
*pini	VVVWVVVV
*pinio	VVVWVVVV
*pit	VVVWVVVW
*pla	WVUVVVWW
*plai	UVWVUVVW
*plain	UVWVUVVW
*plan	WVUWVVWV
*plana	WVVVVVVV
*plane	VVUXVVVV
*plant	VVVVWVVV
*plas	WVVVVVVV
*plast	WVVVVVVV
*plat	VWVVXVVV
*platf	VWVVXVVV
*ple	VUWVWVYW
*ple>	UVVWWVYU
*plea	VVVUVWVV
*pleas	VVWVVWVV
*plef	VVVVVVVW
*plefo	VVVVVVVW
*plel	VVVVVVVW
*plo	WVVVXVVV
*plod	WVVVXVVV
*plode	WVVVXVVV
*ply	VVVVUVVW
*ply>	VVVVUVVW
*pm>	VVVVVVWV
*poc	VVVWVVVV
*pock	VVVWVVVV
*pocke	VVVWVVVV
*pod	VVVVVVWV
*podc	VVVVVVWV
*podca	VVVVVVWV
*pok	VVVVVVWV
*poke	VVVVVVWV
*pokes	VVVVVVWV
*pol	VVVVUVVV
*poli	VVUVVVVV
*polog	WVVVVVVV
*poo	WVVVWVVV
*pool	WVVUWVVV
*pool>	WVVUWVVV
*pop	VVVWVVVV
*por	VVVVUVVW
*port	VVVVUVVW
*port>	VWVVUVVW
*porte	VVVUVVVV
*ports	VVVWVVVV
*pos	WVVVUVVV
*post	VVVVUVVV
*pota	UVVWVVVV
*potat	UVVWVVVV
*pou	VWVVWVVV
*pow	VVVVWVVV
*powe	VVVVWVVV
*power	VVVVWVVV
*pp>	VVWUUVVV
*ppe	WVVUWVVV
*pped	WVVVXWVV
*pped>	WVVVXWVV
*ppi	VVWVVVVV
*ppl	VVVVVVVW
*pply	VVVVVVVW
*pply>	VVVVVVVW
*ppo	WVVVVVVV
*ppy	VVUWVVVV
*ppy>	VVUWVVVV
*pra	UVVVVVVV
*prai	UVWVVVVV
*prais	UVWVVVVV
*pray	VVVWVVVV
*pre	WVVUUVVV
*preg	VVVVVWVV
*pregn	VVVVVWVV
*pres	VVVVVUVV
*press	VVVWVVVV
*pri	WVVUUVWV
*pric	VVVUUVVV
*price	VVVUUVVV
*prin	WVVVVVWV
*print	WVVVVVWV
*prio	WVVVVVVV
*prior	WVVVVVVV
*pris	UVVVVVVV
*pro	WVWUVUVW
*prob	UVWVVVVV
*probl	UVWVVVVV
*prod	VVVVVVWW
*produ	VVVVVVWW
*prog	WVVUVVVV
*progr	WVVUVVVV
*prop	VVVVWVVV
*ps>	VVVVWVVV
*pt>	VVVVUVVV
*pted	WVVVVVVV
*pted>	WVVVVVVV
*pti	WVVUVVVV
*ptio	WVVUVVVV
*ption	WVVUVVVV
*pty	VVVVVWVV
*pty>	VVVVVWVV
*pub	VVVVVVVW
*publ	UVVVVVVW
*publi	UVVVVVVW
*pum	VVVWVWVV
*pump	VVVWVWVV
*put	VVVUVVVV
*put>	VVVUVVVV
*py>	WVUVVVVV
*qua	VVVVVVVW
*qual	VVVVVVVW
*quali	VVVVVVVW
*que	WVVVUVWV
*ques	VVVVVVWV
*quest	VVVVVVWV
*queu	WVVUVVVV
*queue	WVVUVVVV
*qui	UVVVVVVV
*quic	VVVVWVVV
*quick	VVVVWVVV
*quie	VVWVVVVV
*quiet	VVWVVVVV
*quir	VWVVVVVW
*quit	UVVWVVVV
*quite	VVVVWVVV
*r's	VVVVVVVX
*r's>	VVVVVVVX
*ra>	WVUVVVVV
*rac	VVVVVUVV
*racks	VVVVWVVV
*rad	UVVVVUWV
*radi	UVVWVVWV
*radio	VVVWVVWV
*rag	WVVVVVVV
*rage	WVVVVVVV
*rage>	WVVVVVVV
*rai	WWVUWWVV
*raig	VVVVVWVV
*rail	VVVVWVVV
*raile	VVVVWVVV
*rain	VWVVWWVV
*rain>	VWUVWWVV
*rais	VVWVVVVV
*raise	VVWVVVVV
*rak	WVVVVVVV
*rake	WVVVVVVV
*ral	VVUWUVVV
*ral>	VVUVVVVV
*ram	VVWUVWVV
*ran	VVUWUUUX
*ran>	VVWVVVVV
*ranc	VVVVVVVW
*ranch	VVVVVVVW
*rand	VVUWUVVV
*rand>	WVVVVVVV
*rands	UVVWVVVV
*rank	VVVVWVVV
*rank>	VVVVWVVV
*rans	VVVVVVVW
*ransp	VVVVVVVW
*rap	VVVVVVWV
*rar	VVWVVVVV
*rat	XVUUWVVW
*rate	WVUVVVVV
*rated	WVVUVVVV
*rates	VVUWVVVV
*rati	VVVVVVVW
*ratio	VVVVVVVW
*rato	VVVVWVVV
*rator	VVVVWVVV
*rau	UVVVVVVV
*raud	UVVVVVVV
*raud>	UVVVVVVV
*rav	UVVVVVVV
*rch	VVVVUVVV
*rd>	WVVVVUUW
*rday>	VWVVVVVV
*rde	UVVVUUVW
*rder	UVVVUVVW
*rder>	UWVVVVVW
*rdi	VVVVUVVV
*rdin	VVVVUVVV
*rding	VVVVUVVV
*rds	WVVUUWVW
*rds>	WVVUUWVW
*re'	VWVVWVVV
*re's	VWVVWVVV
*re's>	VWVVWVVV
*re>	VVWTVVVY
*rea	WUVWXUVV
*reac	VVVVWVVV
*reach	VVVVWVVV
*read	WUVVUVWV
*read>	WVVVUVVV
*ready	WVVVVVVV
*real	VUWVVVVV
*real>	WUVVVVVV
*reali	VVVWVVVV
*reas	VVVVWVVV
*reaso	VVVVWVVV
*reb	VVUVVVVV
*rebo	WVVVVVVV
*reboo	WVVVVVVV
*rec	WVVUUVVW
*rece	VVVUVVVV
*reco	VVVVVVVW
*recor	VVVVVVVW
*rect	WVVVVVVV
*rect>	WVVVVVVV
*red	UUWVVVUW
*red>	UVWVVVUV
*ree	WUVUVUUV
*ree>	WVWUVVVW
*reen	WVVVVVVV
*reen>	WVVUVVVV
*rees	VVVVWVVV
*rees>	VVVVWVVV
*ref	UVVWVVVV
*reg	VVVVUVVW
*regn	VVVVVWVV
*regna	VVVVVWVV
*relo	WVVVVVVV
*rely	VVVVVWVV
*rely>	VVVVVWVV
*rem	WVVVVVVV
*rema	VVVVVVVW
*remai	VVVVVVVW
*ren	UVVWWVVV
*ren'	VVVWVVVV
*ren't	VVVWVVVV
*ren>	VVVVWVVV
*rent	VVVVVWVV
*rents	VVVVVWVV
*rep	WVVUUVVV
*repa	VWVVVVVW
*repai	VWVVVVVW
*repl	WVUVVVVV
*repla	WVVVVVVV
*req	VWVVVVVW
*requ	VWVVVVVW
*res	VVVVVWWW
*res>	VVVVVWVV
*resen	WVVVVVVV
*ress>	VVVVVWVV
*rest	VVVWWVVW
*rest>	WVVVVVVV
*resto	VVVVVVVW
*resu	VVVVVVWV
*resul	VVVVVVWV
*rew	VVVVVUVV
*rew>	VVVVUUVV
*rga	VVWUVVVV
*rgan	VVWUVVVV
*rgani	VVWUVVVV
*rge	VWVUVUVW
*rge>	VWVVVVVV
*rgen	VVVVVVVW
*rger>	VVUVVVVV
*rget	VVWVVUVV
*rget>	UVWVVVVV
*rgi	VVVVWVVV
*rgin	VVVVVWVV
*rging	VVVVVWVV
*rgo	VVVVVVWV
*rgo>	VVVVVVWV
*ric	WVVUVVVV
*ric>	VVVVWVVV
*rice	VVVUUVVV
*rice>	VVVUVVVV
*rices	WVVUUVVV
*rick	WVUVVVVV
*rict	VVVVVVVW
*rict>	VVVVVVVW
*rid	VVVVVVVX
*rida	VVVWUVVW
*riday	VVVWUVVW
*ridg	VVVVWVVV
*ridge	VVVVWVVV
*rie	UVVVWUVV
*ried	VVVVUVVV
*ried>	VVVVUVVV
*rien	VVVVWVVV
*rienc	VVVVWVVV
*ries	VWVVVVVV
*ries>	VWVVVVVV
*rig	VVVUVVVV
*righ	VVVUVVVV
*right	VVVUVVVV
*rim	VVVUVVVV
*rime	WVVVVVVV
*rime>	WVVVVVVV
*rin	VVVVWWWV
*ring	UVVWWVVV
*ring>	UVVWVVVV
*rings	VVVVWVVV
*rink	VVVUVVVV
*rint	WVVVVVWV
*rint>	VVVVVVWV
*rio	WVVVVVVV
*rior	WVVVVVVV
*riori	WVVVVVVV
*rip>	VVVWVVVV
*ris	UVVWUVVV
*rised	VVVVVWVV
*rit	VVUVVWVX
*rite	WVVVUVWV
*rite>	WVVVVVWV
*riti	VVVVUVVW
*ritin	VVVVUVVW
*ritt	VVVVWWVW
*ritte	VVVVWWVW
*rity	VVVWVVVW
*rity>	VVVWVVVW
*riv	XVVUWUVV
*rive	XVVTWVVV
*rived	WVVVVVVV
*river	WVVUWVVV
*rk>	UVVWVVVV
*rke	VVUWVWVW
*rked	VVUVVWVV
*rked>	VVUVVWVV
*rki	WVVVWVVV
*rkin	WVVVWVVV
*rking	WVVVWVVV
*rks	VVVVUVVV
*rks>	VVVVUVVV
*rli	UVWVUVVV
*rly	VVVVWVVV
*rly>	VVVVWVVV
*rm>	VWVVWVWV
*rma	UXUVWUVW
*rmac	VVVVWVVV
*rmacy	VVVVWVVV
*rmal	VWVVVVVV
*rmal>	VWVVVVVV
*rmat	VWVVVVVV
*rmati	VWVVVVVV
*rms	WVVVVVVV
*rms>	WVVVVVVV
*rn>	VVVWVWVV
*rne	VVVWVWVV
*rned	VVVWVWVV
*rned>	VVVWVWVV
*rni	VWVVVWVV
*rnin	VVVVVWVV
*rning	VVVVVWVV
*rno	VVVVVVVW
*ro>	WVVUVUVV
*roa	WVVVVUVV
*road	WVVVVUVV
*roadw	WVVVVVVV
*rob	VVWVVVVV
*robl	UVWVVVVV
*roble	UVWVVVVV
*rod	VVVVVVWW
*rodu	VVVVVVWW
*roduc	VVVVVVWW
*rog	WVVVVVVV
*rogr	WVVUVVVV
*rogre	WVVVVVVV
*rok	VVVVVWVV
*roke	VVVVVWVV
*roke>	VVVVVWVV
*rol	WVVVVVVV
*roll	WVVVVVVV
*rolle	WVVVVVVV
*rom	VVVVWVVV
*rom>	VVVVWVVV
*ron	VWUVVVWV
*ront	VVVWVVVV
*roo	VVVUVVVV
*room	VVVUVVVV
*room>	WVVVVVVV
*rop	WVVUXVVV
*rope	VVVVWVVV
*ropp	VVVVWVVV
*roppe	VVVVWVVV
*ros	UVVVVVVV
*ross	UVVVVVVV
*rou	UVVWWWUV
*roug	VWVVVWVV
*rough	VWVVVWVV
*roun	VVVWWVVV
*round	VVVWWVVV
*rous	UVWVVVVV
*rous>	VVWVVVVV
*rouse	VVWVVVVV
*rove	WVVVVVVV
*row	WVUVVWWV
*row>	VVVVUWWV
*rown	WVVVWVVV
*rown>	WVVVVVVV
*rpo	VVVVVWVV
*rpor	VVVVVWVV
*rport	VVVVVWVV
*rra	WVVUVVVV
*rre	WVUVVVVV
*rri	VVUWWVVW
*rrie	UVVVWVVV
*rries	VVVVWVVV
*rriv	WVVVVVVV
*rrive	WVVVVVVV
*rro	VWVVUVWV
*rrow	VVVVUVWV
*rrow>	UVVVUWWV
*rru	WVVVVVVV
*rry	UVVVWVVV
*rry>	VVVVWVVV
*rs>	WUVVUUVV
*rsd	VVVVVVWV
*rsda	VVVVVVWV
*rsday	VVVVVVWV
*rse	VVUWVWVV
*rse>	VVUWVWVV
*rsh	VWVVVVVV
*rsi	VVVWVVVV
*rsio	VVVWVVVV
*rsion	VVVWVVVV
*rso	VVVUVVVV
*rson>	VVVUVVVV
*rst	WVVVVWVV
*rst>	WVVVVWVV
*rt>	UWWVUVUW
*rte	VUVVWVVV
*rted	VVVVWVVV
*rted>	VVVVWVVV
*rth	VVVVVVVW
*rtm	VVVVVVVW
*rtme	VVVVVVVW
*rtmen	VVVVVVVW
*rts	UVVWVVVV
*rts>	UVVWVVVV
*rua	VVWVVVVV
*ruar	VVWVVVVV
*ruary	VVWVVVVV
*run	VVVVVVWV
*run>	VUVVVVVV
*runn	VVVVVVWV
*runni	VVVVVVWV
*rush	UVVVVVVV
*rush>	UVVVVVVV
*rust	WVVUVVVV
*rve	VVVVVVVW
*rves	VVWVVVVV
*rves>	VVWVVVVV
*rvi	UVVVVVUV
*rvic	VVWUVVVV
*rvice	VVWUVVVV
*rwa	VVVVVWVV
*rway	VVVVVWVV
*rway>	VVVVVWVV
*rwe	VVVVWVVV
*rwel	VVVVWVVV
*rwell	VVVVWVVV
*ry>	WWVUWUVW
*ryo	UVVWVVVV
*ryon	UVVWVVVV
*ryone	UVVWVVVV
*ryt	VVWVVVVV
*ryth	VVWVVVVV
*rythi	VVWVVVVV
*saf	VWVVVWVV
*safe	VWVVVWVV
*sai	VVVWVVVV
*said	VVVWVVVV
*said>	VVVWVVVV
*sala	VVVVWVVV
*salad	VVVVWVVV
*sam	VUVVUVVV
*same	VUVVUVVV
*same>	VUVVUVVV
*san	VVWVVVVV
*sat	VVVWVVVV
*sat>	VVVWVVVV
*sav	UVVVVVVV
*save	UVVVVVVV
*saw	VVUWVVVV
*saw>	VVUWVVVV
*say	VVVUWUWU
*say>	UVWVUVWV
*sayi	VVVVWVVV
*sayin	VVVVWVVV
*says	WVVVWVVV
*says>	WVVVWVVV
*sba	VVVVUVVV
*sban	VVVVUVVV
*sband	VVVVUVVV
*sca	VVVVXWVV
*scal	VVVVWVVV
*scar	VVVVWWVV
*scare	VVVVWWVV
*sch	VVVVWVVV
*scho	VVVVWVVV
*schoo	VVVVWVVV
*sco	VVUWVVVV
*scot	VVVWVVVV
*scot>	VVVWVVVV
*scr	WVVUUUVV
*scre	VVVVUVVV
*scree	WVVVVVVV
*scri	VVVUVVVV
*sda	VVVVVWVV
*sday	VVVVVWVV
*sday>	VVVVVWVV
*se>	VUVXUVUU
*sea	VVWUUUVV
*seas	WVVVVVVV
*seat	VVWVUVVV
*seat>	VVWVVVVV
*seb	VVVVVWVV
*sec	VVVVVVVW
*sect	VVVVVVVW
*secti	VVVVVVVW
*sed	WVVVVWVU
*sed>	WVVVVWVU
*see	VWUWWVVV
*see>	VVUVVVVV
*seem	VWUVWVVV
*seems	VWUVWVVV
*sel	WUVVUVVV
*sen	VWUVUUUW
*send	VVVVUVVV
*sent	WVUVUVVV
*sent>	WVUVUVVV
*ser	UVWVVUVW
*sers	UVVVVVVV
*sers>	UVVVVVVV
*serv	UVWUVVVW
*serve	VVVVVVVW
*servi	VVWUVVVV
*ses	VVWVVVVV
*ses>	VVWVVVVV
*set	UVVVVVVV
*sh>	VVVVUUWV
*share	VVVWVVVV
*she	WUVVWXUV
*she'	VVVVVWVV
*she's	VVVVVWVV
*she>	VVWVVWVV
*shee	VVVVWVVV
*sheet	VVVVWVVV
*shel	WUVVVVVV
*shelv	VVVVVVVW
*shi	UVVWVVVV
*shif	VVVVWVVV
*shift	VVVVWVVV
*ship>	VWVVVVVV
*sho	VVVVUTUU
*shoe	WVVUVVVV
*shoes	WVVUVVVV
*shop	VVWVUUVV
*shop>	VVVVUUVV
*shot	VVVWVVVV
*shot>	VVVWVVVV
*shou	VVVWVVVV
*shoul	VVVVVUVV
*shr	WVVUVVVV
*shri	WVVVVVVV
*shrin	WVVVVVVV
*shu	VVVVWVVV
*shut	VVVVWVVV
*shut>	VVVVWVVV
*sic	VVWUVVVV
*sick	UVWVVVVV
*sick>	UVVVVVVV
*sid	UWVVVVXV
*side	VWVVVVXV
*side>	VWVVWVWV
*sig	WVVUUVVW
*sign	WVVUUVVW
*signa	WVVVVVVV
*sil	VVVVWVVV
*sile	VVVVWVVV
*silen	VVVVWVVV
*sin	VVVVVXWW
*sinc	WVVVVXVV
*since	WVVVVXVV
*sing	UVVVVVWW
*sing>	VVVVVVWW
*singl	VVVVVWVV
*sio	VVVVUVVW
*sion	VVVVUVVW
*sion>	VVVVUVVW
*sir	VVVVWVVV
*sire	VVVVWVVV
*siren	VVVVWVVV
*sis	WVVVVVVV
*sist	VVVUVVVV
*sit	VWVVUVUW
*site	VWVVUVVW
*site>	VWVVUVVW
*six	VVVVUVVV
*six>	WVVVUVVV
*siz	WVVVVVVV
*size	WVVUVVVV
*size>	WVVVVVVV
*sizes	VVVVVVWV
*sk>	VUWVUUXW
*ski	VVVVWVVV
*skin	VVVVWVVV
*sle	UVVWWVVV
*slee	VVVWWVVV
*sleep	VVVWWVVV
*sma	VVVUUVVV
*smal	VVVUUVWV
*small	VVVUUVWV
*sme	VVUWWVVV
*smel	VVUWWVVV
*smell	VVUWWVVV
*smi	VVXUVVVV
*smil	VVXUVVVV
*smile	VVWUVVVV
*smili	VVWVVVVV
*smo	WUVUWWVV
*smok	WVVVWVVV
*smoke	WVVVVVVV
*smoo	VVWVVVVV
*smoot	VVWVVVVV
*sn'	WVVUVVVV
*sn't	WVVUVVVV
*sn't>	WVVUVVVV
*sna	WVVVVVVV
*so>	UVVVUUVV
*soc	UVVVVVVV
*sock	UVVVVVVV
*socke	VWVVVVVV
*sold	VVVVWVVV
*sold>	VVVVWVVV
*solv	VVVVVVVW
*solve	VVVVVVVW
*som	VWUVYVVV
*some	VWUVYVVV
*some>	VVVVWVVV
*someb	UVVVWWVV
*someo	VVVVWVVV
*somet	VWVUWUVV
*son	TWWVWVVV
*son'	UWWUVVVV
*son's	UWWUVVVV
*son>	VVVVVWVV
*sor	VVVVWVVV
*sorr	VVVVWVVV
*sorry	VVVVWVVV
*sou	VVVUVVVV
*soun	VVVUVVVV
*sound	VVVUVVVV
*spa	UWVVWVVV
*spar	VVVVWVVV
*spark	VVVVWVVV
*spe	UWVVUUWW
*spea	VWVVVVVV
*speak	VWVVVVVV
*spec	UVVVUVVW
*spect	UVVVUVVW
*spi	VVVVVVVW
*spit	VVVVVVVW
*spo	UVWVUUWV
*spok	VVVVVVWV
*spoke	VVVVVVWV
*spor	UVVVVVVW
*sport	UVVVVVVW
*ss>	VUWVVVVV
*sses	VVWUVVVV
*sses>	VVWUVVVV
*ssi	VVVVVVVW
*ssin	VVVWVVVW
*ssing	VVVWVVVW
*ssio	VVVVVVVW
*ssion	VVVVVVVW
*ssu	UWVVVVVV
*ssue	UWVVVVVV
*ssue>	UWVVVVVV
*ssy	VVVVVVVW
*ssy>	VVVVVVVW
*st>	TWXUXXWU
*sta	VUWUWUUX
*stai	WVVUWVVV
*stair	WVVUWVVV
*stan	VVVVWUVW
*stand	VVVVWVVW
*start	VVVUVVVV
*stat	UVWVVVVW
*state	VVVVVVVW
*stati	UVWVVVVV
*stay	VVWUVVVV
*stay>	WVVVVVVV
*staye	VVWVVVVV
*ste	VVWUVVVV
*sten	VVWUVVVV
*stene	VVVVVVWV
*step	VVVWVVVV
*stepd	VVVVVWVV
*steps	VVVWVVVV
*ster	VVVUVVUV
*ster'	VVVVWVVW
*ster>	VVVVUVVV
*sterd	VWVVVVVV
*sti	VVVVUUVW
*stic	VVVVUWVV
*stic>	VVVVUVVV
*stio	VVVVVVWV
*stion	VVVVVVWV
*stit	VVVVVVVW
*stitu	VVVVVVVW
*sto	WVVUUWVW
*stom	VVVVUVVV
*stome	VVVVUVVV
*stone	WVVVVVVV
*stop	WVVVWWVV
*stop>	WVVVVVVV
*stopp	VVVVWVVV
*stor	VVVVUUVW
*store	UVVVVVVW
*story	VVVVVVWV
*str	VUVWUWVW
*stri	UVVWVVVW
*stric	VVVVVVVW
*stro	VVVVVWVV
*strok	VVVVUWVV
*stry	VVVVVVVW
*stry>	VVVVVVVW
*sts	VVVWVVVV
*sts>	VVVWVVVV
*stuc	UVVWVVVV
*stuck	UVVWVVVV
*studi	VVVVVVWV
*sub	VWVUVVVV
*subs	VVVUVVVV
*sue	UWVVVVVV
*sue>	UWVVVVVV
*sul	WVVUWWVW
*suli	VVVVWWVV
*sulin	VVVVWWVV
*sult	WVVUVVVV
*sulta	WVVVVVVV
*sults	VVVVVVWV
*sun	VVVWVVVV
*sup	VVWVVVVW
*supe	VVWVVVVV
*super	VVWVVVVV
*supp	VVVVVVVW
*suppl	VVVVVVVW
*suppo	VVVUVVVV
*sur	VWVUUVVV
*swe	WUWVVUVW
*swel	VUVWVVVV
*swell	VUVWVVVV
*swer	WUVUVUVW
*swer>	WVVVVVVW
*swi	VVVVVWVV
*swim	VWVVVVVV
*swimm	VWVVVVVV
*switc	VVVVVWVV
*swo	VWVVVVVV
*sy>	VVVVVVVW
*t's	UUUXVVVV
*t's>	UUUXVVVV
*tab	VVUVVVVV
*tabl	VVUVVVVV
*table	VVUVVVVV
*tact	VWVVVVVV
*tact>	VWVVVVVV
*tag	VVVVVWVW
*tage	VVVVVWVW
*tage>	VVVVVWVW
*tail	VVVWVVVV
*tair	WVVUWVVV
*tairs	WVVVVVVV
*tairw	VVVVWVVV
*tak	UVWVWVVV
*take	UVVVWVVV
*take>	UVWVVUVV
*taken	VVVVWWVV
*takes	WVVVVVVV
*tal	VVVVVWVV
*tal>	VVVVVVVW
*talk>	VVVVVWVV
*tan	VVVVWVVW
*tand	VVVVWVVW
*tanda	VVVVVVVW
*tandi	VVVVWVVV
*tank	VVVVVWVV
*tank>	VVVVVWVV
*tap	VVVVVWVV
*tap>	VVVVVWVV
*tar	VVVVVUVV
*tar>	WVVVVVVV
*tart	VVWUVVVV
*tart>	VVWVVVVV
*tas	VVWVVVVV
*tast	VVWVVVVV
*tat	UVWVVVVW
*tate	VVVVVVVW
*tate>	VVVVVVVW
*tati	VVWVVVVV
*tatio	VVWVVVVV
*tato	UVVWVVVV
*tato>	UVVWVVVV
*tax	VVVVUVVV
*tax>	WVVVVVVV
*taxi	VVVVUVVV
*taxi>	VVVVUVVV
*tay	VVWUVVVV
*tay>	WVVVVVVV
*taye	VVWVVVVV
*tayed	VVWVVVVV
*tch>	WVVVVVVV
*tchi	VVVWVVVV
*tchin	VVVWVVVV
*tchm	WVVVVVVV
*tchma	WVVVVVVV
*te>	VWWTUVVX
*tea	VVWUUUVW
*team	VVVVVVVW
*team>	VVVVVVVW
*tec	VVVWVVVV
*tect	VVVVVVVW
*tecti	VVVVVVVW
*ted	XTVVVVVW
*ted>	XTVVVVVW
*tee	VVVVVVVW
*tee>	VVVVVVVW
*tel	VUVWVUVV
*tell	UUVWWVVV
*tell>	VUVWWVVV
*ten	UVWVVVVW
*ten>	UVVVWWVW
*tene	VVVVVVWV
*tep	VVVWVVVV
*tepd	VVVVVWVV
*tepda	VVVVVWVV
*teps	VVVWVVVV
*teps>	VVVWVVVV
*ter	XVTVWXUV
*ter'	VVVVWVVW
*ter's	VVVVWVVW
*ter>	WVVUUVVU
*terd	VWVVVVVV
*terda	VWVVVVVV
*tere	VVVVWWVV
*teres	VVVVWWVV
*ters	VVVVVWVV
*ters>	VVVVVWVV
*tery	VVVVWVVV
*tery>	VVVVWVVV
*tes	VVVWVUVV
*tes>	VVVVVUVV
*test	VVVWVVVV
*tfo	VWVVXVVV
*tfor	VWVVXVVV
*tform	VWVVXVVV
*th>	VVVWWXVW
*tha	VUXUTTVU
*than	VUWVUUVV
*than>	WVVVVVVV
*thank	UVWVUUVV
*that	VVWUUUVV
*that'	VVWVUVVV
*that>	VVWUVUVV
*the	VWUWXWVW
*the>	UWVUWVWW
*them>	VVVWVVVV
*then	WVVVVVVV
*then>	WVVVVVVV
*ther	VWTWWYVU
*ther'	VVVVWWVV
*ther>	VVUVTVVV
*there	WVUVXXVU
*thes	VUVWVVVV
*these	VUVVVVVV
*they	VVVVVUUV
*they>	VVVUVUVV
*thi	WUWUVWUV
*thin	VVWVVWUV
*thin>	VVVVVVVW
*thing	VVVVWWVU
*think	VUVWUVVV
*thir	WVVUVVVV
*third	WVVUVVVV
*this	WUVVUWVV
*this>	WUVVUWVV
*thl	VVVWVVVV
*tho	VVWVUWVW
*thor	VVVVVVVW
*thori	VVVVVVVW
*thou	VVVVUVVV
*thoug	UVVVVVVV
*thout	VVVVUVVV
*thr	VVVVXVVW
*thre	WVVVVVVW
*three	WVVUVVVW
*thro	VWVVXWVV
*throu	VVVVWWVV
*thu	VVUWVVWV
*thur	VVVVVVWV
*thurs	VVVVVVWV
*tic	WVVVTVVV
*tic>	WVVVVWVV
*tick	VVVVUVVV
*tie	WVVVVWVV
*tien	VVVVWVVV
*tient	VVVVWVVV
*ties	WVVVVVVV
*ties>	WVVVVVVV
*tig	VVVVWVVV
*tigh	VVVVWVVV
*tight	VVVVWVVV
*til	VWVVVVVV
*tim	WUUVVVVV
*time	WUUVVVVV
*times	WVVVVVVV
*tin	WVTWUVWV
*tin>	VVVVVVWV
*ting	WVTVUWVV
*ting>	WVTVUVVV
*tio	VWVUUVWX
*tion	VWVUUVWX
*tion>	WVVUUVWW
*tiona	VWVVVVVW
*tir	VVWUVVVV
*tit	VVVVVVVW
*titu	VVVVVVVW
*titue	VVVVVVVW
*tiv	VVVWVVVV
*tive	VVVWVVVV
*tive>	VVVWVVVV
*tle	VVXTWWVV
*tle>	VVWUVVVV
*tles	VVWUVVVV
*tless	VVWUVVVV
*tli	VVVVWVVV
*tlin	VVVVWVVV
*tline	VVVVWVVV
*tme	VVVVVVVW
*tmen	VVVVVVVW
*tment	VVVVVVVW
*to>	UVXVUVUW
*toc	WVVVVVVV
*tod	UVVWWVVV
*todd	VVVVWVVV
*toddl	VVVVWVVV
*toi	WVVVVVVV
*toil	WVVVVVVV
*toile	WVVVVVVV
*tom	UVVVUVWV
*tome	VVVVUVVV
*tomer	VVVVUVVV
*tomo	UVVVUVWV
*tomor	UVVVUVWV
*ton	WVUVVVVV
*ton>	VVUVWVVV
*tone	WVVVVVVV
*tone>	WVVVVVVV
*too	VUWWVWVV
*too>	VUVWUVVV
*took	VVWVWVVV
*took>	VVWVWVVV
*toot	WVVVVVVV
*tooth	WVVVVVVV
*top	WUVVWVVV
*topp	VVVVWVVV
*toppe	VVVVWVVV
*tor	VVVVUWWX
*tor>	VVVWVVWV
*tora	VWVUVVVW
*torat	VWVVVVVW
*tore	UVVVVVVW
*tore>	VVVVVVVW
*tori	VVVWVVVV
*tory	VVVVVVWV
*tou	WVVUVVVV
*tov	VVVVVWVV
*tove	VVVVVWVV
*tow	VVVWUVWV
*towe	VVVWVVVV
*tower	VVVWVVVV
*town	VVVVUVWV
*town>	VVVVUVWV
*toy	VVVVUVVV
*toy>	VVVVUVVV
*tra	VWUVVVVW
*trac	WVVUVVVV
*trai	VVVVWVVV
*train	VVVVWVVV
*tran	UWVVVVVW
*trans	VVVVVVVW
*tre	UVVVUUVV
*tri	VVUWVVVV
*tric	VVVVVVVW
*tric>	VVVVWVVV
*trict	VVVVVVVW
*tro	VUWVVWVV
*trok	VVVVUWVV
*troke	VVVVUWVV
*trou	VVWVVVVV
*trous	VVWVVVVV
*trus	WVVVVVVV
*trust	WVVVVVVV
*try	VVVWVVVW
*try>	VVVWVVVW
*ts>	UVUXUVUY
*tsi	VVVVWVVV
*tsid	VVVVWVVV
*tside	VVVVWVVV
*tta	VVVVVWVV
*tte	VVUVXWUW
*ttee	VVVVVVVW
*ttee>	VVVVVVVW
*tten	VVVVWWVW
*tten>	VVVVWWVW
*tter	WUUVWWVV
*tter>	WUVVUVVV
*tters	VVVVWVVV
*ttery	VVVVWVVV
*ttin	WVVVVVVV
*tting	WVVVVVVV
*ttl	VVWUWVVV
*ttle	VVWUWVVV
*ttle>	VVWUWWVV
*tuc	UVVWVVVV
*tuck	UVVWVVVV
*tuck>	UVVWVVVV
*tudi	VVVVVVWV
*tudio	VVVVVVWV
*tue	VVVVVVVW
*tuen	VVVVVVVW
*tuent	VVVVVVVW
*tur	WVUVVVVV
*ture	WUUVVVVV
*ture>	WUUVVVVV
*turn	VWVUWVVV
*turn>	VWVUVVVV
*turni	VVVVWVVV
*tv>	VVVWVVVV
*tween	VVVWVVVV
*twi	WVVUWVVV
*twic	WVVUWVVV
*twice	WVVUWVVV
*two	VVVVWVVV
*two>	VVVVWWVV
*twor	VVVWVVVV
*twork	VVVWVVVV
*ty>	WVUVVWUY
*typ	WVVVVVVV
*type	VVVVVWVV
*type>	VVVVVWVV
*ual	VVVVVVVW
*uali	VVVVVVVW
*ualit	VVVVVVVW
*uar	VVVUWVUV
*uard	VVVVWVVV
*uard>	VVVVWVVV
*ubb	VVVVWVVV
*ubl	UWVVVVVV
*uble	VWVUVVVV
*uble>	VWVUVVVV
*ubli	UVVWVVVW
*ublic	VVVVVVVW
*ubs	VVVUVVVV
*uce	VVVVVVWV
*ucer	VVVVVVWV
*ucer>	VVVVVVWV
*uch	VVWUVVVV
*uch>	VVWUVVVV
*uck	UVVWVVVV
*uck>	UVVWVVVV
*ucks>	VVVWVVVV
*uct	WVVVVVVW
*uct>	WVVVVVVV
*ud>	VVVVVWVV
*udg	UVVWVVVW
*udge	UVVWVVVW
*udge'	VVVVVVVW
*udi	VVVVVVWV
*udio	VVVVVVWV
*udio>	VVVVVVWV
*ue>	VWVUVVVV
*uen	VVVVVVVW
*uent	VVVVVVVW
*ues	UVVVUVWW
*uest	VVVVVVWV
*uesti	VVVVVVWV
*ueu	WVVUVVVV
*ueue	WVVUVVVV
*ueue>	WVVUVVVV
*uff	WVVVVVVV
*ugg	VVVVVWVV
*ugh	VWVUVWUV
*ugh>	VVVUWWVV
*ughi	VVVVVUVV
*ughin	VVVVVUVV
*ught	UVVVUWVV
*ught>	VVVVUVVV
*ughte	VVVVVWVV
*uick	VVVVWVVV
*uick>	VVVVWVVV
*uie	VVWVVVVV
*uiet	VVWVVVVV
*uiet>	VVWVVVVV
*uil	UVWVUVVV
*uild	VVWVUVVV
*uilt	UVVVVVVV
*uilt>	UVVVVVVV
*uir	VWVVVVVW
*uit	UVVWVVVV
*uit>	UVVVVVVV
*uite	VVVVWVVV
*uite>	VVVVWVVV
*ul>	UVVVXVVV
*ula	VVVVVVVW
*ular	VVVVVVVW
*ular>	VVVVVVVW
*uld	VVWUUUWU
*uld>	VVVVUTXU
*ulde	WVVVVWVV
*ulder	WVVVVWVV
*uldn	VVWVUVVV
*uldn'	VVWVUVVV
*uli	VVVVWWVV
*ulin	VVVVWWVV
*ulin>	VVVVWWVV
*ulls	VVVWVVVV
*ulls>	VVVWVVVV
*ult	WUVUVVVV
*ulta	WVVVVVVV
*ultat	WVVVVVVV
*um>	VVUVWVVV
*umb	VWUVVVWV
*umbe	VWVVVWWV
*umber	VWVVVWWV
*ume	VVVVWVWV
*ume>	VVVVWVVV
*umes	VVVVWVVV
*umes>	VVVVWVVV
*umm	VVUWWVVV
*ummu	VVVVWVVV
*ummus	VVVVWVVV
*ump	UWVVXVVV
*ump>	VWVVXWVV
*un>	VUVWVVVV
*unc	WUUWUUVW
*unce>	VVVWVVVV
*unci	WVVVVVVW
*uncil	WVVVVVVW
*und	VVVVVVVU
*und>	VVVVVVVU
*unde	VVVVVVWV
*une	VVUVVVVV
*uni	UVVXVVVW
*unit	VVVVVVVW
*unni	VVVVVVWV
*unnin	VVVVVVWV
*uns	VWVVVVVV
*unt	UWVVVVUW
*unt>	VVVVUWVV
*untr	VVVVWVVV
*untry	VVVVWVVV
*unty	VVVVVVVW
*unty>	VVVVVVVW
*up>	VVVVXUWU
*upb	VVVVVWVV
*upbo	VVVVVWVV
*upboa	VVVVVWVV
*upe	VVWVVVVV
*uper	VVWVVVVV
*uperb	VVWVVVVV
*upp	VVVVVVVW
*uppl	VVVVVVVW
*upply	VVVVVVVW
*uppo	VVVUVVVV
*ur>	VWVVXVWW
*ure	WVUVVVWV
*ure>	WVUVVVWV
*urg	WVUVVVVV
*urge	WVUVVVVV
*urger	WVUVVVVV
*urn	VVVVWWVV
*urn>	VWVVVVVV
*urne	VVVVWWVV
*urned	VVVVWWVV
*urni	UVVVVVVV
*urs	UVVWVWWV
*urs>	UVWVVVVV
*ursd	VVVVVVWV
*ursda	VVVVVVWV
*urse	UVVWVVVV
*urt	UWVWVVVW
*urt>	VVVVVVVW
*urth	VVVVVVVW
*us>	VUUXWVUV
*usb	VVVVUVVV
*usba	VVVVUVVV
*usban	VVVVUVVV
*use	WUUVVVUU
*use>	WUUVVUUV
*user	VVWVVVVV
*users	VVWVVVVV
*ush	UVVVVVVV
*ush>	UVVWVVVV
*ust	VVVVVVVU
*ust>	UVVWWWVU
*uste	WVVVVVVV
*usto	VVVVUVVV
*ustom	VVVVUVVV
*ut>	XUVUVVVT
*ute	VVWUVUVV
*ute>	UVWVVVVV
*uted	WVVVVVVV
*uted>	WVVVVVVV
*utes	VVVVWVWV
*utes>	VVVVWVWV
*uth	VVVVVWVW
*utho	VVVVVVVW
*uthor	VVVVVVVW
*utin	VVVWVVVV
*uting	VVVWVVVV
*uto	WVVVVVVV
*uts	VVVVWVVV
*utsi	VVVVWVVV
*utsid	VVVVWVVV
*utt	VVVVUVVV
*uy>	VVVWVWVV
*val	VVVUVVVV
*valv	VVVVWVVV
*valve	VVVVWVVV
*ve>	UVWVYWWW
*ved	VUWVVVVV
*ved>	VUWVVVVV
*vel	VVVVUVVV
*vely	WVVVVVVV
*vely>	WVVVVVVV
*ven	UWWUVVVW
*ven>	VVWUVVVW
*veni	VVVVVVWV
*venin	VVVVVVWV
*ver	YUVUWVVU
*ver>	VVWUXWVU
*vern	VVVVVVVW
*verr	WVVUVVVV
*vers	WUVVVVVV
*vers>	WVVUVVVV
*versi	VVVWVVVV
*very	VUVWVVVV
*very>	WVVVVVVV
*veryo	UVVWVVVV
*veryt	VVWVVVVV
*ves	WVVVUVVV
*ves>	VVVVUVVV
*vic	VWVUVVVV
*vice	VWVUVVVV
*vices	UVVVVVVV
*vid	VVVVUVVV
*view	VVWVVVVV
*view>	VVWVVVVV
*vin	VVVVWVVV
*ving	VVUWWVVV
*ving>	VVUWWVVV
*vis	VWVVVVVV
*visit	UVVVVVVV
*vit	VVVUVVVV
*voi	VVVVVWVV
*voic	VVVVVWVV
*voice	VVVVVWVV
*vol	VVVVWVVV
*volu	VVVVWVVV
*volum	VVVVWVVV
*vs>	UVVVVVVV
*wai	UVVWWVVV
*wait	VVVWWVVV
*waite	UVVVVVVV
*waiti	VVVVWVVV
*wal	WVUVVUVV
*walls	WVVVVVVV
*wan	VVVVVUWV
*want	VVVVVUWV
*want>	VVVVVVWV
*war	WUVVVVVV
*ward	VVVVVVVW
*ward>	VVVVVVVW
*was	WUVVUWVU
*was>	WUVVUWVU
*wat	VVUVVWVV
*wate	VVVVVWVV
*water	VVVVVWVV
*way	VVUWWWVV
*way>	VWUVWWVV
*we'	WVUVVVWV
*we'd	VVVVVVWV
*we'd>	VVVVVVWV
*we'r	WVVVVVWV
*we're	WVVVVVWV
*we>	UWVVVTVW
*wea	VVVVVWVV
*wed	WVVUVVVV
*wedd	WVVUVVVV
*weddi	WVVUVVVV
*wee	VUVWTWVU
*week	VVUWUWWU
*week>	VVVVUVVV
*weekl	VVVVVVWV
*ween	VVVWVVVV
*ween>	VVVWVVVV
*wei	VVWVVVVV
*well	VVWVVVVV
*well>	VVWUVVVV
*welli	VUVWVVVV
*wen	VVVVXVVV
*went	VVVVXVVV
*went>	VVVVWVVV
*wer	WVVUWUUX
*wer>	WVUVWVVW
*were	VVWUVVVW
*were>	VVVVVVVW
*wet	VVVVWVVV
*wet>	VVVVWVVV
*wha	UWVVWWUU
*what	UWVVWWUU
*what'	VWVVVVVV
*what>	UVVWWWUV
*whe	VWVUUUUV
*wheel	VWVVVVVV
*when	VWVUVVVV
*when'	VWVUVVVV
*wher	WVVVUVUV
*where	WVVVUVUV
*whi	VWUVVWVV
*whic	VWVUVVVV
*which	VWVUVVVV
*whil	VVVVVWVV
*while	VVVVVWVV
*who	VTWVVUVW
*who'	VVVWVVVV
*who's	VVVWVVVV
*who>	VUWVVUVW
*whoe	VVWVVVVV
*whoev	VVWVVVVV
*whol	VVVVWVVV
*whole	VVVVWVVV
*why	WUVVVUVV
*why>	WUVVVUVV
*wic	WVVUWVVV
*wice	WVVUWVVV
*wice>	WVVUWVVV
*wid	VVVUVVVV
*wil	VVVWWVVW
*will	VVVVWVVW
*will>	VVVVWVVW
*wim	VWVVVVVV
*wimm	VWVVVVVV
*wimmi	VWVVVVVV
*win	UVUWVVVV
*wind	VVVWVVVV
*winn	VVVWVVVV
*winne	VVVWVVVV
*wis	WVUVVVVV
*wish	WVUVVVVV
*wish>	WVUVVVVV
*wit	TWWVVWVV
*witc	VVVVVWVV
*witch	VVVVVWVV
*with	UWVVVVVV
*with>	UVVVVVVU
*withi	VVVVVVVW
*witho	VVVVUVVV
*wn>	VVWVVVVV
*wne	VVWUWVVV
*wned	VVWUWVVV
*wned>	VVWUWVVV
*wo>	VVVVWWVV
*wom	VUVWVVVV
*won	VVVVWWVV
*won'	VVVVWVVV
*won't	VVVVWVVV
*wor	XUUVUVVV
*word	VVVVUVVV
*word>	VVVVUVVV
*words	VVVUVVVV
*work	WVUVVVVW
*work>	UVVVVUVV
*worke	WVUVVWVV
*worki	VVVVWVVW
*wors	WUVVVVVV
*worse	VUVWVVVV
*worst	WVVVVVVV
*wort	VVVUVVVV
*worth	VVVUVVVV
*wou	VVVVUUXU
*woul	VVVVUUXU
*would	VVVVUUXU
*wow	VVWVVVVV
*wow>	VVWVVVVV
*wri	VVVVVWVW
*writ	VVVVVWWW
*write	VVVVUVWV
*writi	VVVVUVVW
*writt	VVVVWWVW
*wro	VWVVVWVV
*wron	VVVVVWVV
*wrong	VVVVVWVV
*ws>	VVVVVVVW
*xam	UWUVVUYW
*xamp	UWUWVUYW
*xampl	UWUWVUYW
*xce	VVWVVVVV
*xed	VVWVVVVV
*xed>	VVWVVVVV
*xi>	VVVVUVVV
*xpe	VVVVWVVW
*xpec	UVVVVVVW
*xpect	UVVVVVVW
*xper	VVVVWVVV
*xperi	VVVVWVVV
*xpl	WVVUWVVW
*xpla	VVVVVVVW
*xplai	VVVVVVVW
*xplan	WVVVVVVV
*xplo	WVVVXVVV
*xplod	WVVVXVVV
*xt>	WVVVWVVV
*xyg	VVVVWVVV
*xyge	VVVVWVVV
*xygen	VVVVWVVV
*y'a	UVVVVVVV
*y'al	UVVVVVVV
*y'all	UVVVVVVV
*y's	VVVWUVVV
*y's>	VVVWUVVV
*y'v	VVVVWVVV
*y've	VVVVWVVV
*y've>	VVVVWVVV
*ybo	VVVWVVVV
*ybod	VVVWVVVV
*ybody	VVVWVVVV
*ycli	UVVVVVVV
*ye>	VVVVWVVV
*yea	UVWVVVVV
*year	UVWVVVVV
*year>	UVWVVVVV
*yell	VVVVVWVV
*yello	VVVVVWVV
*yes	UWUWWVVV
*yes>	VVUWWVVV
*yest	VWVVVVVV
*yeste	VWVVVVVV
*yet	VVVWVVVV
*yet>	VVVWVVVV
*yge	VVVVWVVV
*ygen	VVVVWVVV
*ygen>	VVVVWVVV
*yin	VVVVUWVU
*ying	VVVVUWVU
*ying>	VVVVUWVU
*ymo	VVVVWWVV
*ymor	VVVVWWVV
*ymore	VVVVWWVV
*yon	UVVWVVVV
*yone	UVVWVVVV
*yone>	UVVWWWVV
*yor	VVVWVVVV
*yor>	VVVWVVVV
*you	VVWTWVVU
*you>	WVVUUVUT
*your	UWVUXWWV
*your>	VWVVXWWV
*yours	VVWUVVVV
*ype	VVVVVWVV
*ype>	VVVVVWVV
*yrs	UVVVVVVV
*yrs>	UVVVVVVV
*ys>	WVVVVVVU
*ze>	WVUUVWVV
*zin	VVVVVVWV
*zine	VVVVVVWV
*zine>	VVVVVVWV
,	RYXUXaYW
, "	WVVUWVVV
, 0	WTTZWWYU
, @	VUVWVVVV
, a	VUXTWXUW
, again	WVVUVVVV
, all	UVUWVVVV
, ambulance	WVVVWVVV
, and	VUXURTWU
, another	YVTUVVVV
, any	UWVVVVWV
, anyone	XUVUVVVV
, around	UWVVVVVV
, arrived	WVUVVVVV
, at	UUXVVVVV
, bags	VVWUVVVV
, big	VVVVVUXV
, both	WVVVVWVV
, bought	UVVWVVVV
, but	WUXUUUVU
, by	XUVUUVVY
, can	VVVVUVUU
, can't	WUVWUVVV
, cancelled	VVWVVUVV
, cleaned	TVXVVVVV
, coffee	VVVWVVVV
, come	VVUWVVVV
, could	VWVUUUXU
, crew	WVVVXUVV
, do	UWVVVYUU
, doing	VVVWVUVV
, driver	WUVVWVVV
, example	UVVVVVXU
, feeling	UWWUVVVV
, filled	WVVVVVVV
, first	UVVWVVVV
, flying	VVVVVWVV
, for	UVVXVVVV
, found	UVWVVVVV
, four	WVVVUUVV
, free	VVVWVVVV
, from	VVVWVUVV
, getting	XUVUXVVV
, give	UVWVTVVV
, good	WVVUVVVV
, got	XVVTUVVV
, great	VVUWVVVV
, has	VVVVVUUX
, he	WUUWWWVV
, he's	WWVUYWVV
, her	VVVVWYVV
, honest	VVVVUVVV
, how	UWVVVVVV
, i	SXSaTWWU
, i'd	VUWVVVUV
, i'm	WVVVTVWV
, i've	UUVWVXVV
, in	VVVVWUVW
, is	ScUTYWVV
, it	TVXVVUVV
, it's	UXTWUXVU
, just	VVWUUTVV
, kids	WVVUWYVV
, laptop	VVVVWVVV
, latest	VVVWVVVV
, left	VVVUVVVV
, like	VVVWVVVV
, little	VWVVXVVV
, lost	VVVVVWVV
, lovely	VVWVVVVV
, may	VVVVVVUV
, my	WVTWcVUU
, never	UVVWVUVV
, new	TVXVVVVV
, next	WVVVXUVV
, ninety	WVUVVWVV
, no	UWXSVVXV
, nobody	VVVVVUVV
, not	PWXZVWVV
, nothing	VVVVXWVV
, now	YVUTWVVU
, off	VVVWVVVV
, on	VVWUUVWV
, one	UVXUUVVV
, or	VVVVUVVV
, our	UVUWUVVV
, people	VVVVXVVV
, phoenix	WUVVVUVV
, phone	VVXUVVVV
, plain	UVWVVVVV
, please	YUUUWYVU
, problem	VVWVVVVV
, ref	UVVWVVVV
, regional	VVVVUVWV
, same	UVUXVVVV
, says	UVVWUUVV
, see	UWVWVVVW
, she	WVUVUWVV
, she's	TVVXUYVV
, so	UVVWTVVV
, someone	WVVUXUVV
, something	VWVUWVVV
, sorry	UXVUZUVV
, sort	WVVUVVVV
, sorted	VVWUVVVV
, still	UUYUWVVV
, sure	VVVVWWVV
, tell	VXUVZVVV
, thanks	VVTXUVVV
, that	UUXVUVVV
, that's	VVUXVVVV
, the	ZRWUUcUT
, theres	VVVVWXVV
, they	WUVVUVVV
, they're	VVWVVUVV
, third	WVVUVVVV
, tried	WVVVVVVV
, two	VWVUVWVU
, was	UXVVWVVV
, water	WVVVWUVV
, we	XVUVTUYU
, we're	VVVVUVWV
, we've	VVVVVUVV
, well	VVXUVVVV
, what	TXVVYVVV
, what's	VVVVVVVU
, when	VVVVVVVW
, where	WVVVVVVV
, where's	VWVUVVVV
, which	WUVVWVVW
, who	TVVWVUUV
, wish	UVVWVVVV
, with	VVWVUUWV
, would	UVWVVVXV
, writing	VVVVVVUV
, wrote	VVWUVVVV
, y'all	UVVXVVVV
, you	UUWWYUVV
, your	WVVVWYVV
.	fAgVKdYj
. "	XUVUYUVV
. $	YZMXJXXu
. .	VWVVVUVV
. 0	aVVQTUYX
. a	TVXVVVVX
. again	XVUUVVVV
. all	WVVVVUVV
. an	VVVVVWVV
. at	WVVVVVVV
. before	UWVVVVXU
. best	VVWVVVVV
. bravo	UVWVVVVV
. bring	VVVWVVVV
. but	WVVVTWVV
. by	VVVVVVUW
. bye	UVVWYXVV
. can	VVVVVXVU
. can't	VVVVWVVV
. cheers	VVWVVVVV
. consistent	WVVVVVVV
. contact	UWVVVVVW
. could	TUWXVWVV
. day	VVVVUVVV
. did	WVUVVUXV
. didn't	SVZVVTVV
. do	WUVVWUUV
. every	WVVUVVVV
. example	UVVWUVVW
. exampleair	WVVVVVVV
. explain	WVVVUVVY
. five	UVVWVVVV
. flight	UWVVVVVX
. for	YUVUVVUV
. four	VVVVVUVV
. gone	XVUVVVVV
. good	UVVWVUVV
. got	VVUWVVVV
. great	VVUWVVVV
. guess	WVVVVVVV
. happy	VVVWVVVV
. he	WUVVSaVU
. he's	VWVUWWVV
. heroes	UVWVUVVV
. hope	WVUVYXVV
. how	TVXVVVWW
. i	bQZQNbSY
. i'll	VVVVVTVV
. i'm	YTVTXbUU
. i've	WUWUWZVU
. in	WVVUUVVW
. is	ZSUUUXUV
. it	YUTWVWUV
. it's	XTTXXTUV
. kids	UVUXVVVV
. late	WVVVVVVV
. legend	VVWVVVVV
. like	WVUUVVVV
. love	UVVWVVVV
. lovely	WVVVVVVV
. may	VVVVVVWX
. more	VVWVVVVV
. my	ZUSVUTUU
. nice	VVVWVVVV
. no	UVUXVVVV
. nobody	UVVWWVVW
. not	VVUXUUVV
. nothing	TVVXUVVV
. now	UVVVVUVU
. of	WVVUVVVV
. ok	VVWVVVVV
. on	VVVUUUVV
. one	WUVUVVWV
. online	VXVTVVVV
. only	VVVVVWVV
. or	WVVVVVVV
. our	VVVVVVWV
. please	WUWUXYVW
. read	WVVVVVVV
. respect	UVVWVVVV
. screen	WVVUVVVV
. see	VWVUVVVW
. send	UWVVUVVX
. shame	VVVVUWVV
. she	VVWUUYVV
. she's	WVVVYWVV
. should	WTVWVVVV
. since	WVVVUVVV
. single	WVVUVVVV
. small	VVWUVVVV
. so	WWUVVUVV
. somebody	UVWVVVVV
. sorry	UVVWXVVV
. sounds	UVWVWVVV
. still	VVVWWUVV
. stop	WVVUVVVW
. sun	WVVVVVVV
. tell	UUVXWUVV
. ten	VVVVVUVV
. thank	TVXWTTUV
. thanks	UVVWWVVV
. that	UVXUUVVV
. that's	UUZSUVVU
. the	UXUUXTUc
. there	WVVUXYVV
. they	VVVVWUVV
. they're	WVUVUVVV
. time	WVVUVVVV
. to	VVVWVVVW
. today	UVVWVVVV
. told	VVVWVVVV
. took	UVXVVVVV
. two	VVVVWVVW
. was	VVWVVVZV
. we	SXWVUUVZ
. we'll	VVVVVVVW
. we're	XUUVTWWV
. we've	VUVWVVVV
. well	UVWVVVVV
. what	TVWXXYVV
. where	YSVVUVVV
. which	VWUVVWUW
. who	XTWUWWWX
. whom	VVVVVWWV
. whose	WUVVVVVV
. window	VUWVVVVV
. with	VVVWVXVV
. would	VVVWVVVV
. wow	UVWVVVVV
. yes	VVVWVVVV
. you	SVYVUYUV
. your	RZXTTTWa
0	VVYTTSZY
0 "	WVVVVVVV
0 $	XSSZXWVT
0 ,	TWWWWYUV
0 .	eUTPVWZY
0 0	STYWUUUU
0 ?	TWWWUUYU
0 a	VVXTWVVV
0 about	VVVVVVXV
0 am	XVXRTUVU
0 and	SUWXPZTU
0 because	WVVVVVVV
0 c	UVVWVVVV
0 days	VVWVUVUV
0 degrees	XVUUYWVV
0 f	XUUVWVUX
0 fa	WVVVVVVV
0 for	YUVUVUVV
0 from	VVVVVVUV
0 g	VVWUVVVV
0 gmt	VVVWVVYV
0 h	VVWVVVVV
0 has	UVVWUUVW
0 hours	VWVUVUWU
0 in	UUVXVUVV
0 is	VXUUVWVY
0 it	WVVUVVVV
0 june	UWVVVVVW
0 just	WVVUVVVV
0 k	VVVVUVYV
0 kg	VVVVUVVV
0 kids	WUVVVVVV
0 km	WVVUXUVV
0 last	UVVWUUVV
0 lol	VVVWVVVV
0 m	VVVVUVVV
0 may	UVVWVVVW
0 mbit	WVVUVVVV
0 miles	VUWUXVVV
0 min	UVWVXUWU
0 mins	VVWVVVVV
0 minutes	YTVVZVUV
0 months	WVVUVUUX
0 o'clock	VVVVVVXV
0 of	XUVUUVUX
0 off	UVVWVVVV
0 on	WWUVUVVV
0 or	VUWWVVWV
0 people	WUVVUVVV
0 pm	WWVUUVXU
0 rd	VUVWWVVV
0 s	VWVUVVVV
0 since	VVVVVWVV
0 st	VVWUUWVV
0 th	VUVWXYUV
0 that	VWVUYUVV
0 times	VVVVUVVV
0 to	VSUYUUVV
0 weeks	VWVVWZVV
0 when	VVWVVVVV
0 with	UWVVXVVV
0 would	TVXVVVVV
0 year	VUXUXWVV
0 years	XUTWUWVV
0 yr	WVVUUVVV
0 yrs	TVXVVTVV
?	VYTULMYR
? !	XUWUVVVV
? $	VZVSRTOX
? ?	WTXUYUVU
? any	VWVVVVVV
? i	VTVXUUVU
? i'll	VVVVVUXV
? i'm	VVVVUVWV
? i've	VVVVVVVU
? it	UWVVUUVV
? it's	VVVVVVWV
? my	VWVUXUWU
? no	VVVVVUVV
? not	VUVWVVVV
? ordered	VVVVVVUV
? our	VVVVVVWU
? thank	VWUVVVVV
? want	VVVVVVUV
? we	VVVVVVWU
? we're	VVVVUVVV
@	VPRfQTUU
@ $	XTSYQUUV
@ ,	VUVWVVVV
@ are	UTWWVVVV
@ for	VVWVVVVV
^ "	ZUUTUVVV
^ 0	WUYSZYVU
^ a	XWVSXUVV
^ after	UVWVTWVV
^ agent	WVVVVVVV
^ all	WTVVVWVV
^ am	VVVVUVVV
^ ambulance	UVVWTUVV
^ and	UUVXVVVV
^ any	UXVUVVUV
^ anybody	UWVWVVVV
^ anyone	TVVYVVUV
^ app	WVVUVVVV
^ appreciate	VVWVVVVV
^ are	UaUTVVVV
^ as	VVVVVUVZ
^ asked	VVWVWVVV
^ ate	UXVUXVVV
^ autocorrect	XUVUVVVV
^ baby	VVVVTVVV
^ bag	UVXUVVVV
^ bailiffs	VVVVUXVV
^ bank	WVTWVVVV
^ battery	UWUWVVVV
^ best	TUZTVVVV
^ big	VUXUVVVV
^ boarding	UVVWVVVV
^ both	VVVWVVVV
^ bought	XUVUVVVV
^ breach	WVVVVVVV
^ breakfast	WVVVVVVV
^ bus	WVWUXUVV
^ cable	UWVVVUVV
^ came	UVYTVVVV
^ can	UYVTTTVU
^ can't	VVVUVWVV
^ cancelled	XVUUVUVV
^ car	VVVVWVVV
^ card	WVVVVVVV
^ care	VWVUUVVW
^ charged	WVVVVVVV
^ chat	WVVUVVVV
^ checked	WVVUVVVV
^ cheers	VVUWVVVV
^ chief	VVVVUVVX
^ coffee	VUVWVVVV
^ consumer	UWVVUVWV
^ could	VWVVVUTU
^ council	WVVVVVVV
^ county	VVVVXVUX
^ crew	VVWUVUVV
^ customer	VVWUVVVV
^ day	VVVWVVVV
^ delay	UVWVVVVV
^ delayed	WVVVVVVV
^ delivery	VVVVWVVV
^ detective	VVVVVVVW
^ disappointed	WVUVVVVV
^ do	UbURUTUU
^ does	TZVTTVUV
^ done	VVVWVVVV
^ driver	WVVVUVVV
^ eight	UVWVVXVV
^ engineer	UVWVVVVV
^ every	WVXTUVVV
^ everyone	UVVWUVVV
^ example	VVVVVVWV
^ excellent	VVWVVVVV
^ finally	UVXUVVVV
^ fire	VVUWUVVW
^ first	VVVWUVVV
^ fix	WVVUVVVV
^ flew	VVWVVVVV
^ flight	VVUVVVVV
^ flying	VVVWVWVV
^ food	VWVUVVVX
^ for	VVVWVVWV
^ found	WVWTWVVV
^ free	UVWVVVVV
^ game	VVXTVVVV
^ gate	WVVVVVVV
^ good	UVWVVVVV
^ got	UWUWUVVV
^ great	WVXSVVVV
^ guy	UVUXWWVV
^ gym	VVVWWVVV
^ haha	VVVWVVVV
^ half	XVVTVVVV
^ happy	VVUWVVVV
^ harbour	VVVVUVXW
^ have	UUVXVVWU
^ he	VUUWVWVV
^ headset	VVVVWVVV
^ health	VWVVVVVV
^ heart	WVVVVVVV
^ heating	XVVUUVVV
^ hello	UXUVUUWU
^ here's	VVVWVVVV
^ hey	VUVWVUVV
^ hi	UXVUUWXV
^ honestly	WVVUUVVV
^ hot	VVVVWVVV
^ how	UZUTUTUU
^ i	RXUZeZYT
^ i'd	VWWTUVUV
^ i'll	XVVUVVVU
^ i'm	UXSWSYXW
^ i've	YUSWUTVV
^ if	UUUYUUVV
^ impressed	VVWVVVVV
^ in	UUVYVVVV
^ interest	WVVVVVVV
^ is	TbSUUTXT
^ it	UUUXVVVV
^ it's	UUUZSXVV
^ just	RWVZXWVV
^ keyboard	WVVUVVVV
^ kid	UUUXVWVV
^ kids	VVUWUUVV
^ kudos	VVWVVVVV
^ laid	XUUVUWVV
^ landed	UVVWVVVV
^ locked	WVVVUVVV
^ look	VVVWVVVV
^ looking	UXUUVVVV
^ lost	VVWUVVVV
^ love	UVWVVVVV
^ loved	UVWUVVVV
^ lovely	XVTUVVVV
^ lunch	UVVWVVVV
^ made	UVVXVVVV
^ man	VWVUaVVV
^ matchmaking	XVUUVVVV
^ missed	VVUWVVVV
^ morning	VVVWVVWV
^ mortgage	VVWUVVVV
^ music	WVVUVVVV
^ my	OSWdRWTT
^ need	UXVUVVVV
^ never	TVYUVVVV
^ new	TUWXUVVV
^ nice	VVWUVVVV
^ night	WVXSWUVV
^ no	YUVUVWVU
^ nope	UVVWVVVV
^ not	XVSVVVVV
^ nothing	VVWUVVVV
^ off	UVVXVVVV
^ oh	WVTWVVVV
^ ok	UWVWVVVV
^ old	XVTVVVVV
^ on	TVUYUWUV
^ order	UUVWVVVV
^ ordered	XUWTVVVV
^ our	RUVaVUVV
^ paid	YUVTVVVV
^ parking	WVVUUVVV
^ passport	VVWVVVVV
^ payday	UVVXVVVV
^ paying	XVVUVVVV
^ people	TVWWVVVV
^ phone	VVVVVXVV
^ pilots	UVVWVVVV
^ please	WYUSUUVV
^ police	VVVWVVVV
^ pool	WVVUWXVV
^ pothole	VVWUVVVV
^ power	UUWWUVVV
^ press	TVVYVVVV
^ producer	VVVVVVWV
^ quick	VWUVVVWV
^ rail	VWVVWVVW
^ rang	VVVVWUVV
^ really	VVWVVVVV
^ recall	VVWVVVVV
^ respect	VVWUVVVV
^ roaming	XUVUVVVV
^ sat	VUUWVVVV
^ saw	VVUXVVVV
^ school	VUVVVUVV
^ screen	WVVUVVVV
^ second	WVVUVVVV
^ sent	VVVWVVVV
^ servers	WVVUVVVV
^ shares	VVVWVVVV
^ since	UVVWYVVV
^ sitting	UVVWVVVV
^ smart	UVWVVUVV
^ smooth	VVWUVVVV
^ so	WWWSTUVV
^ solar	WVVVVVVV
^ someone	UWVVXVVV
^ sorry	XVVUUVVV
^ standing	UVVWXVVV
^ still	WVVUVVVV
^ stuck	UVVXVVVV
^ subscribed	WVVVVVVV
^ sunrise	UVVWVVVV
^ support	UVWVVVVV
^ switched	TVWWVVVV
^ thank	VVWUVVVV
^ thanks	VUZSVVWV
^ that	TUUYUVUV
^ that's	VVUWVVVV
^ the	bMcRPUTW
^ there	VXUUZVVV
^ there's	WWVUaWVU
^ they	WUWUVVVV
^ they're	VVVVTVVV
^ thinking	UUVXVVVV
^ third	XUVVVUVV
^ this	TVcQTUUV
^ three	XUUUVUVV
^ to	UVWVVUVV
^ toddler	UVVWVWVV
^ took	UWWUVVVV
^ trading	VVVWVVVV
^ transport	UVVWVVWV
^ tried	WVUVVVVV
^ two	WVUVYVVV
^ ur	VVWVVUVV
^ very	WVVTVVVV
^ visiting	VWVUVVVV
^ voice	VVWUVVVV
^ waiting	UUVXVUVV
^ watching	UVVWVVVV
^ we	TWUYXTWU
^ we're	VVVVXUXU
^ what	UXVUUVVV
^ what's	VYUTUVVV
^ whats	UXVUVVVV
^ when	SXVWVVVV
^ when's	UZVTVVVV
^ where	VWVVUVUV
^ which	UYVTUVVU
^ who	WUUVUVVV
^ who's	VVVWVVVV
^ whoever	UVWVVVVV
^ why	ZSVVVVVV
^ will	UVVWVVVV
^ windows	WVVVVVVV
^ with	WVVVVVVV
^ working	VVVWVVVV
^ worst	WVVUVVVV
^ would	ZTUUVVUV
^ wow	WVVUVVVV
^ writing	UVVWVVWW
^ wrote	TVXVVVVV
^ yes	UUUZUVVV
^ you	aTVSXaVU
^ you're	UVVWVVVV
^ you've	WVVUVVVV
^ your	bRaPTUVR
a	WRaSTUVQ
a 0	VVVVTVVV
a baby	VVVVXWVV
a bad	TVYUVVVV
a bag	WVVVVUVV
a bank	VVWUVVVV
a better	UVWVVVVV
a bill	UVWVVVVV
a biscuit	VVUWVVVV
a bit	VVWVVWVV
a black	VVVWVXVV
a bow	TVYUVVVV
a bunch	WVUVUVVV
a burning	UVWWUVVV
a bus	UWVVWXVV
a cake	VVVVUVVV
a calculator	VUWVVVVV
a call	TXUVVVVX
a car	VVVWVVVV
a child	VVVVWVVV
a coffee	VVVWVVVV
a coin	VVVVVXVV
a comment	VWVVVVXV
a company	WUWTVVVV
a consumer	VVVVVVXV
a customer	UVWVVVVV
a cyclist	VWVUWVVV
a date	WVVVVVVV
a day	VUWVVVWV
a direct	XUVVVVVV
a disgrace	UVVXVVVV
a doctor	WUVVVVVV
a double	VVVVVVWV
a e	VVVVWVVV
a fiddle	VVVVVUVV
a fifth	VWVVVVVW
a fight	UVWVVVVV
a first	VVVVVUVV
a flat	WVUVVVVV
a flight	UVVWVVVV
a form	WVVVUXVV
a free	VVWVVVVV
a full	XVVTXVVV
a fuss	UVXVVVVV
a gift	VVXTVVVV
a good	TUXWVVVV
a guy	UVUXVVVV
a hair	WVVUVVVV
a handwritten	UVWVVVVV
a has	VVVVWVVV
a hotel	VVVVVVWV
a hug	UVVWVVVV
a human	VVWUVUVV
a joke	WVVTVVVV
a journalist	VVVWVVVV
a kid	WVVVXUVV
a knife	UWVVYWVV
a known	UVVVVVVV
a lawyer	XVUUVVVV
a letter	VVVVVWVV
a line	VVVVVWWV
a little	WUVUVVVV
a live	VWVVXVVV
a long	UVWVVVXV
a look	VVVVVUVV
a lot	UWUWYVXV
a mail	VVWUVVVV
a man	UVVXYWVV
a manager	VWVVVVVV
a map	XUVUVVVV
a match	UVUXVVVV
a million	WVWUVVVV
a minute	TVYUUVVV
a missing	VVVVVVVW
a month	XTVVVVVV
a name	VVUVVVVV
a new	TYUVVVUV
a newborn	VVVVVXVV
a nightmare	UVWVVVVV
a number	WVVUVVVV
a one	WVVVVVVV
a paper	UVVVUVVV
a person	WVVUVVVV
a phone	VVVVUXVV
a photo	UVWVVVUV
a picture	WVVVVVVV
a piece	VVVVUVUV
a plane	UUVWVVVV
a podcast	VVVWVVWV
a pram	XVUUVXVV
a private	VVVWVVVV
a raise	UVWVVVVV
a receipt	WVUVVVVV
a red	VWVUWVVV
a refund	UVWVVVVV
a robot	WVVUVVVV
a row	WUVVVVVV
a screen	UVUXVVVV
a seat	WUVVVVUV
a second	UVWVVVVV
a single	UVXUUVVV
a size	WVVUVVVV
a skateboard	UVVWVVVV
a small	VWVVVVXV
a smile	UVXUVVVV
a spokesperson	VVVVVVXV
a stranger's	WVVUVVVV
a stroller	XUVVVVVV
a table	WWVUVVVV
a team	VVXUVVVV
a ticket	WUVVVUVV
a town	WVUVVVVV
a train	UVUXWVVV
a very	VVWUTVVV
a wall	WVVVVVVV
a way	VWVVVVVV
a week	XVUUVWUV
a wheelchair	UXVVUUVV
a whole	UUWWVVVV
a window	WVVVVVVV
a woman	VUVWVWVV
a word	VUUWUVVV
a working	WUVVYVUX
able	WVVVVVVV
able to	WVVVVVVV
about	TXVWSTZS
about 0	UVVWVVVV
about a	VWVUUVVV
about how	UVVWVVVV
about it	WUXTUWVV
about my	UVVWVVVV
about the	WVVUUUZT
about your	UWUWUVWV
above	VVVUWWVV
above the	VVVUWVVV
abroad	VWVUVVVV
ac	WUVVVVVV
access	UWVVVVWX
access to	UWVVVVWX
accident	UXVUUWVX
accident ,	VVVVUWVV
account	UWVWTZUV
account $	TVVXVVVV
account .	UVWVVVVV
account and	UXVUUVVV
account in	VVVVVUVV
account is	WVVVUWVV
account on	VVVVVWVV
accounts	WVVVVVUV
across	VWVVVUVV
across the	VVVUUVVV
act	WVVVVUWV
actual	VVVWVVVV
actually	UVVWVVVV
actually $	VVUWVVVV
ad	UVVWVVVV
add	UWVVUVVW
added	UVWVUUVV
address	UVWVVYVV
address .	UVWVVYVV
ads	VVWUVVVV
ads .	WVVUVVVV
advance	VWVVVVVV
advert	VVVVVVVW
affected	VVVVVVVW
affected by	VVVVVVVW
after	WUXTUVVU
after $	WVVVVVVV
after 0	WVVUVVVV
after a	UVVVVVVV
after that	UVVWVVXV
after the	XVVTUUUV
after your	VVVVZVVV
again	UUWWUXUV
again $	XUYQUWVV
again ,	VVUWUVVV
again .	TVVXWVVV
again ?	WVVUVVVW
again and	UWVVVVVV
again but	WVUVVVVV
against	XUUVVVVV
against the	VVVWVVVV
agency	UVVWUVVX
agency ,	UVVWUVVX
agent	WVUUUVVU
agent "	UVWVVVVV
agent said	WVVVVVVV
agents	VVVVVUWV
ago	WVUVTVUV
ago $	WVVVVVUV
ago ,	VVVVTVVV
aid	VVVVUVVV
air	XUVUWWWW
air $	YVVTVVVV
air ,	VVVVWWVV
air at	VVVVVVWV
airline	UVWWVVVV
airport	VVUWUXVW
airport $	VVVWVVVV
aisle	VVUWVVVV
alarm	UWTXUVWV
alarm keeps	UWVUXVVV
all	ZRUWRUUV
all $	TVXVUVVV
all .	WVVUVVVV
all day	UVVWVVVV
all good	VVTXVVVV
all have	VWVUXVVV
all his	VVVWVVVV
all i	XTVVVVVV
all my	WVVUUWVV
all night	VVVVUWVV
all of	VVVVVUVV
all over	VVVVVUVV
all you	UVVXVVVV
allergic	WVVVWVVV
allergic reaction	WVVVWVVV
allotments	WVVVVVWV
alone	VVVVVYVV
alone .	VVVVUVVV
alone ?	VVVVVUVV
alone on	VVVVWVVV
already	WUUVWVVV
already did	VVVWVVVV
also	VVVVUUVV
always	UVVXUVVV
am	TWWURTVV
am ,	UVWVUVVV
am .	WVVTVUVU
am i	UWVWUVVV
amazing	UVXUVVVV
ambulance	UVVWUVVV
an	WVUVVVXW
an account	TVWWVVVW
an answer	WVVVVUVV
an appointment	WVVVVVVV
an article	VWVVVVWV
an electric	WVVVXUVV
an empty	WVVVVVVV
an error	VVVUVVVV
an hour	XVUUXWVV
an inquiry	VWVVVVVX
and	WUXSbdVO
and 0	WUVVUUVV
and @	UUVXVVVV
and a	VUWVXUVU
and all	WUVVVVVV
and am	UWVVVVVV
and can	VVVVVUWV
and can't	SXVWVWVV
and crying	VVVVUWVV
and cut	WVVVVVVV
and each	WVVVUWVV
and gave	WVUVVVVV
and getting	WVVUVVVV
and got	UUVWWVVV
and has	UVXUVWVV
and have	UVVWUVVW
and haven't	UWVVXWVV
and he	VVWUVVVV
and her	VVVVVWVV
and hit	UWVVWVVV
and i	UYUUYWVV
and i'm	UXVTYVVV
and i've	VVWVVVVV
and is	WTUWVVUV
and it	UVWVVUVV
and it's	VVXTWVVV
and left	WVUVVXVV
and me	VVWVUUVV
and moved	VVVVUVVV
and my	WWVUaYVU
and never	UVXVVVVV
and no	WVVVUXVV
and nobody	WUVVWUVV
and not	TVXWVVVV
and now	XVVUZUUV
and one	VVVVUUVV
and she	VVVVWWVV
and staff	UVVXVWVV
and the	YXTTUVVT
and their	VVVWVXVV
and then	WUVVWWVV
and there	UVVWVVVV
and there's	UWVVWVVV
and they	VVVVVUVV
and today	WVVUXVVV
and travels	VVVVVWVV
and want	UWVVUVVV
and wants	VVVWVVVV
and was	UVWVUVVV
and we	XVVUWUUW
and when	VVVVVVVW
and won't	WVVVXVVV
and would	UXVUVVZU
and you	XUWUTXVV
and your	ZVUTTVVU
angry	VVWUVVVV
announce	UUVYVVVV
announce the	UUVXVVVV
announced	WVVUVVVV
announcements	WVVUVVVV
announcements ,	WVVUVVVV
another	VVVVVWVV
another $	UVWVVVVV
another one	VWVVUWVV
answer	ZTTUUUVY
answered	UVXUVVVV
answered my	UVXVVVVV
answers	VVVVVUVX
any	UaTTXVVU
any 0	VWVUVVVV
any more	UWVVVUVV
anybody	VUWVVVVV
anybody else	UWVWVVVV
anymore	TVWXXXVV
anymore $	VVVVUVVV
anymore ,	UVVWYXVV
anyone	TVUYWWUU
anyone ?	XUVUVVVV
anyone else	VUVXVVVV
anyone else's	UVVWVVVV
anyone from	VVVVVVWV
anyone know	VWVVVVUV
anyone up	UVVWVVVV
anything	YUVUUWVV
anything $	WVVVUVVV
anyway	VUUWVVVV
anyway $	WUUWVVVV
apology	XVTVVVVV
app	VUYTTUTV
app $	VVVUVVVV
app is	VUXUVWVV
app says	WUVVVVVV
apparently	WVVVVVVV
appear	VWVVVVUW
appointment	WVVVVVVV
appointment for	VWVVVVVV
appreciate	VVWVVVVV
appreciate the	VVWVVVVV
approved	WUVVVVVV
apps	UVWVVVWV
april	WUVVUVVV
are	WTXUYXSa
are $	UVVVVVVV
are a	WVVVUVVV
are affected	VVVVVVVW
are at	VWVUVVVW
are coming	UUVWVWVV
are coughing	VVVVXVVV
are in	UWVVUUVV
are killing	WVVUUVVV
are on	WVVUWWVV
are still	WVVVWVVV
are the	UVWUVWVV
are there	VWVUVVVV
are you	WSVXVVVV
area	UVVWVVVV
area $	VVVWVVVV
aren't	UVUYVVVV
arm	VUVWXUVV
arm is	WVVVWUVV
armrest	WVVUUVVV
around	TWVWVVVV
around 0	UWVVVVVV
around noon	UWVVVVVV
arrest	WVUVVVVV
arrival	VVVVVUVV
arrived	YUUVUXVV
arrived .	XUVUVVVV
arrived the	WVUVVVVV
arrives	WVVUVVVV
article	UWUWVVWV
article about	UVVWVVVV
as	TYRYTPWf
as a	WVUVVTVV
as if	WVVUVVVV
as mayor	VVVVVUVX
as member	VVVVVVVX
as of	VWUVVVWX
as the	VVVVWUVV
as well	VVVVUVWV
ask	XTWUVWVX
ask ?	WUVVUVVV
ask for	VUXVVUVV
ask the	WVVVWWVV
asked	VUWVUUVW
asked .	UVWVVUVV
asked for	VVWVVVVV
asked if	UVVXVVVV
asking	VVVVWVVV
asks	VWVVUVVV
asleep	WVVVWUVV
assistant	VVWUVVVV
at	WTUYQRbX
at 0	aWXOVVcW
at @	VVTXVVVV
at a	UVWVVUVV
at all	YTVVVVVV
at example	VWVVUVXU
at five	WVVUUVWV
at gate	TUVXVVVV
at home	UVVWVVVV
at it	UWVWUVVV
at last	VVWVVVVV
at least	XVUUVVVV
at lunch	VVWUVVVV
at me	XVVUVWVV
at my	VUWVUUVV
at nine	UVVWVVVV
at noon	UVVVVUVU
at once	VWVVYVUX
at seven	VWVUVVWW
at six	UVVWVVVV
at stand	VVVVVUVV
at t	VVVVWWVV
at the	UXUVQUTT
at your	TUUZXWUX
at yours	UVWVVVVV
ate	ZWTSYWVV
ate a	WVVVWWVV
ate my	ZUUTUVVV
ate the	UWVUXVVV
attached	VVVWVVVV
attached $	VVVWVVVV
attendant	UVUWVUVV
august	WVVVVVWV
austin	VVVWVVVV
austin ,	VVVWVVVV
authority	VVVVVVVX
authority ,	VVVVVVVX
autistic	VVWVUWVV
autistic son	VVVVUWVV
auto	WVVUVVVV
autocorrect	XUVUVVVV
available	VWVUVVWV
aviation	UWVVVVVV
away	XUUVVXVU
away at	WVVVWVVV
awful	UWWVWVVV
b	VVVWVVVV
baby	XVVUXXVV
back	UUZTUXTV
back $	VVVUXWVV
back .	VVVVVXVV
back ?	VVVVUVVV
back at	UVWVVVVV
back in	UWVVUVVW
back on	VWVUVWVV
back the	UVXUVVVV
back to	XUVVVVUV
backpack	UVVWVVVV
bad	STZVVTVV
bad day	UVXUTVVV
badly	XVVUWVVV
bag	WVWTYUUU
bag $	WUVVWVVV
bag .	VVVVVUVV
bag and	UXVVXVVV
bag made	VVVVVUVV
baggage	WVVUVVVV
bags	UVWVVVVV
bailiffs	VVVVUXVV
balance	VVVWVVVV
balcony	VVVVZVVV
ball	WUUWVWVV
ban	VUVWUVVV
bank	UVUXXUVV
bank app	UVWVVVVV
banking	VVVVVVVW
banks	UVWVUUVV
banks $	UVWVUUVV
bar	UUUXUVVV
bar $	UVUXVVVV
barks	VVVWVVVV
barrier	VVVVUVVV
basic	VWVUVVVV
batch	VVVVVVVX
batches	VVVVUVVV
batteries	VVVVUVVV
battery	WVUWaVVV
battery .	VVVVYWVV
battery is	VTVXXVVV
be	UZTUVRWU
be a	WVUVVVVV
be fixed	VWVVVVVV
be happier	UVWUVVVV
be illegal	VVUWVVVV
be my	VVUWVVVV
be nice	WVUWVVVV
be on	UVWVUUVV
be streamed	VWVUVVVV
beats	VVUWVVVV
because	YUUTWUUU
because of	VVVVXWVV
because the	UWVVVUVV
because your	VVVVUVVV
bed	UWUWTaVV
bed $	VVVVVWVV
bed .	UWUWUVVV
bedroom	UWVVYVVV
been	VWTWRUXZ
been 0	UVVWUUVV
been a	VVTXVVVV
been off	VWVUUWWV
been offered	UWVVUWVX
been on	WVVUVVVV
before	VWWTUWZV
before 0	VVVVVVYV
before i	VVVVVVXV
before the	UVWVVVVU
before you	WVUVVWUV
behalf	VWVUVVXV
behalf of	VWVUVVXV
behind	VVVWWWWU
behind the	VVVVWVWU
being	XUWTVVUV
believe	WVVVVVVV
bell	VVVVUVVV
below	VVVVXVWV
below .	WVVVWWVV
belt	WVWUUVVV
benefits	VVVVVWVV
best	SVYVUVUV
beta	UVUXVVVV
better	XUUVUUVV
better than	UVWWVVVV
between	UVUYUVVV
between a	VUVXVVVV
between the	VVVWVVVV
beyond	WVVUVVVW
big	UTZTUUWV
bike	VWVUVVVV
bill	WUXTVUVV
bill $	UVVWVVVV
bill 0	WVVVVVVV
bill i	UVWVVVVV
billing	UVVWVVVW
bills	VVVVVWVV
bin	WVVVVVVV
bingo	WVVVVVVV
birthday	WVWUVVVV
birthday ,	VVWUVVVV
biscuit	VVUWVVVV
biscuit tin	VVUWVVVV
bit	UVWVUUVV
bit ,	VVWVVUVV
black	UVVWWXVV
black friday	VWVVVVVV
blackout	VVUWXWVV
bland	WVVVVVVV
blanket	WVVVXXVV
blankets	UVWVVVVV
bleach	UXVVXUVV
bleeding	VVVWXUVV
bleeding ,	VVVVVUVV
blender	UUWWVVVV
blind	UWVWSVVV
blind and	VVVVUVVV
bliss	UVVWVVVV
bliss $	VVWVVVVV
blocked	UXVUWXVV
blog	UVVXVVWV
blog .	UVVXVVVV
blood	WVVVWWVV
blood ,	VVVVWWVV
blue	UWVVWUVV
board	VVVUTUWU
board $	VVVUVVVV
board 0	WVVVVVVV
board says	WUVVVVVV
boarding	UVUXUUVV
boarding ,	VVVVUVVV
boarding .	UVUWVVVV
boarding pass	VVVVVUVV
boil	VVVWVVVV
boiler	UWVWYTVV
boiler ,	UVVWVVVV
boiling	UWVVWVVV
bonus	WVVVVVVV
book	UUWWVVVV
book .	VVWUVVVV
booked	VVVVUVVV
booked the	UVVWUVVV
booking	VUVWUUUV
booking $	UVVWVVVV
bookings	VWVVVVVV
books	WVVUUVVV
boredom	WVVVVVVV
borough	VWVVVVVW
boss	UVVWUVVV
boss $	VWVUVVVV
boston	TVVXVUVV
bot	WUVVVVVV
both	UUUYVYVV
both sides	VVVWUVWV
bottle	UXVVWVVV
bottom	VVVWVUVV
bought	WVUVUUVV
bought in	VVVWVVVV
bought the	VVVUVVVV
bow	TVYUVVVV
box	XUVVUUVU
box $	VVWUVVVV
box ,	VVVVVWVV
box .	WVVVXUVV
boxes	VWVUVVVV
boy	VUXUUWVV
boy is	VVWVUVVV
boyfriend	VVVVXVVU
boys	VVWVUVVV
brakes	WVUVVTVV
brakes failed	VVVVWUVV
branch	WVVUUTWX
branch .	VWVUUVVX
branches	WUVVWVVX
brand	WVVVVVVV
bravo	UVWVVVVV
bravo $	UVWVVVVV
breach	UVVXVVUU
bread	WUWUUXVV
bread .	XVVUVXVV
break	UVVXVVVV
breakfast	VVVUVVVV
breathe	VVVVVWVV
breathing	VUUWXVVV
bricked	XVUUVVVV
bricked my	XVUUVVVV
bridge	UXUVZWUX
brilliant	UVWVVVVV
bring	TVUYTUVV
broadcast	WUVVUVVV
broke	VUVWXUUV
broken	WVVUTUUW
broken .	UWVVUVVW
brother	WVUVUXVU
brought	VVWVUWVV
brown	WVUUVVXU
brown water	VVVVVVXU
bucket	VVVVXVVV
budget	UVVWVVVV
buffering	WVVUUVVV
bug	VVWUVVVV
build	UVWVVVVV
building	UVWUUWVV
built	UVWVVVVV
bulletin	VVVVUVXV
bunch	WVUVUVVV
bunch $	WVUVUVVV
burger	YVTUVVVV
burger .	WVVVVVVV
buried	VVVWVVVV
burn	VVVWWWVV
burned	UVUXVXVV
burning	UUWVVUVV
burnt	VVVVWVVV
burst	VVVVXWVV
bus	VWSWXXVV
bus $	UVVWVVVV
bus .	VWUVWXVV
bus 0	UVVVUVVV
bus driver	WVWUXVVV
bus stop	VVVWVWVV
business	VVVVVVWV
but	UUYVRSUU
but i	VVVVVUVV
but the	UUUXUVVV
but wow	UVWVVVVV
but you	UVWUVUVV
button	WVUWVVUV
button ,	VVVWVVVV
buttons	VVVVUVVV
buy	VVVVVXVV
buy it	VVVVWVVV
buying	UVWVUVVV
buying a	UVWWVVVV
by	UWTXQUWe
by 0	UVWVUVWU
by a	XVUUVVVW
by friday	UVVWVVVZ
by itself	WVVVWVVV
by mail	XUVUVVVV
by mistake	VWVVVUVV
by phone	WUVVVVVV
by the	TWVXTUVX
by tomorrow	WUVVVWVV
bye	UVVWYXVV
c	VVUWVVVV
c $	UVVWVVVV
cabin	UVVWWTVV
cabin crew	UVUWVVVV
cable	TXVVWVVV
cake	UVVWUVVV
cake in	VVVVUVVV
calculator	VUWVVVVV
call	VZWQVWUX
call $	VWVVWVVV
call ,	VVWUVVVV
call about	VVVVVWVV
call back	WVVVVVVV
call failure	VVVVVVWV
call from	UXVVVVVW
call it	WVVVVVVV
call me	VWVUWVVV
call the	XWVTVUVV
called	VUVWUUVV
calling	WVUUVWXU
calls	WVVUVVVV
calls .	WVVUVVVV
calm	UVVWXVVV
came	XVYQZZWT
came $	WVUVWVVV
came ,	VVVVVWVV
came before	VVWVVVVV
came down	WVVVZXVV
came for	VVXUVVVV
came home	UVXUVVVV
came in	TVWVVVVV
came off	XWUUVVVV
came out	WVVVVXVU
camera	XUUWUVWV
camera $	XVVUVVVV
can	UZWQUVVT
can be	WUVVVVVV
can i	SaVTTVVU
can see	WVVUVVVV
can send	VWVVVVVV
can somebody	VVVVVWVV
can talk	WUVVVVVV
can u	WVVVVVUV
can we	VVVVVWVV
can you	WVVVUVUU
can't	VYSVaZUU
can't do	UVVWZWVV
can't find	VXVUUWVV
can't get	SXUXVYVV
can't just	VVVVWVVV
can't lift	WVVVTVVV
can't pay	VVVVVXVV
can't stand	UWVVXVVV
cancel	UWVVVVVV
cancelled	XVUUUXVV
cancelled .	WUVVVVVV
cancelled by	VWVVVVVV
cancelled my	WVUVVVVV
candles	UUVXVVVV
cap	VVVVWVVV
captain	UVVWVVVV
car	XVUUbXVU
car $	UVWVVVVV
car at	VWVVVVWV
car is	WUUVWYVV
car park	TWVWWVVV
carbon	VWVUWVVV
carbon monoxide	VWVUWVVV
card	VWVUUUUV
card .	VVWVVUVV
card declined	WVVVVVVV
card says	WUVVVVVV
cards	VWVUUWVV
care	WWVUTWVW
care $	WVUVVVVV
care ,	WVVVUWVV
care home	VVVVUWVV
carer	UWVVUVVV
carers	VUWVVWVV
carriage	VWVVWVVV
carried	UVXUUVVV
cars	VVUWWUVV
case	UXVVVUVV
cash	VVUWVVVV
cash in	VVUWVVVV
cash machine	VVVWVVVV
cashier	TVVWVVVV
cat	SVVYVVVV
cat $	VVVWVVVV
caught	WUVVVVVV
cause	VVVUVVVV
ceiling	VVVVYWVV
centre	VVVWUVVV
ceo	VVVVVVVU
cereal	WUVVWVVV
certificate	VVVWVVVV
chair	UVVWVVUV
chair .	VVVVUWVV
chance	VVVVVVUV
change	UVWWUUUV
change $	UVVWVVVV
change my	VWVUVVVV
changed	VVUVVVVU
changed the	WVUVVVVV
changing	VVVVTVVV
channel	VVVVXWUX
chapeau	VVWVVVVV
charge	UWVVUVVW
charge the	VVVVVVVW
charged	XVUUVVVV
charged for	WVUVVVVV
charged me	WVUVVVVV
charger	UVVXXUVV
chargers	VVWUVVVV
charges	VVVVVUVV
charging	VVVVXXVV
chat	XUVUVTVV
chat .	WVVVVVVV
chat with	UVWVVVVV
chatting	WVVVUVVV
chatting $	WVVVUVVV
check	TVWWUUVU
check .	VUVWVVVV
check my	VVVVVUVV
check your	VVVVVVUV
checked	WVVUVUVV
checkout	WVUVVVVV
checks	VVVWVVVV
cheers	WVUVVVVV
cheers ,	VVUWVVVV
cheers for	WVUVVVVV
cheese	UXVUXVVV
chef	XVUTVVVV
chemo	VVVVVWVV
chest	UVVWWVVV
chicago	VVVVUVVV
chicken	WVUWZWVV
chicken .	VVUWVVVV
chicken salad	VVVVYVVV
chicken was	WVVVWWVV
chief	VVVVUUWX
child	VVVVWVVV
children	VVVVUWVV
children's	VVVVVUVV
christmas	VVVVUVVV
city	VWVUUVVW
claims	UWWUVVWU
class	WVUVVUUV
cleaned	UVXVUVVV
cleaner	VUVWXTVV
clear	UVWVVVVV
click	WUUVVVVV
clinic	WVWUUVVV
clock	VUVWVVVV
close	XWVTYUVU
close .	VVVVYUVV
close it	XUVVWWVV
close on	VWVUVVVV
closed	TTUZUWVU
closed $	UVVWVVVV
closed ,	UVVWVVVV
closed .	UVVWVVVV
closed in	WUVVVVVV
closed on	UVVWVVVV
closes	WVVVVVVV
closes at	WVVVVVVV
closing	WVVVWVYV
clothes	VVVVVUVV
cloud	XUVVWZVV
coach	UWWUVVVY
coat	UVWVUVVV
cockpit	UVWVVVVV
code	UUVYVVVU
code $	UVVWVVVV
coeliac	WVVUVUVV
coffee	TUVYUVVV
coffee $	UVUXVVVV
coffee ,	VVWUVVVV
coffee .	VVUWVVVV
coffee on	WVVUVVVV
coin	VVVVVXVV
cold	WVVVUUVV
cold .	VVVVUVVV
cold and	VVVVVUVV
collapsed	VWVVWWVV
colleague	VVVVVUVV
collect	WVUVVVVV
collection	UWVVVVVV
collection in	UWVVVVVV
collectors	VVVVUWVV
colour	UVWVVVUV
column	VVVVWVVU
come	XWUTTYVU
come .	VVVVUWVV
come and	YUUUUVVV
come with	VVVVUVVV
comes	VVVVUUVV
comes $	VVVVUUVV
coming	WUVWZYVV
coming back	VUVWVVVV
comment	UXVVVVZU
comment on	VWVVVVXV
commission	VWVVVVVX
commissioner	VWVUVUVW
committee	VVVWVUUa
committee .	VVVVVUVW
company	WUVVUUWU
company $	VUVWVVVV
company that	VVWUVVVV
competition	VWVVVVVW
complain	VVVWUVVV
complaint	VVVWVWVV
complaint .	VVVWVWVV
complaints	VVWUVVVW
concert	TVVXVVVV
confirm	VWVVVVXV
confirmation	UXVVVVVV
confirmed	VVVWVVVV
connection	WVVUVUVV
connection .	WVVVVVVV
consistent	WVVVVVVV
console	VUVWVVVV
constituents	VVVVVVVX
consultation	XUVUVVVV
consumer	TWVWUVXW
contact	UXVUUVVW
contactless	VWVUVVVV
content	WVVVVVVV
continue	VVVWVVVW
contract	WVVVVVVV
cook	UVVWVVVV
cookies	UUWVVVVV
cool	VVWUVVVV
copy	WVVUVVVV
correspondent	VVVVVVWV
corridor	VVVVVUVV
coughing	VVVVXUVV
could	WUWUUUVT
could be	UUVYVVVV
could have	WUVUUVVV
could read	UVWVVVVV
could you	UXUUUUVU
couldn't	UVXUTWVV
couldn't be	UVWUVVVV
council	YTUUVVUW
council tax	YVUTVVVV
councillor	VVVVVVVW
counted	WVUVUVVV
counter	UVXUVUVV
counter .	WVVVVVVV
country	VVVVYVVV
counts	VVUWVVVV
county	TWVWXVUZ
courier	VVWVVVWU
course	WVVUVVVV
court	UWVVVVVY
covering	VVVVVVWV
covering the	VVVVVVWV
cracked	TVVXVVVV
crashed	WVVVVVVV
cream	VVUWUVVV
credit	VVWVVVVV
crew	UTXWUTVV
crew ,	VVUWVVVV
crew for	VVWUVVVV
crew of	VVWUVVVV
crib	VVVVVWVV
cried	VVVVUVVV
crime	XVUTVVWV
critic	UVVWVVVV
cross	UVXVVVVV
crossing	VWVVWVVW
crossword	UVVWVVVV
crying	VVVVUVVV
culture	WUVVVVVV
cupboards	VVVVVYVV
cushions	VWVVUWVV
customer	VVWUTUVV
customer care	UVWVVVVV
customer service	UVWVTVVV
customers	WVVVVVVU
customers $	WVVVVVVV
cut	XTUWVYVU
cut off	WVVVUWVV
cut the	VUVWVVVV
cutting	VVVUTVWV
cyclist	VWVUWVVV
d	VUUXVVVV
dad	TUXWUVVV
dad has	UVUXVWVV
dad is	VWVVVVVV
dad still	UVTYVVVV
dad's	XVVUXWVV
daily	VVVWVVVV
dallas	UWVVVVVV
damage	WVVUVVVV
danced	VVWUVVVV
dangerous	VUWVVUUV
dark	VVVVVUVV
data	XUVVUVVV
data $	XVUUVVVV
data protection	VVVWVVVV
date	VVUVVVVV
date $	WWVTVVVV
date ,	UVVWVVVV
date .	WVVVVVVV
daughter	TXVVUXVV
daughter ,	VVVVVZVV
daughter has	VVVVVUVV
daughter is	UWVVUWVV
day	WSVXUSWT
day $	RWWXVVVV
day ,	TVYUTUVV
day .	XUUVVUVV
day 0	VVVWUVVU
day after	WVUVVVVV
day and	WVVVWVVV
day of	VVVVXVVV
days	VVUWUWTW
days $	TVUXXUVV
days ,	VVWUVWVV
days .	VWVUTVUW
days ago	WVVVVVVV
days and	VVVVUXVV
days in	VUVWVVVV
days of	WVVVUVVV
dayton	WVVUXVVV
dead	TUVYTUVV
dead ,	VVVVUVVV
dead .	UVVWVVVV
dead since	VVVVUVVV
deadline	VUVVVVUV
deadline in	WVVUVVUV
deaf	VVVVUVVV
deaf and	VVVVUVVV
deal	VVWUVVVV
dealer	WVVUWVVV
dear	VVVVVVVU
debit	VWVUVVVV
debt	VVVWXYVV
decent	UVWVVVVV
decided	UUVXYXVV
decision	VVVVVVUX
declined	WVVVVVVV
deep	WVVUVVVV
degrees	XVUUYWVV
degrees .	WVUUWVVV
degrees in	VVVVWVVV
delay	TWXUVVVW
delay $	VVWVVVVV
delayed	XVUUUVVV
delayed again	WVUVVVVV
deleted	WUVVVWVV
deletes	WVVVVVVV
deliver	WVUUVVVV
deliver to	VWVVVVVV
delivery	WUUWXXVV
delivery .	VVUWXVVV
dementia	VWVVVVVV
demo	VVXUVVVV
democracy	VVVWVVVV
dentist	VVUXVVVV
deny	VVWUVVWV
department	UWVVVVVY
depot	VVUVVVVV
depot $	VVUWVVVV
derailed	WWVTZXVV
deserves	UVXUUVVV
deserves a	UVWVVVVV
desk	UVXUTSbW
desk $	VXVUVVVV
desk ,	VVVVVVYU
desk .	VWUVVVXX
desk 0	UUXVVVVW
desk in	UVWVUUVV
details	UVVWVVUV
details $	UVVWVVVV
detective	UVVWVVVW
dev	VVWUVVVV
dfw	UVWVVVVV
diagnosis	WVVVVVVV
dialysis	VVVVVWVV
did	WXUTTSXV
did $	WVVUVVVV
did not	VWUUUUVV
did that	UWVVVVVV
did the	UVWVUUXV
didn't	UUZUUVUU
didn't come	XUUUVYVV
didn't expect	UVWVVVVV
didn't have	UVWVUUVV
didn't know	VUVWUVVV
didn't think	UVWVVVVV
die	UTaUWUVV
die for	TUZUVVVV
died	VUWVTWVV
died .	UVUYVVVV
died at	XVVTVVVV
dies	VVVWYXVV
diesel	VVVVUVVV
diet	UVUXVVVV
difference	VWVUUVVW
difference between	VWVVVVVV
different	WVUVVUVV
dinner	VWVUVVVV
dinner $	VWVUVVVV
direct	WVVVVVVV
direct debit	VWVUVVVV
direct flight	XUVVVVVV
disabled	UWVVWVVV
disappointed	WVUVVVVV
discount	VWVVVVVV
discuss	VVVWVVVV
discuss the	VVVWVVVV
disgrace	UVVXVVVV
dissertation	VVVVVVUV
district	UVVWVVVY
diversion	UVWVVVVV
diverted	VUVWVVVV
dizzy	UWVVWVVV
dm	VTUYVUUU
dm $	UVUYVVVV
dm ,	WUVVVVVV
dm'd	VVVWVVVV
dm'd you	VVVWVVVV
dms	VVVWVVUV
do	ScVSVXUR
do $	URVabVWV
do .	UVWVVVVV
do anything	VVVVUYVV
do i	TYUVYTTT
do something	VVVVWUVV
do the	WUVVUUWV
do this	VVVWYXVV
do u	WVVUVVVV
do we	VVVVWWVV
do with	UVVWVVVV
do you	VZUSTWUU
doctor	WVUVVVVV
doctor's	VVVVVXVV
documentary	VVVVVVWV
documentary about	VVVVVVWV
does	VYVSTVTU
does a	WUVVVVVV
does anyone	UWVVVVVV
does it	UWVVVWVV
does that	VVWVVVVV
does the	UWVUUVVV
does your	WUVVVVVV
doesn't	ZUUUVXUV
doesn't close	VVVVWVVV
doesn't know	WUVVVWVV
doesn't take	VVVVVUVV
dog	UWUWXVVV
dog $	UVVVVVVV
dog barks	VVVWVVVV
dog is	VVVVVUVV
dogs	UWVVVVVV
doing	TVVXVUXU
doing a	VWVVVUYV
don't	UUUYVVUU
don't do	VVVVVWVV
don't have	UVVWVWVV
don't know	WUWURXVV
don't want	UWVVXUVV
done	VUXUTVVV
done ,	VVVWVVVV
done .	UVWVUVVV
door	VWVUXUUW
door ,	VVWUUVVV
door closed	UVVWVVVV
door in	VVVVVWVV
door now	VVVVVWVV
doors	VUVWUUVV
double	VYUTWVWV
down	UTWXbVUU
down "	VVVVVVVW
down $	UVWVVVVV
down ,	WVVVVVVV
down .	VVVVVUVV
down again	VVVVXWVV
down and	UVVWUUVV
down in	WVVVZUVV
down on	WVVVWWVV
down since	UVWVWVVV
downhill	XVVTVVVV
downhill .	WVVUVVVV
dr	VVVVVVVW
dragged	UVVWVVVV
drain	UYUUWVVV
drains	WVVUUVVV
drank	VVVWYVVU
dress	VVWVVVVV
drill	VVVWVVVV
drilled	VVWVVVVV
drink	UWWUVVVV
drips	WVUUWVVV
drive	XVVUXVVV
driver	VWVUZUWU
driver $	VWVVVVVV
driver .	UVVWXVVV
driver is	VVVVVVWU
driver left	VVVVUVVV
driver on	XVUUXVVV
drivers	YUVUUVVV
driving	VVVVWVVV
drop	VVVVWVVV
dropped	VVWUXWVV
dropped two	WVVUXWVV
drove	WVUVVVVV
dublin	VUVWVVVV
ducks	TVUYVVVV
due	VXVUTWVX
due on	VWVVVVVW
duty	VUVWUVVX
duty manager	VVVVVVVX
dye	VVVWVUVV
dying	VVVVUWVV
e	WVVUWUVV
each	WUWUTVUV
each time	XVUUUVVV
ear	VVVVWVVV
earlier	VVVVVWVV
early	TWWVUVVV
early ,	UVXUVVVV
early .	UVUWUVVV
earned	UVVWVUVV
east	VWVUWVVV
easter	WWVTUVVV
eat	VWTWVVVU
eating	UVVWUUVV
edition	VVVVVVZU
editor	UWWUVVZT
editor ,	VVVVVVVU
editor at	VVVVVVWU
effect	VWVVVVVY
eggs	VVVVWVVV
eh	VVVWVVVV
eight	UVVWUWVV
eight years	UVWVVVVV
elderly	VVVVWWVV
electric	WVUUYWVV
electric shock	WVVVXUVV
electricity	VWVVUVVV
elevator	WVVUVWVV
eleven	UWVUVUVX
elm	WUVVWWVV
else	TVVXVVVU
else's	VVVVWWVV
emails	WUVVVVVV
emergency	UWVVVVVX
emergency call	VVVVVVWV
emotional	UWWUVVVV
emptied	WVVVVVVV
empty	XUVUWXVV
end	SUVZWVVW
end ?	VVVVVVUW
end of	TUVYXVVV
ended	WVUVVVVV
ends	XUUUSWVV
ends ?	VVVVUWVV
ends in	WVUVVVVV
enforcement	WVVVVWVV
engineer	WUWUUWVV
engineering	UVVWVVXV
engineers	WVVUVUVV
english	VVVVVWVV
enjoy	WVUVVWVV
enough	WUVUUTVV
enough .	VVVVUUVV
ep	VVVVVVXV
episode	VVVVVVVX
error	VXVUUVVV
error 0	UWVVVVVV
eta	VWVVVVVV
even	UUVXUVVV
even the	UVVWVVVV
evening	VVWUUUXU
evening $	VVUVVVVV
evening .	VVWUVVVV
ever	ZRUWVUVU
ever $	VVWUVVVV
every	WUWUVTVV
every .	WVVUVVVV
every hour	VVVVVUVV
every single	VVUWVVVV
every time	UVXVVVVV
everybody	VVTXVVVV
everyone	TVVYXWVV
everyone $	VWWUYXVV
everyone in	WVVUUVVV
everything	UVXUVWVV
everything $	UVWVTUVV
everything ,	UVWVVVVV
everywhere	WVVVVVVV
everywhere $	WVVVVVVV
ex	UVUWWZVV
ex 0	VVVVVXVV
exam	WVVUVVVV
example	RYTYUTkS
example .	VWVVUVWV
example air	UVVWVVUW
example county	VWVVWVVX
example evening	VVVVVVWV
example grand	XVVUVVUW
example herald	UWVVVVVV
example post	VVVVVVWV
example times	VVVVVVWV
example tv	VWVVVVWV
exampleair	WVVUVVVV
exampleford	VVVUWVUY
exampleford i	VVVVVVVX
exampleshire	VVVVVVVW
exampleton	WUVVWVVV
exampleton store	VUVWVVVV
exampleville	UWVVUVVW
excellent	UVXVVVVV
exit	UWVUUVVV
expect	TWWVUVUY
expect a	UWVVVVVX
expect that	UVWVVVVV
expect your	VWVVVVUW
expected	WVVVUVVV
expected a	UVWVVVVV
experience	WVVUVVVV
expired	VUUWVUVV
expired "	WUVVVVVV
explain	WVUVUUWY
explain the	VVVVUVWW
explain to	WVVVVUVV
explained	TVXUVVVV
explanation	XVUUVVVV
exploded	YUVUcVVV
extra	WVUUVVVV
extra for	WVUUVVVV
eye	VVVVWUVV
eyes	VWTWZWVV
eyes $	UWVWXVVV
eyes are	WVVVXWVV
eyes at	XVUVVVVV
f	VUUXWVUX
fa	WVVVVVVV
face	YVUTVVVV
fact	UVUXVVWV
failed	VVVVWUVV
failure	UVVVVVWV
fainted	WUVVVUVV
fair	TVVWVVXU
fair $	UVUXVVVV
falls	WVVUVWVV
families	UVUWTWVV
families $	VVUWUVVV
family	WWVUYVVV
far	WVVUVVVV
far too	WVVUVVVV
fare	VVVVUWVV
fares	VVWUVVVV
farm	UWVVVVVV
fashion	VVUWVVVU
fast	TXXTVVVU
fast $	VVWUVVVV
faster	YUVTVVVV
faster than	WVVVVVVV
father	UVVWTUVV
fault	UUVWVVVV
fault $	WVVVVVVV
favourite	WVUUVVVV
feature	WVVVVVWV
february	VVXTVVVV
fee	VVWVVUVV
feed	VWVUVWVV
feel	UWVUYWVV
feeling	UWWUVVVV
feelings	VVVWUVVV
feels	WVVUVVVV
feels new	VVWUVVVV
fees	WVVUVVWV
feet	UVVXVVVV
fell	WVVUWWVV
ferries	VWVVYVUX
ferry	VVVVUVWU
ferry ?	VVVVVVXV
fever	VWVUYXVV
fiddle	VVVVVUVV
field	WUVVWYVV
field ,	WVVUWYVV
fifth	VWVVVVVW
fight	UVWVVVVV
fight ,	UVWVVVVV
figure	VVVVUVWV
file	VVVWVUXY
file with	WVVVVUVV
fill	WVVUVWVU
fill it	WVVUVVVU
filled	VUVWVVVV
filling	WVVVUWVV
film	VVUWVVVV
filming	VVVVUVVV
filter	VVVWVVVV
final	WVUVUVVV
finally	TUXVUUVV
finally a	UVXUVVVV
financial	UWVVVVVV
find	WXUTUVVV
find it	VWVVVVVW
find my	VWVVVVVV
finding	VVWUVVVW
finds	UVVWVVVV
fine	UWTXXWUW
fine $	VVUWVVVV
fine ,	VVUWVVVV
fine .	VVVVXWVV
finished	VVUWVVVV
fire	TXUVXUUZ
fire $	UUXUUVVV
fire ,	WVVVVVVV
firm	VVVVVVVX
first	VUUWUXVU
first ,	WUVVWWVV
first aid	VVVWVVVV
first flight	VVWVVVVV
first time	WVUVVWVV
fish	VUUXVVVV
fit	UVUYVUVV
fit as	VVVVVUVV
fit on	UVUXVVVV
fits	VWWUVVVV
five	VUXUUUWV
five $	WVVVVVVV
fix	ZTVUSVUV
fix it	WVVVUVVV
fix the	VUVWTVVV
fix your	WVVUVVVV
fixed	TVYTVVVV
fixed $	VWVVVVVV
fixed the	VVWVVVVV
flames	WVVVWVVV
flat	VVVVYVVV
flat 0	VVVVWUVV
flight	VWUVSRUX
flight ,	UVWVVUVV
flight .	XVVUVVVV
flight 0	TYUVUVVX
flight ?	WUVVVVVV
flight attendant	UVUWVUVV
flight is	UVVWVVVV
flight to	UVVWVVVV
flights	VVWUVVVW
flood	VVVVVUVV
floor	WVUUUYUU
floor ,	SWVXVVVV
floor .	WVVVVUVV
floor on	WVUUVYVV
floors	VVVWXVVV
floors and	VVVVVWVV
fly	SWXVWWVV
fly on	VVVVWVVV
flying	VVVUTXVV
flying with	XVUUVVVV
fm	VVVVVVXV
foam	UVVWVVVV
fog	TVVXVVVV
folder	UVWVVVVV
folks	TUXWUVVV
folks in	UVWVVVVV
follow	UUVXVVWW
food	VXUUWaVX
food ,	WVVVWXVV
food critic	WVVUVVVV
foot	WVVUVVVV
footage	VWVVVVUX
footage from	VVVVVVVW
for	UXWTLTaW
for "	WVVVVWVV
for $	VVYSVVVV
for ,	VUWVVVVV
for 0	ZUUUYVUU
for a	bVQUTUZT
for dinner	VWVUVVVV
for dogs	VWVUVVVV
for example	VVVVVVYU
for exampleford	VVVVVVVX
for four	VWUUUXVV
for it	WVUVVVUW
for kids	VVWVVVVV
for me	UVVXUVVV
for my	RVWYSYUU
for nine	VWVUVVVV
for no	VVWVVUVV
for nothing	VVWUUTVV
for once	UVWVVVVV
for one	WVUWVVVV
for opening	WVVUVVVV
for our	UVWVVVWV
for priority	WUVVVVVV
for ten	UVUWVVVV
for that	VWUUVVVV
for the	VTVXXTbZ
for this	UVVXVVVV
for those	VVWUVVVV
for three	WUVVUVVW
for thursday	WVUVVVVV
for tuesday	VVVVVWVV
for twenty	VVVVWVVV
for two	UVUWTYVV
for us	TUWXUVVV
for water	VVVVVUVW
for what	XVVUVVVV
for your	TUXXUWUW
force	VVVVVVVW
forget	TVXVVTVV
forgot	UWVWVVVV
forgot my	VWVVVVVV
form	ZUTVTXUU
form .	WVVVUVVV
form and	VVVVUWVV
form doesn't	VVVVVUVV
formal	UWVVVVUW
forms	YUUTVVVV
forms for	XVUUVVVV
forty	VVVVVVVW
forward	UUXVVVVV
found	UUXVTUVV
found a	WVWTVVVV
found it	UVVWVVVV
found my	UVWVVVVV
found out	UUVWSVVV
found us	UVVWVUVV
four	XVVTTVUU
four days	VWVVUWVV
four hours	WVVVVVVV
fourth	UWVVUVWW
fourth time	VVVVVUVW
fraud	SXWVVVVV
fraud team	TXVVVVVV
free	VVXUVTVU
free $	WWVUUVVV
freezing	UVVWUVVV
fri	VVVVWUWV
fri $	VVVVWUWV
friday	UUUXTVVZ
friday $	VUUXWUVY
friday ,	VUVWTWVV
friday .	VVVVVWVW
fridge	VVWVUUVV
friend	VVVVVVUV
friendly	UVWVVVVV
friends	VUVWVUVV
friends .	VVVWVVVV
fries	WVVUVVVV
from	UWVWYUWV
from $	XVVUVVVV
from 0	VUVWUVVV
from a	UVVWVVVV
from example	VWVVVVWV
from leeds	UVVWVVVV
from me	VVWUVVVV
from monday	VVVWVVVV
from my	VVVVUWVV
from the	VVUXWXXV
from two	VVWUVVVV
from you	UXVUWUWV
from your	XUUVaUUV
front	VVUXVUXV
front of	XVUUVVVV
froze	WVVUVVVV
fruit	UWVVWVVV
fry	VWVVVVVV
full	XUUUXVVV
full .	WVVUVVVV
fumes	VVVVYUVV
fun	UVUXVVVV
funeral	WVUVUWVV
further	VVVVVVVW
fuss	UVXVVVVV
fuss .	UVXVVVVV
future	UVUWVVVV
g	VVWUVVVV
game	WUWUYYVU
game $	VUVWVVVV
game .	UVVVUVVV
game i	YVVTVVVV
gander	UUWVVVVV
garage	XVVTWVVV
garden	VVVVUVVV
gas	VXVUXVVW
gas at	VVVVVVVW
gas in	VWVUZVVV
gas smell	VVVVTVVV
gate	UUWWUUWU
gate $	UWVWWVVV
gate ,	VVVVWVVV
gate .	UVWVTVVV
gate 0	TUWXVVVV
gate agent	WVVUVVVV
gate and	VVVVUVVV
gave	XVWTaVVU
gave me	VWVUXTVV
gave my	WUVUWVVV
gave us	WVVVUWVV
genius	VVVWVVVV
genius $	VVVWVVVV
gentle	VUYUVUVV
gentleman	UVWVWWVV
german	VVVWVVVV
get	VYTUTWUU
get it	WVVUVVVV
get out	UWVVVWUV
get rid	WVVUVVVV
get the	VVVVUUVV
get through	UWVVVVVV
get to	UVUXVWVV
gets	VVVWUVUV
gets a	VVVVVVUV
getting	YTVUXVVV
getting 0	XVVUVVVV
gift	UWXTVUVV
girl	VVWUVVVV
girl at	UVWVTVVV
give	UWWUVUYW
give her	UVWVTVXV
give us	VWVVYVVW
gives	VWVVVVVV
glad	VVUVVVVV
glad i	VVUVVVVV
glass	WUUVWWVV
glass in	WVVUXVVV
glasses	VVXUVVVV
glasses $	VVXUVVVV
gluten	VVWUVUVV
gluten free	VVWUVUVV
gmt	VVVWVVYV
go	XXUTaZXV
go ,	XUUUWVVV
go .	UVVWVVWV
go home	WVVVWXVV
go on	UXVUZVVV
go out	VVVVVWVV
go through	UXVVVVVW
go to	VVWUVVWV
goes	WWUUTUWV
goes up	WVUVVVVV
going	WWUVaVXV
going over	UWVVVVXV
going to	VVUVYWVV
gold	UVXUUVVV
gone	VVUVWVVV
gone $	VWUVVVVV
gone in	VVWVVVVV
good	RUVaUVVV
good ,	XVTVVVVV
good .	WVUVVWVV
good day	VVVWVVVV
good evening	VWVVVVVV
good morning	VVUWVVVV
good now	VVTXVVVV
good on	UVXVVVVV
good one	UVXVVVVV
goodbye	XVVUVVVV
goose	VVVWVVVV
gossip	VVUWVVVV
got	XWVSWXUT
got 0	UVVWVVVV
got a	UXVUUWVV
got chicken	WVVUVVVV
got from	WVVVXVVV
got it	VVVVWUVV
got me	VVVVUVVV
got my	VVVUVVVV
got one	WVVUVVVV
got the	UVXUUVVV
got two	VVVVUVVV
gran	UVXUVVVV
gran ,	UVWVVVVV
grand	XVVUVVUW
grandkids	WVUVVVVV
grandma	VVVVUUVV
grandmother	WUVVVVVV
grandson	TVUYVUVV
great	WUUWUUVV
great ,	XVUUVVVV
great job	VVWVVVVV
green	WUWTVVVV
green .	XVVUVVVV
grey	WVVVVUVV
ground	WUVVWWVV
group	VVVVVUVV
guard	WVVVUWVU
guess	WVVVUVVV
guitar	WUVVVVVV
guy	TUVXVWVV
guy in	UVUXWWVV
guys	UWXUUUVV
guys are	VVVVUVVV
guys rock	UVXUVVVV
gym	UVWWWUVV
h	VVWVVVVV
hack	VVWVVUVV
hacked	WUUXVVVV
had	UVYTQZVW
had ,	VVWVVVVV
had 0	UVVWVVVW
had a	WVVVUUVV
had in	UVWVVVVV
had it	VVWUUWVV
had no	UWVVVXVW
had the	VVWVUVVV
haha	UVVWVVVV
haha $	VVWVVVVV
hair	WVVVVUVV
half	ZUUTTVUV
half the	WVVUUVVV
hall	UVVWUUVV
hall ,	VVVVWVVV
hallway	VVVVYVVV
hand	TXWUWVVW
hand ,	VWVVWXVV
handed	UXVUUVWU
handled	UVXUVVVV
hands	VUWUWVVV
hands are	WUVVWVVV
hands down	UVWUVVVV
handwritten	UVXUVVVV
handwritten note	UVXUVVVV
hanging	UVVWXUVV
happens	WWUUVVVV
happens to	VWVVVVVV
happier	UVWUVVVV
happier $	UVWUVVVV
happy	XVTVVVVV
happy $	VVWVVVVV
happy .	VVVUVVVV
happy customer	XVTVVVVV
harbour	VUWVUVWX
hard	WVVUVXVV
hard is	WUVVUVVV
has	XSUXYZTX
has a	XUUWYaVU
has been	VUUWUUVX
has gone	WVVUXVVV
has just	VVVVWUVV
has my	VUUWXXVV
has no	XVVUWVVV
has not	VVWUUUVV
has passed	VVVWWVVV
has to	UWVVVVVV
has told	UVXUVUVV
hasn't	UWWUTUVV
hasn't worked	WVVVVWVV
hatchback	VWVUWVVV
hate	UVVWVVVV
hated	TVVXVVVV
hats	WUVVVVVV
hats off	VVWVVVVV
have	VXSWXaWZ
have a	VXUVXTVV
have been	UXVUTVWW
have headaches	UWVVXVVV
have no	VXVUVVVV
have one	VUVVVXVV
have the	TVVXUVWX
have to	VVWVUVVV
have two	WVVVVWVV
have vegan	VWVVVVVV
have you	VTVXUVWV
have your	VVVVVVVW
haven't	UWVVWXVV
he	WSUYUbVU
he has	VVWVUVVV
he is	WVVVWWVV
he isn't	VVVWXVVV
he said	VVVVUWVV
he says	VVVVXWVV
he was	TVVXVVVV
he's	XWUTYXUU
he's 0	WVVVUWVV
he's not	VVVVWVVV
head	XUVUWVUV
headaches	VWVVZUVV
headaches ,	WVVVXUVV
headset	VVVVWVVV
health	UVVWUUVW
hear	UVVWVUWU
heard	VVVWUVVV
hearing	VVVVUVVV
heart	VVVVUVVV
heat	VVUWUVVV
heater	XVUTcWVV
heating	XVVTTYVV
heating .	VVVVUXVV
heating on	WVVUUVVV
held	UVWVVUVV
held my	UVWVVUVV
hello	TYUVUUWU
hello ,	VWUVUUWU
help	WUXTUXVU
help ,	VWVVVVVV
helpful	UVWVVVVV
her	WSYUWYXU
her $	TWVWYVVV
her .	UUXVVUVV
her a	UVWVTVXV
her coat	VVVVUWVV
her eyes	XVUVVVVV
her head	WVVVVUVV
herald	UWVVVVVV
here	RWbSTVWW
here $	TVXVVVVV
here ,	VXUUTXVV
here .	VVVVVVXW
here i	UVXUVUVV
here today	WVVUVVVV
here's	VVVWVVVV
heroes	UVWVUVVV
hey	UUVXVUVV
hey ,	VVVWVVVV
hi	WWUTUWXV
hi !	VVVVVVWV
hi ,	VWVUVXWV
high	TWWVYUVV
high street	UVVWUVVV
hill	UWVWVTVV
hillcrest	VVVVVVVW
him	VTUYUXUU
him $	UVUXVUVV
him ,	XUVUXWVV
him .	VVVVWXVV
him up	VVVVUWVV
himself	UVWVVVVV
hip	WVVVVXVV
hiring	UTVYVVVV
his	UYWSaWVV
history	WVVVVVWV
hit	XVUVZUVU
hit the	WUVVWWVV
hmm	WVVVVVVV
hold	WVUVUVWV
hold music	WVVUVVVV
hold with	UVVWUWVV
holding	VVVVVWVV
holiday	XVWSXWVV
holiday $	VVWUVVVV
home	TVYTUaUU
home $	VWVUXYVV
home ,	VUVVUUVV
home .	VVVVWXVV
home for	VVVVVWVV
home with	VVVVUVVV
honest	UVWVUUVV
honest about	WVVVUVVV
honestly	WUVVUVVV
honestly the	WVVUVVVV
honeymoon	WVVUVVVV
hope	VVUWYXVV
hope everyone	VVVWVVVV
hoping	VWVVVVVV
hospital	WVVUUWWX
hospital .	WVVUUVVY
host	VWVVVVWV
hot	TXYTZXUV
hot ,	SWXVVVVV
hot sauce	VVWUVVVV
hot water	VVVVVUVV
hotel	WVVTUTWV
hotel $	WVVUVVVV
hotline	WVVVXUVU
hour	WWUUXUXW
hour $	WVVVVWVV
hour ,	VWVVVVWV
hour .	UWVVWVVX
hour before	WVUVVVVV
hour on	VVVVVVWV
hours	WWVUTUVW
hours $	WVVVVWVV
hours .	VWVUUUWU
hours and	UWVVVVVX
hours to	VVVWWVVV
house	TUVZSUUV
house $	TVVXVVVV
house ,	WVVUUVUV
house .	WUVVUVVV
house is	UUVXVVVV
household	WVUVVVVV
how	XVVTRTVU
how $	XUVUVVVV
how can	UWVVVVVV
how do	VWVTUVUV
how early	VWVUVVVV
how hard	WUVVUVVV
how long	UXVVVVVV
how many	VWVVVUWW
how that	WVVVVVVV
how the	VVVVVWVV
how to	UUWXVVVV
how you	XUUVVVVV
hr	VVVVUXUV
hrs	VWVUUVVV
hrs on	VWVUUVVV
hug	UVWVUVVV
human	VVVUUUVV
hummus	VVTXZVVV
hummus ,	WVVUXVVV
hung	UWVVVWVV
hung up	UWVVVWVV
hurt	UVVWXVVV
hurts	VVVVVUVV
hurts and	VVVVVUVV
husband	VVWTUWVV
husband has	VWVVXVVV
husband's	WUVVVVVV
husbands	VVWVVVVV
i	abOSYbSR
i ,	UVVWVVVV
i am	TVVXUUVW
i ask	VWVVVUVX
i asked	WVVUVVVV
i bought	VWUVVUVV
i bring	VVVVVUVV
i call	VWVUTWVV
i can	VVVVYUUV
i can't	VXUUZYVV
i come	UVXUVVVV
i could	XUWTWWVV
i did	WVVVVUVV
i didn't	VUVWUVVV
i died	VVYSVVVV
i do	UTWXYUXV
i don't	WVUUYVUV
i even	TVVXVVVV
i expect	UWVVVVVY
i feel	UWVUXVVV
i find	WVVUVVVW
i forgot	UVVWVVVV
i get	WVVTVVVV
i go	WUVVVVVV
i got	VVVVWWVV
i had	VVVWYXVV
i hate	UVVWVVVV
i have	YXTTXaTW
i just	UVVVTVWV
i keep	VVVVWXVV
i know	UUVXYWVV
i land	VVVVWVVV
i live	UVVWUVVV
i lost	UVWVVVVV
i love	VXTWZVVV
i mean	VUUWVVVV
i miss	XVUUVVVV
i moved	WVVVXXVV
i nearly	VVVVTVVV
i need	WVVVUVUW
i never	UWVVVVVV
i noticed	VUWUUVVV
i on	VVVVUVVV
i only	VVVVUVVV
i paid	WVVVVUVV
i pay	WVVUVVVV
i read	VVVVVVUV
i ring	VVVVWUVV
i said	SVVYVVVV
i saw	XUVUVVVV
i see	VVVVUVVV
i send	VVVVVVWV
i sent	UVVWVVVV
i sit	VVVVVWVV
i speak	VVVVVUVV
i submit	VWVVVVVV
i swap	VVVVVVUV
i talk	VVVVVWVV
i think	UUVXUSVV
i thought	UVVWVVVV
i told	UVWVUWVV
i took	UVUWXUVV
i turn	VVVVUVVV
i turned	VVVVVWVV
i use	VVVWVVVV
i used	VVVVWWVV
i voted	VVVWVVVV
i wait	VXVUVVVV
i want	WVVUVVVV
i was	YUVTRVUU
i will	WUWVVUVV
i won't	TVXVVUVV
i work	UVVVUVWV
i would	VWVVVVUV
i write	UWVVUUYV
i'd	WTaRTTVU
i'd like	VWVVUUWV
i'll	WTUWURWV
i'm	UYTVVbZT
i'm 0	WWUUTdVV
i'm a	XVUUUUXV
i'm an	VTVXVVVV
i'm dead	VVWVVVVV
i'm deaf	VVVVUVVV
i'm doing	VVVVVUXV
i'm done	WVVUVVVV
i'm going	VXUUZVVV
i'm in	UWUVTWVV
i'm literally	UVVWVVVV
i'm not	VVWUTUUV
i'm on	TWVWWXVV
i'm scared	WVVVXXVV
i'm the	WVVVUUVW
i'm writing	VVVVUVVV
i've	YSXTVYUU
i've a	VVVVUWVU
i've been	VVTXVVVV
i've got	VVVVUYVV
i've had	UVYTSVVV
i've no	VUWVUVVV
i've now	VVVVUUVW
i've read	VVVVVUVV
i've written	WVUVZYVV
ice	VVUWUVVV
ice cream	VVUWUVVV
icon	VVVVUUVV
icons	VVVVUVVV
if	WWSXTTTU
if anyone	TVVXUVVV
if i	WTUXUUVV
if my	UXVUVVUV
if the	XVUUWUVV
if you	UWVUVVVV
ignore	VVVVUVVV
ill	VVUXVUVW
ill .	VVVVVVVW
illegal	VVUWVVVV
illegal $	VVUWVVVV
impressed	WVVUVVVV
impressed with	XVUVVVVV
in	ZRWUcTUS
in $	XUVUVUVV
in ,	UVYTVVVV
in .	WVVVUWVV
in 0	TRYYSSWU
in ?	VWVVVUVV
in a	UVXUYTUV
in advance	VWVVVVVV
in and	VWVUWVVV
in april	WUVVVVVV
in at	WVVUVVVV
in august	WVVVVVVV
in bed	VVVVUWVV
in dm	XTVVWUVV
in example	VVVVWWVW
in exampleford	VVWUXVVV
in exampleville	VVWVUVVV
in front	VVUXVVVV
in her	VVVVVXVV
in here	WVVVVWVV
in his	TXVUXTVV
in hospital	VUVWYVVV
in it	XWUTbVVV
in january	WVVUUVVV
in july	XVVUUVVV
in june	WVUUUVVV
in lagos	UVVWVUVV
in law	UVVVVVVW
in march	UVVWVVVV
in may	XUVUUVVV
in my	UWUWZTVV
in october	WUVVVVVV
in other	VWVUVVVV
in our	XUVUZWVV
in person	VVVVVWVV
in six	VVWVVVVV
in store	VWVUVVVV
in ten	UVWVVVVV
in that	WUVVUXVV
in the	TaUTZYUR
in there	VUVWXUVV
in this	UVVWXWVV
in three	VVVVVVVX
in time	VVVWVVVV
in tonight	VVVVVUWV
in town	VVWVUVVV
in two	VVWVUVVV
in writing	VVVVUWVW
in years	WVVUVVVV
in your	VWUWSXVU
inbox	VVVWVVVV
incident	WVVVVVVX
incinerator	VVVWVVVV
include	UVVWVVVV
include a	VVVWVVVV
info	WVVVWVVW
information	VVVUVVWW
inquiry	UWVVUVVX
inquiry into	UWVVUVVX
inside	VUVVXWVV
inside .	UVVWVVVV
inspector	SVVXUVVW
inspector on	VWXTVVVW
inspectorate	UXVUVVVX
inspectorate .	UXVUVVVX
inspectors	WVVUUVVV
instead	VVVUVVVV
instead $	VVVUVVVV
insulin	WUVVYYVV
insulin in	VVVVYVVV
insurance	VVVUUVVV
interest	WVUVYXVV
internet	WUVVVVVV
internet $	WUVVVVVV
internet to	WUVVVVVV
interview	UVVWVVTV
into	UVYUUUUW
into a	UUYUVUVV
into my	VVVVUVVV
into the	UWVVUVVX
into your	VUVWVVVV
invite	XVUUVVWV
is	XSVWcYST
is $	WVVVUVVV
is .	WTVWVVVV
is 0	UUXVVSVU
is a	USaUWUUU
is about	VUVWUVVV
is anyone	VVVVXVVV
is at	TWVWUVVW
is back	VVVWVVVV
is bleeding	WVVVVVVV
is coming	WWVTYYVV
is fine	VVVWVVVV
is fire	UVXVVVVV
is flight	VXUUVVVV
is going	WVVVWUVV
is in	WTVXWVVV
is it	YUTVYTVV
is just	UVVWVVVV
is killing	WVVVVVVV
is late	WVVUVVVV
is locked	UVVWVVVV
is lying	VWVUXVVV
is my	UVVWUVVV
is nine	UWWVWUVV
is not	XVVTVVVV
is now	YVUTUXVV
is numb	WVVVWVVV
is on	UWUVWYVV
is online	VUWVVVWV
is out	WWUUUVVV
is still	VVVVXWVW
is stuck	VVVWVVVV
is that	UXUUUVWV
is the	RbWRSVUV
is there	WVVUTZWU
is this	WUUWVUVV
is to	UVWVVVVV
is too	VVVVVWVU
is worth	WVXTUVVV
is your	VWVUVVVV
isn't	WVVUXUVV
isn't .	WVVVVVVV
issue	SXWWUVVU
it	VRYWeXST
it !	VVWVVVVV
it "	VVVVUVVV
it $	YVZPbWUU
it ,	TUVZUSVU
it .	XVTWaaVV
it 0	WVVVUVVV
it ?	WUVVWUUV
it a	VUUWUVVV
it an	WUVVVVVV
it as	VVUWVVVV
it at	UVWVVVUW
it by	VVUWVVVV
it came	UVVWVVVV
it for	UVWVVTVV
it from	VVVVUVVV
it in	WWWSWVWV
it is	YUVTVVVV
it isn't	VVVUVVVV
it just	UVWWVVVV
it normal	VVVVWVVV
it off	VVVVVWVV
it on	WVVUTVVV
it out	VVVVWVVV
it right	VVWVVVWV
it safe	VXVUVVVV
it seriously	VVVVVUVV
it still	UWVVVVVV
it that	WVVUVVVW
it to	WUVVUWUV
it true	VVVVUWVV
it up	WVWUVUWV
it was	TUUZUTUV
it with	UVWVUVVU
it worse	WVVVVWVV
it'd	VVVVUVWV
it's	VSTaWWWT
it's 0	YUUUXWVV
it's a	TVVXUUVU
it's always	WVUVVVVV
it's back	VVVWVVVV
it's been	WUVVVWVV
it's for	VVVWVXWV
it's in	TXVVWUVV
it's my	WVVUVVVV
it's not	UVWWVUVX
it's on	WUVWYUVV
it's only	UUVXVVVV
it's raining	VVVVUVVV
it's the	WVVVUWVV
item	VWVVVVVV
items	WVVUVVVV
its	ZUUTVVVV
itself	WVVVWVVV
january	WUUVUVVV
january $	WUVWVVVV
january .	WVVVVVVV
jet	WVVVVVVV
jet bridge	WVVVVVVV
job	WVUUVWVV
job $	WVUVVVVV
jobs	VVVVUVYV
jobs ?	VVVVUVWV
joint	UVVVVWVV
joint account	UVVVVWVV
joke	WVWTVVVV
jokes	UUWWVVVV
journalist	VVVWVVVV
journalist .	VVVWVVVV
judge	TUWWUVVV
judge's	UVVWVVVY
july	XVVUUVVV
july .	WVVUUVVV
jump	UZUTcVVV
jumper	WVUVVVVV
june	VWUUUVVV
june $	WVUUUVWV
june ,	VVVVVVUV
june .	VWVVVVVW
just	STVaaZVT
just asked	UVVWVVVV
just buy	VVVVWVVV
just came	VVVVVXVV
just don't	XVUUUWVV
just me	UVVWVVVV
just now	WVVUYYVV
just opened	UVWVVVVV
just sitting	VVVVWVVV
just want	VVVVVUVV
just wondering	VWVUVVVV
just works	VVXUVVVV
k	VVUWUVYV
keep	VVVVWXVV
keep it	VVVVUVVV
keeps	VWVUXUVV
kept	XVVTUVVV
kettle	VUWUVVVV
key	VVUWVVVV
keyboard	WUUVVVVV
keyboard lags	XVVUVVVV
kg	VVVVUVVV
kid	WVTWYXVV
kids	WWVTYWVU
kids ,	VUWVVVVV
kids in	XVUUWWVV
kill	YUUTVVVV
killed	TUWXVVVV
killed me	UVWWVVVV
killer	UVXUVVVV
killing	YUUUTVVV
killing me	YVUTVVVV
kills	VVVVUVVV
kind	XVTVVVVV
kind ,	WVVVVVVV
kind of	XVTVVVVV
kindly	UWVVVUUY
kindly tell	VVVVVVUV
kit	UWVVVUVV
kitchen	VVWUVVVV
km	WVVUXUVV
knew	VUVWXUVV
knife	UWVVYWVV
know	VVTXUXUT
know $	TUUZVVVU
know .	XUVUUVVV
know if	UYVTVUUV
know it	WVVUVVVV
know what	VTWXXXVV
know where	VWVVVVVV
know whether	WVVVUVVV
known	UWVVVVVV
known issue	UWVVVVVV
knows	VVUWXXVX
knows $	WUVVVVVV
kudos	VVWVVVVV
label	VVVWWVVV
ladder	VVVVWVVV
lady	TVXVUTVV
lady "	UVWVVUVV
lady on	UVXVVUVV
lagos	UVWVVUVV
lagos ,	UVVWVUVV
lags	XVVUVVVV
laid	WUVUUVVV
laid off	XUUVUVVV
lake	VVVWVVVV
lake .	WVVVVVVV
land	VUVWXUVV
land $	UUVWWVVV
landed	UVVWVVVV
landed early	VVWUVVVV
landed in	VVUWVVVV
landing	TVVXVVVV
landlord	UVVWUVVV
lane	WVUVXVVV
laptop	UVWVWUVV
laptop in	VVWVVVVV
large	WVVUVXVV
last	SWWWYWUV
last night	TWVVaVVV
last one	VVVVVUVV
last week	UVUXVVVV
last year	UVWWVVVV
late	YTUVUXVU
late $	WVVVVVVV
late mother's	VVVWUXVV
later	VWUWVVVV
later $	VVUXVVVV
latest	VVVWUVVV
laughed	WVVUVWVV
laughing	UVXUSUVV
law	VVVVVVUX
lawyer	XVUUVVVV
layout	XVUUVVVV
lead	UWVUVVVX
lead in	VVVVVUVV
leak	XUVUZXWV
leak $	WVVVYVVV
leaked	UWVVWVVV
leaks	WVVUVVVV
learned	VVUWVUVV
learning	VVVVUWVV
least	XVUUVVVV
leave	WUVVUVUW
leave it	VVUWVUVV
leave the	VTVXYVVV
leaves	VUVWVVVV
leeds	UVVWUVVV
leeds $	UVVWVVVV
left	YWTSSYUU
left $	VWVUUXVV
left ,	VVVWVUVV
left .	WVVVUVVV
left a	VVVVUVVV
left at	WUVVVXVV
left in	XVVUWVVV
left my	VVVVVWVV
left without	UXVVUVVV
legend	VVWVVVVV
legend $	VVWVVVVV
legroom	TVVXVVVV
legs	WVVUVWVV
legs .	WVVUUWVV
lemon	UVWVUUVU
less	VVUWVVVV
let	VUWVUTVW
let me	VWVVVVVV
let us	VVVWVVVV
let's	UUUYVVVV
letter	XTVUSWVV
letter ,	VVVVVUVV
letter .	VUVWUWVV
letter that	VVVVVWVV
letters	VUVWYWVV
letting	UWUWVVVV
letting me	UWUWVVVV
level	UWVVUVVW
level 0	WVVVVVVV
library	VVUWVWVV
lie	VVVVVXVV
life	UUVXUUVV
lift	VVUXUVVU
light	UWVVVVUV
light ,	VVWUVVVV
lighthouse	VVVVVVUV
lights	UUVWVVVV
lights on	VVWVVVVV
like	YVUTSTbU
like a	VUUXUVXV
like it	UVWVVVVV
like my	XVUVVVVV
like that	VVVVUUVV
like the	VVVUVVXV
like to	VXUUVVXV
limit	UXVUVVVV
limit on	VWVUVVVV
line	VXUUYYVU
line $	XVUUUVVV
line ,	UVVVUVVV
line .	UWVVUWVV
line 0	VVVVWVVV
line ?	UWVVVUVV
line says	WUVVXWVV
link	WWVTVVUV
link .	VVVVVWVV
link in	UWVVVVVV
lips	WVVVXVVV
list	TXVVXVUX
list .	VVVVXWVU
list ?	VVVVUVVX
list of	UVWVUUVW
listen	WVVVUVVV
listened	UVWUVVVV
listened for	UVWVVVVV
listening	VUWVVVVV
little	XVVTYYVV
little one	WVUVWWVV
little ones	VWVVXWVV
live	UVVWVUXU
live in	VVVVUVVV
lived	WUVVUVVV
lives	WVVVUXVV
lobby	VVVVUVVV
local	SVWXUWYV
location	WUVVWWVV
locator	VVVWVVVV
locator is	VVVWVVVV
lock	VVVVVWVV
locked	WVUUXUVV
locked ,	WUVVWVVV
locked in	VWVUWVVV
log	VVVVUVVW
log in	WVVUVVVV
logged	VVVVUVVV
logged into	VVVVUVVV
logo	XUUVVVVV
logs	UVVWVVVV
lol	UUTYUVVV
lol $	UUUYUVVV
london	VVVVVXVV
long	TXVUUUaU
long do	VWVVVVVV
long read	VVVVVVXV
long the	VVVVVVWV
longer	XVVTVVVV
look	UVWVUUVV
look at	UWVVUUVV
look into	WVVUVVVV
looked	UVWWVVVV
looked at	UVVWVVVV
looking	VXUUUWXU
looking at	WVVVVVVV
looking for	VWUVVWXU
looks	VVVWVVVV
loose	VWVUWVVV
loot	UWVVVVVV
loot boxes	UWVVVVVV
lorry	UXVVUUWV
lorry with	VVVVUUVW
lose	WTVVVVVV
lose a	WTVWVVVV
loss	VVUWUVVV
lost	VUXUXWUU
lost my	UWVUUWVV
lost parcel	UVXVVVVV
lost property	WUVVVVVV
lost the	WVVVWVVV
lot	VVUWYVXU
lot in	VWVVVVXV
lounge	VWWUUVVV
love	SWVXYUVV
love it	UVVWUVVV
love the	UVXUVVVV
love them	VXVTZVVV
love this	UVWVVVVV
loved	TVYUVVVV
lovely	XVTVVVVV
lovely $	VVVWVVVV
loves	UVUXUUVV
low	UVUXVWVV
luck	UVVWVVVV
luggage	VVVVVWVV
lukewarm	WVVVVVVV
lukewarm soup	WVVVVVVV
lunch	VVVVUUVV
lunch $	VWVVVVVV
lying	VWVUXWVV
lying on	VWVUVWVV
m	VVVVUVVV
machine	WVVUUWUV
machine ,	VVVVUVVV
machine ate	XVUVVVVV
mad	UVVXVVVV
made	TUXVTVVU
made a	UVWVVVVV
made me	VVVVWWVV
made my	VVWUVVVV
magazine	VWVVVVYV
mail	VVWUTTWU
mail $	WUUVVVVV
mail ,	UWWUVVVV
mail .	UVWVVVVV
mail ?	VVVVVVWV
mail and	WUVVVVVV
mails	VVVVVUVU
main	VVVVWVVW
maintenance	VWVVVVVV
make	VVWUWVTV
make it	WVVUVWVV
make my	UVWVVVVV
makes	WVVUVUVV
makes me	WVVUVVVV
making	WVVUVVVV
man	SWXUcVVU
man on	VVWUWVVV
management	UVVWXVVW
manager	VWVUTUUa
manager at	VVVVUVVX
manager to	VVVVUUVW
many	UWVVUUWW
map	YUUUVVVV
march	VVVVUVVU
march $	WVVUVVVV
march .	UVVWUWVV
marriage	UVWWVVVV
marsh	VVVVUUWV
mascot	UUUYVVVV
mast	UWVVYVVV
master's	UVVVXVUY
match	UUUYUVVV
match $	TWUXVVVV
matchmaking	YVUTVVVV
mate	VVVVWVVV
maternity	VWVUWWVV
math	XUVVVUVV
matter	UWVUVWVW
max	VWVUVVVV
may	WVUVUUUX
may .	VVVVVVVW
may i	VVVVVVWX
may we	VVVVVVUV
maybe	VVVVWWVV
mayor	UUUYVUVX
mayor of	VVVWVUVX
mbit	WVVUVVVV
mbit ,	WVVUVVVV
me	WTTXUYPS
me $	UWSXTXUU
me ,	RWVXYXVV
me .	TVVWXXUV
me 0	VVWVVVVV
me ?	UWVVVVVV
me a	YVUTUUVV
me about	VWVVVXVV
me all	UVVXVWVV
me an	WVVVWVVV
me and	WVUWVVVV
me another	UVVVUWVV
me as	WVVUVVVV
me back	TWXUVUVV
me every	UVVWVVVV
me for	WWUUVVVV
me how	WUVVVWVV
me if	VVVVVUVV
me in	XTVVVXVV
me know	VWUVVVVV
me luck	UVVWVVVV
me my	WVVVVUVV
me on	WVUVWVVV
me or	UUVWVVVV
me so	VWVVVVVV
me ten	WUVVVVVV
me the	UVXUUWVW
me through	VVVVVWVV
me to	WVWTTTVV
me twice	WVVUVVVV
me want	WVVUVVVV
me what	WVVVVWVV
meal	TVYUVVVV
mean	WUUWVVVV
means "	WVVVVVVV
medical	VVVVXWVV
medicine	VVVUVVVW
meeting	VXVUUVWU
meeting about	VWVUVVVV
meh	WVUVVVVV
meh .	WVUVVVVV
melted	WVVUUXVV
member	VWVVVUUX
member of	VVVVVVUX
mended	UVWVVTVV
menu	WWUUVUVW
menu ?	VVVVWVVW
menus	VUVWVVVV
merge	VWVVVVVV
merger	UVVWVVVV
message	VVVWVVVV
met	VWVVVVVW
metal	WUVVVVUV
meter	VUWUUUVV
middle	YUUUUVVV
middle of	XVUVVVVV
midnight	TXVVUVVW
might	WUVWVWVV
miles	VWWUWVUV
milk	VVVVVVUV
mill	UVUXWVVV
million	WVWUUVVV
min	UVWVXUWU
min $	VVVVUVXV
min .	VVWUVVVV
min and	VVWVZVVV
mine	WVUVUUVV
mine .	WVVUVVVV
minister	UVVWVVVV
mins	VVWVVVVV
mins .	VVWVVVVV
minute	SVZUUVVV
minutes	WVWUYUXV
minutes ,	XUVVWVVV
minutes .	WWVUYVVX
minutes and	UVWVVVVV
minutes of	VWVUUVWU
minutes with	UVWVVVVV
miss	WVUWYWVV
miss the	VVVVWWVV
missed	VVUWVVVV
missing	TWVVUVUX
mistake	VWVUVUVV
mistake ,	WVVVVUVV
mistake and	UWVVVVVV
mo	UVWVTUVV
mode	VVYTVVVV
mode is	VVXTVVVV
model	UVVWVVVW
model for	VVVWVVVV
models	VWVUVVVV
moderation	VVVWVVVV
monday	VWUVSXUW
monday $	WVUVVVVV
monday ,	UWVVUVVV
monday .	VWVUUVVX
mondays	UVVXVVVV
mondays $	UVVXVVVV
money	VVVVUVXU
monoxide	VWVUWVVV
monoxide alarm	VWVUWVVV
month	WVUVVUXV
month $	VVVVVVXV
month .	WTVWVVVV
months	XVUTWUTW
months and	UWVVXUVV
months for	WVVVVVUX
months pregnant	VVVVVWVV
mood	VVVUVVVV
more	TUWXWRUV
more $	VVWUVVVV
more .	UWUWYUVV
more of	UUWWXVVV
more than	XVVTVVVV
morning	VWUVUYVW
morning $	UVVWVVVV
morning ,	WVVUWYVV
morning .	UWVVUVVX
mortgage	VVWUVVVV
mother	WUVVUWVU
mother is	UVXVVWVU
mother's	VUWVXYVV
mould	VVVVVWVV
mouth	VVVVXVVV
move	UWWUXVVV
move since	VWVUXWVV
moved	WVUVVWUV
movie	UVVWVVVV
moving	TXUVZXUV
moving $	UXVUaVVV
moving in	VVVVVXVV
moving to	VUVWVVVV
mp	UVVWVVVW
mr	UVWVUUVV
mr .	VVWVUUVV
ms	UVWVVVVV
much	VUXUVVVV
much better	VVXTVVVV
much i	WVVVVVVV
much to	WUVVVVVV
mum	VWVVYXVV
mum is	UWVUYUVV
mum's	VVVVUWVV
museum	UVVWVVVV
music	XVVUUVVV
must	VVVVVVUV
my	XXURZZLN
my .	VUWVVVVV
my 0	VUXTXWVV
my account	VWUUUVVV
my bag	XUVUWVVV
my battery	VVVVUVVV
my birthday	VVWUVVVV
my blind	UWWUUWVV
my boarding	VVVVVUVV
my booking	VVVVVUVV
my boss	WVVUVWVV
my box	VVVVUVVV
my boy	VVWVUVVV
my brother	WUUVUWVU
my call	UVWVVVVV
my card	VWVVVVVV
my cat	UVVWVVVV
my constituents	VVVVVVVX
my contract	UVVVVUVV
my dad	UWXTVVVV
my dad's	XVVUXWVV
my daughter	TXVVTXVV
my day	UVWVVVVV
my desk	USXXWUVV
my details	UVVWVVVV
my diagnosis	WVVVVVVV
my diet	UVUXVVVV
my editor	VVVVVVYV
my english	VVVVVWVV
my ex	UVUWXXVV
my eyes	UVVWXUVV
my face	XVVUVVVV
my family	WWUUZWVV
my father	UVVWUTVV
my fault	WVVVVVVV
my favourite	XVTVVVVV
my first	VVVWVUVV
my foot	WVVUVVVV
my fries	WVVUVVVV
my gran	UVWVVUVV
my grandma	VVVVUUVV
my grandson	TVVYVUVV
my hand	UWWVWUVV
my hands	WUVVWVVV
my house	UVVXVVVV
my husband	VVWTUWVV
my kid	WXUTVVVV
my kids	VWWTUUVV
my landlord	UVVWUVVV
my late	VUVWUXVV
my little	WVUVWXVV
my money	WUVVVVVV
my mother	WUVVVWVU
my mother's	WVWUXWVV
my mum	WWVTZVVV
my mum's	VVVVVWVV
my name	UVWUVWVV
my nan	VVUVVVVV
my neighbor	VVVVVWVV
my neighbour	WVVVVWVV
my nephew	VUVWVVVV
my new	WVWTWXVV
my old	TVWWUUVV
my order	VWVTVUVV
my own	VUWVTUVV
my parcel	XUVUVVVV
my parents	VVVVVWVV
my passport	UVWVVVVV
my password	VWVVVVVV
my phone	WVUVVUVV
my points	VWVVVVVV
my potato	UVWVVVVV
my refund	WVVVVVVV
my router	UVVVVVVV
my screen	UVVVVVVV
my serial	VVVVVUVV
my sister	VVVVUWVV
my sister's	WVVUVVVV
my son	VVVVVWVV
my son's	SYXTWUVV
my tablet	XVUUVVVV
my thesis	UVVWVVVV
my thumbs	UVUXVVVV
my toddler	UVVWXUVV
my travel	TWVWVVVV
my watch	XVVTVVVV
my way	UVVXWWVV
my wedding	WVVVVVVV
my whole	UVVWWVVV
my wife	WWUUVXVV
my wife's	VVVVXVVV
my winter	UVWVVTVV
my work	UWVVVUVV
name	UVXUTUZX
name of	VVWVVVVV
name the	UWVVVVVY
name to	WVUVVVVV
nan	UVUWVVVV
national	VVUWVVVV
near	UVVWWWVV
nearly	WUVUWVVV
need	XWTUUUUZ
need a	WUVVVWVV
need for	VVUWVVVV
need from	UWVVVVVV
need my	WUVVVVVV
need the	VVVVWUVZ
need to	WWUUUUUU
need your	VVVVVVWW
needs	UWVVUWVX
neighbor	VVVVVWVV
neighbour	XUVUVWVV
neighbour ,	VVVVUWVV
neighbours	VVUWXVVV
nephew	WUUWVVVV
network	VTUYWUWW
network ,	UWVVVVVV
network .	VVVVWUWV
never	SVZUUUVU
never a	TVYVVVVV
never arrived	WUVVVVVV
never been	TVWWVVVV
never flying	XVVTVVVV
never had	UVWVVVVV
never thought	VVWUVVVV
new	VVbPUXVS
new app	VUXUVVVV
new blog	UVVXVVVV
new car	XVVTVVVV
new console	VUVWVVVV
new keyboard	WVVVVVVV
new lounge	VVWVUVVV
new menu	WVUVVVVV
new one	SYWUVVVV
new phone	VWUWVVVV
new shop	VVWVVVVV
new stadium	VVUWVVVV
new widgets	WVVUVVVV
newark	VUVXVVVV
newborn	VVVVVXVV
newborn ,	VVVVVWVV
news	UVVWUVWV
news $	UVVWUVVV
newsletter	VVVVVVWV
newspaper	UVVWVVUV
newsroom	VVVVVVWV
next	XTVVbXWU
next day	VVWUVVVV
next time	VVVUVVVV
next to	XVUUbXVV
next week	VUUXVVVV
nice	WUTXVVVV
nice $	UVVVVVVV
nice to	VVVWVVVV
night	TUYVZTUV
night $	UVVWUVVV
night ,	VVUXZVVV
night .	UWVVWVVV
night shift	WVVUXVVV
nightmare	UVWVVVVV
nights	UVVWUVVV
nine	UXVUWTWV
nine $	UWVVVVVV
nine months	UWVVXUVV
ninety	WVUVVWVV
no	VWUVWXXX
no ,	UVVWVVVV
no .	UVVWVTVX
no ac	WUVVWVVV
no ads	UVWUVVVV
no air	WVVVWWVV
no announcements	WVVUVVVV
no crew	WVVVVVVV
no filter	UVVWVVVV
no food	UWVVVVVV
no gate	WVVVVVVV
no heating	VVVVUXVV
no info	WVVVWVVW
no money	VWVUVWVV
no need	VVUWVVWV
no one	VVUWVVVV
no power	WVVVXVVV
no problem	VVTXVVVV
no questions	VVWVVVVV
no reason	VVWVVUVV
no water	WVVVUXVW
no words	XVVSUVVV
no worries	UVVWVVVV
nobody	YUUVWTVV
nobody asked	VVVVUVVV
nobody can	WUVVVVVV
nobody has	VVVVUWVV
nobody was	VVVVWWVV
nobody will	UVVWXVVV
noise	WVVUVVVV
noon	UWVVUUUV
noon $	UWVVVVVV
noon .	VVVVUVUV
nope	UVVWVVVV
nope ,	UVVWVVVV
normal	VYUUWUVV
normal or	VVVVVUVV
north	UVWVVVVW
not	VUUXTRUV
not $	WVUWVVVV
not .	WVVVVVVV
not a	VVVVUWVV
not an	VVVVVUVV
not been	VVVWUVVX
not emptied	WVVVVVVV
not even	UVVWVVVV
not good	VVVVVWVV
not impressed	XVUVVVVV
not on	UUWWWVVV
not one	UVXVVVVV
not the	WVVUVVVV
note	VVXUXZVU
note .	WVUVYXVV
noted	VVUWVVVW
notes	WVVUVUVV
nothing	UVVWVWVV
nothing $	WVVVVVVV
nothing .	UVWVWUVV
nothing but	UVWVVVVV
nothing to	UVVWVVVV
nothing works	WVUVVVVV
notice	WWVUVVVW
notice came	WVVVWWVU
noticed	WUWUTUVV
notifications	VWVVVVVV
notifications $	VWVVVVVV
now	XVSVdYTX
now $	RWVYYWVX
now ,	WUTWWXVV
now .	WVUVYXVV
now 0	WVVVUVVV
now ?	UWWUUVVV
now and	WVVUVVVV
now i	UWVUXVVV
now it's	VVVVWVVV
now please	VWVVUVVW
now the	VVVVWWVU
now they	WVVVVVVV
now what	VWVUVVVV
now you	VVVVVVVU
numb	WVVVWVVV
number	TYTWXYYW
number $	VVUWVVVV
number .	WVVUUVVV
number 0	VWVVXVVV
number and	VVVWUUVV
number for	VWVVYVUX
number in	VVVVVVXV
number is	VUVWVXVV
number of	VWVVUVWV
numbers	WVVVVVVV
nurse	TWUXWXWV
nurses	UVVXUVVV
nuts	UVVWWVVV
o'clock	VVVVVVXV
oak	WVVVXWVV
oat	UVVWVVUV
oat milk	UVVWVVUV
obliged	UWVVVVWU
obsessed	WVWTVVVV
october	WUVVVVVV
october ?	WUVVVVVV
of	YWUSdSab
of "	VVVVVVXV
of 0	ZUVSVUWV
of a	WVUVUWWV
of an	WUVVVVVV
of bed	UWVVUWVV
of course	WVVUVVVV
of fish	VVVWVVVV
of flying	VUVWUVVV
of gas	VVVVWVVV
of her	VVVVUUVV
of it	TVWVWWXV
of my	WUVUVVVW
of no	XVVUVVVV
of our	VWVVWVVY
of parliament	VVVVVVVX
of passengers	WVVVUVVV
of stock	WVVUVVVV
of that	VUWUVUVV
of the	TWZTbUTV
of them	VVVVUUVV
of this	SVTaUUVW
of train	WVUVXVVW
of us	VVWUXVUT
of you	VVVVUVVV
of your	TXUWXVaT
of yours	VVVVXWVV
off	XXTTWYXT
off $	TVVXUVVV
off ,	VVUWWWVV
off .	WVVVVXVV
off ?	VVVVVWVV
off and	VWVUWVVV
off at	UVVVVVWU
off my	UVXUWVVV
off since	VWVUUWWV
off the	XUVTYVVV
off to	VVUXVVVV
off your	VWUVWVVV
offer	VVVVUWUV
offer me	VVVVUWVV
offered	VWUVUVVX
office	UWUWXTUa
office "	WUVVVVWV
office $	UVVWVVVV
office ,	UVWVWVVV
office .	TWVWXUUa
office is	UWVVVVVV
officer	UXVUTVVX
often	WVVVVWVV
oh	VVVWVVVV
ok	VWVVUUUV
ok ,	VVVWVVVV
old	WVUWVTUU
old .	UVWVVTVV
old and	WVVVVWVV
old layout	XVVTVVVV
old man	VVVUVVVV
old model	UVVWVVVV
old one	ZVUTVVVV
old plane	VVUWUVVV
old provider	VVWVVVVV
older	UXUVVVUV
ombudsman	WVVVVVUV
ombudsman .	UWVVVVUV
on	UWTWbbcX
on $	VVXTWVVV
on ,	UXVUZVVV
on .	WVVVUVWV
on 0	SVVYUUWV
on ?	VVVVVVUV
on @	UUWWVVVV
on a	UUWXTWWU
on air	VVVVVVWV
on behalf	VWVUVVXV
on board	VVVUUVVV
on camera	WVVVUUWV
on christmas	VVVUUVVV
on example	VWVVVVUW
on fire	VUUXVVVV
on friday	VWVVVWVV
on full	WVVUUVVV
on her	WVVUWXVV
on hold	VVVWVVVV
on it	UTWXVUVU
on me	WWVTVWVV
on mill	VVVVWVVV
on monday	VUVWVVVW
on my	VSUYXWUV
on our	VVVVWWVV
on payday	WVVUVVVV
on site	VWVVVVVW
on sunday	VVVVVXVV
on that	VVUWXVWV
on the	PYXWZYbU
on this	VVVUVVVV
on thursday	UVVWVVVV
on time	WWUUUVVV
on tuesday	VVVUVVUX
on tv	VUVWVVUV
on ward	WUVUWVVV
on you	TUXWUWVX
on your	TWUXYaTV
once	UVXUYUUX
once $	WVVUVVVV
once ,	UVWVUVVV
once .	UVWVYVUX
one	VUXTPXUT
one "	WVVVVVVV
one $	TYVUUUVV
one ,	XVUVVWVV
one .	VVVVUVVV
one ?	UWVVVVVV
one booking	VVVVUVVV
one i	VVVWVWVV
one in	VVVVVWVV
one mail	VUWVVVVV
one of	SVVYVWWV
one to	VVWVUWVV
one with	VVVVVUVV
ones	UVVWWVVV
ones $	VVVVVWVV
online	TWUXWUVV
online $	VVVWUVVV
online .	WUWUVVWV
online or	UXVUVVVV
only	UVUXTYUU
onto	VVVVVWVV
open	VWTWWXUU
open $	UWVVWYVV
open ,	WVVVUVVV
open .	UUVXVVVV
open on	VWVUVVVV
open the	VVVVWWVV
opened	TWVWZTUW
opened an	VVWVVVVV
opening	WWVUUVUW
opening an	VWVVVVVW
opens	XUVUVVVV
opinion	UVUXVVVV
or	SbSVRXUU
or 0	VUWWVVWV
or a	WVVVVVUV
or am	UVVWVUVV
or at	UXVUVVVV
or do	WUVVUUVV
or is	VVVVUVVV
or not	VVVVWVVV
or order	UXVUVVVV
orange	VWVVVVVV
order	SXUWUUVW
order 0	UVVWVVVV
order a	UXVUVVVV
order go	UWVVVVVV
order number	VVVWVVVV
order was	WUVVVVVV
ordered	WUWUUVUV
ordered a	WVVUVVVV
ordering	VVVVUVVV
orders	UVVWVVVV
organised	VVXTVVVV
organised ,	WVVUVVVV
other	TVUYTUUV
others	VVVVUUVV
our	UVVWUTVY
our new	VVVWVVVV
our own	VVVVUVUV
our street	VVUWVVVV
our team	UVUXVVVV
out	XTWUbZTS
out $	WVWTVVVV
out ,	VUVWUWWU
out .	UWVVYYVV
out ?	VVVVWVUV
out a	UVXVVVVV
out and	WVVUUVVV
out in	UVWWVVVV
out of	YVUTXXUU
out since	UXVVVVVV
out the	WVVUVUVV
out there	UUVYYVVV
outage	VUUXVWWV
outage ?	VVVVVVWV
outage in	WUVVVVVV
outlets	VWVUUVVV
outside	UXVUXVVU
outside my	VVWUVVVV
outside number	VWVVXVVV
outside the	VVVVWVVV
over	YVTUXYWV
over my	UVVXWVVV
over the	WVVUXZVV
over your	VVVVUVVV
overhead	VVVVWVVV
overnight	WVVUVVVV
owe	UVWVTUVV
own	VUWVQWUV
owned	UVYTVVVV
oxygen	VWVUXWVV
pack	WVVUVVVV
packaging	WVVVVVVV
page	XTVVUVYU
pages	VWVVVVVV
paid	XUVUUTUV
paid $	WVVVVVVV
paid 0	WVVUVUVV
paid extra	WVUUVVVV
paid for	WVVVVVVV
pain	VVVVUVVV
pair	UVWVVVVV
pancakes	UVVXVVVV
panic	VVVVVXVV
paper	XUVUUUWU
paper $	YVUUVVVV
paper ,	VVUWVUXV
paper .	XUVUVVVV
paper ?	VVVVVVUV
paper and	VVWVVVVV
papers	XUVUVVVV
papers $	WVVUVVVV
paperwork	VVWVVVVV
parcel	VUVWVVVV
parcel $	WVUVVVVV
parcel ,	VUXUVVVV
parcel says	WVVVVVVV
parcels	VVVWVWVV
parent	UVWVVVVV
parents	VUWWWXVV
parents "	TUVXVVVV
park	UVUXVXVV
park $	UUVXVVVV
park ,	UXVVWVVV
parking	XUVUTVVV
parliament	VVVVVVVX
parliament for	VVVVVVVX
part	WVVUVVVV
part $	WVVUVVVV
pass	VWVUVUVV
passed	UVUXWXVV
passed .	UVVWVVVV
passed away	UVVWVVVV
passed on	VUVWVVVV
passed out	WVVVXWVV
passenger	VVUWVVVV
passengers	UWVVUWVW
passport	UVWUUVVV
passport $	VVWVVVVV
password	WWVUUVVV
password .	WVVVUVVV
past	XVUUVVVV
patch	WVVUVVVV
path	VVVVUWVV
patient	VVVVXWVV
patients	VWVUWVVW
pavement	VXVUXVVV
pavement outside	VWVVXVVV
pay	UWUWVXVV
pay ,	UWVVVVVV
pay for	WUVVVVVV
payday	VVUWVVVV
paying	XUVTVVVV
paying for	XVUUVVVV
payment	VWVUVUVV
pays	XUVUVVVV
pays for	WVVUUVVV
pc	VVVVUVVW
peace	UVVWVVVV
pen	VVWVVVVV
penalty	VVVWVVVV
pendant	WVVVUWVV
pending	WVVVVVVV
people	WQXXZVUU
people $	VVWUVVVV
people .	VVVVWVVV
people are	VVVWWVVV
people have	VVUWYXVV
people of	VVWUUVVV
people on	UVXVVVVV
people who	UVVWVVVV
per	WVUVVVVV
perfect	UVWVVVVV
person	XWVSUVVW
person .	WVVVVVVV
personal	UVVWVVVV
petrol	VVVVXVVV
pets	VWVUVVVV
pharmacy	WVUVYUVU
phoenix	WUVVWVVV
phoenix .	WUVVVUVV
phone	UTYVUZVU
phone $	WVVVVWVV
phone ,	VVVVVUVV
phone .	WUVWVVVV
phone is	VVWUUXVV
phone just	UVWVVVVV
phone line	VVVVUVVV
phone number	VVVWVVVV
phone was	TVXWUUVV
phone with	VVUWVVVV
phones	XWUUUYVV
photo	TUWWVVUV
photo of	UVVWVVVV
photos	VVUVUVWV
photos are	VWVVVVVV
pick	VVUVVVVV
picked	WVVUVVVV
picked up	WVVUVVVV
picking	VVVVXVVV
picking up	VVVVXVVV
picture	XUVUVVVV
pictures	VVVVWWWV
pictures ,	VVVVUVWV
pie	UVXTVVVV
piece	VUVVUVUV
piece about	VVVVVVUV
piece of	WUVVUVVV
piece on	VVVVVVUV
pills	UWVVWUVV
pilot	WVVUVUVV
pilot said	WVVVVVVV
pilots	UUVXVVVV
pin	UWVVVVVV
pipeline	VVVWVVVV
pitch	VVVVVVWV
pizza	UVVVVVVV
place	TVWWVVVV
place $	UVWVVVVV
plain	UVXUVUVV
plain words	VVWVVVVV
plan	UWWUUVWW
plan ?	VVVVVVWU
plane	XTTXUVVV
plane ,	VVUWUVVV
plane .	WVVUVWVV
plane is	WUVVVVVV
planes	TVTZVVVV
planned	WVVUUVVV
planned cut	WVVUUVVV
planning	VWVUUVXW
plant	WVVVYUXU
plant and	WVVVUUVV
plastic	XVUUUWVV
platform	TZUUcVWV
platform .	UVVWXVVV
platform 0	VYUTYVVV
play	VWVUVWVV
playing	UVVWVVVV
playlist	VVWVVVVV
plays	VVVVUVVU
please	WUWUVaUW
please $	VRWXXYUU
please ,	VVVVVVWV
please .	VVVVTVVX
please call	VVVVWVVV
please have	VVWVVVVW
please tell	VUWVVVVV
pls	VVVVVUVU
plug	VVVVWVVV
pm	WWVUUVXU
pm $	UVVWVVXV
pm .	WVWUVVVV
pm to	VVVUVVVV
pocket	UVVWVVVV
podcast	UWUWVVZU
point	WUVVVVVV
points	UXVUWUVW
poison	VVVVWWVV
police	WUUWVVUV
police .	VVVVVVVW
policy	VWVVVVVV
pool	XVVTYWVV
poor	VVVWVVVV
pope	WUVVUUVV
pope $	WUVVUUVV
portal	VVVVXWVV
portions	WVVUVVVV
possible ?	VVVVVWVV
post	UVVWTVXV
post ,	UVWVVUWV
post .	UVVXVVVW
posting	WUVVUVVV
potato	TUWXVVVV
pothole	VVWUVVVV
power	VWVUZVVU
power ,	VVVVXVVV
power bank	VWVVXVVV
power cut	UUVWUVVV
power outlets	VWVUUVVV
praise	TVXVVUVV
pram	XVUUVXVV
pram $	XVUUVXVV
pregnant	WVVVVXVV
pregnant ,	WVVVVXVV
premium	WVVUVVVV
present	XVUTVUVV
press	UUUYXVWU
press the	VVVVVVUV
price	UXXTUVWV
price .	VVVVUVVV
price match	UWVVVVVV
prices	XVUTTVVV
print	WVVUVXZV
print .	WUWVVXWV
print my	WUVVVVVV
priority	WUVVUVVV
private	VVVWVVVV
pro	WVVUVVVV
problem	SVXWUVVV
problem ,	VVTXVVVV
problems	UVVWVVVV
process	WVVUVVVV
produce	UWVVVVWW
produce the	UWVVVVWW
producer	VWVVVVXV
producer at	VVVVVVWV
product	YUUUVVVW
product .	XTVVVVVV
programme	VVVVVVXV
progress	YVUTVVVV
promised	WVVUVVUW
promo	WVVVVVVV
promo code	WVVVVVVV
promote	UVXUVVVV
properly	WUUWXWVV
properly $	WUUWXWVV
property	WUVVVVVV
protection	VVVVVVVX
proud	UVWVVVVV
prove	VVVWVVVV
provider	VVWVVVVV
pub	VVVVVWVV
pub .	VVVVVWVV
public	UWVVUUVX
publishing	VVVWVVVV
pull	VVVVWVVV
pumpkin	UWVVVVVV
pumps	UUVXVVVV
put	VWWTUVVV
put the	UVWVVUVV
puts	XVUVVVVV
quality	VWWTVVVW
question	VVVVVUXU
questions	UUWXVVVV
queue	aTUTUWVV
queue at	WVVVWWVV
quick	VVVWXUXV
quiet	UVXUUWVV
quiet coach	VVWUVVVV
quit	TVWWVVVV
quite	VVUWXVVV
quote	VWVVVVWV
radio	UVVWUUYV
radio $	UUVWVUVV
radio ,	VVVVVVXV
rail	VWUVXVVW
rain	XUUVUXVV
rain $	WUUWVVVV
rain and	WVVUVVVV
raining	VVVVUVVV
raise	VVWUVVVV
raise $	UVWVVVVV
raised	WVVVVVVV
ramp	UXVVUWVV
ran	WUVVVVUV
rang	VVVVWUVV
rare	VVWVVVVV
rarely	VVWVVVVV
rate	VVUVVVVV
rates	VVTXVVVV
rather	WVVUVVVU
raw	WVVUVWVV
rd	VVVWWVVV
reach	VXVUYUVU
reached	VVVVVVVW
reached us	VVVVVVVW
reaction	WVVVWVVV
read	XVVTUTWV
read on	VVVVVVXV
read the	XVVUVUUV
read your	WVVVUUVV
readers	UWVVVVWV
reading	UUVXUVVV
reads	XVUUVWVV
real	XUWTVVWV
real ?	VVVVVVWV
really	VUWUVVVV
reason	UWVVZUVV
reasons	VVVVVUVV
rebooked	XVUVVVVV
rebooked me	WVVVVVVV
rebooking	WVVVVVVV
recall	TWWVTWWV
recall list	VVVVVWVV
recalled	VWVUXWVU
recalled product	WVVUVVVU
receipt ,	UVWVVVVV
recommend	VVWUVVVV
record	UVVXUVWW
record locator	VVVWVVVV
recordings	WVVUUWVW
recordings of	WVVUUWVW
records	VWVUVVVX
records are	VWVUVVVW
red	SXUXXUVV
red one	VVVWVVVV
ref	UVVWVVVV
refund	WVVUVVVU
refund and	WUVVVVVV
refund for	VWVVVVVV
refunds	UWVVVVVV
refused	VVVVUVVV
regional	VVVVUVVV
register	VVVWVVVV
regulator	VVVVVVVW
release	VWVVVVVW
remember	WVUVVVVV
remembers	UVWVVVVV
remove	VVVVUVVV
rent	VVVVVYVV
rent and	VVVVWYVV
rental	UVWVVUVV
repair	VVVUVVVV
repaired	UVVWUVVW
repairs	UWVVVVVW
repeat	VVWVUVVV
replaced	WUVVVVWV
replacement	XVTVVVVV
replacement bus	XVTVVVVV
replacement for	WVUVVVVV
reply	VVUVUVWT
reply to	WVVVUVVV
report	WWUUUUUW
report on	UWVVVUVW
reported	VVXTXWVV
reported 0	UVWVVVVV
reported it	VVWUXWVV
reporter	VVVVUVWV
reports	UVVWVVVW
request	VVVVVVWV
reset	VVVWVVVV
residents	VVVVUVVW
respect	VUWVVVVV
respect $	UVUWVVVV
respect ,	WVVVVVVV
restarted	VVVWXVVV
restarted it	VVVWXVVV
restore	UVVWVUVX
restored	UVWVVVVV
results	WVVUVVXW
return	VWVUVVVV
returns	VVVWVVVV
review	VVUWVVWV
rid	WVVUVVVV
rid of	WVVUVVVV
ride	WVVUVUVV
right	WWWTWWXU
right $	WVVUVWVV
right ,	VVVVUVVV
right now	VVVVVWVV
ring	WVVUVTUX
ringing	VVWUWVVV
rings	UXVVYVVV
rings out	UXVVYVVV
rise	VWVVVVXV
river	VVWVVVVV
rn	VTVYWVVV
road	WUUXWTUV
road ,	WVUVVVVV
road with	VVVWVUVV
roads	VVVVUUVW
roadworks	XUUUUVVV
roaming	VUXUVVVV
roaming bill	VUXUVVVV
robot	WVVUVVVV
rock	UVXUVVVV
rock $	UVXUVVVV
rolled	XVUVVVVV
rolled her	XVUVVVVV
rome	UVUXVVVV
roof	VVVVWVVV
room	ZUUSTWVV
room $	WVVUVVVV
room ,	VVVVVUVV
room .	VVVVTWVV
rooms	VWVUTVVV
rope	VVVVXWVV
roses	UVVWUVVV
round	UUUYWWVV
route	VVVWVVVV
route ,	VVVWVVVV
router	UVVWVVVV
router ,	VWVVVVVV
row	WVVVVWVV
row .	WUVVVVVV
row 0	VVVWVVVV
rt	VVUWVVVV
rubbish	WVVUVVVV
rubbish $	WVVUVVVV
rucksack	WWVUVVVV
rude	WVVUVUVV
ruined	WVVUVVVV
run	VTXWUVWU
running	WVVUUVXV
runs	VWVUWVXU
runway	VVVVWVWV
rush	UVWVVVXV
s	VWVUVVVV
safe	UXVVVXVV
safety	VVXTUUVX
safety demo	VVXUVVVV
said	VUUYVWUU
said "	UVVWUVVV
said $	VVVWVVVV
said .	WVVUVVVV
said 0	VVVVWVVV
said a	WVVUVVVV
said that	VVWUVVVV
salad	VVVVYVVV
sale	VWVUUVVW
salesman	WVVVUWVV
salt	WVVVVVVV
salt lake	WVVVVVVV
sam	UVWVVVVV
same	XTVWTUUU
sandwich	VVWUVVVV
sang	UVWVUUVV
sat	VUUXUUVV
sat in	VVVVVUVV
sat on	UVVWVVVV
saturday's	VUVWVVVV
sauce	VVWUVVVV
save	UVVWVVVV
saved	VVXUUUVV
saved my	UVWUVVVV
saw	VUTYUUVV
saw the	WUUWVVVV
say	SVZTSVYU
say $	VVWUVVVV
say otherwise	VVVWVVVV
say that	VVWVVVVV
saying	WWUUYVVV
says	ZUUUZTXT
says "	VWVVVVWV
says 0	YVVSVVWV
says call	XVVTVVVV
says delivered	WVVVVVVV
says he	VVVVWWVV
says my	UVVWWVVV
says on	WUVVVVVV
says the	UVVWUVVV
says you	VVVVWVVV
says your	UVWVVUVV
scaffolding	VWVUWWVV
scared	VUVWXYUV
scared of	VUVWWVVV
scared to	VVVVXXUV
school	VWUVXWVW
school ,	UWUWWVVV
school .	VVVVVUVW
school paper	VVVWVVVV
scooter's	VVVVXVVV
screen	XWUUUVVV
screen .	WVVUVVVV
screenshots	VVVVVUVV
season	UVWVUVVV
seat	UUXUUVXU
seat ,	VVVVVWVV
seat .	VVVWVVVV
seat 0	UVXUVVVV
seat with	WUVVVVVV
seated	VVVVWVVV
seats	VVVVUUVV
seats ,	UVWVVUVV
seattle	VVVVUVVV
second	WVWTVWVV
second time	VVVVVWVV
seconds	VVUWVVVV
seconds $	WVVVVVVV
section	UWVVVVVY
section .	UWVVVVVY
security	UWVWWVVV
see	UXTWWUUW
see $	UVVWVVVV
see my	VVVVVUVV
see the	VVVVVWVV
see you	UVVWUVVV
seeing	VVTWWVVV
seems	TYTWYWVV
seems to	UYUUVVVV
seen	WVVUVVVU
self	VUUWVVVV
self checkout	VVUWVVVV
sell	WUXUUUVV
selling	VWVUVVVW
selling my	WVVVVVVV
sells	WUVVVVVV
send	VWVUTVUW
send it	VVVVVWVV
send me	VWVVVVVW
send the	UWVVVVVW
sending	UVVWVVVV
sends	VVVVUVVV
sense	WVVUWVVV
sent	VUUXTVUU
sent me	WVUUVVVV
sent the	UVVWVVVV
sent you	UVVXVVVV
serial	VVVVVUVV
serial number	VVVVVUVV
series	VVVVVVWV
seriously	VVVVVUVV
seriously $	VVVVWUVV
server	WVVVVUVV
servers	WVVUVVVV
service	WWWTVVVW
service $	VVWVUVVV
service .	WUUWVVVV
services	TWXVVVVV
set	UVXUVWVV
setting	VWVVVVVV
seven	WVVTVVVW
seven .	VWVUVVWW
shade	VVUVWVVV
shame	VVVVUWVV
shame on	VVVVUWVV
shape	VVVVUVVV
share	UVVWVVVV
shares	UVVVVVVV
sharing	WVVVWWVV
she	TUYVUYUU
she doesn't	VVVVTWVV
she has	VVWVWWVV
she is	VVVVVUVV
she said	VVVWVVVV
she won't	VVVVXXVV
she's	UUVXWZVU
she's 0	UUWVWYVV
sheet	WVUUYWVW
sheet of	WVVVXVVW
shelf	WVVVUVVV
shelves	VVVVVVVX
shift	VUWVZUVU
shift ,	UVWVXVVV
shift .	TVVWVVVV
ship	VWVVVVUV
shirts	UVWVVUVV
shock	WVVVXUVV
shoes	XUWTUUVV
shop	UVWUSTUU
shop ,	VVVVVUVV
shop .	WVWTVVVV
shop on	UVVWVVVV
shops	VWVVVVUV
shorter	WUUWVVVV
shot	UVUXVVVV
should	SWVXVRUU
should be	VUVVUUVV
should i	UXUUWTVV
should look	VVWUVVVV
shouldn't	VVVVVUVV
shouting	VUUXVUVV
show	UWVUVVVV
show $	VVUWVVVV
show up	VWVVVVVV
shows	UVWUUVUV
shut	XUVUXUVW
shut the	VVVVWUVW
sick	SVXWVWVV
side	UXVUTUbU
side $	VWVVVVXV
sides	VVVWUVWV
sign	WWUUUVVV
signal	WVVUUVVW
signal in	XVUVVVVV
signed	WVVUUWVW
signed ,	VVVVVVVW
signed up	WVVVVVVV
signing	WVVUUVVV
signs	VVVVVVUW
silver	VWVUWVVV
simply	VVVVUUVV
since	YUUUVcVU
since .	VVVVWVVV
since 0	ZUUUWVVU
since about	UVVWVVVV
since friday	WVVVVWVV
since march	VVVVVWVV
since monday	VWVVVVVV
since six	VWVUUWVV
since sunday	VVVVUVVV
since the	VVUWTVUW
since this	VVVVWWVV
since you	VVVVWVVV
since your	WVVVXVVV
single	VVWUUXVV
single .	WVVUVVVV
sink	VVVVVUVV
sink ,	VVVVVUVV
sir	VVVVVUVV
siren	VVVWZUVV
sister	VVVVUWVV
sister's	WVVUVVVV
sit	WUVVUVUV
sit in	VVVVUUVV
site	UYUUUWUZ
site .	UVVVUVVW
sitting	UVVVVWVV
six	XUTVTWVU
six $	UWVVVWVV
six in	WVVVVWVV
size	XVUTVXVV
size of	VVVVVXVV
sizes	VVVVVVXV
skateboard	UVVWVVVV
sky	VVVWVVVV
sleep	UUVXVWVV
sleeping	VVUWXVVV
slept	UVVWUVVV
slept on	UVVWVVVV
slot	UXVUVVWV
small	UWXUTVYV
small ,	VVWUVVVV
smaller	XVUUUWVV
smart	UVWVVUVV
smart meter	UVWVVUVV
smell	VWVUZVVV
smell of	WUVVYVVV
smelled	VVUXVVVV
smells	UVUXVVVV
smells of	VVVVWVVV
smile	TVYUVVVV
smile and	UVWVVVVV
smiled	VVVVVUVV
smiling	UVZTVVVV
smoke	YUUUXWVV
smoke alarm	VVUWVVVV
smoking	WUVVXVUV
smoking ,	WUVVWVVV
smooth	VVWUVVVV
snacks	VVWVVVVV
so	TVWWSTUU
so gentle	VUYUVUVV
so hot	VVVVVXVV
so i	UUVWVUVV
so i'm	UWVVVUVV
so it	WVVVUVVV
so long	WVVUVVVV
so much	WVWTVVVV
so no	UVVWVVVV
so sorry	VVUWUWVV
so that	VVVVVUVV
so the	WVVUVVVV
so there's	VVVVTVVV
so we	UVVWUVVV
so you	XUUVVVVV
social	VVVWVVVV
sock	VVVWVVVV
socket	UWVVUVVV
sockets	VXVUXWVV
sockets in	WVVVWWVV
socks	UVWWUUVV
sofa	VVUWVVVV
sofas	UVWVUVVV
soft	UVVWVVVV
soil	WVVVUVVV
soil .	WVVVUVVV
solar	WVVVVVVV
sold	VVVUXWVV
sold me	VVWVVVVV
sold my	VVVWWVVV
sold out	VVVVVWVV
solution	UWVVVVVV
solved	UVWVVVVV
some	WVVVYUVV
somebody	TXVVYZWW
somebody who	VWVVWVVY
someone	VVUVZVTV
someone $	VVVVVVUV
someone from	VVVVVUVV
someone i	VVVVVWVV
someone tell	VVVVVWVV
something	WYUTXTUU
something in	TXVUXVVV
somewhere	UVVWVVVV
son	WVVVUYVV
son is	VVVVUVVV
son's	SYXTWUVV
song	VUVWVVVV
soon	WVVUVVVV
soon "	WVVVVVVV
sorry	UWVVZVVU
sorry .	UVXVUUVV
sorry for	VXUUZVVV
sorry to	UVVWWVVV
sort	WVVUVVVV
sort it	WVVUVVVV
sorted	UVVWVVVV
sorted $	VVTXVVVV
sound	XVVTVVVV
sound on	WVVUVVVV
sounds	UVWVWVVV
soup	WVWTWVVV
soup ,	WVVUWVVV
soup .	UVVWVVVV
source	UVVWVVWV
space	WVVVVWVV
space heater	VVVVVWVV
spanish	UWVVVVVV
sparking	UXVUYVVV
speak	UXVUUUWV
speak to	VWVUVUVV
speaks	UVVWVVVV
speech	WVVVVUVV
speed	VUWVWVVV
spell	VVUWVVVV
spell "	VVVWVVVV
spent	WVUVUUVV
spilled	WUWUVVVV
spoken	WVVVUUVV
spokesperson	VVVVVVXV
spot	VVWUVVVV
spot on	VVWUVVVV
spotted	UVVWVVVU
spring	VVVWVVVV
st	UVWWUWVV
st .	WVVVUXVV
stadium	WUUWVVVV
stadium ,	VVVWVVVV
staff	UUWWVWVX
staff ,	VVWVVVVV
staff .	VWVVVVVW
staff chatting	WVVVUVVV
stairs	XUVUWUVV
stairwell	VXVUYVVW
stand	WVUUXVVU
stand 0	VVVVVUVV
stand up	VVVVWVVV
standard	UVVWVVVV
standards	VVVVUVVY
standing	UVVWYUVW
standing at	UVVWXVVV
star	WVVVVVVV
stars	VVUWVVVV
stars .	UVUXVVVV
start	UUYUVVVV
start to	VVYTVVVV
starts	VWUVVVVV
state	UWVVVVVY
statement	VVVUVVWV
statement says	VVVVVVXV
station	SVZVUXVU
station $	VVWUVVVV
station ,	VVWVVXVV
status	VUUXVVVX
status page	UVUXVVVV
stay	YUUUVVWV
stayed	UVYUVVVV
staying	TVXVVUVV
step	VUXUVVVV
stepdad	VVVWWXVV
steps	UVUYVVVV
steps .	UVUYVVVV
stick	WVVUVVVV
still	TXWUWTUW
still hot	UUXVWXVV
still in	VWVUUVVV
still on	VVUWUVVV
still the	UVUXVVVV
still there	UVVWVVVV
still valid	UWVVVVVV
still waiting	XVVTVVVV
stock .	VVVWVVVV
stone	XUUUVWVV
stood	VVVVVWVV
stood up	UVVWVVVV
stop	XUUVXVVW
stop ,	VWVVWUVV
stopped	VVVVYXVV
stopped .	VVVVUVVW
stopped talking	VVWVVUVV
stops	WVVUUWVV
store	WWWTUWUV
store $	VWVUVVVV
store ,	VVVWVVVU
store .	VWVVVVVW
store for	VVWUVVVV
stores	UVUWVVVV
storm	UVWVUUVV
storm ,	UVWVVUVV
story	VVVUVVWV
straight	VVVVVWVV
strange	UVVWVVVV
stranger's	WVVUVVVV
stream	UVVWVUVV
streamed	VWVUVVVV
streaming	VVVVWVVV
street	WVUVUVVU
street ,	UVVWVVVV
street and	WVVVWVVV
strike	UVVWVUVV
strike ,	UWVVVVVV
stroke	UVWVTYVV
stroller	XUVVVVVV
strong	VVVVWVVV
strong smell	VVVVWVVV
stuck	SWVXVVVV
stuck in	UVVWVVVV
stuck on	UWVVVVVV
studio	VVVVVVXU
stuff	XUVVVUVV
stuff $	WUVVVVVV
submit	VWVVVVVV
submit a	VWVVVVVV
subscribed	WVVVVVVV
subscribed by	WVVVVVVV
such	UVXUVVVV
suit	VVWVVVVV
suitcase	VVUWVVVV
sun	VVVWVVVV
sunday	VVVVWVVU
sunday ,	WVVVWUVV
sunday .	VVVVVWVU
sundays	VWVUVVVV
sundays $	VWVUVVVV
sunrise	UVVXVVVV
supply	UVVWVUVY
supply them	VWVVVVVW
support	VVWUUUVU
support ?	UWVVVVVV
supposed	WVVUVVVV
supposed to	WVVUVVVV
sure	VWVUWVVV
sure ,	VVVVWWVV
surgery	VVVVUVVV
surprise	VVWUVVVV
survey	WVVUVVVV
survived	UVVWVVVV
swallowed	WVVVVVUV
swallowed a	WUVVUVVV
swap	VVVVVVUV
swear	WVVUVVVV
swelling	VSVXWVVV
swept	UVWVVVVV
swimming	UXVUVVVV
switch	WVVVWXVV
switched	TVWWVVVV
switching	UVVWVVVV
switching to	VVVWVVVV
sync	VVWVVVVV
system	UVVWVVWV
system ,	UVVWVVVV
t	VTVXWWVV
t 0	VTVXWWVV
ta	UVWVVVVV
table	UXVUVVYU
table .	VVWUVVVV
table for	VXVUVVVV
tablet	WVUVUUVV
tablet ,	WVUUUVVV
tablets	WUUWYWVV
tacos	UVWVVVVV
tag	WVVVWWVV
take	RWXWUTVV
take a	UVXUVUVV
take my	VVVVVUVV
take to	UVXUVVUV
taken	WVUVaYUV
taken in	VVVVVWVV
taken off	VVVVXVVV
takes	XUUUWUVW
takes 0	WUVVVVVV
talk	VVVVVYXV
talk to	VVVVVYXV
talking	VVXUVTVV
talks	VVVWWVVV
tank	WUVVVYVV
tap	WUVUXYVU
tape	VVVVUVVV
tariff	VVVVUVVV
tarmac	UWVVUUVX
tax	YUUUVVVV
tax up	XVVUVVVV
taxi	UWVVTVVV
tbh	UVVWVVVV
tbh ,	VVVWVVVV
tea	VUVVUVVV
tea ,	VVWUVVVV
tea and	VVUWVVVV
teacher	VUXUUVVV
team	UWWVUUVY
team $	UVYTVVVV
team ,	TXVVVVVV
team .	XVVUVVVX
tears	WVVUUUVV
telecom	VVVVUUVV
tell	UTVYYVTU
tell me	WRUZVWUV
tell you	UVVVVUVV
telling	UVVXVUVV
telling me	TVVXVVVV
tells	VVVVUUVV
tells me	VVVVUUVV
ten	TVVXUTWU
ten days	UVVVVVVV
ten minutes	VVWUUUWV
ten years	UVVWVVVV
tennis	WVVVVVVV
terminal	VVVVUUVW
terminal 0	VVVVUVVW
terms	VVVVVVVW
terms for	UWVVVVVW
terrible	VVUWVVVV
test	UVVWVVVV
texas	UVVWVVVV
text	WVVUUUVV
th	VUVWXYUV
th .	VVVWWWVV
th ?	VVVVVWUV
than	XTUWVUVU
than any	VVVWVVVV
than i	WUUVVVVV
than my	UVXUVVVV
than the	VVVUUVVV
thank	UVXVSSUU
thank you	UVYTSSUU
thanks	VUXUVUVU
thanks ,	VVVWVVVV
thanks a	WVVUUVVV
thanks for	UUWVXVWV
thanks to	VVWUVVVV
that	VVXTUSWU
that "	WVVVVVVV
that $	UVWWVVVV
that ,	VWVUVVVV
that .	UVXUUUWV
that ?	VVVVVVXV
that burger	XVTVVVVV
that can't	VVVVUUVV
that for	VVVVVWVV
that it's	VVVVVVXV
that my	VVVVUWVW
that nobody	VVVVUVVV
that normal	UYUUVUVV
that please	VVWUVVVV
that storm	VVWVVVVV
that the	VWVUVUVW
that was	WUVWUVUV
that you	UXVVVVVW
that's	UTXVTVVU
that's how	UVWVVVVV
that's not	VVVWUWVV
that's rare	VVWVVVVV
that's the	VVWUVVVV
the	RaXSZTZb
the "	VVVVVUVV
the 0	VYVSWXVU
the @	UVVWVVVV
the agent	WVVVUWVV
the air	VVVVWVVV
the airport	UVUWVVVW
the app	VVVUUUVV
the assistant	WVVUVVVV
the baby	VVVVYVVV
the back	XUUVWXVV
the bag	UWVVYVVV
the balcony	VVVVZVVV
the ball	VVUWVWVV
the battery	VVVVWVVV
the bell	VVVVUVVV
the belt	WVWUUVVV
the best	UVUXVVVV
the bike	VWVUUVVV
the blue	UVVWUVVV
the board	VUVVVVVV
the boiler	UVVWXTVV
the box	XUWTXUVV
the breach	TVVXVVVV
the bread	WVVUVVVV
the bridge	UWVVYWUX
the budget	VUVWVVVV
the burger	WVVUVVVV
the bus	UVUYTXVV
the button	WVUVVVUV
the cabin	UVVWWVVV
the cake	VVVWVVVV
the camera	VUUXVVVV
the car	VUVWYVVV
the card	VVWVVUVV
the carers	VUWVVWVV
the case	VVVWVVVV
the cat	UVWVVVVV
the ceiling	VVVVVWVV
the charger	WVVUWVVV
the charging	VVVVWVVV
the chat	WVVUUTVV
the city	WVVUVVVV
the class	WVVUVVVV
the clinic	WVVUVVVV
the coach	UWVVVVVY
the cockpit	UVWVVVVV
the code	UVVWVVVV
the coffee	VVXTVVVV
the committee	VVVWVUVZ
the company	VVVWVVVV
the concert	VWVUVVVV
the confirmation	UWVVVVVV
the console	WVVUVVVV
the council	VVVWVVVV
the county	UVVWUVVV
the crew	VVUWUVVV
the crib	VVVVVWVV
the day	WVUVVVVV
the delay	UVWVVVVV
the delivery	UVVWVVVV
the depot	VVUVVVVV
the desk	WXUTVUVV
the difference	UWVUUVVW
the dm	UUVWVVVV
the dog	UWVWWUVV
the door	WUWUUUVV
the driver	TWVWXVWU
the east	VWVUWVVV
the emergency	VWVUUVVV
the end	TUVZWVVV
the evening	VVUVUUWV
the example	VVUVVUaT
the exampleville	VVVVVVWV
the family	VVVVUUVV
the fee	VVWVVUVW
the ferry	VVVVUWWV
the figure	VVVVUVWV
the file	VVVVVVUX
the fire	UWVVUVVX
the first	WVTWUXVV
the flat	VVVVWWVV
the flight	WVVVVVVV
the flood	VVVVVUVV
the floor	XVUUVYVV
the form	WUUWVVVU
the fourth	UWVVUVVV
the free	VVVWVVVV
the front	VVVVVVXV
the game	VVVVYYVV
the garage	XVVTWVVV
the garden	VVVVUVVV
the gas	VVVWVVVW
the gate	UUWVUVVV
the girl	VVWVVUVV
the ground	WUVVWWVV
the guard	VVVVUXVV
the hack	VVWVVUVV
the harbour	WUVVVVVW
the high	VVVWVVVV
the hospital	VWWTSWVX
the hotel	VVWUVUVV
the hour	UWVVWVVX
the house	WUVVUVUV
the hummus	VVVVUVVV
the incinerator	VVVWVVVV
the inspector	UUXVVVVV
the inspectors	WVVUUVVV
the judge	VVVWVVVV
the kettle	VUVWWVVV
the kids	VVWUZXVV
the label	UVVWWVVV
the last	VVVVXXVW
the latest	VVVVUVVV
the leak	VVVVYVWV
the left	UVVWVUVV
the letter	XUVUUUVV
the lift	ZUUTWVVV
the lights	UVWWVVVV
the line	VWVVUVVV
the link	UWVVVVUV
the list	UVWVVUVW
the local	TVVXUVWV
the log	VVVVVVVW
the lorry	VVVVUUVW
the lounge	VWVUVVVV
the machine	VWVUVWVV
the mascot	UUUYVVVV
the match	WUVWUVVV
the mayor	VVVWVVVV
the middle	XUUVUVVV
the money	VVVVVVWV
the month	UVVWVVVV
the morning	VWVVVVVV
the museum	UVVWVVVV
the neighbours	VVUWXVVV
the new	YVYQVWVV
the next	VWVUVWWV
the night	WUWUUUVV
the north	UVVVVVVV
the nurse	UVWVWWVV
the office	UUVYYVUV
the old	WVTWUUVV
the older	VVVVVVUV
the ombudsman	XVVUVVVU
the one	UTXVUXUV
the only	VVVVVWVV
the order	UUVXVVVX
the other	UVUXVVVV
the outage	TVVXUVWW
the page	XVVUVVVV
the paper	WUVVVVUV
the papers	YUVUVVVV
the paperwork	VVWVVVVV
the parcel	TVVXVVVV
the park	UVVWUVVV
the parking	VUVWUVVV
the pavement	VWVUXVVV
the personal	VVWVVVVV
the pharmacy	VVVVUVVV
the phone	UUZSTXVU
the photo	VVVWVVVV
the picture	WVVUVVVV
the pilot	WVVUVVVV
the pipeline	VVVWVVVV
the place	TVVXVVVV
the plan	VVWUVVWU
the plane	VVUVWWVV
the plant	VVVVVUXV
the platform	UVVXXUWV
the point	WUVUVVVV
the police	VVVWVVVV
the pool	XVVUXVVV
the pope	WUVVUUVV
the post	VVVWUWVV
the power	UXVUWVVV
the premium	WVVUVVVV
the press	WVVVXVWV
the price	VWVVVVWV
the queue	XUVUVVVV
the quick	VUVWXVWV
the quiet	UVXUUVVV
the rain	WUVVUXVV
the recall	UWVVUWWU
the recalled	VWVUXVVV
the record	VVVVVVVW
the red	VVVWVVVV
the rent	VVVVVWVV
the rental	UVWVWUVV
the replacement	WVVVVVVV
the report	VVVVVUVV
the results	VVVVVVXV
the right	VWWUVUVV
the ring	VVVWVVVV
the river	VVWVVVVV
the road	VVVVVUVV
the roadworks	XUUUUVVV
the room	VVVVUWVV
the runway	VVVVVVWV
the safety	VVXUVVVV
the same	XTWUTUVV
the school	WVVUWYVW
the screen	VVVUVVVV
the seat	VVVVVVWV
the second	VVVVVWVV
the security	UVVWVVVV
the service	WUVVVVVV
the shoes	WVVUVVVV
the shop	WWVTVUVV
the sink	VVVVVUVV
the site	UWVVUUVW
the sky	VVVWVVVV
the sofa	VVUWVVVV
the soup	XUWTWVVV
the stadium	VVVWVVVV
the station	TVWWVXVV
the status	TVVXVVVV
the stop	UVVWVVVV
the store	VVVUVVVV
the storm	VVVVUUVV
the street	XVVTVVVV
the strike	UVVVVVVV
the sunday	VVVVVVWV
the table	UVWWVVVV
the tablet	VVVWUUVV
the tap	WUVUXYVU
the taxi	VVVVUUVV
the terminal	WVVVVUVV
the third	WVVUVVVV
the till	VVWVTVVV
the time	WVVVVVVV
the toilet	WVVUUVVV
the tower	VVUWVVVV
the town	VVVWVVVV
the toy	VVWVUUVV
the tracking	WVUUVVVV
the tracks	WVVUYVVV
the traffic	VVVVVVWV
the train	UXVUYVVV
the trains	WVVVWVVV
the two	VVVWVVVV
the update	VVVVUXUW
the view	VVYTVVVV
the warehouse	UVWVVVVV
the warranty	WVVUVVVV
the watch	VVVVWVVV
the water	UVUXUVXU
the way	VWVUUVVW
the wedding	VVWUXVVV
the wet	VVVVWUVV
the white	TWVWVVVV
the whole	WVVUYVVV
the wifi	TVVXVVVV
the wind	UXVUVUVV
the window	WVVUVUVV
the worst	WVUVVVVV
the wrong	UYUUVYVV
the x	VWVVVVVV
the year	UUZSVVVV
the zip	VVWUVTVV
their	VVUXVWVW
them	UWUXUUWW
them $	WWVTXWVV
them ,	UVVWUUVV
them ?	VUVWVVWV
then	XUUVVVVV
then the	VVUVVVVV
there	YVSWbaVS
there $	WUVWVUVV
there ,	UUVWVUVV
there .	VUUXXXVV
there ?	XTVVVVVV
there a	VWVVUTVV
there an	VWVVVVXV
there any	VVVVVXVV
there anyone	WUVVVWVV
there are	WVVUVWVV
there be	VWVVVVVV
there for	WUVVVVVV
there is	UXUWZVVV
there someone	VVVVVWVV
there was	WVVVWWVV
there wifi	VWVVVVVV
there's	VXUUYXUU
there's a	TYUVaXVU
theres	VVVVWXVV
these	UTXWVVVV
these days	UUVXVVVV
thesis	UVVWVVVV
they	XVXRUTUX
they said	WVVUVVVV
they sent	WVVUVVVV
they want	WVVVWVVV
they're	WVUVTUUW
they're building	VVVWUVVV
they've	VVVWYUVV
thick	VVVVVUVV
thing	UVUWYXVV
thing on	VVVVUVVV
things	UVXTUWVV
think	UUWWTTVU
thinking	SUWYUWVV
thinking about	TVXVWWVV
thinking of	UUUYUVVV
thinks	ZVUTUVVV
thinks i	XVVTVVVV
third	aTUTUUUV
third time	WVUUVUVV
this	XSVWSXWX
this $	WVVUVVVV
this anymore	UVVWYXVV
this from	TWVWUVVV
this game	VVVWVVVV
this hour	VWVVVVVV
this is	WVVUUVUW
this month	VVVVVVXV
this morning	UWVVWYUW
this phone	UVXUVVVV
this playlist	TVXVVVVV
this town	VVVVVUVW
this week	VWWTUVWV
this year	VUVXVVWV
tho	UVUXVVVV
tho $	UVUXVVVV
those	UVXUTWVV
those of	VWVUUVVV
though	VVVUWWVV
thought	TVVXVVVV
thought i'd	VVWUVVVV
thought it	UVUXVVVV
thousand	WVVUVVVV
thread	TUVXVVVV
three	ZUWSWVUY
three days	WUVVVVVW
three hours	UWVVVVVX
three kids	VVVVVUVV
three of	VVVVWWVU
three times	VVVVYVVW
three weeks	WUVUUUVV
threw	VVVVUVVV
throat	UVVWXUVV
through	VXUUYYUV
through $	UXVVVVVV
through the	WVVVWYVW
through your	WVVVWWVV
thumbs	UVUXVVVV
thursday	VWUWUXXU
thursday $	UVVWVVWV
thursday ,	VVVVVYVV
thursday .	WVUVVUWV
thx	VVVWVVVV
thx $	VVUWVVVV
ticket	YVUTUSUU
ticket $	VVVVUUVV
ticket 0	VVVVVUVV
tickets	UVVXUWVV
tickets ,	VVVVVWVV
tight	WVVVYUVV
tight ,	WVVVYUVV
till	WUVUUWWV
till 0	VVVVVVVW
till the	VVWVWVVV
time	VVVVUVUV
time $	TWVWUUVV
time ,	WUVVVUVW
time .	VVVVUWVV
time for	VVVWUVVV
time i	XVWSTVVV
time this	WVUVVWVV
times	YUUVXUVV
times ,	VVVVXWVV
times .	WVVVUVWU
times a	WUVVVVVV
times about	VVVVWUVV
tin	VVUWVVVV
tired	VVWUVUVV
to	UWXTSXUZ
to "	WUVVVVVV
to ,	VVVVWXVV
to .	UVWVVUVV
to 0	UVUWUUUV
to a	UUTZVYUU
to about	VWVUVVVV
to an	WUWUVVUV
to another	VVVWVVVV
to ask	XUVUVWVV
to be	UXVVUTVV
to bed	UVVWVVVV
to boil	VVVWVVVV
to call	WVUVVWVV
to cancel	UWVVVVVV
to change	VWVUVVVV
to close	VVVUVVVV
to die	TUZUVVVV
to do	UUWWUXVV
to everybody	VVUWVVVV
to everyone	WWVUUVVV
to example	VVVVYVUX
to explain	VVVVVVVW
to file	VVVVVVXV
to fill	VVVVVWVU
to fit	UVVWVVVV
to fix	WUVVVVVV
to fly	VVVVWWVV
to follow	VVVWVVVW
to get	WWVUUUVV
to go	UXVUcWVV
to have	VVWVUUWV
to it	VWVUVVVW
to know	VXVUVVVV
to land	WVVUWUVV
to make	VVVVVWVV
to me	XVUVWXVV
to my	WWUTUWVV
to open	WUUWUWVV
to our	VVVVVVWV
to pay	VVVWVVVV
to press	VVVVVVUV
to print	VWVVVVWV
to put	VVVVUVVV
to reach	VVVVVVVU
to report	VVVVVVVW
to ring	VVVVUUVW
to rome	UVUWVVVV
to say	TVYUVTVV
to see	VVVWUVVV
to send	VVVVVVUV
to show	VWVUVVVV
to sit	VVVVUUVV
to speak	VWVUVVVV
to stand	WVVUWWVU
to talk	VVVVVVWV
to tell	WUVVVUVV
to the	WTWVYUVX
to them	VUVWVVVV
to us	VVVVUWVV
to use	VVVVVUVV
to wait	VVWVVVVV
to write	WVVVVVVV
to you	UVWVVVVV
to your	TWWVUUWX
today	VWUWXWVW
today $	WUUWYVVV
today ,	UVWVVVVV
today .	WVVUUXVX
today ?	VWVUVVVV
today and	UVVWUUVV
today's	VVVWVVVV
toddler	UWUWZVVV
together	VVVVUUVV
toilet	WVVUUVVV
told	VUXUUWUV
told him	UVUWVVVV
told me	WVVVVWVV
told nobody	WVVVVUVV
told to	WVVVVVVV
told us	WVVVVWVV
told you	VVVVVWVV
tomato	UVVWVVVV
tomatoes	VVVVWXVV
tomatoes $	VVVVWXVV
tomorrow	TXUXSXXX
tomorrow $	TUUYVVVV
tomorrow ,	VWVVVWWV
tomorrow .	WUVVVWVV
tomorrow and	VVVVUWVV
tomorrow's	VUWVVVWV
tonight	VVUWVWWV
tonight $	VXUUVVWV
tonight ,	VVVVVWVV
tonight .	VVVVVUVV
tonight ?	VUVWVVVV
tonight and	VVVUXVVV
too	UTUZSVVU
too $	TVUYVVVV
too much	VUVWVVVV
took	UUXVZWUV
took 0	WVVVVVVV
took a	WVVUVVVV
took away	WVVVVXVV
took me	WVVUVWVV
took my	VVVVWVVV
took one	TVXVUUVV
took the	VVVWWWVV
took two	UWWVVUVW
tooth	XUVVWVVV
top	VVUWUVWV
top of	VVUWVVWV
toronto	VVVWVVVV
toronto ,	VVVWVVVV
touch	VVWUXUUV
tower	VVUXVVVV
tower $	VVUXVVVV
town	WVVVTUYW
town .	WVUVVWVV
town hall	VVVWVVVV
toy	UVWVSUVV
tracker	VVVVUVVV
tracking	WVUUVVVV
tracks	WVVUYVVV
tracks at	WVVUYVVV
trading	VVVWVVVW
trading standards	VVVWVVVV
traffic	UVVWVVWV
trailer	UVVWUUVW
train	UXSWZXVW
train is	VVVWVVVV
train your	XUUVUVVV
trains	WVVVWUVV
tram	VVVVVUVV
transport	TWVWUUVY
travel	UWVWVUVV
travel agent	UVVWVVVV
travels	VVVVVWVV
travels alone	VVVVVWVV
treat	VVVVVVVW
treated	UVWVVUVV
tree	WVVUVVVV
tried	VVUWVVVV
tried to	XVUUVVVV
trouble	VVVVUWVV
trousers	TVXVVVVV
true	UVWVUVWV
try	UVUWVVVV
trying	WUVVVVVV
trying to	WUVVVVVV
tuesday	VVWVUVUW
tuesday $	UUVWVVVV
tuesday .	VVWUVVVW
tuesday ?	VVVVVWVV
turbulence	UVVWWVVV
turn	WXUTUVVV
turn off	WXVTVVVV
turned	VVXUXWVV
turned a	UVWUVVVV
turned up	VVWVVVVV
turning	UWVUXVVV
turning blue	UWVUXVVV
turns	VVVWUUVV
tv	UUVXUUWU
tv $	VWVVVVWV
tv ,	VVVWVVVV
tv .	VWVVVVWV
tweet	VVXTUVVV
twelve	VVVVVUVV
twenty	VVVVWVVV
twenty minutes	VVVVWVVV
twice	YVUSYUVV
twice $	XVVUVVVV
twice .	VVVVWVVV
twice and	WVVUWVVV
twice for	WVVVVVVV
twins	VVWUUUVV
two	VVVUYXUV
two $	WVVVUVVV
two ,	WVVVVVVV
two days	VWVVVWVW
two floors	WVVUXWVV
two hours	WUVVUWVV
two minutes	UVWVVVVV
two of	UWVVYUVV
two people	VVVVWVVV
two tired	UVWVVUVV
two weeks	UUVXUVVV
two years	UVWUVVVV
type	WVVVVXVV
typing	WWUUUVVV
typing this	VWVUUVVV
tyre	WWUUVVVV
u	WVVUUUUV
umbrella	VWVVVVVV
umbrella on	VWVVVVVV
unaccompanied	VVVVVWVV
uncle	UVUWVVVV
under	WVVVWUVV
under the	WVVVWVVV
understood	UVWVVVVV
union	VVVWVVVV
unit	UVVWUVVX
unit .	UVVWVVVX
unless	VUVWVVVV
unless you	VUVWVVVV
unlock	WVVUVVVV
unsubscribe	VXVUVVVV
until	UWUVUUVV
up	SYWUaTYT
up $	VXUUYVVV
up ,	WVVVWVVV
up .	UUUYVUVV
up 0	VVVVUVVV
up ?	UUVYVVVV
up a	VWVVVVXV
up after	UVWVVVVV
up and	VVVVUUVV
up for	VWVUUWXV
up on	UWWUXWVV
up the	WUVUVVVV
up to	VVWUVVVV
update	XUVUUWUW
update bricked	WVVUVVVV
update is	UVWWVVVV
update took	WVVVVXVV
upgraded	UVXUVUVV
upside	VVVVVUVV
upside down	VVVVVUVV
ur	UVVWXUVU
us	UTWXUVTW
us $	XUUVVXVV
us ,	UVVWUWVV
us .	VVWVUUVX
us ?	VVVWVVVV
us about	UWVVVVVV
us and	UUVWVVVV
us at	WVUVXVVV
us in	WVVUXVVV
us out	VVVVUVVV
us the	VVVVVVWU
use	WUUWUTVV
use the	VVVWUUVV
used	XVUVVWVV
used to	WVUVUWVV
valid	VXUUVVVV
valid $	UWVVVVVV
valley	VVVVVVWU
valve	UVWVXVWW
van	UWVUWWVV
vegan	UVVWVVVV
ventilator	VVVVWXVV
version	VUTXUUVU
version $	VVVWVVVV
version 0	UVVWVVVV
version of	VVUXVVVV
version to	WVVUVVVV
very	WVWSTUVV
video	WVVVUUVU
video ,	WVVVVVVV
video .	VVVVVVWV
video of	WVVVUVVV
view	UVYTVVVV
view from	VVXTVVVV
vinyl	VVVVVVXV
visit	UWWUVWVW
visit a	WUVVVVVV
visiting	VWVUVVVV
visiting hours	VWVUVVVV
voice	UUXVWYVV
voice assistant	UVWUVVVV
volume	VVWVZVVV
vomiting	VVVVWWVV
vote	UVVVVVVV
voted	UVVXVVVV
voucher	VWUVUUVV
voucher $	UWVVVVVV
w	PWcTSVUU
w a	VVWUVVUV
w out	TVXVVWVV
w the	UWWVUVVV
wait	VWVUWVUV
wait till	WVUVWVVV
waited	SVXWTWUX
waited 0	VVVVVVUX
waited for	UVWVVVVV
waiter	VVUWVVVV
waiting	WUUXZTVV
waiting for	TUUYVVVV
waiting room	XVVUVUVV
walk	WVUVUWVV
walked	WVVUUTVV
walking	UWVVXUVV
wall	VVVVWVVV
walls	XVUUVVVV
want	VXUUWUXU
want to	UYVTWUXU
wants	VVUWUVVW
wants to	UUVXVVVV
ward	WWVTXVVY
ward 0	WWVTWVVW
warehouse	VVVUWUVU
warranty	WVVUVVVV
was	YSWVSZVR
was "	UVWVVTVV
was 0	YUUUTUVV
was a	TVUYVVVV
was broken	VVVVUVVV
was cut	VVVVUVVV
was dead	UVVWVVVV
was fast	UVWVVVVV
was fine	VVUWVVVV
was flying	UVWVUVVV
was in	YUUUVWUV
was left	XVVUVVVV
was my	VVVWVVVV
was not	YVTUVVVV
was on	VVUWYUVV
was out	VVWVVVVV
was sent	VVVVUVVV
was so	UUYTVUVV
was the	UVUWXXXV
was told	WVVVWUVV
was your	WVUUWVVV
waste	VWVUVVVV
watch	WVWUWVVV
watch says	VVVVWVVV
watches	VWUVVVVV
watching	VVUXUVVV
watching the	VVVWVVVV
water	WVUVVXWX
water $	WVVVTVVV
water .	UVWVWVXU
water for	UWVVVXVW
water is	UXVUWVVV
water on	VVVVVUVV
water since	VVVVUVVV
waved	VVUWVVVV
way	RZVVVXUX
way .	UWVUUVVW
way home	UWVVVXVV
way out	VVVVWVVV
way to	TWVXUWVV
ways	WVVVXVVV
we	SYTXZPWZ
we all	UWUWXVVV
we are	WVVUVUUW
we can't	WVVUWWVV
we do	VVVVWXVV
we go	VWVVVVWV
we got	VVVVWVVV
we have	UVUXUUYU
we haven't	WVVVVVVV
we land	UUVXVVVV
we need	VVVVWVUX
we print	VVVVVVXV
we see	VVVVUVVV
we still	VVVVTVVW
we take	VVVVUVVV
we were	UXWTXUUW
we'd	WWVUUVXV
we'd like	VWVVVVXV
we'll	VVVVVVVW
we're	YUTVXUYU
we're on	VVVVVUVV
we're running	VWVVVVXV
we're sorry	WUVVVVVV
we've	VWUVTWVW
we've been	VVVVUWVV
we've got	VVVVVUVV
we've had	UWVWVXVW
wearing	VVVVUXVV
weather	UVVWVVVV
website	WUVVVVVV
website ?	WUVVVVVV
wedding	YVVTWUUV
wedding $	WVVUVVVV
wednesday	VVVVVWVV
week	VUVWSWVU
week $	WUUWVVVV
week .	VVVWVWUV
week and	UVWUUVVV
weekend	UWUVVVVV
weekend $	VWVVVVVV
weekends	VUVXVVVV
weekly	VWVVVVYU
weekly .	VWVVVVXU
weeks	WUUWUXUV
weeks ,	WVVVVTVV
weeks .	WUVVTVVV
weeks ago	WVVVTVVV
weeks and	TXVVYXVV
weird	VVVUVVVV
welcome	VWUUUVVU
well	TVYURVWV
well ,	UVVWVVVV
well .	VVVVUWWV
well done	VVXTVVVV
went	WUXUaUUU
went from	VVWVUVVV
went in	VWVVXVVV
went to	VUXTUXVV
were	VVXTWUUZ
were in	WUVVVXVV
were so	VVVVWVVV
were up	VVWVVVVV
wet	WUVVYWVV
wet $	WVVVWVVV
what	RUXYYZTT
what ?	VWVUVVVV
what a	SUXXUVVV
what do	VTVYaXVV
what happens	WWUUVVVV
what i	VUUXUWVV
what is	XUVUWUVV
what now	UXVVXWVV
what should	VWVUVUVV
what time	UVVWYVVV
what to	WUVVVXVV
what you	WVVUUUVV
what's	VYUTVWVU
what's the	VYUSUVVU
whats	UXVUVVVV
whats the	UXVUVVVV
wheel	VWVVWVUV
wheelchair	UWVVUUVV
wheelchair .	VVVVVWVV
when	VVVVWUUW
when i	WUWUUUUV
when i'm	VUVVVVVV
when is	VWVUVVVV
when the	UUVXVVVV
when this	XVUUVVVV
when we	UUWWWVVV
when will	UXVUVVVX
when's	UZVTVVVV
when's the	UWVVVVVV
where	YSWUTVTU
where can	VVVVVVUV
where do	VVVVUWVV
where i	VVWVVVVV
where is	XUVVVVVV
where the	VVVWVVVV
where's	UWVUVVVV
where's the	VWVVVVVV
whether	UWVVTVVW
whether the	VWVVVVVU
which	VZUTUVUX
which cable	UWVVUVVV
which channel	VVVVVVVW
which of	UXUVVXVV
while	XVTVWYUU
while charging	WVVVWXVV
while i	XVUUUXVV
while i'm	WVVVVVVV
white	UVVVVVVV
white ,	WVVVVVVV
who	VSYVUTVZ
who at	VVVVVVWX
who can	VVVVXVYW
who do	UXVUVUVV
who does	VVWVVVVV
who has	UUVWVVVV
who knows	WVVUUVVX
who pays	WUVVWVVV
who signs	VVVVVVUW
who'd	VVVVVVWV
who's	VTUXUVVV
whoever	UVYTVVVV
whole	UUWWYUVU
whole time	TVVWVVVV
whom	WVVUVWWV
whose	WUVVVVVV
why	ZSVVUTVV
why $	WVUVVUVV
why do	WUVVVVVV
why does	XTVVVVVV
why i	UVWVVUVV
wide	UWWUWVVV
widgets	XVVTUVVV
widow	VVVVUWWV
wife	WWUUVXVV
wife has	VVVWVVVV
wife is	WVVUVVVV
wife's	VVVVXVVV
wifi	VVVVVUVV
wifi ,	WVVUVVVV
wifi on	VVVUVVVV
will	UWTWYUVX
will be	VWVUVVVW
will do	VTVXVVVV
will miss	UVVWXVVV
will the	UYVTVVVV
will there	VWVVVVVV
will they	VVVVVVVW
will try	VVVWVVVV
will you	UWVVVVVV
win	VVUWVVVV
wind	UXVVVWVV
wind farm	UWVVVVVV
window	XUVUUUVV
window $	WVVUVVVV
window ,	WVVUUVVV
window seat	VVUWVVVV
windows	VUVWVVVV
wine	WUUVVVVV
winter	UWWUVTVV
wire	VWVVXVWV
wish	YVTUVVVV
wish i'd	YVTUVVVV
wish me	UVVWVVVV
with	SVWWWWUS
with 0	VWUUUVVV
with @	VVUWVVVV
with a	WVWUXXVU
with all	VVVVUVVV
with him	WUVVWWVV
with how	WVUVVVVV
with it	VVVVWWVV
with me	TVWWaXVV
with my	UUYUXWVV
with no	UVWWWWVW
with pen	VVWVVVVV
with tea	VVUWVVVV
with the	UVWVSVVV
with them	WVVUVVVV
with this	UVVXVVVV
with two	VVVVVWVV
with you	UVUXWUVV
with your	TVWVUUVV
within	TXVVWVUY
within 0	UWVVUVUV
within the	UWVVWVVX
without	VVWUSVWV
without a	WUVVVYVV
without any	VVVVUVVV
without telling	TVVXVVVV
woke	VVVVVUVV
woman	VUVWWWVV
won	UVVWUWVV
won't	UVWUaWXV
won't forget	TVXVVUVV
won't open	VVVVVWVV
wondering	UWVUVVVV
wondering if	VWVUVVVV
wont	WVVVVVVV
word	VUVXUUVU
word .	VVVVUVVV
word about	VVUWVVVV
words	XVWSUVVU
words $	YVVSVVVV
words ,	VVWVUVVV
wore	WVVUUVVV
work	TXWUUTVV
work and	VVVVWVVV
work on	VVWUVVWV
work with	VWVUVVVV
worked	XUSWUYVV
worked $	WVUVVVVV
working	XTVWXVUX
works	UWUVUVVV
works $	WVUUVVVV
works and	UVUXVVVV
works on	VVVWVVVV
worries	UVVWVVVV
worse	VTVXVWVV
worse $	VVVWVVVV
worse .	UUVXUWVV
worst	XVUUVVVV
worst customer	WVVUVVVV
worth	XVWSXXVV
would	VUWVSTdT
would be	XUUUVVVV
would it	XUVVVVVV
would like	UXUVVVaV
would love	VVVVVVWV
would rather	VVVVVVVU
would you	WUVVVVWU
wouldn't	WVVVVVVV
wow	VVXTVVVV
wow $	TVYTVVVV
wow .	WVUVVVVV
write	WVUVTUXV
write for	VVVVVVYV
writing	UVVWTWVY
writing .	VVVVUVVX
writing a	VVVVVVUV
writing my	UVVWVVVV
writing on	VVVVVWVV
written	VVUWZZUY
written the	WVUVZYVV
wrong	UXUVUXWV
wrong .	WUVVVVVV
wrote	UWXTVVUV
wrote a	UVWVVVVV
wrote it	XVUUVVVV
x	TWUXVVVV
x 0	UXUVVVVV
x to	UVUXVVVV
y'all	TVWXUUVV
yall	VWVVVVVV
year	SUaTWVVV
year $	USWYVVVV
year ,	UVVVVVVV
year .	VVVVVVVW
year and	UVYTVVVV
year old	WUWTXWVV
year's	VWVVVVVV
years	VUVWTWVU
years $	UVUXVVVV
years ,	VVVVUVVV
years .	XVUVVVVV
years ago	VVVWVVVV
years and	UUVWUVVV
years of	WVUUVVVV
years old	VVUVVXVV
yellow	XUVUWXVV
yes	TUTZUVWV
yes ,	UVVWVVVV
yes i	VVVWVVVV
yes no	VVVVVVXV
yes or	VWVVVVVV
yesterday	TXWUWWVV
yesterday ,	UWWUUWWV
yet	UUUYVVVV
yet $	UUUXVVVV
york	VVVVVVVU
you	YUXSRTTM
you $	WXVTXVWU
you ,	VUWWTUVV
you .	TWWWUTXW
you ?	TWVWVVVV
you a	UVVXVVVV
you about	VVVVVUVV
you and	VVVVWVVV
you answered	VVWVVVVV
you call	WVVVVVVV
you came	VVVVVWVV
you can	VVWVVVVV
you can't	VVVVVUVV
you cancelled	WUVVVVVV
you check	UWVVVVUV
you close	VWVUVVVV
you confirm	VVVVVVWV
you did	VVVVUUVV
you do	UWXUUXVV
you don't	UVWVUWVV
you ever	VTVXVVVV
you first	VVVVVVWV
you for	UVXUUVUV
you gave	VVVVVWVV
you guys	TWXUUVVV
you have	UWVVUUVV
you in	VVVWVWVV
you is	TWWVUTVV
you just	WVUVVVVV
you kindly	VVVVVVUV
you knew	WVVVYVVV
you know	VUUWVVVU
you let	VUWVUVUV
you lose	XUVVVVVV
you lost	VVVVWVVV
you need	VWUVVVVV
you offer	VVVVUWUV
you on	UTVYUVWV
you or	UWVVVVVV
you people	XVUUXXVV
you put	VVVVVVWV
you said	VVWUXVVV
you say	VVVVVXVV
you send	VVVVUWUU
you ship	VVVVVVUV
you should	UVVWXVVV
you since	WVUVVUVV
you sold	VVVVWVVV
you still	UVWVVVVV
you take	VWVVVVVV
you tell	WVVVVWUV
you thank	WVVVVVVV
you the	UVVWVVVV
you to	YUUTVVVV
you too	VVVWVVVV
you took	VVVVVVVW
you turned	VVWVXWVV
you use	WUVVVVVV
you were	WUVVVVVV
you would	UVXUVVVV
you'd	WVVVVVVV
you'd have	WVVVVVVV
you'll	UWVVVVVW
you're	UVXVVVVV
you've	WVVUVVVV
young	UVWVVVVV
your	UXTWdYYX
your "	UXVVTVVV
your advert	VVVVVVVW
your agent	VVVVWVVV
your app	WUVVUWVV
your baggage	WVVUVVVV
your call	UVWVTWVW
your car	UWVVWVVV
your ceo	WVVVVVVV
your cereal	WUVVWVVV
your chicken	VVVVYVVV
your chief	VVVVVVWW
your colleague	VVVVVUVV
your crew	VVWVVVVW
your customer	VVVVUVVV
your driver	VVVVUVVV
your end	VVVVVVVW
your engineer	VVVVVXVV
your firm	VVVVVVVX
your fraud	UVWVVVVV
your game	WVVVWWVV
your gate	VVVVUVWV
your guy	UVXUVVVV
your help	WUVVVVVV
your hold	WVVVVVVV
your hotline	WVVVXUVV
your last	WVVVUVVV
your lead	VVVVVVVW
your leak	WUVVWYVV
your line	VVVVTVVV
your lorry	UWVVVVWV
your mail	UVVWUVVV
your man	VVVVUVVV
your mr	VVWVUUVV
your network	UWVVWUVV
your new	VVUWVVXU
your office	VVVVVVWV
your online	VVUWXVVV
your own	VVVVUXVV
your people	UTVYZUVU
your pharmacy	WVVUXUVV
your phone	TVVYVUVV
your planes	TVTYVVVV
your press	VVVWVVVU
your safety	WVVUVVVV
your scooter's	VVVVXVVV
your security	UWVVWWVV
your self	VVVWVVVV
your shelf	VVVWVVVV
your shop	UVVWVVVV
your side	UXVVUUZV
your site	VWVUVXVX
your staff	WUVVWUVW
your statement	WVVUVVXV
your store	VVWVVWVV
your support	VVWVVVVV
your warehouse	VWVUXVVV
your website	WUVVVVVV
yours	TVZTWWVU
yours ,	WVVVXWVV
yours .	TVXVVVVV
yourselves	WVVUVVVV
yr	WVVUUVVV
yr old	WVVUUVVV
yrs	TVXVUTVV
yrs $	VVWUVVVV
yrs ,	UVWVVVVV
zero	WVVUVUVV
zero answers	VVVVVUVV
zip	VVWUVTVV
zip broke	VVWUVTVV
zone	UWVVVVVV
☕	UVVWVVVV
✅	VVUWVVVV
👏	VVWUVVVV
👏 $	VVWUVVVV
😂	TUUYUVVV
😂 $	UUTZUVVV
😍	UVZTVVVV
😍 $	UVZTVVVV
️	VVWVVVVV`,
};
