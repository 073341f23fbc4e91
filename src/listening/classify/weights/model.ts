// Written by test/listening/train-kinds.ts; not to be edited. Learnt from test/listening/corpus/made and train.
// A feature, or two of them, with its weights for complaint, question, compliment, other, danger, vulnerable, press and
// authority, in hundredths; and for each language words, words behind each other, and letters, a digit for each weight.
/** A hash of the texts and lists of phrases from which this was learnt. */
export const learntFrom = '0d95696b8ed52ba4';
/** From which chance on a need is there: danger, vulnerable, press, authority. */
export const needFrom: readonly number[] = [0.18,0.33,0.23,0.25];
export const featureWeights: string = `
always 22 -73 -38 89 -304 -419 -570 -511
accuse 41 -31 -4 -6 8 22 -35 -12
about-intens 12 -7 14 -19 14 1 -16 -11
about-device 25 5 -18 -12 -37 -4 3 -6
about-modal -11 40 -22 -7 -8 22 -16 9
sarcasm 58 -13 14 -58 -26 -6 -11 16
good -22 -25 80 -33 -69 -24 9 -34
about-good -8 -24 33 -1 -21 -21 -8 -21
fault 54 7 -39 -22 5 -16 23 -17
self 7 3 -11 2 12 17 35 -22
about-self -6 -1 2 5 -3 20 6 -14
about-sarcasm 13 -13 -3 2 3 -5 8 -9
sixteen-words -21 6 -10 24 -123 -114 -80 -52
quoted 113 -32 -45 -36 -75 -41 -4 -92
accuse+about-intens -3 -1 1 3 -4 -2 -3 -3
accuse+about-device 2 -1 -1 -1 -6 6 -2 2
accuse+about-modal 6 0 -6 1 3 -2 -1 -2
accuse+sarcasm 6 -1 -2 -4 -1 -1 0 0
accuse+good -2 -4 5 1 4 -2 -3 1
accuse+about-good -4 1 -2 5 6 -2 -1 1
fault+accuse -12 3 0 10 4 -2 -2 -2
accuse+self 6 -3 -2 -2 1 4 -5 0
accuse+about-self 6 -3 0 -3 2 6 -5 1
accuse+about-sarcasm 4 0 -6 3 -1 -1 0 0
about-device+about-intens 1 -1 2 -2 1 4 2 0
about-modal+about-intens -12 2 -3 13 -6 -3 -2 -6
sarcasm+about-intens -5 1 2 2 -3 1 0 1
good+about-intens -13 0 20 -6 -5 -4 -4 -2
about-good+about-intens -10 0 16 -6 -7 -5 -2 -2
fault+about-intens -1 1 -4 5 -3 1 3 -1
self+about-intens 0 4 -4 0 2 -4 -3 -4
about-intens+about-self -2 4 -4 1 0 -2 -2 -4
about-sarcasm+about-intens -3 0 -2 5 -1 1 0 -1
about-modal+about-device -11 4 6 1 3 -3 0 -2
sarcasm+about-device 3 -1 -1 -1 -1 -1 0 0
good+about-device -8 8 3 -3 -1 2 -1 1
about-good+about-device -8 4 6 -2 -2 -1 -1 -1
fault+about-device 7 3 -2 -8 -10 1 2 -3
self+about-device -2 -1 -6 9 -8 4 -1 0
about-device+about-self -2 -1 -4 7 -8 4 -1 -1
about-sarcasm+about-device 1 -1 -3 2 3 1 0 0
sarcasm+about-modal 5 -1 1 -5 -4 0 -1 4
good+about-modal 4 1 -3 -1 0 0 8 0
about-good+about-modal 8 -5 2 -5 -1 -3 4 -3
fault+about-modal 4 3 -3 -4 8 -4 -3 0
self+about-modal 0 1 -7 6 6 -2 -2 -3
about-modal+about-self -1 1 -5 5 2 -1 -7 -3
about-sarcasm+about-modal 3 -2 -1 0 5 1 7 -2
good+sarcasm 8 -3 -4 -1 -3 -1 1 0
sarcasm+about-good 9 -2 -5 -3 -3 -1 1 0
self+sarcasm 2 -2 -3 2 0 0 -1 -1
sarcasm+about-self 3 -2 -3 2 0 0 -1 -1
sarcasm+about-sarcasm 3 -3 2 -2 -4 -1 0 -1
good+about-good -4 -7 5 7 -4 -5 -3 -4
fault+good 3 -3 2 -2 -5 0 0 0
good+self -2 1 -2 3 -3 -1 -1 1
good+about-self 0 1 -2 1 -3 -1 -2 1
good+about-sarcasm 0 -3 0 3 0 -1 2 -1
fault+about-good 4 -2 2 -4 -2 -1 -2 1
self+about-good 0 -2 2 0 -1 -8 -5 -2
about-good+about-self 2 -2 1 -1 -1 -8 -5 -2
about-sarcasm+about-good 2 -3 -2 2 0 -1 2 -1
fault+self -14 9 -3 8 -7 -12 15 -2
fault+about-self -14 10 -4 8 -7 -12 14 -2
fault+about-sarcasm 2 -1 2 -2 3 -1 0 0
self+about-self 4 -8 1 4 5 -7 12 0
self+about-sarcasm 6 -3 -7 4 2 -4 3 -2
about-sarcasm+about-self 6 -3 -7 4 2 -4 3 -2
about-money 29 -3 -13 -14 -42 8 -11 -21
about-runout 22 1 -8 -16 6 38 -2 5
again 47 -26 -5 -16 -17 -10 -19 -18
about-still 18 -17 3 -4 -6 5 -15 -12
anger 63 -16 -34 -13 -6 -22 -9 -19
eight-words -22 -9 17 14 -36 -4 -47 -75
capitals 46 -35 8 -19 13 -14 1 -24
fault+about-money 3 2 -2 -3 -4 1 0 1
about-money+about-runout -1 3 0 -3 -3 3 -2 -2
again+about-money -1 -2 -2 5 -3 -7 2 -1
about-still+about-money -2 -1 2 1 -4 -6 2 -1
accuse+about-money -2 2 -1 1 -6 -3 -2 0
about-money+about-intens -4 3 -5 6 0 -2 -1 -1
anger+about-money -4 0 0 4 -1 -1 -1 0
fault+about-runout -2 3 -4 3 2 8 -2 3
fault+again 8 3 -3 -8 3 3 0 0
fault+about-still 15 2 -7 -9 2 -1 0 -2
fault+anger -1 1 0 0 -1 -3 -2 0
again+about-runout 2 2 -4 0 1 -3 1 0
about-still+about-runout -2 -1 2 2 -2 -1 0 0
accuse+about-runout 2 -3 -1 2 -2 3 -1 0
about-intens+about-runout -4 5 -1 1 17 5 -1 -1
anger+about-runout 3 -1 1 -3 -3 -4 -1 0
again+about-still 3 -2 -3 2 -13 2 -4 0
again+accuse -3 -2 7 -2 5 -5 -1 1
again+about-intens -2 2 2 -3 7 -5 0 -2
again+anger -1 1 2 -2 0 1 -1 -1
accuse+about-still 2 -2 2 -1 3 -6 -1 0
about-still+about-intens -1 -1 0 1 1 5 0 1
anger+about-still 3 1 -2 -2 8 -1 -1 -1
anger+accuse 1 -2 1 0 -1 -2 -1 0
anger+about-intens -7 7 3 -2 -1 -2 4 -1
help -28 34 2 -8 42 -1 -25 26
about-askfor -27 50 -14 -8 9 22 17 47
wonder -12 64 -24 -29 -30 -5 27 -11
help+about-askfor -3 7 0 -4 10 1 -6 7
wonder+help 4 -2 0 -2 0 -2 -4 3
help+self 0 1 1 -2 -5 -1 -6 2
help+about-self 0 0 1 -2 -4 -1 -7 2
good+help -3 2 0 1 0 -2 -1 0
wonder+about-askfor -4 6 -1 -1 -7 -9 6 6
self+about-askfor -6 -1 0 7 -5 -1 3 -1
about-askfor+about-self -5 -2 1 6 -7 2 0 -2
good+about-askfor 0 -1 -1 1 1 -2 -3 1
wonder+self -3 7 -4 0 -4 -10 0 2
wonder+about-self -1 7 -4 -1 -4 -9 -3 3
good+wonder -2 9 -1 -5 -2 -1 3 -5
verb -20 125 -47 -58 -57 -6 31 -40
ask -30 57 -14 -13 -23 12 39 15
please -2 29 -10 -17 -5 14 2 18
you 13 -10 -1 -2 -6 8 16 65
about-yousaid 4 -2 2 -4 5 4 8 36
people -6 -18 47 -24 -15 -10 -26 -3
delay 19 -3 0 -17 -25 -3 20 -13
but 26 -12 -9 -5 -19 -14 -35 -29
money 54 -13 -9 -32 -40 -18 -20 -14
about-timeplace 5 20 -15 -10 27 -5 -5 3
about-spokenfor -19 20 1 -1 -22 -16 76 69
question-mark -26 131 -71 -34 -47 -11 135 24
question-end 13 40 -13 -40 -12 35 -35 -4
verb+about-modal -14 30 -7 -10 -11 7 3 -10
verb+ask 12 -8 2 -6 -3 3 -5 5
verb+please 5 -4 0 -1 -1 0 1 2
verb+you 6 -4 -4 2 -4 -7 4 -4
verb+about-yousaid 7 -3 -4 0 -4 -7 4 -4
people+verb 4 -3 -1 0 1 6 -1 -1
verb+about-askfor 3 0 -2 -1 0 -4 1 -6
verb+wonder 1 2 -1 -2 0 4 4 -5
verb+self -9 14 -2 -2 4 -2 7 2
verb+about-self -9 14 -2 -2 4 -1 3 2
delay+verb 5 -5 -2 2 -4 -1 1 0
again+verb -1 6 0 -5 3 6 -1 -2
verb+but -4 4 -3 3 -2 -3 -1 -2
verb+about-still 0 9 1 -9 0 -2 -5 -1
money+verb -5 6 0 -1 1 -1 -2 -1
verb+about-money -1 4 -1 -3 -1 2 -1 -1
verb+about-timeplace 8 0 -2 -6 -1 -5 1 8
verb+about-spokenfor -1 1 2 -2 -2 -1 8 -2
verb+question-mark 10 -14 2 2 -5 0 10 -6
ask+about-modal 9 2 1 -12 -5 9 -4 2
please+about-modal 6 -7 -3 4 -1 0 -6 -4
you+about-modal 1 -4 4 -1 -2 -1 -4 14
about-modal+about-yousaid -1 2 5 -6 -2 -2 -3 14
people+about-modal -1 -3 -2 6 17 -1 -2 -6
about-modal+about-askfor 9 0 -6 -2 -5 1 -4 6
wonder+about-modal 6 5 -1 -10 -2 3 -2 1
delay+about-modal -1 2 0 -1 12 2 3 2
again+about-modal -1 3 3 -5 1 -1 -2 1
but+about-modal 1 3 -7 3 -4 4 -4 -5
about-still+about-modal -3 1 3 -1 -3 6 -8 2
money+about-modal -2 5 -2 -1 -1 -1 -2 -2
about-money+about-modal -7 4 1 2 -8 10 -1 -5
about-modal+about-timeplace 2 -1 -5 4 14 -4 3 4
about-modal+about-spokenfor -4 -2 4 2 -10 -5 8 17
about-modal+question-mark -3 8 -3 -3 -3 -1 5 5
ask+please -2 7 2 -7 1 0 -1 1
ask+you 2 2 -5 2 -6 -1 -6 4
ask+about-yousaid 0 3 -5 2 -6 -1 -5 4
people+ask -5 5 -1 1 -2 3 2 5
ask+about-askfor -1 13 -6 -7 -2 3 -3 -3
wonder+ask -1 2 -4 3 0 6 -5 -7
ask+self 3 4 1 -8 -8 -5 14 -3
ask+about-self 5 3 1 -10 -8 -5 12 -5
delay+ask 0 -8 1 7 -3 2 1 1
again+ask -6 3 -1 5 2 0 -5 -1
ask+but -4 1 0 3 -5 3 -3 -1
ask+about-still -4 0 2 2 0 3 -6 -1
money+ask -3 2 1 -1 -1 1 0 -1
ask+about-money 1 3 -2 -2 -3 5 0 -1
ask+about-timeplace 6 -7 -1 2 -1 -4 -1 7
ask+about-spokenfor -3 7 -5 1 -7 -3 9 -7
ask+question-mark 7 -3 1 -5 -1 3 6 1
please+you 4 1 -2 -3 7 -2 2 -4
please+about-yousaid 4 1 -2 -3 7 -2 2 -3
people+please -6 6 0 0 4 -4 -2 5
please+about-askfor -4 8 0 -4 -5 1 9 5
wonder+please 0 0 2 -2 -2 -5 1 -3
please+self 3 3 0 -7 -1 -2 -2 0
please+about-self 4 2 0 -7 -1 -2 -3 -1
delay+please -1 2 -4 3 1 1 1 -1
again+please 0 0 0 -1 4 0 -1 0
please+but 3 1 -1 -2 0 0 -1 0
please+about-still -2 2 -2 1 7 1 -1 3
please+about-money -1 2 -1 0 1 1 -1 -2
please+about-timeplace 5 -2 0 -2 -1 -3 -4 2
please+about-spokenfor 0 3 3 -5 -3 -3 3 -1
please+question-mark 2 0 0 -2 -2 -4 -2 6
you+about-yousaid 6 0 1 -6 11 6 8 20
people+you -10 3 4 3 4 0 -2 -7
you+about-askfor -4 7 -3 0 -6 -6 -2 5
wonder+you 6 -1 -7 2 -1 -5 -2 -1
self+you 6 0 5 -11 8 1 14 -5
you+about-self 5 0 6 -11 2 4 10 -5
delay+you 5 -3 0 -2 4 -7 0 -5
again+you -7 1 10 -5 2 6 0 -5
but+you 3 -5 1 0 2 -7 -4 -5
you+about-still -5 1 4 0 2 3 4 -6
money+you -2 2 -1 1 -6 -3 -2 -2
you+about-money -1 2 -1 -1 -7 5 -2 -5
you+about-timeplace -8 2 0 6 2 2 -2 4
you+about-spokenfor -4 6 2 -4 -8 -7 0 11
you+question-mark -4 -6 -2 12 -1 -2 6 4
people+about-yousaid -10 3 3 4 3 1 -1 -7
about-askfor+about-yousaid -6 9 -3 0 -5 -9 -2 5
wonder+about-yousaid 7 -2 -7 2 -1 -5 -2 -1
self+about-yousaid 5 -1 6 -10 9 -1 15 -5
about-self+about-yousaid 4 -1 7 -10 2 2 11 -5
delay+about-yousaid 4 -2 0 -1 4 -7 0 -5
again+about-yousaid -7 1 10 -4 2 6 0 -5
but+about-yousaid 3 -5 1 1 2 -7 -4 -5
about-still+about-yousaid -5 -2 5 2 2 3 4 -5
money+about-yousaid -2 2 0 1 -6 -3 -2 -2
about-money+about-yousaid -1 2 -1 -1 -7 5 -2 -5
about-timeplace+about-yousaid -8 2 0 6 2 2 -2 4
about-yousaid+about-spokenfor -4 6 2 -4 -8 -7 0 11
about-yousaid+question-mark -2 -4 -2 9 0 -2 6 4
people+about-askfor -5 6 1 -2 -3 1 -1 8
people+wonder 2 -1 -2 1 0 5 -1 -3
people+self 4 0 -7 3 -7 -1 -4 -1
people+about-self 5 0 -8 3 -8 1 -4 -2
delay+people 0 -3 3 0 0 5 -2 -1
again+people -3 -1 1 2 1 3 -1 1
people+but 1 0 -2 1 -3 -5 -1 1
people+about-still -3 0 -3 6 0 3 -1 3
money+people -3 0 2 2 -2 -2 0 0
people+about-money -3 0 -2 4 1 -1 -1 0
people+about-timeplace 4 -2 -1 -1 2 4 -1 -2
people+question-mark 0 3 -2 0 0 3 -2 3
delay+about-askfor -7 2 2 3 -5 4 2 -1
again+about-askfor 2 -3 -1 2 -4 -2 1 3
but+about-askfor 1 -2 1 0 5 3 0 -2
about-still+about-askfor -1 -1 -1 2 -11 3 2 5
about-money+about-askfor -4 6 -1 -1 -2 1 6 -4
about-askfor+about-timeplace 8 -3 1 -7 -8 -2 -1 0
about-askfor+about-spokenfor 0 2 -3 1 -2 -6 16 9
about-askfor+question-mark 2 3 -2 -2 5 -3 -2 -1
delay+wonder 0 3 -3 -1 1 -5 2 -1
again+wonder 5 0 -3 -2 1 1 1 2
wonder+but 0 1 0 -1 -2 -5 -1 -1
wonder+about-still 3 0 -3 0 1 3 2 1
wonder+about-money -1 3 -1 -1 -1 0 5 -1
wonder+about-timeplace 2 -2 1 0 0 1 -3 1
wonder+about-spokenfor 5 -3 0 -2 -3 -3 15 -1
wonder+question-mark 2 3 -2 -3 -7 8 1 -1
delay+self -3 1 1 1 -3 -5 6 0
again+self -3 -5 14 -5 -5 0 -1 4
but+self -3 3 6 -6 -5 -2 -8 -4
self+about-still -7 -9 9 7 6 1 -2 4
money+self 5 -2 4 -8 -7 -3 -3 -2
self+about-money 5 0 -3 -2 -14 -2 -2 -6
self+about-timeplace 9 -11 1 1 8 4 4 2
self+about-spokenfor -2 2 -1 1 -7 -8 22 6
self+question-mark -2 8 -3 -3 1 3 2 10
delay+about-self -1 1 1 0 -1 -4 3 -1
again+about-self -6 -4 14 -4 -5 0 -1 4
but+about-self -3 2 6 -5 -5 -2 -8 -5
about-still+about-self -8 -9 9 8 6 2 -2 4
money+about-self 7 -1 4 -9 -7 -3 -3 -3
about-money+about-self 5 0 -3 -2 -14 -1 -2 -6
about-timeplace+about-self 8 -10 1 1 8 3 4 2
about-self+about-spokenfor 0 1 0 -1 -6 -8 21 5
about-self+question-mark -3 8 -3 -2 1 4 -2 10
delay+again -4 5 1 -2 3 -4 -2 -1
delay+but -7 0 3 3 6 -2 -3 1
delay+about-still -10 5 3 1 6 -2 -3 -1
delay+money -1 3 -2 0 -1 -2 -2 0
delay+about-money 1 2 -4 1 1 -2 0 0
delay+about-timeplace 3 -1 0 -2 -2 -2 1 -2
delay+about-spokenfor 1 2 1 -4 0 -3 2 4
delay+question-mark 2 -4 3 0 -3 -1 0 -1
again+but -3 2 8 -7 2 -3 -4 0
again+money 0 0 2 -3 -2 -1 -2 -1
again+about-timeplace 6 -3 -3 0 -4 -1 -2 -2
again+about-spokenfor 2 -3 4 -3 -1 -3 2 6
again+question-mark -1 3 3 -4 4 -2 -3 -1
but+about-still -7 2 7 -2 6 1 -4 -1
but+about-money -1 0 0 1 -3 -3 -1 -1
but+about-timeplace 8 0 -2 -5 4 -5 -2 -2
but+about-spokenfor -1 -1 3 -2 -4 -1 1 -1
but+question-mark -4 0 1 2 -1 -5 -2 -3
money+about-still 0 -1 3 -2 -3 3 -1 -1
about-still+about-timeplace 4 -2 1 -3 3 -3 -2 -3
about-still+about-spokenfor 3 -3 5 -4 -5 1 -2 9
about-still+question-mark 4 -4 4 -4 3 -3 -11 1
money+about-money 10 -4 3 -9 -3 -4 -2 -2
money+about-timeplace 2 0 -1 -1 -1 -1 -1 1
money+question-mark 6 -4 -1 -1 2 -3 -2 -1
about-money+about-timeplace 5 -2 -1 -2 -1 1 -2 -2
about-money+question-mark 3 2 -1 -3 -3 8 1 -3
about-timeplace+about-spokenfor 1 1 -1 -1 0 -3 4 4
about-timeplace+question-mark 3 0 -1 -1 -1 -4 1 2
about-spokenfor+question-mark -3 0 7 -4 -3 -1 3 5
about-thanks -23 -17 61 -21 -15 -6 -9 -4
praise -24 -33 124 -66 -65 -29 -25 -35
done -14 -23 69 -32 -39 -3 3 -6
about-solved -18 -7 23 1 -19 -5 -4 -7
about-closing 2 -8 -5 11 -5 -1 -12 -15
about-late 11 3 -15 2 -5 0 -3 -3
about-people 16 -9 24 -31 -1 -6 -13 8
praise+about-thanks -5 -2 10 -3 -2 -2 -2 -2
about-thanks+about-timeplace -2 0 5 -3 -2 -2 -1 -1
about-thanks+about-spokenfor -3 -2 9 -4 -1 4 -2 2
done+about-thanks -2 -1 4 0 2 0 0 -1
about-thanks+about-solved -1 -1 3 0 2 3 1 -1
about-thanks+about-closing -3 -1 -7 11 2 0 0 -1
people+about-thanks -4 -1 4 1 -1 -3 -2 -5
self+about-thanks -4 -3 9 -2 -4 0 -2 -5
about-thanks+about-self -4 -3 9 -2 -4 0 -2 -5
delay+about-thanks -4 -2 4 2 5 -3 0 -1
about-late+about-thanks -2 0 0 2 0 0 0 0
about-money+about-thanks -2 1 3 -2 -1 0 0 0
about-thanks+about-device 2 0 -1 -1 3 0 -1 0
about-thanks+about-intens -1 0 2 0 2 1 -3 0
about-people+about-thanks -5 -1 6 0 0 2 -2 -5
praise+about-timeplace 2 1 -2 -1 2 -2 0 0
praise+about-spokenfor 0 1 -4 3 -1 0 -3 -1
praise+done 3 -1 2 -4 -2 -1 -1 -1
praise+about-solved 3 0 -1 -2 -1 -1 -1 -1
praise+about-closing 0 0 7 -6 0 -2 -1 -1
praise+people -4 -1 8 -3 -2 -2 -1 -2
praise+self 5 -4 5 -6 -6 -5 -3 -1
praise+about-self 6 -4 6 -8 -6 -4 -5 -1
delay+praise -9 -2 5 7 -1 -3 1 0
praise+about-money 1 0 -4 2 -1 4 0 0
praise+about-device -4 -1 4 1 -2 -3 -1 0
praise+about-intens 2 0 -2 0 -4 -3 -1 -1
praise+about-people -3 0 4 -2 1 -2 1 -2
done+about-timeplace 0 0 0 0 3 0 -1 0
about-solved+about-timeplace -1 0 2 -1 -2 -1 -1 0
about-timeplace+about-closing -7 1 2 4 6 -4 -2 -1
about-late+about-timeplace -1 2 1 -2 -1 0 -1 2
about-timeplace+about-device 3 2 -1 -4 -4 -3 0 1
about-timeplace+about-intens -7 0 4 4 -5 -4 -2 1
about-people+about-timeplace 2 -1 0 -2 3 3 -1 -1
done+about-spokenfor -1 -1 0 2 -1 -1 4 -1
about-closing+about-spokenfor 1 -4 1 2 0 -3 8 -4
about-late+about-spokenfor -1 1 1 0 1 0 -1 4
about-device+about-spokenfor -1 -1 2 0 -3 0 6 -1
about-intens+about-spokenfor 4 1 0 -6 -6 0 -2 6
about-people+about-spokenfor 4 -1 1 -4 -1 -2 0 8
done+about-solved -5 -2 10 -3 -1 2 0 -2
done+about-closing -5 -2 1 5 2 2 3 -1
people+done -2 1 0 2 1 1 -1 -1
done+self -3 -1 8 -3 -2 2 3 0
done+about-self -3 -1 8 -3 -2 2 3 0
delay+done -2 -1 5 -2 -1 2 0 3
done+about-money 1 -1 1 -2 -1 0 0 0
done+about-device -2 -1 0 3 2 1 1 -1
done+about-intens -3 0 -1 4 2 1 -1 -1
done+about-people 0 1 -3 2 2 1 -1 -1
about-solved+about-closing -2 1 -4 6 2 1 -1 -1
people+about-solved -3 0 2 2 2 1 0 -1
self+about-solved 1 -3 1 1 -2 0 0 -2
about-solved+about-self 1 -3 1 1 -2 0 0 -2
delay+about-solved 3 -1 0 -2 0 0 1 0
about-solved+about-device -2 0 -1 3 1 1 0 0
about-solved+about-intens -3 -1 -1 5 1 1 0 -1
about-people+about-solved -2 0 0 2 3 1 0 -1
people+about-closing -5 2 1 2 5 -1 -1 -1
self+about-closing 8 -9 2 -2 -7 -9 -5 -1
about-closing+about-self 9 -8 3 -3 -7 -8 -5 0
delay+about-closing -9 -2 7 4 -3 0 -2 -2
about-money+about-closing 2 -1 2 -2 -3 -2 -2 -1
about-device+about-closing 8 -4 -3 -1 2 -4 -1 1
about-closing+about-intens 9 -1 -4 -5 10 4 -2 -1
about-people+about-closing 3 -1 -5 4 2 -2 0 1
people+about-device 0 0 0 0 2 0 -1 1
people+about-intens 0 -2 0 2 -5 3 -2 -1
people+about-people 7 -5 -5 4 3 3 -3 -8
self+about-late -2 -2 -5 8 4 3 -3 -3
self+about-people 1 -6 6 -1 -3 -2 -3 11
about-late+about-self -1 -2 -5 8 4 3 -3 -3
about-people+about-self 0 -5 5 0 -7 0 -3 12
delay+about-late 8 2 -7 -4 -5 -2 -4 0
delay+about-device 3 -3 1 -1 1 -2 -2 0
delay+about-intens 0 3 -5 2 -5 -5 0 -1
delay+about-people 2 -5 5 -3 1 5 -2 0
about-late+about-money 0 -1 0 1 0 3 0 0
about-late+about-intens 3 0 -2 0 -3 -1 -1 -1
about-money+about-device -4 -1 1 4 -4 3 -1 -1
about-money+about-people -5 -1 0 6 -1 1 0 1
about-people+about-device 1 4 -4 -1 6 4 -1 2
about-people+about-intens 3 -4 2 -1 0 -1 -3 -1
news -10 -16 -20 45 -44 -27 -5 -36
about-news -8 -11 -17 37 -29 -24 -6 11
news+about-news -2 -4 -4 10 -5 -2 -13 4
close -28 -26 -9 63 -39 -6 -8 -15
laugh -7 -8 -2 18 -28 -20 -9 -5
about-chat -7 -12 -14 33 -6 0 2 -28
elsewhere -24 -24 -13 61 -1 3 -22 -11
about-kinship -5 6 5 -7 1 19 -19 -16
about-old -9 -6 0 14 -15 71 -5 -22
about-othersparty -12 -4 -13 28 32 22 -20 -13
close+about-chat -7 0 -1 8 -6 0 -1 1
close+self 0 3 -4 2 -5 2 -2 1
close+about-self -1 3 -4 1 -5 2 -2 2
close+elsewhere 1 1 1 -3 -1 0 0 0
close+about-kinship 1 0 -1 0 -3 0 0 0
close+about-old 2 -1 2 -3 -2 -1 0 0
delay+close -7 3 2 2 4 -1 -1 2
again+close -1 2 -2 1 -1 2 -1 0
close+but -2 -1 -2 4 0 -1 0 -1
close+about-still -4 0 0 3 -2 2 -1 0
close+about-othersparty 5 -2 1 -4 -6 -1 -1 -2
laugh+about-chat -3 -2 0 5 -6 -4 -2 -1
laugh+self -3 -1 -1 5 -4 -4 -1 0
laugh+about-self -3 -1 -1 5 -4 -4 -1 0
laugh+about-kinship 1 0 -1 -1 -1 -2 0 0
delay+laugh -4 -1 -1 7 -1 -1 0 0
again+laugh -1 0 -1 2 -1 -1 0 0
laugh+about-still -1 0 -1 2 -1 -2 0 0
self+about-chat -3 -1 8 -4 0 -5 6 -3
about-chat+about-self -3 -2 10 -5 1 -5 6 -3
elsewhere+about-chat -3 5 -2 -1 -2 9 -1 -1
about-chat+about-kinship 6 -3 4 -7 -9 4 -1 -1
about-chat+about-old -2 -4 4 2 -8 -3 1 -3
delay+about-chat -9 0 4 5 1 2 -2 0
again+about-chat 4 1 -1 -4 0 -1 1 1
but+about-chat 3 -2 1 -2 10 -1 -2 0
about-still+about-chat 3 -3 1 0 6 0 2 0
about-chat+about-othersparty 12 -12 -3 2 2 -3 -1 0
elsewhere+self 0 -6 3 2 1 -9 -4 -5
self+about-kinship 0 1 3 -4 0 7 -9 -8
self+about-old 3 -3 8 -7 -11 4 -1 -5
self+about-othersparty -6 2 5 -2 -3 0 -5 -4
elsewhere+about-self 1 -6 3 2 2 -9 -4 -5
about-self+about-kinship 0 1 3 -4 0 7 -9 -8
about-old+about-self 2 -2 8 -8 -10 3 -1 -5
about-othersparty+about-self -6 2 5 -1 -3 2 -6 -4
elsewhere+about-kinship 8 1 -2 -6 4 2 -2 -3
elsewhere+about-old -3 1 5 -3 -1 -3 0 -1
delay+elsewhere 2 -3 1 -1 -4 2 -1 -1
again+elsewhere -4 -1 5 0 -1 -2 0 -1
elsewhere+but 0 -1 1 0 2 -5 0 0
elsewhere+about-still -6 -1 6 0 -1 -5 -1 -1
elsewhere+about-othersparty 1 0 -2 1 12 1 -2 0
about-old+about-kinship -2 1 9 -8 -1 -9 -1 -3
delay+about-kinship -1 0 4 -3 -3 8 -1 -2
again+about-kinship -1 -1 3 -1 -5 2 -1 -1
but+about-kinship -2 3 -1 -1 -4 4 -1 0
about-still+about-kinship -3 -3 3 3 -7 6 -1 -1
about-othersparty+about-kinship 13 -4 -2 -7 6 10 -3 -5
delay+about-old -1 0 1 0 0 13 -1 -1
again+about-old 0 -1 -6 6 2 0 0 -1
but+about-old -3 2 -2 3 0 3 0 0
about-still+about-old 3 -5 -4 6 -1 4 -1 -1
about-othersparty+about-old -2 -1 -2 5 0 4 -2 -3
delay+about-othersparty -2 -4 3 2 -7 8 5 -4
again+about-othersparty 8 0 -10 1 -4 4 2 -2
but+about-othersparty -7 3 0 3 6 -6 -1 -2
about-still+about-othersparty 7 -5 0 -2 -14 -4 0 -2
about-formal -10 21 -8 -3 10 -4 -12 92
about-recommend 11 -11 6 -6 -4 1 -13 -3
denied -39 -9 81 -33 -1 11 -3 0
accuse+you 8 -5 -2 -1 -2 2 -7 3
you+about-formal 0 -1 -2 3 -4 6 -10 20
you+about-recommend 1 -1 0 0 1 12 -2 -1
accuse+about-yousaid 8 -5 -1 -1 -2 2 -6 3
about-yousaid+about-formal 0 -1 -2 3 -4 6 -10 20
about-recommend+about-yousaid 1 -1 0 0 1 12 -2 -1
accuse+about-formal -2 -1 2 1 -1 7 0 1
accuse+about-recommend -1 -1 4 -2 6 2 0 -1
accuse+denied 0 -1 1 0 3 5 0 -1
about-modal+about-formal -5 3 -3 5 7 -3 -5 20
about-recommend+about-modal 9 1 -2 -8 2 3 -2 -2
denied+about-modal -3 -1 6 -1 2 4 0 1
self+about-formal 3 4 -3 -4 9 -2 -2 15
self+about-recommend 2 -2 5 -6 0 3 -3 1
denied+self 1 -1 3 -4 1 3 -1 0
about-self+about-formal 6 3 -4 -5 10 -2 -1 13
about-recommend+about-self 1 -2 5 -5 0 3 -3 1
denied+about-self 1 -1 3 -4 1 3 -1 0
about-recommend+about-formal 0 0 1 -1 6 4 -1 -1
denied+about-formal 1 0 -1 0 3 3 0 1
denied+about-recommend 0 0 1 0 3 3 0 -1
about-suicide 10 4 -2 -13 63 8 -7 4
about-supply -5 22 -5 -12 41 45 -14 -17
about-wait 36 -10 -22 -4 -7 8 6 -8
self+about-suicide -5 8 2 -5 25 -2 -3 3
self+about-supply 3 2 -4 -1 5 2 -7 -7
self+about-wait -4 4 -3 3 -5 -5 6 0
about-suicide+about-self -5 8 2 -5 25 -2 -3 3
about-self+about-supply 2 2 -4 0 6 2 -7 -7
about-wait+about-self -4 4 -3 3 -5 -5 3 0
accuse+about-suicide 4 -5 3 -1 2 -4 0 0
accuse+about-supply -3 0 0 3 6 -4 -2 -1
delay+accuse 6 -2 2 -6 1 -5 -2 -1
accuse+about-wait -4 4 2 -3 -6 -2 -1 0
accuse+about-askfor 3 -7 1 3 -5 2 -2 -2
about-device+about-suicide 8 -4 0 -5 1 -2 -2 2
about-suicide+about-supply 1 0 -2 2 7 2 -1 0
delay+about-suicide 5 1 -2 -4 0 -2 0 -1
about-wait+about-suicide 8 -2 -1 -6 -2 -1 0 0
about-askfor+about-suicide 0 1 -1 0 6 -1 0 1
about-device+about-supply -2 -4 3 3 -2 1 -1 -3
about-wait+about-device 0 3 0 -3 -4 -4 -1 0
about-askfor+about-device -1 0 -4 5 4 -3 -2 1
delay+about-supply 7 5 -4 -8 1 9 0 -2
about-wait+about-supply 3 -1 -1 -2 -1 0 -1 -1
about-askfor+about-supply -5 2 1 2 3 -1 3 1
delay+about-wait 9 -2 -5 -3 7 5 4 -1
about-wait+about-askfor -2 0 1 1 -1 4 0 0
about-press -8 8 -14 13 -26 -26 126 -51
good+about-press -5 0 1 4 -1 -1 10 3
good+about-money 2 -1 1 -2 -1 -2 -1 0
about-sarcasm+about-press -1 -1 -1 3 0 0 4 -1
about-good+about-press -1 -4 0 4 -1 -1 5 1
about-money+about-good -3 0 -2 5 0 -3 -1 0
duration 32 -21 18 -29 -25 41 26 -24
about-outage 19 -1 4 -23 1 -2 -6 -4
delay+duration 10 1 -6 -4 -3 -5 -5 2
duration+about-timeplace 3 3 2 -9 -3 4 4 -2
duration+about-formal 3 -3 2 -2 -5 -5 0 3
fault+duration -5 5 1 -1 -11 2 0 0
duration+about-outage -1 1 3 -3 -1 -6 1 -1
duration+about-modal 4 2 0 -7 -11 -5 10 -3
duration+sarcasm 4 -1 -1 -2 -2 0 0 -1
duration+about-othersparty -7 0 2 4 -8 -7 7 -5
delay+about-formal 4 2 -4 -2 -2 0 0 3
fault+delay -4 8 0 -5 -4 -2 10 -1
delay+about-outage -3 1 1 1 -1 -2 0 -1
delay+sarcasm 4 -1 -2 -1 0 1 0 -1
about-timeplace+about-formal 1 -2 -1 2 -7 -6 -1 4
fault+about-timeplace -3 0 -2 5 11 5 -3 -2
about-timeplace+about-othersparty -4 -4 3 5 3 -2 3 -2
fault+about-formal 2 0 -2 0 0 3 0 2
about-outage+about-formal 2 -1 0 -1 2 3 2 1
about-othersparty+about-formal 1 -2 1 0 -1 -1 2 -2
fault+about-outage -3 3 0 0 1 -4 -1 0
fault+about-othersparty -5 0 -1 5 -2 -4 -2 -1
about-outage+about-modal 5 -2 1 -4 -2 5 1 2
about-outage+about-othersparty -2 -2 3 1 -7 -1 0 1
about-modal+about-othersparty 2 9 0 -11 9 6 -4 -4
sarcasm+about-othersparty -1 0 1 0 -3 0 -1 0
praise+about-good 10 1 -3 -7 -3 -3 -5 -3
praise+about-othersparty -4 0 3 1 -1 1 0 -1
about-good+about-othersparty -1 1 6 -5 -4 2 -1 -2
about-money+about-othersparty -3 -1 0 4 -1 2 1 1
praise+about-supply 1 -1 -1 2 -5 -2 0 0
people+about-supply -1 -1 0 2 9 4 -1 2
done+about-supply 3 -1 0 -2 0 5 0 -1
about-solved+about-supply -2 -1 -2 6 1 -1 1 0
about-closing+about-supply 7 -7 -4 4 -5 4 -1 -1
about-food 22 -12 -2 -8 -12 -15 -5 1
about-modal+about-food -14 6 0 7 10 2 -2 3
letdown 25 -6 -9 -9 -11 -10 0 13
not 53 -28 4 -29 23 39 -38 -18
handle-first 37 -30 -28 21 -106 -96 -58 -45
accuse+about-othersparty -5 -1 4 2 -5 -3 -2 -3
letdown+accuse -4 -3 2 4 -2 6 -1 0
accuse+not -1 -5 0 6 -4 1 -2 -1
accuse+question-mark 7 -4 -2 -1 0 0 0 2
you+about-othersparty -7 8 2 -2 -1 0 0 2
letdown+you 3 2 -3 -2 1 6 0 4
you+about-intens -7 4 -6 9 -6 -4 3 5
not+you -1 -7 -4 12 -3 -12 -2 3
about-othersparty+about-yousaid -7 6 2 -1 -1 1 0 2
letdown+about-yousaid 3 2 -3 -2 1 6 0 4
about-intens+about-yousaid -7 4 -6 9 -6 -4 3 5
not+about-yousaid 0 -4 -4 8 -2 -11 -2 4
letdown+about-othersparty -6 1 -1 6 3 4 1 3
about-othersparty+about-intens -10 -5 4 12 -19 -2 -1 1
not+about-othersparty -2 -3 -2 7 3 -1 -1 -5
about-othersparty+question-mark 6 -9 0 4 11 4 -12 -2
letdown+about-intens 0 -3 -6 8 2 -1 3 -3
letdown+not -10 -4 7 8 1 1 1 0
letdown+question-mark -4 5 -1 -1 -4 2 -1 1
not+about-intens -14 10 -3 7 3 -6 1 2
about-intens+question-mark -4 6 -1 -1 -2 -1 -5 -4
not+question-mark -11 5 1 4 -4 5 0 -4
four-words -13 -5 10 8 71 13 -2 -27
close+about-closing -8 -3 7 4 -9 -6 -3 0
close+four-words -5 -6 -10 21 -4 -1 0 0
about-chat+about-closing -4 3 1 0 14 -2 -4 2
good+about-chat -5 -4 5 4 0 -3 1 -2
about-chat+four-words -7 2 -5 10 1 -1 0 0
good+about-closing 0 -3 -8 10 -2 -7 0 -1
about-closing+four-words -2 -6 -5 12 -3 -1 0 0
good+four-words 3 -3 -5 5 -2 0 0 0
warn 26 -8 -12 -6 6 -24 14 15
about-threat 1 -1 8 -8 -10 -10 -8 19
about-authority -19 21 -24 22 -31 -21 -33 140
warn+self 2 1 1 -4 1 -4 2 0
self+about-threat 2 1 2 -4 -2 -4 -2 4
self+about-authority 2 2 -3 0 -6 -8 -14 31
warn+about-self 0 2 1 -3 1 -4 3 0
about-threat+about-self -1 1 2 -2 -2 -4 -2 4
about-authority+about-self 0 1 -3 2 -6 -8 -14 31
elsewhere+about-authority -1 -2 0 3 -2 -1 0 -2
about-authority+about-kinship -1 -1 -1 4 -1 0 0 -3
warn+about-threat 3 -1 -2 -1 -2 -5 -4 7
warn+about-authority 3 -2 -2 1 -1 -1 -2 2
about-threat+about-authority 4 -3 -1 0 -1 0 -2 2
wh -12 66 -34 -20 -15 -20 0 -5
about-qword -1 44 -2 -40 -20 -12 -4 0
about-company 16 -5 14 -25 -13 -17 11 4
about-hurt 10 11 -12 -8 102 12 -6 -7
number 11 31 -44 1 2 0 -24 30
about-money+about-supply -2 -5 2 4 0 3 1 -2
wh+about-money 3 0 -2 0 0 -6 0 -2
about-money+about-qword 0 4 0 -4 -4 2 5 -3
about-money+about-company 0 -1 -2 3 1 -4 -1 -2
about-money+about-hurt 1 2 -1 -2 -4 2 0 -1
help+about-money -1 3 -1 0 -1 3 0 -1
wh+about-supply 1 -5 0 4 5 -4 3 -1
about-qword+about-supply 2 -4 0 2 5 0 0 -2
about-company+about-supply 2 -3 -1 3 1 -2 0 -1
wonder+about-supply -5 2 -1 4 3 -3 -1 -1
help+about-supply -6 5 1 0 -5 0 1 -1
ask+about-supply -2 -4 1 5 4 -9 -1 0
about-supply+about-spokenfor 2 -2 3 -3 0 0 1 -3
about-supply+question-mark 2 -3 0 1 5 -2 0 -6
wh+about-press 1 2 1 -4 -4 -2 8 -5
about-qword+about-press 3 -3 0 0 -4 -3 8 -7
about-press+about-company 0 -2 -1 2 0 0 3 -4
self+about-press -3 8 -3 -2 -13 -10 28 -21
about-hurt+about-press 1 -1 0 0 -3 -2 2 -1
about-press+about-self -2 7 -2 -3 -13 -10 24 -21
wonder+about-press 4 -1 -1 -3 -1 -2 3 -4
help+about-press 1 -1 0 0 -2 -1 2 -1
about-askfor+about-press 0 4 -1 -3 -4 -4 23 -11
ask+about-press -2 6 -1 -4 -2 -4 21 -13
about-press+about-spokenfor 0 12 -3 -9 -3 -3 18 -19
about-press+question-mark -1 2 2 -4 -2 -5 41 -12
wh+about-qword -1 13 -7 -6 -2 -4 -1 -1
wh+about-company 3 -4 -2 2 0 -3 0 -2
wh+self -12 12 0 0 12 -1 -5 1
wh+about-hurt 0 -6 1 5 -2 1 -1 0
wh+about-self -11 9 1 1 12 -1 -6 1
wh+wonder 3 0 0 -3 -6 1 -2 3
wh+help 1 0 -1 0 -2 0 -2 1
wh+about-askfor 0 -2 -1 2 8 4 -1 2
wh+ask -2 2 1 -1 7 -6 1 -1
wh+about-spokenfor 0 -6 6 0 4 -1 -5 4
wh+question-mark 10 -10 -3 3 -6 2 2 6
about-qword+about-company 8 -6 -4 1 -2 -3 -2 -1
self+about-qword -9 4 3 3 -1 0 -8 0
about-qword+about-hurt 0 -7 2 5 3 -1 -2 1
about-qword+about-self -9 4 3 3 0 0 -7 0
wonder+about-qword 2 1 -2 -1 -9 3 -1 5
help+about-qword 0 1 -2 1 -1 4 -5 2
about-qword+about-askfor 6 -6 2 -2 11 -3 -4 6
ask+about-qword 1 2 0 -4 15 -2 -1 -4
about-qword+about-spokenfor 4 -7 5 -2 1 -2 -4 8
about-qword+question-mark 6 -5 -4 3 3 -5 7 6
self+about-company 6 -7 2 -2 -1 -5 2 0
about-hurt+about-company -5 2 0 4 1 -1 0 0
about-self+about-company 6 -7 2 -2 -1 -5 2 0
wonder+about-company 3 -2 0 -1 0 -1 1 2
about-askfor+about-company 0 -2 0 2 0 0 8 3
ask+about-company 1 1 0 -1 -4 -1 0 -2
about-company+about-spokenfor 2 -1 -1 0 2 -2 1 3
about-company+question-mark -1 5 -1 -2 -3 -2 3 -4
self+about-hurt 3 0 -5 1 9 -4 -1 2
about-hurt+about-self 3 0 -5 1 8 -3 -2 2
wonder+about-hurt 0 -1 -1 2 2 -1 0 2
help+about-hurt -1 3 -1 -1 -1 1 0 2
about-askfor+about-hurt 2 -2 1 0 2 3 -2 1
ask+about-hurt 1 -3 0 1 -3 0 0 -2
about-hurt+about-spokenfor 0 -2 1 2 1 2 -1 -2
about-hurt+question-mark -2 0 -1 3 14 -1 2 -1
ask+help 1 2 -2 -1 -5 0 -3 0
help+about-spokenfor 2 -4 1 0 -2 -1 -3 2
help+question-mark -2 2 0 -1 -2 -1 -5 1
about-advert -3 8 -12 7 -3 2 25 -19
wonder+about-authority -3 -2 2 2 -3 -1 -3 4
help+about-authority -2 3 2 -3 -3 0 -3 7
about-askfor+about-authority -1 10 -1 -8 -3 -4 -7 31
about-authority+about-formal -1 11 -4 -6 -1 0 -5 19
you+about-authority 2 3 0 -5 -6 -4 -13 25
about-authority+about-yousaid 2 3 0 -5 -6 -4 -13 25
news+about-authority 2 -2 -2 2 -5 -4 -9 8
about-advert+about-authority 1 -3 2 -1 -2 0 1 -2
about-chat+about-authority 0 1 -2 0 6 -2 -3 6
about-qword+about-authority -5 7 -1 -2 4 -4 -4 16
about-authority+question-mark -2 7 -1 -4 -5 -3 -9 18
news+self 5 1 2 -8 -5 6 0 -2
self+about-advert 0 6 -1 -6 -2 -8 2 -3
news+about-self 5 1 3 -9 -8 7 -2 -3
about-advert+about-self 1 7 0 -7 -1 -8 2 -4
wonder+about-formal 5 0 -1 -4 -2 -1 -2 1
wonder+news 5 -7 1 1 -4 -5 6 0
wonder+about-advert -2 1 -2 2 -6 3 2 -1
wonder+about-chat 4 -2 -1 -1 3 4 6 1
help+about-formal -3 1 0 3 -1 2 -1 5
help+you 1 0 2 -2 -2 -1 -4 7
help+about-yousaid 1 0 2 -2 -1 -1 -3 8
help+about-advert 0 0 0 0 -4 2 0 0
help+about-chat -3 0 0 2 2 0 -1 2
about-askfor+about-formal 1 7 -2 -6 -6 -1 3 7
news+about-askfor 5 -1 1 -5 1 2 9 2
about-askfor+about-advert 0 -1 -2 3 -5 0 8 0
about-askfor+about-chat -1 -1 4 -2 5 3 8 0
news+about-formal -2 6 5 -8 -7 -4 0 10
about-advert+about-formal -2 1 -1 3 -2 1 1 8
about-chat+about-formal 1 -1 3 -3 2 -1 4 2
about-qword+about-formal -1 4 0 -3 3 -6 0 2
about-formal+question-mark 6 -1 -1 -4 0 5 2 4
news+you -5 -2 6 2 2 7 6 5
you+about-advert 0 1 -2 2 -8 4 12 -2
you+about-chat 5 -11 6 0 9 5 8 -8
you+about-qword 1 -1 -4 4 -4 5 -2 0
news+about-yousaid -5 -2 6 1 2 7 6 5
about-advert+about-yousaid 2 1 -1 -2 -8 4 12 -2
about-chat+about-yousaid 5 -10 7 -1 9 6 8 -8
about-qword+about-yousaid 1 -1 -4 4 -3 6 -2 0
news+about-advert -8 4 -8 12 1 -6 7 0
news+about-chat -2 11 11 -20 4 2 3 -4
news+about-qword 0 1 -1 -1 3 3 3 -1
news+question-mark -9 7 0 2 -5 -10 10 -6
about-advert+about-chat -5 6 0 0 6 3 0 -3
about-qword+about-advert -4 5 1 -1 -5 3 3 -4
about-advert+question-mark 1 3 -1 -2 -9 1 11 -6
about-qword+about-chat 3 4 -5 -2 4 2 2 -1
about-chat+question-mark 1 2 3 -5 -5 1 6 -1
about-praise -17 -5 27 -5 -6 -12 -7 8
anger+self -7 6 1 1 3 -4 0 -1
self+about-praise 5 -5 1 -2 -4 -3 -1 1
anger+about-self -7 6 1 1 3 -4 0 -1
about-praise+about-self 6 -5 1 -2 -4 -3 -1 1
anger+you 3 7 -1 -9 -5 -3 1 -1
praise+you -9 6 8 -5 -2 -2 -1 -2
you+about-praise -3 1 2 0 -1 -3 0 4
anger+about-yousaid 3 7 -1 -9 -4 -3 1 -1
praise+about-yousaid -9 6 8 -5 -2 -2 -1 -2
about-praise+about-yousaid -3 1 2 0 -1 -3 0 4
anger+about-modal 9 -9 0 0 1 0 1 -3
anger+praise 8 -1 -8 1 -2 1 0 1
praise+about-modal 0 -3 1 2 -4 -2 -2 -4
about-praise+about-modal 4 -2 8 -10 3 -4 -1 -1
praise+about-praise -5 -4 10 -1 -7 -3 -2 -3
about-child -13 29 0 -16 61 95 -19 -13
self+about-child -4 5 6 -7 -12 10 -6 1
about-child+about-self -4 5 5 -7 -12 10 -6 1
elsewhere+about-child 3 0 -2 -2 6 6 0 -1
elsewhere+about-modal -5 -2 4 3 3 -2 -2 -4
about-modal+about-child -1 -6 3 3 11 24 -6 -3
wh+about-modal -7 6 -4 5 3 -7 3 0
wh+news -3 11 -4 -4 2 0 -1 0
about-qword+about-modal -1 7 -7 1 0 2 3 1
news+about-modal -4 9 -1 -4 0 -5 15 -10
about-unwell -11 28 -13 -5 82 11 -13 -8
verb+close -1 -6 4 3 -1 -4 2 3
accuse+verb 5 -6 -1 1 -1 3 2 3
good+verb 4 0 2 -5 0 3 3 -1
verb+about-good 3 0 0 -3 1 4 3 -1
verb+about-hurt -1 -1 0 2 5 -4 1 -2
verb+about-unwell 1 -1 0 0 7 0 -2 -1
close+about-modal 4 -2 4 -6 -3 4 -2 -2
about-modal+about-hurt 4 0 -2 -3 25 -5 -1 -2
about-modal+about-unwell 3 8 -3 -8 29 -3 -4 -5
self+about-unwell -1 4 2 -4 21 3 -4 -5
about-self+about-unwell -2 4 2 -4 21 3 -4 -5
accuse+close 1 0 4 -4 -1 1 -1 -1
close+about-good 6 -1 -3 -1 1 -2 -2 -1
close+about-unwell -1 3 0 -2 1 0 0 0
close+question-mark -2 0 4 -2 -1 -3 4 3
accuse+about-hurt 2 -1 0 -1 4 2 -1 -2
accuse+about-unwell 5 1 -3 -3 5 -6 -1 -2
good+about-hurt 0 3 -2 0 1 10 -1 -1
good+about-unwell -2 3 -3 1 5 5 -1 -1
good+question-mark 0 -6 2 4 0 2 7 -3
about-good+about-hurt -1 3 -3 1 2 5 0 0
about-good+about-unwell -1 4 -2 -1 5 0 -1 0
about-good+question-mark -5 3 0 3 1 3 4 -3
about-hurt+about-unwell -5 13 -4 -5 21 -2 -2 -4
about-unwell+question-mark 0 2 -1 -1 12 -4 -3 -1
about-child+about-kinship -6 9 4 -6 -8 -2 -2 -1
wonder+about-kinship 0 2 -1 -1 0 -2 -2 -1
wonder+about-child -1 2 0 -1 -2 3 -1 0
thanks -17 -20 53 -15 -14 -2 -2 -9
thanks+close -5 -1 1 5 -4 -3 -1 -1
thanks+about-closing -2 -1 -7 10 2 0 0 0
thanks+four-words -2 -1 -9 12 -2 0 0 0
about-despair -12 51 -12 -26 98 4 -2 -2
not+self -9 11 4 -7 7 10 -3 0
self+about-despair -2 15 -4 -9 31 1 0 0
duration+self -1 -7 7 1 -5 -9 9 -2
not+about-self -11 12 5 -6 6 13 -5 0
about-self+about-despair -2 15 -4 -9 31 1 0 0
duration+about-self -2 -7 7 1 -10 -7 8 -2
not+about-despair -5 6 -2 1 9 -3 0 0
wonder+not -3 2 -2 3 1 -2 3 0
delay+not -10 -4 4 10 1 -11 2 -3
not+about-wait -3 0 -2 5 6 1 -1 -1
not+about-modal -11 -1 0 13 -9 -5 -5 3
duration+not 1 -5 9 -5 -7 -1 -3 0
wonder+about-despair -1 3 0 -1 6 0 0 0
delay+about-despair 0 1 0 0 2 -3 0 0
about-modal+about-despair 3 -1 -2 0 5 4 0 0
wonder+about-wait 3 0 -2 -1 3 -4 1 1
duration+wonder 6 -3 2 -5 3 -3 2 -4
you+about-wait -2 4 -4 3 -2 0 -1 -2
duration+you -2 4 -4 2 -1 -5 12 -2
about-wait+about-yousaid -2 4 -4 3 -2 0 -1 -2
duration+about-yousaid -3 4 -3 2 -1 -7 12 -1
about-wait+about-modal 6 0 -3 -2 0 2 -2 0
duration+about-wait 9 -2 -1 -7 6 9 -5 1
about-illness 7 21 -13 -15 8 114 -7 0
about-helpless -10 13 -7 3 -10 49 -6 -6
about-warning 24 12 -20 -15 86 6 -10 -9
about-illness+about-supply -11 21 -2 -9 17 11 -2 0
not+about-illness 3 8 -6 -4 -10 27 1 -1
about-illness+about-runout -2 4 -2 -1 1 12 1 -1
duration+about-illness 5 1 -1 -5 -1 18 -1 0
self+about-illness 12 3 -4 -12 -1 29 -2 -3
about-illness+about-self 6 5 -2 -9 0 31 -5 -2
about-old+about-illness 3 -2 2 -2 -4 7 0 0
fault+about-illness 0 8 -3 -6 -9 9 -1 0
about-illness+about-helpless 1 2 -1 -2 -5 5 0 0
about-illness+about-warning 1 0 0 0 -6 3 0 0
about-illness+about-kinship 0 2 2 -4 -11 8 -2 -1
about-child+about-illness -3 1 3 0 -9 11 0 0
about-modal+about-illness -2 3 -1 0 -11 25 -1 -1
not+about-supply -1 12 -6 -4 -15 27 -1 -3
about-supply+about-runout -9 10 -3 1 -4 21 -1 -2
duration+about-supply -2 6 -6 2 -2 10 1 -3
about-old+about-supply 0 5 -3 -2 -6 15 -1 -2
fault+about-supply 1 8 -5 -4 -2 12 1 -1
about-supply+about-helpless -4 7 -1 -1 -6 9 0 0
about-supply+about-warning 9 -5 -2 -2 11 0 -1 0
about-supply+about-kinship 2 6 3 -11 -3 9 -1 -2
about-child+about-supply -5 5 -1 1 -3 8 -1 -1
about-modal+about-supply 3 -4 3 -2 10 -7 0 -5
not+about-runout 4 5 -6 -4 0 -2 1 -2
not+about-old -4 8 1 -5 5 23 1 -2
fault+not -5 5 2 -1 4 1 -4 -1
not+about-helpless 4 3 -5 -2 -8 12 -1 -1
not+about-warning -1 2 1 -2 3 3 0 -1
not+about-kinship 2 7 0 -9 13 0 -2 -2
not+about-child -12 7 -1 6 3 5 -1 -2
duration+about-runout -1 6 -2 -3 10 16 -3 -1
self+about-runout 9 -3 -1 -4 -19 -3 2 -5
about-self+about-runout 9 -3 -1 -5 -20 -2 0 -6
about-old+about-runout 0 5 0 -5 11 27 -1 -1
about-helpless+about-runout 4 1 -2 -3 -6 0 0 0
about-runout+about-warning -1 -1 0 2 7 5 0 0
about-runout+about-kinship 6 -1 -1 -3 -1 6 -1 -1
about-child+about-runout -7 9 -4 2 -5 12 0 -2
about-modal+about-runout -2 2 2 -2 -3 6 -1 6
duration+about-old 5 3 -5 -3 13 18 1 -1
duration+about-helpless 2 1 -1 -1 -5 4 0 0
duration+about-warning 2 -1 1 -3 -1 1 -1 0
duration+about-kinship 6 7 -6 -7 -3 7 -3 0
duration+about-child -6 9 -4 0 1 16 -2 1
self+about-helpless 4 1 -3 -2 -6 12 -3 -2
self+about-warning 4 -5 3 -2 10 -3 -3 0
about-self+about-helpless 4 1 -3 -2 -6 12 -3 -2
about-self+about-warning 4 -5 3 -2 10 -3 -3 0
fault+about-old 2 2 0 -5 -4 5 1 -1
about-old+about-helpless -2 8 0 -5 1 4 0 0
about-old+about-warning -1 2 0 0 1 2 0 0
about-child+about-old -9 5 3 1 1 -1 0 0
about-modal+about-old -7 2 4 1 1 11 2 -7
fault+about-helpless -2 -1 -2 6 0 8 -1 -1
fault+about-warning -1 5 -1 -3 4 4 -1 -1
fault+about-kinship -2 4 0 -3 -3 5 -1 -1
fault+about-child -5 2 1 2 2 -4 -1 -2
about-helpless+about-kinship 4 1 -2 -3 0 1 0 -1
about-child+about-helpless 0 6 -2 -4 1 10 0 0
about-modal+about-helpless -3 0 -3 5 6 8 -2 -2
about-warning+about-kinship -1 1 0 0 -1 4 0 0
about-child+about-warning 6 -1 -3 -2 6 6 -1 -1
about-modal+about-warning 4 -3 -4 4 1 0 -3 -3
about-modal+about-kinship -12 8 3 1 6 -1 -6 -5
about-deprived -3 -10 7 7 0 27 0 -5
about-never 9 -11 5 -3 0 1 -5 4
close+about-deprived 1 -1 0 1 3 1 0 -1
close+about-runout 0 2 0 -2 3 8 1 -2
close+not -5 3 -1 3 3 8 -1 -3
close+about-never -3 4 -2 2 4 4 1 -2
close+about-illness 6 -4 -3 0 3 3 0 0
close+about-supply 5 -2 1 -4 0 -1 -1 -1
about-closing+about-kinship 2 0 3 -5 -6 6 0 0
about-closing+about-old 0 -1 4 -2 -2 14 0 0
about-closing+about-deprived 4 -2 -2 0 -2 3 2 -3
about-closing+about-runout 4 -1 -3 0 -1 9 0 -3
about-othersparty+about-closing 6 -5 5 -5 0 -6 -1 -2
not+about-closing 7 -4 -5 2 -6 2 -2 -5
about-closing+about-helpless 4 -3 -1 1 -6 -1 -1 0
about-modal+about-closing -5 3 -5 7 4 1 -10 -1
about-never+about-closing 0 0 -3 3 4 -1 0 -4
about-closing+about-illness 2 0 1 -4 -5 4 -1 0
self+about-deprived 0 -2 -2 4 4 10 3 -5
self+about-never -8 1 0 7 -4 -1 0 3
about-deprived+about-self 0 -2 -2 4 4 11 1 -5
about-never+about-self -10 2 1 7 -4 2 0 3
about-deprived+about-kinship 3 1 -3 -1 -1 7 -1 -1
about-never+about-kinship 3 -1 2 -3 -3 1 -1 -1
about-old+about-deprived -2 6 2 -6 -2 12 -1 -1
about-never+about-old -3 0 2 1 2 9 0 -1
about-chat+about-deprived 7 -6 3 -4 3 -2 -2 0
about-chat+about-runout -2 -3 -1 5 0 8 -1 -1
not+about-chat -4 -1 0 4 10 6 0 -4
about-chat+about-helpless -1 1 -1 1 0 7 -1 0
about-modal+about-chat -7 6 -3 5 7 -7 0 -5
about-never+about-chat 0 0 -3 3 4 9 -1 -1
about-chat+about-illness 0 -3 -1 3 -6 8 0 1
about-chat+about-supply 1 -2 -1 2 -1 8 -2 0
about-deprived+about-runout 8 -1 -1 -6 -14 -1 -1 1
about-othersparty+about-deprived -1 0 2 -1 -2 -6 0 -2
not+about-deprived -7 -1 1 6 -5 7 -1 -4
about-deprived+about-helpless 2 1 -2 0 -10 4 -1 -1
about-modal+about-deprived -10 6 3 1 4 -2 -5 3
about-never+about-deprived -5 1 1 3 -11 -5 1 -1
about-illness+about-deprived 5 2 -3 -3 -8 6 1 -1
about-deprived+about-supply -8 6 -3 5 -8 8 -2 -1
about-othersparty+about-runout 2 0 0 -2 -2 -1 -1 -1
about-never+about-runout -5 7 -5 3 3 1 3 0
about-othersparty+about-helpless 3 1 -1 -2 4 -2 -1 -1
about-never+about-othersparty 6 -1 -2 -2 -5 -2 -2 -1
about-othersparty+about-illness 6 0 2 -8 -13 12 -1 -1
about-othersparty+about-supply 12 -2 -5 -6 4 0 -2 -1
not+about-never 1 -2 2 0 0 1 -3 3
about-never+about-helpless 1 0 -1 -1 -7 4 0 0
about-never+about-modal -4 -4 5 3 -4 5 -1 4
about-never+about-illness -2 3 -1 1 5 4 0 -1
about-never+about-supply -5 8 -1 -2 2 8 0 -1
about-device+about-child 1 -2 -3 4 3 -2 0 -1
delay+about-child -1 -4 2 4 5 0 -1 -1
duration+about-device 4 -4 -2 2 -1 0 4 -2
not+about-device 9 0 -4 -4 -12 3 -4 2
self+about-food 0 0 0 0 -5 -6 -4 0
about-food+about-illness -2 2 -2 1 1 -2 0 0
about-device+about-illness 0 -3 -1 3 5 1 -1 -1
praise+about-illness -1 0 -3 3 -2 4 0 1
accuse+about-illness -2 0 -3 5 -4 1 -1 1
about-food+about-chat -6 5 2 0 1 -2 1 -3
about-device+about-chat -4 -2 -2 8 -4 3 4 -2
praise+about-chat -2 -2 4 0 2 0 0 -1
accuse+about-chat 0 2 2 -4 -7 -4 -3 -2
about-device+about-food 0 0 -1 1 0 0 2 3
praise+about-food 1 -1 2 -2 -2 -2 -1 -1
accuse+about-food -3 6 -2 -2 -1 -5 -1 2
accuse+praise 3 -1 -1 -1 1 -3 -1 1
about-modal+about-press 1 4 -1 -4 -8 -7 37 -16
verb+about-press -1 1 1 -1 0 -3 23 -5
news+about-press -6 -4 0 10 -3 -5 14 -4
verb+news -10 12 1 -2 3 -3 -1 -5
wh+you -3 3 -6 6 5 6 -5 -1
wh+about-yousaid -4 3 -6 6 6 6 -5 -1
wh+about-child -3 5 -1 -2 7 1 -1 -1
wh+verb 12 -14 -2 3 -1 0 -4 -2
about-qword+about-child -3 3 -1 1 3 -6 -1 -2
verb+about-qword 6 -7 -4 5 -7 1 -3 -1
you+about-child 6 -9 6 -4 3 20 -5 -3
about-child+about-yousaid 6 -9 6 -4 3 20 -5 -3
verb+about-child -2 1 1 0 9 7 -3 1
duration+anger 1 -1 0 0 -2 -5 -2 2
fault+wonder 2 1 -1 -1 -2 0 -1 1
anger+wonder 4 -1 -1 -1 -2 2 0 0
fault+verb -6 9 0 -3 0 -9 -3 -2
verb+about-outage -1 4 -1 -2 -3 -3 -2 -1
self+about-outage 0 3 -1 -2 1 0 -2 2
about-outage+about-self 1 3 -2 -2 1 0 -1 2
delay+news -7 7 -1 1 3 4 2 0
again+news 0 -4 0 4 7 3 2 -2
again+about-outage 3 -1 0 -2 5 1 1 0
news+but 1 0 -4 4 2 -3 -2 -2
fault+but -1 1 0 -1 -3 -7 -2 -1
news+about-still 5 -3 -1 -1 2 -1 -1 0
about-outage+about-still 7 -3 -3 -2 2 0 1 0
fault+news 13 -6 3 -9 2 1 -4 -1
news+about-outage -1 -1 3 0 -3 2 1 -1
praise+about-qword 1 1 -5 3 0 -1 -4 -1
praise+good 10 3 -8 -4 -2 -2 -2 -1
praise+news -11 5 1 5 -1 2 0 -1
praise+about-deprived -5 -1 5 1 -3 -1 0 0
good+about-qword 2 -5 7 -4 -1 9 0 -2
about-qword+about-deprived 5 -5 3 -2 -2 -7 -3 0
good+news -6 0 6 0 -4 -3 8 -1
good+about-deprived -4 -1 2 3 1 -4 -1 2
news+about-deprived 6 -1 0 -4 6 -4 -4 -3
people+not -1 -2 -1 4 3 -2 -1 1
people+about-never -3 0 0 3 3 1 0 0
again+not 8 -7 0 -1 -2 1 2 -4
again+about-never -4 -4 4 4 1 1 0 -2
again+denied 2 0 1 -3 -1 0 0 1
denied+not -12 -2 17 -3 -2 0 0 -1
denied+about-never -7 0 7 1 -2 -1 0 -1
greet -18 61 -18 -24 -23 -16 27 -4
please+greet 2 0 1 -3 -1 -2 -5 -8
please+about-people -4 -2 4 1 3 -1 -2 -3
please+about-chat -3 0 0 2 2 2 6 -5
duration+please -2 2 0 -1 3 -1 3 -9
fault+please 2 -2 0 0 0 2 0 -1
anger+please -2 -2 0 4 -3 -1 0 0
good+please -3 4 -3 2 2 1 -2 -4
please+about-good -2 3 -1 -1 2 0 -2 -4
greet+about-chat -3 7 -1 -3 -2 -1 4 -2
duration+greet 0 0 0 0 -2 0 5 -7
greet+self -2 8 -5 -1 -2 -3 6 -4
greet+about-self -2 8 -5 -1 -2 -3 3 -4
greet+you 3 0 -1 -1 -2 -6 7 -1
greet+about-yousaid 3 -1 -1 -1 -2 -5 7 -1
good+greet 2 2 -3 -1 0 -3 1 0
greet+about-good 1 1 1 -3 0 -1 0 -3
people+about-chat 4 -2 3 -5 -1 -2 0 0
duration+people -5 3 0 2 3 3 -2 -3
fault+people -3 1 -2 4 -1 8 -1 -1
anger+people 0 2 -2 0 -3 0 0 -1
good+people 5 -1 0 -4 -5 -2 -2 -5
people+about-good 0 1 3 -3 0 -3 -1 -1
about-people+about-chat 6 -3 1 -4 0 -2 0 -1
duration+about-people -2 3 -2 1 0 3 -2 2
fault+about-people -1 1 0 1 0 7 -2 0
anger+about-people 3 -2 -4 4 -3 -1 0 1
you+about-people -3 -2 4 0 4 4 -3 -4
about-people+about-yousaid -3 -2 5 0 3 4 -3 -4
good+about-people 9 2 -6 -5 -5 0 -2 -2
about-good+about-people 3 1 -3 -1 -1 -4 -2 0
duration+about-chat 2 -2 1 -1 5 0 2 -5
denied+about-chat -3 -1 2 2 0 -1 0 -1
fault+about-chat 10 -2 -8 0 -3 -4 0 -2
anger+about-chat -1 0 2 -2 -5 4 -2 0
about-good+about-chat 1 -3 -1 3 1 0 2 -2
duration+denied -1 -1 2 -1 0 1 0 -1
duration+good -5 -1 3 3 -3 -7 -1 -2
duration+about-good -2 -2 1 3 -2 -8 1 -5
fault+denied 0 0 -2 3 0 3 0 0
anger+denied -8 -1 11 -2 0 -1 0 0
good+denied -3 0 7 -4 -1 -2 0 2
denied+about-good -5 0 6 -2 -1 -1 0 2
fault+you 0 0 3 -3 6 -1 -1 -1
fault+about-yousaid 0 0 3 -3 6 -1 -1 0
anger+good 1 -1 -5 6 1 2 0 0
anger+about-good 2 -3 -3 3 -2 1 -1 0
good+you -6 1 12 -7 0 8 3 -4
you+about-good 0 0 8 -8 1 3 0 -6
good+about-yousaid -6 1 11 -6 0 8 3 -4
about-good+about-yousaid -1 0 8 -6 1 4 0 -6
news+about-hurt 7 -3 -3 -1 13 5 -2 0
about-hurt+four-words -5 6 1 -3 17 0 0 0
news+about-unwell 3 3 -1 -5 8 5 -2 0
about-unwell+four-words -5 7 -1 -1 11 0 0 0
news+four-words -2 2 -5 5 2 -1 3 0
close+about-thanks -4 -1 0 5 -4 -3 -2 -1
thanks+about-thanks -2 -4 10 -4 -4 0 0 1
about-thanks+four-words -2 -1 -9 11 -2 0 0 0
lack 42 0 -11 -31 -10 6 -10 -7
lack+not -2 1 1 0 -3 4 -2 3
lack+about-never -2 2 1 0 4 -4 -2 2
lack+about-runout 0 1 0 -1 4 -4 0 1
recommend -28 -37 62 2 -32 -11 -1 -10
about-food+about-authority -3 2 -2 3 0 -1 1 4
about-food+about-self 0 0 1 -1 -3 -6 -4 0
elsewhere+about-food 0 0 0 1 0 -3 0 0
duration+about-food 4 1 -4 -2 1 0 -1 -1
recommend+about-food -1 0 4 -3 0 0 0 -1
about-food+about-othersparty 2 -1 -2 1 7 -3 2 -3
about-food+about-old 2 0 0 -3 -2 6 0 -1
about-modal+about-authority -6 0 -4 9 -3 -8 -14 26
duration+about-authority -2 4 -1 -1 -2 -2 -6 6
about-othersparty+about-authority -4 2 -3 4 -2 -2 1 0
about-old+about-authority -1 -2 -1 5 0 1 0 -4
recommend+self -2 -6 3 5 -7 -2 1 -1
recommend+about-self -2 -6 3 5 -7 -2 1 -1
duration+elsewhere 7 -4 -3 0 1 -2 -1 -1
recommend+about-modal -1 -6 0 7 -3 -3 0 -1
duration+recommend 2 -2 0 0 -3 0 0 -1
recommend+about-othersparty -1 -4 1 4 -1 1 0 0
recommend+about-old -1 -1 -3 4 0 1 0 0
you+about-press 2 7 1 -10 -9 -7 25 -15
about-press+about-yousaid 2 7 1 -10 -9 -6 26 -15
about-device+about-press 0 0 2 -2 -2 0 1 -2
fault+about-press 6 -2 2 -5 -1 -2 5 -2
you+about-device 3 -2 -4 3 2 3 6 0
about-device+about-yousaid 3 -2 -4 3 2 4 6 0
about-qword+about-device 1 4 -1 -5 -4 9 2 -3
wh+about-device 2 -2 1 -1 -3 10 -1 -2
about-device+question-mark -5 8 -3 -1 3 -3 7 -3
fault+about-qword 0 2 -2 0 -4 -4 -4 3
fault+wh -4 6 -1 0 -3 -4 -1 0
fault+question-mark -4 10 0 -6 -1 -10 -2 -2
about-authority+about-spokenfor -1 4 0 -2 -4 -3 -9 31
about-authority+about-company -5 5 2 -2 -2 -1 -2 6
wh+about-authority -2 5 -1 -2 -2 -1 -1 7
delay+about-authority 0 3 -1 -1 -1 -1 1 5
duration+about-spokenfor 1 4 -5 -1 0 -5 6 -5
about-modal+about-company -4 2 -1 3 -4 -3 -7 -3
delay+about-company -1 -4 6 -1 4 -2 -2 2
duration+about-company -7 -2 9 0 2 -5 5 -3
delay+wh -7 8 4 -5 4 4 1 0
duration+wh 2 -7 -1 6 6 3 3 -2
delay+about-qword -9 4 7 -2 -3 10 -2 -1
duration+about-qword 3 -10 1 6 7 -2 2 -4
help+about-modal -5 0 3 2 1 -1 -5 7
delay+help -2 2 -1 0 -2 2 -2 2
duration+help -3 4 2 -3 0 4 -2 1
duration+about-askfor -2 1 3 -2 4 7 11 -5
duration+question-mark 12 -12 1 -1 4 -9 9 0
good+about-suicide -2 0 2 1 -2 -1 -1 2
good+about-solved -1 -2 -2 5 -5 -1 0 0
about-good+about-suicide 0 0 1 -1 -2 0 0 0
about-good+about-solved 0 -2 2 0 -2 -2 1 0
you+about-suicide 2 -2 2 -2 7 7 -2 2
you+about-solved -3 2 -1 3 -3 1 -1 -1
about-suicide+about-yousaid 2 -2 2 -2 7 7 -2 2
about-solved+about-yousaid -3 2 -1 3 -3 1 -1 -1
about-suicide+about-despair -3 8 -3 -2 26 3 0 0
about-chat+about-suicide 1 -2 1 0 1 4 -1 0
about-chat+about-despair -1 5 0 -5 11 0 0 0
about-solved+about-chat -3 -1 3 1 2 4 1 -1
news+about-device 5 5 6 -17 -10 -1 5 -1
ask+about-device 1 -4 0 3 6 -8 -2 4
duration+news -5 5 -2 2 7 -2 3 5
ask+news -3 10 1 -8 -7 -3 14 -1
duration+ask 1 0 -1 0 1 4 8 2
good+about-spokenfor -3 3 -3 3 -1 -1 6 -2
about-people+about-modal -1 -1 6 -4 19 -3 0 -1
wonder+about-people 2 -3 2 -1 -2 2 0 -3
good+ask -5 1 1 2 5 0 -2 1
ask+about-people -3 4 1 -1 -3 -1 2 4
about-energy -2 24 -15 -8 33 6 -5 4
praise+please -1 2 -1 0 1 -1 -1 -3
please+about-energy 5 -3 0 -1 3 0 0 0
please+about-qword 1 1 1 -3 0 3 -3 -4
please+about-closing 2 1 -5 2 4 0 2 -4
please+not 4 -2 -6 4 -2 -3 0 5
letdown+please 5 -2 -3 0 -3 -5 0 -2
praise+about-energy -1 0 -2 3 -2 1 0 0
again+praise 1 0 -3 2 2 -3 0 -1
praise+about-still -1 -1 1 2 3 0 -1 -1
praise+not 14 -2 -15 3 -4 -1 -1 -1
letdown+praise 2 -1 0 -2 -1 -2 0 1
self+about-energy 2 3 2 -7 10 0 -4 5
letdown+self 8 0 -3 -5 -1 -5 1 -2
about-energy+about-self 0 3 2 -5 7 1 -4 4
letdown+about-self 7 1 -3 -4 -4 -4 1 -2
again+about-energy -1 0 -3 3 1 -4 -1 5
about-still+about-energy 2 -1 -2 1 10 -4 -1 5
about-qword+about-energy 1 1 -1 -2 4 -2 1 4
about-energy+about-chat 2 0 -2 0 4 -1 -1 2
about-energy+about-closing -1 3 -2 0 -3 -2 0 1
about-modal+about-energy -2 4 -3 2 10 -6 -2 4
not+about-energy 0 4 -2 -2 -8 10 -1 1
letdown+about-energy 2 -1 1 -2 -1 0 -1 1
anger+about-energy 0 -3 -1 4 -2 -2 -1 0
good+about-energy -3 -2 3 2 1 -1 -1 -1
about-good+about-energy -5 -1 4 1 0 -4 0 0
again+about-qword 1 -5 -4 8 -2 -4 -1 2
again+about-closing 0 6 0 -6 -5 1 0 1
again+letdown 1 0 3 -3 0 5 4 0
again+good 1 2 -2 0 3 0 -1 2
again+about-good 6 1 -10 3 5 0 -1 3
about-still+about-qword -2 -8 -2 12 -2 1 -3 4
about-still+about-closing 3 2 -2 -3 -2 -1 -1 0
not+about-still 6 -2 -2 -2 -3 3 0 -1
letdown+about-still -1 0 3 -3 0 -2 3 -1
good+about-still -6 0 9 -2 4 -5 0 1
about-still+about-good 1 2 -6 4 6 -4 1 2
about-qword+about-closing 8 6 0 -14 9 -7 -1 0
not+about-qword -5 -5 -2 11 -15 3 -2 -6
letdown+about-qword -3 1 -2 5 6 3 -1 -3
anger+about-qword 7 -1 -5 -1 0 -1 -2 -1
about-good+about-qword 3 0 -2 -1 2 5 2 -2
letdown+about-chat -1 -1 3 0 2 -1 -1 -2
letdown+about-closing 3 0 1 -4 -1 -1 0 1
anger+about-closing 0 3 -1 -2 -3 1 -1 0
about-good+about-closing 1 -2 -3 4 -1 -5 -1 -2
letdown+about-modal 1 -1 -2 2 3 0 0 -4
anger+not 1 -4 10 -7 -9 -5 -1 -2
good+not 15 3 -11 -7 -2 2 1 0
not+about-good 8 3 -7 -3 -1 -2 0 -1
anger+letdown -2 2 2 -3 0 0 -1 2
letdown+good 6 5 -2 -8 7 5 -1 -3
letdown+about-good 7 0 -2 -5 4 3 -1 -2
delay+about-good -8 0 0 7 4 -4 1 0
fault+about-energy 3 -1 -1 -2 1 2 0 2
delay+about-energy 3 2 0 -5 0 -1 -1 0
delay+anger 2 0 -3 1 -1 0 -1 1
delay+good -5 2 2 1 2 -5 6 -1
about-moneybad 14 12 -14 -11 -13 12 8 -5
wonder+about-moneybad -1 1 0 0 -4 1 1 -2
wonder+about-energy -1 2 0 -1 -4 -1 3 2
about-moneybad+about-askfor -4 2 1 1 2 2 2 -1
about-askfor+about-energy 0 3 -1 -2 3 -2 2 5
money+about-moneybad 6 2 -4 -3 -5 1 -1 -1
money+about-energy 3 -2 0 0 -1 0 0 0
self+about-moneybad -2 3 -3 1 -3 6 5 -1
about-moneybad+about-self -3 4 -3 1 -3 5 5 -1
about-broken -1 9 -5 -2 19 -4 7 -7
curse 22 11 -9 -24 14 -2 -3 -3
again+about-device -1 -2 3 0 0 -5 -1 -1
about-still+about-device 0 0 0 0 -3 -3 -1 -1
about-broken+about-device 6 0 -1 -5 -3 -2 -2 0
anger+about-device -1 -2 1 2 1 -6 -1 -1
verb+about-device -1 1 -1 0 6 -9 3 -2
again+about-broken -2 3 0 -1 0 1 0 0
again+sarcasm 4 -1 -1 -2 -1 -1 -1 0
about-broken+about-still -2 3 0 -1 1 1 0 -3
sarcasm+about-still -3 -2 5 0 -2 -1 1 0
fault+about-broken -5 -1 2 4 1 -2 3 -1
fault+about-askfor 2 4 -3 -2 -4 1 2 -2
anger+about-broken 3 2 -1 -4 0 2 -1 0
about-broken+about-modal -7 4 4 -1 3 2 -2 -2
about-broken+about-intens -4 4 1 0 1 0 5 -1
you+about-broken -2 -3 -1 6 0 -3 4 -5
about-broken+about-yousaid -2 -3 -1 6 0 -3 4 -5
self+about-broken 1 4 -4 0 3 -3 6 -2
about-broken+about-self 1 5 -4 -2 3 -3 6 -2
anger+curse -3 4 -1 0 4 0 0 0
curse+about-modal 2 1 -1 -2 0 0 0 0
curse+sarcasm -2 0 2 0 0 0 0 0
curse+you -1 3 -1 -1 4 -2 0 0
curse+about-yousaid -2 3 0 -1 4 -1 0 0
curse+self 3 0 -1 -2 2 0 -1 0
curse+about-self 3 0 -1 -2 2 0 -1 0
anger+verb 4 -3 -2 0 5 3 3 -1
anger+about-askfor -4 -1 0 4 -1 4 -1 -1
anger+question-mark -2 5 -1 -2 2 3 -3 -1
verb+about-intens 5 -1 -1 -3 5 7 4 -2
about-askfor+about-intens 6 -1 4 -9 4 10 -5 4
sarcasm+about-askfor 6 -2 -2 -2 1 2 0 0
you+sarcasm 2 -1 -1 0 -2 2 -3 -1
sarcasm+about-yousaid 2 -1 -1 0 -2 2 -3 -1
sarcasm+question-mark 1 -3 0 2 -1 1 -1 0
about-homegov 17 -4 -4 -9 -15 4 -6 0
fault+warn -2 1 0 1 -1 -2 0 0
fault+about-news 2 0 0 -2 5 1 0 1
fault+done -4 1 3 1 0 -2 -1 1
fault+about-solved -5 0 5 1 -2 1 0 0
fault+about-homegov 1 -1 1 -2 -1 -3 -1 4
fault+praise -2 -1 -1 3 -1 0 1 -1
warn+news 0 2 -1 -1 3 0 5 -2
warn+about-news 1 -2 2 -1 3 1 -1 1
done+news -1 1 4 -4 1 3 -2 0
news+about-solved -4 -1 4 1 0 -2 0 -1
news+about-homegov -2 5 1 -4 -2 4 0 -1
done+about-news -2 0 3 -1 0 0 0 -1
about-homegov+about-news 0 0 2 -2 -1 -2 4 -1
praise+about-news -1 -1 3 -1 0 0 0 0
praise+about-homegov -2 0 6 -3 -2 0 0 0
letdown+about-moneybad 1 -1 3 -4 -1 0 0 0
letdown+but 0 -2 3 -1 1 -8 0 -3
letdown+about-askfor 5 -4 0 -2 3 -5 4 -3
letdown+about-device 1 3 -1 -3 0 2 -1 1
letdown+about-supply -3 -1 0 4 -1 2 -1 -1
letdown+about-praise 0 0 2 -1 0 0 0 0
but+about-moneybad -4 2 5 -4 -1 0 -1 2
help+about-moneybad -3 1 0 1 -2 -1 -1 0
about-moneybad+about-supply -2 -1 1 3 -2 0 -2 -1
sarcasm+about-supply 2 -1 2 -3 1 1 0 0
praise+sarcasm 4 -2 5 -7 -2 -1 -1 -2
sarcasm+about-praise -2 -1 5 -3 0 -1 0 0
help+but -2 2 1 0 -2 -1 1 1
but+about-device 2 -2 0 0 0 -5 -1 -1
but+about-supply 1 0 -2 1 1 -7 0 0
praise+but -2 -1 1 2 1 -2 0 0
but+about-praise 3 -1 1 -2 -1 -2 0 0
help+about-praise -1 1 1 -1 5 0 0 0
praise+about-askfor 1 2 -3 0 2 -2 1 -2
about-praise+about-askfor -3 1 3 -2 4 -1 0 2
about-praise+about-device -5 3 3 0 -2 -1 0 6
about-praise+about-supply 0 -2 1 1 -1 -2 0 0
rhetorical 76 -76 -10 10 -31 -15 -9 -17
rhetorical+self 4 -9 2 4 -2 -1 0 -2
lack+self 5 0 -3 -1 -2 2 2 -1
rhetorical+about-self 4 -9 2 4 -2 -1 0 -2
lack+about-self 4 0 -3 -1 -2 4 -1 -1
elsewhere+not 9 -5 -8 4 0 -6 -1 -2
ask+elsewhere 1 -2 1 0 2 4 -2 -2
anger+elsewhere -10 2 -2 10 1 0 0 -1
elsewhere+about-energy -5 -2 -1 7 -1 0 0 0
elsewhere+about-supply 0 -1 3 -3 -7 0 -2 0
elsewhere+about-qword 1 -4 1 1 -2 3 -2 -2
lack+elsewhere 0 0 -2 2 -7 -2 -1 -1
elsewhere+about-never 5 -1 -2 -2 -9 -5 0 -1
elsewhere+you 0 -5 3 2 1 2 -3 3
elsewhere+about-yousaid 0 -5 3 2 1 2 -3 3
ask+not 4 -6 1 1 -4 -1 -5 -2
rhetorical+not 1 -3 -2 4 -1 -1 -1 -1
anger+ask 3 -5 2 -1 -2 2 -2 -1
ask+about-energy 0 1 -1 -1 2 -1 -1 3
rhetorical+ask 5 -7 -1 3 -3 3 0 -1
lack+ask -4 -1 5 1 -1 2 1 -1
ask+about-never -2 -1 0 4 -5 1 1 1
anger+about-supply -1 1 1 -1 -7 -3 0 -1
lack+anger 0 -3 -1 4 -5 1 -1 -1
anger+about-never -3 -2 1 4 -5 -2 -1 0
about-energy+about-supply 3 4 -3 -4 2 5 -2 -5
lack+about-energy 2 -2 -1 0 6 6 -1 3
about-never+about-energy 0 2 0 -2 -4 8 -1 0
you+about-energy 4 -2 2 -3 -8 2 -2 -1
about-energy+about-yousaid 4 -3 2 -3 -8 2 -2 -1
rhetorical+about-supply 0 -1 -1 2 -1 -1 1 0
lack+about-supply -5 2 -3 5 -4 4 -1 -1
you+about-supply -8 -3 0 11 16 -1 -4 -8
about-yousaid+about-supply -8 -3 0 11 17 -1 -4 -7
rhetorical+about-qword 17 -12 -1 -4 -7 -2 0 -3
lack+about-qword 8 -4 -4 1 2 -5 0 2
about-never+about-qword 3 -2 -1 0 -1 1 -2 -2
lack+rhetorical -1 -2 -2 5 0 0 0 -1
rhetorical+about-never 3 -3 -1 1 1 -3 0 0
rhetorical+about-modal 18 -12 -3 -3 -3 0 1 -3
rhetorical+you 7 -5 -1 -1 -3 0 -3 -2
rhetorical+about-yousaid 7 -5 -1 -1 -3 0 -3 -2
lack+about-modal 2 -4 1 1 -4 3 -2 1
lack+you 0 -12 7 5 0 -5 -3 2
lack+about-yousaid 0 -12 7 5 1 -5 -3 2
you+about-never -5 -3 2 6 2 3 -2 0
about-never+about-yousaid -6 -4 3 7 1 4 -2 0
about-fire 1 32 -14 -19 107 -15 5 4
about-energy+about-warning -1 10 -2 -8 11 -3 0 -1
about-fire+about-warning 9 8 -7 -10 34 -4 -2 -3
about-qword+about-warning 1 -5 -1 5 3 -2 0 1
about-energy+about-fire 2 7 -3 -6 15 -3 -1 3
about-qword+about-fire 2 -1 1 -3 3 -4 2 -1
about-modal+about-fire -3 0 5 -1 3 -10 2 -1
self+about-fire 2 -4 1 0 6 -2 3 -4
about-fire+about-self 1 -4 2 1 7 -2 2 -4
ignored 47 7 -34 -21 15 -21 -9 -2
duration+ignored 5 -1 -1 -2 0 0 -1 0
ignored+about-warning -1 3 0 -1 3 -3 0 0
ignored+about-spokenfor 1 1 0 -2 0 -1 0 1
ignored+about-supply 3 -1 0 -1 3 -2 0 0
ignored+you 1 2 -1 -2 -6 -8 0 1
ignored+about-yousaid 1 2 -1 -2 -5 -8 0 1
ignored+self 1 0 -2 1 5 -4 -1 -1
ignored+about-self 1 0 -2 1 5 -4 -1 -1
ignored+about-kinship 2 2 -1 -3 9 -9 0 0
ignored+about-child -1 -1 -1 2 1 -2 0 0
ignored+about-modal 0 2 0 -2 6 0 -1 0
ignored+accuse -2 1 1 0 -5 -5 -1 0
ignored+about-hurt -1 1 0 0 2 0 0 0
ignored+about-unwell -7 2 0 5 3 -1 0 0
again+duration 3 -4 3 -3 9 -6 -2 -3
again+about-warning 3 -1 -2 0 0 0 0 0
again+about-supply -4 3 5 -4 3 -1 -3 -1
again+about-child 2 -2 1 0 1 -2 -1 1
again+about-hurt 6 -1 -3 -2 8 1 0 0
duration+about-energy -3 3 -2 1 3 2 -2 2
duration+accuse 10 -6 -1 -3 -3 2 0 -1
duration+about-hurt -3 2 0 1 -2 1 -1 3
duration+about-unwell -1 3 1 -3 2 3 -2 -1
about-warning+about-spokenfor 1 -6 0 5 4 -2 0 0
you+about-warning 1 -1 0 -1 3 2 -1 -1
about-yousaid+about-warning 1 -1 0 -1 3 2 -1 -1
accuse+about-warning 1 0 0 -1 2 3 0 0
about-hurt+about-warning 4 -3 -2 1 6 -1 0 -1
about-unwell+about-warning 0 -1 -2 3 1 0 0 -1
about-energy+about-spokenfor 2 0 1 -2 0 -2 1 5
about-kinship+about-spokenfor 1 0 1 -1 -1 -1 -2 -1
about-child+about-spokenfor 2 -1 3 -4 4 2 -1 3
accuse+about-spokenfor 0 -3 -1 4 -1 -1 -1 2
about-unwell+about-spokenfor 1 -4 1 2 0 2 0 -1
about-energy+about-kinship -1 0 1 0 -1 4 0 -1
about-energy+about-child -2 5 -2 -1 -6 7 -1 1
accuse+about-energy 3 1 -3 0 5 -2 -1 -1
about-energy+about-unwell 3 1 -1 -3 5 -2 -1 -2
about-supply+about-unwell 4 -2 -1 -2 2 -4 0 -1
you+about-kinship 7 0 5 -12 -4 9 -6 -5
you+about-hurt 0 5 -2 -3 8 6 -1 -6
you+about-unwell -1 2 2 -3 3 2 -4 -2
about-yousaid+about-kinship 7 0 5 -12 -4 9 -6 -5
about-hurt+about-yousaid 0 5 -2 -3 7 7 -1 -6
about-yousaid+about-unwell -1 2 2 -3 3 2 -4 -2
accuse+about-kinship -3 2 1 0 0 -2 -1 -1
about-hurt+about-kinship -5 7 -2 0 5 -8 -1 -1
about-unwell+about-kinship 3 3 -2 -4 3 -4 0 -1
accuse+about-child 5 -3 0 -2 1 9 -1 -1
about-hurt+about-child 7 2 -6 -2 8 8 -1 -2
about-child+about-unwell 4 4 -4 -3 -2 10 -1 -1
advert -8 -9 -6 22 -21 18 4 8
about-anger 16 -1 -10 -5 8 -5 -4 0
you+about-deprived 5 -5 0 0 4 7 -3 0
you+about-runout 1 -8 1 5 6 -1 -1 5
advert+you 6 -2 -2 -3 -2 3 2 3
you+about-old 2 0 3 -5 -6 9 1 -4
you+about-anger 2 2 -2 -2 3 -1 -1 2
about-deprived+about-yousaid 5 -5 0 1 5 6 -3 0
about-yousaid+about-runout 1 -8 1 5 6 0 -1 6
advert+about-yousaid 6 -2 -2 -3 -2 3 2 3
about-old+about-yousaid 2 0 3 -5 -6 7 1 -4
about-anger+about-yousaid 2 2 -2 -2 3 -1 -1 2
accuse+about-deprived -3 0 -2 4 13 1 -1 -2
accuse+advert 0 -1 2 -1 2 4 0 4
accuse+elsewhere -2 -1 3 0 3 0 -1 -1
accuse+about-old -6 -1 9 -1 -4 0 0 -1
fault+about-deprived 3 -3 -3 3 3 2 8 -1
fault+elsewhere 3 -2 -5 4 -6 0 -1 -1
fault+letdown 2 0 -3 2 -3 2 0 3
fault+about-anger 0 2 1 -3 0 0 0 0
advert+about-deprived 0 -1 2 -1 2 1 -1 -1
elsewhere+about-deprived -2 0 -2 4 3 -3 0 -1
delay+about-deprived -6 -1 0 7 3 2 11 0
anger+about-deprived -4 1 -1 5 -5 -1 0 0
letdown+about-deprived 3 -1 -1 -1 3 -2 1 -2
advert+about-runout -1 0 3 -2 -3 0 1 0
elsewhere+about-runout 9 -2 -2 -6 -7 1 0 0
delay+about-runout -6 3 3 1 1 1 2 2
letdown+about-runout -9 -2 1 10 -1 -1 -1 1
advert+self -5 6 -1 0 -2 8 0 3
advert+about-self -5 6 -1 0 -2 8 0 3
elsewhere+advert 0 2 -2 0 2 2 0 0
advert+about-kinship -1 1 -1 0 -1 3 0 0
advert+about-othersparty 5 -1 0 -5 0 3 0 -1
advert+about-old 1 1 1 -4 -2 4 0 0
advert+about-supply -1 2 -1 1 -4 -1 0 1
self+about-anger -2 3 -2 1 3 -1 -1 2
about-anger+about-self -2 3 -2 1 3 -1 -1 2
letdown+elsewhere 0 -2 0 2 -1 0 0 4
elsewhere+about-anger -6 1 -2 6 -2 0 0 0
anger+about-kinship -2 5 -1 -1 2 4 0 0
letdown+about-kinship 2 -1 -1 0 -1 -2 -2 -1
anger+about-othersparty -5 5 -2 2 4 0 0 -1
about-anger+about-othersparty -4 4 -2 2 2 0 0 0
anger+about-old -2 3 -1 0 -2 -1 0 0
letdown+about-old -1 -1 -1 3 -1 4 0 -1
anger+about-anger -1 2 -4 3 5 -3 -1 -2
warn+about-press -4 2 -2 3 1 -1 5 -1
warn+about-askfor 0 2 -1 -1 3 1 0 3
warn+ask -1 1 -1 1 2 -2 1 3
money+warn -3 1 -1 3 0 0 0 1
money+news -3 3 3 -3 -1 -3 -2 2
warn+verb -1 1 0 1 2 -2 1 0
warn+about-modal -5 6 -2 1 0 -4 -3 6
warn+wonder 1 -2 -1 2 2 -2 0 -1
warn+you 2 2 -3 -1 -1 0 3 6
warn+about-yousaid 2 2 -3 -1 -1 0 3 6
warn+question-mark -1 2 1 -2 -1 -1 4 2
people+news -7 2 7 -2 -4 -3 0 1
long -36 -10 -20 66 -46 -73 -26 -26
about-news+about-spokenfor 6 0 0 -6 -1 -1 -11 11
anger+about-spokenfor 0 0 0 0 -3 0 4 2
about-spokenfor+about-formal 0 2 -3 1 -2 -5 -2 10
not+about-spokenfor 9 -4 1 -6 -6 -4 1 3
about-never+about-spokenfor 2 -1 -1 -1 -2 -2 2 2
about-runout+about-spokenfor 4 -2 -1 0 -2 -1 3 2
fault+about-spokenfor 0 -2 1 1 -1 2 2 0
letdown+about-spokenfor 1 2 -2 -1 -4 -2 -4 7
about-spokenfor+long 6 -5 -2 1 -1 -3 2 0
self+about-news -2 5 1 -4 -2 -6 3 2
about-news+about-self -3 6 1 -4 -5 -5 4 1
anger+about-news 1 0 -1 0 -1 0 -1 2
about-news+about-formal -3 2 -1 2 -2 -1 3 6
not+about-news 3 -2 -4 3 -1 0 -1 3
about-never+about-news 3 -3 -2 3 7 1 -1 1
about-news+about-runout 5 -4 -1 0 -3 -2 0 1
duration+about-news 0 0 -2 2 4 2 3 -4
letdown+about-news 4 0 0 -4 2 -1 3 8
you+about-news -1 5 2 -6 1 -6 -7 12
about-news+about-yousaid -1 5 2 -6 1 -6 -7 12
about-news+long 0 -2 0 1 -1 -1 -3 2
self+long -2 -2 -2 6 -5 -8 -5 -2
about-self+long 0 -1 -2 3 -5 -8 -4 -3
anger+about-formal -2 -2 1 3 0 2 -1 0
not+about-formal 9 0 -2 -7 7 -5 -4 4
about-never+about-formal 0 1 -1 0 7 -2 -1 -1
about-runout+about-formal 4 -4 1 -1 1 -4 -1 0
about-energy+about-formal 2 -1 0 -1 7 3 -2 2
letdown+about-formal -4 1 0 4 -2 -3 -5 3
about-formal+long 0 -3 -1 3 -2 -5 -1 0
not+long -3 -2 1 4 -3 -1 -3 -1
fault+about-never -5 -1 2 5 5 -1 -1 -1
duration+about-never -1 -3 4 0 0 -2 -3 4
letdown+about-never -17 0 4 13 3 2 -1 0
about-never+long -2 -2 0 4 -2 1 -1 2
about-energy+about-runout -2 5 2 -4 -6 15 -1 3
about-runout+long -2 -1 1 2 -3 3 -2 1
fault+long 1 0 -1 0 -1 -5 -2 1
about-energy+long 0 -1 -1 1 -2 0 0 0
duration+letdown -4 2 4 -1 -2 -4 -1 3
duration+long 0 -6 1 5 1 -2 -3 -3
letdown+long 0 -1 -1 2 -6 -1 -2 3
you+long 2 0 0 -1 6 -8 -2 0
about-yousaid+long 2 0 0 -1 6 -8 -2 0
about-travel -2 7 -2 -2 5 -3 -15 -15
fault+about-travel -7 -3 4 6 5 2 -1 -1
about-broken+about-deprived 0 -2 -1 3 -1 0 -1 0
about-broken+about-helpless -1 1 -1 1 -1 2 0 0
about-broken+about-travel -1 3 -2 -1 2 2 0 0
but+about-broken -4 2 -1 3 0 0 -1 0
news+about-broken 5 -2 0 -3 3 -1 -2 2
praise+about-broken -2 -1 -1 4 2 2 0 0
about-broken+about-sarcasm 2 -1 0 -2 3 0 0 0
about-broken+about-good 1 -2 3 -1 -2 -1 0 1
about-travel+about-deprived -4 6 -1 -1 -5 12 -2 2
about-timeplace+about-deprived -3 0 -2 5 -3 3 -1 2
but+about-deprived -1 5 -1 -2 0 2 -1 -2
about-sarcasm+about-deprived -4 0 4 0 2 -1 0 -1
about-good+about-deprived -7 -1 6 2 3 -5 -1 2
about-travel+about-helpless -2 -2 1 2 -5 0 0 0
about-timeplace+about-helpless -1 1 -1 1 2 5 0 0
but+about-helpless 0 0 0 1 -4 -1 0 0
news+about-helpless 1 1 -1 -1 0 15 -2 -1
about-sarcasm+about-helpless -1 -1 -1 2 0 0 0 0
about-good+about-helpless -4 0 2 2 0 -1 0 0
self+about-travel -2 8 -3 -2 -2 5 0 -1
about-travel+about-self -3 9 -3 -2 -2 6 0 0
advert+about-travel -1 0 1 1 4 -1 0 0
advert+about-timeplace 1 -1 0 0 2 0 -1 4
advert+but -2 1 -2 3 0 0 1 0
news+advert 0 2 -1 0 -2 -2 1 3
advert+about-modal -5 12 -1 -6 -3 7 2 4
advert+about-good -4 0 4 1 0 -2 0 0
about-timeplace+about-travel -8 4 -2 6 10 -4 2 -2
but+about-travel -6 3 2 2 5 4 -1 1
news+about-travel 3 5 -3 -5 -9 -4 5 -3
about-modal+about-travel 5 8 -9 -5 -1 -1 1 1
praise+about-travel 3 -2 -4 3 1 -4 0 -1
about-sarcasm+about-travel 1 -1 -3 3 -1 0 0 0
about-good+about-travel -4 -2 5 1 0 -4 -1 0
news+about-timeplace 1 1 -2 0 4 -2 3 -5
about-sarcasm+about-timeplace 3 0 -1 -1 0 0 0 0
about-good+about-timeplace 1 -1 5 -5 0 -1 0 -2
but+about-sarcasm 0 0 -2 2 2 -2 0 -1
but+about-good 0 0 -2 1 3 1 -2 1
news+about-sarcasm -5 -2 2 5 3 -1 8 -1
news+about-good -6 -3 6 2 -3 -3 6 -2
praise+about-sarcasm 2 -2 2 -2 -4 -2 -1 -2
delay+warn 1 0 -1 0 0 0 -1 3
delay+about-threat 2 0 -2 0 -1 1 0 0
praise+about-wait -1 0 -2 3 -1 -1 0 0
about-wait+about-recommend 3 0 0 -2 0 0 -1 0
warn+about-wait 3 -1 -1 -1 2 0 0 0
about-wait+about-threat 4 -1 -2 -1 0 0 0 0
anger+about-recommend 4 0 -1 -2 -1 4 0 0
anger+warn 3 0 -2 -1 0 0 0 -1
anger+about-threat 2 0 -1 -1 0 0 0 0
praise+about-recommend 0 -2 -3 4 1 6 -1 -1
warn+about-recommend 3 0 -2 -1 2 -2 0 -1
about-threat+about-recommend 3 0 -2 -1 2 -2 0 -1
verb+help 0 1 -1 -1 -1 -1 -3 -1
verb+about-energy 2 -4 -1 2 5 -4 -2 1
verb+not -9 0 3 6 1 3 -4 -2
verb+about-never 3 -5 0 2 -4 1 -1 -1
verb+about-runout -2 1 1 1 1 1 0 2
wonder+about-never 1 -2 -1 1 -3 3 0 -1
wonder+about-runout -2 1 0 1 -1 1 2 3
help+about-energy -1 1 0 0 2 -1 0 1
help+not -4 3 -1 2 -4 3 -2 0
help+about-runout 2 0 -1 0 -3 1 -1 1
not+about-askfor -7 -4 0 12 -8 5 -1 1
about-never+about-askfor 1 -4 -4 7 -3 -2 -2 -2
about-askfor+about-runout -5 -1 0 6 -8 -9 0 0
money+about-advert -1 0 -1 2 -2 1 -2 1
lack+money 2 -3 2 -2 -2 -3 -1 -1
money+not -1 -1 3 -1 -5 -2 -2 0
money+about-deprived -3 -1 0 4 -2 -3 -1 0
money+about-runout -1 -1 1 1 1 -3 -1 0
money+denied -2 0 2 0 0 -1 0 0
money+praise 0 -1 -2 3 0 0 0 0
news+about-money 1 1 -1 0 1 -5 -4 -2
about-money+about-advert -1 0 -1 3 -1 -1 0 -1
lack+about-money 3 -1 -1 0 -1 -3 1 0
not+about-money 5 0 -4 0 -7 1 -3 -4
about-money+about-deprived -1 0 1 0 -7 5 -2 -1
denied+about-money -2 0 2 0 0 -1 0 0
about-modal+about-advert -4 3 3 -3 -16 3 9 -6
about-thanks+about-modal -6 -3 11 -3 -1 -4 2 3
lack+news 5 5 -3 -7 6 0 0 -2
news+not -1 5 -6 2 6 0 2 1
news+about-runout -7 3 2 2 14 -8 1 -5
denied+news -5 0 9 -3 0 -1 0 0
news+sarcasm 1 -3 2 0 0 2 1 -1
news+about-thanks 0 -2 7 -5 2 0 5 -2
lack+about-advert -7 4 4 -2 3 -1 0 -1
not+about-advert 0 8 1 -9 8 9 -1 -1
about-advert+about-deprived -4 1 -2 4 2 7 -2 1
about-advert+about-runout -4 7 0 -3 8 -4 2 0
denied+about-advert -1 1 1 0 0 0 0 2
praise+about-advert -1 1 -2 3 0 1 2 -1
about-sarcasm+about-advert 1 0 -1 1 4 3 3 0
about-thanks+about-advert -1 -1 4 -2 -1 0 0 0
lack+about-deprived -1 0 3 -2 1 1 0 -2
lack+denied 2 -1 -1 0 0 2 0 0
lack+sarcasm 2 0 -1 -1 -1 0 -1 0
lack+about-sarcasm -2 0 2 0 -1 -1 0 0
not+sarcasm 4 3 -4 -3 -1 0 0 -1
not+about-sarcasm 3 -1 -4 2 0 -2 1 0
not+about-thanks -5 0 3 2 1 1 -1 -1
about-thanks+about-deprived -3 0 1 1 1 0 0 1
denied+about-runout 0 -2 -1 2 0 2 0 0
about-sarcasm+about-runout -1 0 3 -3 0 0 0 0
about-thanks+about-runout -3 0 0 3 -1 -1 1 -1
praise+denied -2 0 2 -1 0 0 0 0
denied+about-thanks -2 0 0 3 0 0 0 -1
sarcasm+about-thanks 0 -1 4 -3 -1 0 0 7
about-sarcasm+about-thanks 1 -1 -2 2 4 0 2 -2
about-violence -8 6 -6 8 47 8 -7 -2
letdown+denied -6 0 9 -3 -1 0 0 0
letdown+done -3 1 3 -1 -1 -1 0 1
letdown+about-thanks -1 0 3 -1 -1 -1 0 -1
denied+thanks 0 0 -3 3 0 0 0 0
about-closing+about-violence -1 -1 -2 4 -3 1 -1 0
you+about-violence 0 -1 -2 3 0 -2 -1 1
about-violence+about-yousaid 0 -1 -2 3 0 -2 -1 1
you+about-closing -3 -5 -1 9 -2 -6 -3 -6
about-closing+about-yousaid -3 -5 -1 8 -2 -6 -3 -6
thanks+done -1 -1 2 1 3 1 0 0
done+close 0 -2 -1 2 -1 -1 1 -1
done+you -4 -4 3 5 -1 0 0 -3
done+about-yousaid -4 -4 3 5 -1 0 0 -3
thanks+you -3 -1 3 1 -4 2 -3 -6
thanks+about-yousaid -3 -1 2 1 -4 2 -3 -6
you+about-thanks -4 -3 5 1 -3 1 -6 -5
about-thanks+about-yousaid -4 -3 5 1 -3 1 -6 -5
close+you 0 -8 -2 10 -5 -2 -5 -2
close+about-yousaid 1 -8 -2 9 -5 -2 -5 -2
good+elsewhere -4 -4 4 4 -2 -1 -1 -2
good+about-child -2 1 -2 4 4 -3 -1 -1
advert+about-child 2 0 -4 2 -1 0 0 0
advert+about-energy -2 1 1 0 -2 -1 0 0
good+advert -6 0 4 2 -2 -1 0 0
about-homegov+about-energy 2 -1 -1 -1 -3 1 2 -2
self+about-homegov 8 -2 -1 -5 -12 1 -4 -1
about-homegov+about-self 7 -2 -1 -5 -12 1 -4 -1
elsewhere+about-homegov 1 3 -1 -2 1 5 0 1
wink -24 -8 -16 47 -17 -5 -2 -6
done+wh -2 -3 2 2 -1 1 -1 2
done+about-qword -1 -5 5 1 -2 -1 -1 2
done+about-modal -6 -1 8 -1 0 1 -1 2
done+about-fire -1 0 1 0 -2 0 0 0
about-fire+question-mark 4 -1 0 -2 3 -6 5 -1
about-solved+question-mark -1 1 1 -1 2 -1 0 -1
news+elsewhere 5 3 0 -8 0 2 -3 -1
news+about-old -2 -4 -2 7 -3 -5 -3 -2
warn+about-spokenfor -5 2 -1 4 -1 0 0 4
news+about-spokenfor 6 -2 -2 -1 -5 -6 10 5
delay+about-unwell 1 -1 1 -1 9 -1 -1 -1
delay+about-helpless -1 3 -1 -1 0 8 -1 -1
news+about-energy -2 2 0 0 -1 1 -2 1
news+about-supply -5 5 -3 3 0 6 2 0
about-energy+about-helpless -2 3 0 -1 1 3 0 0
about-chat+about-unwell -2 4 -2 0 8 -5 -2 -1
not+about-unwell -4 -1 -7 12 22 -9 -1 -1
about-helpless+about-unwell -1 3 0 -2 0 -5 0 0
about-badfood 38 -10 -10 -18 6 2 -2 -3
duration+praise -9 3 2 3 2 -2 1 -3
people+about-sarcasm 0 0 -4 3 2 0 0 -1
about-sarcasm+about-people 1 0 -3 3 2 0 -1 -1
duration+about-sarcasm -4 -1 3 3 -3 -2 0 -1
delay+about-sarcasm -3 0 4 0 -1 0 0 0
about-sarcasm+about-food -2 0 4 -2 -2 -1 -1 0
letdown+about-sarcasm 1 0 0 -1 7 1 0 -1
about-good+about-food 1 -2 3 -2 -4 -2 -1 -2
people+sarcasm -3 0 5 -1 -1 0 0 -1
people+about-food 5 -1 1 -4 -4 -3 0 3
letdown+people -3 0 -5 8 4 -2 0 -1
but+about-people -2 -2 3 0 -2 -4 1 0
about-badfood+about-people -1 0 3 -1 -1 -1 0 0
about-people+about-food 5 -1 1 -6 -4 -2 0 0
letdown+about-people -5 3 -6 8 7 -3 0 1
sarcasm+about-food 0 -1 -1 2 0 1 0 4
duration+but 12 -2 -2 -8 -6 3 -1 -1
but+about-badfood -1 0 2 -1 1 0 0 0
but+about-food 1 -2 1 0 -1 -3 0 -1
duration+about-badfood -1 -1 -1 2 0 0 -1 0
delay+about-food -6 3 2 1 2 4 1 -2
fault+about-badfood 4 -3 0 -1 -1 -1 -1 -1
fault+about-food 5 3 -5 -2 1 4 -2 -2
about-badfood+about-food 10 -2 -3 -6 1 0 0 0
about-badfood+about-modal 1 -2 -1 2 4 -1 0 -1
letdown+about-badfood 3 0 -2 -1 -1 0 0 0
letdown+about-food 4 0 -3 -1 -3 -2 0 -1
self+about-violence -2 1 -3 4 10 4 -3 1
about-violence+about-self -2 1 -3 4 10 4 -3 1
done+please 0 0 -3 4 3 1 0 0
about-food+about-violence 1 0 2 -3 -2 0 0 0
fault+about-violence -1 -1 -3 5 5 -1 -1 0
about-good+about-violence 3 0 -1 -2 -1 0 0 0
not+about-violence -4 3 -1 3 0 -4 0 1
not+about-food 8 -4 -2 -2 -4 1 0 -4
done+about-food 1 0 -1 1 -2 2 5 0
done+about-good 0 -1 -2 3 -3 -1 0 0
done+not 1 -2 2 -1 -3 0 -1 0
about-product 20 11 -7 -23 -31 -16 -9 7
about-product+about-closing 5 -3 -3 1 -1 1 0 -1
about-product+about-food 3 -3 2 -2 -4 -1 0 -2
again+about-product 1 2 2 -5 -3 -1 -1 -1
about-still+about-product 5 -1 2 -6 -4 -3 5 -3
about-food+about-closing 5 -1 -3 -1 1 2 3 -1
again+about-food -7 1 7 -1 1 -3 -1 -1
about-still+about-food -6 4 4 -2 -2 0 -2 -1
about-askfor+about-food -1 2 -4 4 10 8 -1 4
wonder+about-food -1 -2 -1 4 -1 -1 2 -2
you+about-food 2 1 3 -6 5 3 3 0
about-food+about-yousaid 3 1 3 -6 5 1 3 0
about-lost 9 5 -8 -6 -5 4 9 3
lack+about-lost 6 2 -2 -6 -1 -1 5 -1
lack+about-device 0 -1 -1 3 -2 -6 0 1
lack+about-warning -1 -1 1 1 3 7 0 0
lack+letdown -2 -1 1 2 -2 0 -1 0
lack+verb 7 -7 2 -2 -2 -2 2 -3
lack+about-askfor 1 -1 2 -2 1 2 5 -2
lack+question-mark 2 -3 0 0 -3 5 -1 1
self+about-lost -4 4 0 0 0 3 5 0
about-lost+about-self -4 4 0 0 0 3 5 0
about-lost+about-device -3 1 1 1 -1 0 0 0
letdown+about-lost 2 0 0 -1 -1 3 0 0
verb+about-lost 5 -8 2 2 -1 3 3 -2
about-lost+about-modal 4 -4 3 -3 1 4 0 2
ask+about-lost 4 -4 2 -1 2 1 4 -1
you+about-lost 4 -8 5 -2 -5 3 -1 5
about-lost+about-yousaid 4 -8 5 -2 -5 3 -1 5
about-lost+about-askfor 0 2 0 -3 -1 3 4 -4
about-lost+question-mark -5 2 1 1 -2 4 0 3
about-device+about-warning -1 -2 -1 4 3 3 0 -1
letdown+about-warning 1 0 0 -1 -2 1 0 0
anger+about-warning 0 4 -1 -3 -3 -1 0 0
verb+about-warning 3 -1 0 -1 1 0 -1 -1
ask+about-warning 2 -1 0 -1 -1 -1 -1 -1
about-askfor+about-warning 0 -3 3 0 6 2 -1 -2
about-warning+question-mark 2 -1 0 -1 2 -1 -2 1
letdown+verb 1 -2 0 1 -1 2 1 0
letdown+ask 1 1 0 -1 -3 1 -2 0
about-anger+about-modal 5 -5 -1 1 -6 0 -1 -1
but+about-warning 0 2 0 -2 -4 0 0 0
good+about-warning -7 2 0 5 -3 -1 0 0
about-good+about-warning -6 2 1 3 -2 -1 0 0
good+but 0 3 3 -5 2 -2 -2 1
about-timeplace+about-news -4 -4 0 9 0 -3 1 -3
about-letdown 16 -12 -9 5 -5 6 -12 -5
money+elsewhere -1 0 -1 2 0 -1 0 0
elsewhere+about-money 0 -2 -2 3 -1 2 0 -1
elsewhere+about-letdown -3 -1 4 -1 5 -2 0 4
elsewhere+about-people -3 -2 2 2 -3 1 -1 -1
money+about-letdown -3 1 -1 4 1 -1 -1 0
money+about-people -5 0 1 4 -2 -1 0 0
about-money+about-letdown -4 1 0 3 0 2 0 0
about-letdown+about-deprived 1 0 -2 1 5 1 0 -1
about-people+about-deprived -2 0 3 -1 -2 0 -1 0
anger+about-letdown -3 -6 3 7 5 2 -2 -2
about-letdown+about-people 7 -2 -6 2 1 -5 0 -1
you+about-helpless 4 0 -4 -1 7 5 -1 -2
about-yousaid+about-helpless 4 0 -4 -1 7 5 -1 -2
verb+about-old 1 1 0 -2 0 4 -1 -1
verb+about-deprived -1 6 -2 -2 6 4 0 4
about-food+about-deprived 2 0 5 -7 -1 3 -1 0
about-food+about-runout -5 5 -1 1 1 6 0 -1
verb+about-food -5 6 0 -2 -2 1 1 -2
verb+about-supply 2 -3 1 0 2 -3 -6 -2
about-food+about-supply -8 4 6 -3 -3 8 -1 1
close+news 0 -2 3 -1 5 -1 0 -1
close+about-press -1 0 -1 2 -1 -1 8 0
ask+close -3 0 -4 7 -1 -4 -2 1
close+about-spokenfor 3 -5 3 -2 0 -1 1 -1
exclamation -41 -36 51 26 23 -33 48 -38
exclamation-many -41 9 25 7 45 -35 -8 -4
about-still+about-deprived 0 1 -1 0 8 -5 -2 3
about-food+about-advert 0 3 4 -7 -5 -2 3 -2
about-advert+about-supply -2 0 -2 3 -7 3 3 -1
about-food+about-kinship -2 -2 0 3 -1 -2 0 -1
about-hazard 19 18 -24 -14 79 14 -10 7
wh+about-hazard -1 -2 2 1 -2 5 1 2
about-qword+about-hazard 1 -3 2 0 2 4 0 5
about-modal+about-hazard 5 -1 -1 -3 12 2 -5 6
verb+elsewhere 0 2 -1 -1 6 0 -1 -1
news+about-child 0 2 -1 0 13 7 -1 -1
about-child+about-deprived -3 5 -4 2 8 4 -1 -3
you+about-hazard -1 -3 -2 6 -8 7 -5 3
about-hazard+about-yousaid -1 -3 -2 6 -8 7 -5 4
about-hazard+about-company -3 0 0 4 -2 -2 -1 0
anger+about-hazard 6 -1 0 -5 3 1 0 0
about-hazard+question-mark -2 2 2 -2 5 2 -4 1
you+about-company 0 -1 -3 4 3 0 0 0
about-yousaid+about-company 0 -1 -3 4 3 0 0 1
about-anger+about-company 4 -1 0 -3 -1 0 0 0
anger+about-company 5 -2 -1 -3 -1 -1 0 0
about-food+about-unwell 1 2 1 -4 4 0 -1 -1
about-food+question-mark -9 12 3 -5 0 -3 -3 4
about-threat+about-food -2 0 0 3 -1 0 0 0
accuse+about-authority -3 4 1 -1 -3 0 0 4
about-news+about-authority 2 -1 -1 1 -1 -1 -4 3
about-illness+about-authority 2 2 -1 -4 -1 -1 0 6
letdown+about-authority -3 3 -1 2 2 0 -3 7
anger+news 5 0 -2 -3 -2 -3 -1 1
anger+about-illness 0 -3 -1 4 -3 4 0 1
you+about-illness -1 -1 1 0 3 5 1 -1
about-illness+about-yousaid -1 -1 1 0 3 5 1 -1
accuse+news -2 10 -8 0 -4 -12 -1 -1
accuse+about-news -1 0 0 1 -1 -3 -2 0
delay+about-news 1 0 0 -1 -2 -2 3 0
delay+about-illness -1 2 0 -1 0 8 1 0
news+about-illness 6 1 -3 -4 -4 6 -1 2
letdown+news 0 0 1 -2 1 -1 5 2
about-news+about-illness 2 0 -1 -2 -1 2 0 0
about-othersparty+about-unwell 0 6 -3 -3 11 -9 -1 -1
about-old+about-unwell 0 2 -1 -1 2 4 0 -1
warn+about-good -3 0 2 1 0 -1 -1 2
about-threat+about-good -3 0 4 0 -1 0 0 0
about-ignored 15 -3 -4 -9 -2 -2 9 3
duration+about-ignored 1 1 -1 -1 -2 2 -1 -2
about-ignored+about-askfor 1 0 0 -1 3 -2 3 0
wonder+about-ignored 0 -2 1 1 1 -1 2 -1
ask+about-ignored 2 -1 1 -1 0 -2 4 -4
ask+sarcasm 2 -1 -1 -1 0 1 -2 0
self+about-ignored 4 -4 -1 1 -2 -2 1 -6
about-ignored+about-self 5 -3 -1 0 -2 -2 1 -6
duration+about-intens 0 -3 -2 4 7 6 2 5
but+about-intens 6 -2 -6 3 -1 0 -2 -2
lack+about-news 1 -5 2 1 3 1 -2 0
letdown+wonder -2 2 1 -1 -4 1 1 -1
about-moneybad+about-closing 4 -1 -3 -1 -2 2 1 0
about-closing+about-formal -3 2 2 -1 5 -2 -2 1
but+about-closing -2 1 0 1 -3 0 1 -2
verb+about-closing -8 2 1 4 -3 -4 -3 -1
ask+about-closing 1 -1 -4 3 1 -2 -2 -4
about-advert+about-closing -3 -2 0 4 -1 1 0 -2
about-closing+question-mark 0 4 1 -5 4 -9 -3 3
good+about-moneybad -3 2 -3 3 2 2 -1 1
good+about-formal -2 -1 2 1 3 0 0 -2
good+about-advert -4 0 8 -5 2 4 10 1
about-moneybad+about-good 0 2 -4 3 2 2 0 1
about-moneybad+about-formal 4 0 -7 2 2 1 -1 1
not+about-moneybad 2 0 -1 -1 1 7 -1 -1
verb+about-moneybad -5 6 0 0 -1 0 -4 0
about-moneybad+about-modal -2 4 1 -3 -3 4 -5 -1
ask+about-moneybad 0 1 1 -1 -4 -1 -4 -1
you+about-moneybad 2 4 -3 -3 -3 6 2 -2
about-moneybad+about-yousaid 2 4 -3 -3 -3 6 2 -2
about-moneybad+about-advert 0 1 -1 0 -5 5 -2 2
about-moneybad+question-mark -3 4 -1 -1 -1 0 -5 -1
ask+about-good -3 1 -2 3 3 0 -5 -3
about-good+about-advert 3 -1 0 -1 3 4 3 2
praise+about-formal -2 1 3 -1 -2 -2 0 0
verb+about-formal 3 -4 2 0 -2 5 4 0
ask+about-formal 1 0 0 -1 -2 -2 -2 6
not+but -8 -1 -2 11 -10 -6 -1 -3
but+about-advert 3 1 -5 0 4 4 0 2
praise+verb 3 -2 -3 2 0 -2 1 -1
praise+question-mark -3 3 -3 3 0 4 -3 -1
verb+about-advert -2 3 0 -1 -5 1 3 -5
ask+about-advert 1 -1 2 -1 -7 -2 7 1
thanks+news 2 -2 5 -6 2 1 5 -4
people+thanks -3 -1 1 2 0 -3 0 -1
duration+about-homegov 2 -1 4 -4 -1 -3 1 -2
about-qword+about-othersparty -1 -3 5 -2 2 4 -5 -3
self+four-words -7 1 -2 8 11 -1 -1 0
about-self+four-words -7 1 -2 8 11 -1 -1 0
about-news+four-words -2 -1 0 3 -1 0 0 0
about-timeplace+about-hazard 2 1 -4 1 10 4 -1 -1
about-hazard+about-deprived -1 0 -1 3 -2 -8 -2 -2
about-hazard+about-child 8 -1 -2 -5 23 14 -1 -2
about-timeplace+about-child 5 -1 0 -3 9 8 -1 -2
lack+accuse -3 -4 2 5 -2 -1 -1 3
accuse+about-lost 2 -1 2 -2 -2 5 0 2
accuse+about-never -4 -3 0 7 -2 -4 -1 0
lack+about-illness -7 5 1 1 -7 6 2 -1
lack+duration 18 -10 -2 -6 -5 -5 -1 -1
lack+about-old -4 2 2 0 -3 15 0 -1
not+about-lost -1 2 0 -1 5 -4 0 1
about-never+about-lost 1 0 0 -1 5 -3 0 1
about-lost+about-runout -1 2 1 -1 0 -3 -1 2
about-lost+about-illness -3 3 1 -1 -1 2 0 0
about-lost+about-supply -4 2 4 -1 0 0 0 0
duration+about-lost 6 -1 -3 -2 -2 -1 2 -1
about-lost+about-old -1 1 1 0 -2 2 1 0
about-threat+about-spokenfor -4 3 -1 1 -1 -1 -3 5
about-deprived+about-spokenfor 2 -3 2 0 -1 -1 1 -1
about-threat+about-modal -2 6 -2 -1 0 -2 -2 6
about-modal+about-homegov 2 -4 -4 6 -7 -5 0 2
warn+about-supply 1 -1 0 0 -2 -2 0 0
warn+wh -1 2 -1 -1 -1 -2 0 1
warn+about-qword -1 3 -1 -1 -2 -2 3 1
letdown+about-threat -6 1 7 -2 -3 0 -2 1
you+about-threat 3 1 -3 -1 -2 -2 -3 11
about-threat+about-yousaid 3 1 -3 -1 -2 -2 -3 11
about-threat+about-supply 0 0 0 0 -1 -2 0 0
wh+about-threat -1 3 -1 -1 -1 -2 0 1
about-threat+about-qword -1 2 -2 1 -2 -1 1 -1
verb+about-threat -2 0 0 2 3 -2 0 1
about-threat+about-askfor -2 4 -1 -1 -1 0 -1 6
wonder+about-threat -1 0 -1 1 3 0 -1 2
about-threat+question-mark -1 1 0 1 0 -1 0 3
about-homegov+about-authority 1 0 -2 0 1 -2 1 0
about-deprived+about-authority 3 -2 -1 -1 2 -2 -2 7
verb+about-authority -1 2 0 -1 -2 -2 -6 4
letdown+wh -2 3 -1 -1 -1 1 -2 0
you+about-homegov 2 0 -3 1 -3 -1 -4 5
about-homegov+about-yousaid 2 0 -3 1 -3 -1 -4 5
about-homegov+about-deprived -1 0 0 1 -3 -1 -1 -1
about-homegov+about-supply 3 -2 -1 0 -3 4 -1 0
wh+about-homegov -1 4 1 -3 -2 2 5 -2
about-qword+about-homegov -3 4 0 -1 -2 0 4 1
verb+about-homegov -2 2 0 0 -1 2 -4 3
about-askfor+about-homegov 1 0 -1 0 3 -4 1 -1
wonder+about-homegov -1 2 -1 1 1 -2 0 -1
about-homegov+question-mark -2 4 0 -1 0 -2 0 2
wh+about-deprived 1 0 0 0 9 -3 -2 1
wonder+about-deprived -2 1 -1 2 1 -2 3 2
about-deprived+question-mark 1 3 0 -4 6 -5 -1 1
about-homegov+about-press -1 1 0 1 0 0 2 0
ask+about-homegov 0 3 -1 -2 -1 -3 0 1
about-homegov+about-othersparty 1 -2 0 1 -3 -3 -1 -1
about-othersparty+about-press 0 -1 -2 3 -1 -3 -3 -2
verb+about-othersparty 4 1 0 -5 5 3 -5 -5
ask+about-othersparty 1 3 -1 -3 -2 -1 -4 -5
news+about-othersparty 5 -2 2 -5 0 0 -4 -2
rude 34 -8 -5 -22 -14 12 13 1
rude+self -1 1 2 -3 -2 2 4 1
rude+about-self 0 0 2 -3 -2 2 4 0
rude+about-kinship -1 0 2 0 0 -1 0 0
about-intens+about-kinship -1 -5 3 3 -4 -4 -1 -2
good+about-kinship -3 -1 3 0 -1 1 -1 -1
rude+about-old -1 0 2 -1 1 1 0 0
about-old+about-intens -5 0 10 -6 10 6 0 -2
good+about-old -6 0 5 1 -2 -3 0 0
rude+about-modal 2 -1 1 -2 0 3 4 0
again+rude -2 0 3 -1 -1 0 0 0
rude+not 6 -1 -1 -4 -3 -3 0 0
rude+about-never 1 0 3 -3 -1 -2 0 0
about-never+about-intens -4 3 -1 2 0 -4 -2 5
good+about-never 0 0 2 -2 -5 -6 3 1
rude+accuse 4 0 -1 -3 -1 -4 0 0
rude+about-intens 5 0 -1 -3 -2 -1 5 0
rude+good -1 -1 2 -1 0 -1 0 0
rhetorical+news 1 -1 -1 1 -2 -1 -2 0
rhetorical+about-advert 2 -1 0 -2 -2 0 2 0
rhetorical+about-askfor 4 -9 -1 5 -2 2 -1 -2
rhetorical+question-mark 14 -13 -2 0 -3 -1 -1 -2
wh+about-chat -3 7 -1 -3 -1 2 2 -1
wh+about-news 1 -3 -1 3 -2 -1 3 -2
about-qword+about-news 1 -4 -2 5 -1 0 1 -1
about-news+about-chat -5 -1 4 3 -3 0 -2 0
about-modal+about-news -3 -4 0 7 -3 -6 15 -9
about-plan -2 2 -10 9 -5 -9 -5 6
delay+thanks -3 -1 2 2 4 -3 0 0
again+about-deprived 1 2 0 -3 -6 -1 0 0
again+thanks -1 0 4 -3 1 -1 0 -1
again+about-thanks -2 0 6 -5 2 -1 -1 -2
accuse+but 3 4 -3 -4 2 -6 -1 -2
thanks+but -1 1 0 0 2 -1 -1 0
but+about-thanks -2 1 1 0 4 -1 -1 0
thanks+about-still 2 -1 0 -1 4 -1 0 -2
about-still+about-thanks 0 -1 3 -3 5 -1 0 -3
you+about-plan 2 3 -4 -1 -4 -4 1 4
about-plan+about-yousaid 2 3 -4 -1 -4 -4 1 4
accuse+about-plan 2 -1 -1 0 3 2 0 3
about-plan+about-intens -2 3 0 0 4 2 -1 -4
about-modal+about-plan -1 0 -3 4 -3 -6 2 -2
news+about-plan 4 0 -2 -2 -2 -1 1 -5
about-deprived+about-plan 1 -1 0 0 5 4 -1 -2
close+about-plan -1 2 0 -1 0 -1 -2 4
accuse+curse 4 -1 0 -3 1 -2 0 0
accuse+thanks -1 0 1 0 2 0 0 0
accuse+about-thanks 1 -1 0 0 2 -1 0 0
curse+news -1 2 -1 0 1 0 0 0
news+about-intens -6 3 1 2 -1 -4 0 6
about-deprived+about-intens 2 -3 -2 3 6 0 -1 -2
close+about-intens 2 0 1 -2 -4 -2 -1 0
thanks+about-modal -5 -2 8 -1 -1 -4 5 2
done+elsewhere -1 0 3 -2 0 -1 0 0
done+about-child -3 0 6 -2 -3 0 0 0
again+done 2 -1 1 -2 -3 5 -1 0
done+about-still -1 0 0 1 0 6 -2 -1
about-still+about-child -2 -1 -1 4 -2 4 -1 0
thanks+self 1 -2 3 -2 -2 1 1 -7
thanks+about-self 1 -2 3 -2 -2 1 1 -7
thanks+about-news 2 -1 4 -5 4 0 5 -4
about-thanks+about-news 2 -1 2 -4 4 0 5 -1
people+about-news -2 1 1 0 -1 -1 0 3
done+about-formal -3 0 2 0 -2 -2 0 1
thanks+about-formal -2 -1 2 1 -2 -1 1 0
about-thanks+about-formal -2 -1 5 -1 -1 -1 -1 -4
people+about-formal -1 2 0 -1 0 1 -3 0
about-praise+about-fire -3 4 -1 1 5 -2 -1 7
about-praise+about-chat -3 -2 1 4 -1 -1 0 -1
about-praise+about-food -2 1 2 -1 -2 -1 0 3
about-chat+about-fire -2 -1 -2 5 -3 -1 -1 -1
about-food+about-fire -6 -1 4 3 6 -1 -1 4
elsewhere+about-advert -2 3 1 -1 -2 4 0 -1
about-homegov+about-advert -1 1 -1 1 -2 6 -1 0
about-modal+about-suicide 5 -7 -1 2 20 5 -2 2
again+about-suicide -1 1 2 -2 3 3 0 0
but+about-suicide -3 3 0 0 -1 1 0 0
about-still+about-suicide 2 -2 1 -1 -1 5 0 0
about-broken+about-warning -4 6 -1 -1 3 0 0 0
delay+about-broken -3 5 0 -2 1 0 -1 1
delay+about-warning 4 0 -1 -3 0 3 0 -1
about-still+about-warning 4 -2 -2 0 -2 2 -1 -1
about-ignored+about-modal 2 1 -4 1 0 2 2 -4
recommend+you -2 -5 4 2 -4 -1 -1 -1
recommend+about-yousaid -2 -5 4 2 -4 -1 -1 -1
duration+about-closing 10 2 6 -17 7 10 -5 -6
duration+about-broken -2 5 1 -4 -4 -1 0 0
recommend+about-intens -2 0 0 2 -2 0 0 0
lack+recommend -1 0 -3 4 -1 1 0 0
recommend+not -7 0 3 4 -1 1 0 -1
recommend+about-never -4 0 2 2 -1 0 0 0
recommend+about-closing -2 0 4 -2 -1 0 0 0
fault+recommend -2 0 1 1 -2 1 0 0
accuse+about-closing 7 2 -1 -8 2 3 -2 -2
accuse+about-broken 2 -1 -3 2 7 -2 -1 0
lack+about-intens 5 -1 -2 -1 -3 3 -2 -2
ignored+about-intens -2 0 0 3 -2 -4 0 0
about-hurt+about-intens 2 -1 -2 2 -5 -6 -1 -1
letdown+ignored 2 -1 -1 -1 3 -1 0 0
letdown+about-hurt -1 0 -2 2 -4 4 0 1
lack+ignored 0 -2 1 1 -5 -1 -1 0
lack+about-closing -3 3 3 -3 3 -2 0 -1
fault+lack -2 -2 6 -2 0 2 -1 -1
lack+about-broken -2 2 1 -2 2 -4 0 0
lack+about-hurt 2 -2 -1 1 1 5 -1 1
ignored+not 4 2 -3 -2 7 -5 -2 0
not+about-broken -6 1 2 2 1 1 0 0
not+about-hurt 2 3 -3 -2 26 -7 0 0
ignored+about-never 10 -3 -1 -5 -2 5 -1 -1
about-broken+about-never -4 0 3 1 3 -3 1 0
about-never+about-hurt 7 -3 -2 -2 12 1 -1 1
ignored+about-closing -3 0 0 3 -1 2 0 0
fault+ignored 2 0 -1 -1 -4 -1 -1 0
fault+about-closing -1 1 -1 0 -2 -7 -5 1
about-broken+about-closing -3 5 2 -4 -3 3 -1 0
about-closing+about-hurt 6 -5 -1 0 3 4 -1 -1
fault+about-hurt 5 1 -2 -4 5 -8 0 0
about-broken+about-hurt 6 -2 1 -4 5 -4 -2 1
about-sympathy 3 -5 -15 17 4 -3 -2 -3
letdown+about-sympathy -2 0 -1 3 1 1 0 0
about-modal+about-sympathy -2 -1 0 3 0 0 0 -1
about-still+about-sympathy 2 0 -1 -1 -1 1 0 0
letdown+about-product 2 -3 0 1 -1 -1 0 0
please+about-product -1 2 0 -1 1 -1 -4 3
but+about-product -2 1 2 -1 -2 -1 0 0
about-product+about-spokenfor -2 0 3 -1 1 0 -2 -1
about-modal+about-product 3 2 -3 -1 -7 -6 -5 6
fault+about-product 0 3 -1 -3 -4 -1 -3 4
about-refund 7 4 1 -11 -7 -10 -3 -6
lack+wh 9 -6 -1 -2 -1 1 -2 4
money+wh 5 -3 -1 -1 0 -1 -1 0
anger+wh 4 -3 -2 1 0 1 -1 0
wh+about-moneybad -1 3 0 -2 -1 0 0 0
money+about-qword 1 -1 2 -2 -2 1 -1 -1
about-moneybad+about-qword 1 4 0 -5 -1 -1 -4 0
lack+about-refund 3 -2 -1 0 -1 -2 0 0
lack+about-moneybad 2 1 -1 -2 -1 0 4 -1
about-refund+about-modal 3 0 -1 -2 -2 -1 -1 -1
self+about-refund 5 -1 -1 -2 -3 -4 -1 -2
about-refund+about-self 5 -1 -1 -2 -3 -4 -1 -2
money+about-refund -2 4 0 -3 -2 -3 0 -2
duration+money -2 -1 6 -2 -2 0 -1 -1
duration+about-refund 1 -2 2 -1 0 -1 -1 -1
duration+about-moneybad 3 2 -5 0 -2 0 0 0
anger+about-moneybad 3 -1 0 -3 -1 0 -1 -1
about-product+about-homegov -1 -1 -1 3 -1 0 2 4
about-cancelled 6 5 -3 -8 -7 0 1 -1
lack+about-cancelled 4 2 -1 -5 -3 0 -1 -1
lack+about-product -5 3 4 -2 -2 -2 -1 0
lack+about-formal 1 3 -3 0 7 1 -1 3
lack+done 1 -2 5 -3 0 2 -1 1
self+about-cancelled 3 2 0 -4 -3 -1 1 -1
about-cancelled+about-self 3 2 0 -4 -3 -1 1 -1
not+about-cancelled 1 0 0 -1 -2 -1 0 0
money+about-cancelled 0 1 0 0 0 -2 0 0
self+about-product 15 5 -12 -8 -7 -3 -2 0
about-product+about-self 16 4 -12 -8 -7 -3 -2 -1
about-product+about-formal -5 2 4 -1 -4 -2 2 3
not+about-product -6 4 3 -2 -4 -2 1 -1
about-never+about-product -3 4 0 -1 -2 -2 2 -1
about-product+about-runout -1 0 3 -1 -2 0 3 -2
money+about-product 0 0 1 -1 0 3 0 -1
done+about-product 3 0 3 -6 -1 -1 0 0
money+about-never 0 -3 3 1 -1 -4 -1 0
recommend+verb 6 -5 -3 2 0 0 1 0
verb+about-product -5 6 -1 0 -2 -4 -7 2
verb+about-news -1 2 4 -5 1 -5 8 0
about-product+about-unwell -1 -2 2 1 -1 -1 -1 -1
recommend+about-product -2 0 2 0 -1 0 0 0
recommend+question-mark 1 -4 -1 4 0 0 1 -1
news+about-product 4 -1 4 -7 0 -2 -1 3
about-product+about-news -1 1 3 -2 -1 0 3 2
about-product+question-mark -2 2 3 -3 -1 -2 -8 0
about-news+question-mark -2 -3 6 -1 0 -5 9 0
about-leave 8 -5 7 -10 0 7 -9 0
ask+about-product -5 6 -1 0 -1 -4 -9 6
lack+again 1 4 -6 1 1 4 -1 -1
again+about-leave -2 1 2 -1 3 -2 0 0
lack+wonder -4 6 -1 -1 -2 -2 7 -2
wonder+about-leave -1 0 0 2 1 -1 -3 0
ask+about-leave -2 2 -2 1 -1 -4 -1 -2
you+about-product -3 3 -6 6 -1 -2 -1 8
about-product+about-yousaid -3 3 -6 6 -1 -2 -1 8
fault+ask 2 -2 2 -2 -1 2 5 -3
wh+about-product -4 2 6 -4 0 1 0 -3
about-qword+about-product -3 1 6 -5 -2 -1 -1 1
done+ask -2 1 1 0 -3 2 0 -1
about-love -3 -8 22 -12 -7 -7 -6 1
wish 36 -8 -8 -21 -7 18 -3 -10
praise+about-love -2 -1 0 3 -1 -2 1 0
about-love+about-food 0 0 3 -3 0 0 0 0
but+about-love 2 -2 -1 1 -1 -1 0 0
elsewhere+about-device -5 -1 1 4 -1 1 0 -1
about-money+about-energy 3 -1 -1 -1 -3 0 0 -1
about-money+about-unwell -1 2 0 0 -5 2 0 -1
delay+about-hurt -4 6 2 -3 5 7 0 2
about-chat+about-hurt -1 3 -2 0 -2 -3 1 -1
please+about-hurt 2 1 0 -3 0 1 0 4
please+about-supply 1 -4 -2 5 6 3 0 -1
please+elsewhere 2 -1 1 -2 0 5 0 0
elsewhere+about-askfor 2 -3 0 1 3 5 -2 -2
ask+about-kinship 0 1 1 -3 0 6 -4 -1
please+about-kinship 0 -1 1 0 -2 8 -1 -1
about-askfor+about-kinship -1 2 1 -2 -2 -3 -2 -2
ask+about-chat -1 -1 4 -2 -4 -3 -2 -4
money+good -3 0 5 -1 -1 -3 -1 -1
but+about-press -2 2 -2 2 -1 -1 0 2
help+about-old -2 0 3 -1 -2 -3 0 0
about-askfor+about-old -3 -1 4 -1 -2 2 0 -1
duration+close 1 0 5 -6 -1 -1 -2 1
help+about-othersparty -1 -1 1 0 1 -3 -2 0
about-askfor+about-othersparty -7 -4 8 2 2 -2 -5 -4
help+about-closing -1 0 2 -1 -1 -4 -1 1
about-askfor+about-closing -7 5 0 2 2 -5 2 -4
close+about-askfor 2 0 -4 2 -1 -5 -1 -2
anger+done -1 -1 2 -1 -2 3 0 0
done+laugh -3 0 3 0 0 0 0 0
done+about-anger -2 -1 3 -1 0 0 0 0
done+about-chat 0 -2 6 -4 3 4 2 -2
recommend+done 0 0 3 -2 0 0 0 0
lack+about-chat 1 -2 3 -1 10 5 -3 -2
laugh+not -2 0 0 2 -3 -3 0 0
not+about-anger -1 -1 0 2 -2 -2 0 1
wh+not -3 -2 2 4 -3 1 1 -4
about-never+about-anger -3 0 1 2 0 -1 0 -1
wh+about-never 3 -2 0 -1 -4 -1 -1 -1
recommend+about-runout -3 -1 2 2 0 1 0 0
about-qword+about-runout 0 -2 1 1 1 -3 -3 0
wh+about-runout -2 2 1 -1 7 1 -2 1
about-product+about-chat 5 0 4 -8 -2 -1 2 -1
anger+recommend 3 -1 0 -1 0 0 0 0
laugh+about-qword 0 3 0 -2 -2 -3 0 0
wh+laugh -1 2 1 -2 -1 -2 0 0
laugh+about-modal -1 -2 0 3 -4 -2 -2 -1
about-anger+about-qword 7 -4 0 -3 -2 -1 0 -1
wh+about-anger 6 -4 1 -3 0 0 0 0
recommend+about-qword -3 -2 6 -1 -1 0 0 0
praise+recommend -4 -2 0 7 -1 0 0 0
recommend+about-recommend -2 0 6 -3 -1 0 -1 0
elsewhere+about-wait 3 -1 -1 0 -4 -2 0 0
about-wait+about-deprived -3 3 -1 1 4 2 11 -1
about-wait+about-othersparty 0 -1 0 1 -2 6 -2 0
verb+about-chat 2 -2 2 -2 -2 0 0 -1
verb+about-kinship -4 5 0 0 7 2 -2 -1
verb+about-illness -3 0 0 3 1 6 1 0
elsewhere+about-illness 2 -1 0 -1 -3 2 0 0
elsewhere+question-mark 0 -2 0 2 -4 3 -3 -2
about-kinship+question-mark 0 3 -2 -1 9 11 -6 -1
about-illness+question-mark -2 4 0 -2 7 14 0 1
not+about-authority 3 2 -2 -3 3 -3 -2 2
warn+about-othersparty 1 -1 -1 1 6 -1 0 0
warn+not 1 1 0 -1 4 -4 0 0
about-broken+about-spokenfor 0 0 0 1 3 -1 0 0
about-broken+about-othersparty 0 0 1 -1 6 -4 -1 0
lack+about-spokenfor 4 2 -2 -5 -1 -3 3 2
about-travel+about-spokenfor -3 2 -3 4 3 0 -2 2
about-othersparty+about-spokenfor -3 4 0 -2 -1 -6 6 3
lack+about-travel 7 0 0 -7 2 0 -2 -1
lack+about-othersparty 0 4 0 -3 -3 2 1 -3
about-travel+about-othersparty -2 3 -3 2 21 -8 1 -3
about-praise+about-authority -3 3 0 1 -1 0 0 4
about-praise+about-hazard 3 0 -1 -1 -1 -1 -1 1
ask+about-praise 0 -1 1 0 0 -1 0 2
please+about-praise -1 1 0 0 0 -1 0 2
about-fire+about-authority -1 -1 4 -2 -2 0 0 7
you+about-fire -3 2 5 -4 -7 -4 4 4
about-fire+about-yousaid -3 2 5 -4 -7 -4 4 4
about-askfor+about-fire -3 1 0 2 19 -1 3 2
about-fire+about-hazard -1 -1 -1 2 2 1 -1 1
ask+about-fire -1 2 0 0 2 -2 5 4
please+about-fire 0 -1 2 -1 0 -1 1 2
about-hazard+about-authority 1 0 -1 0 -1 0 0 5
ask+about-authority 2 3 1 -5 -4 -1 0 5
please+about-authority -3 5 2 -4 -2 -1 -3 8
about-askfor+about-hazard -1 0 0 1 2 0 -3 -1
ask+about-hazard -2 -4 2 3 5 -3 -2 1
please+about-hazard -2 0 0 2 4 -1 2 -1
wish+about-modal 6 -2 -4 0 2 5 0 -2
wonder+wish 1 0 -1 0 -2 3 0 0
good+wish 5 -1 -1 -4 0 1 0 0
wish+about-askfor 2 -2 0 1 0 3 -1 -1
wish+about-qword 2 1 -3 0 0 4 1 -1
wish+you 2 -1 -2 1 1 4 0 -2
wish+about-yousaid 2 -1 -2 1 1 4 0 -2
warn+about-company 0 0 -1 0 -1 0 0 -2
good+about-company 1 -1 1 -1 -1 -3 -1 -1
rude+about-askfor -1 -1 0 1 -2 4 0 1
rude+about-qword 1 0 -1 -1 2 2 0 0
rude+you 3 1 -3 -1 -3 2 4 0
rude+about-yousaid 2 1 -2 -1 -3 0 4 0
rude+about-company 4 -1 -2 -1 -1 -2 0 0
feeling 8 -14 -35 41 -22 -6 -3 -4
feeling+about-sarcasm 2 -1 -3 1 -2 -1 0 0
feeling+about-sympathy 3 -2 -8 6 -3 -1 0 -1
feeling+about-still 2 0 0 -2 -1 0 0 0
feeling+not 4 0 -1 -3 -1 0 0 0
feeling+about-never 4 0 -1 -3 -1 0 0 0
sarcasm+about-sympathy 0 -1 -1 2 0 0 0 0
sarcasm+about-qword 3 0 -1 -2 -2 1 0 0
sarcasm+about-never 5 0 -4 -1 -1 0 0 -1
about-sarcasm+about-sympathy 2 0 -2 0 -1 0 0 0
again+about-sarcasm 6 -1 -2 -3 -1 0 0 -1
about-still+about-sarcasm 5 -1 -1 -3 4 -1 1 -1
about-sarcasm+about-qword -1 0 1 0 6 2 4 -1
about-never+about-sarcasm 2 0 -3 2 1 -1 0 0
people+about-sympathy -3 0 -1 4 2 1 0 0
about-people+about-sympathy -3 0 -1 4 1 0 0 0
not+about-sympathy 1 2 0 -3 6 0 0 0
about-never+about-sympathy 1 0 -1 0 2 1 0 0
lack+about-sympathy -2 0 0 2 2 0 0 0
again+about-people 2 -1 -2 1 4 3 -1 0
about-still+about-people 3 -3 -2 3 0 2 -1 -1
about-never+about-still -4 0 1 3 -2 -3 -1 0
lack+about-still 2 1 -1 -1 -2 10 -3 -1
people+about-qword -2 -2 4 0 -1 0 0 -1
lack+people -1 0 -3 4 0 0 0 1
about-people+about-qword -6 1 8 -4 3 -1 -1 1
not+about-people 5 0 -5 -1 2 -2 0 0
about-never+about-people 0 3 -2 -1 3 -3 1 -1
lack+about-people 3 -2 -2 1 -1 -3 -1 2
sarcasm+about-love 3 0 -3 0 0 1 0 0
about-money+about-love 2 -1 0 -1 0 1 0 0
ignored+about-ignored 7 -1 -2 -4 -2 1 -1 0
anger+about-ignored 3 0 -1 -1 1 -1 0 0
wh+about-closing 2 0 2 -4 1 -1 0 1
not+about-hazard 1 -3 -1 3 1 -5 -2 -2
wonder+about-hazard -1 0 1 0 2 -2 -2 -1
sarcasm+about-hazard -1 1 0 0 -1 0 0 2
fault+about-letdown -3 2 -3 4 -4 4 -2 -1
duration+about-letdown 0 -1 1 0 -5 -4 -1 0
duration+verb 7 -10 2 1 5 -3 5 1
letdown+about-letdown 10 0 -9 -1 4 -4 -2 -1
letdown+about-timeplace -1 0 0 1 1 -3 0 -2
verb+about-letdown -2 0 -1 2 1 1 -1 0
about-letdown+about-modal 2 -8 -3 9 9 1 -2 -3
self+about-letdown -4 2 -2 5 7 -1 -5 -3
about-letdown+about-self -5 2 -2 5 8 -2 -4 -3
about-letdown+about-timeplace 1 -1 1 -2 -3 -2 0 0
about-letdown+question-mark -2 5 1 -3 3 -2 -2 -1
people+laugh 0 0 2 -2 -1 -1 0 0
people+about-runout 1 0 -1 0 4 3 0 -2
laugh+about-people 3 0 1 -4 0 0 0 0
about-people+about-runout 4 2 -2 -4 3 0 2 -2
good+about-runout -6 1 10 -5 -3 -2 4 1
about-good+about-runout -5 -1 10 -4 -2 -3 1 0
denied+about-intens -3 0 3 0 -1 0 0 0
denied+about-food -2 -1 4 -1 -2 0 0 0
accuse+about-company -4 1 5 -2 -3 -5 -1 2
about-food+about-intens 0 2 1 -3 -6 -1 2 -1
about-intens+about-company -3 -1 1 3 1 -3 -2 0
good+about-food -1 -1 3 -2 -4 -2 2 -2
praise+about-company 2 -1 1 -2 -1 -1 -1 -1
about-food+about-company -1 2 1 -3 -1 0 -1 2
news+about-food -2 3 0 -1 -1 3 1 -1
news+about-company -6 1 0 6 2 -4 -3 4
not+about-threat -3 -1 5 -1 -1 -3 -1 0
about-never+about-threat 0 -1 2 -1 -2 1 0 1
about-threat+about-runout -3 -1 3 1 -2 -1 0 1
about-advert+about-fire -5 2 3 0 4 -1 2 -2
good+thanks 1 -2 0 0 2 2 0 0
good+about-thanks -1 -2 4 -1 2 1 -3 -1
good+done -1 0 0 2 -4 -2 0 -1
thanks+about-sarcasm 4 0 -6 3 5 0 2 -2
thanks+about-solved -1 -1 2 0 3 3 1 0
close+about-sarcasm 1 0 -6 4 -1 -1 -1 0
done+about-sarcasm 0 0 -2 3 1 1 0 0
about-sarcasm+about-solved -1 0 -4 5 3 1 0 0
about-sarcasm+about-closing -2 0 -3 5 3 1 0 0
about-sarcasm+four-words 0 -1 -4 5 -2 0 0 0
done+four-words -2 1 -4 5 -1 0 0 0
elsewhere+about-intens -5 -2 3 4 -2 -2 0 -2
about-anger+about-intens -7 2 4 1 -1 0 0 0
fault+about-hazard -1 3 0 -2 0 0 -4 2
about-outage+about-hazard 1 0 1 -2 4 4 0 0
self+about-hazard 12 -5 -5 -2 5 -8 -1 -4
about-hazard+about-self 12 -8 -5 0 3 -7 -3 -3
about-hazard+about-warning -1 -4 -1 6 1 5 -1 -1
elsewhere+about-hazard 5 0 -2 -3 8 -1 -1 0
about-chat+about-hazard -3 4 1 -2 8 -5 1 -1
about-outage+about-fire -4 0 1 3 -2 -1 0 0
about-outage+about-warning -1 0 0 1 8 5 0 0
about-outage+about-child -2 1 3 -2 -7 -1 0 0
about-outage+about-chat 4 1 -3 -2 -6 0 -2 1
elsewhere+about-fire 0 0 2 -2 2 1 -1 -1
about-fire+about-child 2 -1 0 -2 -3 1 0 -2
about-chat+about-warning -5 4 1 0 0 0 0 0
about-chat+about-child -3 6 1 -4 -2 11 -1 0
fault+help -8 4 1 3 -2 0 0 0
fault+about-unwell -1 5 0 -4 7 -5 -2 2
ignored+elsewhere -1 2 0 -2 6 -4 0 0
help+about-kinship -2 3 0 0 -1 5 0 -1
help+about-unwell 3 -1 0 -1 2 0 0 -1
about-wait+about-chat 6 -6 0 0 -1 0 -2 -1
good+about-authority -4 0 -5 8 0 -1 1 -3
wink+about-authority -1 -1 -1 4 0 0 0 -1
wink+about-modal -1 -1 -3 5 -1 -1 0 -1
good+wink 1 0 -3 3 0 0 0 0
news+wink -1 -1 -2 4 0 0 0 -1
about-device+about-deprived 5 -6 2 0 -2 -9 -2 -2
lack+about-helpless 0 3 -1 -2 -3 6 0 -1
about-device+about-helpless 4 -2 -1 -2 1 -7 0 0
anger+about-helpless 0 0 2 -1 -2 -2 0 0
about-device+about-runout -3 0 2 0 -2 -2 -2 0
fault+about-advert 1 -2 -1 2 -8 -3 2 -1
you+about-outage 2 -1 0 -1 9 1 -2 -2
about-outage+about-yousaid 2 -1 0 -1 9 1 -2 -2
about-outage+about-advert 3 -3 0 0 -3 2 2 0
anger+about-advert 4 1 -2 -3 0 -1 -1 0
duration+done -5 0 7 -2 -3 -2 -1 1
news+about-closing -1 -8 6 3 -2 -4 -7 -1
rhetorical+good 5 -2 -3 0 -1 1 -1 0
about-good+about-company 2 -1 -1 0 -1 -2 -1 0
thanks+about-good 1 -2 0 1 3 -1 0 0
rhetorical+about-good 3 0 -2 -1 -1 0 -1 0
thanks+about-food 0 0 -1 1 -1 0 0 3
thanks+about-company 4 0 -3 -1 -1 0 0 0
rhetorical+about-company 3 -1 -1 -1 -1 0 0 0
rhetorical+about-intens 4 -5 -2 3 -3 0 -1 0
self+about-plan 6 -2 -2 -3 -1 -3 -2 7
about-plan+about-self 7 -3 -1 -3 -1 -3 -2 6
about-device+about-old 2 -1 -1 0 -5 6 2 -1
about-old+question-mark -4 0 -2 5 -1 1 -1 -3
verb+about-plan 0 2 -2 -1 -1 -3 0 7
about-device+about-plan 1 1 -1 -1 -1 -1 -1 3
about-plan+question-mark -3 2 -1 2 -2 -4 2 6
about-homegov+about-hurt 3 0 -1 -2 0 -2 0 0
not+about-homegov 6 -2 -1 -3 -4 -2 -2 -2
about-homegov+about-runout 2 -1 -1 0 -5 0 -1 0
please+about-homegov 1 0 -1 0 0 -2 -1 0
lack+help 1 0 0 -1 4 0 -1 3
help+about-deprived -3 1 -1 4 -7 2 -1 0
help+please -1 0 2 0 -2 1 0 0
about-hurt+about-deprived 3 -1 -1 -2 -5 -7 -1 0
about-hurt+about-runout 6 -4 -1 -1 6 -3 -1 1
about-outage+about-hurt 0 -2 -1 3 1 -4 -1 0
about-hurt+about-formal -3 1 -1 2 0 0 2 5
wh+about-outage -2 4 -1 -1 -2 -1 1 2
wh+please -2 5 -1 -1 -1 0 -3 -2
wh+about-formal 0 2 0 -2 -3 -2 3 5
about-outage+about-qword -1 2 -1 0 -4 0 0 0
lack+about-outage 2 -1 -1 0 2 4 0 0
lack+please 5 -2 -1 -1 0 -4 -1 0
not+about-outage 1 -3 2 0 3 -7 -2 2
ask+about-deprived -3 4 -2 0 0 10 -1 2
please+about-deprived 2 1 -1 -2 0 -5 0 3
about-outage+about-runout 2 1 -1 -2 2 -2 -1 1
ask+about-runout -4 0 1 3 -3 -4 1 2
please+about-runout -2 1 -2 3 0 -8 0 2
about-runout+question-mark -5 4 2 -1 5 -4 1 0
please+about-outage 0 0 0 0 0 3 0 0
about-outage+about-askfor 2 -1 -2 1 -1 3 2 0
about-outage+question-mark -2 5 0 -2 -4 -2 0 1
please+about-formal 3 1 0 -4 -1 -3 -3 1
anger+about-suicide -2 5 -1 -2 5 0 0 0
anger+about-despair -2 5 0 -2 6 0 0 0
curse+about-anger -4 4 -1 1 4 1 0 0
about-anger+about-suicide -2 4 -1 -1 4 0 0 0
wh+about-advert 4 3 -1 -6 -4 -1 0 -3
wh+about-othersparty 1 1 -2 0 6 0 -2 -1
wh+about-old -3 0 -1 4 -1 -1 -2 -1
about-advert+about-othersparty -6 6 -4 5 -2 -2 3 -2
about-advert+about-old 4 -1 -1 -2 -4 6 -1 -2
about-product+about-advert -3 5 -4 2 -2 -1 0 2
about-product+about-othersparty 6 -4 0 -1 -1 -1 -2 -1
about-product+about-old 2 -1 -1 0 0 0 -2 0
done+sarcasm 5 0 -3 -3 0 0 -1 0
sarcasm+about-travel 4 -2 -5 2 -1 0 -1 0
recommend+sarcasm 2 0 -2 0 0 0 0 0
good+about-travel -6 0 0 6 -3 -6 1 -1
good+recommend 5 -1 -5 1 0 0 0 0
good+about-love 4 -2 -4 2 -2 -1 0 0
recommend+about-good 1 -1 -2 2 -1 -1 -1 0
about-good+about-love 4 0 -3 -1 0 -2 0 0
done+about-travel 4 -1 -4 1 0 0 -1 1
recommend+about-travel 2 -3 -2 3 0 1 0 0
about-love+about-travel 2 -2 0 0 -1 1 1 0
people+about-travel 1 -3 1 1 5 -4 -1 -1
about-people+about-travel 2 -3 1 0 8 -2 0 -2
self+about-love 4 -2 -2 0 -3 -3 -2 -1
about-love+about-self 4 -2 -2 0 -3 -3 -2 -1
recommend+about-love 0 -3 1 2 0 0 0 0
recommend+about-people 2 -1 -4 3 0 0 0 0
people+about-love 2 1 -3 0 -3 1 0 0
about-love+about-people -1 0 2 -1 -3 2 1 0
lack+but -2 4 1 -3 -5 -5 -1 -1
about-lost+about-travel 2 -1 0 -2 1 2 0 0
money+about-travel 0 -1 1 0 -3 -4 -1 -1
about-travel+about-illness -2 -1 4 -1 -7 10 -1 0
but+about-illness -3 0 -1 4 -10 2 0 0
people+about-hazard 1 0 -2 1 -7 -1 0 0
people+about-letdown 6 -1 -6 1 2 -4 0 0
people+about-illness 1 0 0 0 3 3 0 0
about-people+about-hazard 1 0 -2 0 -4 -2 0 0
about-people+about-supply -1 0 -1 1 6 9 0 -1
about-people+about-illness 1 2 -1 -2 1 4 0 2
praise+about-hazard 2 0 -1 0 -2 -2 0 0
praise+about-letdown 9 -1 -5 -4 0 -3 0 0
about-sarcasm+about-supply -1 -1 -1 3 2 0 0 0
about-letdown+about-sarcasm 1 0 -1 -1 2 -2 0 -1
about-good+about-hazard 2 3 -3 -1 0 2 -1 0
about-good+about-supply -5 -4 4 5 0 -7 -1 0
about-letdown+about-good 2 -1 -4 2 0 -5 -1 1
about-good+about-illness 1 -1 -1 0 3 -3 0 0
about-hazard+about-supply 4 -2 -1 -1 -1 -1 -2 -1
letdown+about-hazard 1 0 -1 0 5 3 0 0
about-letdown+about-hazard 4 1 -1 -4 3 1 0 0
duration+about-hazard 2 0 -1 -1 0 5 0 -1
about-hazard+about-illness -3 4 -1 -1 -2 4 0 0
about-letdown+about-supply 1 -1 1 -1 -3 -1 0 -1
about-letdown+about-illness -2 -4 0 6 -1 5 0 -1
delay+about-never -4 -1 -3 8 1 2 0 1
lack+delay -6 3 1 1 -2 0 2 -3
rhetorical+wh 11 -7 1 -4 -8 -4 0 -3
rhetorical+wonder -1 0 1 0 -1 2 -2 -1
rhetorical+about-timeplace 4 -2 0 -2 -2 -1 0 0
wh+about-timeplace 7 0 -1 -5 1 1 0 -3
wh+about-late -1 2 0 0 4 -1 1 0
about-late+about-qword -1 2 0 -1 4 -1 0 0
about-late+about-modal -1 2 -2 1 1 3 1 1
ask+about-travel 1 -4 3 0 8 0 1 -2
please+about-travel 1 -3 -1 2 3 -4 -1 0
about-askfor+about-travel 6 -8 2 0 2 -5 -5 1
you+about-travel 2 -10 5 3 -3 3 3 -4
about-travel+about-yousaid 1 -12 5 5 -3 4 3 -4
duration+about-travel 0 3 -5 1 5 5 3 0
delay+about-travel 0 0 -2 2 -3 -5 2 2
delay+about-praise 0 -1 3 -2 -1 -2 0 0
duration+about-late 2 2 0 -4 -2 0 -2 1
about-late+about-formal 0 0 0 0 -1 2 0 1
but+about-late -2 -1 0 2 3 3 0 0
about-late+about-travel 2 1 -1 -3 -2 -1 -2 1
about-late+about-praise 2 -1 -1 -1 0 -2 0 0
about-late+about-child 1 -1 0 0 -2 -1 0 -1
duration+about-praise -1 -1 2 0 -1 -1 0 0
about-praise+about-timeplace 3 1 -1 -3 5 0 0 0
about-people+about-formal 2 0 -1 -1 0 1 -2 -4
about-travel+about-formal -3 5 -1 -1 6 -2 2 3
elsewhere+about-formal 1 -3 1 2 1 0 0 1
about-child+about-formal 1 -2 1 0 4 5 0 -1
but+about-child 0 3 0 -3 -4 2 -1 -2
people+about-praise -2 0 3 -1 -1 2 0 2
people+elsewhere -3 -1 1 3 -1 0 0 -1
people+about-child -5 -3 1 6 -7 6 -1 -1
about-praise+about-people -2 0 3 -1 -1 2 0 2
about-people+about-child -2 -3 0 5 -6 9 0 -1
elsewhere+about-travel -6 0 1 5 1 -4 -1 -1
about-travel+about-child -7 6 2 -1 -6 7 -1 -1
praise+elsewhere -4 -1 4 0 -2 -3 0 1
again+about-travel 2 0 -3 2 1 5 -1 1
about-still+about-travel 4 0 -5 2 -6 3 -3 3
not+about-travel 6 -4 -6 4 0 4 0 -2
accuse+about-travel 3 3 -5 -1 11 -2 -1 -2
delay+about-sympathy -1 0 -1 2 2 1 0 0
about-wait+about-timeplace -2 3 1 -2 2 6 -1 -1
lack+about-wait 0 2 -1 0 5 2 2 2
about-wait+about-never 0 1 -1 0 4 5 -2 0
about-wait+about-sympathy 2 0 0 -1 2 0 0 0
letdown+about-wait 0 0 0 0 2 0 0 0
people+about-wait -7 2 3 2 2 3 -1 -1
about-wait+about-people -6 2 4 0 1 2 -1 -1
lack+about-timeplace 3 -7 -3 8 -2 -4 2 -3
not+about-timeplace 3 -5 -2 5 -6 3 -2 -2
about-never+about-timeplace 7 -3 -3 -2 -5 1 -1 1
about-closing+about-sympathy -2 0 1 2 2 0 0 0
self+about-sympathy -2 1 0 0 5 -1 -1 -1
about-sympathy+about-self -2 2 0 0 5 -1 0 -1
about-device+about-othersparty -2 -1 0 4 4 -1 2 -1
about-device+about-hazard 5 -2 -3 0 5 6 -1 -1
about-device+about-travel 8 -2 -3 -3 -3 3 0 -1
about-device+about-news 5 2 0 -6 -2 -2 2 -2
about-travel+about-hazard -3 8 -1 -3 15 -5 -1 -1
about-news+about-hazard -3 1 2 -1 2 -1 -1 2
about-travel+about-warning 3 -4 -1 2 2 -3 0 0
about-news+about-warning 1 -1 0 0 -4 0 0 -1
about-travel+about-news 2 1 -1 -2 -3 -2 1 -1
about-travel+question-mark 1 -2 -3 4 4 -3 -4 -1
about-travel+about-authority 2 -1 2 -2 -2 -1 0 3
rhetorical+about-travel 3 -3 0 0 1 -1 0 -1
rhetorical+about-authority 2 0 0 -2 0 0 0 0
done+about-wait -1 0 1 0 2 -1 0 1
lack+good 1 -4 6 -3 0 -1 -1 1
good+about-wait -3 -1 -4 8 -1 -2 0 0
about-wait+about-travel -4 0 -2 6 2 0 -2 1
about-thanks+about-travel -1 -1 4 -3 -3 -2 -1 -1
about-wait+about-thanks -1 0 -2 3 -1 -1 0 0
news+about-never -4 2 -8 10 12 0 1 1
anger+about-travel -5 2 3 0 7 -3 0 -1
about-never+about-travel 0 -3 3 -1 -2 -1 1 0
about-food+about-spokenfor -2 1 4 -3 -1 -1 7 1
wh+about-food -5 0 1 4 3 -1 -2 7
about-qword+about-food -6 1 6 0 4 4 -3 5
ask+about-food -1 2 -2 1 0 2 -2 6
about-chat+about-press -3 -1 1 2 0 -2 6 -3
about-chat+about-spokenfor 4 -2 -1 0 -2 -3 3 1
again+about-wait 4 1 -1 -4 -1 -1 -1 0
greet+news -3 8 -2 -3 -2 2 2 -4
greet+about-food 0 1 -1 0 0 0 0 6
greet+about-travel -1 3 -1 -2 0 0 0 0
praise+greet 0 0 1 -1 0 -2 -2 -2
about-travel+about-food 6 -4 -3 1 -4 -3 0 -1
about-child+about-authority 2 -3 -1 2 1 0 0 1
happy -42 -16 64 -6 -19 -12 -5 -6
dutch 6 8 32 -45 14 50 66 48
good+about-recommend 0 -1 1 0 -1 -6 -1 0
good+happy -1 0 -3 4 0 -1 0 0
about-sarcasm+about-chat 0 -1 -3 5 7 5 0 0
about-wait+about-sarcasm 4 0 -3 -1 -1 0 0 0
about-sarcasm+about-askfor 3 -1 -1 -1 2 -1 0 -1
about-good+about-recommend 2 -1 -1 0 0 -5 -1 0
about-wait+about-good -1 -1 -1 4 -1 -1 0 0
wonder+about-good 1 3 -2 -2 -1 -1 1 -1
about-good+about-askfor 3 -2 1 -2 1 -3 0 -2
happy+about-good 0 0 -2 2 0 -1 0 0
sarcasm+about-recommend 1 0 2 -2 0 0 0 0
sarcasm+about-chat 9 -3 -3 -3 0 1 1 0
sarcasm+about-wait 2 0 -1 -1 1 0 0 0
again+about-recommend 0 0 1 0 -4 -4 -1 -1
again+happy -3 0 4 -1 -1 -1 0 0
about-still+about-recommend -4 0 5 -1 -1 -4 -3 1
duration+about-still -13 -6 11 7 -12 -7 -3 -3
about-wait+about-still 3 1 0 -4 -1 -3 -1 -1
happy+about-still -4 -1 5 -1 -1 -1 0 0
about-recommend+about-chat 0 2 -1 -1 -1 -5 -3 2
duration+about-recommend 4 -5 1 1 1 -8 -3 -2
wonder+about-recommend 2 0 -2 0 2 -3 0 3
about-recommend+about-askfor -1 2 -3 2 -6 4 -3 4
happy+about-chat -2 0 4 -2 -1 -1 0 0
good+wh 1 0 3 -3 -2 3 -1 -1
wh+about-still 2 -10 4 3 2 0 -3 0
again+wh 5 -6 2 -1 2 -4 -2 1
sarcasm+about-closing 0 -1 2 -1 -2 0 0 0
praise+about-leave -1 0 -1 2 0 -1 0 0
about-praise+about-company -3 2 2 -2 -1 -1 -1 4
lack+about-praise 0 0 0 1 -1 -2 0 2
about-leave+about-praise 0 0 -2 2 -1 -1 0 0
accuse+about-praise 2 0 0 -3 -1 -1 0 4
lack+about-company -3 -1 1 3 0 -3 -1 1
verb+about-company -2 5 -1 -2 -2 0 1 -2
sarcasm+about-company -1 0 2 -1 0 -1 0 0
but+about-company -1 0 -1 2 0 -3 -1 1
accuse+about-leave 1 0 -1 -1 3 3 0 -1
self+about-leave -5 1 5 -2 -4 7 -4 -2
about-leave+about-self -5 1 5 -2 -4 7 -4 -2
about-leave+about-modal 6 -2 0 -4 -1 5 -3 -3
verb+about-leave -2 2 0 0 -3 3 -1 0
you+about-leave 2 -3 2 0 3 2 -3 2
about-leave+about-yousaid 2 -3 2 0 3 2 -3 2
but+about-leave 2 0 -1 -1 3 -2 -1 0
about-menace -1 -8 11 -1 13 -11 -4 -6
praise+about-menace 4 0 -1 -2 0 0 0 0
greet+about-modal -4 10 -4 -2 -3 -3 7 2
greet+not 1 3 -2 -1 -2 1 3 -3
greet+but 2 2 -3 -1 -2 -1 1 -1
greet+about-still 0 2 -2 1 1 2 -1 -1
greet+about-timeplace 0 -2 -1 2 0 -1 0 -2
self+about-menace -8 -2 4 6 7 -5 -2 -3
about-self+about-menace -8 -2 4 6 7 -5 -2 -3
about-modal+about-menace 3 -3 -3 4 2 -5 -2 -2
not+about-menace -8 0 3 5 -2 -2 0 0
letdown+about-menace 0 0 -1 1 4 -1 0 -1
but+about-menace -2 -1 3 0 7 -2 0 -1
again+about-menace -2 0 5 -3 -2 -2 0 0
about-still+about-menace -1 0 3 -1 1 -3 0 -1
about-timeplace+about-menace -4 1 2 1 -1 -1 0 -2
good+about-timeplace -4 0 8 -5 -2 -1 0 -1
good+about-menace -1 0 1 0 2 -1 0 -1
about-promise 14 -2 -9 -4 -12 -5 11 -11
self+about-promise -1 1 0 -1 -4 -1 6 -5
about-promise+about-self -1 1 1 -1 -4 1 6 -4
about-closing+about-company 3 -1 -3 0 -1 -3 -2 -1
money+about-closing 4 -1 1 -3 -1 4 -1 0
about-letdown+about-closing 4 -1 0 -3 -1 0 -1 0
about-promise+about-closing 1 1 1 -2 -1 -2 1 0
duration+about-money 0 -2 5 -3 0 -5 1 -1
duration+about-promise 5 -3 -2 0 3 1 2 -3
about-still+about-company 5 -2 -4 1 1 -1 0 0
please+about-company 2 0 -1 -1 0 -1 -1 0
about-promise+about-company -3 1 1 1 0 -1 -2 3
letdown+about-company -4 2 2 0 0 2 -3 1
about-still+about-letdown -2 1 -3 5 2 -2 -1 1
about-still+about-promise -3 0 0 2 -1 0 1 1
good+about-letdown 2 1 -6 3 3 -1 -1 1
good+about-promise 2 0 -3 1 -2 5 -1 0
about-money+about-promise -3 0 -1 4 1 0 0 0
letdown+about-money -7 0 4 3 2 -2 0 -1
about-promise+about-modal 8 -5 1 -3 2 -3 6 -5
money+about-promise -2 1 2 0 -1 -2 0 1
money+about-intens 2 -1 -2 0 0 4 -1 -1
letdown+money -3 -1 1 4 -1 -2 0 -1
please+about-letdown 0 -3 -1 4 1 -1 0 -1
about-letdown+about-promise 1 2 -1 -2 -3 -1 0 -1
about-letdown+about-intens 1 1 -3 0 1 -1 -1 -2
please+about-promise 1 0 0 0 -2 -2 -1 -1
please+about-intens -2 -2 0 4 0 1 -1 -1
about-promise+about-intens -3 1 -1 4 2 -1 2 0
letdown+about-promise 9 -2 -4 -3 -1 -3 4 -2
letdown+about-ignored 0 0 -2 2 -1 0 0 3
again+about-letdown -4 1 0 3 2 0 -1 1
about-letdown+about-othersparty -5 0 0 6 9 -3 0 3
about-ignored+about-letdown 5 0 -3 -1 1 -1 0 0
but+about-letdown -5 -1 0 6 1 -2 0 -2
not+about-letdown -6 2 13 -9 2 3 -1 0
again+about-ignored 3 0 -2 -1 3 -1 1 0
about-still+about-ignored 3 -4 2 -1 4 -2 1 -1
about-ignored+about-othersparty 1 0 -1 0 3 0 2 -1
people+about-othersparty -2 0 -3 6 -1 7 -2 -1
about-people+about-othersparty -3 0 0 4 0 6 0 -2
but+about-ignored 3 -1 -1 0 5 -1 0 0
not+about-ignored 7 -1 -2 -3 0 -2 0 -2
duration+rude 1 0 1 -3 -1 5 -1 0
rude+about-chat 5 -1 -1 -3 -1 2 0 0
about-recommend+about-device -3 0 -1 4 -3 -1 0 0
about-love+about-device -1 -1 2 -1 -1 0 0 0
warn+about-device -2 1 -1 2 -1 0 3 0
about-threat+about-device 2 -1 0 -1 0 0 0 0
fault+about-recommend 1 -1 -1 1 7 -4 -1 -1
fault+about-love 2 1 -2 -1 0 4 0 0
again+about-love 1 0 0 -1 -3 -2 -2 0
again+warn 2 0 -1 -1 6 0 0 1
again+about-threat 1 1 -1 0 2 0 0 0
about-still+about-love 3 0 -1 -2 -3 -1 -2 0
warn+about-still 1 0 1 -2 1 -3 1 0
not+about-recommend 9 0 -5 -4 7 2 0 1
about-love+about-recommend -1 0 1 0 -1 -3 0 0
about-money+about-chat 4 -2 0 -2 -5 -6 2 1
about-love+about-chat 1 0 -2 0 -1 -2 0 0
warn+about-chat 0 1 0 -1 4 -4 -1 -1
about-threat+about-chat -1 0 0 1 1 -3 0 -1
about-love+about-modal -1 -4 1 4 -4 -5 -2 -1
warn+about-money 0 -1 0 0 -1 -3 0 -2
about-money+about-threat 1 0 -1 0 -1 -2 0 -1
leave 19 -2 -8 -9 -21 -6 -5 -6
again+about-moneybad 2 2 -2 -2 -1 2 -3 2
again+leave 3 0 -2 -1 -1 -2 0 0
again+about-advert 1 1 -3 0 -6 0 -2 2
duration+about-advert 2 -1 -2 1 -7 -1 4 -3
leave+not 2 -2 -1 0 -5 -1 0 -1
about-moneybad+about-money -1 2 4 -5 -1 -1 0 -1
leave+self -4 2 0 2 -3 0 -1 -1
leave+about-self -4 2 0 2 -3 0 -1 -1
about-never+about-money 3 -1 -2 1 -1 -1 0 -2
leave+about-never 4 -1 0 -3 -1 -2 0 0
about-never+about-advert -5 12 -1 -6 6 5 2 0
leave+about-advert 1 0 -3 2 -2 0 0 0
anger+four-words 20 -6 -6 -7 -4 0 0 0
duration+rhetorical 4 -3 1 -2 -1 0 1 -1
duration+about-solved -2 -2 5 -2 -3 0 -1 -2
news+about-wait -2 1 -1 2 6 -1 -4 -3
about-wait+about-money -1 1 0 0 2 0 -1 0
wh+about-wait -4 3 0 1 5 4 -1 0
about-wait+about-qword -5 1 4 0 3 6 -3 0
close+about-wait -2 1 -5 5 0 -2 -1 2
about-wait+about-intens 0 3 -1 -3 -5 -3 -1 -1
about-wait+question-mark -3 5 0 -1 -3 -4 1 1
rhetorical+about-money 4 -4 -1 2 0 0 1 -1
close+about-money -6 4 4 -2 -1 1 -1 -1
lack+close 4 5 -2 -8 6 1 0 -1
not+about-solved 1 -1 -2 2 -4 4 0 0
about-never+question-mark 0 1 0 -1 3 1 -1 -1
wh+close 5 -2 -1 -2 0 0 0 -2
wh+about-intens 0 0 2 -2 1 5 -1 -1
close+about-qword 1 3 6 -10 -1 -1 0 -2
about-qword+about-intens 1 1 1 -2 -4 6 -3 -3
rhetorical+about-chat 3 -1 -3 1 -2 1 -1 0
about-chat+about-intens -2 2 -3 3 6 0 1 -2
rhetorical+about-othersparty 4 -1 -1 -2 -1 -1 -2 0
anger+close 3 0 1 -3 1 -1 0 0
anger+about-solved -1 -1 0 1 1 3 0 0
done+about-othersparty -3 -1 6 -2 -7 -3 -2 -1
about-solved+about-othersparty -4 -1 1 4 -3 -1 0 -1
wonder+greet -2 6 -2 -2 -2 -2 -1 -2
lack+greet 1 0 -1 -1 -1 -2 3 -2
greet+about-askfor -1 4 0 -2 -3 0 6 -7
greet+about-qword 0 2 -1 -1 1 0 2 3
wonder+about-lost -2 5 0 -3 -2 1 6 -3
about-lost+about-timeplace 2 -3 1 0 -1 -1 2 -1
about-lost+about-qword -3 4 -3 2 8 -2 3 1
about-askfor+about-menace -2 1 -1 2 5 -1 0 -3
about-qword+about-timeplace 8 0 -2 -6 -3 6 -3 -6
about-qword+about-menace 0 -3 0 2 6 1 0 -2
wonder+about-othersparty 0 2 1 -2 -1 6 -1 -3
wonder+about-device 2 -2 0 0 3 -8 0 -1
greet+about-promise -1 2 0 0 0 0 2 -1
wh+greet 1 0 -1 -1 0 1 1 4
greet+about-thanks 0 2 -1 0 0 -1 -3 0
about-promise+about-askfor -2 0 3 -1 3 1 0 1
wh+about-promise 1 -3 0 2 1 2 -2 0
about-promise+about-qword -5 -4 3 5 -3 0 -2 0
you+about-promise -3 0 2 1 3 2 3 -4
about-promise+about-yousaid -4 0 2 1 3 -1 3 -4
about-promise+about-timeplace -2 1 1 -1 -2 -2 -1 1
thanks+about-promise -1 0 2 -1 0 0 0 0
wonder+about-late 0 1 -1 0 -1 -2 3 -1
wonder+about-thanks -1 1 1 -1 0 -1 -3 -4
thanks+please -1 1 -4 4 4 1 0 -1
please+about-thanks -1 0 -3 4 4 0 -2 -5
about-late+about-askfor 0 -1 -1 2 -2 3 1 0
thanks+about-askfor -4 0 2 2 -2 -2 -1 -1
about-thanks+about-askfor -5 0 1 4 -2 -2 -1 -1
thanks+wh 0 0 0 0 0 0 4 0
wh+about-thanks 0 0 1 0 0 0 4 0
thanks+about-qword -1 0 3 -2 -1 1 4 -1
about-thanks+about-qword -1 0 3 -2 -1 1 3 -1
you+about-late 5 -1 -3 0 1 1 0 -2
about-late+about-yousaid 4 -1 -3 0 1 1 0 -2
thanks+about-late -1 0 -1 3 0 0 0 0
about-timeplace+about-company 1 1 -2 -1 5 -1 -1 0
about-thanks+about-company 4 0 -3 -1 -1 0 -1 0
about-letdown+about-runout -3 1 3 -1 3 0 -1 2
ask+about-letdown -2 -6 3 4 4 -3 -1 0
you+about-letdown 5 4 -5 -3 4 2 -2 2
about-letdown+about-yousaid 5 4 -5 -3 4 2 -2 2
news+about-letdown 0 -1 2 -1 -3 0 -2 -1
about-never+about-letdown -3 0 4 0 0 3 0 2
about-letdown+about-chat 1 0 1 -2 -3 1 -1 0
wh+about-letdown 1 0 -1 0 7 -2 -1 0
about-letdown+about-qword -2 -1 0 2 11 -6 -1 -1
but+about-never -4 -2 3 3 -7 -3 1 -1
about-never+about-good -5 0 3 1 -4 -4 1 0
wh+but -5 -2 4 3 6 2 0 -1
but+about-qword -3 -6 7 2 12 -5 -2 -4
wh+about-good -1 3 -1 -1 -1 3 -3 -1
about-money+about-kinship -3 1 -2 4 -4 -2 0 0
about-qword+about-kinship -3 0 4 0 6 9 -2 -2
wh+about-kinship 0 0 0 0 17 4 -1 -1
about-money+about-child -2 -2 0 5 -8 0 0 -1
accuse+about-qword -1 4 3 -6 -2 0 -4 -2
accuse+wh -3 2 -1 2 2 -4 -2 -1
denied+about-letdown -4 0 6 -2 -1 0 0 0
about-letdown+about-device -3 2 1 0 -1 4 -1 0
help+about-good -3 0 0 2 0 -2 -1 0
thanks+about-wait -1 0 -3 4 -1 -1 0 0
ask+four-words 0 -1 -3 5 6 9 3 0
news+about-moneybad -6 5 -1 1 -2 0 3 0
about-news+about-advert -5 -1 -1 7 -4 -2 -3 4
wink+about-still -1 0 0 2 -1 -1 0 0
advert+about-askfor 1 1 0 -1 -2 4 2 0
ask+advert -2 -1 -1 4 -1 1 2 3
advert+about-news -1 -1 2 0 -1 0 -1 0
about-news+about-supply -3 -1 3 2 0 -3 -1 0
about-askfor+about-news 2 3 0 -4 5 -4 -6 9
news+about-hazard 6 1 -3 -3 6 -2 -1 1
ask+about-news -4 3 2 -1 0 -5 4 5
about-othersparty+about-company -2 1 -2 3 -3 -2 -1 0
about-company+about-kinship -1 0 -1 2 -1 2 0 0
again+about-company -1 -3 2 1 -4 3 0 0
about-advert+about-intens -5 8 -3 0 -1 1 -3 3
about-moneybad+about-intens -1 2 -1 0 1 6 0 0
wonder+about-intens 1 1 0 -2 -3 5 -4 1
ask+about-intens -2 0 3 0 -6 8 1 1
about-moneybad+about-deprived 0 -1 -2 3 -1 5 -1 1
about-still+about-advert -1 1 -2 2 -6 3 -3 1
about-still+about-moneybad -5 4 3 -2 -2 6 5 1
help+about-still -2 1 0 1 1 3 0 1
again+help -2 1 0 1 1 3 -1 1
about-moneybad+about-othersparty -2 0 2 -1 -3 3 0 0
letdown+about-advert 2 0 -1 -1 9 3 0 -1
about-letdown+about-advert 4 1 -2 -3 3 3 -1 -1
about-still+about-violence -4 1 3 0 2 -3 0 0
about-late+about-still 6 -1 -4 -1 -1 -2 -1 -1
about-still+about-supply -4 2 2 1 9 3 -4 -1
about-chat+about-company 7 1 -1 -7 -3 0 1 -1
about-chat+about-violence -1 -2 0 3 1 4 -1 0
about-company+about-menace -3 -2 -1 7 6 -1 0 0
you+about-menace -1 -4 -3 8 12 -4 0 -3
about-yousaid+about-menace -1 -4 -3 8 12 -4 0 -3
accuse+about-violence -3 1 1 1 1 -5 -1 0
accuse+about-late 4 0 -2 -1 -1 -3 0 0
about-violence+about-menace 2 -1 5 -7 -1 -2 0 0
about-violence+about-supply 2 -2 -1 0 1 1 -1 0
wh+about-menace -2 -2 1 3 5 1 0 -1
about-late+about-menace 0 -1 0 1 3 -1 0 0
about-supply+about-menace 0 -1 -1 2 3 0 0 0
about-late+about-supply 0 0 0 -1 3 -2 3 0
lack+about-kinship 3 -1 0 -2 3 9 0 -1
about-kinship+long 1 -2 -1 1 -2 0 -1 -1
about-modal+long -1 -3 -2 6 -5 -2 -5 -2
about-othersparty+long -8 5 -1 4 -3 -5 0 -2
accuse+ask 3 -6 1 2 7 -8 4 3
accuse+long -4 4 -3 3 4 -1 -2 1
about-money+about-old 0 1 -5 4 -1 -3 2 -1
about-money+about-illness -4 3 0 1 -1 7 0 0
about-money+long -5 2 0 2 -2 -2 -2 -2
lack+long 1 -1 0 -1 0 -4 -3 0
ask+about-old -1 0 3 -2 -2 -1 0 -1
about-old+long -4 1 -1 3 1 1 0 -1
about-supply+long -3 0 -2 5 5 0 0 0
ask+about-illness -1 -3 0 4 2 2 -1 -1
about-askfor+about-illness -1 -4 1 4 4 12 2 -1
about-illness+long -2 1 -1 3 2 2 0 0
ask+long 1 -1 -1 2 2 4 -2 -1
about-askfor+long 3 -4 1 0 0 -2 0 -4
greet+about-press 1 1 0 -1 0 -1 4 -5
greet+about-plan 0 0 0 0 0 0 3 -2
ask+greet 0 2 -1 -1 0 1 0 -1
verb+greet -1 3 -1 -1 -1 0 4 -3
greet+question-mark 1 4 -2 -3 -1 0 5 7
about-broken+about-press 8 -4 0 -4 0 -1 0 -1
duration+about-press 3 4 -2 -6 -1 -2 10 -10
about-ignored+about-press -1 -1 1 1 -1 -1 6 -4
about-wait+about-press 1 2 0 -2 2 -1 -2 -1
fault+about-ignored -5 3 2 -1 -3 2 0 -2
fault+about-wait 0 -2 -1 3 0 -1 9 -1
ask+about-broken -1 -1 0 2 2 -1 6 -1
about-broken+about-ignored -2 0 1 1 1 2 0 0
ask+about-plan 2 -2 -1 2 0 -1 0 7
duration+about-plan 2 0 2 -4 0 -1 1 5
ask+about-wait -1 0 1 0 -1 -1 -2 1
verb+about-wait 2 -1 0 -1 -1 -3 3 1
news+about-ignored 1 -1 0 0 1 -1 5 -2
about-wait+about-ignored 0 1 0 0 0 4 0 0
about-ignored+question-mark 2 -1 1 -1 -1 -1 6 -1
praise+about-press 0 2 -1 -1 -1 0 0 -2
praise+about-ignored 5 -1 -2 -2 0 0 0 -1
please+about-press -2 3 2 -2 -1 -2 4 -10
please+about-lost 3 -2 -1 -1 1 -1 -1 3
please+about-ignored -1 1 2 -1 2 0 0 3
please+news 0 0 3 -3 -3 -4 -1 2
please+about-news -1 3 -1 -1 0 -1 -4 6
greet+about-outage 0 0 0 0 0 1 2 -1
greet+about-spokenfor -1 0 -1 1 0 -2 0 -4
greet+about-news -1 3 -1 -1 0 0 2 -2
lack+about-good -4 1 4 -1 -1 -4 0 2
about-lost+about-good 2 0 -3 1 -1 -2 -1 2
about-ignored+about-good 0 -3 0 3 2 0 -1 -1
about-outage+about-good -5 -1 6 0 1 2 -1 -1
about-good+about-spokenfor -1 0 -4 5 0 0 0 -2
lack+about-press 2 -2 -1 0 1 0 0 -1
about-lost+about-press 1 0 0 -1 2 0 0 -1
about-outage+about-press -1 2 0 -1 0 0 3 -1
about-news+about-press 1 1 0 -1 -1 0 3 3
news+about-lost 0 2 2 -4 1 -2 4 -1
about-lost+about-spokenfor 0 3 -1 -2 -1 -1 3 4
about-lost+about-news -1 -3 3 1 -1 0 0 0
wonder+about-news 2 -1 1 -1 3 -4 -2 2
about-ignored+about-spokenfor -1 1 -1 1 1 -1 6 6
about-promise+about-press 1 -1 -1 0 -1 -1 6 -2
ask+about-promise 0 -1 -2 3 1 1 -2 -2
verb+about-promise -3 3 0 0 0 0 4 -3
about-promise+question-mark -1 2 0 -1 -2 -1 4 -2
about-hurt+about-authority -1 2 -1 0 -3 -1 -1 2
about-closing+about-authority -2 3 -1 0 5 1 -3 8
about-news+about-closing 2 -1 -1 0 2 0 -2 -1
wonder+about-closing -3 2 0 2 0 -4 -1 -1
about-news+about-company 2 0 -2 0 -1 -1 -2 3
about-hazard+about-intens 2 -3 -1 2 6 -1 -1 1
warn+about-intens 4 -1 -2 -2 0 -1 -1 1
about-press+about-intens 0 0 0 0 -3 -1 -3 6
warn+about-hazard 0 0 0 1 3 -2 0 0
about-hazard+about-press 0 0 -1 0 -2 -1 3 -1
self+wink -1 -1 1 1 -2 -1 0 0
wink+about-self -1 -1 1 1 -2 -1 0 0
wink+about-suicide -2 0 -1 3 -1 0 0 0
about-dirty 14 -1 0 -13 14 14 -6 -6
self+about-dirty 3 1 1 -5 6 3 -2 -2
self+happy -3 -1 0 4 -1 -2 -1 -1
about-dirty+about-self 3 1 1 -5 6 3 -2 -2
happy+about-self -3 -1 0 4 -1 -2 -1 -1
about-dirty+about-old -4 2 1 1 2 -1 0 0
thanks+about-old -1 1 1 -1 -2 -2 0 0
about-thanks+about-old -1 1 1 -1 -2 -2 0 0
happy+about-old 0 0 -3 3 0 -1 0 0
about-dirty+about-modal -2 1 0 2 12 4 -2 -1
happy+about-modal -1 -1 -1 3 -2 -2 0 0
news+about-dirty 4 0 1 -5 1 6 -2 -1
about-dirty+about-device -1 3 0 -2 -1 2 0 0
about-dirty+about-closing 2 -2 1 -2 5 -1 -1 0
thanks+about-dirty -1 0 2 0 -2 -2 0 0
about-dirty+about-thanks -2 0 3 -1 -2 -2 0 0
you+about-dirty 0 -4 3 1 4 -2 -2 -1
about-dirty+about-yousaid 0 -4 3 1 4 -2 -2 -1
news+happy -3 -1 6 -2 -1 -1 0 -1
close+about-device -3 4 4 -5 0 4 -2 1
thanks+about-device 0 0 0 0 3 0 -1 0
you+happy -3 0 0 2 -1 -1 -1 -1
happy+about-yousaid -3 0 0 2 -1 -1 -1 -1
about-outage+about-closing -4 2 3 -1 -3 -3 -1 2
about-outage+about-never 3 0 -1 -2 0 -1 -1 -1
about-outage+about-device 2 4 -1 -5 1 2 -1 -1
good+about-outage -4 -1 4 0 0 0 -2 -1
about-never+about-device 3 3 -4 -2 -3 8 -1 3
about-device+about-advert -3 3 -3 2 -6 6 3 0
about-outage+about-intens 0 -1 1 0 4 6 0 -1
about-chat+about-plan 3 -1 -1 -1 1 -1 -1 2
fault+laugh 0 0 1 -1 -2 -2 -1 0
about-outage+about-kinship 2 -1 1 -2 4 0 0 0
about-outage+about-money 1 0 0 -1 -3 -2 2 1
about-outage+about-supply 3 -1 -1 -1 8 -1 2 -1
warn+about-child 1 -1 2 -2 0 -3 0 0
about-threat+about-child 1 -1 2 -2 -1 -2 1 2
laugh+about-child 0 0 -1 0 -1 -2 0 0
warn+about-runout -1 -1 -1 3 -1 -2 1 2
greet+about-formal 0 0 -1 1 0 -3 2 -7
greet+about-intens 1 0 -2 1 1 -4 -3 -2
about-press+about-formal 4 -3 2 -3 -1 0 6 -5
about-leave+about-formal -2 1 0 1 1 2 -2 -1
about-intens+about-formal -2 2 0 1 -4 -1 -3 2
about-leave+about-press 2 -1 0 -1 0 0 -1 -1
about-thanks+about-press -1 -3 2 2 0 0 -1 -1
about-leave+about-spokenfor 3 -2 0 0 -2 -1 -1 1
good+about-leave 1 -1 0 1 -1 0 -3 0
about-leave+about-intens -1 1 0 0 3 -5 -2 2
about-leave+about-device 5 -2 -1 -3 1 -1 0 -1
wh+elsewhere 1 2 -1 -2 2 2 -1 -1
wh+about-leave -1 -1 1 1 -1 3 0 -1
about-leave+about-qword 4 -3 -1 0 -4 3 0 -2
elsewhere+about-leave -2 0 -1 3 -1 0 0 4
about-leave+question-mark -3 4 0 -1 4 1 -1 -1
about-qword+about-old -4 1 3 0 -2 -3 1 -3
about-people+about-authority -1 1 0 0 -2 -2 -2 6
wh+about-people -1 3 0 -2 3 0 -2 1
about-people+question-mark 3 1 -2 -2 6 -3 -3 8
about-food+about-formal 3 -1 -3 1 0 -3 -1 -1
about-lost+about-othersparty 1 3 -3 -2 -6 2 2 2
wonder+about-old -1 2 -1 -1 -1 0 0 0
question-many 40 -27 16 -28 60 29 -18 -14
elsewhere+long -3 0 0 2 1 -2 -1 -1
about-timeplace+about-kinship 3 1 -3 -1 -1 0 0 0
ignored+about-othersparty 0 1 -1 0 9 2 0 0
about-othersparty+about-menace -2 0 2 0 -1 -3 0 0
ignored+about-deprived -2 1 -1 3 1 -2 0 0
about-deprived+about-menace 3 0 -1 -2 0 -1 0 -1
about-deprived+long -2 3 -1 -1 3 -7 -2 0
ignored+verb -1 1 0 0 0 -2 0 0
ignored+about-timeplace 0 1 0 0 0 4 0 0
ignored+long -2 2 1 0 -1 -2 1 0
verb+about-menace 3 -2 -1 -1 0 -1 0 0
verb+long -5 1 0 3 3 6 -3 0
about-timeplace+long -2 0 0 2 -2 -4 -2 -2
about-menace+question-mark 0 1 0 -1 -3 -1 0 -1
question-mark+long -4 4 0 -1 -3 -2 -5 2
about-people+about-recommend 0 -1 2 0 -3 -1 0 -1
good+about-othersparty 0 0 -4 4 -7 8 -1 1
about-recommend+about-othersparty -1 0 2 -1 1 -8 1 -1
happy+about-othersparty -1 0 -2 3 0 -1 0 0
about-recommend+about-intens -3 0 2 1 3 -5 -1 0
happy+about-intens -1 0 2 -1 0 -1 0 0
about-solved+about-recommend 0 0 0 0 -1 3 0 -1
about-intens+about-unwell 1 -4 0 3 -5 -4 -1 -2
about-suicide+about-intens 1 3 -2 -2 9 11 -1 0
sarcasm+about-unwell -1 3 -1 -1 2 1 0 0
you+about-sarcasm 0 0 -5 4 6 3 3 -2
about-sarcasm+about-yousaid 0 0 -4 3 6 3 3 -2
about-sarcasm+about-hurt 2 0 -1 -1 3 0 0 0
about-qword+about-unwell -2 -4 3 4 4 -1 -1 -1
about-qword+about-suicide -2 -2 1 3 2 -1 -1 1
about-hurt+about-suicide 4 -1 -1 -2 -1 -2 0 0
about-suicide+about-unwell 4 -2 -1 -1 0 1 0 -1
not+about-suicide -8 3 -5 10 16 -4 0 0
about-timeplace+about-hurt -3 -7 2 8 -6 3 -1 -2
about-timeplace+about-advert 3 -2 -2 0 -5 0 2 0
about-advert+about-hurt 2 -1 -1 -1 -2 2 -1 0
done+about-hurt -1 1 1 -2 1 1 0 3
done+about-advert 0 3 0 -3 -2 1 0 0
please+about-never 1 0 -3 3 -1 -4 0 2
please+about-othersparty 1 -2 1 0 -5 6 -1 2
greet+about-hurt 0 0 0 0 0 2 0 0
greet+about-othersparty 0 0 -2 2 -1 -1 1 -1
about-lost+about-formal 2 1 -1 -2 7 0 0 -1
people+about-lost -2 0 -1 2 -1 0 0 0
people+about-hurt -4 1 1 2 -4 -1 -1 3
about-people+about-hurt -2 0 1 1 -4 -3 0 0
but+about-hurt 4 -2 -2 0 2 5 0 -2
about-lost+about-hurt 1 0 0 0 -2 3 0 0
about-lost+about-intens 4 -2 -1 -1 -1 4 -1 -1
about-othersparty+about-hurt 3 -2 -1 0 12 -3 -1 -2
about-still+about-hurt 3 -2 -2 1 2 -1 -1 -1
lack+about-unwell 0 -1 -2 3 -1 -2 0 -1
about-still+about-unwell 1 4 -1 -4 2 -1 -1 -1
again+about-lost -1 0 -1 2 -1 -1 0 2
about-still+about-lost -1 -2 1 2 -2 4 -1 1
accuse+rhetorical 4 -7 -2 5 -3 -3 -1 -1
rhetorical+verb 9 -8 -2 1 1 2 -2 -1
news+about-people -2 2 5 -5 0 1 0 0
about-dirty+about-news 3 0 -1 -3 0 4 -1 -1
about-people+about-news 3 1 2 -6 1 -1 -1 1
fault+about-dirty 4 -2 1 -3 6 -1 -1 -1
fault+about-authority -2 2 -1 0 -1 -1 -2 4
not+about-dirty -3 2 -2 3 4 4 0 -2
about-dirty+about-people 1 -1 0 0 -5 -2 0 -1
about-people+about-askfor -3 1 4 -2 -1 0 0 4
about-ignored+about-authority 0 1 -1 0 0 0 0 7
about-late+question-mark -1 2 0 -1 -3 2 2 -2
greet+about-advert 0 3 -2 -1 -1 0 3 -1
ask+about-child 3 -2 1 -2 4 10 -2 2
about-advert+about-kinship -1 -1 2 1 -3 -1 -1 0
news+about-kinship 0 0 -1 0 -3 -5 -2 0
about-advert+about-child -3 6 0 -3 0 3 -1 0
about-recommend+about-qword -3 1 -2 4 -2 -5 -1 1
about-letdown+about-formal 0 1 0 -1 -1 4 0 -2
about-lost+about-kinship -2 2 1 0 -2 2 0 0
lack+about-child 0 -2 -1 3 0 2 -1 -1
about-lost+about-child -1 -1 1 2 -1 3 -1 -1
about-askfor+about-child 2 0 1 -3 -2 6 -3 3
but+about-wait 6 -2 1 -6 -5 2 -1 0
about-letdown+about-askfor -4 -4 1 8 2 1 -1 -2
about-letdown+about-hurt -7 -1 4 4 -5 2 0 0
about-letdown+about-food 1 2 5 -7 2 -1 -1 -1
thanks+about-letdown -1 0 3 -1 0 -1 0 0
about-letdown+about-thanks -2 0 4 -1 0 -1 0 0
about-food+about-hurt -1 2 2 -4 5 0 0 -1
thanks+about-hurt 0 0 1 -1 2 3 0 -1
about-thanks+about-hurt 0 0 1 -1 2 3 0 -1
about-thanks+about-food 0 0 -1 1 -1 0 0 3
thanks+about-spokenfor -2 -2 9 -5 -1 4 -1 0
about-letdown+about-old 2 0 -1 -1 0 4 0 -1
about-good+about-old -6 0 6 -1 -1 -3 0 0
anger+but 3 0 -1 -2 -4 0 0 0
advert+not -2 -1 0 3 -4 -1 0 0
advert+about-never -1 0 -1 2 -1 -1 1 0
advert+about-advert -1 -6 -1 7 0 -3 2 -2
about-good+about-thanks -1 -2 3 0 4 -1 0 -1
about-good+four-words 4 -4 -5 4 -2 0 0 0
about-intens+about-supply -2 -5 0 7 9 8 -1 -2
about-illness+about-intens 0 -2 1 2 0 3 0 0
ignored+about-chat -1 -1 -1 2 -3 -1 1 0
about-othersparty+about-suicide 0 2 -3 1 8 -4 0 0
about-suicide+about-illness -5 1 -1 4 5 1 0 0
wh+about-suicide -1 0 2 -1 7 1 0 0
ask+about-suicide 1 -2 2 -1 9 1 -2 3
about-hurt+about-illness 3 -3 0 0 1 -2 0 0
about-qword+about-illness -3 1 0 2 4 6 -1 -1
wh+about-illness -2 -2 0 3 7 4 0 0
about-violence+about-child -3 -1 -1 4 2 -1 0 0
about-child+about-intens 8 -3 1 -5 3 2 -1 0
about-never+about-child -7 6 -1 2 -3 8 0 -1
about-violence+about-intens -5 1 0 3 3 -1 0 -1
about-never+about-violence -3 1 1 1 1 -3 0 0
about-othersparty+about-warning -2 -1 0 2 -1 -2 0 -1
ignored+good -4 3 2 -2 1 -2 1 0
help+about-child -1 2 0 -1 3 4 0 0
about-closing+about-child -2 -7 3 6 0 -9 -1 -1
duration+about-deprived 4 0 0 -5 -5 12 -1 -2
anger+about-child 0 0 0 -1 -1 -2 0 0
about-device+about-kinship 0 2 -1 -1 1 5 0 -1
about-illness+about-unwell 3 -2 0 -1 -1 3 0 0
about-still+about-illness -1 3 -2 0 5 7 -1 -1
about-device+about-unwell 0 -4 -2 6 3 1 0 0
wh+about-unwell -3 -1 -1 4 3 -1 -1 0
ask+about-unwell -1 1 0 -1 -4 -1 -1 0
delay+greet 0 1 -1 0 -1 1 5 -1
delay+about-press 0 3 -1 -2 -1 -1 6 1
ask+about-late 0 0 0 0 -1 3 1 -1
verb+about-late -1 3 0 -1 -1 2 1 -1
about-late+about-othersparty -2 -1 0 3 2 -2 -1 0
again+about-formal 0 1 2 -2 -1 -3 -1 3
about-still+about-formal 1 -3 2 0 2 -3 0 1
about-plan+about-formal 1 0 -1 -1 -1 -2 -3 5
again+about-news -1 0 -2 3 1 1 3 1
about-still+about-news -3 -2 1 3 -4 -1 1 3
about-news+about-plan -4 1 0 2 -1 -1 -3 -2
wonder+about-plan 1 -3 0 1 -1 -1 0 0
about-askfor+about-plan -3 1 -1 2 4 2 0 -1
about-qword+about-plan -2 -1 -2 5 -2 -2 2 -3
about-people+about-plan 1 0 0 0 0 0 -1 4
people+wh -1 1 5 -5 1 -1 0 0
about-product+about-device 2 1 -1 -2 2 5 0 -1
about-suicide+about-child 0 0 0 0 3 4 0 0
about-closing+about-suicide 2 -4 1 0 4 -3 0 0
duration+about-suicide 2 -3 0 2 -1 -1 0 0
duration+about-product 0 -2 2 0 -3 -3 0 -1
about-never+about-suicide -3 -2 -2 7 -1 -3 0 0
about-product+about-intens 2 2 -1 -3 0 0 -1 3
good+about-illness 2 -2 0 0 4 -3 0 0
about-love+about-illness -1 -1 -1 3 2 -2 0 0
again+about-illness 0 3 -1 -2 2 10 -1 -1
about-love+about-child -2 0 4 -2 -2 -5 0 0
about-othersparty+about-child -6 -1 8 -2 -2 4 -1 -3
about-good+about-child 3 0 0 -3 5 -1 -1 -1
about-recommend+about-child -2 -1 -2 4 3 -2 0 -1
about-love+about-intens 4 0 -1 -3 1 -5 0 0
about-love+about-othersparty -2 1 -3 4 0 -2 0 0
about-broken+about-chat 1 2 -1 -2 2 -2 1 -1
news+about-late -1 0 0 2 1 -3 1 0
verb+about-helpless 0 1 0 0 2 0 -1 -1
about-homegov+about-plan 2 0 -1 -1 0 -1 -1 3
about-homegov+about-helpless -3 5 0 -3 -2 11 0 0
about-thanks+about-child 1 -1 3 -3 -2 -1 0 0
sarcasm+about-child 2 2 -4 -1 4 2 0 0
accuse+about-outage -2 -1 0 3 -1 2 -1 -1
about-outage+about-illness 0 0 0 0 -3 2 0 0
ignored+about-outage 1 -1 0 0 -4 -1 0 0
ignored+about-qword 0 0 -1 1 -4 5 -1 -1
ignored+about-runout 4 -1 -2 -1 -2 -2 -1 0
about-unwell+about-formal 1 -4 2 0 -1 -2 -1 -1
about-violence+about-formal -2 -1 0 4 0 -2 0 2
about-people+about-unwell 4 0 -2 -3 2 1 -1 -1
about-people+about-violence -2 6 -2 -3 9 1 0 0
people+about-unwell 4 -1 -3 0 0 4 0 -1
about-recommend+about-unwell 1 -1 -1 0 0 -3 0 0
about-violence+about-unwell 0 1 0 -1 0 -3 0 0
people+about-violence -2 5 -1 -2 6 1 0 0
again+about-violence -3 -1 3 1 1 1 0 0
denied+about-still 3 0 -2 -2 -1 0 0 1
wish+about-child 0 0 0 0 3 0 0 0
close+about-child -3 0 5 -2 -2 0 0 -1
praise+close 2 -1 -1 0 -2 -1 -1 0
about-praise+about-deprived -2 -1 -2 5 -3 -1 0 0
about-still+about-praise 1 0 2 -3 -1 -2 0 0
about-praise+about-qword -1 0 3 -2 0 0 -1 -1
good+about-praise 3 -1 2 -4 -1 -2 0 0
about-praise+about-good -1 -1 3 -1 -1 -1 0 0
close+about-praise -1 0 -2 4 -1 -1 0 0
wish+about-still 0 0 2 -2 -1 3 0 0
wish+about-good 7 0 -4 -3 0 1 0 0
close+about-timeplace 4 1 -2 -3 -1 -1 1 1
about-timeplace+four-words 0 8 -3 -5 3 0 0 0
you+four-words -3 -1 -4 8 -2 0 0 0
about-yousaid+four-words -1 -1 -2 4 -2 0 0 0
about-never+about-unwell 4 -3 -2 1 0 -5 0 0
but+about-runout 0 0 -3 4 -11 -2 1 -1
but+happy -3 0 0 2 0 0 0 0
not+happy -2 -1 0 2 -1 0 0 0
about-child+question-mark -2 1 4 -2 -5 8 -4 0
news+about-recommend -3 -1 -3 7 -1 5 -2 1
about-recommend+about-supply -3 1 1 1 3 -3 0 0
about-news+about-deprived 7 1 -1 -7 -3 0 -1 0
about-promise+about-news -2 1 0 1 -1 -1 5 1
not+about-promise -5 -1 2 4 2 -3 1 -2
about-promise+about-deprived -2 0 3 0 0 0 1 0
about-promise+about-runout -4 0 1 3 6 -3 -1 0
about-advert+about-spokenfor 0 1 -2 1 -3 1 11 -3
about-advert+about-press -2 2 -1 0 2 -1 8 3
news+about-suicide 0 0 0 0 0 3 1 0
news+about-despair -1 6 -1 -4 14 3 0 0
about-illness+about-despair -2 1 0 2 -1 -2 0 0
about-supply+about-despair -1 0 -1 2 -2 0 0 0
about-never+about-despair -4 3 0 2 0 -2 0 0
about-runout+about-despair 0 -2 0 3 -5 0 0 0
about-advert+about-despair -4 8 -1 -3 13 -3 0 0
about-suicide+about-runout -2 -3 -2 7 -4 3 0 0
lack+about-suicide -4 0 -2 6 0 -3 0 0
about-advert+about-suicide -4 5 -1 0 12 -5 0 0
about-advert+about-illness 1 -1 -2 2 -5 -2 -1 1
again+about-homegov 2 -1 1 -2 -1 -1 0 -1
about-still+about-homegov 4 -2 -1 -2 2 -2 -1 -1
about-timeplace+about-homegov -4 0 0 3 -7 0 -2 2
again+wish 3 -1 -1 0 -1 3 0 0
wish+about-timeplace 1 -1 2 -2 0 2 0 0
about-timeplace+about-plan 3 -3 -1 0 0 1 -2 0
wish+sarcasm -2 -1 4 -1 0 0 0 0
wish+question-mark 1 1 -1 -1 0 2 0 -1
about-energy+about-intens 6 -4 -2 1 0 0 0 -2
but+about-energy 1 0 -1 -1 -8 -1 0 -1
about-letdown+about-energy 0 -3 0 4 1 0 0 -2
lack+about-letdown 0 0 0 1 0 7 0 1
people+about-promise 2 -1 -1 0 -1 -2 0 0
people+about-kinship -1 0 1 0 -3 4 -1 -1
about-promise+about-people 1 0 -2 1 -1 -2 2 0
about-people+about-kinship -1 -2 6 -3 -7 9 -1 -1
done+but 2 0 0 -2 -3 -1 -1 0
but+about-promise 4 -4 -2 3 6 -1 0 1
about-promise+about-othersparty -6 0 5 1 -2 1 3 -1
lack+about-promise 1 -1 -1 1 -2 -2 -1 -1
done+about-promise 3 0 -2 -1 -1 -1 1 -1
done+about-letdown -1 1 1 0 -1 3 0 0
done+about-kinship -2 -1 4 -1 -3 -2 0 0
letdown+about-solved -1 0 2 -1 -2 -1 0 0
about-promise+about-solved 2 0 -2 -1 -1 -1 1 0
about-letdown+about-solved 0 0 -1 1 -1 3 0 0
about-solved+about-kinship -1 -1 0 2 -2 -3 0 0
about-letdown+about-kinship 1 1 -2 0 10 -1 0 -1
ask+wish 1 -1 -1 0 0 2 0 -1
wish+self 4 0 -2 -2 0 2 0 -1
wish+about-self 4 0 -2 -2 0 2 0 -1
letdown+wish 3 0 -1 -1 2 1 0 0
about-travel+about-energy 5 -4 0 -1 6 -4 -1 -1
about-dirty+about-travel -1 3 1 -3 1 1 0 0
about-letdown+about-travel 0 -1 0 1 8 -5 -1 0
letdown+about-travel -2 -1 1 2 2 3 0 0
about-travel+long 1 -2 -1 1 0 -4 -2 0
about-dirty+about-energy 2 0 0 -1 5 1 0 0
about-energy+question-mark 7 -3 -1 -3 14 -3 -2 -3
about-letdown+about-dirty -1 0 0 0 4 3 0 0
letdown+about-dirty -4 -1 0 5 1 0 -1 0
about-dirty+question-mark 1 -1 0 -1 3 -3 -1 0
about-letdown+long 0 -1 0 1 -3 -5 0 2
good+long -3 1 -2 4 -1 -4 2 1
not+about-company 4 -3 0 -1 -2 -5 -1 -1
about-letdown+about-product -3 2 1 0 -1 -1 0 0
about-product+about-company 0 2 -2 0 0 -1 -1 0
about-advert+about-company 3 -2 1 -2 -1 -2 1 -2
about-never+about-company -7 1 5 1 2 0 0 1
fault+money 0 2 -1 -1 -3 1 0 0
about-money+about-hazard 2 -1 0 -1 -3 2 0 0
but+about-hazard 1 0 -2 0 -3 -2 -1 -1
about-advert+about-hazard 0 0 -1 1 -7 -1 -2 -1
rude+but -1 0 1 0 -2 0 0 1
rude+about-advert 2 -1 1 -3 -1 0 0 0
rude+money -2 0 3 0 0 0 0 0
again+rhetorical 4 -5 -2 3 -1 -1 0 0
good+about-homegov -2 0 1 1 1 0 0 -1
but+about-homegov 1 0 1 -2 -4 -2 0 -2
greet+about-product 0 1 1 -2 -1 -1 -4 -1
greet+close 1 1 -1 -1 0 -2 0 1
good+about-product 2 -2 -2 1 2 -2 3 -1
about-good+about-product -1 -1 1 1 2 -2 -3 0
close+about-product 6 0 -5 -2 2 1 0 -1
about-homegov+about-violence 2 0 -1 -1 -1 -3 0 0
about-modal+about-violence 2 3 -2 -4 8 7 -2 1
about-outage+about-letdown -4 1 0 2 1 2 0 0
fault+about-moneybad -1 -1 0 2 0 -1 -2 -1
curse+people -3 0 3 0 -1 0 0 0
thanks+about-money -1 1 2 -2 -1 0 0 0
done+about-moneybad 1 0 -1 0 -2 1 -1 0
done+about-company -5 0 2 3 3 -1 1 0
again+recommend -6 0 7 -1 -3 -1 0 0
again+four-words 8 -1 0 -6 -2 -1 0 0
not+four-words 6 -5 7 -9 -3 -2 0 0
about-never+about-recommend 4 -1 -2 -1 4 0 1 0
about-never+four-words 5 -2 2 -5 -3 -1 0 0
denied+four-words -4 0 5 0 -1 0 0 0
letdown+four-words -7 -1 8 0 -1 0 0 0
recommend+four-words -1 0 4 -3 0 0 0 0
elsewhere+about-closing 3 0 1 -3 -1 -1 0 0
elsewhere+about-good -1 -4 6 0 0 0 0 -1
elsewhere+wink -2 0 0 2 0 0 0 0
elsewhere+about-solved -2 0 0 3 -2 0 0 0
about-solved+about-energy -2 -1 0 3 1 0 -1 -1
recommend+about-supply 0 0 -2 3 0 1 0 0
again+about-fire 0 1 -1 0 -3 -1 0 -1
duration+about-fire 4 -2 -2 0 -3 -2 5 -2
not+about-fire -2 6 1 -5 6 -3 0 1
about-never+about-fire -1 3 0 -2 3 -1 0 2
about-othersparty+about-fire -1 -2 1 2 -8 -3 0 -1
about-fire+about-kinship 1 -2 -1 2 -1 0 0 0
about-fire+about-unwell -2 0 1 1 -4 -2 0 0
about-hurt+about-old -1 2 0 -1 0 6 2 0
about-energy+about-old -3 5 1 -3 1 6 -1 -1
about-energy+about-othersparty -2 3 1 -3 -6 2 0 0
you+about-ignored -2 3 -2 1 -1 -2 2 -4
about-ignored+about-yousaid -2 3 -2 1 -1 -2 2 -4
about-ignored+about-timeplace -3 4 0 -1 1 1 0 -1
about-ignored+about-fire -1 2 0 0 2 0 0 0
about-homegov+about-fire 0 -2 -1 3 -2 0 0 -1
about-homegov+about-warning -3 1 0 2 2 -1 0 0
about-timeplace+about-fire -2 8 -2 -3 6 1 0 2
about-hazard+about-kinship 1 2 2 -4 0 -1 0 -1
about-hurt+about-hazard 2 2 -2 -2 8 9 -3 -2
about-energy+about-hazard 5 -2 0 -2 8 -5 0 -1
about-hazard+about-unwell -1 -1 -1 2 8 4 -1 -2
about-energy+about-deprived -2 2 2 -2 -2 2 0 3
about-deprived+about-unwell 0 0 1 -1 0 -7 -1 -1
about-dirty+about-fire 5 -1 -1 -3 0 -1 0 0
about-dirty+about-child -1 1 2 -2 -2 0 0 -1
help+about-fire -2 0 1 1 17 0 1 1
done+about-deprived 2 0 3 -5 -5 0 -1 -1
about-timeplace+about-runout 2 -1 -2 1 -10 0 -1 3
about-timeplace+about-supply 2 -2 -1 1 3 1 -1 -1
done+about-askfor -4 1 3 -1 2 2 0 0
praise+wh -3 6 -6 2 0 1 -3 0
praise+long 1 -2 -1 2 0 -1 -1 -1
please+about-illness -1 -4 0 5 6 6 0 -1
please+about-advert -2 2 0 0 -2 1 2 -2
accuse+please 0 -2 1 1 3 1 -3 4
please+long 3 -2 -1 0 0 -1 1 -4
greet+about-illness 0 0 0 0 0 -1 2 -1
greet+about-supply 0 1 -1 0 -1 0 2 0
greet+about-deprived 0 0 -1 2 -1 -1 2 0
accuse+greet -1 2 0 0 1 -2 1 0
greet+long 2 2 -2 -1 -3 -1 2 -1
about-good+long -1 -1 -2 4 0 0 0 0
about-chat+long -3 0 3 -1 -2 2 0 -2
about-energy+about-illness -2 4 0 -2 4 4 0 0
wh+about-energy 1 1 -1 -1 5 -1 1 2
news+long -3 -3 2 3 -5 -1 -1 -2
accuse+about-advert 2 -3 -3 4 -4 4 1 -1
about-advert+long -1 0 -1 2 -7 -2 5 -1
but+long -1 3 0 -2 -2 -9 -1 -1
wh+long -3 4 0 0 -1 2 0 0
about-qword+long -5 0 0 6 -8 0 -3 -2
about-money+about-fire 3 -1 0 -1 -2 0 0 -1
about-still+about-fire -1 1 -1 1 2 -2 -1 -1
about-recommend+about-fire 0 0 -2 2 -3 -1 0 -1
about-recommend+about-warning -2 0 2 0 -1 0 0 0
about-recommend+about-energy 0 0 -1 1 2 0 0 3
praise+about-kinship -2 1 2 -1 -2 -6 0 0
accuse+about-helpless 3 -1 -1 -2 0 0 0 0
about-askfor+about-helpless 2 -3 0 1 2 2 0 -1
good+about-news -5 -1 4 3 -1 -1 3 0
recommend+about-press 0 1 0 0 0 0 2 0
about-closing+about-press 0 2 -4 2 0 -1 4 -3
money+accuse 2 0 -2 1 -3 1 -1 0
again+about-authority -2 0 -2 4 -1 -2 0 6
about-still+about-authority 0 0 -2 2 0 -3 -2 10
about-recommend+about-authority -2 1 0 2 0 0 -1 5
fault+close 0 3 -5 2 -2 2 0 0
about-fire+about-formal 0 -1 0 1 1 -2 -1 0
good+about-fire -1 -2 3 1 -3 0 0 0
about-good+about-fire -1 -2 3 0 -3 0 0 0
about-sarcasm+about-fire -2 0 2 0 -3 0 0 0
about-fire+about-intens -1 1 1 -1 -1 2 0 0
about-warning+about-formal -2 0 0 2 -1 -2 0 -1
done+about-warning -1 0 1 0 -2 1 0 0
about-sarcasm+about-warning -5 0 4 1 -3 0 -1 0
about-intens+about-warning -2 1 1 0 2 -3 -1 0
about-sarcasm+about-othersparty 2 0 -1 -1 -3 -2 0 0
about-unsafe -2 5 -7 3 -4 0 1 7
about-unsafe+about-modal -2 2 -2 2 1 0 1 3
news+about-warning 3 -1 -3 1 -4 2 0 -1
you+about-unsafe 5 -2 1 -4 -3 0 2 -3
about-unsafe+about-yousaid 5 -2 1 -4 -3 0 2 -3
accuse+done 3 0 0 -3 -1 0 0 0
about-energy+about-food -2 0 1 1 3 0 1 0
anger+about-timeplace 0 1 1 -2 -1 -4 0 0
about-letdown+about-child -2 -1 2 1 2 -4 0 -1
about-fire+about-deprived 0 -4 0 5 -1 2 0 1
about-dirty+about-food 3 -1 -2 0 2 1 -1 0
about-dirty+about-chat 0 -1 0 0 6 4 -1 0
greet+about-love 3 -1 -1 0 0 -1 0 0
greet+about-letdown 2 0 -2 0 1 -3 -1 0
about-letdown+about-love 4 0 -3 -1 0 0 0 0
about-people+about-advert 1 1 -4 2 -1 1 2 -1
about-never+about-food -5 3 0 2 -1 -4 0 -2
about-wait+about-runout 5 1 -1 -5 6 2 0 0
delay+denied -1 0 0 0 0 1 0 2
anger+about-food 7 2 -1 -8 4 0 -1 0
about-wait+about-food -1 2 1 -2 3 2 -1 0
again+about-badfood 0 0 0 0 -2 0 0 0
again+about-late 4 -1 -3 0 -1 -2 -1 -1
not+about-badfood 1 0 -1 -1 2 -3 0 0
not+about-late 3 -1 -1 -1 1 0 -2 -1
about-never+about-badfood 1 0 -1 -1 2 -3 0 0
delay+about-advert -1 1 0 0 0 -3 7 1
about-late+about-advert -1 0 -1 2 2 1 -1 0
ignored+about-advert -1 -1 2 0 1 0 0 0
about-badfood+about-product -2 0 -1 3 2 3 0 0
delay+about-product -4 4 2 -1 0 -1 2 -1
about-product+about-supply 4 -2 0 -2 3 4 0 0
about-badfood+about-intens 3 0 -2 -1 0 3 0 0
about-badfood+about-device -1 1 0 0 0 3 0 -1
about-badfood+about-supply 2 -1 0 -1 5 1 0 0
delay+about-lost -3 1 3 0 -1 -3 -1 -1
delay+ignored -3 -1 0 3 0 2 -1 0
lack+about-late 2 -1 -1 -1 -1 2 0 -1
ignored+about-lost 1 0 0 0 0 -2 0 0
ignored+about-device -2 2 1 -1 -1 -1 1 0
about-recommend+about-runout 0 -1 0 0 6 -1 1 -1
about-recommend+about-product -2 0 0 1 -1 -1 -2 0
about-recommend+about-food -4 0 8 -3 -1 -1 -1 0
rhetorical+about-still 5 -6 -2 3 -4 -1 0 -1
about-recommend+question-mark 0 2 0 -2 0 -4 -1 3
recommend+please -3 0 2 1 -1 0 0 0
but+about-recommend 4 -1 1 -4 1 -2 -1 0
not+about-praise 2 0 -3 2 -4 -2 0 2
fault+about-praise 1 -1 -3 3 0 0 0 0
help+about-hazard -2 1 -1 2 5 2 -1 0
about-food+about-warning -6 1 0 4 0 1 -1 0
about-advert+about-warning -2 3 0 0 -2 2 0 0
about-letdown+about-warning 0 1 0 -2 3 1 0 0
again+about-helpless 0 0 -1 1 0 2 0 0
wish+not 3 -1 -1 -1 -5 3 1 -1
elsewhere+about-helpless 5 1 -1 -5 2 5 0 0
wish+elsewhere 1 0 0 -1 -3 0 0 -1
done+about-old -1 1 2 -2 -2 1 0 0
wish+about-othersparty -2 1 -1 2 1 5 0 0
done+about-helpless 1 0 -1 0 -3 4 0 0
ask+about-recommend 0 1 -1 0 0 -5 0 0
about-askfor+about-product -2 3 0 -1 0 -2 -3 1
about-recommend+about-hurt 0 -1 0 1 -1 -2 -1 0
about-recommend+about-hazard -1 -1 -1 2 1 -2 -2 0
about-product+about-hurt -7 -2 -1 10 0 5 -2 0
about-product+about-hazard 0 -3 2 0 0 1 -1 4
about-food+about-child 5 -3 -4 1 1 2 0 -1
angry 62 -16 -26 -20 -6 -1 -1 -1
about-solved+about-press 0 -1 0 2 0 0 2 0
good+about-hazard 2 1 -2 -1 -1 3 1 -1
accuse+about-hazard 7 3 -4 -6 12 7 -1 0
praise+about-sympathy -1 0 -2 3 0 0 0 0
news+about-sympathy -4 0 1 3 -1 -2 0 -1
about-sympathy+about-intens -1 -1 -2 4 -2 1 0 0
about-food+four-words -3 -5 -5 14 2 0 0 0
about-anger+about-spokenfor 2 -1 0 -1 -1 0 0 0
about-anger+about-people 3 0 -2 -1 0 0 0 1
about-anger+about-news 2 -1 0 -1 -1 0 0 0
about-money+about-news 4 -1 -2 0 -1 -2 -2 0
about-homegov+about-chat 0 4 -1 -4 -1 5 1 2
about-homegov+about-hazard 0 0 0 -1 6 -4 2 4
about-recommend+about-timeplace 3 0 -1 -2 0 -1 1 1
about-timeplace+about-chat 4 -4 -2 2 0 1 -3 0
lack+about-recommend 1 1 -3 1 2 4 0 -1
lack+about-hazard -1 -3 2 2 -4 -2 -1 -2
lack+happy -1 0 -1 2 -1 0 0 0
again+about-hazard 2 1 -2 -1 8 0 0 -2
about-still+about-hazard -2 -1 1 1 1 -3 -1 0
about-hazard+about-spokenfor 3 -4 0 2 -2 2 5 5
about-sarcasm+about-homegov 0 0 0 0 2 -1 4 -1
about-promise+about-spokenfor 1 1 0 -2 -1 -1 3 0
about-promise+about-formal -2 0 -1 3 -1 -2 -2 -2
about-homegov+about-closing 3 0 -1 -2 -3 -3 -2 0
delay+about-homegov 2 -1 0 0 0 -4 -1 -1
about-homegov+long 0 0 0 0 0 0 0 -2
about-closing+long 1 0 2 -2 1 -3 -2 -1
delay+long -2 -3 -2 7 -3 -1 -1 -2
again+long -1 1 1 -1 0 -3 -1 -1
please+about-wait 0 0 -2 2 0 0 0 0
about-intens+long -1 1 0 -1 -2 -1 -1 -2
about-people+long 2 -2 0 0 -3 -2 1 0
about-wait+long -1 0 1 0 -1 -2 -3 0
anger+about-leave -1 0 -2 2 -1 2 0 0
about-anger+about-leave 0 0 -1 2 -1 0 0 0
about-hazard+about-runout 1 0 -1 0 2 -2 -1 -2
accuse+about-homegov 4 1 -1 -3 -2 0 -1 -1
duration+about-dirty 3 -1 -1 -1 7 -3 -1 -1
accuse+about-dirty -4 0 0 4 2 -1 0 0
accuse+about-moneybad 2 -1 -1 0 2 3 0 0
done+verb 0 1 1 -2 -1 0 0 -1
verb+about-hazard -1 -2 2 1 7 -2 -5 0
rhetorical+but 2 -2 1 -1 -1 0 0 0
done+about-hazard -4 -2 1 5 -1 -2 4 2
rhetorical+about-hazard 2 -1 0 -1 2 -1 0 0
again+about-promise -1 1 -3 3 4 -1 2 1
delay+about-promise 2 -1 3 -4 -4 -3 0 0
accuse+about-promise -5 2 3 0 3 3 -1 -1
about-rude 17 -5 1 -13 1 8 -1 -1
about-dirty+about-qword 1 -1 -1 0 3 2 -2 0
greet+about-homegov 0 1 0 0 0 -2 -1 -1
about-illness+about-formal 3 0 -1 -2 1 2 -1 0
wonder+about-illness -5 3 2 1 1 5 1 -1
news+about-promise -3 1 0 2 4 -1 1 2
money+about-news -3 2 0 1 0 0 -1 1
but+about-news 4 0 -1 -3 -1 -1 0 -1
about-homegov+about-intens 6 -1 0 -5 0 -3 0 -1
about-news+about-intens 0 4 -1 -2 1 1 -4 4
about-wait+about-formal -4 1 0 3 -2 4 -2 1
about-wait+about-homegov 0 -1 0 0 2 -1 -1 -1
about-anger+about-formal 1 -2 1 0 -1 -1 0 2
about-anger+about-recommend 3 -1 0 -2 0 0 0 0
again+about-anger 5 -1 0 -5 -1 0 0 0
about-still+about-anger 6 -1 0 -5 5 0 0 -1
done+about-recommend -1 0 2 -1 -1 3 0 0
about-recommend+about-deprived -1 1 2 -2 1 -5 1 0
feeling+you -2 0 -2 4 -2 0 0 0
feeling+about-yousaid -2 0 -3 5 -2 0 0 0
feeling+four-words 1 -2 -5 5 -1 0 0 0
you+about-sympathy -2 1 0 1 4 -2 0 0
about-sympathy+about-yousaid -2 1 0 1 4 -2 0 0
laugh+news -3 0 2 0 0 -1 0 0
thanks+about-ignored -1 -1 -4 6 2 0 -1 0
about-ignored+about-sarcasm -1 0 -5 6 0 0 -1 0
about-ignored+about-thanks -2 -1 -3 5 2 0 -1 0
close+about-ignored -3 0 -4 7 -1 0 -1 0
about-ignored+four-words 1 0 -1 -1 0 0 4 0
about-modal+four-words -7 0 15 -9 6 7 -1 0
about-closing+about-hazard -2 -1 -1 4 -4 5 4 -1
about-homegov+about-child 1 3 -2 -2 -1 8 0 -2
about-homegov+about-unwell 1 -1 0 0 -2 0 0 -1
about-askfor+about-violence -1 2 0 0 5 4 0 0
about-askfor+about-unwell 2 -2 -1 0 1 7 -1 -1
about-good+about-authority -3 0 -4 7 1 -1 -1 -1
about-press+about-authority 0 1 -1 0 0 0 1 -2
verb+about-people 7 -4 -2 -1 1 1 -2 2
not+about-press 6 -4 -2 0 -2 -5 9 -3
happy+about-qword -1 -1 2 -1 0 0 0 0
wh+about-warning 3 -8 0 6 3 0 0 -1
about-late+about-wait 0 1 0 -1 -3 1 -2 -1
about-wait+about-child 0 -1 -1 2 4 6 -1 -1
about-wait+about-fire 2 -2 0 0 -2 0 0 -1
about-wait+about-warning 1 -1 0 0 -3 2 0 -1
about-recommend+about-old -2 0 -1 3 4 -2 0 0
about-letdown+about-recommend -1 -1 -1 3 0 5 0 0
letdown+about-unwell 1 -2 -1 1 -3 3 0 -2
about-letdown+about-unwell 0 -2 2 0 -2 4 0 -1
wish+news 2 3 -2 -3 -3 1 1 -1
wish+about-press 0 1 0 0 0 0 2 0
fault+wish 0 0 0 0 -1 2 0 -1
wish+about-hazard 0 1 -1 0 2 0 -1 0
accuse+about-timeplace -2 2 2 -1 -2 -1 -4 3
accuse+about-fire -2 2 -1 1 1 3 0 3
verb+about-fire -1 1 0 0 -1 -1 1 2
lack+about-fire 1 3 -1 -3 9 0 1 3
but+about-fire 0 0 -1 1 -3 0 0 -1
thanks+about-child 0 -1 3 -2 -2 -1 0 0
about-sarcasm+about-child -1 0 3 -1 2 -2 0 -1
thanks+about-recommend 1 -1 4 -4 -1 -1 0 -1
close+about-recommend -1 -1 3 -1 -1 -1 1 2
about-thanks+about-recommend 0 -1 5 -4 -1 -1 0 -2
thanks+about-chat -2 -2 5 -2 2 1 2 -1
about-thanks+about-chat -2 -2 5 -1 1 1 1 -2
but+about-unwell 3 0 -3 0 -6 -3 0 -1
about-sarcasm+about-praise -3 0 4 -1 -2 -1 0 0
about-broken+about-news 2 0 0 -2 4 0 -1 2
about-broken+about-authority -1 2 0 -1 0 0 -2 4
praise+about-suicide -1 2 0 -1 2 0 0 0
about-travel+about-press -1 -1 -1 3 -1 -2 0 0
about-press+long 3 -3 0 0 0 -1 2 -4
verb+about-travel 7 2 -4 -6 2 4 0 -1
verb+about-suicide 6 -5 1 -2 4 6 -1 1
about-qword+about-travel 6 -3 -2 0 0 -5 -5 1
about-ignored+about-qword -5 2 4 -1 0 2 0 0
about-moneybad+about-authority 1 0 -1 0 0 0 0 2
about-suicide+about-authority -1 2 0 -1 -2 0 0 1
about-authority+long -1 1 0 0 -1 -1 3 0
about-moneybad+about-travel 3 -1 -1 -1 -1 0 0 -1
about-ignored+about-travel -1 1 0 0 1 2 0 0
about-travel+about-suicide 4 -4 -1 0 2 7 0 -1
about-ignored+long 0 -1 0 2 1 -1 0 -1
about-suicide+question-mark 5 -5 0 1 3 1 -1 1
about-suicide+long -2 1 0 1 -2 0 -1 1
about-broken+about-anger 0 3 0 -2 1 0 0 0
about-letdown+about-fire 3 -2 1 -2 -2 -2 0 0
about-othersparty+about-sympathy -2 0 -2 4 -2 1 0 0
feeling+about-othersparty -1 0 -1 2 -2 0 0 0
about-money+about-homegov -1 -1 0 2 -4 1 0 -3
praise+about-never 4 -1 -2 -1 -1 -2 0 -1
praise+about-product 5 -1 0 -3 0 0 -3 0
sarcasm+about-product 5 -1 0 -3 0 0 1 0
accuse+about-product 5 0 1 -6 3 2 -3 4
fault+thanks 1 -1 -2 3 4 7 -1 -1
thanks+about-hazard 1 0 0 -1 -3 3 0 2
about-product+about-deprived 1 -1 -1 1 3 -2 0 -1
about-moneybad+about-product 1 2 -1 -2 0 0 6 -1
accuse+about-cancelled 4 -2 0 -1 0 0 0 0
about-cancelled+about-modal 0 2 0 -2 -3 1 0 0
about-cancelled+about-othersparty 0 0 0 0 -1 3 0 0
ignored+wh 0 1 0 0 1 4 -1 0
wh+about-ignored -5 2 4 -1 0 2 0 0
about-still+about-press 3 -4 1 0 -1 -2 7 -1
again+about-press 3 -1 -1 -1 -1 -2 6 0
about-never+about-ignored 4 -1 -2 -1 -1 -2 1 0
about-never+about-press 2 -1 -2 2 0 -3 3 -1
ignored+about-press 3 -1 0 -2 0 0 -1 0
again+about-unsafe -1 1 0 0 1 2 -1 0
ask+about-unsafe -1 1 0 0 -2 0 2 3
done+happy -1 0 3 -2 0 0 0 0
fault+about-company -3 1 3 -2 -2 -1 0 -1
done+about-broken 0 1 2 -3 -1 0 -1 1
about-broken+about-old 1 0 2 -2 1 -4 0 0
news+about-love -1 0 5 -4 0 2 1 0
about-love+about-old 0 0 -4 4 -3 1 0 0
about-old+about-company -1 -1 -1 3 0 -2 -1 0
you+about-love 1 0 -1 0 -4 -1 -3 1
about-love+about-yousaid 1 0 -1 0 -4 -1 -3 1
close+about-late -1 -1 0 2 0 3 0 0
about-late+about-deprived 0 -1 0 2 2 2 0 -1
accuse+about-badfood 1 0 -1 -1 4 3 0 0
you+about-badfood 1 1 -1 0 3 -1 0 -1
about-badfood+about-yousaid 0 1 -1 0 3 0 0 -1
self+about-badfood 7 -2 0 -5 6 2 0 -1
about-badfood+about-self 7 -2 0 -5 6 2 0 -1
about-badfood+about-hurt 4 -1 -3 0 5 4 0 0
news+about-badfood 6 0 0 -6 2 2 0 -1
about-company+about-unwell 1 -1 -1 1 4 0 0 -1
about-runout+about-unwell 6 -7 1 0 1 -1 -2 2
about-never+about-hazard -1 0 0 1 4 -2 0 -1
about-company+about-runout -3 -2 1 3 2 -3 0 0
people+about-company 3 -2 -2 1 -1 0 -1 0
please+about-warning 2 -1 0 -1 4 2 0 -1
about-product+about-fire -3 -2 -2 6 -2 3 0 -1
about-device+about-fire 3 3 -3 -2 3 2 4 4
please+about-device 0 -2 -3 5 7 0 -1 2
about-supply+about-formal 4 -3 -1 0 10 5 2 -2
about-device+about-formal -2 1 0 2 2 -2 -1 3
about-solved+about-old -1 0 -1 3 -1 -2 0 0
about-solved+about-formal -1 0 2 -1 -2 -1 -1 0
about-solved+about-runout 0 -1 2 -1 -2 1 0 0
about-old+about-formal 6 -3 -2 -1 6 0 0 -2
about-moneybad+about-timeplace 1 -1 -1 1 -2 3 0 0
about-moneybad+about-helpless -1 0 -1 2 -3 3 0 0
about-advert+about-helpless 0 2 -1 -1 -8 13 -1 -1
about-intens+about-helpless 1 -1 1 -1 -2 2 0 0
about-qword+about-helpless 1 -4 -1 3 -3 1 0 -1
letdown+about-press 0 0 0 0 -1 -1 7 -1
ask+about-threat 0 0 -1 0 2 0 -2 3
about-threat+about-formal -4 2 -1 2 -1 -1 -4 5
duration+about-threat -4 2 0 3 -1 -1 -4 0
close+about-company 3 0 -1 -2 -1 -1 4 -1
about-company+about-formal 1 2 -1 -2 0 -2 -1 5
fault+about-unsafe 3 -2 0 -1 1 -1 -1 -1
duration+about-unsafe 1 0 -1 0 2 1 -1 4
praise+about-warning -3 0 3 0 -2 0 0 0
good+about-unsafe -2 0 -1 4 0 0 0 0
about-unsafe+about-sarcasm -2 0 0 2 0 0 0 0
about-unsafe+about-good -2 0 -1 4 0 0 0 0
self+about-unsafe -2 2 3 -2 -1 1 1 3
about-unsafe+about-self -2 2 3 -2 -1 1 1 3
but+about-threat 5 -2 -1 -1 0 -1 0 -1
close+about-hazard 3 2 -2 -2 3 -1 -1 0
about-othersparty+about-hazard 8 -4 0 -4 22 -3 -1 0
about-recommend+about-closing 1 1 -1 -1 6 -5 0 2
about-hazard+about-formal -3 3 0 0 3 1 1 2
money+about-supply 2 -4 1 0 -2 4 0 -1
good+about-supply -3 -8 6 5 0 -7 -2 0
thanks+about-othersparty 0 1 2 -3 -4 -2 -1 -1
about-thanks+about-othersparty -1 1 4 -4 -5 -3 -2 3
about-wait+about-kinship -3 0 2 1 -1 4 0 0
praise+four-words 2 -2 14 -14 -3 0 0 0
about-praise+four-words -3 -1 8 -5 -2 0 0 0
about-product+about-illness 3 -2 -2 1 2 2 0 0
about-ignored+about-runout 6 -2 -1 -3 0 -2 1 0
about-product+long 0 1 -2 2 3 -1 0 -1
about-food+long -2 0 -1 3 -4 -2 3 0
accuse+about-ignored 5 -3 -1 -1 3 0 0 0
again+about-praise 3 -1 0 -2 -1 -1 0 0
about-praise+about-recommend 2 0 -2 0 0 -1 0 0
about-never+about-praise 0 1 0 0 -2 -1 0 2
about-recommend+about-company -4 -1 5 0 -3 -1 0 0
ignored+about-people 0 2 -1 -1 0 1 -1 1
ignored+but -2 -1 2 1 2 -1 0 0
about-sarcasm+question-mark 0 -1 -1 2 0 0 4 -1
thanks+sarcasm 1 0 2 -3 -1 0 0 7
money+about-device -2 -1 0 3 1 4 -1 2
rhetorical+about-device 5 -3 -1 -1 2 -1 -1 -1
accuse+about-letdown -4 0 1 2 1 5 0 2
about-letdown+about-leave -4 0 3 1 -1 3 0 4
about-moneybad+about-letdown 3 -1 -1 -1 0 1 -1 0
leave+about-leave 1 1 0 -3 -2 0 -1 -1
about-promise+about-leave 2 -1 -1 0 3 0 0 -1
about-moneybad+about-promise -4 1 2 2 0 -1 0 1
about-never+about-promise -3 -1 -3 7 5 -4 0 -1
about-promise+about-old 0 0 4 -4 -2 2 2 0
fault+about-promise 1 -1 0 0 -3 0 0 0
about-promise+about-suicide -1 0 -2 3 -1 1 0 0
about-promise+about-advert 2 0 0 -2 -1 -1 1 -1
rhetorical+about-old -2 1 1 1 -2 1 0 0
ask+about-menace -1 3 0 -2 -1 0 0 -1
news+about-menace -2 1 -2 2 4 0 -1 -1
praise+about-promise 3 0 1 -4 0 -1 0 0
about-good+about-kinship 1 1 1 -3 1 -2 -1 0
people+about-deprived 2 1 0 -3 0 1 -1 -1
about-promise+long -1 2 -2 1 0 -2 -2 1
about-product+about-kinship -3 -1 0 4 0 -1 0 -1
about-device+about-company 2 2 -2 -2 -2 -1 0 4
recommend+about-still -5 0 6 -1 -2 -1 0 0
recommend+about-advert -2 0 3 -2 -3 -1 0 0
about-leave+about-othersparty -4 2 -1 4 0 -3 -1 5
about-leave+about-askfor -2 3 -1 0 2 -2 -2 -1
about-still+about-leave -1 -1 2 0 3 -1 0 2
not+about-leave -8 -2 5 5 0 3 0 -1
about-never+about-leave -4 -1 4 1 2 0 0 0
greet+four-words -2 0 -2 4 -1 0 0 0
about-device+about-authority -4 3 -1 2 0 1 0 7
fault+about-leave 0 0 -2 3 2 -1 -1 -1
about-leave+about-child 0 -2 4 -2 0 2 0 -1
about-hurt+about-helpless -1 4 -1 -3 -2 0 0 -1
wh+about-helpless -2 -2 0 4 0 -1 0 0
help+about-helpless -4 1 -1 4 2 -4 0 -1
help+about-news 0 0 0 0 2 -3 0 -1
about-authority+about-intens 3 2 0 -5 -1 0 -1 -1
help+about-people 1 -1 1 -1 -4 2 0 2
about-letdown+about-suicide -1 0 0 1 -3 0 0 0
laugh+about-suicide -1 -1 1 1 -3 -1 0 0
thanks+about-kinship -3 0 3 0 -4 0 0 0
about-thanks+about-kinship -2 0 3 -1 -3 1 0 0
about-wait+about-old 0 -1 3 -2 1 3 0 0
people+about-old -1 0 2 0 -4 0 0 -1
verb+about-refund -4 5 0 0 0 0 0 0
done+about-outage -3 0 1 2 -2 -1 0 0
about-thanks+about-hazard 0 0 2 -1 -3 3 0 2
done+about-leave -3 -1 1 2 0 0 0 0
about-plan+about-kinship 3 0 -1 -2 -1 0 0 0
about-people+about-helpless -3 0 0 3 -1 5 0 0
about-unwell+long 1 1 0 -1 2 -4 0 0
good+about-late 3 0 1 -3 0 0 0 0
about-promise+about-warning 1 0 -1 0 -1 2 0 0
greet+about-runout 0 2 -1 -1 -1 0 3 -1
about-letdown+about-homegov -1 0 -1 2 1 -3 -1 -1
accuse+people 4 -6 1 1 -5 -1 -1 -1
accuse+about-people 7 -8 1 0 -5 -3 -1 0
please+about-child 1 -2 0 0 0 3 0 0
about-promise+about-chat -4 -3 6 1 4 -4 -2 -1
about-travel+about-chat 1 5 2 -8 0 1 -2 0
about-travel+about-advert 0 0 3 -3 -7 1 3 -1
wonder+about-travel 2 -2 0 1 1 -1 -2 2
verb+about-recommend 2 4 -2 -4 2 -6 0 2
about-deprived+about-warning -4 -4 0 9 3 0 -1 0
thanks+ask -1 -1 0 2 -1 0 4 -1
thanks+about-press -1 -3 1 3 0 0 1 -1
ask+about-sarcasm -1 1 -4 4 0 0 3 -1
ask+about-thanks 1 -2 0 1 -1 0 4 -1
good+about-ignored -2 -2 1 3 2 0 -1 0
about-travel+about-violence 1 -1 0 0 7 -1 -1 -1
about-travel+about-runout 8 -2 -4 -1 -2 4 1 0
about-violence+about-runout -2 1 0 1 3 -1 0 0
about-anger+about-travel 0 2 1 -2 2 -1 0 0
about-travel+about-kinship -2 4 2 -4 5 3 0 0
about-travel+about-supply 9 -6 0 -3 -2 2 -1 -1
help+about-travel 1 -3 0 3 -1 -2 -3 1
about-cancelled+about-travel 1 2 -1 -3 -2 2 0 0
about-still+about-cancelled -1 2 0 -2 -2 1 -1 0
wh+about-broken 3 -1 0 -2 1 2 -1 -1
about-broken+about-qword 4 -1 -1 -1 6 0 0 -1
about-unsafe+about-qword 2 -2 0 0 0 0 0 -1
about-unsafe+about-spokenfor 0 2 0 -1 -1 0 0 1
about-timeplace+about-authority -4 2 2 1 -3 -1 -2 10
accuse+help 1 0 -1 0 -4 -1 0 0
about-travel+about-intens 4 -4 -2 1 4 10 -2 -1
about-travel+about-old 9 -3 -1 -5 -2 3 -1 0
laugh+about-travel 3 -1 1 -3 0 0 0 0
elsewhere+about-news 1 -1 -1 1 -2 0 -1 3
about-news+about-othersparty 0 3 -1 -3 3 -3 3 2
verb+about-unsafe 0 0 0 0 1 1 2 2
lack+about-unsafe -4 2 1 2 1 -2 0 0
wh+about-travel 9 -5 -2 -2 5 1 -3 -1
about-travel+about-closing -3 1 4 -1 -4 -4 -1 -1
close+about-travel 3 1 -1 -4 -3 -6 0 -1
elsewhere+about-spokenfor 4 -3 -1 -1 2 4 0 -2
about-solved+about-travel -1 0 1 1 -3 -1 0 0
about-food+about-suicide -4 -1 4 2 0 -1 0 0
ignored+about-travel -2 1 -1 2 1 -1 0 0
ignored+about-hazard -3 -1 0 4 -1 -1 0 0
help+about-food -2 1 -1 3 8 4 0 1
about-still+about-solved -1 0 -2 3 1 4 -1 -1
thanks+about-travel 0 0 3 -3 -2 -2 -1 0
about-praise+about-solved 3 1 -2 -1 0 0 0 0
about-promise+about-child 0 -1 0 2 0 2 0 0
about-promise+about-travel 5 -1 -1 -3 -1 -3 0 1
people+close 2 0 0 -3 -1 -2 0 -1
close+about-people -2 -1 5 -2 -2 1 0 0
help+about-wait -4 0 -1 4 1 0 -2 1
accuse+about-love 3 -1 -2 -1 0 -2 0 0
about-timeplace+about-old 5 -2 -3 0 -2 1 0 -1
ignored+about-old -1 1 0 1 8 -2 0 0
about-timeplace+about-illness 3 -2 1 -2 -1 10 0 0
about-fire+about-runout 0 2 -1 -2 2 0 0 3
people+about-fire -3 1 3 -1 -2 0 0 2
about-people+about-fire -2 -2 4 0 -3 0 -1 1
about-travel+about-fire 4 -3 0 -1 1 0 0 0
about-people+about-warning 2 -1 1 -1 3 0 0 0
warn+about-advert 2 -2 0 -1 2 -1 4 2
about-deprived+about-press 3 -2 -1 0 3 -2 1 0
about-wait+about-spokenfor 4 1 -1 -3 0 -2 -1 -2
about-fire+about-spokenfor 3 -2 2 -2 1 0 1 0
about-wait+about-company 1 0 0 0 2 -1 0 1
about-deprived+about-company 0 -1 -1 2 -1 1 0 -1
about-fire+about-company 1 2 -1 -2 0 0 0 4
about-wait+about-helpless -4 0 -1 5 -1 -1 0 -1
about-wait+about-advert 0 -1 2 -1 1 -3 0 0
warn+about-formal -2 1 -1 3 -1 0 -1 4
duration+warn -3 1 0 2 2 1 -2 -1
about-suicide+about-deprived -1 0 1 0 4 3 0 0
recommend+about-company -1 0 3 -3 0 0 0 0
recommend+about-suicide -1 0 -1 2 0 0 0 0
recommend+about-promise -1 0 -1 2 0 0 0 0
about-suicide+about-formal -2 1 2 -2 2 -1 -1 4
verb+advert 0 3 -1 -2 -1 6 2 3
advert+about-still 0 2 1 -2 2 0 -1 1
advert+about-product -4 0 2 2 -2 -1 -3 4
lack+advert 1 0 2 -2 1 0 -1 0
advert+question-mark 2 -1 0 -1 -2 5 3 3
about-refund+about-money 2 0 1 -2 0 -1 0 0
advert+about-device -3 2 -1 2 -2 -1 -1 1
close+advert 2 1 1 -4 1 0 -1 0
advert+about-closing 3 1 -1 -3 1 3 -1 2
about-love+about-qword -1 -2 2 1 -2 -1 -3 0
duration+about-love -3 3 -1 2 -1 2 0 2
letdown+about-love 5 -1 -2 -2 -2 0 0 0
about-product+about-travel 0 1 0 -1 -1 0 3 -1
wonder+about-unwell 1 0 0 0 3 3 0 0
people+help 1 1 -1 -1 -3 4 0 1
about-lost+long 0 0 2 -1 2 -3 0 1
about-promise+about-hurt 0 -1 1 0 4 2 0 0
advert+about-hurt 3 0 -2 -1 0 1 0 -1
about-timeplace+about-unwell -2 -3 0 6 -1 3 0 -2
about-promise+about-unwell 1 -1 0 0 1 3 0 0
advert+about-unwell 0 3 -2 -1 2 -1 0 0
about-advert+about-unwell 2 -2 0 -1 1 -1 0 0
advert+about-spokenfor 3 -1 0 -1 2 -1 3 0
advert+about-promise 0 -1 2 -1 0 -2 0 0
advert+about-qword 2 1 -1 -2 1 2 -1 -2
wh+advert 6 -3 -1 -3 -1 0 -1 -1
people+advert -1 -1 0 2 3 -1 0 -1
advert+about-people 1 -1 -1 1 3 -1 1 0
about-timeplace+about-food 0 0 -2 2 1 -1 -1 -1
thanks+about-people -4 -1 3 1 -1 2 0 0
thanks+about-energy 3 0 0 -3 2 0 0 0
about-thanks+about-energy 3 0 0 -3 2 0 0 -1
people+about-energy 3 -2 0 -1 3 -1 0 0
about-people+about-energy 3 0 -1 -2 5 1 0 -1
duration+thanks -2 -1 5 -2 -2 -1 -2 -1
duration+about-thanks -5 -1 9 -3 -3 -1 -2 -2
thanks+not -4 0 2 2 1 2 0 0
verb+wish 3 -1 -2 -1 0 3 -1 -1
wish+about-chat -1 -1 -1 3 0 0 0 -1
about-kinship+about-formal 1 -1 -1 1 4 2 -2 -1
feeling+about-chat -2 0 2 -1 0 0 0 0
feeling+about-closing 0 0 3 -2 0 0 0 0
not+about-refund 7 -2 -3 -2 -2 -3 0 0
wonder+long 0 0 -1 1 -3 -2 3 -4
about-news+about-hurt 1 -4 0 3 5 1 -1 0
about-travel+about-hurt 2 -4 1 0 3 -4 -1 1
about-cancelled+about-kinship 2 0 0 -1 -1 2 0 0
denied+about-othersparty 7 -1 -4 -2 -1 2 0 0
lack+about-food -2 2 -1 1 -3 1 -1 1
close+about-cancelled 2 -1 -2 0 0 2 0 0
about-cancelled+about-askfor 3 -2 1 -2 -1 -1 0 -1
close+about-food 4 1 2 -7 1 -1 -1 -1
please+close -1 0 -2 3 -2 -1 1 0
about-wait+about-hurt -1 2 2 -2 1 6 0 1
about-wait+about-unwell 1 -1 1 -1 -3 6 -1 0
greet+advert -1 0 1 0 0 -1 3 -1
lack+thanks 2 0 -2 0 -1 0 -1 0
thanks+about-never 3 0 -7 4 3 -1 0 0
thanks+about-supply -2 1 -1 3 5 -1 0 0
thanks+about-runout -2 0 -1 3 -1 0 1 -1
about-never+about-thanks 2 0 -5 3 3 -2 0 0
about-thanks+about-supply -3 1 -1 3 4 -1 0 0
about-never+about-refund 5 -3 0 -1 -1 -2 0 0
money+about-food 1 0 -1 0 -2 0 0 -1
about-refund+about-supply 6 -3 -1 -2 -1 -3 0 0
about-refund+about-runout 4 -2 -1 -1 -1 -2 0 0
advert+about-company -2 -1 1 2 0 -1 1 0
about-travel+about-company -1 -2 2 1 0 2 -1 2
about-outage+about-promise 3 -2 -1 0 -1 0 -1 0
about-promise+about-device -1 2 -1 -1 2 4 2 1
people+about-outage 2 -1 -2 1 0 -1 0 -2
about-outage+about-people 5 0 -3 -1 2 2 0 -2
about-promise+about-supply -6 0 -1 7 3 1 1 -1
close+about-energy 1 1 2 -4 1 1 0 0
about-travel+about-unwell 4 -3 -1 0 1 4 -1 -1
rhetorical+about-outage -2 2 0 0 -1 -1 2 0
about-outage+about-travel -2 -1 2 1 -3 -1 0 0
about-press+about-runout 5 -4 0 -1 0 -3 4 -3
warn+about-never 2 -1 -1 0 3 0 1 2
money+about-chat -1 -2 4 0 -2 -3 0 -1
curse+about-othersparty 0 2 0 -2 1 0 0 0
money+help 1 0 -1 0 -1 3 0 0
accuse+wonder 1 1 -3 2 -1 -1 -1 0
elsewhere+about-press -1 -1 0 2 0 -1 0 0
about-child+about-press -1 0 -1 2 -3 -1 0 0
done+about-authority -2 2 -2 2 0 0 -1 4
lack+about-authority -1 2 0 -1 6 -1 0 3
lack+about-violence 0 -1 0 1 -1 2 0 2
anger+about-violence 0 2 0 -2 2 1 0 0
about-money+about-travel 4 -1 -2 -1 1 -5 -1 0
about-broken+about-product 2 0 0 -1 -1 0 1 -2
about-wait+about-illness 1 0 0 -1 0 4 2 0
delay+about-fire 5 -3 -1 -1 1 0 1 -1
about-outage+about-wait 2 -1 -1 0 1 -1 -1 0
about-outage+about-unwell 1 -2 0 1 2 1 0 -1
praise+about-old -1 -1 -3 5 -1 0 0 0
about-people+about-old 0 -1 1 0 -9 0 1 -1
about-child+about-company 2 -2 1 -1 0 5 0 -1
about-timeplace+about-suicide 7 -1 -1 -4 -1 0 0 0
but+about-authority 5 0 -1 -5 1 -1 -1 0
about-product+about-authority 0 1 -1 -1 -1 0 0 3
about-refund+about-product -3 1 2 0 0 0 0 0
accuse+laugh -2 0 2 0 -1 -1 0 0
about-late+about-food 1 0 -3 1 -2 -1 0 0
advert+about-thanks -2 0 3 -1 -1 1 0 0
delay+about-hazard 3 2 1 -5 -2 0 -1 -2
good+about-helpless -3 -1 1 3 0 1 0 0
about-helpless+about-formal -2 0 0 3 -2 2 0 0
feeling+about-runout 4 0 -1 -3 -1 0 0 0
link -30 -16 -18 63 -13 -4 -7 -11
about-hurt+long 2 0 -1 -1 1 -3 0 -1
people+about-helpless -4 1 1 3 0 5 0 0
about-praise+about-warning 1 -3 -1 2 -1 0 0 0
rhetorical+about-warning 4 -3 0 -1 -2 0 0 0
about-praise+about-runout 2 0 -2 1 -1 -1 0 0
rhetorical+people -5 -1 4 2 -1 0 0 0
rhetorical+about-people -2 -1 1 2 -2 0 0 0
wish+about-device 1 0 -1 1 4 3 0 0
about-wait+about-love -1 2 0 0 -1 2 0 0
delay+recommend 1 -3 0 2 0 0 -1 0
about-device+about-hurt 2 -5 -1 4 7 6 -1 -1
about-fire+about-supply 12 -5 -4 -3 17 0 1 -1
about-badfood+about-closing 1 0 0 -1 1 3 0 0
money+about-fire 2 -1 0 0 2 3 0 0
about-badfood+about-fire 0 -1 -1 1 2 3 0 -1
about-fire+about-hurt -2 -2 -1 5 -4 2 1 -1
about-product+about-timeplace 2 1 -1 -1 -1 0 -3 5
wish+about-formal 1 -1 0 0 0 4 0 -1
delay+wish 1 -1 0 0 -1 2 -1 -1
rhetorical+wish 3 -1 -1 -1 0 1 0 0
rhetorical+about-formal 3 -3 0 0 -1 1 1 -1
rhetorical+about-kinship -1 1 1 -1 3 0 0 0
good+about-plan 2 -1 -3 1 0 0 0 -1
about-travel+about-plan 3 -3 -1 1 -1 0 1 -1
wh+four-words 3 -2 -2 1 -1 0 0 0
about-qword+four-words 3 1 -2 -2 5 0 0 0
duration+about-cancelled 3 0 -2 -1 0 2 0 0
delay+about-cancelled 0 1 1 -1 0 -2 0 0
done+help -1 0 -1 2 4 -1 -1 1
about-device+four-words -1 -1 -3 4 -2 0 0 0
about-supply+four-words -1 0 -2 3 -1 0 0 0
about-news+about-child 5 -3 0 -2 -1 -3 0 0
help+about-solved -2 0 3 -1 -1 0 0 0
about-solved+about-company -5 -1 5 0 -1 -1 -1 0
advert+about-press 0 0 0 -1 2 0 3 -1
please+advert 0 1 0 -1 1 1 -2 4
warn+about-plan -1 -1 0 1 0 0 -1 2
news+about-threat 4 2 -3 -3 -1 0 1 1
about-plan+about-company -2 3 0 -1 -1 -1 0 3
not+about-plan 1 0 0 -1 5 1 -2 -3
about-authority+about-plan -3 2 -1 1 -1 -1 -4 6
ignored+about-formal 2 -1 0 -1 -2 1 0 1
ignored+about-askfor -1 1 -1 1 -2 1 -1 1
ignored+news 0 4 -1 -2 -3 0 0 0
about-closing+about-plan 0 0 -1 1 0 0 -2 3
about-lost+about-closing 0 2 0 -2 5 -1 0 0
rhetorical+about-lost -1 0 -1 3 0 0 0 0
news+about-violence 4 -1 -1 -2 4 6 -1 0
about-timeplace+about-violence 1 -3 -1 3 5 1 0 0
about-violence+about-helpless -1 -1 -1 3 2 7 -1 0
about-othersparty+about-plan -5 -3 4 4 0 1 0 1
advert+about-plan 0 -1 0 1 1 1 2 -1
advert+about-formal -1 1 0 1 1 -1 0 3
close+about-advert -4 2 5 -3 10 0 -1 0
advert+about-intens -1 1 2 -2 -1 1 -1 0
about-love+about-hurt 0 1 2 -2 0 -1 0 0
close+about-love 1 1 -1 -1 -4 0 0 0
about-love+question-mark 2 -3 0 2 -1 -1 -3 0
wonder+about-love 0 0 0 0 0 -1 -2 0
warn+about-hurt 2 0 0 -2 2 0 0 0
about-suicide+about-hazard 4 -2 -2 -1 -6 1 0 0
about-advert+about-plan -2 -1 -1 4 -1 -2 2 -1
elsewhere+about-thanks 0 0 2 -2 2 1 0 0
about-outage+about-old -2 0 0 2 -1 1 0 0
thanks+about-product 3 0 -4 1 3 0 1 0
about-thanks+about-product 3 0 -4 1 3 0 1 0
fault+about-thanks 0 -1 1 1 2 7 0 -1
verb+about-thanks 2 -2 0 0 0 0 1 0
about-thanks+question-mark -2 -1 4 -1 0 -1 6 -1
duration+advert 2 -1 2 -4 1 -1 2 -1
about-news+about-old -1 0 -1 1 2 0 2 -1
lack+warn 1 0 -1 -1 4 0 -1 3
about-othersparty+about-despair -2 10 -2 -6 17 -1 0 0
about-leave+about-despair 1 -2 -1 3 0 5 0 0
about-askfor+about-despair 1 0 -1 -1 1 -2 0 0
about-despair+question-mark 1 -1 0 0 -2 1 0 0
about-leave+about-suicide 2 -3 -1 2 2 4 0 0
about-leave+about-supply 2 0 0 -2 2 1 0 0
news+about-leave 1 0 1 -1 6 6 -1 0
about-leave+about-chat 1 1 -2 1 5 -3 -1 -1
news+about-praise -4 3 3 -1 -3 0 -1 2
about-lost+about-company -2 -1 3 -1 -1 1 0 0
about-runout+four-words 5 -2 0 -4 -2 -1 0 0
about-product+four-words -2 -3 -1 6 0 0 0 0
about-hazard+about-old 0 1 1 -1 -4 0 0 0
about-lost+about-authority -2 1 0 0 7 0 0 1
help+long 0 0 -1 1 1 -1 -2 1
about-never+about-dirty -2 -1 0 2 5 0 0 0
about-broken+about-runout -6 0 4 1 -1 1 0 0
about-dirty+about-runout -1 0 1 0 3 0 0 0
thanks+about-broken 3 -1 -1 -1 3 1 0 0
about-broken+about-thanks 3 -1 -1 -1 3 1 0 0
about-dirty+about-intens -3 2 1 0 2 -1 0 0
elsewhere+about-plan 3 0 -2 0 0 -1 0 0
about-child+about-plan 2 0 -1 -2 -2 0 0 0
about-wait+about-product -2 2 -1 0 -1 0 0 0
advert+about-homegov 1 -2 -1 3 0 0 0 0
about-closing+about-unwell 3 -4 -1 2 -1 2 -1 0
elsewhere+about-product -2 0 0 3 1 -1 0 0
about-promise+about-fire 0 0 0 1 -1 0 3 0
about-promise+about-hazard -1 0 0 2 3 1 1 0
about-never+about-authority -2 2 -1 0 7 0 0 1
about-authority+about-runout 0 0 -1 0 -1 -1 -1 7
about-solved+about-hazard -2 0 3 -1 -1 -1 0 0
about-food+about-hazard -2 4 0 -1 5 2 5 -1
about-solved+about-askfor -4 0 6 -2 -3 -1 0 0
about-solved+about-food -1 -1 2 0 -2 -1 0 0
advert+about-warning 3 0 -2 -1 -1 -1 0 0
advert+about-chat 3 0 -1 -2 3 1 -1 1
advert+about-authority -2 2 1 -1 0 -1 0 2
advert+about-praise -1 0 3 -1 -2 -1 0 0
about-product+about-violence -3 -1 2 2 -1 0 0 2
about-solved+about-product -2 0 2 0 0 0 0 0
about-still+four-words 6 0 -4 -2 -2 0 0 0
about-wait+four-words 5 0 -1 -4 0 0 0 0
ignored+about-wait -1 1 0 0 2 5 0 0
about-wait+about-promise -4 0 1 2 -4 2 -1 0
about-plan+about-runout 2 0 0 -2 1 -1 -1 -2
advert+about-food -2 -1 2 0 -1 -2 1 -1
about-badfood+about-unwell 3 -1 -1 -1 0 2 0 0
about-threat+about-othersparty 0 -1 0 1 2 0 0 0
about-moneybad+about-food 5 -1 -3 0 0 1 0 -1
about-money+about-food -4 1 0 3 1 6 -1 0
advert+about-money -6 1 2 2 0 3 -1 0
warn+advert 1 0 0 -1 2 0 1 0
warn+long -3 -2 0 5 0 -1 1 -1
about-broken+about-hazard 6 -2 -1 -3 1 -1 -1 0
about-unsafe+about-hurt 1 -1 0 0 -1 -1 2 -1
about-press+about-unwell 2 -2 2 -1 0 0 -1 0
about-unsafe+about-runout 0 0 2 -2 0 0 0 2
about-rude+about-food 4 0 -1 -2 -1 -1 0 0
good+about-rude -2 0 2 -1 0 -1 0 0
self+about-rude 4 -1 1 -3 1 3 0 0
about-rude+about-self 4 -1 1 -3 1 3 0 0
rhetorical+four-words -2 2 4 -3 0 0 0 0
about-askfor+four-words -2 -1 -3 6 11 0 0 0
people+about-suicide 7 -3 -1 -3 1 1 0 0
about-people+about-suicide 8 -3 -2 -3 1 1 0 0
about-love+about-kinship -2 1 3 -2 -5 1 0 0
about-broken+about-supply 3 3 -1 -5 -3 4 -1 0
about-broken+about-outage 0 -1 -1 1 1 2 0 0
about-broken+about-child -1 -2 -1 4 0 2 0 0
close+about-formal -2 2 1 -2 -1 -2 -1 1
verb+four-words 1 -2 -3 3 -2 8 -1 0
question-mark+four-words -5 8 -1 -2 4 8 3 0
done+about-lost -1 0 2 -1 0 0 0 0
about-praise+about-product 3 -2 0 -1 -2 0 0 0
about-praise+about-kinship 0 -1 2 -1 0 -2 0 0
money+about-praise -1 -1 -1 3 0 0 0 0
anger+about-fire 3 -2 0 -1 -1 -2 0 0
about-praise+about-news -1 3 -1 0 0 0 0 1
thanks+about-advert 0 -1 2 -2 -1 0 0 1
happy+four-words -3 -1 9 -5 -1 0 0 0
rude+people 1 2 -2 -1 0 1 0 1
people+about-authority -2 3 1 -1 -1 -1 0 -1
rude+ask -4 0 4 -1 -1 -1 0 1
good+about-lost 1 -2 0 1 -1 1 -1 2
elsewhere+about-despair 0 2 0 -1 1 2 0 0
please+about-solved -1 0 -2 3 3 1 0 0
recommend+about-plan 2 -3 -1 3 0 0 0 0
about-leave+about-recommend 2 0 0 -2 3 -2 0 0
about-never+about-homegov 2 -1 2 -3 0 -2 0 -1
wish+about-never 1 -1 -1 1 -1 2 1 -1
wish+about-runout 0 0 -1 1 0 2 1 -1
money+advert -4 0 3 2 0 0 0 0
rude+about-othersparty 2 0 1 -3 0 -1 0 0
close+about-outage -2 3 0 -1 -1 0 0 0
about-ignored+about-hurt 1 0 -1 0 5 0 0 0
delay+about-ignored 1 0 -1 0 3 0 -1 0
about-broken+about-solved -2 0 2 1 -1 2 0 0
about-solved+about-hurt -1 0 2 -1 2 0 0 0
about-wait+about-hazard 2 -1 -1 0 -1 0 -1 -1
rhetorical+about-hurt 0 0 0 0 7 -2 0 0
about-violence+about-deprived 2 1 -2 -1 4 2 -1 -1
delay+about-violence 0 0 0 0 3 3 0 0
about-timeplace+about-despair 1 1 0 -2 2 -2 0 0
about-travel+about-despair 2 2 -1 -4 3 0 0 0
about-hazard+about-helpless -3 2 -1 2 -2 1 -1 -1
ignored+about-helpless 2 0 0 -2 6 -1 0 0
money+about-child 1 -1 1 0 -1 -3 0 0
about-ignored+about-unwell -1 1 0 1 2 4 0 0
about-ignored+about-promise 1 0 -1 -1 2 1 -1 -1
about-unsafe+about-authority -1 4 0 -2 -2 0 0 4
about-unsafe+about-formal -1 2 0 -1 -3 0 3 0
recommend+close 0 -2 1 2 0 0 0 0
about-threat+about-travel -3 0 0 3 0 0 0 0
about-wait+about-energy 3 -2 0 -1 -1 -2 -1 -1
close+about-promise -3 0 3 0 1 -2 0 -1
about-promise+about-energy 0 0 3 -2 2 -3 1 -1
wish+about-illness -1 1 1 0 0 3 0 0
wish+about-promise 1 -1 0 1 4 2 0 0
about-energy+about-authority -1 2 0 -1 -1 0 0 9
about-energy+about-company 1 -1 0 0 1 0 3 -1
close+long 1 2 -3 0 2 3 -1 0
about-rude+about-child 4 -2 -1 -2 2 3 0 0
about-rude+about-modal 4 -2 0 -2 2 3 0 0
about-timeplace+about-energy 2 -2 1 -2 1 2 -1 3
about-fire+about-old 1 0 0 -1 1 -1 2 0
about-news+about-fire 6 0 -1 -5 -5 -2 1 0
about-plan+long -1 -2 0 3 0 -1 1 0
duration+four-words 2 1 -1 -3 0 0 0 0
about-leave+about-timeplace 2 0 0 -2 0 2 0 0
about-leave+about-hurt 3 0 -1 -2 3 -1 0 0
about-leave+about-advert 0 -1 3 -2 -2 1 0 0
advert+about-illness 1 3 -1 -3 -4 -1 0 1
about-violence+about-kinship -1 2 0 -1 3 2 0 0
about-othersparty+about-violence -3 2 2 -2 5 1 0 0
wonder+about-violence -1 1 0 0 -1 3 0 0
about-violence+question-mark 0 0 0 1 1 1 -2 -1
leave+ask -2 3 -1 0 0 0 -1 0
leave+about-askfor -3 4 -1 0 1 0 -1 0
leave+about-qword -1 -3 -1 4 -2 2 0 0
close+about-letdown 0 0 2 -1 2 -1 0 0
thanks+question-mark -1 -1 3 -1 0 -1 6 -1
about-cancelled+long 0 -1 2 -1 0 -3 0 0
about-child+long -3 -1 2 2 -3 -2 -1 0
greet+about-device -3 4 -2 0 -1 0 3 0
about-love+about-closing 1 0 0 0 -2 0 0 0
verb+about-love 2 -4 0 2 0 1 -3 0
about-love+about-askfor -1 1 0 0 2 -2 -3 2
about-love+about-supply -3 1 1 1 1 0 -2 0
about-love+long 0 -2 0 2 -1 -2 0 0
praise+about-plan 2 -2 1 0 0 0 0 0
recommend+long -1 -3 0 3 0 0 0 0
about-travel+four-words -1 0 -3 4 -1 0 0 0
about-still+long 0 3 1 -3 1 -4 -1 -1
wonder+close -2 2 -2 3 1 -1 -1 -1
about-threat+about-intens 1 -1 -3 3 -1 1 0 1
about-threat+about-people -3 2 1 0 0 0 0 0
lack+about-dirty -4 -1 0 5 1 0 0 0
money+about-kinship -1 0 1 0 -2 -2 0 0
rude+verb 0 1 0 0 0 -1 5 0
rude+about-travel -2 1 1 0 1 1 0 0
about-dirty+about-supply 0 1 0 -1 2 4 0 0
about-dirty+about-othersparty -1 -1 -1 3 5 2 0 0
verb+about-dirty -1 1 0 0 1 -2 0 0
but+about-violence -3 1 1 1 3 3 0 0
letdown+about-leave -2 0 0 2 0 -1 0 4
elsewhere+about-lost -1 2 -1 -1 -1 1 0 0
about-solved+about-deprived -2 -1 3 0 -1 1 0 0
delay+about-dirty -1 -1 0 2 0 1 0 0
but+about-dirty 1 1 0 -2 1 2 0 0
about-still+about-dirty 0 1 1 -2 0 3 0 -1
ignored+about-news 2 1 0 -3 -1 0 1 0
about-leave+about-news 1 0 0 0 0 0 0 3
about-leave+about-runout -2 0 3 0 1 1 0 0
advert+about-wait -1 0 -1 2 3 -1 0 0
about-wait+about-lost 0 1 0 -1 2 0 -1 1
advert+about-lost 1 0 0 -1 2 2 -1 0
warn+about-lost 0 1 0 -1 2 -1 -1 3
about-lost+about-chat 0 0 1 -1 10 -1 -1 -1
about-love+about-timeplace -2 2 0 0 -2 2 0 0
about-love+about-hazard -2 2 0 -1 -2 2 0 0
about-threat+about-energy -1 0 2 -1 -1 0 0 0
about-promise+about-praise 3 0 -2 -1 0 0 0 0
anger+about-late 1 0 0 -1 0 3 0 0
about-solved+about-child -3 -1 3 0 -3 -2 0 0
about-food+about-plan -3 4 -1 -1 -1 0 0 4
not+about-unsafe -3 2 1 1 -1 -1 0 1
about-love+about-deprived -2 2 -1 1 -2 0 0 0
about-dirty+about-unwell 1 -2 0 1 2 5 0 0
about-sympathy+about-runout 3 0 0 -2 0 1 0 0
rude+news -2 0 1 1 -1 0 0 0
rude+about-rude 6 -1 -2 -3 0 1 0 0
good+feeling -1 0 -2 3 -1 0 0 0
feeling+about-good -1 0 -3 4 -1 0 0 0
about-wait+about-news -1 0 -2 3 -1 0 0 -1
about-sarcasm+about-news 0 1 0 -1 4 0 4 -1
elsewhere+about-suicide -1 1 0 0 -2 -1 0 0
about-praise+about-plan 1 2 -2 -1 0 0 0 4
about-fire+about-plan -1 2 0 0 0 0 0 4
about-moneybad+about-hazard -2 -1 0 3 -1 1 0 0
about-violence+about-old -1 2 0 -1 3 0 0 0
about-broken+about-advert -1 -1 0 2 -2 1 -1 0
thanks+about-illness -1 0 -1 2 2 1 0 0
about-thanks+about-illness -1 0 -1 2 2 1 0 0
thanks+long -1 1 -2 3 1 0 -1 0
rude+about-people 2 1 -2 -1 -1 1 0 0
rude+wh -1 1 0 0 2 2 0 0
rude+about-timeplace 1 0 0 -1 2 6 0 0
about-ignored+about-company -1 0 2 -1 1 0 0 0
about-company+long 1 -1 -1 1 0 -3 -1 -1
about-dirty+about-hurt 3 0 0 -3 3 3 0 0
about-dirty+about-advert 0 -1 -1 1 -3 3 0 0
people+about-threat -3 1 1 1 -1 1 0 -1
about-threat+long -3 -2 0 5 -1 1 0 -1
about-child+about-despair 1 1 0 -2 1 2 0 0
wh+about-despair 1 -1 0 0 0 2 0 0
about-qword+about-despair 2 -2 0 0 -2 1 0 0
about-moneybad+about-spokenfor 0 1 1 -1 -1 2 3 1
about-old+about-press -1 0 0 2 -1 -1 0 0
about-threat+about-advert 3 -3 0 1 0 0 0 -1
verb+about-solved 0 0 1 -1 2 -1 1 -1
about-energy+about-violence -1 0 0 1 0 -1 0 2
about-ignored+about-chat 3 -1 0 -2 3 -1 -1 0
lack+about-threat -3 0 3 0 -1 0 0 4
help+about-promise -2 0 0 2 -1 0 0 1
about-unsafe+about-intens 1 3 -1 -3 3 2 0 1
about-anger+about-food 3 0 -3 -1 0 0 0 0
about-press+about-kinship -2 0 -1 2 0 -1 -1 0
wonder+about-suicide -2 2 0 0 12 3 0 0
accuse+about-solved -3 0 3 1 -1 0 0 0
recommend+about-lost 3 0 -2 -1 0 0 0 0
about-badfood+about-warning 3 -1 0 -2 2 0 0 0
denied+about-old 7 0 -4 -2 1 1 0 0
ignored+money 2 -2 0 0 -1 0 0 0
again+about-solved 1 0 -2 1 -2 3 0 -1
about-letdown+about-violence 0 2 1 -3 3 1 0 0
leave+about-still 3 1 -1 -2 0 0 0 0
curse+about-money 2 -1 0 -1 1 0 0 0
about-outage+about-leave 1 0 -1 0 3 -2 -1 0
about-late+about-unwell -1 0 -1 2 -1 0 0 0
sarcasm+about-spokenfor 0 0 0 0 0 -1 0 5
about-cancelled+about-child 0 0 0 -1 -1 3 0 0
about-cancelled+about-device 0 -1 2 -1 0 -2 0 0
ignored+about-letdown 0 0 1 0 4 -4 0 0
about-moneybad+about-people -1 -1 2 0 0 0 -1 0
thanks+about-warning -3 0 4 -1 -1 -2 -1 1
about-thanks+about-warning -3 0 4 -1 -1 -2 -1 1
about-timeplace+about-press -2 4 0 -1 -1 -1 4 -1
recommend+ask 0 -1 2 -1 0 0 0 0
wonder+about-warning -1 0 1 0 2 -1 -1 -1
about-company+about-warning -2 -2 -1 5 4 0 0 0
about-badfood+about-qword -2 -2 3 1 0 0 0 0
about-praise+about-illness 0 0 1 0 0 3 0 0
about-fire+long -1 0 0 1 -1 -2 0 -1
about-wait+about-moneybad -3 0 1 2 0 -1 -1 0
wonder+about-fire -1 -3 2 2 0 -1 2 -1
not+about-rude 2 0 -1 -1 0 -1 0 0
wh+about-sarcasm -2 0 2 1 0 0 4 0
sarcasm+about-kinship -2 3 0 -1 2 0 0 0
please+about-love -1 -1 3 -1 -1 1 0 0
rude+about-child 3 -2 0 -2 -1 4 0 0
lack+rude -1 0 2 -1 -1 -1 0 0
about-company+four-words 11 -1 -7 -3 0 0 0 0
curse+four-words 5 -1 -3 -1 -1 0 0 0
people+about-rude 3 0 -1 -1 1 0 0 0
about-rude+about-people 4 0 -2 -1 0 0 0 0
anger+rude 0 1 0 0 0 -1 5 0
recommend+about-sarcasm 1 0 -2 2 0 0 0 0
feeling+about-wait 4 0 0 -4 0 0 0 0
about-anger+about-timeplace 5 -2 -1 -2 0 0 0 0
about-letdown+four-words 10 -2 -3 -6 -2 0 0 0
rude+about-food 2 0 -1 -1 -1 2 0 0
about-never+about-rude 2 0 -1 -1 -1 -1 0 0
about-thanks+about-homegov 0 0 2 -1 0 0 4 -1
about-money+about-praise 3 -2 0 -1 1 -1 0 0
about-intens+four-words 2 -1 4 -6 -1 0 0 0
about-advert+four-words 2 3 -1 -3 5 0 0 0
feeling+about-intens 0 -1 -1 2 -1 0 0 0
about-othersparty+four-words -3 2 -2 3 5 9 0 0
about-menace+about-spokenfor -1 -2 -1 4 4 0 -1 -1
close+about-fire -3 5 1 -3 10 0 0 0
fault+four-words 8 1 0 -9 4 0 0 0
about-moneybad+four-words 0 0 -2 3 -1 0 0 0
about-late+about-runout 2 -1 0 -1 -1 0 -2 1
money+four-words 4 -1 -1 -2 0 0 0 0
about-money+four-words 7 -1 -2 -4 -1 0 0 0
about-outage+four-words 4 -1 0 -3 0 0 0 0
ignored+four-words 6 0 -2 -4 -1 0 0 0
about-badfood+four-words 3 0 -1 -2 0 0 0 0
about-rude+about-intens 3 0 -1 -1 0 0 0 0
please+four-words -1 1 -2 2 0 0 0 0
leave+four-words 3 2 -2 -3 0 0 0 0
about-fire+four-words -3 11 0 -7 17 0 0 0
about-press+four-words 1 0 0 -1 0 0 3 0
sarcasm+four-words -3 0 4 -1 -1 0 0 0
about-deprived+four-words 0 0 3 -4 -2 0 0 0
about-authority+about-warning -1 0 0 1 -1 0 0 2
about-suicide+four-words 0 4 -1 -3 12 0 0 0
about-deprived+about-despair 1 -1 0 0 -3 -3 0 0
about-warning+four-words -2 9 -3 -3 9 0 0 0
about-broken+about-illness -3 4 0 -1 -4 5 0 0
about-hazard+four-words -2 0 0 2 -3 0 0 0
angry+four-words 14 -1 -4 -8 -1 0 0 0
rhetorical+about-broken 3 -2 0 -1 2 -1 0 0
about-moneybad+about-love 2 0 -1 -1 0 -1 -2 0
about-good+about-plan 3 -1 -2 0 0 0 0 -1
about-outage+about-solved -2 0 1 1 -1 0 0 0
about-dirty+about-illness 0 -1 2 0 -1 4 0 0
ignored+about-dirty -2 0 0 2 1 0 0 0
about-outage+about-recommend 0 0 0 -1 3 -1 0 0
about-leave+about-homegov 1 -1 0 0 2 2 0 0
about-dirty+about-hazard 2 -2 0 0 1 5 0 0
about-intens+about-menace -3 0 -1 4 2 0 0 0
about-never+about-menace -4 0 4 -1 -2 -1 0 0
about-letdown+about-menace 3 0 -1 -1 2 -1 0 -1
about-homegov+about-menace -2 0 0 3 1 0 0 -1
about-sarcasm+about-authority -1 0 1 0 2 -1 4 -2
please+about-sarcasm 0 0 -4 4 3 1 1 -1
about-recommend+about-travel 4 0 -2 -2 4 -1 0 0
elsewhere+about-dirty 3 0 -1 -2 3 -1 0 0
thanks+about-fire 2 0 0 -2 1 0 0 0
about-thanks+about-fire 2 0 0 -2 1 0 0 0
rude+about-illness 2 -1 0 -1 0 2 0 0
about-dirty+about-warning 4 -1 0 -3 -1 0 0 0
about-fire+about-violence 2 -1 0 0 4 2 0 0
please+about-dirty -1 0 0 1 3 3 0 0
about-homegov+about-old 2 -2 -1 0 -1 2 0 -1
about-leave+about-kinship -2 -1 5 -2 -1 1 0 0
thanks+about-unwell -1 0 1 0 -1 6 0 -1
about-thanks+about-unwell -1 0 1 0 -1 6 0 -1
about-homegov+about-kinship 0 -2 0 2 -1 2 0 0
about-dirty+about-kinship 2 2 0 -4 -1 -2 0 0
about-leave+about-illness -4 2 1 0 -3 0 0 0
about-dirty+about-leave -3 0 1 1 -1 0 0 0
about-dirty+about-deprived 1 1 0 -1 0 4 0 0
thanks+about-homegov 1 0 -1 0 0 0 4 0
thanks+about-authority -1 0 6 -4 0 0 3 4
about-thanks+about-authority -1 0 4 -3 0 0 3 3
about-letdown+about-news 0 0 1 0 -1 0 0 3
about-recommend+about-suicide 2 -3 0 0 0 0 0 0
close+about-authority 0 1 0 -1 0 0 -1 3
about-news+about-menace 3 0 0 -3 0 0 0 0
sarcasm+about-authority -1 0 2 0 0 0 0 7
about-closing+about-menace -2 -1 3 0 1 -2 0 0
duration+about-menace 0 0 2 -2 0 -1 0 0
about-recommend+about-plan 1 0 -1 -1 0 0 -1 2
no-words 32 0 7 -40 -12 -2 -1 -1
`;
export const wordWeights: Readonly<Record<'nl' | 'en', string>> = {
  nl: `!	RTVaUUYT
! !	UWUWYTVV
! $	VXVTYUTU
! de	VVWUVVVV
! ik	VVWVVVWV
! kom	UVUWVVVV
! nu	VVVWVVVV
! onze	VVVVUVVV
! wanneer	VUVXVVYV
"	XVSVQVTR
" $	XVUUVUVV
" ,	VVVWVVVV
" .	YVTVVZVU
" ?	UWVVVVVV
" betekent	VVVVVUVV
" binnen	VVVVWVVV
" de	UUUYUUVV
" een	UVVWVVVV
" en	WVVVUVVU
" geen	UWVVUXVV
" heeft	WVUVVVVV
" ik	VVVWUUVV
" in	WVVUUVVV
" is	WVVUVUVV
" mogelijk	WVVVVVVV
" of	VVVVVUVV
" op	UVVWVVVV
" uw	WVVUVVVV
" wij	VVVVVVWV
" zei	UVVWVVVV
's	VWWTVVVV
's nachts	UWWUVVVV
's ochtends	UWVVVVVV
't	VVXTVVVV
't is	VWVUVVVV
't stinkt	WVVVXVVV
*'n>	VWVUVVWV
*'s>	WUUWUVVV
*<aa	WWUUVXVX
*<aan	WWUUUWVX
*<aand	VVVUVVWV
*<aang	VVVVVWVW
*<aanm	VVVVVWVV
*<aanr	VVVVWVVV
*<aans	VWVUVVVV
*<aant	VVVVVVWV
*<aanw	VVVVVVVW
*<aar	WVUVVVVV
*<aard	VVUVVVVV
*<ac	WUUWVVVV
*<acc	VVUVVVVV
*<acce	WVVVVVVV
*<ach	WUUVWVVU
*<acht	WUUVWVVU
*<act	VVVVVVVW
*<acti	VVVVVVVW
*<ad	UWVVWUVV
*<ade	UWVVXVVV
*<adem	UWVVXVVV
*<adr	UVVVVVVV
*<adre	UVVVVVVV
*<af	WWVTTWVX
*<afd	VVVVVWVW
*<afde	VVVVVVVW
*<afg	VWVUUVVX
*<afge	VWVUUVVX
*<afl	UVVWVVWV
*<afle	UVVWVVWV
*<afs	WVVVVUVV
*<afsc	VVVVVUVV
*<afsp	WVVVVVVV
*<ai	WVVVWVVV
*<air	WVVVWVVV
*<airc	WVVVVVVV
*<al	XTUVWZUW
*<ala	VVVVWVVV
*<alar	VVVVWVVV
*<all	UVVWVWVU
*<alle	UVVVVXVU
*<als	VVWUUVUY
*<also	VVWVVVVV
*<alt	VUVVVVVV
*<alti	VUVVVVVV
*<alw	VVVVUVWV
*<alwe	VVVVUVWV
*<am	VVVVWUVW
*<amb	VVVVWUVW
*<ambt	VVVVVVVW
*<ambu	VVVVWUVV
*<an	WUWUTVVV
*<and	VVVUUVUV
*<ande	VVVUUVUV
*<ang	VVVVVWVV
*<angs	VVVVVWVV
*<ant	WUVUVVVW
*<antw	WUVUVVVW
*<ap	WUWUVWUV
*<app	WUWUVWVV
*<appe	VVWUWVVV
*<ar	VVVVVUVX
*<arb	VVVVVVVW
*<arbe	VVVVVVVW
*<arm	VVVVVUVV
*<art	VVVVVVVW
*<arts	VVVVVVVW
*<as	UVWVWWVV
*<ass	VVWVVVVV
*<assi	VVWVVVVV
*<au	VVVVVWVV
*<aub	VVVVVWVV
*<auti	VVVVVWVV
*<auto	VVVVWVVV
*<aw	VVVVVVVW
*<ba	UUVXVVUU
*<bab	VWVUWXVV
*<baby	VWVUWXVV
*<bad	WVVUVVVV
*<badk	VVVUVVVV
*<badm	VVVVWVVV
*<bak	UVWWUVVV
*<bakk	UVWWVVVV
*<bal	VVVUVVVV
*<bali	WVVVVVVV
*<ban	VUVXUUVV
*<bank	VUVWUUVV
*<be	ZVTTUWWX
*<bed	WUXTXUWU
*<beda	WUVVWVVU
*<bedd	VVVUVVVV
*<bede	VVWVVVVV
*<bedo	VVVWVVVV
*<bedr	VWVVWVWV
*<bee	VVVVVVWV
*<beel	VVVVVVWW
*<beg	WVUUUVVU
*<bege	VVVVVWVV
*<begi	VVVUVVVV
*<begr	WVUVVVVU
*<beh	VVVVUVUV
*<beha	WVVVUUVU
*<bel	WVUVVVVV
*<beld	VVWVVVVV
*<bele	WVVVVVVV
*<bell	VVVVWVUV
*<belo	WVVVVVWV
*<ben	UVVWXYVV
*<bene	VVVVWVVV
*<bent	VVWVVVWV
*<benz	UVVWVVVV
*<ber	VWVVVVWV
*<bere	WVVUVVWV
*<berg	VVWVVVVV
*<bes	UWVVUUUV
*<besc	VVVVVVVW
*<besp	UVVWVVVV
*<best	VWVVUUUU
*<bet	XUUVTVUV
*<beta	WVUWUWVU
*<bete	VVVVVUVV
*<beto	WVVVVVVV
*<betr	VVVVVVVW
*<bev	VVVVVUVW
*<beve	VVVVVUVW
*<bew	VWVVXWVV
*<bewu	VWVVWVVV
*<bez	WVVUUVVW
*<bezo	WVVUUVVW
*<bi	UVWWXUVU
*<bib	VVVWVVVV
*<bibl	VVVWVVVV
*<bie	VVVVWVVV
*<bij	VVUWVVWU
*<bijd	VVVVVVVU
*<bijg	VVVWVVVV
*<bijl	VVVVWVWV
*<bin	VVWUWVUV
*<binn	VVWUWVUV
*<bio	VVVVVVVW
*<bl	VWVUWXUV
*<bla	VWVVVVVV
*<blau	UVVVVVVV
*<ble	UVWVVVVV
*<blee	UVWVVVVV
*<bli	VVVUWWVV
*<blij	VVVUWVVV
*<blin	VVVVVWVV
*<blo	VVVVWWVW
*<bloe	VVUVVWVV
*<blok	VVVVVVVW
*<bloo	VVVVWVVV
*<bo	WWVTVUVU
*<boe	VVVWUUWV
*<boel	WVVUVVVV
*<boer	VVVWVVVV
*<boet	VVVVVVWV
*<bom	WVVUVVVV
*<bome	WVUVVVVV
*<bon	WVVVVVVU
*<bonn	WVVUVVVV
*<bonu	VUVVVVVV
*<boo	VWVVVVVV
*<boom	VVVVUVVV
*<boot	VWVVVVVV
*<bor	VVVVVUVV
*<bos	VVVVVWVV
*<bou	VVVVUUVV
*<bouw	VVVVUUVV
*<bov	VWVVXWVV
*<bove	VWVVXWVV
*<br	UWUWWUVW
*<bra	VVVVWTVV
*<bran	VVVVWUVV
*<bre	VVUVVVVV
*<bri	VVVVVWVV
*<brie	WVVUVWVV
*<bril	UVVWVVVV
*<bro	VVUWVVVV
*<broe	VVVVVWVV
*<bron	VVVVVVWV
*<broo	VVVVUVVV
*<bru	VVVVVUVW
*<brug	UVVVVVVW
*<brui	WVVVVVVV
*<bu	XUUWWUUW
*<buf	WVVUVVVV
*<buff	WVVUVVVV
*<bui	VVVVWVWV
*<buit	VVVVVVWV
*<bul	VVVVWVVV
*<bult	VVVVWVVV
*<bur	VUUXVUUW
*<bure	VVVVVVUV
*<burg	VUVWVVVW
*<busc	VVWVVVVV
*<buu	WVVVVVUV
*<buur	WVVVVVUV
*<ca	UWUWUVXV
*<cam	VVVVVVYV
*<came	VVVVVVYV
*<ce	VVUVVVVV
*<cen	WVUVVVVV
*<cent	WVUVVVVV
*<ch	VWWTVVWU
*<cha	VVVUWVVV
*<chat	VVWUVVVV
*<chau	VWVVWVVV
*<che	VVWVUVWV
*<chec	VVVVVVWV
*<chem	VVVVUVVV
*<chl	VWVVVVVV
*<chlo	VWVVVVVV
*<ci	VVVVVVWV
*<cit	VVVVVVWV
*<co	TXVWVUWZ
*<cod	VVVUVWVV
*<code	VVVUVWVV
*<col	UVVWUUWV
*<coll	VVVVUVVV
*<colu	VVVVVVWV
*<com	UWVVVVUX
*<comm	VWVUVVUW
*<comp	UVVWVWVV
*<con	VVVVVUXX
*<conc	UVVWVVWV
*<cons	VVVVVVWV
*<cont	WVVVUVVW
*<cor	VVVVVVUV
*<corr	VVVVVVUV
*<cou	VVVVWVVV
*<coup	VVVVWVVV
*<cr	VVVVVXVV
*<cre	UVVVVWVV
*<da	WUXUUUUV
*<daa	VUVWWVVV
*<daan	VVVVWWVV
*<daar	VUVWVUVV
*<dac	WVVVVVVV
*<dach	WVVVVVVV
*<dag	WVVUTUUV
*<dage	VVVUUVVV
*<dak	VVVVWVVV
*<dam	UVWVVUVV
*<dame	UVWVVUVV
*<dan	VUVVUVUV
*<dank	VUXUUWVW
*<dat	VVWUUVVV
*<data	UVVVVVVU
*<de	UXTWVVXX
*<deb	UVVWVVUV
*<deba	VVVWVVVV
*<dee	VVUVVVVV
*<deel	VVVVVVVW
*<dek	VWVVVVVV
*<dem	VVVVUVVV
*<deme	VVVVUVVV
*<den	WVVUWWVV
*<denk	WVVUVVVV
*<der	WVVVVVVV
*<derd	VUVVVVVV
*<deu	VVUWVVWV
*<deur	VVUWVVWV
*<dez	VVWVUVWV
*<deze	VVWVUVWV
*<di	YRWVWUTT
*<dia	VVVVWVVV
*<dial	VVVVWVVV
*<dic	WVUVWVVV
*<dich	WVUVWVVV
*<die	WUVVVUUU
*<dien	UVVVVVVV
*<din	VVVVVVVU
*<dins	VVVWVVVU
*<dir	VVVVVVWV
*<dire	VVVVVVWV
*<dis	VVVWVVVV
*<dit	XTWUVVUW
*<do	WUWUXWWU
*<doa	VVVVWVVV
*<doar	VVVVWVVV
*<doc	VVWVUVWV
*<doch	UVWVUVVV
*<docu	VVVVVVWV
*<doe	UVWWVVVV
*<doel	VVVWVVVV
*<doen	UVWVVVUV
*<dond	VVVVWVVV
*<doo	XVVUXWVU
*<dood	WVVUVVVV
*<door	VVVVWVWV
*<doos	VVVVWWVV
*<dor	WVVVVVVV
*<dorp	WVVVVVVV
*<dos	VVVVWVVV
*<dosi	VVVVWVVV
*<dou	WVVUUVVW
*<douc	WVVUVVVV
*<dov	VVVVVWVV
*<dove	VVVVVWVV
*<dr	VVUWWWXV
*<dra	VWUVWWWV
*<draa	VVVUVWWV
*<dran	VWVVWVVV
*<dri	WUVVVWWV
*<drie	WVVVUVWV
*<dro	VVVWVVVV
*<du	WUVVTVVU
*<dui	VVUWWVVV
*<duid	VVUWVVVV
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
*<ee	WTWWSUUU
*<een	WUWVUUUU
*<eens	WUVVUVVV
*<eer	VUVWVVVV
*<eers	VUVVVVVV
*<ei	VVVVVVUU
*<eig	WUUWVVVV
*<eige	WUUWVVVV
*<ein	UVWVVVVV
*<eind	UVWVVVVV
*<ek	VVVVVWVV
*<el	WUVUUVWU
*<ele	VVVVWVVV
*<elek	VVVVWVVV
*<elf	VVVVVVXV
*<elk	WUVVUVVV
*<elka	WVVVVVVV
*<elke	VUVVUVVV
*<em	VVVVVVWV
*<emb	VVVVVVWV
*<emba	VVVVVVWV
*<en	VUXUXZVT
*<eng	VVWVVVVV
*<enge	VVWVVVVV
*<enk	VVWVVVVV
*<enke	VVWVVVVV
*<enq	WVVVVVVV
*<enqu	WVVVVVVV
*<er	WWUTZWUT
*<erg	VWVVVVVV
*<erge	VWVVVVVV
*<erin	VVVVWVVV
*<es	VVVVWVVV
*<eta	VVVWVVVV
*<ete	VVVVUWVV
*<eten	VVVVUWVV
*<eu	VVVVUWVV
*<eur	VVVVUWVV
*<euro	VVVVUWVV
*<ev	UVWVUUWW
*<eve	UVWVVUWV
*<even	UVWVVUWV
*<ex	VVVVVVWW
*<exa	VVVVVVWV
*<exp	VVVVVVVW
*<expl	VVVVVVVW
*<ext	WVVVVVVV
*<extr	WVVVVVVV
*<fa	VVVVVWXV
*<fac	VVVVVVWV
*<fact	VVVVVVWV
*<fan	VVVUVVVV
*<fat	VVVVWWVV
*<fc	VVVWVVVV
*<fee	UVVVVVVV
*<fees	UVVVVVVV
*<fi	UVWVVUWV
*<fij	VVWVVVWV
*<fijn	VVWVVVWV
*<fil	UVVWVUVV
*<file	VVVVUVVV
*<fili	VVVVWVVV
*<film	VVVVUVWV
*<fla	WVVVVUVV
*<fle	VVVVWVVV
*<fles	VVVVWVVV
*<fo	XVVTTVXU
*<for	WUVVVVVV
*<form	WUVVVVVV
*<fot	WVVUVVXV
*<foto	WVVUVVXV
*<fou	VVWUVVVV
*<fout	VVWUVVVV
*<fr	UVVWUUVV
*<fre	VVVVVVWV
*<free	VVVVVVWV
*<fri	UVVVVVVV
*<ga	VWUVaUWU
*<gaa	VVUWXVXU
*<gaan	VVVWWVVV
*<gaat	VVUWWVXU
*<gam	WVVVVVVV
*<gan	VVVVWVVV
*<gang	VVVVWVVV
*<gar	VVVUWVVV
*<gara	VVVUWVVV
*<gas	UWWUXVVV
*<gasl	VWVVWVVV
*<gast	VVWUVVVV
*<ge	VUVWXTQV
*<gea	VVVVVVUU
*<geac	VVVVVVUU
*<geb	VVWUVXUV
*<geba	VVWVVVVV
*<gebe	VVVUVWVV
*<gebl	VVVVVVVW
*<gebo	VVVVVWVV
*<gebr	VVVVVUVV
*<ged	UVXUWWVW
*<geda	UVXUVVVV
*<gede	VVVVVVVW
*<gedo	VVVVWWVV
*<gedr	VVVVWVVV
*<gee	UWVVWVUV
*<geef	VVWVWUVV
*<geen	UWUVVWVV
*<geg	VVVUVVUV
*<gege	VWVUVVUV
*<geh	WUWUUVVV
*<geha	UVWVVWVV
*<geho	WVVUVVVV
*<gek	VVUWVUUV
*<gel	UVVXTUVU
*<gela	VVWVUVVV
*<geld	UWVVVVVV
*<gele	VVUWVVVU
*<gelu	VVVVUVVV
*<gem	VVVWUUVV
*<gema	VVVWVVVV
*<geme	UVVWUUVV
*<gen	VVVVWVWV
*<geno	VVVVVVWV
*<ger	WVUVWVVW
*<gere	VVVVWVVW
*<ges	WUVVVUUU
*<gesl	VVWVVUVV
*<gesp	VVUVVVVU
*<get	UVVWVVVV
*<gete	VVVWVWVV
*<gev	VVVVWUVW
*<gevl	VVVVWVVV
*<gevo	VVVUVUVV
*<gevr	WVVVVVVV
*<gew	WVVVVVVV
*<gewa	VVVVWVVV
*<gewe	VVUWVWVV
*<gewo	VWWUUVVU
*<gez	UVVWWWUW
*<gezi	VVVWWVVV
*<gezo	VVVVVVVW
*<gi	UWWUXTUV
*<gif	VVVVWVVV
*<gis	VVWUWUVV
*<gist	VVWUWUVV
*<gl	WWVTWVVV
*<gla	VWVUVVVV
*<glas	VWVUVVVV
*<go	UUWVVVUU
*<goa	VUUWVVVV
*<goal	VVVWVVVV
*<goe	UWVVVVVU
*<goed	VWVVVVVU
*<goei	VVWVVVVV
*<gor	VVVVVWVV
*<gord	VVVVVWVV
*<gou	UUWVVVVV
*<goud	VUWVVVVV
*<gr	TWWWUWVW
*<gra	UWVVVVVV
*<graa	UWVVUVWV
*<grad	VVVVWWVV
*<gri	VVVVVVVW
*<grif	VVVWVVVW
*<gro	TVWVVVVW
*<groe	UVVVUVVW
*<groo	UVWUVVVV
*<grot	VVVVVWVV
*<ha	VVVUWZUV
*<haa	VVVVVXVV
*<haal	VVVVVWVV
*<haar	VVVVVXVV
*<had	VVVVUVVV
*<hadd	UVVVUVVV
*<hal	WVVUVVWW
*<half	VWVVVVWV
*<hall	VVVVVVVW
*<han	UVVWWXUV
*<hand	UVWVVVVV
*<hang	VUVWXXVV
*<hap	WVVUVVVV
*<hard	VVUVVVVV
*<hart	UVWVWVVV
*<he	VWUVXVVW
*<heb	WUUWUUUW
*<hebb	WVVVVTVW
*<hed	VVVVVVVW
*<hede	VVVVVVVW
*<hee	UWVWWWVV
*<heef	VVVVWVVW
*<heel	UVVVWWVV
*<hek	VVVVWUVV
*<hel	VVVVXVUV
*<held	UVVWVVVV
*<hele	UWVVWVUV
*<helf	WVVUVVVV
*<hell	WVVVVVVV
*<help	VVVVWVVV
*<hem	UVWVVVVV
*<heme	VVWUVVVV
*<her	WVVVVWVV
*<herf	WUVVVVVV
*<hers	VVVVVWVV
*<het	VVVVVUXV
*<hetz	WVVVVVVV
*<hi	VUWVWVVX
*<hie	VVVVVVVX
*<hiel	VVVVVWVV
*<hier	WVVVWUVY
*<hij	VVWVWWVV
*<ho	UYUUWVWW
*<hoe	VXUUXWWW
*<hoef	VVVVXUVW
*<hoek	VVVWWVVV
*<hoes	VVVVWVVV
*<hoev	VWVVVVXV
*<hon	UVVVVVVV
*<hoo	VWVVWVVV
*<hoof	VWUVWVVV
*<hoor	VVVVVWVV
*<hop	WVVVVVVV
*<hope	WVVVVVVV
*<hot	UVWVVVVV
*<hote	UVWVVVVV
*<houd	VVVVVUVV
*<ht	UVVWVVVV
*<htt	UVVWVVVV
*<http	UVVWVVVV
*<hu	TWVVUWWV
*<hui	VWVUUWVV
*<huil	VVVVVWVV
*<huis	VWVUUVVV
*<hul	VVVVVWVV
*<hulp	VVVVVWVV
*<hun	VVVVVVVW
*<hy	VVVVVVVU
*<hyp	VVVVVVVU
*<hypo	VVVVVVVU
*<hè	VVVVWVVV
*<id	VVWUVVVV
*<ide	VVWUVVVV
*<ie	VTVWXWUU
*<ied	VVVVWVVU
*<iede	VVVVWVVU
*<iem	VVVVWWVV
*<iema	VVVVWWVV
*<iet	VUVWVVVU
*<iets	VUVWVVVU
*<ij	UVVWVVVV
*<ijs	UVVWVVVV
*<ijsj	VVVWVVVV
*<ik	UXVUUWTV
*<in	WWTWXUTU
*<ing	VVVWXUWV
*<inga	VVVVVVWV
*<inge	UVVWXUVV
*<inl	VVVUVUUV
*<inlo	VVVUVVVV
*<ins	VVUWWUVX
*<insp	VVVWVVVX
*<inst	VVVVVUVV
*<insu	VVVVWVVV
*<int	VVWUVVVU
*<inte	VVWUVVVV
*<inv	VVVVVWVV
*<inz	VVVVVVWU
*<inza	VVVVVVWV
*<is	VVUWVWWV
*<it	VUVWVVVV
*<ja	VUWWTVVU
*<jaa	UVWWTVVU
*<jaar	UVWWTVVU
*<jam	WVVVVVVV
*<jamm	WVVVVVVV
*<janu	WVVVVVVV
*<jar	VVWVVWVV
*<jare	VVWVVVVV
*<jari	VVVVVWVV
*<je	UVUXUUUT
*<jer	VVVVWVVV
*<jerr	VVVVWVVV
*<ji	VVVWVVVV
*<jij	VVVWVVVV
*<jo	UUVWWUVV
*<jon	VVWVWUVV
*<jong	VVWVWUVV
*<jou	VUVXVVVV
*<ju	WVVTWTUT
*<jui	WUVVVVVV
*<juis	WUVVVVVV
*<jul	VWVTXUVT
*<jull	VWVTXUVT
*<jun	VVVVVVVW
*<juni	VVVVVVVW
*<jur	VVUVVVVV
*<jurk	VVUVVVVV
*<ka	UWUVTVTX
*<kaa	TVVWUVUV
*<kaar	TVVXUVUV
*<kab	VVVVVVUV
*<kabi	WVVVVVVV
*<kac	VVVVWVVV
*<kach	VVVVWVVV
*<kam	WVVVVVUW
*<kame	WVVVVVUW
*<kan	UWVUUWWW
*<kant	VWVVVUWV
*<kap	WVUVVVVV
*<kar	VWVVVVVV
*<kara	VVVWVVVV
*<kas	VVVUUVVV
*<kass	VVWUUVVV
*<kat	VVUWWVVV
*<ke	WUVWYTUV
*<kee	WVTWWUVU
*<keer	WVUVWVVU
*<kei	VVXUVVVV
*<kel	VVVVWVVV
*<keld	VVVVWVVV
*<ken	VVVVVVVU
*<ker	UVVWVUVV
*<kerk	VVVWVUVV
*<kerm	VVVWVVVV
*<ket	VVVWWVVW
*<kete	VVVVWVVW
*<keu	VUVVWVVW
*<keuk	VVVVWVVV
*<keur	UVWVVVVW
*<ki	UVVWYWUU
*<kie	VVVVWVVV
*<kiek	VVVVWVVV
*<kij	UVUXVVVV
*<kijk	UVUXVVVV
*<kin	VVVVWXVU
*<kind	VVVVWXVU
*<kip	VVVVWVVV
*<kl	WUWUWYWU
*<kla	VTWVVVVU
*<klaa	UVVWVUVW
*<klac	VVWUVVVU
*<klan	VVVVVWVU
*<klap	VVVVWVVV
*<kle	VVVVWXVU
*<klei	WWVUVWVV
*<klem	VVVWVVVV
*<kli	VVVVVWVV
*<klo	VVVVVWWV
*<klop	VVVVVWWV
*<kn	WVVUVVVV
*<kna	WVVUVVVV
*<knap	WVVUVVVV
*<kni	WVVVVUWV
*<knip	VVVVVVWV
*<kno	VVVVVWVV
*<knoo	VVVVVWVV
*<ko	UVVVVUTV
*<koe	WVVVVVVV
*<kof	VUVWVVVV
*<koff	VUVWVVVV
*<kom	UVVWWVVW
*<kome	VVVVVWVW
*<komt	VWUVVUVU
*<koo	VWUVVVVV
*<kook	VWUVVVVV
*<kool	VVVVWVVV
*<koop	VVVVUVVV
*<kop	VVVVVVUV
*<kor	WVVVVVVV
*<kort	WVVVVVVV
*<kos	TWVVUVVV
*<kost	TWVVUVVV
*<kr	XWUUWVVW
*<kra	WVUWVVVV
*<kraa	UVUWWVVV
*<kran	WVVUVVVV
*<kre	WVVUVVVW
*<kree	WVVUVVVW
*<kri	VWVUWVVV
*<krij	VWVUWVVV
*<kru	VVVVVWVV
*<krui	VVVVVWVV
*<ku	XWVTVVTV
*<kun	VWVUVVUV
*<kunn	VWVUVVUV
*<kunt	VVVVVVUV
*<kw	YUVTUVVV
*<kwa	XUVUVVVV
*<kwam	WVVUUVVV
*<kwar	WVVVVUVV
*<kwi	VVVVUVVV
*<kwij	VVVVUVVV
*<la	UVVWVUTV
*<laat	VVVWVVVV
*<lam	UWVVVVVV
*<lamp	UWVVVVVV
*<lan	VVVVXUUV
*<land	VVVVWVVV
*<lang	VVVVWUUV
*<las	UVVWVVVW
*<last	VVVVVVVW
*<lat	VVVVUVUV
*<late	VVVVUVUV
*<lau	WVVVVVVV
*<lauw	WVVVVVVV
*<le	XUUVVUUW
*<led	VVVVWVVV
*<ledi	VVVVWVVV
*<lee	WUUVVVUV
*<leek	WVVVVVVV
*<leg	VVVVUUVW
*<legg	VVVVVVVW
*<legt	VVWVVVVV
*<lek	UVVWWUVV
*<lekk	UWVVVUVV
*<ler	VVVWVVVV
*<lera	VVVWVVVV
*<let	VVVVVWVV
*<lett	VVVVVWVV
*<leu	XVVUVVVV
*<leuk	WVVUVVVV
*<lev	WVUUWUVW
*<leve	WVUUWUVW
*<lez	VVVVVWWV
*<leze	VVVVVWWV
*<li	VVVVXTVU
*<lie	WUVVUVVV
*<liep	VVWVVVVV
*<liet	WVVVVVVV
*<liev	VUVVVWVV
*<lig	WVUVYUVU
*<ligg	VVVVWUVV
*<ligt	WVUVXVVU
*<lij	VVWUVUVW
*<lijk	WVVUVVVV
*<lijn	UVWVVUVV
*<lin	UVVVUVVV
*<lint	VVVVVVWV
*<lip	WVVVVVVV
*<liv	VVVVVVWV
*<live	VVVVVVWV
*<lo	WVUVXWWW
*<loc	VVVVVVVW
*<lof	VVWVVVVV
*<log	VVVVVVVW
*<logb	VVVVVVVW
*<loke	WVVVVVVV
*<loo	VUUWVVXV
*<loop	VVVVWVXV
*<los	WVUUXWVV
*<lu	WUVWVVVV
*<luc	WVVVWVVV
*<luch	WVVVWVVV
*<luis	VVWVVVVV
*<lun	VVVWVVVV
*<lunc	VVVWVVVV
*<ma	VVWUWWUV
*<maa	VUVWVVUV
*<maak	UVXUVVVV
*<maan	VVUWUVVU
*<maar	WUVVWVUV
*<maas	VVVWVVVV
*<mac	UVVVWVVV
*<mach	UVVVWVVV
*<mag	VWUVUUWV
*<maga	VVVVVVWV
*<mai	WVVVUVVU
*<mail	WVVVUVVU
*<mak	VVWUVVVV
*<make	VVWUVVVV
*<mam	VVVVWXVV
*<mama	VVVVWWVV
*<man	UWWUVWUV
*<mand	VVVUVVVV
*<mann	VVWVVVVV
*<mar	VVVWVVVV
*<mat	WVVVVVVV
*<me	UUXVYYSW
*<med	WVUVVWVW
*<mede	VVVVVVVW
*<medi	VVVVWVVV
*<mee	UVXUUWVW
*<meer	VVVUXXVU
*<meet	VVVVVVVW
*<mei	VVVVWVVV
*<meis	VVVVWVVV
*<mel	VVUVVVVW
*<meld	VVUVVUVW
*<men	UUVWWVUV
*<mens	VUVWWVVV
*<mer	VWVUVVVV
*<merk	VWVUVVVV
*<mes	VVVVWVVV
*<met	VVWVVVVU
*<mete	VVWUWUVV
*<mev	VVVVWWVU
*<mevr	VVVVWWVU
*<mi	WVWTVWVU
*<mid	WVVUVVWV
*<midd	WVVUVVWV
*<mij	UVVVUWTT
*<mijn	VVUWVWUT
*<min	WUVVVVVV
*<mind	WVVVVVVV
*<mini	WUVVVVVW
*<minu	VVWUVVWV
*<mis	UVWVWVWW
*<miss	VVVVVVWV
*<mist	VVVVVVVW
*<mn	WVVVWVVV
*<mo	WVUVTWVU
*<moe	WVVUVWUV
*<moed	VVVUWVVV
*<moei	WVVVVWVV
*<moet	VVVVVVUV
*<mog	VWVUUVVW
*<moge	VWVUUVVW
*<moi	VWVVVVVV
*<mom	WVUVVVVV
*<mome	WVUVVVVV
*<mon	WVVVVVVV
*<mond	VVVVVWVV
*<mont	WVVUVVWV
*<moo	VUVWUVVV
*<mooi	VUVWUVVV
*<moor	WVVUVVVV
*<mor	UWVWUVWW
*<morg	UWVWUVWW
*<mu	WVVUVVVV
*<mun	VVVVVWVV
*<munt	VVVVVWVV
*<muz	WVVUVVVV
*<muzi	WVVUVVVV
*<na	VVWUWVTU
*<naa	WVUVWUVV
*<naam	VVVUVVWV
*<naar	VVUVVUUV
*<naas	VVVVWUVV
*<nac	UVVWVVUV
*<nach	UVVWVVUV
*<nam	UVWVVVVV
*<ne	UVVWVVVU
*<ned	UVVWVWVV
*<nede	UVVWVWVV
*<nee	VVVVUVVV
*<neg	VVWVUVVV
*<nega	VVWVVVVV
*<nege	VVVVUVVV
*<nep	UVVVVVWV
*<net	UVVWXUVV
*<netj	VVVUVVVV
*<neu	VVVVWVVV
*<neus	VVVVWVVV
*<ni	XUVVUVVV
*<nie	WUVVVVVV
*<niem	WVVVVVVV
*<niet	WVUVWWUW
*<nieu	VVWVUUWU
*<nik	WUVVVVVV
*<niks	WUVVVVVV
*<no	WUVVUUUW
*<nod	VVVVUUVW
*<nodi	VVVVUUVW
*<noe	VUWUUVVV
*<noem	VUWVVVVV
*<noo	UVVVVVVW
*<nood	VWVUWVVW
*<nooi	VVVWUVVV
*<nor	VVVUVVVV
*<norm	VVVUVVVV
*<not	WVVVVWVV
*<nou	WVUUVVVV
*<nu	VVUWWUWW
*<num	UWVVWUWV
*<numm	UWVVWUWV
*<of	TYVUTTUV
*<og	VVVVWVVV
*<oge	VVVVWVVV
*<ogen	VVVVWVVV
*<ok	VVUWUVVV
*<om	YTWUVWXV
*<oma	VVVVWWVV
*<omb	VUVVVVVV
*<ombu	VUVVVVVV
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
*<on	WVVUVTWZ
*<ona	VVVVVVVW
*<onaa	VVVVVVVW
*<ond	VVUWWVVW
*<onde	VVUWWVVW
*<onl	WVVVVVVV
*<onli	WVVVVVVV
*<ons	VVVVUUWW
*<ont	WVVUWUUW
*<ontb	WVVVVVVV
*<onts	VVVVWVVV
*<ontv	VVVVVVUV
*<onz	VUVWUWWV
*<onze	VUVWUWWV
*<oo	VVVVTVVT
*<ooi	WUVVVVVV
*<ooit	WUVVVVVV
*<ook	UWVVUVTU
*<oom	VVVWVVVV
*<oorz	VVVVVVWV
*<op	WUVVYXVU
*<opd	VVVVVWVV
*<opda	VVVVVWVV
*<ope	VWUUWVVV
*<open	VWUVWVVU
*<opg	VVWUVVVW
*<opge	VVWUVVVW
*<oph	WVUVVVVV
*<opk	VVVWVVVV
*<opla	VWVUVVVV
*<opn	WVVVVVVV
*<opni	WVVVVVVV
*<opr	VUVVVVVV
*<opro	VUVVVVVV
*<opsl	VVWVVVVV
*<opv	VVVVVWVV
*<opva	VVVVVWVV
*<opz	WVVVVVVV
*<opze	WVVVVVVV
*<or	UWVVVVVV
*<ora	VWVVVVVV
*<oran	VWVVVVVV
*<ou	UWVWVUVU
*<oud	UWVWVUVU
*<oude	UVVWVVVV
*<ov	VWVVUVWW
*<ove	VWVVUVWW
*<over	UWVVUVWW
*<pa	VWUWTSVW
*<pag	VVVVVVWV
*<pagi	VVVVVVWV
*<pak	VWUVVUWV
*<pakk	VWVVVVWV
*<pan	VVVVVVVW
*<pap	VVVVVVVW
*<papi	VVVVUUVW
*<par	VVVVVUUV
*<park	WVVUVUVU
*<parl	VVVVVVUW
*<part	UVVWVVVV
*<pas	VVVVUVVV
*<pasp	VVWVVVVV
*<pass	VVVVVVWV
*<pe	VWTWXUXV
*<pen	VVUWVVVV
*<per	VWUVWUYV
*<perr	VWVUWVVW
*<pers	VVUVVUYU
*<peu	WVVVWVVV
*<peut	WVVVWVVV
*<pi	VVUVVUVV
*<pil	VVVVVUVV
*<pill	UVVWVUVV
*<pin	VVVUVVVV
*<piz	VVVWVVVV
*<pizz	VVVWVVVV
*<pl	WWUUVWVW
*<pla	WVVUVWVW
*<plaa	VVVVVWWV
*<plaf	VVVVWVVV
*<plan	WVVUUVVW
*<plat	VVVVVVVW
*<plee	VVVVVWVV
*<po	SXVXUVWX
*<pod	UVVWVVWV
*<podc	VVVWVVWV
*<pol	UWUVUVUW
*<poli	VWUVUVVW
*<poo	VWVVVVVW
*<poor	VVVVVVVW
*<por	VVWUVVWV
*<port	VVWUVVWV
*<pos	UVVWVVWV
*<post	UVVWVVWV
*<pot	UVVWVVVV
*<potj	UVVWVVVV
*<pow	VVVVWVVV
*<powe	VVVVWVVV
*<pr	WUWUUUUU
*<pra	WUVUVVVV
*<prat	WVVUVVVV
*<pre	VVWUVVWV
*<prec	VVWUVVVV
*<prem	VVVVVVWV
*<pri	VUWVVUVV
*<prij	WVVVVVVV
*<prik	VVVVWVVV
*<prin	VVWVVVVV
*<pro	UVVWVUUV
*<prob	UVVWVVVV
*<proc	VVVWVVVV
*<pru	WVVVVVVV
*<pu	VWUVVVWU
*<pub	VWVVVVWV
*<publ	VWVVVVWV
*<pun	VVVWVVVV
*<punt	VVVWVVVV
*<put	VVVVWVVV
*<qr	VVVVVWVV
*<qu	VVVVVVWV
*<ra	VWTWWWVV
*<raa	VVUWWWUV
*<raad	VVVWVVVV
*<raak	VVVVVWVV
*<raam	WUVVVVVV
*<raar	VVVVWWVV
*<rad	VWVVVVVV
*<ram	VVVWVVVV
*<ramp	VVVWVVVV
*<rap	VVVVVVVW
*<rapp	VVVVVVVW
*<re	TVVXXVXV
*<rea	UVVWWUXU
*<reac	VVVVVVWU
*<reag	UVVWWVWV
*<rec	VVTWUVUX
*<rece	WVVUUVVV
*<rech	UVUWVVVX
*<recl	WVUVVVVV
*<red	UWWUWVVV
*<reda	VVVVVVUV
*<rede	VWWUWVVV
*<ree	VVVWVUVV
*<reed	VVVWVUVV
*<reg	VUWVUWVV
*<rege	VUWVVWVV
*<regi	VUVWVVVV
*<rei	VVVVVWVV
*<reis	VVVWVWVV
*<rek	WVVUVVVV
*<reke	WVVUUVVV
*<rel	VVVVWVVV
*<reli	VVVVWVVV
*<rem	WVVVWVVV
*<remm	WVVVWVVV
*<res	VUVWVVWV
*<rese	VVVVVVWV
*<ret	UVWVVVVV
*<reto	UVWVVVVV
*<ri	WVUVVUUV
*<rij	WVUVVUUV
*<rijt	VWVVVVVV
*<ro	VWUWVVUU
*<rod	VVVWVVVV
*<rode	VVVWVVVV
*<roe	VVVVWVVV
*<roep	VVVVWVVV
*<rol	VVVVVWVV
*<rold	WVVVVVVV
*<roll	VVVVVWVV
*<rols	VVVVVWVV
*<roo	WVVUUUVV
*<rook	VVVVUUVV
*<roos	VVVUVVVV
*<rot	VVUWVVVV
*<rou	VVVVVWVV
*<rouw	VVVVVWVV
*<ru	VWVVWWVU
*<rug	WVVVVVVV
*<rui	UWVVXVVV
*<ruik	UVVWXVVV
*<rus	VVVVVWVV
*<rust	VVVVVWVV
*<sa	TWVWVVVV
*<sam	UVVWVVVV
*<same	UVVWVVVV
*<sap	VWVVVVVV
*<sat	VVVVWVVV
*<sc	WUVVYYVU
*<sch	WUVVYYVU
*<scha	VVVUVVVV
*<sche	VVVVWWVV
*<scho	VVVVWVVV
*<schr	WUVVVWWV
*<schu	UVVWXWVV
*<schô	VVWVVVVV
*<se	XVVUUUUV
*<ser	WVVUUUVV
*<serv	WVVUVVVV
*<si	WVUUVWWU
*<sim	VVWVVVVV
*<simp	VVWVVVVV
*<sin	WVVVVVVV
*<sis	VVVVWWVV
*<sist	VVVVWWVV
*<sit	VWVUVVWV
*<site	VWVUVVWV
*<sj	UVWVVVVV
*<sja	UVWVVVVV
*<sjaa	UVWVVVVV
*<sl	VVUWYZWV
*<sla	WUUWXXVU
*<slaa	VVVVXXVV
*<slag	UVVVVVVV
*<slap	WUVVVVVV
*<sle	VVVVVWVW
*<slec	VUVVVWVV
*<sleu	VVVVVVVW
*<slo	VVVVWVWV
*<slot	VVVVWVWV
*<slu	UWVVVVWV
*<slui	UWVVVVWV
*<sm	VVWUVVVV
*<sms	VVWVVVVV
*<sn	VVVVVWVV
*<sna	UVVVVWVV
*<snap	VWVVVWVV
*<snel	VVVVWWVV
*<so	VWUVXWVV
*<soe	WVVUVVVV
*<soep	WVVUVVVV
*<som	VVVVVWVV
*<soo	VVVWVVVV
*<soor	VVVWVVVV
*<sor	VVVVXVVV
*<sorr	VVVVXVVV
*<sp	VXUVXYVV
*<spa	VVVVUVVV
*<spe	VVUVVXVV
*<spee	VVVVVVVW
*<spek	VVVVVWVV
*<spel	VVVWVWVV
*<spi	WVVVVVVV
*<spo	UUWWXVUV
*<spoo	UVWWWVVU
*<spr	UXVUWVWV
*<spre	VWVVVVWV
*<spri	VWVUWWVV
*<st	WUUWWXVW
*<sta	WWTUXWWX
*<staa	VWUVWWWW
*<stat	VVVVVVUV
*<ste	UUUYWVUV
*<stee	VVVVWVVV
*<stek	VVVVWVVV
*<stel	VVVWVVVV
*<stem	UVUWVVVV
*<sti	VUVVVWWV
*<stil	VUWVUWVV
*<stin	VVVVWVVV
*<sto	WUWTVWUU
*<stoe	VVWVVUVV
*<stof	VVVVVVVW
*<stom	VVVVVWVV
*<ston	WUVUUVVV
*<stoo	VVVVWVVV
*<stop	WVVUWVVV
*<stot	VVVVUWVV
*<str	UVWVVWUU
*<stra	UVWVUWVV
*<stro	UWVVWVUV
*<stu	WVVVUVVV
*<stuk	VVVVUVWV
*<stuu	WVVUVWVV
*<su	VVVVWUVV
*<supp	VVWVVVVV
*<sur	VVVVVVVW
*<ta	VVUWUVUV
*<taa	UVVVVVVV
*<taar	UVVVVVVV
*<tab	VVVWVVVV
*<tabl	VVVWVVVV
*<tan	UVVWVVVV
*<tand	UVVVVVVV
*<tax	WVVVVVVV
*<taxi	WVVVVWVV
*<te	XTWUVUTV
*<tea	VVWVVVVV
*<team	VVWVVVVV
*<teg	VUUXWVVV
*<tege	UVUXWVVV
*<tego	WVVVVVVV
*<tel	WUUVUVVU
*<tele	WVUVVVVV
*<telt	VVVWVVVV
*<ter	UWXTVVVV
*<teru	VVXTVWVW
*<tes	WVVVVVVV
*<test	WVVVVVVV
*<th	VUVVVVVV
*<the	VVVWVVVV
*<them	WVVVVVVV
*<thu	VVWVVWVV
*<thui	VVWVVWVV
*<ti	VTXWVUUW
*<tie	VVUWVVVV
*<tien	VVUWVVVV
*<tij	VUWWUVVW
*<tijd	VUWWUVVW
*<tik	VVVVWVVV
*<tim	VVWVVVVV
*<tir	VVWVVVVV
*<tira	VVWVVVVV
*<to	YTVTTUWX
*<toc	WUVVVWVV
*<toch	WUVVVWVV
*<toe	WVVUUUWY
*<toeg	VWVVVVWW
*<toen	WVVUVVVV
*<toes	VVVVVVWV
*<toez	VVVVVVVX
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
*<trap	VVWVVWVV
*<tre	UVVWWVUV
*<trei	VVVVWVUV
*<tril	WVVVVVVV
*<tro	VVWVVVVV
*<trot	UVWVVVVV
*<tu	WUUVUUUV
*<tui	VVVWVVVV
*<tuin	VVVWVVVV
*<tus	WVVUVVVV
*<tuss	WVVUVVVV
*<tv	UWVVVVWV
*<tw	VVUVWWWU
*<twa	VVUVVVVV
*<twe	VWVVVVVU
*<twee	VWVVVVVU
*<twi	VVVVVWWV
*<twin	VVVVVWWV
*<ui	WUVVVWXU
*<uit	WUVUVWXU
*<uitg	VVWVVVVV
*<uitl	VVVVVVWV
*<uits	WVVUVVVV
*<uitv	WVVVVVVV
*<uitz	UVWVVVWV
*<up	WVWUVVVV
*<upd	WVVUVVVV
*<upda	WVVUVVVV
*<ur	VVVVXXVV
*<ure	VVVVXXVV
*<uren	VVVVXXVV
*<uu	VVUXTVXW
*<uur	VVUXTVXW
*<uw	WVUVWWXZ
*<va	TWWVWWWY
*<vad	VVVVUWVV
*<vade	VVVVUWVV
*<vak	UVWUVVVV
*<vake	VVWVVVVV
*<valt	VWVVVVVV
*<van	VVUWXWXX
*<vana	VWUVVVWV
*<vand	VVVWVVVV
*<vann	VVVVWVVW
*<vano	VUVWWVVV
*<vanu	VVVVVVVW
*<vas	UWWVUVVX
*<vast	UWWVUVVX
*<ve	WUWUSSUY
*<vee	VUUWVVVV
*<veel	WUVVVVVV
*<veer	UVVWVVVV
*<vei	VVVVVVVW
*<veil	VVVVVVVW
*<ver	WUXTSUUY
*<vera	VVWVVVVV
*<verb	WVVUVUVV
*<verd	VUVWWVVV
*<vere	VVVVVVVU
*<verg	VVVVUVVV
*<verh	VVUWVVWU
*<verk	VWVVUVUV
*<verl	VVUVVVVV
*<verm	VVWVVVVV
*<verp	WVVVVVVW
*<verr	VVVUVVVV
*<vers	UWWVVVWV
*<vert	VVVVUVVV
*<verw	VUVVVWVX
*<verz	WVVUVVVW
*<veu	VWVVVVVV
*<veur	VWVVVVVV
*<vi	UVUWSTUT
*<via	VVVWUVVV
*<vie	VVVVUVVU
*<viel	UVVVVVVV
*<vier	VVVVUVVV
*<vij	WVVVVUVV
*<vijf	WVVVVUVV
*<vin	UVVVVUVV
*<vind	VVVVVUVV
*<vl	UVVWVWVV
*<vla	UVVWVVVV
*<vlam	VVVWVVVV
*<vle	VVVVVWVV
*<vlek	VVVVVWVV
*<vlu	UVVVUVVV
*<vluc	UVVVUVVV
*<vo	WWUUUVYW
*<voe	UWWUWVVV
*<voed	VVVVVVVW
*<voel	UWWUWVVV
*<vol	WVUWUVVW
*<volg	VVVWVVWV
*<voll	WVUVVVVW
*<von	VVVUWVVV
*<vonk	VVVVWVVV
*<voo	WVVVUWXV
*<voor	WVVVUWXV
*<vor	VVVUVUWV
*<vori	VVVUVUWV
*<vr	UUWWWTVW
*<vra	VVVVWVVW
*<vraa	VVVVWWVV
*<vrac	UWVVWVVV
*<vrag	VUVVUVVW
*<vri	UVWWVUVW
*<vrie	UVWVWUVV
*<vrij	UVVWUVVW
*<vro	VUVWUUVU
*<vroe	VVVVUVVV
*<vrou	VVVWVVVV
*<vu	VVVVUUVV
*<vó	VVVVVVWV
*<vóó	VVVVVVWV
*<vóór	VVVVVVWV
*<wa	WUXSWVUT
*<waa	UWWUVUWV
*<waar	VVWUVUWV
*<wac	WVTWVVWU
*<wach	WVTWVVWU
*<wak	VVWVVWVV
*<wakk	VVWVVWVV
*<wan	VWVVVVVV
*<wann	VWVVUVVV
*<want	VVVVUWVV
*<ware	VVVVUVVV
*<was	WUWUUVUU
*<wat	VVWVWUUU
*<wate	VVVVWVVV
*<wc	WVVVVVVV
*<we	WVUVRUXS
*<web	VVWUVVVV
*<webc	VVWVVVVV
*<wed	VVVWVVVV
*<weds	VVVWVVVV
*<wee	WUVVUWVU
*<week	VVVVUXVU
*<weer	VVVVUUVV
*<weet	WUVVVVVV
*<weg	WUVVWWVU
*<wegg	VVVVWVWV
*<wei	VVVVVVWV
*<weig	VVVVVVWV
*<wek	VVUVUWVV
*<weke	VVVVTWVV
*<wel	WWVTUUVU
*<welk	UXVUVUUV
*<wer	VUWVUTVW
*<werd	WUWUVVVV
*<werk	UVVVVTVV
*<wet	VWVVVUWW
*<wete	VVVVVVVW
*<wi	UVUXUTXV
*<wid	WVVUVVVV
*<widg	WVVUVVVV
*<wie	WVVVWVVW
*<wif	VVVVVUVV
*<wifi	VVVVVUVV
*<wij	VVUXUVWV
*<wijk	VVVVVVUV
*<wijz	VVVVVVVU
*<wil	UVWUWTWU
*<wild	VVVVWVVV
*<will	UVVVVUXU
*<win	UWVWUVVV
*<wink	UWVVUVVV
*<wis	VVVWVVVV
*<wiss	VVVWVVVV
*<wo	VWVUUWXV
*<won	WVVVVXVV
*<wone	VVVVUVVV
*<woni	VVVVVWVV
*<woo	UVWVVVWV
*<woor	UVWUVVWV
*<wor	VWUWVVWW
*<word	VWUWVVWW
*<wé	XUVUVVVV
*<wél	WUVVVVVV
*<za	VVWUVUXV
*<zaa	VVVVVVVW
*<zaak	VVWVVVVW
*<zag	VVVWVVVV
*<zakt	VVVVWVVV
*<zal	VVWVVVVV
*<zali	VVWUVVVV
*<zat	VWUVWUWU
*<zate	VVVVVUXV
*<ze	RVXXWUWU
*<zeg	VVWVXTVU
*<zege	VVWVVVVV
*<zegg	VVWVVUVV
*<zegt	VWUVWUVV
*<zei	UUVWUVVV
*<zel	VVWVUVVU
*<zeld	VVWVVVVV
*<zelf	VVWVUVVU
*<zen	UVVWVVVV
*<zend	UVVWVVVV
*<zes	VVUWVUVW
*<zest	VVVWVVVV
*<zet	UVVVUVWV
*<zett	UVWVUVWV
*<zeu	VVVUVVVV
*<zev	UVVWUVVV
*<zeve	UVVWUVVV
*<zi	TVTYXYVV
*<zic	VVVVUVWV
*<zich	VVVVUVWV
*<zie	UVUWWUVV
*<ziek	WUVWVVVV
*<zien	VVVVVUVV
*<zij	VVVWUWVU
*<zijn	VVVWVVVU
*<zin	VVVWVVVV
*<zit	VVUVYYUW
*<zitt	VVVVWVVW
*<zo	YUVTTUXT
*<zo'	VVVUVVWV
*<zo'n	VVVUVVWV
*<zoe	VWVUVVWU
*<zoek	VWVVVVWU
*<zoem	WVVUVVVV
*<zoj	VVVWWVVV
*<zoju	VVVWWVVV
*<zon	UVVWTUVV
*<zond	VVVVTVVV
*<zoo	VVVVUWVV
*<zoon	VVVVUWVV
*<zor	UVVVVUVV
*<zorg	UVVVVUVV
*<zou	WVVVVUWU
*<zu	VVVWWXVV
*<zus	VVVVVWVV
*<zuu	VVVVWWVV
*<zuur	VVVVWWVV
*<zw	VWUWVUVU
*<zwa	UVVWUUVV
*<zwan	UWVVVVVV
*<zwar	VVVWVVVV
*<zwe	VVVVWUVV
*<zwel	VVVVWVVV
*<éé	WUVVUVVV
*<één	WUVVUVVV
*a's	VVVWVVVV
*a's>	VVVWVVVV
*aad	UVVWVWUW
*aad>	UVVWVWVW
*aadp	VWVUVVVV
*aads	VVVWVVVV
*aaf	VVVVVVWV
*aaf>	VVVVVVWV
*aag	WVUUUWWW
*aag>	VWUVUWWW
*aagd	WVVUVVVW
*aagd>	WVVUVVVV
*aagj	VVVVVVWV
*aagje	VVVVVVWV
*aagt	VVVVVWVV
*aagt>	VVVVVWVV
*aai	VWVVUUWV
*aai>	WVUVVVVV
*aaie	VVVVUVWV
*aaien	VVVVVVWV
*aait	VWVUWVVV
*aait>	VWVUWVVV
*aak	UVXUVVVW
*aak>	VVVVWVWW
*aakt	VVXUUUVV
*aakt>	VVWUUVVV
*aakte	VVWUVVVV
*aal	WVVUWTWV
*aal>	VVVUWVWV
*aald	VVVVVUVV
*aalde	WVUVUVVV
*aaldi	VVVVWVVV
*aalt	VVVVWUVV
*aalt>	VVVVWUVV
*aam	XUVUUXVV
*aam>	XUVUVWVV
*aamd	VVVVVWVV
*aams	VVVVVVWV
*aan	WVUWVXVW
*aan>	UUVWWWUU
*aanbe	VVVVVWVV
*aanbi	VWVVVVVV
*aand	WVUWUVXU
*aand>	VUVWVVVV
*aanda	VVVVUVVV
*aande	VWVVVVWV
*aang	VVVVVWVX
*aange	VVVVVWVX
*aanma	UVVWVVVV
*aanr	VVVVWVVV
*aans	VWVUVVVV
*aansl	WVVUVVVV
*aansp	VVVVVVVW
*aant	VVVVVVWV
*aanta	VVVVVVWV
*aanv	VVVVUVVV
*aanvr	VVVVUVVV
*aanw	VVVVVVVW
*aap	VVVVWXVV
*aap>	VVVVVWVV
*aapk	VVVVWVVV
*aapka	VVVVWVVV
*aapp	VVVVWWVV
*aappi	VVVVWWVV
*aapt	VVVVVWVV
*aapt>	VVVVVWVV
*aar	VUVWUTUU
*aar>	XTVVWVUU
*aard	VVWVUVUW
*aard>	UVWVVVVV
*aarde	VVVVUVUW
*aari	VVVVVVWV
*aarin	VVVVVVWV
*aarl	VVVVVVVW
*aarli	VVVVVVVW
*aarn	UVVWWVWV
*aarn>	VVVVWVVV
*aarna	UVVWVVWV
*aaro	WUVVUUWV
*aarom	WVVVVUWV
*aars	VVVWWVVV
*aars>	UVVWVVVV
*aarsc	WVVVWVVV
*aart	VVWUTWVV
*aart>	VVVVUVVV
*aartj	VVVVVWVV
*aarto	VVWVVVVV
*aarv	VVVVVUVW
*aarva	VVVWVVVV
*aarvo	VVVVVVVW
*aas	VVVWWUVV
*aas>	VVVVVUVV
*aast	VVUWWUVV
*aast>	VVUWWUVV
*aat	VWTWYWWW
*aat>	VWTWYWWV
*aats	VVVVUVVW
*aatse	VVVVVVWV
*aatst	VVVVVVVW
*abel	VVVVWVVV
*abel>	VVVVWVVV
*abl	VVVWVVVV
*able	VVVWVVVV
*ablet	VVVWVVVV
*aby	VWVUWXVV
*aby>	VWVVVWVV
*acc	VVUVVVWV
*acce	WVVVVVVV
*ach	VUWVXVVU
*ach>	VVWVVVVV
*achel	WVVVWVVV
*achi	UVWVWVVV
*achin	UVWVWVVV
*acht	VVVVWVVU
*acht>	VUVWVVVW
*achte	WVVUVUXU
*achtl	VVVVVWVV
*achtm	VVUVVVVV
*achtw	VWVVWVVV
*ack	VVVWVVVV
*ack>	VVVWVVVV
*act	VWVTVUYT
*act>	VVVUVVVV
*acte	VVVVWVWV
*acten	VVVVWVVV
*acti	VVWUVVWU
*actie	VVWUVVWU
*ad>	UUVXVVVV
*add	UVVVUVVV
*adde	UVVVUVVV
*adden	UVVVUVVV
*ade	TWWVZVWV
*ade>	VVVUWUVV
*adem	UWVVYVVV
*ademi	VVWUVVVV
*ademt	VVVVWVVV
*aden	VVVWWVVV
*aden>	VVVWWVVV
*ader	UUWWUWWW
*ader>	VVWVUWVW
*aderi	VVVWVVWV
*adi	VVVUVVVV
*adio	VWVVVVVV
*adj	WVVVVVVV
*adje	WVVVVVVV
*adk	VVVUVVVV
*adka	VVVUVVVV
*adkam	VVVUVVVV
*adm	VVVVWVVV
*adme	VVVVWVVV
*admee	VVVVWVVV
*adp	VWVUVVVV
*adr	UVVVVVVV
*adre	UVVVVVVV
*adres	UVVVVVVV
*ads	UVVWVVVV
*af>	VVVVVVWV
*afd	VVWUVWVV
*afde	VVWVVWVV
*afdel	VVWVVWVV
*afe	VVVVVVUV
*afel	VVVVVVUV
*afel>	WVVVVVVV
*afels	UVVVVVVV
*afg	VWVUUVVX
*afge	VWVUUVVX
*afgel	VVVVVVVW
*afges	VVVVUVVV
*afl	UVVWVVWV
*afle	UVVWVVWV
*aflev	UVVWVVWV
*afo	VVVVWVVV
*afon	VVVVWVVV
*afond	VVVVWVVV
*afs	WVVVVUVV
*afsc	VVVVVUVV
*afsch	VVVVVUVV
*afsp	WVVVVVVV
*afspr	WVVVVVVV
*ag>	UUVXRVXW
*aga	VVVVVUWV
*agaz	VVVVVVWV
*agazi	VVVVVVWV
*agb	VVVVWVWV
*agbo	VVVVWVVV
*agd	WVVVVVVW
*agd>	WVVUVVVV
*age	VWVUXTYU
*age>	VVVVWUXU
*agee	UVVWWVVV
*ageer	UVVWWVVV
*agen	WVUVWUTW
*agen>	XUUVWUUV
*agens	VWVVVVVV
*agent	VVVVVVVW
*ager	VVVUVVWV
*ager>	WVVUVVVV
*agere	VVVVVVXV
*ages	VVVVVVWV
*ages>	VVVVVVWV
*agg	VVVVVVWV
*agge	VVVVVVWV
*aggee	VVVVVVWV
*agi	VVVVUVXU
*agin	VVVVUVWU
*agina	WUVVUVWV
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
*ail>	UWVVUVWU
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
*ak>	VVWUWVVW
*akb	VVVVWWVV
*akbl	VVVVWWVV
*ake	WUXTVUWV
*akel	WVVVVVVV
*aken	VUWVUVWV
*aken>	VUWVVVWV
*aker	VVWUVVVV
*aker>	VVWUVVVV
*akj	VVVUUVVV
*akje	VVVUUVVV
*akje>	WVVUUVVV
*akk	VVWUVVVU
*akke	UVWUVVVU
*akker	UUWVVWVV
*akket	WVVUVVWV
*akki	WVVVVVVV
*akkin	WVVVVVVV
*aks	VUVWVVVV
*aks>	VUVWVVVV
*akt	VVWUVUVV
*akt>	UVWVVUVV
*akte	VVWUVVVV
*akte>	VVWUVVVV
*al>	XVSWXXXU
*ala	WVVVWUVV
*alad	VVVVWVVV
*alade	VVVVWVVV
*alar	VVVVWVVV
*alarm	VVVVWVVV
*ald	VVVVUUVV
*alde	WVUVUVVV
*alde>	WVVVUVVV
*aldi	VVVVWVVV
*aldie	VVVVWVVV
*ale	VVUWTVWV
*alek	VVVVVVWV
*alen	VVUWUVVV
*alen>	VVUWUVVV
*alf	VVVVVVWV
*alf>	VWUWVVWV
*ali	WUWTUVVV
*alig	VVWUVVVV
*alig>	VVWUVVVV
*alin	VVVUUWVV
*aling	VVVUUWVV
*alk	VVVVWVVV
*all	VUVWWWVU
*alle	VUWVWWVU
*alle>	UVVWVVVV
*allee	WWUUUWVV
*allem	VVUWVVVV
*allen	WUWVWVVV
*alles	UVWVWWVV
*allo	VVVVVVVW
*allo>	VVVVVVVW
*als	VVWUTVUY
*als>	WVVVUUUY
*also	VVWVVVVV
*alsof	VVWVVVVV
*alt	WUVVXVVU
*alt>	VVVVWVVV
*alte	VVVVWVVV
*alte>	VVVVWVVV
*alti	VUVVVVVV
*altij	VUVVVVVV
*alv	WVVVVVVV
*alve	WVVVVVVV
*alve>	WVVVVVVV
*alw	VVVVUVWV
*alwe	VVVVUVWV
*alwee	VVVVUVWV
*aly	VVVVWVVV
*alys	VVVVWVVV
*alyse	VVVVWVVV
*am>	WVXTVWUX
*ama	VVVWWWVV
*ama>	VVVWWWVV
*amb	VVWVWUVW
*ambt	VVVVVVVW
*ambu	VVWVWUVV
*ambul	VVVVWUVV
*amd	VVVVVWVV
*ame	VVUVUUWX
*amen	VVVWUVVV
*amen>	VUVWUVVV
*amens	VVWVVVVV
*amer	VWUUVVWX
*amer>	WVVUVVUW
*amera	VVVVVVYV
*ami	VWVUUVVV
*amin	VWVVVVVV
*aming	VWVVVVVV
*amis	VVWVVVVV
*amisu	VVWVVVVV
*ammer	WVVVVVVV
*amp	UWUWXVVV
*amp>	VVVWWVVV
*ampj	VVVVWVVV
*ampje	VVVVWVVV
*ams	VVVVVVWV
*an>	UVVWVXTX
*ana	UVUWVVWU
*anaf	VVVVUUVV
*anaf>	VVVVUUVV
*anav	VWVVWVWV
*anavo	VWVVWVWV
*anbe	VVVVVWVV
*anbi	VWVVVVVV
*anbie	VWVVVVVV
*anc	VVVVVUWV
*ance	VVVVVUWV
*ance>	VVVVVUVV
*and	UVVXUVVV
*and>	VVUWWWVV
*anda	VUVWUVWV
*andaa	VVVWVVVV
*andag	VVUVUVVV
*andd	VVVUVVVV
*anddo	VVWUVVVV
*ande	UVWWTUVU
*andee	VVVVVVWV
*andel	UVVVUVUV
*anden	VVVVWVVV
*ander	VVWVUVUV
*andi	UVVVVWVW
*andic	VVVVVWVV
*andig	VVVVVVVW
*andr	WVVVVVVV
*andt	VVVWWVVV
*andw	VVVVVVVW
*andwe	VVVVVVVW
*ane	VVVVVVVW
*ane>	VVVVVVVW
*anen	VVVUVVVV
*ang	WVUWaXUZ
*ang>	VWTVYVWW
*ange	UVWWUWUX
*angeh	VVVVVVVW
*angen	UVVWVVVV
*angep	VVVVVWVV
*angi	WVVUVVVV
*angs	WUVVWWUW
*angs>	VVVVWVVV
*angso	VVVVVVVW
*angsr	VVVVWVVV
*angst	VVVVVWVV
*angt	VVVWXWVV
*angt>	VVVWXWVV
*ani	VVVVVWVV
*anie	VVVWVWVV
*anin	VVVVVWVV
*aning	VVVVVWVV
*anj	UWVVVVVV
*anje	UWVVVVVV
*anje>	UWVVVVVV
*ank	VTXVWWUW
*ank>	VUWVVWUW
*ankb	WVUVVVVV
*ankba	WVUVVVVV
*anke	VUWVWVVV
*ankel	VVVVWVVV
*anken	VUWVVVVV
*ankj	VVWVVVVV
*ankje	UVWVVVVV
*ankt	WVUVWVVV
*ankt>	WVUVWVVV
*ankz	UVWVVVVV
*ankzi	VVWVVVVV
*anm	VVVWVVVV
*anma	UVVWVVVV
*anman	VVVVVWVV
*anmi	VVVVVVWV
*anmid	VVVVVVWV
*ann	VVWUWUUX
*anna	VVVVWVVW
*annac	VVVVWVVW
*anne	VVVVUUVV
*annee	VWVVUVVV
*annen	UVWVVVVV
*anni	VVVVWVVW
*annin	VVVVWVVW
*ano	VVVWWVVV
*anoc	VUVVWVVV
*anoch	VUVVWVVV
*anr	VVVVWVVV
*ans	VVVUVVVV
*ansl	WVVUVVVV
*ansla	WVVUVVVV
*ansp	VVVVVVVW
*anspr	VVVVVVVW
*ant	WUVVVVWU
*ant>	WVUVUUWU
*antal	VVVVVVWV
*ante	VVVWVWVV
*anten	VVVWVWVV
*antn	VVVVVWVV
*antnu	VVVVVWVV
*antw	WUVUVVVV
*antwo	WUVUVVVV
*anua	WVVVVVVV
*anuar	WVVVVVVV
*anui	VVVVVVVW
*anuit	VVVVVVVW
*anv	VVVVUVVV
*anvr	VVVVUVVV
*anvra	VVVVUVVV
*aol	VWVVVVVV
*ap>	WXVSXXVU
*apa	VVVVWWVV
*ape	VUWVUVVV
*apen	UVWVVVVV
*apen>	UVWVVVVV
*api	VWVVUUVW
*apie	VVVVUUVW
*apier	VVVVUUVW
*apk	VVVVWVVV
*apka	VVVVWVVV
*apkam	VVVVWVVV
*apl	VWVVVVWV
*aplo	VVVVVVWV
*aploe	VVVVVVWV
*app	XTWUVWUV
*app>	VUVVUWVV
*appe	WVWTVVVV
*appel	VVWUVVVV
*appen	WVVUVVVV
*apper	VVWVVVVV
*appi	VVVVVWVV
*appil	VVVVWWVV
*appo	UVVWVVVW
*appor	UVVWVVVW
*apt	VVWUUXVV
*apt>	VVVVVWVV
*apte	VVVVVWVV
*apte>	VVVVVWVV
*ar>	WUVVWVUU
*ara	VVVVWUVV
*arag	WVVVWVVV
*arage	WVVVWVVV
*arb	VVVVVVUW
*arbe	VVVVVVUW
*arbei	VVVVVVVW
*arc	VVVVVVWV
*arch	VVVVVVWV
*ard	VVVVUUUW
*ard>	VVWUVVVV
*arde	VVVVUVUW
*arde>	VVVVVVVW
*arder	VVVVUVUW
*are	VUXUTUVV
*are>	VVWVUUVV
*aren	VVVVUUVV
*aren>	VVVVUUVV
*arg	VVVVVVWV
*argo	VVVVVVWV
*argo>	VVVVVVWV
*ari	VVUWUVVV
*ari>	WVVVVVVU
*arig	VVVVVWVV
*arige	VVVVVWVV
*arin	VVUWVVWV
*arin>	VVVVVVWV
*aris	UVVWVVUW
*aris>	UVVVVVUW
*ark	VUWWUUUU
*ark>	VVVUVVVV
*arke	VUVVVVVV
*arker	WVVVVVVV
*arkt	UUVWVVVV
*arkt>	VUVWUVVV
*arl	VVVVVVUW
*arle	VVVVVVUW
*arlem	VVVVVVUW
*arli	VVVVVVVW
*arlij	VVVVVVVW
*arm	WUVVWVVV
*arm>	VVVVWVVV
*arme	VVVVUWVV
*armen	VVVVVWVV
*armi	WUVVVVVV
*armin	WUVVVVVV
*arn	UVVWWUWU
*arn>	VVVVWVVV
*arna	UVVWVVWV
*arna>	UVVWVVWV
*aro	WUVVUUWV
*arom	WVVVVUWV
*arom>	WVVVVUWV
*ars	UVVWXVVV
*ars>	UVVWWVVV
*arsc	WVVVWVVV
*arsch	VVVVWVVV
*art	VVWUVUVV
*art>	WVVVUUVV
*arte	UVVVVVVV
*arte>	UVVVVVVV
*arti	VVWVVVVV
*artie	WVVVVVVV
*artij	UVVWVVVV
*artj	VVVVVWVV
*artje	VVVVVWVV
*arto	VVWUVVVV
*artoe	VVWVVVVV
*artp	VVVVVWVV
*arts	VVVVWUVW
*arts>	VVVVWVVW
*artv	VVVVVWVV
*artve	VVVVVWVV
*arv	VVVWVUVW
*arva	VVVWVVVV
*arvan	VVVWVVVV
*arvo	VVVVVVVW
*arvoo	VVVVVVVW
*as>	WUVVWVTV
*asb	VWVVVVVV
*asiss	VVVVWVVV
*asl	VWVVWVVV
*aslu	VWVVWVVV
*asluc	VWVVWVVV
*asp	VVWVVVVV
*aspo	VVWVVVVV
*aspoo	VVWVVVVV
*ass	UVWUUVWV
*assa	VVVVUVXV
*assa>	VVWVVVVV
*assag	VVVVVVXV
*asse	UWVVVVVV
*assen	VVVWVVVV
*assi	VVWUVWVV
*assin	VVWVVVVV
*assis	VVWVVWVV
*ast	VVVVVVVX
*ast>	VVUWWUVW
*aste	VVWVVWVV
*aste>	VVVVVWVV
*asts	VVVVVVVW
*astst	VVVVVVVW
*at>	WUVWZUUU
*ata	UVVVVVVU
*ata>	VVVWVVVV
*atal	VVVVVVWV
*atale	VVVVVVWV
*ate	VVVVUUVV
*ate>	VVVUVUVV
*aten	WUVVUVVV
*aten>	WUVVUVVV
*ater	UVVWWUWV
*ater>	UWVWWVVV
*aterd	VVVVUVWV
*ateri	VVVVVVWV
*ateu	VVVVVVUV
*ateur	VVVVVVUV
*ati	VVVVWXVV
*atie	VVVVWWXV
*atie>	VVUVWWXU
*atio	VVVVVVUV
*ation	VVVVVVUV
*atië	VVVVVWVV
*atiën	VVVVVWVV
*ato	VVVUVVWV
*ator	VVVUVVWV
*ator>	VVVUVWWV
*ats	VVVVUVVW
*atse	VVVVVVWV
*atsen	VVVVVVWV
*atst	VVVVVVVW
*atst>	VVVVVVVW
*att	VVVVVWUW
*atte	VVVVVWVW
*atter	VVVVVWVV
*atur	VVVVWVVV
*aub	VVVVVWVV
*aub>	VVVVVWVV
*auf	VVVVWVVV
*auff	VVVVWVVV
*auffe	VVVVWVVV
*aur	VVVVUVVV
*aus	VVVUVVVV
*aut	VVVVVWUW
*auti	VVVVVWVV
*autis	VVVVVWVV
*auto	VVVVVVUW
*auto>	VVVVWVVV
*autor	VVVVVVVW
*auw	VVVUVUVV
*auw>	VVVUVVVV
*auwe	VVVVWVVV
*ave	VUVWUVVW
*aven	VUVWUVVW
*aven>	VUVWVVVW
*avi	VWUVVVVV
*avo	VWVVWVWU
*avon	UWVVWVWV
*avond	UWVVWVWV
*axi	VVVVVWVV
*ay>	VVVVWVVV
*azi	VVVVVVWU
*azin	VVVVVVWU
*azine	VVVVVVWV
*baa	VWVUUVWV
*baar	VWVUVUWV
*baar>	VVVUVUWV
*bab	VWVUWXVV
*baby	VWVUWXVV
*baby>	VWVVVWVV
*bad	WVVVVVVV
*badk	VVVUVVVV
*badka	VVVUVVVV
*badm	VVVVWVVV
*badme	VVVVWVVV
*bak	TUYVUUVV
*bak>	VVWUVVVV
*bakj	VVWVVVVV
*bakje	VVWVVVVV
*bakk	UVWVUVVV
*bakke	UVWVUVVV
*bal	VUWUVVVV
*ball	VVWUVVVV
*balle	VVWUVVVV
*ban	VUVXUVVW
*band	VVVWVVVV
*band>	VVVWVVVV
*bank	VUVWVVUW
*bank>	WUUWVVUW
*bar	VVVVVVWV
*bar>	VVVWVVVV
*barg	VVVVVVWV
*bargo	VVVVVVWV
*bat	VVVWVVUV
*bat>	VVVWVVVV
*batt	VVVVVWVV
*batte	VVVVVWVV
*bbe	WUVVVUVW
*bben	WVVVVTVW
*bben>	WVVVVTVW
*bca	VVWVVVVV
*bcar	VVWVVVVV
*bcare	VVWVVVVV
*bed	WUWUXUWU
*bed>	VVVVWVVV
*beda	WUVVWVVU
*bedac	WVVVVVVV
*bedan	VUVVWVVU
*bedd	VVVUVVVV
*bedde	VVVUVVVV
*bede	VVWVVVVV
*beden	VVWVVVVV
*bedo	VVVWVVVV
*bedoe	VVVWVVVV
*bedr	VWVVWVWV
*bedre	VWVVWVVV
*bedri	WVVVVVWV
*bee	UVVWVTWW
*beel	UWVWVUWW
*beeld	UWVWVUWW
*beg	WVUUUVUU
*bege	VVVVVWVV
*begel	VVVVVWVV
*begi	VVVUVVVV
*begin	VVVUVVVV
*begr	WVUVUVVU
*begra	WVVVVVVV
*begro	VVVWVVVV
*beh	VVVVUVUV
*beha	VVVVUUVU
*behan	VVVVVVVU
*behe	VVVVVVVW
*behee	VVVVVVVW
*bei	VVVWVVVV
*beid	VVVVVVVW
*bel	XVUUWWWV
*bel>	VUUWVWUV
*beld	VVWUUWVV
*beld>	VVVVUVVV
*belde	VVWVVVVV
*bele	WVUVVVVV
*bell	VVVVXWVW
*belle	VVVVXWVW
*belo	WVVVVVWV
*beloo	WVVUVVWV
*ben	UVVWWWVW
*ben>	UVVWUXUW
*bene	VVVVWVVV
*bened	VVVVXVVV
*bent	VVWVVVWV
*bent>	VVWVVVWV
*benz	UVVWVVVV
*benzi	UVVWVVVV
*ber	UWVVUVWU
*ber>	VVVVUVVV
*bere	VWVUVVWV
*berei	WVVUVVWV
*berg	VVWVVVVV
*beri	UVVVVVVV
*beric	UVVVVVVV
*bes	UWVVUUUV
*besc	VVVVVVVW
*besch	VVVVVVVW
*besp	UVVWVVVV
*bespr	VVVWVVVV
*best	UWVVUUUU
*beste	VVVUVUUU
*bestu	UVVVVVVV
*bet	XUUVTVUV
*beta	WVUVUWVU
*betaa	WVUVVUVV
*betal	WVVVUWVV
*bete	VUVVUUVV
*beter	VUVVVVVV
*beto	WVVVVVVV
*beton	WVVVVVVV
*betr	VVVVVVVW
*betre	VVVVVVVW
*betro	VVWVVVVV
*beu	WVUVWWVV
*beur	WVUVWWVV
*beurt	WVUVVVVV
*bev	VVVVVUVW
*beve	VVVVVUVW
*beves	VVVVVVVW
*bevo	UVWVVVVV
*bew	UWVVWWVV
*bewu	VWVVWVVV
*bewus	VWVVWVVV
*bez	WVVVUVVW
*bezo	WVVUUVVW
*bezoe	VVVVVVVW
*bezor	WVVUVVVV
*bib	VVVWVVVV
*bibl	VVVWVVVV
*bibli	VVVWVVVV
*bie	VVVVWVVV
*bij	UVVWWVWU
*bij>	UWVWVVVW
*bijd	VVVVVVVU
*bijdr	VVVVVVVU
*bijg	VVVWVVVV
*bijge	VVVWVVVV
*bijl	VVVVWVWV
*bijla	VVVVVVWV
*bijt>	WVVVVVVV
*bin	WUWUWVUV
*binet	WVVVVVVV
*binn	VVWUWVUV
*binne	VVWUWVUV
*bio	VVVVVVVW
*bla	UWUWVUWU
*blad	VVVWVUWV
*blad>	VVVVVUWV
*blau	UVVVVVVV
*blauw	UVVVVVVV
*ble	UVVWUVVV
*blee	UVWWVVVV
*bleef	UVWVVVVV
*blet	VVVWVVVV
*blet>	VVVWVVVV
*bli	VWVUWWWU
*blic	VVVVVVWV
*blice	VVVVVVWV
*blie	VWVVVVVV
*blij	VVVUWVVV
*blij>	VVWUVVVV
*blijf	VWVVVUVV
*blijv	VVVVWWVV
*blin	VVVVVWVV
*blind	VVVVVWVV
*blio	VVVWVVVV
*blo	WVVUXXWW
*bloe	VVUVVWVV
*bloed	VVVVWWVV
*bloem	VVUVVVVV
*blog	VVVVVVWV
*blog>	VVVVVVWV
*blok	WVVUWWVW
*blok>	WVVVVVVW
*blokk	VVVVVVVW
*bloo	VVVVWVVV
*bloot	VVVVWVVV
*bod	VVVVVVWV
*bode	VVVVVWWV
*bode>	VVVVVWWV
*boe	VVUVUVVW
*boek	VVVVUVVV
*boel	WVVUVVVV
*boel>	WVVUVVVV
*boer	VVVWVVVV
*boere	VVVWVVVV
*boet	VVVVVVWV
*boete	VVVVVVWV
*bom	WVVUVVVV
*bom>	VVWVVVVV
*bome	WVUVVVVV
*bomen	WVUVVVVV
*bon	WUVVVVVU
*bon>	WVVVVVVV
*bonn	WVVUVVVV
*bonne	WVVUVVVV
*bonu	VUVVVVVV
*bonus	VUVVVVVV
*boo	VWUVVUVV
*boot	VWVVVVVV
*boot>	VWVVVVVV
*bor	UVVWVVVV
*bord	UVVWVVVV
*bord>	UVVWVVVV
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
*bre	UWVVVUVV
*bree	VWVVVVVV
*breu	VWVVVVVV
*breuk	VWVVVVVV
*bri	VVVVVWVV
*brie	WVVVVWVV
*brief	WVVUVWUV
*briek	VVVVVVWV
*bro	VWUWWVVV
*broe	VVVVVWVV
*broek	VVVVWVVV
*broer	VVVVVWVV
*brok	VVVVWVVV
*broke	VVVVWVVV
*bron	VVVVVVWV
*broo	VVVVUVVV
*brood	VVVVUVVV
*bru	VVVVVUVV
*brug	UVVVVVVW
*brug>	UVVVVVVW
*brui	WVVVVVVV
*bruin	WVVVVVVV
*bsh	VVVVVWVV
*bsho	VVVVVWVV
*bshop	VVVVVWVV
*bud	WUVVVVVV
*buds	WUVVVVVV
*budsm	WUVVVVVV
*buf	WVVUVVVV
*buff	WVVUVVVV
*buffe	WVVUVVVV
*bui	VVVVWVWV
*bui>	WVVVVVVV
*buit	VVVVVVWV
*buite	VVVVVVWV
*bul	VVVVWUWV
*bula	VVVVWUVV
*bulan	VVVVWUVV
*bull	VVVVVVWV
*bulle	VVVVVVWV
*bult	VVVVWVVV
*bulte	VVVVWVVV
*bur	UVVWVVUX
*burg	UVVWVVVW
*burge	VVVWVVVW
*bus	WVVVVVVV
*bus>	WVUUVVVV
*busc	VVWVVVVV
*busch	VVWVVVVV
*buu	WVVVVVUV
*buur	WVVVVVUV
*buurt	VVVVVVUV
*by>	UWVVVWVV
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
*cce	WVUVVVVV
*ce>	VUVWVVVV
*ced	VVVUVVVV
*cel	VVVVVWVV
*celb	VVVVVWVV
*celba	VVVVVWVV
*cen	WUTWVVVU
*cent	WUTWWVVU
*cent>	WVUVVVVV
*centr	VVVWVVVV
*cep	WVVVUVWV
*cept	WVVVUVWV
*cepti	VVVUVVVV
*cer	VVVVVVWU
*cere	VVVVVVWV
*ceren	VVVVVVWV
*ch>	VUVWUVWU
*cha	WVWTVVUU
*chaal	VVVVWVVV
*chaam	VVVVVWVV
*chap	VWUVVVVV
*chap>	VWVVVVVV
*chat	VVWUUVVV
*chat>	UVXUVVVV
*chau	VVVVWVVV
*chauf	VVVVWVVV
*che	WUWUVWWV
*che>	WVVUVVVW
*chec	VVVVVVWV
*check	VVVVVVWV
*chee	VVVVWWVV
*cheel	VVVVWWVV
*chel	WVVVWVVV
*chel>	VVVVWVVV
*chem	VVVWUVVV
*chemo	VVVVUVVV
*chen	VVVVUVVV
*chen>	VVVVUVVV
*cher	VVVVUVVV
*cher>	VVVVVVWV
*cheu	VVVVWVVV
*cheur	VVVVWVVV
*chi	UVWVVUVW
*chij	VVVWVVVV
*chijn	VVVWVVVV
*chik	VWVVVVVW
*chikt	VWVVVVVV
*chil	VVWUVVVV
*chim	VVVVWVVV
*chimm	VVVVWVVV
*chin	UVWVWVVV
*chine	VVWUVVVV
*chini	UVVWWVVV
*chip	WVVVVVVV
*chlo	VWVVVVVV
*chloo	VWVVVVVV
*cho	VVVVWVUV
*chok	VVVVVUVV
*chok>	VVVVVUVV
*choo	VVVVWWVV
*chool	VVUVWUVV
*choon	VVWVVWVV
*chot	VVVWVVVV
*chote	VVVWVVVV
*chr	WVVUVWXV
*chri	VVVVVVXV
*chrif	VVVVVVVW
*chrij	WVVUVVXU
*chro	WVVUVVVV
*chroe	WVVVVVVV
*chrok	WVVVVVVV
*cht	VUWVVVUY
*cht>	VVVVUWUV
*chtb	VVVVVVVX
*chtba	VVVVVVVW
*chtd	VVVVWVVV
*chte	WUVVVUXU
*chte>	VVWVVVUU
*chten	VUVWVUXV
*chter	VVVUVVWV
*chth	VVVVVVUW
*chtho	VVVVVVUW
*chti	WVWUVVVV
*chtl	VVVVVWVV
*chtli	VVVVVWVV
*chtm	VVUVVVVV
*chts	VVVVVVVW
*chtst	VVVVVVVW
*chtw	VWUVWVVV
*chtwa	UWVVWVVV
*chtz	VVVVVWVV
*chu	VVUWYWVV
*chud	VVVVWVVV
*chudd	VVVVWVVV
*chui	WVVVVVVV
*chul	VVVWWWVV
*chuld	VVVWWWVV
*chur	UVVVVVVV
*chure	UVVVVVVV
*chuw	VVVVWVVW
*chuwd	VVVVWVVV
*chuwi	VVVVVVVW
*chô	VVWVVVVV
*chôn	VVWVVVVV
*chôn>	VVWVVVVV
*cie	VVWUVVVW
*cies	VVWUVVVV
*cies>	VVWUVVVV
*cijn	VVVVWVVV
*cijne	VWVVVVVV
*cit	VVVVVVWV
*cite	VVVVVVWV
*ck>	UVVVVVWV
*cke	VWVUVVVV
*ckt	VVVWVVVV
*cla	WVUVVVVV
*clam	WVUVVVVV
*clame	WVUVVVVV
*clu	VVVVWVVV
*club	VVVUWVVV
*club>	VVVUWVVV
*co>	WVVVVVVV
*cod	WWVUVVVV
*code	WWVUVVVV
*code>	WWVUVVVV
*col	UVVWUUWV
*coll	VVVVUVVV
*colle	VVVVUVVV
*colu	VVVVVVWV
*colum	VVVVVVWV
*com	UWWVVVTX
*comm	VWVUVVUW
*commi	VWVVVVUX
*comp	UVVWVWVV
*compu	UVVVVWVV
*con	VWUVVUWX
*conc	VUVWVVWV
*conce	VVVVVVWV
*concu	VVVVVVVW
*cons	VVVVVVWV
*conse	VVVVVVWV
*consu	VVVVVVWV
*cont	VWVUVVVW
*conta	VWVVWVVW
*corr	VVVVVVUV
*cou	VVWVWVVV
*coup	VVWUWVVV
*coupé	VVWUWVVV
*cre	UVVWVWWV
*cred	VVVVVVWV
*credi	VVVVVVWV
*ct>	WVVUVVUV
*cte	VVVVVUWV
*cte>	VVVVVVWV
*cten	VVVVWVVV
*cten>	VVVVWVVV
*cteu	VVVVVUWV
*cteur	VVVVVUWV
*cti	VVWUUUWX
*ctie	VVWUUUWX
*ctie>	VVWUUVVX
*cum	VVVVVVWV
*cume	VVVVVVWV
*cumen	VVVVVVWV
*curr	VVVVVVVW
*curre	VVVVVVVW
*da>	VVVVWVVV
*daa	UUWWVVVV
*daag	VVVWVVVV
*daag>	VVVWVVVV
*daan	VVWUVVVV
*daan>	VVWUVVVV
*daar	UUVWUUVV
*daar>	WUVVUVVV
*daarn	UVVWWVWV
*daarv	VVVVVVVW
*dac	WVVUVVWT
*dach	WUVVVVVV
*dacht	WUVVVVVV
*dact	VVVVVVWT
*dacti	VVVVVVVU
*dad	VVVVVVVW
*dag	VUUXTUXV
*dag>	UUWWTUXV
*dagb	VVVVVVWV
*dage	VVVVVVUW
*dagen	VVUVVWUW
*dak	VVVVWVVV
*dak>	VVVVWVVV
*dam	UVVWVUVV
*dame	UVWVVUVV
*dame>	VVWVVVVV
*dan	WUVVUVVV
*dan>	WVUWUVVU
*dank	VUXUVWVV
*dank>	UVWVVWVV
*dankb	WVUVVVVV
*danke	VUWVVVVV
*dankj	VVVUVVVV
*dankt	WVUVWVVV
*dankz	VVWVVVVV
*dap	WVVVVVVV
*dat	XUWTUUVU
*dat>	XUVTUVUV
*data	UVVVVVVU
*data>	VVVWVVVV
*datal	VVVVVVWV
*date	VVVUVUVV
*date>	VVVUVVVV
*dbo	WVVVVVWV
*dbon	WVVVVVVV
*dbon>	WVVVVVVV
*dca	VVVWVVWV
*dcas	VVVWVVWV
*dcast	VVVWVVWV
*dda	VVVVVVWV
*ddag	VVVVVVWV
*ddag>	VVVVVVWV
*ddam	VWVVVVVV
*ddam>	VWVVVVVV
*dde	VVWUVUWV
*dden	VVVUVVVV
*dden>	VVVUVVVV
*dder	VVWVVVWV
*ddern	VVVVVVWV
*ddoe	VVWUVVVV
*ddoek	VVWUVVVV
*ddor	VVVWVVVV
*ddorp	VVVWVVVV
*de>	UVWUTVVY
*deb	VVVWVVUV
*deba	VVVWVVVV
*debat	VVVWVVVV
*ded	VVVVVVVW
*dee	UVVVVVWW
*deel	UVVVVVWW
*deel>	VVWVVVVV
*deeld	VVVVVVVW
*deelh	VVVVVVWV
*deh	VVVVVWVV
*dek	UWVVWVVV
*deks	VVVVWVVV
*dekse	VVVVWVVV
*dekt	VWVVVVVV
*dekt>	VWVVVVVV
*del	UUWWUUUU
*deld	VVVVVVVU
*deld>	VVVVVVVU
*dele	VVVVVVUV
*delen	VVVVVVUV
*deli	UUWVUVVV
*delij	UVVWVVVV
*delin	VVWUUVVW
*dem	UWVVYVVV
*deme	UWVVVVVV
*demel	VVVVWVVV
*demen	UVVVVVVV
*demi	VVWVVVVV
*demin	VVWUVVVV
*demt	VVVVWVVV
*demt>	VVVVWVVV
*den	WUWUWVUY
*den>	VVUVXUVW
*denk	VUWUVVVV
*denk>	VVVVWVVV
*denke	VVWVVVVV
*denkt	VVWUUVVV
*dens	VVWVVVVW
*dens>	VUWVVVVW
*dent	VWVVVVUW
*denti	VVVVVVUV
*dep	VVVVVVVW
*depu	VVVVVVVW
*deput	VVVVVVVW
*der	UWUWVXWV
*der>	VXVUVVVX
*derd	WUVVVVVU
*derd>	WVVUVVVV
*derda	VVVVWVVV
*derde	VUVVVVVV
*dere	UVVWVWVV
*dere>	VWUVUVVW
*deree	UVVWWVVU
*deren	VVVVVWVV
*derh	VVVVVWVU
*deri	VUWVUVVV
*derin	VVWVUVVV
*derk	VVVVWVVV
*derka	VWVVVVVV
*derl	UVVWVWVV
*derla	UVVWVWVV
*dern	VVVVVVWV
*derna	VVVVVVWV
*ders>	VVVVVVUV
*dert	WVVVVWVV
*derti	WVVVVVVV
*dertu	VVVVVWVV
*derz	UVVWVVVW
*derzo	UVVWVVVW
*des	VVWUVVVV
*desk	VVWUVVVV
*desk>	VVWUVVVV
*deu	VVUWWVWW
*deur	VVUWWVWW
*deur>	UWUWXVWV
*deurw	VVVVUVVW
*dew	VVVVVWUV
*dewe	VVVVVWUV
*dewer	VVVVVWVV
*dez	VVWUUVWV
*deze	VVWVUVWV
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
*dial	VVVVWVVV
*dialy	VVVVWVVV
*dic	WVUUXWVV
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
*dien>	VVVVUVVV
*diend	VVWVVVVV
*diene	VVVWVVVV
*diens	UVVWVVVW
*dient	VVWUVVVV
*diep	VVVWWVVV
*diepi	VVVWWVVV
*dier	VWVUVVVV
*diere	VWVUVVVV
*dig	WVVVUTUX
*dig>	WVVVVUUV
*digd	VVVVVVVW
*digd>	VVVVVVVW
*dige	VVVVVVVW
*dige>	VVVVVVVW
*digen	VVVVVVVW
*dij	VVVWVWVV
*dijn	VVVVVWVV
*dik	VUVVWVVV
*dika	VVVVWVVV
*dikan	VVVVWVVV
*din	UWVVVUXV
*ding	UWWUVVWV
*ding>	UVWVVVWV
*dinge	VWVVVVVV
*dins	VVVWVVVU
*dinsd	VVVWVVVU
*dio	VWVVVVVV
*dion>	VVVVVVVW
*dir	VVVVVVWV
*dire	VVVVVVWV
*direc	VVVVVVWV
*dis	VVVWVVVV
*dit	XTWUVVVW
*dit>	XTWUVVUW
*dje	XUUVVWVV
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
*doc	VVWVUVWV
*doch	UVWVUVVV
*docht	UVWVUVVV
*docu	VVVVVVWV
*docum	VVVVVVWV
*doe	TVXVWVUV
*doe>	VVWVWVVV
*doek	VVWUVVVV
*doel	UVVWVVVV
*doel>	VVVWVVVV
*doen	UVWVWVUV
*doen>	UVWVWVUV
*don	VVVVWVVV
*dond	VVVVWVWV
*donde	VVVVWVWV
*doo	XUVUWVVU
*dood	WVVUVVVV
*doodg	WVVUVVVV
*doods	VVVVUVVV
*door	VVVVWVWV
*door>	UVVVWVWV
*doos	VVVVWWVV
*dor	VUVWVVVV
*dorp	VUVWVVVV
*dorp>	WVVVUVVV
*dorps	VVVVWVVV
*dos	VVVVWVVU
*dosi	VVVVWVVV
*dosis	VVVVWVVV
*doss	VVVVVVVU
*dossi	VVVVVVVU
*dou	WVVUUVVW
*douc	WVVUVVVV
*douch	WVVUVVVV
*dov	VVVUVWVV
*dove	VVVUVWVV
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
*dra	UWVVWVWV
*draa	VVVVVWWV
*draad	VVVVVWVV
*draai	VWVVVVWV
*drad	VVVVWVVV
*drag	VVVVVVVU
*drage	VVVVVVVU
*dran	VWVVWVVV
*drank	VWVVWVVV
*dre	UWVVXUWV
*dred	VVVVVVWV
*dreda	VVVVVVWV
*drei	VWVVWVVV
*dreig	VWVVWVVV
*dres	UVVVVVVV
*dres>	UVVVVVVV
*dri	XUUUUVWV
*drie	WVVVUVWV
*drie>	WUVVUVWV
*drieh	VVVVVVVW
*drij	WVVVVVWV
*drijf	WVVVVVWV
*drin	WVVVVVVV
*dro	VVVWWVVV
*dron	VVVVXVVV
*dronk	VVVVWVVV
*droo	VVVVUVVV
*dru	VUVWVVVV
*drukk	VVVVVWVV
*ds>	VVVVVWVU
*dsd	VVVVUVVW
*dsdi	VVVVUVVW
*dsdie	VVVVUVVW
*dse	VVVWVVVV
*dse>	VVVWVVVV
*dsel	VVVVVWVW
*dsm	VUVWVVVV
*dsma	WUVVVVVV
*dsman	WUVVVVVV
*dst	UVVWVVUV
*dsta	VVVVUVUV
*dstad	VVVVUVUV
*dstr	VVVWVVVV
*dstri	VVVWVVVV
*dt>	UWUWXUVV
*dui	VVUVWVVV
*duid	VVUWVVVV
*duide	VVUWVVVV
*duit	VVVVVVVW
*duitg	VVVVVVVW
*duiz	VVVVWVVV
*duize	VVVVWVVV
*dur	VVVVUWVV
*durf	VVVVUXVV
*durf>	VVVVUWVV
*durft	VVVVVWVV
*dus	VUWWUUVV
*dus>	VUWWUUVV
*duu	WVVUVVVV
*duur	WVVUVVVV
*duur>	VVWVVVVV
*dve	VVVVVUVW
*dvo	UWVVVVWV
*dvoe	UWVVVVWV
*dvoer	UWVVVVWV
*dwa	VVWVVVVW
*dwan	VVVVVVVW
*dwang	VVVVVVVW
*dwe	VVVUUUVV
*dwee	VVVVVVVW
*dweer	VVVVVVVW
*dwi	VVVWVVVV
*dza	VVVVVVWV
*eac	VVVVVUVU
*each	VVVVVVUU
*eacht	VVVVVVUU
*eact	VVVVVVWU
*eacti	VVVVVVWU
*ead	VVVVWVVV
*eade	VVVVWVVV
*eadem	VVVVWVVV
*eag	UVVWWVWV
*eage	UVVWWVWV
*eagee	UVVWWVVV
*eager	VVVVVVXV
*eak	WVVUVVVV
*eake	WVVUVVVV
*eaker	WVVUVVVV
*eam	VVWUVVUX
*eam>	VVWUVVUX
*ean	UVVVVVVV
*eat	VVVWVVVV
*eau	UWVVVVUW
*eaut	VVVVVVVW
*eauto	VVVVVVVW
*eb>	VUUWUVVU
*eba	UUWVVVUV
*ebak	VVWVVVVV
*ebat	VVVWVVVV
*ebat>	VVVWVVVV
*ebb	WVVVUTVW
*ebbe	WVVVUTVW
*ebben	WVVVVTVW
*ebc	VVWVVVVV
*ebca	VVWVVVVV
*ebcar	VVWVVVVV
*ebe	WVVUWWVV
*ebel	WVVUUVVV
*ebeld	VVVVUVVV
*ebeu	VVVVWWVV
*ebeur	VVVVWWVV
*ebl	VWVUVVWW
*eblo	WVVUVVWW
*eblok	WVVUVVVW
*ebo	VVVVVXVV
*ebon	VVVVVWVV
*ebor	VVVVVWVV
*ebore	VVVVVWVV
*ebr	VVVUVUVV
*ebro	VVVVWUVV
*ebrok	VVVVWVVV
*ebsh	VVVVVWVV
*ebsho	VVVVVWVV
*ecep	VVVUUVVV
*ecept	VVVUUVVV
*ech	UUWWUWVY
*eche	VVVVVVVW
*echt	UUWWUXVX
*echt>	UUXVUWVU
*echtb	VVVVVVVW
*echte	VVVWVVVW
*echts	VVVVVVVW
*eci	VVWUVVVV
*ecie	VVWUVVVV
*ecies	VVWUVVVV
*eck	VVVVVVWV
*eck>	VVVVVVWV
*ecl	WVUVVVVV
*ecla	WVUVVVVV
*eclam	WVUVVVVV
*eco	UVWVVVVV
*ect	UVVWUUUY
*ecte	VVVWVVWV
*ecteu	VVVWVVWV
*ecti	VVVVVVUY
*ectie	VVVVVVUY
*ecu	VVVVVVUV
*ed>	VWWUWUUV
*eda	VUXUVVWT
*edaa	VVWUVVVV
*edaan	VVWUVVVV
*edac	VVVVVVWT
*edact	VVVVVVWT
*edag	VVVVWVVV
*edag>	VVVVWVVV
*edan	VUVVWVVU
*edank	VUVVWVVU
*edb	WVVVVVVV
*edbo	WVVVVVVV
*edbon	WVVVVVVV
*edd	VVVUVVVV
*edde	VVWUVVVV
*edden	VVVUVVVV
*ede	UVWVXWUV
*ede>	VVVWUVVV
*eded	VVVVVVVW
*eden	VVWUYVVV
*eden>	VWVUYVVV
*edenk	VVWVVVVV
*edep	VVVVVVVW
*edepu	VVVVVVVW
*eder	UVVVWWUU
*eder>	VVWUVVVV
*edere	VVVWWVVU
*ederl	UVVWVWVV
*edes	VVVUVVVV
*edew	VVVVVWVV
*edewe	VVVVVWVV
*edi	WVVUXVWW
*edic	VVVVWVVV
*edici	VVVVWVVV
*edik	VVVVWVVV
*edika	VVVVWVVV
*edin	VWVVWVVW
*eding	VWVVWVVW
*edit	VVVVVVWV
*edje>	WVVVVVVV
*edo	UVVVWVVV
*edoe	UVVVWVVV
*edoe>	VVVVWWVV
*edoel	VVVWVVVV
*edr	VWUVXVWV
*edraa	VVVWVVVV
*edre	VWVVWVVV
*edrei	VWVVWVVV
*edri	WVVVVVWV
*edrij	WVVVVVWV
*edro	VVVVWVVV
*edron	VVVVWVVV
*eds	VVUWVWVW
*edse	VVVVVWVW
*edsel	VVVVVWVW
*edst	VVVWVVVV
*edstr	VVVWVVVV
*edu	WVVVUVVV
*ee>	UWWUUXVV
*eed	UVUXVUVV
*eed>	VVUWVVVV
*eef	VVWVWVVV
*eef>	UVXVVWUV
*eefs	VVVVVVWV
*eefst	VVVVVVWV
*eeft	WVUVXUVW
*eeft>	WUUVXUVW
*eeg	WVVUWVVV
*eeg>	VVVUVVVW
*eegk	VVVVVWVV
*eegki	VVVVVWVV
*eek	WWUVTVVU
*eek>	VWVVTWUV
*eekb	VVVVVUVV
*eeke	VVVVVVWV
*eeken	VVVVVVWV
*eel	TWUXVVYY
*eel>	VVVUVVWV
*eela	VVVVVVWV
*eelan	VVVVVVWV
*eeld	TWVWVTWX
*eeld>	UVVWUUWV
*eeldb	VVVVVVWV
*eelde	VVVVVVVW
*eeldh	VVVWWVVV
*eeldk	VVVVVWVV
*eeldl	VVVVVVVW
*eeldm	VVVVVVWV
*eeldn	WVVUVVVV
*eeldp	VVVVVVWV
*eelds	UWVVVVVV
*eeldv	VVVVVVVW
*eeldz	VVVVVVWV
*eelg	VVVVVWVV
*eelgo	VVVVVWVV
*eelh	VVVVVVWV
*eelho	VVVVVVWV
*eelt	VVVVWVVW
*eelt>	VVVVWVVV
*eem	WVVVVWVV
*eem>	VVVVUVVV
*eemt	VVVVWWVV
*eemt>	VVVVWWVV
*een	WVVUTUTS
*een>	VXVUVVUS
*eens	XTVUUVVV
*eens>	XTVUUVVV
*eent	VVVWVUVV
*eente	VVVWUVVV
*eer	UUVXUUSX
*eer>	WVUUVVUV
*eerd	VVVUUVVX
*eerd>	VWWUVVVV
*eerde	WVUVVVVW
*eerg	VVVWWVVV
*eerga	VVVVWVVV
*eerl	UVVVVVVV
*eerli	UVVVVVVV
*eers	VUVVVVUW
*eerst	VUVVVVUV
*eert	UVVWVVVV
*eert>	VVVWVVVV
*eerti	UVVWVVVV
*ees	VUUWVWUW
*ees>	VVVWVVVV
*eesb	WVVUVVVV
*eest	VUVWVWUW
*eest>	VVVVWWVV
*eestd	VVVWVVVV
*eeste	VVVVVVVW
*eet	UVVWVVVV
*eet>	UVVWVVVV
*eetg	VVVVVVVW
*eetge	VVVVVVVW
*eeë	VVVVWVVV
*eeën	VVVVWVVV
*eeën>	VVVVWVVV
*ef>	VWWTWXUV
*efo	VUVWVVVV
*efoo	VVVWVVVV
*efoon	VVVWVVVV
*efs	VVVVVVXV
*efst	VVVVVVXV
*efsta	VVVVVVWV
*efste	VVVVVVWV
*eft	VVUWYUUX
*eft>	VVUWYUUX
*eg>	XUWTYVUV
*ega	UVWWVVWV
*ega'	VVVVVVWV
*ega's	VVVVVVWV
*ega>	UVWVVVVV
*egaa	VVVVWWVV
*egaan	VVVVWWVV
*egan	UVVWVVVV
*egang	VVVWVVVV
*egat	VVWVVVVV
*egati	VVWVVVVV
*egd	VVVVVVVW
*egd>	UVVVVVVV
*ege	UUWWUVTX
*ege>	WVVVUVUW
*egel	VUVWVXVW
*egeld	VVVVVWVW
*egele	VVVVVWVV
*egeli	VVVVVWVV
*egels	UVVWVVVV
*egen	VUWVVUVU
*egen>	VUWVVUVV
*egend	VVWVVVVV
*egent	VVVWVVVV
*eger	VVVWVVVV
*eger>	VVVWVVVV
*eges	UWVVVVVV
*egest	VWVVVVVV
*eget	VWVVWVVV
*egete	VWVVWVVV
*egev	VVWVUVUW
*egeve	VVWVVVUW
*egez	VVVVVVVW
*egezo	VVWVVVVV
*egg	WVVUVWWV
*egge	WVVVVWWV
*eggen	VVVVUVWV
*egges	VVVVVVWV
*egh	VVVVWVVV
*egi	VVVVUVWV
*egin	VVVUVVVV
*egint	VWVVVVVV
*egio	VVVWVVVW
*egio>	VUVWVVVV
*egis	VVVVVVWV
*egist	VVVVVVWV
*egk	VVVVVWVV
*egki	VVVVVWVV
*egkin	VVVVVWVV
*ego	WUVVVVVV
*egoe	WVVVVVVV
*egoed	WVVVVVVV
*egoo	WVVVVVVV
*egooi	WVVVVVVV
*egr	WVUVVVVV
*egra	WVVUVVVV
*egrot	VVVWVVVV
*egt	WVVVWUVV
*egt>	VVVVWUVV
*egv	VVVVVWVV
*egve	VVVVVWVV
*egvel	VVVVVWVV
*eha	VVVUUVWU
*ehad	VVWVVVWV
*ehad>	VVWVVVWV
*ehan	UWVVUVVU
*ehand	VVVVUWVU
*ehang	VVVVVVWV
*ehe	WVVVVVVW
*ehee	VVVVVVVW
*eheer	VVVVVVVW
*eho	WVVUUVVW
*ehon	VVVVVWVV
*ehond	VVVVVWVV
*ehoo	WVVVVVVV
*ehou	VVVVVVVW
*ehoud	VVVVVVVW
*ei>	UUVXUVVV
*eid	VVVVUVTY
*eid>	VVUWVVVW
*eide	VVVUVWVV
*eiden	WVVVVVVV
*eidi	UVVVUVVV
*eidin	UVVVUVVV
*eids	VVVVUVVX
*eidsd	VVVVVVVW
*eie	VWVUVUVV
*eie>	VVWVVVVV
*eig	VVUVXVWV
*eigd	VVVVWVVV
*eige	VUUWWVWV
*eigen	WUUWVVVV
*eiger	VVVVVVWW
*eik	WVVUVUWV
*eikb	VVVVVVWV
*eikba	VVVVVVWV
*eil	WVUVVVVX
*eili	WVUVVVVW
*eilig	VVVVVUVW
*eilij	WVVVVWVV
*eill	VVVVVVVW
*ein	UWWUXXUV
*ein>	VVVVWWVV
*eind	UVWVVVVV
*eind>	VVWUWVVV
*einde	UVWVVVVV
*eine	VVVUWWVV
*eine>	VWVUVWVV
*einka	WVVVVVVV
*eis	VVVWVVVV
*eis>	VVVWVVVV
*eit	VVVVVVVW
*eit>	VVVVVVVW
*eiz	UVVVVVVV
*ek>	XUSXVWWW
*ekb	VVVVVUVV
*eke	WVTVSVVV
*ekek	VVVWVVVV
*ekeke	VVVWVVVV
*eken	WVUVSVVV
*eken>	VWVVUVVW
*ekend	VVUVUVWV
*ekenh	VVVWVVVV
*ekeni	VWVUVVVV
*eki	VVVVUVVV
*ekj	WVVUVVVV
*ekje	WVVUVVVV
*ekje>	VVVUVVVV
*ekk	UVVVVVVV
*ekke	UVVWVVVV
*ekken	VWVVVWVV
*ekker	UVVWVVVV
*ekr	WVVVVUVV
*ekre	WVVVVUVV
*ekreg	WVVUVUVV
*eks	VWVVWUWV
*ekse	VVVVWVVV
*eksel	VVVVWVVV
*eksr	VVVVVVWV
*eksre	VVVVVVWU
*ekt	UWUVVVUV
*ekt>	UWUVUVVV
*ektr	VVVVWVVV
*el>	XVWSUUWV
*ela	VVVVVVWV
*elan	UVVVVVWV
*elanc	VVVVVVWV
*elb	VWVVVWVV
*elba	VVVVVWVV
*elbat	VVVVVWVV
*eld	UWXUWVWX
*eld>	WTWUUVWU
*eldb	VVVVVVWV
*eldbo	VVVVVVWV
*elddo	VVVWVVVV
*elde	TWXUWVVV
*elde>	VVXUVVVV
*elden	UVVVVVVV
*elder	UWVVXVVV
*eldh	VVVWWVVV
*eldha	VVVWWVVW
*eldho	VVVVWVVV
*eldi	WVVUVVWV
*eldig	WVVVVVVV
*eldin	VVVVVVWV
*eldk	VVVVWWVW
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
*elds	VWVVVVVV
*eldst	UVVVVVVV
*eldt>	VWVVVVVV
*eldv	VVVVVVVW
*eldve	VVVVVVVW
*eldwi	VVVWVVVV
*eldz	VVVVVVWV
*eldza	VVVVVVWV
*ele	XVVTWVUU
*ele>	VVWVWVVV
*eleer	VVVWVVVV
*elef	VVVWVVVV
*elefo	VVVWVVVV
*elei	WVVVVWVV
*eleid	WVVVVWVV
*elek	VVVVWVVV
*elekt	VVVVWVVV
*elem	UWVUVVVV
*elema	UWVUVVVV
*elen	WWVUWVUV
*elen>	VWVUVVUV
*eleu	WVVUVVVV
*eleur	WVVUVVVV
*elev	WVVUVVVW
*eleve	WVVUVVVW
*elf	XUWTUVWU
*elf>	VVWUVWXU
*elfd	VVVVUUVV
*elfde	VVVVUUVV
*elfs	WVVUVVVV
*elfs>	VVWUVVVV
*elfsc	WVVVVVVV
*elft	WVVVVVVV
*elft>	WVVUVVVV
*elg	VVVVVWVV
*elgeb	VVVVVWVV
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
*elin	UVWVUVUV
*eling	UVWVUWUV
*elk	VWVUUUUU
*elk>	UWVVUVVV
*elka	WVVVVUVV
*elkaa	WVVVVUVV
*elke	VVVVVVUU
*elke>	UVVVUVUU
*ell	WVUVWVUX
*elle	WVUVWVUX
*ellen	VVUVWVUX
*elo	WVVVWUWV
*eloo	WVVUVUWV
*eloof	WVVUVVWV
*eloos	VVVVWUVV
*elop	VVVVVVVW
*elope	VVVVVVVW
*elp	VVWVWVVV
*elp>	VVVVWVVV
*elr	UVVWVVVW
*elre	UVVWVVVV
*elreg	UVVWVVVV
*els	VUVXVVUV
*els>	UUVWUVVV
*elt	UVVWWVVW
*elt>	UVVWXVVV
*elta	VVWVVVVV
*eltaa	VVWVVVVV
*elukk	WVVVVVVV
*elw	VVVWWVVV
*elwe	VVVVWVVV
*elweg	VVVVWVVV
*em>	TVVXWVUU
*ema	WVUVWXVV
*ema>	WVVVVVVV
*emaa	VWUVVVVV
*emaal	VWUVVVVV
*eman	WVVUWWVV
*emand	WVVVWWVV
*emat	VVVVVWVV
*emb	VVUWVVWV
*emba	VVVVVVWV
*embar	VVVVVVWV
*emd	VVVWWVWV
*emd>	VVVVWVWV
*eme	UVWVTUTY
*emee	VVVWUVUX
*emeen	VVVWUVVV
*emees	VVVVVVVX
*emel	VVWUVVVV
*emeld	VVVUWVVV
*emen	VVVVUUUW
*emen>	VVVVUUVW
*ement	UWVVVVUV
*emenu	WVVVVVVV
*emer	VVVWVVVV
*emi	VVVUVVWV
*emie	VVVVVVWV
*emie>	VVVVVVWV
*emin	VVWUVVVV
*eming	VVWUVVVV
*emis	WVVVVVVV
*emm	VVVVVUVV
*emmen	VVVVWVVV
*emo	VVVVUVVV
*emo>	VVVVUVVV
*emt	WVVUYWVV
*emt>	VVVVYWVV
*en>	WWTVZWUU
*ena	WVUVVVVV
*enaa	WVVUVVVV
*enaam	WVVVVVVV
*enb	WVVUUVVV
*enba	VVWVVVVV
*enbak	VVWVVVVV
*enbu	WVVUVVVV
*end	XUWTVVVU
*end>	WUUVVVVV
*ende	WVWTVWVU
*ende>	WVVVVWVU
*endee	VVWVVVVV
*endel	VVWUVVVV
*ender	VWVVVVVV
*endi	VVVVVVWV
*endin	VVVVVVWV
*ene	UVUWVUUV
*ened	VVVVXVVV
*enede	VVVVXVVV
*enen	VVVVUUVV
*enen>	VVVVUUVV
*ener	VVVWVVVV
*eng	VVVUVWVV
*enge	WVVUVWVV
*engeg	VVVVWVVV
*engel	VVWUVWVV
*enh	UUWWVVVV
*enha	VUWVVVVV
*enhu	VVVWVVVV
*enhui	VVVWVVVV
*eni	WVVUUWUU
*enig	VVVVVVVU
*enigi	VVVVVVVU
*enin	VVUVUVVV
*ening	VVVVUVVV
*enk	VUWVVUUV
*enk>	VVVVWVVV
*enke	VUWUVVVV
*enkel	VVWVVVVV
*enken	VVWVVVVV
*enki	VVVWVVVV
*enkt	VVWUUVVV
*enkt>	VVWUUVVV
*enl	WUVVVWVV
*enle	VVVVVWVV
*enlet	VVVVVWVV
*enli	WUVVWVVV
*enlij	WUVVWVVV
*enm	VVWUUVVV
*enma	VVVVUVVV
*enmaa	WVVVVVVV
*enmi	VVWVVVVV
*enn	VVUVUVVV
*eno	VVUWXVWW
*enoe	VVVVWVWV
*enoeg	VVVVWVVV
*enom	VVVVWVVV
*enome	VVVVWVVV
*enp	WVVUVUVV
*enpo	WVVVVVVV
*enpr	WVVVVVVV
*enpro	WVVVVVVV
*enr	VVVVVVWV
*enre	VVVVVVWV
*enreg	VVVVVVWV
*enru	VVVVVVWV
*enrub	VVVVVVWV
*ens	WUWTVVTW
*ens>	WUWTUUTW
*ense	UVVVWWVV
*ensen	VVVVWVVV
*enser	UVVWVWVV
*enst	VVVVVVVW
*enst>	VVVVVVVW
*ent	TWUXTVTW
*ent>	UVUWVUVW
*enta	VVVUVVVV
*ente	UVVWUUVV
*ente>	VVVVUVUV
*entel	VVVWVVVV
*enter	VVVWVVVV
*enti	UVWVUWUV
*entie	UVWVVWUV
*ento	VVVVVWVV
*entr	VVVWVVVV
*entru	VVVWVVVV
*env	WVVVVVVV
*enve	WVVVVVVV
*envel	WVVVVVVV
*enw	WVVVVVVV
*enwi	VVVVVVVW
*enwij	VVVVVVVW
*enz	VVVWVVVV
*enzin	UVVWVVVV
*eoo	VVVVVVVW
*eoor	VVVVVVVW
*eoord	VVVVVVVW
*ep>	WVVUVUXU
*epa	VVVVVWVW
*epas	VVVVVWVV
*epast	VVVVVWVV
*epe	VVUWWVVV
*epen	VVUWVWVV
*epen>	VVVWVVVV
*eper	VVUWVVVV
*epi	VVVWWWVV
*epin	VVVWWVVV
*eping	VVVWWVVV
*epr	VVWVVVVV
*ept	VVVVVUWV
*ept>	VVUVVVVV
*epti	VVVUVVVV
*eptie	VVVUVVVV
*epu	VVVVVVVW
*eput	VVVVVVVW
*epute	VVVVVVVW
*er>	VWTVVUUY
*era	VVUWUVXV
*era>	VVVVVVXV
*eraa	VVVWVVVV
*erad	VVWVVVVV
*erade	VVWVVVVV
*erap	VVVVVVWV
*erapl	VVVVVVWV
*erare	VVVWVVVV
*erb	UVVVUTVV
*erba	VVVVWVVV
*erban	VVVVWVVV
*erbe	VVVVUVVW
*erbet	VVVVVVVW
*erbi	UVVWUVVV
*erbij	UVVWVVVV
*erbo	VWVVVVVV
*erbra	WVVVWVVV
*erd	XTUWVTXW
*erd>	WVVVVUVW
*erda	VVVWVUWU
*erdag	VVVVVUWV
*erde	WUUVVWWW
*erde>	VUUWUWUV
*erden	WVVUVVVV
*erder	VVVVVVWW
*erdi	UVWWWVVV
*erdie	UVWWWVVV
*erdw	WVVVVVWV
*ere	UWUWXUXV
*ere>	VWUVUUVW
*erec	VVVVVVVW
*erech	VVVVVVVW
*ered	VVVWWVVV
*erede	VVVVWVVV
*eree	UVVWWVVU
*ereen	UVVWWVVU
*ereg	WVUVVWVV
*erege	WVUVVWVV
*erei	WVVUVVWV
*ereik	WVVUVVWV
*eren	UWVVVUWV
*eren>	VWVVVUWV
*ereni	VVVVVVVU
*erf	VUUWVVVV
*erf>	VVUWVVVV
*erfs	WUVVVVVV
*erfst	WUVVVVVV
*erg	UVVVWUWT
*erga	VVVVWUWU
*ergad	VVVVVVWU
*ergan	VVVVWVVV
*ergar	VVVVWVVV
*erge	UWWUUVVU
*ergen	VWVUUVVV
*erget	VWVUVVVV
*ergi	WVVVVVVV
*ergr	VVVVVVWV
*ergro	VVVVVVWV
*erh	TVWVVVXU
*erha	UWVVUVWV
*erhaa	VWVVVVWV
*erhal	UVVVVVVV
*erhe	VVWVVVVV
*erhei	UVVVVVVV
*erho	VVVVVVWV
*erhu	VVVWVVVV
*erhui	VVVWVVVV
*eri	WTVWUWYU
*eriaa	VVVVVVWV
*eric	UVVVVVVV
*erich	UVVVVVVV
*erie	VUVWVVVV
*erie>	UVVWVVVW
*erieu	WVVUVVVV
*erig>	WVVVVVVV
*erij	VVVWUWVV
*erij>	VVVWVWVV
*erin	XUVUVWXV
*erin>	WVVUWVVV
*ering	WUVVUVXV
*erk	UXVUVUTV
*erk>	UVXVVWVV
*erka	UWVVWUVV
*erkas	VVVVWVVV
*erkd	VVUWVVVV
*erke	WVVUUVUW
*erkee	UVVVUVUV
*erken	WVVVVVVV
*erker	VVVVVWVV
*erki	VVVWVVVW
*erkin	VVVWVVVW
*erko	WVUUVVVU
*erkop	WVVVVVVV
*erks	VVVVVUVU
*erkst	VVVVVUVU
*erkt	UWWUVUVV
*erkt>	VWWUVUVV
*erkte	VVVWVVVV
*erl	UWVWTXUW
*erla	UVVWVWVV
*erlan	VVVWVWVV
*erle	VWVVVWVV
*erled	VVVVVWVV
*erlen	UVVVVVVV
*erli	UVVVUVUV
*erlo	VVVVVWVV
*erlor	VVVWVWVV
*erm	UVVWVUVV
*erma	UVWVVVVV
*erme	VVVVVVWV
*ermel	VVVVVVWV
*ermis	VVVWVVVV
*ern	VVVVVVWW
*erna	VVVVVVWW
*ernac	VVVVVVWV
*erne	WVVVUVVV
*ero	WUUVVWVV
*eroe	VVVVVWVV
*erom	WVVUVVVV
*erom>	WVVUVVVV
*eron	VVVWVVVV
*erp	UVVVVVVW
*erp>	VWVVVVVV
*erpl	VVVVVVVX
*erpla	VUVVVVVW
*err	VWVVXVVW
*erra	VVWVVVVV
*erras	VVWVVVVV
*erro	VWVUWVVW
*erron	VWVUWVVW
*erry	VVVVWVVV
*erryc	VVVVWVVV
*ers	TWVXSWbV
*ers>	UWVVUWYW
*ersa	VVWVVVWV
*ersb	VVVVVVWV
*ersbe	VVVVVVWV
*ersc	UVVWVVVV
*ersch	UVVVVVVV
*erse	VWVVVWVV
*erse>	VWVVVVVV
*ersen	VVVVVWVV
*ersi	VVVWVVVV
*ersie	VVVWVVVV
*ersl	VVVVVVWV
*ersla	VVVVVVWV
*erson	VVVVVUVV
*erst	VUVVUVTV
*erst>	VVWUUVVV
*ersta	UVVWVWVV
*erste	VVVVVVUW
*ersv	VVVVVVWV
*ert	VVVVUXUU
*ert>	VUVWWVVV
*erte	VVVVUVVV
*erti	VVUWVVVV
*ertig	VVVWVVVV
*ertj	VVVVVXVV
*ertje	VVVVVXVV
*ertr	WVVUUVVV
*ertu	VVVVVWVV
*ertus	VVVVVWVV
*eru	VVXTVWVV
*erug	VVXTVWVW
*erug>	VVWUVWVV
*erugb	VVVVWVVW
*erugg	VVVUVVVV
*erugr	VVWUVVVV
*erv	XUVUVVVV
*erva	WVVUVVVV
*ervan	VVVUVVVV
*ervat	VVVVVVWV
*erve	WVVUVVVV
*ervee	WVVVVVVV
*erver	WVVVVVVV
*ervi	VUVVVVVV
*ervic	WUVVVVVV
*erw	WVVUVWVW
*erwa	VVWUVWVW
*erwac	VVVVVWVW
*erwar	WUVVVWVV
*erwe	VVVVVVVW
*erwee	VVVVVVVW
*erweg	WVVVVVVV
*erwer	UWVVVVVV
*erwi	WVVVVUVV
*erwij	WVVUVUVV
*erz	WVVVUUWX
*erzi	WVVVVVVV
*erzo	VVVVVUWX
*erzoe	UWVVVVWW
*erzon	VVVVVVVW
*es>	UUVWWVVT
*esb	WVVUVVVV
*esc	VVVVVVVW
*esch	VVVVVVVW
*eschi	UVVVVUVW
*ese	WUVVWVVV
*eser	WVVVWVVV
*eserv	WVVVWVVV
*esj	VVVUVVVV
*esje	VVVUVVVV
*esk	VVWUVVVV
*esk>	VVWUVVVV
*esl	WVVUUUVV
*esla	WVVUVVVV
*eslag	WVVUVVVV
*eslap	VVWVVVVV
*eslo	VVVVVVVW
*eslot	VVVVVVVW
*esp	VVVVVVUV
*espa	UVWVVVVV
*espe	VVVUVVVV
*espo	VWVVVVUV
*espr	VUUWVVVV
*espre	VVUWUVVV
*essen	VVVVWVVV
*est	UWUWUVUX
*est>	VVVVWWUV
*esta	UWVVUVUV
*estaa	VWVVVVUV
*estd	VVVWVVVV
*estda	VVVWVVVV
*este	WVVUVUUW
*estel	WVVUUUVW
*esten	WVVUVVVV
*ester	VVVWVVVW
*esti	VVUWVVVW
*estig	VVVWVVVW
*esto	VVVVWVVV
*estor	VVVVWUVV
*estu	UVVWVVWV
*estuu	UVVWVVWV
*et>	WWTVWXVU
*eta	WUUWUVUV
*etaa	WVVVVUVV
*etaal	WVUVVUVV
*etal	WVVVUWVV
*etale	VVVVUWVV
*etali	VVVVUWVV
*ete	UWWVVTVW
*etee	VVWUVVVV
*eteen	VVWUVVVV
*etel	UVVWWVVW
*eten	UWVVVUVV
*eten>	UWVVVUVV
*eter	WVVUVUVV
*eter>	WUVVUUVV
*eterk	VVVVWVVV
*eterp	VVVVVVVW
*eters	VWVVVVVV
*etes	VVVVVVWV
*etes>	VVVVVVWV
*eti	VVVVVVWV
*etin	VVVVVVWV
*etin>	VVVVVVWV
*etj	WUWVVUVV
*etje	WUWVVUVV
*etje>	WUVVVUVV
*eton	WVVVVVVV
*eton>	WVVVVVVV
*etou	UVWVVVVV
*etour	UVWVVVVV
*etr	UVVVVVVW
*etre	VVVVVVVW
*etref	VVVVVVVW
*etro	VVWVVVVV
*etrok	VVWVVVVV
*ets	VUVWUVUV
*ets>	VUVVVVUW
*etse	VVVVVWVV
*etsel	VVVVVWVV
*ett	VVVUVWVV
*ette	VVVUVWVV
*etten	VVVVUVWV
*etz	WVVVVVVV
*etze	WVVVVVVV
*etzel	WVVVVVVV
*euk	WVUUWVVV
*euk>	VWUVVVVV
*euke	WUVVWVVV
*euke>	WVVUVVVV
*euken	VVVVWVVV
*eum	VVVVVVVU
*eum>	VVVVVVVU
*eur	WWUUWVVW
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
*eurw	VVVVUVVW
*eurwa	VVVVUVVW
*eus	WVVVWUVV
*eus>	WVVVWUVV
*eut	VVVVXVVW
*eute	VVVVXVVW
*eutel	VVVVVVVW
*euter	WVVVXVVV
*euw	VVWVUTWU
*euw>	VVVWUUVV
*euwe	VVWUVUUU
*euwe>	VVWUVVUV
*euws	VVVVVVXU
*euwsb	VVVVVVWV
*euwsd	VVVVVVWV
*euwss	VVVVVVWV
*euz	WVVVVVVV
*euze	WVVVVVVV
*euzem	WVVVVVVV
*eva	VVVVVVVW
*evaa	VVVVVVVW
*evaar	VVVVVVVW
*eval	VUVVWVVV
*evall	WVVVWVVV
*eve	VVUWTTXY
*evee	UWVVVVWV
*eveel	VWVVVVXV
*evel	VVVVWVVV
*evel>	VVVVWVVV
*even	UVWVUUUW
*even>	TVWWUUVV
*evend	WVVVVVVV
*evens	VVVVVVUW
*ever	WVUWUVWW
*ever>	VVVWVVWV
*everd	WVVUVVVW
*evere	VVVVVVUW
*everi	VVUVVVWV
*eves	VVVVVVVW
*evest	VVVVVVVW
*evi	UVWUVVVW
*evin	VVWVVVVW
*eving	VVVVVVVW
*evl	VVVVWVVV
*evo	UWWVUUVW
*evoe	UVVWVVVV
*evr	WUWUWWVV
*evra	WVVUVVVV
*evraa	WVVUVVVV
*evro	VVVVWWVU
*evrou	VVVVWWVU
*ew>	UVVWVVVV
*ewa	VVVVWVVV
*ewaa	VVVVWVVV
*ewaar	VVVVWVVV
*ewe	VVVVUWUW
*ewee	VVVVVWVV
*ewees	VVVVVWVV
*ewel>	VVVUVVVV
*ewer	VVVVVWVV
*ewerk	VVVVVWVV
*ewo	VVWUUVVV
*ewoo	VWVVVVVV
*ewoon	VWVVVVVV
*ewor	WVWUVWVV
*eword	WVWUVWVV
*ewu	VWVVWVVV
*ewus	VWVVWVVV
*ewust	VWVVWVVV
*ex>	UVVWVVVV
*exa	VVVVVVWV
*exp	VVVVVVVW
*expl	VVVVVVVW
*explo	VVVVVVVW
*ext	WVVVVVVV
*extr	WVVVVVVV
*extra	WVVVVVVV
*eze	WVVVTYXV
*eze>	WVVVUVWV
*ezel	VVWVVVVV
*ezelf	VVWVVVVV
*ezen	VVVVUXVV
*ezen>	VVVVUXVV
*ezer	VVVVVVWV
*ezers	VVVVVVWV
*ezet	VVVVUVVV
*ezet>	VVVVUWVV
*ezi	VUVWVVUX
*ezic	VVVVVUUX
*ezich	VVVVVUUX
*ezie	VUVVVVVV
*ezien	VUVWVVVV
*ezo	WVVUUVVX
*ezoc	VVVUVVVV
*ezoch	VVVUVVVV
*ezoe	VVVVVVVW
*ezoek	VVVVVVVW
*ezon	VVVWVVVW
*ezond	VVVWVVVW
*ezor	WVVUVVVV
*ezorg	WVVUVVVV
*eën	VVVVWVVV
*eën>	VVVVWVVV
*fab	VVVVVWVV
*fac	VVVVVVWV
*fact	VVVVVVWV
*fan	VVVUVVVV
*fat	VVVVWWVV
*fc>	VVVWVVVV
*fd>	WVVVVVVV
*fda	VVVVVVVW
*fdag	VVVVVVVW
*fde	VUWUUVVV
*fde>	VVVVUUVV
*fdel	VVWVVWVV
*fdeli	VVWVVWVV
*fdg	VVVWVVVV
*fdge	VVVWVVVV
*fdger	VVVWVVVV
*fdp	VVVVWVVV
*fdpi	VVVVWVVV
*fdpij	VVVVWVVV
*fdre	VVVVVVWV
*fdred	VVVVVVWV
*fee	VVWUVVVV
*fees	UVVVVVVV
*feest	UVVVVVVV
*fel	VVVVVUUV
*fels	UVVVVVVV
*fels>	UVVVVVVV
*fer	WVUVVVVV
*fer>	VVVVWVVV
*fet	WVVUVVVV
*fet>	WVVUVVVV
*feu	VVVVWVVV
*feur	VVVVWVVV
*feur>	VVVVWVVV
*ffe	XVVUWVVV
*ffer	WVUVVVVV
*ffer>	VVVVWVVV
*ffers	WVVVVVVV
*ffet	WVVUVVVV
*ffet>	WVVUVVVV
*ffeu	VVVVWVVV
*ffeur	VVVVWVVV
*ffi	UUVWUVUX
*ffie	UUVWUVUW
*ffie>	UVVWUVVW
*fge	VWVUUVVX
*fgel	VVVVVVVW
*fgelo	VVVVVVVW
*fges	VVVVUVVV
*fgesl	VVVVUWVW
*fi>	VVVVVUVV
*fie	UVVXUUUW
*fie>	UVVWUVVW
*fij	VVWVVVWV
*fijn	VVWVVVWV
*fijn>	VVWUVVWV
*fijne	VVVWVVVV
*fil	UVVWVUVV
*file	VVVVUVVV
*fili	VVVVWVVV
*filia	VVVVWVVV
*film	VVVVUUWV
*fin	VVWVVVVV
*fing	VVWVVVVV
*fing>	VVWVVVVV
*fle	VVVVWWWV
*fles	VVVVWWVV
*fles>	VVVVWWVV
*flesj	VWVUVVVV
*flev	UVVWVVWV
*fleve	UVVWVVWV
*fli	VVWVVVVV
*fma	VVVVWVVV
*fon	VVVVWVVV
*fond	VVVVWVVV
*fond>	VVVVWVVV
*foo	WVUVVVVV
*foon	VVUVVVVV
*foon>	VVVVWVVV
*for	WUVVVUVV
*form	WUVVVUVV
*formu	WVVVVVVV
*fot	WVVUVVXV
*foto	WVVUVVXV
*foto'	WUVVVVVV
*foto>	WVVVVVWV
*fotog	VVVVVVWV
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
*fsp	WVVVVVVV
*fspr	WVVVVVVV
*fspra	WVVVVVVV
*fst	WVVVVVXV
*fst>	WVVVVVVV
*fsta	VVVVVVWV
*fstal	VVVVVVWV
*fste	VVVVVVWV
*fster	VVVVVVWV
*ft>	XVTVYVUX
*fte	VVVVVVVW
*ftel	VVVVVVVW
*fteli	VVVVVVVW
*fti	VVVVUVVV
*ga'	VVVVVVWV
*ga's	VVVVVVWV
*ga's>	VVVVVVWV
*ga>	UVWWUVVV
*gaa	VVUXYVWU
*gaan	VVVWWVVV
*gaan>	VUVWXVVV
*gaat	VVUWWVWV
*gaat>	VVUWWVWV
*gad	VVVWVVWU
*gade	VVVWVVWU
*gader	VVVVVVWU
*gal	WVVVVVVV
*gal>	WVVVVVVV
*gam	WVVVVVVV
*gan	VVUWXUWW
*gang	WVUVXUWX
*gang>	WWUVYVWX
*gar	WVVUWVVV
*gara	VVVUWVVV
*garag	WVVVWVVV
*gas	UWWUXVVV
*gas>	VWVVWVVV
*gasl	VWVVWVVV
*gaslu	VWVVWVVV
*gast	VVWUVVVV
*gati	VVWVVVVV
*gatie	VVWVVVVV
*gaz	VVVVVVWV
*gazi	VVVVVVWV
*gazin	VVVVVVWV
*gbe	VVVVWVVW
*gbel	VVVVWVVW
*gbell	VVVVWVVW
*gbo	VVVVWVVV
*gboe	VVVVVVVW
*gboek	VVVVVVVW
*gd>	XVVTVVVW
*gde	VVVVVVVW
*gde>	VVVVVVVW
*ge>	WUVUTVXU
*gea	VVVVWVUU
*geac	VVVVVVUU
*geach	VVVVVVUU
*geb	VVXUVXUV
*geba	UVWUVVVV
*gebak	UVWVVVVV
*gebe	VVVUVWVV
*gebel	VVVVUVVV
*gebeu	VVVVWWVV
*gebl	VVVVVVVW
*geblo	VVVVVVVW
*gebo	VVVVVXVV
*gebor	VVVVVWVV
*gebr	VVVVVUVV
*gebro	VVVVWVVV
*ged	UUXVWWVW
*geda	UVXUVVVV
*gedaa	VVWUVVVV
*gedac	UVVWVVVV
*gede	VVVVVVVW
*gedep	VVVVVVVW
*gedo	VVVVWWVV
*gedoe	VVVVWWVV
*gedr	VVVVWVVV
*gedro	VVVVWVVV
*gee	TWVWXVVU
*geef	VVWVVUVV
*geef>	UVWVVVVV
*geefs	VVVVVVWV
*geeft	WVVVWUVV
*geen	VWUVVWVV
*geen>	VWUVVWVV
*geer	UVVWWVVV
*geerd	VVVWWVVV
*geert	UVVWWVVV
*geg	VVWVWVUW
*gega	VVVVWWVV
*gegaa	VVVVWWVV
*gege	UVWVVVUW
*geget	VWVVWVVV
*gegev	VVWVVVUW
*gego	WVVVVVVV
*gegoo	WVVVVVVV
*geh	WUVUUVWV
*geha	VVVVVVWV
*gehad	VVWVVVWV
*gehan	UVVVVWWV
*gehe	WVVVVVVV
*geho	WVVVUVVW
*gehoo	WVVVVVVV
*gehou	VVVVVVVW
*gek	WUUWVUVV
*gek>	WVVVVVVV
*geke	VVVWVVVV
*gekr	WVVVVUVV
*gekre	WVVVVUVV
*gel	TVXVTYUW
*gel>	VVWUVVVV
*gela	VVWVUVVV
*geld	UWVVVWVV
*geld>	VVVWVWVV
*geldt	VWVVVVVV
*gele	VUVVUWVV
*gelei	VVVVVWVV
*gelev	WVVUVVVW
*geli	VVVVUWVV
*gelij	VVVUVVVV
*gelin	VVVVVWVV
*gelo	VVVVVVVW
*gelop	VVVVVVVW
*gels	VVVWVVVV
*gels>	VVVWVVVV
*gem	VVUWUUUW
*gema	WUVVVVVV
*geme	UVVWUUUX
*gemee	VVVWUVUX
*gemel	VVVUVVVV
*gen	WWVUXSWY
*gen>	VVVVWSXX
*gena	WVVVVVVV
*genaa	WVVVVVVV
*gend	VUWVVWVV
*gende	VVVVVWVV
*genen	VWVVVVVV
*genl	WUVVWVVV
*genli	WUVVWVVV
*geno	VVVWWVWW
*genoe	VVVVWVWV
*genom	VVVVWVVV
*gens	VWVUVVUV
*gens>	VWVUVVUV
*gent	UVVWVVVW
*gent>	UVVVVVVW
*gep	UVWVVVVV
*gepa	VVVVVWVV
*gepas	VVVVVWVV
*gepl	VVVVVUVV
*gepla	VVVVVUVV
*gepr	VVWVVVVV
*ger	VUVWVVXW
*ger>	VVVVUVUV
*gere	WVUWWVWV
*gere>	WVVVVVVV
*gerec	VVVVVVVW
*gered	VVVWWVVV
*gereg	WVUVVWVV
*geren	VVVVVVWV
*geri	UVVVVVWV
*gerin	VVVWVVWV
*gers	UVWVVVVV
*gers>	UVWVVVVV
*ges	WVVUVUVV
*ges>	VVVVVVWV
*gesc	VVVVVVUV
*gesch	VVVVVVUV
*gesl	WVVUUVVV
*gesla	WVVUVUVV
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
*gete	UWWVWVVV
*geten	UWWUWVVV
*getj	VVVVWVVV
*getje	VVVVWVVV
*gev	UVWVVTUX
*gevaa	VVVVVVVW
*geval	WUVVVVVV
*geve	UVVWVVUV
*gevel	VVVVWVVV
*geven	VVWVVVUW
*gever	VVVWUVVV
*gevi	VVVVVVVW
*gevin	VVVVVVVW
*gevl	VVVVWVVV
*gevo	UWVVVUVV
*gevoe	UVVWVVVV
*gevr	WVVUVVVV
*gevra	WVVUVVVV
*gew	VVVVVVVW
*gewa	VVVVWVVV
*gewaa	VVVVWVVV
*gewe	VVUWVVVW
*gewee	VVVWVWVV
*gewer	VVVVVVVW
*gewo	VWWUUVVU
*gewon	UVVVUVVV
*gewoo	VWVVVVVV
*gewor	WVWUVWVV
*gez	WUVVVWVW
*gezi	VUVWWVVV
*gezie	VUVWVVVV
*gezo	VVVVVVVW
*gezoc	VVVUVVVV
*gezon	VVVWVVVW
*gge	WVVUVUYV
*ggee	VVVVVVWV
*ggeef	VVVVVVWV
*ggen	VVVVVUWV
*ggen>	VVVVWUWV
*gges	VVVVVVWV
*ggest	VVVVVVWV
*ghe	VVVVVVVX
*ghei	VVVVVVVX
*gheid	VVVVVVVX
*gie	VVVVVVWV
*gier	VVVVVVWV
*gif	VVVVWVVV
*gin	WVVUVUWT
*gina	WUVVUVWV
*gina>	WUVVUVWV
*ging	VVVVWUVU
*ging>	UVVVWUVT
*gings	VVVVVVVW
*gint	VWVVVVVV
*gint>	VWVVVVVV
*gio	VVVWVVVW
*gio>	VUVWVVVV
*gis	WVVUWUVV
*gist	VWWUWUVV
*giste	VVWUWUVV
*gistr	VVVVVVWV
*gje	VVVVVVWV
*gje>	VVVVVVWV
*gki	VVVVVWVV
*gkin	VVVVVWVV
*gkind	VVVVVWVV
*gla	VWVUWVVV
*glas	VWVUVVVV
*glas>	WVVVWVVV
*gne	VVVWVVVV
*go>	VVVWVVWV
*goa	VUUWVVVV
*goal	VVVWVVVV
*goal>	VVVWVVVV
*goe	VVWUVVVU
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
*gou	UUWVVVVV
*goud	VUWVVVVV
*goud>	VVWVVVVV
*gra	VVVVVVXU
*graa	UWVVUVXV
*graaf	VVVVVVWV
*graag	UWVVUVWV
*grad	VVVVWWVV
*grade	VVVVWWVV
*grap>	VVVVWVVV
*gri	VVVVUVUV
*grif	VVVWVVVW
*griff	VVVWVVVW
*grij	WVVUUVVV
*gro	TVWVUVWW
*groe	VVVVUVVW
*groen	VVVWUVVV
*groep	VVWUVVVV
*groet	VVVVVVVW
*gron	VVVVVVWV
*grond	VVVVVVWV
*groo	UVWUVVVV
*groot	UVWUVVVV
*grot	UVVWVVVV
*grote	VVVVVWVV
*groti	VVVWVVVV
*gs>	VVWUWVVV
*gsa	VVVVVVVW
*gsd	VVVVWVVV
*gsm	VVVVWVVV
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
*gt>	WWTVbWUV
*gve	VVVVVWVV
*gvel	VVVVVWVV
*gveld	VVVVVWVV
*haa	VWVUVXWV
*haal	VWVVVVWV
*haal>	VWVVVWWV
*haald	VVVVVUVV
*haam	VVVVVWVV
*haamd	VVVVVWVV
*haar	VVVVVWVV
*haar>	VVVVVWVV
*had	VUWVUVVV
*had>	VUWVVVVV
*hadd	UVVVUVVV
*hadde	UVVVUVVV
*hak	WVVVVVVV
*hal	VVVVVWWW
*hal>	VVVWVVVV
*half	VWVVVVWV
*half>	UWVVVVWV
*hall	VVVVVVVW
*hallo	VVVVVVVW
*halt	VVVVWVVV
*halte	VVVVWVVV
*halv	WVVVVVVV
*halve	WVVVVVVV
*ham	VVWUVVVV
*han	UVWVVXVV
*hand	UWWUUVUV
*hand>	VVVVVWVV
*handd	VVWUVVVV
*hande	VVVVVUVV
*handi	UVVVVWVW
*hang	VVVWWWWV
*hange	VVVVVVWV
*hangt	VVVWXWVV
*hap	WWVUVVVV
*hap>	VWVUVVVV
*happ	WVVVVVVV
*happe	WVVVVWVV
*har	VVVVWVVV
*hard	VVUVVVVV
*hard>	WVVVVVVV
*hart	UVWVWVVV
*harte	VVWVVVVV
*hartp	VVVVVWVV
*hartv	VVVVVWVV
*hat	VVWUUVVV
*hat>	UVXUVVVV
*hau	VVVVWVVV
*hauf	VVVVWVVV
*hauff	VVVVWVVV
*hav	UVVWUVVW
*have	UVVWVVVW
*haven	UVVWVVVW
*he>	VVVVVVVW
*heb	WUUWUUUW
*heb>	VUUWVVVU
*hebb	WVVVUTVW
*hebbe	WVVVUTVW
*hec	VVVUVVWV
*heck	VVVVVVWV
*heck>	VVVVVVWV
*hed	VVVVVVVW
*hede	VVVVVVVW
*heden	VVVVVVVW
*hee	UWVWXXUV
*heef	WVVVWWVW
*heeft	VVVVWVVW
*heek	VVVVVVVU
*heel	UVVVXWVV
*heel>	UVVVWWVV
*heelt	VVVVWWVV
*heen	VVVVVUVV
*heer	VVWVVVVW
*heerd	VVVVVVVW
*heet	UVVVVVVV
*heet>	UVVVVVVV
*hef	VVVUVVVV
*hei	VVUWUUUY
*heid	UVUWUUUY
*heid>	UVUWVVVW
*heids	VVVVVVVW
*hek	WVVVWUVV
*hek>	WVVVWVVV
*hel	WVVUYVUV
*hel>	VVVVWVVV
*held	UVVWVVVV
*hele	UWWVWVUV
*hele>	VVVVWVUV
*helem	UWVUVVVV
*helf	WVVUVVVV
*helft	WVVUVVVV
*heli	WVVVVVVV
*hell	WVVVVVVV
*helli	WVVVVVVV
*help	VVVVWVVV
*help>	VVVVXVVV
*hem	UVWVVVVV
*hem>	UVVVWVVV
*hema	WVVVVVVV
*hema>	WVVVVVVV
*heme	VVWUVVVV
*hemel	VVWUVVVV
*hemo	VVVVUVVV
*hemo>	VVVVUVVV
*hen	VVVVUVVV
*hen>	VVVVUVVV
*her	VVVVUWVV
*her>	VVVVVVWV
*herf	WUVVVVVV
*herfs	WUVVVVVV
*hers	VVVVVWVV
*herse	VVVVVWVV
*het	VVVVVUXV
*het>	UVVWVUXV
*hetz	WVVVVVVV
*hetze	WVVVVVVV
*heu	VVVVWVVV
*heur	UVVVWVVV
*hie	VUVVVVVX
*hiel	UVWVVWVV
*hield	VVWVVWVV
*hier	WVVVWUVY
*hier>	WWVUVVVY
*hierb	UVVWVVVV
*hiero	WVVVVVVV
*hij	VUWVWWVV
*hij>	VVWVWWVV
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
*hlo	VWVVVVVV
*hloo	VWVVVVVV
*hloor	VWVVVVVV
*hoe	VXUUXVWX
*hoe>	UXVUTWUV
*hoedj	WVVVVVVV
*hoef	VVVVXUVW
*hoef>	VVVVWVVV
*hoeft	UVVWWVVW
*hoek	VVVVWVVV
*hoek>	VVVWWVVV
*hoes	VVVVWVVV
*hoest	VVVVWVVV
*hoev	VWVVVVXV
*hoeve	VWVVVVXV
*hof	VVVVWVVV
*hof>	VVVVWVVV
*hog	UVVWVVWV
*hok	VVVVVUVV
*hok>	VVVVVUVV
*hol	WVVUVVVV
*hon	VVVVVWVV
*hond	VVVUVWVV
*hond>	UVVVVWVV
*honde	WVVUVVVV
*hong	VVVWVVVV
*honge	VVVWVVVV
*hoo	WWUUWWVU
*hoof	VWUVWVVV
*hoofd	VWUVWVVV
*hoog	WVVUVVVV
*hoog>	WVVUUVVV
*hool	VVUVWUVV
*hool>	WVUVWUVV
*hoolp	VVVVWWVV
*hoon	VVWVVWVV
*hoonm	VVWVVVVV
*hoonv	VVVVVWVV
*hoor	VVVVUVVU
*hoor>	WVUVVVVV
*hoort	UVWVUWVV
*hop	VVVVVWVV
*hop>	VVVVVWVV
*hope	WVVVVVVV
*hopel	WVVVVVVV
*hor	WVVVVVVV
*hot	UVVWVVVV
*hote	UVVWVVVV
*hotel	UVVVUVVV
*hou	VVWVVVWY
*houd	VVWUUUWY
*houde	VVVVVVWX
*houdt	VVVVVUVV
*hri	VVVVVVXV
*hrif	VVVVVVVW
*hrift	VVVVVVVW
*hrij	WVVUVVXU
*hrijf	VVVVVVWU
*hrijv	VVVVVVWV
*hro	WVVUVVVV
*hroe	WVVVVVVV
*hrok	WVVVVVVV
*hrok>	WVVVVVVV
*ht>	VVVVUWUV
*htb	VVVVVVVX
*htba	VVVVVVVW
*htban	VVVVVVVW
*htd	VVVVWVVV
*hte	WUVVVUXU
*hte>	VVWVVVUU
*hten	VUVWVUXV
*hten>	UVVWVVWV
*htend	WUVVWVVV
*htenp	WVVVVVVV
*hter	VVVUVVWV
*hter>	VVVVVUVV
*hterg	VVVVVVWV
*htert	VVVVVWVV
*hth	VVVVVVUW
*htho	VVVVVVUW
*hthou	VVVVVVVW
*hti	WVWUVVVV
*htl	VVVVVWVV
*htli	VVVVVWVV
*htlij	VVVVVWVV
*htm	VVUVVVVV
*hts	VVVVVVVW
*htst	VVVVVVVW
*htt	VVVWUVVV
*http	UVVWVVVV
*http>	UVVWVVVV
*htw	VWUVWVVV
*htwa	UWVVWVVV
*htwag	UWVVWVVV
*htz	VVVVVWVV
*hud	VVVVWVVV
*hudd	VVVVWVVV
*hui	VUVWVXUU
*huil	VVVVVWVV
*huile	VVVVVWVV
*huis	VVVWWWVV
*huis>	WTVWVWVU
*huisb	VVVVVVWV
*huisd	VWVVVVVV
*huisz	VVVVWVVV
*huiz	VVVWVVVV
*huize	VVVWVVVV
*hul	VVVWWXVV
*huld	VVVWWWVV
*huld>	VVVVWVVV
*hulp	VVVVVWVV
*hulp>	VVVVVWVV
*hun	VVVVVVVW
*hun>	VVVVVVVW
*hur	UVVWVVVV
*hure	UVVWVVVV
*huren	UVVWVVVV
*huur>	VVVVVWVV
*huw	VVVVWVVW
*huwd	VVVVWVVV
*huwd>	VVVVWVVV
*huwi	VVVVVVVW
*huwin	VVVVVVVW
*hyp	VVVVVVVU
*hypo	VVVVVVVU
*hypot	VVVVVVVU
*hè>	VVVVWVVV
*hôn	VVWVVVVV
*hôn>	VVWVVVVV
*ia>	VUUWUVVV
*iaa	VUVWWVVV
*iaal	VVVVWVVV
*iaal>	VVVVWVVV
*ial	VVVVWVVV
*ialy	VVVVWVVV
*ialys	VVVVWVVV
*iati	VVVWVVVV
*iatie	VVVWVVVV
*ibl	VVVWVVVV
*ibli	VVVWVVVV
*iblio	VVVWVVVV
*ica	VVVVVVVU
*icap	VVVVVWVV
*icapt	VVVVVWVV
*ice	VVVUVWWV
*ice>	VVVVVWVV
*icer	VVVVVVWV
*icere	VVVVVVWV
*ich	VVVVUUWX
*ich>	VVVVUVWV
*icht	WUVVVTVX
*icht>	VVUWVUVV
*ichth	VVVVVVVW
*ichti	WVVVVVVV
*ichts	VVVVVVVW
*ici	WVVVVVVV
*icij	VVVVWVVV
*icijn	VVVVWVVV
*id>	VVUWVVUY
*idd	WVVUVUWU
*idda	VVVVVVWV
*iddag	VVVVVVWV
*idde	WVVUVUWV
*idden	WVUVVVVV
*idder	VVVVVVWV
*ide	WVVUVWVV
*ide>	VVWVVVVV
*idel	VVUWVVVV
*ideli	VVUWVVVV
*idem	VVVVWVVV
*ideme	VVVVWVVV
*idg	WVVUVVVV
*idge	WVVUVVVV
*idget	WVVUVVVV
*idi	VVVVUVVV
*idin	UVVVUVVV
*iding	UVVVUVVV
*ids	UVWVUVVX
*ids>	VVWVVVVV
*idsd	VVVVVVVW
*idsdi	VVVVVVVW
*ie>	TUVXUVVX
*iec	VVVVVVVW
*iech	VVVVVVVW
*ied	VVVVWVVU
*iede	VVVWWVVU
*ieder	VVVVWVUV
*ief	WVVUWWWV
*ief>	WVUUWWVV
*iefs	VVVVVVWV
*iefst	VVVVVVWV
*iegv	VVVVVWVV
*iegve	VVVVVWVV
*ieh	VVVVVVVW
*ieho	VVVVVVVW
*iek	XUUVVVWV
*iek>	WTVWVVWU
*ieke	VVVWVVUV
*ieken	VVVWVVVW
*iel	UWWVUWVU
*iel>	UVVVVVVV
*ield	VVWVVWVV
*ield>	VVWVVWVV
*iem	WVUVWWVV
*iema	WVVVWWVV
*ieman	WVVVWWVV
*ien	VVVWVUVV
*ien>	WUTXUVVV
*iend	VVWUWUVV
*iend>	VVVUWVVV
*iende	VVWVVVVV
*iene	VVVWVUVV
*ienen	VVVWVVVV
*iens	UVVVVVVW
*ienst	UVVWVVVW
*ient	VVWUVVVV
*ient>	UVWUVVVV
*iep	UVWWWVVV
*iep>	VVWVVVVV
*iepe	VVVVWVVV
*iepi	VVVWWVVV
*iepin	VVVWWVVV
*ier	WWVTUTWY
*ier>	WVVUSVVY
*ierb	UVVWVVVV
*ierbi	UVVWVVVV
*iere	WWVTWUVW
*ieren	WWVUWUVW
*iero	WVVVVVVV
*iers	VVVVVVWV
*iers>	VVVVVVWV
*ies	VVVUVVVV
*ies>	WVVUUUVV
*iet	WUUWVVTV
*iet>	WVUVWWUV
*iets	VUVWVVUV
*iets>	VUVVVVUW
*ieu	WVVUUUWU
*ieuw	VVVVUUWU
*ieuw>	VVVVVUVV
*ieuwe	VVWUVVUV
*ieuws	VVVVVVXU
*iev	WVVVUVVV
*ieve	WVUVVVVV
*iez	VVVWVVVV
*iff	VVVWVVVW
*iffi	VVVWVVVW
*iffie	VVVWVVVW
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
*ige>	VVWUUVVW
*igen	VUUWVVVW
*igen>	UVUWUVVW
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
*igo	VVWUVVVV
*igt	WVUVXVVV
*igt>	WVUVXVVV
*ij>	TVXVTWVX
*ijd	VTWWTUVW
*ijd>	VTVWUVVV
*ijda	VUVWVVWW
*ijdag	VUVWVVWW
*ijde	VUVVUUVW
*ijden	VUWVUUVW
*ijdr	VVVVVVVU
*ijdra	VVVVVVVU
*ijdt	VVVVVWVV
*ijdt>	VVVVVWVV
*ijf	WVVUUUXV
*ijf>	VUVVUUXU
*ijft	VWVUVVVV
*ijft>	VWVVWVVV
*ijg	VWUVWVWV
*ijg>	WVVUWUVV
*ijge	VVVVVWVV
*ijgen	VVVVVWVV
*ijgt	VVVVVVWV
*ijgt>	VVVVVVWV
*ijk	VTVXUUTV
*ijk>	WTVXVVUU
*ijke	UVVVTVUW
*ijke>	UVVVUVVW
*ijken	UVVVUVUV
*ijkh	VVVWVVVV
*ijkhe	VVVWVVVV
*ijks	VVWVVVVV
*ijkt	WVVVVVVV
*ijkt>	WVVVVVVV
*ijl	VVVVWVWU
*ijl>	VVVVWVVV
*ijla	VVVVVVWV
*ijlag	VVVVVVWV
*ijn	WUVVVXUT
*ijn>	VUWUWWUT
*ijne	VWUVVWVV
*ijne>	UVVWVVVV
*ijnen	VWVUVWVV
*ijs	VUVWUVUV
*ijsj	VVVWVVVV
*ijsje	VVVWVVVV
*ijst	VVVVVWVV
*ijst>	VVVUVWVV
*ijt	VVVUUVVV
*ijt>	WUVUUVVV
*ijtu	VWVVVVVV
*ijtui	VWVVVVVV
*ijv	WVVVWWVU
*ijve	WVVVWWVV
*ijven	WVVVWWVV
*ijz	WVVUVVVV
*ijze	WVVUVVVU
*ijzen	WVVUVVVV
*ik>	VWVUWWTV
*ika	VVVVWVVV
*ikan	VVVVWVVV
*ikant	VVVVWVVV
*ikb	VVVVVVXV
*ikba	VVVVVVXV
*ikbaa	VVVVVVXV
*ike	WWVUWVVW
*ikel>	VVVVVVWV
*iken	VVVVVVVW
*iken>	VVVVVVVW
*ikk	VVWVWVVW
*ikke	VVWVVVVV
*ikken	VVWVVVVV
*ikki	VVVVVVVW
*iks	WUVVVVVV
*iks>	WUVVVVVV
*ikt	VWVVWVVV
*ikt>	VWVVWVVV
*il>	VVWUTTVU
*ild	VUWVVVVV
*ilde	VVWVVVVV
*ilde>	VVVVWVVV
*ile	VVWVUXUU
*ile>	UVVVVVVV
*ilen	VVVUVWVV
*ilend	VVVVVWVV
*ili	WUUVWVVW
*ilia	VVVVWVVV
*iliaa	VVVVWVVV
*ilig	VVVVVUVW
*iligh	VVVVVVVW
*ilij	WVVVVWVV
*ilijk	WVVVVWVV
*ill	UWVVWUXV
*ille	UWVVWVXU
*ille>	VVVUVVVV
*illen	UWVVWUXU
*ilm	VVVVUUWV
*ils	VVVVVWVV
*ils>	VVVUVWVV
*ilt	VVVVVVUV
*im>	VVVUVVVV
*imm	VVVVWVVV
*imme	VVVVWVVV
*immel	VVVVWVVV
*imp	VVWVVVVV
*impe	VVWVVVVV
*impel	VVWVVVVV
*imt	VVVVVVVW
*imte	VVVVVVVW
*imte>	VVVVVVVW
*in>	WUUWYXXU
*ina	VUVWUVWV
*ina>	WUVVUVWV
*inc	VVVVUVVW
*inci	VVVVVVVW
*ind	VWVVVXUT
*ind>	VWVUWVVV
*inde	UVVVUWVV
*inde>	VVVVUVVV
*indel	UVWVVVVV
*inder	VVVVVWVV
*indi	WVVVVVVV
*indj	VVVVVWVV
*indje	VVVVVWVV
*ine	VVWUVVWV
*ine>	VVWUWWWU
*iner	VVVWVVVW
*iner>	VVVVVVVW
*inet	WVVVVVVV
*inet>	WVVVVVVV
*ing	UWWUWUXX
*ing>	VUWVSVVY
*inga	VVVVVVWV
*ingan	VVVVVVWV
*inge	UWVVXVVU
*ingen	VWUUWVVU
*inger	VVWVVVVV
*ingev	UVVWVVVV
*ings	VVVVVWVW
*ingsa	VVVVVVVW
*ingsd	VVVVWVVV
*ingsm	VVVVWVVV
*ingsr	VVVVUWVV
*ingt	VWVUWVVV
*ingt>	VWVVWVVV
*ini	UVUXWVUV
*inigi	VVVVWVVV
*inis	UVVXWVUV
*inist	UVVXWVUV
*init	VVVWVVVV
*initi	VVVWVVVV
*ink	VVUWUUUU
*inka	WVVVVVVV
*inkaa	WVVVVVVV
*inke	UVVWVVVU
*inkel	UVVWUVVU
*inkt	VUVVWVVV
*inkt>	VUVVWVVV
*inl	VVVUVUUV
*inlo	VVVUVVVV
*inlog	VVVUVVVV
*inn	VUWVXVVU
*inne	VVWVXWVV
*innen	VUWVWVVV
*ins	VVVWWUUX
*insd	VVVWVVVU
*insda	VVVWVVVU
*insp	VVVVUVVY
*inspe	VVVVVVVY
*inst	VUVVVUVV
*inste	VVVVWVVV
*insu	VVVVWVVV
*insul	VVVVWVVV
*int	WWVTVWWU
*int>	VVVUVVVV
*inte	WVWUVVVV
*inter	WVVUUVVV
*inti	VVVVVWWV
*intig	VVVVVWWV
*inu	VVWUVVWV
*inut	VVWUVVWV
*inute	VVWUVVWV
*inv	VVVVUWVV
*inz	VVVVVVWU
*inza	VVVVVVWV
*inzag	VVVVVVWU
*io>	VVVWUVVV
*ion	VVVVVWUW
*ion>	VVVVVWVV
*iop	VVVVVVWV
*ios	VVVWVVVV
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
*irec	VVVVVVWV
*irect	VVVVVVWV
*is>	VUUXVYUV
*isb	VVVVVVWV
*isbl	VVVVVVWV
*isbla	VVVVVVWV
*isc	VUVWUVVV
*isch	VUVWVVVV
*isch>	VVVVVVVU
*ische	VVVWVVVV
*isd	VWVVVVVV
*isd>	VVVWVVVV
*isdi	VWVUVWVV
*isdie	VWVUVWVV
*isi	VVVVVVVW
*isk	VVVVVWVV
*iss	UWUWVUUX
*issa	VVVVVVVW
*issar	VVVVVVVW
*isse	UVVWVVWV
*issel	UVVWVVVV
*issen	VVVVVVWV
*issi	VVVVVVUW
*issie	VVVVVVUW
*ist	UUWWXWUV
*ist>	VUUXWVUU
*iste	VVXUXVUW
*iste>	VVVVVVWV
*isten	VVWVVWVV
*ister	VVWVXVUW
*isti	VVVVVWVV
*istis	VVVVVWVV
*istr	VVVVVVWV
*istra	VVVVVVWV
*isu	VVWVVVVV
*isu>	VVWVVVVV
*isz	VVVVWVVV
*iszo	VVVVWVVV
*iszor	VVVVWVVV
*it>	YTUVWXUX
*ita	VVVVVVWV
*ital	VVVWVVVV
*itat	VVVVVVWV
*itati	VVVVVVWV
*ite	WWVUUUZV
*ite>	VWVUVVXV
*itei	VVVVVVVW
*iteit	VVVVVVVW
*itel	WVVVVVVV
*iten	VVVVVVXU
*iten>	VVVVVVXV
*iter	VVVVVVWV
*itg	VVWVVVVW
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
*itl	VVVVVVWV
*itle	VVWVVVWV
*itleg	VVWVVVWV
*its	WVUUVVVU
*itsc	WUVUVVVV
*itsch	WUVUVVVV
*itsl	VVVVVWVV
*itsla	VVVVVWVV
*itsp	VVVVVVVU
*itspr	VVVVVVVU
*itt	UVWVWVVV
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
*ize	UVVVVVVV
*izel	VVVVWVVV
*izeli	VVVVWVVV
*izen	UVVVVVVV
*izz	VVVWVVVV
*iën	VVVVVWVV
*iënt	VVVVVWVV
*iënt>	VVVVVWVV
*jaa	UUXVTVVU
*jaal	UVWVVVVV
*jaal>	UVWVVVVV
*jaar	UUWWTVVU
*jaar>	UUWWTVVU
*jam	WVVVVVVV
*jamm	WVVVVVVV
*jamme	WVVVVVVV
*jan>	UVVWVVVV
*janu	WVVVVVVV
*janua	WVVVVVVV
*jar	VVWVVWVV
*jare	VVWVVVVV
*jaren	VVWVVVVV
*jari	VVVVVWVV
*jarig	VVVVVWVV
*jd>	VTVWUVVV
*jda	VUVWVVWW
*jdag	VUVWVVWW
*jdag>	VUVWVVWW
*jde	VUVVUUVW
*jden	VUWVUUVW
*jden>	VVVVUVVV
*jdens	VVWVVVVW
*jdr	VVVVVVVU
*jdra	VVVVVVVU
*jdrag	VVVVVVVU
*jdt	VVVVVWVV
*jdt>	VVVVVWVV
*je>	VVWUTWSR
*jer	VVVVWVVV
*jerr	VVVVWVVV
*jerry	VVVVWVVV
*jes	VUVWVWVU
*jes>	VUVWUWVU
*jew	VVWVVVVV
*jewe	VVWVVVVV
*jewel	VVWVVVVV
*jf>	VUVVUUXU
*jft	VWVUVVVV
*jft>	VWVVWVVV
*jg>	WVVUWUVV
*jge	VVVVVWVV
*jgen	VVVVVWVV
*jgen>	VVVVVWVV
*jgt	VVVVVVWV
*jgt>	VVVVVVWV
*jij	VVVWVVVV
*jij>	VVVWVVVV
*jk>	WTVXVVUU
*jke	UVVVTVUW
*jke>	UVVVUVVW
*jken	UVVVUVUV
*jken>	UVVVUVUV
*jkh	VVVWVVVV
*jkhe	VVVWVVVV
*jkhei	VVVWVVVV
*jks	VVWVVVVV
*jkt	WVVVVVVV
*jkt>	WVVVVVVV
*jl>	VVVVWVVV
*jla	VVVVVVWV
*jlag	VVVVVVWV
*jlage	VVVVVVWV
*jn>	VUWUWWUT
*jne	VWUVVWVV
*jne>	UVVWVVVV
*jnen	VWVUVWVV
*jnen>	VWVVVWVV
*jon	VVWVWVVV
*jong	VVWVWVVV
*jonge	VUWVWVVV
*jou	VUVWVVWV
*jou>	VUVWVVVV
*jour	VVVVVVWV
*journ	VVVVVVWV
*jsj	VVVWVVVV
*jsje	VVVWVVVV
*jsje>	VVVWVVVV
*jst	VVVVVWVV
*jst>	VVVUVWVV
*jt>	WUVUUVVV
*jtu	VWVVVVVV
*jtui	VWVVVVVV
*jtuig	VWVVVVVV
*jui	WUVVVUVU
*juis	WUVVVUVU
*juist	WUVVVUVU
*jul	WWVTWUVT
*jull	WWVTXUVT
*julli	WWVTXUVT
*jun	VVVVVVVW
*juni	VVVVVVVW
*juni>	VVVVVVVW
*jur	VVUVVVVV
*jurk	VVUVVVVV
*jve	WVVVWWVV
*jven	WVVVWWVV
*jven>	WVVVWWVV
*jze	WVVUVVVU
*jzen	WVVUVVVV
*jzen>	WVVUVVVV
*kaa	VVUVUVVV
*kaar	VVUVUVVV
*kaar>	WVVVVVVV
*kaars	VVVWVVVV
*kaart	VWUVUVVV
*kaas	VVVVVUVV
*kaas>	VVVVVUVV
*kab	WVVVWVUV
*kabe	VVVVWVVV
*kabel	VVVVWVVV
*kabi	WVVVVVVV
*kabin	WVVVVVVV
*kac	VVVVWVVV
*kach	VVVVWVVV
*kache	VVVVWVVV
*kal	VVVVWVVV
*kam	WVVUVVTX
*kame	WVVUVVTX
*kamer	WVVUVVTX
*kan	UWVVVVWW
*kan>	VWWUUXVW
*kant	UVVWWUWV
*kant>	VWVVWVWV
*kap	WVUVVVVV
*kar	VWVVVVVV
*kar>	VWVVVVVV
*kara	VVVWVVVV
*kas	VVVUVUVV
*kass	VVWUUVVV
*kassa	VVWUUVVV
*kast	VVVVWVVV
*kast>	WVVVWVVV
*kat	VVUWWVVV
*kat>	VVUWWVVV
*kba	VWUVVUWV
*kbaa	VWUVVUWV
*kbaar	VWUVVUWV
*kdr	VVUVVVVV
*ke>	UWWUUVUV
*kee	WVUWVUUV
*keer	WVUVVVUV
*keer>	WVUVWUVU
*keerd	VVVUUVVV
*keerg	VVVVWVVV
*keers	VVVVVVVW
*kei	VVXUVVVV
*kek	VVVWVVVV
*keke	VVVWVVVV
*keken	VVVWVVVV
*kel	VVWVWUVU
*kel>	VVVVUVWV
*keld	VVVVWVVV
*kelde	VVVVWVVV
*kele	VVVVWVVV
*kele>	VVVVWVVV
*kelij	VWVVVVVV
*ken	XUWTTVUV
*ken>	VUXUVVUW
*kend	WVUVUVVU
*kend>	WVUVVVVV
*kenh	VVVWVVVV
*kenhu	VVVWVVVV
*keni	VWVUVVVV
*kenin	VWVUVVVV
*kenn	WVVVUVVV
*kens	WVVVVVVV
*kens>	WVVVVVVV
*ker	VTWXVXUU
*ker>	VUXUWWVV
*keren	WVVVVVVV
*kerk	VVVWVVVV
*kerk>	VVVVVWVV
*kerks	VVVVVUVV
*kerm	VVVWVVVV
*kermi	VVVWVVVV
*kers>	WVVUVVVV
*kes	VWVVVVVV
*kes>	VWVVVVVV
*ket	WVUUWUWW
*kete	VVVVWVVW
*ketel	VVVVWVVW
*ketj	WVVVVVVV
*ketje	WVVVVVVV
*kett	WUVVVVVV
*kette	WVVVVVVV
*keu	VVVVWVVW
*keuk	VVVVWVVV
*keuke	VVVVWVVV
*keur	UVWVVVVW
*keuri	UVWVVVVW
*khe	VVVWVVVV
*khei	VVVWVVVV
*kheid	VVVWVVVV
*kie	VVVWWVVV
*kiek	VVVVWVVV
*kig	WVVVVVVV
*kig>	WVVVVVVV
*kij	TVVXVVUV
*kijk	UVUXVVVV
*kijk>	UVVWVVVV
*kijke	VVVVUVVV
*kijkt	VVVVWVVV
*kin	VUUWVYUV
*kind	VVUVWXVU
*kind>	VVUVWVVV
*kinde	VVVVVWVV
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
*kke	TVYUVVVV
*kkee	VVVVVVVW
*kkeer	VVVVVVVW
*kken	UVXUVVUV
*kken>	UVXUVVUV
*kker	TUWXVVVV
*kker>	TUWWVVVV
*kket	WVVUVVWV
*kketj	WVVVVVVV
*kki	WUVVUVVW
*kkig	WVVVVVVV
*kkig>	WVVVVVVV
*kkin	VVVVVVVW
*kking	VVVVVVVW
*kla	VTWVVVVU
*klaa	VVVVVUVW
*klaar	UVVWVUVW
*klac	VVWUVVVU
*klach	VVWUVVVU
*klan	VVVVVWVU
*klant	VVVVVWVU
*klap	VVVVWVVV
*klap>	VVVVWVVV
*kle	VVVVWXVU
*klei	WWVUVWVV
*klein	WWVUVWVV
*klem	VVVWVVVV
*kleut	VVVVWVVV
*klo	VVWVVWWV
*klop	VVVVVWWV
*klopt	VVVUVWWV
*kme	VVWUVVVV
*kna	WVVUVVVV
*knap	WVVUVVVV
*knap>	WVVUVVVV
*kni	WVVVUUWV
*knip	VVVVVVWV
*knipt	VVVVVVWV
*kno	WVVUVVVV
*knoo	VVVVVWVV
*knoop	VVVVVWVV
*knop	WVVUVUVV
*knop>	WVVUVVVV
*koc	VWVVVVVV
*koch	VWVVVVVV
*kocht	VWVVVVVV
*koe	WUVVWVVV
*koe>	VVVVWVVV
*koel	WVVVVVVV
*koel>	WVVVVVVV
*kof	VUVWVVVV
*koff	VUVWVVVV
*koffe	WVVVWVVV
*koffi	UVVWUVVV
*kom	UVVWWVVV
*kom>	VVVVWVVW
*kome	VVVUVWVV
*komen	VVVUVWVV
*koms	UVVWVVVV
*komst	UVVWVVVV
*komt	VWUVVUVU
*komt>	VWUVVUVU
*kon	WUVVVVVV
*kon>	VVWVVVVV
*koo	VWUVVVUU
*kook	VWUVVVVV
*kool	VVVVWVVV
*koolm	VVVVWVVV
*koop	VVUVUVVV
*koop>	VVVVUVVV
*kop	WVUVUVUV
*kope	WVVUVVVV
*koper	WVVVVVVV
*kor	VVVUVVVV
*kort	WVVVVVVV
*korti	WVVUVVVV
*kos	UWVVUUVV
*kost	UWVVUUVV
*kost>	UWVVVVVV
*koste	VVWVVVVV
*kou	VVWUVVVV
*koud	VVWUVVVV
*kra	VUUWVVVV
*kraa	UVVWWVVV
*kraam	VVVWVWVV
*kraan	VVUWVUVV
*kran	WVVVUVVV
*krant	WVVVUVVV
*kre	XUWTVUVV
*kree	WVVUVVVW
*kreeg	WVVUVVVW
*kreg	WUVUWUVV
*krege	WUVUWUVV
*kri	VWVUWVVV
*krij	VWVUWVVV
*krijg	VWVUWVVV
*kru	VVVVVWVV
*krui	VVVVVWVV
*kruip	VVVVVWVV
*ks>	WTVVVUVV
*kse	VVVVWVVV
*ksel	VVVVWVVV
*ksel>	VVVVWVVV
*ksr	VVVVVVWV
*ksre	VVVVVVWU
*ksred	VVVVVVWU
*kst	UVWVVUVU
*kste	VVWVVVVU
*kster	VVWVVVVU
*kstr	VVVVVUVV
*kstra	VVVVVUVV
*kt>	VWVUXTUV
*kte	VUVVUVVV
*kte>	VUVVVVVV
*ktr	VVVVWVVV
*kun	VWVUVVUV
*kunn	VWVUVVUV
*kunne	VWVUVVUV
*kunt	VVVVVVUV
*kunt>	VVVVVVUV
*kwa	XUUUUUVV
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
*laa	VVUWWWVV
*laad	VWVUVVVV
*laadp	VWVUVVVV
*laap	VVVVWXVV
*laap>	VVVVVWVV
*laapk	VVVVWVVV
*laapp	VVVVWWVV
*laapt	VVVVVWVV
*laar	VVVVVUVW
*laar>	VVVVVUVW
*laat	VVVWVVWV
*laat>	VVUVWVVV
*laats	VVVVUVVV
*lac	VUWUUVVU
*lach	VUWUUVVU
*lach>	VVWUVVVV
*lache	VVVVUVVV
*lacht	VVVVUVVU
*lad	WVVVVUWV
*lad>	VVVVVUWV
*lade	VVVUWUVV
*lade>	VVVVWVVV
*laf	VVVVWVVV
*lafo	VVVVWVVV
*lafon	VVVVWVVV
*lag	VUWVVVXU
*lag>	VUVVUWVV
*lagb	VVVVWVVV
*lagbo	VVVVWVVV
*lage	WVVUVUWU
*lage>	VVVVVVWV
*lagen	WVVVVUVV
*lager	VVWVVVVV
*lagg	VVVVVVWV
*lagge	VVVVVVWV
*lak	VVVUVVVV
*lam	VWUVWVVV
*lame	WVUVVVVV
*lamp	VWVVWVVV
*lampj	VVVVWVVV
*lan	UVWWXUUW
*lan>	VVVVVVUW
*lanc	VVVVVUWV
*lance	VVVVVUWV
*land	UVVWVWVW
*land>	UVVWVWVW
*lang	VVUVXUUU
*lang>	UWUWVUVV
*langs	WVVVWVVV
*lank	VVWUVVVV
*lann	VVVVVVVW
*lanni	VVVVVVVW
*lant	VUVVVWVU
*lant>	WVVUVVVV
*lante	VVVWVWVV
*lantn	VVVVVWVV
*lap	WUVUVVVV
*lap>	WVVVVVVV
*lape	VUWVVVVV
*lapen	UVWVVVVV
*lapp	WVVUVVVV
*lappe	WVVUVVVV
*lar	VVVVWUVV
*larm	VVVVWVVV
*las>	VUVWWWVV
*last	VVVVUVVW
*last>	UVVWVVVW
*lat	WUWVTVUV
*lat>	WVVVVVVV
*late	VUVWUVUV
*laten	VUWVUVUV
*lato	VVVVVWVV
*lator	VVVVVWVV
*lau	WVVVVVVV
*lba	VVVVVWVV
*lbat	VVVVVWVV
*lbatt	VVVVVWVV
*lce	VVVWVVVV
*lcen	VVVWVVVV
*lcent	VVVWVVVV
*ld>	XTWVUVWU
*ldb	VVVVVVWV
*ldbo	VVVVVVWV
*lddam	VWVVVVVV
*lddo	VVVWVVVV
*lddor	VVVWVVVV
*lde	UWWUWVUV
*lde>	VVXUUWVV
*lden>	UVVVVVVV
*lder	UWVVWUUV
*lder>	UWVWWVVV
*ldh	VVVWWVVV
*ldha	VVVWWVVW
*ldhav	VVVWVVVW
*ldho	VVVVWVVV
*ldi	WVVUVUWV
*ldie	VVVVWVVV
*ldier	VVVVWVVV
*ldig	WVVUVVVV
*ldin	VVVVVVWV
*lding	VVVVVVWW
*ldk	VVVVWWVW
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
*lds	VWVVVVVV
*ldst	UVVVVVVV
*ldsta	VVVVUVUV
*ldt>	VWVVVVVV
*ldv	VVVVVVVW
*ldve	VVVVVVVW
*ldwi	VVVWVVVV
*ldz	VVVVVVWV
*ldza	VVVVVVWV
*le>	UVWVWUVV
*lec	VUVWVWVV
*lech	VUVVVWVV
*lecht	VUVVVWVV
*led	WVUVVWVV
*lede	VVUWUWVV
*leden	VVUWUWVV
*ledi	VVVVWVVV
*ledik	VVVVWVVV
*lee	WVUVTXUV
*leef	VVWVVVVV
*leef>	UVWVVWVV
*leeg	VVVVWWVV
*leegk	VVVVVWVV
*leek	WVVVVVVV
*leek>	WVVVVVVV
*leen	WWUUUWVV
*leen>	VWUUUWVV
*leens	WVVVVVVV
*leer	VVVWUVVV
*leerd	UVVVVVVV
*lees	VUVWVVVV
*lees>	VVVWVVVV
*leesb	WVVUVVVV
*lef	VUVWVVVV
*lefo	VUVWVVVV
*lefoo	VVVWVVVV
*leg	UVWVTVVW
*leg>	VVWVVVVW
*lega	VVVVVVWV
*lega'	VVVVVVWV
*lega>	UVWVVVVV
*lege	VVVVUVVV
*lege>	WVVVVVVW
*legen	VVVVVVVU
*legg	VVVVVWVW
*legge	VVVVVWVW
*legt	VVWVVVVV
*legt>	VVWVVVVV
*lei	VWVUVXUU
*leid	VVVVUWVV
*leid>	WVVVVVVV
*leide	VVVVVWVV
*leidi	UVVVVVVV
*lein	VWVUWXVV
*lein>	VVVVWWVV
*leine	VVVUVWVV
*lek	UVVWWVVU
*lek>	UVVWVVVV
*leke	WVVVVVVV
*lekk	UWVVVVVV
*lekke	UWVVVVVV
*lekt	VVVWWVVV
*lektr	VVVVWVVV
*lem	UVVWVVUV
*lem>	VVVWVVVV
*lema	VWUVVVVV
*lemaa	VWUVVVVV
*leme	VVVVVVUW
*lemen	VVVVVVUW
*len	WVVVWUUV
*len>	VVVVWVVW
*lenb	VVWVVVVV
*lenba	VVWVVVVV
*lend	WVVUVVVV
*lende	WVVUVVVV
*lep	VVVVVWVV
*ler	VVVVUUVV
*lera	VVVWVVVV
*lerar	VVVWVVVV
*lers	VVVVUVVV
*lers>	VVVVUVVV
*les	UVWUXWVU
*les>	UVWVWWVU
*lesj	VWVUVVVV
*lesje	VWVUVVVV
*let	UVVVUXWV
*let>	UVVVVVVV
*leti	VVVVVVWV
*letin	VVVVVVWV
*lets	VVVVVWVV
*letse	VVVVVWVV
*lett	VVVVVWVV
*lette	VVVVVWVV
*leu	YVUTVUVV
*leuk	WVVUVVVV
*leuk>	WVVVVVVV
*leuke	WVVUVVVV
*leur	WVVUUVVV
*leurg	WVVVVVVV
*leurs	WVVVVVVV
*leut	VVVVWVVW
*leute	VVVVWVVW
*lev	WVUUWUWW
*leve	XVUUWUWW
*leven	WVVVWVVV
*lever	WVUVVVWW
*lez	VVVVUXWU
*leze	VVVVUXWV
*lezen	VVVVVXVV
*lezer	VVVVVVWV
*lf>	UWVVVWXU
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
*lgeb	VVVVVWVV
*lgend	VVVVVWVV
*lgens	VVVUWVVV
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
*lid	UVVVVVVW
*lid>	UVVVVVVW
*lie	YVVSWWUT
*lie>	WWVTXVVT
*liegv	VVVVVWVV
*liep	UVWVVVVV
*liep>	UVWVVVVV
*lier	WVWUVVVV
*lier>	VVWVVVVV
*liere	WVVVVVVV
*liet	WVVVVVVV
*liet>	WVVVVVVV
*liev	VVUVVWVV
*lieve	VVUVVWVV
*lif	VVVVUWVV
*lift	VVVVUWVV
*lift>	VVVVUWVV
*lig	VVVVYUVW
*lig>	VVVUVVVV
*ligg	VVVVWUVV
*ligge	VVVVWUVV
*ligh	VVVVVVVW
*lighe	VVVVVVVW
*ligt	WVUVXVVU
*ligt>	WVUVXVVU
*lij	XUXSWVUV
*lij>	VVWUVVVV
*lijf	VWVVVVVV
*lijf>	UVVVUVVV
*lijft	VWVUWVVV
*lijk	XTWUUUUV
*lijk>	XTWUVVUU
*lijke	VVWVUVVW
*lijkh	VVVWVVVV
*lijks	VVWUVVVV
*lijkt	WVVUVVVV
*lijn	VVWUWUVV
*lijn>	VVWVWUVV
*lijs	VVVVVWVV
*lijst	VVVVVWVV
*lijv	VVVVWWVV
*lijve	VVVVWWVV
*lik	WVVUVVVV
*likk	VVWVVVVV
*likke	VVWVVVVV
*lin	VVWUUWVU
*lind	VVVVVWVV
*linde	VVVVVWVV
*line	VVVUWVVU
*line>	WVVUVVVU
*ling	VVWVUVUV
*ling>	VVWUUVUV
*lings	VVVVUWVV
*lint	VVVVVVWV
*lint>	VVVVVVWV
*lio	VVVWVVVV
*lip	WVVVVVVV
*lis	VWUVUVVV
*lis>	VWVVVVVV
*list	VVVWVVVV
*lit	VVUVUUVW
*lite	WVVUVVVV
*liti	VVUVUUVW
*litie	VVUVUUVW
*liv	VVVVVVWV
*live	VVVVVVWV
*lk>	UWVVUVVV
*lka	WVVVVUVV
*lkaa	WVVVVUVV
*lkaar	WVVVVVVV
*lke	UVWVVVUU
*lke>	UVWVUVUU
*lla	VUVVUVVV
*llan	VVVVVVVW
*llat	VVVVVWVV
*llato	VVVVVWVV
*lle	WVVUXVWW
*lle>	VVVVWUVV
*llee	WWUUUWVV
*lleen	WWUUUWVV
*llega	VVVVVVWV
*llege	VVVVVVVW
*llem	VVUWVVVV
*llema	VVUWVVVV
*llen	VVVVXUWW
*llen>	VVVWXUWW
*llenb	VVWVVVVV
*llend	WVVVVVVV
*llers	VVVVUVVV
*lles	UVWVWWVV
*lles>	UVWVWWVV
*llet	VVVVVVWV
*lleti	VVVVVVWV
*lli	VWVUWUVT
*llie	WWVTWUVT
*llie>	VWVTXUVT
*llig	UVVWVVVV
*llo	VVVVVVVW
*llo>	VVVVVVVW
*lme	VVVVVVWV
*lmo	VVVVWVVV
*lmon	VVVVWVVV
*lmono	VVVVWVVV
*lo>	VVVVVVVW
*loc	VVVVVVVW
*loe	VWUWWWVV
*loed	VVVVWWVV
*loem	VVUVVVVV
*loer>	VVVVWVVV
*lof	VVVUVUVV
*lof>	VVWVVVVV
*loft	WVVVWVVV
*loft>	WVVVWVVV
*log	VVVVVUWV
*log>	VVVVVVWV
*logb	VVVVVVVW
*logbo	VVVVVVVW
*lok	WVVUVWVW
*lok>	WVVVVVVW
*loke	WVVVVVVV
*loket	WVVVVVVV
*lokk	VVVVVVVW
*lokke	VVVVVVVW
*lon	VVVWVVVV
*loo	XVUUXUYV
*loof	WVVUVVWV
*loofd	WVVVVVWV
*loop	VVVVWVXV
*loopt	VVVWWUXV
*loor	VWVVVVVV
*loos	VVVVWUVV
*loos>	VVVVWUVV
*loot	VVVVWVVW
*loot>	VVVVWVVW
*lop	UWVWVWWW
*lope	UVVWVVVW
*lopen	UVVWVVVW
*lopt	VVVUVWWV
*lopt>	VVVVVWWV
*lor	VVVWVWVV
*lore	VVVWVWVV
*loren	VVVWVWVV
*los	WVVUXWVV
*los>	WWVUXWVV
*lost	VVWVVVVV
*lost>	VVWVVVVV
*lot	UVVVVVWV
*lot>	VVVVWVVV
*lote	VVVVUVVW
*loten	VVVVUVVW
*lp>	VVVVXWVV
*lpe	WUVVVVVV
*lpl	VVVVWWVV
*lple	VVVVWWVV
*lplei	VVVVWWVV
*lre	UVVWVVVV
*lreg	UVVWVVVV
*lrege	UVVWVVVV
*ls>	VUVVUVUY
*lso	VVWVVVVV
*lsof	VVWVVVVV
*lsof>	VVWVVVVV
*lst	UVWVVWVV
*lsto	VVVVVWVV
*lstoe	VVVVVWVV
*lt>	UWWVYVVV
*lta	UVWVVVVV
*ltaa	UVWVVVVV
*ltaar	VVWVVVVV
*lte	WUVVWVVV
*lte>	VVUVWVVV
*lten	WVVVWVVV
*lten>	WVVVWVVV
*lti	VUVVVVVV
*ltij	VUVVVVVV
*ltijd	VUVVVVVV
*ltj	WVVVVVVV
*ltje	WVVVVVVV
*lub	VVVUWVVV
*lub>	VVVUWVVV
*luc	VWVUWVVW
*luch	VWVUWVVW
*lucht	VWVUWVVW
*lui	VVVVUVVV
*luist	VVVVVWVV
*luit	VVVUUVWV
*luit>	VVVVVVWV
*luiti	VVVVVVVW
*luk	WVUVVVVV
*lukk	WVVVVVVV
*lukki	WVVVVVVV
*lum	VVVVVVWV
*lumn	VVVVVVWV
*lumn>	VVVVVVWV
*lun	VVVWVVVV
*lunc	VVVWVVVV
*lunch	VVVWVVVV
*lus	UVVVVVVV
*lve	WVVUVVVV
*lve>	WVVVVVVV
*lwa	VVVWVVVV
*lwe	WVVVVWWV
*lwee	VVVVUVWV
*lweer	VVVVUVWV
*lweg	VVVVWVVV
*lweg>	VVVVWVVV
*lys	VVVVWVVV
*lyse	VVVVWVVV
*ma>	VUVVYZVV
*maa	WUVUVWUU
*maak	UVXUWVVV
*maak>	UWVVWVVV
*maakt	VUXUUUVV
*maal	VWVUVVVV
*maal>	VWVVVVVV
*maan	VVUWUVVU
*maand	VVUWUVVU
*maar	WUVVWVUV
*maar>	WUVVWVUU
*maart	WVVVVVVV
*maas	VVVWVVVV
*maat	WVVUVVVV
*maat>	WVVUVWVV
*mac	UVWVWVVV
*mach	UVWVWVVV
*machi	UVWVWVVV
*mag	VWUVUUWV
*mag>	UWVVVVVW
*maga	VVVVVVWV
*magaz	VVVVVVWV
*mai	WVVUUVVU
*mail	WVVUUVVU
*mail>	VWVUUVWV
*mak	VVWUVVUV
*make	VVWUVVVV
*maken	VVWUVVVV
*mam	VVVVWXVV
*mama	VVVVWWVV
*mama>	VVVVWWVV
*man	VVWUVXUV
*man>	UUWWVVUV
*mand	WVUUWWVV
*mand>	WVVUWWVV
*mani	VVVVVWVV
*manin	VVVVVWVV
*mann	VVWUVVVV
*manne	VVWVVVVV
*mar	VUVWUVVV
*mark	UUVWVVVV
*markt	UUVWVVVV
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
*mbul	VVVVWUVV
*mbula	VVVVWUVV
*md>	VVVVWVWV
*mda	WVVUVVVV
*mdat	WVVUVVVV
*mdat>	WVVUVVVV
*mde	VVVVVWVV
*me>	WUVUUVVV
*med	VVVVVWUW
*mede	VVVVVVUW
*meded	VVVVVVVW
*medew	VVVVVWVV
*medi	VVVVWVVV
*medic	VVVVWVVV
*mee	UVWVUXUX
*mee>	UVWVTVVW
*meen	UVVWUVVV
*meent	VVVWUVVV
*meer	VVVVXXVU
*meer>	VVVUXXVV
*mees	WVUVVVVW
*meest	WVUVVVVW
*meet	VVVVVVVW
*mei	VVVVWVVW
*mei>	VVVVVVVW
*mel	WVVUWUWW
*meld	WWUUWUWW
*meld>	WVVUVUVV
*melde	VWVVWVVV
*meldi	VVVVVVWW
*meldk	VVVVVVVW
*mels	VVVVWVVV
*men	VUVWWVUW
*men>	XUUUWVVW
*mend	VVVVVWVV
*mend>	VVVVVWVV
*menk	VVVWVVVV
*mens	UVXUWVVV
*mens>	VVWUVVVV
*mense	UVWVWVVV
*ment	VVUWUVVV
*ment>	VVUWVVVV
*mente	VVVVVVWV
*mer	VWTWWUWW
*mer>	VVUWWVUV
*mera	VVVVVVYV
*mera>	VVVVVVXV
*merap	VVVVVVWV
*merke	WVVVVVVV
*merkt	UVVVWVVV
*mes	VVVVWVVV
*mes>	VVVVWVVV
*met>	UVVWUVVU
*mete	VWVUVUVV
*metee	VVWUVVVV
*meter	VWVUWUVV
*mev	VVVVWWVU
*mevr	VVVVWWVU
*mevro	VVVVWWVU
*mga	VVVVVVVW
*mgaa	VVVVVVVW
*mge	VVVVVVVW
*mgev	VVVVVVVW
*mgevi	VVVVVVVW
*mho	WVVUVVVV
*mhoo	WVVUVVVV
*mhoog	WVVUVVVV
*mid	WVVUVUWU
*midd	WVVUVUWU
*midda	VVVVVVWV
*midde	WVVUVUWV
*mie	VVVVVVWV
*mij	UVVVUWTT
*mij>	UWWUUVUV
*mijn	VVUWVWUU
*mijn>	VVVWVWUU
*mil	VVVWVVVV
*min	WUWUVVVV
*mind	WVVVVVVV
*minde	WVVVVVVV
*ming	VVVUVVVV
*ming>	VVVUVVVV
*mini	WUVVVVUW
*minis	VUVWVVUW
*minst	VVVVWVVV
*minu	VVWUVVWV
*minut	VVWUVVWV
*mis	UWWUVVUY
*miss	UWVVVUVX
*missa	VVVVVVVW
*misse	VVVVWVWV
*missi	VVVVVVUW
*misu	VVWVVVVV
*misu>	VVWVVVVV
*mka	VVVUWVVV
*mkab	VVVVWVVV
*mkabe	VVVVWVVV
*mma	VVVVVWVV
*mme	VVUWXVVU
*mmel	VVVVWVVV
*mmen	VVVVWVVV
*mmen>	VVVVWVVV
*mmer	UVUWVVVU
*mmer>	UVUWWVVU
*mmi	VWVVVVUX
*mmis	VWVVVVUX
*mmiss	VWVVVVUX
*mn>	WVVVWVVV
*mo>	VVVVUWVV
*moe	WVVUVWUV
*moed	VVVVWUVV
*moede	VVVVWUVV
*moei	WVVVVWVV
*moeil	WVVVVWVV
*moet	VVVVVVUV
*moet>	VWVUVWVV
*moete	VVVWVUVV
*mog	VWVUUVVW
*moge	VWVUUVVW
*mogel	VVVUVWVV
*mogen	VVVVVVVW
*moi	VWVVVVVV
*moi>	VWVVVVVV
*mol	VVWUVVVV
*molt	VVWUVVVV
*mom	WVUVVVVV
*mome	WVUVVVVV
*momen	WVUVVVVV
*mon	WVWUVWVV
*mond	VVVVVWVV
*mondj	VVVVVWVV
*mono	VVVVWVVV
*monox	VVVVWVVV
*mont	WVVUVVWV
*monte	WVVUVVVV
*moo	VUVWUUVV
*mooi	VUVWUVVV
*mooie	UVVVVVVV
*mop	VVWVVVVV
*mopp	VVWVVVVV
*moppe	VVWVVVVV
*mor	UVVWUVWW
*morg	UVVWUVWW
*morge	UVVWUVWW
*mp>	VVVWWVVV
*mpe	VVWVVVVV
*mpel	VVWVVVVV
*mpen	VWVVVVVV
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
*mst	UVUWVVVV
*mst>	UVVWVVVV
*mt>	VWUVYVVU
*mte	VVVVVVVW
*mte>	VVVVVVVW
*mul	WVVVVVVV
*muli	WVVVVVVV
*mulie	WVVVVVVV
*munt	VVVVVWVV
*munt>	VVVWVVVV
*mus	UVVWVVVV
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
*naa	XVUVWTUV
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
*nal	VVUWVVWV
*nam	UVWVVVVV
*nam>	UVWVVVVV
*nap	VVVUUWVV
*nap>	VVVUVVVV
*nav	VWVUWVWV
*navo	VWVVWVWV
*navon	VWVVWVWV
*nba	VVWVUVVV
*nbak	VVWVVVVV
*nbak>	VVWVVVVV
*nbe	VVVVVWVV
*nbel	VVVVVWVV
*nbell	VVVVVWVV
*nbi	VWVVVVVV
*nbie	VWVVVVVV
*nbied	VWVVVVVV
*nbu	WVVUVVVV
*nce	VUVWVUWV
*nce>	VVVVVUVV
*ncep	VVVVVVWV
*ncept	VVVVVVWV
*nci	VVVVVVVW
*ncu	VVVVVVVW
*ncur	VVVVVVVW
*ncurr	VVVVVVVW
*nd>	UVUXYXVU
*nda	VUVWUVVW
*ndaa	VVVWVVVV
*ndaag	VVVWVVVV
*ndag	UVUWUVVV
*ndag>	UVVVUVVV
*nddo	VVWUVVVV
*nddoe	VVWUVVVV
*nde	UVWWSVUV
*nde>	VVVVVWVV
*ndee	VVWVVVWV
*ndeel	VVWVVVWV
*ndel	UUXVUUUV
*ndeld	VVVVVVVU
*ndeli	UVXVVVVV
*nden	VVVVVVUW
*nden>	VVVVVUVW
*nder	VVUVUVVU
*nder>	WVVVTUVV
*nderd	WVVVWVVV
*ndere	UVVVVWUU
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
*ndin	VVVVVVWV
*nding	VVVVVVWV
*ndj	WVVVVWVV
*ndje	WVVVVWVV
*ndje>	WVVVVWVV
*ndm	VWVVWVVV
*nds	VVUVVVVU
*nds>	VWUVVWVV
*ndt	VVVWWVVV
*ndt>	VVVWVVVV
*ndw	VVVVVVVW
*ndwe	VVVVVVVW
*ndwee	VVVVVVVW
*ne>	UVVWVVWU
*ned	VVVVWWVV
*nede	VVVVWWVV
*neden	VVVVXVVV
*neder	UVVWVWVV
*nee	VVVVUVUV
*nee>	VVVVVWVV
*neel	WVVUVVVV
*neel>	WVVUVVVV
*neem	VVVVWWVV
*neemt	VVVVWWVV
*neer	VVVVUVVW
*neer>	VVVVUVVW
*neg	VVWVUVVV
*nega	VVWVVVVV
*negat	VVWVVVVV
*nege	VVVVUVVV
*negen	VVVVUVVV
*nel	WUVVWVVV
*nelw	VVVVWVVV
*nelwe	VVVVWVVV
*nem	VVUVVUVV
*neme	VVUVVUVV
*nemen	VVUVUVVV
*nen	WVWUUUVU
*nen>	VWWTUVVU
*nend	WVVVVVVV
*nende	WVVVVVVV
*nep	UVVVVVWV
*nep>	VVVVVVWV
*ner	VVVWVWVW
*ner>	VVVVVVVW
*neri	VVVVVWVV
*nerin	VVVVVWVV
*ners	VVVVWVVV
*ners>	VVVVWVVV
*net	WVVVXUUV
*net>	WVUVXUUV
*neu	WVVVWVVV
*neus	VVVVWVVV
*neus>	VVVVWVVV
*ng>	VVVVUVWZ
*nga	VVVVVVWV
*ngan	VVVVVVWV
*ngang	VVVVVVWV
*nge	TVXVXVUV
*nge>	VVVWVVVV
*ngeg	VVVVWVVV
*ngega	VVVVWVVV
*ngeh	VVVVVVVW
*ngeho	VVVVVVVW
*ngel	VVVUVVVV
*ngel>	VVWVVVVV
*ngele	WVVVVWVV
*ngen	UWWUWVWU
*ngen>	VWVUVWWU
*ngeno	UVVVWVVV
*ngep	VVVVVWVV
*ngepa	VVVVVWVV
*nger	UVVVVVVV
*nges	WVVVVVVV
*ngesl	VVVVUVVV
*ngest	VVVVWVVV
*nget	VVVVWUVV
*ngetj	VVVVWVVV
*ngev	TVVWVVVV
*ngeve	UVVVVVVV
*ngevo	UVVWVVVV
*ngezi	WVVVVVVV
*ngi	WVVVVVVW
*ngin	WVVVVVVW
*nging	WVVVVVVW
*ngs	WVVUXWVW
*ngs>	VVWUWVVV
*ngsa	VVVVVVVW
*ngsd	VVVVWVVV
*ngsm	VVVVWVVV
*ngso	VVVVVVVW
*ngsom	VVVVVVVW
*ngsra	VVVVWVVV
*ngsre	VVVVUWVV
*ngst	VVVVVWVV
*ngsts	VVVVVWVV
*ngt	VVVVYWVV
*ngt>	VVVVYWVV
*nha	VUWVVVVV
*nhu	VVVWVVVV
*nhui	VVVWVVVV
*nhuis	VVVWVVVV
*ni>	VVVVVVVW
*nie	WUUWUVVV
*nie>	VVVWVVVV
*niem	WVVVVVVV
*niema	WVVVVVVV
*niet	WVVVWWUW
*niet>	WVUVWWUV
*niets	VVVVUVVW
*nieu	VVVVUUWU
*nieuw	VVVVUUWU
*nig	VVVVVVUU
*nigi	VVVVVVVU
*nigin	VVVVVVVU
*nik	WUVVVVVV
*niks	WUVVVVVV
*niks>	WUVVVVVV
*nin	VVVVUWUV
*ning	VVVVUWUV
*ning>	WVVUUWVW
*ninge	UVVVVVVV
*nings	VVVVWVVV
*nip	VVVVVVWV
*nipt	VVVVVVWV
*nipt>	VVVVVVWV
*nis	VVVWVWUV
*nis>	WVVUVWVV
*nist	UVVWWVUV
*nist>	UVVWWVVV
*niste	VUVVVVUW
*nit	VVVWVVVV
*niti	VVVWVVVV
*nitia	VVVWVVVV
*nje	UWVVVVVV
*nje>	UWVVVVVV
*nk>	VUWVVWUW
*nka	WVUUVVVV
*nkaa	WVVUVVVV
*nkaar	WVVUVVVV
*nkb	WVUVVVVV
*nkba	WVUVVVVV
*nkbaa	WVUVVVVV
*nke	TVWVXVVU
*nkel	UVVVVVVU
*nkel>	UWVVUVVV
*nkele	VVVVWVVV
*nken	UVWVXVVV
*nken>	UVWVXVVV
*nki	VVVWVVVV
*nkj	UWVUWVVV
*nkje	UWWUWVVV
*nkje>	UWVVVVVV
*nkjew	VVWVVVVV
*nkom	UVVVVVVV
*nkt	XUVVVVVU
*nkt>	XUVVVVVU
*nkz	UVWVVVVV
*nkzi	VVWVVVVV
*nkzij	VVWVVVVV
*nle	VVVVVWUV
*nlet	VVVVVWVV
*nlets	VVVVVWVV
*nlev	VVVVVVUV
*nleve	VVVVVVUV
*nli	WUVVVVVU
*nlij	WUVVWVVV
*nlijk	WUVVWVVV
*nlin	WVVVVVVV
*nline	WVVVVVVV
*nlo	VVVUVVVV
*nlog	VVVUVVVV
*nma	VVVVVWVV
*nmaa	VVVVVWVV
*nmaak	VVVVVWVV
*nmac	UVVVVVVV
*nmach	UVVVVVVV
*nman	VVVVVWVV
*nmani	VVVVVWVV
*nmi	VUWVVVVV
*nmid	VUVVVVVV
*nmidd	VUVVVVVV
*nmo	VVVVVUVV
*nna	VVVVWVVV
*nnac	VVVVWVVV
*nnach	VVVVWVVV
*nne	VVWUVUUU
*nnee	VWVUVVVV
*nneer	VWVVUVVV
*nnen	VVWVVUVU
*nnen>	VVWUVVVU
*nnet	VVVWVVVV
*nnetj	VVVWVVVV
*nni	VVVWVVVW
*nnin	UVVWVVVW
*nning	UVVWVVVW
*noa	VVVWWVVV
*noc	VUUWWVVV
*noch	VUUWWVVV
*nocht	VUVVWVVV
*nod	VVVVUUVW
*nodi	VVVVUUVW
*nodig	VVVVUUVW
*noe	VUWVVVWV
*noeg	VVVVWVVV
*noeg>	VVVVWVVV
*noem	VUWVVVWV
*noem>	VUWVVVVV
*noemd	VVVVVVWV
*noeme	VVWVVVVV
*nom	VVVVWVVW
*nome	VVVVWVVV
*nomen	VVVVWVVV
*noo	UVVVWVVW
*nood	VWVUWVVW
*noodu	VVVVVVVW
*nooi	VVVWUVVV
*nooit	VVVWUVVV
*noop	VVVVVWVV
*noopc	VVVVVWVV
*nop	WVVUVUVV
*nop>	WVVUVVVV
*nor	VVVUVVVV
*norm	VVVUVVVV
*norma	VVVUVVVV
*not	VUVVVWVV
*nota>	VVVVVWVV
*nou	WVVUVVVV
*nou>	WVUUVVVV
*nov	VVVWVVVV
*nove	VVVWVVVV
*nox	VVVVWVVV
*noxi	VVVVWVVV
*noxid	VVVVWVVV
*npo	WVVVVVVV
*npr	WVVVVVVV
*npro	WVVVVVVV
*nre	VVVVVVWV
*nreg	VVVVVVWV
*nregi	VVVVVVWV
*nru	VVVVVVWV
*nrub	VVVVVVWV
*nrubr	VVVVVVWV
*ns>	WUXTTTVX
*nsd	VVUVVVWU
*nsda	VVUVVVWU
*nsdag	VVUVVVWU
*nse	VUVWWWVV
*nsen	VVVVWVVV
*nsen>	VVVVWVVV
*nser	UVVWVWWV
*nserv	UVVWVWWV
*nsl	WVVUVVVV
*nsla	WVVUVVVV
*nslag	WVVUVVVV
*nsp	VVVVVUVZ
*nspe	VVVVVVVY
*nspec	VVVVVVVY
*nspre	UVVVVVVV
*nst	VVVVVUVW
*nst>	VVVWVVVW
*nstat	VVVVVVVW
*nste>	VVWUVVVV
*nsten	VVVVWVVV
*nsu	VWVVWVWV
*nsul	VWVVWVVV
*nsuli	VVVVWVVV
*nsum	VVVVVVWV
*nsume	VVVVVVWV
*nt>	VXSWTTVV
*nta	VWUUWVWW
*ntac	VWVUWVVV
*ntact	VWVUWVVV
*ntai	VVVVVVVW
*ntain	VVVVVVVW
*ntal	VVVVVVWV
*ntal>	VVVVVVWV
*ntb	WVVVVVVV
*nte	WVVUTVVV
*nte>	VVVVUVUV
*ntel	VVVWWVVV
*nten	VVVVVVWV
*nten>	WVVVVVVV
*ntens	UVVWVWVV
*nter	WVVVUVVV
*nteu	WVVUVVVV
*nteur	WVVUVVVV
*nth	UVVVVVVV
*nti	UVWVVWVV
*ntie	UWVVVWUV
*ntie>	UWVVUWUV
*ntig	VVVVVWWV
*ntig>	VVVVVWWV
*ntj	VVVUVVVV
*ntje	VVVUVVVV
*ntje>	VVVVVUVV
*ntjes	VVVVVWVV
*ntn	VVVVVWVV
*ntnu	VVVVVWVV
*ntnum	VVVVVWVV
*ntp	WVVVVVVV
*ntro	VVVVVVVW
*ntrol	VVVVVVVW
*ntru	VVVWVVVV
*ntrum	VVVWVVVV
*nts	VVVVWVVV
*ntv	VVVVVVUV
*ntva	VVVVVVUV
*ntvan	VVVVVVUV
*ntw	WUVUVVVV
*ntwo	WUVUVVVV
*ntwoo	WUVUVVVV
*nu>	WUVVVUVW
*nua	WVVVVVVV
*nuar	WVVVVVVV
*nuari	WVVVVVVV
*nuit>	VVVVVVVW
*num	UWUWWVVU
*numm	UWUWWVVU
*numme	UWUWWVVU
*nus	VUVVVVVV
*nus>	VVWUVVVV
*nut	VVWUVVWV
*nute	VVWUVVWV
*nuten	VVWUVVWV
*nva	VVVVVWVV
*nvad	VVVVVWVV
*nvade	VVVVVWVV
*nval	VVVVVWVV
*nvel	WVVVVVVV
*nvr	WVVVUWVV
*nvra	VVVVUVVV
*nwi	VVVVVVVW
*nwij	VVVVVVVW
*nwijk	VVVVVVVW
*nza	VVVVVVWU
*nzag	VVVVVVWU
*nzage	VVVVVVWU
*nze	VUVWUVWV
*nze>	VUVWUWWV
*nzin	UVVWVVVV
*nzine	UVVWVVVV
*o'n	VVVUVVWV
*o'n>	VVVUVVWV
*o's	WUVVVVVV
*o's>	WUVVVVVV
*oad	VVVVWVVV
*oal	VVUWVVVV
*oal>	VVVWVVVV
*oam	VWVVVVVV
*oar	VVVVWVVV
*oar>	VVVVWVVV
*oce	WVVVVVVV
*och	VVVWUVUU
*och>	WUUWVVVV
*ocht	UVWVUVVV
*ocht>	VWVVUVVV
*ochte	VUWVVVVV
*ocu	VVVVVVWV
*ocum	VVVVVVWV
*ocume	VVVVVVWV
*od>	VVVVVUVV
*odc	VVVWVVWV
*odca	VVVWVVWV
*odcas	VVVWVVWV
*ode	VVUVWWVV
*ode>	VWVUWWVV
*odel	VVVWVVVV
*odg	WVVUVVVV
*odge	WVVUVVVV
*odi	UVVVUUUW
*odig	VVVVUUVW
*odig>	VVVVUUVW
*odu	VVVVVVVW
*odui	VVVVVVVW
*oduit	VVVVVVVW
*oe>	UXWTUWUV
*oed	XWVTWWUV
*oed>	VWWTVVVV
*oedb	WVVVVVVV
*oedbo	WVVVVVVV
*oede	VVVVWVVV
*oede>	VVVVUVVV
*oeder	VVVUWUVV
*oedi	VVVVWVVV
*oedin	VVVVWVVV
*oeds	VVVVVWVW
*oedse	VVVVVWVW
*oef	VVVVXVVW
*oef>	VVVVWVVV
*oeft	UVVWWVVW
*oeft>	UVVWWVVW
*oeg	VWUVVVWW
*oeg>	WVVUWVWU
*oegd	UVVWVVVV
*oegd>	UVVWVVVV
*oege	VVUWUVVW
*oeger	VVVWVVVV
*oeges	VWVVVVVV
*oegez	VVVVVVVW
*oei	VVWUVVVV
*oeie	VVWUVVVV
*oeie>	VVWVVVVV
*oeil	WVVVVWVV
*oeili	WVVVVWVV
*oek	UWUVUUWX
*oek>	UWUXVUWX
*oeke	VVVVVVUV
*oeken	VVVVVVUV
*oekj	VVWUVVVV
*oekje	VVWUVVVV
*oeks	VVVVVVWV
*oeksr	VVVVVVWV
*oel	UVWUWVVV
*oel>	VVVVVUVV
*oeld>	VVVVWVVV
*oele	VVWVWVVV
*oelen	VVWVWVVV
*oeli	VVVVVVVW
*oelk	VVVVVUVV
*oem	WUWVVVWV
*oem>	VUVVVVVV
*oemd	VVVVVVWV
*oemt	WVVUVVVV
*oen	WUVVUVUU
*oen>	VUVWVWUU
*oene	VVWVVVVV
*oenen	VVWVVVVV
*oep	WVVUWUWV
*oep>	WVUUVUWV
*oept	VVVVWVVV
*oept>	VVVVWVVV
*oer	TWUXUXWU
*oer>	UVVWVVVV
*oerd	UWVVVVWV
*oerde	VWVVVVWV
*oere	VVVWVVVV
*oeren	VVVWVVVV
*oert	VVVVVWVV
*oertj	VVVVVWVV
*oes	VVVUVWWW
*oest	VVVVVWWW
*oeste	VWVUVVWW
*oet	UWVVVVVW
*oet>	VWVUVWVW
*oete	UVVWVUVV
*oeten	VVVWVUVV
*oev	VWVVVVWW
*oeve	VWVVVVXV
*oevee	VWVVVVXV
*oez	VVVVVVUX
*oezi	VVVVVVUX
*oezic	VVVVVVUX
*of>	SZXTTUUU
*ofd	WVUVWUWV
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
*off	VUVVUUVW
*offe	WVUVVVVW
*offen	VVVVVVVW
*offer	WVVVWVVV
*offi	UVVWUVVW
*offie	UVVWUVVV
*ofi	VVWVVVVV
*ofin	VVWVVVVV
*ofing	VVWVVVVV
*ofm	VVVVWWVV
*ofma	VVVVWVVV
*oft	WVVVVUVV
*oft>	WVVVVVVV
*og>	WVVUVVWV
*oga	WVVVVVVV
*ogb	VVVVVVVW
*ogbo	VVVVVVVW
*ogboe	VVVVVVVW
*oge	VWVVWVVV
*ogeli	VVVUVWVV
*ogen	VWVUWVVV
*ogen>	VWVVWVVW
*ogr	VVVVVVXV
*ogra	VVVVVVXV
*ograa	VVVVVVWV
*oi>	VVUVUVVV
*oid	WVVVVVVV
*oid>	WVVVVVVV
*oie	VVVVUVVV
*oit	VUVVUVVV
*oit>	VUVVUVVV
*oju	VVVWWVVV
*ojui	VVVWWVVV
*ojuis	VVVWWVVV
*ok>	VWUVUVTU
*oke	WUUVVVVV
*oken	VVVVWVVV
*oken>	VVVVWVVV
*okk	VVWUUVVV
*okke	VVWUVVVV
*okkee	VVVVVVVW
*okken	VVWVVUVV
*ol>	XVUUVUVV
*old	WVUVUVVV
*olde	VVVVUVVV
*older	VVVVUVVV
*ole	VVVVUVVV
*ole>	VWVUVVVW
*olen	VUVWVVVV
*olg	VVVWVVVV
*olgo	UVVWVVVV
*olgor	UVVWVVVV
*oli	VXUVVVUW
*oli>	VWUVVVVV
*olie	VVVVWVVV
*olis	VWVVVVVV
*olis>	VWVVVVVV
*olit	VVUVUUVW
*oliti	VVUVUUVW
*olk	VVVVVWWV
*olk>	VVVVVWVV
*oll	WVUVUVVW
*olla	VVVVVWVV
*ollat	VVVVVWVV
*olle	WVUVVUVW
*olle>	WVUVWVVV
*olm	VVVVWVVV
*olmo	VVVVWVVV
*olmon	VVVVWVVV
*olp	VVVVVWVV
*olpl	VVVVWWVV
*olple	VVVVWWVV
*ols	VVVVVWVV
*olst	VVVVVWVV
*olsto	VVVVVWVV
*olt	VVWUWUVV
*olt>	VVWUVVVV
*olu	VVVVVVWV
*olum	VVVVVVWV
*olumn	VVVVVVWV
*om>	VTXVTUXW
*oma	WVWUWXVV
*oma>	VVVVWXVV
*omaa	WVVUUVVV
*omaat	WVVVVVVV
*omb	WUVVVVVV
*ombu	WUVVVVVV
*ombud	WUVVVVVV
*omd	WVVUVVVV
*omda	WVVUVVVV
*omdat	WVVUVVVV
*ome	WVUVWVUW
*omen	XVUUWVVW
*omen>	WVVUWVVW
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
*omm	VWVVVWUW
*omma	VVVVVWVV
*ommi	VWVVVVUX
*ommis	VWVVVVUX
*omp	UVWWVVVV
*ompu	UVVVVWVV
*omput	UVVVVWVV
*omr	VVVVVVWV
*omro	VVVVVVWV
*omroe	VVVVVVWV
*oms	UVUXVVVV
*omst	UVUXVVVV
*omst>	UVVWVVVV
*omt	VWUVVUVU
*omt>	VWUVVUVU
*omv	WVVVWVVV
*omve	VVVVWVVV
*omver	VVVVWVVV
*omw	WVVVVVVV
*omwo	WVVVVVVV
*omwon	WVVVVVVV
*on>	XUVTVWUV
*ona	VVVVVVVW
*onaa	VVVVVVVW
*onaan	VVVVVVVW
*onc	VUVWVVWV
*once	VVVVVVWV
*oncep	VVVVVVWV
*oncu	VVVVVVVW
*oncur	VVVVVVVW
*ond	SWVXVVWX
*ond>	UVVWVWWU
*onda	UVVVVVVW
*ondag	UWVVVVVW
*onde	VVUWVUVW
*onden	VVVVUUVX
*onder	VVUWVVVV
*ondh	VVVVVVVW
*ondhe	VVVVVVVW
*ondj	VVVVVWVV
*ondje	VVVVVWVV
*one	WVVUVVUV
*onee	WVVUVVVV
*oneel	WVVUVVVV
*onen	WVVVUWVV
*onen>	VVVVUWVV
*onend	WVVVVVVV
*oner	VVVVWVVV
*ong	UUWVXUUU
*ong>	VVWUVVVV
*onge	VUWVWUVU
*ongen	VVWVWVVV
*onger	VVVWVVVV
*onget	VVVVWVVV
*oni	VVVVVWVU
*onin	VVVVVWVV
*oning	VVVVVWVV
*onk	WVUUXVVV
*onke	VWVVXVVV
*onken	VVVVXVVV
*onl	WVVVVVVV
*onli	WVVVVVVV
*onlin	WVVVVVVV
*onm	VVWVVVVV
*onma	VVVVVWVV
*onmaa	VVVVVWVV
*onn	VVVWUVVV
*onne	VVVVUVVV
*onnee	VVWVVVVV
*onnet	VVVWVVVV
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
*onta	VWVVVVVW
*ontac	VWVUWVVV
*ontai	VVVVVVVW
*ontb	WVVVVVVV
*onte	WVVUVVVV
*onteu	WVVUVVVV
*ontr	VVVUVVVW
*ontro	VVVVVVVW
*onts	VVVVWVVV
*ontv	VVVVVVUV
*ontva	VVVVVVUV
*onu	VUVVVVVU
*onus	VUVVVVVV
*onus>	VVWUVVVV
*onv	VVVVVWVV
*onva	VVVVVWVV
*onvad	VVVVVWVV
*onz	VUVWUWWV
*onze	VUVWUWWV
*onze>	VUVWUWWV
*ood	XVUUVTVW
*ood>	VVVVVUVV
*oodg	WVVUVVVV
*oodge	WVVUVVVV
*oodu	VVVVVVVW
*oodui	VVVVVVVW
*oof	WWVUWUWV
*oofd	WVUVWUWV
*oofd>	WVVVWVVV
*oofde	VVVVVVWV
*oofdg	VVVWVVVV
*oofdp	VVVVWVVV
*oofdr	VVVVVVWV
*oofi	VVWVVVVV
*oofin	VVWVVVVV
*oog	WVVUVVVU
*oog>	WVVUVVVV
*ooi	WTVWTUVV
*ooid	WVVVVVVV
*ooid>	WVVVVVVV
*ooie	VVVVUVVV
*ooit	VUVVUVVV
*ooit>	VUVVUVVV
*ook	UWUVUUTU
*ook>	UWVVUVTU
*ool	VWUUXVVV
*ool>	WVUVWUVV
*oolm	VVVVWVVV
*oolmo	VVVVWVVV
*oolp	VVVVWWVV
*oolpl	VVVVWWVV
*oom	UWUWVVUV
*oom>	UVVWUVVV
*oomk	VVVVWVVV
*oomka	VVVVWVVV
*oon	WVVUTXUV
*oon>	WVUVUWVU
*oonm	VVWVVVVV
*oonma	VVVVVWVV
*oont	VVVVUVVV
*oont>	VVVVUVVW
*oonv	VVVVVWVV
*oonva	VVVVVWVV
*oop	VVVWVVXU
*oop>	VVVVUVVU
*oopc	VVVVVWVV
*oopce	VVVVVWVV
*oopt	VVVWWUXV
*oopt>	VVVWWUXV
*oor	VUWVVUZV
*oor>	VWUVWUYT
*oorb	UWVWWUVW
*oorbe	UWVWVUVW
*oorbi	VVVVWVVV
*oord	WUWTUUWV
*oord>	WUWUVUVV
*oorda	WVVVUVVV
*oorde	UVVWVVVV
*oordv	VWVVVVWV
*oorl	VVVVVXWU
*oorle	VVVVVWVV
*oorli	VVVVVVWU
*oorn	VVVVVWVV
*oorni	VVVVVWVV
*oors	VUVWVVVV
*oorst	VUVWVVVV
*oort	UVVVUVUX
*oort>	UVWVVWVW
*oortg	VVVVVVVW
*ooru	WVVVVVVV
*oorv	VVVUVVVV
*oorz	VVVVVVWV
*oos	VVVUWUVV
*oos>	VVWVWUVV
*oost	WVVUUVVV
*ooste	WVVUUVVV
*oot	VWVUXWVW
*oot>	VWVUXWVW
*op>	VVTWWWUT
*opa	VVVVVVWV
*opc	VVVVXWVV
*opce	VVVVVWVV
*opcel	VVVVVWVV
*opco	VVVVWVVV
*opcon	VVVVWVVV
*opd	VVVVVWVW
*opda	VVVVVWVV
*opdag	VVVVVWVV
*opdr	VVVVVVVW
*ope	WWTUWVVV
*opel	WVVVVVVV
*opeli	WVVVVVVV
*open	VWUVWVVV
*open>	UXVVWVVV
*openg	WVVVWVVV
*oper	WVVVVWVV
*oper>	WVVVVVVV
*opg	VVWUVVVW
*opge	VVWUVVVW
*opgeg	VVVWVVVV
*opgeh	VVVVVVWV
*opgel	VVWVVVVV
*oph	WVUVVVVV
*opi	UVVWVVUV
*opk	VVVWVVVV
*opla	VWVUVVVV
*opn	WVVVVVVV
*opnee	VVVVVWVV
*opni	WVVVVVVV
*opnie	WVVVVVVV
*opper	VVWVVVVV
*opr	VUVVVVVV
*opro	VUVVVVVV
*oproe	VUVVVVVV
*opsl	VVWVVVVV
*opsla	VVWVVVVV
*opt	WVVVWUYV
*opt>	VVVVWUYV
*opv	VVVVVWVV
*opva	VVVVVWVV
*opvan	VVVVVWVV
*opz	WVVVVVVV
*opze	WVVVVVVV
*opzeg	WVVVVVVV
*or>	VWVUWVYU
*ora	UVVVVVVV
*oran	VWVVVVVV
*oranj	VWVVVVVV
*orb	UWVWWUVW
*orbe	UWVWVUVW
*orbee	UWUWVUVW
*orbi	VVVVWVVV
*orbij	VVVVWVVV
*ord	WUWUUVXW
*ord>	WUWUVUVV
*orda	WVVVUVVV
*ordat	WVVVUVVV
*orde	UVWWUVVW
*ordee	VVVVVVVW
*orden	UVVWUVWV
*ordij	VVVVVWVV
*ordt	UVVWWVWV
*ordt>	UVUWWVWV
*ordv	VWVVVVWV
*ordvo	VWVVVVWV
*ore	VVVVVXVU
*oren	VVVVVXVU
*oren>	VVVVVWVU
*org	VVVVUVWX
*orgd	WVVUVVVV
*orgd>	WVVUVVVV
*orge	VVVVUVVX
*orgen	UVVWUVWX
*orger	WVVUVVVV
*orges	VVVVWVVV
*ori	VVVVUUVV
*orig	VVVUVUWV
*orig>	VVWUVVWV
*orige	WVVVVUVV
*orit	VVVVVVVW
*orite	VVVVVVVW
*ork	VVVWVVVV
*orl	VVVVVXWU
*orle	VVVVVWVV
*orli	VVVVVVWU
*orlic	VVVVVVWU
*orm	XUVUVUVV
*orma	VVVVVUVV
*ormaa	VVVUVVVV
*ormat	VVVVWVVV
*orme	WVVVVVVV
*ormu	WVVVVVVV
*ormul	WVVVVVVV
*orn	VVVVVWVV
*orni	VVVVVWVV
*ornis	VVVVVWVV
*orp	VUVWVVVV
*orp>	WVVVUVVV
*orps	VVVVWVVV
*orpss	VVVVWVVV
*orr	WVVUXVUV
*orre	VVVVVVUV
*orry	VVVVXVVV
*orry>	VVVVXVVV
*ors	VVVWVUVV
*orst	VVVWVVVV
*orste	UVVWVVVV
*ort	VVWVTUUX
*ort>	UVWVVWUX
*orte	UVVWVUVV
*orten	VVVWVVVV
*orter	VVVWVVVV
*ortg	VVVVVVVW
*ortga	VVVVVVVW
*orti	WVVUVVWV
*ortie	VVVVVVWV
*ortin	WVVUVVVV
*oru	WVVVVVVV
*orv	VVWUVVVV
*orve	VVVUVVVV
*orz	VVVVVVWV
*os>	VWVTXWVV
*osi	VVVVWVVV
*osis	VVVVWVVV
*osis>	VVVVWVVV
*oss	VVWUVVVU
*osse	VVWUVVVV
*ossen	VVWVVVVV
*ossi	VVVVVVVU
*ossie	VVVVVVVU
*ost	UWVUUUWV
*ost>	UXVVVUVV
*ostb	VVVVVWVV
*ostbo	VVVVVWVV
*oste	VVVUUUWV
*ostel	VVWVVVVV
*oster	WVVVVVWV
*ot>	WUVVWWVV
*ota>	VVVVVWVV
*ote	TVWWUVVW
*ote>	VVVVVVWV
*otel	UVVVUVVV
*oten	VVVVVVVW
*oten>	UVVVVVVW
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
*otog	VVVVVVWV
*otogr	VVVVVVWV
*ots	VVWVWVVV
*ots>	UVWVVVVV
*otst	VVVVWVVV
*ott	VUVWUWVV
*otte	VVVWUWVV
*otte>	WVVVVVVV
*otter	VVVWUWVV
*otz	VVVVVVWV
*ou>	WUUVVVVU
*ouc	WVVUUVVV
*ouch	WVVUUVVV
*ouche	WVVUUVVV
*oud	UVYUUTWX
*oud>	VVWUVVVV
*oude	UVVWUUWX
*oude>	UVVVVUVV
*ouden	VUVWVVVW
*ouder	VWVVVVWW
*oudt	VVVVVUVV
*oudt>	VVVVVUVV
*oun	VVVWVVVV
*oup	VVWUWVVV
*oupé	VVWUWVVV
*oupé>	VVWUWVVV
*our	VVWVVVWV
*ourn	VVVVVVWV
*ourna	VVVVVVWV
*out	VVVUVVVV
*ouw	UUWWWVVU
*ouw>	VVWVWVVU
*ove	UWVVWWWW
*oven	VWVUWWVV
*oven>	VWUVWWVV
*over	UVVWVVWW
*over>	UVVWUTXV
*overg	VUVWWVVV
*overh	UVVVVVVW
*overl	VWVUVWVV
*owe	VVVVWVVV
*ower	VVVVWVVV
*owerb	VVVVWVVV
*oxi	VVVVWVVV
*oxid	VVVVWVVV
*oxide	VVVVWVVV
*pa>	UVVWVWVV
*paa	VVVWVVVV
*paar	UVVVVVVV
*pag	WUVVUVWV
*pagi	WUVVUVWV
*pagin	WUVVUVWV
*pak	VWUVVUWV
*pakk	VWVUVUWV
*pakke	VWUVVUWV
*pan	UVVWVVVW
*pann	VVVWVVVV
*panne	VVVWVVVV
*pap	VVVVVVVW
*papi	VVVVUUVW
*papie	VVVVUUVW
*par	VVVVVUTV
*para	VVVUVVVV
*park	VVVVVUVU
*park>	VVVUVVVV
*parke	VUVVVVVV
*parl	VVVVVVUW
*parle	VVVVVVUW
*part	UVVWVVVV
*parti	UVVWVVVV
*pas	UWVVUVWV
*pasp	VVWVVVVV
*paspo	VVWVVVVV
*pass	VVVVVVXV
*passa	VVVVVVXV
*past	VVVVVWVV
*pat	WVVUVWVV
*pati	VVVVVWVV
*patië	VVVVVWVV
*pce	VVVVVWVV
*pcel	VVVVVWVV
*pcelb	VVVVVWVV
*pco	VVVVWVVV
*pcon	VVVVWVVV
*pcont	VVVVWVVV
*pda	WVVUVVVV
*pdag	VVVVVWVV
*pdage	VVVVVWVV
*pdat	WVVUVVVV
*pdate	WVVUVVVV
*pdr	VVVVVVVW
*pe>	WVVUWVVV
*pea	WVVUVVVV
*pec	VVVVVUVY
*pect	VVVVUVVY
*pecte	VVVVVVVW
*pecti	VVVVVVVX
*pee	VVVVVVVW
*peel	VVVVVVVW
*peelg	VVVVVWVV
*peelt	VVVVVVVW
*pek	VVVVVWVV
*pel	WUWUVWVV
*pel>	VVVVVWVV
*pele	WVVUVVVV
*pele>	VVWVVVVV
*pelen	WVVVVVVV
*peli	WVVVVVVV
*pelij	WVVVVVVV
*pelt	UVWVVVVV
*pelta	VVWVVVVV
*pen	VWTWXUUV
*pen>	UWUWWVUU
*peng	WVVVWVVV
*penge	WVVVWVVV
*per	VWVVVVYU
*per>	VVVWVVVV
*perr	VWVUWVVW
*perro	VWVUWVVW
*pers	VVVVVVZU
*pers>	VVVVVVWV
*persb	VVVVVVWV
*peu	WVVVWVVV
*peut	WVVVWVVV
*peute	WVVVWVVV
*pge	VVWUVVVW
*pgeg	VVVWVVVV
*pgeh	VVVVVVWV
*pgeha	VVVVVVWV
*pgel	VVWVVVVV
*pgesl	VVVVVUVV
*phi	WVUVVVVV
*pho	WVVVVVVV
*pie	UWVVUUVV
*pier	VVVVUUVW
*piere	VVVVVVVW
*pig	VVVWVVVV
*pig>	VVVWVVVV
*pij	VWVUWVUV
*pijn	VWVUWVVV
*pijn>	VWVUWVVV
*pil	VVVVWWVV
*pill	UVVWWVVV
*pille	UVVWWVVV
*pin	VVUWVVVV
*ping	VVVWWVVV
*ping>	UVVWVVVV
*piz	VVVWVVVV
*pizz	VVVWVVVV
*pje	UVVVVUVV
*pje>	UVVVWUVV
*pka	VVVVWVVV
*pkam	VVVVWVVV
*pkame	VVVVWVVV
*pla	XVVTVVVY
*plaat	WVVVVVVV
*plaf	VVVVWVVV
*plafo	VVVVWVVV
*plan	VVWUUVUX
*plan>	VVVVVVUW
*plank	VVWUVVVV
*plann	VVVVVVVW
*plas	VVVVWWVV
*plas>	VVVVWVVV
*plat	VVVVVVVW
*ple	UVVWWWVU
*plee	VVVVVWVV
*pleeg	VVVVVWVV
*plei	UVVWWVVV
*plein	VVVVWVVV
*plek>	UVVWVVVV
*pli	VVVVVVVW
*plic	VVVVVVVW
*plich	VVVVVVVW
*plo	VVVVVVVW
*ploft	VVVVWVVV
*pne	VVVVVWVV
*pnee	VVVVVWVV
*pneem	VVVVVWVV
*pni	WVVVVVVV
*pnie	WVVVVVVV
*pnieu	WVVVVVVV
*pod	UVVWVVWV
*podc	VVVWVVWV
*podca	VVVWVVWV
*poe	VVVUVVVV
*poel	VVVVWVVV
*pol	UWUVUVUW
*poli	VWUVUVVW
*polis	VWVVVVVV
*polit	VVUVUUVW
*pon	VVVVVVUV
*poo	TWWVWVUW
*poof	VVWVVVVV
*poofi	VVWVVVVV
*poor	UVVWXVUW
*poor>	VVVVWVVU
*poort	VVVVVVVW
*por	VUWVUUVW
*port	VUWVUUWW
*port>	VVVVVVVW
*porte	UVVVVVVV
*porti	VVVVVVWV
*pos	UVVWVVWV
*post	VVVWVVWV
*post>	VVVVVUVV
*postb	VVVVVWVV
*poste	VVVVVVWV
*pot	UVVWVVVU
*poth	VVVVVVVU
*pothe	VVVVVVVU
*potj	UVVWVVVV
*potje	UVVWVVVV
*pow	VVVVWVVV
*powe	VVVVWVVV
*power	VVVVWVVV
*pp>	VUVVUWVV
*ppara	WVVVVVVV
*ppe	WVWTVVVV
*ppel	VVVUVVVV
*ppele	WVVVVVVV
*ppelt	VVWVVVVV
*ppen	WVVVWVVV
*ppen>	WVVVWVVV
*pper	UVWVVVVV
*ppi	VVVVWVVV
*ppil	VVVVWWVV
*ppill	VVVVWWVV
*ppo	UVVWVVVW
*ppor	UVVWVVVW
*pport	UVVWVVVW
*pra	XUVUVVVV
*praak	WVUVVVVV
*praat	UVVVVVVV
*prak	WVVVVVVV
*prat	WVVUVVVV
*prate	WVVUVVVV
*pre	UWVVUUWV
*prec	VVWUVVVV
*preci	VVWUVVVV
*pree	UWVVVVVV
*preek	UWVVVVVV
*prek	VVUWUVWV
*prek>	VVUWVVVV
*preke	UVVVVVWV
*prem	VVVVVVWV
*premi	VVVVVVWV
*pri	WVWTWVUV
*prij	WUVUVVVV
*prijs	WVVVVVVV
*prijz	WVVVVVVV
*prin	VWWUWVVV
*pring	VWVUWWVV
*pro	VUVWVVUV
*prob	UVVVVVVV
*proc	WVVVVVVV
*proce	WVVVVVVV
*proe	VUWVVVVV
*proep	VUVVVVVV
*pru	WVVVVVVV
*psl	VVWVVVVV
*psla	VVWVVVVV
*pslag	VVWVVVVV
*pss	VVVVWVVV
*psst	VVVVWVVV
*psstr	VVVVWVVV
*pst	WVVVVVVV
*psti	WVVVVVVV
*pt>	UWUVVWYV
*pte	WVVVVVVV
*pte>	VVVVVWVV
*pter	WVVVVVVV
*pter>	WVVVVVVV
*pti	VVVUVVVV
*ptie	WVVVVVVV
*pub	VWVVVVWV
*publ	VWVVVVWV
*publi	VWVVVVWV
*put	VVVVVWVW
*put>	VVVVWVVV
*pute	UVVWVWVW
*putee	VVVVVVVW
*puter	UVVVVWVV
*pva	VVVVVWVV
*pvan	VVVVVWVV
*pvang	VVVVVWVV
*pze	WVVVVVVV
*pzeg	WVVVVVVV
*pzegg	WVVVVVVV
*pé>	VVWUWVVV
*qr>	VVVVVWVV
*ra>	WVVVVVXV
*raa	VVUWWYXV
*raad	UVVWVWVW
*raad>	UVVWVWVW
*raads	VVVWVVVV
*raaf	VVVVVVWV
*raaf>	VVVVVVWV
*raag	WWVTUWWV
*raag>	VWVUUWWV
*raagd	WVVUVVVV
*raagj	VVVVVVWV
*raagt	VVVVVWVV
*raai	VWVVVVWV
*raaie	VVVVVVWV
*raak	WWUUVVVV
*raak>	WVUVVVVV
*raakt	VWVVVVVV
*raam	WUVVVWVV
*raam>	VUVWVWVV
*raan	UVVWVUVV
*raar	UVVVWWVV
*raar>	VVVVWWVV
*raat	VVVVWVVV
*rac	UWVVVUUW
*rach	UWVVVUVW
*racht	UWVVVUVW
*rad	UVWVWVVV
*rade	UUWVWWVV
*radem	VVWVVVVV
*raden	VVVWWWVV
*rader	VVWVVVVV
*rag	WVVUVUVV
*rage	WUVUWUVV
*rage>	VVVVWVVU
*ragen	VUVVUVVW
*rager	WVVUVVVV
*rail	VVVVVWVV
*rak	VUVVUUVV
*rake	VVVVVUVV
*raken	VVVVVUVV
*raks	VUVWVVVV
*raks>	VUVWVVVV
*ram	UVVWVVVV
*ram>	VWVVWVVV
*rami	VVWVVVVV
*ramis	VVWVVVVV
*ramp	VVVWVVVV
*ramp>	VVVWVVVV
*ran	VWUVWTVV
*rand	VVVVXTVV
*rand>	VVVUWUWV
*randt	VVVWWVVV
*randw	VVVVVVVW
*rang	VVVWVVVV
*range	VVVWVVVV
*ranj	VWVVVVVV
*ranje	VWVVVVVV
*rank	VWVVWVVV
*rankj	VWVVWVVV
*rant	VVUVUVVV
*rant>	WUUVUVVV
*rap	TWWVWVVV
*rap>	VWVVXWVV
*rapl	VWVVVVWV
*raplo	VVVVVVWV
*rapp	UVVWUVVV
*rappe	VVWVUVVV
*rappo	UVVWVVVW
*rar	VVVWVVVV
*rare	VVVWVVVV
*raren	VVVWVVVV
*ras	VVVUVVVV
*rass	VVWVVVVV
*rassi	VVWVVVVV
*rat	WVVUVWVV
*rate	WVVUVVVV
*raten	WVVUVVVV
*rati	VVVUVVVV
*rau	WVVVVUVV
*rauw	VVVVVUVV
*rauwe	VVVVVUVV
*rav	VVUVVVVV
*rba	VVVVWVVV
*rban	VVVVWVVV
*rbank	VVVVWVVV
*rbe	UVVWUTVX
*rbee	UVUWVUVW
*rbeel	UVUWVUVW
*rbei	VVVVVVVW
*rbeid	VVVVVVVW
*rbet	VVVVVVVW
*rbete	VVVVVVVW
*rbi	UVVWVVVV
*rbij	UVVWVVVV
*rbij>	UVVWVVVV
*rbo	VWVVVVVV
*rbra	WVVVWVVV
*rbran	WVVVWVVV
*rch	VVVVVVWV
*rche	VVVVVVWV
*rco	WVVVVVVV
*rco>	WVVVVVVV
*rd>	WUXUVUWW
*rda	WUVVUUWU
*rdag	VVWVVUWU
*rdag>	VUWVWUVV
*rdat	WVVVUVVV
*rdat>	WVVVUVVV
*rde	VUVXTVVX
*rde>	VUVVUWUW
*rdeel	VVVVVVVW
*rden	VUVVUVVV
*rden>	WUVVUVVV
*rder	VVVVVVWW
*rder>	UVVVVVWW
*rdere	VVVVVVVW
*rderi	VVVVVVUV
*rdi	UUVWWWUV
*rdie	UVWWWVVV
*rdien	UVWVVVVV
*rdiep	VVVWWVVV
*rdig>	WVUVVVVV
*rdij	VVVVVWVV
*rdijn	VVVVVWVV
*rdt	UVVWWVWV
*rdt>	UVUWWVWV
*rdv	VWVVVVWV
*rdvo	VWVVVVWV
*rdvoe	VWVVVVWV
*rdw	WVVVVVWV
*re>	VVVUTUWW
*rea	TWVWWVXU
*reac	VVVVVVWU
*react	VVVVVVWU
*reag	UVVWWVWV
*reage	UVVWWVWV
*rec	VWUWUUUY
*rece	WVVUUVVV
*recep	VVVUUVVV
*rech	UVUWVVUY
*recht	VVUWVVUY
*reci	VVWUVVVV
*recie	VVWUVVVV
*recl	WVUVVVVV
*recla	WVUVVVVV
*recte	VVVVVVWV
*red	VVWUXVXT
*reda	VVVVVVWT
*redac	VVVVVVWT
*rede	VVWUXVVV
*reden	VVWUXVVV
*redi	VVVVVVWV
*redit	VVVVVVWV
*ree	UVUWWUWV
*reed	VVVWVUVV
*reed>	VVVWVUVV
*reeg	WVVUVVVW
*reeg>	WVVUVVVW
*reek	VWUVVVWV
*reel	VVVVVVWV
*reela	VVVVVVWV
*reen	UVVWWVVU
*reen>	UVVWWVVU
*ref	VVVVVVVW
*reft	VVVVVVVW
*reft>	VVVVVVVW
*reg	WUVVVWWV
*rege	WUVVVWVV
*regel	UVVWVWVV
*regen	XUVUVVVV
*regi	VVVVUVWV
*regio	VVVWVVVW
*regis	VVVVVVWV
*rei	VWUVXVWV
*reid	VVWVVVVV
*reig	VWVVWVVV
*reigd	VVVVWVVV
*reik	WVVUVVWV
*reikb	VVVVVVWV
*rein	VVVVWVVV
*rein>	VVVVWVVV
*reink	WVVVVVVV
*reis	VVUWUWVV
*reis>	VVVWVVVV
*rek	WWUTVVVV
*rek>	WVUVWVVV
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
*remm	WVVVWVVV
*remme	WVVVWVVV
*ren	UWUWVUVU
*ren>	WVUVVVVU
*rend	UVVVVVVV
*reni	VVVVVVVU
*renig	VVVVVVVU
*rent	UWVVVVVW
*rent>	VVVVVVVW
*res	VVVVUVVV
*res>	UVVWVVVV
*rese	WVVVVVWV
*reser	WVVVVVVV
*resp	VVVVVVUV
*rest	VVVWVVVV
*ret	UVWVVVUV
*reto	UVWVVVVV
*retou	UVWVVVVV
*reu	UVVVVVVV
*reuk	VWVVVVVV
*reuk>	VWVVVVVV
*rf>	VVUWVWVV
*rfs	WUVVVVVV
*rfst	WUVVVVVV
*rfst>	WUVVVVVV
*rft	VVVVVWVV
*rft>	VVVVVWVV
*rg>	VVVVWVVV
*rga	VVVVWUWU
*rgad	VVVVVVWU
*rgade	VVVVVVWU
*rgan	VVVVWVVV
*rgang	VVVVWVVV
*rgar	VVVVWVVV
*rgara	VVVVWVVV
*rgd	WVVUVVVV
*rgd>	WVVUVVVV
*rge	VVWVTVVY
*rgel	VVVVVWVV
*rgem	VVVVVVVW
*rgeme	VVVVVVVW
*rgen	UWVVTVVW
*rgen>	UVVVUVVW
*rgens	VWVVVVVV
*rger	VUVVVVVV
*rger>	VUVVVVVV
*rges	VVVVWVVV
*rget	VWVUVVVV
*rgete	VWVUVVVV
*rgo	VVVVVVWV
*rgo>	VVVVVVWV
*rgr	VVVVVVWV
*rgro	VVVVVVWV
*rgron	VVVVVVWV
*rha	UWVVUVWV
*rhaa	VWVVVVWV
*rhaal	VWVVVVWV
*rhal	UVVVVVVV
*rhei	UVVVVVVV
*rheid	UVVVVVVV
*rho	VVVVVVWV
*rhu	VVVWVVVV
*rhui	VVVWVVVV
*rhuis	VVVWVVVV
*ri>	WVVVVVVU
*ria	UVVWVVVV
*ria>	VVVWVVVV
*riaa	VVVVVVWV
*riaal	VVVVVVWV
*ric	UVVWVVVU
*rich	UVVWVVVV
*richt	UVVWVVVV
*rie	WUUWUVWV
*rie>	VUUXUVWV
*rief	WVVUVWUV
*rief>	WVVUWWVV
*rieh	VVVVVVVW
*rieho	VVVVVVVW
*riek	UVVWVVWV
*riek>	VVVVVVWV
*rien	VVWUVUVV
*riend	VVWUVUVV
*riet>	VVWVVVVV
*rieu	WVVUVVVV
*rif	UVVWVVVX
*riff	VVVWVVVW
*riffi	VVVWVVVW
*rift	VVVVVVVW
*rift>	VVVVVVVW
*rifte	VVVVVVVW
*rig	VVWUVVVV
*rig>	VVWUVVWV
*rige	WVVUVVVV
*rige>	WVVUVVVV
*rij	YVTUSVXV
*rij>	WUVVUVVV
*rijd	UVVWVVVW
*rijd>	VVVWVVVV
*rijda	VUVWVVWW
*rijde	VVVVVUVV
*rijdt	VVVVVWVV
*rijf	WUVVVVXV
*rijf>	VVVVVVYV
*rijg	VWVUWVVV
*rijg>	WVVUWUVV
*rijge	VWVVVWVV
*rijn	WVVVVVVV
*rijs	WVVVVVVV
*rijs>	WVVVVVVV
*rijt	VWVVVVVV
*rijtu	VWVVVVVV
*rijv	VVVVVVWV
*rijz	WVVUVVVV
*rijze	WVVUVVVV
*rik	UVVVWVVV
*ril	WVVVVUVV
*ril>	WVVVVVVV
*rin	WVVUXWYV
*rin>	WVVUWWWV
*ring	VVUVVVXV
*ring>	VUUWUVXV
*ringt	VWVUWVVV
*ris	UWVWVVUX
*ris>	UVVVVVUW
*risc	VVVWVVVV
*risch	VVVWVVVV
*risi	VVVVVWVV
*rit	VVVVVVVW
*rite	VVVVVVVW
*ritei	VVVVVVVW
*rk>	TVXVUVVV
*rka	VWVVWUVV
*rkas	VVVVWVVV
*rkast	VVVVWVVV
*rkd	VVUVVVVV
*rkdr	VVUVVVVV
*rke	WUVVUVTV
*rkee	UVVVVVUV
*rkeer	UVVVVVUV
*rken	WVVVVUVV
*rken>	WVVVVVVV
*rker	WVVVVWVV
*rker>	VVVVVWVV
*rkere	WVVVVVVV
*rki	VVVWVVVV
*rkin	VVVWVVVW
*rking	VVVWVVVW
*rko	WVUUVVVU
*rkop	WVVVVVVV
*rkope	WVVVVVVV
*rks	VVVVVUVU
*rkst	VVVVVUVU
*rkste	VVVVVVVU
*rkstr	VVVVVUVV
*rkt	UVWVUUVV
*rkt>	UVWUUUVV
*rkte	VVUWVVVV
*rkte>	VVVWVVVV
*rla	UVVWVWVV
*rlan	VVVWVWVV
*rland	UVVWVWVV
*rle	VWVVUXUW
*rled	VVVVVWVV
*rlede	VVVVVWVV
*rlem	VVVVVVUW
*rleme	VVVVVVUW
*rlen	UVVVVVVV
*rli	VVVVUVVW
*rlic	VVVVVVWU
*rlich	VVVVVVWU
*rlij	VVVVUVVW
*rlijk	VVVVUVVW
*rlo	VVUWVWVV
*rlor	VVVWVWVV
*rlore	VVVWVWVV
*rm>	VVVUWVVV
*rma	VVVUVUUV
*rmaa	VVWUVVVV
*rmaal	VVVUVVVV
*rman	VVVVVUVV
*rman>	VVVVVUVV
*rmat	VVVVWVVV
*rme	WVVVUWWV
*rmee>	VVVVVWVV
*rmel	VVVVVVWV
*rmeld	VVVVVVWV
*rmi	WUVVVVVV
*rmin	WUVVVVVV
*rming	WUVVVVVV
*rmis	VVVWVVVV
*rmo	UVVWVVVV
*rmu	WUVVVVVV
*rmul	WVVVVVVV
*rmuli	WVVVVVVV
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
*roc	WVVVVVVV
*roce	WVVVVVVV
*rod	UVVWVVVV
*rode	VVVWVVVV
*rode>	VVVWVVVV
*roe	VVVWUVWW
*roeg	VVVVUVVV
*roeg>	WVVUVVVV
*roege	VVVWVVVV
*roek	VVVVWVVV
*roen	VVVWUVVV
*roen>	VVVWVVVV
*roep	VUWVVUWV
*roep>	VVVVVVWV
*roept	VVVVWVVV
*roer	VVVVVWVV
*roert	VVVVVWVV
*roet	VVVVVVVW
*roet>	VVVVVVVW
*rof	VWVVVVVV
*rok	WUVVWUVV
*rok>	WVVVVVVV
*roke	VVVVWVVV
*roken	VVVVWVVV
*rokk	VVWVVUVV
*rokke	VVWVVUVV
*rol	WUVVVWVV
*rold	WVVVVVVV
*rolde	WVVVVVVV
*role	VVVVVVVW
*role>	VVVVVVVW
*roll	VVVVVWVV
*rolla	VVVVVWVV
*rols	VVVVVWVV
*rolst	VVVVVWVV
*rom	WUVVUUWV
*rom>	WUVVUUWV
*ron	VVUWXVWW
*ron>	VWVUWVVW
*rond	UVVWVUWV
*rond>	VVVVVVWV
*ronde	VVVWVVVV
*ronk	VVVVWVVV
*ronke	VVVVWVVV
*roo	UXVUUUUU
*rood	VVVVUUVV
*rook	VVVVUUVV
*room	UWUVVVUV
*room>	UVVVVVVV
*roomk	VVVVWVVV
*roos	WVVUUVVV
*roos>	VVWVVVVV
*roost	WVVVUVVV
*root	UVWUVVVV
*root>	VVWVVVVV
*rot	UUVXUVVV
*rote	VVVVVWVV
*roti	VVVWVVVV
*rotin	VVVWVVVV
*rots	UVWVVVVV
*rots>	UVWVVVVV
*rou	UVVWWWUU
*rouw	VVVWWWVU
*rouw>	VVVVWWVU
*rouwe	VVVVVWVV
*rov	VVVVWUVV
*rove	VVVVWVVV
*rover	VVVVWVVV
*rp>	VVVVUVVV
*rpl	VVVVVVVX
*rpla	VUVVVVVW
*rplaa	VUVVVVVW
*rps	VVVVWVVV
*rpss	VVVVWVVV
*rpsst	VVVVWVVV
*rra	UVWVVVVV
*rras	VVWVVVVV
*rrass	VVWVVVVV
*rre	UVVVVVVW
*rren	UVVWVVVW
*rrent	VVVVVVVW
*rres	VVVVVVUV
*rro	VWVUWVVW
*rron	VWVUWVVW
*rron>	VWVUWVVW
*rry	VVVVYVVV
*rry>	VVVVXVVV
*rryc	VVVVWVVV
*rryca	VVVVWVVV
*rs>	TWVWVVYW
*rsa	VVWVVVWV
*rsb	VVVVVVWV
*rsbe	VVVVVVWV
*rsber	VVVVVVWV
*rsc	VVVVWVVW
*rsch	VVVVWVVW
*rschr	UVVVVVVV
*rschu	VVVVWVVW
*rse	VWUVVWVV
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
*rsla	UVWVVVWV
*rslag	VVVVVVWV
*rson	VVVVVUVV
*rsone	VVVVVUVV
*rst	VVVWVWTV
*rst>	VVWUUUVV
*rsta	UVVWVWVV
*rste	VVVVVVUV
*rste>	VVVWVVVV
*rsten	VWVVVVVV
*rsto	VVVVWWVV
*rstof	VVVVWWVV
*rstu	WVVVVVVV
*rstur	WVVVVVVV
*rsv	VVVVVVWV
*rt>	WUVUVVUW
*rta	WVVVVVVV
*rte	TWVWUUUV
*rten	UWVWVVVV
*rten>	UWVVVVVV
*rter	VVVWVVVV
*rters	VVVWVVVV
*rtg	VVVVVVVW
*rtga	VVVVVVVW
*rtgan	VVVVVVVW
*rti	WVVUUUWV
*rtie	WVVUVVWV
*rtier	VVVVVVWV
*rties	VVVUVVVV
*rtig	VVVWVVVV
*rtig>	VVVWVVVV
*rtij	UVVWVVVV
*rtin	WVVUVVVV
*rting	WVVUVVVV
*rtj	VVWVVYUV
*rtje	VVWVVYUV
*rtje>	VVWVVYVV
*rto	VVWVVVVV
*rtoe	VVWVVVVV
*rtoe>	VVWVVVVV
*rtp	VVVVVWVV
*rtr	WVVUUVVV
*rtrek	VVVUVVVV
*rts	VVVVVUVV
*rts>	VVVVWUVW
*rtst	WVVVVVVV
*rtu	VVVVVWVV
*rtus	VVVVVWVV
*rtuss	VVVVVWVV
*rtv	VVVVVWVV
*rtve	VVVVVWVV
*rtver	VVVVVWVV
*rub	VVVVVVWV
*rubr	VVVVVVWV
*rubri	VVVVVVWV
*rug	VVXTVVVW
*rug>	VVWUVWVW
*rugb	VVVVWVVW
*rugbe	VVVVWVVW
*rugg	VVVUVVVV
*rugr	VVWUVVVV
*rugro	VVWUVVVV
*rui	VVVVXVUV
*ruik	UVVWXVVV
*ruik>	VVVVWVVV
*ruikt	UVVVWVVV
*ruim	VVVVVVVW
*ruimt	VVVVVVVW
*ruin	WVVVVVVV
*ruin>	WVVVVVVV
*ruip	VVVVVWVV
*ruit	VUVVVVVV
*rukk	VVVVVWVV
*rukke	VVVVVWVV
*rum	VVVWVVVV
*rum>	VVVWVVVV
*rus	VVVVUWVV
*rust	VVVVVWVV
*rusti	VVVVVWVV
*rvat	VVVVVVWV
*rve	WVVUVVVV
*rvee	WVVVVVVV
*rveer	WVVVVVVV
*rver	WVUVVVVV
*rvere	VVVWVVVV
*rveri	WVVVVVVV
*rvi	VUVVVVVV
*rvic	WUVVVVVV
*rvice	WUVVVVVV
*rvo	VVVVVUVV
*rvoo	VVVVVUVV
*rvoor	VVVVVUVV
*rwa	WVVUVXVX
*rwaa	VVVVUVVW
*rwaar	VVVVUVVW
*rwac	VVVVVWVW
*rwach	VVVVVWVW
*rwar	WUVVVWVV
*rwarm	WUVVVWVV
*rwe	VWVVUVVW
*rwee	VVVVVVVW
*rweg	WVVVVVVV
*rwer	UWVVVVVV
*rwerk	VVVVVVVW
*rwerp	VWVVVVVV
*rwi	WVVVVUVV
*rwij	WVVUVUVV
*ry>	VVVVXVVV
*ryc	VVVVWVVV
*ryca	VVVVWVVV
*rycan	VVVVWVVV
*rza	WVVVVVVV
*rzi	WVVUVVVV
*rzo	VVVVVUWX
*rzoe	UWVVVVWW
*rzoek	UWVVVVWW
*rzon	VVVVVVVW
*sa>	VVWUVVVV
*saa	WVVVVVVV
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
*sau	VVVVVVVW
*sba	WVVUVVVV
*sbe	WVVVVVVV
*sbed	WVVVVVVV
*sbedr	WVVVVVVV
*sber	VVVVVVWV
*sberi	VVVVVVWV
*sbl	VVVWVVWV
*sbla	VVVWVVWV
*sblad	VVVWVVWV
*sbr	VWVUVVVV
*sbri	WVVVVVVV
*sbu	VVVVVVWV
*sca	WVVVVVVV
*scan	WVVVVVVV
*scan>	WVVVVVVV
*sch	XTVVZWUV
*sch>	VVVVVVVU
*scha	WVVUUVUU
*schap	VWUVVVVV
*schat	VVWVVVVV
*schau	VVWVVVVV
*sche	VUVWWWUV
*schee	VVVVWWVV
*scheu	VVVVWVVV
*schi	VVVVVUVW
*schij	VVVWVVVV
*schik	VWVVVVVW
*schil	VVWUVVVV
*schim	VVVVWVVV
*scho	VVUVWVUV
*schok	VVVVVUVV
*schoo	VVVVWWVV
*schot	VVVWVVVV
*schr	WVVUVWXV
*schri	VVVVVVXV
*schro	WVVUVVVV
*schu	VUUWYWVV
*schud	VVVVWVVV
*schui	WVVVVVVV
*schul	VVVWWWVV
*schuw	VVVVWVVW
*schô	VVWVVVVV
*schôn	VVWVVVVV
*scri	VVVWVVVV
*sd>	VVVWVVVV
*sda	WVUVVVVU
*sdag	WVUVVVVU
*sdag>	WVUVVVVU
*sde	VVVVVVVW
*sdi	VWVUVVVW
*sdie	VWVUVVVW
*sdien	VVVVVVVW
*sdier	VWVUVVVV
*sdr	VVVVWVVV
*sel	UWUWWVVV
*sel>	VVVVWWVV
*seli	VVVVWVVV
*selij	VVVVWVVV
*selt	VVVWVVVV
*selt>	VVVWVVVV
*sen	WVUUVWVV
*sen>	WVUVVVVV
*send	WVVVVVVV
*seni	WVVVVWVV
*senl	VVVVVWVV
*senle	VVVVVWVV
*sep	VVVVWVVV
*ser	WVVVVVVV
*ser>	VWVVVVVV
*serv	WUVUVVVV
*serve	WVVUVVVV
*servi	WUVVVVVV
*sha	VVVWVVVV
*sho	VVVVVWVV
*shop	VVVVVWVV
*shop>	VVVVVWVV
*shou	VVVVVWVV
*shoud	VVVVVWVV
*sie	VVVVUVUV
*sie>	UVVVUVUW
*sier	VVVVVVVU
*sier>	VVVVVVVU
*sim	VVWVVVVV
*simp	VVWVVVVV
*simpe	VVWVVVVV
*sin	WVVUVVUV
*sins	VVVVVVVW
*sinsp	VVVVVVVW
*sis	VVWVXXVV
*sis>	VVVVWVVV
*siss	VVVVWVVV
*sissc	VVVVWVVV
*sist	VVWVVXVV
*sist>	VVVVWWVV
*siste	VVWUVWVV
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
*sla	WUWUWXVU
*slaa	VVVVXXVV
*slaap	VVVVWXVV
*slaat	VVVVWVVV
*slag	WVVUVVWV
*slag>	VVVVUWVV
*slagb	VVVVWVVV
*slage	WVVUVVVV
*slagg	VVVVVVWV
*slap	WUVUVVVV
*slape	VUWVVVVV
*sle	VVVWVWVW
*slec	VUVVVWVV
*slech	VUVVVWVV
*sleu	VVVVVVVW
*sleut	VVVVVVVW
*sli	VVVUUVVV
*slik	WVVVVVVV
*slo	VVUVWVWV
*slot	VVVVVVWV
*slot>	VVVVWVVV
*slote	VVVVVVVW
*slu	VXVUVUWV
*sluc	VWVVWVVV
*sluch	VWVVWVVV
*slui	VWVUUVWV
*sluit	VWVUVVWV
*sma	WUVVVVVV
*sman	WUVVVVVV
*sman>	WUVVVVVV
*smi	VVVVWVVV
*smo	VVWVVVVV
*smol	VVWUVVVV
*smolt	VVWUVVVV
*sms	VVWVVVVV
*snaa	WVVVVVVV
*snaam	WVVVVVVV
*snap	VWVVVWVV
*snap>	VWVVVVVV
*snel	VVVVWWVV
*snelw	VVVVWVVV
*soe	WVVUUVVV
*soep	WVVUVVVV
*soep>	WVUVVVVV
*sof	UVXUVVVV
*sof>	VVWVVVVV
*som	VVVVVWVW
*som>	VVVVVVVW
*sone	VVVVVUVV
*soo	VVUWVVVV
*soor	VVVWVVVV
*soort	VVVWVVVV
*sop	VVVVVVVW
*sor	VVVVXVVV
*sorr	VVVVXVVV
*sorry	VVVVXVVV
*spa	UVVVVVVV
*spaa	UVVVVVVV
*spaar	UVVVVVVV
*span	UVVWVVVV
*spann	VVVWVVVV
*spe	VWUVVXUY
*spec	VVVVUVVY
*spect	VVVVUVVY
*spee	VVVVVVVW
*speel	VVVVVVVW
*spek	VVVVVWVV
*spel	VVVVVWVV
*spel>	VVVVVWVV
*spele	VVVVWWVV
*spi	VVUWVVVV
*spin	VVVWVVVV
*spl	VVWVVVVV
*spla	VVWVVVVV
*splan	VVWVVVVV
*spo	TVWVXUUW
*spoel	VVVVWVVV
*spon	VVVVVVUV
*spoo	UVWVXVUU
*spoof	VVWVVVVV
*spoor	UVVWXVUU
*spor	VVVVVVVW
*spr	VWTWWVVV
*spra	WVUVWVVV
*spraa	WVUVVVVV
*spre	UWUWUUWV
*spree	UWVVVVVV
*sprek	VVUWUVWV
*spri	VWVUWWVV
*sprin	VWVUWWVV
*sra	VVVVWVVW
*sraa	VVVVVVVW
*sre	VWVVUVWU
*sred	VVVVVVWU
*sreda	VVVVVVWU
*sreg	VVVVUVVV
*srege	VVVVUWVV
*ssa	UVVVUUXW
*ssa>	VVWVVVVV
*ssag	VVVVVVXV
*ssage	VVVVVVWV
*ssar	VVVVVVVW
*ssari	VVVVVVVW
*sscho	VVVVWVVV
*sse	UXUWUUUV
*ssel	UVVWVVVV
*sseli	VVVVWVVV
*sselt	VVVWVVVV
*ssen	VWVUUVVV
*ssen>	VWUVUVVV
*ssend	WVVVVVVV
*sser	UVVVVVVV
*ssi	UVWUUWVV
*ssie	VWVVVVUV
*ssie>	VVVVVVUW
*ssier	VVVVVVVU
*ssis	VVWVVWVV
*ssist	VVWVVWVV
*ssit	VVVVVVWV
*ssite	VVVVVVWV
*sst	VVVVWVVV
*sstr	VVVVWVVV
*sstra	VVVVWVVV
*st>	UVUXXTUY
*sta	VXTVVXVY
*sta>	VVVVWVVW
*staa	VXTVWWVW
*staak	VVVVVVVW
*staan	VVVVVWWV
*staar	VVVVVWVV
*staat	VXUVWVVW
*stad>	UVVWUVUV
*stal	VVVVVVWV
*stal>	VVVVVVWV
*stap	VVVVUVVV
*stap>	WVVVVVVV
*stat	VVVVVVUW
*state	VVVVVVVW
*stb	VVVVVWVV
*stbo	VVVVVWVV
*stbod	VVVVVWVV
*std	VVVWVVVV
*stda	VVVWVVVV
*stdag	VVVWVVVV
*ste	VUXUWVSX
*ste>	UVWVUWVU
*stea	VVVVVVVW
*steam	VVVVVVVW
*stee	WVVUVVVV
*steek	VVVUVVVV
*stek	VVVVWVVV
*steke	VVVVWVVV
*stel	VVVUUTVW
*stel>	UWVVVVWV
*steld	WUVUVUVV
*steli	VVWVVVVV
*stell	VVVVUUUW
*stelo	VWVVWVVV
*stem	VVUWVVVV
*stem>	UVVVVWVV
*stemm	VVVWVVVV
*sten	WVVUWWVV
*sten>	WVVVWVVV
*stens	VVVVWVVV
*stent	VVWVVWVV
*ster	UUWVWVUW
*ster>	VVVVUVVW
*stere	VVVUWVVV
*sterf	VVUWVVVV
*steri	VVVWVVVW
*sterk	VVWUVVVV
*stert	VVVVWWVV
*sti	WUVVTWWX
*stic	WVVVVVVV
*stig	VVVVUWVW
*stig>	VVVVVWVV
*stige	VVVVVVVW
*stij	VVVVVVWV
*stil	VUVWUWVV
*stil>	VUVWUVVV
*still	VVVUVWVV
*stin	VVVVWVVV
*stink	VVVVWVVV
*stis	VVVVVWVV
*stisc	VVVVVWVV
*stit	WVVVVVVV
*sto	VUWVXXUU
*stoe	UVWVVVVV
*stoel	UVWVVVVV
*stoep	VVVVWVVV
*stof	VVVVWWVW
*stoff	VVVVVVVW
*stofm	VVVVWWVV
*stom	VVVVVWVV
*stoma	VVVVVWVV
*ston	WUVVUVVV
*stond	WUVVUVVV
*stoo	VVVVVWVV
*stoor	VVVVVWVV
*stop	WVVUXVVV
*stopc	VVVVWVVV
*stor	VUVVVUVV
*stort	VVVVWUVV
*stot	VVVVUWVV
*stott	VVVVUWVV
*str	TVVXVUUU
*stra	UUWVUVVU
*strak	VUVVVVVV
*strat	VVVVVVWV
*stre	VVVVUVVV
*stri	UVVWVVVV
*stro	UWVVWVUV
*stroo	UWVVWVUV
*sts	VVVVVWVW
*stst	VVVVVWVW
*stste	VVVVVVVW
*ststo	VVVVVWVV
*stu	WVUWTVWV
*stuk	VVVVUVVV
*stuk>	VVVVUVWV
*stukj	VVVVUVUV
*stukk	VVVVVVVW
*stur	WVVVVVVV
*sture	WVVVVVVV
*stuu	VVVVVWWV
*stuur	VVVVVWWV
*su>	VVWVVVVV
*sul	UVVVWVVV
*suli	VVVVWVVV
*sulin	VVVVWVVV
*sum	VVVVVVWV
*sume	VVVVVVWV
*sumen	VVVVVVWV
*sup	UVVVVVVV
*supp	UVWVVVVV
*suppo	UVWVVVVV
*sur	VVVVVVVW
*sus	VVVVWVVV
*sve	VVVVVVXV
*sver	VVVWVVXV
*sverg	VVVVVVWV
*svo	VVVVVVWV
*svoo	VVVVVVWV
*svoor	VVVVVVWV
*szo	VVVVWVVV
*szor	VVVVWVVV
*szorg	VVVVWVVV
*ta>	VVVWVVVW
*taa	VWUVWVVW
*taak	VVVVVVVW
*taak>	VVVVVVVW
*taal	WUVVVUVV
*taal>	WVVVVVVV
*taalt	VVVWVVVV
*taan	VVVVVWWV
*taan>	VVVUVWWV
*taand	VVVWVVVV
*taar	UVWVVVVV
*taar>	VVVVVWVV
*taart	UVWVVVVV
*taat	UXUVWVVW
*taat>	VWUVWVVW
*tab	VVVWVVVV
*tabl	VVVWVVVV
*table	VVVWVVVV
*tac	VWVUVVVV
*tact	VWVUWVVV
*tact>	VVVUVVVV
*tacte	VVVVWVVV
*tad>	UVVVUVUV
*tafe	VVVVVVUV
*tafel	VVVVVVUV
*tag	VVVVVVWV
*tai	VVVVVVVW
*tain	VVVVVVVW
*taine	VVVVVVVW
*tair>	VVVVVVUV
*taire	VVVVVVWV
*tal	VVUWTWXU
*tal>	UWVVVVXV
*tale	VVVVUWWV
*talek	VVVVVVWV
*talen	VVVVUWVV
*tali	VVVVUWVV
*talin	VVVVUWVV
*tan	UVVWVVVV
*tand	UVVWVVVV
*tande	VVVWVVVV
*tank	VVVVWVVV
*tank>	VVVVWVVV
*tap	VVWVUVVV
*tap>	WVVVVVVV
*tar	VVVVVUUV
*tari	VVVVVVUV
*tate	VVVVVVVW
*tatie	VVVVVVWV
*tax	VVVVVWVV
*taxi	VVVVVWVV
*tba	VVVVUVUW
*tbaa	VVWVVVVV
*tbaar	VVWVVVVV
*tban	VVVVVVVW
*tbank	VVVVVVVW
*tbe	VVVVVVVW
*tbod	VVVVVWVV
*tbode	VVVVVWVV
*tch	VVVVVVWV
*tda	VVVWVVVV
*tdag	VVVWVVVV
*tdi	VVVVVVWV
*tdie	VVVVVVWV
*te>	VUYTUVUT
*tea	VVWUVVUX
*team	VVWUVVUX
*team>	VVWUVVUX
*tec	VVWVVVVV
*tee	WVWUVVVW
*teek	VVVUVVVV
*teen	VVWUVVVV
*teen>	VVWUVVVV
*teer	VVVVVVVW
*teerd	VVVVVVVW
*teg	UVVWWVUW
*tege	UVVWWVVV
*tegel	VVVVVWVV
*tegen	UUVXWVVV
*tego	WVVVVVVV
*tegoe	WVVVVVVV
*tei	VVVVVVVX
*teit	VVVVVVVW
*teit>	VVUVVVVW
*tek	VUVWVVVU
*teke	VUVWVVVU
*teken	VUVWVVVU
*tel	UUVXUSUX
*tel>	UWUWVUVV
*teld	WUWUVUVV
*teld>	WUWUVUVV
*tele	WVUVUVVV
*telef	VVVWVVVV
*teleu	WVVUVVVV
*teli	VVWVVVVW
*telij	UVWVVVVW
*tell	VVVVUUVW
*telle	VVVVUUVW
*telo	VVVVWVVV
*teloo	VWVVWVVV
*telt	UVVWVVVV
*telt>	UVVWVVVV
*tem	UVVWUVVU
*tem>	UVVWVVVV
*temm	VVVWVVVV
*temme	VVVWVVVV
*ten	VVWVWUYU
*ten>	UVVVVTXV
*tend	VUVVXVVV
*tend>	WUVVWVVV
*tende	VVVVWVVV
*tenm	VVWVVVVV
*tenmi	VVWVVVVV
*tenp	WVVVVVVV
*tenpr	WVVVVVVV
*tenr	VVVVVVWU
*tenru	VVVVVVWV
*tens	VVVWWWVV
*tens>	VVVVWVVV
*tense	UVVWVWVV
*tent	VVWVVWVV
*tenti	VVVVVWVV
*ter	VVXTVWWW
*ter>	VUVWUVVV
*terd	UVVWUUWV
*terda	VVVVUVWV
*tere	VVVUWUVV
*teren	VVVUWUVV
*terf	VVUWVVVV
*terf>	VVUWVVVV
*terg	VVVVVVWV
*tergr	VVVVVVWV
*teri	WUVVVWVW
*terie	WVVVVVVW
*terij	VVVVVWVV
*terin	WVVVVVVV
*terk	VVVUWVVV
*terk>	VVWUVVVV
*terka	VVVVWVVV
*terp	VVVVVVVW
*terr	UVVVVVVV
*ters	UWUWVUVV
*ters>	UWVVVVVV
*tert	VVWVVXVV
*tert>	VVWVVWVV
*tertj	VVVVVWVV
*teru	VVXTVWVW
*terug	VVXTVWVW
*tes	WUVVVVWV
*tes>	VVVVVVWV
*test	WVVVVVVV
*teste	WVVVVVVV
*teu	VVVVVUVV
*teur	VVVVVUVV
*teur>	VVVVVUVU
*tga	WVVVVVVW
*tgan	WVVUVVVW
*tgang	WVVUVVVW
*tge	VVWVUVVV
*tgege	VVVVVVVW
*the	VVUWUVVU
*thee	VVVVVVVU
*theek	VVVVVVVU
*them	WVVVVVVV
*thema	WVVVVVVV
*tho	VVVVVUVW
*thou	VVVVVVVW
*thoud	VVVVVVVW
*thu	VVWVVWVV
*thui	VVWVVWVV
*thuis	VVWVVWVV
*tia	VVVWVVVV
*tiat	VVVWVVVV
*tiati	VVVWVVVV
*tie	VWVUUWWY
*tie>	VWVUTWWX
*tiec	VVVVVVVW
*tien	VVUWVVVV
*tien>	VVUWVWVV
*tier	VVVUVVWV
*tier>	VVVVVVWV
*ties	WVVVVVVV
*ties>	WVVUVVVV
*tig	VUVWUWWV
*tig>	VUVWUWWU
*tige	VVVVUVVW
*tigen	VVVVVVVW
*tigi	VVVVVUVV
*tigin	VVVVVUVV
*tij	VTWWTUVW
*tijd	VTWVTVVW
*tijd>	VUWVUVVV
*tijde	VUWVUVVW
*tijgt	VVVVVVWV
*tik	WVVUWUVW
*tik>	WVVVVVVV
*tike	WVVUVVVW
*til	VUWVUWVV
*til>	VUVWUVVV
*till	VVVUVWVV
*tille	VVVUVWVV
*tin	VVVVWUWV
*tin>	VVVVVVWV
*ting	VVVVVUVV
*ting>	VVVVVUVW
*tink	VVVVWVVV
*tinkt	VVVVWVVV
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
*tië	VVVVVWVV
*tiën	VVVVVWVV
*tiënt	VVVVVWVV
*tje	VUWVUZTU
*tje>	WUWUVXUU
*tjes	UVVWUWVV
*tjes>	UVVWUWVV
*tka	UVVWWVVV
*tle	VVWUVVWV
*tleg	VVWVVVWV
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
*to>	VVVVWVWV
*toc	WVVVVWVV
*toch	WVVVVWVV
*toch>	WUVVVVVV
*toe	VVWTTVWZ
*toe>	VVWUVVVV
*toeg	VWVVVVWW
*toege	VWVVVVVW
*toel	UVWVVVVV
*toel>	UVVVVVVV
*toele	VVWVVVVV
*toen	WVVUVVVV
*toen>	WVVUVVVV
*toep	VVVVWVVV
*toep>	VVVVWVVV
*toes	VVVVUVWW
*toest	VVVVUVWW
*toez	VVVVVVUX
*toezi	VVVVVVUX
*tof	UVWVWWVW
*tof>	VVWUVVVV
*toff	VVVVVVVW
*toffe	VVVVVVVW
*tofm	VVVVWWVV
*tofma	VVVVWVVV
*tog	VVVVVVWV
*togr	VVVVVVWV
*togra	VVVVVVWV
*tol	VVVVVWVV
*tolk	VVVVVWVV
*tolk>	VVVVVWVV
*tom	VVVVVWVV
*toma	WVVVVWVV
*toma>	VVVVVWVV
*tomaa	WVVVVVVV
*ton	XUWUVUVV
*ton>	WVVVVVVV
*tond	VUVVUVVV
*tond>	VUVVUVVV
*tong	VVWVWVVV
*tong>	VVWVWVVV
*too	WVVUWVVV
*toon	XVVUVVVV
*toor	VVVVWVVV
*toor>	UVVVWUVV
*toorn	VVVVVWVV
*top	WVUVWVVV
*top>	VVUVVVVV
*topc	VVVVWVVV
*topco	VVVVWVVV
*tor	VUWVVUVW
*tor>	VVVVVWVV
*tori	VVVWVVVV
*torit	VVVVVVVW
*tort	VVVVWUVV
*tort>	VVVVWVVV
*tot	VUVWTWVV
*tot>	VUVWUVVV
*tott	VVVVUWVV
*totte	VVVVUWVV
*tou	UVWVVVVV
*tour	UVWVVVVV
*tp>	UVVWVVVV
*tpa	UVVVVWWV
*tra	VVWTWVVU
*tra>	WVVUVVVV
*traa	WVVUVVVV
*traag	WVVUVVVV
*trag	VVVUVVVV
*trak	VUVVVVVV
*traks	VUVWVVVV
*tram	VWVVWVVV
*tram>	VWVVWVVV
*trap	UVWVWWVV
*trap>	VVVVWWVV
*trapp	UVVVVVVV
*trat	VVVVVVWV
*trati	VVVVVVWV
*tre	WVUVVVUW
*tref	VVVVVVVW
*treft	VVVVVVVW
*trei	VVVVWVUV
*trein	VVVVWVUV
*tri	UVVWVUVV
*trijd	VVVWVVVV
*tril	WVVVVVVV
*trill	WVVVVVVV
*tris	VVVWVVVV
*trisc	VVVWVVVV
*tro	UVWVUUUV
*trok	VVWVVVVV
*trokk	VVWVVVVV
*trol	VVVVVVVW
*trole	VVVVVVVW
*troo	UWVVWVUV
*troom	UWUWWVUV
*trot	UVWVVVVV
*trots	UVWVVVVV
*tru	UVVWVVVV
*trum	VVVWVVVV
*trum>	VVVWVVVV
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
*tspre	VVVVVVVU
*tst	WVUVVVUX
*tst>	VVVVWVVW
*tsta	VVVVVVVW
*tstaa	VVVVVVVW
*tste	VVVVUVVW
*tste>	VVVVUVVV
*tstel	VVVVVVVW
*tsto	VVVVVWVV
*tstoo	VVVVVWVV
*tte	UUWVVXVV
*tte>	VUWVVVVV
*tten	VVVVWVVV
*tten>	VVVWWVVV
*tter	VVWVUXVV
*tter>	VVWVVVVV
*tteri	VVVVVWVV
*ttp	UVVWVVVV
*ttp>	UVVWVVVV
*tui	VVUWVUVV
*tuin	VVVWVVVV
*tuin>	VVVWVVVV
*tuk	VVVVUVVV
*tuk>	VVVVUVWV
*tukj	VVVVUVUV
*tukje	VVVVUVUV
*tukk	VVVVVVVW
*tukke	VVVVVVVW
*tur	WVUVVUUV
*ture	WVVVVVUV
*turen	WVVVVVUV
*tus	WVVUUWVV
*tuss	WVVUUWVV
*tusse	WVVUUWVV
*tuu	VVVVVVWV
*tuur	VVVVVVWV
*tuur>	VVVUVUVV
*tuurd	UUVXVWWV
*tuurt	WVVUVWVV
*tv>	UWVVVVWV
*tva	WUVVVVUW
*tvaa	VVVVVWVV
*tvaar	VVVVVWVV
*tvan	VVVVVVUV
*tvang	VVVVVVUV
*tve	VVVVVWVV
*tver	VVVVVWVV
*twa	UWVVWUVV
*twag	UWVVWVVV
*twage	UWVVWVVV
*twe	VWUVVVVV
*twee	VVUVVVVU
*twee>	VVVVWWVU
*tweet	VVWVVVWV
*tweeë	VVVVWVVV
*twi	VVVVVWWV
*twin	VVVVVWWV
*twint	VVVVVWWV
*two	XUVUVUVV
*twoo	XUVUVUVV
*twoor	XUVUVUVV
*tze	VVVVVVWV
*tzelf	WVVVVVVV
*tzen	VVVVVVWV
*tzend	VVVVVVWV
*tzi	VVVVVWWV
*uan	VVVVVVVW
*uar	WVVVVVVU
*uari	WVVVVVVU
*uari>	WVVVVVVU
*ub>	VWVUWVVV
*ubl	VWVVVVWV
*ubli	VWVVVVWV
*ublic	VVVVVVWV
*ubr	VVVVVVWV
*ubri	VVVVVVWV
*ubrie	VVVVVVWV
*uch	XWVTVVUW
*uche	WVVUUVVV
*uche>	WVVUVVVV
*ucht	WWUUWVUW
*ucht>	VWVUWVVV
*ud>	VVWUVVVV
*ude	UWVWUUWX
*ude>	UVVVVUVV
*uden	VVVWVVVW
*uden>	VUVWVVVW
*uder	VWVVVVWW
*uder>	VVVVVVVW
*uders	VVVVVVWW
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
*ugb	VVVVWVVW
*ugbe	VVVVWVVW
*ugbel	VVVVWVVW
*ugg	VVVUVVVV
*ugge	VVVUVVVV
*uggeh	VVVVVUVV
*ugr	VVWUVVVV
*ugro	VVWUVVVV
*ugroe	VVWUVVVV
*ugt	VVVVVWVV
*uid	VVUWVVVV
*uide	VVUWVVVV
*uidel	VVUWVVVV
*uik	UWVWYUVV
*uik>	VVVVWVVV
*uiken	VVVVVVVW
*uikt	UVVVWVVV
*uikt>	UVVVWVVV
*uil	WVVUUVVV
*uile	VVWVVWVV
*uilen	VVWVVWVV
*uim	VVVVVVVW
*uimt	VVVVVVVW
*uimte	VVVVVVVW
*uin	VVVWVUVV
*uin>	VVVVVUVV
*uip	VVVVVWVV
*uis	WUVWXVVU
*uis>	WTVWWWUU
*uisb	VVVVVVWV
*uisbl	VVVVVVWV
*uisd	VWVVVVVV
*uisd>	VVVWVVVV
*uisdi	VWVUVVVV
*uist	WUVVWVVU
*uist>	WUVVVUVU
*uisz	VVVVWVVV
*uiszo	VVVVWVVV
*uit	XUVVUWZU
*uit>	VVTWWVWV
*uite	VVVVVVXU
*uiten	VVVVVVXV
*uitg	VVWVVVVW
*uitga	VVVVVVVW
*uitge	VVWVVVVV
*uiti	VVVVVVVW
*uitin	VVVVVVVW
*uitl	VVVVVVWV
*uitle	VVWVVVWV
*uits	WVVUVVVV
*uitsc	WUVUVVVV
*uitsl	VVVVVWVV
*uitsp	VVVVVVVU
*uitv	WVVVVVVV
*uitva	WVVVVVVV
*uitz	VVWVVVWV
*uitze	VVVVVVWV
*uiz	UVVVVVVV
*uize	UVVWWVVV
*uizel	VVVVWVVV
*uizen	VVVWVVVV
*uk>	VVVVUUWU
*uke	WUVVWVVV
*uke>	WVVUVVVV
*uken	VVVVWVVV
*uken>	VVVWWVVV
*ukj	VVVVUVUV
*ukje	VVVVUVUV
*ukje>	VVVVUVUV
*ukk	VVVVVWVW
*ukke	VVVVVVVW
*ukken	VVVVVVVW
*ukki	WVVVVVVV
*ukkig	WVVVVVVV
*ula	VVVVWUVV
*ulan	VVVVWUVV
*ulanc	VVVVWUVV
*uld	VVVWWVVV
*uli	WVVUWVVV
*ulie	WVVVVVVV
*ulier	WVVVVVVV
*ulin	VVVVWVVV
*uline	VVVVWVVV
*ull	WWVTWUWS
*ulle	VVVVUVWU
*ullen	VVVVUVVV
*ullet	VVVVVVWV
*ulli	WWVTWUVT
*ullie	WWVTWUVT
*ulp	VVVVVWVV
*ulp>	VVVVVWVV
*ult	VVVVWVVV
*ulte	VVVVWVVV
*ulten	VVVVWVVV
*um>	UVVWVVUU
*ume	VVVVVVWV
*umen	VVVVVVWV
*ument	VVVVVVWV
*umm	UWUWWVVU
*umme	UWUWWVVU
*ummer	UWUWWVVU
*umn	VVVVVVWV
*umn>	VVVVVVWV
*un>	VVVWVVVW
*unc	VVVWVVVV
*unch	VVVWVVVV
*und	VVVWVVVV
*uni	VVVVVUVV
*uni>	VVVVVVVW
*unn	VVVVVVUV
*unne	VVVVVVUV
*unnen	VVVVVVUV
*unt	VWUVUVUV
*unt>	VWUWVUUV
*untj	VVVVVWVV
*untje	VVVVVWVV
*upd	WVVUVVVV
*upda	WVVUVVVV
*updat	WVVUVVVV
*upp	UVVVVVVV
*uppo	UVWVVVVV
*uppor	UVWVVVVV
*upé	VVWUWVVV
*upé>	VVWUWVVV
*ur>	VWTVVSXU
*urb	VUVVVVVV
*urbe	VUVVVVVV
*urd	UUWWVWWU
*urd>	UVVWVWWV
*urde>	VVWVVVVV
*urder	VVVWVVVV
*ure	VWUVWVUV
*uren	VVUVWVUV
*uren>	WVUVWVUU
*urf	VVVVUXVV
*urf>	VVVVUWVV
*urft	VVVVVWVV
*urft>	VVVVVWVV
*urg	VUVVUVVW
*urge	VUVVVVVW
*urgem	VVVVVVVW
*urger	UVVWVVVV
*urges	WVVVVVVV
*uri	UVWVVVVW
*urig	UVWVVVVV
*urig>	UVWVVVVV
*urin	VVVVVVVW
*uring	VVVVVVVW
*urk	WVUVVVVV
*urn	VVVVVVWV
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
*urt	XWUUWWUV
*urt>	XWUUVWUV
*urtj	VVVVWWVV
*urtje	VVVVWWVV
*urve	VVVWVVVV
*urw	VVVVUVVW
*urwa	VVVVUVVW
*urwaa	VVVVUVVW
*us>	XUVUVUUU
*usch	VVWVVVVV
*uscha	VVWVVVVV
*ush	VVVVWWVV
*usi	VVVWVVVV
*uss	WVUUUVUV
*usse	WVUUUVUV
*ussen	WVUUUVVV
*ust	VVWUVWVV
*uste	VWVUVWVV
*ustel	VWVVWVVV
*uster	VVVVVWVV
*usti	VVVVVWVV
*ustig	VVVVVWVV
*utc	WVVVWVVV
*ute	VVVUXWVW
*utee	VVVVVVVW
*uteer	VVVVVVVW
*utel	VVVVVVVW
*uten	VVWUVVWV
*uten>	WVWUVVWV
*uter	VVVVXWVV
*uter>	VVVVWXVV
*uters	VVVVWVVV
*uti	VVVVVWVV
*utis	VVVVVWVV
*utist	VVVVVWVV
*uto	VVVVVVUW
*uto>	VVVVWVVV
*utor	VVVVVVVW
*utori	VVVVVVVW
*uts	WVVVVVVV
*uur	WVTVUVWU
*uur>	VVUVTUWV
*uurd	UUVWVVWU
*uurd>	UVVWVVWV
*uurs	VVVVWWVV
*uurst	VVVVWWVV
*uurt	WVUUVWUV
*uurt>	WVUUVWUV
*uurtj	VVVVWWVV
*uw>	VVVVXVWY
*uwd	VVVVWVVV
*uwd>	VVVVWVVV
*uwe	VUWUVVUU
*uwe>	VVWUVVUU
*uwel	VVVVWVVV
*uwi	VVVVVVVW
*uwin	VVVVVVVW
*uwing	VVVVVVVW
*uws	VVVVVVXU
*uwsb	VVVVVVWV
*uwsd	VVVVVVWV
*uwsdi	VVVVVVWV
*uwss	VVVVVVWV
*uwssi	VVVVVVWV
*uze	WVVVVVVV
*uzem	WVVVVVVV
*uzeme	WVVVVVVV
*uzi	WVVUVVVV
*uzie	WVVUVVVV
*uziek	WVVUVVVV
*vaa	WVVVUVVW
*vaar	VVVVVVVW
*vaard	VVVVVVVW
*vaarl	VVVVVVVW
*vaart	VVVVVWVV
*vac	VVVVVVVW
*vad	VVVVUWVV
*vade	VVVVUWVV
*vader	VVVVUWVV
*vak	VVWUVUVV
*vake	VVWVVVVV
*vaker	VVWVVVVV
*val	WVUVVVVV
*val>	VVVVUVVV
*vall	VUVVWVVV
*valle	WUVVWVVV
*valt	VWVVVWVV
*valt>	VWVVVWVV
*van	VVUWXWVX
*van>	VWVVVWVW
*vana	VWUVVVWV
*vanaf	VVVVUUVV
*vanav	VWVVWVWV
*vand	VVVWVVVV
*vanda	VVVWVVVV
*vang	WVVUVWUW
*vang>	VVVVVWVV
*vange	UVWVVVUV
*vanmi	VVVVVVWV
*vann	VVVVWVVW
*vanna	VVVVWVVW
*vano	VUVWWVVV
*vanoc	VUVVWVVV
*vanu	VVVVVVVW
*vanui	VVVVVVVW
*vas	UWVUUVUX
*vast	UWVUUVUX
*vast>	UWVVVVVV
*vaste	VVWVVVVV
*vasts	VVVVVVVW
*vat	UVWVVVWV
*ve>	WVVVVVVV
*vee	VVUWUUWV
*veel	WVVVUVWV
*veel>	WVVVUVWV
*veer	VVVWVUVV
*veerd	WVVVVVVV
*veert	UVVWVVVV
*vei	VVVVVUVX
*veil	VVVVVUVX
*veili	VVVVVVVW
*vel	WVUVWWVV
*vel>	VVVVWVVV
*veld	WVUVVWVV
*veld>	WVUVVWVV
*ven	VVWUVWUW
*ven>	UVWVWWVV
*venb	WVVVVVVV
*venbu	WVVVVVVV
*vend	WVVVVVVV
*vend>	WVVVVVVV
*vens	VVVVVVUW
*vens>	VVVVVVUW
*ver	WUVVRSYZ
*ver>	UVUXUTXV
*verad	VVWVVVVV
*verb	WVVVVUVV
*verbe	VVVVVVVW
*verbr	WVVUWVVV
*verd	WUVVWUVW
*verd>	WVVVVVVV
*verde	VVVWVVVW
*verdi	UVWWWVVV
*verdw	WVVVVVWV
*vere	UVVWVVUV
*veren	VVVVVVUV
*verg	VVVWVUVU
*verga	VVVWWVWU
*verge	UVWVVVVV
*verh	UWVWVVWV
*verha	VVVVVVWV
*verhe	UVVVVVVV
*verhu	VVVWVVVV
*veri	WVVVVVWV
*verin	WVVVVVWV
*verk	VWVVUVUV
*verke	UVVVUVUV
*verko	VVUVVVVU
*verl	VWUVUXUV
*verle	VWVVVWVV
*verlo	VVVVVWVV
*verm	VVWVVVWV
*verma	VVWVVVVV
*verme	VVVVVVWV
*vern	VVVVVVVW
*verp	WVVVVVVW
*verpl	VVVVVVVW
*verr	VVVUVVVV
*verra	VVWUVVVV
*vers	UVVVUVWV
*verse	VWVVVVVV
*versi	VVVWVVVV
*versl	VVVVVVWV
*verst	VVVVVWVV
*vert	VVVUUUVV
*vertr	WVVUUVVV
*verv	VVVVVVUV
*verw	WUVUVWVX
*verwa	VUWVVWVW
*verwe	VVVVVVVW
*verz	WVVUVVVW
*verzo	VVVUVVVW
*ves	VVVWVVVW
*vest	VVVWVVVW
*vesti	VVVWVVVW
*veu	VWVVVVVV
*veur	VWVVVVVV
*veur>	VWVUVVVV
*via	VVVWUVVV
*via>	VVVWUVVV
*vic	WUVVVVVV
*vice	WUVVVVVV
*vice>	VVVVVWVV
*vie	UVVVUVUU
*viel	UVVVVVVV
*viel>	UVVVVVVV
*vier	VVVVUVUV
*vier>	VVUVUVVV
*vij	WVVVVUVV
*vijf	WVVVVUVV
*vijf>	VVVVVUVV
*vin	UWWVUUVW
*vind	UWVVVUVU
*ving	VVVVVVVW
*ving>	VVVVVVVW
*vla	VVVVWVVV
*vlam	VVVWWVVV
*vle	VVVVVWVV
*vlek	VVVVVWVV
*vlo	VVVVWVVV
*vlu	UVVVVVVV
*vluc	UVVVVVVV
*vluch	UVVVVVVV
*voe	TXWVWWWW
*voed	VVVVWWVW
*voedi	VVVVWVVV
*voeds	VVVVVWVW
*voel	UWWUWVVV
*voer	UWVVVVWV
*voerd	UWVVVVWV
*vol	WVUVVUVW
*volg	VVVWVVVV
*voll	WVUVVVVW
*volle	WVUVVVVW
*von	UWVUWUWV
*vond	UWVVWVWV
*vond>	UWVVVVWV
*vonk	VVVVWVVV
*voo	WVVVTVYV
*voor	WVVVTVYV
*voor>	VVVUUVYU
*voorb	UWVWWUVW
*voord	WVVVVVVV
*voorg	VVVVVVVW
*voorl	VVVVVWWU
*voors	VVVWVVVV
*voort	WVVVVVVW
*vor	VVVUVUWV
*vori	VVVUVUWV
*vorig	VVVUVUWV
*vra	WVVUVVVW
*vraa	WVVUVWVV
*vraag	WVVUVWVV
*vrac	UWVVWVVV
*vrach	UWVVWVVV
*vrag	VUVVUVVW
*vrage	VUVVUVVW
*vre	WUWUVVVV
*vred	WVVUVVVV
*vrede	WVVUVVVV
*vri	VVWVVUVW
*vrie	VVWVWUVV
*vrien	VVWUVUVV
*vrij	VVVWUVVW
*vrij>	VVVVVVVW
*vrijd	VUVWVVWW
*vro	VUVWWVVU
*vroe	VVVVUVVV
*vroeg	VVVVUVVV
*vrou	VVVWWWVU
*vrouw	VVVWWWVU
*vóó	VVVVVVWV
*vóór	VVVVVVWV
*vóór>	VVVVVVWV
*wa>	WVVVWWVV
*waa	VVVUVTVV
*waai	VVVUVVVV
*waait	VWVVWVVV
*waar	VVWUVUWV
*waar>	VWVUWVVV
*waard	VVWUUVUV
*waari	VVVVVVWV
*waaro	WVVVUUWV
*waars	VVVVWVVV
*wac	VVUWVWWV
*wach	VVUWVWWV
*wacht	VVUWVWWV
*wag	UVVVXUUV
*wage	UWVVWUUV
*wagen	VWVVWUVV
*wak	VVWVWWVV
*wakk	VVWVVWVV
*wakke	VVWVVWVV
*wal	WVVVVVVV
*wam	WUVUUVVV
*wam>	WVVVUVVV
*wame	WVVVVVVV
*wamen	WVVVVVVV
*wan	VWUVUVVW
*wang	UVVVVVVW
*wange	UWVVVVVV
*wangs	VVVVVVVW
*wann	VWVVUVVV
*wanne	VWVVUVVV
*want	VVVVUWVV
*want>	VVVVUWVV
*war	WUWUVVUV
*ward	VVVVVVVW
*ware	VVVVUUVV
*waren	VVVVUVVV
*warm	VVWUVWVV
*warme	VVVVVWVV
*warmi	WUVVVVVV
*wart	WVUVWUVV
*wart>	WVUVVUVV
*warti	WVVVVVVV
*was	WUWUUVUU
*was>	WUWUUVUU
*wat	VVWVWUUU
*wat>	VUWVVUUU
*wate	VWVVWVVV
*water	VWVVWVVV
*wd>	VVVVWVVV
*we>	UVWVVUWU
*web	VVWUVVVV
*webc	VVWVVVVV
*webca	VVWVVVVV
*websh	VVVVVWVV
*wed	VVVWVVVV
*weds	VVVWVVVV
*wedst	VVVWVVVV
*wee	VVUWUXVU
*wee>	VVVVWWVU
*week	UVVWUWVU
*week>	UVVVUXVV
*weeke	VVVVVVWV
*weer	VVVWTVVW
*weer>	WVVVUVVW
*wees	VVVVVWVV
*weest	VVVVVWVV
*weet	VUWVVVVV
*weet>	VUWVVVVV
*weeë	VVVVWVVV
*weeën	VVVVWVVV
*weg	WVUVWWUU
*weg>	WVVUWWUU
*wege>	VVVVVWVV
*wegg	VVVVWVWV
*wegge	WVVVWVWV
*wei	VVVVVVWV
*weig	VVVVVVWV
*weige	VVVVVVWV
*wek	VVUVUWVV
*weke	VVVVTWVV
*weken	VVVVTWVV
*wel	WWVTVUVU
*wel>	XUWUTVVV
*weldi	WVVVVVVV
*welk	UXVUVUUV
*welk>	UWVVVVVV
*welke	UWVVVVVU
*welt	VVVVWVVV
*welt>	VVVVWVVV
*wemm	VWVVVVVV
*wemme	VWVVVVVV
*wen	WVUVVVVV
*wend	VVVVVWVV
*wens	VVUVVVVV
*wer	UVWUUTUW
*werb	VVVVWVVV
*werba	VVVVWVVV
*werd	WUWUVVVV
*werde	WVVUVVVV
*werk	UVWVUUUW
*werk>	UVWVVUVV
*werkd	VVUWVVVV
*werke	WVVVVWVW
*werki	VVVVVVVW
*werks	VVVVVVVU
*werkt	VVWUUUVV
*werp	UWVVVVVV
*werp>	VWVVVVVV
*wes	VWVVVVVV
*wet	VVUVVUWW
*wete	VVVVVUVW
*weten	VVVVVUVW
*wid	WVVUVVVV
*widg	WVVUVVVV
*widge	WVVUVVVV
*wie	WVVVWVVW
*wie>	VUVWWVWW
*wif	VVVVVUVV
*wifi	VVVVVUVV
*wifi>	VVVVVUVV
*wij	VVTWTUWW
*wij>	VVUWUWXX
*wijk	UVUWVVUV
*wijk>	VVVWVVVV
*wijn>	UVVVVVVV
*wijt	VVVVUVVV
*wijt>	VVWVVVVV
*wijz	VVVUVVVV
*wil	TWWVVTWT
*wil>	VVVVVUUU
*wild	VVVVWVVV
*wilde	VVVVWVVV
*will	UVVVVUXU
*wille	UVVVVUXU
*win	UVUWUWWV
*wing	VVVVVVVW
*wing>	VVVVVVVW
*wink	UVVWUVVU
*winke	UVVWUVVU
*wint	VVVVVWWV
*winti	VVVVVWWV
*wis	VVVWVVVV
*wiss	UVVWVVVV
*wisse	UVVWVVVV
*wiste	VVVVWVVV
*won	WVVVUWVV
*wone	WUVVVWVV
*wonen	WVVVUVVV
*woni	VVVVVWVV
*wonin	VVVVVWVV
*woo	WVWTUUWV
*woon	VVVVVUUV
*woont	VVVVUVVW
*woor	WVWTVUWV
*woord	WVWTVUWV
*wor	VVUVVVWW
*word	VVUVVVWW
*word>	WVVUVVVV
*worde	VVVVUVVW
*wordt	UVUWWVWV
*ws>	UVVVVVVV
*wsb	VVVVVVWV
*wsd	VVVVVVWV
*wsdi	VVVVVVWV
*wsdie	VVVVVVWV
*wss	VVVVVVWV
*wssi	VVVVVVWV
*wssit	VVVVVVWV
*wus	VWVVWVVV
*wust	VWVVWVVV
*wuste	VWVVWVVV
*wél	WUVVVVVV
*wél>	WUVVVVVV
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
*yse	VVVVWVVV
*zaa	VVVVVVWW
*zaak	VVVVVVWW
*zaak>	VVWVVVWW
*zaal>	VVVWVVVV
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
*zate	VVVVVUXV
*zaten	VVVVVVWV
*zater	VVVVUVWV
*ze>	VUVVUYXV
*zeg	VUVVXTVV
*zeg>	UVVWXVVV
*zegd>	VVVVVVWV
*zege	VVWVVVVW
*zegel	VVVVVVVW
*zegg	WVVUUUVU
*zegge	WVVVUUVU
*zegt	WVUVWUVV
*zegt>	VWUVWUVV
*zei	UUVWUVVV
*zei>	UUVXUVVV
*zel	VVXUUVVU
*zeld	VVWVVVVV
*zelde	VVWVVVVV
*zelf	VUWUUVVU
*zelf>	UVWVVWVU
*zelfd	VVVVUUVV
*zelfs	WVVUVVVV
*zeli	VVVVWVVV
*zelig	VVVVWVVV
*zem	WVVVVVVV
*zeme	WVVVVVVV
*zemen	WVVVVVVV
*zen	UVUWVWVV
*zen>	VVUVVXUV
*zend	UVVVVVWV
*zend>	VVVWVVVV
*zendi	VVVVVVWV
*zer	VVVVVVWV
*zers	VVVVVVWV
*zers>	VVVVVVWV
*zes	VVUVVUVV
*zes>	WVUVVUVV
*zest	VVVWVVVV
*zesti	VVVWVVVV
*zet	VVVUUVWU
*zet>	WVVUVVVV
*zett	UVWVUVWV
*zette	UVWVUVWV
*zeu	VVVUVVVV
*zev	UVVWUVVV
*zeve	UVVWUVVV
*zeven	UVVWUVVV
*zic	VVVVUUVX
*zich	VVVVUUVX
*zich>	VVVVVVWV
*zicht	VVVVVUUX
*zie	VUVWWVVV
*zie>	TWVWWVWV
*ziek	XUVUVVVW
*ziek>	WUVVVVVV
*zieke	VVVWVVVW
*zien	VVVVVVUV
*zien>	VUVWVVUV
*zig	VVWUVVVV
*zij	VVWVTVVU
*zij>	UVWVUVVV
*zijn	WVVVUVVU
*zijn>	WVVVUVVU
*zin	VUVXVVXV
*zin>	VUVWVVWV
*zine	UVVWVVWV
*zine>	UVVWVVWV
*zing>	VVVUVVVV
*zinn	VVVVVVWV
*zinne	VVVVVVWV
*zit	VVUVYYUV
*zit>	VVUVWXUV
*zitt	VVVVWVVW
*zitte	VVVVWVVV
*zitti	VVVVVVVW
*zo'	VVVUVVWV
*zo'n	VVVUVVWV
*zo'n>	VVVUVVWV
*zo>	XVVTXWVU
*zoe	VWUVUUWW
*zoek	UWUVUUWW
*zoek>	UWUVUUWW
*zoeks	VVVVVVWV
*zoem	WVVUVVVV
*zoemt	WVVUVVVV
*zoj	VVVWWVVV
*zoju	VVVWWVVV
*zojui	VVVWWVVV
*zon	UUVWSUVX
*zond	UVVWTUVX
*zonda	UWVVVVVW
*zonde	VUVVUVVW
*zondh	VVVVVVVW
*zonne	WVVVVVVV
*zoo	VVVVUWVV
*zoon	VVVVUWVV
*zoon>	VVVVUWVV
*zor	WVWUVVVV
*zorg	WVWUVVVV
*zorgd	WVVUVVVV
*zorge	WVVUVVVV
*zou	WVVVVUWU
*zou>	VVVVVVWU
*zus	VVVVVXVV
*zus>	WVVVWWVV
*zust	VVVVVWVV
*zuste	VVVVVWVV
*zuu	VVVVWWVV
*zuur	VVVVWWVV
*zuurs	VVVVWWVV
*zwa	VVVWUUVV
*zwan	UWVVVVVV
*zwang	UWVVVVVV
*zwar	VVVWVVVV
*zwe	VVVVWUVV
*zwel	VVVVWVVV
*zwelt	VVVVWVVV
*zwemm	VWVVVVVV
*él>	WUVVVVVV
*én>	WUVVUVVV
*één	WUVVUVVV
*één>	WUVVUVVV
*ën>	VVVVWVVV
*ënt	VVVVVWVV
*ënt>	VVVVVWVV
*ór>	VVVVVVWV
*óór	VVVVVVWV
*óór>	VVVVVVWV
*ôn>	VVWVVVVV
,	OTYbWRXP
, 't	TVYTUVVV
, 0	VSVXVTVU
, aan	ZVTTVWVV
, afdeling	VVVVVVUX
, al	XVVUTVVV
, alle	VVVVWUVV
, alleen	XVTVVVVV
, alles	UVWVWTVV
, als	UVVWWVVV
, altijd	VVWUVVVV
, alweer	WVUVVWVV
, ambulance	WVWTVUVV
, bedankt	VVTXUVVV
, bel	VWVVVVVW
, ben	UVUXVUVV
, bij	VWVUUVVU
, binnen	WUWUXXVU
, brief	UVVVVXVV
, buren	UVVWVVVV
, daar	VUVVVVVV
, daarna	SWUYUVYV
, dan	WYSVUVUU
, dank	UVVVUUVV
, dankjewel	VVVVUUVV
, dat	RSbWZWTT
, de	YRVXXYUV
, denkt	VVVVUVVV
, derde	UVVWVVVV
, die	VSXVRUTU
, dit	XVUUVUVV
, doar	VVVWXVVV
, drie	VWTWUUVV
, droog	UVVWVVVV
, dus	VUWVUUVV
, echt	UVVWVVVV
, een	UUWWVUUV
, en	VVZSOQTT
, er	YUUTbXVU
, even	VVVWVVVV
, figuurlijk	WVVUVVVV
, fijne	VVUWVVVV
, ga	TVWWUVVV
, geef	UUWVVVUV
, geen	WTWVRUVV
, gelukkig	XVUUUXVV
, gewoon	VVVVVVVU
, gisteren	XUVUWVVV
, goed	UVYTUVVV
, graag	UWTWVXVZ
, haar	UWVVTXVV
, handig	VVVWVVVV
, hebben	VXUUVVUW
, heeft	UXVUVVVZ
, heel	VVVVUVVV
, heerlijk	VVUXVVVV
, het	TUVZRTVU
, hij	VSTZXcYU
, hoe	VZUSVUUV
, hoort	VWVVVVVV
, huis	WUVVVWVV
, iedereen	VUUXVVVV
, ik	WVSYVXWY
, in	VVVWVVVU
, is	SZWUUTUU
, ja	XVVTVVVV
, je	WVVVUVVV
, jullie	WTVWXWVV
, kan	UXTWWXUU
, kinderen	WUVVVWVV
, klaar	WVUVVVVV
, kleine	WVVVVVVV
, knap	VVWVVVVV
, kom	VVUWVVVV
, komt	VVVVVTWV
, kreeg	TVXVWUVV
, krijg	VVVVWVVV
, kunnen	VWVVVVVV
, kunt	UWVVVUVV
, laat	VVVWVVVV
, lange	WVUWVVVV
, langs	WVVVVVUV
, lees	UVVWVVVV
, lekker	UVUWVVVV
, liefst	VVVVVVWV
, loopt	WVVUUVVV
, maar	UUZTVRUU
, mag	VZVSVUUV
, meer	TTZVUVVV
, meldt	VVVWVVVV
, meneer	VVVVWUVV
, mensen	VUVVXUVV
, met	XTVWVUbX
, mevrouw	WVWUVTWR
, mijn	VUVXbVUS
, moet	VVVVVWVV
, mooi	VVUWVVVV
, morgen	VVVWVVVV
, na	VVVVWWVV
, nergens	WVVUVVVV
, net	VWVVWUVV
, netjes	UVWVVVVV
, niemand	UWVVVUVV
, niet	VVSXTVWV
, niets	TVXVVVVV
, niks	TVUXYVVV
, nooit	WVUVVVVV
, nu	VUVWVUVV
, of	UWVWUUVT
, om	VVVVVVUV
, ook	XUWSWVVU
, oorzaak	VVVWVVVV
, op	UVWUUUVU
, precies	VVWUVVVV
, regio	VVUWVVVV
, rijdt	VWVUTYVV
, rustig	VVWVVVVV
, schoolkrant	VVVVVVWV
, stond	XUUUVVVV
, te	UVVWVVVV
, team	VVWVVVVW
, terwijl	XVVUVWVV
, tijd	UVUXVVVV
, toen	XVVTVVVV
, tot	UUUYVUTV
, twee	VTWWXWVU
, u	SUVZVYWW
, uw	WVUVVWVV
, valt	UXVUVVVV
, van	WUVUVVVV
, vandaag	UVYTVVVV
, vandaar	UVVWUUWV
, veel	UVVWVVVV
, verder	XVVTVVVV
, verkeerde	UUVXVVVV
, vijf	UVWVVVVV
, vis	VVVWVVVV
, vond	UVXUVVVV
, voor	XUVUVVWV
, vooral	VVVWVVVV
, vriendelijk	UVWVVVVV
, waar	SZUUXWUW
, waarvan	UVVWVVVV
, want	VWVVVUVV
, wat	RZTXbZUU
, we	ZUVSVTWV
, weer	VVUWVVVV
, wel	WVUVVVVV
, welke	VWVUVTVV
, wie	WWUTYVXW
, wij	WVWTUWbV
, wijn	UVVWVVVV
, wil	VWVVVVVV
, ze	TWXUUVUX
, zegt	WUUVTVVV
, zei	UVVXUVVV
, zelfde	WVUVVVVV
, zelfs	XVVUVVVV
, zie	UWVVVVVV
, zij	VVWUTWVV
, zijn	VVVVVUVU
, zit	VWVUWVVW
, zo	VUUXUUVV
, zo'n	VWVUUVXV
, zonder	WVVUVVVV
, één	XUUUVVVV
.	dCYdGeXb
. "	TVVXUUVV
. $	VIbcAZWW
. .	UVVWVVVV
. 0	XUUVWXVT
. al	VVVVWXVV
. bedankt	YVSVaWVV
. bel	XVVUVVVW
. bij	UVWVVVVU
. daar	UVWWUUVV
. daarna	UVVWVVVV
. dan	UVVWVUWV
. dank	VVYSUYVW
. dat	RVaVVUVT
. de	TRVbTWXW
. derde	WVVUVVVV
. die	UVVWVXVU
. dit	WVVUWUVX
. drie	TUZUVVVV
. een	RVUaSUVV
. eerst	XVUUWVVV
. elke	VVVVUVVV
. en	YUVTXXVU
. er	SWUYUVVX
. example	UWVVVVVV
. fijn	TVXVUVVV
. ga	UUVXVVVV
. geef	UWWUUVVW
. geen	VVVVZVUV
. goed	VVWVVVVV
. graag	VXVUVUWV
. groet	VWVVVVVX
. had	TVYUVYVV
. heb	UWVVUVVV
. hebben	UWVVVUYV
. heeft	VVVVWVYV
. het	VUVXbXUW
. hier	XUVUWVVU
. hij	WVWURYVW
. hoe	VTVXUbUY
. hoeveel	VVVVVVVW
. houd	VWVUUVVW
. iedereen	VVVWVVVV
. ik	cSVRUYWV
. in	WVVVVVUV
. is	UWWVWYVU
. ja	WVVVVVVV
. jammer	WVVVVVVV
. je	VUVWVUVU
. jullie	SUVZWVUV
. kan	UWWVUVUV
. kijk	VVVVXVVV
. klopt	VVVVWVUX
. komt	VVVVVVUV
. kunnen	UWVVVVUX
. kunt	VVVVVUUW
. laat	VVVVWWVV
. lekker	WVUUVVVV
. leuk	VVUWVVVV
. ligt	TXVWVUVV
. mag	WUVVVVVV
. meer	VUXUVUVV
. met	VUVWVUXV
. mijn	UVVXTWWU
. moet	VVVVVUVV
. mogen	VWVUVVVV
. namens	WVVUVVVV
. negen	XVUUVVVV
. net	WVVUVVVV
. netjes	UVWUVVVV
. niks	UVVWVVVV
. nl	UVVXVVVV
. nog	WVVVWUWV
. nooit	UVWVVUVV
. nou	XVUUVVVV
. nu	WUVUZUVV
. nul	UVUXVVVV
. om	UVWWVVXV
. ons	VWVUVTXU
. onze	VVVWVVWU
. ook	VVVWVVVV
. op	VVVVUVUV
. prima	UVWVVVVV
. respect	WVUVVVVV
. spannend	VVVVUVVV
. staat	VVVVUVXV
. tegen	UVVWVWVV
. toch	VVVVVUVV
. tot	VVWUVVVU
. twee	UVVWVUVV
. tweede	WVVUVVVV
. u	XVUUaWUY
. uw	UWVVVVVW
. van	WVVUVVVV
. vandaag	VUWUZWVV
. voor	WUVVVVVU
. vraag	UVVWVVVV
. waar	WUVVWWVU
. wanneer	VVVVVVUW
. wat	UVVWTUVV
. we	VUUXUTVU
. welke	VVVVXWVU
. wie	VTVXWTZW
. wij	WXUTVXUW
. wilt	UWVVVVTV
. ze	XUVVXZVV
. zegt	VVVWVVVV
. zelfde	UVVWVVVV
. zeven	VVVWTVVV
. zij	VVVWSVVV
. zijn	UVVWVVWV
. zo	VUWUTUVV
. zonder	XUVUUUVV
. zou	VVVWWVXV
0	VYPYXWPU
0 !	VXUUYVVV
0 "	WVVUVWVV
0 $	OYXYXVUV
0 ,	UWUWUZVT
0 .	WTTXYXaT
0 0	UVUXVVUY
0 ?	UVVXVUUU
0 aan	VWVUVVTX
0 afgeschreven	UWVVVVVV
0 april	WVVUVVUV
0 besteld	XVVUVVVV
0 bij	VWVUVVVV
0 dagen	XVUVUVVV
0 dat	TUUYYVVV
0 door	VVVVWUVV
0 e	VVVWWWVV
0 een	VVVVVUVV
0 eet	UWVWVUVV
0 en	UVTYYVUR
0 euro	aUUTTZUU
0 februari	WVVVVVVU
0 geworden	VVVVVXVV
0 graden	WTVWYYVU
0 gratis	VXVTVUVV
0 handtekeningen	UVVWVVVV
0 heeft	UVVWWZVV
0 in	WVVUUXVV
0 is	VUYTVVVU
0 jaar	UTXWUUUV
0 januari	VWVVVVVU
0 jarige	WVVUVYVV
0 juli	WVVVVVVU
0 juni	UVVWVUUX
0 kan	WVVUVUVV
0 keer	UVVVWVVV
0 kinderen	VUWWVWVV
0 klachten	VVVVVVVW
0 kreeg	VVVVTWVV
0 ligt	VWVVVWVV
0 m	UVVWVVVV
0 maanden	UXVUUYVV
0 maart	WVVVVUVW
0 mbit	WVVUVVVV
0 mei	TVVXVVUX
0 met	UYUUYUVV
0 meter	WVVUVVVV
0 miljoen	VVVWVVVV
0 minuten	XVVTVUVV
0 naar	VVVUVVVV
0 nog	VWVVVVVW
0 oktober	VVVWUVVV
0 ook	VVVVUUVV
0 op	VWVUVVVV
0 pagina's	UVVWVVVV
0 per	VUVWVVVV
0 personen	TWVWVUVV
0 procent	WTUXWTVV
0 seconden	VVVWVUVV
0 staat	VWVUTWVY
0 ster	WVVVVVVV
0 stond	VVVWVWVV
0 te	WVVUVVVV
0 tot	VVTXVVTX
0 u	VVVVVUVU
0 uit	VUWVVVXV
0 uur	SYXUSRZa
0 van	VVVWVVVV
0 voor	YUUUVUVV
0 was	UVWVUVVV
0 weken	VWVUSWVV
0 wil	VVVVVUVV
0 x	XUVUUUVV
0 zit	VWVUUWVV
?	ReSTbeeb
? $	WWUUZaZT
? 0	VVVVVUVV
? ?	YUUUXWUV
? dan	VVVVVUVV
? de	VVVWUUVW
? die	VUUXVUVV
? en	WUVVVVVV
? groet	VWVUVVUY
? het	VVVVVVWW
? hij	VTXUXVVU
? hoe	XUVVVWVV
? ik	UYVUTXUT
? mijn	UVVVWVWU
? moet	VVVVVXVV
? nee	VVVVVVWV
? nummer	VWVUVVXV
? op	UWVVVVVV
? staat	VVVVXXVV
? vind	VWVVVVVV
? voor	UWVVVWXU
? vraag	VWVVXXVV
? we	VWVVVUVW
? wij	VUUXVUTT
? willen	VVVVVUVV
? zonder	VVVVVWVV
? zou	WVVVVVVV
@	XRSZQVTU
@ $	YVUUTVVV
@ ,	XUUVVUUV
@ .	VVUVUXVV
@ ?	XTVVVVVV
@ en	UVUXVVVV
^ "	WVVUVVVV
^ 't	XVUUWVVV
^ 0	WUVUUWVV
^ aan	WVVUVVVV
^ aangifte	WVVVVVVV
^ al	XVXRWTWV
^ alle	SVWXVUVV
^ alles	WVWUVVVV
^ als	XTVVTUSc
^ altijd	UVXUVVVV
^ alweer	UVVWVVVV
^ ambulance	UVVWVVVV
^ app	WVVUVVVV
^ baby	TXVVWWVV
^ bank	WVVVVVVV
^ bedankt	UVVVVVXV
^ bediening	VVUWVVVV
^ beetje	VVWVVVVV
^ ben	UTUZZVVU
^ bestaat	UWVUVWVV
^ beste	WVWUVVUU
^ bij	WTTYRTUW
^ blij	VVXUVVVV
^ boete	TVVXVVVV
^ brand	UYUTXVVV
^ brandende	UUWVVVVV
^ buschauffeur	WVVUVVVV
^ chapeau	UVWVVVVV
^ chauffeur	WVUVXUVV
^ complimenten	VVWVWVVV
^ dag	UWVVVVWY
^ dank	TUWXWZVU
^ dankjewel	VVXTVVVV
^ dankzij	TVXVVVVV
^ dat	PSVeVWWU
^ de	eOYQWQRc
^ deze	SUVZVVVV
^ die	YUVTVTVV
^ dit	WVWSWUVV
^ doen	UWVVVVVV
^ door	WVUVUVVV
^ drie	YVTUUYVV
^ duidelijk	VVTXVVVV
^ dus	WUVVVVVV
^ duur	TVYUVVVV
^ een	YVVSWVVT
^ eerlijk	VVWUVVVV
^ eerst	XVVTVVVV
^ eerste	UVVWVVVV
^ eindelijk	TUYVVVVV
^ elke	UVVWVXVV
^ er	RXTZkdUU
^ even	UVVXVVVV
^ ey	VWVVVVVV
^ ff	VUVWVVUV
^ fijn	VUYSYXXV
^ fijne	UVVWVVVV
^ gaat	UWVVVVVV
^ gaslucht	UYUTYVVV
^ ge	YUVUVWVV
^ geachte	WVVUVUTS
^ geen	VWTWVXVV
^ gefeliciteerd	WVUVVVVV
^ gemeente	XVUVVVVW
^ geweldig	XVUVVVVV
^ gisteren	TUXVUVVV
^ goed	UVVWVVVV
^ goede	VUXUUVVV
^ goedemiddag	VVVWVVWU
^ goedemorgen	VVVWVVUV
^ goeie	UVXTVVVV
^ goeiedag	VVVVVUWV
^ goh	VVWUVVVV
^ graag	VYVTVVUX
^ grappig	VVUWVVVV
^ gratis	UVWUVVVV
^ grote	VVXTVVVV
^ haha	UVWWVVVV
^ hahaha	VVVWVVVV
^ hallo	WVUUVVWX
^ hartelijk	VVVVVUVV
^ heb	TVUZYUVV
^ hebben	SWVXWUTU
^ heeft	UXXSUVWU
^ heel	VVVWUVWV
^ heerlijk	VVWVVVVV
^ hek	WVVVXUVV
^ help	UVUWcUVV
^ het	XRVYUSWV
^ hey	VVVVVVXV
^ hier	UWVUVVVY
^ hierbij	TVVXVVVT
^ hij	SWTZZVVV
^ hoe	VYTUPUTT
^ hoest	VVVVUVVV
^ hoeveel	UXVUUVYV
^ hoi	UWVVUVVW
^ hulde	UVWVVVVV
^ iedereen	WVUVVVVV
^ iemand	TXUWWVVV
^ ik	OZRcgaVX
^ in	QVTcVUUY
^ inspectie	UVVWVVVX
^ internet	VVWVUVVV
^ interview	UVUXVVUV
^ is	UaTTTWXV
^ it	WVVVUVVV
^ ja	TVUYUVVV
^ je	TUXWUVVV
^ jij	UUTYVVVV
^ jullie	aSZPSSUU
^ k	VVUWVVVV
^ kaart	UVVWVVVV
^ kabinet	VVVVVVUV
^ kamer	ZVUSUVVU
^ kan	SWXUWUXT
^ kijk	UVVWVVVV
^ kind	WVVVWUVV
^ kinderen	VVUXVUVV
^ klasse	VVWUVVVV
^ kleine	VVXTVVVV
^ klopt	TXUWVYXV
^ knap	XVUUVVVV
^ koffer	WVUVVVVV
^ komt	VXVUVVVV
^ krijg	YTVVWUVV
^ kun	VVVVVUVV
^ kunnen	WWVTUXUU
^ kunt	VWVVVXTW
^ lang	WVVUVVVV
^ lees	UVVXVVVV
^ lege	XVVUVVVV
^ lekkerste	VVWUVVVV
^ leuk	XVVUVVVV
^ leuke	XVUVVVVV
^ levensgevaarlijk	VVWUVVVV
^ lieve	XUUVVVVV
^ lift	WVVVXVVV
^ ligt	VWVUVVVV
^ lof	VVXUVVVV
^ mag	VVWUVVVX
^ man	VVVWUVVV
^ matig	XUVVVVVV
^ meneer	UVVWVVVU
^ menu	UUVXVVVV
^ met	YVUUUVUU
^ mevrouw	VUVWWaVV
^ mijn	JaSfQPUT
^ minister	UVVWVVVV
^ misschien	WVVVVVVV
^ mn	XWUUWXUV
^ modem	WVVVWVVV
^ moeder	XVVSVWVV
^ moet	WVVVUXUV
^ mogen	VVVVVWXY
^ moi	UXUUVVVV
^ monteur	UVXVVVVV
^ mooi	XUUUVVVV
^ mooie	UVYTUVVV
^ morgen	UVUXTWVV
^ na	VSVXUbUU
^ naam	UXVUVVVV
^ naar	UVVWVVVV
^ namens	TVXVVVWX
^ nederland	UVVWVUVV
^ nee	VVVVVWVV
^ net	SUUaVVVV
^ niemand	TXVWYWVV
^ niet	RVaUVUVV
^ nieuw	UVUXVVVV
^ nieuwe	UUZTVVVV
^ niks	UVXUVVVV
^ nog	WWUVZUVV
^ nooit	WVTWUVVV
^ nou	XVUUVVVV
^ nu	VVUWWWVV
^ nummer	VVVVUUVV
^ ober	WVUVVVVV
^ ok	VVUWVVVV
^ oké	VUUWVVVV
^ om	UVWUVVVV
^ oma	VVVVbcVV
^ onderzoek	VVVWVVVV
^ ons	UVUXYXVV
^ onze	RWVZTWWX
^ ook	YVVSVVVV
^ op	YVTUVVUV
^ opa	UVVXVXVV
^ oplader	WVVUVVVV
^ oud	VVVVVVVU
^ over	UVVWVVVV
^ overstappen	VVXUVVVV
^ parkeren	XVVUVVVV
^ pas	UVVWUVVV
^ personeel	WVVUVVVV
^ pinnen	WVUUVVVV
^ politie	WVVUTVUW
^ politieserie	VVVWVVVV
^ portemonnee	VVXUUVVV
^ powerbank	WVVUXVVV
^ prachtig	VVWVVVVV
^ prima	UVWWVVVV
^ rechter	UVVXVVVV
^ rekening	UWVVUXVV
^ remmen	XUVUYUVV
^ reserveren	UUVYVVVV
^ respect	UVXVVVVV
^ retour	UVWVVVVV
^ rijden	UWVVVVVV
^ rijdt	VVVVVUVV
^ schandalig	XVVTVVVV
^ schoon	VVWUVVVV
^ sfeervol	VVWVVVVV
^ sinds	XWVSXUVV
^ slechtste	WVVVVVVV
^ snelle	UVWUVVVV
^ soep	WVVUVVVV
^ sorry	WUVWYWVV
^ sta	VWVUUVVV
^ staat	VWVVWUUV
^ stel	UWVVVVVV
^ sterk	UVXTVVVV
^ sterkte	VVVWVVVV
^ storing	UVUXVVVV
^ straks	XSVWVVVV
^ te	XVSXVVVV
^ tegen	VVVWWUVV
^ teleurgesteld	XVVTVVVV
^ ter	TVVWUVVU
^ thuiszorg	WUVVXVVV
^ tien	UVWVVVVV
^ tijdens	VWVUVVVZ
^ tip	VUVWVVVV
^ toen	UVVWVWVV
^ toezicht	VUVWVUVU
^ top	WVSYVVVV
^ tot	VWVVUUVW
^ trots	TVZTVVVV
^ twee	WVUUVUWU
^ u	XVUUSZVV
^ uw	bSUTUUXW
^ van	VVXTVVWV
^ vanaf	UWUVUUVV
^ vanavond	UVUYVVVV
^ vandaag	UVTZVUVU
^ vanmorgen	WUVVUVVV
^ vanuit	UWVVVVVX
^ verkeerde	XVUUVUVV
^ verkoopt	UWVUVVVV
^ verkopen	UWVVVVVV
^ vier	WVVVVVVV
^ vijf	VVWVVVVV
^ vlot	UVXUVVVV
^ vlucht	VWVUUVVV
^ volgens	UWVVTVVX
^ voor	SVZVVXYU
^ vorig	UVXUUVVV
^ vraagje	VVVVVVXV
^ vrijdag	VTVXVVVV
^ vroeger	VVUWVVVV
^ waar	VXUUTUUU
^ waarom	WUUVUUWV
^ wachttijd	WVVVVVVV
^ wachtwoord	WVUVVVVV
^ wanneer	XVUTVVVV
^ wat	VUXUSYWU
^ we	PWUbSVbU
^ weer	WVUVXUVV
^ weet	VXVUVVVV
^ welke	VWVUUUUU
^ werkbezoek	VVUXVVVV
^ werkt	WVYRVVVV
^ weten	VVVVVVXV
^ wie	VRVZTVTW
^ wij	USUaWXXY
^ wijkagent	UWVVVVVW
^ wordt	VVVVVWUU
^ yo	UWVVVVVV
^ zag	RUUaVVVV
^ zalig	UVZTVVVV
^ ze	WXUTXXVV
^ zeg	UUVXYVVV
^ zelden	UVXUVVVV
^ zelfs	VVXTVVVV
^ zes	WVVUVVVV
^ zie	UUVXVVZV
^ zijn	TbUSTUWV
^ zit	UXVUUWVV
^ zo	YUTUUVVV
^ zo'n	UVWVVVVV
^ zojuist	UVVXVVVV
^ zonder	WUVVVUVV
^ zou	WWUVVUVU
a	XVVUWUUU
a ,	WVVUVVVV
a 0	UUVWWUVV
a weg	VWVVWWVV
aan	TWRaTWQW
aan "	UVVWVVVU
aan $	WXUTYTVV
aan ,	VVVWVUVV
aan ?	VVVVVUVV
aan alle	VVUWVVVV
aan de	WQVZQXQW
aan deze	VVVVVUVV
aan die	VTXVVVVU
aan doen	VVVWUUVV
aan een	UUTYVVWU
aan en	VUVWUVVV
aan het	TWWVXVUS
aan huisblad	UVVWVVXV
aan iedereen	VVVVVWVV
aan jullie	UVWWVVVV
aan mij	VWUUUVVV
aan mijn	VVVWWVVV
aan tafel	XVVTVVVV
aan te	UXVUUUUU
aan uw	VVVVVYVW
aan voor	WVVUVVVV
aan wie	VVVVVVVY
aanbieden	WVVVVVVV
aandacht	VVXTVVVV
aangehouden	UWVVVVVY
aangenomen	UVUXVVVV
aangenomen !	VVVWVVVV
aangenomen $	UVUWVVVV
aangepast	VWVUVVVX
aangeven	UVWVVVVV
aankondiging	WVVVVVWU
aanleiding	UVVWVVVV
aanleiding van	UVVWVVVV
aanmaningen	VVVVVWVV
aannemer	WVVVWVVV
aanrader	UVXUVVVV
aanrader voor	UVXUVVVV
aanrijding	VVVWVVVV
aanschuiven	VVVVVVVU
aanslag	WVVUVVVV
aansluiting	UWVVVVVU
aanspreekbaar	UWVVWUVV
aantal	UXVVVVYV
aanvraag	VVVVUWVV
aanvraag ,	VVVVVXVV
aanvulling	WUVVVUWU
aardig	VVUWWVVV
aardig ,	WVUVUVVV
abonnement	VVUVVVVU
account	UVUWVUVV
accu	VVVVUVVV
acht	TVTZVUUU
acht minuten	UVWWVVVV
acht uur	UVUXVVVV
achter	YTUUYTUV
achter de	VVWTVUVV
achter een	XUVTVVVV
achter het	UUVXVUVV
achter me	WVVVVVVV
achteraf	VWVVVWVV
achterin	XVVUVWVV
achterkant	VVVVWVVV
actie	UVWUVVTY
adem	VWVVXVVV
ademt	TWUXZUVV
ademt niet	UWUWZVVV
administratief	VVVVVWVV
adres	SWWWVVVU
adres $	UWXTVVVV
adres ,	UVVWVUVV
adres op	VVVVUWVV
adressen	VWVVVVVX
advies	VVWVVVUV
af	VWVUXWUU
af $	UUVXWWVV
af .	VVUWVVVV
af bij	UWVVWWVV
af en	VWVVVWVV
af te	VUWUUVVV
af van	VVVWVVVV
af voor	VVWVVVVV
afdeling	VWWTUXTY
afdeling 0	UVWVVYVV
afdeling communicatie	WVVUVUVU
afdeling veiligheid	VVVVVVVW
afgelopen	VVVVVVVY
afgeschreven	UXVVVUVV
afgeschreven ,	UWVVVVVV
afgesloten	VWVVSXVX
afgesloten ?	VVVVVWVV
afgewezen	VWVUVVVX
afhaalpunt	VVWVVVVV
afhandeling	VVWUVUVW
afhandeling van	VVWUVUVW
aflevering	TVVYVVZV
afmelden	VVVVVXVV
afrekenen	WVVUVVVV
afschrift	VVWUVVVW
afschrijven	WVUVVVVV
afschrijving	WVVVVVVV
afsluitingen	VVVVVVVW
afspraak	XVTVVUUV
afval	VVVVUVVV
agenda	VVVWVVUV
agenda van	VVVVVVUV
agent	UWVVVVVV
airco	XVUUUVVV
airco ,	WVUVVVVV
akte	VVVVVWVV
al	cTQVcdTS
al $	XUVVUVVV
al ,	UVVWVVVV
al 0	UWYTUTVV
al de	VVVVUWUV
al die	WUUVVVVV
al dood	UVVWXVVV
al drie	YVVSVWWV
al een	XUUVXTUV
al gezien	TRVaVVVV
al in	UXVUVUUV
al jaren	VVXUVVVV
al maanden	WVVUWVVV
al meer	VVVVVVXU
al met	XVVUVVVV
al mijn	XVVUVVVV
al sinds	WVUVSWVU
al tien	WVVVXUVV
al twee	VWVVWWVV
al twintig	VVVVXYVV
al vier	TXVVTXVV
al vijf	VVVVWVVV
al weken	WVVVWVVV
al zes	VUVWVWVV
alarm	WVUVWVVV
alarmknop	WUVVWTVV
allang	VUVWVUVV
alle	SUUaUUVU
alle pillen	TVVWWUVV
allebei	UVVWXWVV
alleen	WZTRRXVT
alleen ,	VVVVUXVV
alleen dat	VVVVVWVV
alleen een	VVVVWTVV
alleen en	VVWVUVVV
alleen het	WVUVVVVV
alleen in	VVVVUWVV
alleen met	VVWUUWVV
alleen nog	WVVUVVVV
alleen voor	VVVVVVVU
allemaal	WUSYWXVV
allemaal !	VVTYUVVV
allemaal weg	XVVTVVVV
alles	SUbUXXUT
alles .	UVVWWWVV
alles al	VVUXXWVV
alles het	UVUWVVVV
alles met	VVVVVWVV
alles op	VVVVUVVV
alles over	VVVWVVVV
alles uitgelegd	VVWUVVVV
alles via	WVVUVVVV
als	VUWURTTh
als burgemeester	WTWUVVUX
als de	VVVVUWVV
als dit	WVVUVVVV
als een	WTZSTTVV
als er	WVWUVVWV
als het	VUWVTVVV
als hij	YVVSVVVV
als ik	VZTTXVUV
als inspecteur	VVVWVVVV
als je	XUUVXXVU
als jullie	WUUWWVVV
als kamerlid	VVVVVVUW
als mijn	SXVWWUVV
als raadslid	VWVVVVVX
als statenlid	UVVWVVVW
als uw	UWVVVVVV
alsof	TUZTUVVV
alsof het	VVVWVVVV
alsof hij	VVWUUVVV
alstublieft	VVVVUVVV
altijd	WSWVWWUV
altijd ,	VVVWUVVV
altijd een	UVWVVVVV
altijd vrolijk	VUXVVVVV
altijd zo	WVTXYVVV
alvast	WVUVVVVV
alvast bedankt	WVUVVVVV
alweer	XVUVTXYV
alweer $	VVWVVVVV
alweer .	UVVWVWVV
alweer een	WVUVVVVV
alzheimer	VVVVWWVV
amai ,	WVUVVVVV
ambtenaar	VVWUXVVV
ambulance	VUVWYTVU
ambulance is	WVWUWUVV
amendement	VUUWVVVV
ander	VUUWSUVV
ander $	VVVVUVVV
ander antwoord	WVVUVVVV
andere	VYTUUTUV
andere helft	XVVUVVVV
anderen	VUWVVVVV
anderhalf	UVVWUXVV
anderhalf uur	UVVWUXVV
anders	XVXRVVVV
angststoornis	VVVVVYVV
annuleren	WVVVVVVV
anoniem	VWVVVVVV
antwoord	WTXUVUVX
antwoord $	UVWVVVVV
antwoord ,	VVWVVVVV
antwoord .	UVWVVVVW
antwoord ?	XTVVVVWV
antwoorden	YUUUVUWU
apart	VVVWVVVV
api	VWVVVVVV
apotheek	UWVVVVVV
app	VSXWSXUU
app $	XUUVVVVV
app ,	VVVVVUVV
app .	VVWUUZVV
app is	VVWUVVVV
app sinds	UVVXVVVV
apparaat	XVVUWWVV
appartement	UVVWVVVV
appeltaart	UVYUVVVV
appen	WVVVYVVV
apps	WUVVVVVV
appt	VVVVVWVV
april	XUVUUUUV
arbeid	VVVVVVVW
arbeidsmarkt	VUVXVVVV
arm	WUVVXSVV
armoede	UVVWUVVV
artikel	WUWUVVXW
artikel 0	VWVVVVVX
artikel in	VVWUVVUV
arts	VVVVXUVY
assistente	VUWUUWVV
aten	UVVWVVVV
attent	WVVUVVVV
attent ,	YVTVVVVV
attent zonder	UVWVVVVV
aub	VXVUUYVV
aub $	VWVVUYVV
auto	UVUXYUUV
auto .	VVVVUVVV
auto's	VVVVUVVV
automaat	WVVVVVVV
autoriteit	VVVVVVUV
avond	UVWVUVVV
avond $	VVWVVVVV
avond met	VVUWVVVV
azc	WVVUVVWV
b	UWVVVTVX
baan	UWVVUVVV
baas	VVVWVVVV
baby	TYVUWYVV
baby van	UXVVUXVV
baby's	UVVWVVVV
babyfoon	WVVUWVVV
babyvoeding	XUVUXXVV
babyvoeding .	WVVUVXVV
bad	UVVWVVVV
badkamer	XUVTTVVV
badkamer rook	XVVUUVVV
badmeester	WVVUYWVV
bagger	XVVUVVVV
bak	VVVVUVVV
bakje	UVWUVVVV
bakker	SUYWUUVU
bakker $	UVVWUVVV
bakkerij	UVVWVVVV
balie	XVUUWUVW
balie $	VVVVVVVW
balie ,	XVUUVVVV
balie 0	UUVXYVVV
balie op	VVWUVVVV
band	UVVWVVVU
bandje	WUVVWUVV
bandje $	WUVVWUVV
bang	TVVXUXVV
bang dat	UVVWVWVV
bang voor	UVVWUWVV
bank	XSUXTSVV
bank was	VVUWVVVV
banken	UVVWVVVV
bankje	UUVWVVVV
bankmedewerker	VVWVVVVV
bankstoring	VVWVUWVV
bar	UVUXVVVV
bas	VVVVVVVW
basisschool	VWVVXVVV
basisschool $	WVVVVVVV
basisschool ,	UWVVXVVV
batterij	WUVWTVVV
batterij is	UUVXTVVV
batterij leeg	VVVVUUVV
beantwoord	VVVVVVVU
bed	VVWUZUVV
bed $	WVVVWVVV
bed ,	VVVVXUVV
bed .	UWVVVWVV
bedacht	YTVUVVVV
bedanken	UTYVUWVV
bedankt	XVSXZVXU
bedankt @	YVTUVVVV
bedankt hè	XVUVYVVV
bedankt voor	VVSYVVXU
bedden	WVWTVVVV
bedenkt	WVVVVVVV
bediening	WVVUVVVV
bediening attent	WVUVVVVV
bedoel	VUVXUVVV
bedoel ik	VUVXUVVV
bedragen	UVVVVVWV
bedrijf	VUVWUVZW
bedrijf dat	VVWVVVVV
beeld	UVVWUVXV
beelden	VVVVVVVY
beeldmateriaal	VVVVVVYU
been	XUVUWVVV
beer	UVVVVUVV
beetje	WUVVVVVV
begeleider	WVVUVXVV
begin	WUXTUVVV
begin .	WVVVVVVV
begin tot	UVXUVWVV
beginnen	VVVVUXVV
begint	VYUUVVVV
begint in	UVVXVVVV
begon	WVVUVVVV
begonnen	VVVWVVVV
begrepen	VVUWVVVV
begrijp	VWVVVVUU
begrijpen	WVVVVVVV
begroting	UVVWVVVV
begroting $	UVVWVVVV
behalve	WVUVVUVV
behandeld	WVVVUVVT
behandelen	VVVVVVUV
behandeling	VVVVVUVV
behandeling "	WVVVVUVV
beide	VVVVVUUV
bekennen	WVVVVVVV
bekijken	VVVVVUVW
bekijken .	VVVVVUVW
bel	UVSZUYUW
bel ,	UVVXVUVV
bel ik	UWVVTUVV
bel mijn	XVVUVVVW
bel u	VVVWVZVV
belachelijk	WVVUVVVV
belangrijk	UWVVVVVV
belde	VVXUVXVV
belde ik	VVWVVVVV
belde mij	WVVUVWVV
beleid	YVTVVVVV
beleid $	VVUWVVVV
belgië	UWVVVVVV
bellen	UVVWbVSV
bellen $	UWVVXSVV
bellen ,	UVVVTWVV
bellen .	VVVVVXVV
bellen ?	VVVVbWUW
bellen om	WUVVUVVV
bellen over	VWVVVVVV
bellen voor	WUVVXVVV
belofte	VVVVWUVV
beloofd	XVUUUUVV
beloofde	WVVVVVYU
belooft	WVVUVVVV
belooft al	WVVUVVVV
belt	VWVUTWWW
bemanning	VVWUVVVV
ben	QWUaUjTV
ben $	UXWUXUVV
ben 0	VXWTTeVV
ben alleen	VVVVVWVV
ben bang	VVVVVUVV
ben benieuwd	UVVVVVVV
ben blij	UVVVVVVV
ben doof	WVVUUWVV
ben en	WVVVVVVV
ben er	UVVWUVVV
ben ik	YTUVUYVW
ben met	UUVXYTVV
ben net	UVVXWVVV
ben niet	VVVVVUVV
ben nu	VVVWUUVV
ben onderzoeksjournalist	VVVVVVWV
ben op	VVVVWVVV
ben slechtziend	VVVVVXVV
benaderen	VVVVVVWV
benaderen ?	VVVVVVWV
beneden	XVUTbUVV
beneden ,	WVVUZWVV
benieuwd	UVVVVVVV
bent	VVXTVWYW
bent u	WVVUVWYX
benzine	TUVYXUVV
beperking	VVUWVVVV
beraadt	VVVVVVVW
beraadt zich	VVVVVVVW
bereik	WVVUVUVV
bereikbaar	WWUUVUbV
bereikbaar voor	VWVVVVbV
bereiken	WVVVVVVV
berg	UVVWUVVV
bericht	TXTWUVUU
bericht $	UXVVVVVV
bericht .	VVVVVUVV
beroerte	VVVVUXVV
beschikbaar	VVWUVVWU
beschikbaar ?	VVWVVVVV
beslag	VUVWVVVW
besloten	UWVVVVWV
besluit	XVVUVVVU
best	VVVUVVVV
bestaat	VXUVUWVU
bestaat .	VVUWVVVU
bestaat er	UXVUUVVV
beste	UXVVVVTT
beste mensen	VVVVVWVV
beste redactie	VVVVVVTV
bestel	VVVVVTVV
besteld	ZUXQVUVU
besteld ,	YVXRVVVV
besteld en	UUWWVVVV
bestelden	TVUXVVVV
bestellen	VVVVVVUV
bestellen ?	VVVVVVUV
bestelling	VVVVVUVV
bestuurder	TUVXWUVV
bestuurders	UVUXVVVV
bestuursvoorzitter	VVVVVVWU
betaal	XUVUVVVV
betaal ik	XUVUVVVV
betaal voor	WVVVVVVV
betaald	VVUVVVVU
betaald .	WVVUVVVV
betaalde	XVTVVVVV
betaalgegevens	VVVVVUVV
betaalt	UUVXVVVV
betalen	WUUWTYUU
betalen ,	UUVXVVVV
betalen .	VVVWVUVV
betalen ?	WUVVVVVV
betalen en	VVUVUWVV
betalingsregeling	VVVVTXVV
betekent	VVVVVUVV
beter	WTWUUUVU
beter $	UVXUVUVV
beter dan	TVVXVVVU
beterschap	VVVWVVVV
beton	YVUTWVVV
betreft	UWUWVVVX
betrokken	UVXUVVVV
beurt	XVTVVVVV
bevat	UVVWVVVV
bevat een	VVVWVVVV
beveiliger	VUWVVVWU
beveiliging	WWUVWUVV
bevestigen	VVVVUVWY
bevestigen dat	VVVVUVWX
bevestiging	WVVVVVVV
bewaren	VWVUVVVW
bewaren en	VWVUVVVW
bewindvoerder	VVVVVWVV
bewindvoerder van	VVVVVWVV
bewoners	WVVUXXVW
bewusteloos	UXVUYVVV
bezig	WUXTUVVW
bezig ,	VVWUUVVV
bezig weer	WVUVVVVV
bezoek	VUWVUVVW
bezoek van	VVWVVVVV
bezorgd	YVUTUWVV
bezorgd ,	VVVVUWVV
bezorgen	VVVVUVVV
bezorger	XUVUVVVV
bezorgers	UWVUVVVX
bezorgers $	VWVUVVVX
bezorging	UVWVVVVV
bezwaar	VVVVVVVW
bezwaar maak	VWVVVVVV
bezwaar tegen	VVVVVVVX
bibliotheek	VVUWUUVV
bie	VWVUWVVV
biefstuk	WVUWVVVV
bier	UVVWVVVV
biertje	UVWUVVVV
bij	TYUVVUVX
bij $	VVYTVVVV
bij .	UVVWVXVV
bij @	TVXVUUVV
bij af	UVWVVVVV
bij de	YTSXYWVV
bij dezen	VVVVVVUV
bij die	VVVVVUVV
bij een	VVTXVVVV
bij elk	VVUWVVVV
bij elke	YVVSWVVV
bij het	UVVWWSUU
bij jongeren	VVVVUVVV
bij jullie	XZSSVXVT
bij mij	UWUWUVWV
bij mijn	WVUWVVUV
bij ons	TVTYRSXZ
bij u	UXVUUTUa
bij uw	TXVVWWVV
bij vertraging	VVVVVWVV
bij voorbeeldbank	WUVUVVVU
bij voorbeeldchemie	UVVWVVVV
bij voorbeeldveen	VVVWVVVV
bij wie	UWVUVVVU
bij zich	VVVVVWYV
bijdrage	UVWVVVVT
bijdrage aan	UVWUVVVT
bijlage	VVVVVVYT
bijlage .	VUVWVVXU
bijna	WVTWVWVV
bijna een	WVUVXVVV
bijna in	WVVVWUVV
bijna leeg	UVVXXXVV
bijna niet	VVVVVWVV
binnen	WTYSZTTT
binnen $	UUVXVUVV
binnen ,	WUVVWUVV
binnen .	WVWSWUVV
binnen 0	WUVUWXUU
binnen de	WVVUUVVV
binnen een	UVWVUVWT
binnen en	VWVUVVVV
binnen is	VVVVWVVV
binnen tien	UVWVVVVV
binnen twee	VVVVVVUV
binnen veertien	VVVVVVUV
binnen vijf	VVVVXVVV
bitterballen	UVXUVVVV
bitterballen van	UVXUVVVV
blaadjes	WUVVVVVV
blaren	VWVUVUVV
blauw	TXVVWUVV
blauwe	UVVWUXVV
blauwe jas	VVVVUWVV
bleef	SVZUVWVV
bleek	WUUWTUVX
bleek de	VVVWUVVX
blender	VXVUVVVV
blij	VVYSVUVV
blij dat	XVSWVVVV
blij met	UVZTVVVV
blijf	TUXWTVVV
blijf ik	VVVWVVVV
blijft	VYUTYTVV
blijft de	UXUVVVVV
blijft mijn	XUVVVVVV
blijkbaar	UVUXVVVV
blijkt	WVVVVVVV
blijven	VVVVaYVU
blijven $	VXVUUWVV
blik	VVVUVUVV
blind	WVVVVWVV
blinde	VVWUUWVV
bloed	WVVUVXVV
bloeden	VVVVWWVV
bloedheet	VVVVWWVV
bloedt	VWVVVUVV
bloemen	WVVUVVVV
blog	UVWVVVVV
blog .	UVVWVVVV
blog over	UVXUVVVV
blok	WVVUWVVX
bloot	VUVVXXVV
boek	UVUWVUWV
boeken	XVVUUVVV
boeken .	WVVVVVVV
boel	YVVTUVVV
boeren	UVTXVVVV
boete	UVVXUUVV
boete gekregen	UVVXVVVV
bom	UVYTVVVV
bomen	aVTTVVVV
bon	UWVVWUVV
bonus	WVXSVUVT
bonus van	WVVVVVVV
bonussen	VUVWVVVV
boodschappen	VVUWVVVV
boom	VVVVTVVV
boos	UVWVVUVV
boot	VYTTWVVV
bord	VVVVUUVV
bord $	UVVWVVVV
borden	UVWVUVVV
borst	VWVUWUVV
bos	WVVUVYVV
bouw	VVWUTUVV
bouw en	VVWUTUVV
bouwen	VVUWUVVV
bouwput	WVUVVVVV
boven	SYUVbYVU
boven de	WXVTXWVV
boven het	TWVWYYVV
boze	VVWUVVVV
brabant	UVWVVVVV
brand	VWVUYTXT
brand ,	UVVWTUVV
brand bij	UVVWTVVV
brand in	WWVTZVVV
brand van	VTXVVVXV
brandende	UUWVVVVV
brandje	UVVWVVVV
brandje in	UVVWVVVV
brandt	UUVXWUVV
brandt het	UVVWVVVV
brandweer	WVWTTVUY
brandweer $	UVVWVVVU
brandweer ,	WVUWVVUV
brandweerman	UVVWVVVV
bravo	WVVUVVVV
bravo $	WVUUVVVV
breda	UVUWVVVV
brengen	WVVUUVWU
brief	YVVSYbUV
brief ,	VVVVVWVV
brief .	WVVUVVVV
brief aan	VVWUVVVW
brief is	VVVVVYVV
brief ook	VVVVVWVV
brief over	VVVUUUVV
brief van	WVUUaXVV
briefje	WVVVVVVV
brieven	VVVVUVVV
bril	SVVXVVVV
broer	UWVVVWVU
broertje	VVVUVYVV
broertje van	VVVUVYVV
brokken	WVVUWVVV
bronnen	UVUXVVXV
brood	WUUVUVVV
broodje	WUVVVVVV
broodje kaas	XUVUVVVV
brug	TWVXWTVY
brug .	VVVVVVVY
brug bij	VVVVVUVV
bruiloft	WVUVUVVV
bruiloft van	XVVUVVVV
bruin	XVVTVUVV
bso	VUVWVWVV
buffet	YVVSVVVV
buikkramp	VVVVWVUV
buiten	UUVXVVaV
buiten de	UVVWVVVW
buiten gebruik	XVVUVWVV
buiten met	VVWUWVVV
buiten te	VVUWVVVV
buiten zitten	VWVUVVVV
bulten	WVVUXVVV
bureau	VVVVVVUX
buren	WVUWVUUV
buren $	WVVUVVVV
buren .	WVVUVVVV
buren op	WVVVVVVV
burgemeester	VUUWUVUZ
burgemeester ben	WVVVVVVW
burgemeester hier	VVVWVVVa
burgemeester van	VWVVVVUW
burger	UUTYVUVV
bus	aWTSUWVU
bus $	ZVUTVVVV
bus ,	VVUWXVVV
bus 0	UYVTWVVV
bus naar	UVVWVVVV
bus was	VVVVVWVV
buschauffeur	UUXVVUVV
buschauffeur op	UUXUVUVV
buslijn	VVVVVVVW
bussen	VWVVVVVV
buurman	WUUWUUVU
buurman heeft	WVVVUVVV
buurvrouw	XVUVWWUV
buurvrouw ,	WVUVVVVV
buurvrouw is	WVVVVVVV
c	WVVUVUVV
cabine	VVVVUXVV
camera	UVVWVVcV
camerabeelden	VWVVUVVV
camerabeelden van	VWVUVVVX
cameraploeg	UWVVVVYV
camping	VVVVWVVU
camping ,	VVVWVVVV
canada	UVVWVVVV
centimeter	XVUVVVVV
chapeau voor	WVVVVVVV
chat	VVYSUVVV
chat ,	UVWVVVVV
chatbot	WUUVVVVV
chauffeur	VXUUbWVV
chauffeur die	VVVVVWVV
chauffeur van	UXUUYVVV
check	UVXUVVVV
chef	WVWUVVVV
chemische	WVVVUVVV
chemo	UUVWTWVV
chinees	UWVVVUVV
chips	WVVUVVVU
chirurg	VVWVVVXV
cijfer	WUVVVVVV
cijfers	UVVVVVWX
cijfers niet	VVVWVVVW
cijfers over	VVVVVVUW
circus	XUVUVVVV
club	UWVVVVVV
code	WXVSXXVV
code op	WVVUVVVV
collectie	VVVWUVVV
collega	TWXUVUVU
collega heeft	UVWUXVVV
collega's	WVTWUVXV
college	WVVUUVVX
column	UVVWVUYV
commentaar	VWVVVVVU
commissaris	UWVVVVVa
commissaris .	VVWVVVVX
commissie	VWUVVVRZ
commissie .	WVVVVVUW
communicatie	WVVUVUWU
complex	UUVXVVVW
compliment	VVUWVVVV
complimenten	VVWUWVVV
complimenten aan	VVWVVVVV
complimenten voor	VVVVWVVV
computer	UVVXUaVV
computer .	VVVVUWVV
computers	UWVVVVVV
computerstoring	VVVVWVVV
concert	VUWVVVVV
conclusie	UVVWVVVU
conclusie .	UVVWVVVV
concurrent	UVVXVVVX
conducteur	VWVTVUVV
conducteur te	WVVVVUVV
congres	UVVWVVVV
consumentenprogramma	WVVVVVWV
consumentenprogramma $	WVVVVVVV
contact	WWVTUUUW
contact met	WVVUUVUV
contact op	VWVVVVVV
container	VVVVVVVY
contant	UVUXVVVV
contract	VVVVWUVV
controle	WWVTUVWX
controle .	UVVWUUWV
copd	VVVVTVVV
coupé	VVVVYVVV
coupé 0	UVVWYVVV
coupé met	WVUVUVVV
crew	TVXVVVVV
crew van	UVXVVVVV
crisisteam	VWVUVVVX
cursus	WVVUVVVU
cv	VVVVVUVV
d'r	VWVUVVVV
da	VVVUXXVV
daar	aRXSSUUU
daar ,	VVVWWUVV
daar kan	VUVWUVVV
daarin	UWVVWWVU
daarna	RWUYWUYU
daarna was	VVVWVVVV
daarnet	VUVVWVVV
daarover	VVVWVVVV
daarvan	UVVXVVVV
daarvoor	VWVVUUUY
dacht	XVVUWVVV
dacht ik	VVUWWVVV
dag	WVWSPTVX
dag $	VUWVVVVV
dag ,	VWVVUWWY
dag .	UVVWVVVV
dag 0	WVUVVVVV
dag een	VVVVUVVV
dag is	WVVUVVVV
dag niet	XVUUVWVV
dag op	UVUXVUVV
dag te	WVVVVVVV
dag van	UVWVVVVV
dagblad	VVVVVUWV
dagelijks	VVWTUUVV
dagen	WWVTTWTU
dagen ,	VVWVVVVV
dagen geen	UWVVVXVV
dagen geleden	WUVVVVVV
dagen na	WVVUVVVV
dagen niet	UWVVWVVV
dagje	VVUWVVVV
dagschotel	UVUWVVVV
dak	UWVWZWVV
dak van	VUVWZUVV
dame	TVXVWUVV
dame van	UVWUVVVV
dames	VVVWUUVV
dan	YUPZSTTS
dan $	WVUVVVVV
dan ,	XUVUVVVV
dan .	XVUVVVVV
dan 0	UVVWVVVV
dan dat	UVWVVVVV
dan de	VUVWVVVV
dan die	WUUWVVVU
dan een	VVUWVVVW
dan hoeft	VVVVVUVV
dan is	WUVVVVVV
dan lof	UVWVVVVV
dan met	XVUUUUVV
dan naar	UVUWVVVV
dan ook	UWWUZXVV
dan op	XVVTVVVV
dan publiceren	VVVVVVWV
dan sla	VVVVWVVV
dan vallen	UVVWWUVV
dan vragen	XVUUVVVV
dan wacht	VVUXVVVV
dan wel	VVVVVUVV
dan zo	VVVVUVVV
dank	TTZVUaVY
dank $	VVUWVVVV
dank .	VVWUVWVV
dank @	VVWUVVVV
dank aan	UVXVVZVU
dank dat	VVVVVWVV
dank je	WVTXVVVV
dank u	WVVUUWVU
dank voor	UUZTWUVa
dankbaar	YVTVUVVV
dankjewel	VVXTUUVV
dankjewel ,	VVXTVVVV
dankzij	TVYUVUVV
dankzij jullie	TVXVVUVV
dat	VVYSUWTY
dat "	VVVVUVVV
dat $	UYVSUVVV
dat ?	UWVVWTUW
dat banken	VVVWVVVV
dat blijf	VVVWVVVV
dat dan	UWVVVVVV
dat de	XTTYSTWb
dat debat	UVVVVVVV
dat die	YVUTUUVV
dat ding	WVVVWXVV
dat dit	VVVVVVVU
dat doet	UVWVVVVV
dat een	WVUVVWVV
dat eens	WVUUVVVV
dat er	TYXSTTYW
dat erg	UWVVYVVV
dat filmpje	UVVWVVVV
dat formulier	WUVVVVVV
dat gedacht	VVUWUXVV
dat geen	VVVVWWVV
dat gewoon	VWVUUVVV
dat goed	XVUUWTVV
dat had	UVXUVVVV
dat heb	VVVVVUVV
dat het	YVWSTTUX
dat hij	UYUUbWUV
dat iemand	VVVVWWVV
dat ik	WVTWXUUV
dat in	VVVVVWVW
dat is	STUbTUVU
dat je	WUVUUVVV
dat jullie	TTZVUXUV
dat kan	VVVVVUVV
dat mag	UVWVVVVV
dat mijn	WUWUUUVU
dat mn	WUVVUVVV
dat moet	WVVVVVVV
dat niet	WUVVVVVV
dat nieuwe	VVWVVVVV
dat noem	TVYUVVVV
dat nog	VWVVVVVV
dat om	VVVVWVVV
dat ons	VVVUVVVV
dat op	UVXUVVVV
dat u	YUVUaXWX
dat uw	VVVVVVVW
dat vergeet	VVWVVVVV
dat voor	VVWVVVVU
dat voorbeeldbank	VVWVVVVV
dat was	QUVbVUVV
dat we	WVVUWWVV
dat wij	UVVWVUWV
dat ze	VVVWWTVX
dat zie	UVVWVVVV
data	UVVWVUVV
datadeling	VWVVVVVV
datalek	WWVUVVXU
datalekken	VVVVVVWU
dataplan	UVWVVVUV
dataverkoop	VVVWVVVU
datum	XVUUUVUV
de	TbRVXUbi
de 0	VYUTUWVV
de a	VUVWWVVV
de aansluiting	UWVVVVVV
de achterkant	VVVVWVVV
de afdeling	VWWUUVUW
de afgelopen	VVVVVVVY
de agenda	VVVVVVUV
de akte	VVVVVWVV
de alarmknop	WUVVWTVV
de ambulance	VVVVYUVV
de andere	XUUUVVVV
de app	SVWXVTUU
de arbeidsmarkt	VUVXVVVV
de assistente	UVWVVWVV
de auto	WVVUVWVV
de avond	VVUWVVVV
de babyvoeding	XUVUXXVV
de badkamer	XVVTUVVV
de bakker	UVVWVVVV
de bakkerij	UVVWVVVV
de balie	YVTTUUVW
de bank	VUVWTTVV
de bankstoring	VVWVUWVV
de bar	UVUWVVVV
de basisschool	VWVVXVVV
de batterij	VVVVUUVV
de bediening	XVUUVVVV
de begroting	UVVWVVVV
de beste	TVVWVVVV
de beurt	XVTVVVVV
de beveiliging	WVUVWUVV
de bevestiging	WVVVVVVV
de bewindvoerder	VVVVVWVV
de bezorger	WUVVVVVV
de bibliotheek	VVVVUVVV
de biefstuk	WVUWVVVV
de bijlage	VVVWVVYU
de blauwe	VVVWVWVV
de blog	UVVWVVVV
de bon	VWVVWVVV
de bonus	UWWUVVWU
de boot	WVVVWVVV
de borst	VWVUWTVV
de bouw	VVWUTUVV
de brand	WTXUSUYU
de brandweer	VVWUTVUW
de brief	XVUUUVVV
de brug	UVVVWUVY
de bso	VUVWVWVV
de buren	XVVUUUVV
de burgemeester	UWUWVVUT
de bus	WUTXRWVV
de buurman	WUVVUUVV
de cabine	VVVVUXVV
de camerabeelden	VWVUVVVW
de chat	VVYTVVVV
de chauffeur	UXVUYXVV
de chef	VVWUVVVV
de chirurg	VVWVVVXV
de cijfers	WVVUVVUX
de code	VXVUXVVV
de commissie	UWUVVVSZ
de computers	VWVUVVVV
de conducteur	VVWVTUVV
de controle	WVVUVVVY
de cursus	WVVUVVVV
de dag	UVUXVVVV
de dagschotel	UVUWVVVV
de dataverkoop	VVVVVVWU
de datum	WVVVVVVV
de derde	VUVWVYVU
de deur	SVTaTWZW
de deuren	WVVUWUVV
de deurwaarder	VVVVUWVV
de directeur	WVVUVVWV
de directie	VVWVVVVV
de dokter	VVVVVWVV
de door	WVVUVVVX
de doos	VVVWUVVV
de douche	YVUTVVVV
de drie	VWVUWVVX
de eerste	VUVWWYVV
de eigenaar	UVVWUVVW
de ene	WVVVVVVV
de enige	UUWVVXVV
de etalage	VUVWUVVV
de extra	VVXTVVVV
de fabriek	UVVWUVWU
de factuur	UVVWVVVV
de familie	VVVWVVVV
de fiets	VWUVVVVV
de file	VUWVUVVV
de film	WWVTVVVV
de foto	YVVTVWVV
de fractie	VUUXVVVV
de gang	XYURbUVU
de gasfles	VVVVWVVV
de gemeente	UVXUTVUU
de gevel	WUVVYVVV
de gewone	WVVVVVVV
de gids	UVWUVVVV
de goede	XVUUVVVV
de griffie	VVVVVVUX
de griffier	UVVXVVVX
de groene	WVVUVVVV
de grond	WVVUWVVV
de halte	XUVUUWVV
de hand	VUVVTVVV
de hele	WWTVTYUX
de helft	ZUUTVVVV
de helling	XVVTVVVV
de helpdesk	WUVVVVVV
de herfst	XTVVVVVV
de hitte	VVWUVVVV
de hoek	VUUXYWVV
de hond	TWVWWUVV
de honger	VVVWVVVV
de hoogte	UVWVVUVV
de hoorzitting	VWVVVVVV
de huisartsenpost	VVVUVTVV
de huur	VVVVUYVV
de indruk	UVWVVVVV
de ingang	VUVWXVYV
de inspectie	WVVUUUVY
de interne	VVVVVVVU
de jeugdzorg	VVVVUWVV
de jongen	VVVVVTVV
de jongste	VUVWWVVV
de journalist	WVUVVVVV
de juf	VUWVUVVV
de kaart	WUUWUUVV
de kabel	UVVXVUVV
de kamer	VTWXTVUV
de kamers	WWVUVVVV
de kantine	VUVWVVVV
de kassa	WVXTUTVV
de kast	WUUVUWVV
de kat	UVTYYVVV
de kelder	VVVVZVVU
de kerkstraat	VVVVVUVV
de ketel	UUWVWVVV
de keuken	UVWVWVXV
de kinderafdeling	VVVWVWVV
de kinderen	TTYWTWVV
de kinderkamer	TXVVWUVV
de klacht	UVVVVVUW
de klant	WVVUVVVV
de klantenservice	UVUXVVVV
de klas	UVVWVVVV
de kleine	VVVVUUVU
de kliko	WVUVVVVV
de knop	VXVUUWVV
de koelkast	UUVXWTVV
de koffie	UVWVVVVX
de koffieautomaat	UVWVUVVV
de kok	WVVUVVVW
de koolmonoxidemelder	VWVVXVVV
de kosten	VVVVVVVU
de kou	WUVVVVVV
de kraan	YVVTWVUV
de krant	YUVTUUWW
de kruipruimte	VVVVWVVV
de laatste	TVWWTUVV
de leden	UVVWVVVU
de lekkage	VVVVVVVW
de leuke	WVVUVVVV
de lift	WWVURVVV
de lijn	SWXVVUVW
de lindelaan	UUVXVUVV
de link	WVVUUUVV
de lokale	UVVWVVVV
de lunch	VVVVVVWU
de machinist	VWVUYWUV
de mail	UXVUVVVV
de man	VVVVWVVV
de manier	WVVVVVVX
de markt	VTWVTVVV
de medewerker	VVVVVVVW
de meeste	VVVVUXVV
de melding	VVVVVVUW
de meldkamer	VWVVVWVZ
de melkboer	VVVVVWVV
de mensen	UVWVXVVV
de meterkast	VVVVYVVV
de mijne	VUVWVUVV
de minister	VTVYVVTV
de moeite	UVWVVVVV
de molenweg	VVVVWVVU
de monteur	VVWVUVVV
de motie	VVVWVVVV
de muziek	WVVUVVVV
de naam	WUVVVVVV
de nacht	VVVVUVVV
de nachtploeg	VVVVVVUV
de nieuwe	SUWYVVVU
de ober	VVXUVVVV
de officier	WVVUVVVV
de ombudsman	XTVVVVVV
de omleiding	VVWVUVVV
de ondergrondse	VUVWVUVV
de ondertiteling	VVVUVVVV
de open	UXVUVVVV
de openbare	WUVUUVXW
de opening	VVUWVVVV
de operatie	VVVVVWVV
de opleiding	VVUWVVVV
de opvang	VVVVUXVV
de oude	VVVVWUVV
de overweg	VWVUWVUU
de pagina	VVVVUVWV
de parkeerplaats	UUVXVUVV
de pas	UVVWVVVV
de pinautomaat	VUVWVXVV
de planner	XVVUVVVV
de planning	UVVWVVVZ
de poli	VVVVVWVV
de polis	UXVUVWVV
de politie	XVTVVUVW
de poort	VVVWVVVa
de portier	VVVWVVYV
de post	VVVVVWVV
de prijs	YUUUVVVV
de privacytoezichthouder	VVVVVVVW
de provincie	UVWVVVVW
de raad	UVVWVVUW
de radio	VVVWVVVV
de ramen	WVVUVVVV
de rand	VWVUWUVV
de receptie	XVWTUVVV
de rechtbank	VVVWVVVb
de rechter	VVVWXUVV
de redactie	VUVWVVUV
de reden	VVYSVVVV
de regen	YUUUUZVV
de regie	WVVUVVVV
de regio	UTVYUVUV
de regionale	VVVVVVXV
de rekening	VVWUVVVV
de reling	UVVWWWVV
de rente	TVVXUUTV
de rest	VUVWVVVV
de rij	XUVUVVVV
de ring	UVVVVVVV
de roltrap	TWVWXUVV
de router	VWVUVVVV
de rubriek	UVVWVVVV
de sauna	VVVVUVVV
de saus	VVWUWVVV
de schappen	VVVVVXVV
de school	XVVUWVVV
de schoonmaakster	UVXVVVVV
de schuld	UVVWXWVV
de schutting	WVVVVVVV
de site	VXUUUUaV
de slaapkamer	VVVVXVVV
de slachtoffers	VVUWVVVV
de slag	UVUXVVVV
de slager	VVVWVVVV
de sleutel	VVVWXVVV
de sloot	WUVVVWVV
de sluiting	VVVVVVUX
de snelle	VVUXVVVV
de snelweg	WVVVYWVV
de soep	XWTVVVVV
de spits	WVVUVVVV
de spoed	WVVVWUVV
de staatssecretaris	UVVWVVVU
de stad	WVVUVVVV
de staten	VVWVVVVW
de steek	VVWUUUVV
de steiger	UXVUXUVW
de stoelen	UVVWWUVV
de stoep	WVVUYUVV
de stopcontacten	UWVVXVVU
de storing	RYWVTUVU
de straat	TWWUUVVV
de straatkant	UVVWVVVV
de stress	WVVVVWVV
de stroom	UWVVWVUV
de stroomstoring	TVUYVVVV
de stukken	VVVVVVVX
de taart	UVVVVVVV
de tafel	VVVVVVVU
de telefoon	UUVXVXVV
de teruggave	WVVUVVVV
de teruggeroepen	VVUWUVVV
de terugroepactie	WUXTUUWW
de thuiszorg	VVVVWVVV
de tijd	VUVVWXVV
de toegang	WVVUVVWX
de toekomst	VVVWVVVV
de top	VVVWVVVV
de topman	UVVWVVVV
de toren	VVVWVVVV
de tram	TYVUYXVV
de trap	XUUVVbVV
de trein	OYWYZVUW
de tuin	VVVVWUVV
de tweede	UVVWVUUV
de uitvaart	XUUVVXVV
de uitzending	VVVVVVVU
de update	WWVTXVVV
de vaatwasser	VXVUVVVV
de vaste	VVVVVVUW
de veelgestelde	WVVVVVVV
de veiligheidsregio	VVVVUVVX
de verbinding	WVUVVVVU
de vergadering	VVVVVVUU
de verkeerde	UXVVUWVV
de verkoop	VVVVWVVV
de vierde	VVUWWWVU
de vijf	VVVWVVVV
de vis	UVUWUVVV
de voetbalclub	WVVUVVVV
de volgende	XVUUVVUV
de voorbeeld	VVVVVVVS
de voorbeeldkade	VVVVVVUV
de voorbeeldkrant	VVUVVVVV
de voorbeeldwijk	UVUWUVVV
de voorzitter	VWVVVVWU
de vorige	XVUUVVVV
de vraag	VVVVVVVX
de vragen	VUVWVVYU
de vrijwilligers	UVXUVVVV
de wacht	WVUUWVUV
de wachtlijsten	VUVWVVVV
de wachtruimte	VVVVVUVV
de wagen	VVVVUVVV
de waterzuivering	VVWVVVVV
de website	VVVVVUVV
de week	VVVVVVUW
de weg	SXWVTWUV
de wethouder	VVVWWUYU
de wifi	VXVUVVVV
de wijk	VVUWWVVV
de wijn	VWWUVVVV
de winkel	VXUUUVXU
de winter	VVVVVVUW
de woningbouw	VUWUUVVV
de woordvoerder	VVWVVVXV
de zaak	VVVVVWXV
de zaal	WVUVWVVV
de zelfscan	XVUUVVVV
de zitting	VVVWVVVY
de zomer	VVVWVVVU
de zon	UVVWVVVV
de zorg	UVVWVVVV
deadline	WUUVVVWU
deadline is	VVVVVVWU
debat	TUVYVVTW
debat .	UVVWVVVV
debat van	WVVUVVTX
deed	WUUWVVVV
deed het	UVVWVVVV
deel	UVVWVVUX
deel ik	UVVWVVUX
deksel	VWVUXVVV
deksel van	VWVVXVVV
delen	UWVVVUVU
delen van	UWVVVVVV
dement	UXVUUWVV
dement en	UXVUUWVV
dementie	UVWVUVVV
dementie was	UVWVUVVV
den	WUUWXYVV
denk	WVVVYVUV
denk ik	VVVVYVUV
denken	VVVVWWVV
denkt	VUXTRVUU
denkt met	UVYTVVVV
denkt u	VVVVVVUV
depot	VVUWVVVV
der	WWVTWVVV
derde	VTVXUXUU
derde keer	VUUWUXVV
derde verdieping	UVVWWWVV
dertig	WVUVVVVV
dessert	UVVWVVVV
deur	RWTaYUZW
deur $	WWVUUWVV
deur ,	VVVVWUVV
deur .	UVUXVVVX
deur en	VVVWWUYV
deur niet	VVVVSWVV
deur uit	VWVVWUXV
deur van	VWVUXUVV
deuren	WVVVVUVV
deuren van	UVVVWVVV
deurwaarder	VVVVTWVV
deurwaarder .	VVVVUVVV
deurwaarder voor	VVVVUWVV
deze	XVUUSWaU
deze brief	VVVVVXVV
deze maand	WUVWVVVV
deze week	SYVVUXVV
dezelfde	UUYTUUUV
dezelfde dag	VVWVVVVV
dezen	VVVVVVUV
dicht	ZUTUWUUU
dicht $	WUVVVVVV
dicht ,	XUVUUUVV
dicht .	UVVVVVVV
dicht en	VVUVXUVV
dichte	VVVVWVVV
die	ZRWUVURS
die 0	WVVUVYVV
die app	VVWUVVVV
die bij	UVVWVVVV
die bonus	XVVTVVVV
die brand	VVVWTVVV
die bus	YUUUVUVV
die dame	VVVWWVVV
die de	WVVUVUVV
die het	VVVVUWVU
die ik	WXUTVYVV
die is	VVVWUWVV
die jongen	UVYUUVVU
die jullie	WVVVWTVV
die kan	WVVUUUWV
die man	UVWWTVVV
die medewerker	UVUXXVVV
die meneer	UVWVVVUW
die met	TVWWUVVV
die mijn	VVWVVWVV
die na	UWVUVVVV
die niet	UVTYVVVV
die nieuwe	aTUSWUVV
die nog	WVVUVVVV
die op	WTUWVUVV
die prijs	VVWUVVVV
die reclame	XVUUVVVV
die rekening	WVVVUVVV
die storing	VVWVVVVV
die tarieven	WVVVVVVV
die teruggeroepen	VWVVXXVV
die terugroepactie	VVVVVWVV
die tijd	VVVVUVVV
die trein	VVVVYVVV
die uw	WUVVVUWU
die van	UTWXVUVV
die vandaag	VVTXVVVV
die wél	YSVVVVVV
die zegt	UVVXUVVV
dienst	UWVWUUVX
diep	VVVVUVVV
digitale	VVVVUVUV
dij	XUVVWVVV
dik	WUWUWWVV
dik ,	WUVVWWVV
dikke	VVWUVVVV
ding	VUXUWWVV
dingen	VVVVVUVU
dingen .	VVVVVUVV
dinsdag	VVUWVVWT
dinsdag ,	VUVWVVWV
dinsdag .	VVUWVVVV
dinsdag ?	VVVVVVVU
directeur	VUWVVUYT
directeur van	WUVVVVVV
directie	VVWVVVUV
dit	bPXTUUSa
dit $	WVVVVVVV
dit debat	UUVWVVVV
dit een	WVVUVVVV
dit eens	WUVVVVVV
dit filmpje	VVVWVVVV
dit is	VVXUWTVW
dit jaar	TVVXVVVU
dit kabinet	XUVUVVVV
dit keer	WVVUVVVV
dit leest	UVVWWWVV
dit niet	USVZWVVV
dit ook	UWXTVVVU
dit voor	VVVVUWVV
dit weer	UVWVVVVV
dit zo	WVVUVVVV
dm	UWUWUVVV
dm gestuurd	VVVWVVVV
doar	VVVWXVVV
dochter	SVZVQUVV
dochter $	UUVXVVVV
dochter 0	VVVVVWVV
dochter schrijft	UVWVVXVV
dochter van	VVVVUXVV
dochtertje	VVVVWXVV
dochtertje van	VVVVWXVV
documentaire	VVVVVVYU
dode	WVVVVWVV
dodelijk	UVUXVVVV
doe	VWVUUTVW
doe er	XUVUVTVV
doe ik	UXVUVVVU
doe je	UVVWVVVV
doen	TUYWWXSU
doen $	SVVYWUVV
doen ,	VVVVUWVV
doen ?	VVVVWWVV
doen als	VVWVUWVV
doen bij	VUWUUVVV
doen het	WVVVXUVV
doen jullie	UWVVVVVV
doen voor	UVWVVVUV
doet	UWWVXVWV
doet .	VVWUZXVV
doet de	VVVVVUVV
doet het	TXWVUUVV
doet met	UVVWVUVV
dokter	WVVVUWVV
dom	VVWUVVVV
donderdag	VUUWYUWV
donderdag .	WVVVVUWV
donker	XWVTUWVV
donker thema	XVVUUVVV
donkere	UVVWVVVV
dood	VVVVXTUV
dood $	SYVVdVVV
dood ,	VTVWUUVV
dood van	TVWWUVVV
doodsbang	WVVUVVVV
doodsbang $	WVVUVVVV
doof	WVVUUWVV
doof en	VVVVUVVV
dooie	WVVUVVVV
dooie boel	WVVUVVVV
door	QXVYYVYV
door $	TUWXVVVV
door ,	UVVWWVVV
door de	TVUYVTXU
door die	WVVUWWVV
door een	UVVVWVVU
door en	VVVWVVXV
door jullie	VVUWXXVV
door mijn	VVVVVXVV
door naar	UVVWUVVV
door ons	UVXUVUVV
door te	UWWUXUVV
door u	WVVUVUWX
door uw	VVVVUVVW
doorgaat	WVVUVVVV
doorgegeven	VTXVVVVU
doorgeven	VWVUVVVV
doorheen	WVVUWUVV
doorsturen	XVUVVVVV
doos	WVUVWVVV
doos $	UVVWXXVV
dorp	YUUUTWUU
dorp ,	WUVVVVVV
dorp dicht	WVVVVVVV
dorpsstraat	VVVWXVVV
dosis	UWVVXVVV
dossier	VVVVVWVU
dossiers	VWVUVVWW
douche	XVWSVVVV
downloaden	VWVVVVVV
draad	UUVXVaVV
draadje	WVVUWVVV
draaien	UXVUVVZV
draaien .	WVVUVVVV
draait	VWVUVUVV
draait al	VVVVVUVV
drama	VVUWVVVV
drama ,	VVUWVVVV
drankje	SXUWYVVV
drempel	VUVWVVVV
drenthe	UWVVVVVV
drie	YSUVTXYU
drie .	VVVVVVWV
drie dagen	UVWVWVVV
drie jaar	WVWTVYVV
drie keer	XVVTXVWV
drie kinderen	WVVVVVVV
drie kwartier	XVVTVVVV
drie maanden	WVVVVVVV
drie mensen	UXVUVUVV
drie uur	YTUVUVWU
drie weken	TWUWTXVV
driegangenmenu	UVVWVVVV
drinken	VVVVWUUV
drinken ?	VVVVWUUV
drinkt	VVVVVWVV
droog	TVVXVVVV
druk	VUWUUUVV
druk en	UVXUVVVV
druk is	VVVUVVVV
druk op	WVVUVUVV
drukker	VVVVVVWV
drukte	VUVWVVVV
dubbel	WUWUUVUV
dubbele	VVVVWWXV
duidelijk	XVSWVVVU
duidelijk ,	VVUXVVVU
duidelijke	UVWVVVVV
duidelijkheid	VVTXVVVV
duizelig	UWVVXVVV
duren	VVVVUUVV
durf	UXVVSZVV
durf de	VVVVTYVV
durft	WUUWUXVV
durven	VUVVVVVV
dus	VRXWSTUU
dus ik	UUVYUUVV
dus niet	YVUUVWVV
dus ook	UVWVVVVV
duur	UVXTVVVV
duur .	WVUUVVVV
duurde	VVWUVUVV
duurder	WVUVVVVV
duurt	VXUVVWUV
duurt de	UWVVVVVV
duurt het	VVUVVVVV
dwangsom	VUVWVVVY
dwars	VVVVXUVV
e	VUVWWWVV
echt	VUZSRVYT
echt de	VVWVVWVV
echt een	VUVXUVVV
echt niet	VUXUVVVV
echt te	WVUUVVVU
echt waar	UVVWVVVV
echt zelf	VWVVVXYV
echte	UVXUUWVV
een	TUYWRTTO
een aanslag	WVVUVVVV
een account	VVVWVVVV
een afspraak	WVVUVUVV
een ander	VUUWSUVV
een andere	TZUTVUVV
een antwoord	VVVVUVVW
een auto	UVVWWUVV
een baby	VWVVUUVV
een bakker	UVVWVVVV
een bank	WUVVVVVV
een bankje	WUVVVUVV
een bedrijf	VVWVVVVV
een beer	VVVVVUVV
een beetje	WUUWVVVV
een bericht	UWVVVVVV
een betalingsregeling	VVVVTXVV
een blik	VVVUVUVV
een boek	UVVWVVXV
een boom	VVVVTVVV
een boze	VVVUVVVV
een brief	WVUVVUVV
een briefje	WVVVVVVV
een broodje	WVVVVVVV
een bruiloft	TVUYVVVV
een cameraploeg	UWVVVVYV
een chat	WVVVUVVV
een dag	UVVWUTVV
een deurwaarder	VVVVUVVV
een dikke	VVWVVVVV
een dinsdag	WVVUVVVV
een dm	VVVWVVVV
een donkere	UVVWVVVV
een eigen	VVVVVWVV
een eind	VXVUZWVV
een elektrische	UVVWVVVV
een enquête	XUUVVWVV
een feest	VVXUVVVV
een fijne	VVVWVVVV
een fles	UVVWVVVV
een foto	WVVUVYVV
een fout	UWVVWVVV
een gat	VVVWWUVV
een gesprek	VVVVVVWU
een glimlach	UVXUVVVV
een goal	UUTZVVVV
een grap	VVWUVVVV
een groot	UVXUVVVV
een haar	VVVVWVVV
een half	TWUXVWVV
een halfuur	VVVVUVVV
een halve	UVWUWWVV
een heel	UVWVXXVV
een held	UVUXVUVV
een hele	VVVWVUVV
een herhaling	VWVUVVVV
een hond	UVVWVVVV
een huis	WUVVVVVV
een interview	VVVVVVUV
een jaar	UVWWWWVV
een jerrycan	VVVVaUVV
een jongen	WWUUZXVV
een jongetje	XVVUYTVV
een kaartje	TVXVVYVV
een kapotte	VVVVVVVU
een keer	TVVXXTVV
een keuzemenu	VVVVWVVV
een kind	WUVVUVVU
een kindermenu	UWVVVUVV
een kinderwagen	WVVUWVVV
een klacht	WVVVVVVV
een klant	WVUUYVVV
een klap	WVUVXWVV
een knoopcelbatterij	VVVVXYVV
een koekje	VVWUVVVV
een koolmonoxidemelder	VWVVVVVV
een kopie	VWVVVVVV
een lange	TVVXUUVV
een laptop	VVVVVVVW
een leuke	VUWUVVVV
een lijst	VWVUVVVW
een link	VVVVVVUV
een lopende	VVVVVVVW
een maand	WUVUVUVV
een machtiging	VVWUVUVV
een mail	WVVVVWVV
een mailtje	WVVUVVUV
een man	TWUWWUVV
een meisje	WVUVXWVV
een meneer	WUVVVVVV
een mens	UUXVVWVV
een mes	UVUWaVVV
een mevrouw	WVVVVUVV
een mooie	UVVWVVVV
een nieuw	UUUXVVVV
een nieuwe	WWVUVUUW
een offerte	WVVUVVVV
een onderzoek	UVVWVVVV
een ongeluk	WVVUVVVV
een oplossing	VVUVVVVV
een oud	VVVVVUVU
een oude	VXVUVUVV
een pakje	XVUUVVVV
een papieren	VVVVUVVV
een parkeerplaats	VVVWVWVV
een plek	VVVVUWVV
een ramp	VVTXUVVV
een reactie	VVVUVVWU
een regeling	VVVVVWVV
een rekening	WUVVVUVV
een rolstoel	UWWVSVVV
een roos	UVYTUVVV
een schok	WVVVUTVV
een service	VUWVVVVV
een simkaart	WVVUVVVV
een slechte	VVUWVVVV
een sms	VVVVVVUV
een steekvlam	VVVVXUVV
een stempel	WVVUVVVV
een stoel	UVWVUVVV
een stoma	VVVVVXVV
een storing	WUVVVVVV
een stroomkabel	VWVUXXVV
een stuk	SVWWVWVU
een stukje	VVVVRUTV
een taart	VWVUVVVV
een tablet	UVVWVVVV
een tafel	UVVVVVVV
een tas	VVVVVVVW
een taxi	WVVUWVVV
een tientje	VVVWVVVV
een tik	WVVVXVVV
een toelichting	VVVVVVXX
een toilet	WVVVVWVV
een tosti	WVVUVVVV
een trein	VTUZVVVV
een uur	WUUXWVVU
een van	VVVVWVWV
een verademing	UVYUVVVV
een verkeerde	UVVWVVVV
een vlam	VVVVVUVV
een volle	WVUVXVVV
een vraag	WVVVVVVV
een vriend	VWVVVVVV
een vrije	WVVUVVVV
een vrouw	VWVUXUVV
een waarschuwing	VVVVVVVX
een week	VUVVUVVU
een woordvoerder	UXVTVVVV
een zak	VVVVVVVU
een zelfgebakken	VVWUVVVV
eens	bQWUSUUU
eens ,	XVVUUVVV
eens gezegd	UVWVVVVV
eens op	YUUUVVVV
eentje	WVUVWUVV
eergisteren	UVVWVWVV
eerlijk	UVWVVUVV
eerlijke	VVUWVVVV
eerlijke prijs	VVUXVVVV
eerst	WTXUTUUU
eerst een	WUVVVVVU
eerst in	VVWVUVVV
eerste	UUUXWWUV
eerste keer	UVWWVWVV
eet	VVUWUVVV
eet een	UVVWVVVV
efkes	VWVUVVVV
eieren	VVVVWVVV
eieren van	UWVVVVVV
eigen	TVTZSVVU
eigen schuld	VVVWUVVV
eigenaar	WVVVUVVW
eigenlijk	ZSUVYXUU
eigenlijk .	UVVXVVVV
eigenlijk alleen	UVVWXVVV
eigenlijk voor	WUVUVVVU
eigenlijk wel	VWVUVVVV
eind	UWXTZWVV
eind aan	VXVUZWVV
einde	VVVWUUUW
einde van	VVVVVVUW
eindelijk	SUZVUUVV
eindelijk een	UVYUVVVV
eindigt	VVUWVVVV
eindigt op	VVVWVVVV
eindredactie	VWVVVVVV
ek	VWVVXXVV
elektrisch	VVVVVVVU
elektrische	UVVWVVVV
elf	WWVTVWbV
elf jaar	VVVVUWVV
elf uur	UVWVWVZV
elftal	UVVXVVVV
elftal $	UVVXVVVV
elk	VUWVUUVV
elk geval	VVWVVVVV
elk jaar	XVUUVVVV
elkaar	YVUTUVVV
elkaar ,	UVVWUVVV
elke	WSXVRXUU
elke avond	VVVVUVVV
elke dag	WVUVUXVV
elke euro	TVYUVVVV
elke keer	WVVVUVVV
elke maand	VVVVVWVV
elke vrijdag	XTVUVWVV
elke week	UVWVVUVV
embargo	WVVVVVYV
en	UUYUfjXO
en 0	XVTUTTWS
en al	WUVVVVVV
en ben	TWWVVXVV
en bij	VVWUYVVV
en daarna	VVUVXVVV
en dan	VTTZVUVV
en dat	UUXWWUVV
en de	bUTSZTVW
en die	VVVVUVVV
en een	TUYWTTWV
en eentje	WVVVVVVV
en eerlijke	VVWVVVVV
en elke	VVVWVVVV
en er	TVUXhYUU
en gaat	UVVXVVVV
en geeft	WVVUWVVV
en geen	UXWTTYVV
en haar	WUVVWXVV
en heb	TWWWUSVV
en hebben	UVVVUVVV
en heeft	SVVYSVUV
en het	VSZUZUUW
en hij	VUXVWSVV
en hoe	VWVVVVXV
en hoort	VUVWUYVV
en iedereen	VVVWXVVV
en ik	ZWUSbXUU
en in	VVVVUVVV
en is	VVUWVTVV
en jullie	XUVURUUV
en kan	TYVUTWVV
en koffie	VVUWVVVV
en krijg	XUVUXUUV
en krijgt	WVUVVXVV
en ligt	VWVVUVVV
en met	VVVVWVUV
en mijn	VWVVaXVV
en mn	VVVVXVVV
en moet	VWVUSYUV
en niemand	XUVUTSWV
en niet	SUWXUWVV
en noe	WVVVUVVV
en nog	VVWUUWVV
en nooit	VVWUVVVV
en nu	UXUUWSVU
en om	VVWVVVVV
en onze	XTUVXXVV
en op	VWVUUUVW
en sta	UUVWUVVV
en staat	UVVWXVVV
en toch	VVWUVVVV
en toen	WVUVUUVV
en tot	WVVUVVVV
en twee	UVVWUVVV
en u	YUVTWXVT
en uw	UVWVUWVU
en vandaag	WVVUWUVV
en vier	WVVVVVVV
en vraagt	VVVVUUVV
en waar	VUVWXTVV
en was	VVVVTVVV
en wat	UWVVUUUV
en we	VVWVVVVV
en weer	UVVWVVVV
en welke	VVVVVVVW
en wie	VVVVVWVW
en wij	VVUWVXWV
en wil	UWUVTUUV
en willen	VVVVUVVU
en zaten	WVVUVVVV
en ze	UWWUWUVV
en zegt	VVVVWVVV
en zie	VVVVVVVU
en zijn	VVVVVWVV
en zit	VWUUUWVV
en zo	UWVVUUVV
en zonder	VVVVWXVV
en zou	UWVVUVXV
en één	VUVWUVVV
ene	VVVVWVVV
ene helft	WVVVVVVV
enig	VWVVVVVV
enig idee	VWVVVVVV
enige	VUWVVWVV
enige die	VVVVVXVV
enkele	VUXUUTVV
enquête	XUUVVWVV
epilepsie	VVVVVXVV
er	XWTUkYUQ
er "	WVVVVVVV
er 0	WVVUUVVV
er aan	WUVVVWVV
er al	UVVWWUVV
er alleen	WVVVUVVV
er bij	YTWUSVVV
er dan	VVVVUVVV
er drie	WVVUVVVV
er een	WaSRWZVU
er eens	WVVVVVVV
er eentje	VVVVWUVV
er eigenlijk	XTVVXXVU
er geen	WVVUVVVV
er gelekt	VVVWVVVV
er hangt	UUVXYYVV
er iemand	WXVSTTVV
er iets	VVVVVUVV
er in	VVVVVVZV
er is	VUUYWVVV
er klappen	UVVWWUVV
er komen	VVVVWVVV
er komt	WVUUWVVV
er ligt	UWVVUVVU
er loopt	UUVXbUUV
er maar	VVVVWWVV
er mee	UUVXVVVV
er met	VVVVUVVV
er morgen	UVVWWVVV
er net	VVXTUWVV
er niet	UVUXWSUV
er niks	UVXUUUVV
er nog	TSXYSWUY
er nooit	WUVVVVVV
er nu	VVWUVWZV
er ook	VTUZVWVV
er op	UXUVUUVV
er pinda	WVVUWVVV
er precies	VWVVVVVV
er sinds	VVVVVVWV
er staan	VUVWWWVV
er staat	UWVWaTVV
er tien	XVUVVVVV
er twee	TWVWVVVV
er vanavond	UWVUYUWV
er voor	SVUZUUVV
er wakker	WVVVTXVV
er was	VUWVXYVV
er weer	VVVVVXVV
er wel	VVWUVVVV
er wéér	XVVUUWVV
er zat	VXVUXWVV
er zaten	XVVTWVVV
er zaterdag	VUVWVVVV
er zelf	VVVUVVVV
er zit	UVVXXZVV
er zo	VWVVXVVV
eraf	WVVUVWVV
eraf gaat	WVVVWVVV
erbij	VUWVUUVV
erbij .	VVWUVVVV
erg	WVVVYUVV
ergens	UYUUUUUU
ergens anders	WVVVVVVV
ergens een	UXVUVVVU
erin	WUWUXVUV
erin $	WUWVXVVV
erin .	WVVVWWVV
ermee	VVVWVXVV
erop	VVUVVVVV
ertussen	VVVVVUVV
eruit	WVWUVXUV
eruit $	UWVVVVVV
eruit .	VVWUVVVV
eruit ligt	VVVVTUVV
ervan	WVVVVVVV
etalage	VUVWUVVV
eten	UWVUSYUV
eten $	XUWTVVVV
eten op	VVVWVVVV
etiket	WVVUXUVV
euro	XTVVTZUU
euro $	XVUUVVVV
euro ,	WUUVVUVV
euro aan	UWVVVYVV
euro en	VVVVUVVV
euro had	TVVXVVVV
euro kwijt	VVVVVUVV
euro omhoog	VVVVVYVV
euro per	WVUVVXVV
euro voor	UVVWVVVV
europa	UVVWVVVV
even	PXXXTTYX
even ,	UWVVUWVV
even de	UWVWVVVV
even een	VVVWVVVV
even in	VVVVUVVV
even kwijt	UUYVVUVV
even langs	VVWVVVVV
ex	TVVYVVVV
ex heeft	UVVXWUVV
examen	WVVUVVVV
example	UWVVVVVV
excuus	WVUVVVVV
extra	YUVTVVVV
ey	VWVVVVVV
fabriek	VUVWUXWU
fabriek ,	UVWWVVVU
fabriek en	WVVVUVVV
factuur	WVUUVUVV
familie	VVVWUXVV
fan	WVWTVVVV
fc	VTVXVVVV
februari	WVVVVVVU
feest	TXYSXVVV
feest ,	UXVUYVVV
feestdagen	VVUXVVVV
festival	WVUVVVVV
ff	VUWVUVWV
fiets	WVUVUUVU
fiets $	UWVVVVVV
fietsen	WVVUVVVV
fietsenstalling	VVVVVWVV
fietsers	UVVWUVVV
fietspad	VVWUVUVV
figuurlijk	WVVUVVVV
fijn	VUaQVXYV
fijn ,	YUUUUVVV
fijn dat	SVaTXXVV
fijne	UVUYVVVV
fijne dag	VVTXVVVV
fijne feestdagen	VVUXVVVV
file	UUWXTUVV
filiaal	VVUWaUUW
film	WWUUUVVV
film over	VWVVVVVV
filmpje	TWVWTTVU
filmpje met	UVWVVWVV
filmpje van	VVUWUUWV
financiële	VVVVVVWW
flat	WVVUTTVV
flauwgevallen	WUVVVVVV
fles	VVVWVWVV
fles rode	UVVWVVVV
folder	VVVVUVVV
formulier	VUWVUVVV
formulier .	VVVUVVVV
formulier voor	VVVVUVVV
formulieren	XUUUVVVV
foto	XVUTUWYU
foto $	YVVTVWVV
foto .	WVVUVTVV
foto van	UVVWUXVV
foto's	YTVUVVVV
foto's van	UTVYVVVV
fotograaf	VVVVVVbV
fout	UVWUUUVV
foutcode	WVVUVVVV
foutcode 0	WVVUVVVV
fouten	VVWVVVVV
fractie	UUUXVVUV
friet	UVWUVUVV
friet $	UVUWVUVV
functie	VVVWVVUW
functie van	VVVWVVUW
ga	SSWZRUUV
ga dood	WUWTUVVV
ga ik	UUVXVVVV
ga je	WVUVVVVV
gaan	VUTZYUVU
gaan $	XUUVUVVV
gaan .	VVVVXVVV
gaan er	WVUVVVVV
gaan jullie	WVVUVVVV
gaan om	VWVUVVVV
gaan we	UTYVVTVV
gaarne	WWVUVVVU
gaat	VVSYZWdT
gaat ?	VVVVUVVV
gaat de	UWVVVVVV
gaat die	VWVUVVVV
gaat een	VVVVXXVV
gaat er	VSVYUUWV
gaat het	UVVWUUaU
gaat niet	VVVVXWVV
gaat om	TWVWVVUV
gaat omhoog	WVVUVVVV
gaat over	VWVUVWYV
gaat via	UUVWVVVV
gaat zo	WUVVWVWV
gaf	UVWVXVVV
gain	WVVVWVVV
gang	VXUUaWVU
gang $	WWUTYVVV
gang ,	VVVVWWVV
gangen	VVVWVVVV
garage	XVVTYVVV
garantie	UXVUVVVV
gas	UXUUZVVW
gas in	VVVVYVVX
gasfles	VVVVWVVV
gaslucht	UYVTYUVV
gast	UVWVVVVV
gasten	VVWUVVVV
gastvrijheid	WVVVVVVV
gat	VUVVWWVV
gate	UWVVUUVV
ge	XUUVUWVV
ge kunt	YUUUVVVV
geachte	WVVUVUTS
geachte heer	WVVVVVVU
geachte mevrouw	VVVVVUUV
geannuleerd	VWVVUVVV
gebakken	UUVWVVVV
gebeld	WVWUTVWV
gebeld ,	WVVUVVVV
gebeld .	UVWVUVVV
gebeurd	VVVUWXVV
gebeuren	VVVVWVVV
gebeuren ,	VVVVWVVV
gebeurt	VVVVXXVV
gebeurt er	VVVVXXVV
geblokkeerd	WWVTUWVY
geblokkeerd .	WVVUVVVY
geblokkeerd en	VWVVUXVV
geboekt	VWVUUXVV
geboekt .	WVVUUWVV
geboortedatum	VVVWVUVV
geboren	VVVWVZVV
gebouw	VVVWVVVV
gebracht	VVVVUVVV
gebroken	WVVVXTVV
gebruik	UUVXUWVV
gebruik de	UVVXVVVV
gebruiken	UWVVUVVX
gebruiken voor	VVVVVVUY
gebruikt	VVVVXVVV
gedaan	WUaQTUVV
gedaan $	VVXTVVVV
gedaan ,	UVVWVVVV
gedaan .	WVVUVVVV
gedacht	SVVYUWVV
gedacht $	UVWWUWVV
gedacht dat	TVVXVVVV
gedeputeerde	VVVWVVVZ
gedoe	UVXUYXVV
gedoe .	UVXUZXVV
gedronken	VVVVYWVV
gedronken en	VVVVWWVV
geduld	WVVVVVVV
geduld hebben	VVVWVVVV
geef	TWYUTUUW
geef die	UUXVUVUV
geef ik	VWVVVVVV
geef zelden	VVWUVVVV
geeft	XUUVZSUU
geen	TYSWWYUU
geen bereik	WVVUVVVV
geen buren	XVVUTVVV
geen computer	UVVWVZVV
geen conducteur	VWVUWVVV
geen echte	VVVVVXVV
geen enkele	UVXUUTVV
geen formulier	UVWVVVVV
geen geld	TYVUUaVV
geen idee	WVVVUWWV
geen insuline	VVVVYVVV
geen internet	WVVVVWVV
geen mens	VVVVUUVV
geen omroep	VVUVVUVV
geen personeel	UVVWVUVV
geen reactie	WVVUVVVV
geen spoed	VVVVVWVV
geen telefoon	VWVVUVVV
geen water	UWVVUWVV
gefeliciteerd	WVUVVVVV
gefeliciteerd met	XVVUVVVV
gegaan	VVVVVWVV
gegaan $	VVVVWVVV
gegeten	UXWTYVVV
gegeten ,	VVVVUVVV
gegeten en	UXVUWWVV
gegeven	UVWVUVVV
gegevens	VVUWVVUV
gegevens zijn	WVVUVVVV
gehaald	TVWWVVVV
gehaald !	UVVWVVVV
gehackt	VUVWVVVV
gehad	UUXVWUXV
gehad ,	UVXUUVYV
gehad .	UVXUVVVV
gehad heb	WVVUVVVV
gehad van	VVWVVVVV
gehandicapte	VVVVVYVV
gehangen	VVWUVVVV
geholpen	XVUUUVVV
geholpen $	XVUUVVVV
geholpen ,	UVUWVVVV
geholpen bij	VVVVVUVV
geholpen met	VVVVVWVV
gehoord	VVVVVUVV
gehoord ,	VVWVVUVV
gehouden	UVWVVVVV
geit	VVVWVVVV
gek	XUUVUUVV
gekeken	UVVXVVVV
gekocht	UWUWUWVV
gekocht ,	WWVUUVVV
gekocht .	VVVWUVVV
gekozen	VVVVVVVU
gekregen	XUVUXSUV
gekregen $	WVVUVVVV
gekregen ,	UVVXXUVV
gekregen .	ZVUTVVVV
gekregen van	VVVVUTVV
geland	UVVVVVVV
geland ,	UVWVVVVV
gelaten	VVXUUUVV
geld	SUXWVVVV
geld $	YTXTVUVV
geld er	UVVWWVVV
geld terug	UWVVVUVV
geld voor	TWVWVYVV
geldt	UXUVVVVV
geldt dat	UWVVVVVV
geldt de	VVVWVVVV
geleden	WVUWTUWU
geleegd	VVVUVVVV
geleerd	TVVXVVVU
geleerd over	VVVWVVVV
gelegd	WVVVVVVV
gelegen	UVVWVVVV
gelegenheid	VVVVVVWU
gelegenheid tot	VVVVVVWU
gelekt	VVVWVVVV
geleverd	YVUUXVVW
geleverd ,	XVUVXVVV
gelezen	UVUWVVVV
gelezen over	VVUWVVVV
gelijk	UVVXVVVV
gelooft	VVVWVVVV
gelopen	VVVWVWVV
gelopen ,	VVVWVWVV
geluid	WVVUVVUV
gelukkig	XUUVUWVV
gelukt $	VVWUVVVV
gemaakt	VVUWUUVU
gemaakt ,	UVWVVUVV
gemaakt en	WVUVVVVV
gemaild	WTVWVVWV
gemaild ,	WVVUVVVV
gemak	VVVVWVVV
gemeente	TVVXSVUW
gemeente $	VVWVVVVV
gemeente plant	XVUUVVVV
gemeld	XVWTVTVW
gemeld ,	VVVVUVVV
gemeld .	WVVUVVVW
gemeld en	VVVVWUVV
gemerkt	UVVXVVVV
gemerkt ,	UVVXVVVV
gemist	WVVUUVVV
gemist ,	UVVVUVVV
gemogen	WVVVVVVV
gemogen .	WVVVVVVV
genoeg	WVVVYVVV
genoeg ,	VVWUVVVV
genoeg geweest	WVVVZVVV
genomen	WUVVUUVU
genomen .	UVWVVUVW
genomen en	VVVVVWVV
genomen van	VVVVVUVU
genoten	VVWUVVVV
genoten van	VVWUVVVV
geplaatst	VVVVVUVV
gepland	VWVUVVVV
geprobeerd	VVWUVVVV
geraakt	VWVUVVVW
gerecht	UVXUVVVV
gered	UVVWUVVV
gereden	VVVVXVVV
geregeld	XVSWXYWU
geregeld $	VVVVVVWV
geregeld ,	VVTXXWVV
geregeld .	XVTVVXVV
gereserveerd	XVVTVVVV
geschikt	UXVUUTUV
geschikt voor	UXVUUUVV
geschreven	VVVVVVUV
geslapen	TVYUVUVV
geslikt	WUVVVUVV
gesloten	VVVWUUVV
gesloten op	UVVWVVVV
gesmolten	XUVUVVVV
gesmolten ,	XUVUVVVV
gesprek	WUSYTVWU
gesprek met	VVVVVWVV
gesprek van	UVVWVVVV
gesprekken	WVVVVVVV
gesproken	WVVVVWVU
gesproken en	WVVUVVVV
gestaan	VVVVUUUV
gestaan .	VVVVVVUV
gestaan en	VVVVVUVV
gestapt	VVVVVWVV
gesteld	VUVWVVVV
gestemd	VVVWVVVV
gestort	WVVUWUVV
gestuurd	UWUWVWVV
gestuurd $	UVVWVVVV
gestuurd .	VVVVVWVV
getekend	VVVVUVVV
getekend bij	VVVVUVVV
getroffen	VVVVVVWV
gevaarlijk	VVTWVVVV
gevaarlijke	VVVVVVVY
geval	VVWVVVVV
gevallen	XUVVXWWU
gevallen ,	WUVVXXVV
gevel	WUVVYVVV
geven	UWVVUWTW
geven $	VWVVVWVV
geven ?	VVVVUUTW
gevlogen	UWVVXVVV
gevlogen ,	UWVVXVVV
gevoel	VVWUVUVV
gevonden	UXVUUTVW
gevraagd	ZTVTVVVW
gevraagd de	VVVVUVVW
gewaarschuwd	VVVWaUVV
geweest	UUVXWZVU
geweest ,	UUVXUYVV
geweest .	VVWUYVVV
geweigerd	WVVUVVWX
geweigerd .	WVVUVVWX
geweldig	YVTUVVVV
geweldig geregeld	XVTVVVVV
gewenst	UVVWVVVV
gewerkt	VVWVVVVW
gewerkt die	VVWVVVVW
gewond	VVVVVUVV
gewone	UVWVUVVV
gewone taal	VVXUVVVV
gewonnen	TWUWUUVV
gewoon	UYUUVUUU
gewoon $	VWUVVVVV
gewoon ,	VVVWVVVV
gewoon de	UWVVUVVV
gewoon een	UVWVVVVV
gewoon in	WUVUUVVV
gewoon niet	VVVVWWVV
gewoon op	VVVVVVVU
gewoon te	VVUVVVVV
geworden	XTYSTXVV
geworden $	WUWTUVVV
geworden ,	WVVVVWVV
geworden en	VVVVVXVV
gezamenlijke	UWVVVVVV
gezegd	UVVWXVVV
gezegd $	UVWVVVVV
gezegd ,	UVVWVVVV
gezegd .	WVUVXWVV
gezegd dat	UVVWVVVV
gezellig	UVUXVVVV
gezet	WWWSUXVV
gezet $	VWVUVXVV
gezet ,	WVVVVVVV
gezet .	UVXTVVVV
gezet en	UWVVUUVV
gezeten	WUVVWUVV
gezicht	VVVVVUVV
gezien	TTVYWWVV
gezien $	USUZUUVV
gezien ,	WVVUVXVV
gezien ?	UUVXWWVV
gezin	WVVUXUVV
gezin ligt	WVVUWVVV
gezinnen	UVVWVVVV
gezinnen op	UVVWVVVV
gezondheidsdienst	UVVWUVUZ
gids	UVWUVVVV
gij	VXVUVVVV
ging	TWVXXUUU
ging $	VVVVVUVV
ging het	WVVVVVVV
ging open	UXVVYVVV
ging vanzelf	VVXUVVVV
gingen	VUWUUUVV
gister	UWVUVUVV
gisteravond	UVVWWVUW
gisteren	XWYQYTUV
gisteren $	VVWUWVVV
gisteren ,	UVVWXVWV
gisteren .	ZVUSVVVV
gisteren bij	VXVTVVVV
gisteren gebeld	VVWVVVVV
gisteren is	VUVWVVVV
gisteren met	VVVVVWVV
gisteren weer	WUVVVVVV
gisterochtend	VVVVXVVV
glas	XUUUXXVV
glas in	XUVUWXVV
glasvezel	VWVTVVVV
glimlach	VVXUVVVV
gloeiend	VXUVWUVV
gloeiend en	VVVVWVVV
gloeiend heet	VXUVVUVV
goal	UUTZVVVV
goed	TZVTXTUU
goed $	UYUUZUVV
goed .	UVWVVVVV
goed bed	VVWVVVVV
goed bezig	VVXUVVVV
goed dat	VVWUVVVV
goed geholpen	VVWVVUVV
goed lezen	VVVVUWVV
goed meer	WVUVVVVV
goed nederlands	VVVVVWVV
goede	WUVVUVVV
goedemiddag	VVVWVVWU
goedemiddag ,	VVVWVVWU
goedemorgen	VVVWVVUV
goedemorgen ,	VVVVWVUV
goedemorgen allemaal	VUVWVVVV
goedgekeurd	VVVWVVVV
goedkoper	WVVVVVVV
goeie	UVYTVVVV
goeie uitleg	VUWVVVVV
goeiedag	VVVVVUWV
goeiedag ,	VVVVVUWV
goh	VVWUVVVV
goh ,	VVWUVVVV
gooide	WVVVUVVV
gooide de	WVVVUVVV
gooit	WVVVVVVV
gordijnen	VVVVVXVV
goud	TVYUUUVV
goud waard	UVXUUVVV
graag	RaVUSWYW
graag direct	VVVVWVVV
graag een	UYVTVUUV
graag ontvang	VWVVVVUW
graag uw	VWVVVVXU
graag voor	VWVUVUWT
graden	WTVWYYVU
graden ,	VUVWXXVU
graden en	VVVVWVVV
grap	VVWVXVVV
grap .	VVVVXVVV
grappig	VUUXUVVU
grappig $	VVUWVVVU
grappig .	UVVWVVVV
gratis	UWWUUUUV
gratis $	VXVTVVVV
gratis mee	VVUWVVVV
griffie	VVVVVVUX
griffier	UVVXVVVX
grijs	WVVUUVVV
grijze	VVVVVXVV
groen	UUUYTVVV
groen $	WVVVVVVV
groene	VVVVVVVW
groep	VWWUVUVV
groep 0	VWWUVUVV
groepje	VVVVWUVV
groet	UWVVVVWa
groet ,	UWVVVVWa
grond	VVVWWVVV
grond ,	VVVWWVVV
groot	UVYTWWVV
groot .	VVVVWWVV
grote	TUXWVVVV
grote toetsen	VVVVVUVV
haal	VVVVVYVV
haal ik	VVVVVWVV
haalde	WVVUUVVV
haalt	WVVVWVVV
haalt hij	WVVUXVVV
haar	TWVVXbUV
haar een	UVXVUVVV
haar eerste	VVVVVUVV
haar in	VVVVWVVV
haar mondje	WVVUVZVV
had	XTVVTWUV
had .	VVWUVVVV
had 0	WVUVUUVV
had de	UVVWVVVV
had een	XVVUVVVV
had het	UVWVVVVV
had ik	UVZTUXUV
had op	WVVVUVVV
had u	VVVVUXVV
hadden	SXVWSVVU
hadden geen	TVVXVUWV
hadden we	UVWWVVVV
haha	UVWVUTUV
haha $	WVVUVUUV
haha ,	UVWVUUVV
hahaha	VVVWVVVV
hahaha die	VVVWVVVV
hal	UVVWVVVX
halen	UVVWUVVW
half	UXVUVUZU
half elf	VVVUVVXV
half negen	VVVWVVVV
half tien	WVUVVVVV
half uur	UUVWUVVV
half vijf	VVVUVVXV
halfuur	VVVVUVVV
hallo	WVUUUVWX
hallo ,	VVVVVUXX
hallo ?	WUVVVVVV
hallo ik	VWVVVWVV
hals	WVVUVWVV
halte	XVVTVXVV
halve	WUWUWVVV
halve dag	UVXUVVVV
hand	TXWUUXVU
hand $	TXVVWVVV
handdoeken	VVWUVVVV
handel	VVVWVVVV
handen	WUUWWVVV
handhaving	VVVVVVVW
handhaving .	VVVVVVVW
handig	UUVXVUUV
handig $	UVVWVVVV
handtekening	WVVVVVVV
handtekeningen	UVVWVVVV
hangen	UUVWVYVV
hangt	VTUYcZVV
hangt aan	WVVUXVVV
hangt een	UUVXYYVV
hangt scheef	WUVVVXVV
hap	YVXRVVVV
hard	YWUTVVVV
hard dat	WVVUVVVV
haren	WVVVVVVV
haring	UVUXVVVV
hart	WVWTWTVV
harte	TVXVVVVV
hartelijk	VVVVVUVV
hartelijk dank	VVVVVUVV
hartpatiënt	TXVVUXVV
hartpillen	VVVVWWVV
havo	VVVVVUVV
havo 0	VVVVVUVV
heb	VSTaTVTS
heb $	XVVUUVVV
heb .	VVVVUUVV
heb 0	XVUUUVVV
heb ?	VVVVVWVV
heb al	WVVUVWVV
heb alle	VWVUWUVV
heb alles	UVTXYVVV
heb als	UUVWVVVW
heb de	WUUVTTVV
heb drie	UVVXVUVV
heb een	UWUVUYVV
heb er	UUWWSVVV
heb geen	UWVVTaVV
heb hem	VUVXVUVV
heb het	XUVUVXVV
heb ik	USYWSRUT
heb in	UVWVVVVV
heb je	UTVYVVVV
heb mijn	UVVWVWVV
heb na	VVVVVWVV
heb net	UXVUXUVV
heb nog	VWVUTXVV
heb nu	VVWUUUVV
heb op	VVVVVUVV
heb per	UWVVZUVV
heb sinds	VVVVXTVV
heb twee	VVVVVWVV
heb uw	VWVUXVVX
heb vandaag	UVVWTVVV
heb voor	WVVVVUVV
heb ze	VVWVUVWV
hebben	YUVUTPTa
hebben $	WUVVVVVX
hebben ,	VUWVUVVV
hebben .	VVVWVVVU
hebben als	WVVVVVVW
hebben de	WVVUVVVU
hebben drie	WVVUVVVV
hebben een	VUVWUUUW
hebben er	VVVWVVVV
hebben jullie	RYUXWRWV
hebben met	VVVVUVVV
hebben mijn	XVUUVVVV
hebben ons	WVVVVYVV
hebben u	WUVVUVUW
hebben uw	UVWVVVUY
hebben we	UVWUUVVV
hebt	WUVVUWVW
hebt $	WUUWVVVV
heden	WUVVVVVY
hedenochtend	VVVVVVVX
hee	VWVVXXVV
heeft	XUTWXXVZ
heeft .	UVVWVVVV
heeft al	XVVUWWVV
heeft de	TUVYWTVa
heeft die	VVVVUUVV
heeft dit	XUVUVVVV
heeft een	SWUYVWYV
heeft er	VUVWVXVV
heeft gedaan	WVVVUVVV
heeft geen	WVVUUWVV
heeft gisteren	VVVVWVVV
heeft haar	TVWWUWVV
heeft het	UVVWSZVV
heeft me	UVWVUVVV
heeft mij	VVVUWVVV
heeft mijn	XVVUVWVV
heeft net	VVVVWWVV
heeft nog	VVVVUXVV
heeft nu	XWUTUVVY
heeft sinds	VVVWYVVV
heeft tot	UVXUVVUV
heeft u	TWXUUUYX
heeft uw	UVVWUVUV
heeft van	VWVVYVVV
heeft vandaag	VVVWVUVV
heeft ze	WUVVVVVV
heeft zijn	VUUWUVVV
heel	SWVXYXVU
heel blij	VVVVVUVV
heel fijn	VVVVUVWV
heen	UVWVTUVV
heen $	UXUVVVVV
heer	VVVVVVVU
heer ,	WVVVVVVU
heerlijk	UVWVUVVV
heerlijk $	UVVWVVVV
heerlijke	VVWVVVVV
heet	TWUXUWVV
heet ,	UXVVVUVV
heet die	UVVWTVVV
heet het	VVVVUVVV
hej	VWVUVVVV
hek	WUVVYTVV
helaas	VVVVVUVV
held	UVUXVUVV
helder	UVUXVVUV
helder .	UVWVVVVV
hele	UUWWXWTU
hele dag	WVVVUVVV
hele gezin	WVVUWVVV
hele straat	VUVWVVVV
hele week	VVVVVWVV
helemaal	TZWTWVVV
helft	aUUTVVVV
helft van	WVVVVVVV
helling	XVVTVVVV
help	UXUWbVVV
help $	VVVVUWVV
help ,	UYVUYVVV
helpdesk	WUWUUVVV
helpen	VUVWVVVV
helpen met	VVVVVXVV
helpt	UVWVUWVV
helpt mij	VWVVUWVV
hem	SXVWXUUU
hem in	VVVVVVWV
hem net	VVVVXWVV
hem niet	TXVVVUVV
hem op	UVVVVVVV
henk	VVVWVVVV
heren	VVVVVUVV
herfst	XTVVVVVV
herfst niet	XTVVVVVV
herhaling	UWWTVVVV
herhaling van	UWUVVVVV
herinnering	VVVVWWVV
herken	VVVVVUVV
hersenletsel	UWVVVYVV
hersteld	VVVVVUVV
hersteld ,	UVWVVVVV
herstellen	WVVUVVVV
herstellen .	WVVUVVVV
het	SVUYXTeV
het "	WVVUUVVV
het $	VVWUVVVV
het ,	UVVWVVVV
het .	UVaRVVVV
het aan	VWUUVVVV
het aantal	UWVVVVVV
het afhaalpunt	VVWVVVVV
het afrekenen	WVVUVVVV
het al	UXVTVVVV
het alsof	UVXUVVVV
het apparaat	XVVUWVVV
het begin	XUVUVVVV
het bericht	VVVVVXVV
het beste	VXTVVVVV
het betreft	VWVUVVVX
het bezoek	VUWVUVVV
het bij	WVVVTUYV
het bord	UVVWUUVV
het brood	UVVXUVVV
het bureau	VVVVVVUX
het college	VVVVVVVW
het concert	VUWWVVVV
het dak	VWVVbWVV
het dat	VWVUUUYW
het datalek	VWVVVVXV
het dataplan	UVWVVVUV
het de	TVVXVVVV
het debat	VVVWVVTX
het delen	UWVVVVVV
het depot	VVUWVVVV
het dorp	VVVVVUVV
het driegangenmenu	VVVWVVVV
het druk	WVVUVVVV
het dus	UVWVVVVV
het duurde	WVVUVUVV
het echt	UUYUUVVV
het een	VUWVWUVV
het eerst	TVYVTVVV
het eerste	UVVWVVVV
het eind	WVVVVVVV
het einde	VVVWUUUW
het er	UVVWVXVV
het eten	VVVWVVVV
het etiket	WVVUXVVV
het feest	UXVUYVVV
het filiaal	UVVWWUUX
het filmpje	WWUUVTVV
het formulier	WVWUVVVV
het gaat	VVVVUVUV
het gas	VVVVTVVX
het geld	UVWUVVVV
het gesprek	WUUVVWVV
het gewoon	UVVWVVVV
het hele	UUVWUVUV
het hoeft	UUVWYUVV
het hoofdgerecht	UVUXVVVV
het hospice	VVVVUWVV
het hotel	UVVWVVVW
het huis	UVVXVVXV
het iets	VVVVVXVV
het in	XVVUWWVV
het infuus	VVVVWVVV
het inloggen	UWVVVVVV
het interview	VVWVVVVV
het invullen	VVVVUWVV
het is	VVWUWYXU
het jaar	WVVUVVVV
het journaal	VVVVVVWV
het kabinet	VWUWVVVV
het kan	WVUWWUVV
het lachen	TVWWTVVV
het land	UVWVVVVV
het lek	WVVUXVVV
het leven	WWVUWVVV
het licht	UVVXWVVV
het lint	VVVWVVXV
het loket	WUVVUVVV
het meer	WVVVWWVV
het menu	VVVWVVVV
het met	UWVUVVVV
het mogelijk	WVVVVVVV
het moment	YVSVVVVV
het museum	UVVWVUVV
het niet	XWUTWUVU
het nieuwe	VVVUVVVV
het nog	WVUWUXVV
het noorden	UVVXVVVV
het normaal	WWVTVVVV
het nu	VVVVUUXU
het nummer	VVVVWVVU
het om	WVVVVVVV
het ontbijt	XVUUVVVV
het ook	VWVVUVVV
het openbaar	VVVVVVVW
het oud	VWVUVVVV
het oude	UUUXVVVV
het pakket	WVVVVVVV
het park	VXXRUUUV
het perron	VUVWUUVV
het persbericht	VVVVVVXV
het personeel	UVXUWVUV
het plan	WVVUVVVV
het prachtig	VWUVVVVV
het programma	VVVVVVUV
het raam	WUUWVVVV
het rampenplan	VVVVVVVW
het rapport	TVVXVVVW
het recept	VWVUVVVV
het regent	VVVWVVVV
het restaurant	VVVWUVVV
het rooster	XVUUVVUV
het schoolplein	TWVWYYVV
het speelgoed	WUVVWXVV
het spoor	UWVWZVUT
het stadhuis	WVUVXVVV
het stadion	WVVUVXVV
het station	VVUWUUUV
het stuk	UUWWVVZV
het systeem	VVVVUUVV
het terras	UWVVWVVV
het terrein	VVVVVVXW
het toestel	VVVUVVZV
het toetje	WVVUVVVV
het uitblijven	WVVUVVVU
het van	VVUVVVVV
het vast	VVVVUVUV
het verhaal	UXVUVVZU
het verkeerde	WVVUUXVV
het verschil	VVVVVUVV
het vervolg	VUWVVVVV
het viergangenmenu	VVWUVVVV
het volgende	WVVUUVVV
het voor	VVVVVUVV
het voorstel	UUUXVVVV
het vuur	UVVWVUVV
het waar	VVVVUVXX
het was	STWZTTVV
het water	WWUVaTUU
het weekend	VVVVVVXV
het weer	WVWSUVVV
het wel	UUXVVVVV
het werk	TWUWVVVV
het weten	VUUWUVVV
het wijkcentrum	WVVUVVVT
het wordt	WVUVVUVV
het zelf	UVVWVVVV
het ziekenhuis	XUVVVVVV
het zijn	WUVVVVVV
het zo	WVVVWUVV
het zuiden	UVVWVVVV
het zwembad	VVVVWUVV
hetzelfde	XVUUUUVV
heup	WVVUVWVV
hey	VVVVVVXV
hie	VWVVVVVV
hield	UVWVVYVU
hier	XXVRUUVh
hier ,	UXUVUVWd
hier .	UXVVVUVX
hier al	VVVUVVVV
hier de	WWUUVVVY
hier een	VUUXTVUW
hier geen	UUVXVUVW
hier gewoon	WUVVVVVV
hier iemand	VUVWXVVV
hier in	XUVUWWVV
hier met	VUVXUYVU
hier niet	XVVTXUVV
hier nog	WVUVVVVV
hier van	WVVVVVVV
hierbij	SVVZUUVW
hierbij het	UVVWVVVV
hierbij stel	VWVUVVVU
hieronder	VUVXVVVU
hieronder .	VUVXVVVU
hiervoor	VUVWVUWU
hij	VTYUbYXU
hij "	VVVVVXVV
hij $	TVWVUVVV
hij .	VVVWWUVV
hij blijft	VWVUVUVV
hij er	VVWUUWVV
hij heeft	VUWVWWYV
hij is	UTXVSUVU
hij ligt	VVVVUVVV
hij loopt	UVVWUTVV
hij praat	UVVWVWVV
hij reed	VVVWWVVV
hij staat	VVVVYUVW
hij terug	VVVVVUVV
hij voor	VXVUZUVV
hij was	VVWUWWVV
hij zegt	VXVTZUVV
hing	VVVVVUVV
hing er	VVVVVUVV
hitte	VUWWVVVV
hoe	ScTTPaTU
hoe dan	WVWUVVVV
hoe de	VUVWVVVV
hoe geef	VWVVVVVV
hoe heet	VWVVUVVV
hoe het	UUXVVVVV
hoe ik	VWVVVWVV
hoe is	WVVVVVVZ
hoe kan	YSVVUVUV
hoe kom	VVVVWVVV
hoe krijg	UXVVTXVV
hoe laat	UWVVXUXU
hoe lang	TZUUUTUU
hoe meld	VWVUUUVU
hoe moeilijk	WUVVVVVV
hoe stuur	VVVVVVUV
hoe vaak	XUVVWVVV
hoe zet	VWVUVVVV
hoef	WWUUZVVV
hoeft	TVUYbTUY
hoek	VUUXYWVV
hoek ,	VVUWVVVV
hoek bij	UVVWWWVV
hoelang	VVVVXVVV
hoest	VVVVVWVV
hoest ,	VVVVUVVV
hoesten	VWVUXWVV
hoesten ,	VWVUXWVV
hoeveel	UYVTUUbW
hoeveel klanten	VVVVVVXV
hoeveel kost	VWVUVVVV
hoge	UVVWVVXU
hoge resolutie	VVVVVVXU
hoi	UWVVUVVW
hoi !	VVVVVVWV
hoi ,	VVVVVVVW
hoi ik	VVVVUWVV
hond	SWWWVVUU
hond ,	UVXUVVVV
hond die	VVVWVWVV
hond en	VVVVVUVV
hond heeft	UVVXVVVV
hond is	VVVWWVVV
honger	VVVWUVVV
honger ,	VVVWVVVV
hoofd	WVUVYVVV
hoofdgerecht	UVUXVVVV
hoofdpijn	VXVTYUVV
hoofdpijn en	VWVUWVVV
hoofdredactie	WUVVVVWU
hoog	WWVTUVVV
hoog dat	WVVUUVVV
hoogte	UVWVVUVV
hoogte gehouden	UVWVVVVV
hoop	UWVUVVVV
hoor	YUSWWTWU
hoor $	XUTWUVVV
hoor ,	XVVTVUWV
hoor .	XVVTVUVV
hoor en	UVVWVVVV
hoor ik	TVVWWVVV
hoort	TUYVUYVV
hoort het	VVWUVVVV
hoorzitting	VWVVVVVV
hopelijk	YVTUVVVV
horen	XVVTVVXV
horen dat	WVVUVWVV
horen graag	VVVVVVXV
hospice	VVVVUWVV
hotel	UVVVVUUW
hotel ligt	UVVWVVVV
hou	VWVVWWVV
houd	VWVUUVVW
houden	VUUXTVVV
houden jullie	VWVVVVVV
houdt	WUXTWTVV
hout	UVVXVVVV
hr	VVWUVVUV
http	SUUaUVVU
http $	SUUaUVVU
huilen	VVWUUVVV
huilend	VVWUVXVV
huis	VVVVTYVV
huis $	VWVVUVVV
huis ,	XVWTVVVV
huis .	VVWUVWVV
huis aan	UVVWVVXV
huis en	WVVVUWVV
huis gaan	VVVVXVVV
huis gegaan	VVVVUVVV
huis in	VVVVVVTV
huis niet	UWVVVWVV
huis uit	VUVWVUVV
huisarts	WVVUVVVV
huisartsenpost	VVVUVTVV
huisblad	UVVWVVXV
huisdieren	UYVTVVVV
hulde	UVWVVVVV
hulde aan	VVVWVVVV
hulde voor	VVWUVVVV
hulp	VVWUWYVV
hulp $	WVVVWYVV
humor	VVWVVVVV
hun	UVVWUUVY
huren	UWVWVVVV
huren .	UVVWVVVV
huur	WVVUVXVV
huur niet	VVVVUYVV
hè	XVUVXVVV
hè $	WVUVVVVV
hè .	VVVVYVVV
idee	VWVUUWWV
ie	XTVWUVVV
ie $	VVVVUVVV
ieder	VUXUVVVV
iedere	WVVUTVVV
iedereen	TUUZaXUT
iedereen die	VVVVUVVV
iedereen hier	VWVUWVVV
iedereen in	UVVWVVVV
iemand	WVUVZYUV
iemand ?	VWVVUUVX
iemand bij	XUUVUVVV
iemand de	VVVWXUVV
iemand die	ZSVVUUWV
iemand dit	VVVWWWVV
iemand enig	VWVVVVVV
iemand in	UVVWVUVV
iemand komen	VWVVVVVV
iemand met	UUWWXWVV
iemand mij	VVVVWVVV
iemand nu	VVVVVXVV
iemand of	VWVVVVVV
iemand op	UWVVWUVV
iemand sturen	VVVVUVVV
iemand van	VWVUUVVV
iemand willen	VVVWWVVV
iets	USWYWUUT
iets $	UWVVWVVV
iets ?	VVVVVXUV
iets aan	WVVVUVVV
iets doen	VVVVVUVV
iets in	TXUWYVVV
iets uit	TVVXXVVV
iets van	WVUVUUVV
iets weet	ZRVVVVVV
ijs	VVVWWVVU
ijsje	UUVXVVVV
ijskoud	VVWUVVVV
ik	SbVSTbNU
ik $	UVUWTTUV
ik ,	UVWVVVVV
ik .	WVVVVXVU
ik 0	XUVUVVVV
ik aan	WVVUWVVV
ik al	WVXSVWVV
ik alleen	UVWVUXVV
ik als	UVVXVUUW
ik begrijp	VWVVVVUU
ik bel	VUUXWZVV
ik bellen	VWVVdUVU
ik ben	TXUXQfUV
ik bij	TXVUUTVV
ik blijf	TUXWUUVV
ik contact	VVVVVVVU
ik daar	VVVVUWVV
ik dan	VVVVUUVV
ik dat	ZVTURWVU
ik de	WWWRUZYW
ik deed	UVUXVVVV
ik die	XUVUWWVV
ik dit	VVVVVWVY
ik doen	UWVWYWVV
ik durf	TXVVTYVV
ik echt	WUVVVVVV
ik een	UZWSTTVT
ik eigenlijk	WUVUVVVV
ik er	UVXVYWUV
ik ergens	VVVVUVVV
ik even	WTWUVVVV
ik ga	WUWUUVVV
ik gebruik	TUVXUUVV
ik geef	VVWUVVVV
ik geen	VVVVUVVU
ik graag	WVVVVVVU
ik had	XUUVZVVV
ik heb	XUTWUaUU
ik hebben	VVVVXVVV
ik heet	WVVVXXVV
ik hem	UWUWXVVV
ik het	UVYUWVUV
ik hier	UVYUVVVV
ik hoef	WWUUZVVV
ik hoor	TVUYXVVV
ik iets	VWVVVVVV
ik in	XVUUUUVV
ik jullie	UVTXUUUV
ik kan	UWXTRbVV
ik kom	XTWTXWUZ
ik kreeg	WVVVTUUV
ik krijg	TXVVXTVV
ik kwam	VVWUUVVV
ik las	UVVWVVVV
ik leef	VVVVUYVV
ik maak	UXVUZVWV
ik me	VVVVVUVV
ik meenemen	VVVVVUVV
ik meer	WVVUVVVV
ik met	UVVWUTUV
ik mij	WVVUVVVV
ik mijn	RZWUUUTS
ik moest	VVVWVWVV
ik moet	VUWUSVVV
ik na	WVVUVVVV
ik naar	WVVUVVVV
ik neem	UVVWUVVV
ik net	VVVVWUVV
ik niet	VSZUVTVV
ik niks	XVVTUUVV
ik nog	TUVYVUVV
ik nooit	VVWVVXVV
ik of	VVVVUVVV
ik om	WVUUVVXS
ik onaangenaam	WVVVVVVW
ik ooit	WTWVVVVV
ik op	VVVWVVVV
ik over	VVVVUVVV
ik proberen	UWVVVVVV
ik rijd	VVVVVTVV
ik ruik	VVVVXUVV
ik schrijf	VUWVVVXT
ik sinds	VVVVVWVV
ik slaap	VWVVTVVV
ik snap	TXUWUUVV
ik spring	WVVVWWVV
ik sta	VXUUdUWb
ik stel	VVVVVVVW
ik stem	UVVWVVVV
ik sterf	VVTYVVVV
ik te	UVVWUWVV
ik tel	VVVVVUVV
ik terecht	VVVVWVVV
ik thuis	UVWVVUVV
ik toch	WVUVVVVV
ik trek	VVVVWVVV
ik u	RVVZUUVW
ik uw	VUXVVVVV
ik van	XWUTWVVV
ik vandaag	VVVVWVVV
ik vaststellen	VVVVVUVX
ik verkeerd	UWVVVVVV
ik verwacht	WVVVVVWV
ik verzoek	WVVVVVVU
ik vind	UUWVUVVV
ik voel	VXUUXVVV
ik volg	VVVVVVWV
ik voor	WVVUVWVV
ik vraag	VWVUVUUU
ik vragen	VVVVVVTZ
ik vroeg	WVVUVVVV
ik wacht	WVTXTVVV
ik was	UVVWVVVV
ik weer	UVVWTVVV
ik weet	TUUYaVVV
ik weg	UWUWWWVV
ik werk	VVVVUUXU
ik wil	ZWVRZTWU
ik wilde	UVVWXUVV
ik woon	UVVWWVVV
ik word	XVUTVVVV
ik zag	WVVVUVVV
ik zat	VUUWUXVV
ik ze	VXVUUVVV
ik zeg	VVVWVVVV
ik zelf	WUUWVVVV
ik zes	VVVVVUVV
ik zie	RZUVZXVV
ik zijn	UWVVUWVV
ik zit	WTUXQXUU
ik zoek	UXVUUUXU
ik zou	UWVUUVUV
in	TXRZVaQS
in $	VWVUZVVV
in ,	VVXUVVVV
in .	UUXVUUVU
in 0	STTcQWTU
in ?	VXVUUVWV
in bed	VVVVVXVV
in behandeling	VVVVVUVV
in blok	WVVUWVVX
in brand	WVVUXVVV
in bus	VXVTUWVV
in canada	UVVWVVVV
in coupé	UVVWYVVV
in dat	VVVUUVVV
in de	aSWSbVUQ
in den	UVVWVWVV
in deze	VUVWVVVV
in die	VVUWYUVV
in dit	UVWVVVVV
in dm	VWVUVVVV
in drenthe	UWVVVVVV
in drie	UVWVVVVV
in een	XUVUQVUU
in elk	VVWVVVVV
in elkaar	VVWVVWVV
in gesprek	WVVVVVVV
in gewone	UVXUVVVV
in haar	WVVUVZVV
in het	VWRYUWXW
in hoge	VVVVVVXU
in huis	WWVTUWVV
in januari	WUVVVVVV
in je	WVVUVVVV
in jullie	UZUTZVUU
in juni	VVVVVUVV
in limburg	UVVWVVVV
in maart	WVVVVYVV
in met	XVVTWXVV
in mijn	VVTWWUVX
in nederland	VVVWVVVV
in november	UVVWVVVV
in oktober	UVVWVVVV
in ons	WUVVUWWV
in op	WUVVVUWU
in orde	VVWUVVVV
in paniek	WUVVVVVV
in plaats	UWVVVXVV
in uw	WVVVTVVX
in voorbeelddam	UWVVVVWW
in voorbeelddorp	UVVWVVVV
in voorbeeldhaven	VVVVUXUV
in voorbeeldstad	UVWVSUVV
in welk	VWVUVVVV
in zijn	VWVUZUVV
incassobureau	WVVVUWVV
inchecken	VWVUVVVV
indruk	UVWVVVVV
ineens	WVVUTUVV
info	VWVVVVWU
info .	VWVVVVWU
informatie	VVVVXUUW
informeren	VVVVVVVU
informeren over	VVVVVVVU
infuus	VVVVWVVV
ingang	WUUWWUYW
ingang ,	WVUVXVYV
ingang van	VUVWVVVW
ingenomen	UXVVaUVV
ingenomen ,	UWVVXUVV
ingepakt	UVVWUVVV
ingericht	VVWVVVVV
ingericht en	VVWVVVVV
ingeschreven	WUVVUWVV
ingeslikt	VWVVTWVV
ingeslikt ,	VVVVSVVV
ingetrokken	UVWVVUVV
ingevuld	WVVUVVVV
ingezien	XUVVVVVV
initiatief	VVVWVVVV
initiatief van	VVVWVVVV
inleveren	VVVUVUTV
inleveren $	VVVUVVVV
inloggen	WWVTVUVV
inloggen ,	UWVVVVVV
inloggen met	WVVVVUVV
inmiddels	WTVVUUVV
inspecteur	UVUXVVVV
inspectie	VVVVUUUb
inspectie .	UVVWVVVU
inspreken ?	VVVVVVWV
installateur	UVUXVVUV
installateur ,	VVUXVVVV
instappen	VVVVVUVV
insuline	VWVUYVVV
interne	VVVVVVVU
internet	WUVUUWUV
internet ,	WVVVVWVV
interview	UUVXVVWV
interview in	VVVWVVUV
interview met	VVUWVVWV
invullen	WVVUUWVV
invullen ?	VVVVUXVV
inzage	VVVVVVXS
inzet	WVUVVVVV
inzet $	WVUVVVVV
irritant	VWVVVVVV
irritant .	UWVVVVVV
is	VUQaTYYU
is "	XVUUVVVV
is $	XVXRUWVV
is ,	UVVWWTVV
is .	aTVSQUUT
is 0	TWVWTWVU
is ?	UUVXUVST
is al	UVVWWUVV
is bij	VVUWWWUW
is bijna	TUUYWXVV
is daar	VVVVWWVV
is dan	WVWUVVVV
is dat	TYVUZXVU
is de	TaSVUTXX
is dement	UXVUUWVV
is deze	UWUWVVVV
is die	SXWVUVUV
is dit	UTVZVVVV
is dood	UUVXTVVV
is door	WVVUVVVV
is echt	UVWVUVVV
is een	VPdTUTVT
is en	VVVWWVVV
is er	WXVSSYUU
is geen	SWVXYUVV
is gelukkig	WVVVVUVV
is genoeg	VVVVZVVV
is gewoon	XVTWUVVV
is het	RXXUXVZU
is hier	UXVUUVVX
is hij	WVVVUVVV
is in	VWUVUYVV
is inmiddels	VVVWVVVV
is jullie	VVVVVVXV
is kwijt	VWVVVVVV
is met	VUVWVVVV
is mijn	TVVXUUWV
is na	TWWUWVVV
is net	UVVWWUVV
is niet	UVUXUSUX
is nu	WVUVPUVV
is om	VVVWVVYW
is onwel	VVVVVWVV
is onze	UVVWVUVU
is ook	UUVXUVVV
is op	TWUXUVVV
is open	VVVVWVVV
is overleden	WVVVVVVV
is te	UVVXWWVV
is twee	WVVUXVVV
is u	WVVUVVVV
is uit	VVVVUVVV
is uw	VVWVVVVV
is van	XUUWWZVU
is vanochtend	VVVVXWVV
is vijf	VVVWWVVV
is voor	VVVWUTXU
is weer	WVVUVVVV
is weg	YVUTUXVV
is wel	UUVXVUVV
is zijn	VWVUXUVV
is zo	WUUVVUVV
is één	VVVVVUVV
it	WVVVUVVV
ja	VVVWUUVV
ja ,	VVWUVUVV
ja dat	VVVWVWVV
jaar	RSZYPXWS
jaar !	WVVUVVVV
jaar $	VVVWVVVV
jaar .	VWVUVVXU
jaar bij	TVYUVVVV
jaar en	VVVVVXVV
jaar eten	VVUXVUVV
jaar geleden	VVUWTUVV
jaar in	VVVWVXVV
jaar klant	VVWUVUVV
jaar maar	UVWVVVVV
jaar op	VVUWUYVV
jaarafrekening	WVVVVUVV
jaarverslag	VWUVVVVV
jammer	XVUUUVVV
jammer van	WVVUVVVV
jan	TVVYVVVV
jansen	WVVVWWVV
januari	XUUUUVVU
jaren	UUYUUUVV
jarig	UVVWVVVV
jarige	WVVUVYVV
jas	WVVUWVVV
je	TTTcOPTN
je $	VVUVVVVV
je aan	VVUWVVVV
je als	VWVVVVVV
je betaalt	UUVXVVVV
je bij	WVVUVVVU
je dan	XUVUVVVV
je de	VVWUWVVV
je die	UWTXVVVV
je een	VUUXWXVU
je er	WVVVUVVV
je het	WVVVWVUV
je hier	UWXUVVVV
je in	UWVVVVVU
je je	VWVVUUVV
je krijgt	TVWWVVVV
je mee	UVYTVVVV
je met	WWVUVUVV
je moet	VVWVUVVV
je niet	XVUUUUVV
je nog	VVUWVVVV
je op	VUVWVVVV
je van	WVVUVVVV
je verjaardag	UVVWVVVV
je vingers	UVWVVVVV
jerrycan	VVVVaUVV
jeugdzorg	VVVVUWVV
jij	UUTYVVVV
jim	VWVVUVVV
jim ek	VWVVVVVV
jongen	VVXTYVVU
jongen met	VVVVVXVV
jongen van	UUXVWUVU
jongens	UUXWVVVV
jongens $	UVWVVVVV
jongeren	VVVWUVVV
jongetje	XVVUYTVV
jongste	VVVVWVVV
jou	TSUaVVVV
journaal	VVVVVVWV
journalist	WVUWVVTV
journalist ,	VVVWVVVV
journalist van	WVUVVVUV
juf	VUWVUUVV
juist	XTVVUVVV
juli	WVVVVVVU
jullie	WYXPbTUN
jullie $	XVUUTVVV
jullie ,	VWVVTXVV
jullie .	XUUWWWVV
jullie ?	XTVVTWUV
jullie aan	UWVVVVVV
jullie al	UXVUVVXV
jullie alles	VVWUVVVV
jullie app	VVVVTXVV
jullie bericht	VVUWVVVV
jullie bezorger	WVVVVVVV
jullie blog	UVXUVVVV
jullie bus	WVVVWUVV
jullie collega	VVWVTVVV
jullie computerstoring	VVVVWVVV
jullie dat	VVVVUUUV
jullie de	TUVYXYVV
jullie die	WUVVVUYV
jullie dit	XTVVVVVV
jullie een	VWUUVTUV
jullie eigen	VVVVUVVV
jullie en	VWWUWUVV
jullie er	VVVVUVVV
jullie filmpje	UVWVVWWV
jullie flat	VVVVWTVV
jullie folder	VVVVUVVV
jullie gaf	WVVVYVVV
jullie gisteren	WUVVVTVV
jullie hebben	WUUVVUVV
jullie het	UXUVWVVU
jullie iemand	VVVVTVVV
jullie in	TWVWWXVV
jullie incassobureau	WVVVUWVV
jullie ingang	WVVVVVVW
jullie is	XTVVWVVV
jullie jaarverslag	VWUVVVVV
jullie kan	UVVWUVWY
jullie kant	UXVUVVZV
jullie kantoor	UVVWWUVV
jullie klantenservice	SVWXWYVV
jullie kocht	UXVVWUVV
jullie komt	VVVVVUVV
jullie lift	VUXVVVVV
jullie magazijn	WVUVVUUV
jullie mail	UUXVUUVV
jullie medewerker	VVVVUXVV
jullie merk	VVVVWWVV
jullie mij	UXVUVVVV
jullie monteur	WVUVVVVV
jullie monteurs	VVVVVVWV
jullie nieuwe	VVVVUVVV
jullie nog	WUVVVVVV
jullie of	VVVVTVVU
jullie ook	UYUUUVTV
jullie op	UXUVYUVV
jullie parkeergarage	VVVVXUVV
jullie ploeg	WUVVWXVV
jullie reclame	TVUYUVVV
jullie site	WVVVWVVV
jullie speelgoed	VVVVSVVV
jullie storing	VVVVXWVV
jullie systeem	VVVVWVVV
jullie trein	WUVVWXVV
jullie vestiging	VVVVVUVV
jullie winkel	TWVVVXVU
jullie woordvoerder	VVVVVVXV
jullie zeggen	WVVVUVVV
jullie zelf	UVWVVVVU
jullie zijn	SVXWXWVV
juni	UVVWUTUX
justitie	WVVUVVVV
k	YUTVVVVV
kaart	TUUYUUUV
kaart op	UVUXVVVV
kaart staan	VVVWVVVV
kaart staat	WVVVUVVV
kaart wisselt	UVUXVVVV
kaarten	UWVVVVVV
kaarten voor	VVVWVVVV
kaartje	UVYUUXUV
kaas	VVUWVVVV
kabel	UUVWVUVV
kabinet	XUUVVVTX
kabinet van	VWVVVVUV
kachel	XUVUZVVV
kalm	UVWVWVVV
kamer	ZTVTUVTW
kamer ,	WVVUUWVV
kamer .	UTXWUVVV
kamer 0	VWVUVVVW
kamer was	YVUTVVVU
kamercommissie	VVVVVVUW
kamercommissie nodig	VVVVVVUW
kamerlid	VVVVVVUW
kamers	UVUWVVVV
kamervragen	WVVUVVVW
kan	UZXQRbWa
kan $	WVVVVWVV
kan .	VWVVXUVX
kan dat	VVVVXVVV
kan de	TZVTSZVa
kan een	WTVVVUVV
kan en	VVVVVUVV
kan er	VWVVVVVV
kan geen	WVVVVUVV
kan helpen	VVVVUVVV
kan het	XTWTTWUV
kan iedereen	VVVWWVVV
kan iemand	VWVVZbVU
kan ik	UXWTXUTU
kan je	VWVVUVXU
kan mij	VVVVVVVW
kan mijn	VVVVUVVV
kan niet	SVXVTUVV
kan niks	VUXUVVVV
kan uitleggen	VVVVVXWV
kans	VVVWVVVV
kant	UYVUUUaU
kant .	VVVVVVVU
kant op	VVVVVUVV
kant van	UXVUVVZV
kantine	VUVWVVVV
kantoor	UVVWWTVV
kantoor $	TVXVVVVV
kantoor in	WVVVVVVV
kapot	XVUUUXVV
kapot ,	VWUVVXVV
kapot van	WVVVVVVV
kapotte	VVVVVVVU
kar	UXVUVUVV
kassa	VUXTTTVV
kassa $	WVVVVVVV
kast	XUVUUWVV
kastje	UWVVVVVV
kat	UVTZZVVV
kat ,	VVVVXUVV
keek	XVUUVVVV
keek ik	WVUVVVVV
keer	ZUQWYTUS
keer $	UVWVUVVV
keer ,	UVVXVUVV
keer .	XVUTVUVV
keer afgeschreven	UWVVVVVV
keer dat	VVWUTXVV
keer de	TVVXWVVV
keer deze	UVVWVUVV
keer een	VUUWVVVV
keer in	TVVXVUVV
keer is	WVVVWUVV
keer mijn	VVVVWWVV
keer niet	VVVVUXVV
keer ook	UVVWVVVV
keer op	WVVVVWVV
keer opnieuw	WVVVVVVV
kelder	VVVVZVVU
kelder in	VVVVWVVV
kennen	VVVVUVVV
kennis	WWVUVXVU
keren	VVVVVVUV
kerk	UVVXVVVV
kerkstraat	VUVVVTVV
kermis	UVVWVVVV
kerst	VVWVUVVV
ketel	UWWUXUVV
ketel heeft	VWVUWVVV
keuken	VTUYYVXV
keuken $	TTVYYVVV
keuken ,	VVVVWVVU
keurig	TVXVVVVV
keuring	UVVWUVVY
keuzemenu	XVUUWVVV
keuzemenu $	XVUUWVVV
kiezen	VWVVVVVV
kijk	SVUZXUVV
kijk dit	VVVWVVVV
kijk ik	VVUWVVVV
kijken	UVUXTVUU
kijken $	VVUWUVVV
kijken ,	VVVWVVVV
kijken .	VVVVVWVV
kijken ?	VVVVVWUV
kijkt	UVVWYVVV
kilometer	VVVVUVVX
kilometer 0	VVVVUVVX
kind	WVTVZVVU
kind met	VVVVTYVV
kind van	WVVUTXVV
kinderafdeling	VVVWVWVV
kinderen	TUWWWcUT
kinderen $	VXWSVYVV
kinderen .	VVVVUVVV
kinderen en	UVVWVWVV
kinderen hebben	UUYUVVVV
kinderen op	UUUYZaVV
kinderen tot	VVUXVUVV
kinderen van	VVUWVVVV
kinderkamer	TXVVWUVV
kindermenu	UWVVVUVV
kinderwagen	WVVUWVVV
kinderwagen $	WWVUVVVV
kindje	WVVVUYVV
kindje verloren	WVVVVYVV
kip	VVVVWTVV
klaar	TTXXVTUY
klaar $	UVXUVVVV
klaar ,	UVVVVVVV
klaar .	SUXXVUVV
klaar om	XVUVVVVV
klaar te	UVVWUVVY
klacht	UVYUVVTV
klacht is	WVWUVVVV
klacht van	VVVVVVUW
klagen	UVVWVVVV
klant	WUXSVTUU
klant .	UVWVVVVV
klant ?	WVVVVVVV
klant ben	UVXUVVVV
klant en	VVWUUUVV
klanten	WVVVUVXU
klantenservice	TVVXWYVV
klantenservice .	VVUXVVVV
klantgegevens	UWVVVVVV
klantnummer	VUVWWYVU
klantnummer ?	WVVUXXVU
klantnummer is	UUVXUWVV
klap	WVUVXWVV
klappen	UVVWWUVV
klas	WVUVUVVV
klasse	VVWUVVVV
klasse !	VVWVVVVV
klein	YVVTVXVV
klein $	YVUUVVVV
kleindochter	UVVVUVVV
kleine	VXWRXYUU
kleine lettertjes	WVVVUXUU
kleintjes	VVVVVWVV
kleinzoon	UWVVVWVV
kleinzoon heeft	WVVUWXVV
klem	UUVXVUVV
kleur	WUVWTVVV
kleuter	VVVVWWVV
kleuters	UWVVXUVV
klik	WVVVVVVV
kliko	WVUVVVVV
klopt	VXVTVXYW
klopt ,	VVUWVZVV
klopt het	UYVUVVYW
klopt niet	WVVUVUVV
klopte	VVWUUWVV
knap	YVUTVVVV
knap gedaan	WVVUVVVV
knap hoor	XVUVVVVV
knap werk	TVXVVVVV
knieën	UUVXVUVV
knipt	WVVVVUXV
knoopcelbatterij	VVVVXYVV
knoopcelbatterij uit	VVVVXYVV
knop	VXVUUVVV
knop om	VWVUVWVV
knuffel	UVWVVVVV
kocht	VWVUWUVV
koe	UVVWYVVV
koekje	VVWUVVVV
koel	YVUUVVVV
koelkast	UUVWVTVV
koelkast $	UUWWUVVV
koffer	WVVUYVVV
koffers	YTVUVVVV
koffie	STWYTUUX
koffie $	UVUWVVVV
koffie ,	VVUVVVVV
koffie en	VVVVVVVX
koffie was	UVUWVVVV
koffieautomaat	UVWVUVVV
kok	WVVUVVVW
kom	TUXWYVTZ
kom hier	VVWVVVVV
kom ik	UWUVWVVV
kom je	UVVWVVVV
komen	VVWTWaWX
komen $	VVVVUWVV
komen ,	VVVVVXVV
komen .	VWVVVVVV
komen ?	VWVVVWXZ
komen en	WUVVVVVV
komen opdagen	VVVVUYVV
komen van	VVVVXUVV
komkommer	UVVXVVVV
komm'n	WVVVWWVV
komt	WXSVVSUS
komt $	WVVVUVVV
komt .	VVVVVUVV
komt de	VVVVWVVV
komt een	XVUTUVVV
komt er	UXVVVVWV
komt niemand	WVVVVVVV
komt niet	WUVUVWVV
komt rook	UXVUWVVV
komt u	VVVVVVUV
kon	TUYVUVVV
kon het	VUVWUUVV
kookt	VVVVWVVV
koolmonoxidemelder	VWUVYWVV
koolmonoxidemelder gaat	VVVVWWVV
koop	WUUVSVVV
koop ,	VVVWVWVV
koop .	UVVWVVVV
koop ?	UVVWVVVV
koop ik	XVVTTVVV
koor	VVVVVVUV
koorts	UWVVUUVV
koorts $	UXVVXTVV
kopen	WUVVVVVV
kopen $	WUVVVVVV
kopie	UWUWVVVV
kopie van	UWUWVVVV
kort	VVVWUWVV
korting	VWVVVVVV
kost	RbTVUUWV
kost dat	UXUUVUVV
kost een	UXVUVVVV
kostelijk	UUYUUVVV
kosten	VVVVVVVU
kosten van	VVVVVVVU
kou	WUVVVVVV
koud en	VVVVWVVV
kraan	WUVWWUUV
kraanwater	VVUWVVVV
krant	ZUVTUUVW
krant $	WVVUVVVV
krant .	WVVUVVVV
krant ?	VVVVVVYV
krant van	UVUXVVSV
krantje	VWVUVVVV
kreeg	XUWSVUUY
kreeg een	UVVVVUUV
kreeg er	WVVUWUVV
kreeg ik	WVVVVUVZ
kreeg van	VVVVVYVV
kregen	WUWUWVXU
krijg	XWVSYSTU
krijg alleen	WUVVWVVV
krijg de	UVVWUVVV
krijg een	VWUUVVVV
krijg er	UVWVUVVV
krijg ik	XUUUSVUV
krijg je	VVWTVVVV
krijgen	UXVUVYWU
krijgen van	WVVVVWVV
krijgen we	UWVVVYVV
krijgt	VWUVUVWW
krijgt .	VVVVVUVV
krijgt een	TVVXVVVV
kruipruimte	VVVVWVVV
kuil	XVVUVVVV
kun	VVVVVUVV
kun je	VVVVVUVV
kunnen	VXWTVVTV
kunnen er	UVVXVUVV
kunnen jullie	VVVVVXUX
kunnen terugbellen	VVVVXVVV
kunnen we	UYVTVVUV
kunnen wij	VVVVVVUV
kunt	XWTTUVRW
kunt u	UYVUVVSW
kwaad	VVVVWVVV
kwaliteit	XVUUVVVV
kwam	XUWSSXVV
kwam .	VVWVVYVV
kwam een	VVVVVVVW
kwam er	VVVVTVVV
kwam niet	VVVVXVVV
kwam zelf	UVXUVVVV
kwamen	YUUVVVVV
kwamen er	VVVWVVVV
kwart	WUUWVTWV
kwart over	UUVXWTWV
kwart voor	XVUUVVVV
kwartaal	VVVVVVVW
kwartier	XVVTVVVV
kwartier op	XVVTVVVV
kwijt	WTXUTUVV
kwijt $	WWUUVWVV
kwijt .	UVVWVUVV
kwijt dat	UUYVVUVV
l	VWVVVVVV
la	VVVWVVVV
laat	VVTXVUWU
laat $	UVVWVVVV
laat ,	XVUUVUVV
laat jullie	VVVVXVVV
laat maar	UVVWWWVV
laat mag	VVVVUVXV
laat zijn	VWVVVUVV
laatste	TVWWTWVV
laatste trein	VVVVTVVV
laatste update	UVWVVUVV
lachen	UVVWTVVV
lachen om	VVVVUVVV
lag	WTWVWXUU
lager	VVWVVVVV
laminaat	VVVVUVVV
lamp	VVVVWVVV
lampen	UWVVVVVV
lampje	UXVVUVVV
land	TUWWXWVV
land ,	UVWVXVVV
lang	TYTWUUUU
lang blijft	VWUVWTVV
lang duurt	UWVVVVVV
lang gaat	VVVVUUVV
lange	UVVXUUVV
lange rij	UVUWVVVV
langer	VVVVWVVW
langer dan	VVVVVVVW
langs	XUWTYVTU
langs $	VUXUYVVV
langs .	WVVVUVVV
langs de	WVVVXWVV
langs geweest	VVUVVVVV
langs het	VWVVUXVV
langzaam	VVVVWUVV
lantaarnpaal	VVVVUVVV
laptop	WVVUUVVW
las	UVVWVVVV
las in	UVVWVVVV
last	SVVXVUVY
last onder	VUVWVVVY
last van	TWVXVUVV
lastig	WVVUUVVV
laten	WTWVSWRW
laten staan	WVVVVXVV
laten weten	VVVVVVUW
laten zien	VVWUVVVW
later	UVVWVVVV
lauw	WVVUVVVV
lauw ,	WVVUVVVV
lauwe	WVVUVVVV
lawaai	XVUUVVVV
leden	UVVWVVVU
leef	VVVVUYVV
leeftijd	VWVVVUVV
leeg	UVVWXUVV
leeg ,	TVVXVVVV
leeg .	WVVVXUVV
leek	XVUUVVUV
leek wel	XVUTVVVV
leerde	WVVVVVVV
leerling	VVVWVUUX
lees	VUUXUVUV
lees dat	VVVVVWVV
lees hier	VVVWVVVV
lees ik	WUVUVVVV
leest	VUVWWVVV
leg	VVVVUVVX
leg dat	WVVUVVVV
leg ik	UVVWVVVX
lege	XVVUUUVV
leggen	TWVXUUVY
leggen $	UVVWUVVY
legt	VUXVUUVV
leidt	WVVUVVVV
lek	UVVXWUVV
lek ,	TVVXVVVV
lek bij	UVVVVVVV
lekkage	VVVVVVVW
lekken	UXVUVVVV
lekker	SVWXVUUU
lekker $	VVVWVVVV
lekker ,	VVVWVVVV
lekker .	UVUXVVVV
lekker bezig	WVVVVVVV
lekker dan	WVVVVVVV
lekt	VUVWWUVV
leraren	VVTXVVWV
leren	UUWWUUVV
leren $	UUWWVVVV
les	VVVWVVVV
letterlijk	WVVVVVVV
letters	VVVVVWVV
lettertjes	WVVVUXUU
lettertjes .	WVVVUUVU
leuk	YVTUVUVV
leuke	YUVTVVVV
leven	VVVVaUVV
leven $	TXVVYVVV
leven ,	VVVVZUVV
leven .	UVUWVVVV
leven met	UVWVVVVV
levensgevaarlijk	VVWUVVVV
levensgevaarlijk lekker	UVWVVVVV
lever	UVVWUUWV
leveren	VWVVUVVY
leveren $	VWVVUVVY
levering	YVTUVVVV
lezen	WUVVTYUV
lezen .	VVVVUWVV
lezers	VVVVVVaV
licht	UVUXXUVV
licht uit	WUVVVUVV
lid	VVVVVVVW
lid van	VVVVVVVW
lief	VVVVVUVV
liefst	VVVVVVWV
liep	UVYUVVVV
liet	XUUUUWVV
lieve	XUVVVWVV
lieve mensen	WVUVVVVV
liever	WUUWVWVV
lift	UVWVSWVV
lift .	UVVWVVVV
lift in	VVVVTVVV
lift is	YUVTWVVV
lift van	VVVVWTVV
lig	WVVVVWVV
liggen	UUVWaRWW
ligt	XVSVdVUS
ligt .	WVVUVUVV
ligt aan	VWVVUWVV
ligt al	XUVUcaVV
ligt een	VWVUYXVV
ligt er	YUXRWTVV
ligt het	VWVUVVVV
ligt hier	WVVVTVVV
ligt in	UWUVWUVV
ligt los	XUVUVVVV
ligt nu	VWVVYUUV
ligt onder	VVVWWVVV
ligt op	RUUaVVVV
ligt te	WUVVYUVV
lijken	VVWUVVVV
lijkt	YVVTVVVV
lijn	SWYUXSVW
lijn 0	VWXTXTVV
lijst	VWVUVUVW
lijst met	WUVVVVVV
lijst van	UXVUVVVX
likken	UVWVVVVV
likken $	UVWVVVVV
limburg	UVVWVVVV
limiet	WWUVVVVV
lindelaan	UUVXVUVV
lindelaan en	UUVXVUVV
link	VVVVUUUU
link in	WVVUVVVV
linkje	VWVUVVVV
links	UVVWUWVV
lint	VVVWVVXV
lint door	VVVWVVXV
lintje	UVWUVVVV
lippen	VVVVXWVV
lippen worden	WUVVVVVV
live	VVUWVVVU
locatie	WVUVVVVW
locatie .	VVVVVVVW
lof	UVYUVVVV
lof voor	UVXUVVVV
logo	VVVVVUVV
lokale	UVVWVVVV
loket	VUVWUWVV
loket is	VUVWUWVV
lol	WVVVUVVV
lol $	VVVWUVVV
loods	VVVWUUVV
loop	WVUUUWVV
loop ik	WVVUVVVV
loopt	VTUXaSeU
loopt er	VVVWVTVV
loopt iemand	VWVVYVUV
loopt vast	WVVUVVVV
lopen	TWVVWUVV
lopen $	VVVVUVVV
lopen er	VWVVXVVV
lopende	VVVVVVVW
los	XXTSbaVV
los $	WXUTXVVV
los ,	WWVUWXVV
los boven	UVVVXXVV
losse	VVVVWUVV
lossen	VVVVUVVV
lot	VVVVVXVV
lucht	WUUVXWVV
lui	UVVVUVVV
luisteren	VVVVVVUV
luistert	VUXUXXVV
luistert $	VUWVUVVV
lukt	WUVVUUVV
lukt dat	VUWVVVVV
lunch	VUUXUUWU
lunchen	VVVWVVVV
lust	UVWVUUVV
lust .	TVWWVVVV
m	UVVWVVVV
m 0	UVVWVVVV
maak	SYWVZUWV
maak ik	UVWUVVVV
maak tegen	VWVVVVVV
maakt	VUWVUUVX
maakt bezwaar	VVVVVVVX
maakte	TVZTUVVV
maand	WTUYUUXV
maand ,	VVUVVVVV
maand al	WVVVVVVV
maand te	VVWVVVVV
maandag	VWTWSWWU
maandag $	UUVXVVVV
maandag .	VVVWVVWV
maandagochtend	WVUVVUVV
maanden	VXUUWWVV
maanden .	UVVWWXVV
maanden zwanger	UWVVVUVV
maar	XQWXZUST
maar $	XUVUVVVV
maar dat	VVVWUVVV
maar de	WVUVVVVV
maar die	XVUUVVVV
maar een	WVUVWVVV
maar even	VUVWUWVV
maar het	WVVVWVVV
maar hij	UWWUUTVV
maar ik	UVUXSUUV
maar in	VVWVVVVV
maar mijn	XVVTVVVV
maar na	WVUVVVVV
maar op	VVUWVVVV
maar tegen	UVVXYUVV
maar uit	XTVUXVVV
maar uw	WVUVWVVV
maar voor	VVWUVVVV
maar waar	VVVVWUVV
maar wat	TVXUUVVV
maart	XVVTUXVW
maart $	WVVUVVVV
maart een	VVVVVVVW
maastricht	VVVWVVVV
maat	VWVUWWVV
maatregelen	VVVVVVUX
machinist	TWVWYWUV
machtiging	VVWUWUVV
mag	TZVUTTWX
mag de	UXVUVVXV
mag een	VWVVUVVV
mag hij	VWVUVUVV
mag ik	YRWVVUVX
mag je	UWUWVUUU
mag mijn	VWVVVXVV
mag ook	UVWVVVVV
magazijn	WUUVVUUV
magazijn en	WVVVVUVV
magazine	VVVWVVZU
magazine van	VVVWVVZU
mail	UWVVTUYT
mail en	WVVUVVVU
mail met	UVVWVVVV
mail over	WVVVVWVV
mail van	UVVWVVZV
mailadres	VVUWVVVV
mailadres .	VVVWVVVV
mailbox	WVVVVVVV
mailen	WVVUVXUV
mailen ?	VVVVVXUV
mails	VWVVVVVV
mailtje	WVVUVVUV
maken	VVXTVWVV
maken $	WUWUVVVV
maken .	VVWVVWVV
maken voor	VVVVVUVV
mama	VUVWbaVV
man	QXYWVXTU
man $	UVYTUVVV
man ,	WUWUVVVV
man deed	VVVVUWVV
man heeft	VWVUVWVV
man is	UWVVUYVV
man ligt	VVVWXSVV
man met	UVVWXVVV
man op	UWUVVVVV
man opslag	VVWVUVVV
man staat	UVVWWVVV
manier	WVVVVXUX
manier waarop	WVVVVVVX
mannen	UVXUWVVV
mannen ,	UWXTWVVV
mantelzorger	VVVVVWVV
markt	VTWVTVVV
markt ,	VUWVUVVV
matig	XUVVVVVV
mbit	WVVUVVVV
me	VTZTRXTU
me .	VVVWVVVV
me aan	UVWVUVVV
me af	UWVVXWVV
me een	XUXTVVVV
me in	VUVWVUVV
me kapot	VVVVVWVV
me niet	VVVWVVVV
me niks	UVVXVVVV
me nog	VVVVUUVV
mede	UVVWVVUW
mede dat	UVVWVVUW
mededeling	VVVVVUVV
medewerker	VVTWVYUV
medewerker die	WVUVVVVV
medewerker in	VVVVVVUW
medewerker met	UVVWVXVV
medewerker van	VVUWXVVV
medewerkers	XVUUVVVV
medewerking	VVVVVVVW
medewerkster	VVWVVVVT
medicijn	XVUUWVVV
medicijnen	TXVVWXVV
mee	QVbUPSUZ
mee $	TVaSUTVV
mee ,	VVWUVUVV
mee .	UVVWVUVV
mee ?	VWVVVWVV
mee eens	UVUXVVVV
mee en	VVWUVVVV
mee in	UWVUVVVV
mee naar	VVWUUUVV
mee op	WVVVVVVV
mee over	VVWUVVVV
meedenken	VVWVVVVV
meedenken $	VVWVVVVV
meegekregen	XVUUVTVV
meegekregen ,	XVUUVTVV
meekijken	VWVUUVVV
meekijken met	VWVUUVVV
meenemen	VVVVVUVV
meer	WWVTcfVT
meer $	WXUSWXVV
meer ,	UXUUVUVV
meer .	TUTaXUVV
meer bij	VVUWWWVV
meer dan	VVWTYXVV
meer en	VWVVWXVV
meer heb	UUVXUUVV
meer in	XUVUTWVV
meer is	VVWVUWVV
meer kan	WUVVVWVV
meer naar	UVVWUXVV
meer op	VVVWUWVV
meer open	VVVVUWVV
meer uit	VUVWTUVV
meer van	WVWTVYVV
meer vinden	WVUVVVVV
meer wat	XUUVUUVV
meer zitten	UVVWYWVV
meeste	VVVVUXVV
meester	UVWVUVVV
mei	TVVXVUVW
mei .	VWVVVVVV
meisje	WUWUXWVV
meisje achter	VUWUVVVV
meld	XVVTUUVU
meld ik	VWVVVVVU
meld je	UXVUVUVV
melden	VVUXWUWU
melden .	UVVVVVWV
melden ?	VWVVVVUU
melding	VUVWVUTY
melding van	VVVVVVUY
meldingen	WWUUVVXV
meldingen over	VVVVVVXV
meldkamer	VWVVVWVZ
meldkamer ,	VVVVVVVZ
meldt	UVVWVVVW
meldt dat	VVVVVVVW
melk	UUVXUVVV
melkboer	VVVVVWVV
men	VVVVVUUU
men tegenwoordig	VVVVVUVV
meneer	UUWWVVUW
meneer van	VVVVVVVW
mens	WUXUVVVV
mens .	VUVWVVVV
mens aan	UVXVVVVV
mensen	TUVYZVTV
mensen $	UVVXWVVV
mensen ,	VVUWUVVU
mensen die	VVVVUUVV
mensen in	VVWVXUVX
mensen met	UVVWSVVV
mensen om	WVUVVVVV
menu	UUWWVVVV
menukaart	VVUVVVVV
merci	VVWUVVVV
merk	WVVVUWVV
merk ,	VVVVTVVV
merken	WVVTVVVV
mes	UVUWaVVV
mes te	VUVWVVVV
met	TTVZRXVR
met 0	ZTUUVUUU
met al	WVVUVUVV
met alles	VVXUUVVV
met alzheimer	VVVVWWVV
met collega's	VVVWVVVV
met dat	UWUWVUVV
met de	STYXUUXX
met deze	XVUUVUVV
met die	VVVVUUVV
met dit	VVVVVUVV
met drie	WVVVVWVV
met een	OWYXYbVT
met elkaar	XVUUVVVV
met epilepsie	VVVVUXVV
met grote	VVVVVUVV
met haar	VWVUVWVV
met het	VVUWUVVV
met iemand	VVVVVVUV
met ingang	VVVWVVVW
met je	VUYTVVVV
met jullie	WVUVVUXV
met mensen	WVUVVVVV
met mij	UVWVVWVW
met mijn	WUWUTWVV
met ons	VVWUVVVV
met onze	VVVWWWVV
met pensioen	VUVWVVVV
met spoed	VVVVUVVV
met twee	WXVTWZVV
met u	UVWVVVVV
met uw	UWVVVVUV
met vijf	VWUUVVVV
met zijn	XUUVXSVV
metaal	WVVVWVVV
meteen	UVYTUVVV
meteen op	WVVUVVVV
meter	XVVUUUVV
meter ,	VVWVUUVV
meterkast	VVVVZVVV
meterstand	VWVUVVVV
mevrouw	VTWWZZVT
mevrouw ,	WVVVXWUU
mevrouw .	VVUXXXVV
mevrouw aan	VVWVVVVV
mevrouw bij	VVWVUVVX
mevrouw de	VVVVVVWS
mevrouw van	VVWVWVVV
middag	VVWUUWVV
midden	ZVURUUVV
midden in	XVVTTVVV
middernacht	UVWVVVYV
mien	WVVUXVVV
mij	QYaSSTRU
mij $	VUVWUWVV
mij ,	WVVVVVVV
mij .	XUVUTVVV
mij als	UVWVVWVV
mij dan	VVVVVVVW
mij de	VVVVUVUV
mij helpen	VVVVXTVV
mij in	UUUXVVVV
mij is	VVVVUUVV
mij kunnen	VWVVVVVV
mij met	VWVVUWVV
mij niet	UWVWaUVV
mij of	VWVUVVVV
mij vertellen	VVVVVTVV
mij zeggen	VVVVVUUV
mijn	VUTYUbRP
mijn abonnement	UVVWVVVU
mijn account	VWVVVVVV
mijn angststoornis	VVVVVYVV
mijn arm	VVVVWUVV
mijn baas	UVVWVVVV
mijn batterij	UUVXTVVV
mijn begeleider	WVVUVXVV
mijn bril	TVVXVVVV
mijn broer	VWVVVWVV
mijn buurman	VVUWVVVV
mijn buurvrouw	WVVUWVUV
mijn collega	UVWVXUVV
mijn collega's	WVVVVVVV
mijn column	UVVWVUYV
mijn conclusie	VVVWVVVU
mijn contract	VVVVVUVV
mijn dochter	RVZVSSVV
mijn dochtertje	VVVVWXVV
mijn dossier	VVVVVWVU
mijn eigen	UVVXVUVV
mijn ex	UVVXWUVV
mijn factuur	WVVUVUVV
mijn fiets	XUVUVVVV
mijn functie	VVVWVVUW
mijn geboortedatum	VVVVVUVV
mijn geld	XTUWXUVV
mijn hand	TXWVVYVV
mijn hart	WVUVWTVV
mijn hele	WVVUWVVV
mijn hond	VVXTVWVV
mijn hoofd	XUVVVUVV
mijn huis	VVVVVWVV
mijn insuline	VWVVVUVV
mijn kabinet	VVVVVVUW
mijn kind	VXUUZWVV
mijn kinderen	VWVVUUVV
mijn klantnummer	UUVWUWVV
mijn kleinzoon	VVVVWXVV
mijn leven	VTXVUUVV
mijn limiet	WVUVVVVV
mijn mail	UVVWVVZV
mijn mailadres	WVUVVVVV
mijn man	VUUXVaUV
mijn moeder	UXVUXTVV
mijn naam	XVUUWWVV
mijn nederlands	VVVVVXVV
mijn neef	UVVWTVUV
mijn neus	WVVUVUVV
mijn nieuwe	UWVWVWVU
mijn oma	VUXTUUVV
mijn oom	VUUXUUVV
mijn opgeslagen	XVVUVVVV
mijn oude	VWWTVVVV
mijn ouders	UWVVWWVV
mijn pas	VWVVVVVV
mijn podcast	VVVWVVVV
mijn schade	VVVVVUVV
mijn schoonmoeder	VVWVVVVV
mijn stuk	VVVVUUXV
mijn tante	WVVUVXVV
mijn tas	WVVUXVVV
mijn telefoon	UVVWXSVV
mijn uitkering	UUVXVVVV
mijn vader	VVVVTVVV
mijn vlucht	TWVWVVVV
mijn vorige	WVUVVVVV
mijn vragen	WVVVVUWU
mijn vriend	WVVUXUVV
mijn vriendin	VVVVVUVV
mijn vrouw	VVUWUVUV
mijn waardering	VVVVVVUT
mijn zoon	WUVVSWVV
mijn zoontje	VVUWUVVV
mijn zus	XUUVYXVU
mijn zwager	VVVWVVVV
mijne	UVUWVVVV
miljoen	VVVWVUVV
minder	XUUVUVVV
minder $	XVUUVVVV
minister	XTUWVVTV
ministerie	UVVWVVVX
minstens	VVUWXVVV
minuten	WUXTWVXU
minuten en	VVWVWUVV
minuten in	VVVVWXXV
minuten lopen	VVUWUVVV
minuut	VVWVVVVV
mis	UVXUXUVW
misschien	XUUVVUVV
misselijk	VVVVXUVV
mist	UVVVUUVX
mn	ZUTUaVUV
mocht	VVVWUVVU
mocht ik	VVVVVVVU
model	VVVWVVVV
modem	WVVUVVVV
moe	VUVWUXVV
moe om	UUVWVWVV
moeder	XXVRXUVV
moeder heeft	VVVVXVVV
moeder is	UWVVUVVV
moeders	VUVWWUUV
moeilijk	YUUUVXVV
moeilijk kan	WUVVVVVV
moeite	UVWVWWVV
moeite met	VVVVWWVV
moest	WUVVUWVW
moest vernemen	WVVVVVVW
moesten	WVVUVVVV
moet	UYVTVZTU
moet de	VVVVUVVV
moet doen	VUXUTVVV
moet ik	VaURbTUW
moet je	XVVUVVVV
moet meer	VVVWVVVV
moet om	VVVVVVXU
moet voor	VWVUTXVV
moeten	VTUYVSVV
moeten we	UVVWXUVV
mogelijk	VWWTVXUV
mogelijk ?	VVVVVXVV
mogen	UXVUTVXY
mogen we	VWVUVVVV
mogen wij	UWVVUVXZ
moi	UXUUVVVV
moi ,	VWUVVVVV
molen	UVVVVVVV
molenweg	VVVVWVVU
moment	ZUSUVWVV
mond	VVVWVVVV
mondje	WVVUVZVV
monteur	YVUTVUVV
monteur ,	WVVVVVVV
monteur .	VWUVVVVV
monteurs	VVWVVVWV
mooi	WUTXVUVV
mooi ,	UVXUVVVV
mooi initiatief	VVVWVVVV
mooie	TVXVUVVV
mooie actie	UVVVVVVV
moois	WVVVVVVV
moord	WVVUVVVV
moord op	WVVUVVVV
morgen	RXUXTVXY
morgen in	XVVTVVUV
morgen niet	TVVXXUVV
morgen om	UVVWUVVY
morgen staat	VVVVUWUV
morgen weer	VVVWVVVV
morgenochtend	VVVVVVWU
morgenvroeg	VVVVVVWV
mosselen	UWVUVUVV
motie	UVVWVVVV
mu'k	VWVUVVVV
muf	WVVUUVVV
muf en	WVVUUVVV
museum	TVVWVUVV
muur	VVVVWUVV
muziek	XUWTWWVV
n	YTUVYVVV
na	YWXOWZRU
na 0	YVUTUUVV
na de	UWWVVVUU
na die	UVWWYWVV
na een	TVWXUUUW
na het	VVVVUVVV
na mijn	UVWVVaVV
na tien	WVUVUWVV
na twee	WVVVVWVW
na vijf	WVUVVVVV
naam	WXVSUWUU
naam .	VVVVWWVV
naam en	VVVVUVVV
naam op	UWVUVVVV
naam van	VWVUVWVV
naar	YUQYXRSU
naar 0	WUVVVVVV
naar aanleiding	UVVWVVVV
naar belgië	UWVVVVVV
naar beneden	XVVTbVVV
naar buiten	TUVXVVVV
naar de	YSTWSWVU
naar een	VXVUTUUU
naar haar	UVVWVUVV
naar het	TTUaVTUY
naar huis	UVWVWVVV
naar maastricht	VVVWVVVV
naar mijn	UWXTVVVU
naar rotte	WVVVWVVV
naar school	WUVVVVVV
naar voorbeeldhaven	UUVWVVVV
naar voorbeeldstad	VWVUVVVV
naartoe	UVYTVVVV
naast	WUTXYTVU
naast de	WVUVUUVV
naast mij	VUVWWUVV
nacht	VVWUSTVV
nacht $	VVVWTVVV
nacht .	VVWUUVVV
nachtploeg	UVWVVVUV
nachts	UWWUVVVV
nachts .	UVXUVVVV
nam	TVYUVWVV
namen	UUUYVVVU
namen het	VVVWVVVV
namens	VVXTVVWW
namens de	UWVVVVWY
namens het	VVVVVVVW
natuurlijk	VVVVUVVV
nederland	UUVXUXVV
nederland ,	VVVVVXVV
nederland en	VVVWVVVV
nederlands	UWVVUXVV
nee	VUUWVZVU
nee hoor	VVVVVVWV
nee ik	VVVWVaVV
neef	UVVWTVUV
neem	UVVWUUVV
neemt	WWVUWUVV
neemt niet	VVVUWUVV
negen	XUVVSVVU
negen dagen	WUVVTVVV
negen uur	UVVWVVVU
nek	WVVVVUVV
nemen	WVUVTUWW
nen	WVVUVVVV
nep	VWVVVVYV
nergens	VVVVUXVV
nergens .	WVVVVVVV
net	RVTafSTU
net de	VVVVWUVV
net een	UVTZXUVV
net mijn	UVVXWVVV
net weg	WUVVWVVV
netbeheerder	VWVUVVVX
netjes	VVXUUVVV
netjes ,	UVWUVVVV
neus	XVVUYUVV
new	UVUWUVVV
nie	UVVWVVVV
niemand	YUUUVWWU
niemand $	WVWUUVVV
niemand die	VVVVWXVV
niemand doet	VVVVUUVV
niemand meer	VVVVUWVV
niet	XVSWaYSV
niet $	XXTTWUVV
niet ,	WWVTWWWV
niet .	XWUTWSVT
niet ?	VVVVUVVV
niet aan	SWVXVUVV
niet beantwoord	VVVVVVVU
niet bereikbaar	VVVVVUVV
niet bestaat	VVUWVVVU
niet betalen	VVVVUWVV
niet beter	VUXUUVVV
niet bezorgd	VVVVUWVV
niet bij	WVUVWUVV
niet binnen	WVVUUWVW
niet dat	UVVWVWVV
niet de	VVVWUVVV
niet dicht	VVVVXVVV
niet eens	WVVUUVVV
niet en	TVVXVUWV
niet gedacht	UVWVVVVV
niet geweest	WVVVVVVV
niet goed	UZTVYXVV
niet heb	WVUVXUVV
niet in	TUWXTWWU
niet is	VVVVWUVV
niet komen	VVVVWXVV
niet lezen	WVVVVVVV
niet meer	UXUWdXUU
niet met	WVUVVUVV
niet naar	UVVWUVVV
niet netjes	WVUVVVVV
niet nodig	VUVWVVVV
niet of	VVVVVUVV
niet om	WVVVWVVV
niet op	WVVVWTVV
niet opdagen	VVVVXVVV
niet schoon	VVUVVVVV
niet slecht	TVXVVVVV
niet snel	VVVVVXVV
niet te	UXVUXUVV
niet tegen	WVVUVWVV
niet thuis	WVVUVWVV
niet uit	UVVVUWVV
niet van	VVVVUUVV
niet verwacht	UVWVVVVV
niet vinden	UXVUUVVV
niet waar	UVVWVXVV
niet werkt	WVVVVVVV
niet zijn	VVWUVVVV
niet zo	VVVVVUVV
niet één	WVUUVVVV
niets	XUWTTXUb
niets $	XVUUVVVV
niets .	VVVVVUVV
niets meer	XUVUTaVV
nieuw	SUWYVUVU
nieuw op	UVVWVVVV
nieuwe	UUaSUTST
nieuwe adres	UWUWVWVU
nieuwe app	WVVVVUVV
nieuwe fiets	UVVWVVVV
nieuwe telefoon	VUVWVVVV
nieuws	TVUXUVVU
nieuws $	UVVWVVVV
nieuws .	UVUWVVVV
nieuwsbrief	WVVVVUVV
nieuwsdienst	WVVUVVXU
nieuwsgierigheid	VVVVVVUV
nieuwssite	VVVVVVYV
nieuwssite ,	VVVVVVYV
niks	YSWUUUTT
niks $	VUVWVVVV
niks .	VVVWYVVV
niks aan	UVVWTUVV
niks in	YVVSVVVV
niks meer	WWUVTWVV
niks op	WVVUWXVV
niks te	XVVTWVVV
niks voor	VUXTUVVV
nl	UVVXVVVV
nl $	VVVWVVVV
noar	WUVWXVVV
noar gas	WVVVXVVV
nodig	UWVVTTTX
nodig $	UWVVVVVY
nodig ,	VUWVVVUV
nodig ik	VVVVVVUW
noe	WWVUUVVV
noem	UTYVVVVV
noem ik	UVYTVVVV
noemen	VUXUUVVV
noemen ,	VUYUVVVV
noemt	WVVUVWVV
noemt dat	VVVVVWVV
nog	TVXVWUVU
nog $	VWWTXVVV
nog ,	UVVXVVVV
nog .	VVVWTUVW
nog 0	XVVUYVVV
nog ?	VWVUVVVV
nog aan	VVVVWVVV
nog altijd	UVVWVXVV
nog antwoord	VTXVVVWV
nog bij	VWVVVVVW
nog binnen	UUVWWUVV
nog dat	UVWWVVVV
nog duren	VVVVUUVV
nog een	SWYTUUVV
nog eens	UVWVVVVV
nog elke	WVVVVXVV
nog even	TVWWXVVV
nog geen	UVWVVVVV
nog gewoon	VVUWUVVV
nog iemand	YTVVUVVV
nog iets	VWVVVWUV
nog in	WUVVVUVV
nog kaarten	VWVUVVVV
nog maar	UVVWWYVV
nog mee	UVVVVVVV
nog niet	UVVVUUVV
nog niks	VVUWVVVV
nog nooit	VVWUUUVV
nog op	UVVWVVVU
nog steeds	VUUWWUWV
nog te	WVVUVVVV
nog terug	VVVVVVUV
nog van	WVVVUVVV
nog voor	VVVUUXVV
nog wat	VUVWVVVV
nog één	VUWVUXWV
nooduitgang	WVVUWVVX
nooit	TTWXSVVV
nooit $	WVUUVVVV
nooit gehad	WVVUVVVV
nooit meer	XVTVVUVV
nooit problemen	VVWVVVVV
noord	VVWVVVVW
noorden	UVVXVVVV
normaal	WXVTUVVV
normaal dat	VWVVVVVV
nota	VUVVUXVU
notaris	UVVWVVVV
noten	WVVUVVVV
noten ,	WVVUVVVV
nou	ZWTSUUVV
nou ,	XVTUVVVV
nou eigenlijk	VWVVVVVV
november	UVVWVVVV
nr	VVVVUVVV
nr 0	VVVVUVVV
nu	YUTVXTWZ
nu .	VVVWWWVV
nu 0	TVVYVUVV
nu ?	VVVVVWVZ
nu al	UUVWVWVV
nu bij	WUVVWZVV
nu de	UXUVUVUV
nu een	UVVWUVZV
nu het	VVVVUVVV
nu in	WUVVVVVV
nu is	VWVUVUVV
nu komen	VVVVVWVV
nu ligt	XVVTbVVV
nu met	WUVVYUVV
nu moet	WVVUVVVV
nu naar	VVVVVTVZ
nu nog	VVVVUVVV
nu ook	VVXTXVVV
nu op	TUVXVUVV
nu staat	WVVUTUVV
nu te	VVVVXVVV
nu vier	WVVUVVVV
nu voor	VVUWWVVV
nu waar	VVVVUWVV
nu wel	VUWVVVVV
nu zelf	VVWUVUVV
nu zes	VVVWVVVV
nuchter	VVVVUVVV
nul	VVUWVVVV
nummer	TXUWXSXU
nummer 0	UXVUXUVW
nummer van	VVVVWUVU
o	VVUWVVVV
ober	WVWTVVVV
ochtend	VVWUVVVV
ochtendprogramma	VVVVVVWV
ochtends	UWVVVVVV
of	NiSTPPTU
of aan	UVVWVVVV
of alleen	UWVVUVWV
of de	UXVUUUUW
of er	WWVTWVVV
of het	UVWVTWVV
of ik	XUVUSUVV
of is	UYVUVVYU
of jullie	VWVVVVVV
of moet	UWVVVTUV
of niet	UWVWUUVV
of u	VVVVVUVV
of uw	VWVVVUUX
offerte	WVVUVVVV
officier	WVVUUVVX
officier van	WVVUUVVX
offline	UVXUVVVV
offline ,	UVXUVVVV
ogen	VVVVaUVV
ok	VXUVVVVV
oktober	VVVWUVVV
oktober $	WVVUVVVV
oké	VUUWVVVV
om	TSZWQVdT
om .	WVUVVVVV
om 0	VWUUTSYY
om acht	UVUXVVVV
om de	TWTYVWVU
om die	UVWVUVVV
om dit	WVVUVVVV
om drie	WUVVVVWV
om een	dRTTWWUU
om elf	VVVVWVYV
om half	WVVUVVVV
om het	VWWTUVTU
om in	VVWVUVVV
om je	VVWUVVVV
om jullie	VUWVWVUV
om kwart	WVUVVVWV
om mijn	WVVUVWVV
om negen	VUVXVVVV
om op	UWXUUVVV
om tafel	VVVVVVUV
om te	RUXZSWZU
om twaalf	VVVWVVVV
om vijf	UVVWVVVV
om zes	VVVWVVVV
oma	VVXUbaVV
oma ,	VVXUVVVV
oma is	UWVVUWVV
oma van	VVVVUUVV
ombudsman	XTVWVVVW
ombudsman ontving	VVVVVVVW
omdat	YVVTUUVU
omdat de	XVUTWVVV
omdat ik	UVWVVWVV
omdat jullie	VVVVVUVV
omgevingsdienst	VVVVVVVW
omhoog	ZVUSUXVV
omhoog $	UWVVVVVV
omhoog ,	XVVUUYVV
omhoog en	XVVUVVVV
omleiding	VVVVUVVV
omroep	WVUVUUWV
omroep ,	WVUVVUWV
omvang	XUVVVVVV
omver	VUVVYVVV
onaangenaam	WVVVVVVW
onaangenaam verrast	WVVVVVVW
onbegrijpelijk	VVVVVVVW
onder	TXVUYTWX
onder controle	VVVVWUUV
onder de	TXWUVVVV
onder dwangsom	VUVWVVVY
onder het	UVVWVVYV
ondergrondse	VUVWVUVV
onderhoud	WVVUVWVV
ondertiteling	VWVUVVVV
ondertiteling aan	VWVVVVVV
onderuit	UVVXWUVV
onderweg	WVVVUVVV
onderweg ,	VVVVUVVV
onderwerp	UXVVVVVV
onderwerp .	UVVVVVVV
onderzoek	TVVXVUUY
onderzoek .	VVVWVVVV
onderzoek naar	VVVVVVVW
onderzoeksjournalist	VVVVVVWV
onderzoeksredactie	VVVVVVYS
ongeluk	VWVUXVVV
ongeluk twee	UWVVYVVV
ongeveer	TWVWVVVV
ongeveer ?	UWVVVVVV
ongevraagd	VVXUVVVV
onleesbaar	WVVUVVVW
online	XVUUUVWU
online $	VVVWUVVV
online ,	YUUTVVVV
online .	UWVVVVXU
ons	VWXTRSba
ons aan	VVVVVVVW
ons besluit	WVVUVVVV
ons de	UVWWUVYV
ons doet	UVUWVVVV
ons dorp	YUVTUXVV
ons elftal	UVVXVVVV
ons hele	VUXVXWVV
ons het	VVVVVVVW
ons huis	VVVVVVTV
ons in	UWVVSVUX
ons kindje	WVVVVYVV
ons ochtendprogramma	VVVVVVWV
ontbijt	XVUUVVVV
ontbreekt	VVVVVVVX
ontploft	XUVUYVVV
ontslagen	VVVVWVVV
ontvang	VWVUVVUW
ontvang ik	VWVUVVUW
ontvangen	UVXVVVUV
ontvangen ,	VVVVVVVU
ontvangen en	VVVWVVVV
ontvangst	WUVVVVVX
ontving	VVVVVVVW
onwel	WVVVVVVV
onwel geworden	VVVVVWVV
onze	URWZSXZV
onze baby	VVVVWVVV
onze buurman	VVVWWVVU
onze deadline	WUVVVVVU
onze dochter	VVVVUXVV
onze fractie	VVVVVVUV
onze gemeente	UVVWVVVV
onze hond	VVUWVVVV
onze krant	WVVUVVWV
onze nieuwssite	VVVVVVYV
onze peuter	XUUVWXVV
onze reservering	XVVUVVVV
onze site	UVVWVVVV
onze straat	XVVUUUVU
onze zoon	UUWWTVVV
oog	WVVVVUVV
oog dicht	WVVVVUVV
ooit	XTVUVVVV
ook	QYWWTVOR
ook $	VVVVUVVV
ook ,	VVUWVVVV
ook .	XUVTVUUV
ook aan	VVVVVVUW
ook al	VUUXUVVV
ook als	YVWSVVVU
ook alweer	UVVVVVVV
ook bij	VVVVWVVV
ook een	UWVWVVUV
ook eens	VTXUVVVU
ook geschikt	VVVVUUVV
ook gewoon	UVUXVVVV
ook in	VYUTVWUV
ook maar	VVVWWVVV
ook mijn	VVWVVVVV
ook na	VWVVVVVV
ook naar	UUVYVVVV
ook niet	WUUWUVVV
ook op	UZTTUXVV
ook van	UVVWVVVV
ook voor	UWUWXXVV
ook wel	UVWVVVVV
oom	UUUXTUVV
oorzaak	VVVWVVXV
op	TVUZcZVR
op $	UVTXTYYU
op ,	TVUYYWVV
op .	XVUTTYUV
op 0	XTVVSTUY
op bed	VVVWWSVV
op dag	WVUVVVVV
op dat	WVVUTUVV
op de	TSYWcbVT
op die	UUXVVWUV
op dinsdag	VUVWVVVU
op een	VZTUUWUU
op en	WVVUUVVV
op geen	WVVVVVVV
op heden	WVVUVVVV
op het	UYSWgWSW
op jullie	VVWVSWVU
op lijn	UUXUVUVV
op maandag	TVVXVVVV
op met	XTVVVUVV
op mijn	YTVTVRVV
op mn	VVVVWVVV
op ons	VWVUVVVV
op onze	SVWXUVYV
op pagina	UUWWVVWV
op papier	UVVWUVVV
op perron	WXUTZVVV
op reis	UVUXVVVV
op rij	VVVWUUVV
op school	VVVWWUVV
op schoot	UVVWVVVV
op slot	UWVVXWVV
op spoor	UTWWVWVV
op station	XVVUVWVV
op straat	TXVVUZVV
op tafel	UVVXVUVV
op te	VVWTTWVV
op tijd	UTWXVVVV
op tv	UVUXVVXV
op uw	WVVUVVVU
op vakantie	UUVXWVVV
op voor	WVUVVWVV
op welk	UXVUUUVW
op welke	UXVUVWVU
op werkbezoek	VVVVVVVW
op woensdag	WVVVVVVV
op z'n	UVUXVVVV
op zaterdag	UVWUVVVV
op zijn	VUVXXXVV
op zondag	SVZUVVVV
opa	UVWWVXVV
opdagen	WVVVWXVV
opdagen ,	VVVVXVVV
opdringerig	UVWVVVVV
opdringerig te	UVWVVVVV
open	SaVTYUUT
open $	YUVTWVVV
open ,	WUVVWUVV
open .	UVVWVVVV
open ?	UVVWUVVV
open dag	UXXSVVVV
open en	UXVVXVVV
open in	VWVUVVVV
open te	VVVVUWVV
open terwijl	UXVVZUVV
open tot	VVWVUVVV
open van	UUVXVVVV
open voor	VVVVVVWV
openbaar	UVVWVVUV
openbare	WUVUUVXW
openbare weg	WUVVUVWW
openen	VWUVVVVV
opengegaan	VVVVZWVV
opening	VVUWVVVV
opent	UVVWVVVV
operatie	VVVVVXVV
opgegeten	UVVWVVVV
opgegeten .	UVVWVVVV
opgehaald	VWVUVWVV
opgehangen	UWVWUUYV
opgehangen .	VVVWUUVV
opgeheven	WVVVVVVV
opgeheven .	WVVVVVVV
opgelost	VVWUVVVV
opgelost ,	VVWVVVVV
opgemaakt	VVWUVVVV
opgeslagen	XVVUVVVV
opgesloten	VVVVXTVV
opgesloten in	VVVVXTVV
opgestuurd	UVVVVWVV
opgestuurd .	VVVVVWVV
opgevolgd	XVVUVVVV
ophalen	VVVWVVVV
oplader	WVVTWVVV
opleiding	VVUWVVVV
oplossen	WUVVVVVV
oplossing	VVUWVVVV
opname	VVVVVVVU
opneemt	VVVVWXVV
opnemen	VVVVVVVW
opnemen over	VVVVVVVW
opnieuw	XUVUVUUW
oppositie	VVVWVVVV
oproep	VTVXVVVV
opslag	VVXTUVVV
opslag $	VVXUVVVV
opvang	VVVVUXVV
opzeggen	XUUUVVVV
opzeggen is	XUUUVVVV
oranje	UXUVUVVV
orde	VVWUVVVV
organisatie	UWVVVVWV
oud	UWUWWTXT
oud papier	VWVUVVVV
oude	TVVXVSTV
oude is	VWVVXVVV
oude postkantoor	UVVWVVVV
ouder	VVVVVUVV
ouderen	VVVVVVWV
ouderenkorting	VVVVVVUV
ouderenkorting ?	VVVVVVUV
ouders	VWUVVXVV
ov	WVVUVVVV
oven	XVUUUVVV
over	SYUWROcV
over .	VWVVVZZV
over 0	VWVUWTVU
over de	VTWWTTYX
over die	XVVTVVVV
over drie	VVVWXVVV
over dubbele	VVVVVVXV
over een	VVUVWVUW
over het	VXUVVVXV
over jullie	UVWVUUVV
over ons	WUVUVVUV
over op	VVVVVVXV
over stikstof	UVVWVVVV
over te	UVVWTVVV
over treinen	UVVVVVVV
over twee	VVVWVVVV
over uw	VWVVVWUV
overal	XVUUVVVV
overgenomen	WVVUVVVU
overgenomen .	WVVUVVVU
overgestapt	UVXVVVVV
overgeven	WUVVWVVV
overgeven .	WUVVWVVV
overheen	UXVUWWVV
overleden	WXUTUZVV
overleden ,	VWVUUWVV
overleden en	VVVVVWVV
overleg	WVVUVVVV
overstap	UVVWVVVV
overstappen	UVXUVVVV
overstappen ging	VVXUVVVV
overweg	WVVUWVUU
p	UUVXYUVV
pa	UVVWUUVV
paal	WUVUVVVV
pad	UVVWUVVV
pagina	VUWVUUXV
pagina 0	UVWWVVWV
pagina's	UVVWVVVV
pak	UVUWVVVU
pakje	XVVTTUVV
pakken	TXVWWUVV
pakken $	UXVVWUVV
pakket	VVUVUVUV
pakketje	XUVUVVVV
paniek	VTVWUVVV
pannenkoeken	VVVWVVVV
pannenkoeken .	VVVWVVVV
papier	UWVVUVVU
papier ,	VVVWVVVV
papieren	UWVVUTVY
papieren moet	VVVVVUVV
park	VXXRUUUV
park en	WVVUVUVV
parkeergarage	VVVVXUVV
parkeerplaats	UTVXVVVU
parkeerplaats ,	VVWUVVVV
parkeerplaats van	UUVWVUVV
parkeren	XUUVUVVV
partij	UVVWVVUW
pas	VWTWUUUV
pas geblokkeerd	WUVVVVVV
pas na	XVUUVVVW
paspoort	UVWVVVVV
passend	VVVVVVUV
past	WVVUUVUU
penningmeester	UVUXVVVV
pensioen	VUVWVVVV
per	VWVVXUUU
per 0	VWVVVVVT
per dag	WUWUVVVV
per mail	WVVUVVVU
per ongeluk	UWVVXVVV
per post	UVVVVVVV
per uur	XVUUUVVV
per week	VUVWVXVV
perron	VYVSYVTY
perron 0	VYUSaUVV
perron iets	XUVVUUVV
perron vertrekt	VWVVVVVV
pers	UXVUVVYV
pers ?	VWVUVVYV
persbericht	WUVVVVXU
persdienst	VVVVVVWV
personeel	XVUUVTUU
personeel $	VVVVVUVV
personeel ,	UVWVVVVV
personen	TXVVVUVV
persoon	WVUVVVVV
persoonlijk	UVVWVVVV
persvoorlichter	VVVUVVWU
pet	VVVVVXVV
pet .	VVVVVXVV
petje	VVWVVVVV
petje af	VVWVVVVV
peuter	XUUUZVVV
phishing	VVVVUVVV
piepende	VWVVWVVV
piepende adem	VWVVWVVV
piept	WVVVVUVV
pijn	VWVUWWVV
pillen	TVVXXTVV
pillen van	UWVWVVVV
pinautomaat	VUVWVXVV
pinda	WVVUWVVV
pinda in	WVVUWVVV
pinnen	WVUWVVVV
pizza	VUUXUVVV
plaats	VXVTVXVV
plaats van	UWVVVXVV
plaatsen	UVVWVVYV
plaatsen op	VVVVVVYV
plafond	WVVUXVVV
plafond van	WVVUXVVV
plan	VVVVVVUU
plan om	WVVUVVVV
plan voor	VVVWVVUV
plank	VVWUTVVV
planner	XVVUVVVV
planning	UVVWVVVZ
plant	XVUVVVVV
plant bomen	XVUUVVVV
plastic	WVVUUVVV
plat	WVUVUUVV
plat ligt	VVVVVUVV
platform	WUVVVVVV
plek	TVUYVVUV
plek ,	TVVXVUVV
plek is	WVVUVVVV
plezier	VVWVVVVV
ploeg	WUUWWXVV
podcast	UUWWUVWU
podcast over	VVVWVVVU
poli	VVVVVWVV
polis	UXVUVWVV
politie	XXTUSUUY
politie ,	VXVTUVVa
politie hier	VVVVUVVW
politie voorbeeldstad	VWVVVVUW
politieserie	UVVWVVVV
poort	UWVWVVVa
poort .	VVVVVVVa
portemonnee	VVXUUVVV
portier	UWVWVVYV
porties	XUWTVVVV
porties zijn	YVUUVVVV
post	VVVWVVVV
postbode	VVVVVXVV
poster	UWVWVVYV
postkantoor	UVVWVVVV
potje	SVUYWVVV
potje .	TVUYVVVV
powerbank	VWVUZUVV
powerbank van	VVVVXVVV
praat	UUXVWWVV
praat ,	UVVWVVVV
prachtig	UWVVUUVU
prachtig ,	VWUVVVVV
prachtig .	VVUWVVVV
prachtig en	VWUVVVVV
praktijk	XTVVVVVV
praten	YUVTUXUV
praten $	WVVUUVVV
praten over	UVWVVUVV
precies	UWXTUUVV
precies goed	UVXUVVVV
precies in	UWVVVVVV
precies tien	VVUWVVVV
premie	VVVVVVYV
presentator	WVVVVVVV
prettig	VVWVVVVV
prijs	YUVUUVUU
prijs $	XUVUVVVV
prijs voor	VVWVVVVV
prijzen	WUVVVVVV
prima	VVXTUUVV
prima ,	VVTXVVVV
prima prijs	UVXUVVVV
privacy	VVVWVVUV
privacytoezichthouder	VVVVVVVW
privé	VVVVVVVU
proberen	UWVVWWVV
problemen	VVWVVVVV
procent	WTUXWTUU
procent .	WVVVVVVV
product	UVVWUVUV
proficiat	VVWUVVVV
proficiat aan	VVWUVVVV
profiel	VVVVVVVU
programma	VVVVVVUV
provider	XVUVVVVV
provincie	UVWVVVVW
publiceren	UWVUVVYT
publiceren wij	VWVVVVWV
punt	UVUXVVVV
punt .	VVUWVVVV
qr	XVVUVYVV
qr code	XVVUVYVV
raad	UVVWVVUW
raadslid	UVVVVVVW
raakt	UVVVUWVV
raakt in	UVVVUWVV
raam	YTUVVVVV
raam $	WVVUVVVV
raar	UXUVaXVV
radio	UWUVVVWV
radio .	VVVWVVVV
radio voorbeeld	VWVUVVWV
raken	WUVVVUVV
ramen	WVVUUVVV
ramp	UVUXUVVV
ramp van	UVVWVVVV
rampenplan	VVVVVVVW
rand	VWVUWUVV
rand van	VWVUWVVV
rap	VVVVWVVV
rapport	TVVXVVVW
rapport .	UVVWVVVV
rapport over	VVVWVVVV
rapportage	WVVVVVVX
reactie	WUWUVUYT
reactie $	VVTXVVUV
reactie .	WVVUVVVV
reactie op	UVXUUVVV
reactie voor	VVVVVVYV
reageert	TVVXYUVV
reageert niet	RWVYWVVV
reageren	UVVWVVbU
reageren ?	VVVVVVXU
reanimeren	UVWVVVVV
recensie	WVVVVVVV
recept	VWUWUVUV
recept van	VWVUUVVV
receptie	XVWTUVVV
recht	VVUWUWVV
recht om	VVUWVVVV
recht op	VVVVUVVV
rechtbank	VVVWVVVb
rechter	TWVXXUVX
rechter commissaris	UWVVVVVX
rechts	UVVWUVVV
rechts ,	UVVWVVVV
reclame	WUTXUVVV
reclame met	VVVVUVVV
record	VVVWVVWV
record .	UVVWVVWV
rector	UVVWVVUX
redactie	UVVVVVSU
redactie van	VVVWVVSV
reden	UYXRaUVV
reden dat	VVYSVVVV
reed	VUTYVTVV
reed door	VVVWWVVV
regel	VVWUVVVV
regeling	VVVVVWVV
regen	VUUXUZVV
regen $	VVVWVWVV
regen ,	TVVXVVVV
regent	VVVWVVVV
regent $	VVVWVVVV
regie	WVVUVVVV
regio	UTUZUVUV
regio voorbeeld	UVVWUVUV
regionale	VVVVVVXV
regionale omroep	VVVVVVXV
reis	UVUXUXVV
reizen	VXVUVUVV
reizen $	VWVUVUVV
reizigers	VVVVVVWV
rekenen	WVUVVWVV
rekening	XWVTTVVU
rekening ?	VWVVVVVV
rekening niet	UVWVVWVV
rekeningnummer	UVVWVVVV
reling	VVVWXVVV
reling van	UVVWWWVV
remmen	XUVUYUVV
remmen van	WVVVXUVV
rente	VVVVUUTV
rente .	VVVVVVTV
rente van	UWVVVVVV
reportage	VVVVVVWU
reserveren	UUVXVVVV
reservering	XVVTVVVV
resolutie	VVVVVVXU
respect	WVVUVVVU
respect ,	XVTVVVVV
respect voor	UVXUVVVV
rest	VUVWVVVV
restaurant	VVVWUVVV
restaurant ligt	VVVWUVVV
retour	UUWWVVVV
retour $	UUVXVVVV
ria	UVVWVVVV
rij	cTURTUVU
rij $	ZUVRVVVV
rij .	WVVUVVVV
rij 0	WVVUUUVV
rij voor	VVVWVVVV
rijbewijs	UWUWVVVV
rijd	VUVVVTVV
rijden	VVVVUSVV
rijden er	VVVVUVVV
rijdt	UXUVXXUV
rijdt de	VWVUUXVV
rijdt niet	VWVUUWVV
rijtuig	UXVUWVVV
ring	UVWVVVVV
riool	WVVUVVVV
rit	VVWTUVVV
rode	TVUXWVVV
rode wijn	UVVWVVVV
roept	UWVWYVVV
roept dat	UWVVYVVV
roken	WUUVXVVV
roken .	WVUVVWVV
rollator	WUVVUYVV
rolstoel	TVWVWUVV
rolstoel en	UVWVTVVV
roltrap	TVVWXTVV
rommelmarkt	UVVWVVVV
rond	UVUWUVWU
rond de	VVVVVVXU
rond op	VVVVUWVV
rondetafelgesprek	VVVVVVUW
rondleiding	VVWUVUUV
rood	VWVUUVVV
rook	VVUWTUVV
rook muf	WVVUUVVV
rook naar	WVVUVVVV
rook uit	TXVVWVVV
rookmelder	VVVVUUVV
roos	UVYTUVVV
rooster	YVTUVUUV
rooster van	XVUUVVUV
rotonde	UVVXWVVV
rotte	XUVTWVVV
rotte eieren	WVVVWVVV
router	VWUVVVVV
rubriek	UVVWVVVV
rug	YVVTVVVV
ruik	UVVVaUVV
ruik gas	VVVVYVVV
ruikt	TXUXYUVV
ruikt het	WVVVVVVV
ruikt naar	TXVWZVVV
ruim	WVUUVVVV
ruimte	UVVWVXVU
rustig	VVWUUXVV
rustig ,	VVWVVVVV
rustige	VVVVUXVV
saai	WVTVUVVV
saai ,	YVUUUVVV
salade	VWVVVUVV
salaris	VVVWVVVV
saldo	VVVVVUVV
samen	SVWXVXVV
samen met	UVWVVVVV
sap	UXWTVVVV
saté	UVVWVVVV
saté ,	UVVWVVVV
sauna	VVVVUVVV
saus	VVWUWVVV
sceptisch	VVWVVVVV
schade	WVVUVUVU
schandalig	WVUUVVVV
schap	TYVUVVVV
schappen	XVUUVXVV
schat	TVYUUVVV
scheef	WUVVWXVV
scheef ,	XUVUVVVV
scheelt	VVWUYXVV
scherm	VVVVUVVV
schermlezer	VVVVVWVV
schermpje	UVVWVUVV
schiet	VVUWVWVV
schoenen	VVWVVVVV
schok	WVVVUTVV
schok van	VVVVUUVV
scholieren	VVVUXVVW
school	ZUTUWTVU
school ,	VVVVWVVV
school in	VVVWUVVV
schoolkrant	VVVVVVWV
schoolplein	TWVWYYVV
schoolreis	VVVVUUVV
schoon	VUWUVUVV
schoon ,	VVWVVVVV
schoonmaakster	UVXVVVVV
schoonmoeder	VVWVVVVV
schoonvader	UVVVUXVV
schoot	VVUWVXVV
schriftelijk	VVUWVVVW
schriftelijke	VVVWVVVW
schriftelijke vragen	VUVWVVVX
schrijf	VVWUVUcT
schrijf een	VVVUVVVV
schrijf voor	WVVUUUYT
schrijft	UVVWVXUV
schrijven	VVVUUWVV
schrijven ,	VVVVUWVV
schroef	VVVVVXVV
schrok	YUUUVVVV
schrok me	YUUUVVVV
schuld	VUUXYXVV
schuld $	VVVWUVVV
schuld bij	VVVVWWVV
schuld is	VVVVWWVV
schulden	VVVVWWVV
schutting	WVVVVVVV
schôn	UVXUUVVV
scriptie	VVVWVVUV
scriptie over	VVVWVVVV
seconden	VVVVVUVV
seconden .	VVVVVUVV
seizoen	UWUWVVVV
seizoen $	VVUWVVVV
seizoen 0	VWVVVVVV
seniorenflat	VVVVWWVV
september	VVVVVUVU
serieus	WVVVUUVV
servers	WVVUVVVW
service	ZUVTUUVV
service $	VVVUVVVV
service ,	WUWUVVVV
servicekosten	VVVVVUUW
sfeer	WVVUVVVV
sfeervol	VVWVVVVV
sfeervol ingericht	VVWVVVVV
shop	UWVVVVVU
simkaart	WVVUVVVV
simpel	VVWVVVVV
sinds	WVTVXWUU
sinds 0	UVVXVUVV
sinds de	XUUUXXUU
sinds dinsdag	WVVUUVVV
sinds gisterochtend	VVVVXVVV
sinds haar	UVVWUWVV
sinds het	UVVWVXVV
sinds januari	WVVUUVVV
sinds jullie	WVVUWTVV
sinds kort	VVVWVVVV
sinds kwart	VVVVWTVV
sinds maandag	UWVVTWWV
sinds mijn	VVWUUXVV
sinds vannacht	WVVUWVVW
sinds vrijdag	WVVVVVVV
sinds zaterdag	VVVVWVVV
sinds zijn	VVVVUWVV
sindsdien	VVVVTUVV
sinterklaas	WVVUUVVV
sist	VUVXXYVV
sist $	VUVXWYVV
site	WXTTVUaU
site $	UVVWVVVV
site .	WVVUWUVU
site geeft	WVVUVVVV
sjaal	TVYUVVVV
sla	WVUVWVVV
sla ik	VVVVWVVV
slaap	UWUWVYVV
slaap .	UVVWUXVV
slaap ik	VVVVWXVV
slaapkamer	VVVVXVVV
slaappillen	UWVVXXVV
slaapt	VVVVUYVV
slaapt nu	VVVVUWVV
slaat	VVVVZWVV
slaat een	UVVVXUVV
slachtoffers	VVUWVVVV
slachtoffers van	VVUWVVVV
slag	UVUXVVVV
slagboom	VVVVWUVV
slager	UVYUVVVV
slap	WVVUVVVV
slapen	UUUXUWVV
slecht	TTYWUaVV
slecht ,	UUWWUYVV
slechte	VVUWVUVV
slechtste	WVVVVVVV
slechtziend	VVVVVXVV
sleutel	VVVWXVVV
sliep	UVVVUVVV
slikken	WVVUVVVV
sloot	WUUVVWVV
sloot .	WVUVVUVV
slot	UWVVXWVV
slot ,	VWVUXVVV
sluit	UWUWVVXV
sluit het	WVVUVVVV
sluiten	VWVUUVWT
sluiting	VVVVVVUX
sluiting van	VVVVVVUX
sluitingstijd	UVWVVVWV
smaakt	VVVVWVVV
smaakte	WVUVVVVV
smaken	VVWVVVVV
sms	UVWVVVUV
snap	UXWUUXVV
snap dat	WWVUVUVV
sneeuw	VVVVUUVV
snel	VVXUUWXV
snel $	UVWVVVVV
snel geleverd	WVUVVVVV
snelle	WUUWWVVV
snelle levering	XVTVVVVV
snelle reactie	VUUXVVUV
sneller	VVWVVVVV
snelweg	WVVVYWVV
soep	YWTUUVVV
soep was	XVUVVVVV
soepel	VVWVVVVV
software	VVVVVUVV
solliciteer	VWVVVVVV
soms	VVVVWWVV
soort	VVVVVVVU
soorten	UVUXVVVV
sorry	XWUUdWVV
sorry ,	UUVXVVVV
sorry dat	UXVVaVVV
sorry voor	VVVVaWVV
spaargeld	VVUWVVVV
spaarpot	VUVWVUVV
spaarrekening	UWVVVXVV
spannend	UVUXTUUV
speelgoed	WVVVTWVV
speelgoed ingeslikt	VVVVSVVV
speelt	UWVVVUVV
spel	UWVWVYVV
spelfouten	WVVUVVVV
spijt	WVVUVUVW
spits	WVVUVVVV
spoed	WVVVVVVV
spoed .	WVVVWWVV
spoofing	UVXUVVVV
spoor	UVVWYWUT
spoor ,	XVUVUVVV
spoor .	VVVWYVVV
spoor 0	UUWWVWVV
spoor bij	UWVVWVVV
spreek	VVVVVWVV
spreekbeurt	VWUVVVVV
spreekt	VWVVVVVU
spreekuur	VVVVVVVU
spreken	UXVUVVZX
spring	WVVVWWVV
springt	VYUTZUVV
springt $	UYUTaVVV
spuit	VWVUWWVV
spuugt	WUVVVXVV
sta	WXUUYWVa
sta bij	VVVWYVVc
sta er	VVVVWTVV
sta hier	VVVVUXVV
sta ik	XUVUSUVV
sta met	VVVVVVWV
sta nu	UVVWVWVV
sta op	UXVUYXVV
staan	WVVUVZaT
staan $	VWVUVVVV
staan .	WVVUUWVV
staan bij	VTWWUWVV
staan elf	WVVUUWVV
staan er	VVVWVVVV
staan in	VVVWVVXV
staan met	UWVVVVYV
staan terwijl	WVVUVVVV
staar	VVVVVXUV
staat	VZRVbSVZ
staat "	WVVVUVVV
staat $	WVVVUVVV
staat .	YUVTVVVV
staat al	VVVVUWVV
staat alleen	UXVUUWVV
staat dat	VVVVVVUW
staat de	VVVVTVVV
staat een	UWVWZTVV
staat en	VVVVVVWV
staat er	VVVVSUVW
staat het	VVVVYUUU
staat hier	WVVUVVVV
staat in	UUVXUVVV
staat mijn	VVVVUTVV
staat nog	WVVUUVVV
staat nu	UVUYWVVV
staat online	UUVXUVVV
staat op	WUVVWaWV
staat stil	WUVVVVVV
staat voor	UWVVVVVX
staatssecretaris	UWVVVVUW
stad	UUVWVVVV
stad $	TVVXVVVV
stadhuis	WVUVXVVV
stadion	WWVUVXVX
staking	WVVVVVVV
stand	WVVVVVVU
stap	YVUUVVVV
stap 0	WVVUVVVV
stappen	UVUXVVVV
start	WWVUVVVV
staten	VVWVVVVW
statenlid	UVVWVVVW
station	WVUWVVUU
station $	VVVWWVVV
station ,	XWVTTWVV
station ?	VWVVVVVV
station voorbeeldstad	WUVVWWVV
status	VVVVVUVV
steeds	WVTXWVWU
steeds de	VVVVVXVV
steeds geen	UVVWWUVV
steeds iemand	UVVWVVVV
steeds niet	VVWVVUWV
steeds over	UVVVVXVV
steek	VVWUUUVV
steekvlam	VVVVXUVV
steekvlam ,	VVVVXVVV
steiger	UXVUXUVW
steken	WUVWaVVV
stel	VWVVVVUV
stel dat	UWVVVVVV
stel ik	VWVUVVVU
stelen	WVUUVVVV
stellen	UVVWVVVV
stelling	TUVYVVVV
stelling .	UVVXVVVV
stelt	VUVWVVVU
stelt vragen	VUVWVVVV
stem	TWUXVXVV
stem al	UVVWVVVV
stem op	UVVXVVVV
stemmen	UUUYVVVV
stempel	WVVUVVVV
stemt	VWVVVVVV
ster	WVVVVVVV
sterf	VVTYVVVV
sterf van	VVVWVVVV
sterk	VVYSVXVV
sterk dat	VVWUWWVV
sterkte	WUUWVVVV
sterkte voor	UVUXVVVV
sterren	UVWVVVVV
sterren .	UVXUVVVV
stijgt	VVVVWVYV
stijgt .	VVVVWVYV
stik	XVUUVVVV
stikstof	UVVWVVVV
stikstof $	VVVWVVVV
stil	UTUZRVWW
stil $	VVVWTVVX
stil .	TUUYUVVV
stil door	VVVVVVWV
stille	WVWTVVVV
stilte	WVTWVVVV
stinkt	VVVWXVVV
stinkt hier	WVVVXVVV
stoel	UUVWTVVV
stoel ,	VVVWUVVV
stoelen	UVYUVUVV
stoelen en	VVUVWVVV
stoep	WVVUYUVV
stoep ,	XUVUWUVV
stoffen	VVVVVVVY
stoma	VVVVVXVV
stond	XTWVSVUT
stond .	VVVVUWVV
stond een	WVVVVWVV
stond er	UVWVUVVV
stond hier	UVVWVVVV
stond nergens	WVVVVVVV
stond vandaag	WVVUUVVV
stonden	WVWUUUVV
stonden te	WVUVUVVV
stoor	VXUUXVVV
stopcontact	VVVVXVVV
stopcontacten	UWVVXVVU
stopgezet	WUVVVWVV
stoppen	VVVVWVVV
stopt	VVVVVUVV
stopte	WVUVVVVV
storing	UWVVUUVU
storing "	VVVWVVVV
storing $	WVVVVVVV
storing .	TWWUUVVV
storing @	VVUWVVVV
storing bij	VVVWVVVV
storing en	VVVVXWVV
storing is	UWVVVVVV
straat	TXWURXUU
straat $	VVVUVVVV
straat ,	VUVWUVVV
straat .	VVWUVVVV
straat heeft	WVUVUVVV
straat ligt	UVVWUWVV
straat met	VXVTUYVV
straatje	WUVVWWVV
straatkant	UVVWVVVV
straks	VTUYUUVV
straks $	UVVWVVVV
straks in	VTVXVVVV
stress	WVVVVWVV
strip	VVVVVUVV
stroom	TXVVVWUV
stroom en	VVVVUWVV
stroomkabel	WVVUYWVV
stroomnet	VVVVVVUV
stroomstoring	VVTXVVVV
stroomuitval	UVVWVVVV
stroopwafels	UVWVVVVV
student	VWVVVVVV
stuk	UUWWTWaT
stuk ,	UWVVVVVV
stuk in	XUVUVVVV
stuk op	UVVWVVVV
stuk over	VWVVUUWU
stuk van	WUWVXVWV
stukje	WVUVRUTV
stukjes	WVVVXVVV
stukken	VUVWVUVZ
stukken .	WVVVVVVW
sturen	UVUWVTUU
sturen $	VUUWVVVV
sturen ,	VVVVUUVV
sturen naar	VWVUVVVV
stuur	TWVWVUUV
stuur een	VVVVWVVV
stuur ik	VXVUVVUV
stuur me	VWVVVVVV
stuurde	VUWVVYWU
stuurt	aVTSVXUV
stuurt een	XVVUVYVV
stuurt me	XVVUVVVV
succes	XVUUVVVV
suf	VWVUXUVV
suiker	VWVVWUVV
super	UVVWVVVV
systeem	XVUUUWUV
t	ZSTVXVVV
taal	VVXUVVVV
taal .	VVWUVVVV
taart	TWVWUVVV
taart $	UVUWVVVV
taart voor	UVVWVVVV
tablet	UVUXUVVV
tablet $	UVVXVVVV
tafel	XWUTVUUU
tafel $	UVVWVVVV
tafel ,	WVVUVVVV
tafel .	VVVVVUVV
tafel bij	UVVWVVVV
tafels	UVVXVVVV
talkshow	VVVWVVVU
tandarts	UUWWVVVV
tank	UVVWWVVV
tante	WVVVVWVV
tarief	WVVUVVVV
tarieven	WVVVVVVV
tas	WVUVWVVW
taxi	WWVTVWWV
taxibusje	WVVVUWVV
te	aUSUXRRX
te appen	WVVVYVVV
te bekennen	WVVVVVVV
te bellen	TWVWTWVV
te bereiken	VVVVWVVV
te betalen	UVVWVVVV
te doen	VVVVSWVV
te eten	UVVWVVVV
te gaan	VXVUXVVV
te geven	UVVVVXVV
te hebben	VVVWVUVV
te herstellen	WVVUVVVV
te hoge	UVVXVVVV
te horen	WVVUVWVV
te huilen	VVWUVVVV
te huur	UVVWWVVV
te informeren	VVVVVVVU
te kijken	VVVVVVUU
te komen	UWVVVXUV
te koop	TVVXVVVV
te krijgen	VVWVXVVV
te laat	WVTVUTVV
te laten	WVVUVVVV
te leggen	UVVXTVVY
te leven	TXVUZWVV
te likken	UVWVVVVV
te maken	UVWVVWVV
te melden	VWVVVVUU
te merken	WVVUVVVV
te moe	UUVWVWVV
te pakken	UXVVXUVV
te roken	WUUVXVVV
te sturen	WUVVVVVV
te testen	WVVUVVVV
te trillen	VVVVWTVV
te veel	XTVVVVVV
te vinden	UVVXXVVV
te vragen	WVVVUWVV
te vroeg	VVVVVUVV
te wachten	VVUXVVVV
te weinig	XVTVVVVV
te woord	VUYTVVVV
te zeggen	VWUVUUVV
te zetten	UVVVVUVV
te zien	VVVWWUVV
te zijn	TVYUVVVV
te zitten	WVVVUUVV
te zout	XVUUVVVV
te zwaaien	WVUVUUVV
team	UUYTVVUW
team !	VVWVVVVV
team $	VUXUVVVV
techniek	VVVWVVVV
tegelijk	WVVUVVVV
tegen	QUUdYUVW
tegen $	VVVWVVVV
tegen de	VWUVYVVX
tegen die	UUVXXVVV
tegen het	VVVWVVVV
tegen mijn	VVVVUVVV
tegenover	UVVWVWVV
tegenover de	VVVWVWVV
tegenover het	VVVWVVVV
tegenwoordig	XVUUVUUU
tegenwoordig $	XVUUVVVV
tegoedbon	YTVUUUVV
teken	UVVWVVVV
tekenen	VVVVUVVV
tekenen .	VVVVUVVV
tel	VVVVVUVV
telefonisch	VUVWVVWV
telefoniste	VVWUVVVV
telefoon	VVVWWVVV
telefoon $	VWUUVWVV
telefoon ,	VUWVVSVV
telefoon is	VVUWVVVV
teleurgesteld	XVVTVVVV
teleurstellend	WVUVVVVV
teleurstelling	WVVUVVVV
telkens	XUUVWXVU
telkens op	WVUVVWVV
telt	UVVXVUVV
temperatuur	VVWUVVVV
ten	UVVWVVVW
ter	TVVXTUXT
ter info	VWVVVVWU
terecht $	VVVVUVVV
terecht ?	VVVVXVVV
termijn	VVVVVVUV
terras	TWVWWVVV
terras $	VVWVVVVV
terrein	VVVVVVXW
terug	VVZRTZUV
terug "	WVVVVVVV
terug $	UVXUUZVW
terug ,	WWUUVVVV
terug .	VVVVVUWV
terug ?	WUVVVYVV
terug is	VVVVVUVV
terug na	UWVVVVVV
terug naar	UVWVVVVV
terug te	VVVVVVUV
terug voor	VVWVVUVV
terugbelde	VVWVVVWV
terugbellen	VXUUXUVY
terugbellen na	VVVVVUVV
teruggave	WVVUVVVV
teruggehaald	VVWUWTVV
teruggeroepen	VWUVVWVV
terugroepactie	WUXTUWWW
terugroepactie ,	VVVVVVWV
terugroepactie in	WVVUVVVV
terugvinden	VVVVVVVU
terwijl	WWUUXUVU
terwijl de	WVVVYUVV
terwijl ik	UUVWUVVV
terwijl we	VXVUXVVV
terwijl wij	VVVVSVVV
testen	XUUUVVVV
tevoren	UWVVVVUU
tevreden	WUWUVWVV
the	UVVWVVVV
theater	UVVXVVVV
thee	UVUWVVVV
thee .	VVUWVVVV
thema	XVVUUVVV
thuis	VSXXTWUV
thuis $	USWYSUVV
thuis .	XUVUXXVV
thuisbeademing	VWVUWVVX
thuishulp	VVVVUWVV
thuishulp is	VVVVUWVV
thuiszorg	WVVUYVVV
thx	VVWUVVVV
ticket	VWVUVVVV
tien	XURYXXVU
tien centimeter	XVUVVVVV
tien jaar	TVVXVVVV
tien minuten	VVVVWUVV
tienen	VVVVVTVV
tientje	WVUVVVVV
tijd	VSVYSWVU
tijd .	VVWUTVVV
tijd om	XVVTVVVV
tijd vertrokken	UVWVVVVV
tijd voor	VUUXVVVV
tijden	UVUXVVVV
tijdens	UTYVTUUZ
tijdens de	SUZVTUVX
tik	WVVVXVVV
tikt	VVVVXVVV
tintelt	WVVVWVVV
tip	VUVVVVVV
tiramisu	VUYUUVVV
toch	ZSUVVWVU
toch $	VVVWUVVV
toch niet	WVVVUVVV
toch vind	VVVVVUVV
toe	YUWTUUVW
toe $	YUVTVVVV
toe ,	VUVVVVVV
toe .	WVVUVUVW
toegang	UVVWVVXW
toegang tot	VVVVVVXW
toegestaan	UYVTVVUV
toegezegd	VVVVVVXV
toegezegde	WVVVVVVX
toegezegde rapportage	WVVVVVVX
toegezonden	VVVVVVVW
toekomst	VVVWVVVV
toelichting	VVVVVVXX
toen	ZUUTTXUU
toen de	VVVVVYVV
toen ik	WUVVWWVU
toen werd	VVVVVUVV
toestel	VWVUVVZV
toetje	VVXTVVVV
toetje kwam	WVVUVVVV
toetsen	VVVVVUVV
toevallig	VVVVVVVW
toezicht	VUVWVTVW
toezicht ?	VVVUWUVW
toezicht op	VUVWUUVW
toezichthouder	VWVVVVUU
tof	UVZSVVVV
toilet	WVVVVWVV
tong	UVYTYTVV
top	VVSZVUVV
top ,	VVUWVVVV
topman	UVVWVVVV
toppers	VVVVVXVV
toppers $	VVVVVXVV
toren	VVVWVVVV
tosti	WVVUVVVV
tot	VSVYRUVU
tot 0	TVVXVUTW
tot aan	VVVVWUVU
tot de	VUWVTWWV
tot drie	UVVWVVVU
tot een	UVVWVWVV
tot eind	UVXUVWVV
tot en	VVVVVVUV
tot het	VVXTUVWV
tot hoe	VWVVUVUV
tot op	XUVUWWVV
tot straks	UVVWVVVV
tot vanavond	WWVUVVVU
tot volgend	VVWUVVVV
tot wanneer	VVVVVVTV
traag	YVVSUVVV
tram	TYUVYXWV
tram $	VVVVVXVV
tranen	VVWUVVVV
trap	WWUTYbVV
traplift	WVVVUVVV
trappen	UVXVTVVV
trappen op	UVXVVVVV
trappenhuis	VVVVWUVV
treft	VVVWVVUV
trein	TVVWYXUV
trein $	WVVVVWVV
trein ,	VUVXXUVV
trein .	VUVWWUVV
trein die	TVUZXUVV
trein en	VVXUUUVV
trein niet	VVVWVVVV
trein staat	WUVVVVVV
trein van	VYVSVUVV
treinen	VVWUXUVV
treinen na	VVWUVVVV
treinkaartje	XUVUVVVV
trek	VVVVWVVV
trekt	VVVWVVVV
trillen	WVVVWTVV
trots	TVYUVVVV
trots op	UVWVVVVV
trouwens	VVVVWVVV
tuin	UUVXWUVV
tussen	WVUUTVUV
tussen 0	WVVUUVUV
tussen de	XVVUWWVV
tuut	WVVVVVVV
tuut tuut	WVVVVVVV
tv	SYTXVVaU
tv doet	UWVUVVVV
twaalf	WVTWUUUU
twaalf jaar	VVUWTVVV
twaalf uur	VVVWVVVV
twee	WXTUXZWS
twee dagen	UWVVWWVW
twee jaar	VVVWVWVV
twee keer	UWUWXUVV
twee kinderen	VXVTUaVV
twee kleintjes	VVVVVWVV
twee maanden	VVVVVUVV
twee mensen	WVVUXXVU
twee meter	VVWVUUVV
twee minuten	TVXVUUVV
twee uur	WUUWUWUV
twee verdiepingen	WUVVXVVV
twee weken	VVVVSVVV
tweede	VVTWUTUV
tweede kamer	VVVVVVVW
tweede keer	VVUWVUVV
tweedehands	UWVVVVVV
tweeling	UWVVUWVV
tweemaal	WVVVUVVW
tweet	UUXVUVXV
tweeën	WVVUYVVV
twintig	VVVVXYZV
twintig minuten	VVVVXYZV
twitter	WUWUVVVV
typen	WUUVVUVV
typt	TWVWUWVV
typt dit	TWVWUWVV
u	WXTUTjWq
u $	WUUWVWVV
u .	UVXUVWWV
u aan	UVVVVVVV
u als	VVVVUUTY
u bent	VVVVVVVU
u dat	TVVXUXVU
u de	UVVWVVTY
u dit	VTXVVVVU
u een	UXVVVVUa
u heeft	XVVUTXUV
u het	UVVWVaUV
u hield	UVWVVXVU
u hierbij	UVWVVVVY
u hoor	VVVVVWVV
u iemand	VWVVUUVX
u in	VVVUUVVV
u krijgt	WUVVVVWY
u mede	UVVWVVUW
u met	VVWUVVVW
u mij	VWVVVTTT
u namens	VWVUVVVU
u noemt	VVVVVWVV
u nog	VWVVVVVU
u om	UVVVUVTX
u ons	VUWVVUXV
u op	WVVUUUSa
u over	WTVVWXVV
u stuurt	WVVUVYVV
u voor	UVXUVVUT
u wordt	UVVWVVVW
u zegt	VVVVYVVV
uit	YVQXaVWT
uit $	WVUUYWVV
uit ,	VTUYUVWU
uit .	XWWRVUZU
uit 0	VVWVVVVV
uit ?	VWVUVUVV
uit bed	VWVVWVVV
uit dat	UWVVWVVV
uit de	YVUTYXTW
uit door	VWVVWXVV
uit een	WVUVVVVV
uit en	VVUWVUVU
uit het	WWVTXVVV
uit jullie	TVVYZXVV
uit nieuwsgierigheid	VVVVVVUV
uit te	TVVXUVVV
uit voor	VVVVVVTZ
uit waarom	VVVVUUVV
uitblijven	WVVUVVVU
uitblijven van	WVVUVVVU
uiterlijk	VVVVVVWU
uitgelegd	UVXUVVVV
uitkering	VTVWUXVV
uitleg	UUYUVUWV
uitleg over	VVWVVVVV
uitleggen	VVVVVXWV
uitloop	UWVVVVVV
uitslag	VVVVUYVV
uitslagen	WVVVVVVV
uitslagen van	WVVVVVVV
uitspraak	VVVVVVWV
uitspreken	VVVVVVUT
uitspreken voor	VVVVVVUT
uitstappen	WVVUVVVV
uitstappen .	WVVUVVVV
uitstel	UXVUVVVW
uitvaart	XUUVVXVV
uitvaart van	XUUVVXVV
uitvak	VWVVVUVX
uitzending	UVWVVVYU
uitzending is	VVVVVVYV
uitzetten	VWVVWUVV
uitzetten ?	VWVVWUVV
uitzicht	UVVVVVVV
update	WVWSWTVV
update 0	VVWUVVVV
update een	TVXVXVVV
update heeft	XVVUVVVV
updates	WUVVVVVV
uren	WVVVbbVV
uur	UURbOSdX
uur $	VXUUVVVX
uur 's	VWVUWVVV
uur ,	VVUVVVZV
uur .	TVTZUTXS
uur ?	UUVWVVWW
uur al	WVVUVVVV
uur bij	VVVWVVYV
uur de	VVVVWVWU
uur en	WVVVVVVV
uur in	XUVTUXUV
uur live	WVVUVVVV
uur met	VVWVVVVV
uur naar	VWVVVWVV
uur of	TXUWVVVV
uur online	VWVUVVWU
uur op	ZTUUUVUW
uur open	TWVWUVVV
uur te	WVUUVVVV
uur van	XTVVVVVV
uur vast	UWVVUWVV
uur was	WVUVVVVV
uur weg	VWVVVVVV
uurtje	UVVWWXVV
uw	ZWRVXZbk
uw afdeling	WVVUVUVV
uw bedrijf	VUVWVVZW
uw bestuursvoorzitter	VVVVVVVU
uw collega	UVWVVWVU
uw directeur	VVWVVVVU
uw gegevens	VWVUVVVV
uw kant	VVVVVVWU
uw medewerker	WVUVVXUU
uw melding	UUVWVVVV
uw monteur	VWVVVUVV
uw organisatie	UWVVVVWV
uw reactie	UWVVVVWV
uw vergunning	UVVWVVVW
vaak	WTWVUUVV
vaak moet	XUVVWVVV
vaatwasser	VXVUVVVV
vader	VVVVTYUV
vader heeft	VUVWWUVV
vader van	VWVVTVVV
vak	UVUXVVVV
vakantie	UUVXWVVV
vakblad	VWVUVVWV
vakbond	VVVVVVUV
vaker	UVYTVVVV
vakken	WVVUVVVV
vallen	VUUXWUVV
vallen $	VVUWVVVV
vallen er	UVVWXUVV
valt	UXVUXXUV
valt uit	VWVUWXVV
van	WYVRWYWZ
van "	WUVVVVVV
van $	TVWWUVVV
van ,	XUVVVWVV
van .	WWVTTVVV
van 0	XWSWQcaS
van @	VUWVUVVV
van afdeling	VVWVVYVU
van begin	UVXUVWVV
van bellen	VVVVVWVV
van dat	XVVTTUVV
van de	SRcVbQRZ
van deze	bUURVVVV
van die	WXUScYVV
van dinsdag	VWVUWWUV
van donderdag	VVVVVVWW
van drie	TWVVTXVV
van een	VUWVUXVT
van gisteravond	UVVWVVUW
van gisteren	WWUTUUVV
van haar	WVVVVVVV
van harte	TVXVVVVV
van hedenochtend	VVVVVVVX
van hem	UWVVVUVV
van het	XVVTXTWX
van jullie	WWSWcPUV
van justitie	WVVUVVVV
van kamer	UWVVVVVW
van leren	UUXVVVVV
van lijn	UXVUYVVV
van maandag	XVUUVVVV
van maart	VWVVVVVV
van mij	UVWWXWVU
van mijn	ZQXUWYSV
van morgen	VVWVVVWU
van niks	UVVWVVVV
van ons	UVUXVVVV
van onze	VVWUVVUV
van perron	VVVVUVVV
van te	UVVVVUVV
van tevoren	UWVVVVUU
van tien	XVUVVXVV
van treinen	UVVWVVVV
van twee	VVVVUVXV
van u	WVVUTVVX
van uw	WTVWWXVX
van vanavond	VVVVVVVU
van vandaag	UVVWVVUV
van vanmiddag	VVVVVVVU
van vannacht	VVVVVVVX
van vier	VVVVUUVV
van vijf	WVVUVWVV
van vlucht	UVXVVVVV
van voorbeelddam	VWVVVVVW
van voorbeeldstad	VVVWVVUV
van vorig	VWVUVVYV
van vóór	VVVVVVUV
van wie	VVVWVVWV
van woensdag	VVVVVVUW
van zaterdag	UUWWVVVV
van zes	VVVVUWWV
vanaf	WVVUTTVV
vanaf 0	UVVWVVVV
vanaf welke	VWVUVUVV
vanavond	TYTWZWaT
vanavond ,	UWVUUVVV
vanavond ?	VVVVVVVU
vanavond de	WVVUVVUV
vanavond een	VXVUZVVU
vanavond in	VVVVVXVV
vanavond is	VVWVYXVV
vanavond om	VVVWVVWW
vandaag	VTUYWXVW
vandaag $	VWWUUXVV
vandaag ,	UVVWVUVV
vandaag .	VVVWVVVW
vandaag 0	UVVWVXVV
vandaag de	VWVVVVXV
vandaag in	VVVWVVVV
vandaag is	WVVVWUVV
vandaag niks	XVUUVVVV
vandaag nog	VWVVWVUV
vandaag op	UVVWUVVV
vandaag over	UVWVVVUV
vandaag precies	VVUWVVVV
vandaag te	WUXTVVVV
vandaag van	VVUWVVVW
vandaag voor	WVVVUVVV
vandaar	UVVWUUWV
vandaar dat	UVVWVVVV
vanmiddag	VVVVWVXU
vanmorgen	WUVWUTVW
vannacht	VVVUZWUX
vannacht ,	VVVUVVVW
vanochtend	WSVWZVVV
vanuit	TWUXUVVX
vanuit de	UVUWVVVX
vanwege	VVVVVWVV
vanzelf	VUXUVVVV
vast	SYVVUVUX
vast ,	VVVVVWVY
vast bij	WVVUVVVV
vast een	VVVVUVVV
vast in	UWVVVTVV
vaste	TVXUVVUW
vaste kamercommissie	VVVVVVUW
vastgesteld	WVVVVVVV
vaststellen	VVVVVUVX
vaststellen dat	VVVVVUVX
vb	UVXVVVVV
vb 0	UVXVVVVV
veel	YSUWUUUU
veel .	XVUUVVVV
veel geleerd	VVVWVVVV
veel reclame	XVVUVVVV
veel te	XVUUVVVV
veelgestelde	WVVVVVVV
veelgestelde vragen	WVVVVVVV
veertien	VVVVVVUV
veertien dagen	VVVVVVUV
veertig	TVUYVVXV
veertig plaatsen	VVVWVVVV
veilig	WVVUVVVV
veiligheid	UVVWVVVW
veiligheidsregio	VVVVUVVX
vent	UVVWWUVV
verademing	UVYUVVVV
verademing ,	UVYUVVVV
veranderen	VVVVVUVV
veranderen $	VVVWVVVV
verbinding	WVUVVVVU
verbrand	XVUTXVVV
verbrand $	WVVUXVVV
verder	WVVUWVVV
verder .	VVVWVVVV
verder en	VVVVUVVV
verder niets	WVWUVVVV
verdien	VUVWVVVV
verdiend	VVWUVVVV
verdienen	VUTYVVVV
verdient	TVZSVVVV
verdient een	UWXTVVVV
verdieping	TVVXWWVV
verdiepingen	WUVVXVVV
verdubbeld	VVVWVVVV
verdwenen	XVUUVUXV
verdwijnen	VWVVVVXV
vereniging	VVWUVVUT
vergadering	UVWVVVWU
vergaderingen	VVVVUVVV
vergadert	UVUWVVVU
vergeet	VVWVVVVV
vergeet ik	VVWVVVVV
vergeten	TXXTUUVV
vergeten $	VWVVVVVV
vergeten ,	VVVVVUVV
vergeten sjaal	TVYUVVVV
vergunning	VVVWUVVW
verhaal	UWUWUVZU
verhaal $	TXUWVVZV
verhoogd	XUUVVVVV
verhoogd .	WVUVVVVV
verhuisd	UVUXVVVV
verhuizen	UVVWVVVV
verhuizing	VVVVUVVV
verjaardag	UUXVVVUV
verjaardag $	UUUXVVUV
verkeer	VVVVUVVV
verkeerd	TWYUVVUU
verkeerd ,	SVYVVVVV
verkeerd .	WVVUVUVV
verkeerde	WWTWUWUU
verkeerde artikel	XUVVVVVV
verkeerde maat	UWVUVVVV
verkocht	VVVWVVVV
verkoop	VVVVWVVV
verkoopt	UWUVVVUV
verkoopt u	UWVUVVVV
verkopen	VWVUVUVV
verkopen jullie	UWVVVUVV
verkoper	XUVUUVVV
verlengen	VWVVVVVV
verloren	VUUXVYVV
verloren in	WVVVVYVV
verneem	WUVVVVVV
verneem ik	WUVVVVVW
vernemen	WWUUVVVW
verpakking	WVVUVVVV
verplaatsen	WVVVVVVV
verplaatst	WVVVVVVY
verpleegkundige	VVVWVVVV
verrassing	UVXUVVVV
verrast	WVVVVVVW
verrast dat	WVVVVVVW
vers	VVVVVWVV
verschil	UVXUVUVV
verschil .	UVXUVVVV
verse	UXUVVVVV
versie	UVUXVVVV
verslaafd	UVWUVUVV
verslaggeefster	VVVVVVXV
verslaggever	UWVWUVXV
verstaat	VVVVVWVV
verstandelijk	VVVVVXVV
verstrekken	VVVVVVVW
vertelde	UVWVVWVV
vertellen	WVVUUTWV
vertellen wat	VVVVVUVV
vertelt	UVUXVXVV
vertraagd	WVVVVVVV
vertraging	UWVVVWUV
vertraging $	UWVVVVVV
vertraging ,	VVVWVVVV
vertrek	XVVUVVVV
vertrekt	VWVUVVVV
vertrekt de	VWVVVVVV
vertrokken	WUVVUUVV
vervangen	TWVWWVVV
vervangen ?	UWVVVVVV
vervangende	VVWVVWVV
vervangende bus	VVWVVWVV
vervelend	VVVVVUVV
vervolg	VUWVVVVV
verwacht	UVWVVXWY
verwacht $	VVWVVVVV
verwacht .	WVUUVVVV
verwachten	VVVVVVVW
verwachten ?	VVVVVVVW
verwarming	YSWUWXVU
verwarming in	XUVVUVVV
verwijderd	WVVUVVVV
verwijst	WVVUVUVU
verwijst naar	WVVUVVVV
verzekering	WVVVVVVV
verzendkosten	WUVVVVVV
verzendkosten betalen	WUVVVVVV
verzet	WVVVVVVV
verzet naar	WVVVVVVV
verzint	WVVUVVVV
verzocht	WUVVVVUV
verzocht .	WUVVVVUV
verzoek	WXVTVUYW
verzoek ik	VVVVVVXS
verzoek u	WVVVVVVU
verzoeken	UWVVVVVV
vestiging	UVVWVUWV
vestiging en	VVVVVUVV
vestiging in	VVVVVVXV
veur	UYVTUVVV
veur de	UWWUUVVV
via	VUTYSUVT
via de	UUVXSVUU
via een	WVUVVVVV
via het	WVVUVVVV
via jullie	UVVWWUVV
viel	SVWWTUVV
viel uit	UVVWVVVV
vier	WWTVRVUV
vier dagen	VWVVUVVV
vier keer	WUVVVVVV
vier maanden	VVVVUVVV
vier minuten	VVUVVUVV
vier uur	UWUVVXVV
vierde	VVUWWWVU
vierde keer	WUVVVVVV
vieren	VVVVWVVV
vieren op	VVVVUWVV
viergangenmenu	VVWUVVVV
vijf	VUVWWRVU
vijf .	VWVVVUXV
vijf dagen	WVVVVWVV
vijf keer	WVVVVVVV
vijf minuten	VVVVUVVV
vijf sterren	UVXUVVVV
vijf uur	UVVWVTVV
vijf weken	VVVVWVVV
vijfde	WVVVVVVV
vijfde keer	WVVVVVVV
vijftien	VVVVTWVV
vijftien jaar	VVVVUUVV
vind	TWWUTUVV
vind het	VVWUVVVV
vind ik	VWVUUUVV
vinden	VWUWWUVV
vinden $	YVUTWVVV
vinden ,	UWVUVVVV
vindt	VVUWVVVU
vindt u	UVUXVVVU
vingers	UVXVVVVV
vingers bij	UVWVVVVV
vis	UVWVVUVV
vis ,	UWUWWVVV
vis en	UVVWVVVV
vis voor	VVWUVVVV
vissen	VVVVVWVV
vlaai	UVVVVVVV
vlam	VVVVVUVV
vlees	VVUWVVVV
vliegen	VXVUVUVV
vliegen $	VXVUVUVV
vliegtuig	WUVVVVVV
vliegveld	VVVVVXVV
vlot	UVXVVVVV
vlucht	TXWUTVVV
vlucht verzet	WVVVVVVV
voel	UXVUXVVV
voel me	UXVUXVVV
voelde	UVXUVVVV
voelt	UWWUWVVV
voetbalclub	WVVUVVVV
vol	XVTWSUUV
vol .	VVVVUVVV
volg	UVUWUUXU
volgen	UWWVVUVW
volgen $	UUWWVVVX
volgend	UVWWVVVV
volgend jaar	UVWWVVVV
volgende	XUUVVYWU
volgende keer	WVVUWUVV
volgende maand	UUVXVVXV
volgende week	VVUWVZVV
volgens	WWVTXUTW
volgens de	VVVVYVVV
volgens het	VUVVXVUV
volgens mij	UWVVTVVV
volgers	VVVWVVVV
volgorde	UVVWVVVV
volgorde .	UVVWVVVV
volgt	VVUWUVWV
volgt .	VVVVVVVW
volle	ZVTUXVUV
volledige	VVVVVVUX
volledige melding	VVVVVVVX
volwassenen	UVVWVUVV
vond	UVXUUVVV
vonden	VVVVWVVV
vonken	VWVUWVVV
voor	WWXSQZiQ
voor $	WVVUVVVV
voor ,	XWVTVUVV
voor .	VVVVXUVV
voor 0	XWUTUWVT
voor ?	VUVVVVVU
voor de	RTZYZVaZ
voor deze	WVWTVVVV
voor die	SVXWUUUV
voor dinsdag	VVVVVVWV
voor een	XWSVRUZV
voor er	XUVUVUVV
voor het	QXXWUUYY
voor ik	VVWVVXVV
voor jou	TSUaVVVV
voor jullie	XUUUVWVV
voor me	VVVVVXUV
voor mij	UVVWWYVV
voor mijn	UWWUUXVU
voor niks	VUVVUUVU
voor ons	VWVVVTZU
voor onze	XUUVVVYU
voor op	VVVWVVVV
voor over	VVVVVVUV
voor tien	VVUWVVVV
voor uw	UUVXVUUV
voor vanavond	WVVUUVWU
voor wie	UUWWVVVU
voor zes	VWVUVVVV
voor zondag	VVVWVVVV
voor één	YVUTVVVV
vooraan	UVWVVVVV
vooral	VVUWVVVV
voorbeeld	UXVUUTWT
voorbeeld ,	WUVVVVUT
voorbeeld .	UWVVWUWW
voorbeeld tv	UXVUVVVV
voorbeeld wint	VVVWVVVV
voorbeeldbank	WVVVUVUU
voorbeeldbank .	XVUUVVVV
voorbeeldchemie	UVVWVVVV
voorbeelddam	UXVVVUVW
voorbeelddam .	VWUVVVVW
voorbeelddorp	UUUXVUUW
voorbeelddorp ,	VUVWUVVW
voorbeeldhaven	TVVXUWUY
voorbeeldhaven ,	UVVWUVVY
voorbeeldhaven ?	UUVWVVVV
voorbeeldkade	VWVVWUUV
voorbeeldkade $	VWVVWVVV
voorbeeldkade .	VVVVVVUV
voorbeeldkrant	VVUWVVVV
voorbeeldland	VVVVVVVY
voorbeeldland ,	VVVVVVVY
voorbeeldnet	XVVTVVVV
voorbeeldnieuws	VVVVVVWV
voorbeeldpartij	VVVVVVUV
voorbeeldpartij $	VVVVVVUV
voorbeeldpers	WVVVVVXU
voorbeeldpost	VVVVVVWV
voorbeeldstad	UVVWTWSW
voorbeeldstad $	VVVWWVVV
voorbeeldstad ,	VVVUUVUV
voorbeeldstad .	VWVVVVUV
voorbeeldstad en	UVVWVVVV
voorbeeldstad weer	VWVVVVVV
voorbeeldstraat	VVVVWUVV
voorbeeldstroom	VVVVVVVU
voorbeeldveen	VVVWVUUX
voorbeeldveen ,	VVVWVVVV
voorbeeldwater	VVWUWVVV
voorbeeldweg	VWVUVUVV
voorbeeldwijk	UVUWUVVV
voorbij	VVVVYXUV
voorbij ,	VVVVYXVV
voorbij terwijl	WVUVUVVV
voordat	YUUUUVVV
voordat ik	WVVVUVVV
voordat je	WVVVVVVV
voorgerecht	WVVUVVVV
voorlichting	VVWUUVVU
voorschot	WVVVVVVV
voorstel	UUUYVVVV
voorstel $	VVVWVVVV
voortgang	XVUUVVUY
voortgang .	XVUUVVUY
voorwaarden	WVUVVVUV
voorzitter	UWVVVUVV
voorzitter van	VVVVVUUW
vorig	TWYTUUYV
vorig jaar	TWYTUUYV
vorige	XVUUVTVV
vorige keer	UVVWVVVV
vorige week	VVWVVTVV
vraag	VUUWXVUW
vraag .	VUVWVVVV
vraag het	VVVVVUUV
vraag me	UVVWVVVV
vraag of	WVVUVVVX
vraag van	VVVVVVWV
vraagje	VVVVVUXV
vraagt	VVUVWYTU
vraagt bij	WVVUVVVV
vraagt het	UWVVVUVV
vrachtwagen	UWVWYUVV
vragen	XSWVTUVY
vragen .	WVVUUWVU
vragen mailen	VVVVVVUV
vragen of	XUVTVVVV
vragen over	VUVWVVWZ
vragen staan	VVVWVVYV
vreemd	WVVVVVWV
vreemd .	VVVVVVWV
vriend	VWVUWUVV
vriendelijk	UVWVVVVV
vriendelijke	VVWUVVVV
vrienden	UVXVVVVV
vriendin	WVVUWTVV
vrij	UVVWUVVY
vrijdag	VSUZUVXY
vrijdag een	UXUVVWZX
vrije	VVUVVVVV
vrije dag	WVVVVVVV
vrije uitloop	UWVVVVVV
vrijwilliger	VWVVVVVV
vrijwilligers	UVWWVVVV
vroeg	YUWSUUVU
vroeg $	WVUVUVVU
vroeg .	WVUVVVVV
vroeg geland	UVWVVVVV
vroeger	TVUYUUVV
vroeger ,	VVVWVVVV
vroeger bij	VVVWVVVV
vroeger stond	UVVWVVVV
vrolijk	VUWVVVVV
vrouw	UWUWWVUU
vrouw .	WVVVUVVV
vrouw de	VVUWVVVV
vrouw heeft	VVVVVUVV
vrouw is	VXVUVUVV
vuur	UVVWVUVV
vuurwerk	VVVVUVVV
vóór	VVWUUVaV
vóór 0	WVVUVVUV
vóór het	VVVVVVZV
wa	WVVUXXVV
waar	UXWSXVUU
waar ,	UVVWVVVV
waar betaal	WUVVVVVV
waar blijft	XTVVVVVV
waar dat	VVVVUVXX
waar doe	VWVUVVVU
waar ik	VTWVUVVV
waar is	UVVWVVVV
waar je	VVUVWUVV
waar jullie	WUVVUUVV
waar kan	VWVVYVUU
waar mijn	XVVUVVVV
waar moet	TXVVVVVV
waar staat	VVVVUVVW
waar vind	VWVUVVUV
waar ze	UVVVUWVV
waar zit	UWVUWUVV
waard	SVaUUUVV
waard $	SVaUVVVV
waardering	VVWVVVTV
waardering uitspreken	VVVVVVUT
waarin	VVUWVVZU
waarom	XTUVTTZV
waarom de	VVVVUVYV
waarom is	TXVUVVWV
waarom moet	XUVVUVVV
waarop	VVVVUUUU
waarschuwing	VVVVVVVX
waarvan er	WVVUVVVV
wacht	WVRXUWUU
wacht $	WVVVXWVV
wacht gestaan	VVVVVUVV
wacht ik	VVUWVVVV
wachten	TWVWVUaV
wachten $	WVVUVVVV
wachten ,	UVXVVWUV
wachten op	UXUWVVVV
wachten voor	VVVVVUVV
wachtkamer	UVVWXVVV
wachtlijsten	VUVWVVVV
wachtlijsten in	VUVWVVVV
wachtmuziek	WVVUVVVV
wachtrij	WVVUVVVV
wachtruimte	VVVVVUVV
wachtruimte van	VVVVVUVV
wachtte	VVWVVVVV
wachtte op	VVWVVVVV
wachttijd	WVVUVVUV
wachttijd aan	WVVVVVVV
wachtwoord	WWTUVVVV
wachtwoord van	WWUVVVVV
wagen	UWVVVUUV
wakker	VTXUWZVV
wakker $	VUVWYXVV
wakker van	WVVVTXVV
wanneer	VXUUTUVX
wanneer gaan	WUVVVVVV
wanneer is	VUVXVVVV
wanneer kan	VVVVVVVU
wanneer komt	VVVVWVVV
wanneer wordt	VWVUVVVV
want	VVUVSYVV
want de	VWVUVUVV
want het	VVVVVWVV
want ik	UUVWUYVV
waren	XTWUTUUV
waren $	UVXTVVVV
waren .	UVWVUVVV
waren de	UVWVVVVV
waren er	TUUZVVVV
waren met	XVVUVVVV
warm	UXWUWWVV
warm water	UWVVUWVV
was	YRZSQWRS
was $	XVVTVVVV
was .	VUXTUWVV
was aan	VWTWYXVV
was aardig	WVUVVVVV
was bij	VVVWVVVV
was bijna	VVVVXVVV
was de	VVWUUVVV
was druk	UVXVVVVV
was een	SUXWVWVV
was en	UUWWVVVX
was er	VVUWUVVV
was geen	UVVWVVVV
was heel	VVVVVUVV
was het	TVUYVVVV
was ik	VVVVWWVV
was in	UVVWVVVV
was klaar	UVXVVVVV
was lauw	WVVVVVVV
was mijn	UVVWVVVV
was om	UVYTVVVU
was op	VVUWVVVV
was voor	VVVVVZVV
was vroeger	UVVWVVVV
was weer	TVWWVVVV
was zo	WVVUVVVV
wasmachine	VVWUUVVV
wat	USaUVSTR
wat dat	UVVWVWVV
wat de	WVUWVVVV
wat doet	VVVVVUVV
wat een	UKabQVUU
wat er	VVVVVUVV
wat gebeurt	VWVVXXVV
wat heb	WVVUVVVV
wat het	WUUVUUVV
wat ik	WUWTUVVV
wat is	UYWSWVVU
wat je	UVWVUVVV
wat kan	UWVVVYVV
wat kost	TZUUUUWV
wat moet	UXVVZUVV
wat nu	VWVVUWVV
wat van	UUWVVVVV
wat vinden	UUVXVVVV
wat zijn	UVWUUVVV
wat zit	VWWUXUVV
water	TXUWaWUW
water $	TXUWUXVV
water ,	VUWVUUVV
water .	TVUYVVVV
water en	VVWUXYVV
water langs	VVVVXVVV
waterkoker	WVVUVVVV
waterzuivering	VVWVVVVV
wc	WVVVXXVV
we	QWVaXSbS
we dat	XVUUVYVV
we de	VVVVVWVV
we doen	VUVWWUVV
we een	VVVVVVUV
we gaan	VWVVVVVV
we haar	VWVUVXVV
we hadden	VVTXVVVV
we hebben	VVVVVUUW
we het	USWYUUXU
we komen	UVXVVWVV
we kwamen	UVVWVVVV
we met	UXVUVSVV
we moeten	VVVWVVVV
we naar	VVVWWVVV
we reden	UXVVYVVV
we van	VUVXVVVV
we waren	WVUWVVVV
we weer	UVXUVVVV
we werden	UVXUVVVV
we zaten	UVVWVVVV
we zijn	VUUXVWVV
we zitten	WVVUUTVV
webcare	UVYUUVUV
webshop	VVWUWYVV
website	WUVVVUVV
website .	WVVUVVVV
wederhoor	VVVVVVVU
wedstrijd	UVUXVVVV
weegt	WUVWVVVV
week	SWWWSdTU
week ,	UVWVVVVV
week .	VVVVVWVV
week dat	WVVUUUVV
week in	UVVWVVVV
week met	UVVWVVVV
week nog	UVXVVVVV
week op	WVVUVVVV
week over	VVVVVWVV
weekblad	WUVVVUVU
weekend	WVTWVUXV
weekend $	VVUWVVVV
weer	WVVUTTUV
weer $	UVXUUVVV
weer ,	VVVVWWVV
weer .	VVVWVVVV
weer aan	UWVVVVVV
weer af	VVVVUVVV
weer buiten	VVWUVVVV
weer de	UVWVVVVV
weer een	WVTXUUVV
weer geen	WVVVXVVV
weer in	VVVWUWVV
weer niet	WVVUVVVV
weer op	WUVVVVVV
weer open	VVVWVVVV
weer van	ZVUSVVVV
weer voor	VVVVXWVV
weer water	UVWVVVVX
weerwoord	VVVVVVVU
weerwoord .	VVVVVVVU
weet	YTVUXUUU
weet ?	ZRVVVVVV
weet dat	WVVVVVVV
weet hoe	VUVWZUVV
weet iemand	VWVVVVVV
weet ik	TVVWUVVV
weet niet	VWVVUWVV
weet nu	VVVVUWVV
weg	YUWSWYTU
weg $	TVYUTVVV
weg ,	XUUVTXVV
weg .	YUUUbWVU
weg bij	UWVVWVVV
weg en	WVVVVUVV
weg is	VUVWVUVV
weg met	VVVVWWVV
weg of	VVVVWVVV
weg uit	UVVWVVVV
wegens	VVUWVVVU
weggestuurd	VVVWVVYV
weigerden	WVVUWVVV
weinig	WWVUVVVV
weken	VXTVPYUV
weken geleden	VVVVVVXV
weken niet	WVVVWWVV
weken open	VVVVWVVV
weken zonder	VVVVUVVV
weken zwanger	VWVUTXVV
wekker	WTVWUVVV
wel	cRVSQVXU
wel $	UVVWVVVV
wel ,	TVYVUTVV
wel .	VWXSTVVV
wel een	ZVUTVVVV
wel eens	UVWVVVVV
wel en	VVVVVVXV
welk	TZUTUUUV
welk nummer	VWVVVVVV
welk perron	VWVVVVVV
welke	SZVUWTTT
welke dag	VWVUVVVV
welke leeftijd	VWVVVUVV
welke maat	VVVVWWVV
welke papieren	VVVVVUVV
welke termijn	VWVVVVVV
welke wijn	UVWUVVVV
welkom	WVVUVVVV
wensen	WVUVVVVV
werd	VTXVUUUW
werd er	WUVVUUVV
werden	XVWSVVVV
werk	RVXXUUWU
werk $	SWWWVVVV
werk .	VUVWWVVV
werk aan	VVVVVVXV
werk van	VVWVVVVV
werkbezoek	VVUWVVUW
werkbezoek aan	VVUXVVVV
werkdagen	WVVVWVVW
werken	WVVVVUVX
werken ?	WUVVVUVV
werkt	WWZPUTUU
werkt ,	UUXVVVVV
werkt .	UVWVVVVV
werkt als	UVXUVVVU
werkt niet	VXVTVVVV
werkte	UVUXVUVV
weten	UWUWTUWY
weten $	UUUXTUVV
weten .	WVVVWVVV
weten dat	VVVWUVVW
weten jullie	UWVVVVWU
weten of	VWVVVVVV
weten waarom	WVVVVVYW
weten welke	VVVVVVUV
wethouder	VVUVWUXV
wethouder belooft	WVVUVVVV
widget	YVVTVVVV
wie	WRVZbUXa
wie bedenkt	WVVVVVVV
wie bel	UWVVTUVV
wie er	UVVWVVVV
wie gaat	VTVYUVVV
wie had	VVVWVVVW
wie heeft	WTUXUVVU
wie helpt	VWVVUWVV
wie het	UVVWVVVU
wie is	WVVUVVWX
wie kan	VWVVXWUZ
wie kunnen	VVVVVVUV
wie moet	UXVUZVVV
wie van	VVWUUVYX
wie verzint	WVVUVVVV
wie was	VVVVVVVW
wiel	VWVUVVVV
wifi	XVUUVSVV
wifi ,	VVVVVUVV
wij	VVRZQYdb
wij als	VVVVVVUV
wij bellen	UVVWTVUV
wij de	UVWUVVVV
wij een	WVVVTWVU
wij gaan	ZUUTUUVV
wij hadden	WVWUUWVV
wij hebben	bUTRSVVX
wij het	VVVVVUVV
wij komen	TVYUVVVV
wij kregen	VVWUWTXV
wij namen	TVUYVVVV
wij publiceren	VVVVVVWU
wij sluiten	UWVVVVVV
wij staan	VVVVVXVV
wij stonden	WVVVVVVV
wij van	VVVWVVVV
wij waren	TVVYVVVV
wij weten	VWVVVWVV
wij willen	VVVVVVXV
wij wonen	WVVUVWVV
wij zenden	VUVWVVYV
wij zijn	TVVXUaVU
wij zitten	VUVWaVUV
wij zoeken	UVUXVVUW
wij zonder	VVVVVVWV
wijk	VVUWWVVV
wijk $	UVUXVVVV
wijk ,	WVVUWVVV
wijkagent	UWVVVVVW
wijkcentrum	WVVUVVVT
wijn	TVWXUVVV
wijn $	UUWWVVVV
wijnen	VVWVVVVV
wijnen en	VVWVVVVV
wijnkaart	XVUUVVVV
wijzen	VVWUVVVV
wil	UWXTWQTR
wil .	VVVVUWVV
wil de	VUVWUVWT
wil een	VVVWVUVV
wil er	VWUVVVVV
wil graag	VVVVVUVV
wil hem	VVWUVVWV
wil het	VVVVUVVV
wil ik	UTYUWWTU
wil mijn	XUVUVVVU
wil niet	VVVVUVVV
wil weten	VUVVUVVW
wilde	UVXVXVVV
willen	UWWUUTdT
willen het	VVVVUUXU
willen spreken	UWVVVVXV
willen wij	VWVVVVVV
wilt	VWVVVUUV
wilt u	UWVVVVUV
windmolens	UWUWVVVV
windmolens ,	VWUVVVVV
winkel	TYVUTWWT
winkel $	WXUTVVVV
winkel ?	UWVVVXVV
winkel in	TWVWVUXV
winkel is	UUVXVUVV
winkel met	VVWUVVVV
winkel niet	WVVVVVVU
wint	WVVVVVVV
winter	VVVVVVUW
wisselt	UVUYVVVV
wisselt elke	UVUXVVVV
wisselt met	VVVWVVVV
wist	UUXVUWVV
wisten	WVVVXVVV
wit	VWVVVVVV
witte	UUVXWVVV
woensdag	XWUTVVWU
wonen	WUVVTXVV
wonen $	WUVVVVVV
woning	VVVVUZVV
woning ,	WVVUUZVV
woningbouw	WUWUXUVV
woningbouw heeft	VVWUUVVV
woon	VUVWVVVV
woon alleen	VVWVVVVV
woon naast	VVVWVVVV
woonkamer	WVVUUVVV
woont	UVVWTVVX
woont .	UVVWVWVV
woont alleen	VVVVUVVV
woord	UTaTUVVV
woord .	WVVVVVVV
woord stond	UUYUVVVV
woordvoerder	TXWUVVaU
woordvoerder ,	VVVVVVWU
woordvoerder beschikbaar	VWVVVVVV
word	aVUSUUVV
word er	UVVWVVVV
word ik	XVVUVVVV
worden	RWUZTVXY
worden $	TVUXVVVV
worden .	VVVVTVVV
worden en	UWWUWVVV
wordt	TWTYZVYW
wordt .	VVVVVVVW
wordt al	WVVVVWVV
wordt een	VWVUXVVV
wordt elke	VVVVVWVV
wordt het	WWUUVVVV
wordt hier	WVVUVUVV
wordt in	VVVVVUVV
wordt mijn	UUVXUWVV
wordt niet	VUVWYYVV
wél	aSUUUVVV
wéér	XVVUUWVV
wéér uit	WVVUVVVV
x	XUUUUUVV
yo	UWVVVVVV
z'n	VVUXVUVV
zaak	UVXUUWWZ
zaak met	VVXTVVVV
zaal	VUUWVUVU
zaal is	UVVXVVVV
zaal was	WVVUWVVV
zacht	VVVVWVVV
zag	UUUYUUVV
zag het	ZVUSVVVV
zak	VVWUVVVU
zak chips	WVVUVVVU
zaken	VVVVVWVU
zakt	VVVVXUWV
zakt de	VVVVXVVV
zal	VUVWUVVW
zal ik	VUVVVVVV
zalig	UVZTVVVV
zat	UYSWaVUU
zat .	WVVUWUVV
zat er	UVVWVXVV
zat hier	VUVWVVVV
zat in	UXVVZTVV
zat te	XVTVUVVV
zaten	XVTVVUZV
zaten aan	UVVXVVVV
zaterdag	VTWWUUVU
zaterdag ,	VTXVUVVV
zaterdag .	WVUVVVVV
zaterdag in	VVVVVUUV
zaterdag ook	VUVXVVVV
zaterdagavond	VVUWVVVV
zaterdagavond $	UVVWVVVV
ze	UYWTZdVW
ze $	WVVVVWVV
ze de	WVVUVWVV
ze heeft	VVVVVXVV
ze is	UYVTXWVV
ze kan	VVVVWUVV
ze ligt	WVVVWVVV
ze met	VUVVUVVV
ze niet	VVVVWUVV
ze nog	VVVVVVWV
ze op	UVVWUYVV
ze waren	WVVUVVVV
ze woont	UVVWTWVV
zeeland	VVVWVVVV
zeer	UVXUVUUV
zeg	SUVZcUVU
zeg ik	UVXUUVVV
zeg maar	UVVXYUVV
zeggen	VUXUTSXT
zeggen .	UVXVXUVV
zeggen ?	WUVVVVVV
zeggen dat	WVVVVVVV
zeggen wat	VVVWVUVV
zegt	XXSUZRUU
zegt "	UWVVWWVV
zegt .	WVVUWVVU
zegt dat	UXTVaRVX
zegt de	WVVVVVVV
zegt hij	UVVWVUVV
zegt ie	VVVVUVVV
zei	RTUcSVVU
zei "	WVVVVYVV
zei dat	WVVVVUVV
zei de	UVUXUVVV
zei hij	UVWVVVVV
zei ik	UVVWVVVV
zei mijn	TUUZUTVV
zeiden	WVVUWVVV
zeker	VUXTWWVV
zeker $	XVUTVVVV
zekerheid	UVVWVVVV
zelden	TVYUVVVV
zelden een	VVWVVVVV
zelden zo'n	UVXUVVVV
zelf	SVWXUYWT
zelf $	WVUWVVVV
zelf niet	VVVVWWVV
zelf op	UVVVVVVV
zelfde	UVTYVVVV
zelfgebakken	VVWUVVVV
zelfs	WVYSVUVV
zelfs een	WVWUVVVV
zelfs mijn	UVYUVVVV
zelfscan	XVUUVVVV
zend	UUVXVVVV
zend ik	UUVXVVVV
zenden	VVVVVVWW
zender	VVVVVVWU
zenders	UVVWVVVV
zendmast	VWVVXVVV
zes	YVSVUSVW
zes ,	VVVWWVVV
zes jaar	UVUWVVVV
zes uur	YXUSUVWW
zes weken	VVUWVUVV
zessen	UWVVVUVV
zestien	VVVVVWVX
zet	VWUVWTVU
zet ik	VWVUVVVV
zetten	SWWXSXYV
zetten $	UVWVVVVV
zetten .	VVVWVVVV
zeven	TUVYSWXU
zich	UVWUTVYV
zich $	VVVVVVYV
zichzelf	VVVVUVVV
zie	PZVXYXZT
zie de	VVVWVVVV
zie geen	UXVVWUVV
zie het	UVVWYWVV
zie ik	VVXUVVVV
zie je	UVVWVVVU
zie mijn	UVVWVVZV
ziek	WSVXVSWV
ziek op	VVVWWSVV
zieke	UWVVVUVV
zieken	VVVVVVVX
ziekenhuis	WTVWVWUV
ziekenhuizen	VVVVVVVW
zien	VVVVVTUW
zien $	UVVWVVVV
zien .	VVVVTUVV
zien ?	VVVVVVVW
ziet	VVUXVUVV
zij	TWWVSWVV
zij kan	VVVVUWVV
zijn	WUUXTXUS
zijn $	TXVVTUXU
zijn ,	VVVWVVVV
zijn .	UVYTUUVV
zijn ?	VVVWWVUV
zijn al	WVVUWVVV
zijn allemaal	WVVUVUVV
zijn als	WVUVVUVV
zijn beroerte	VVVVUWVV
zijn dat	VVVVVVWV
zijn de	UXVUUUVV
zijn echt	UVXUVVVV
zijn een	YVUTVVVV
zijn eigen	UVVWVVVU
zijn er	VUVWVVUV
zijn hele	UWUWVUVV
zijn het	VVYSVVVV
zijn in	WVVVVVVV
zijn is	UVVWVVVV
zijn jullie	TWWVUVXV
zijn naam	VVVVUWVV
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
zijn weg	UVVWVUVV
zijn ze	UVVWUVVV
zijn zessen	UWVVVUVV
zin	UTUYUWVV
zin in	UUVXVVVV
zit	VWTWcdTU
zit $	XVVUVVVV
zit al	UWVVTYVV
zit bij	WVVVUVVW
zit de	VVVVWUVV
zit die	UXVUUVVW
zit een	UVVWXXVV
zit er	WTUXUVVV
zit hier	VVVVVVVU
zit ik	VVVVUUVV
zit in	TXWUTZVV
zit met	VVVWVVVV
zit nog	VVVVWVVV
zit nu	WUVWWXVV
zit op	UVVWaVVV
zit sinds	VVVVWVVV
zit vast	UUVXVUVV
zit zo	XUVUVXVV
zit zonder	WVVUXWVV
zitten	VWUVbWUW
zitten $	UWVVUVVV
zitten ,	VVVVWVVV
zitten .	VVVVYUVV
zitten ?	VVVVUVVX
zitten er	WUVVWUVV
zitten hier	VWVVTVVV
zitten met	VVVVVUUV
zitten op	WUVVXYVV
zitting	VVVWVVVY
zn	VVVVXUVV
zo	cWWMeaVT
zo ,	VWVUWVVV
zo .	UVWVVUVV
zo aardig	UVVXXWVV
zo blij	XVTVVVVV
zo doorgaat	WVVUVVVV
zo dus	WVVUVWVV
zo ga	WVUVVVVV
zo hard	WVVUVVVV
zo hoog	WVVUUVVV
zo hoort	UVYUWVVV
zo in	UWVVXVVV
zo ja	UWVVVUVV
zo jammer	XVUUVVVV
zo kalm	UVWVWVVV
zo kan	VVWVVVVV
zo lang	VVVWXVVV
zo lekker	UWVVVVVV
zo snel	UWWVUVVV
zo terug	WVVVVVVV
zo'n	VWXSTUYV
zoals	WUUVVUVV
zoals beloofd	WVUVVVVV
zodat	VVVVWVVV
zodra	WVVUVVVV
zodra ik	WVVUVVVV
zoek	TYUUUUZT
zoek de	VWVVVVVV
zoek een	VVVVVUUV
zoek ik	VVVVVWYU
zoeken	UUVWVVTV
zoeken een	UUUYVVUV
zojuist	VTUXXTWT
zolang	UVVVWUVV
zolang het	UVVVWUVV
zomaar	WVVUUWVV
zomer	VVVVVVVU
zon	TUWXUVVV
zon .	UUVWVVVV
zondag	QYYUUVWX
zondag ,	UWUVVVVV
zondag .	WVUVVVVV
zondag ?	UVVWVVVV
zondag antwoord	TVYUVVVV
zondag open	VWVVVVVV
zondagavond	XVTUVUVV
zonder	YUVTQVUU
zonder dat	VVVVUWVV
zonder geld	VVVVUUVV
zonder mij	VVVVSUVV
zonder opdringerig	UVWVVVVV
zonder ouder	VVVVVUVV
zonder stroom	UWUWUWVV
zonder telefoon	VVVVVXVV
zonder uw	VVWVVVWV
zong	UVWVUVVV
zong mee	UVUWUVVV
zonnepanelen	VVVWVVVV
zoon	VTVWRaVV
zoon heeft	VVVWVVVV
zoon is	VVWUVUVV
zoon met	VVUWVVVV
zoon zit	UVWVUVVV
zoontje	VVUVUUVV
zoontje heeft	WVVVVVVV
zoontje van	VWVVTVVV
zorg	UVUXVVVV
zorg $	VUVWVVUV
zorgen	VVWUVVVW
zorgen $	VVWVVVVV
zorgvuldig	UVWVVVXV
zou	XUUVVTXS
zou een	VUWVVVWV
zou graag	VVVVVVUV
zou ik	VVVVUWXV
zou je	UUVXVVVV
zou u	VVVVWUUU
zouden	UVVWUVVV
zout	WVVUVVVV
zuiden	UVVWVVVV
zuiden .	UVVWVVVV
zulke	UVWVVVVV
zus	XUUVYYVU
zuurstof	VWVVUWVV
zwaaien	WVUVUUVV
zwager	VVVWVVVV
zwanger	TXVVTVVV
zwanger en	UWVWUVVV
zwart	WUUVWVVV
zwarte	UVUWVVVU
zwelt	VVVVYUVV
zwembad	WVVVWUVV
zwemmen	VXVTUVVV
zwijgen	WVVVVVVV
één	aSUVTVUU
één open	XUVUUVVV
☀	UVVXVVVV
☀ ️	UVVXVVVV
❤	UVXUVVVV
❤ ️	UVXUVVVV
👌	UVXUVVVV
👌 $	VVWVVVVV
👍	VVWUVVVV
👍 $	VVWUVVVV
👏	VVXTVVVV
👏 $	VVXTVVVV
👏 👏	WVWUVVVV
💪	UVVWVVVV
💪 $	UVVWVVVV
😂	TUUYUVVU
😂 $	UUTZUVVV
😂 😂	VVUWVVVV
😅	VWVVUVVV
😅 $	VWVVUVVV
😍	UUXVUVVV
😍 $	UUXVUVVV
🤷	VVUXVVVV
🤷 $	VVUXVVVV
️	TUWXUUVV
️ $	UUXVVVVV`,
  en: `!	VUZSYTWU
! !	SVYVWUVV
! $	YZVPbVVV
! you	UVWVVVVV
"	cSUSTSWR
" $	YTUVYVVV
" ,	UWVVVUVV
" .	ZTUUTSWU
" a	UVWVVUXV
" at	WUVVVVVV
" for	WVVVVVVV
" in	WVVVVVVV
" is	VVVVUVVV
" it	WVVVVVWV
" my	WVVUUWVV
" on	WVVUVVVV
" one	WVVUVVVV
" team	WUVVVVVV
" the	VVVVVWXU
" visit	VUWVVVVV
" we	VVVVUVVV
" we're	WUVVZVVV
" your	TXVVVVVV
*'al	UVVVVVVV
*'all	UVVVVVVV
*'all>	UVVVVVVV
*'cl	VVVVVVWV
*'clo	VVVVVVWV
*'cloc	VVVVVVWV
*'d>	WVWUUUWV
*'ll	VVVVVUVV
*'ll>	VVVVVUVV
*'m>	UWUVWXWV
*'re	WVVVVUVV
*'re>	WVVVVUVV
*'s>	TWSYZXVX
*'t>	VVVVXXVU
*'ve	WVVUWWVV
*'ve>	WVVUWWVV
*<ab	VWVVUVWU
*<abo	UWVVUVWU
*<abou	UWVVUVWU
*<ac	UVUWUWVW
*<acc	UWVVVWVW
*<acce	VVVVVVVW
*<acco	VVVVVWVV
*<act	VUUWVVVV
*<actu	VVVWVVVV
*<ad	UWWVUVVV
*<add	UVVVVVVV
*<addr	VVVVVWVV
*<af	VWWUVWVV
*<aff	VWVVVWVV
*<aft	VVWUVVVV
*<afte	VVWUVVVV
*<ag	VVUWUVVV
*<age	VVVVUVVV
*<agen	VVVVUVVV
*<ai	VVUWVWVV
*<al	VVUWUVVV
*<all	WVVVVVVV
*<alo	VVVVVWVV
*<alon	VVVVVWVV
*<am	UVWVUVVV
*<an	WTWVWXVU
*<and	VVVUWXVU
*<ang	UVWVVVVV
*<angr	UVWVVVVV
*<ans	WUVUVUVW
*<answ	WUVUVUVW
*<any	VVUWWWVU
*<anyb	VUVVVVVV
*<anym	VVVVVWVV
*<anyo	UVVWVVVV
*<anyt	WVVVVVVV
*<anyw	VVVWVVVV
*<ap	XUVUUVUV
*<apo	WVUVVVVV
*<apol	WVUVVVVV
*<app	VVWUVVUV
*<ar	VUTXVVUW
*<are	UVVWVVUW
*<aren	VVVWVVVV
*<arm	VVVVVUVV
*<aro	UVVVVVVV
*<arou	UVVVVVVV
*<arr	WVUVVVVV
*<arri	WVVVVVVV
*<art	VVVWVVVV
*<as	VVVVUTWY
*<ask	VUWUVVVV
*<aske	VUWVVVVV
*<at	WUUWUUWV
*<ate	WVUUWVVV
*<au	WUVVUWVV
*<aut	WVVVVWVW
*<auth	VVVVVVVW
*<auto	WVVVVVVV
*<aw	WVVVVWVV
*<awa	WUVVVWVV
*<away	WUVVVVVV
*<ba	VTWWXWUV
*<bab	VVVUVWVV
*<baby	VVVUVWVV
*<bac	VUWVVVVV
*<back	VUWVVVVV
*<bad	UUWVVVVV
*<bal	VVVVWVVV
*<balc	VVVVWVVV
*<ban	VVVWVUVV
*<bank	VVVVVUVV
*<bar	UUVXVVVV
*<barb	VVVVWVVV
*<bat	VVVVWVVV
*<batc	VVVVVVVW
*<batt	VVVVWVVV
*<be	VWVUTUXV
*<bea	UVWVVVVV
*<bec	WVVVVUVV
*<beca	WVVVVUVV
*<bedr	VVVVWVVV
*<bee	VVUWVVVW
*<been	VVUVUVVW
*<bef	VVVVVVWV
*<befo	VVVVVVWV
*<beh	VVVVVVWV
*<bei	WVVVVVVV
*<bein	WVVVVVVV
*<belo	VVVVWVVV
*<ben	VVVVVWVV
*<bes	UVWVVVVV
*<best	UVWVVVVV
*<bet	VUUWUVVV
*<beta	VVVWVVVV
*<bett	WVVVVVVV
*<betw	VVVWVVVV
*<bi	VUWUUUVV
*<big	VVWVVVVV
*<bin	WVVVVVVV
*<bl	UWUWWWVV
*<bla	WVVVWWVV
*<blac	VVVVWWVV
*<ble	UVVVWUVV
*<blea	VVVVWVVV
*<bli	VVVVVWVV
*<blin	VVVVUVVV
*<blo	UVVWVVVV
*<bo	UVWVVTVU
*<boa	VVVVUVVV
*<boar	VVVVUVVV
*<boi	UVVVWUVV
*<boil	UVVVWUVV
*<boo	WVWUUUVV
*<book	VVVVUVVV
*<boot	VVWVVVVV
*<bos	UVVWVVVV
*<bost	UVVWVVVV
*<bot	VVUVWVVV
*<both	VVVWWWVV
*<bott	VVVVWVVV
*<bow	VVWVVVVV
*<boy	VVWVWVVV
*<boyf	VVVVWVVV
*<br	XUTWUWUW
*<bra	WUVVVVVW
*<brak	WVVVVVVV
*<bran	WVVVVVVW
*<bre	VVVWVVVV
*<brea	VVVWVVVV
*<bri	VWUVVVVW
*<bric	WVUUVVVV
*<brid	VVVVWVVV
*<brin	UVVWVVVV
*<bro	WUUVUVVV
*<bu	VUVVUWVU
*<bui	VVWVUVVV
*<buil	VVWVUVVV
*<bul	VVVVVVWV
*<bull	VVVVVVWV
*<bur	WUUWVWVV
*<burg	WVUVVVVV
*<burn	VVVWVWVV
*<bus	VVUVVVVV
*<but	VVVVUUVV
*<by	VVUWUVVX
*<bye	VVVVVWVV
*<ca	UYWTWXUU
*<cab	UVVWVUVV
*<cabi	UVVWVVVV
*<cabl	VWVVVVVV
*<cal	WWVTWVVV
*<call	VWVTVVVV
*<cam	WVWUVWVV
*<came	WVWUVWVV
*<can	VXVUVWVU
*<can'	VWVVWWVV
*<cand	VVVWVVVV
*<car	WWVTXWVV
*<card	VWVUVVVV
*<care	VVVVVWVV
*<carr	VVWVVVVV
*<cas	UVVWVVVV
*<cash	UVVWVVVV
*<cat	UVVWVVVV
*<cats	VVVWVVVV
*<ce	VUVWWVVV
*<cei	VVVVWVVV
*<ceil	VVVVWVVV
*<ch	VVWUWUVV
*<cha	VVWVVUUV
*<chan	VVVVVVUV
*<char	UVWUWVVV
*<chat	WVVVVVVV
*<che	VVVUWUVV
*<chec	VVVVVUVV
*<chef	WVVVVVVV
*<chem	VVVVWVVV
*<chi	VVUVWVVW
*<chic	VVVVWVVV
*<chie	VVVVVVVW
*<cho	VVWVVVVV
*<cl	XUUVWVWU
*<cla	VVUVVVVV
*<clas	WVUVVVVV
*<cle	UVWVVVVV
*<clea	UVWVVVVV
*<cli	WVVUVVVV
*<clic	WVVUVVVV
*<clo	WUUVWWWU
*<clos	WVUVWVWV
*<clou	VVVVVWVV
*<co	TWWVTUVa
*<coa	UVVVVVVW
*<coac	VVVVVVVW
*<coas	VVVVWVVV
*<cod	UVVWVVVV
*<code	UVVWVVVV
*<cof	VVVWVVVV
*<coff	VVVWVVVV
*<coi	VVVVVWVV
*<coin	VVVVVWVV
*<col	VVVVUVVV
*<com	VWVUUWWW
*<come	VVVVUVVV
*<comi	VVVVWWVV
*<comm	VWVVVVWW
*<comp	UVWVUVVV
*<con	VWUVUVVX
*<conc	VVVWVVVV
*<conf	VWVVVVVV
*<cons	VVVVVVVX
*<cont	VWVVVVVV
*<coo	VVWVVVVV
*<corr	WVVVVVVV
*<cot	WVVVWVVV
*<cou	VVWUVUUW
*<coug	VVVVWVVV
*<coul	VUWUUVVU
*<coun	VVVVWUUW
*<cr	TVWWVUVV
*<cra	UVVWVVVV
*<crac	UVVVVVVV
*<cre	UVVVWUVW
*<crew	VVVVWUVV
*<crim	WVVVVVVV
*<cro	UVVVVVVV
*<cros	UVWVVVVV
*<cru	VVWVVVVV
*<crum	VVWVVVVV
*<cu	WUVVUWVV
*<cup	VVVVVWVV
*<cupb	VVVVVWVV
*<cus	VVVUUVVV
*<cut	WUVVVWVV
*<da	VVVVVWVU
*<dad'	VVVVWVVV
*<dat	WVVVVVVV
*<dau	VVVVVWVV
*<daug	VVVVVWVV
*<day	WUUVVVVV
*<de	UVWVWWVW
*<dea	VVVVUVVV
*<dead	UVVWUVVV
*<deal	VVVUVVVV
*<deb	VVVVWVVV
*<debt	VVVVWWVV
*<dec	VUVWVVVV
*<deci	VVVWVWVV
*<deg	WVVVWWVV
*<degr	VVVVWVVV
*<del	WVUUVVVV
*<dela	VVVUVVVV
*<deli	WVUVVVVV
*<dep	VWUVVVVW
*<depa	VVVVVVVW
*<der	VVVVWVVV
*<dera	VVVVWVVV
*<des	UVWVVUWV
*<desc	VVVVWVVV
*<dese	UVVVVVVV
*<desk	VVWVVUWV
*<det	VVVWVVVV
*<di	VVWUVVUV
*<did	VVWUUUVV
*<didn	VVWVVVVV
*<die	VUWVWWVV
*<dies	VVVVWVVV
*<dif	VWVVVVVV
*<diff	VWVVVVVV
*<dir	WVVVVVVV
*<dire	WVVVVVVV
*<dis	WVUVVVVW
*<div	VVWVVVVV
*<dm	VUVWVVVV
*<do	WXUUUVUT
*<doe	VWVUVVVV
*<does	VWVUVVVV
*<dog	VWVVVVVV
*<doi	VUVVVVWV
*<doin	VUVVVVWV
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
*<driv	WVVUWUVV
*<dro	WVVUWVVV
*<drop	VVVVWVVV
*<du	UVUWUVVV
*<duc	VVVWVVVV
*<duck	VVVWVVVV
*<ea	UVVWUVVV
*<ear	UVVVVVVV
*<earl	UVVVVVVV
*<eas	VWVUVVVV
*<east	VWVUVVVV
*<eat	VVUWVVVV
*<ed	VVVVWVXU
*<edi	VVVVVVXU
*<edit	VVVVVVXU
*<ef	VVVVVVVW
*<eff	VVVVVVVW
*<effe	VVVVVVVW
*<el	VVVVWWVV
*<ele	WVVUVVVW
*<elec	VVVVWVVV
*<els	VVVWVVVV
*<else	VVVWVVVV
*<em	VVVVVVVW
*<emb	VVVVVVVW
*<emba	VVVVVVVW
*<emp	WVVVVVVV
*<empt	WVVVVVVV
*<en	WVUVVWWV
*<end	VVUVWVVV
*<endi	VWVVWVVV
*<ends	WVVVUVVV
*<eng	VVVUVVWV
*<engi	VVVUVVWV
*<er	VWVVVVVV
*<err	VWVVVVVV
*<erro	VWVVVVVV
*<ev	VTWXUVVV
*<eve	VTWWUVVV
*<even	VVWVUVVV
*<ever	WTVWVVVV
*<ex	VWVUWVYX
*<exa	UWUVVUYW
*<exam	UWUWVUYW
*<exc	UVVVVVVV
*<exce	VVWVVVVV
*<exp	WVVUWUVX
*<expe	VVVVWVVW
*<expl	WUVUWVVW
*<ey	VVUVWVVV
*<eye	VVUVWVVV
*<eyes	VVUVWVVV
*<fa	VVXTUVWU
*<fac	WVVVVVVV
*<face	WVVUVVVV
*<fact	VVVVVVWV
*<fai	UVVVVUWV
*<fair	UVVWVVVV
*<fas	VVVUVVVV
*<fast	VVVUVVVV
*<fau	UVWUVVVV
*<faul	UVWUVVVV
*<fe	VWVUXVVV
*<feb	VVWUVVVV
*<febr	VVWUVVVV
*<fee	VWVVVVVV
*<feel	VWVVWVVV
*<fel	VVVVWVVV
*<fer	VVVVWVVV
*<ferr	VVVVWVVV
*<fi	VVVVTVVX
*<fie	VVVVVWVV
*<fiel	VVVVVWVV
*<fig	UVVWVVVV
*<fil	VVUWUVVV
*<fill	VVVVVWVV
*<fin	VVWUVVVV
*<find	VWWUVVVV
*<fine	WVUVVVVV
*<fir	UVVVVVVW
*<fire	UWVVWVVW
*<firs	VVVVVWVV
*<fix	VUWUUVVV
*<fixe	UVWVVVVV
*<fl	VWVVUUUV
*<fla	VVVVWUVV
*<fli	VVVVUUVV
*<flig	VVVVUUVV
*<flo	WVUVVVVV
*<floo	WVVVVVVV
*<fly	UWWVVWVV
*<flyi	VVVVUWVV
*<fo	UVWVQVWX
*<fog	VVVWVVVV
*<fol	UVWWVVVV
*<folk	UVWVVVVV
*<foll	VVVWVVVW
*<foo	VWVVVWVW
*<food	VWVVVWVW
*<for	VVWUSUWV
*<forg	UVWVVVVV
*<form	XUUUUVVV
*<forw	VVWVVVVV
*<fou	VVVVUVVV
*<four	VVVVUVVV
*<fr	UWVWUUVV
*<fra	UWVVVVVV
*<frau	UWVVVVVV
*<fre	VVWVVVVV
*<fri	VUVWUUVW
*<frid	VUVWUVVW
*<fu	VVVWVVVV
*<fus	VVWVVVVV
*<fuss	UVWVVVVV
*<ga	VVWUXVVV
*<gam	VVVVVWVV
*<game	VVVVVWVV
*<gar	VVVUVVVV
*<gara	WVVUVVVV
*<gas	VWVVWVVV
*<gav	VVVVWVVV
*<gave	VVVVWVVV
*<ge	WUVVVVVV
*<gen	VVWVVVVV
*<gent	VVWVVVVV
*<get	WVUVVVVV
*<gett	WVVVVVVV
*<gi	VVWUVUWV
*<gif	VVWUVVVV
*<gift	VVWUVVVV
*<giv	VVVVVVWV
*<give	VVVVVVWV
*<gl	VVWVVVVV
*<glas	VVWVVVVV
*<go	VWTWXWVV
*<goe	VVVVUVVV
*<goes	VVVVUVVV
*<goi	VVVWWVWV
*<goin	VVVWWVWV
*<gon	VWVVWVVV
*<gone	VWVVWVVV
*<goo	VVVWVVVV
*<good	VVVWVVVV
*<got	VVVUVVVV
*<gov	VVVVVVVW
*<gove	VVVVVVVW
*<gr	WUVVUUVV
*<gra	VVVWVVVV
*<gran	VVVWVVVV
*<gre	WUVVUVVV
*<gro	WVVVVVVV
*<gu	UUVWUVVV
*<guy	UVWVVVVV
*<ha	VVWUWXVW
*<hac	VVVWVVVV
*<hack	VVVWVVVV
*<had	VVWUTWVV
*<hal	WVUUWVVV
*<half	WVVUVVVV
*<hall	VVVVWVVV
*<han	UWXUWVVV
*<hand	UWXUVVVV
*<hap	WVUVVVVV
*<happ	WVUVVVVV
*<har	WVVUWVVV
*<has	WUVVVWVV
*<hat	UVVWVVVV
*<hate	UVVWVVVV
*<hav	VVVVWWVW
*<have	VVVVVWVW
*<he	VUXUXXVU
*<he'	VWVUWWVV
*<he'l	VWVVWVVV
*<he's	WVVVWWVV
*<hea	VUUWWWVV
*<head	WVUVXVVV
*<heal	VVVWVVVV
*<hear	UVVWUVVV
*<heat	WVVVVWVV
*<hel	UWWUVVVV
*<hell	UWVVVVVV
*<help	VVWUWVVV
*<her	UUYUVVWV
*<here	UVXUUVVV
*<hi	VUVWYWVV
*<hig	VVVVWVVV
*<high	VVVVWVVV
*<him	VUVWVWVV
*<hip	VVVVVWVV
*<hir	VVVWVVVV
*<hiri	VVVWVVVV
*<his	VVVVXVVV
*<hiss	VUVWWVVV
*<hit	VVVVWVVV
*<ho	XVVSUXWV
*<hol	WVVUVVVV
*<hold	WVVVVVVV
*<holi	VVVUVVVV
*<hom	UVWVVWVV
*<home	UVWVVWVV
*<hon	VVWVUVVV
*<hop	VVVVVWVV
*<hope	VVVVWWVV
*<hos	VVVVVVWV
*<hot	VWWUWVVV
*<hote	VVVUVVVV
*<hotl	VVVVWVVV
*<hou	VVUVUWVV
*<hour	VVUVVVWV
*<hous	VVVVUWUV
*<how	WVVUUVVV
*<hu	UVWVVVVV
*<hum	VVVVWVVV
*<humm	VVUWWVVV
*<hur	VVVVWVVV
*<hurt	VVVVWVVV
*<hus	VVWUUVVV
*<husb	VVWUUVVV
*<i'	WVWTWWWU
*<i'd	VUWUUUVV
*<i'l	VVVVVUVV
*<i'll	VVVVVUVV
*<i'm	UWUVWXWV
*<i'v	WVVUWWVV
*<i've	WVVUWWVV
*<ic	VVVVUVVV
*<if	VVUVVVVV
*<il	VVUWVVVV
*<ill	VVUWVVVV
*<im	WVUVVVVV
*<imp	WVVVVVVV
*<in	WVVUWVVX
*<inc	VVVVVVVW
*<inci	VVVVVVVW
*<ins	VWVVVWWW
*<insp	UVVVVVVW
*<int	VUVVVWVV
*<inte	WUVVVWVV
*<into	VVWVVVVV
*<inv	VWVUVVVV
*<invi	VVVUVVVV
*<is	VVVVXVUU
*<isn	VVVVWVVV
*<isn'	VVVVWVVV
*<iss	UVVVVVVV
*<issu	UVVVVVVV
*<it	XTVVYVVU
*<it'	VUUWVVWV
*<it's	VUUWVVVV
*<its	WVVUVVVV
*<ja	VUVWVVVV
*<jan	WVVVVVVV
*<janu	WVVVVVVV
*<jo	VUVVVVVV
*<job	WUVVVVWV
*<jobs	VVVVVVWV
*<ju	TVVXWWVV
*<jud	UVVWVVVV
*<judg	UVVWVVVV
*<jum	UWVVWVVV
*<jump	UWVVWVVV
*<jus	UUVWWWVV
*<just	UUVWWWVV
*<ke	WVVUVVVV
*<kee	VWVUWVVV
*<keep	VWVUWVVV
*<ki	XVVTVVVV
*<kid	WVVUWWVV
*<kids	VVVUWWVV
*<kil	WUVVUVVV
*<kill	WUVVUVVV
*<kin	VVVVVVVW
*<kind	VVVVVVVW
*<kn	UVUWWWVV
*<kne	VVVVWVVV
*<kni	VVVVWVVV
*<knif	VVVVWVVV
*<kno	UVUWVWVV
*<know	UVUWVWVV
*<la	VUUXVVUV
*<lad	UVWWVVVV
*<lady	UVWVVVVV
*<lan	UVUXWVVV
*<land	UVVXVVVV
*<lane	VVVVWVVV
*<lap	VVVVWVVV
*<lar	VVVVVWVV
*<larg	VVVVVWVV
*<las	UVVVWVVV
*<last	UVVVWVVV
*<lat	WVUVVVVV
*<late	WVUVVVVV
*<lau	VVVVUVVV
*<laug	VVVVUVVV
*<lawy	WVVVVVVV
*<le	WUVVVWUV
*<lea	WVUVWVVV
*<leak	VVVVWVVV
*<leas	WVVVVVVV
*<lef	VWVUVWVV
*<left	VWVUVWVV
*<let	VUVWVVVV
*<let'	VVVWVVVV
*<lett	WVVVVWVV
*<li	WWVTWWWU
*<lie	WVVUVVVV
*<lif	VVVWVVVV
*<lift	VVVVUVVV
*<lik	WVVUUVWV
*<like	WVVUUVWV
*<lim	VWVVVVVV
*<limi	VWVVVVVV
*<lin	VWVUWWVV
*<line	VVVVWWVV
*<lis	VVWUVVVV
*<list	VVWUVVVV
*<lit	VVVVWWVV
*<litt	VVVVWWVV
*<liv	VVVVWVVV
*<live	VVVVWVVV
*<lo	UWUVVVXU
*<loc	VVVVWVVV
*<loca	UVVWVVWV
*<lock	VVVVWVVV
*<log	WVVVVVVV
*<logo	WVVVVVVV
*<lol	VVVWVVVV
*<lon	VWVUVVWV
*<long	VWVUVVWV
*<loo	UWVVVVVV
*<look	UWVVVVVV
*<lor	UWVVVVVV
*<lorr	UWVVVVVV
*<los	WUVVVVVV
*<lot	VVVVWVVV
*<lou	WVVUVVVV
*<loud	WVVVVVVV
*<lov	VVVVVUVV
*<love	UVWVVUVV
*<low	VVVWVVVV
*<lu	WUVVVVVV
*<ma	TWWVWVVX
*<mac	VVVVVWVV
*<mad	UVWVVVVV
*<made	UVWVVVVV
*<mag	VVVVVVWV
*<maga	VVVVVVWV
*<mai	VWVUVUVV
*<mail	VVVVUUVV
*<mak	WVVUVVVV
*<make	WVVVVVVV
*<mal	VVVWVVVV
*<man	UWWVWUVW
*<mana	VVVVVVVW
*<map	WVVVVVVV
*<mar	UWVVUVVV
*<marr	UVVVVVVV
*<mas	UVVVWVVW
*<masc	VVVWVVVV
*<mast	VVVVWVVW
*<mat	VVUVVVVV
*<matc	VVUWVVVV
*<mate	VVVVWVVV
*<may	VVVWVVVW
*<mayo	VVVWVVVV
*<me	VVUWTWTV
*<mea	VVVVUVVV
*<mean	VVVVUVVV
*<med	VWVVVWVW
*<medi	VWVVWWVW
*<mel	WVVVVVVV
*<melt	WVVVVVVV
*<men	VVVWVVVV
*<ment	VVVWVVVV
*<mi	VVVVWUVW
*<midd	WVVVVVVV
*<mil	UVVVVVVV
*<min	VVWUWUVW
*<mini	VVVVVVVW
*<minu	VVWUVVWV
*<mis	VVUVVVVV
*<miss	VVUWVVVV
*<mo	UVVWVXUV
*<mod	VVWVVVVV
*<mode	UVWVVVVV
*<mon	VVUVUVVV
*<mond	VVVWUWVV
*<mont	VVUVVVVV
*<mor	VVWVVVVV
*<more	VUWVVUVV
*<morn	VVVVVWVV
*<mot	WVVVVXVV
*<moth	VVVVVWVV
*<mout	VVVVWVVV
*<mov	VWVVWWVV
*<movi	UVVWWVVV
*<mu	WVVVVVVV
*<mum	VVVVWVVV
*<mus	WVVVVVVV
*<musi	WVVVVVVV
*<my	WVVVVVTT
*<na	UVVVVVWW
*<nam	VVVVVVWV
*<name	VVVVVVWV
*<nat	VVVVVVVW
*<nati	VVVVVVVW
*<ne	VTWWVWWV
*<nee	VWVVVVVW
*<need	VWVVVVVW
*<neg	VVWVVVVV
*<nei	WVUVWVVV
*<neig	WVVVWVVV
*<net	VVVWVVVV
*<netw	VVVWVVVV
*<nev	UVWVVVVV
*<neve	UVWVVVVV
*<new	VVWUUVWU
*<news	UVVWVVVV
*<nex	VVVVWVVV
*<next	VVVVWVVV
*<ni	UVVWVUVV
*<nic	VVVWVVVV
*<nice	VVVWVVVV
*<nig	UVWVWVVV
*<nigh	UVWVWVVV
*<no	XVUUYVUW
*<nob	WVVVWVVV
*<nobo	WVVVWVVV
*<nor	VWVVVVVV
*<norm	VWVVVVVV
*<not	VUWVVVVV
*<note	VVVVVWVV
*<noti	VVVUWVVV
*<now	WVUVXWVW
*<nu	UWUXVWWV
*<num	VWUVVVWV
*<numb	VWUVVVWV
*<nur	UVVWVVVV
*<nurs	UVVWVVVV
*<o'	VVVVVVWV
*<o'c	VVVVVVWV
*<o'cl	VVVVVVWV
*<oak	VVVVWVVV
*<ob	VVVUVVWV
*<of	WXUTXUWY
*<off	VXUUVVUX
*<offi	UWVVVVUX
*<ol	VWUVVUVV
*<old	VWUVVUVV
*<olde	VWVVVVVV
*<on	TWWWWXWV
*<onc	VVVVWVVV
*<once	VVVVWVVV
*<one	VVWVUVVU
*<onl	UVVWVVVV
*<onli	VVVWVVVV
*<only	UVVVUWVV
*<op	UWVVWVUV
*<ope	VWUVXVUW
*<open	VWUVWVVV
*<oper	VVVVWVVV
*<opi	VVVWVVVV
*<opin	VVVWVVVV
*<or	UXVVTVUV
*<ord	VVVVUVVV
*<orde	VVVVUVVV
*<org	VVWUVVVV
*<orga	VVWUVVVV
*<ot	VVVWUVVV
*<oth	VVVWUVVV
*<othe	VVVWUVVV
*<ou	VVVVWVVV
*<our	VVVVVVVW
*<out	VVVVWWVU
*<ov	XVUUVWVV
*<ove	XVUUVWVV
*<over	XVUUVWVV
*<ow	UVWVUVVV
*<own	UVWVUVVV
*<owne	VVWUVVVV
*<pa	XUUVTXVU
*<pac	VVVWVVVV
*<pack	VVVWVVVV
*<pag	VVVVVVWV
*<page	VVVVVVWV
*<pai	VVWUUVVV
*<paid	WVVVVVVV
*<pain	VVVVUVVV
*<pan	UVVWVVVV
*<pap	WVVUVVVV
*<pape	WVVUVVVV
*<par	VUVWVWVV
*<pare	VVVVVWVV
*<park	VVVVVWVV
*<pas	VWVUVVVV
*<pass	UWVVUVVV
*<past	WVVUVVVV
*<pat	VVVVVWVV
*<pati	VVVVWVVV
*<pay	WVUVVVVV
*<payi	WVVVVVVV
*<pe	VUVWWVUV
*<peo	VUVWWVVV
*<peop	VUVWWVVV
*<per	WVVVUVVV
*<pers	VVVUVVVV
*<ph	VUWVVVVV
*<pha	VVVVWVVV
*<phar	VVVVWVVV
*<pho	VUWVUWVV
*<phon	VUWVUWVV
*<pi	WVVVVVVV
*<pic	WVVUVVVV
*<pict	WVVVVVVV
*<pie	VVWVVVVV
*<pil	WVVVVUVV
*<pill	WVVVVVVV
*<pit	VVVWVVVV
*<pl	WVVVWWWV
*<pla	VUVVWVWV
*<plan	WVUWVVWV
*<plas	WVVVVVVV
*<plat	UWVVWVVV
*<ple	VVVVVWVV
*<plea	VVVVVWVV
*<po	UVVWWVWV
*<poc	VVVWVVVV
*<pock	VVVWVVVV
*<pod	VVVVVVWV
*<podc	VVVVVVWV
*<pol	UVWVUVVV
*<poo	WVVVWVVV
*<pool	WVVUWVVV
*<pot	UVWVVVVV
*<pota	UVVWVVVV
*<pou	VWVVVVVV
*<pow	VVVVWVVV
*<powe	VVVVWVVV
*<pr	XVWSTVXW
*<pra	UVVVVVVV
*<prai	UVWVVVVV
*<pray	VVVWVVVV
*<pre	WVUUUVVV
*<preg	WVVVVWVV
*<pres	VVVVVUVV
*<pri	VVVUUVWV
*<pric	VWVUUVVV
*<prin	VVVVVVWV
*<pro	WUWUVVWW
*<prod	VVVVVVWV
*<prog	WVVUVVVV
*<prop	VUVVWVVV
*<pu	UVVWVWVV
*<pum	VVVWVWVV
*<pump	VVVWVWVV
*<put	VVVUVVVV
*<qu	VUWVVVWV
*<que	WUVVUVVV
*<queu	WVVUVVVV
*<qui	UVWVWVVV
*<quie	VVWVVVVV
*<quit	UVVVVVVV
*<ra	WVUWUVVV
*<rad	VVVWVVWV
*<radi	VVVWVVWV
*<rai	WVUVVWVV
*<rail	VVVVWVVV
*<rain	VVVVUWVV
*<ram	UVVVVVVV
*<rat	WVUVVVVV
*<rate	VVUWVVVV
*<re	UXUVTTWY
*<rea	VVVUYTWV
*<reac	VVVVWVVV
*<read	VVVUUVWV
*<real	VUVVVUVV
*<reas	VWVVXVVV
*<reb	VVUVVVVV
*<rebo	WVVVVVVV
*<rec	VWVUUVVW
*<reca	UVVVVVVV
*<rece	VVVUVVVV
*<reco	VVVVVVVW
*<red	UVVWVVVV
*<ref	UWVVUVVV
*<refu	VVVVUVVV
*<reg	VVVVVVVW
*<rem	WVVVVVVW
*<rema	VVVVVVVW
*<ren	VVVVVWVV
*<rent	VVVVVWVV
*<rep	WVVUUVVV
*<repa	UVVVVVVV
*<repl	WVUVVVVV
*<req	VWVVVVVV
*<requ	VWVVVVVV
*<res	VVVVUVVW
*<resi	WVVVVVVV
*<rest	UVVWVVVW
*<ri	VWVUWUVV
*<rid	WVVVVVVV
*<rig	VVVUWVVV
*<righ	VVVUWVVV
*<rin	VWVUWVVV
*<ring	VWVUWVVV
*<rn	VUVWVVVV
*<ro	WUUWVUVV
*<roa	WVVVVUVV
*<road	WVVVVUVV
*<roo	WVVUVVVV
*<roof	VVVVWVVV
*<room	WVVUUVVV
*<rou	UVVWVVVV
*<roun	VVVWVVVV
*<ru	WWVUVUXV
*<run	VVVVVVWV
*<rus	VVVVVVWV
*<rush	VVVVVVWV
*<sa	VUWVVUVU
*<saf	VWVUVWVV
*<safe	VWVUVWVV
*<sai	VVVWVVVV
*<said	VVVWVVVV
*<sal	VVVUVVVV
*<sala	VVVVWVVV
*<sam	VUVVVVVV
*<same	VUVVVVVV
*<san	VVWVVVVV
*<sat	VVVWVVVV
*<sav	UVVVVVVV
*<save	UVVWVVVV
*<saw	VVUWVVVV
*<say	WVVUWUWU
*<says	WVVVWUVV
*<sc	WVUVXWVV
*<sca	VVVVWWVV
*<scar	VVVVWWVV
*<sch	VVVVWVVV
*<scho	VVVVWVVV
*<se	VWVUTTUX
*<sea	UVWVUUVV
*<seas	VUVVVVVV
*<seat	VVWUUVVV
*<sec	VVVVVVVW
*<sect	VVVVVVVW
*<see	VWTWWVVV
*<seem	VWUVWVVV
*<sel	WVVVVVVV
*<sell	WVVUVVVV
*<sen	VVUVUVUW
*<send	VVVVUVVV
*<sent	VVVWUVVV
*<ser	VVVUVUVW
*<serv	VVWUVVVW
*<sh	WUWUXVUV
*<sha	VVVWVVVV
*<she	VVVVXXVW
*<she'	VVVVWWVV
*<shee	VVVVWVVV
*<shel	VVVVVVVW
*<shi	VVVVWVVV
*<shif	VVVVWVVV
*<sho	VVWVUUUV
*<shoe	WVVUVVVV
*<shop	UVWVUUVV
*<shot	VVVWVVVV
*<shou	VVVWVVVV
*<show	VVWUVVVV
*<shr	WVVUVVVV
*<shri	WVVVVVVV
*<shu	WVVVWVVV
*<shut	WVVVWVVV
*<si	XWUTTXVW
*<sic	UVWVVVVV
*<sick	UVWVVVVV
*<sid	VWVVVVWV
*<side	VWVVVVWV
*<sig	XVUUUVVV
*<sign	WVUUUVVV
*<sil	VVVVWVVV
*<sile	VVVVWVVV
*<sin	VVVVVWVV
*<sinc	WVVVVWVV
*<sir	VVVVWVVV
*<sire	VVVVWVVV
*<sit	VVVVUWVW
*<site	VWVVVVVW
*<six	WVVVUVVV
*<siz	WVVVVVVV
*<size	WVVVVVVV
*<sk	UVVWWUVV
*<ski	UVVWWVVV
*<sl	VVVWVUVV
*<sle	UVVWWVVV
*<slee	VVVWWVVV
*<slo	VWVVVVVV
*<sm	VVXTWVVV
*<sma	VVVUUVWV
*<smal	VVVUUVWV
*<sme	VWUVWVVV
*<smel	VWUVWVVV
*<smi	UVXUVVVV
*<smil	UVXUVVVV
*<smo	WUVUWWVV
*<smok	WUVVVVVV
*<smoo	VVWVVVVV
*<sn	WVVVVVVV
*<sna	WVVVVVVV
*<so	TXVVYVUU
*<soc	UVVVVVVV
*<sock	UVVVVVVV
*<sold	VVVVWVVV
*<som	VWUVYVVV
*<some	VWUVYVVV
*<son	UVWVVVVV
*<son'	UWWUVVVV
*<sor	VVVVWVVV
*<sorr	VVVVWVVV
*<sou	VVVUVVVV
*<soun	VVVUVVVV
*<sp	UWVVUUWV
*<spa	UWVVVVVV
*<spe	VVVVVUVV
*<spea	VWVVUVVV
*<spo	VVVVVVWV
*<spok	VVVVVVWV
*<st	VUWWUXUX
*<sta	WUWVVUVX
*<stai	WVVUVVVV
*<stan	VVVWWUVW
*<star	WVVVVVVV
*<stat	UVWVVVVW
*<stay	VVWUVVVV
*<ste	VVVWVVVV
*<step	VVVWVWVV
*<sti	UWVVVVVV
*<stil	UWVVVVVV
*<sto	WVVUVWVW
*<ston	WVVVVVVV
*<stop	WUVVWVVV
*<stor	VWVUUVVV
*<str	VVVWUWVV
*<stre	VWVVVWVV
*<stri	UVVWVVVV
*<stro	VVVVVWVV
*<stu	UVVWVVVV
*<stuc	UVVWVVVV
*<su	TWXVUUVV
*<sub	VVVUVVVV
*<suc	UVWVVVVV
*<such	VVWVVVVV
*<sun	VVVWVVVV
*<sup	UVWVVVVW
*<supe	VVWVVVVV
*<sur	VVVUVVVV
*<sw	UVWVVVVV
*<swe	VUVVVVVV
*<swel	VUVWVVVV
*<swi	VVVVVWVV
*<swim	VWVVVVVV
*<swit	UVVVVVVV
*<ta	UWWUYWWV
*<tab	VWUVXVWV
*<tabl	VWUVWVWV
*<tak	UWWVXVVV
*<take	UWVVXVVV
*<tan	VVVVVWVV
*<tank	VVVVVWVV
*<tap	VVVVVWVV
*<tar	UVVVVVVV
*<tas	VVWVVVVV
*<tast	VVWVVVVV
*<tax	VVVVUVVV
*<taxi	VVVVUVVV
*<tb	VVVWVVVV
*<te	UUVYUTUW
*<tea	VVWUUUVW
*<team	VVVVVVVW
*<tel	VUVWVUVV
*<tell	UUVWVVVV
*<ten	UVVWUUVV
*<tenn	WVVVVVVV
*<ter	VVUVVVVV
*<tes	VVVWVVVV
*<test	VVVWVVVV
*<th	WSWWWXVW
*<tha	VUXUTTVU
*<than	VUWVUUVV
*<that	VVWUUUVU
*<the	VWUVYWVW
*<them	VVVVUVVV
*<then	WVVVVVVV
*<ther	VWUVXXVU
*<thes	VUVWVVVV
*<they	WUVVVUVW
*<thi	WTVVTWVV
*<thin	UUWVUWVV
*<thir	WVVVVVVV
*<this	WUVVUWVV
*<tho	UVWVVVVV
*<thos	UVWUVVVV
*<thr	VVVVXWVW
*<thre	WUVVVVVW
*<thri	VVVWVVVV
*<thro	VWVVXWVV
*<thu	VVUWVVWV
*<thur	VVVVVVWV
*<ti	WUVUVUVV
*<tic	VVVVUVVV
*<tick	VVVVUVVV
*<tig	VVVVWVVV
*<tigh	VVVVWVVV
*<tim	WVVVVVVV
*<time	WVVVVVVV
*<tin	VVVVWVVV
*<tir	VVWUVVVV
*<to	VUVWUWWW
*<tod	UVVWWVVV
*<todd	VVVVWVVV
*<toi	WVVVVVVV
*<toil	WVVVVVVV
*<tom	UVVWUWWV
*<tomo	UVVWUVWV
*<ton	VWVVWWVV
*<toni	VWVVWWVV
*<too	VUVWVVVV
*<took	VVWVVVVV
*<tou	WVVUVVVV
*<tow	VVVWUVWV
*<towe	VVVWVVVV
*<town	VVVVVVWV
*<toy	VVVVUVVV
*<tr	UWVWVUVW
*<tra	UWUVWUVW
*<trai	VWVVWVVV
*<tran	UWVVVVVW
*<tro	VVWVVVVV
*<trou	VVWVVVVV
*<try	VUVVVVVV
*<turn	VVVUWVVV
*<tv	VVVWVVVV
*<tw	WVVUWWUV
*<twi	WVVUWVVV
*<twic	WVVUWVVV
*<two	VVVVVWVV
*<ty	WVUVVVVV
*<typ	WVVVVVVV
*<type	VVVVVWVV
*<un	VWUWVVVW
*<unc	VWVVWVVV
*<uni	UVVXVVVV
*<up	VWVUWVVV
*<upd	WVVVVVVV
*<upda	WVVVVVVV
*<us	WUUWUUUV
*<use	WUUVVVVV
*<used	WVVVVVVV
*<va	VWVUVVVV
*<val	VWVUVVVV
*<vali	VWVVVVVV
*<valv	VVVVWVVV
*<ve	VVVUVVVV
*<ven	VVVVWVVV
*<ver	WVVVUVVV
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
*<vot	VVVWVVVV
*<vote	VVVWVVVV
*<wa	WWTUVWVV
*<wai	UVVWWVVV
*<wait	VVVWWVVV
*<wal	WVVVVVVV
*<walk	WVVUVVVV
*<wan	VWUVWUVV
*<want	VWUVWUVV
*<war	VWVUWVVV
*<ware	VVVVWVVV
*<was	WUVVTWVU
*<wat	VVUVVWVV
*<wate	VVUVVWVV
*<way	UWVVVVVV
*<we	WVVUVVXW
*<we'	WVUVVVWV
*<we'd	VVVVVVWV
*<we'r	WVUVWVWV
*<wea	VUVVVWVV
*<wear	VVVVVWVV
*<wed	WVVUVVVV
*<wedd	WVVUVVVV
*<wee	VVUWUWWV
*<week	VVUWUWWV
*<wei	VVWVVVVV
*<wel	VVWUUVVV
*<well	VVWVUVVV
*<wen	VVWUWVVV
*<went	VVWUWVVV
*<wer	VVWVVVVW
*<were	VVWVVVVW
*<wet	VVVVWVVV
*<wh	WWWTVWTV
*<wha	UWVVWWUU
*<what	UWVVWWUU
*<whe	VXVUUUUV
*<when	VWVUWVVV
*<wher	WVVVUVVV
*<whet	UVVVVVVV
*<whi	VWUVVWVV
*<whic	VWVUVVVV
*<whil	WVUVVWVV
*<who	VTWVVUVW
*<who'	VUVWVVVV
*<whoe	VVWVVVVV
*<why	XTVVVVVV
*<wi	UXTWWVVV
*<wid	VVVUVVVV
*<widg	WVVVVVVV
*<wil	UVUWXVVV
*<will	VWUVXVVV
*<win	VVUWVVVV
*<wind	VVVWVVVV
*<winn	VVVWVVVV
*<wis	WVUVVVVV
*<wish	WVUVVVVV
*<wit	UWWVVWVV
*<with	UWWVVWVV
*<wo	XTWUVWXU
*<wom	VUVWVVVV
*<won	VVVVWWVV
*<won'	VVVVWVVV
*<wor	XUVVUWVV
*<work	VVUVVVVV
*<wors	WUVVVVVV
*<wort	VVVUVWVV
*<wou	VVVVUUXU
*<woul	VVVVUUXU
*<wow	VVWUVVVV
*<wr	VWVUUWVW
*<wri	VVUVVWVW
*<writ	VVUVVWVW
*<wro	VVWUUVVV
*<y'	UVVVVVVV
*<y'a	UVVVVVVV
*<y'al	UVVVVVVV
*<ye	TUWWVWVV
*<yea	UVWVVVVV
*<year	UVWVVVVV
*<yel	VVVVVWVV
*<yell	VVVVVWVV
*<yes	UVVWVVVV
*<yest	UWVVVVVV
*<yet	VVVWVVVV
*<yo	VVXTVVVT
*<you	VVXTVVVU
*<your	VVWUXWWV
*<zo	VWVVVVVV
*<zon	VWVVVVVV
*<zone	VWVVVVVV
*abe	VVVVWVVV
*abi	UVVVVVVV
*abin	UVVWVVVV
*abl	VXUVWUVV
*able	VXUVWUVV
*able>	VWVVVUWV
*ablet	VVUVXVVV
*abo	UVVVUVWU
*abou	UWVVUVWU
*about	UWVVUVWU
*aby	VVVUVWVV
*aby>	VVVVVWVV
*ac>	WVVVVVVV
*acc	UWVVVWVW
*acce	VVVVVVVW
*acces	VVVVVVVW
*acco	VVVVVWVV
*accou	VVVVVWVV
*ace	WUVVVVVV
*acem	WVUVVVVV
*aceme	WVUVVVVV
*ach	VWWUXUVW
*ach>	VVVVWUVV
*ache	VVVVWVVV
*aches	VVVVWVVV
*ack	UUWWVVUV
*ack>	VVWUVVVV
*acke	UUVXVVVV
*acked	UUVXVVVV
*acko	VVVVWVVV
*ackou	VVVVWVVV
*act	VVUWVVWV
*acto	VVVWVVVV
*actu	VVVWVVVV
*actua	VVVWVVVV
*acu	VVVVVWVV
*acy	VVVVWUVV
*acy>	VVVVWUVV
*ad'	VVVVWVVV
*ad's	VVVVWVVV
*ad's>	VVVVWVVV
*ad>	UTXWTWVV
*ada	VVVVWUVV
*adac	VVVVWVVV
*adach	VVVVWVVV
*add	UVWVVVVV
*addr	VVVVVWVV
*addre	VVVVVWVV
*ade	UWWUVVWV
*ade>	UVWVVVVV
*aded	VVVUVVVV
*aded>	VVVUVVVV
*adi	UVVXUVWV
*adin	VVVWVVVV
*ading	VVVWVVVV
*adio	VVVWVVWV
*adio>	VVVVVVWV
*adl	WVVVVVVV
*adly	WVVVVVVV
*adly>	WVVVVVVV
*adw	WVVVVVVV
*adwo	WVVVVVVV
*adwor	WVVVVVVV
*ady	UVWVVUVV
*ady>	VVWVVUVV
*afe	VWVUVWVV
*afet	VVWVVVVV
*afety	VVWVVVVV
*aff	UWVVVWVW
*affo	VWVVVWVV
*aft	VVWVVVVV
*afte	VVWUVVVV
*after	VVWUVVVV
*ag>	VVVVWVVV
*aga	VVVVVVWV
*agaz	VVVVVVWV
*agazi	VVVVVVWV
*age	WVUVUVWW
*age>	WUVVVWWV
*agen	VVVVUVVV
*agent	WVVVUVVV
*ager	VVVVVVVW
*ager>	VVVVVVVW
*ago	VVVVUVVV
*ags	WVVVVVVV
*ags>	WVVVVVVV
*aid	WVUVUVVV
*aid>	WVUVUVVV
*ail	UWVVWVWV
*ail>	VWVVVVVV
*aile	VVVVWVVV
*ailed	VVVUWVVV
*ain	VVWVUWVX
*ain>	VWUVVWVW
*aine	UVWUVVVV
*ained	VVWVVVVV
*aini	VVVWVVVV
*ainin	VVVWVVVV
*ains	WVVVVVVW
*ains>	WVVVVVVW
*ainst	WVVVVVVV
*aint	VVWVVVVV
*air	VVVVUUVV
*air>	VVVVUUVV
*airs	WVVVVVVV
*ais	UVWVVVVV
*aise	UVWVVVVV
*aise>	UVWVVVVV
*ait	UVVWWVVV
*aite	UVVVVVVV
*aited	UVVVVVVV
*aiti	VVVVWVVV
*aitin	VVVVWVVV
*ak>	VVVVWWVV
*ake	VVVVXWUV
*ake>	UVWVUVVV
*aked	UVVVVVVV
*aked>	UVVVVVVV
*aken	VWVVXWVV
*aken>	VWVVXWVV
*aker	VVVVVWVV
*aker>	VVVVVWVV
*akes	WVVVVUVV
*akes>	WVVVVUVV
*aki	WVVUVVVV
*akin	WVVUVVVV
*aking	WVVUVVVV
*al'	UVVVVVVV
*al's	UVVVVVVV
*al's>	UVVVVVVV
*al>	VVVVVVVW
*ala	VVVVWVVV
*alad	VVVVWVVV
*alad>	VVVVWVVV
*alc	VVVVWVVV
*alco	VVVVWVVV
*alcon	VVVVWVVV
*ale	VVUVWVVV
*ale>	UVVVVVVV
*aler	WVVVWVVV
*aler>	VVVVWVVV
*alf	WVVUVVVV
*alf>	WVVUVVVV
*alid	VWVVVVVV
*alid>	VWVVVVVV
*alk	VVVUVVVV
*alk>	VVVVVWVV
*alki	VVVVWUVV
*alkin	VVVVWUVV
*all	VWVVVVWV
*all>	UWWUUVVV
*alls	WVUVVVVV
*alls>	WVUVVVVV
*allw	VVVVWVVV
*allwa	VVVVWVVV
*ally	UUWWVVVV
*ally>	UUWWVVVV
*alo	VVVVVWVV
*alon	VVVVVWVV
*alone	VVVVVWVV
*als	VVVVUVVW
*als>	VVVVVVVW
*alv	VVVVWVVW
*alve	VVVVWVVV
*alve>	VVVVWVVV
*am>	UVWVTVVV
*ame	WUXTVWWV
*ame>	WUWUVWWV
*ami	VVWUVVVV
*amm	WVVVVVVV
*amme	WVVVVVVV
*amp	UWUWVUYW
*ampl	UWUWVUYW
*ample	UWUWVUYW
*an'	VWVVVWVV
*an't	VWVVWWVV
*an't>	VWVVWWVV
*an>	UVWUVWVV
*ana	VVVVVVVW
*anag	VVVVVVVW
*anage	VVVVVVVW
*anat	WVVVVVVV
*anati	WVVVVVVV
*anc	VWVUUVUV
*ance	VWVUUVVV
*ance>	VVVVUVVV
*ances	UVVVVVVV
*anch	VVVVVVVW
*anche	VVVVVVVW
*and	UUXWWWUV
*and>	XVWTWWUU
*anda	VVVWVVVW
*andar	VVVVVVVW
*ande	UVVVVVVV
*andi	UVVWWVVV
*andin	UVVWWVVV
*andl	VVVWVVVV
*ands	UVVWVVVV
*andso	UVVWVVVV
*andw	VVWUVVVV
*andwr	VVWVVVVV
*ane	VUUXWUVV
*ane>	WVUWWVVV
*aner	VVVVWVVV
*aner>	VVVVWVVV
*anes	UVVWVVVV
*anes>	UVVWVVVV
*ang	UUWWUUUU
*angr	UVWVVVVV
*angry	UVWVVVVV
*ani	VVWUVVVV
*anis	VVWUVVVV
*anise	VVWUVVVV
*ank	VUWVWVVU
*anks	VVWVVVVV
*anks>	VVWVVVVV
*ann	VVVVVVVW
*anne	VVVVVVVW
*annel	VVVVWVVV
*ans	WVVUVUVW
*ansp	UVVVVVVW
*anspo	UVVVVVVW
*answ	WUVUVUVW
*answe	WUVUVUVW
*ant	UVVVVUVV
*ant>	VWVVWVWU
*ants	VVVWVVVV
*ants>	VVVWVVVV
*anuar	WVVVVVVV
*any	VUUWVWVV
*any>	WWUUVVVV
*anyb	VUVVVVVV
*anybo	VUVVVVVV
*anym	VVVVVWVV
*anymo	VVVVVWVV
*anyo	UVVWVVVV
*anyon	UVVWVVVV
*anyt	WVVVVVVV
*anyth	WVVVVVVV
*anyw	VVVWVVVV
*anywa	VVVWVVVV
*ap>	WVVVWVVV
*apa	VVVWVVVV
*ape	VUVVUVVV
*ape>	VVVVUVVV
*aper	VVVVUVVV
*aper>	VVVWUVVV
*apers	WVVVVVVV
*apo	WVUVVVVV
*apol	WVUVVVVV
*apolo	WVUVVVVV
*app	XUVTVVUV
*app>	WUWUUVVV
*appe	WVVUVVVV
*appy	WVUVVVVV
*appy>	WVUVVVVV
*ar>	WUVVWWVV
*ara	WVVVVUVV
*arag	WVVUVVVV
*arage	WVVUVVVV
*arb	VVVVWVVV
*arbe	VVVVWVVV
*arc	WVVVVVVV
*ard	WVVUVVVW
*ard>	VVVUVVVV
*ardin	VVVWVVVV
*ards	VVVVVWVW
*ards>	VVVVVWVW
*are	UUWWVXUW
*are>	VVVVUWUW
*ared	WVVVWWVV
*ared>	WVVVWWVV
*areh	VVVVWVVV
*areho	VVVVWVVV
*aren	UVVWVWVV
*aren'	VVVWVVVV
*arent	VVVVVWVV
*ares	VVWVVVVV
*arg	VWVUWVVV
*arge	VWVVVVVV
*arged	WVVVVVVV
*arger	VVVVWVVV
*argi	VVVVWVVV
*argin	VVVVWVVV
*ari	VVVWUWVV
*arin	VVVVVWVV
*aring	VVVVVWVV
*ark	UVVWUWVV
*ark>	VVVWVWVV
*arke	UVVVVVVV
*arl	UVWVUVVV
*arm	VWUVWUVV
*arm>	VWVVVVVV
*arma	VVVVWUVV
*armac	VVVVWUVV
*arne	VVVWVVVV
*arned	VVVWVVVV
*aro	UVVVVVVV
*arou	UVVVVVVV
*aroun	UVVVVVVV
*arr	WVVVVVVV
*arriv	WVVVVVVV
*ars	WVUVUUVV
*ars>	WUUWVUVV
*art	VVVVUUVV
*art>	VVWUUVVV
*artm	VVVVVVVW
*artme	VVVVVVVW
*ary	WVVUVVVV
*ary>	WVVUVVVV
*as>	VVUWUWVX
*asc	VVVWVVVV
*asco	VVVWVVVV
*ascot	VVVWVVVV
*ase	VVVVVWVW
*ase>	VVVVVWVV
*ash	VVVWVVVV
*ashe	WVVVVVVV
*ashi	UVVWVVVV
*ask	VUWUVVVV
*ask>	WUVVVVVV
*aske	VUWVVVVV
*asked	VUWVVVVV
*asn	VVVVUVVV
*asn'	VVVVUVVV
*asn't	VVVVUVVV
*aso	UWVVXVVV
*ason	UWVVXVVV
*ason>	UWVVXVVV
*ass	VWVUUVVW
*ass>	WVVVVVVV
*asse	UVVWVWVV
*assed	VVVWVVVV
*asses	VVWUVVVV
*assy	VVVVVVVW
*assy>	VVVVVVVW
*ast	VWWSWVVV
*ast>	UWWUWVWU
*aste	VWWTVVVW
*aster	WVVUVVVW
*asti	WVVVVVVV
*astic	WVVVVVVV
*at'	VVVUVVVV
*at's	VVVUVVVV
*at's>	VVVUVVVV
*at>	UTVZTTWU
*atc	WVUVVVVW
*atch	WVUVVVVW
*atch>	VVVVVVVW
*atchi	VVVWVVVV
*atchm	WVVVVVVV
*ate	WVTVVVVW
*ate>	WVUVUVVW
*ated	WVVVVVVV
*ated>	WVVVVVVV
*ater	WWUVWWVV
*ater>	WVUVWWVV
*ates>	VVWVVVVV
*atf	UWVVWVVV
*atfo	UWVVWVVV
*atfor	UWVVWVVV
*ath	VUVWUVVV
*athe	VUVVUWVV
*ather	VVVVUVVV
*athi	VVVVWVVV
*athin	VVVVWVVV
*ati	WVVUVXVW
*atie	VVVVWVVV
*atien	VVVVWVVV
*atin	WVVVUVVV
*ating	WVVVUVVV
*atio	WVVUVWVW
*ation	WVVUVWVW
*ativ	VVWVVVVV
*ative	VVWVVVVV
*ato	VUVWWWVV
*ato>	UVVWVVVV
*ator	VVVVWVVV
*ator>	VVVVWVVV
*atte	VVUVVVVV
*atter	VVVVWVVV
*atu	WVVVVVVV
*ature	WVVVVVVV
*aud	UWVVVVVV
*aud>	UWVVVVVV
*aug	VVVUUWVV
*augh	VVVVUWVV
*aughi	VVVVUVVV
*aught	VVVVVWVV
*aul	UVWUVVVV
*ault	UVWUVVVV
*ault>	VVVWVVVV
*aus	WVVVVUVV
*ause	WVVUVUVV
*ause>	WVVUVUVV
*aut	WVVVVWVW
*auth	VVVVVVVW
*autho	VVVVVVVW
*auto	WVVVVVVV
*ave	UVVWWWVW
*ave>	VVVVWWVW
*aven	UVWVVVVV
*aw>	VVUWVVVV
*awa	WVVVVWVV
*away	WUVVVVVV
*away>	WUVVVVVV
*awy	WVVVVVVV
*awye	WVVVVVVV
*awyer	WVVVVVVV
*axi	VVVVUVVV
*axi>	VVVVUVVV
*ay>	VVUVUXWW
*ayi	WVVVVVVV
*ayin	WVVVVVVV
*aying	WVVVVVVV
*ayo	VVVWVVVV
*ayor	VVVWVVVV
*ayor>	VVVWVVVV
*ayov	VVVWVVVV
*ayove	VVVWVVVV
*ays	WVUVVUVU
*ays>	WVUVVUVU
*azi	UVVVVVWV
*azin	VVVVVVWV
*azine	VVVVVVWV
*bab	VVVUVWVV
*baby	VVVUVWVV
*baby>	VVVVVWVV
*bac	VUWVVVVV
*back	VUWVVVVV
*back>	VVWUVVVV
*bad	UUWVVVVV
*bad>	UVXVVVVV
*bag	WVVVVVVV
*bag>	VVVVWVVV
*bal	VVUWWVVV
*balc	VVVVWVVV
*balco	VVVVWVVV
*ball	VVVWVVVV
*ban	VUVVUUVV
*band	VVWUUVVV
*band>	VVWUVVVV
*bank	VVVVVUVV
*bar	VVUWVVVV
*bar>	VVVWVVVV
*barb	VVVVWVVV
*barbe	VVVVWVVV
*bas	VWVVVVVV
*bass	VVVVVVVW
*bat	VVVVWVVV
*batc	VVVVVVVW
*batch	VVVVVVVW
*batt	VVVVWVVV
*batte	VVVVWVVV
*be>	VXVUVVVV
*bea	UVWVVUVV
*bec	WVVUWUVV
*beca	WVVVVUVV
*becau	WVVVVUVV
*bed	VWUVVVVV
*bed>	VVVVVWVV
*bedr	VVVVWVVV
*bedro	VVVVWVVV
*bee	VVUWVVVW
*been	VVUVUVVW
*been>	VVUVUVVW
*bef	VVVVVVWV
*befo	VVVVVVWV
*befor	VVVVVVWV
*beh	VVVVVVWV
*bei	WVVVVVVV
*bein	WVVVVVVV
*being	WVVVVVVV
*belo	VVVVWVVV
*below	VVVVWVVV
*ben	VVVVVWVV
*ber	VVUVVVVW
*ber>	VVUVVVVV
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
*bin	VUVWVUVV
*bla	WVVVWWVV
*blac	VVVVWWVV
*black	VVVVWWVV
*ble	UXUVXUVV
*ble>	VXUUUVWV
*blea	VVVVWVVV
*bleac	VVVVWVVV
*blee	VVVVWVVV
*bleed	VVVVWVVV
*blet	VVUVXVVV
*blets	VVVVXVVV
*bli	UWVWVWVV
*blind	VVVVUWVV
*blis	VVVWVVVV
*blo	UVVWVVVV
*bly	VVWUVVVV
*bly>	VVWUVVVV
*boa	VVVVUVVV
*boar	VVVVUVVV
*board	VVVVUVVV
*bod	VUVWWVVV
*body	VUVWWVVV
*body>	VUVWWVVV
*boi	UVVVWUVV
*boil	UVVVWUVV
*boile	VVVVVUVV
*bol	VVVWVVVV
*boo	WVVUUUVV
*book	VVVVUVVV
*book>	UVVWVVVV
*boot	VVWVVVVV
*boots	VVWVVVVV
*bos	UVVWVVVV
*bost	UVVWVVVV
*bosto	UVVWVVVV
*bot	VVUVWVVV
*bot>	WVVVVVVV
*both	VVVWWWVV
*both>	VVVWVWVV
*bott	VVVVWVVV
*bottl	VVVVWVVV
*bou	VVUVUUWV
*bour	WVVVVVVV
*bours	VVVVWVVV
*bout	UWVVUVWU
*bout>	UWVVUVWU
*bow	VVWVVVVV
*bow>	VVWVVVVV
*boy	VVWUWVVV
*boy>	VVVUWVVV
*boyf	VVVVWVVV
*boyfr	VVVVWVVV
*bra	WUVVVVVW
*brak	WVVVVVVV
*brake	WVVVVVVV
*bran	WVVVVVVW
*branc	VVVVVVVW
*bre	VVVWVVVV
*brea	VVVWVVVV
*breat	VVVVWVVV
*bri	VWUVVVVW
*bric	WVUUVVVV
*brick	WVUUVVVV
*brid	VVVVWVVV
*bridg	VVVVWVVV
*brin	UVVWVVVV
*bring	UVVWVVVV
*bro	WVUVUVVV
*bru	VVWVVVVV
*brua	VVWUVVVV
*bruar	VVWUVVVV
*bs>	VVVVUVWV
*bt>	VVVVWWVV
*bui	UVWVUVVV
*buil	UVWVUVVV
*build	VVVVUVVV
*built	UVVVVVVV
*bull	VVVVVVWV
*bulle	VVVVVVWV
*bur	WUUWVWVV
*burg	WVUVVVVV
*burge	WVUVVVVV
*burn	VVVWVWVV
*burne	VVVWVWVV
*bus	VVUVVVVV
*bus>	VVUVVVVV
*but	VVVVUUVV
*but>	VVWVUUVV
*by>	VWVVUVVX
*cab	UVVWVUVV
*cabi	UVVWVVVV
*cabin	UVVWVVVV
*cabl	VWVVVVVV
*cable	VWVVVVVV
*cak	UVVWVVVV
*cake	UVVWVVVV
*cal	VWVUXWWV
*cal>	VUVWWWVV
*cale	VVVVWVVV
*call	VWVTVVVV
*call>	VWWTVVVV
*cam	WVWUVWWU
*came	WVWUVWVV
*came>	VVWUVWVU
*can	VXVUVWVU
*can'	VWVVWWVV
*can't	VWVVWWVV
*can>	VWVUVVVV
*cand	VVVWVVVV
*candl	VVVWVVVV
*car	WWVUXWVV
*car>	WVVVXWVV
*card	VWVUVVVV
*care	VVVVVWVV
*cared	VVVVWWVV
*carr	VVWVVVVV
*cas	UVUWVVWV
*cash	UVVWVVVV
*cast	VVVVVVWV
*cast>	VVVVVVWV
*cat	UVVXVVVV
*cat>	UVVWVVVV
*cats	VVVWVVVV
*cats>	VVVWVVVV
*cau	WUVUVUVV
*caus	WVVUVUVV
*cause	WVVUVUVV
*cce	VVVVVVVW
*cces	VVVVVVVW
*ccess	VVVVVVVW
*cco	VVVVVWVV
*ccou	VVVVVWVV
*ccoun	VVVVVWVV
*ce>	WVUVVWUW
*ced	VUWVVVVV
*ced>	VVWVVVVV
*cei	VVVVWVVV
*ceil	VVVVWVVV
*ceili	VVVVWVVV
*cem	WVUVVWVV
*ceme	WVVVVVVV
*cemen	WVVVVVVV
*cer	UVVWUVVW
*cer>	VWVVVVWW
*cert	UVVWVVVV
*cert>	UVVWVVVV
*ces	UWWUUVVW
*ces>	VVWUUVVV
*cess	VVVVVVVW
*cess>	VVVVVVVW
*ch>	VVWUVTUW
*cha	VVWVVUUV
*chai	VVVVUVVV
*chair	VVVVUVVV
*chan	VUVWVVUV
*chanc	WUVVVVVV
*chang	VVVVUVVV
*chann	VVVVWVVV
*char	UVWUVVVV
*charg	VWVVWVVV
*charm	VVWUVVVV
*chat	WVVVVVVV
*chat>	WVVVVVVV
*che	WWVTWUVW
*chec	VVVVVUVV
*check	VVVVVUVV
*ched	VVVVVWVV
*ched>	VVVVVWVV
*chef	WVVVVVVV
*chef>	WVVVVVVV
*chem	VVVVWVVV
*chemi	VVVVWVVV
*cher>	VVVUVVVV
*ches	VVVVWUVV
*ches>	WVVVVVVV
*chi	VVUVVWVW
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
*cil	WVVVVVVV
*cil>	WVVVVVVV
*cin	VWVVWVVV
*cine	VWVVVWVV
*cine>	VWVVVWVV
*cing	VVVVWVVV
*cing>	VVVVWVVV
*cio	VWVUWVVV
*ciou	VWVUWVVV
*cious	VWVUWVVV
*ck>	TVXWVVVU
*cke	WVUWWVUV
*cked	WVUVVVVV
*cked>	WVUVVVVV
*cken	VVVWWVVV
*cken>	VVVVWVVV
*cket>	VVVVVUVV
*cko	VVUWVVVV
*ckou	VVUWVVVV
*ckout	VVUWVVVV
*ckp	UVVVVVVV
*cla	VVUVVVVV
*clas	WVUVVVVV
*class	WVUVVVVV
*cle>	VVUVVVVV
*clea	UVWVVVVV
*clean	VVVVWVVV
*cli	WVVUVVVV
*clic	WVVUVVVV
*click	WVVUVVVV
*clin	VVVUVVVV
*clo	WVUVWWWU
*cloc	VVVVVVWV
*clock	VVVVVVWV
*clos	VVUVWVWV
*close	VVUVVVVV
*closi	VVVVVVWV
*clou	VVVVVWVV
*cloud	VVVVVWVV
*coa	UVVVVVVW
*coac	VVVVVVVW
*coach	VVVVVVVW
*cod	UVVWVVVV
*code	UVVWVVVV
*code>	VVVWVVVV
*cof	VVVWVVVV
*coff	VVVWVVVV
*coffe	VVVWVVVV
*coi	VVVVVWVV
*coin	VVVVVWVV
*coin>	VVVVVWVV
*col	VVVVUVVV
*com	VWVUUWWW
*come	WVVUUVVV
*come>	WVVUUVVV
*comi	VVVVWWVV
*comin	VVVVWWVV
*comm	VWVVVVWW
*comme	VVVVVVWV
*commi	VVVVVVVW
*comp	UVWVUVVV
*con	VWUUWVVW
*conc	VVVWVVVV
*conce	VVVWVVVV
*conf	VWVVVVVV
*confi	VWVVVVVV
*cons	VWVUWVVW
*const	VVVVVVVW
*consu	VVVVVVVW
*cont	VWVVVVVV
*conta	VWVVVVVV
*cony	VVVVWVVV
*cony>	VVVVWVVV
*coo	VVWVVVVV
*cor	WVUWUVVW
*cord	VVVVVVVW
*cord>	VVVWVVVV
*corn	VVVWVVVV
*corr	WVVUVVVV
*cot	WVUVWVVV
*cot>	VVVVWVVV
*cou	VVWUVVUW
*coug	VVVVWVVV
*cough	VVVVWVVV
*coul	VUWUUVVU
*could	VUWUUVVU
*coun	VWVVVVUW
*counc	WVVVVVVV
*count	UWVVVVVW
*court	VVVVVVVW
*cra	UVVWVVVV
*crac	UVVWVVVV
*crack	UVVVVVVV
*cre	VVVVWUVW
*cree	WVVVVVVV
*crew	VVVVWUVV
*crew>	VVVVVUVV
*cri	WVVUUVVV
*crim	WVVVVVVV
*crime	WVVVVVVV
*cro	UVVVVVVV
*cros	UVVVVVVV
*cross	UVVVVVVV
*cru	VVWVVVVV
*crum	VVWVVVVV
*crumb	VVWVVVVV
*ct>	VVVVUUVX
*cti	UWVVVVVW
*ctio	VWVVVVVW
*ction	VWVVVVVW
*cto	VVUVUVVW
*ctor	VVUWUVVW
*ctor>	VVUWVVVV
*ctr	VVVVWVVV
*ctri	VVVVWVVV
*ctric	VVVVWVVV
*cts	VVVVVVVW
*cts>	VVVVVVVW
*ctu	VUVVVVVV
*ctua	VVVWVVVV
*ctual	VVVWVVVV
*ctur	WVVVVVVV
*cture	WVVVVVVV
*cue	VVVVWVVV
*cul	WUVVVWVV
*cula	VVVVVWVV
*cup	VVVVVWVV
*cupb	VVVVVWVV
*cupbo	VVVVVWVV
*cus	WVVUUVVV
*cut	WUVVVWVV
*cut>	WVVVVWVV
*cy>	UWUVVUVW
*cycli	UVVVVVVV
*d's	WVVVWVVV
*d's>	WVVVWVVV
*dac	VVVVWVVV
*dach	VVVVWVVV
*dache	VVVVWVVV
*dad	VVVVWWVV
*dad>	UVVWVWVV
*dar	VVVVVVVW
*dar>	WVVVVVVV
*dard	VVVVVVVW
*dards	VVVVVVVW
*dat	WVVVUVVV
*date	WVVVUVVV
*dau	VVVVVWVV
*daug	VVVVVWVV
*daugh	VVVVVWVV
*day	VVUWTWVW
*day>	VVUWUWWW
*days	VVVWUVVV
*days>	VVVWUVVV
*dbye	WVVVVVVV
*dbye>	WVVVVVVV
*dca	VVVVVVWV
*dcas	VVVVVVWV
*dcast	VVVVVVWV
*ddi	WVVVVVVV
*ddin	WVVUVVVV
*dding	WVVUVVVV
*ddl	WVUVWVVV
*ddle	WVUVWVVV
*ddle>	WVVVVVVV
*ddler	VVVVWVVV
*ddr	VVVVVWVV
*ddre	VVVVVWVV
*ddres	VVVVVWVV
*de>	TWWUWUWV
*dea	VVVVUVVV
*dead	UVVWUVVV
*dead>	UVVWUVVV
*deal	VVVUVVVV
*deb	VVVVWVVV
*debt	VVVVWWVV
*debt>	VVVVWWVV
*dec	VUVWVVVV
*deci	VVVWVWVV
*decid	VVVWVWVV
*ded	VVVVWVVV
*ded>	VVVVWVVV
*deg	WVVVWWVV
*degr	VVVVWVVV
*degre	VVVVWVVV
*del	WVUVVVVV
*dela	VVVUVVVV
*delay	VVVUVVVV
*deli	WVUVVVVV
*deliv	WVUVVVVV
*den	VWVUUVVW
*dent	VWUVUVVW
*dent>	VWVVVVVW
*dep	VWUVVVVW
*depa	VVVVVVVW
*depar	VVVVVVVW
*der	UWWVWVVV
*der'	VVVVVVWV
*der's	VVVVVVWV
*der>	TWWVVVVV
*dera	VVVVWVVV
*derai	VVVVWVVV
*dere	WVVVVVVV
*dered	WVVVVVVV
*des	UVXVUUWV
*des>	VVVVUVVV
*desc	VVVVWVVV
*dese	UVVVVVVV
*deser	UVVVVVVV
*desk	VVWVVUWV
*desk>	VVWVVUWV
*det	VVVWVVVV
*dge	UVVWWVVW
*dge'	VVVVVVVW
*dge's	VVVVVVVW
*dge>	VVVVWVVV
*dgets	WVVVVVVV
*dia	VVVVVVVW
*dic	UVVWVWVV
*dical	VVVVWVVV
*dici	VWVVVWVV
*dicin	VWVVVWVV
*did	VVWUUUVV
*did>	WVVUUUVV
*didn	VVWVVVVV
*didn'	VVWVVVVV
*die	UUWVWWVV
*die>	VVWVWVVV
*dies	VVVVWVVV
*dies>	VVVVWWVV
*dif	VWVVVVVV
*diff	VWVVVVVV
*diffe	VWVVVVVV
*din	UVVWVVUV
*ding	UVVWWVUV
*ding>	UVVWWUUV
*dio	UVVVVVWV
*dio>	VVVVVVWV
*dir	WVVVVVVV
*dire	WVVVVVVV
*direc	WVVVVVVV
*dis	WVUVVVVW
*disap	WVVVVVVV
*dit	UVVVVVXV
*diti	VVVVVVWV
*ditio	VVVVVVWV
*dito	VVVVVVWV
*ditor	VVVVVVWV
*div	VVWVVVVV
*dle>	WVVVVVVV
*dler	VVVVWVVV
*dler>	VVVVWVVV
*dly	VVVUVVVW
*dly>	VVVUVVVW
*dm>	VVVWVVVV
*dn'	VUWUUVVV
*dn't	VUWUUVVV
*dn't>	VUWUUVVV
*do>	UXVVUVVU
*doe	VWVUVVVV
*does	VWVUVVVV
*does>	UWVUVVVV
*doesn	WVVVVWVV
*dog	VWVVVVVV
*doi	VUVVVVWV
*doin	VUVVVVWV
*doing	VUVVVVWV
*don	VVVWUVVV
*don'	VVVWVVVV
*don't	VVVWVVVV
*done	VVWVUVVV
*done>	VVWVUVVV
*dou	VWVVVVVV
*doub	VWVVVVVV
*doubl	VWVVVVVV
*dow	WUVVWVVV
*dow>	VVVVVVWV
*down	WVVVWVVV
*down>	VVVVWVVV
*dra	VVVVWVVV
*drai	VWVVVVVV
*drain	VWVVVVVV
*dran	VVVVWVVV
*drank	VVVVWVVV
*dre	VVVVUVVV
*dres	VVVVVWVV
*dress	VVVVVWVV
*dri	XVVTWUVV
*driv	WVVUWUVV
*drive	WVVUWUVV
*dro	VVVUXVVV
*droo	VVVVWVVV
*droom	VVVVWVVV
*drop	VVVVWVVV
*ds>	XUVUUXVW
*dso	UVVWVVVV
*dson	UVVWVVVV
*dson>	UVVWVVVV
*duc	VVUWVVWW
*duce	VVVVVVWV
*ducer	VVVVVVWV
*duck	VVVWVVVV
*ducks	VVVWVVVV
*duct	WVVVVVVV
*duct>	WVVVVVVV
*dwo	WVVVVVVV
*dwor	WVVVVVVV
*dwork	WVVVVVVV
*dwr	VVWVVVVV
*dwri	VVWVVVVV
*dwrit	VVWVVVVV
*dy>	VUVVWVVV
*e'd	VVVVVVWV
*e'd>	VVVVVVWV
*e'l	VWVVWVVV
*e'll	VWVVWVVV
*e'll>	VWVVWVVV
*e'r	WVUVWVWV
*e're	WVUVWVWV
*e're>	WVUVWVWV
*e's	VXUVZXUV
*e's>	VXUVZXUV
*eac	VVVVWUVV
*each	VVVVWUVV
*each>	VVVVWUVV
*ead	WUVVVUVV
*ead>	WUVVUVVV
*eada	VVVVWVVV
*eadac	VVVVWVVV
*eadi	VVVWVVVV
*eadin	VVVWVVVV
*eads	WVVVVVVV
*eak	VWVVWVVV
*eak>	VVVVWVVV
*eal	VUWVVUVW
*eal>	VVWUVVVV
*eali	VVVWVVVV
*eam	UVVVVUVW
*eam>	UVVVUVVW
*ean	VUVWVVVV
*eane	VVVVWVVV
*eaner	VVVVWVVV
*ear	UVXVTVVU
*ear>	UVXUVVVV
*eari	VVVVVWVV
*earin	VVVVVWVV
*earn	VVVWVVVV
*earne	VVVWVVVV
*ears	VVVVUVVV
*ears>	VVVVUVVV
*eas	VWWTXVVW
*ease	WVVUVWVW
*ease>	WVVUVWVW
*easo	UWVVXVVV
*eason	UWVVXVVV
*east	VVVUVVVV
*east>	VVWUVVVV
*eat	VUVWUVVV
*eat>	VUVWUVVV
*eate	VVVVWVVV
*eater	VVVVWVVV
*eath	VVVWVVVV
*eathi	VVVVWVVV
*eati	WVVVUVVV
*eatin	WVVVUVVV
*eats	VVWVVVVV
*eats>	VVWVVVVV
*eav	VVWVVVVV
*eave	VVWVVVVV
*ebo	VVVVWWVV
*ebod	VVVVWWVV
*ebody	VVVVWWVV
*eboo	WVVVVVVV
*ebook	WVVVVVVV
*ebr	VVWUVVVV
*ebru	VVWUVVVV
*ebrua	VVWUVVVV
*ebt	VVVVWWVV
*ebt>	VVVVWWVV
*ebu	VVVWVVVV
*ecal	UVVVVVVV
*ecall	UVVVVVVV
*ecau	WVVVVUVV
*ecaus	WVVVVUVV
*ece	VVWUUVVV
*ece>	VVWVVVVV
*ech	VUVWVVVV
*eci	VVVVVWVV
*ecid	VVVWVWVV
*ecide	VVVWVWVV
*eck	VVVWVVVV
*eck>	UVVWVVVV
*eco	VVVVUVVW
*ecor	VVVWVVVW
*ecord	VVVVVVVW
*ect	UWVVUVVZ
*ect>	VVVVVVUW
*ecte	VWVVVVVV
*ected	VWVVVVVV
*ecti	UVVVVVVW
*ectio	VWVVVVVW
*ecto	VVVVUVVW
*ector	VVVVUVVW
*ectr	VVVVWVVV
*ectri	VVVVWVVV
*ects	VVVVVVVW
*ects>	VVVVVVVW
*ecu	VVVVWVVV
*ed>	aRYSTXSW
*edd	WVVUVVVV
*eddi	WVVUVVVV
*eddin	WVVUVVVV
*edg	VVVVWVVV
*edge	VVVVWVVV
*edge>	VVVVWVVV
*edi	UWVVWVXW
*edia	VVVVVVVW
*edic	VVVVWWVV
*edica	VVVVWVVV
*edici	VWVVVWVV
*edit	UVWVVVXV
*editi	VVVVVVWV
*edito	VVVVVVWV
*edr	VVVVWVVV
*edro	VVVVWVVV
*edroo	VVVVWVVV
*eds	VVVVVWVW
*eds>	VVVVVWVW
*ee>	VVVVUUUW
*eed	WVVVVVVX
*eed>	WVVUVVVW
*eeds	VVVVVWVW
*eeds>	VVVVVWVW
*eek	VVUWUWWV
*eek>	VVVVVWVV
*eeke	VVVWVVVV
*eeken	VVVWVVVV
*eekl	VVVVVVWV
*eekly	VVVVVVWV
*eeks	VVVVVWVV
*eeks>	VVVVVWVV
*eel	VWVUVVVV
*eel>	VWVVWVVV
*eelc	VVVVUVVV
*eelch	VVVVUVVV
*eem	VWUWWVVV
*eems	VWUVWVVV
*eems>	VWUVWVVV
*een	WUUWUUVW
*een>	WUUWUVVW
*eep	VVVVXVVV
*eep>	VVVVVWVV
*eepi	VVVVWVVV
*eepin	VVVVWVVV
*eeps	VVVVWVVV
*eeps>	VVVVWVVV
*eer	WVVVUVWV
*eeri	VVVVVVWV
*eerin	VVVVVVWV
*ees	VVVUWVVV
*ees>	WVVVWVVV
*eet	VWVVVWVV
*eet>	VVVVVWVV
*eeti	VWVVVVVV
*eetin	VWVVVVVV
*ef>	VVVVVVVW
*efere	UVVVVVVV
*eff	VVVVVVVW
*effe	VVVVVVVW
*effec	VVVVVVVW
*efo	VVVVVVWV
*efor	VVVUVVWV
*eford	VVVVVVVW
*efore	VVVVVVWV
*eft	VWVUVWVV
*eft>	VWVUVVVV
*efu	UVVVVVVV
*eful	VVVVWVVV
*eful>	VVVVWVVV
*efus	UVWVVVVV
*efuse	UVWVVVVV
*ega	VVVVUVVV
*egat	VVWVVVVV
*egati	VVWVVVVV
*egi	UVWVVVVV
*egn	WVVVVWVV
*egna	WVVVVWVV
*egnan	WVVVVWVV
*egr	VVVVWVVV
*egre	VVVVWVVV
*egree	VVVVWVVV
*ehou	VVVVWVVV
*ehous	VVVVWVVV
*eig	VUVVVWVV
*eigh	VUVVVWVV
*eighb	WVVVWVVV
*eight	VVWVUVVV
*eil	VVVVWVVV
*eili	VVVVWVVV
*eilin	VVVVWVVV
*ein	WVVVVVVV
*eing	WVVVVVVV
*eing>	WVVVVVVV
*ek>	VVVVVWVV
*eken	VVVWVVVV
*ekend	VVVWVVVV
*ekl	VVVVVVWV
*ekly	VVVVVVWV
*ekly>	VVVVVVWV
*eks	VVVVVWVV
*eks>	VVVVVWVV
*el>	TWVVWVVV
*ela	VWVVVVVW
*elan	VVVVVVVW
*eland	VVVVVVVW
*elay	VVVUVVVV
*elay>	UVWVVVVV
*elaye	WVVVVVVV
*elc	VWVVUVVV
*elch	VVVVUVVV
*elcha	VVVVUVVV
*eld	VVVVVWVV
*eld>	VVVVVWVV
*ele	WVUUVVVW
*elect	VVVVWVVV
*eli	VVUVVVVV
*eliv	WVUVVVVV
*elive	WVUVVVVV
*ell	VUVWVVVV
*ell>	VVWVWVVV
*elled	VVUVVVVV
*elli	VVVWVVVV
*ellin	VVVWVVVV
*ello	VWVVVVVV
*ello>	UWVVVVVV
*ellow	VVVVVWVV
*ells	VUVVVVVV
*ells>	VUVVVVVV
*elo	WVVVVVVV
*elow	VVVVWVVV
*elow>	VVVVWVVV
*elp	VVWUWVVV
*elp>	VVWUVVVV
*els	VVVWVVVV
*else	VVVWVVVV
*else>	UVVWVVVV
*elt	WVVUVWVV
*elt>	VVVVWVVV
*elv	WVVVVVVW
*elve	WVVVVVVW
*elves	VVVVVVVW
*ely	VVWVVVVV
*ely>	VVWVVVVV
*em>	UVVWUVWV
*ema	VVVVVWVW
*emai	VVVVVVVW
*emain	VVVVVVVW
*emb	VVVVVVVW
*emba	VVVVVVVW
*eme	WVVUVVWV
*emen	WWUVVWVV
*ement	WWUVVWVV
*emi	VVVVWVVV
*emic	VVVVWVVV
*emica	VVVVWVVV
*emo	VVWVVVVV
*emp	WVVVVVVV
*empt	WVVVVVVV
*empty	WVVVVVVV
*ems	VWUVVVVV
*ems>	VWUVVVVV
*en'	UWUWVVVV
*en't	UVVWVVVV
*en't>	UVVWVVVV
*en>	WWVUYVUX
*ena	UVVWVVVW
*enc	VWVVVVVW
*ence>	VVVUVVVV
*ency	UVVVVVVW
*ency>	UVVVVVVW
*end	UVVWUTUV
*end>	UVVWVUVW
*enda	WVVVVVVV
*ende	UVVVVVVV
*endi	VVVVWVVV
*endin	VVVVWVVV
*ends	WUVVUVVV
*ends>	WUVVUVVV
*ene	VVWVVVVV
*ened	VVVVWVVV
*ened>	VVVVWVVV
*eng	VVVVVWWV
*engi	VVVUVVWV
*engin	VVVUVVWV
*eni	VVVUVUVV
*enin	VWVUVVVV
*ening	VWVUVVVV
*eno	VVVWVVVV
*ens	WUVVVVVV
*ens>	VUVVVVVV
*ense	WVVVVVVV
*ent	VXVTVWWY
*ent>	WXVTVVWX
*enti	VVUWVWVV
*entio	VVVWVVVV
*entl	VVWVVVVV
*entle	VVWVVVVV
*ents	VVVVVWVW
*ents>	VVVVVWVW
*enu	VVVVWVVV
*eon	VVVVWVVV
*eone	VVVVWVVV
*eone>	VVVVWVVV
*eop	VUVWWVVV
*eopl	VUVWWVVV
*eople	VUVWWVVV
*ep>	VVVVVWVV
*epa	VWVVVVVW
*epai	UWVVVVVV
*epar	VVVVVVVW
*epart	VVVVVVVW
*epd	VVVVVWVV
*epda	VVVVVWVV
*epdad	VVVVVWVV
*epi	VVVVWVVV
*epin	VVVVWVVV
*eping	VVVVWVVV
*epl	WVUVVVVV
*eplac	WVVVVVVV
*ept	VVVUUVVV
*ept>	VVWVUVVV
*equ	VWVVVVVW
*er'	VVVVVVVW
*er's	VVVVVVVW
*er's>	VVVVVVVW
*er>	VWUVTUWV
*era	WVUWWWVW
*erai	VVVVWVVV
*erail	VVVVWVVV
*eral	VVUVVVVV
*erat	VVVVWVVV
*erati	VVVVWVVV
*erb	VVWVVVVV
*erd	UWVVVVVV
*erda	UWVVVVVV
*erday	UWVVVVVV
*ere	VWWTWYUV
*ere'	VWVVWVVV
*ere's	VWVVWVVV
*ere>	VVWUVWUV
*ered	VVWUVVVV
*ered>	VVWUVVVV
*eren	VWVVVVVV
*erenc	VWVVVVVV
*eres	VVVVWWVV
*erest	VVVVWWVV
*eri	VWUUXVWV
*erie	VVVVWVVV
*erien	VVVVWVVV
*erin	VWVUWVWV
*ering	VWVUWVWV
*ern	VVVUVVVW
*erno	VVVVVVVW
*ero	VVWVVVVV
*err	WVUVVVVV
*erra	WVVUVVVV
*erri	VVVVWVVV
*errie	VVVVWVVV
*erro	VWVVVVVV
*error	VWVVVVVV
*ers	XUVVUVWV
*ers>	WUVVUWVV
*erse	VVVVWVVV
*ersi	VVVWVVVV
*ersio	VVVWVVVV
*erso	WVVUUVVV
*erson	VVVUUVVV
*ert	VUVWVVVV
*ert>	UVVWVVVV
*erv	UVWVUVUW
*erve	VVVVUVVV
*erver	WVVVVVVV
*erves	VVWVVVVV
*ervi	UWWVVVVW
*ervic	VWWUVVVV
*ery	VUVWWVVU
*ery>	WVVVVVVV
*eryb	VVVWVVVV
*erybo	VVVWVVVV
*eryo	UVVWVVVV
*eryon	UVVWVVVV
*eryt	VVWVVVVV
*eryth	VVWVVVVV
*es>	WVVUUVVV
*esen	WVVVVVVV
*esent	WVVVVVVV
*esi	VVVVUVVV
*esk	VVWVVUWV
*esk>	VVWVVUWV
*esn	WVVVVWVV
*esn'	WVVVVWVV
*esn't	WVVVVWVV
*esp	VVVVVVWV
*ess	WUVVUVVV
*ess>	WVVVVVWV
*est	TVXVUUWW
*est>	VUXTVVVV
*este	UWVWVVVV
*ester	UWVVVVVV
*esti	VVVVVVWV
*esto	VVVVVVVW
*estor	VVVVVVVW
*et'	VVVWVVVV
*et's	VVVWVVVV
*et's>	VVVWVVVV
*et>	VUVWVVUU
*eta	VVVWVVVV
*eta>	VVVWVVVV
*ete	VUVWUVVV
*ete>	VVVWVVVV
*eth	VWVUVUVV
*ether	UVVVVVVV
*ethi	VWVUWUVV
*ethin	VWVUWUVV
*eti	VWVVVVWV
*etin	VWVVVVWV
*etin>	VVVVVVWV
*eting	VWVVVVVV
*eto	VUVVVVVV
*ets	VWUVXVVV
*ets>	VWUVXVVV
*ett	WUVVVVVV
*ette	WUVVVWVV
*etter	WUVVVWVV
*etw	VVUWVVVV
*etwe	VVVWVVVV
*etwee	VVVWVVVV
*etwo	VVVWVVVV
*etwor	VVVWVVVV
*ety	VVVUVVVV
*ety>	VVVUVVVV
*eue	WVVUVVVV
*eue>	WVVUVVVV
*eve	VTXVUVVV
*even	VVWVUUWW
*even>	VUWVVVVW
*eveni	VVVVVVWV
*ever	VTXVVVVU
*ever>	VUWUVVVV
*every	UUVWVVVV
*ew>	VUYUVUVU
*ews	VVVWVVVV
*ex>	VVVWVWVV
*exa	UWUWVUYW
*exam	UWUWVUYW
*examp	UWUWVUYW
*exc	UVVVVVVV
*exce	VVWVVVVV
*exp	WVVUWUVX
*expe	VVVVWVVW
*expec	UVVVVVVW
*exper	VVVVWVVV
*expl	WUVUWVVW
*expla	WVVUVVVW
*explo	VVVVWVVV
*ext	WVVVWVVV
*ext>	WVVVWVVV
*ey'	VVVWVUVV
*ey'v	VVVVWVVV
*ey've	VVVVWVVV
*ey>	XUVVVUVV
*eye	VVUVWVVV
*eyes	VVUVWVVV
*eyes>	VVUVWVVV
*fac	WVVVVVVV
*face	WVVUVVVV
*face>	WVVVVVVV
*fact	VVVVVVWV
*fai	UVVVVUWV
*fair	UVVWVVVV
*fair>	UVVWVVVV
*fas	VVWUVVVV
*fast	VVVUVVVV
*fast>	VVWUVVVV
*faste	WVVVVVVV
*fau	UVWUVVVV
*faul	UVWUVVVV
*fault	UVWUVVVV
*fe>	VWUVVWVV
*feb	VVWUVVVV
*febr	VVWUVVVV
*febru	VVWUVVVV
*fec	VVVVVVVW
*fect	VVVVVVVW
*fect>	VVVVVVVW
*fee	UVVVVVVV
*fee>	UVVWVVVV
*feel	VWVVWVVV
*feel>	VVVVWVVV
*fel	VVVVWVVV
*fer	VWUVVVVW
*fere	UWVVVVVV
*feren	VWVVVVVV
*ferri	VVVVWVVV
*fety	VVWVVVVV
*fety>	VVWVVVVV
*ff>	VVVVVWVV
*ffe	VWUVUVVW
*ffec	VVVVVVVW
*ffect	VVVVVVVW
*ffee	VVVWVVVV
*ffee>	VVVWVVVV
*ffer	VWUUUVVV
*ffere	VWVVVVVV
*ffi	UWVVVVVX
*ffic	UWVVVVVX
*ffice	UWVVVVUX
*ffo	VWVVVWVV
*fic	UWVVVVVX
*fice	UWVVVVUX
*fice>	VVVVWVUW
*ficer	UWVVUVVW
*fie	VVVVVWVV
*fiel	VVVVVWVV
*field	VVVVVWVV
*fig	UVVWVVVV
*figh	UVVVVVVV
*fight	UVVVVVVV
*fil	VVVWUVVV
*fill	VVVVVWVV
*fin	VWWUVVVW
*find	VWWUVVVV
*find>	VWVUVVVV
*fine	WVUVVVVV
*fine>	VVUWVVVV
*fir	UWUWVVVW
*fire	UWVVWVVW
*fire>	UWVVWVVW
*firm	VWVVVVVV
*firs	VVVVVWVV
*first	VVVVVWVV
*fis	VVVWVVVV
*fish	VVVWVVVV
*fish>	VVVWVVVV
*fit>	VVVWVVVV
*fix	VUWUUVVV
*fix>	WUVVUVVV
*fixe	UVWVVVVV
*fixed	UVWVVVVV
*fla	WVVVWUVV
*flat	WVVVVVVV
*fli	VVVVUUVV
*flig	VVVVUUVV
*fligh	VVVVUUVV
*flo	WVUVVVVV
*floo	WVVVVVVV
*floor	WVVVVVVV
*fly	UWWVVWVV
*fly>	UVWVVVVV
*flyi	VVVVUWVV
*flyin	VVVVUWVV
*fog	VVVWVVVV
*fog>	VVVWVVVV
*fol	TVWWVVVV
*folk	UVWVVVVV
*folks	VVWVVVVV
*foll	VVVWVVVW
*follo	VVVWVVVW
*foo	VVVVVWVW
*food	VVVVVWVW
*food>	VWVVVWVW
*footb	VVVWVVVV
*for	VWWTTVXW
*for>	UVWUTVWV
*ford	VWVVVWVW
*ford>	VWVVVWVW
*fore	VVVVVVWV
*fore>	VVVVVVWV
*forg	UVWVVUVV
*forge	UVWVVVVV
*form	WVUUWVVV
*form>	VWUVWVVV
*forms	WVVVVVVV
*forw	VVWVVVVV
*forwa	VVWVVVVV
*fou	VVVVUVVV
*four	VVVVUVVV
*four>	VVVUUVVV
*fra	UWVVVVVV
*frau	UWVVVVVV
*fraud	UWVVVVVV
*fre	VVWVVVVV
*fri	VUVWVUVW
*frid	VUVWUVVW
*frida	VUVWVVVW
*frie	VVVVVUVV
*frien	VVVVVUVV
*ft>	VWWUVVVV
*fte	VVWUVVVV
*fter	VVWUVVVV
*fter>	VVVUVVVV
*ful	VVVVXVVV
*ful>	UVWVXVVV
*full>	WVVVVVVV
*fun	VVUVVVVV
*fus	UVWVVVVV
*fuse	UVWVVVVV
*fused	UVWVVVVV
*fuss	UVWVVVVV
*fuss>	UVWVVVVV
*gag	VVVUVVVV
*gage	WVVVVVVV
*gage>	WVVVVVVV
*gains	WVVVVVVV
*gam	VVVVVWVV
*game	VVVVVWVV
*game>	VVVVVWVV
*gan	VVWVVVVV
*gani	VVWUVVVV
*ganis	VVWUVVVV
*gar	VVVUVVVV
*gara	WVVUVVVV
*garag	WVVUVVVV
*gas	VWVVWVVV
*gas>	VWVVWVVV
*gat	UVWVUVVV
*gati	VVWVVVVV
*gav	VVVVWVVV
*gave	VVVVWVVV
*gave>	VVVVWVVV
*gaz	VVVVVVWV
*gazi	VVVVVVWV
*gazin	VVVVVVWV
*ge'	VVVVVVVW
*ge's	VVVVVVVW
*ge's>	VVVVVVVW
*ge>	VVVVVWVV
*gen	VVWVVVVV
*genc	VVVVVVVW
*gency	VVVVVVVW
*gent	VVWUVVVV
*gentl	VVWVVVVV
*ger	WVUVVUUW
*ger>	WWUUVUVW
*get	WVUVUUVU
*get>	VVVVUUVV
*gets	VWUVVVVV
*gets>	VWUVVVVV
*gett	WVVVVVVV
*getti	WVVVVVVV
*gga	WVVVVVVV
*ggag	WVVVVVVV
*ggage	WVVVVVVV
*gh>	VVVVXVVV
*ghb	WVVVWVVV
*ghbo	WVVVWVVV
*ghbou	WVVVWVVV
*ghe	WVVVVVVV
*ght	TWWVVWVV
*ght>	UWWUVVVV
*ghte	UVVVVWVV
*ghter	UVVVVWVV
*gif	VVWUVVVV
*gift	VVWUVVVV
*gift>	VVWUVVVV
*gin	VVVUWVVV
*gine	VVVUVVWV
*ginee	VVVUVVWV
*ging	VVVVWVVV
*ging>	VVVVWVVV
*giv	VVVVVVWV
*give	VVVVVVWV
*give>	VVVVVVWV
*glas	VVWVVVVV
*gle	VVVVVWVV
*gle>	VVVVVWVV
*gna	WVVUVVVV
*gnan	WVVVVWVV
*gnant	VVVVVWVV
*go>	WVUUWVVV
*goe	VVVVUVVV
*goes	VVVVUVVV
*goes>	VVVVUVVV
*goi	VVVWWVWV
*goin	VVVWWVWV
*going	VVVWWVWV
*gon	VWVVWVVV
*gone	VWVVWVVV
*gone>	VWVVWVVV
*goo	VVVWVVVV
*good	VVVWVVVV
*good>	UVVWVVVV
*goodb	WVVVVVVV
*got	VWVVVVVV
*got>	VWVUVVVV
*gov	VVVVVVVW
*gove	VVVVVVVW
*gover	VVVVVVVW
*gra	VVVWUUWV
*gran	VVVWVVVV
*grand	VVUWVVVV
*gre	XUVVVVVV
*gree	WVVVWVVV
*grees	VVVVWVVV
*gres	WVVUVVVV
*gress	WVVUVVVV
*groun	WVVVVVVV
*gry	UVWVVVVV
*gry>	UVWVVVVV
*gs>	VVVVVWVV
*gua	VVVVWVVV
*guar	VVVVWVVV
*guard	VVVVWVVV
*gue	VVVWVVVV
*gull	VVVWVVVV
*gulls	VVVWVVVV
*guy	UVWVVVVV
*guy>	UVVWVVVV
*gy>	WVUVVVVV
*ha>	VVVWVVVV
*hac	VVVWVVVV
*hack	VVVWVVVV
*hacke	VVVWVVVV
*had	VVWVUWVV
*had>	VVWUTWVV
*hai	VVVVUUVV
*hair	VVVVUUVV
*hair>	VVVVUUVV
*hal	WWUUWUVV
*half	WVVUVVVV
*half>	WVVUVVVV
*hall	VVVVWVVV
*hallw	VVVVWVVV
*han	UUXUVUUU
*han>	WUVVVVVV
*hanc	WUVVVVVV
*hance	WUVVVVVV
*hand	UWXUVVVV
*hand>	VWVVVVVV
*hande	VWVVVVVV
*handw	VVWVVVVV
*hang	VVVWVVVV
*hank	UVWVUUVV
*hank>	VVWVUUVV
*hann	VVVVWVVV
*hanne	VVVVWVVV
*hap	WVVVVVVV
*happ	WVUVVVVV
*happy	WVUVVVVV
*har	WVVUXVVV
*hard	WVVVVVVV
*hare	VVVWVVVV
*harg	VWVVWVVV
*harge	UWVVVUVV
*hargi	VVVVWVVV
*harm	VVVUXVVV
*harma	VVVVWVVV
*has	WUVWVWVV
*has>	WUVWWWVV
*hat	UVXVVVVU
*hat'	VVVUVVVV
*hat's	VVVUVVVV
*hat>	VUWVVVVU
*hate	UVVWVVVV
*hated	UVVWVVVV
*hates	VVWVVVVV
*hav	VVVVWWVW
*have	VVVVVWVW
*have>	VVVVVWVW
*hbo	WVVVWVVV
*hbou	WVVVWVVV
*hbour	WVVVWVVV
*he'	VWVUXXVV
*he'l	VWVVWVVV
*he'll	VWVVWVVV
*he's	VWVUXXVV
*he's>	VWVUXXVV
*he>	UVWVWXWW
*hea	WUUVWWVV
*head	WVUVXVVV
*head>	VVVVWVVV
*heada	VVVVWVVV
*heal	VVVWVVVV
*hear	UVVWUVVV
*heat	WVVVVWVV
*heate	VVVVWVVV
*heati	WVVVUVVV
*hec	VVVVVUVV
*heck	VVVVVUVV
*heck>	UVWVVVVV
*hed	WVUVVWVV
*hed>	VVUVUWVV
*hee	VWVUVVVV
*heelc	VVVVUVVV
*heet	VVVVWVVV
*heet>	VVVVWVVV
*hef	WVVVVVVV
*hef>	WVVVVVVV
*hel	VVVUVVVV
*hello	UWVVVVVV
*help	VVWUWVVV
*help>	VVWUVVVV
*helv	VVVVVVVW
*helve	VVVVVVVW
*hem>	VVVWUVVV
*hemi	VVVVWVVV
*hemic	VVVVWVVV
*hen	VWVUWVVV
*hen'	VWVUVVVV
*hen's	VWVUVVVV
*hen>	VVVVWVVV
*her	VVWUWXVU
*her'	VVVVWVVV
*her's	VVVVWVVV
*her>	VUWVTVVV
*here	VWVUWXUU
*here'	VWVVWVVV
*here>	WVWUVWVU
*heri	VWVVWVVV
*hes	VUVVWUVV
*hes>	WVVVVUVV
*hese	VUVVVVVV
*hese>	VUVVVVVV
*heth	UVVVVVVV
*hethe	UVVVVVVV
*hey	VUVVVUUW
*hey'	VVVWVUVV
*hey'v	VVVVWVVV
*hey>	VUWVVUVV
*hi>	VVVVVVWV
*hic	VWUUWVVV
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
*hild>	VVVVWVVV
*hile	WVUVVWVV
*hile>	WVUVVWVV
*him	VUVWVWVV
*him>	VUVWVWVV
*hin	UVXVVVUV
*hing	UVWVWVVU
*hing>	UVWVWVVU
*hink	VUWVUVVV
*hink>	UVWVVVVV
*hinki	UVVWVVVV
*hinks	WVVVVVVV
*hip>	VVVVVWVV
*hir	WUVVVVVV
*hird	WUVVVVVV
*hird>	WUVVVVVV
*hiri	VVVWVVVV
*hirin	VVVWVVVV
*his	WUVVWWVV
*his>	VVVVVWVV
*hiss	VUVWWVVV
*hit	VVVVWVVV
*hit>	VVVVWVVV
*hma	WVVVVVVV
*hmak	WVVVVVVV
*hmaki	WVVVVVVV
*ho'	VUVWVVVV
*ho's	VUVWVVVV
*ho's>	VUVWVVVV
*ho>	VUWVUUVW
*hoe	WUWUVUVV
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
*hom	VVWVVWVV
*home	UVWVVWVV
*home>	UVWVVWVV
*hon	WUWUTWVV
*hone	WUWUUWVV
*hone>	VUWVUVVV
*hones	WVVVUVVV
*hoo	VVVUVVVV
*hool	VVVVWVVV
*hool>	VVVVWVVV
*hop	UWWVUVVV
*hop>	VVWVUUVV
*hope	VVVVWWVV
*hope>	VVVVWWVV
*hor	VVUWVVVW
*hori	VVVVVVVW
*horit	VVVVVVVW
*hort	WVVVVVVV
*hos	VVWVVVWV
*hose	VVWUVVVV
*hose>	VVWUVVVV
*hot	UWWVWVVV
*hot>	UWVVWVVV
*hote	VVVUVVVV
*hotel	VVVUVVVV
*hotl	VVVVWVVV
*hotli	VVVVWVVV
*hou	VVUWUVVV
*houl	UVVVVUVV
*hould	UVVVVUVV
*hour	VVUVVVWV
*hour>	VVVVWVVV
*hours	WVVVVVVV
*hous	VVVVVVUV
*house	VVVVVVUV
*hout	VVVVUVVV
*hout>	VVVVUVVV
*houti	VVVWVVVV
*how	VVVUUVVV
*how>	VVVUUVVV
*hre	WUVVVVVW
*hread	VVVWVVVV
*hree	WUVUVVVW
*hree>	WUVUVVVW
*hrin	WVVVVVVV
*hrink	WVVVVVVV
*hro	VWVVXWVV
*hrou	VVVVWWVV
*hroug	VVVVWWVV
*hs>	WVVVVVVV
*ht>	UWWUVVVV
*hte	UVVVVWVV
*hter	UVVVVWVV
*hters	VVVVVWVV
*hti	VVVWVVVV
*hum	VVVWWVVV
*humm	VVUWWVVV
*hummu	VVUWWVVV
*hur	UVVWVVWV
*hurs	VVVVVVWV
*hursd	VVVVVVWV
*hurt	VVVVWVVV
*hurt>	VVVVWVVV
*hus	VVWUUVVV
*husb	VVWUUVVV
*husba	VVWUUVVV
*hut	WVVVWVVV
*hut>	VVVVWVVV
*hy>	XTVVVVVV
*i'd	VUWUUUVV
*i'd>	VUWUUUVV
*i'l	VVVVVUVV
*i'll	VVVVVUVV
*i'll>	VVVVVUVV
*i'm	UWUVWXWV
*i'm>	UWUVWXWV
*i'v	WVVUWWVV
*i've	WVVUWWVV
*i've>	WVVUWWVV
*ia>	VWVVVVVV
*ian	VVWVVVVV
*iat	UVVVVVVV
*iate	VVVVVVVW
*iate>	VVVVVVVW
*ic>	WUVVVWVV
*ica	VVVWWWVV
*ical	VUVVWVVV
*ical>	VUVVWVVV
*ice	VXVUVVUX
*ice>	WWUVWVUW
*icer	UWVVUVVW
*icer>	VWVVVVVW
*ices	VVVVUVVV
*ices>	VVVVUVVV
*ich	VWVUVVVV
*ich>	VWVUVVVV
*ici	VWVUUVVW
*icin	VWVVVVVV
*icine	VWVVVWVV
*ick	XVUTVVVU
*icke	WVVUVVVV
*icked	WVVUVVVV
*icken	VVVWWVVV
*icks	WVVUVVVV
*icks>	WVVUVVVV
*ictu	WVVVVVVV
*ictur	WVVVVVVV
*id>	XWTUUUVV
*ida	VVVWVVVW
*iday	VVVVVVVW
*iday>	VVVVVVVW
*idd	WVVVVVVV
*iddl	WVVVVVVV
*iddle	WVVVVVVV
*ide	VXVUVVWW
*ide>	VWVUWUWV
*ided	VVVWWWVV
*ided>	VVVWWWVV
*iden	VVVVUVVW
*ident	VVVVUVVW
*ides	VVVVUVVV
*ides>	VVVVUVVV
*idg	VVVUWVVV
*idge	VVVUWVVV
*idge>	VVVVWVVV
*idget	WVVVVVVV
*idn	UVWVUVVV
*idn'	VVWVVVVV
*idn't	VVWVVVVV
*ids	WVVUWWVV
*ids>	WVVUWWVV
*ie>	UUWVWVVV
*iece>	VVWVVVVV
*ied	VVVVUWVV
*ied>	VVVVUWVV
*ief	VVVVVVVW
*ief>	VVVVVVVW
*iel	VVVVVWVV
*ield	VVVVVWVV
*ield>	VVVVVWVV
*ien	VVVVXVVV
*ienc	WVVVWVVV
*ience	WVVVVVVV
*iend	VVVVVUVV
*iend>	VVVVWVVV
*ient	VVVVWVVV
*ier	UVWWVVVV
*ier>	UVWWVVVV
*ies	UVVVVWVV
*ies>	VVVVWWVV
*iew>	VVWVVVVV
*if>	VVUVVVVV
*ife	VVVVWVVV
*ife>	VVUVVVVV
*iff	VWVVVVVV
*iffe	VWVVVVVV
*iffer	VWVVVVVV
*ig>	VVWVVVVV
*igh	UVWVXVVV
*igh>	VVVVWVVV
*ighb	WVVVWVVV
*ighbo	WVVVWVVV
*ight	UWXUVVWV
*ight>	UWWUWVVV
*ign	XVVUUVVW
*igna	WVVVVVVV
*ike	VVVVUVWV
*ike>	VVVVUVWV
*il>	WVUVUUVV
*ild	VVVVUVVV
*ild>	UVVVVVVV
*ile	VVVUXVVW
*ile>	VVVVVWVV
*iled	VVVUWVVV
*iled>	VVVUWVVV
*ilen	VVVVWVVV
*iler	UVVWVUVV
*iler>	UVVWVUVV
*ilet	WVVVVVVV
*ili	UVVVVWVV
*ilin	VVWVWVVV
*iling	VVWVWVVV
*ill	WUWUVTVW
*ill>	WVVVXUVW
*ille	UUXVUVVV
*illed	UUWVVVVV
*iller	VVWVVVVV
*illi	WUVVUVVV
*illin	WVVVUVVV
*illo	WVVVVVVV
*illow	WVVVVVVV
*ilm	VVVVUVVV
*ilots	VVVWVVVV
*ils	UVWVVVVV
*ils>	UVWVVVVV
*ilt	UVVWVVVV
*ilt>	UVVVVVVV
*ily	WVVVVVVV
*ily>	WVVVVVVV
*im>	VVVVVWVV
*ime	WUUVVVVV
*imes	WVVVVVVV
*imes>	WVVVVVVV
*imi	VWVUVVVV
*imit	VWVUVVVV
*imit>	VWVVVVVV
*imm	VWVVVVVV
*immi	VWVVVVVV
*immin	VWVVVVVV
*imp	WVVVVVVV
*in>	VWUWYVVW
*ina	VVVVUUVV
*inall	VVWVVVVV
*inc	WVVVUWVV
*ince	WVVVVWVV
*ince>	WVVVVWVV
*inci	VVVVVVVW
*incid	VVVVVVVW
*ind	VVVVUVVW
*ind>	VWVUVWVV
*inde	VUVVVVVV
*indl	VVVVVVVW
*indly	VVVVVVVW
*indo	WVVVVVVV
*indow	WVVVVVVV
*ine	WVVUWWWU
*ine>	WWTVXWWV
*inee	VVVUVVWV
*ineer	VVVUVVWV
*iner	VVWVVVVV
*ines>	VVVWVVVV
*ing	VWUWbWWV
*ing>	VWTXaVWV
*ingl	VVWVVWVV
*ingle	VVVVVWVV
*ings	VVVVVWVV
*ings>	VVVVVWVV
*ini	VUVWVVVV
*inin	VVVWVVVV
*ining	VVVWVVVV
*inio	VVVWVVVV
*inion	VVVWVVVV
*inis	VVVVVVVW
*inist	VVVVVVVW
*ink	VUWUUVVV
*ink>	VVWUVVVV
*inki	UVWWVVVV
*inkin	UVVWVVVV
*inks	WVVUVVVV
*inks>	WVVUVVVV
*inn	UVVWVVVV
*inne	UVVWVVVV
*inner	UVVWVVVV
*ins	VVVUVWVX
*ins>	VVWUVUVV
*insp	UVVVVVVW
*inspe	UVVVVVVW
*inst>	WVVVVVVV
*insul	VVVVWVVV
*int	VVWUUWVV
*int>	VVVVVWWV
*inte	WVVVVVVV
*inter	WVVVVVVV
*into	VVWVVVVV
*into>	VVWVVVVV
*ints	VWVVVVVV
*ints>	VWVVVVVV
*inu	VVWUVVWV
*inut	VVWUVVWV
*inute	UVWUVVWV
*inv	VWVUVVVV
*invi	VVVUVVVV
*invit	VVVUVVVV
*io>	VVVVVVWV
*ion	VWUVTVVY
*ion>	VVVVTVVW
*iona	VWVVVVVW
*ional	UWVVVVVW
*ione	VVVWVVVV
*iou	VWVUWVVV
*ious	VWVUWVVV
*ious>	VWVUWVVV
*ip>	VWUVVVVV
*ipe	WVUVVVVV
*ips	WVVVWVVV
*ips>	WVVVWVVV
*ipt	VVVUVVVV
*ir>	VVVVUUVV
*irc	WVVVVVVV
*ird	WUVVVVVV
*ird>	WUVVVVVV
*ire	UWVVWUVW
*ire>	UWVVWVVW
*irec	WVVVVVVV
*irect	WVVVVVVV
*ired	UVVVVVVV
*ired>	UVVVVVVV
*iren	VVVVWVVV
*iren>	VVVVWVVV
*iri	VVVWVVVV
*irin	VVVWVVVV
*iring	VVVWVVVV
*irl	UVVVVVVV
*irm	VWVVVVVV
*irs	WVVVUVVV
*irst	VVVVVWVV
*irst>	VVVVVWVV
*is>	WUVVXXUV
*isap	WVVVVVVV
*isapp	WVVVVVVV
*ise	VVWUUVVV
*ise>	UVWVUVVV
*ised	WVVUVVVV
*ised>	WVVUVVVV
*ish	WVUVVVVV
*ish>	WVVVVVVV
*isi	UWVVVVVW
*isit	UVVVVVVV
*isn	VVVVWVVV
*isn'	VVVVWVVV
*isn't	VVVVWVVV
*iso	UVVWVVVW
*ison	UVVWVVVV
*iss	UVVWVVVW
*iss>	VVVWWVVV
*isse	VVVWWVVV
*issi	VVVVVVVW
*issin	VVVWVVVV
*issio	VVVVVVVW
*issu	UWVVVVVV
*issue	UWVVVVVV
*ist	VVWVUVVX
*ist>	UWVVVVVW
*iste	WUWUVVVV
*isten	VVWUVVVV
*ister	WVVVVVVV
*istr	UVVVVVVW
*istry	VVVVVVVW
*it'	VUUWVVWV
*it's	VUUWVVVV
*it's>	VUUWVVVV
*it>	TVWWXVTV
*ita	VVVVVVVW
*ital	VVVVVVVW
*ital>	VVVVVVVW
*itc	UVVVVVVV
*itch	UVWVVVVV
*itche	UVWVVVVV
*ite	VWUVUVVX
*ite>	VWVUUVVW
*ited	UVVWVVVV
*ited>	UVVWVVVV
*ith	UWWVVWVV
*ith>	UVVVVWVU
*ithi	UVVVVVVV
*ithin	UVVVVVVV
*itho	VVVVUVVV
*ithou	VVVVUVVV
*iti	VVUVVVWV
*itin	VVUVVWVV
*iting	VVUVVWVV
*itio	VVVVVVWV
*ition	VVVVVVWV
*ito	VVVVVVWV
*itor	VVVVVVWV
*itor>	VVVVVVWV
*its	WVVUUVVV
*its>	WVVVUVVV
*itt	VVVVWXUW
*itte	VVVVWWVW
*ittee	VVVVVVVW
*itten	VVVVWWVV
*ittl	VVVVWWVV
*ittle	VVVVWWVV
*itu	VVVVVVVW
*itue	VVVVVVVW
*ituen	VVVVVVVW
*ity	VWUVVVVW
*ity>	VWUVVVVW
*ive	WUWUWUWV
*ive>	UVWVWUWV
*iver	WVVVWVVV
*iver>	VVVUWVVV
*ix>	XUVVUVVV
*ixe	UVWVVVVV
*ixed	UVWVVVVV
*ixed>	UVWVVVVV
*ize	WVVVVVVV
*ize>	WVVVVVVV
*izes	VVVVVVWV
*izes>	VVVVVVWV
*jan	WVVVVVVV
*janu	WVVVVVVV
*janua	WVVVVVVV
*job	WUVVVVWV
*job>	WUVVVVVV
*jobs	VVVVVVWV
*jobs>	VVVVVVWV
*jon	UVVWVVVV
*jud	UVVWVVVV
*judg	UVVWVVVV
*judge	UVVWVVVW
*jum	UWVVWVVV
*jump	UWVVWVVV
*jump>	VWVVWVVV
*jus	UUVWWWVV
*just	UUVWWWVV
*just>	UUVWWWVV
*ke>	VVWVUWWU
*ked	WUUWVVVV
*ked>	WUUWVVVV
*kee	VVVUWVVV
*keep	VVVUWVVV
*keep>	VVVVVWVV
*keeps	VVVVWVVV
*ken	VVUVXVVV
*ken>	WWUUXWVV
*kend	VVVWVVVV
*ker>	VVVVVWVV
*kes	VUWVVUWV
*kes>	WUVVVUVV
*ket	VVVVWVVV
*kets	UVVVVVVV
*kets>	UVVVVVVV
*kid	WVUUWWVV
*kid>	VVVVWVVV
*kids	WVVUWWVV
*kids>	WVVUWWVV
*kil	WUVVUVVV
*kill	WUVVUVVV
*kill>	WVVVVVVV
*kille	UVWVUVVV
*killi	WVVVVVVV
*kin	VWVUXUVV
*kind	VVVVVVVW
*kind>	WVVVVVVV
*kindl	VVVVVVVW
*king	VWVUWUVV
*king>	VWUUWUVV
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
*ks>	WVVVTVUV
*l's	UVVVVVVV
*l's>	UVVVVVVV
*lac	VVUVVWVV
*lace	VUVVVVVV
*lacem	WVUVVVVV
*lack	VVVVWWVV
*lacko	VVVVWVVV
*lad	UVVWWVVV
*lad>	VVVVWVVV
*lady	UVWVVVVV
*lady>	UVWVVVVV
*lai	VVWUUVVW
*lain	VUWVUVVW
*lain>	VVVVVVVW
*laine	UVWVVVVV
*lam	WVVVVVVV
*lan	VUTYWVVW
*lana	WVVVVVVV
*lanat	WVVVVVVV
*land	UVVWVVVW
*land>	VVVVVVVW
*lane	VVUXVVVV
*lane>	VVUWVVVV
*lanes	UVVWVVVV
*lank	VVVVWWVV
*lant	VVVVWVVV
*lant>	VVVVWVVV
*lap	UVVWVVVV
*lar	WVUVVWVV
*lar>	WVVVVVVW
*larg	VVVVVWVV
*large	VVVVVWVV
*las	WVVUWVVV
*lass	WVVUVVVV
*lass>	WVVVVVVV
*last>	VVVVWVVV
*lasti	WVVVVVVV
*lat	VVVUXVVV
*late	VUVVVVVV
*late>	WUVVVVVV
*lates	VVWVVVVV
*latf	UWVVWVVV
*latfo	UWVVWVVV
*lau	VVVVUVVV
*laug	VVVVUVVV
*laugh	VVVVUVVV
*lawy	WVVVVVVV
*lawye	WVVVVVVV
*lay	WVVVUVVV
*lay>	VWVUVVVV
*layed	WVVVVVVV
*layov	VVVWVVVV
*lch	VVVVUVVV
*lcha	VVVVUVVV
*lchai	VVVVUVVV
*lco	VVVVWVVV
*lcon	VVVVWVVV
*lcony	VVVVWVVV
*ld>	WUWUUUWT
*lde	VVVVWWVV
*lder	VVVVWWVV
*ldi	VVVVVWVV
*ldin	VVVVVWVV
*lding	VVVVVWVV
*le>	TWVVVVZU
*lea	WUVUXWVW
*leac	VVVVWVVV
*leach	VVVVWVVV
*leak	VVVVWVVV
*leak>	VVVVWVVV
*lean	VVVVWVVV
*leane	VVVVWVVV
*leas	WVVUVWVW
*lease	VVVVVWVW
*least	WVVVVVVV
*lec	VVUVVVVV
*lect	VVUVVWVV
*lectr	VVVVWVVV
*led	WVWUVVUV
*led>	WVWUVVUV
*lee	VUUWWVVV
*leeds	VVVVVWVV
*leep	VVVWWVVV
*leep>	VVVWVVVV
*lef	VWVUVWUV
*lefo	VVVVVVVW
*lefor	VVVVVVVW
*left	VWVUVWVV
*left>	VWVUVVVV
*leg	VVVWVVVV
*lel	VVVVVVVW
*lem	UVWVVVVV
*len	UVVVWVVV
*lent	VVWVWVVV
*lent>	VVWVWVVV
*ler	UVVWXTVV
*ler>	VVVWXUVV
*les	VVVUVVVV
*let	WUTWWVVV
*let'	VVVWVVVV
*let's	VVVWVVVV
*let>	VVVVUUVV
*lete	VUVWVVVV
*lete>	VVVWVVVV
*leti	VVVVVVWV
*letin	VVVVVVWV
*lets	VVUVXVVV
*lets>	VVUVXVVV
*lett	VVVVVWVV
*lette	WUVVVWVV
*lev	VWVUUVVW
*leve	VVVVVVVW
*ley	WVVVVVVV
*ley>	WVVVVVVV
*lf>	WVVUUVVV
*lic	WVVVVVVW
*lick	WVVUVVVV
*lid	VWVUWVVV
*lid>	VWVVVVVV
*liday	VVVUVVVV
*lie	VVVVUWVV
*lif	VVVWUVVV
*lift	VVVVUVVV
*lift>	VVVVUVVV
*lig	VWVVUUVV
*ligh	VVVVUUUV
*light	VVVVUUUV
*lik	WVVVUVWV
*like	WVVVUVWV
*like>	WVVVUVWV
*lim	VWVUVVVV
*limi	VWVUVVVV
*limit	VWVUVVVV
*lin	VVVVXWVV
*lin>	VUVVWVVV
*lind	VVVVVWVV
*lind>	VVVVVWVV
*line	VVUWWVVU
*line>	VVUVWVVU
*ling	VVWVVVWV
*ling>	VVWVWVWV
*link	VVVUVVVV
*lis	TVWWVVVV
*lish	UVVWVVVV
*list	UVWVWVVV
*list>	UWVVVVVW
*liste	VVWUVVVV
*lit	VVVVVVVW
*litt	VVVVWWVV
*littl	VVVVWWVV
*lity	VVVVVVVW
*lity>	VVVVVVVW
*liv	VVUVWVVV
*live	VVUVWVVV
*live>	UWVVWVVV
*liver	WVUVVVVV
*lk>	VVVVVWVV
*lki	VVVVWUVV
*lkin	VVVVWUVV
*lking	VVVVWUVV
*lks	UVVVVVVV
*lks>	UVVVVVVV
*ll>	VWVUXSVW
*lle	VVVVTVVV
*lled	WUVVUVVV
*lled>	WUVVUVVV
*llen	UVVVVVVV
*ller	VVVVUVVV
*ller>	WUWUVVVV
*llet	VVVVVVWV
*lleti	VVVVVVWV
*lli	VUWVUUWV
*llin	VUVVUVWV
*lling	VUVVUVWV
*llo	VWVUVVVW
*llo>	UWVVVVVV
*llow	WVUVVVVV
*llow>	VVVVVWVV
*llows	WVVVVVVV
*lls	WUUWVVVV
*lls>	WUUWVVVV
*llw	VVVVWVVV
*llwa	VVVVWVVV
*llway	VVVVWVVV
*lly	UVWWVVVV
*lly>	UVWWVVVV
*lm>	VVVWWVVV
*lo>	UWVVVVVV
*loa	WVVUVVVV
*load	WVVUVVVV
*loc	VVVVWVWV
*loca	VVVWVVWV
*local	UVVWVVWV
*lock	VWVUWVWV
*locke	VVVVWVVV
*lod	VVVVWVVV
*lode	WVVVWVVV
*loded	WVVVWVVV
*log	WVUVVVVV
*logo	WVVVVVVV
*logo>	WVVVVVVV
*logy	VVUVVVVV
*logy>	VVUVVVVV
*lol	VVVWVVVV
*lol>	VVUWVVVV
*lon	VWVUUWWV
*lone	VVVVVWVV
*lone>	VVVVVWVV
*long	VWVUVVWV
*long>	UWVVVVWV
*longe	WVVVVVVV
*loo	VWVVVVVV
*look	UWVVVVVV
*look>	UVWVVVVV
*looki	VWVVVVVV
*loor	WVVVVVVV
*loor>	WVVVVVVV
*lor	UWVVVVVV
*lorr	UWVVVVVV
*lorry	VWVVVVVV
*los	WUVVWVVU
*lose	WUUVVVVV
*lose>	WVVVWVVV
*losed	VVVWVVVV
*losi	WVVVVVWV
*losin	WUVVVVWV
*lot	VVUVVVWV
*lot>	VWVVWVVV
*lou	WVVUVWVV
*loud	WUVVVWVV
*loud>	WVVVVWVV
*lov	UVVWVUVV
*love	UVVWVUVV
*love>	UVVWVVVV
*loved	VVWVVVVV
*lovel	WVVVVVVV
*loves	VVVWVVVV
*low	WVUVWWVV
*low>	VVVWWWVV
*lows	WVVVVVVV
*lows>	WVVVVVVV
*lp>	VVWUWVVV
*ls>	VVUWUVVW
*lse	UUVWVVVV
*lse>	UVVWVVVV
*lt>	UVVWVVVV
*lta	WVVVVVVV
*ltat	WVVVVVVV
*ltati	WVVVVVVV
*lts	VVWUVVVV
*lts>	VVWUVVVV
*lug	WVVVVWVV
*lugg	WVVVVWVV
*lum	VVVVWVVV
*lume	VVVVWVVV
*lume>	VVVVWVVV
*lut	VVWUVVVV
*lute	VVWUVVVV
*lve	VVVUWVVW
*lves	VVVVVVVW
*lves>	VVVVVVVW
*lwa	VVVVWVVV
*lway	VVVVWVVV
*lway>	VVVVWVVV
*ly>	UVXUTUVV
*lyi	VVVUVWVV
*lyin	VVVUVWVV
*lying	VVVUVWVV
*mac	WVVVVVVV
*macy	VVVVWVVV
*macy>	VVVVWVVV
*mad	UVWVVVVV
*made	UVWVVVVV
*made>	UVWVVVVV
*mag	VVVVVVWV
*maga	VVVVVVWV
*magaz	VVVVVVWV
*mai	VWVVVUVW
*mail	VWVUUUVV
*mail>	VWVVVVVV
*main	VVVVVVVW
*mak	XUVUWVVV
*make	WVVUWVVV
*maker	VVVVWWVV
*maki	WVVUVVVV
*makin	WVVUVVVV
*mal	VWVVVVVV
*mal>	VWVVVVVV
*mall	VVVVVVWV
*mall>	UVVVVVWV
*man	UVWVWVVW
*man>	UVWVWVVV
*mana	VVVVVVVW
*manag	VVVVVVVW
*map	WVVVVVVV
*map>	WVVVVVVV
*mar	UWWVVVVV
*marr	UVVVVVVV
*marri	UVVVVVVV
*mas	VVVVWVVW
*masc	VVVWVVVV
*masco	VVVWVVVV
*mast	VVVVWVVW
*maste	VVWVWVVW
*mat	VVUWVVVV
*matc	VVUWVVVV
*match	VVUWVVVV
*mate	VVVVWVVV
*matio	VWVVVVVV
*may	VVVWVVVW
*mayo	VVVWVVVV
*mayor	VVVWVVVV
*mba	VVVVVVVW
*mbe	VWVVVVVW
*mber	VWVVVVVW
*mber>	VWUVVVVV
*me>	XUWUVXVU
*mea	VVVVUVVV
*meal>	VVWVVVVV
*mean	VVVVUVVV
*meb	VVVVWWVV
*mebo	VVVVWWVV
*mebod	VVVVWWVV
*med	VVVVVWVW
*med>	WVVVVVVV
*medi	VWVVWWVW
*media	VVVVVVVW
*medic	VVVVWWVV
*meeti	VWVVVVVV
*mel	VVUVVVVV
*mell	VWUVWVVV
*mell>	VWVVWVVV
*melt	WVVVVVVV
*men	UWUVUVXW
*ment	VXUVUVXW
*ment>	VWUVVVXW
*meo	VVVVWVVV
*meon	VVVVWVVV
*meone	VVVVWVVV
*mer	VVUVUVWV
*mer>	VVVVUVVV
*mes	WUUVVUVV
*mes>	WVVVWUVV
*met	VWVUWUVV
*meth	VWVUWUVV
*methi	VWVUWUVV
*mic	VVVVWVVV
*mica	VVVVWVVV
*mical	VVVVWVVV
*midd	WVVVVVVV
*middl	WVVVVVVV
*mil	UVXUVVVV
*mile	UVWVVVVV
*mile>	UVWVVVVV
*mili	UVWVVVVV
*milin	VVWVVVVV
*min	VVWUXUVW
*min>	VVVVWVVV
*ming	VVVUWWVV
*ming>	VVVUWWVV
*mini	VVVVVVVW
*minis	VVVVVVVW
*minu	VVWUVVWV
*minut	VVWUVVWV
*mis	VWVVVVVW
*miss	VWUVVVVW
*miss>	VVVVWVVV
*missi	VWVVVVVW
*mit	VWVUVVVW
*mit>	VWVVVVVV
*mitt	VVVVVVVW
*mitte	VVVVVVVW
*mme	VVVVVVWV
*mmen	VVVVVVWV
*mment	VVVVVVWV
*mmi	VWVVVVVW
*mmin	VWVVVVVV
*mming	VWVVVVVV
*mmis	VVVVVVVW
*mmiss	VVVVVVVW
*mmit	VVVVVVVW
*mmitt	VVVVVVVW
*mmu	VVUWWVVV
*mmus	VVUWWVVV
*mmus>	VVUWWVVV
*mo>	VVWVVVVV
*mod	VVWVVVVV
*mode	UVWVVVVV
*mode>	VVWUVVVV
*mok	WUVVVVVV
*moke	WVVVVVVV
*moke>	WVVVVVVV
*mon	VVUVUVVV
*mond	VVVWUWVV
*monda	VVVWUWVV
*mont	VVUVVVVV
*moo	VVWVVVVV
*moot	VVWVVVVV
*mooth	VVWVVVVV
*mor	UVVXUWVV
*more	UUWWVVVV
*more>	UUWWVVVV
*morn	VVVVVWVV
*morni	VVVVVWVV
*morr	UVVWUVWV
*morro	UVVWUVWV
*mot	VVWUVXVV
*moth	WVVVVWVV
*mothe	WVVVVWVV
*mou	VVVVWWVV
*moul	VVVVVWVV
*mould	VVVVVWVV
*mout	VVVVWVVV
*mouth	VVVVWVVV
*mov	VWUVXWVV
*move	WWVUWVVV
*move>	VWVUVVVV
*moved	VVVVWVVV
*movi	UVVWWVVV
*movin	VVVVWVVV
*mp>	UWVVWWVV
*mpl	UWVWVUYW
*mple	UWUVVUYW
*mple>	UWUWVVZV
*mplef	VVVVVVVW
*mplel	VVVVVVVW
*mpo	WVVVVVVV
*mpt	WVVVVVVV
*mpty	WVVVVVVV
*mpty>	WVVVVVVV
*ms>	WWUVUVVV
*mum	VVVVWVVV
*mum>	VVVVWVVV
*mus	WVUVWVVV
*mus>	VVUWWVVV
*musi	WVVVVVVV
*music	WVVVVVVV
*must>	WVVVVVVV
*my>	VVVVVVTT
*n's	UWVVVVVV
*n's>	UWVVVVVV
*n't	VVVVXXVU
*n't>	VVVVXXVU
*nag	VVVVVVVW
*nage	VVVVVVVW
*nager	VVVVVVVW
*nal	UVVWUUVV
*nal>	VVVVUVVV
*nall	VVWVVVVV
*nally	VVWVVVVV
*nals	VVVVVVVW
*nals>	VVVVVVVW
*nam	VVVVVVWV
*name	VVVVVVWV
*name>	VVVVVVWV
*nan	VVUVVVVW
*nap	VVVVWVVV
*nat	WVUVVVVW
*nati	VVUVVVVW
*natio	VVUVVVVW
*nce	VVVVUWUV
*nce>	WVVVVWUV
*ncell	WVVVVVVV
*ncer	VVVWVVVV
*ncert	UVVWVVVV
*nces	UVVVVVVV
*nces>	UVVVVVVV
*nch	WUUVUUVW
*nch>	VVVVUUVV
*nche	VVVVVVVW
*nches	VVVVVVVW
*nci	WVUVWVVW
*ncid	VVVVVVVW
*ncide	VVVVVVVW
*ncil	WVVVVVVV
*ncil>	WVVVVVVV
*ncin	VVVVWVVV
*nco	VWVUWVVV
*ncon	VWVUWVVV
*ncy	UWVVVVVW
*ncy>	UWVVVVVW
*nd>	XWVSWXUV
*nda	VVUWTVVW
*ndar	VVVVVVVW
*ndard	VVVVVVVW
*nday	VVVVUWVV
*nday>	VVVVUWVV
*nde	TVWVUUWV
*nded	UWVVVVWV
*nded>	UWVVVVWV
*nder	UVWVVVVV
*nder>	UVWVVVVV
*ndi	UWVVWVVV
*ndin	UVVVXVVV
*nding	UVVVXVVV
*ndl	UVVWUVVV
*ndly	VVVVVVVW
*ndly>	VVVVVVVW
*ndo	VUVVVVVV
*ndow	WVVVVVVV
*nds	UUVWUUVV
*nds>	VUVVUVVV
*ndso	UVVWVVVV
*ndson	UVVWVVVV
*ndw	VVWUVVVV
*ndwr	VVWVVVVV
*ndwri	VVWVVVVV
*ne>	VWSWXYVU
*ned	UUXUWVVV
*ned>	UUXUWVVV
*nee	WVVUVVVW
*need	VWVVVVVW
*need>	WVUVVVVW
*needs	VVVVVVVW
*neer	VVVUVVWV
*neeri	VVVVVVWV
*neg	VVWVVVVV
*nei	WVUVWVVV
*neig	WVVVWVVV
*neigh	WVVVWVVV
*nel>	VVVVWVVV
*ner	TVVWVVVV
*ner>	VVUWWUVV
*nera	VVVVVWVV
*ners	UVWWVVVV
*ners>	UVWWVVVV
*nes	VVUWUVVV
*nes>	VVUWVWVV
*nest	WVVUVVVV
*nest>	VVVUVVVV
*net	VUUWVVVV
*net>	VUVVVVVV
*netw	VVVWVVVV
*netwo	VVVWVVVV
*nev	UVWVVVVV
*neve	UVWVVVVV
*never	UVWVVVVV
*new	UVXUVVWU
*new>	VVXUVVVV
*news	UVVWVVVV
*nex	VVVVWVVV
*next	VVVVWVVV
*next>	VVVVWVVV
*nfi	VWVVVVVV
*nfir	VWVVVVVV
*nfirm	VWVVVVVV
*ng>	SXUXZVXU
*nge	VVVVUVUV
*nge>	VVVVUVVV
*nger	WVVVVVVV
*nger>	WVVVVVVV
*ngi	VVWVVVWV
*ngin	VVWVVVWV
*ngine	VVVUVVWV
*ngl	VVWVVWVV
*ngle	VVVVVWVV
*ngle>	VVVVVWVV
*ngr	VVWVVVVV
*ngry	UVWVVVVV
*ngry>	UVWVVVVV
*nic	VUVWVVVV
*nical	WVVVVVVV
*nice	VVVWVVVV
*nice>	VVUWVVVV
*nif	VVVVWVVV
*nife	VVVVWVVV
*nife>	VVVVWVVV
*nig	UVWVWVVV
*nigh	UVWVWVVV
*night	UVWVWVVV
*nin	VWUUUVWV
*ning	VWVUUVWV
*ning>	VWVUUVWV
*nio	VVVWVVVV
*nion	VVVWVVVV
*nion>	VVVWVVVV
*nis	WVWUVVVW
*nise	VVWUVVVV
*nised	VVWUVVVV
*nish	VVVUVVVV
*nish>	VVWUVVVV
*nist	WVVVVVVW
*nk>	VVWVVVUU
*nket>	VVVVWVVV
*nki	UVWWUVVV
*nkin	UVVWVVVV
*nking	UVVWVVVV
*nks	WVVUVUVV
*nks>	WVVUVUVV
*nlin	VVVWVVVV
*nline	VVVWVVVV
*nlo	WVVVVVVV
*nly	UVVVUWVV
*nly>	UVVVUWVV
*nme	VVVVVVWV
*nmen	VVVVVVWV
*nment	VVVVVVWV
*nne	VVUVVVVV
*nnel	VVVVWVVV
*nnel>	VVVVWVVV
*nner	VVUWVVVV
*nni	VVVVVVWV
*nnin	VVVVVVWV
*nning	VVVVVVWV
*no>	UVVVVVVV
*nob	WVVVWVVV
*nobo	WVVVWVVV
*nobod	WVVVWVVV
*nor	UWVUUVVW
*norm	VWVVVVVV
*norma	VWVVVVVV
*nos	WVVVVVVV
*not	VUWVVVVV
*not>	VUVVUUVV
*note	VVVVVWVV
*note>	VVWVVWVV
*noti	VVVUWVVV
*notic	VVVVWVVV
*nou	VUVVVUVV
*now	VWTWXXVW
*now>	VVTWWWVV
*ns>	WUVVVUVV
*nsp	UWVVUVVW
*nspe	UVVVVVVW
*nspec	UVVVVVVW
*nspo	UVVVVVVW
*nspor	UVVVVVVW
*nst	WVVVVVVW
*nst>	WVVVVVVV
*nsti	VVVVVVVW
*nstit	VVVVVVVW
*nsu	WVUVVVVW
*nsul	WVVVWVVW
*nsuli	VVVVWVVV
*nsult	WVVVVVVV
*nsw	WUVUVUVW
*nswe	WUVUVUVW
*nswer	WUVUVUVW
*nt'	VVVWVVVV
*nt's	VVVWVVVV
*nt's>	VVVWVVVV
*nt>	WXUSVWXW
*nta	VWVUVVVV
*ntac	VWVVVVVV
*ntact	VWVVVVVV
*nte	WUVVUVUU
*nted	VVVVUVVV
*nted>	VVVVUVVV
*nter>	UVWVVUVV
*ntere	VVVVWWVV
*nths	WVVVVVVV
*nths>	WVVVVVVV
*nti	UWUWVWVV
*ntio	VVVWVVVV
*ntion	VVVWVVVV
*ntl	VVWVVVVV
*ntle	VVWVVVVV
*ntle>	VVWVVVVV
*nto	UVWVVVVV
*nto>	UVWVVVVV
*nts	VWVVVVVX
*nts>	VWVVVVVX
*nty	VVVVWVVW
*nty>	VVVVWVVW
*nuar	WVVVVVVV
*nuary	WVVVVVVV
*num	VWUVVVWV
*numb	VWUVVVWV
*numbe	VWUVVWWV
*nur	UVVWVVVV
*nurs	UVVWVVVV
*nurse	UVVWVVVV
*nut	VVWVWUVV
*nute	UVWUVVWV
*nute>	UVWVVVVV
*nutes	VVVVWVWV
*nvi	VWVUVVVV
*nvit	VVVUVVVV
*nvite	WVVVVVVV
*ny>	WVUUWVWV
*nyb	VUVVVVVV
*nybo	VUVVVVVV
*nybod	VUVVVVVV
*nym	VVVVVWVV
*nymo	VVVVVWVV
*nymor	VVVVVWVV
*nyo	UVVWVVVV
*nyon	UVVWVVVV
*nyone	UVVWVVVV
*nyt	WVVVVVVV
*nyth	WVVVVVVV
*nythi	WVVVVVVV
*nyw	VVVWVVVV
*nywa	VVVWVVVV
*nyway	VVVWVVVV
*o'c	VVVVVVWV
*o'cl	VVVVVVWV
*o'clo	VVVVVVWV
*o's	VUVWVVVV
*o's>	VUVWVVVV
*oac	VVVVVVVW
*oach	VVVVVVVW
*oach>	VVVVVVVW
*oad	XVUUVUVV
*oad>	WVUVVVVV
*oaded	VVVUVVVV
*oadw	WVVVVVVV
*oadwo	WVVVVVVV
*oak	VVVVWVVV
*oak>	VVVVWVVV
*oar	VVVVUVVV
*oard	VVVVUVVV
*oard>	VVVVUVVV
*oardi	VVVWVVVV
*oards	VVVVVWVV
*oas	UVVVVVVV
*oast	UVVVVVVV
*ob>	WUVVVVVV
*obl	UVWVVVVV
*obo	WVVVWVVV
*obod	WVVVWVVV
*obody	WVVVWVVV
*obs	VVVVVVWV
*obs>	VVVVVVWV
*oca	VVVWVVWV
*ocal	UVVWVVWV
*ocal>	UVVWVVWV
*oci	VVVWVVVV
*ocia	VVVWVVVV
*ock	TWVWWWWV
*ocke	VWVVWVVV
*ocked	VVVVWVVV
*ocket	UVVVVVVV
*oct	WVVVVVVV
*octo	WVVVVVVV
*od>	UVVWUXVV
*odb	WVVVVVVV
*odby	WVVVVVVV
*odbye	WVVVVVVV
*odc	VVVVVVWV
*odca	VVVVVVWV
*odcas	VVVVVVWV
*odd	VVVVWVVV
*oddl	VVVVWVVV
*oddle	VVVVWVVV
*ode	UVVVWVVV
*ode>	UVWVVVVV
*oded	WVVVWVVV
*oded>	WVVVWVVV
*odu	VVVVVVWV
*oduc	VVVVVVWV
*oduce	VVVVVVWV
*oduct	WVVVVVVV
*ody	VUVWWVVV
*ody>	VUVWWVVV
*oes	WWVTUVVV
*oes>	VWWUUVVV
*oesn	WVVVVWVV
*oesn'	WVVVVWVV
*oev	VVWVVVVV
*oeve	VVWVVVVV
*oever	VVWVVVVV
*of>	VWWTYUWW
*off	VWUVUVUX
*off>	VWUVVWVV
*offe	VVVWUVVV
*offee	VVVWVVVV
*offi	UWVVVVUX
*offic	UWVVVVUX
*og>	UVVWVVVV
*ogo	WVVVVVVV
*ogo>	WVVVVVVV
*ogr	WVVUVVWV
*ogra	VVVVVVWV
*ogre	WVVUVVVV
*ogres	WVVUVVVV
*ogy	VVUVVVVV
*ogy>	VVUVVVVV
*oic	VVVVVWVV
*oice	VVVVVWVV
*oice>	VVVVVWVV
*oil	VVVVVUVV
*oile	VVVVVUVV
*oiler	UVVWVUVV
*oilet	WVVVVVVV
*oin	VUUWWVWV
*oin>	VVVVVWVV
*oing	VUVWWVWV
*oing>	VUVWWVWV
*oints	VWVVVVVV
*ok>	UUWWVUVV
*oke	WUVVTWVV
*oke>	VUVVVWVV
*oken	WVVUUVVV
*oken>	WVVUUVVV
*okes	VVVVVVWV
*oki	WVVVVVVV
*okin	WVVVVVVV
*oking	WVVVVVVV
*ol>	WVVVWWVV
*old	WVVUVVVV
*old>	WUVUVVVV
*olde	VWVVVVVV
*older	VWVVVVVV
*ole	VUVVVVVV
*ole>	VUVVVVVV
*oli	VVUVVVVV
*olk	UVWVVVVV
*olks	VVWVVVVV
*olks>	VVWVVVVV
*oll	VVVVUVVV
*olle	WVUVVVVV
*olled	WVVVVVVV
*olli	VVWVVVVV
*ollo	UVVVVVVW
*ollow	VVVWVVVW
*olog	WVUVVVVV
*ology	VVUVVVVV
*olu	VVWVWVVV
*olum	VVVVWVVV
*olume	VVVVWVVV
*om>	WVVVVVVU
*ome	VWVVXWUU
*ome>	VVVVVWVV
*omeb	VVVVWWVV
*omebo	VVVVWWVV
*omeo	VVVVWVVV
*omeon	VVVVWVVV
*omet	VWVUWUVV
*ometh	VWVUWUVV
*omi	WVVVWWVV
*omin	VVVVWWVV
*oming	VVVVWWVV
*omm	UWVVVVWW
*omme	VVVVVVWV
*ommen	VVVVVVWV
*ommi	VVVVVVVW
*ommis	VVVVVVVW
*ommit	VVVVVVVW
*omo	UVVVUVWV
*omor	UVVWUVWV
*omorr	UVVWUVWV
*omp	UVWVUVVV
*oms	VVVVUVVV
*on'	UWWVXWVV
*on's	UWWUVVVV
*on's>	UWWUVVVV
*on't	VVVWXWVV
*on't>	VVVWXWVV
*on>	UWUWVWXX
*ona	VWVVUVVW
*onal	UWVVVVVW
*onal>	UVVVVVVV
*onc	UVVWWVVV
*once	UVVWWVVV
*once>	VVVVWVVV
*oncer	UVVWVVVV
*ond	VWUVUWVV
*ond>	WVVUVVVV
*onda	VVVWUWVV
*onday	VVVWUWVV
*one	UVVWUXUU
*one>	UVWWUXUU
*oner	VVVVVVVW
*oners	UVVWVVVV
*ones	VVVUVVVV
*ones>	VVVVVWVV
*onf	VWVVVVVV
*onfi	VWVVVVVV
*onfir	VWVVVVVV
*ong	UVVVUVWU
*ong>	TWVVUVWU
*onge	WVVVVVVV
*onger	WVVVVVVV
*oni	VWVVWWVV
*onig	VWVVWWVV
*onigh	VWVVWWVV
*onl	UVVWVVVV
*onli	VVVWVVVV
*onlin	VVVWVVVV
*only	UVVVUWVV
*only>	UVVVUWVV
*ons	VWVUWVVX
*onst	VVVVVVVW
*onsti	VVVVVVVW
*onsu	VVVVVVVW
*onsul	VVVVVVVW
*ont	WWUVVVVW
*ont>	VVUVVVVV
*onta	VWVVVVVV
*ontac	VWVVVVVV
*onths	WVVVVVVV
*ony	VVVVWVVV
*ony>	VVVVWVVV
*oo>	WUVVUVVV
*ood	VVVWUWVV
*ood>	UVVWUXVV
*oodb	WVVVVVVV
*oodby	WVVVVVVV
*oof	VVVVWVVV
*oof>	VVVVWVVV
*ook	UUWVUUVV
*ook>	UUWWVVVV
*ooki	VVVVUVVV
*ookin	VWVVUVVV
*ool	WVVUWWVV
*ool>	WVVUWWVV
*oom	VVVUUVVV
*oom>	WVVVVVVV
*oor	WUVVVVVV
*oor>	WVVVVVVV
*oot	VVWUVVVV
*ootb	VVVWVVVV
*ootba	VVVWVVVV
*ooth	VUWUVVVV
*ooth>	WVVVVVVV
*oots	VVWVVVVV
*oots>	VVWVVVVV
*op>	VUVVVUVV
*ope	VVUWXWUV
*ope>	VVVVWWVV
*open	VWUVWVVV
*open>	VVUVVWVV
*opene	VVVVWVVV
*oper	VVVVWVVV
*opera	VVVVWVVV
*opi	VVVWVVVV
*opin	VVVWVVVV
*opini	VVVWVVVV
*opl	VUVWWVVV
*ople	VUVWWVVV
*ople>	VUVWWVVV
*opp	UVWVWVVV
*oppe	VVVVWVVV
*opped	VVVVWVVV
*ops	VVVVUVVV
*ops>	VVVVUVVV
*or'	VVVVVVVW
*or's	VVVVVVVW
*or's>	VVVVVVVW
*or>	TYUVSVXX
*ora	VVVVUVVW
*orat	VVVVVVVW
*ord	UWVVTVUW
*ord>	UWVWUVVW
*orde	VVVVUVVV
*order	VVVVUVVV
*ords	VVVUVVVV
*ords>	VVVUVVVV
*ore	UUWVUVWV
*ore>	UUWVVVWV
*ored	VVVVUVVV
*ored>	UVVVVVVV
*org	UVWUVUVV
*orga	VVWUVVVV
*organ	VVWUVVVV
*orge	UVWVVVVV
*orget	UVWVVVVV
*ori	VUVWVWVW
*orit	VVVVVVVW
*ority	VVVVVVVW
*ork	VVUWVVVW
*ork>	UVVVVUVV
*orke	WVUVVWVV
*orked	WVUVVWVV
*orki	VVVVWVVV
*orkin	VVVVWVVV
*orl	WVVVVVVV
*orm	WWUUVVVV
*orm>	VWVVWVVV
*orma	VWVUVVVV
*ormal	VWVVVVVV
*orms	WVVVVVVV
*orms>	WVVVVVVV
*orn	VVUWVWVV
*orni	VVVVVWVV
*ornin	VVVVVWVV
*orr	VWUVVVWV
*orri	VVVWVVVV
*orro	VVVWUVWV
*orrow	VVVWUVWV
*orry	VWVVWVVV
*orry>	VWVVWVVV
*ors	VVUVVVVW
*orse	VVVWVVVV
*orse>	VUVWVVVV
*ort	WVVUVWUW
*ort>	VWVUUVVW
*orted	VVVVWVVV
*orth	VVVUVVVV
*orth>	VVVUVVVV
*orti	WVVVVVVV
*orts	VVVWVVVV
*orts>	VVVWVVVV
*orwar	VVWVVVVV
*ory	VVVVVVWV
*ose	WUWUVWVU
*ose>	WVWUWVVV
*oseb	VVVVVWVV
*osed	VVVWVVVV
*osed>	VVVWVVVV
*osi	WUWUVVVV
*osin	WUVVVVWV
*osing	WUVVVVWV
*osit	VVWVVVVV
*oss	UVVWVVVV
*oss>	UVVVVVVV
*ost	UVVWVVVV
*ost>	VVVWVVVV
*osto	UVVWVVVV
*oston	UVVWVVVV
*ot>	VWVUWUVU
*ota	UVVWVVVV
*otat	UVVWVVVV
*otato	UVVWVVVV
*otb	VVVWVVVV
*otba	VVVWVVVV
*otbal	VVVWVVVV
*ote	VVWUVVVV
*ote>	UVWUVWVV
*oted	VVVWVVVV
*oted>	VVVWVVVV
*otel	VVVUVVVV
*otel>	VVVUVVVV
*oth	VUVWVWVU
*oth>	VUVVVVVV
*othe	VVUWVWVU
*other	VVUWVWVU
*othi	VVWVVVVV
*oti	VVVVWVVV
*otic	VVVVWVVV
*otice	VVVVWVVV
*otl	WVVVWVVV
*otli	VVVVWVVV
*otlin	VVVVWVVV
*ots	UVVVVVVV
*ots>	UVVVVVVV
*ott	VVUVWVVV
*ottl	VWVVWVVV
*ottle	VWVVWVVV
*ou>	WUWUUUVT
*oub	VWVUVVVV
*oubl	VWVUVVVV
*ouble	VWVUVVVV
*ouc	VWVUVVVV
*ouch	VWVUVVVV
*oud	WUVVVWVV
*oud>	VVVVVWVV
*oug	VWVVWVVV
*ough	VWVVWVVV
*ough>	VVVVWWVV
*oughi	VVVVWVVV
*ought	VVVVUVVV
*oul	VVWVUUWU
*ould	VVWUUUWU
*ould>	UVWVUUWU
*oulde	WVVVWWVV
*oun	UVVVVVUW
*ounc	WUVVVVVV
*ounci	WVVVVVVV
*ounde	VVVVVVWV
*ount	UWVVVVVW
*ount>	UWVVVWVV
*ounty	VVVVWVVW
*oup	VVVUVVVV
*oup>	VVVUVVVV
*our	VVUVXVXX
*our>	VVUVXVWX
*ours	VVWUVVVV
*ours>	VVWVVVVV
*ourt	UVVWVVVW
*ourt>	VVVVVVVW
*ous	VVWUWVUV
*ous>	VVWUWVVV
*ouse	UVVVVWUV
*ouse>	UVVWVVUV
*ouser	VVWVVVVV
*out	WVUVWWWU
*out>	VVVVVWVT
*outh	VVVVWVVV
*outh>	VVVVWVVV
*outi	VVVWVVVV
*outin	VVVWVVVV
*outsi	VWVVVVVV
*ove	XWUUWWVV
*ove>	UWVVWVVV
*oved	VVVUVVVV
*oved>	VVVUVVVV
*ovel	WVVVVVVV
*ovely	WVVVVVVV
*over	XVUUVWVW
*over>	VVUVVWVV
*overn	VVVVVVVW
*overr	WVVUVVVV
*oves	VVVWVVVV
*oves>	VVVWVVVV
*ovi	VVVWWVVV
*ovin	VVVVWVVV
*oving	VVVVWVVV
*ow>	WVUVVXWV
*owe	VVUWVVVV
*ower	VVUWWVVV
*ower>	VVVVWVVV
*own	WUWUVVVV
*own>	VUVVVVVV
*owne	VVWUVVVV
*owned	VVWUVVVV
*ows	WVVVVWVV
*ows>	VVVVVWVV
*oy>	VVVUVVVV
*oyf	VVVVWVVV
*oyfr	VVVVWVVV
*oyfri	VVVVWVVV
*pa>	VVVWVVVV
*pac	UUVWVVVV
*pack	UVVWVVVV
*packe	UVVWVVVV
*pag	VVVVVVWV
*page	VVVVVVWV
*page>	VVVVVVWV
*pai	UWVUUUVV
*paid	WVVVVVVV
*paid>	WVVVVVVV
*pain	VVVVUVVV
*pair	UWVVVVVV
*pan	UVVWVVVV
*pane	VVVVWVVV
*pani	VVVVVWVV
*pap	VVVVUVVV
*pape	VVVVUVVV
*paper	VVVVUVVV
*par	VVUVVXVV
*pare	VVVVVWVV
*paren	VVVVVWVV
*park	VVVWVWVV
*park>	VVVVVWVV
*part	WVVVVVVW
*part>	WVVVVVVV
*partm	VVVVVVVW
*pas	VWVUVVVV
*pass	UWVVUVVV
*passe	UVVWVWVV
*past	WVVUVVVV
*past>	WVVVVVVV
*pat	VVVUWWVV
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
*pdat	WVVVVVVV
*pdate	WVVVVVVV
*pe>	WVUVVWVV
*pea	UWVVUVVV
*peak	UWVVUVVV
*peak>	VWVVVVVV
*pec	TWWVUVVX
*pect	TWWVUVVX
*pect>	UVWVVVVV
*pecte	VWVVVVVV
*pecto	UVVVVVVW
*pects	VVVVVVVW
*ped	VVVVXWVV
*ped>	VVVVWVVV
*pen	WWUVVUUV
*pene	VVVVWVVV
*pened	VVVVWVVV
*pens	WVVVVVVV
*peo	VUVWWVVV
*peop	VUVWWVVV
*peopl	VUVWWVVV
*per	WUWUVUVV
*per>	VVVVUUVV
*pera	VVVVWVVV
*perat	VVVVWVVV
*perb	VVWVVVVV
*peri	VVVVWVVV
*perie	VVVVWVVV
*pers	WVVUUVVV
*pers>	WVVVVVVV
*perso	VVVUUVVV
*ph>	WVVVVVVV
*pha	VVVVWVVV
*phar	VVVVWVVV
*pharm	VVVVWVVV
*pho	VUWVUWVV
*phon	VUVVUWVV
*phone	VUVVUWVV
*pic	WVVUVWVV
*picke	WVVVVVVV
*picki	VVVVWVVV
*pict	WVVVVVVV
*pictu	WVVVVVVV
*pie	VVWUVVVV
*pie>	VVWVVVVV
*pil	WVVVVVVV
*pill	WVVUVVVV
*pillo	WVVVVVVV
*pin	VWUVVUVV
*pini	VVVWVVVV
*pinio	VVVWVVVV
*pit	VVVWVVWW
*pit>	VVVWVVVV
*pla	WUVVVVWW
*plac	VUVVVVVV
*place	VUVVVVVV
*plai	VUWVUVVW
*plain	VUWVUVVW
*plan	WVUWVVWV
*plana	WVVVVVVV
*plane	VVUXVVVV
*plant	VVVVWVVV
*plas	WVVVVVVV
*plast	WVVVVVVV
*plat	UWVVWVVV
*plate	VVWVVVVV
*platf	UWVVWVVV
*ple	VUVWWWYW
*ple>	UVVWWVYU
*plea	VVVVVWVV
*pleas	VVVVVWVV
*plef	VVVVVVVW
*plefo	VVVVVVVW
*plel	VVVVVVVW
*plo	WVVVWVVV
*plod	WVVVWVVV
*plode	WVVVWVVV
*plu	WVVVVVVV
*plug	VVVVWVVV
*ply	VVVVVVVW
*ply>	VVVVVVVW
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
*polog	WVUVVVVV
*poo	WVVVWVVV
*pool	WVVUWVVV
*pool>	WVVUWVVV
*pop	VVVWVVVV
*por	VVVVVVVW
*port	VVVVVVVW
*port>	VWVVUVVW
*porte	VVVUWVVV
*porti	WVVVVVVV
*ports	VVVWVVVV
*pos	VVVUUVVV
*posi	VVWVVVVV
*posit	VVWVVVVV
*pota	UVVWVVVV
*potat	UVVWVVVV
*pou	VWVVVVVV
*pow	VVVVWVVV
*powe	VVVVWVVV
*power	VVVVWVVV
*pp>	WUWUUVVV
*ppe	WVVUWVVV
*pped	VVVVWVVV
*pped>	VVVVWVVV
*pply	VVVVVVVW
*pply>	VVVVVVVW
*ppo	VVVUVVVV
*ppy	VVUWVVVV
*ppy>	VVUWVVVV
*pra	UVVVVVVV
*prai	UVWVVVVV
*prais	UVWVVVVV
*pray	VVVWVVVV
*pre	WVUUUVVV
*preg	WVVVVWVV
*pregn	WVVVVWVV
*pres	VVVVVUVV
*press	VVVWVVVV
*pri	WVVUUVWV
*pric	VWVUUVVV
*price	VWVUUVVV
*prin	WVVVVVWV
*print	VVVVVVWV
*pris	UVVVVVVV
*pro	WUWUVUWW
*prod	VVVVVVWV
*produ	VVVVVVWV
*prog	WVVUVVVV
*progr	WVVUVVVV
*prop	VUVVWVVV
*prope	VUVVVVVV
*pt>	VVWVUVVV
*pted	WVVVVVVV
*pted>	WVVVVVVV
*pti	WVVUVVVV
*ptio	WVVUVVVV
*ption	WVVUVVVV
*pty	WVVVVVVV
*pty>	WVVVVVVV
*pub	UVVWVVVV
*publ	UVVWVVVV
*publi	UVVWVVVV
*pum	VVVWVWVV
*pump	VVVWVWVV
*put	VVVUVVVV
*put>	VVVUVVVV
*py>	VVUVVVVV
*que	WVVUUVVV
*ques	UVVVVVVV
*quest	UVVVVVWV
*queu	WVVUVVVV
*queue	WVVUVVVV
*qui	TVWVVVVV
*quie	VVWVVVVV
*quiet	VVWVVVVV
*quir	VWVVVVVV
*quit	UVVVVVVV
*r's	VWVVVVVX
*r's>	VWVVVVVX
*ra>	WVUVVVVV
*rac	VVVVVUVV
*rad	UVVVVVWV
*raded	VVWVVVVV
*radi	UVVWVVWV
*radio	VVVWVVWV
*rag	WVVVVVVV
*rage	WVVVVVVV
*rage>	WVVVVVVV
*rai	VWVUXWVV
*rail	VVUVXVVV
*rail>	VVVVWVVV
*raile	VVVVWVVV
*rain	VWUUWWVV
*rain>	VWUVWWVV
*rais	UVWVVVVV
*raise	UVWVVVVV
*rak	WVVVVVVV
*rake	WVVVVVVV
*ral	VVUWVVVV
*ral>	VVUVVVVV
*ram	VVWUVVVV
*ran	VVUWUUUW
*ranc	VVVVVVVW
*ranch	VVVVVVVW
*rand	VVUWUVVV
*rand>	WVVVVVVV
*rands	UVVWVVVV
*rans	UWVVVVVW
*ransp	UVVVVVVW
*rap	VVVVVVWV
*rar	VVWVUVVV
*rat	XVTVWVVW
*rate	WVUVVVVV
*rated	WVVUVVVV
*rates	VVUWVVVV
*rati	VVVVVVVW
*ratio	VVVVVVVW
*rau	UWVVVVVV
*raud	UWVVVVVV
*raud>	UWVVVVVV
*rav	UVVVVVVV
*rbe	VVVVWVVV
*rce	VUVVVVVV
*rd>	VWVVUVUW
*rda	UWVVVVVV
*rday	UWVVVVVV
*rday>	UWVVVVVV
*rde	VVVVUVVV
*rder	VVVVUVVV
*rder>	UVVVVVVV
*rdi	VVVVUVVV
*rdin	VVVVUVVV
*rding	VVVVUVVV
*rds	WVVUVWVW
*rds>	WVVUVWVW
*re'	VWVVWVVV
*re's	VWVVWVVV
*re's>	VWVVWVVV
*re>	WVWUUVVY
*rea	VVVWYTVV
*reac	VVVVWUVV
*reach	VVVVWUVV
*read	WUVUUVWV
*read>	WUVVUVVV
*reads	WVVVVVVV
*reak>	VVVWVVVV
*real	VUVVVUVV
*real>	WUVVVVVV
*reali	VVVWVVVV
*reas	VWVVXVVV
*reaso	VWVVXVVV
*reat	VVVVWVVV
*reath	VVVVWVVV
*reb	VVUVVVVV
*rebo	WVVVVVVV
*reboo	WVVVVVVV
*rec	WVVUUVVV
*reca	UVVVVVVV
*recal	UVVVVVVV
*rece	VVVUVVVV
*reco	VVVVVVVW
*recor	VVVVVVVW
*rect	WVVVVVVV
*rect>	WVVVVVVV
*red	UVWVUVUW
*red>	UVWVVVUV
*ree	XVVUVVVV
*ree>	WUWUVVVW
*reen	WVVVVVVV
*reen>	WVVUVVVV
*rees	VVVVWVVV
*rees>	VVVVWVVV
*reet	VVVVVWVV
*reet>	VVVVVWVV
*ref	UVWWVVVV
*refu	UVVVVVVV
*refus	UVWVVVVV
*reg	VVVVUVVV
*regn	WVVVVWVV
*regna	WVVVVWVV
*reh	VVVVWVVV
*reho	VVVVWVVV
*rehou	VVVVWVVV
*relo	WVVVVVVV
*rem	WVVVVVVV
*rema	VVVVVVVW
*remai	VVVVVVVW
*ren	UVVXVWVV
*ren'	VVVWVVVV
*ren't	VVVWVVVV
*ren>	VVVVWVVV
*renc	VWVVVVVV
*rence	VWVVVVVV
*rent	VVVVVWVV
*rents	VVVVVWVV
*rep	WVVUUVVV
*repa	VWVVVVVV
*repai	UWVVVVVV
*repl	WVUVVVVV
*repla	WVVVVVVV
*req	VWVVVVVV
*requ	VWVVVVVV
*res	WVVVVWWV
*res>	VVVVVWVV
*rese	WVVVVVVV
*resen	WVVVVVVV
*rest	VVUWVVVW
*rest>	WVVVVVVV
*resto	VVVVVVVW
*rew	VVVVVUVV
*rew>	VVVVVUVV
*rga	VVWUVVVV
*rgan	VVWUVVVV
*rgani	VVWUVVVV
*rge	VWVUUUVV
*rge>	VWVVVVVV
*rged	WVVVVVVV
*rged>	WVVVVVVV
*rger	VVUVVVVV
*rger>	VVUVVVVV
*rget	UVWVVVVV
*rget>	UVWVVVVV
*rgi	VVVVWVVV
*rgin	VVVVWVVV
*rging	VVVVWVVV
*ric	WVUUVVVV
*ric>	VVVVWVVV
*rice	VWVUUVVV
*rice>	VVVUVVVV
*rices	WVVUUVVV
*rick	WVUUVVVV
*ricke	WVVVVVVV
*rid	VVVVVUVX
*rida	VUVWVVVW
*riday	VUVWVVVW
*ridg	VVVVWVVV
*ridge	VVVVWVVV
*rie	UVVWWUVV
*rien	VVVVWUVV
*rienc	VVVVWVVV
*riend	VVVVVUVV
*ries	VWVVVVVV
*ries>	VWVVVVVV
*rig	VVVUWVVV
*righ	VVVUWVVV
*right	VVVUWVVV
*rill	UVVVVVVV
*rim	WVVUVVVV
*rime	WVVVVVVV
*rime>	WVVVVVVV
*rin	VWVVWWWV
*ring	UWUWWVVV
*ring>	UVUWVVVV
*rings	VVVVWVVV
*rink	VVVUVVVV
*rint	VVVVVVWV
*rint>	VVVVVVWV
*rio	WVVVVVVV
*rip>	VVVWVVVV
*ris	UVVWVVVV
*rit	VVUWVWVW
*rite	WVUVUVWV
*rite>	WVUVVVVV
*riti	VVVVUVVV
*ritt	VVVVWWVV
*ritte	VVVVWWVV
*rity	VVVWVVVW
*rity>	VVVWVVVW
*riv	XVVUVUVV
*rive	XVVTWVVV
*rived	WVVVVVVV
*river	WVVUVUVV
*rk>	UVVWVVVV
*rke	VVUWVVVW
*rked	VVUVVWVV
*rked>	VVUVVWVV
*rkin	VVVVWVVV
*rking	VVVVWVVV
*rks	VVVVUVVV
*rks>	VVVVUVVV
*rli	UVWVUVVV
*rm>	VWUVWUWV
*rma	UXUVVUVV
*rmac	VVVVWUVV
*rmacy	VVVVWVVV
*rmal	VWVVVVVV
*rmal>	VWVVVVVV
*rmat	VWVVVVVV
*rmati	VWVVVVVV
*rms	WVVVVVVV
*rms>	WVVVVVVV
*rn>	VVVWVWVV
*rne	VUVWVWVV
*rned	UVVWVWVV
*rned>	UVVWVWVV
*rni	VWVVVWVV
*rnin	VVVVVWVV
*rning	VVVVVWVV
*rno	VVVVVVVW
*ro>	WVVUVUVV
*roa	WVVVVUVV
*road	WVUVVUVV
*roadw	WVVVVVVV
*rob	VUVVVVVV
*rod	VVVVVVWW
*rodu	VVVVVVWV
*roduc	VVVVVVWV
*rog	WVVVVVVV
*rogr	WVVUVVVV
*rogre	WVVUVVVV
*rok	VVVVUWVV
*roke	VVVVUWVV
*roke>	VVVVVWVV
*rol	WVVVVVVV
*roll	WVUVVVVV
*rolle	WVUVVVVV
*ron	VWVVUVWV
*roo	VWVUVVVV
*roof	VVVVWVVV
*roof>	VVVVWVVV
*room	VVVUUVVV
*room>	WVVVVVVV
*rop	WUVVXVVV
*rope	VUVVWVVV
*roper	VUVVVVVV
*ror	VWVVVVVV
*ror>	VWVVVVVV
*ros	UVVVVVVV
*ross	UVVVVVVV
*ross>	VVWVVVVV
*rou	TVWWWWVV
*roug	VWVVVWVV
*rough	VWVVVWVV
*roun	VVUWWVVV
*round	VVUWWVVV
*rous	UVWVVVVV
*rous>	VVWVVVVV
*rouse	VVWVVVVV
*row	WVUVVWWV
*row>	VVUWUWVV
*rown	WVVVWVVV
*rown>	WVVVVVVV
*rra	WVVUVVVV
*rre	WVUVVVVV
*rri	VVUWWVVV
*rrie	UWVVWVVV
*rries	UVVVWVVV
*rriv	WVVVVVVV
*rrive	WVUVVVVV
*rro	UWVVUVWV
*rror	VWVVVVVV
*rror>	VWVVVVVV
*rrow	VVVWUVWV
*rrow>	UVVWUVVV
*rru	WVVVVVVV
*rry	UWVVWVVV
*rry>	VWVVWVVV
*rs>	XTVVUUVV
*rsd	VVVVVVWV
*rsda	VVVVVVWV
*rsday	VVVVVVWV
*rse	VVUWVVVV
*rse>	VVUWVWVV
*rsh	VWVVVVVV
*rsi	VVVWVVVV
*rsio	VVVWVVVV
*rsion	VVVWVVVV
*rso	WVVUUVVV
*rson	VVVUUVVV
*rson>	WVVUVVVV
*rst	WVVVVWVV
*rst>	WVVVVWVV
*rt>	UWWVUVUW
*rte	VUVWWVVV
*rted	VVVVWVVV
*rted>	VVVVWVVV
*rth	VVWUVVVW
*rtm	VVVVVVVW
*rtme	VVVVVVVW
*rtmen	VVVVVVVW
*rts	UVVWVVVV
*rts>	UVVWVVVV
*rua	VVWUVVVV
*ruar	VVWUVVVV
*ruary	VVWUVVVV
*rum	UVWVVVVV
*rumb	VVWVVVVV
*run	VVVVVVWV
*run>	VUVVVVVV
*rush>	UVVVVVWV
*rust	WVVVVVVV
*rve	VVVVUVVV
*rver	WVVVVVVV
*rves	VVWUVVVV
*rves>	VVWVVVVV
*rvi	UVVVVVVW
*rvic	VWWUVVVV
*rvice	VWWUVVVV
*rwar	VVWVVVVV
*rward	VVWVVVVV
*ry>	VVWUWUVW
*ryb	VVVWVVVV
*rybo	VVVWVVVV
*rybod	VVVWVVVV
*ryo	UVVWVVVV
*ryon	UVVWVVVV
*ryone	UVVWVVVV
*ryt	VVWVVVVV
*ryth	VVWVVVVV
*rythi	VVWVVVVV
*saf	VWVUVWVV
*safe	VWVUVWVV
*safet	VVWVVVVV
*sai	VVVWVVVV
*said	VVVWVVVV
*said>	VVVWVVVV
*sal	VVVUVVVV
*sala	VVVVWVVV
*salad	VVVVWVVV
*sam	VUVVVVVV
*same	VUVVVVVV
*same>	VUVVVVVV
*san	VVWUVVVV
*sapp	WVVVVVVV
*sat	VVVWVVVV
*sat>	VVVWVVVV
*sav	UVVVVVVV
*save	UVVWVVVV
*saw	VVUWVVVV
*saw>	VVUWVVVV
*say	WVVUWUWU
*say>	VVWVUVWV
*says	WVVVWUVV
*says>	WVVVWUVV
*sba	VVWUUVVV
*sban	VVWUUVVV
*sband	VVWUUVVV
*sca	VVVVXWVV
*scal	VVVVWVVV
*scar	VVVVWWVV
*scare	VVVVWWVV
*sch	VVVVWVVV
*scho	VVVVWVVV
*schoo	VVVVWVVV
*sci	VWVUWVVV
*sco	VVUWVVVV
*scot	VVVWVVVV
*scot>	VVVWVVVV
*scr	WVVUUUVV
*scri	VVVUUVVV
*sda	VVVVUWWV
*sday	VVVVUWWV
*sday>	VVVVUWVV
*se>	VUVWVVUU
*sea	VUWVUUVV
*seas	VUVVVVVV
*seat	VVWUUVVV
*seats	VVWVVVVV
*seb	VVVVVWVV
*sec	VVVVVVVW
*sect	VVVVVVVW
*secti	VVVVVVVW
*sed	WVVVUWVV
*sed>	WVVVUWVV
*see	VWTWWVVV
*see>	VVUVVUVV
*seem	VWUVWVVV
*seems	VWUVWVVV
*sel	WVVUVVVV
*sell	WVVUVVVV
*sen	VWUVUUUW
*send	VVVVUVVV
*send>	VWVVUVVV
*sent	WVUVUVVV
*sent>	WVUVUVVV
*ser	UVWVUUVW
*sers	UVWVVVVV
*sers>	UVWVVVVV
*serv	VVWUUVVW
*serve	VVVVUVVV
*servi	VWWUVVVV
*ses	VVWVVVVV
*ses>	VVWVVVVV
*sh>	VVVVUUWV
*sha	VVVWVVVV
*shar	VVVWVVVV
*share	VVVWVVVV
*she	WUVVXXVW
*she'	VVVVWWVV
*she's	VVVVWWVV
*she>	VUWVVWVV
*shee	VVVVWVVV
*sheet	VVVVWVVV
*shel	WVVVVVVW
*shelv	VVVVVVVW
*shi	UVVWVVVV
*shif	VVVVWVVV
*shift	VVVVWVVV
*ship	VWVVVVVV
*ship>	VWVVVVVV
*sho	VVWVUTUV
*shoe	WVVUVVVV
*shoes	WVVUVVVV
*shop	UVWVUUVV
*shop>	UVWVUVVV
*short	WVVVVVVV
*shot	VVVWVVVV
*shot>	VVVWVVVV
*shou	VVVWVVVV
*shoul	UVVVVUVV
*show	VVVUVVVV
*shr	WVVUVVVV
*shri	WVVVVVVV
*shrin	WVVVVVVV
*shu	WVVVWVVV
*shut	WVVVWVVV
*shut>	VVVVWVVV
*sic	VVWUUVVV
*sic>	WVVVVVVV
*sick	UVWVVVVV
*sick>	UVVVVVVV
*sid	UWVVVVWV
*side	UWVVVVWV
*side>	VWVVWVWV
*sig	WVVUUVVV
*sign	WVVUUVVW
*signa	WVVVVVVV
*sil	VVVVWVVV
*sile	VVVVWVVV
*silen	VVVVWVVV
*sin	VUVVUWWV
*sinc	WVVVVWVV
*since	WVVVVWVV
*sing	VVWVVVWW
*sing>	VVVVVVWW
*sio	VVVVUVVW
*sion	VVVVUVVW
*sir	VVVVWVVV
*sire	VVVVWVVV
*siren	VVVVWVVV
*sis	WVVVVVVV
*sist	VVVUVVVV
*sit	VWVVUVUW
*site	VWVVUVVW
*site>	VWVUUVVW
*six	WVVVUVVV
*six>	WVVVUVVV
*siz	WVVUVVVV
*size	WVVUVVVV
*size>	WVVVVVVV
*sizes	VVVVVVWV
*sk>	VUWVUVWV
*ske	VUWVVVVV
*sked	VUWVVVVV
*sked>	VUWVVVVV
*ski	UVVVWVVV
*skin	VVWVWVVV
*sle	UVVWWVVV
*slee	VVVWWVVV
*sleep	VVVWWVVV
*slo	VWVVVVVV
*sma	VVVUUVVV
*smal	VVVUUVWV
*small	VVVUUVWV
*sme	VWUVWVVV
*smel	VWUVWVVV
*smell	VWUVWVVV
*smi	UVXUVVVV
*smil	UVXUVVVV
*smile	VVWUVVVV
*smili	VVWVVVVV
*smo	WUVUWWVV
*smok	WUVVVVVV
*smoke	WVVVVVVV
*smoo	VVWVVVVV
*smoot	VVWVVVVV
*sn'	WVVUVVVV
*sn't	WVVUVVVV
*sn't>	WVVUVVVV
*sna	WVVVVVVV
*so>	UVVVUUVV
*soc	UVVVVVVV
*soci	VVVWVVVV
*socia	VVVWVVVV
*sock	UVVVVVVV
*socke	VWVVVVVV
*sold	VVVVWVVV
*sold>	VVVVWVVV
*som	VWUVYVVV
*some	VWUVYVVV
*some>	VVVVWVVV
*someb	VVVVWWVV
*someo	VVVVWVVV
*somet	VWVUWUVV
*son	TWWVWVVV
*son'	UWWUVVVV
*son's	UWWUVVVV
*son>	UWVVWVVV
*sor	VVVVWVVV
*sorr	VVVVWVVV
*sorry	VVVVWVVV
*sou	VVVUVVVV
*soun	VVVUVVVV
*sound	VVVUVVVV
*spa	UWVVVVVV
*spark	VVVVWVVV
*spe	UWVVUUWW
*spea	VWVVUVVV
*speak	VWVVUVVV
*spec	UVVVVVVW
*spect	UVVVVVVW
*spi	VVVVVVVW
*spit	VVVVVVVW
*spo	UVWVUUWV
*spok	VVVVVVWV
*spoke	VVVVVVWV
*spor	UWVVVVVV
*sport	UWVVVVVV
*ss>	VUWVVVVV
*sse	VVVWVVVV
*sses	VVWUVVVV
*sses>	VVWUVVVV
*ssi	VWVVVVVW
*ssin	VVVWVVVW
*ssing	VVVWVVVW
*ssio	VVVVVVVW
*ssion	VVVVVVVW
*ssu	UWVVVVVV
*ssue	UWVVVVVV
*ssue>	UWVVVVVV
*ssy	VVVVVVVW
*ssy>	VVVVVVVW
*st>	UVXUWXWU
*sta	VUWVVUUX
*stai	WVVUVVVV
*stair	WVVUVVVV
*stan	VVVVWUVW
*stand	VVVWWUVW
*start	VVVUVVVV
*stat	UVWVVVVW
*stati	UVWVVVVV
*stay	VVWUVVVV
*stay>	WVVVVVVV
*staye	VVWVVVVV
*ste	VVWUVVVV
*sted	VVUVVVVV
*sted>	VVUVVVVV
*sten	VVWUVVVV
*step	VVVWVWVV
*stepd	VVVVVWVV
*steps	VVVWVVVV
*ster	VWVUVVVV
*ster'	VVVVWVVW
*ster>	VVVVUVVV
*sterd	UWVVVVVV
*sti	VVVUUVVW
*stic	VVVVUWVV
*stic>	WVVVVVVV
*stil	UWVVVVVV
*still	UWVVVVVV
*stit	VVVVVVVW
*stitu	VVVVVVVW
*sto	WVVUUWVW
*ston	VVUVVVVV
*ston>	VVVWVVVV
*stone	WVVVVVVV
*stop	WUVVWVVV
*stop>	WUVVVVVV
*stopp	VVVVWVVV
*stor	VWVUUVVW
*store	UVVVVVVW
*story	VVVVVVWV
*str	UVVWUWVW
*stre	VWVVVWVV
*stree	VVVVVWVV
*stri	UVVWVVVV
*stro	VVVVVWVV
*strok	VVVVUWVV
*stry	VVVVVVVW
*stry>	VVVVVVVW
*sts	VVVWVVVV
*sts>	VVVWVVVV
*stu	UVVWVVVV
*stuc	UVVWVVVV
*stuck	UVVWVVVV
*sub	VVVUVVVV
*subs	VVVUVVVV
*suc	UVWVVVVV
*such	VVWVVVVV
*such>	VVWVVVVV
*sue	UWVVVVVV
*sue>	UWVVVVVV
*sul	WVVUWVVW
*suli	VVVVWVVV
*sulin	VVVVWVVV
*sult	WVVUVVVV
*sulta	WVVVVVVV
*sun	VVVWVVVV
*sup	UVWVVVVW
*supe	VVWVVVVV
*super	VVWVVVVV
*suppo	VVVUVVVV
*sur	VWVUUVVV
*swe	WUWVVUVW
*swel	VUVWVVVV
*swell	VUVWVVVV
*swer	WUVUVUVW
*swer>	WUVVVVVW
*swere	VVWVVVVV
*swi	UVVVVWVV
*swim	VWVVVVVV
*swimm	VWVVVVVV
*swit	UVVVVVVV
*switc	UVVVVVVV
*swo	VWVVVVVV
*sy>	VVVVVVVW
*t's	VUUXUVVV
*t's>	VUUXUVVV
*ta>	VVVWVVVV
*tab	VWUVWVVV
*tabl	VWUVWVVV
*table	VWUVWVVV
*tact	VWVVVVVV
*tact>	VWVVVVVV
*tag	VVVVVWVW
*tage	VVVVVVVW
*tage>	VVVVVVVW
*tail	UVVWVVVV
*tair	WVVUVVVV
*tairs	WVVUVVVV
*tak	UWVVXVVV
*take	UWVVXVVV
*take>	UVWVUUVV
*taken	VWVVXWVV
*takes	WVVVVVVV
*tal	VVVVVWWV
*tal>	VVVVVVVW
*tale	VVVWVVVV
*tale>	VVVWVVVV
*talk>	VVVVVWVV
*talki	VVVVVUVV
*tan	VUVVWVVW
*tand	VVVWWUVW
*tand>	WVVVVVVV
*tanda	VVVVVVVW
*tandi	VVVVWVVV
*tank	VVVVVWVV
*tank>	VVVVVWVV
*tap	VVVVVWVV
*tap>	VVVVVWVV
*tar	VVVVVUVV
*tar>	WVVVVVVV
*tart	VVWUVVVV
*tart>	UVWVVVVV
*tas	VVWVVVVV
*tast	VVWVVVVV
*taste	VVWVVVVV
*tat	UVWVVVVW
*tati	VVWUVVVV
*tatio	VVWUVVVV
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
*tba	VVVWVVVV
*tbal	VVVWVVVV
*tball	VVVWVVVV
*tch	VVVVVVVW
*tch>	WVVVVVVW
*tche	UVVVVVVV
*tchi	VVVWVVVV
*tchin	VVVWVVVV
*tchm	WVVVVVVV
*tchma	WVVVVVVV
*te>	VWXTUVVX
*tea	VVWUUUVW
*team	VVVVVVVW
*team>	VVVVVVVW
*tec	VVVWVVVV
*ted	XUUVUVVV
*ted>	XUUVUVVV
*tee	VVVVVVVW
*tee>	VVVVVVVW
*tel	VUVWVUVV
*tel>	VVVUVVVV
*tell	UUVWVVVV
*tell>	VUVWVVVV
*tem	VVVVVVWV
*ten	UVWVVVVV
*ten>	UVVVVVVV
*tenn	WVVVVVVV
*tep	VVVWVWVV
*tepd	VVVVVWVV
*tepda	VVVVVWVV
*teps	VVVWVVVV
*teps>	VVVWVVVV
*ter	XVTVWXUV
*ter'	VVVVWVVW
*ter's	VVVVWVVW
*ter>	WVUVUWVU
*terd	UWVVVVVV
*terda	UWVVVVVV
*tere	VVVVVWVV
*teres	VVVVWWVV
*ters	VVVVWWVV
*ters>	VVVVWWVV
*tery	VVVVWVVV
*tery>	VVVVWVVV
*tes	VUWVVUVV
*tes>	VUWUVUVV
*test	VVVWVVVV
*tfo	UWVVWVVV
*tfor	UWVVWVVV
*tform	UWVVWVVV
*th>	VVVWWXVW
*tha	VUXUTTVU
*than	VUWVUUVV
*than>	WUVVVVVV
*thank	UVWVUUVV
*that	VVWUUUVU
*that'	VVWVUVVV
*that>	VVVUVUVU
*the	VWUWXWVW
*the>	UWWUWVWW
*them	VVVVUVVV
*them>	VVVWUVVV
*then	WVVVVVVV
*then>	WVVVVVVV
*ther	VWTVWYVU
*ther'	VVVVWVVV
*ther>	VVVWTWVV
*there	VWUVXXVU
*thes	VUVVVVVV
*these	VUVVVVVV
*they	WUVVVUVW
*they'	VVVWVUVV
*they>	WVWUVUVV
*thi	WTWUVWUV
*thin	UVXUWVUV
*thing	VVWUWWVV
*think	VUWVUVVV
*thir	WVVVVVVV
*third	WUVVVVVV
*this	WUVVUWVV
*this>	WUVVUWVV
*thl	VVVWVVVV
*tho	VVWVUWVW
*thor	VVVVVVVW
*thori	VVVVVVVW
*thos	UVWUVVVV
*those	UVWUVVVV
*thou	VVVVUVVV
*thout	VVVVUVVV
*thr	VVVVXWVW
*thre	WUVVVVVW
*three	WUVUVVVW
*thri	VVVWVVVV
*thro	VWVVXWVV
*throu	VVVVWWVV
*ths	WVVVVVVV
*ths>	WVVVVVVV
*thu	VVUWVVWV
*thur	VVVVVVWV
*thurs	VVVVVVWV
*tic	WVUVVVVV
*tic>	WVVVVWVV
*tice	VVVVWVVV
*tice>	VVVVWVVV
*tick	VVVVUVVV
*tie	WVVVVWVV
*tien	VVVVWVVV
*tient	VVVVWVVV
*ties	WVVVVVVV
*ties>	WVVVVVVV
*tigh	VVVVWVVV
*tight	VVVVWVVV
*til	VWVUVVVW
*till	VVVUVVVV
*till>	VVVUVVVV
*tim	WUVVVVVV
*time	WUVVVVVV
*times	WVVVVVVV
*tin	WVTWUWWV
*tin>	VVVVVVWV
*ting	WVTWUWVV
*ting>	WVTWUWVV
*tio	WWVUUVVX
*tion	WWVUUVVX
*tion>	WVVUUVWW
*tiona	VWVVVVVW
*tir	VVWUVVVV
*tit	VVVVVVVW
*titu	VVVVVVVW
*titue	VVVVVVVW
*tive	UVWWVVVV
*tive>	UVWWVVVV
*tle	VVXTWVVV
*tle'	VVVVWVVV
*tle's	VVVVWVVV
*tle>	VVWUWVVV
*tles	VVWUVVVV
*tless	VVWUVVVV
*tli	VVVVWVVV
*tlin	VVVVWVVV
*tline	VVVVWVVV
*tly	WVVVVVVV
*tly>	WVVVVVVV
*to>	TVXVVWUW
*tod	UVVWWVVV
*todd	VVVVWVVV
*toddl	VVVVWVVV
*toi	WVVVVVVV
*toil	WVVVVVVV
*toile	WVVVVVVV
*tom	VVVWUVWV
*tomo	UVVWUVWV
*tomor	UVVWUVWV
*ton	WVUVWWVV
*ton>	VVUWVVVV
*tone	WVVVVVVV
*tone>	WVVVVVVV
*toni	VWVVWWVV
*tonig	VWVVWWVV
*too	VTVWVVVV
*too>	VUVWUVVV
*took	VVWVVVVV
*took>	VVWVVVVV
*toot	WVVVVVVV
*tooth	WVVVVVVV
*top	WUVVWVVV
*top>	WUVVVVVV
*topp	VVVVWVVV
*toppe	VVVVWVVV
*tor	VVVVUWWX
*tor>	VVVWVVWV
*tora	VWVUVVVW
*torat	VWVVVVVW
*tore	UVVVVVVW
*tore>	VVVVVVVW
*tori	VUVWVVVV
*tory	VVVVVVWV
*tou	WVVUVVVV
*tov	VVVVVWVV
*tove	VVVVVWVV
*tow	VVVWUVWV
*towe	VVVWVVVV
*tower	VVVWVVVV
*town	VVVVVVWV
*town>	VVVVVVWV
*toy	VVVVUVVV
*toy>	VVVVUVVV
*tra	VWUVVUVW
*trac	WVVUVVVV
*trai	VWVVWVVV
*train	VWVVWVVV
*tran	UWVVVVVV
*trans	UWVVVVVW
*tre	UWVVVVVV
*tree	VVVVVWVV
*treet	VVVVVWVV
*tri	VVUWVVVV
*tric>	VVVVWVVV
*tro	VUWVUVVV
*trok	VVVVUWVV
*troke	VVVVUWVV
*trou	VVWVVVVV
*trous	VVWVVVVV
*try	VUVWVVVW
*try>	VVVWVVVW
*ts>	TVVXVUUX
*tsi	VWVVVVVV
*tsid	VWVVVVVV
*tside	VWVVVVVV
*tta	VVVVVWVV
*tte	WUVVWXUW
*ttee	VVVVVVVW
*ttee>	VVVVVVVW
*tten	VVVVWWVV
*tten>	VVVVWWVV
*tter	WUUVVWVV
*tter>	WUVVUVVV
*tters	VVVVWVVV
*ttery	VVVVWVVV
*tti	VVVVUVVV
*ttin	VVVVUVVV
*tting	VVVVUVVV
*ttl	VVVUWVVV
*ttle	VVVUWVVV
*ttle'	VVVVWVVV
*ttle>	VVWUWWVV
*tua	VVVWVVVV
*tual	VVVWVVVV
*tuall	VVVWVVVV
*tuc	UVVWVVVV
*tuck	UVVWVVVV
*tuck>	UVVWVVVV
*tue	VVVVVVVW
*tuen	VVVVVVVW
*tuent	VVVVVVVW
*tur	WVUVVVVV
*ture	WUUVVVVV
*ture>	WUUVVVVV
*turn	VWVUVVVV
*turn>	VWVUVVVV
*tv>	VVVWVVVV
*tween	VVVWVVVV
*twi	WVVUWVVV
*twic	WVVUWVVV
*twice	WVVUWVVV
*two	VVVVVWVV
*two>	VVVVVWVV
*twor	VVVWVVVV
*twork	VVVWVVVV
*ty>	WWUVVWUY
*typ	WVVVVVVV
*type	VVVVVWVV
*type>	VVVVVWVV
*uall	VVVWVVVV
*ually	VVVWVVVV
*uar	WUVUWVVV
*uard	VVVVWVVV
*uard>	VVVVWVVV
*ubb	VVVVWVVV
*ubl	UWVVVVVV
*uble	VWVUVVVV
*uble>	VWVUVVVV
*ubli	UVVWVVVV
*ubs	VVVUVVVV
*uce	VVVVVVWV
*ucer	VVVVVVWV
*ucer>	VVVVVVWV
*uch	VVWUVVVV
*uch>	VVWUVVVV
*uck	UVVXVVVV
*uck>	UVVWVVVV
*ucks	VVVWVVVV
*ucks>	UVVWVVVV
*uct	WVVVVVVV
*uct>	WVVVVVVV
*ud>	VVVVVWVV
*udg	UVVWVVVV
*udge	UVVWVVVV
*udge'	VVVVVVVW
*ue>	VWVUUVVV
*uen	VVVVVVVW
*uent	VVVVVVVW
*ues	UVVWUVVV
*uest	UVVVVVWV
*uesti	UVVVVVVV
*ueu	WVVUVVVV
*ueue	WVVUVVVV
*ueue>	WVVUVVVV
*uff	WVVVVVVV
*ugg	WVVVVWVV
*ugh	VWVVVWUV
*ugh>	VVVVWWVV
*ught	VVVVUWVV
*ught>	VVVVUVVV
*ughte	VVVVVWVV
*uie	VVWVVVVV
*uiet	VVWVVVVV
*uiet>	VVWVVVVV
*uil	UVWVUVVV
*uild	VVWVUVVV
*uilt	UVVVVVVV
*uilt>	UVVVVVVV
*uir	VWVVVVVV
*uit	UVVWVVVV
*uit>	UVVWVVVV
*ul>	UVVVXVVV
*ula	VVVVVVVW
*ular	VVVVVVVW
*ular>	VVVVVVVW
*uld	VVWUUUWU
*uld>	UVWVUUWU
*ulde	WVVVWWVV
*ulder	WVVVWWVV
*uli	VVVVWVVV
*ulin	VVVVWVVV
*ulin>	VVVVWVVV
*ulle	VVVVVVWV
*ullet	VVVVVVWV
*ulls	VVVWVVVV
*ulls>	VVVWVVVV
*ult	VUWUVVVV
*ult>	VVVWVVVV
*ulta	WVVVVVVV
*ultat	WVVVVVVV
*ults	VVWUVVVV
*ults>	VVWUVVVV
*um>	WVUVWVVV
*umb	UWVVVVWV
*umb>	VVWVVVVV
*umbe	VWUVVWWV
*umber	VWUVVWWV
*ume	VVVVWVVV
*ume>	VVVVWVVV
*umm	VVUWWVVV
*ummu	VVUWWVVV
*ummus	VVUWWVVV
*ump	UWVVWVVV
*ump>	VWVVWWVV
*un>	UUVWUVVV
*unc	WVUVVUVV
*unce>	VVVWVVVV
*unci	WVVVVVVV
*uncil	WVVVVVVV
*und	VVWVVVVU
*une	VVUVVVVV
*uni	UVVXUVVV
*uns	VWVVVVVV
*unt	UWUWVVUW
*unt>	UVVVUWVV
*unty	VVVVWVVW
*unty>	VVVVWVVW
*up>	VVVVWVWU
*upb	VVVVVWVV
*upbo	VVVVVWVV
*upboa	VVVVVWVV
*upd	WVVVVVVV
*upda	WVVVVVVV
*updat	WVVVVVVV
*upe	VVWVVVVV
*uper	VVWVVVVV
*uperb	VVWVVVVV
*upply	VVVVVVVW
*uppo	VVVUVVVV
*ur>	VWUVXVWX
*ure	WVUVVVWV
*ure>	WVUVVVVV
*urg	WVUVVVVV
*urge	WVUVVVVV
*urger	WVUVVVVV
*uri	VWVVVVVV
*urn	VVVVWWVV
*urn>	VWVVVVVV
*urne	VVVVWWVV
*urned	VVVVWWVV
*urs	UVVWVWWU
*urs>	VVWVVVVV
*ursd	VVVVVVWV
*ursda	VVVVVVWV
*urse	UVVWVVVV
*urt	UVVWWVVW
*urt>	VVVVVVVW
*us>	UVUWXVUV
*usb	VVWUUVVV
*usba	VVWUUVVV
*usban	VVWUUVVV
*use	WUVVVVUU
*use>	WUVVVVUV
*user	VVWVVVVV
*users	VVWVVVVV
*ush	UVVVVVVV
*ush>	UVVWVVWV
*usi	WVVVVVVV
*usic	WVVVVVVV
*usic>	WVVVVVVV
*uss	VVWVVVVV
*uss>	UVWVVVVV
*ust	WVVVVVVU
*ust>	VUVWWWVV
*uste	WVVVVVVV
*usto	VVVVUVVV
*ut>	WUVUVVVT
*ute	VVXUVUVV
*ute>	UVWVVVVV
*uted	WVVVVVVV
*uted>	WVVVVVVV
*utes	VVVVWVWV
*utes>	VVVVWVWV
*uth	VVVVVWVW
*uth>	VVVVWVVV
*utho	VVVVVVVW
*uthor	VVVVVVVW
*utin	VVVWVVVV
*uting	VVVWVVVV
*uto	WVVVVVVV
*uts	VVVVWVVV
*utsi	VWVVVVVV
*utsid	VWVVVVVV
*utt	VVVVUVVV
*uy>	VVVWVWVV
*val	VWVUVVVV
*vali	VWVVVVVV
*valid	VWVVVVVV
*valv	VVVVWVVV
*valve	VVVVWVVV
*vat	WUVVVVVV
*ve>	UVWVZVWW
*ved	VUWVVVVV
*ved>	VUWVVVVV
*vel	VVVVUVVV
*vely	WVVVVVVV
*vely>	WVVVVVVV
*ven	UVXUVVVW
*ven>	VUXUVVVW
*veni	VVVVVVWV
*venin	VVVVVVWV
*ver	ZTUUVVVU
*ver>	WVVUWWVU
*vern	VVVVVVVW
*verr	WVVUVVVV
*vers	WUVVVVVV
*vers>	WVVUVVVV
*versi	VVVWVVVV
*very	VUVWVVVV
*very>	WVVUVVVV
*veryb	VVVWVVVV
*veryo	UVVWVVVV
*veryt	VVWVVVVV
*ves	WVVVUVVW
*ves>	VUVVUVVW
*vic	VWVUVVVV
*vice	VWVUVVVV
*vice>	VVVUVVVV
*vices	UVVVVVVV
*view>	VVWVVVVV
*vin	VVVWWVVV
*ving	VVUWWVVV
*ving>	VVUWWVVV
*vis	UWVVVVVV
*visit	UVVVVVVV
*vit	VVVUVVVV
*vite	WVVVVVVV
*vite>	WVVVVVVV
*voi	VVVVVWVV
*voic	VVVVVWVV
*voice	VVVVVWVV
*vol	VVVVWVVV
*volu	VVVVWVVV
*volum	VVVVWVVV
*vot	VVVWVVVV
*vote	VVVWVVVV
*vou	VVUVVVVV
*vs>	UVVVVVVV
*wai	UVVVWVVV
*wait	VVVWWVVV
*waite	UVVVVVVV
*waiti	VVVVWVVV
*wal	WVUVVVVV
*walk	WVVUVVVV
*walls	WVVVVVVV
*wan	VWUVWUVV
*want	VWUVWUVV
*want>	VWVVWVVV
*war	WVVUWVVV
*ward	WUVVVVVV
*ward>	VVWVVVVV
*wareh	VVVVWVVV
*was	WUVVTWVU
*was>	WUVVUWVU
*wat	VVUVVWVV
*wate	VVUVVWVV
*water	VVUVVWVV
*way	VVUWWWVV
*way>	VVUVWWVV
*we'	WVUVVVWV
*we'd	VVVVVVWV
*we'd>	VVVVVVWV
*we'r	WVUVWVWV
*we're	WVUVWVWV
*we>	UWVWVTVW
*wea	WUVVVWVV
*wed	WVVUVVVV
*wedd	WVVUVVVV
*weddi	WVVUVVVV
*wee	VVUWUWVV
*week	VVUWUWWV
*week>	VVVVUWVV
*weeke	VVVWVVVV
*weekl	VVVVVVWV
*weeks	VVVVVWVV
*ween	VVVWVVVV
*ween>	VVVWVVVV
*wei	VVWVVVVV
*well	VVWVVVVV
*well>	UVWVVVVV
*welli	VUVWVVVV
*wen	VVWUXVVV
*went	VVWUXVVV
*went>	VVWUWVVV
*wer	WUVVVUUX
*wer>	WUUVWVVV
*were	VVWUVVVW
*were>	VVWVVVVW
*wered	VVWVVVVV
*wet	VVVVWVVV
*wet>	VVVVWVVV
*wha	UWVVWWUU
*what	UWVVWWUU
*what'	VWVUVVVV
*what>	UVVWWWVV
*whats	VWVVVVVV
*whe	VWVUUUUV
*when	VWVUWVVV
*when'	VWVUVVVV
*when>	VVVVWVVV
*wher	WVVVUVUV
*where	WVVVUVUV
*whet	UVVVVVVV
*wheth	UVVVVVVV
*whi	VWUVVWVV
*whic	VWVUVVVV
*which	VWVUVVVV
*whil	WVUVVWVV
*while	WVUVVWVV
*who	VTWVVUVW
*who'	VUVWVVVV
*who's	VUVWVVVV
*who>	VUWVVUVW
*whoe	VVWVVVVV
*whoev	VVWVVVVV
*why	XTVVVVVV
*why>	XTVVVVVV
*wic	WVVUVVVV
*wice	WVVUWVVV
*wice>	WVVUWVVV
*wid	VVVUVVVV
*widg	WVVVVVVV
*widge	WVVVVVVV
*wil	UVUWXVVV
*will	VWUVXVVV
*will>	VWUVXVVV
*wim	VWVVVVVV
*wimm	VWVVVVVV
*wimmi	VWVVVVVV
*win	UVUWVVVV
*wind	VVUWVVVV
*wind>	UVVVVVVV
*windo	WVVVVVVV
*winn	VVVWVVVV
*winne	VVVWVVVV
*wis	WVUVVVVV
*wish	WVUVVVVV
*wish>	WVUVVVVV
*wit	TWWVVWVV
*witc	UVVVVWVV
*witch	UVVVVWVV
*with	UWWVVWVV
*with>	UVVVVWVU
*withi	UVVVVVVV
*witho	VVVVUVVV
*wne	VVWUVVVV
*wned	VVWUVVVV
*wned>	VVWUVVVV
*wo>	VVVVVWVV
*wom	VUVWVVVV
*won	VVVVWWVV
*won'	VVVVWVVV
*won't	VVVVWVVV
*wor	XUUVUVVV
*word	VVVVUVVV
*word>	VVVVUVVV
*words	VVVUVVVV
*work	VVUWVVVW
*work>	UVVWVUVV
*worke	WVUVVWVV
*worki	VVVVWVVV
*wors	WUVVVVVV
*worse	VUVWVVVV
*wort	VVVUVWVV
*worth	VVVUVWVV
*wou	VVVVUUXU
*woul	VVVVUUXU
*would	VVVVUUXU
*wow	VVWUVVVV
*wow>	VVWUVVVV
*wri	VVVVVWVW
*writ	VVVVVWVW
*write	VVVVVVWV
*writt	VVVVWWVV
*wro	VVWUUVVV
*wye	WVVVVVVV
*wyer	WVVVVVVV
*wyer>	WVVVVVVV
*xam	UWUWVUYW
*xamp	UWUWVUYW
*xampl	UWUWVUYW
*xce	VVWVVVVV
*xed	UVWVVVVV
*xed>	UVWVVVVV
*xi>	VVVVUVVV
*xpe	VVVVWVVW
*xpec	UVVVVVVW
*xpect	UVVVVVVW
*xper	VVVVWVVV
*xperi	VVVVWVVV
*xpl	WUVUWVVW
*xpla	WVVUVVVW
*xplai	VVWVVVVW
*xplan	WVVVVVVV
*xplo	VVVVWVVV
*xplod	WVVVWVVV
*xt>	WVVVWVVV
*y'a	UVVVVVVV
*y'al	UVVVVVVV
*y'all	UVVVVVVV
*y's	VVVWUVVV
*y's>	VVVWUVVV
*y'v	VVVVWVVV
*y've	VVVVWVVV
*y've>	VVVVWVVV
*ybo	VUVWVVVV
*ybod	VUVWVVVV
*ybody	VUVWVVVV
*ycli	UVVVVVVV
*ye>	VVVVWVVV
*yea	UVWVVVVV
*year	UVWVVVVV
*year>	UVWVVVVV
*yed	VVWVVVVV
*yed>	VVWVVVVV
*yel	VVVVWVVV
*yell	VVVVVWVV
*yello	VVVVVWVV
*yes	UWUWVVVV
*yes>	VVUWVVVV
*yest	UWVVVVVV
*yeste	UWVVVVVV
*yet	VVVWVVVV
*yet>	VVVWVVVV
*yfr	VVVVWVVV
*yfri	VVVVWVVV
*yfrie	VVVVWVVV
*yin	VVVVUVVV
*ying	VVVVUVVV
*ying>	VVVVUVVV
*ymo	VVVVVWVV
*ymor	VVVVVWVV
*ymore	VVVVVWVV
*yon	UVUXVVVV
*yone	UVUXVWVV
*yone>	UVVXVWVV
*yor	VVVWVVVV
*yor>	VVVWVVVV
*you	WVWTVVVU
*you>	WUWUUUVT
*your	VVWUXWWV
*your>	VVVVXWWV
*yours	VVWUVVVV
*yov	VVVWVVVV
*yove	VVVWVVVV
*yover	VVVWVVVV
*ype	VVVVVWVV
*ype>	VVVVVWVV
*ys>	WVVVVUVU
*yst	VVVWVVVV
*yth	WUWUVVVV
*ythi	WUWUVVVV
*ythin	WUWUVVVV
*ywa	VVVWVVVV
*yway	VVVWVVVV
*yway>	VVVWVVVV
*ze>	WVUUVWVV
*zes	VVVVVVWV
*zes>	VVVVVVWV
*zin	VVVVVVWV
*zine	VVVVVVWV
*zine>	VVVVVVWV
*zon	VWVVVVVV
*zone	VWVVVVVV
,	RYVWWYZX
, "	WVVUVVVV
, 0	WSTZWWXU
, @	VUVWVVVV
, a	WUXTWWUW
, again	WVVUVVVV
, all	UVUWVVVV
, ambulance	WVVVWVVV
, and	VUXUSTXU
, another	YVTUVVVV
, any	UWVVVVWV
, anyone	XUVUVVVV
, around	UWVVVVVV
, arrived	WVUVVVVV
, at	UTXWVVVV
, bags	VVWUVVVV
, big	VVVVVVXV
, both	WVVVVWVV
, bought	VVVWVVVV
, broken	WVVUVVVV
, but	WUXTVUVV
, by	WUVUUVVX
, can	VWVUTUUU
, can't	XUUWUVVV
, cleaned	TVXVVVVV
, coffee	VVVWVVVV
, come	UVUXVVVV
, could	VWVUUUXU
, crew	WVVVXUVV
, did	UXVVVVVV
, do	UXVVVYUV
, doing	VVVWVVVV
, driver	WUVVWVVV
, example	UVVVVVXU
, fair	UVWWVVVV
, feeling	UWWUVVVV
, fire	VWVUZVVV
, first	VVUWVVVV
, flying	VVVVVWVV
, for	UVVWVVVV
, found	UVWVVVVV
, four	WVVUVUVV
, free	UVVWVVVV
, from	VUVWVUVV
, getting	XUVUXVVV
, give	VVWVUVVV
, good	WVVUVVVV
, got	XVWSUVVV
, great	VVUWVVVV
, has	VVVVVUUX
, he	WUUWXWVV
, he's	WWVUYWVV
, her	VVVVVYVV
, honest	VVWVUVVV
, how	TXVVVVVV
, i	RYRaUWWU
, i'd	VUWVVVUV
, i'm	VVVUSWWV
, i've	UUVWVXVV
, in	VVVVVUVW
, is	QfTSYXVV
, it	TUWWUUVV
, it's	VWTWUXVV
, just	VVWUUTVV
, kids	WVVUWYVV
, laptop	VVVVWVVV
, latest	UVVWVVVV
, like	VVUWVVVV
, little	VWVVXVVV
, lost	VVVVVWVV
, lovely	VVWVVVVV
, may	VVVVVVUV
, money	UVWVVVVV
, my	WTTYbUUU
, never	UVVWVUVV
, new	TVXVVVVV
, next	WUVVXUVV
, ninety	WVUVVWVV
, no	VVYSVUYW
, nobody	VVVVVUVV
, not	PWVaVWVV
, nothing	VVVVXWVV
, now	YWUSWVVU
, off	VVVWVVVV
, on	VVWVUVWV
, one	UVXUUVVV
, or	VVVVUVVV
, our	UVUWVVVV
, people	VVVVWVVV
, phoenix	WUVVVUVV
, phone	VVXUVVVV
, plain	UVWVVVVV
, please	YUUUWXVU
, problem	UVWVVVVV
, ref	UWVWVVVV
, regional	VVVVVVWV
, same	UUUXVVVV
, says	UVVXUVVV
, see	UVVWVVVW
, she	XUUVUVVV
, she's	TUWYTYVV
, so	UVVWTWVV
, someone	WUVVXUVV
, something	VWVUWVVV
, sorry	UXVTZUVV
, sort	WVVUVVVV
, sorted	VVWVVVVV
, still	UUYUXVVV
, sure	VVVVWWVV
, tell	UWUVXVVV
, thank	VVWVVVVV
, thanks	VVTXUVVV
, that	UUXVUVVV
, that's	VVUXVVVV
, the	ZQYTScUU
, then	WVVVUVVV
, theres	VVVVWXVV
, these	VVVVWUVV
, they	WUVVUVVV
, they're	VVWVWUVV
, time	UVUYVVVV
, tried	WVUVVVVV
, two	VWVUUWVV
, was	TXVVWVVV
, water	WVVVWUVV
, we	XVTVTUXU
, we're	VVVVUVWV
, we've	WUVVVUVV
, well	VVXTVVVV
, what	SXUXYVVV
, what's	VWVVVVVV
, when	VVVVVVVW
, where	XTVVVVVV
, where's	VWVUVVVV
, which	WUVVWVVW
, who	UVWVWUVV
, will	UWVVVVVV
, wish	UVVWVVVV
, with	VUWVUUWU
, would	UVWVVVXV
, writing	VVVVVVUV
, wrote	VVWUVVVV
, y'all	UVVXUVVV
, you	UUWWXUVV
, your	WVVVWYVV
.	h9fVJbZi
. "	XUVUYVVV
. $	ZZKYJXXq
. .	VWVVVUVV
. 0	bVVPUUXX
. a	TWXUVVVX
. after	WVVVVVVV
. again	XVUUVVVV
. all	WVVVVUVV
. an	VVVVVWVV
. at	WVVVVVVV
. before	UWVVVVXU
. best	UVWVVVVV
. bravo	UVWVVVVV
. bring	VVVWVVVV
. but	WVVVSWVV
. by	VVVVVVUW
. bye	UVUXXXVV
. can	VWVVVXVU
. can't	WVVVXVVV
. cheers	UVWVVVVV
. consistent	WVVVVVVV
. contact	UWVVVVVW
. could	TVWXVVVV
. did	WVUVVUXV
. didn't	SVZVUTVV
. do	WUVVVUVV
. every	WVVUVVVV
. example	UVVWUVVW
. exampleair	WVVVVVVV
. explain	WVUVVVVY
. five	UVVWVVVV
. flight	UWVVVVVW
. for	YUVTVVUW
. gone	XVUVVVVV
. good	UVVWVVVV
. got	VVUWVVVV
. great	VVUWVVVV
. guess	WVVVVVVV
. happy	UVVWVVVV
. he	XUVVSaVU
. he's	VWVUWWVV
. heroes	UVXVUVVV
. hope	WVUVXYVV
. how	TVXVVVWW
. i	bQZPObSX
. i'll	VVVVVTVV
. i'm	ZTVTWaUU
. i've	WUWUWZVU
. in	WVVUUVVW
. is	YTVUVXUV
. it	YTTWVVUW
. it's	XTTXXTVV
. kids	UVUXVUVV
. late	WVVVVVVV
. legend	VVWVVVVV
. like	XVUUVVVV
. love	UVVWVVVV
. lovely	WVVVVVVV
. may	VVVVVVWW
. more	VVWVVVVV
. my	aTRVTTUV
. nice	UVVWVVVV
. no	UVUXVVVV
. nobody	SVWXVVVW
. not	VVTXVUVV
. nothing	TVUYUVVV
. now	UVVVVVVU
. of	WVVUVVVV
. ok	VVWUVVVV
. on	WVVUUUVV
. one	WUVUVVWV
. online	VXUTVVVV
. only	VVVVVWVV
. or	WVVVVVVV
. our	VVVVVVWV
. please	VUWUXZVV
. read	WVVVVVVV
. respect	UVVWVVVV
. screen	WVVUVVVV
. see	VVVUVVVW
. send	UWVWUVVY
. she	VVWUVYVV
. she's	WVVVXWVV
. should	WTVWVVVV
. since	WVVVVVVV
. single	WVVUVVVV
. small	VVWUVVVV
. so	WWUVVUVV
. somebody	UVWVVVVV
. sorry	UVVXXVVV
. sounds	UVWVWVVV
. still	VVVWWUVV
. stop	WVVUVVVW
. sun	WVVVVVVV
. tell	UUVYWUVV
. ten	VVVVVUVV
. thank	SVXWTTVV
. thanks	UVVWWVVV
. that	UVXUUVVV
. that's	UUaSTVVU
. the	VXUUXTUb
. there	WVVUXXVV
. they	VWVVVUVV
. they're	WVUVUVVV
. third	WVVVVVVV
. three	VWVUVVVV
. time	WVVUVVVV
. to	VVVWVVVW
. today	UVVWVVVV
. told	VVVWVVVV
. took	TVXVVVVV
. two	VVVVXVVW
. was	VVWVVVZV
. we	SWWVWVVY
. we'll	VVVVVUVW
. we're	XUUVUVWV
. we've	VUVWVVVV
. well	UVWVVVVV
. what	SVWXXYVV
. where	XTVVUVVV
. which	VWUVVWVW
. who	XUWUVWVX
. whom	VVVVVWWV
. whose	WUVVVVVV
. window	VUWVVVVV
. with	VVVWVXVV
. would	UVVWVVWV
. wow	UVXUVVVV
. yes	VVVWUVVV
. you	SVYVUYUV
. your	RZXTUTWZ
0	WUYSTUZY
0 "	WVVVVVVV
0 $	YRSaVWWT
0 ,	TVWWUZUV
0 .	fUTOWWYZ
0 0	STZWUUUU
0 ?	SYWVUUXU
0 a	VVXTWVVV
0 about	VVVVVVXV
0 am	XVXRTUVU
0 and	TUWYOZTU
0 because	WVVVVVVV
0 c	UVVWVVVV
0 days	VUWVVVUV
0 degrees	XVUUYWVV
0 dollar	WVVVVVVV
0 dollars	WUVVVVVV
0 f	XUUVXVUX
0 fa	WVVVVVVV
0 for	YUVUVUVV
0 g	UVWUVVVV
0 gmt	VVVWVVXV
0 h	VVWVVVVV
0 has	UVVWUUVW
0 hours	VWVUVUWU
0 hrs	XUVVVUVV
0 in	UUVXVVVV
0 is	VXUUVVVY
0 it	WVVUVVVV
0 june	UWVVVVVW
0 just	XVVUVVVV
0 k	VVVVUVYU
0 kg	VVVVTVVV
0 kids	WUVVVVVV
0 km	XUVUXUVV
0 last	UUVWUUVV
0 lol	VVVWUVVV
0 m	VVVWUVVV
0 may	UVVWVVVV
0 mbit	WVVUVVVV
0 miles	VUWUWVVV
0 min	UVWVYUWV
0 mins	VVWVVVVV
0 minutes	YTUVZVUV
0 months	WVVUVUUW
0 o'clock	VVVVVVXV
0 of	WUWUUVUX
0 off	UVVXVVVV
0 on	XWUUUVVV
0 or	VUWWVVWV
0 people	WVVVUVVV
0 pm	WWVUVVXU
0 rd	VUVWXVVV
0 s	VXVUVVVV
0 seats	WUVVUVVV
0 since	WVVVVVVV
0 st	VVWUUXVV
0 th	VVVWXYUV
0 that	VWVUYTVV
0 to	UTUZUUVV
0 today	UVVWUVVV
0 weeks	WVVVXZVV
0 when	VVWVWVVV
0 with	UWUWXVVV
0 would	TVXVVVVV
0 x	UWVVVVVV
0 year	VVXUXWVV
0 years	XUTWUWVV
0 yr	WVVUUUVV
0 yrs	TVXVVUVV
?	XXSULMYR
? !	YTWUVVVV
? $	WZVRQTOX
? 0	XUVVVVVV
? ?	XSXUYUVU
? any	VWVVVVVV
? because	WUVVVVVV
? i	WSVXUVVV
? i'll	VVVVVUWV
? i'm	VVVVUVWV
? is	UWVVVVVV
? it	UXVVVVVV
? it's	VVVVWVWV
? my	VWVUXUWV
? no	UVVWVUVV
? not	VUVWVVVV
? ordered	VVVVVVUV
? our	VVVVVVXV
? thank	VWUVVVVV
? want	VVVVVVUV
? we	VVVVVVWU
? we're	VVVVUVVV
@	WOQfQUUU
@ $	YTRZRVVV
@ ,	VUVWVVVV
@ .	WVUVVVVV
@ are	UTWWVVVV
@ for	VVWVVVVV
^ "	ZUUTUVVV
^ 0	XUYRZXVU
^ a	XWUSWUVV
^ after	UVWVTWVV
^ agent	WVVVVVVV
^ all	WTVWUWVV
^ am	UWVVUVVV
^ ambulance	UVVWUUVV
^ and	UUVXVVVV
^ any	YUVTVVUV
^ anybody	TWVVVVVV
^ anyone	SWVXVVUV
^ app	WVVUVVVV
^ appreciate	VVWVVVVV
^ are	UaUSVVVV
^ as	WVVUVUUY
^ asked	VVVVWVVV
^ ate	UXVUXVVV
^ autocorrect	XUVUVVVV
^ baby	TXVVTVVV
^ bag	UVXUVVVV
^ bailiffs	VVVVVXVV
^ bank	WVTXVVVV
^ battery	VWUWUVVV
^ because	VVVVXWVV
^ been	WUVVVVVV
^ best	TVZTVVVV
^ big	VUXUVVVV
^ boarding	UVVXVVVV
^ both	VVVWVVVV
^ bought	WVVUUVVV
^ breach	WVVVVVVV
^ breakfast	WVVVVVVV
^ broke	VUUWWVVV
^ bus	WUWUWVVV
^ cable	UWVVVUVV
^ came	UVYTVVVV
^ can	XWUTTTVU
^ can't	TXXUTZVV
^ cancelled	XUUUVUVV
^ card	WVVVVVVV
^ care	VVVVUVVW
^ charged	WVVVVVVV
^ chat	WVVUVVVV
^ checked	XVVUVVVV
^ cheers	VVUWVVVV
^ chief	VVVVUVVX
^ coffee	VUVWVVVV
^ congrats	VVUVVVVV
^ consumer	UWVVVVVU
^ could	VTYUVUTU
^ couldn't	VVWUVVVV
^ council	WVVVVVVV
^ county	VVVVWVUX
^ crew	VVWUVVVV
^ customer	VVWUVVVV
^ day	VVVWVVVV
^ delay	UVWVVVVV
^ delayed	WVVVVVVV
^ delivery	VVVVWVVV
^ did	XTVVVVVV
^ didn't	UVXVVVVV
^ disappointed	WVUVVVVV
^ do	VcTRUTUU
^ does	SZUUUVUV
^ done	VVVWVVVV
^ driver	VVWVUUVV
^ eight	UVWVUWVV
^ engineer	UVWVVVVV
^ even	UVWVVVVV
^ every	WVXSUVVV
^ everyone	UVVWUVVV
^ example	VVVVVVWV
^ excellent	VVWVVVVV
^ finally	UVXUVVVV
^ fire	VVUWVUVW
^ first	VUVWUVVV
^ fix	WVVUVVVV
^ flew	VVWVVVVV
^ flight	WVUVVVVV
^ flying	VVVWVWVV
^ follow	VVVWVVVV
^ food	VWVUVVVX
^ for	VVVWVVWV
^ forgot	VWVVVVVV
^ found	XUWTWVVV
^ free	UVVVVVVV
^ from	UWWUUVVX
^ game	VVYTVVVV
^ gate	WVUVVVVV
^ good	UWVVVVVV
^ got	TWUXUVVV
^ gran	UVWVVUVV
^ great	WVXSVVVV
^ guy	UVUXWWVV
^ gym	VVVWWVVV
^ haha	VVUWVVVV
^ half	XVVTVVVV
^ happy	VVUWVVVV
^ harbour	VVVVVVWW
^ have	UUVYVVXU
^ he	VWUWWWVV
^ heading	VVVWVVVV
^ headset	VVVVWVVV
^ heart	WVVVVVVV
^ heating	XVVUUVVV
^ hello	UXUVUUWV
^ help	VWVUZVVV
^ here's	VVVWVVVV
^ hey	VUVWVVVV
^ hi	UXVUUVYV
^ honestly	WVVUUVVV
^ hot	VVVVWUVV
^ how	UaUTTUUU
^ i	OXWZdaXT
^ i'd	VVWTTVVV
^ i'll	XVVUVVVV
^ i'm	TZSVTYYW
^ i've	XXSVZTVV
^ if	TUWXUUVV
^ impressed	VVWVVVVV
^ in	UTVYVVVV
^ interest	WVVVVVVV
^ is	SbSVUTXT
^ it	UUUXVVVV
^ it's	TUTZSXVV
^ just	QWUZXXVV
^ keyboard	WVVUVVVV
^ kid	UVUYWWVV
^ kids	VVUWVVVV
^ laid	XUUUUWVV
^ landed	VVUWVVVV
^ late	VVVWVVVV
^ locked	WVVVUVVV
^ look	VVVWVVVV
^ looking	UYUUVVVV
^ lost	UVXUVVVV
^ love	UVWVVVVV
^ loved	UVXUVVVV
^ lovely	YVTUVVVV
^ lunch	VVVWVVVV
^ made	UVVXVVVV
^ man	VWVUYVVV
^ matchmaking	XVUUVVVV
^ missed	VVUWVVVV
^ morning	VVVWVVWV
^ mortgage	VVWUVVVV
^ music	XVVUVVVV
^ my	MUVfTVTU
^ need	VXVUVVVV
^ never	TVYTVVVV
^ new	TTWXUVVV
^ nice	VVWUVVVV
^ night	WVYSWUVV
^ no	WVXRaVVV
^ nobody	VWVUaVVV
^ nope	VVVWVVVV
^ not	WVWTUVVV
^ nothing	TVZTVVVV
^ off	UVVXVVVV
^ oh	WVTWVVVV
^ ok	UWVWUVVV
^ old	XVTVVVVV
^ on	RWTZUaUV
^ order	UUVXVVVV
^ ordered	YUWSVVVV
^ our	RUVaWUVV
^ paid	YUVTVVVV
^ parking	WVVUUVVV
^ passport	VVWUVVVV
^ payday	UVVXVVVV
^ paying	XVVTVVVV
^ people	TVWWVVVV
^ phone	VVVVWXVV
^ pilots	UVVWVVVV
^ please	VZUSUUVV
^ police	VUVWVVVV
^ pool	WVVUVXVV
^ pothole	VVWUVVVV
^ power	UUVWUVVV
^ press	SVVYVVVV
^ producer	VVVVVVWV
^ quick	VWVVVVWV
^ rail	VWVVWVVW
^ rang	VVVVWUVV
^ really	VVWVVVVV
^ recall	VVWVVVVV
^ respect	VVWUVVVV
^ roaming	XUVUVVVV
^ sat	VUVWVVVV
^ saw	VVUXVVVV
^ school	VVVVVUVV
^ screen	WVVUVVVV
^ seat	VVVWVVVV
^ second	WVVUVVVV
^ sent	VUVWVVVV
^ seriously	WVVVVVVV
^ servers	WVVVVVVV
^ shares	VVVWVVVV
^ since	UVVWXUVV
^ sitting	UVVWVVVV
^ smart	UVWVVUVV
^ smell	VXUUZVVV
^ smooth	VVWUVVVV
^ so	XWVSTUVV
^ solar	WUUWVVVV
^ someone	UWVVYVVV
^ sorry	XVVUUVVV
^ staff	VVVVVUVV
^ standing	UVVXXVVV
^ starving	VUUXVVVV
^ still	WVVVVVVV
^ stuck	TVVWUWVV
^ subscribed	WVVVVVVV
^ sunrise	UVVWVVVV
^ support	UVWVVVVV
^ switched	TVWWVVVV
^ thank	VVWUVVVV
^ thanks	VUZSVVWV
^ that	TUUYUVVV
^ that's	VVUWVVVV
^ the	dLbRNSTW
^ there	VXUUZUVV
^ there's	WXUTdWVU
^ they	WTXUVVVV
^ they're	VVUWTVVV
^ thinking	UUVYVVVV
^ third	XUVVVUVV
^ this	TUcRSUUV
^ three	XUVTVUVV
^ to	UVWVVUVV
^ toddler	VVVWVWVV
^ took	UWVUVVVV
^ trading	VVVWVVVV
^ traffic	UVVWVVVV
^ transport	VVVWVVWV
^ tree	WVVVVVVV
^ tried	WVUVVVVV
^ two	WUTXYVVV
^ ur	UVWVVUVV
^ very	XVVTVVVV
^ visiting	UWVUVVVV
^ voice	VVWUVVVV
^ waiting	UUUXVUVV
^ was	VWVVVVVV
^ watching	UVVXVVVV
^ we	SWUYYTWU
^ we're	VVVVWUWV
^ what	UWWVUVVV
^ what's	WYUTUVVV
^ whats	UXVUVVVV
^ when	RYVWUVVV
^ when's	UZVTVVVV
^ where	UWVVVVUV
^ where's	WUVVVVVV
^ which	UZVTUVVU
^ who	XTTWUVVV
^ who's	VUVWVVVV
^ whoever	UVWVVVVV
^ why	cPUVUVVV
^ will	VUVWVVVV
^ windows	WVVVVVVV
^ with	WVVVVVVV
^ working	VVVWVVVV
^ worst	WVVVVVVV
^ would	bSTUVVUV
^ wow	WVVUVVVV
^ writing	UVVWVVVV
^ wrote	TVXWVVVV
^ yes	TUUZUVVV
^ you	aSVSWZVU
^ you're	UVVWVVVV
^ you've	WVVUVVVV
^ your	bRaOUTVS
a	XRaSRTXQ
a 0	VVVVTVVV
a baby	VVWVWWVV
a bad	TVYUVVVV
a bag	WVVVVVVV
a bank	VVWUVVVV
a better	UVVWUVVV
a bill	UVWVVVVV
a biscuit	VVUWVVVV
a bit	UVWVUWVV
a black	UVVWVXVV
a book	UUUYVVVV
a bow	TVYTVVVV
a bunch	WVUVUVVV
a burning	UUWWUVVV
a bus	UWVVVWVV
a cake	VVVVUVVV
a calculator	VUWVVVVV
a call	TYUVVVVX
a car	VVUWVVVV
a child	VVVVWVVV
a coffee	VVVWVVVV
a coin	VVVVWXVV
a comment	VWVVVVXV
a company	WUWTVVVV
a consumer	VVVVVVXV
a customer	UVWVVVVV
a cyclist	VWVVWVVV
a date	WVVVVVVV
a day	UVWVVVWV
a direct	XUVVVVVV
a disgrace	UVUXVVVV
a dm	UWVVVVVV
a doctor	VUWVUVVV
a double	VVVVVVWV
a e	VVVVWVVV
a fiddle	VVVVUUVV
a fifth	VWVVVVVV
a fight	VVWVVVVV
a film	VVVWVVVV
a fire	VXUUYVVV
a flat	WVUVVVVV
a flight	UVVWVVVV
a form	WVVVUXVV
a free	VVVVVVWV
a full	XVVTXVVV
a fuss	TVXVVVVV
a game	WVVVVVVV
a gift	VVXTVVVV
a good	UUWWVVVV
a group	VVVVVUVV
a guy	UVUXVVVV
a hair	XVVUVVVV
a handwritten	UVWVVVVV
a has	VVVVWVVV
a hotel	VVVVVVWV
a hug	UVVWVVVV
a human	VVWUUUVV
a joke	WVVTVVVV
a journalist	VVVWVVVV
a kid	WVUVXUVV
a knife	UWVVYWVV
a known	UVVVVVVV
a lawyer	XVUUVVVV
a letter	VVVVVWVV
a line	VVVVUWWV
a list	VVVVVVVU
a little	WVVUWWVV
a live	VWVVWVVV
a long	UVWVVVXU
a look	VVVVVUVV
a lot	UWUWXVXU
a mail	VVWUVVVV
a man	UVVXYWVV
a manager	UWVVVVVW
a map	XUVUVVVV
a match	TVUYVVVV
a million	WVWUVVVV
a minute	TVXUUVVV
a month	YTVVVVVV
a name	VVUVVVVV
a new	TYUVVVVV
a newborn	VVVVVWVV
a nightmare	UVWVVVVV
a number	WVVUVVVV
a one	WVVVVVVV
a paper	UVWVUVVV
a parking	VVVWVVVV
a person	WVVUVVVV
a phone	WVUVUWVV
a photo	UVWVVVVV
a picture	WVVVVVVV
a piece	VVVVUVVV
a plane	UUVYVVVV
a podcast	VVVWVVWV
a pram	XVUUVXVV
a private	VVVWVVVV
a problem	UVWVVVVV
a raise	UVWUVVVV
a receipt	WVUVVVVV
a red	VWVUVVVV
a refund	UWVVVVVV
a robot	XVVUVVVV
a row	WUVVVVVV
a scam	VVWVVVVV
a screen	UVUXVVVV
a season	VVUWVVVV
a seat	WUVVVUVV
a second	UVWUVVVV
a shop	VVVVUVVV
a single	UVYTVVVV
a size	WVVUVVVV
a skateboard	UVVWVVVV
a small	VWUVVVYV
a smile	UVXUVVVV
a spokesperson	VVVVVVXV
a stranger's	WVVUVVVV
a stroller	WUVVVVVV
a table	WWVUVVVV
a teacher	WVVVVVVV
a team	VVYTVVVV
a ticket	WUVVVUVV
a tomato	VVVWVVVV
a town	WVVVVVVV
a train	TVUXWVVV
a two	TVXVVVVV
a very	VVWUTVVV
a wall	WVVUVVVV
a way	UWVVVVVV
a week	YUUUUVVV
a wheelchair	UWVVUUVV
a whole	UUWWVVVV
a window	WVVVVVVV
a woman	VUVWVWVV
a word	VUUWUUVV
a working	WUVVXVUX
a year	UWVVVVVV
able	WVVUVVVV
able to	WVVUVVVV
about	SXUWRUYS
about 0	TWVWVVVV
about a	VWVVUVVV
about how	UVVWVVVV
about it	WUXTVWVV
about my	UVVWVVVV
about the	WVVUVVYT
about your	UWUWUVVV
above	VVVUWWVV
above the	VVVUWVVV
abroad	VWVUVVVV
ac	XUVVUUVV
access	UWVVVVWY
access to	UWVVVVWY
accident	VXVUUWVX
accident ,	VVVVVWVV
account	TWVWTZVU
account $	TVVXVVVV
account ,	UWVVVVVV
account .	UVWVVWVV
account and	VWVVUVVV
account in	VVVVVUVV
account is	VVVVVWVV
account on	VVVVVWVV
accounts	WVVVVVVV
across	UWVVUVVV
across the	VVVUUVVV
act	WUVVVUWU
actual	VVVWVVVV
actually	VTVXVVVV
actually $	VVUWVVVV
ad	UVUXVVVV
add	UWVVVVVV
add my	VWVVVVVV
added	UVWVVVVV
address	UVWVVXVV
address .	UVWVVXVV
ads	VVWUVVVV
ads .	WVVUVVVV
advance	VWVVVVVV
affected	VVVVVVVW
affected by	VVVVVVVW
after	WUXTVVVU
after $	WVVVVVVV
after 0	WVVUVVVV
after a	UWVVVVVV
after that	VVVWVVXV
after the	XVVTUUUV
after your	VVVVZVVV
afternoon	UVWUVVVV
afternoon $	VVWVVVVV
again	UUWXUWUV
again $	YUYQUWVV
again ,	UVUYUVVV
again .	TVVXWVVV
again ?	WVVUVVVW
again and	UWVVVVVV
again but	WVUVVWVV
against	XUUVVVVV
against the	VVVWVVVV
agency	UVVWVVVW
agency ,	UVVWVVVW
agent	XVUUTWVV
agent "	UWWVVVVV
agent said	WVUVVVVV
agents	VVVVVUWV
ago	XVUVUVUV
ago $	WVVVVVUV
ago ,	WVVVUVVV
aid	VVVWVVVV
air	YUVTVWWV
air $	YVVTVVVV
air ,	VVVVVWVV
air at	VVVVVVWV
airline	UUWWVVVV
airport	VVUWVWUV
airport $	VVVWVVVV
aisle	VVUWVVVV
alarm	UWTXVVWV
alarm keeps	UXVUXVVV
all	XTUWUWUV
all $	SVXVUVVV
all ,	WVWTVVVV
all .	WVVUVVVV
all day	VVUWVXVV
all good	UVTXVVVV
all have	VVVVWUVV
all his	VVVWVVVV
all i	XTVVVVVV
all my	WVVUUWVV
all night	VVVVVWVV
all of	VVVVVUVV
all over	VVVVVUVV
all the	UXVUaVVV
all you	UUVXVVVV
allergic	WVVVWVVV
allergic reaction	WVVVWVVV
allotments	WVVUVVWV
alone	VVVVVYVV
alone .	VVVVUVVV
alone ?	VVVVVUVV
alone on	VVVVWWVV
already	WVUVWVVV
already did	VVUWVVVV
also	VVVVUUVV
always	TVVXTVVV
always a	VVVVUVVV
am	UVWURUUU
am ,	UVWVUVVV
am .	WVVTWUVU
am 0	TVVXVXVV
am i	UVVWUVVV
amazing	UVXUVVVV
ambulance	UVVWVVVV
an	XVUUVVXV
an account	TWWWVVVV
an answer	WVWUVVVV
an article	VVUVVVWV
an electric	WVVVXVVV
an empty	WUVVVVVV
an error	VWVVVVVV
an hour	XVUUXWVV
an inquiry	VWVVVVVW
an outage	UWVVVVVV
and	XUXTacVQ
and 0	WUVVUVVV
and @	UUVXVVVV
and a	WUVVYUVU
and all	WUVVVVVV
and am	UWVVVVVV
and can	VVVVVUWV
and can't	TWVWUWVV
and counting	VVVWVVVV
and crew	VVVVVUVV
and crying	VVVVUVVV
and cut	WVVVVVVV
and each	WVVVUWVV
and gave	WVUVVVVV
and getting	WVVUVVVV
and got	UVVWWVVV
and has	VUXUVYVV
and have	VVVWUVVW
and haven't	UWVVXWVV
and he	VVWUWVVV
and his	UWVVVVVV
and hit	UWVWVVVV
and how	UWVVVVVV
and i	UYUUYVVV
and i'm	VXVTXUVV
and i've	VVWVVVVV
and is	WTUXVVVV
and it	UVWWVUVV
and it's	WVXTWVVV
and left	WVUVVWVV
and me	VVWVUUVV
and my	WVVUaYVU
and never	TVXVVVVV
and no	UXVUTXVV
and nobody	XUUVWVVV
and not	TVXVVVVV
and now	XVVUYUVV
and one	VVVVVUVV
and she	VVVVVWVV
and staff	UVUXVWVV
and the	YWTUTUWT
and their	VVVWVXVV
and then	WUUVWWVV
and there	UVVWVVVV
and there's	UXVVVWVV
and they	WVVVVUVV
and today	WVVUXVVV
and travels	VVVVVWVV
and want	UWVVVVVV
and wants	VVVWVVVV
and was	VVWVUVVV
and we	XVVUVUUW
and when	VVVVUVVW
and won't	WVVVXVVV
and would	VXUUVVYV
and you	UUYUTXVV
and your	ZVTTVVWU
angry	TVYUVVVV
announce	UUVYVVVV
announce the	UUVXVVVV
announced	WVVUVVVV
announcements	WVVUVVVV
announcements ,	WVVVVVVV
another	VVVVVWVV
another $	UVWVVVVV
another one	VWVVUWVV
answer	ZTUUUUVX
answer on	VVWVVVVV
answered	UVXUVVVV
answered my	UVXVVVVV
answers	VVVVVUVX
any	XYSTXWVU
any 0	VWVUVVVV
any chance	YTVVVVVV
any eta	VWVVVVVV
any more	UWVVVUVV
any plans	WUVVVVVV
any update	UWVVVVVV
anybody	VTWXVVVV
anybody else	TWVVVVVV
anymore	TVVXWXVV
anymore $	UWVVVVVV
anymore ,	VUUXWXVV
anyone	SVUZWWVU
anyone ?	XUVUVVVV
anyone at	WVVVVVVV
anyone else	UUVXVVVV
anyone else's	UVVWVVVV
anyone from	VVVVVVWV
anyone know	VWVVVVUV
anyone up	UVVWVVVV
anything	XTXTTWVV
anything $	WVUVUVVV
anyway	VUUXVVVV
anyway $	WUUWVVVV
apology	XVTWVVVV
app	XTYSTUUV
app $	XUVUVVVV
app is	VUXTVWVV
app says	WUVVVVVV
apparently	WVVVVVVV
appear	VWVVVVUW
appointment for	VWVVVVVV
appreciate	VVWVVVVV
appreciate the	VVWVVVVV
approved	WUVVVVVV
apps	UVWWVVVV
april	WUVVUVVV
are	VUXVWWSZ
are $	UVWVVVVV
are a	WVVVUVVV
are affected	VVVVVVVW
are at	VVVVVUVW
are coming	UVVWVVVV
are coughing	VVVVWVVV
are gone	UWVVVWVV
are in	VWVVUVVV
are killing	WVVUUUVV
are on	WVVUXXVV
are still	VVVVWVVV
are the	UWWUVXVV
are there	VWVVUVVV
are you	WTVXVVVV
area	UVVWVVVV
area $	VVVWVVVV
aren't	TVUYVVVV
arm	VUVWWUVV
arm is	WVVVWUVV
armrest	WVVUUUVV
around	TXVWVVVV
around 0	UWVVVVVV
around noon	UWVVVVVV
arrest	WVUVVVVV
arrival	VVWVVUVV
arrived	YUTVUWVV
arrived .	XUVUVVVV
arrived the	WVUVVVVV
arrives	WVVUVVVV
arrives 0	WVVUVVVV
article	UWUWVVWV
article about	UVVWVVVV
as	TYRYTQVe
as a	XVUUUUVU
as if	WVVUVVVV
as mayor	VVVVVVVX
as member	VVVVVVVW
as of	VWUVVVVY
as the	UWVVWVVV
as well	VVVVUUWV
ask	XTWUVWVW
ask ?	WUVVUVVV
ask for	VUXVVUVV
ask the	WVVVWWVV
asked	VSZVTUVW
asked .	UVWVVUVV
asked for	VTYUVVVV
asked if	UVVXVVVV
asking	UWWUWWVV
asking for	UVWVVVVV
asks	VWVVUVVV
asleep	WVVVVVVV
assistant	VVWUVVVV
at	VSUZQQbX
at 0	aWXNUVbW
at @	VVTXVVVV
at a	UVWVVUVV
at all	WTWUVVVV
at example	VWVVUVXU
at five	WVVUVVWV
at gate	TUVXWVVV
at home	UUVXVVVV
at it	UWVWUVVV
at last	VVWVVVVV
at least	XVUUVVVV
at lunch	VVWUVVVV
at me	XVVUVWVV
at my	VUWVUVVV
at nine	UVVWVVVV
at noon	VVVVVUVU
at once	VWVVXVUX
at seven	VWVVVVWW
at six	UVVWVVVV
at t	VVVVVWVV
at the	UXUVPUTT
at your	TVUZYWUX
at yours	UVWVVVVV
ate	aWTRXWVV
ate a	WVVVWWVV
ate my	aUUSVVVV
ate the	UWVUWVVV
attached	VVVWVVVV
attached $	VVVWVVVV
attendant	VVUXVVVV
august	WVVVVVWV
austin	VVVWVVVV
austin ,	VVVWVVVV
authority	VVVVVVVX
authority ,	VVVVVVVX
autistic	VVVVUXVV
autistic son	VVVVUXVV
auto	XVVUVVVV
autocorrect	XUVUVVVV
available	VWVUVVWV
aviation	UWVVVVVV
away	ZSVVUXVV
away $	YTVVVVVV
away at	WVVVVVVV
awful	UWWVXVVV
b	VVVWVVVV
baby	WVVTWXVV
back	USbTUWUV
back $	WVVUXWVV
back .	VUVWVXVV
back ?	YSVVVUVV
back at	UVWVVVVV
back for	UVWVVVVV
back in	UWVVUVVW
back on	UXVUVWVV
back the	TVXUVVVV
back to	XUVVVVVV
backpack	UVVXVVVV
bad	RTcVVUVV
bad day	UVXUUVVV
badly	XVUUXVVV
bag	VWWUYUUV
bag $	WUVVWVVV
bag .	VVVVVUVV
bag and	UXVUXVVV
bag didn't	VWVVVVVV
bag is	UVVWUVVV
bag made	VVVVVUVV
bag on	WVVVVVVV
baggage	WVVUVVVV
bags	WUVVVVVV
bags $	XTVVVVVV
bailiffs	VVVVVXVV
balance	VVVWVVVV
balcony	VVVVZWVV
ball	WUUWWWVV
ban	VUVWVVVV
bank	VVTXWUVV
bank app	UVWVVVVV
banks	UVWVUUVV
banks $	UVWVUUVV
bar	UUUYUVVV
bar $	UVUXVVVV
barks	VVVWUVVV
barrier	VVVVUVVV
basic	VWVUVVVV
batch	VVVVVVVX
batches	VVVVUVVV
batteries	VVVVUVVV
battery	WVUWZWVV
battery $	WVVVVVVV
battery .	VVVVZWVV
battery is	UTVYWVVV
be	VaSSTUWU
be a	WVUVVVVV
be an	XUVUVVVV
be better	WVUVVVVV
be fixed	VWVVVVVV
be happier	VVWVVVVV
be here	UWVVWUVV
be illegal	VVUWUVVV
be my	VVUWVVVV
be nice	WVUWVVVV
be on	UVWVUUVV
be picked	VWVUVXVV
be streamed	VWVUVVVV
beats	VVUWVVVV
because	YTVTWSUU
because my	UVWVUUVV
because of	WVVVXVVV
because the	VWVVWUVV
because your	VVVVUVVV
bed	UWUWTXVV
bed $	WUVVVVVV
bed .	UWUWUVVV
bedroom	UWVVYVVV
been	VWSWRVXY
been 0	UVWWUVVV
been a	WUTXVVVV
been down	VVVVXVVV
been off	VWVUUVWV
been offered	UWVVVWVW
been on	WVVUVVVV
before	VWWTUWZU
before 0	VVVVVVXV
before i	VWVVVVXV
before seven	VVWVVVVV
before the	UVWWVVVU
before they	UVXVVVVV
before you	WVUVVWUV
behalf	VWVUVVWV
behalf of	VWVUVVWV
behind	UVWVWWWU
behind the	VVWVWVWU
being	XUVTVVUV
believe	VVUWVVVV
bell	UVVVUVVV
below	VVVVXVWV
below .	WVVUVVVV
belt	VVWUUVVV
best	SVZVUVVV
beta	UVUXVVVV
better	XTVVUUVV
better $	YTVUVVVV
better than	TVXVVVVV
between	UVUYUVVV
between a	VUVXVVVV
between the	VVVWVVVV
beyond	XVUUVVVW
big	UUZUUUWV
bike	UXVUVVVV
bill	XUXTVUVV
bill $	UVVWVVVV
bill 0	WVVVVVVV
bill i	UVWVVVVV
billing	UVVWVVVW
bills	VVVVVWVV
bin	WVVVVVVV
bingo	WVVUVVVV
birthday	WVWTVVVV
birthday ,	VVWUVVVV
biscuit	VVUWVVVV
biscuit tin	VVUWVVVV
bit	TVWWUUVV
bit ,	UVWVVUVV
black	UWVWWXVV
black friday	VWVVVVVV
blackout	VVUWXWVV
bland	WVVVVVVV
blanket	WVUUXXVV
blankets	UVWVVVVV
bleach	UWVVYUVV
bleeding	VVVWWTVV
bleeding ,	WVVVVUVV
blender	UUWWVVVV
blind	UVVVTXVV
blind and	WVVVUXVV
bliss	UVVVVVVV
bliss $	VVWUVVVV
blocked	UWVVWWVV
blog	UVVXVVWV
blog .	UVVXVVVV
blood	WUVVVWVV
blood ,	VVVVVWVV
blue	UWVVUUVV
board	VWVUTVWU
board $	WVVUVVVV
board ?	VWVVVVVV
board says	WVVVVVVV
boarding	UUUXUUVV
boarding ,	VVVVUVVV
boarding .	UVUXVVVV
boarding pass	VWVVVUVV
boil	VVVWVVVV
boiler	UWVWXSVV
boiler ,	UVVWVVVV
boiling	UWVVWUVV
bonus	WVVVVVVV
book	TUWYVVVV
book .	VVWUVVVV
booked	VVWVUVVV
booked the	UVVWUVVV
booking	VUVWUUUV
booking $	UVVWVVVV
bookings	VWVVVUVV
books	WVVUVVVV
boots	UVXTVVVV
boredom	WVVVUVVV
borough	VVVVVVVW
boss	UVVXUVVV
boss $	VWVUVVVV
boston	TVUXVUVV
bot	WUVVVVVV
both	UTUYUXVV
both sides	VVVWUVVV
bottle	UXVVWVVV
bottom	VVVWVUVV
bought	VVUVUUVV
bought in	VVVWVVVV
bought the	VVVUVVVV
bow	TVYTVVVV
box	XUVVVUVV
box $	VVWUVVVV
box ,	VVVVVWVV
box .	WVVVXUVV
boxes	VWVUVVVV
boy	UWXTYWVV
boy is	UVWVUVVV
boyfriend	UVVVXVVU
boys	VVVVUVVV
brakes	WVUVVUVV
brakes failed	VVVVWUVV
branch	WVVVUUVW
branch .	UXVUVVVX
branches	WUVVWVVX
brand	WVVUVVVV
bravo	UVWVVVVV
bravo $	UVWVVVVV
breach	UUVXVVVU
bread	WUWTTWVV
bread .	XVVUVWVV
break	UUUXVVVV
breathe	VVVVVWVV
breathing	UWUWXVVV
bricked	XVUUVVVV
bricked my	XVUUVVVV
bridge	UXUVYWUX
brilliant	UVWVVVVV
brilliant $	VVWVVVVV
bring	TVUZTUVV
broadcast	WUVVUVVV
broke	VUUXXWUV
broke ,	UWWUVVVV
broke my	VVUWVUVV
broken	WVWTTUUW
broken .	UWVVVVVW
brother	WVUVUWVV
brother works	VVVWVVVV
brought	VVWVUWVV
brown	XVUUVVXU
brown water	VVVVVVXU
btw	VWVVVVVV
bucket	VVVVWVVV
budget	UVVWVVVV
buffering	WVVUUVVV
bug	VVWUVVVV
build	VUWVVVVV
building	VVWVTWVV
built	UVWVVVVV
bulletin	VVVVVVXV
bunch	WVUVUVVV
bunch $	WVUVUVVV
burger	ZVTTVVVV
burger .	WVVVVVVV
buried	VVVWVVVV
burn	VVVWXWVV
burned	UVUXVXVV
burning	UUWWUUVV
burst	VVVVWWVV
bus	VVTWXXVV
bus $	TUWWUUVV
bus .	WWTVWWVV
bus 0	UVVVUVVV
bus driver	WVVUWVVV
bus stop	VVUWVWVV
business	VVVWVVWV
but	TUXVQSUU
but i	UWVVVUVV
but only	VVVVUVVV
but the	VUUXUVVV
but wow	UVWVVVVV
but you	UVWUVUVV
button	WVUWUVUV
button ,	UVVWVVVV
buttons	VVVVUVVV
buy	VVVVWWVV
buy it	VVVVWVVV
buying	UVWVUVVV
buying a	UVWWVVVV
by	UXTXPTWd
by 0	UVWVUVWU
by a	XVUUVVVV
by friday	VUVWVVVY
by mail	XUVVVVVV
by mistake	VWVVVUVV
by phone	WUVVVVVV
by the	TWVXUUVX
by tomorrow	WUVVVWVV
by you	UWVVVVVV
bye	UVUXXXVV
c	VVUWVVVV
c $	UVVWVVVV
cabin	UVVXVTVV
cabin crew	UVUWVVVV
cable	TXVVWVVV
cake	UUVXUUVV
cake in	VVVVUVVV
calculator	VUWVVVVV
call	VZYPWVVW
call $	UWVVXVVV
call ,	WVWUVVVV
call a	VVVVUVVV
call about	VVVVUWVV
call back	WVVVVVVV
call failure	VVVVVVWV
call from	TXVVVVVW
call it	VUXUUVVV
call me	VWVUWVVV
call the	XWVTVUVV
call with	VVVWVVVV
called	VUVWUUVV
called "	WVVVVVVV
calling	VWUUVWXU
calls	WVVUVVVV
calls .	WVVUVVVV
calm	UVVWXVVV
came	WVZQXYWT
came $	WVUVVVVV
came ,	VVVVVWVV
came before	VVWVVVVV
came down	WVVVYXVV
came for	VVXUVVVV
came home	UVXUVVVV
came in	TVWVVVVV
came off	XWUUVVVV
came out	VUWVVWVU
camera	XUTWUVWV
camera $	XVVUVVVV
can	VZWQUWVT
can a	UWVVVVVV
can do	VVVVVUVV
can i	TaUTTVVV
can see	WVVUVVVV
can send	VWVVVVVV
can somebody	WVVVVWVV
can talk	WUVVVVVV
can u	WUVVVVVV
can we	VVVVVWVV
can you	XUVVUWUU
can't	UXVUXZUU
can't believe	VVVWVVVV
can't call	UVXUUVVV
can't do	UVUXXWVV
can't find	VXUUUVVV
can't get	TWUXVWVV
can't go	VVVVVUVV
can't just	VVVVWVVV
can't leave	VWVVUXVV
can't lift	WVVVTVVV
can't pay	VVVVVXVV
can't see	WVVVVUVV
can't spell	WVVVVVVV
can't stand	UWVVWUVV
can't think	UVXUUWVV
canada	VVVWVVVV
cancel	VWVVVVVV
cancelled	XVUUUWVV
cancelled ,	VVVVVUVV
cancelled .	WUVVVVVV
cancelled by	UWVVVVVV
cancelled my	WVUVVVVV
candles	UUVXVVVV
cap	VVVVXVVV
captain	UVVWVVVV
car	XVUTbXWU
car $	UVWVVVVV
car at	VWVVVVWV
car is	WUUVWYVV
car park	UWVWWVVV
carbon	VWVUWVVV
carbon monoxide	VWVUWVVV
card	VXVUUUUV
card .	VVWVVUVV
card declined	WVVVVVVV
card says	WUVVVVVV
card was	VWVVVVVV
cards	VWVUUWVV
care	WVVUTWVW
care $	WVUVVVVV
care ,	WVVVUWVV
care home	VVVVUWVV
carer	UWVVUVVV
carers	VWVUUWVV
carriage	VWVVWVVV
carried	UVXUVVVV
cars	VVUWXUVV
case	UWVVVVVU
cash	VVUWVVVV
cash in	VVUWVVVV
cash machine	VUVWVVVV
cashier	TVWWVVVV
cat	RVVZVVVV
cat $	VVVWVVVV
cat is	VVVVWVVV
cats	VUVXVVVV
caught	WUVVVVVV
cause	VVVUVVVV
ceiling	VVVWYWVV
centre	VVVWUVVV
ceo	VVVVVVVU
cereal	WUVVWVVV
certificate	VVVWVWVV
chair	UWVVVVUV
chair .	VVVVUWVV
chance	XTVVVVUV
chance of	YTVVVVVV
change	UVVWVUUV
change $	UVVWVVVV
change my	VWVUVVVV
changed	VVUWVVVU
changed the	WVUVVVVV
changing	VVVVTVVV
channel	VVVVYWUW
chapeau	VVWVVVVV
charge	TVXVUVVW
charged	XVUUVVVV
charged 0	UWVVVVVV
charged for	WVUVVVVV
charged me	XVUVVVVV
charger	UXUWXUVV
chargers	VVWUVVVV
charges	VVVVVUVV
charging	VVVVXXVV
chat	YTVUVUVV
chat .	WVUVVVVV
chat with	UVWVVVVV
chatting	VVVVUVVV
chatting $	VVVVUVVV
check	SVXWUUVU
check .	VUVWVVVV
check ?	VWVVVVVV
checked	XVUUVUVV
checkout	WVUVVVVV
checks	VVVWVVVV
cheers	WVUVVVVV
cheers ,	VVUWVVVV
cheers for	WVUVVVVV
cheese	UXVUWVVV
chef	XVVTVVWV
chemo	VVVVVWVV
chest	UVVWWUVV
chicago	VVVVUVVV
chicken	WVUWZWVV
chicken .	VVUWVVVV
chicken salad	VVVVZVVV
chicken was	WVVVVWVV
chief	VVVVUVVX
child	UXVVXVVV
children	VVVVUVVV
children's	VVVVVVVW
christmas	VVVVUVVV
city	VWVUUVVW
claims	UWWUVVWV
class	XVUUUUUV
clean	VVVVVWVV
cleaned	UVXVUVVV
cleaner	VUVXYUVV
cleaning	WVVVVVVV
clear	UVWUVVVV
cleared	VVWVVVVV
clerk	UWWUVVVW
click	XUUVVVVV
clinic	WVVUUVVV
clock	VUVWVVVV
close	XWUSYVVU
close .	WVVVZVVV
close it	WUVVWWVV
close on	VWVUVVVV
closed	TTUZUWVU
closed $	UVVWVVVV
closed ,	UVVWVVVV
closed .	UVVWVVVV
closed in	WUVVVVVV
closed on	UVVWVVVV
closes	WUVVVVVV
closes at	WUVVVVVV
closing	WVVVWVXV
cloud	XUVVWZVV
coach	UWWUVVVX
coat	UVWVUUVV
cockpit	UVWVVVVV
code	TUVYVVVU
code $	UVVWVVVV
coeliac	WVVUVVVV
coffee	TUVYUVVV
coffee $	UVUXVVVV
coffee ,	VVXUVVVV
coffee .	VVUWVVVV
coffee on	WVVUVVVV
coin	VVVVWXVV
cold	VUVWUUVV
cold $	VUVWVVVV
cold .	VVVVUVVV
collapsed	VVVVVWVV
colleague	VVVVVUVV
collect	WVUVVVVV
collection	UWVVUVVV
collection in	UWVVVVVV
collectors	VVVVVWVV
colour	UWWVVVUV
come	XVUUUXVU
come $	WUVVVWVV
come .	VVVVVWVV
come and	YUUUUVVV
come with	VVVVUVVV
comes	VVVVUUVV
comes $	VVVVVUVV
coming	WUUWaYVV
coming back	VUVWVVVV
comment	UXUVVVZU
comment on	VWVVVVXV
commission	VWVVVVVW
commissioner	VVVUVVVW
committee	VVVWVVUY
committee .	VVVVVVVW
company	WUUVUUWU
company $	VUUWVVVV
company that	VVWUVVVV
competition	VWVVVVVW
complain	UVVWVVVV
complain about	WVVVVVVV
complaint	VVWVVWVV
complaint .	UVVWVWVV
complaints	VVWVVVVV
computer	VVVVVWVV
concert	TTVZVVVV
confirm	VWVVVVWV
confirmation	TXUVVVVV
confirmation mail	UXVVVVVV
confirmed	VVVWVVVV
congrats	VVUVVVVV
connection	WVVUVVVV
connection .	WVVVVVVV
connection because	WVVVVVVV
consistent	WVVVVVVV
console	VUVWVVVV
constituents	VVVVVVVX
consultation	XUVUVVVV
consumer	UWVWVVXV
contact	UXVUUVVW
contactless	VWVUVVVV
content	WVVVVVVV
continue	VVVWVVVV
contract	WVVUVVVV
cook	UVVWUVVV
cookies	UUWVVVVV
cool	VVWUVVVV
copy	WVVUVVVV
correspondent	VVVVVVWV
corridor	VVVVVUVV
coughing	VVVVXUVV
could	VTYUTUVT
could be	UUUYVVVV
could have	WVWUUVVV
could not	VTYUVVVV
could read	UVWVVVVV
could someone	VVVVVVUV
could you	UYUUUUVU
could your	WUVVVVVV
couldn't	VVXUUWVV
couldn't be	VVWUVVVV
council	ZTUUVVUV
council tax	YUUTVVVV
councillor	VVVVVVVW
count	VWVVVVVV
counted	WVUVVVVV
counter	UVXUVUVV
counter .	WVUUVVVV
counting	VVVWVVVV
counting $	VVVWVVVV
country	VVVVXVVV
counts	VVUVVVVV
county	TWVWXVUZ
courier	VVWUWWWV
course	WVVUVVVV
court	UWVVVVVX
cover	VWVVVVVV
covering	VVVVVVWV
covering the	VVVVVVWV
cracked	TVVXVVVV
crashed	WVVVVVVV
cream	VVUWUVVV
credit	VVWVVVVV
crew	UTXWVTVV
crew ,	VVUWVVVV
crew for	VVWVVVVV
crew is	VVVVWVVV
crew of	VVWUVVVV
crib	VVVVVWVV
cried	VVVUUVVV
crime	XVVTVVWV
critic	UVVWVVWV
cross	TVYUWVVV
crossing	VWVVVVVW
crossword	UVVWVVVV
crying	WVVVUVVV
crying child	WVVUVVVV
culture	WUVVVVVV
cupboards	VVVVVYVV
cushions	VWVVUWVV
customer	VVWUTUVV
customer care	UVWVVVVV
customer service	UVXVUUVV
customers	WVVVVVVV
customers $	WVVVVVVV
cut	YTUWWYVV
cut off	WVVVUWVV
cut the	VUVWVVVV
cutting	WVVUTVWV
cyclist	VWVVWVVV
d	VUUXVVVV
dad	TUWXUVVV
dad has	UVUXVWVV
dad is	VVVVVUVV
dad still	UVTYVVVV
dad's	XVVUXWVV
daily	UVVWVVVV
dallas	UWVVVVVV
damage	WVVUVVVV
danced	VVWUVVVV
dangerous	VUWVVUVV
dark	VWVUUWVV
data	XUUVUUVV
data $	XVUUVVVV
date	VVUWVVVV
date $	WWVUVVVV
date ,	UVVWVVVV
date .	WVVVVVVV
daughter	TWVVVXVV
daughter ,	VVVWVZVV
daughter has	VVVVUUVV
daughter is	UWVVUWVV
day	WTUXVUWT
day $	RXWWVXVV
day ,	UVYUTVVV
day .	XUUVVUVV
day 0	VUVWUVVU
day ?	VVVVVVWV
day after	WVUVVVVV
day and	WVVUXVVV
day of	VVVVXVVV
days	VVUWUVTW
days $	TVUXWUVV
days ,	VUXUVVVV
days .	VWVUUVUW
days ago	WVVVVVVV
days and	VWVVVXVV
days in	VUVXVVVV
days of	WVVVVVVV
dayton	WVVUWVVV
dead	SUVZTUVV
dead $	VVVVUVVV
dead ,	VVVVUVVV
dead .	UVVWVVVV
dead since	VVVVUVVV
deadline	WUVVVVVV
deadline in	WVVUVVUV
deaf	VVVVUVVV
deaf and	VVVVUVVV
deal	VVWUVVVV
dealer	WVVUVVVV
dear	VVVVVVVU
debit	VWVUVVVV
debited	VWVVVVVV
debt	VVVWXYVV
decent	UVWVVVVV
decided	UUVYYXVV
decision	VVVVVVUX
declined	WVVVVVVV
deep	WVVUVVVV
degrees	XVUUYWVV
degrees .	WVUUWVVV
degrees in	VVVVXVVV
delay	TXXUVVVW
delay $	VVWVVVVV
delayed	XVUUVVVV
delayed again	WVVUVVVV
deleted	WUVVVWVV
deliver	WVUUVVVV
deliver to	VWVVVVVV
delivered .	WVVVVVVV
delivery	XUTWWWVV
delivery .	VVUWXVVV
dementia	UXVUUWVV
dementia and	UWVVVWVV
demo	UVXUVVVV
dentist	VVUWVVVV
dentist $	VVWVVVVV
denver	WVVVVVVV
denver .	WVVVVVVV
deny	VVWUVVWV
department	UWVVVVVX
depot	VWUVVVVV
depot $	WVUWVVVV
depot instead	VWVVVVVV
derailed	WVVTaWVV
deserves	UVXUUVVV
deserves a	VVWUVVVV
desk	UVXUUTZV
desk $	VXUUVVVV
desk ,	VVVVVVXU
desk .	VWUVVVWW
desk 0	UUXVVVVV
desk in	UWVVUUVV
desk to	VVWVVVVV
details	UVVWVVUV
details $	UVVWVVVV
detective	UVVWVVVV
dev	VVWUVVVV
dfw	VVWVVUVV
diagnosis	WUVVVVVV
dialysis	VVVVVWVV
did	XXUSTSWV
did $	WVVUVVVV
did not	VXUUVVVV
did that	UWVVVVVV
did the	WUWVUUXV
didn't	UTZUTUUU
didn't come	XUUVVWVV
didn't expect	UVXVVVVV
didn't have	UVWVUUVV
didn't know	VUVWUVVV
didn't think	UVWVVVVV
die	UTZUZUVV
die $	WVVUaVVV
die for	TUZUVVVV
died	VUWVTXVV
died .	UVUYVVVV
died at	XVVTVVVV
dies	VVVWYXVV
diet	UVUXVVVV
difference	UXVUUVVV
difference between	VWVUVVVV
different	WWUVVUVV
dinner	VWVUVVVV
dinner $	VWVUVVVV
direct	WVVVVVVV
direct debit	VWVUVVVV
direct flight	XUVVVVVV
disabled	VWVVWVVV
disappointed	WVUVVVVV
discount	VWVVVVVV
discuss	VVVWVVVV
discuss the	VVVWVVVV
disgrace	UVUXVVVV
dissertation	VVVVVVUV
district	UVVWVVVX
diversion	UVWVVVVV
diverted	VVVWVVVV
dizzy	UWVVVVVV
dm	VTUZVUUV
dm $	UVUYVVVV
dm ,	WUVVVVVV
dm'd	VVVWVVVV
dm'd you	VVVWVVVV
dms	VVVWVVVV
do	RdTTTWVS
do $	URVbaVWV
do .	UVWVVVVV
do anything	VVVVUXVV
do i	SaUUYTUT
do something	VVVVVUVV
do that	VTVXVVVV
do the	VUVVUUWV
do this	VUUXWXVV
do u	WWVUVVVV
do we	VVVVWWVV
do with	UVVWVVVV
do you	UbTRTWUU
doctor	WVUVUVVV
doctor of	VVWVUVVV
doctor's	WVVVVXVV
documentary	VVVVVVWV
documentary about	VVVVVVWV
does	SZXSTVUU
does a	WVVVVVVV
does anyone	TWVWVVVV
does it	UWVVVWVV
does that	UVXUVVVV
does the	UXVUUVVV
does this	VWVUVVVV
does your	WUVVVVVV
doesn't	ZUTUVXVV
doesn't close	VVVVWVVV
doesn't know	WUVUVWVV
doesn't take	VVVVVUVV
dog	UWUWWUVV
dog $	UWVVVVVV
dog barks	VVVWUVVV
dogs	UWVVVVVV
doing	WSVWVUXV
doing a	VWVVVUXV
dollar	WVVVVVVV
dollars	WUVVVVVV
don't	UVTYWWUU
don't do	VVVVVWVV
don't have	UVVWUWVV
don't know	WUWUSXVV
don't want	UWVVXUVV
done	UVYUSVVV
done $	UVWVUVVV
done ,	VVVWVVVV
done .	UVWVUVVV
door	VVWUXVVW
door ,	VVWVUVVV
door closed	UVVWVVVV
door in	VVVVVWVV
door now	VVVVVWVV
doors	VUVWUUVV
double	VYUTVVWV
down	UUWXbVUU
down $	UVWVVVVV
down ,	WVVVVVVV
down .	VVVVVUVV
down again	WVVVXWVV
down and	UVVWUUVV
down for	VWVVVVVV
down in	WVVVZUVV
down on	WVVVVVVV
down or	UVVWVVVV
down since	UVWVWUVV
downhill	XVVTVVVV
downhill .	WVVUVVVV
dr	VVVWVVVV
dragged	UVVWVVVV
drain	UXUUXVVV
drains	WVVUUVVV
drank	VVUWXVVU
dress	VVWVVVVV
drill	VVVWVVVV
drilled	UVWVVVVV
drink	UWWUWVVV
drips	WVUUXVVV
drive	WVVUWVVV
driver	VVWUYUVU
driver $	VWVVVVVV
driver .	UVVXWVVV
driver is	VVVVVVWV
driver left	VVVVUVVV
driver on	XVUUWVVV
drivers	YUVUUVVV
driving	WVVVVVVV
drop	VVVVWVVV
dropped	VVWUXVVV
dropped two	WVVUXVVV
drove	VVWUVVVV
dublin	VUVWVVVV
ducks	UVUYVVVV
due	VWVUTWUW
during	UWVVVVVV
during the	UVVVVVVV
duty	VUVWVVVW
duty manager	VVVVVVVW
dye	VVVWWVVV
dying	VUWVTWVV
e	VWVUWUVV
each	WUWUTVVV
each of	VVWVVVVV
each time	XVUUVVVV
ear	VVVVWVVV
earlier	VVVVVWVV
early	TWWVUVVV
early ,	UVXUVVVV
early .	UVUXUVVV
earned	UVVWVVVV
east	VWVUWVVV
easter	WWVTUVVV
easy	VVWVVVVV
eat	VWTXUVVU
eating	UVVWVVVV
edition	VVVVVVYU
editor	UWXUVVZU
editor ,	VVVVVVVU
editor at	VWVVVVWU
effect	VWVVVVVX
eight	UVWWUWVV
eight years	UVWVVVVV
elderly	VVVVVWVV
electric	WVUUYWVV
electric shock	WVVVXVVV
electricity	VVVVUVVV
elevator	XVVUVVVV
eleven	UWVUVUVW
elm	WUVVWWVV
else	TVVYVVVV
else's	VUVWWWVV
email	UWVVVVVV
emails	WVVVVVVV
emergency	VWVVVVVW
emergency call	VVVVVVWV
emotional	UVWUVVVV
emptied	WVVVVVVV
empty	XUVUWWVV
end	TTVZWVVW
end ?	WUVVVVUW
end of	TUVZWVVV
ended	WVUVVVVV
ending	UYVTZVVV
ends	YUUUTWVV
ends ?	VVVVVWVV
ends in	WVUVVVVV
enforcement	WVVVVWVV
engineer	WUWUUWVV
engineering	UVVVVVXV
engineers	WVVUVVVV
english	UVVVVWVV
enjoy	WVUUVWVV
enough	VUVWUTVV
enough .	VVVVVUVV
ep	VVVVVVXU
episode	VVVWVVVW
error	UXVUVVVV
error 0	UXVVVVVV
estate	VWVVVVVV
eta	VWVVVVVV
even	USXXUVVV
even the	UVUXVVVV
evening	VWWUUUXV
evening $	WVUVVVVV
evening .	VVWUVVVV
ever	aRTWVVVV
ever $	VVWUVVVV
every	UUYUVTVV
every .	WVVUVVVV
every hour	VVVVVUVV
every shop	TVXVVVVV
every single	VVUWVVVV
every time	UVXVVVVV
everybody	VVTXVVVV
everyone	TVUYVWVV
everyone $	VWVUXXVV
everyone in	WVVUUVVV
everything	VUXUVWVV
everything $	UVWVUUVV
everything ,	UVWVVVVV
everything to	VVWVVVVV
everywhere $	WVVVVVVV
ex	UVUWWZVV
ex 0	VVVVVXVV
exactly	WUVVVVVV
exam week	UVVWVVVV
example	RZTYVUjT
example .	VWVUVVVU
example air	UVVWVVUW
example county	VWVVWVVX
example evening	VVVVVVWV
example grand	WVVUUVUW
example herald	VWVVVVVV
example post	VVVVVVWV
example times	VVVVVVWV
example tv	VWVVVVWV
exampleair	WVVUVVVV
exampleford	VVVUWVUX
exampleford i	VVVVVVVW
exampleford shop	VVVVUVVV
exampleton	WUVVWVVV
exampleton store	VUVWVVVV
exampleville	UWVVUVVW
exampleville video	VWVVVVVV
excellent	UVXVVVVV
exit	UWVUUVVV
expect	TWWVVVUX
expect a	UWVVVVVX
expect that	UVWVVVVV
expect your	VVVVVVUW
expected	VXVUVVVV
expected $	UXVUVVVV
expected a	UVWVVVVV
experience	WVVUVVVV
expired	VVUWVVVV
expired "	WVVVVVVV
explain	YUVUUUWY
explain the	VVVVVVWV
explain to	YTVUVVVV
explained	TVYUVVVV
explanation	XVUUVVVV
exploded	XUVUaVVV
extra	XVUUVVVV
extra for	XVUUVVVV
eye	VVVVXVVV
eyes	WVTWYWVV
eyes $	UWVWXVVV
eyes are	WVVVWWVV
eyes at	XVUVVVVV
f	VUUXXVUX
fa	WVVVVVVV
face	YVUTVVVV
fact	UVUXVVWV
failed	VVVVWUVV
failure	UVVVVVWV
fainted	WUVVUUVV
fair	TVVXVVXU
fair $	UVUXVVVV
fallen	VWVVVVVV
falls	XVVUVVVV
families	UVUWUXVV
families $	VVUWUVVV
family	WVVUWVVV
far	WVUUVVVV
far too	XVUUVVVV
fare	VWVVVWVV
fares	VVWUVVVV
farm	UWVVVVVV
fashion	VVUWVVVU
fast	TXXTUVVU
fast $	UVXUVVVV
faster	XUUUVVVV
faster than	WVVVVVVV
father	UVXVTWVV
father is	VVWVUWVV
fault	UUVXVVVV
fault $	VUUWVVVV
favourite	WVUVVVVV
feature	WVVVVVVV
february	VVYTVVVV
fee	UVWVVUVV
fee ?	UWVVVVVV
feed	VWVUVVVV
feel	UXVUYVVV
feeling	UWWUVVVV
feelings	VVVWUVVV
feels	WVVUVVVV
feels new	VVWVVVVV
fees	WVVUVVVV
fees and	VVVVVVVW
feet	UUVXVVVV
fell	XVUUWVVV
ferries	VWVVXVUX
ferry	VVVVVWWV
ferry ,	VVVVVWVV
ferry ?	VVVVVVWV
fever	VWVUXXVV
fiddle	VVVVUUVV
field	WUVVWYVV
field ,	XUVUWYVV
fifth	VWVVVVVV
fight	UVVVVVVV
fight ,	VVWVVVVV
fighting	UVVWVVVV
figure	VVVVVVWV
file	VVVVVUWW
file with	WVVVVVVV
fill	WVVUVWVV
fill it	WVVUVVVV
filled	VUVWVVVV
filling	WVVUUWVV
film	VVUXVVVV
filming	UWVVVVVU
filter	VVVWVVVV
final	WUUVUVVV
finally	TUXVUUUV
finally a	UVXUVVVV
financial	UWVVVVVV
find	VXXRUVVV
find it	VWVVVVVW
find my	VWVVVVVV
finding	VVWUVVVV
finds	VVVWVVVV
fine	VWSXXWVW
fine $	VVUWVVVV
fine ,	WUUWVVVV
fine .	VVVVXWVV
finished	VVUWVVVV
fire	TYUWYUUa
fire $	UUXUUVVV
fire ,	VUVVVVVV
fire in	WVVUaVVV
fire service	UWVVVVVX
firm	VVVVVVVX
first	VUUWUXVU
first ,	WUVVWWVV
first aid	VVVWVVVV
first time	XVUUVWVV
fish	VUUXVVVV
fit	UUUYUUVV
fit as	VVVVUUVV
fit on	UVUXVVVV
fits	VWWUVVVV
five	VUWVUUWV
five $	WVVUVVVV
five minutes	VVWVVVVV
five years	UVWVVVVV
fix	YTWUSVUV
fix it	WVVVVVVV
fix the	WUUWTVVV
fix your	WVVUVVVV
fixed	TVZTUVVV
fixed $	VWVVVVVV
fixed in	UVXUVVVV
flames	WVVVWVVV
flat	VVVVXVVV
flat 0	VVVVVUVV
flew	VVWVVVVV
flight	VWUVTSUX
flight ,	UVWVVUVV
flight .	XVVTVVVV
flight 0	TXUWUVUX
flight ?	WUVVVVVV
flight attendant	VVUXVVVV
flight delayed	WVVVVVVV
flight is	UVVWVVVV
flight to	UVVWVVVV
flights	VVWUVVVV
flood	VVVVUVVV
floor	XVUUUWVV
floor ,	TWVWVVVV
floor .	WVVVVVVV
floor of	WVVVVUVV
floor on	WVUUVYVV
floors	VVVWXVVV
fly	RWYVVWVV
fly on	VVVVWVVV
flyer	VWVVVVVV
flying	VVVUTXVV
flying with	XWUTVVVV
fm	VVVVVVWV
foam	UVVWVVVV
fog	TVVXVVVV
folder	UVWVVVVV
folks	TUXWUVVV
folks in	UVWVVVVV
follow	UVVXVVVW
follow me	VWVVVVVV
food	VXUUVaWX
food ,	WUVVVWVV
food critic	WVVUVVWV
food left	TXVVUWVV
foot	WVVUUVVV
footage	VWVVVVVX
footage from	VVVVVVVW
for	TXXTMTaW
for "	WVVVVWVV
for $	VVYSVVVV
for ,	VUWVVVVV
for 0	ZUUTZVUV
for a	ZWQVTTZU
for an	VWVVVVVV
for being	VVVVVUVV
for dinner	VWVUVVVV
for dogs	VWVUVVVV
for example	VVVVVVYV
for exampleford	VVVVVVVX
for five	VVVVVUVV
for four	VXUUTYVV
for it	WVUVVVUW
for kids	VVWVVVVV
for me	TWVXUVVV
for my	RVWYSZUU
for nine	VWUUVVVV
for no	VVVVVUVV
for nothing	VVVUUUVV
for once	UUWVVVVV
for one	WVUVVVVV
for opening	WVVUVVVV
for our	VVWVVVWV
for priority	WUVVVVVV
for ten	UVUWVVVV
for that	VXUUVVVV
for the	UUVXWTaY
for this	VVVWVVVV
for those	VVWUVVVV
for three	VUVVUVVV
for thursday	WVUVVVVV
for tuesday	VVVVVWVV
for twenty	VVVVWVVV
for two	VVUWTYVV
for us	TUWXUVVV
for water	WVVVVVVW
for what	XVVUVVVV
for work	UVVWVVVV
for your	TUXXTWUW
force	WVVVVVVV
forget	TVXVVUVV
forgot	TWVWVVVV
forgot my	UWVVVVVV
form	ZUTVTXVV
form .	WVVVUWVV
form and	VVVVUWVV
form doesn't	VVVVVUVV
formal	UWVVVVUW
forms	ZUUTVVVV
forms ,	WVVUVVVV
forms for	XVUUVVVV
forward	UUYUVVVV
forward to	VUWWVVVV
found	UUXVTUVV
found a	WVWTVVVV
found it	UVVWVVVV
found my	UVWVVVVV
found out	UUVWTVVV
found us	UVVWVVVV
four	XVVTTWUU
four days	VWVUUVVV
four hours	VWVVUWVV
fourth	UVVWVVWW
fourth time	VVVVVVVW
fraud	SXWVVVVV
fraud team	TXVVVVVV
free	UVXUVUVU
free $	WWVTUVVV
freezing	UVVWUVVV
fri	VVVVWUVV
fri $	VVVVWUVV
friday	UTUZTVVY
friday $	VUUXVUVX
friday ,	VUVWTVVV
friday .	VVVVVVVW
fridge	VVWUUUVV
friend	VVVVVVUV
friendly	UVWVVVVV
friends	VUVWVUVV
friends .	UVVWVVVV
fries	WVVUVVVV
from	TVVWWUVU
from $	WVVUVVVV
from 0	VUUWVVVV
from a	UVVXVVVV
from example	VWVVVVWV
from leeds	UVVWVVVV
from monday	VVVWVVVV
from my	VVVVUVVV
from the	VUTYWXWV
from two	VVWUVVVV
from you	VXVUVUWV
from your	YUTVaUVV
front	VWUWWUWV
front of	WWUUWVVV
froze	WVVUVVVV
fruit	UWVVWVVV
fry	VWVVVVVV
full	XUUUWVVV
full .	WVVUUVVV
fumes	VVVVWUVV
fun	UVUXVVVV
funeral	WWUVVWVV
funny how	WVVVVVVV
further	VVVVVVVW
fuss	TVYVVVVV
fuss .	TVXVVVVV
future	VVUXVVVV
g	UVWUVVVV
game	WUWUXYVV
game $	VUVWVVVV
game .	UVWVUVVV
game i	YVVTVVVV
gander	UUWVVVVV
garage	XVVTWVVV
garage $	WVVUVVVV
garden	VVVVUVVV
gas	UYUTYVVW
gas at	VVVVWVVW
gas in	VWVUXVVV
gas smell	VVVVUVVV
gate	UUVXUUWU
gate $	UWVWWVVV
gate .	UVWVTVVV
gate 0	TUWXWVVV
gate agent	XVUUVVVV
gave	XUWUZUVV
gave me	VVVUXTVV
gave my	WUVVVVVV
gave us	VVVVTVVV
genius	VUVWVVVV
genius $	VUVWVVVV
gentle	UUYTVVVV
gentleman	UVWVVWVV
german	VVVWVVVV
get	YVTUTUUU
get a	VWVVVVVV
get an	VWVVVVVV
get is	WUVVVVVV
get it	WVVUVVVV
get my	YSVVVVVV
get out	VVVVUVVV
get rid	WVVUVVVV
get the	VVVVUUVV
get through	UWVVVVVV
get to	UVUXWWVV
gets	UXTWUVVU
getting	XTVVWVVV
getting 0	XVVUVVVV
gift	UXXSVVVV
girl	VVWUUVVV
girl at	VVWVUVVV
give	WUWUVUYV
give her	UVWVTVXU
give us	VWVVXVWW
gives	UWVVVVVV
glad	WVUVVVVV
glad i	WVUVVVVV
glass	WUUVXWVV
glass in	WUVUXUVV
glasses	VVXUVVVV
glasses $	VVXUVVVV
gluten	VWWTVVVV
gluten free	VWWTVVVV
gmt	VVVWVVXV
go	XXTTaYWV
go ,	YUUUWVVV
go .	UVVWVVWV
go home	WVVVWWUV
go on	VXVTaUVV
go out	VVVVVWVV
go through	UXVVVVVV
go to	VWWTVVWV
goes	WWUUTUWW
goes up	WVUVVVVV
going	VUUXYVXU
going on	VWVVVVVV
going over	UWVVVVXV
going to	WSUYWWVV
gold	UVXUVVVV
gone	UXUVZWVV
gone $	VYTUZWVV
gone in	UVWVVVVV
good	SUUaUUVV
good ,	YVTVVVVV
good .	WVUVVWVV
good day	UVVWVVVV
good evening	VWVVVVWV
good morning	VVUWVVVV
good now	VVTXVVVV
good on	UVXVVVVV
good one	UVXVVVVV
goodbye	XUVUVVVV
goose	VVVWVVVV
gossip	VVUWVVVV
got	XWWSVWUU
got 0	UVVWVVVV
got a	TXVVUWVV
got chicken	WVVUVVVV
got from	WVVVWVVV
got it	UVWVVUVV
got my	VVVUVVVV
got one	WVVUVVVV
got the	UVXUUVVV
gran	UVXUWVVV
gran ,	UVWVVVVV
grand	WVVUUVUW
grandkids	XVUVVVVV
grandma	VVWVVUVV
grandmother	WUVVVVVV
grandson	TVUYVUVV
great	WTUWUUVV
great ,	XVUUVVVV
great job	VVWVVVVV
green	XUWTVVVV
green .	XVUUVVVV
grey	WUVVUUVV
ground	WUVVWWVV
group	VVVVVUVV
grumpy	UVXUVVVV
guard	WVVVTWVV
guess	VUUWUVVV
guitar	WUVVVVVV
guy	TUVYWWVV
guy in	UVUXWWVV
guys	TWXUUUVV
guys are	VVVVUVVV
guys rock	UVXUVVVV
gym	UVWWWVVV
h	VVWVVVVV
hack	VVWVVUVV
hacked	WUTXVVVV
had	UVYTPZVV
had ,	VVWVVVVV
had 0	UVVWVVVW
had a	VVVUVUVV
had in	UVWVVVVV
had it	VVWUUWVV
had no	UWVVVXVW
had the	VVWVUVVV
haha	UVVWVVVV
haha $	UVWVVVVV
hair	WUVVVUVV
half	ZVUSUVUV
half the	WVVUVVVV
hall	UVUWUUVV
hall ,	VVVVWVVV
hallway	VWVUaVVV
hallway $	VWVUaVVV
hand	TXWUWVVW
hand ,	UWVVWXVV
handed	UXVUVVXU
handled	VVXUVVVV
hands	VUWUVVVV
hands are	WUVVVVVV
hands down	UVWUVVVV
handwritten	UVXUVVVV
handwritten note	UVXUVVVV
hanging	UVVWXTVV
happened	WVUVVVVV
happens	WWUUVVVV
happens to	VWVVVVVV
happier	VVWVVVVV
happier $	VVWVVVVV
happy	XVTVVVVV
happy $	VVWVVVVV
happy .	VVVUVVVV
happy customer	YVSVVVVV
harbour	VUWVUVWW
hard	WVVUWXVV
hard is	WUVVUVVV
has	ZQTXXbUW
has a	XUUWZaVV
has been	WUUWUVVX
has dementia	UWVVVWVV
has gone	WVVUWVVV
has just	VVVVVUVV
has my	WUVWXWVV
has no	XUVUVUVV
has not	VVWVUUVV
has passed	VVVWWVVV
has said	VVVVVUVV
has to	UWVVVVWV
has told	VVWUVTVV
hasn't	UVWUTUVV
hasn't worked	WVVVVVVV
hatchback	VWVUWVVV
hate	UVVXVVVV
hate mondays	UVVXVVVV
hated	TVVYVVVV
hates	UVXUUUVV
hats	WUVUVVVV
hats off	VVWVVVVV
have	VVUWWZWX
have a	VXUUWTVU
have asked	VTYUVVVV
have been	TXVUTVWW
have headaches	VWVVWUVV
have no	VWVUVUVV
have one	WUVVVWVV
have the	SWVXUVWW
have to	WVVVUVVV
have two	WVVVVVVV
have vegan	VWVVVVVV
have you	UTVYVVWV
have your	VVVVVVVW
haven't	UWVVWWVV
he	XTUXVbVU
he has	VVWVUVVV
he is	WVVVWWVV
he isn't	VVVWYVVV
he said	VVVVUWVV
he says	VWVUXWVV
he was	UVVXVVVV
he'll	UYVUYVVV
he'll jump	UYVUYVVV
he's	XWTTXXUV
he's 0	WUVVUWVV
he's not	VVVVWVVV
head	XUVUXWUV
headaches	VVVVYUVV
headaches ,	WVVVXUVV
heading	VVVWVVVV
heading to	VVVWVVVV
headphone	WVUUVVVV
headphone jack	WVUUVVVV
headset	VVVVWVVV
health	UVVXUUVW
hear	UWVWVVXU
heard	UVVWVVVV
hearing	VVVVUVVV
heart	UWVVUWVV
heat	VUUWUXVV
heater	XVVUZVVV
heating	YUVTSXVV
heating .	VVVVTWVV
heating on	WVVUUVVV
held	UVWVVUVV
held my	UVWVVUVV
hello	TYUVUUWV
hello ,	VWVVUUXV
help	WVXSXXVU
help ,	VWVUZVVV
helpful	UVWVVVVV
helpline	VVVVWVVV
her	VRZUXWWU
her $	TWVWZVVV
her .	UUXVVUVV
her a	UVWVTVXU
her coat	VVVVUWVV
her eyes	XVUVVVVV
her head	WUVVVVVV
herald	VWVVVVVV
here	SVbRTUVW
here $	UUXVVVVV
here ,	VXUUSWVV
here .	VVVVVVWV
here i	UVXUVVVV
here today	VVWUVVVV
here's	VVVWVVVV
heroes	UVXVUVVV
herself	UVWVWUVV
herself ,	UVWVWUVV
hey	UUVXVVVV
hey ,	VVVWVVVV
hi	WXUTUVYV
hi !	VVVVVVWV
hi ,	UWVUVXXV
hi there	VVVVVUVV
high	TWWVYUVV
high street	UVUWUVVV
hill	UWVWVTVV
him	VTUYUXVV
him $	UVUXVUVV
him ,	XUVUXWVV
him .	VVVVVXVV
him up	VVVVUWVV
himself	UVWVVVVV
hip	WVVVVXVV
hiring	UTVYVVVV
his	UYWRaVVV
history	WVVVVVWV
hit	XUUVZUVV
hit the	WUVVWWVV
hmm	WVVUVVVV
hold	YUUUUVWV
hold music	XUVUVVVV
hold with	UVVXVWVV
holiday	XVWSXWVV
holiday $	VVWTVVVV
home	TUYVUaUU
home $	VWVUXYVV
home ,	VUVWVUVV
home .	VVVVWXVV
home for	VVVVVWVV
home with	UUVWUVVV
honest	UVXUUUVV
honest about	WVVVUVVV
honestly	WUUVUVVV
honestly how	WVVVUVVV
honestly the	WVVUVVVV
honeymoon	WVVUVVVV
hope	VVUWXXVV
hope everyone	VVVWVVVV
hoping	VWVVVVVV
hospital	WVVVVWWX
hospital .	WWVUUVVX
host	VWVVVVWV
hot	RYYTZXVV
hot ,	SVXVVVVV
hot sauce	UVWUVVVV
hot water	UXVVVUVV
hotel	WVWTUTWV
hotel $	WVWTVVVV
hotline	WVUUYUVU
hour	UWTWYUXW
hour $	WVVVVWVV
hour ,	VWVVVVVV
hour .	UWVVWVVX
hour before	WVUVVVVV
hour on	VVVVVVWV
hours	XUVUTVWV
hours $	WVVVVWVV
hours .	UWVUUUXU
hours and	TWVVVVVW
hours to	VVVWWVVV
house	SVUZSXUV
house $	SWVXUXVV
house ,	WVVUUVUV
house .	WUVVUVVV
house is	UUVYVVVV
household	WVVVVVVV
how	XWVSRTVU
how $	XUVUVVVV
how a	YTVUVVVV
how can	UWVVVVVV
how come	UWVVVVVV
how do	WWVTUVUU
how early	VWVUVVVV
how hard	WUVVUVVV
how is	WUVVVVVV
how long	TYVVVVVV
how many	VVVUVUWW
how that	WVUUVVVV
how the	VVVVVWVV
how to	TUWXVVVV
how you	XUUVVVVV
hr	VVVVVXVV
hrs	WVVTUVVV
hrs on	VWVUUUVV
hug	UVWVVVVV
human	VVVUUUVV
hummus	VVTXZVVV
hummus ,	WVVUXVVV
hung	UWVVVWVV
hung up	UWVVVWVV
hurt	UVVWXVVV
hurts	VVVVWUVV
hurts and	VVVVWUVV
husband	UWXTTVVV
husband has	UXVUWWVV
husband's	WUVVVVVV
husbands	VVWVVVVV
i	baORWcSS
i ,	UVVWVVVV
i am	UUVXUVVV
i ask	VWVVVUVX
i asked	WVVUVVVV
i bought	VWUVVUVV
i bring	VVVVVUVV
i call	VWVUVVVV
i can	VVVVXUUU
i can't	UXWTYYVV
i come	UVXUVVVV
i could	WUVUWWVV
i did	VVVVVUVV
i didn't	VUVWUVVV
i died	WVYSVVVV
i do	UUWWXTXV
i don't	WWUUYWUU
i even	TVVXVVVV
i expect	VWVVVVVX
i feel	UXVUXVVV
i find	WVUUVVVW
i forgot	UVVWVVVV
i get	ZTVTVVVU
i go	WUVVVVVV
i got	VVVVVWVV
i guess	VVVVUVVV
i had	VVUWXXVV
i hate	VVVWVVVV
i have	ZWTSWZTW
i just	UWVVUVXV
i keep	VVVVWXVU
i know	UUVXXWVV
i land	VVVVWVVV
i left	VVVVVVUV
i live	UVVWUVVV
i look	VUWWVVVV
i lost	UVWVVVVV
i love	VWTWXVVV
i mean	WUUWVVVV
i miss	XVUUVVVV
i moved	WVVVXWVV
i nearly	VVVVTVVV
i need	WVVVUVUV
i never	UXVVVVVV
i noticed	WUWUUVVV
i on	VVVVUVVV
i only	VVVVUVVV
i paid	WVUVVUVV
i pay	XUVUVVVV
i paying	WUVVVVVV
i pick	VWVVVVVV
i read	VVVVVVUV
i ring	VVVVVUVV
i said	SVWYVVVV
i saw	XUVUVVVV
i see	VVVVUVVV
i send	VVVVVVWV
i sent	UVVWVVVV
i sit	VVVVVWVV
i speak	VVVVVUVV
i supposed	UWVVVVVV
i swap	VVVVVVUV
i talk	VVVVVWVV
i think	UUVXVTVV
i thought	UVVWVVVV
i told	UVWWUXVV
i took	VVUWXVVV
i turned	VVVVWWVV
i use	UWVVVUVV
i used	WVVVXWVV
i voted	VVVWVVVV
i wait	UXVUVVVV
i want	WWVUYVVV
i was	XUXTSWUU
i will	WUWVUVVV
i won't	TVXVVUVV
i work	UWWVUVWV
i would	VWVVVVVV
i write	UWVVUVXV
i'd	XTaRTTVU
i'd like	VWVVVUWV
i'll	XTUWUSWV
i'm	TaTUYbaU
i'm 0	WWVUTdVV
i'm a	WWUUUWXV
i'm an	VTVXVVVV
i'm dead	VVWUVVVV
i'm deaf	VVVVUVVV
i'm doing	VVVVVUXV
i'm done	WVVUVVVV
i'm going	VWVUXVVV
i'm in	VWUVTWVV
i'm literally	UVVXVVVV
i'm not	VUWVSUUV
i'm on	UWVWVWVV
i'm scared	WVVVXWVV
i'm the	WVUVUUVW
i'm writing	VVVWVVVV
i've	YUWSZYUV
i've a	VVVVUWVV
i've been	VVTXVVVV
i've got	VVVVUXVV
i've had	UUYTSVVV
i've no	VUWVUVVV
i've now	WVVVVVVW
i've read	WVVVVVVW
i've taken	UXVUaUVV
i've written	WVUVZYVV
ice	VVUWUVVV
ice cream	VVUWUVVV
icon	VVVVUUVV
idea	WVVUVVVV
if	WUTXTTTU
if anyone	TVVXUVVV
if i	WTUXUUVV
if my	UXVUVVVV
if the	XWUUWUVV
if there's	VVVVUVVV
if you	XUVUVVVV
ill	VUUXVUVW
ill .	VVVVVVVW
illegal	VVUWUVVV
illegal $	VVUWUVVV
impressed	XVUUVVVV
impressed with	YVTVVVVV
in	YTWUbUUU
in $	XUVUVUVV
in ,	UVYTVVVV
in .	WVVVUWVV
in 0	TRYZTTXU
in ?	VWVVVVVV
in a	VUXUYTUU
in advance	VWVVVVVV
in and	VWVUWVVV
in april	WUVVVVVV
in at	WVVUVVVV
in august	WVVVVVVV
in bed	VVVVUWVV
in denver	WVVVVVVV
in dm	XTVVVVVV
in example	VVVVWVVW
in exampleford	VVWUXVVV
in exampleville	VVWVVVVV
in front	VWUWWVVV
in her	VVVVVWVV
in here	WVVVVWVV
in his	TXWUXTVV
in hospital	VUVWYVVV
in it	WVVUZVVV
in january	XUVUVVVV
in july	XVVUUVVV
in june	XVUUUVVV
in lagos	UVVWVVVV
in law	VVVWVVVW
in march	UVVWVVVV
in may	WVVUUVVV
in my	UWUWYUVV
in october	WUVVVVVV
in one	VVWUVVVV
in other	VWVUVVVV
in our	XUVUYWVV
in person	VVVVVWVV
in six	VVWVVVVV
in stock	VVVUVVVV
in store	VWVUVVVV
in ten	UVWVVVVV
in that	WUWVUXVV
in the	TbTSbYUS
in there	VTVWXUVV
in this	VVVWWWVV
in three	VVVWVVVX
in time	VVVWVVVV
in tonight	VUVWVUWV
in town	UVWVVVVV
in two	VVWVVVVV
in writing	VVVVUWVV
in your	TXUVSYVV
inbox	VVVWVVVV
incident	WVVVVVVX
incinerator	VVVWVVVV
include	UVVWVVVV
include a	UVVWVVVV
includes	VWVVVVVV
including	VVWVVVVV
info	WVVVWVVW
information	VVVVVVWV
inquiry	UWVVUVVW
inquiry into	UWVVUVVW
inside	VVVWXWVV
inside ,	VVVVVWVV
inside .	UVVWVVVV
inspector	SVVXUVVW
inspector on	VWXTVVVW
inspectorate	UWVUVVVX
inspectorate .	UWVUVVVX
inspectors	WVVUUVVV
install	VVVVVWVV
instead	VWVUVVVV
instead $	VVVUVVVV
insulin	XUVVYWVV
insulin in	WVVVYVVV
insurance	VWVUUVVV
insurers	WVVVVVVV
interest	XVUVXXVV
internet	XTVVVVVV
internet $	WUVVVVVV
internet to	WUVVVVVV
interview	UVVWVVTV
into	TVYUUUUW
into a	UUYTVVVV
into my	VVVVUVVV
into the	UWVVUVVW
into your	WUVWWVVV
invite	XVUUVVWV
is	XTUXbZST
is $	VVVVUVVV
is .	WTUWVVVV
is 0	UUXVVSVV
is a	URaUVUVV
is about	VVVWUVVV
is anyone	VVVVXVVV
is at	TWVWVVVW
is back	VVVWVVVV
is bleeding	WUVVVUVV
is blind	VVUWVXVV
is closed	VVVVVWVV
is coming	XWVTZYVV
is dead	UVVWUVVV
is fine	UVUWVVVV
is fire	UUXVUVVV
is flight	VXUUVVVV
is going	WVVVVUVV
is in	WSVXXVVV
is it	YUUUYUVV
is just	UVVWVVVV
is killing	VVVVUVVV
is late	WVVUVVVV
is locked	UVVWVVVV
is lying	VWVUWVVV
is my	UVVWUVVV
is nine	UWWVWUVV
is not	YVUTVWVV
is now	YVVTUXVV
is numb	WVVVWUVV
is on	UWUWXXVV
is online	VUWVVVWV
is out	WWUUUVVV
is still	VVVVXWVW
is stuck	UUVXVUVV
is that	TaTUUVWV
is the	TbWQSVUU
is there	WWVTTZWU
is this	WUVVVUVV
is to	UVWVUVVV
is too	WVVUUVVU
is worth	WVXTUVVV
is your	VWVUVVVV
islands	VWVVVVVV
isn't	WWUTZUVV
isn't .	WUVVVVVV
issue	SXWVUVWV
it	WSYUgXST
it !	VVWVVVVV
it "	VVVVUUVV
it $	ZSYQZWUV
it ,	SUVZUSVV
it .	XUTWZZVU
it 0	WVVUUVVV
it ?	VVVVWUUV
it a	VUUWVVVV
it an	WVVVVVVV
it as	VVUWVVVV
it at	UVWVVVUW
it back	UWVVUVVV
it bad	UVXUWVVV
it be	VWVVVVVV
it before	WUVVWWVV
it by	VVUXUVVV
it came	UVVWVVVV
it for	UVWVVUVV
it has	WUVVUVVV
it in	WWWSXWWV
it is	YUVTUVVV
it isn't	WVVUVVVV
it just	TVVWVVVV
it kill	YUUUVVVV
it off	VVVVVWVV
it on	WVVUUVVV
it out	VVVVWUVV
it right	VVWVVVWV
it safe	VXVUVVVV
it says	VWVVVVVV
it seriously	VVVVWVVV
it still	SXWVVVVV
it that	WVVVVVVW
it to	WVVVUWUV
it true	VVVVUWVV
it up	VVWUVUWV
it was	VTTZUTUV
it with	UVWVUVVV
it worse	WVVVVWVV
it'd	VVVVUVWV
it's	VRSbVVWU
it's 0	YUVUWWVV
it's a	TVVYUUVU
it's always	WVUVVVVV
it's back	VVUWVVVV
it's been	VUVVWWVV
it's for	VUVWVXWV
it's in	TXVVWUVV
it's my	WVVUVVVV
it's next	WVVUVVVV
it's not	TWVWVUVW
it's on	WUVWYUVV
it's only	UUVXVVVV
it's raining	VVVVUVVV
it's the	WUVVUWVV
item	VWVUVVVV
items	WVVUVVVV
its	aUUTVVVV
jack	WVUUVVVV
january	XTUVVVVV
january $	WUVWVVVV
january .	WVVVVVVV
jet	WUVVVVVV
jet bridge	WUVVVVVV
job	ZSUUVWVV
job $	WVVVVVVV
jobs	VVVVVVXV
jobs ?	VVVVVVWV
joint	UVVVVWVV
joint account	UVVVVWVV
joke	WVWTVVVV
jokes	UUWWVVVV
journalist	VVVWVVVV
journalist .	VVVWVVVV
judge	TUWXUVVV
judge's	UVVWVVVX
july	XVVUUVVV
july .	WVVUUVVV
jump	UZUTaVVV
jumper	WVUVVVVV
june	WWUUUVVW
june $	XVUUUVWV
june ,	VVVVVVUV
june .	VWVVVVVW
just	RTVbZYVT
just asked	UVVWVVVV
just buy	VVVVWVVV
just came	VVVVVXVV
just don't	XVUUUWVV
just hit	VVVVWVVV
just me	TWVWVVVV
just now	XVVUYYVV
just opened	UUWVVVVV
just to	UVWVVVVV
just want	VVVVVUVV
just wondering	UXVUVVVV
just works	VVWUVVVV
k	VVUWUVYU
keep	UWVVWXVV
keep it	VVWVUVVV
keeps	VXVUXUVV
kept	XVVTVVVV
kettle	VUWUVVVV
key	VVUXVVVV
keyboard	WUUVVVVV
keyboard lags	XVUUVVVV
kg	VVVVTVVV
kid	VVUWXWVV
kids	WWVTYZVU
kids $	VVVVVUVV
kids ,	VUWVVVVV
kids .	VVVVVUVV
kids are	UVVWUUVV
kids in	XVUUWWVV
kids tonight	UYVTVZVV
kill	aUUTVVVV
kill you	YUUUVVVV
killed	TUWXUVVV
killed me	UVWWVVVV
killer	UVXUVVVV
killing	YUUUTUVV
killing me	YUUUVUVV
kills	WVVVVVVV
kind	YVTVVVVV
kind ,	WVUVVVVV
kind of	XVTVVVVV
kindly	UXVVVUUX
kindly tell	VVVVVVUV
kit	UWVVVVVV
kitchen	UVWUVVVV
km	XUVUXUVV
knew	UUVWXUVV
knife	UWVVYWVV
know	UWTXUXVT
know $	TUUZVVVU
know .	XUVUUVVV
know how	WVVVUVVV
know if	UZVTVUVV
know it	WVVUVVVV
know what	UTWXWXVV
know where	VWVVVVVV
know whether	VVVVUVVV
know your	VVVVVUVV
known	UWVVVVVV
known issue	UWVVVVVV
knows	VVUWWXVX
knows $	WUVVVVVV
l	WVVVVVVV
label	VVVWWVVV
ladder	VVVVWVVV
lads	UVWVUVVV
lady	TVXVUTVV
lady "	UVWVVUVV
lady on	UVXVVUVV
lagos	TWWVVUVV
lagos ,	UVVWVVVV
lags	XVUUVVVV
laid	XUVUUVVV
laid off	XUUUUWVV
lake	VVVWVVVV
lake .	WVVVVVVV
land	VUVWXVVV
land $	UUVXWVVV
landed	UVUXVVVV
landed early	VVWUVVVV
landed in	VVUWVVVV
landing	TVVXVVVV
landlord	UVVWUVVV
lane	WVTVXVVV
laptop	UVWVWVVV
laptop in	VVWVVVVV
large	WVVUVXVV
last	SWWWYWUV
last night	TWWVaVVV
last one	VVVVVUVV
last week	UVUXVVVV
last year	UVWWVVVV
late	ZTUVVXVU
late $	WVVVVVVV
late mother's	VVVWUXVV
later	VWTWVVVV
later $	VVTXVVVV
latest	VVUWUVVV
laughed	XVVUUWVV
laughing	UVXUTUVV
law	VVVVUVUX
lawyer	XVUUVVVV
layout	XVUUVVVV
layover	UVUXVVVV
lead	UWVVVVVX
lead in	VVVWVUVV
leak	WUVUZXWV
leak $	VVVVYVVV
leaked	UWUVXVVV
leaks	WVVUWVVV
learned	VVUWVUVV
learning	VVVVUWVV
least	XVUUVVVV
leave	WUVVUWUW
leave it	VVUWVUVV
leave the	VUVXXXVV
leaves	VUVWVVVV
leeds	UVVXUVVV
leeds $	UVVWVVVV
left	XXXQWXUU
left $	WVVUUWVV
left ,	VVVWVUVV
left .	WVUVUVVV
left a	VVVVUVVV
left at	WUUVVWVV
left in	XVVUWWVV
left my	VVWVUWVV
left on	UVYUVVVV
left without	UWVVUVVV
legend	VVWVVVVV
legend $	VVWVVVVV
legroom	TVVXVVVV
legs	WVVUVWVV
legs .	WVVUVWVV
lemon	UVWVUUVU
less	VVUWVVVV
let	UUWVUTUV
let me	VWVVVVVV
let us	VVVWVVVV
let you	VVVWVVVV
let's	UUUXVVVV
letter	YTVUTWVU
letter .	VUVWUVVV
letter that	VVVVVWVV
letters	VUVWYWVV
letting	UWUWVVVV
letting me	UWUWVVVV
level	VWVVUVVW
level 0	WVVVVVVV
library	VVVWUWVV
lie	VVVVUXVV
life	VUVWUVVV
life is	WVVVVVVV
lift	VVTXTUVV
light	UWVVTUVV
light ,	VVWUVVVV
light .	UVWVUVVV
lights	UUVXWVVV
lights on	VVWVVVVV
like	YVVTTUbU
like a	WUUWUUXV
like it	UVWVVVVV
like my	XVUVVVVV
like that	VVVVVUVV
like the	VVVUVVXV
like this	TVXVVVVV
like to	VXUUVVXU
limit	TYVUVVVV
limit on	VWVUVVVV
line	WXUUYYVU
line $	XVUUUVVV
line ,	UVVVUVVV
line .	UWVVUWVV
line 0	VVVVWVVV
line ?	UWVVVVVV
line is	WUUVVVVV
line says	WUVVXWVV
link	WWVTVWUV
link .	VVVVVWVV
link in	UWVVVVVV
link to	WVVVVVVV
lips	WUVVWVVV
lisbon	VVUVVVVV
list	TXVVWVUY
list .	VVVVXWVU
list ?	VVVVUVVX
list of	TVWVUUVW
listen	WVVVUVVV
listened	UVXUVVVV
listened for	UVWUVVVV
listening	VVWVVVVV
listens	VUXUVVVV
literally	UVVWVVVV
little	XVVTYXVV
little one	WVUVWWVV
little ones	VWVUXVVV
live	TXUWaUWU
live in	VVVVUVVV
lived	VVVVUVVV
lives	WUVVVWVV
living	VVVVWVVV
lobby	WVVVUVVV
local	SVWXUWXV
location	WUVVWWVV
locator	VVVWVVVV
locator is	VVVWVVVV
lock	VVVVWWVV
locked	WVUUXUVV
locked ,	WUVVVVVV
locked in	VWVUWUVV
log	VVVVVVVW
log in	WVVUVVVV
logo	XUUVVUVV
logs	UVVWVVVV
lol	UVTYUVVV
lol $	UVUYUVVV
london	VVVVUWVV
long	SYVUUUaU
long do	UWVVVVVV
long does	UWVVVVVV
long read	VVVVVVXV
long the	VVVVVVWV
longer	YUVTVVVV
longer $	XUVVVVVV
look	TVYUUUVV
look at	VWVVUUVV
look forward	VUWWVVVV
look into	WVVUVVVV
looked	UVVWVVVV
looked at	UVVWVVVV
looking	VXUTUWXU
looking at	WVVVVVVV
looking for	UXUUVWXU
looks	VVUWVVVV
loose	VWVUXVVV
loot	VWVVVVVV
loot boxes	VWVVVVVV
lorry	TXVVVUVV
lorry with	VWVVUUVW
lose	WTVWVVVV
lose a	WUVWVVVV
loss	VVUWUVVV
lost	VVWUWWUV
lost again	UVUXVVVV
lost my	UWVUUWVV
lost parcel	UVWVVVVV
lost property	WUVVVVVV
lost the	WVVVWVVV
lot	VVUWYVWU
lot in	VWVVVVXU
lounge	VWWUUVVV
love	SVVYWUWV
love a	VWVVVVWV
love it	UVVWVVVV
love the	UVXUVVVV
love them	VWWUXVVV
love this	UVWVVVVV
love to	VVVVVUVV
loved	TVYUVVVV
lovely	YVTUVUVV
lovely .	WVVVVUVV
loves	UVUXVUVV
low	UVUXVWVV
loyalty	VWVVVVVV
luck	VVVWVVVV
luggage	XUVVVWVV
lukewarm	WVVVVVVV
lukewarm soup	WVVVVVVV
lunch	VVVWUUVV
lunch $	VWVUVVVV
lying	VWVUWWVV
lying on	UWVUVWVV
m	VVVWUVVV
machine	WVVTVWVV
machine ,	VVVVUVVV
machine ate	XVUUVVVV
mad	UVVXVVVV
made	SUYVTVVU
made a	VVWVVVVV
made it	WVVVVVVV
made me	TVXVWWVV
made my	VVWUVVVV
magazine	VWVVVVYV
mail	VWWTTUWU
mail ,	UXVUVVVV
mail .	VVWVVVVV
mail ?	VVVVVVWV
mail and	WUVVVUVV
mails	VVVVVUWV
main	VVVVWVVW
maintenance	UWVVVVVV
make	WUWUVVUV
make it	VVVUVWVV
make my	UVWVVVVV
makes	WVVUVUVV
makes me	WVVUVVVV
making	WVVVVVVV
man	SWYVaUVU
man on	VVWUWWVV
management	UVVWWVVW
manager	VWVUTUUZ
manager at	VVVVVVVW
manager to	UWVVUUVW
many	VVVVUUWW
map	YUUUVVVV
march	WVVVUVVU
march $	WVVUVVVV
march .	UVVWVWVV
marriage	TVWWVVVV
marsh	VWVVUUWV
mascot	UUUXVVVV
mast	UWVWXVVV
master's	UVVVXVUX
match	UUUZUVVV
match $	TWUWVVVV
match ,	UVVXVVVV
matchmaking	YVUTVVVV
mate	VVVVWVVV
maternity	VWVUXWVV
math	XUVUVUVV
matter	VWVUUWVV
max	VWVUUVVV
may	VVUWUUUX
may i	VVVVVVWW
may we	VVVVVVUV
maybe	VVWVXWVV
mayor	UUUYVVVX
mayor of	VVVWVVVX
mbit	WVVUVVVV
mbit ,	WVVUVVVV
me	WTTYSXQT
me $	UWSYTXVV
me ,	RWVYYXVV
me .	UVVWXWUV
me 0	VVWVVVVV
me ?	UXVVVVVV
me a	YUUTUUVV
me about	VWVUVXVV
me all	UUUXUWVV
me an	WVVVWVVV
me and	WVUVVVVV
me another	UVWVUWVV
me as	WVVUVVVV
me back	TWXUVUVV
me every	UVVWVVVV
me for	VWVUVUVV
me how	YTVUVWVV
me in	XTVVVXVV
me know	VWUVVVVV
me luck	VVVWVVVV
me my	WVVVVUVV
me on	WVUVWVVV
me or	UUVWVVVV
me so	VWVVVVVV
me ten	WUVVVVVV
me the	UVXUUWVW
me through	VVVVVWVV
me to	WVWTTTVV
me twice	XVVUVVVV
me want	WVVUVVVV
me what	VVVVVWVV
me whether	VVVVVVUV
meal	TVXVVUVV
mean	WUUWUVVV
means	WVVVVVVV
means "	WVVVVVVV
mechanic	TVVXVVVV
medical	VVVWXWVV
medicine	UYVTVYVW
meeting	UXVUUVXU
meeting about	VWVUVVVV
meh	WVUVVVVV
meh .	WVUVVVVV
melted	WVVUUWVV
member	VWVVVUUW
member of	VVVVVVUW
mended	UVWVVUVV
menu	WWVUVUVW
menu $	WVVUVVVV
menu ?	VVVVWVVW
menus	UVVWVVVV
merge	VWVUVVVV
merger	UVVWVVVV
mess	WUVVVVVV
message	VVVWVVVV
met	VWVVVVVW
metal	WUVVVVUV
meter	VUWVUUVV
middle	YUUUUVVV
middle of	WVUVVVVV
midnight	TWWVUVVW
might	WUVWUWVV
miles	UWWUWVVV
milk	VVVWVVUV
mill	UVUXWVVV
million	WVWUUVVV
min	TVWVYUWV
min $	VVVVVVXV
min ,	VVVVWVVV
min .	UVWUVVVV
min and	UVWVZVVV
mine	WVUVUUVV
mine .	WVVUVVVV
mine ?	VWVVVVVV
minister	UVVWVVVV
mins	VVWVVVVV
mins .	VVWVVVVV
minute	RVaUUVVV
minutes	WVVUYTXV
minutes $	VVWVVVVV
minutes ,	XTVVWUVV
minutes .	WWUUZVVW
minutes and	UVWVVVVV
minutes of	VWVUUVXU
minutes with	UVWVVVVV
miss	WVUWYWVV
miss the	VVVVWWVV
missed	VVUWVVVV
missing	TXVVUVUX
missing ,	UWVVUVVV
mistake	VWVUUUVV
mistake ,	WVVVUUVV
mistake and	UWVVVVVV
mo	UVWVUUVV
mode	VVYSVVVV
mode is	VVYTVVVV
model	UVVXVVVW
model for	VVVWVVVV
models	VWVUVVVV
moderation	VVVWVVVV
monday	WVUVRXVW
monday $	VWUVVVVV
monday ,	VVVVUVVV
monday .	VWVUUVVW
monday and	WVVVUXVV
mondays	UUVXVVVV
mondays $	UUVXVVVV
money	VUVWUUXU
money ,	WVVVVVVV
money back	UVWVVVVV
monoxide	VWVUWVVV
monoxide alarm	VWVUWVVV
month	VUUWVUXV
month $	XUVVVVXV
month .	VUVWVVVV
month for	UVVWVVVV
monthly	UWVVVVVV
months	XWUTVUUW
months and	UWVVWUVV
months for	WVUVVVUX
months pregnant	VVVVUWVV
mood	VVVUVVVV
more	TSYXVRUV
more $	UUZUVVVV
more .	UWTWXUVV
more of	WTVWXVVV
more than	WVVTVVVV
morning	VWTVUYVW
morning $	TVUXVVVV
morning ,	WVVUVYVV
morning .	UWWVUVVX
mortgage	VVWUVVVV
motel	VVVVUVVV
mother	WVVVUXVU
mother is	UVXVVVVU
mother of	UWVVVWVV
mother's	WUWUWYVV
mould	VVVVVWVV
mouth	WVVVXVVV
move	UXWUXVVV
move my	UWVVVVVV
move since	VWVUXWVV
moved	WVUVVWUV
movie	UUVXVVVV
moving	UXUWYXVV
moving $	UXVUZVVV
moving in	VVVVVXVV
moving to	VUVWVVVV
mp	UVVWVVVW
mr	UVWVUUVV
mr .	VVWVUUVV
ms	UVWVVWVV
much	WTXUVVVV
much better	VVXTVVVV
much i	WVVVVVVV
much to	XTVVVVVV
mug	UVUWVVVV
mum	VVVVYVVV
mum is	VWVUYUVV
mum's	VVVVUWVV
museum	UVVWVVVV
music	YUVUUVVV
must	XUUUVVUV
my	XVVTXXMO
my .	VUXVVVVV
my 0	VUXTXWVV
my account	VWVUUUVV
my bags	XTVVVVVV
my battery	VVVWUVVV
my birthday	VVXUVVVV
my blind	UWWUUVVV
my boarding	VWVVVUVV
my booking	VVVVUUVV
my boss	WVVUVWVV
my boy	UVWVUVVV
my brother	XUUWVVVV
my call	VVWVVVVV
my card	VWVUVVUV
my cat	UVVWVVVV
my constituents	VVVVVVVX
my contract	UVVVVUVV
my dad	UVWUVVVV
my dad's	XVVUXWVV
my daughter	TWVVTWVV
my day	UVWVVVVV
my desk	USXXWVVV
my details	UVVWVVVV
my diagnosis	WUVVVVVV
my diet	UVUXVVVV
my editor	VVVVVVYV
my english	VVVVVWVV
my ex	UVVWXWVV
my eyes	UVVWWVVV
my face	XVUUVVVV
my family	WVVUXWVV
my father	TVXVUSVV
my fault	WVVVVVVV
my favourite	WVSWVVVV
my first	VVVWVUVV
my flight	VWVVVVVV
my foot	WVVUUVVV
my fries	WVVUVVVV
my gran	UVWVVVVV
my grandma	VVWVVUVV
my grandson	TVUYVUVV
my hand	UWWVVUVV
my hands	WUVVVVVV
my house	UVVXVVVV
my husband	VWWTTVVV
my internet	WUVVVVVV
my kid	VXVTUVVV
my kids	VWWUUTVV
my landlord	UVVWUVVV
my late	VUVWUYVV
my little	XUUVWXVV
my luggage	XUVVVVVV
my money	WUVVVVVV
my mother	WUVVUVVU
my mother's	WUWUXWVV
my mum	WVWTZUVV
my mum's	VVVVVWVV
my name	VVWUVWVV
my nan	VVUWVVVV
my neighbor	VVVWVWVV
my neighbour	WVVVVVVV
my nephew	VUVWVVVV
my new	WVWTWWVV
my number	VVVWVVVV
my old	UVWWUVVV
my order	VWVUUVVU
my own	UUWXTVVV
my parcel	XUVUVVVV
my parents	VVVVVXVV
my passport	UVWVVVVV
my password	VWVVVVVV
my phone	WVUVVUVV
my points	UWVVVVVV
my potato	UVWVVVVV
my refund	XUUVVVVV
my reservation	UWVVVVVV
my router	UVVVVVVV
my screen	UVVVVVVV
my seat	VWVVWVVV
my serial	VVVVVUVV
my sister	VVVVVWVV
my sister's	WVVUVVVV
my son's	SXYSWUVV
my tablet	XVUUVVVV
my thesis	UVVWVVVV
my three	ZRVVVXVV
my thumbs	UVVXVVVV
my toddler	UVUWYUVV
my travel	TWVWVVVV
my watch	XVVTVVVV
my way	UVVXWWVV
my wedding	WVVVVVVV
my whole	VVVWWVVV
my wife	WWUVVWVV
my wife's	VVVVXVVV
my winter	UVWVVUVV
my work	UWVVVUVV
myself	VVVVUVVV
name	UWXTTUZX
name .	VVWVVVVV
name of	UUWVVVWV
name the	UWVVVVVY
name to	WVUVVVVV
nan	UVUXVVVV
national	VVUWVVVV
near	VVUWVWVV
nearly	WUWUVUVV
need	XWTUVVUY
need a	VVVVVWVV
need for	VVUWVVWV
need from	UWVVVVVV
need my	WUVVVVVV
need the	VVVVWVUY
need to	WWUUUUUU
need your	VVVVVVWV
needs	UWVVUWVY
neighbor	VVVWVWVV
neighbour	XUVVVVVV
neighbour ,	VVVWUVVV
neighbours	VVUWXVVV
nephew	WUUWVVVV
network	VUUXVUWV
network ,	UWVVVVVV
network .	VVVVVVWV
never	SVYUUUVU
never a	TVXVVVVV
never arrived	WUVVVVVV
never been	TVWWVVVV
never flying	XVVTVVVV
never had	UVXVVVVV
never thought	UVWUVVVV
new	VUcPTWWT
new $	VVWUVVVV
new app	VUXUVVVV
new blog	UVVXVVVV
new car	XVVTVVVV
new console	VUVWVVVV
new keyboard	WVVVVVVV
new lounge	VVWVUVVV
new menu	WVVVVVVV
new one	SYWUVVVV
new phone	VWUWVVVV
new season	VUXUVVVV
new stadium	WVUVVVVV
new widgets	XVVUVVVV
newark	VUVXVVVV
newborn	VVVVVWVV
newborn ,	VVVVVWVV
news	UVVWUVWU
news $	UVVWVVVV
newsletter	VVVVVVWV
newspaper	UVVWVVUV
newsroom	VVVVVVWV
next	XTVVZWWU
next day	VVWUVVVV
next time	VVWUVVVV
next to	XVVUZXVV
next week	VUUXVVVV
nice	WUSYVVVV
nice $	UVVWVVVV
nice to	VVUWVVVV
night	UTYVZTUV
night $	UVVWUVVV
night ,	VVUXZVVV
night .	UWVVXVVV
night shift	WVVUWVVV
nightmare	UVWVVVVV
nights	UVVWTVVV
nine	UWVUVTWV
nine $	UWVVVVVV
nine days	UWVVWUVV
nine months	UWVVWUVV
ninety	WVUVVWVV
no	TXVWXVXW
no ,	UVVWVVVV
no .	UWVWVUVW
no ac	WUVVWUVV
no ads	UVXVVVVV
no air	VVVVVWVV
no announcements	WVVVVVVV
no crew	WVVVVVVV
no filter	UVVWVVVV
no food	TXVVUWVV
no fuss	VVWVVVVV
no gate	WVVVVVVV
no heating	VVVVTWVV
no hot	TXVVVVVV
no hotel	WVVVVUVV
no info	WVVVWVVW
no need	VVUWVVWV
no one	VVUXVVVV
no power	WVVVXVVV
no problem	VVTXVVVV
no questions	VVWVVVVV
no reason	UXVUaUVV
no signal	VWVVVVVV
no water	WVVVUXVV
no words	XVVSUVVV
no worries	UVVWVVVV
nobody	YUUUZTVV
nobody asked	VVVVUVVV
nobody at	WVVVVVVV
nobody can	WVVVVVVV
nobody does	UVWVVVVV
nobody has	WVVUUXVV
nobody in	WVVVVUVV
nobody was	VVVVWVVV
nobody will	TWVWcVVV
noise	WVVUVVVV
noon	UWVVUUVV
noon $	UWVVVVVV
noon .	VVVVUUUW
nope	VVVWVVVV
nope ,	VVVWVVVV
normal	VYUTVUVV
normal or	VVVVVUVV
north	UVVVVVVW
not	WSWWRSUV
not $	WVTWVVVV
not .	WVVUVVVV
not a	UUYTUWVV
not been	UVVWUVVW
not emptied	WVVVVVVV
not even	UVUWVVVV
not good	VVVVVWVV
not have	VTYUVVVV
not impressed	YVTVVVVV
not on	VUWWVVVV
not one	UVXVVVVV
not the	XVUUUVVV
not what	WVUVVVVV
note	VVXUWZVU
note .	WVUVXXVV
noted	VVUWVVVV
notes	WVVUVUVV
nothing	VUWWVVVV
nothing $	WVUVVVVV
nothing .	VVWVXVVV
nothing but	UVWVVVVV
nothing like	WVVVVVVV
nothing to	UVVWVVVV
nothing works	XVUVVVVV
notice	VWUUZVVV
notice came	WVVVVWVU
noticed	WUWUUUVV
notifications	VWVVVVVV
notifications $	VWVVVVVV
now	YWQWcXTY
now $	QWVZXWVX
now ,	WUTXWWVV
now .	WVUVYXVV
now 0	WVVUVVVV
now ?	UWWUVVVV
now and	WVVUVVVV
now i	UWVUWVVV
now it's	WVVVWVVV
now please	UWVVUVVX
now the	VVVVVWVU
now they	WVVVVVVV
now what	VWVUVVVV
now you	VVVVVVVU
numb	WVVVWUVV
number	TYTWWYYW
number $	VWUWVVVV
number ,	VWVVVVVV
number .	WVVUUVVV
number 0	VVVVWVVV
number and	VVVWVUVV
number for	VWVVXVUX
number in	VWVUVVWV
number is	VUVXVXVV
number of	VWVVVVVV
numbers	WVVVVVVV
nurse	TWTYWXWU
nurses	TVVXUVVV
nuts	UVVWVVVV
o'clock	VVVVVVXV
oak	WVVVXWVV
oat	UVVWVVUV
oat milk	UVVWVVUV
obliged	UWWUVVXU
obsessed	WVWTVVVV
october	WUVVVVVV
october ?	WUVVVVVV
of	ZWVQfRaa
of "	VWVVVVXU
of 0	YVVSVVXW
of a	YTUVUWWV
of bed	VVVVUVVV
of course	WVVUVVVV
of fish	VVVWVVVV
of flying	VUVWUVVV
of gas	VXUTXVVV
of her	VVVVUVVV
of it	TVWVWWXV
of my	WUVUVWVW
of no	XVVUVVVV
of our	VWVVVVVX
of parliament	VVVVVVVW
of passengers	WVVVUVVV
of stock	WVVUVVVV
of that	VUWUVUVV
of the	TWYSeTSU
of them	VVVVUUVV
of this	SVTaTUVW
of train	XVTVWVVW
of us	VVWUYUUU
of you	YSWVUUVV
of your	SYUWXVbT
of yours	VVVVXWVV
off	WXTUVYWT
off $	TVVXUVVV
off ,	VVUWXWVV
off .	WVVVWXVV
off ?	VVVVVXVV
off and	VWVUWVVV
off at	VVVVVVWV
off my	TVXUVVVV
off on	WVVVVVVV
off peak	VWVVVVVV
off since	VWVUVVWV
off the	XUVTYUVV
off to	VUUXVVVV
off your	VWUVVVVV
offer	WUVVUVUV
offer me	VVVVUVVV
offered	VWUVVVVW
office	UVVWXUTZ
office "	WUVVVVWU
office $	UVVWVVVV
office ,	UVWVWVVV
office .	TWVWWVTZ
office is	UVVVVVVV
officer	TYVUTVVX
offline	VVVUVVVV
often	WVVVVVVV
oh	VVVWVVVV
ok	VWVVTUUV
ok ,	VVVWVVVV
old	VWTWVTUU
old $	VVVVWVVV
old .	UVWVVUVV
old and	UXUVVWVV
old layout	XVVTVVVV
old man	VVVUVVVV
old model	UVVXVVVV
old one	ZVTTVVVV
old plane	VVUWUUVV
old provider	VVWUVVVV
older	UXUVVVVV
ombudsman	WVVVVVUV
ombudsman .	UWVVVVUV
on	TWUWaacX
on $	UVXUVVVV
on ,	UXVUZVVV
on .	WVVVVVWV
on 0	RWVYVTWV
on @	UUWWVVVV
on a	TUWYTVXU
on air	VVVVVVWV
on behalf	VWVUVVWV
on board	VVVUUVVV
on camera	WVUVUVWV
on christmas	VVWUUVVV
on example	VWVVVVVW
on fire	VUUXTVVV
on friday	VUVWVWVV
on full	WVVUUVVV
on her	WVVUWWVV
on hold	VVUWVVVV
on it	UTWXVUVV
on me	WWVTVWVV
on mill	VVVVXVVV
on monday	UUVWVVVW
on my	WSUYXWUV
on our	WVUVWWVV
on payday	WVVVVVVV
on sunday	VVVVVWVV
on that	VVVWXVWV
on the	PZaTYaaV
on this	VWVUVVVV
on thursday	UVVWVVVV
on time	WWVUVVVV
on tuesday	VVVUVVUX
on tv	VUVWVVVV
on ward	WUVVVVVV
on with	VWVUVVVV
on you	TUXWUVVW
on your	TWUXXZTV
once	UVXUYUUW
once $	WVVUVVVV
once ,	UVVVVVVV
once .	UVWVXVUX
one	UVYTPWUT
one "	WVVVVVVV
one $	TYUVUUVV
one ,	XVUVVVUV
one .	VVVVUVVV
one ?	UWVVVVVV
one booking	VVVVUVVV
one come	VWVVVVVV
one i	VVVWVWVV
one mail	VVWVVVVV
one of	SVVYVWWV
one to	UVWVUWVV
one with	VVVVVUVV
ones	UVVWWVVV
ones $	VVVWVVVV
online	TWUXWUVV
online $	VVVWUVVV
online .	WUWUVVWV
online or	VXVUVVVV
only	TVWXTYUU
only a	VVVVUVVV
only mine	VWVVVVVV
onto	VVVVVWVV
open	VXTWXXUV
open $	UVVVVYVV
open ,	WVVVUVVV
open .	VUVXVVVV
open on	VXVUVVVV
open the	VVVVXVVV
opened	TVVWZTUV
opened an	VVWVVVVV
opening	VXUUUVVW
opening an	VWVVVVVW
opens	WUVUVVVV
opinion	UVUXVVVV
options	VWVVVVVV
or	RcSVRWUV
or 0	VUWWVVWV
or a	WVVVVVVV
or am	UVVWVUVV
or at	VXVUVVVV
or do	WVVVUUVV
or is	VVVVUVVV
or not	VVVVWVVV
or only	VWVVVVVV
or order	UXVUVVVV
orange	VVVVUVVV
order	SWUXUUVV
order .	VVVVUVVV
order 0	UVVWVVVV
order a	UXVUVVVV
order go	UXVVVVVV
order number	VUVWVVVV
order was	WUVWVVVV
ordered	WUWUUVUV
ordered a	XVVUVVVV
ordering	VVVVUVVV
orders	UVVWVVVV
organised	WVXSVVVV
organised ,	WVVUVVVV
other	TVUYTUVV
other one	VVVWVVVV
others	VVVVUUVV
otherwise	VVVWVVVV
our	UVVWUTWY
our new	VVVWVVVV
our night	VVVVUVVV
our own	VVVVUVUV
our street	VVUWVVVV
our team	UVUXVVVV
out	XTXUaYTS
out $	WUWTVVVV
out ,	VUVWTWWU
out .	UWVVYYVV
out ?	VVVVVVUV
out a	UVXVVVVV
out and	WVVUUVVV
out for	VVVVVUVV
out in	UVVWVVVV
out of	YUUTWVUU
out since	UWVVVVVV
out the	WVVUVVVV
out there	UUVXXVVV
out to	WVVUVVVV
outage	VUUXVWWW
outage ?	VVVVVVXV
outage in	WVVVVVVV
outlets	VVVUUUVV
outside	UXVTXVVV
outside my	UWWUWVVV
outside number	VVVVWVVV
outside the	VVVVXVVV
over	XVTVWYWV
over my	UVVXWVVV
over the	WUUWXZVV
over your	VVVVUVVV
overhead	VVVVWVVV
overnight	WVVUVVVV
owe	UVWVUUVV
own	UUWWRXUV
owned	UVYTVVVV
oxygen	VWVUWVVV
pack	XVVUVVVV
packaging	WVVVVVVV
packed	TUVYUVVV
page	WTVVUVYU
paid	XUUUUTUV
paid $	WVVVVVVV
paid 0	WVVUVUVV
paid extra	XVUUVVVV
paid for	WVVVVVVV
pain	VVVVUVVV
pair	UVXVVVVV
pancakes	TVVXVVVV
panic	VVVVVXVV
paper	XUVUTUWV
paper $	YVTUVVVV
paper ,	VVVWVUXV
paper .	XUVUVVVV
paper ?	VVVVVVUV
paper and	VVWVVVWV
papers	XUVUVUVV
papers $	XVVUVVVV
paperwork	UVWVVVVV
parcel	VUVWVVVV
parcel $	WVUVVVVV
parcel ,	VUWUVVVV
parcel says	WVVVVVVV
parcels	VVVWUWVV
parent	UWWVVVVV
parents	VTWWWYVV
parents "	TUVXVVVV
park	UVUXWXVV
park $	UUVXVVVV
park ,	UXVVWVVV
parking	WUUVTVVV
parliament	VVVVVVVW
parliament for	VVVVVVVW
part	WVVUVVVV
part $	XVVUVVVV
pass	VWVUVUVV
passed	TVUXVXVV
passed .	UVVWVVVV
passed away	UVVWVVVV
passed on	VUVVVVVV
passed out	VVVVWWVV
passenger	VVUWVUVV
passengers	UWVVUXVW
passport	UVWUVVVV
password	VWVUVVVV
password .	WVVVVVVV
past	YVUUWVUV
patch	WVVUVVVV
path	VVVVUWVV
patient	UWVVWXVV
patients	VVVVWVUW
pavement	VWVUWVVV
pavement outside	VVVVWVVV
pay	UWUWUWUV
pay ,	UWVVVVVV
pay for	XTVVVVVV
payday	VVUWVVVV
paying	ZTVTVVVV
paying for	ZTUTVVVV
payment	VWVUVUVV
pays	XUVUVVVV
pays for	WVVUUVVV
pc	UWVVUVVW
peace	UVVWVVVV
peak	VWVVVVVV
peak ticket	VWVVVVVV
pen	VVWUVVVV
penalty	VVVWVVVV
pendant	WUVVUVVV
people	WQWXYWUU
people $	WVWUVVVV
people are	VVVWWVVV
people have	VVUWXYVV
people of	VVWUUVVV
people on	UVXVVVVV
people who	UVVWVVVV
per	WVVVVVVV
percent	WVVVVVVV
perfect	UVWVVVVV
perfect $	VVWVVVVV
person	XWVSUVVV
person .	WVVUVVVV
personal	UVVWUVVV
petrol	VVVVXVVV
pets	VWVUVVVV
pharmacy	WVUVYUVV
phoenix	WUVVWUVV
phoenix .	WUVVVUVV
phone	VSYVSXVU
phone $	WVUVVWVV
phone ,	VVVVVUVV
phone .	WUVWVVVV
phone ?	VVVVVUVV
phone died	WVVUVVVV
phone for	WVVVVVVV
phone is	VVWUUWVV
phone just	VVWVVVVV
phone line	VVVVUVVV
phone number	VVVWVVVV
phone was	TVXWUUVV
phone with	VVUWVVVV
phones	XWTUUYVV
photo	TUWWVVUV
photo of	UVVWVVVV
photos	VWUVUVWV
photos are	UWVVVVVV
pick	VWUVVVVV
pick it	VWVVVVVV
picked	XVVUVXVV
picked up	XVVUVXVV
picking	VVVVXVVV
picking up	VVVVXVVV
picture	XUVUVVVV
pictures	VVVVWWWV
pictures ,	VVVVVVWV
pie	UVXUVVVV
piece	VUVVTVUV
piece of	WUVVUVVV
piece on	VVVVVVUV
pills	VWVVVUVV
pilot	WVVUVUVV
pilot said	WVVVVVVV
pilots	UUVXVVVV
pin	VWVVVVVV
pipeline	VVVWVVVV
pitch	VVVVUVWV
place	TVXWVVVV
place $	VVWVVVVV
plain	UVXUVVVV
plain words	VVWVVVVV
plan	UXWTUVWW
plan ?	VWVVVVWU
plane	WSTZUVVV
plane ,	VVUWUUVV
plane .	WVVUVWVV
plane is	WUVVVVVV
planes	TVTZVVVV
planned	WVVUUVVV
planned cut	WVVUUVVV
planning	VWVUUVWV
plans	WUVVVVVV
plant	WVVVYUXU
plant and	WVVVUUVV
plastic	XVUUUWVV
platform	TZUVbUWV
platform .	UVVXXVVV
platform 0	VYUTYVVV
platform for	VWVVVVVV
play	WVVUVVVV
playing	UVVWVVVV
playlist	VVWUUVVV
plays	VVVVUWVU
please	WUWUWZUW
please $	VRWXYYUU
please ,	VVVVVVWV
please .	VWVVTVVX
please call	VWVUWVVV
please could	UWVVVVVV
please have	VVWVVVVW
please stop	XTVVVVVV
please tell	VUWVVVVV
pls	VVVVVUVV
plug	VVVVWVVV
pm	WWVUVVXU
pm $	UVVWVVWV
pm .	WVWUVVVV
pocket	UVVWVVVV
podcast	UWUWVVZU
point	WUVVVVVV
points	UXUUWUVW
poison	VVVVWWVV
police	WUTWVWUV
police .	VVVVVVVW
policy	VWVUVVVV
pool	YUVTXWVV
poor	VVUWVVVV
poor $	VVVWVVVV
pope	VUWVVUVV
pope $	VUWVVUVV
portal	VVVVXWVV
portions	XVVUVVVV
possible ?	VWVVVVVV
post	UVVWUVWV
post ,	UVWVVVWV
post .	UVVXVVVV
posting	WVVVVVVV
potato	TUWXVVVV
pothole	VVWUVVVV
power	VWVUYVVV
power ,	VVVVXVVV
power bank	VVVVXVVV
power cut	UUVXUVVV
power outlets	VVVUUUVV
praise	TVXVUUVV
pram	XVUUVXVV
pram $	XVUUVXVV
pregnant	WVVVUXVV
pregnant ,	WVVVUXVV
premium	WVVUVVVV
present	XVUTVUVV
press	TUUYWVWU
press the	VVVVVVUV
price	UXXTUVWV
price match	UXVVVVVV
prices	XWUTTVVV
print	WVVUVXYV
print .	VUWVVXWV
print my	WUVVVVVV
priority	WUVVUVVV
private	VVVWVUVV
pro	XVVUVVVV
problem	UTXWUVVV
problem $	UVXUVVVV
problem ,	VVTXVVVV
problems	UVVWVVVV
process	WVVUVVVV
produce	VWVVVVWW
produce the	VWVVVVWW
producer	VWVVVVXV
producer at	VVVVVVWV
product	YUUUVVVW
product .	XUVVVVVV
programme	VVVVVVXV
progress	YVUTVVVV
promised	WVVUVVUW
promote	UVXUVVVV
properly	WUUWWVVV
properly $	WUUWWWVV
property	WUVVVVVV
protection	VVVVVVVW
proud	UVWVVVVV
prove	VVVWVVVV
provider	VVWUVVVV
pub	VVVVVWVV
pub .	VVVVVWVV
public	UWVWVUVX
publishing	VVVWVVVV
pull	VVVVWVVV
pumpkin	UWVVVVVV
pumps	UUVXVVVV
put	VWWTVVVV
put the	UVWVVVVV
puts	XUUVVVVV
quality	WVWUVVVW
question	VVWVVUXV
questions	UUWXVVVV
queue	bTUSTWUV
queue at	WVVVVWVV
quick	VVUWXUWV
quiet	UVYUUWVV
quiet coach	VVXUVVVV
quit	TVWWVVVV
quite	UVWWXVVV
quote	VWVVVVWV
radio	UVVWUUYV
radio $	UUVXVVVV
radio ,	VVVVVVWV
rail	VWUVXVVW
rain	XUUVUXVV
rain $	VVUWVVVV
rain and	XUVUVVVV
raining	VVVVUVVV
raise	UWWUVVVV
raise $	UVWUVVVV
raised	WVVVVVVV
ramp	UWVVUVVV
ran	WUVVVVUV
rang	VVVVVUVV
rare	UVWVUVVV
rarely	VVWVVVVV
rate	WVUVVVVV
rates	VVSYVVVV
rather	WVVUVVVV
raw	XUVUVWVV
rd	VVUWWVVV
reach	UXVUYTWV
reached	VVVVVVVW
reached us	VVVVVVVW
reaction	WVVVWVVV
read	YUVTTTWV
read on	VVVVVVXV
read the	XVVUVVUV
read your	WVVVUVVV
readers	VWVVVVWV
reading	TVVXUVVV
reads	XVUUVWVV
ready	UVXUVVVV
real	XUWTVUWV
real ?	VVVVVVWV
really	VVWUVVVV
reason	UYVUeUVV
rebooked	XVUVVVVV
rebooked me	WVVVVVVV
rebooking	WVVVVVVV
recall	TWWVTWWV
recall list	VVVVVWVV
recalled	VWVUWWVV
recalled product	WUVUVVVV
receipt	VVWVVVVV
receipt $	VUWVVVVV
reception	WVVUVVVV
recommend	VVWUVVVV
record	UVVXUVWW
record locator	VVVWVVVV
recordings	WVVUUWVW
recordings of	WVVUUWVW
records	VVVVVVVX
records are	VWVVVVVW
red	SXUYWUVV
red one	UVVWUVVV
ref	UWVWVVVV
refund	XVVUVVVU
refund ?	WUVVVVVV
refund and	WVVVVVVV
refund for	VWVVVVVV
refunds	UWVVVVVV
refused	TVXVUVVV
register	VVUWVVVV
regret	VVWUVVVV
regulator	UWVVVVVV
release	VWVVUVVW
remember	XUUUVUVV
remembers	UVWVUVVV
reminder	VVVWVVVV
remove	WVUUUVVV
remove the	XVUUVVVV
rent	VVVVWYVV
rent and	VVVVWYVV
rental	VVVVVUVV
repair	VVVUVVVV
repaired	UVVWVVVV
repairs	UWVVVVVW
repeat	VVWVUVVV
replaced	VUWVVVWV
replacement	XVTVVVVV
replacement bus	XVTVVVVV
replacement for	WVUVVVVV
reply	WVUVUVWU
reply to	WVUVUVVV
report	WWUUUVUW
report on	UWVVVVVW
reported	VVXTXWVV
reported 0	UVWVVVVV
reported it	VVWUXWVV
reporter	VVVVVVWU
reports	UVVWVVVW
request	VVVVVVWV
reservation	XUVVVVVV
reset	VVVWVVVV
residents	VVVVUVVV
respect	VUWVVVVV
respect $	UVVWVVVV
respect ,	WVVVVVVV
restarted	VVVWWVVV
restarted it	VVVWWVVV
restore	UVVWVVVW
restored	UVWVVVVV
results	WVVUVVXV
return	VWVUVVVV
returns	VUVWVVVV
review	WVUWVVVV
rid	WVVUVVVV
rid of	WVVUVVVV
ride	WVVUVUVV
right	WWWSYWXU
right $	VXVUXVVV
right ,	VVVVUVVV
right now	VVWVVWVV
ring	VWVUUTUW
ringing	VUWUWVVV
rings	TXVVYVVV
rings out	TXVVYVVV
rise	VWVVVVXV
river	VVWVVVVV
rn	VTVYVVVV
road	WUUXWUVV
road ,	WVUVVVVV
road with	VVUWVUVV
roads	UWWVUUVW
roadworks	XUUUUVVV
roaming	VUXUVVVV
roaming bill	VUXUVVVV
robot	XVVUVVVV
rock	UVXUVVVV
rock $	UVXUVVVV
rolled	XVTVVVVV
rolled her	XVUVVVVV
rome	UVUXVVVV
roof	VWVUZUVV
room	aUUSSVVV
room $	WVVUVVVV
room ,	VVVVVUVV
room .	VVVVTWVV
rooms	VWVUTVVV
rope	VVVVXWVV
rose	UVVVVVVV
roses	UVVWUVVV
round	UUUYXWVV
route	VVVWVVVV
route ,	VVVWVVVV
router	UVVWVVVV
row	WVUVVWVV
row .	WUVVVVVV
row 0	VVVWVVVV
rt	VVUWVVVV
rubbish	WVVUVVVV
rubbish $	WVVUVVVV
rucksack	WWVUVVVV
rude	WVVUVVVV
ruined	WVVUVVVV
run	UTXWTVWV
running	WVUUVVXV
runs	VXVUWVXU
runway	VVVVVVWV
rush	UVWVVVXV
s	VXVUVVVV
safe	UXVVVXVV
safety	VVXTUVVW
safety demo	VVXUVVVV
said	VUTYUWUU
said "	VVUWVUVV
said $	VVVWVVVV
said .	WVVUVVVV
said 0	VVVVWVVV
said a	WVVUVUVV
said that	VVWUVVVV
salad	WVVUYVVV
sale	VWVUUVVW
salesman	WVVVUWVV
salt	WVVVVVVV
salt lake	WVVVVVVV
sam	UVWVVVVV
same	XTVWTUVV
sandwich	VVXUUVVV
sang	UVWVVUVV
sang the	VVWVVVVV
sat	UUVXVUVV
sat on	UVVWVVVV
saturday	VWVVVVVV
saturday's	VUVWVVVV
sauce	UVWUVVVV
save	UVVWVVVV
saved	UVXUUVVV
saved my	UVWUVVVV
saw	VUSZUUVV
saw the	WUUWVUVV
say	UVYTTVXU
say $	VVWUVVVV
say otherwise	UVVWVVVV
say that	VVWVVVVV
saying	WWUUXVVV
says	ZVTTaSXT
says "	VWVVVVXV
says 0	YVVSVVWV
says call	XVVTVVVV
says delivered	WVVVVVVV
says he	VVVVWVVV
says my	UVVWVVVV
says on	WVVVVVVV
says the	UVVXUVVV
says you	VVVVWVVV
says your	UVWVUUVV
scaffolding	VWVUWXVV
scam	VVWVVVVV
scared	VUVWXXUV
scared of	VUVWWVVV
scared to	VVVVXWVV
school	WWUVYWVW
school ,	UWUWWVVV
school .	VVVVVVVW
school paper	VVVWVVVV
scooter's	VVVVWVVV
screen	XWUUUVVV
screen .	WVVUVVVV
screenshots	VVVVVUVV
season	UUWWUVVV
season 0	VVVVUVVV
seat	UVXUUUXU
seat ,	WVVVVWVV
seat .	VVVWVVVV
seat 0	UVXUVVVV
seat with	VUVVVUVV
seats	UUYUUUVV
seats ,	UVWVVUVV
seats .	VVVVVUVV
seattle	VVVVUVVV
second	WVWTVVVV
second time	WVVVVVVV
seconds	VVVWVWVV
seconds $	VVWUVWVV
section	UWVVVVVX
section .	UWVVVVVX
security	UWVWVVUV
see	UXTXWTUW
see $	VVVWVVVV
see my	VVVVVUVV
see the	VVUVVWVV
see you	UVVWUVVV
seeing	VWTWWVVV
seems	TYTWXWVV
seems to	UXUUVVVV
seen	XTVVVVVV
self	WUUWVVVV
self checkout	WUUWVVVV
sell	WUXUVUVV
selling	VVVUVVVV
selling my	WVVVVVVV
sells	WUVVVVVV
send	UXVUTVUX
send it	VWVVVWVV
send me	UWVVUVVW
send the	UWVVVVVW
sending	UVVWVVVV
sends	WVVVUVVV
sense	WVVUWVVV
sent	WUTXTVUU
sent me	XVUUVVVV
sent the	UVVWVVVV
sent you	UVVXVVVV
separated	WVVUVVVV
serial	VVVVVUVV
serial number	VVVVVUVV
series	VWVVVVWV
seriously	WVVVWVVV
seriously $	VVVVWVVV
server	WVVVVVVV
servers	XVVUVVVV
service	WWWSUVVX
service $	VVWVUVVV
service .	WVUWVVVV
service desk	VWVVVVVV
services	TWXVVVVV
set	UVXTVWVV
setting	VWVUVVVV
seven	WVVTVUVW
seven .	VWVVVVWW
shade	VVUVWVVV
shaking	VVVVUVVV
shaking .	VVVVUVVV
shame	VVVVUVVV
shape	VVVVUVVV
share	UUVXVVVV
shares	UVVWVVVV
sharing	WVVVWWVV
she	UTYWVYVV
she doesn't	VVVVTWVV
she has	VVWVWVVV
she is	UVVVVUVV
she said	VVVWVVVV
she won't	VVVVXXVV
she's	TXVVaZVV
she's 0	UUWWWYVV
sheet	WVUUYWVW
sheet of	WVVVWVVW
shelf	WUVVUVVV
shelves	VVVVVVVX
shift	VUWWZUWV
shift ,	VVWVXVVV
shift .	TVWWVVVV
ship	VWVVVVUV
shirts	UVWVVUVV
shock	WVVVXVVV
shoes	YUWTUUVV
shop	TWYUSTVV
shop $	VVVVUVVV
shop .	WVWTVVVV
shop on	UVVWVVVV
shops	VWVVVVUV
short	WVVUVVVV
shorter	WUUWVVVV
shot	UVUXVVVV
should	RXVXUSUU
should be	VUVWUUVV
should i	UYUUVUVV
should look	VVWUVVVV
shouldn't	VVVVVUVV
shouting	VUUXVVVV
show	UWWUUVVV
show $	VVUWVVVV
show up	VWVVVVVV
shower	VVVVWVVV
showing	VWVVVVVV
shows	UVWUVVVV
shut	XVVUYUVW
shut the	VVVVWUVW
sick	TVXWUWVV
side	UYUUUVaU
side $	VWVUVVWV
sides	VVVWUVVV
sign	WWUUUVVV
signal	WVVUUVVW
signal in	XVUVVVVV
signed	WVVUUWVW
signed ,	VVVVVVVW
signed up	WVVVVVVV
signing	WVVUUVVV
signs	VVVVVVUW
silver	VWVUWVVV
simple	WUVVVVVV
simple $	WUVVVVVV
simply	VVVVVUVV
since	XUVUVbVU
since .	VVWVWVVV
since 0	ZUUTWUVV
since about	UVVWVVVV
since friday	WUVVVVVV
since march	VVVVVWVV
since monday	WVVVVXVV
since six	VWVUUWVV
since sunday	VVVVUVVV
since the	VUUWTUUV
since this	VVVVVWVV
since you	VVVVXWVV
since your	VVVVXVVV
single	UVXUUXVV
single .	WVVUVVVV
sink	VVVVVUVV
sink ,	VVVVVUVV
sir	VVVVUUVV
siren	VVVWZUVV
sister	VVVVVWVV
sister's	WVVUVVVV
sit	WUVWUVUV
sit in	VVVWUUVV
site	UYUUUWVa
site .	UVVVUVVW
sits	UVVWUVVV
sits in	UVVWUVVV
sitting	VVVVUXVV
sitting in	UWVVUXVV
six	XUTVTVVU
six $	UWVVVVVV
six hours	VVVWVVVV
six in	WVVVVVVV
size	YVUTVXVV
size of	VVVVVXVV
sizes	VVVVVVXV
skateboard	UVVWVVVV
sky	VVUWUVVV
sleep	UUVYWWVV
sleeping	VVUWXUVV
slept	UVWWUVVV
slept on	VVUWVVVV
slot	UXVUVVWV
small	UWXTTUYV
small ,	VVWUVVVV
smaller	XVUUVWVV
smart	UVWVVUVV
smart meter	UVWVVUVV
smell	VYUTZVVV
smell of	VXUTZVVV
smelled	VVUXUVVV
smells	UUUXVVVV
smile	SVaUVVVV
smile $	TVZUVVVV
smile and	VVWVVVVV
smiled	VVVVUUVV
smiling	UVYTVVVV
smoke	YUUUVWVV
smoke alarm	VVUWUVVV
smoking	WUVVXVVV
smoking ,	WUVVWVVV
smooth	VVWUVVVV
snacks	VVWVVVVV
so	SVWWSTUU
so gentle	UUYTVVVV
so hot	VVVVVXVV
so i	UUVXVUVV
so i'm	UVVWVUVV
so it	WVUVUVVV
so long	WVVUVVVV
so much	WVWTVVVV
so no	UVVWVVVV
so sorry	VVUWUWVV
so that	VVVVVUVV
so the	WVVUVVVV
so there's	VVVVTVVV
so we	UVWWUVVV
so you	XUUVVVVV
social	VVVWVVVV
sock	VVVWVVVV
socket	UWVVVVVV
sockets	VWVUXWVV
sockets in	WVVUWWVV
socks	UVWWVVVV
sofa	VVUWVVVV
sofas	UUWVUVVV
soft	UVVWVVVV
soil	WVVUUVVV
soil .	WVVUUVVV
solar	WUUWVVVV
sold	WVVUYWVV
sold me	VVWVVVVV
sold my	VVVWXWVV
sold out	VWVVVWVV
solution	UXVVVVVV
solved	UVWVVVVV
some	WVVVYUVV
somebody	UWVVYZWX
somebody who	VWVUWVVY
someone	VVUWZVTV
someone $	VVVVUVUV
someone from	VVVVVUVV
someone i	VVVVWWVV
someone tell	VVVVVWVV
something	WYUSYTVU
something in	TYVUYVVV
somewhere	UVVWVVVV
son	WVVUUXVV
son ,	VVVVUVVV
son is	VVVVUVVV
son's	SXYSWUVV
song	VUVWVVVV
soon	VVVUVVVV
sorry	VVVUYVVV
sorry $	XUVVVVVV
sorry .	TVXVUUVV
sorry for	VXUUYVVV
sorry to	UVVWWVVV
sort	WVVUVVVV
sort it	WVVUVVVV
sorted	VUUWVVVV
sorted $	VVTXVVVV
sound	XWUTVVVV
sound on	WVVUVVVV
sounds	UVWVWVVV
soup	WVWTWVVV
soup ,	WVVUXVVV
soup .	TVVWVVVV
source	UVVWVVWV
space	WVVVVWVV
space heater	VVVVVWVV
spanish	VWVUVVVV
sparking	UXVUXVVV
speak	UXVUUUWV
speak to	VWVUVUVV
speaks	UVVWVVVV
speech	WVVVVUVV
speed	VUWUWVVV
spell	VVUWVVVV
spell "	UVVWVVVV
spent	WVUVVUVV
spilled	WUWUVVVV
spoken	WVUUUVVV
spoken with	VVVVUVVV
spokesperson	VVVVVVXV
spot	VVWUVVVV
spot on	VVWUVVVV
spotted	UVVWVVVV
spring	VVVWVVVV
st	UVWVUWVV
st .	WVVVUXVV
stadium	WUUWVVVV
stadium ,	VVVWVVVV
staff	UTWXVWVW
staff ,	VVWVVVVV
staff .	UWVVUVVW
staff chatting	VVVVUVVV
stairs	XUVUWVVV
stairwell	VWVUXVVW
stand	WVUUWUUU
stand up	VVVVWUVV
standard	UVVWVVVV
standards	VVVVUVVY
standing	UVVWYVVW
standing at	UVVXXVVV
star	WVVVVVVV
stars	VVUXVVVV
stars .	UVUXVVVV
start	UUYUVVVV
start to	VVXTVVVV
starts	WWUVVVVV
starving	VUUXVVVV
state	UWVVVVVX
statement	WVVUVVWV
statement says	VVVVVVXV
station	SVZUUXVV
station $	UVWUVVVV
station ,	VVWUVXVV
status	VUUXVVVW
status page	UVUXVVVV
stay	YUUUVUWV
stayed	UVYTVVVV
staying	TUXWVUVV
step	VVXUUUVV
stepdad	VVVWWYVV
steps	UVUYVVVV
steps .	UVUYVVVV
stick	WVVVVVVV
still	SXWUWTUW
still hot	UUXVWXVV
still in	VWVUUUVV
still no	WVVVVVVV
still on	VVUWUVVV
still the	UVTYVVVV
still there	UVVWVVVV
still valid	VWVVVVVV
still waiting	XVVTVVVV
stock .	VVVWVVVV
stone	XUUUVWVV
stood	VVVVVWVV
stood up	UVWWVVVV
stop	ZSUVXVVW
stop ,	VWVVWVVV
stopped	VVVVYVVV
stopped .	UVVVUVVW
stopped talking	UVWVVTVV
stops	VVWUTWVV
store	WWWSUWVW
store $	VWVUVVVV
store ,	VVVWVVVV
store .	VWVVVVVW
store for	VVXUVVVV
stores	UWUWVVVV
storm	UVWVTUVV
storm ,	UVWVVUVV
story	VWVUVVWV
straight	VVVVVWVV
strange	UVVWVVVV
stranger's	WVVUVVVV
stream	UVVWVUVV
streamed	VWVUVVVV
streaming	VVVVWVVV
street	VXUUUYVV
street ,	UUVWVVVV
street and	WVVVXVVV
streets	UVVWVVVV
strike	UWVWVVVV
strike ,	UWVVVVWV
stroke	UVWVTXVV
stroller	XUVVVVVV
strong	WVVVVVVV
strong smell	WVVVVVVV
stuck	SVVYVVVV
stuck in	TWVWVWVV
stuck on	UWVVVVVV
student	VWVVVVVV
studio	VVVVVVXU
stuff	WUVVVUVV
stuff $	WUVVVVVV
subscribed	WVVVVVVV
subscribed by	WVVVVVVV
such	UUYUVUVV
suit	VVWVVVVV
suitcase	VVUWVVVV
sun	VUVWVVVV
sunday	UVWVWVWU
sunday ,	VUWUWUVV
sunday .	VVVVVWVU
sunday ?	VWVVVVVV
sundays	VWVUVWVV
sundays $	VWVUVWVV
sunrise	UUVXVVVV
supply	UVVWVVVX
supply them	VWVVVVVW
support	VVWUUUVV
support ?	UWVVVVVV
supposed	WWVUVVVV
supposed to	WWVUVVVV
sure	VWVUWVVV
sure ,	VVVVWWVV
surgery	VVVVUVVV
surprise	VVXUVVVV
survey	WVVUVVVV
survived	UVVWVVVV
swallowed	WUVVVVVV
swallowed a	WUVVUVVV
swap	VVVVVVUV
swear	WVVUVVVV
swelling	VTVXWVVV
swept	UVWVVVVV
swimming	UXVUVVVV
switch	WVVUWXVV
switched	TVWWVVVV
switching	UVVWVVVV
switching to	UVVWVVVV
sync	VVWVVVVV
system	UVUWVVWV
system ,	UVVWUVVV
t	VTVXVWVV
t 0	VTVXVWVV
ta	UVWVVVVV
table	WWVUVVXU
table .	VVWUVVVV
table for	VXVTVVVV
tablet	VVTWUUVV
tablet ,	WWUUVVVV
tablets	VWUVdVVV
tacos	UVWVVVVV
tag	WVVVWWVV
take	RWXWTTWV
take a	VVXUVUVV
take my	VVVVVUVV
take to	UVXUVVUV
taken	VXUUdXVV
taken in	VVVVVWVV
taken off	VVVVWVVV
takes	XUUUWUVW
takes 0	WUVVVVVV
talk	VVVVVYXV
talk to	VVVVWYXV
talking	VVWUVTVV
talks	VVVWWVVV
tank	XUVVWYVV
tap	WUVUWXVU
tape	VVVVUWVV
tariff	VVVVUVVV
tarmac	UWVVUUVW
tax	YTUUVVVV
tax up	XVVUVVVV
taxi	UWVVTVVV
tbh	UVVWVVVV
tbh ,	VVVWVVVV
tea	WUVVUVVV
tea ,	VVWUVVVV
tea and	VVUWVVVV
teacher	WUXTUVVV
teacher w	WVVVVVVV
team	TWWUUUVY
team $	UVYTVVVV
team ,	TXVVVVVV
team .	XVVUVVVX
team lost	UVUXVVVV
tears	VVWUVUVV
telecom	VVVVUUVV
tell	USVZWVTU
tell me	VSUZVWUV
tell you	UVVVVUVV
telling	UUVXWUVV
telling me	TVVXVVVV
tells	VVVVVUVV
tells me	VVVVVUVV
ten	TVUYTTWU
ten $	VWVVVVVV
ten days	UVVVVVVV
ten minutes	VVWUUUWV
ten seconds	VVUWVVVV
ten years	UVVWVVVV
tennis	WVVVVVVV
terminal	VVVVVUVV
terminal 0	VWVVUVVV
terms	VWVUVVVW
terms for	UWVVVVVW
terrible	UVUXVVVV
test	VVVWVVVV
texas	UVVWVVVV
text	VVVUVUVV
th	VVVWXYUV
th .	VVVWWWVV
th ?	VVVVVWUV
than	YTUWUUUV
than any	VVVWVVVV
than i	XTUVVVVV
than my	UVXUVVVV
than the	VVVUVVVV
thank	TVXVSSUU
thank you	TVZTSSUV
thanks	VUXUVUVU
thanks ,	VVVWVVVV
thanks a	WVVUUVVV
thanks for	VUWVWVWV
thanks to	VVWUUVVV
that	VVXTUSWT
that "	WVVVVVVV
that $	TTWYVVVV
that ,	VWVUVVVV
that .	UUXUUUWU
that ?	VVVVVVXV
that burger	XVTUVVVV
that can't	VVVVUUVV
that for	VVVVVWVV
that i	WVVUVVVV
that isn't	WVVUVVVV
that it's	VVVVVWXV
that my	VVVVVWVW
that nobody	WVVVUVVV
that normal	UYUUVUVV
that please	VUWUVVVV
that storm	UVWVUVVV
that the	UXVUVUVV
that to	VXUUVVVW
that was	WUVWUVUV
that you	UXUVVVVW
that's	UTYVTUVU
that's how	UVXVVVVV
that's not	VVUWVWVV
that's rare	UVWVUVVV
that's the	VVWUVVVV
that's your	VVWVVVVV
the	QaXSZUZa
the "	VVVVVUVV
the 0	VZVSXXVU
the @	UVVWVVVV
the agent	WVVVUWVV
the airport	UVUWVVVV
the app	VWVUVUVV
the assistant	WVVUVVVV
the baby	VVVVYVVV
the back	YUUVWXVV
the bag	VWVVYVVV
the balcony	VVVVZWVV
the ball	VUUWWWVV
the battery	VVVVWVVV
the bell	UVVVUVVV
the belt	VVWUUVVV
the best	UVUXVVVV
the bike	UWVUUVVV
the bill	WVVVVVVV
the black	VWVVVVVV
the blue	UVVWTVVV
the boiler	UVVWWTVV
the box	XVWSXUVV
the breach	TVVXVVVU
the bread	WVVUVVVV
the bridge	UWVVYWUX
the budget	VUVWVVVV
the burger	WVVUVVVV
the bus	TUVYTWVV
the button	WVUVVVVV
the cabin	UVUXWVVV
the cake	VVVWVVVV
the camera	VUUXVVVV
the car	WUVWYVVV
the card	VVWVVUVV
the carers	VUWVVVVV
the case	VVVWVVVU
the cat	SVWXVVVV
the ceiling	VVVWVWVV
the charger	WVVUWVVV
the charging	VWVVWVVV
the chat	WVVUVUVV
the city	WVVUVVVV
the class	WVVUVVVV
the clinic	WVVUVVVV
the coach	UWVVVVVX
the cockpit	UVWVVVVV
the code	UVVWVVVV
the coffee	VVXTVVVV
the committee	VUVWVVVY
the company	VVVWVVVV
the concert	VUVWVVVV
the confirmation	UWVVVVVV
the connection	WVVVVVVV
the console	WVVUVVVV
the council	VVVWVVVV
the county	UVVWVVVV
the crew	VVVWUVVV
the crib	VVVVVWVV
the dark	UWVVVXVV
the day	WVUVVVVV
the delay	UVWVVVVV
the delivery	UVVWVVVV
the depot	VWUVVVVV
the desk	WWUUVUVV
the difference	UXVUUVVV
the dm	UUVWVVVV
the doctor's	WVVVVVVV
the dog	UVVWWUVV
the door	WUWUVUVV
the driver	UWUWXVWU
the east	VWVUWVVV
the emergency	VWVUUVWV
the end	SUVaWVVV
the evening	VVUVUVWV
the example	VVUVUUZU
the exampleford	VVVVUVVV
the exampleville	VWVVVVWV
the family	VVVVVUVV
the fee	VUWVVUVV
the ferry	VVVVUXWV
the figure	VVVVVVWV
the file	VVVVVVUX
the fire	UXVVUVVX
the first	WWTVUXVV
the flat	VVVVWWVV
the flight	WVUVVVVV
the flood	VVVVUVVV
the floor	XVUUUXVV
the form	WUUWVVVV
the fourth	UWVVVVVV
the free	UVVWVVVV
the front	VVVVVVXV
the game	UVVWWYVV
the garage	XVVTWVVV
the garden	VVVVUVVV
the gas	VVVWVVVW
the gate	UUWVTVVV
the girl	VVWVUUVV
the ground	WUVVWWVV
the guard	VVVVUWVV
the hack	VVWVVUVV
the hall	UVVVVUVV
the hallway	VWVUZVVV
the harbour	WUVVVVVV
the helpline	VVVVWVVV
the high	VUVWVVVV
the hospital	VWWTSWVX
the hotel	VWVUVVVV
the hour	UWVVWVVX
the house	VWVVUXUV
the hummus	VVVVUVVV
the incinerator	VVVWVVVV
the inspector	UUXVVVVV
the inspectors	WVVUUVVV
the internet	WUVVVWVV
the judge	VVVWVVVV
the kettle	VUUWWVVV
the kids	VUWVZWVV
the kitchen	VVWVVVVV
the label	UVVWXVVV
the last	VVUWWXVV
the latest	WVVVVVVV
the leak	VVVVXVWV
the left	UVVWVUVV
the letter	XUVUUUVV
the library	VVVUVVVV
the lift	ZUUTWUVV
the light	VWVVVVVV
the lights	UVWWVVVV
the line	UWVVUVVV
the link	UWVVVVVV
the list	UVWVUUVX
the local	TVVYUVWV
the log	VVVVVVVW
the lorry	VWVVUUVW
the lounge	VWVUVVVV
the machine	VWVUVWVV
the mascot	UUUXVVVV
the match	WTVVUVVV
the mayor	VVVWVVVV
the middle	XUUVVVVV
the money	WVVVVVWV
the month	UVVWVVVV
the morning	VWVVVVVV
the museum	UVVWVVVV
the name	VVVVVVWV
the neighbours	VVUWXVVV
the new	YUYQUVVV
the next	VWVUVWWV
the night	WUWUUUVV
the north	UVVVVVVV
the number	VWVUVVVV
the nurse	VVWVWVVV
the office	UUVYXVUV
the old	XUSXUUVV
the ombudsman	XVVUVVVV
the one	UTXVVXUV
the only	VVVVVWVV
the order	UUVYVVVW
the other	UVUXVVVV
the outage	TVVXUVWW
the page	XVVUVVVV
the paper	WUVVVVUV
the papers	YUUUVVVV
the paperwork	UVWVVVVV
the parcel	TVVXVVVV
the park	UVVWUVVV
the parking	VUVWUVVV
the pavement	VVVUWVVV
the personal	VVWVVVVV
the pharmacy	UWVVVVVV
the phone	UUZTTWVV
the photo	VVVWVVVV
the picture	XVVUVVVV
the pilot	WVVUVVVV
the pipeline	VVVWVVVV
the place	TVVXVVVV
the plan	VVWUVVWU
the plane	WVUVWWVV
the plant	WVVVVUXV
the platform	TVVXXUWV
the point	WUVUVVVV
the police	VVVWVVVV
the pool	XVVUXVVV
the pope	VUWVVUVV
the post	VVUWUWVV
the power	UWVUVVVV
the premium	WVVUVVVV
the press	WVVVWVWV
the price	VWVVVVXV
the queue	XUVUVVVV
the quick	VUVWXVWV
the quiet	UVXUUVVV
the rain	WUVVUXVV
the recall	UWVVUWWV
the recalled	VWVUWVVV
the receipt	UVWVVVVV
the record	VVVVVVVW
the red	UVVWUVVV
the rent	VVVVWWVV
the rental	VVVVVUVV
the replacement	WVUVVVVV
the results	VVVVVVXV
the right	VWVUVVVV
the ring	VVVWVVVV
the river	VVWVVVVV
the road	VVVVVUVV
the roadworks	XUUUUVVV
the roof	VWVUZVVV
the room	VVVVTVVV
the runway	VVVVVVWV
the safety	VVXUVVVV
the same	XTWUUUVV
the school	XVVUXYVW
the screen	WVVUVVVV
the seat	VVVVVVWV
the security	UVVWVVVV
the service	WVUVVVVV
the shoes	WVVUVVVV
the shop	WWUTVVVV
the sink	VVVVVUVV
the site	UWVVUVVW
the sky	VVUWUVVV
the sofa	VVUWVVVV
the soup	YUWTWVVV
the stadium	VVVWVVVV
the station	TVVWVXVV
the status	UVVXVVVV
the stop	UVVWVVVV
the store	VVVUVVVV
the storm	VVVVVUVV
the street	XXVRVZVV
the strike	UWVVVVWV
the sunday	VVVVVVWV
the table	WTWWVVVV
the tablet	UVVXUUVV
the tap	WUVUWXVU
the tarmac	VVVVVUVV
the taxi	VVVVUUVV
the terminal	WVVVVUVV
the third	WVVUVVVV
the till	VVWUTVVV
the time	WVVVVVVV
the toilet	WVVUUVVV
the tower	VVUWVVVV
the town	VVVVUVVV
the toy	VVWVUUVV
the tracking	WVUVVVVV
the tracks	WVVUXVVV
the traffic	VVVVVVWV
the train	UYVTYVVV
the trains	WVVVWVVV
the two	UVVWVVVV
the update	VVVVUXUW
the view	VVYTVVVV
the voucher	VWVVVVVV
the warehouse	UVWVVVVV
the warranty	WVVUVVVV
the water	UUUYUVXU
the way	UWWUUUVW
the wedding	VVWUXVVV
the week	VVWVVVVV
the wet	VVVVXUVV
the white	TWVWUVVV
the whole	WVVUXVVV
the wifi	TVVXVVVV
the wind	UXVUVUVV
the window	WVVUVUVV
the worst	WVUUVVVV
the wrong	UXUUUXVV
the x	UWVVVVVV
the year	UUaSVVVV
the zip	VVWTVUVV
their	VVTXVWVW
them	UVUXTUWV
them $	WWVTWWVV
them ,	VVVWVUVV
them ?	VUVWVVVV
then	YUUVVVVV
then the	VVUVVVVV
then wednesday	WVVVVVVV
there	XWRWaZVT
there $	WUUVWUVV
there ,	UUVWVUVV
there .	VUUXXXVV
there ?	XUVVVVVV
there a	VWUVUTVV
there an	UWVVVVXV
there any	VVVVVXVV
there anyone	WUVVVWVV
there are	WVVUVVVV
there be	VWVVVVVV
there for	WVVVWVVV
there is	UXUWZVVV
there someone	VVVVWWVV
there was	WUVUXWVV
there were	VVVVUUVV
there's	UZUUZXUU
there's a	TZUUcXVU
there's no	UWVVUWVV
theres	VVVVWXVV
these	VTXWWVUV
these days	UUVYVVVV
thesis	UVVWVVVV
they	XUXRUTUX
they said	WVVUVVVV
they saw	VVVVVUVV
they sent	WVVUVVVV
they want	WVVVVVVV
they're	WVUVTUUW
they're building	VVUWUVVV
they've	VVVWXUVV
thick	VVVVVUVV
thing	UVUWXXVV
thing on	VVVVUVVV
things	UVXUUWVV
think	TTYVUUVU
think of	UVXUVUVV
thinking	SUWYUWVV
thinking about	TVXVWWVV
thinking of	TUUYUVVV
thinks	ZUTTUVVV
thinks i	YVVTVVVV
third	ZTUUUUUW
third time	XVUUVUVV
this	YRUXQZWX
this $	UVXUVVVV
this anymore	VUUXWXVV
this from	TWVWUVVV
this game	UVVWVVVV
this hour	VWVVVVVV
this is	XVVTUVUV
this month	UVVWVVXV
this morning	UWVVWYUW
this new	WVVVVVVV
this phone	UUXUUVVV
this playlist	UVXVUVVV
this queue	XVVUVVVV
this town	VVVVVVVW
this weather	SVVYUVVV
this week	VXWSUXWV
this year	VUVWVVWV
tho	UVUXVVVV
tho $	UVUXVVVV
those	TVZTTVVV
those of	VWVUUVVV
though	VVVUWWVV
thought	UVUXVVVV
thought i'd	UVWUVVVV
thought it	VVTXVVVV
thousand	XVVUVVVV
thread	UUVXVVVV
three	aSWRVVUY
three days	VVVVVVVW
three hours	XTVVVVVW
three kids	VVVVVUVV
three of	VVVUVWVU
three times	WVVVXVVW
three weeks	VXVUUVVV
threw	VVVVUVVV
throat	UVVWWVVV
through	VXUUZYUV
through $	TXVVVVVV
through the	WUVVXYVV
through your	VVVVWWVV
thumbs	UVVXVVVV
thursday	UWUWUWYV
thursday $	UVVWVVWV
thursday ,	VVVVVXVV
thursday .	WVUVVUWV
thx	VVUWVVVV
thx $	VVUWVVVV
ticket	XVUTUTUU
ticket $	VVVVUUVV
ticket ,	UVVWVVVV
ticket 0	VVVVVUVV
tickets	UUVXUWVV
tickets ,	VVVVVWVV
tight	WVVVXUVV
tight ,	WVVVXUVV
till	WUVUUWWV
till 0	VVVVVVVW
till the	VVWVWVVV
time	UVVVUUUV
time $	UWVWUUWV
time ,	WUVVVVVW
time .	VVVVVWVV
time for	TUUYUVVV
time i	YVWSUVVV
time in	WVVUVVVV
time this	WVUVVVVV
time to	UVXVVVVV
times	YTUVWVVV
times ,	VVVVXWVV
times .	WVVVVVWU
times a	VUVVVVVV
times about	VVVVWUVV
tin	VVUWVVVV
tiny	VVVWWUVV
tired	VVWUVVVV
to	TXZRVYVY
to "	WUVVVVVV
to ,	VVVVWXVV
to .	UVWVVUVV
to 0	VVUXUUUV
to a	UUTZUYUV
to about	VWVUVVVV
to add	VWVVVVVV
to an	WTXUVVUV
to another	UVVWVVVV
to answer	WUVVVVVV
to ask	YTVUVWVV
to be	SZVUTVVV
to bed	UVVWVVVV
to boil	VVVWVVVV
to call	XUUVUWVV
to cancel	VWVVVVVV
to change	VWVUVVVV
to charge	UVXVVVVV
to check	UVWVVVVV
to close	WVVUVVVV
to die	TVZTYVVV
to do	UUVWUXVV
to everybody	VVUWVVVV
to everyone	WWVUVVVV
to example	VVVVXVUX
to explain	VVVVVVUV
to file	VVVVVVXV
to fill	VVVVVWVV
to find	UVYSVVVV
to fit	UVVXVVVV
to fix	WUVVVVVV
to fly	VVVVWWVV
to follow	VVVWVVVW
to get	VWVUUVVV
to go	UXVUcWVV
to have	VVWVVUWV
to it	VVVVVVVW
to kill	XVVUWVVV
to know	VXUUVVVV
to land	WVVUWVVV
to live	UYVTbVVV
to make	WUVVVWVV
to me	ZTUUVWVV
to my	VXVTUWVV
to open	WUUXUWVV
to our	VVVWVVWV
to pay	UWVWVVVV
to press	VVVVVVUV
to print	VWVVVVWV
to put	VVVVUVVV
to reach	VVVVVVWV
to report	VVVVVVVW
to return	WVVVVVVV
to ring	VWVVUUVW
to rome	VVUWVVVV
to say	VUXTVTVV
to see	UUVWUVVV
to send	VVVVVVUV
to show	VVWUVVVV
to sit	VVVVVUVV
to speak	VWVUVVVV
to stand	WVVUVWVU
to tell	WUVVVUVV
to the	WRVYWVWW
to them	VUVWVVVV
to us	VVVVUWVV
to use	VVVVVUVV
to wait	VVWVVVVV
to write	WVVUVVVV
to you	UVWVVVVV
to your	SWWVUUWX
today	UVUWWVVW
today $	WUUWXVVV
today ,	UVWVVVVV
today .	WVVTUWUX
today ?	VWVUVVVV
today and	UVVWUUVV
today's	VVVWVVVV
toddler	UWUWZVVV
together	VVVVVUVV
toilet	WVVUUVVV
told	VUXUTWUV
told him	UVUXVVVV
told me	VVVVVWVV
told monday	WVVVVVVV
told nobody	WVVVVUVV
told to	WVVVVVVV
told us	WVVVVWVV
told you	VVVVVWVV
tomato	UVVWVVVV
tomatoes	VVVVVXVV
tomatoes $	VVVVVXVV
tomorrow	TWTYSWXX
tomorrow $	TUUZUVVV
tomorrow ,	VWVUVWWV
tomorrow .	WUVVVVVV
tomorrow and	VVVVUWVV
tomorrow's	VUWVVVWV
tonight	UYUUYYWV
tonight $	VaUSYYWV
tonight ,	VVVVVWVV
tonight .	VVVVVUVV
tonight ?	VUVWUVVV
tonight and	VVVUWVVV
too	VSUaSVVU
too $	TVUYVVVV
too much	WTVWVVVV
took	VTXVXWUV
took 0	WVVVVVVV
took a	WVVUVVVV
took away	WVVVVXVV
took me	XVVUVWVV
took one	TVXVVUVV
took the	VVVWWVVV
took two	UWVVVVVW
tooth	XUUVWVVV
top	VVUWUVWV
top of	VVUXVVWV
toronto	VVVWVVVV
toronto ,	VVVWVVVV
touch	VVWUWVVV
tower	VUTYVVVV
tower $	VVUXVVVV
town	WVVVTUYW
town .	WVUUVWVV
town hall	VVVVUVVV
toy	UVWVSUVV
tracker	VVVVUVVV
tracking	WVUUVVVV
tracks	WVVUXVVV
tracks at	WVVUXVVV
trading	VVVWVVVW
trading standards	VVVWVVVV
traffic	UVVWVVWV
traffic is	UVVWVVVV
trailer	SWVXUUVW
train	UYSWZWVW
train $	WWTUWVVV
train is	VVVWVVVV
train your	YUUVUVVV
trains	WVVVWUVV
transfer	VVWVVVVV
transport	TXVWUUVX
travel	TWVWVUVV
travel agent	UVVWVVVV
travels	VVVVVWVV
travels alone	VVVVVWVV
treat	VVVVVVVW
treated	UVWVVUVV
tree	WVVUVVVV
tried	VVTXVVVV
tried to	XVUUVVVV
trouble	VVVVTVVV
trousers	TVXUVVVV
true	UVWVUWWV
try	WTUXVVVV
tuesday	VVWVVVUW
tuesday $	UUVWVVVV
tuesday .	VVWTVVUW
tuesday ?	VVVVVWVV
turbulence	VVVWWVVV
turn	WXUTUVVV
turn off	VXUTVVVV
turned	VVWUXXVV
turned a	UVWUVVVV
turned up	VVWVVVVV
turning	VWVUWVVV
turning blue	VWVUWVVV
turns	VVVWUUVV
tv	UVVXUUXV
tv $	VWVVVVWV
tv ,	VVVWVVVV
tv .	VWVVVVWV
tweet	VVXTVVVV
twelve	VVVVVUVV
twenty	VVVVWVVV
twenty minutes	VVVVWVVV
twice	ZVUSXUVV
twice $	XVVTVVVV
twice .	VVVVWVVV
twice and	WVVUWVVV
twice for	WVVVVVVV
twins	VVVUUUVV
two	TWWUXaUV
two $	WVVVUVVV
two ,	WVUVVVVV
two days	VWVVVWVW
two floors	WVVUXVVV
two hour	UVUXVVVV
two hours	WUVVUWVV
two minutes	UVWVVVVV
two of	VWVVYUVV
two people	VVVVWVVV
two tired	UVWVVVVV
two weeks	UUVXUVVV
two years	VVWUVVVV
type	WUUWVXVV
typing	XWUUUVVV
typing this	VWVUUVVV
tyre	WWUUVVVV
u	WVVUUUUV
umbrella	VWVVVVVV
umbrella on	VWVVVVVV
unaccompanied	VVVVVWVV
uncle	UVUWVVVV
under	VVVVWUVV
under the	WUVVWVVU
understood	UVXVVVVV
union	VVVWVVVV
unit	UVVWVWVW
unit .	UVVWVVVW
unless	VUVWVVVV
unless i	UWVVVVVV
unless you	VUVWVVVV
unlock	WVVUVVVV
unsubscribe	VWVUVVVV
until	VWUVUVVV
up	TXVUYVXT
up $	VWUUYUVV
up ,	WVUVXVUV
up .	UUUYVUVV
up ?	TUVYVVVV
up a	UWVVVVXU
up after	UVWWVVVV
up all	WVVVVXVV
up and	VVVVUUVV
up at	VWVVVVVV
up by	VVVVVVWV
up for	VWVUUWXV
up on	UWWUWWVV
up the	WUVUUUVV
up to	VVWUVVVV
update	XVVUUWUW
update bricked	WVVUVVVV
update is	TVWVVVVV
update on	UWVVVVVV
update took	WVVVVXVV
updates	VUVVVVVV
upgrade	VWVVVVVV
upgraded	UVXUVUVV
upside	VVVVVUVV
upside down	VVVVVUVV
ur	UVVVXUVU
us	UTWYTUUW
us $	XUUWUWVV
us ,	UVVWUWVV
us .	VVWVUUVW
us ?	UVVWVVVV
us about	VWVVVVVV
us and	VUVWVVVV
us at	WVUVXVVV
us by	VVWVVVVV
us in	VVVUXUVV
us the	WVVVVVWV
use	YSTXUTVV
use a	VVVVVUVV
use the	UVVWVUVV
used	XVTUWVVV
used to	XVUVVWVV
uses	UVVVVVVV
valid	VXUUVVVV
valid $	VWVVVVVV
valley	VVVVVVWV
valve	UVWVXVWW
van	UWVUWWVV
vegan	UVVWUVVV
ventilator	VVVVWXVV
version	VUTXUUVU
version $	VVVWVVVV
version 0	VVVWVVVV
version of	VVUXVVVV
version to	WVVUVVVV
very	XVWSTUVV
video	WVVVUUVV
video ,	WVVVVVVV
video .	VWVVVVWV
video call	VVVWVVVV
video of	WVVVVVVV
view	UVYTVVVV
view from	VVXTVVVV
vinyl	VVVVVVWV
visit	UWWUVVVX
visit a	WUVVVVVV
visiting	UWVUVVVV
visiting hours	UWVUVVVV
voice	UUXVWYVV
voice assistant	UVWUVVVV
volume	VVWUZVVV
vomiting	VVVVVWVV
vote	UVVVVVVV
voted	UVVXVVVV
voucher	VWUUUUVV
voucher $	UWVVVVVV
voucher ,	VVVVVUVV
voucher .	WVVVVVVV
w	PXcSSVUU
w a	UWVUVVVV
w my	VVVVUVVV
w out	TVXVVWVV
w the	UWWVUVVV
wait	VWVUWVUV
wait till	WVUVXVVV
waited	SVXWUWUW
waited 0	VVVVVVUW
waited for	UVWVVVVV
waiter	VVUWVVVV
waiting	WUTWYVVV
waiting for	TUUYVVVV
waiting room	XVVUVUVV
waiting to	VVVVWXVV
walk	XVUVUWVV
walked	WVVUUTVV
walking	UXVUXVVV
wall	WVUVWVVV
walls	XVUUVVVV
want	VYTUYTWU
want a	WVUVVVVV
want it	VWVVVVVV
want to	UZUTYTWU
wants	VVUVVUVW
wants to	UUVXWVVV
ward	WVVUWVVW
ward 0	WVVUVVVW
warehouse	VVVUXUVV
warm	VXUUVVVV
warranty	WVVUVVVV
warranty ?	UWVVVVVV
was	ZQWVQZVR
was "	UVWVVTVV
was 0	YUUTUVVV
was a	UVTYVUVV
was broken	WVVVUVVV
was charged	UWVVVVVV
was cut	VVVVUVVV
was dead	UVVWVVVV
was due	VVVVUWVV
was fast	UVWVVVVV
was fine	VVUWVVVV
was flying	UVWVUVVV
was in	YUUUVWVV
was left	XUVUVVVV
was my	VVVWVVVV
was not	YVTUVVVV
was on	VUUXXUVV
was out	VVWVVVVV
was sent	VVVVUVVV
was sitting	XUVVVVVV
was so	UUZTVUVV
was the	UVUXWXYV
was told	WVVUWVVV
was your	WVUUXVVV
waste	VWVUVVVV
watch	WVVTVVVV
watches	VWUVVVVV
watching	VUUXUVVV
watching the	VVVWVVVV
water	VWUVVXWW
water $	UXUVTVVV
water .	UVWVWVXU
water for	UWVVVXVW
water is	UWVUVVVV
water on	VVVVVUVV
water since	VVVVUWVV
waved	VVUWVVVV
way	QZWVVWUW
way .	UWVUVVVW
way home	UWVVVXVV
way out	VVVVWVVV
way to	TWUXUWVV
ways	WVVVWVVV
ways to	WVVVVVVV
we	SXTYXPVY
we all	UVUWWUVV
we are	WVVUVUUW
we can't	WVVVVWVV
we cried	VVWVVVVV
we do	VVVVWXVV
we go	VWVVVVWV
we have	TWUXVUYU
we haven't	WVVVVVVV
we land	UUVXVVVV
we need	VVVVWVUX
we print	VVVVVVXV
we still	VVVVUVVW
we take	VVVVUVVV
we were	UXWTXUUW
we'd	WWVUUVXV
we'd like	VWVVVVXV
we'll	VVVVVUVW
we're	YVTVXUYU
we're on	VVVVVUVV
we're running	VWVVVVXV
we're sorry	WUVVVVVV
we've	VWVVUWVV
we've been	VVVVVWVV
we've got	VVVVVUVV
we've had	UWVWVXVW
wearing	VVVVUXVV
weather	VTVXUVVV
weather $	WTVWUVVV
website	WUVVVVVV
website ?	WUVVVVVV
website says	WVVVVVVV
wedding	YVVSWUUV
wedding $	WVVUVVVV
wednesday ,	WVVVVVVV
week	WVUWSYVU
week $	VXUVVYVV
week ,	WUVVVVVV
week .	VVUWUVVV
week and	UVWUUUVV
weekend	UWUVVVVV
weekend $	VWVVVVVV
weekends	VUVXVVVV
weekly	UWVVVVYV
weekly .	VWVVVVXV
weeks	VWUVUXUV
weeks ,	WVVVVTVV
weeks .	WUVVTVVV
weeks ago	WVVVUVVV
weeks and	TXVVYXVV
weird	VVVUVVVV
welcome	WWUUUVVV
well	TVYUSVWV
well ,	UVVWVVVV
well .	VVVVUWWV
well done	VVXTVVVV
went	VTZTbUUU
went back	UVWVVVVV
went from	VVWVUVVV
went in	VVVVWUVV
went to	VUXTVXVV
were	UVXUVUTZ
were in	WUVVUXVV
were so	VVVVWVVV
were up	UVWVUVVV
west	VWVVVVVV
wet	XUVVZWVV
wet $	WUVVWVVV
what	RUXYYaTU
what ?	VWVUVVVV
what a	RUYYUVVV
what am	WUVVVVVV
what do	UTVYZXVV
what happened	WVUVVVVV
what happens	WWUUVVVV
what i	VUUXUWVV
what is	XVVUVUVV
what kind	WVVVVVVV
what now	UXVVYWVV
what should	VWVUVUVV
what time	UVVWXVVV
what to	WUVVVXVV
what you	XVVUVUVV
what's	VYUSVVVU
what's going	VWVVVVVV
what's the	WYUSUVVU
whats	UXVUVVVV
whats the	UXVUVVVV
wheel	VWVVVVVV
wheelchair	UWVUTUVV
when	UXVUZUUW
when i	WVWUUUVV
when i'm	VVVVaVVV
when is	VWVUVVVV
when the	TUWXVVVV
when this	XVUUVVVV
when we	UTWWVVVV
when will	UXVUVVVX
when you	VVVVVUVV
when's	UZVTVVVV
when's the	UWVVVVVV
where	YSWUTVTU
where can	VVVVUVUV
where do	VVVVUWVV
where i	VVWVVVVV
where is	XTVVVVVV
where the	VVVWVVVV
where's	VWVUUVVV
where's my	WUVVVVVV
where's the	VWVVVVVV
whether	TWWVUVVW
whether i	VVVVVVUV
whether the	VWVVVVVV
which	UaUSUVUW
which cable	UWVVVVVV
which of	UXUVVWVV
which platform	VWVVVVVV
while	XUTWWZUU
while charging	WUVVWXVV
while i	XVUUUXVV
while i'm	WVVVVVVV
white	UVVVVVVV
white ,	WVVVVVVV
who	WSYUUTVZ
who at	VVVVVVVX
who can	VVVVYVXW
who do	UXVUWUVV
who does	VVWUVVVV
who has	UUVWVVVV
who knows	VVVUUVVX
who pays	WUVVWVVV
who signs	VVVVVVUW
who'd	VVVVVVWV
who's	VTUYUVVV
whoever	UVYTVVVV
whole	UUWWWVVU
whole time	TVVWVVVV
whom	WWVUVWWV
whose	WUVVVVVV
why	bPUWUTVV
why $	WVUVVVVV
why do	WSVXVVVV
why does	XUVVVVVV
why i	UVWVVUVV
why is	WVVVVVVV
wide	UWWUWVVV
widgets	XVVTUVVV
widow	VVVVVWWV
wife	WWUVVWVV
wife has	VVVWVVVV
wife is	WVVUVVVV
wife's	VVVVXVVV
wifi	VVVWVUVV
wifi ,	WVVVVVVV
wifi on	VVVUVVVV
will	UXTWcTVX
will be	UWVUVVVV
will do	VTVXVVVV
will miss	UVVXWVVV
will the	UZVSVVVV
will there	VWVVVVVV
will they	VVVVVVVW
will try	VUVWVVVV
will you	UWVVVVVV
win	VVUWVVVV
wind	UXVVVWVV
wind farm	UWVVVVVV
window	XUVUUUVV
window $	WVVUVVVV
window ,	WVVUUVVV
window seat	VVUWVVVV
windows	VUUWVVVV
windows ,	VUVVVVVV
wine	WUUVVVVV
winter	TWWUVUVV
wire	VWVVWVWV
wish	YVTVVVVV
wish i'd	ZVTTVVVV
wish me	VVVWVVVV
with	SWWVWYUS
with 0	WVUUVVVV
with @	VVUWVVVV
with a	WUVVXWUU
with all	VVVVUVVV
with every	UVVWVVVV
with him	WUVVVWVV
with how	WVUVVVVV
with it	VVVVWVVV
with me	TWWWZXVV
with my	UUXVXVVV
with no	UUVWVVVW
with pen	VVWUVVVV
with tea	VVUWVVVV
with that	VVWUVVVV
with the	VWVVTVWV
with them	WVVUVVVV
with this	UVUXVVVV
with those	UVYTVVVV
with two	VXVTVaVV
with you	UVUXWTVV
with your	TWWVUUVV
within	TXWUWUUX
within 0	UWVVUVUV
within the	UWVVWVVX
without	UVWUSVWV
without a	XUUVVXVV
without telling	TVVXVVVV
woke	VVVVVUVV
woman	VTVWVWVV
won	UVVWUWVV
won't	VVWUaXXV
won't forget	TVXVVUVV
won't open	VVVVVWVV
wondering	UXVUVVVV
wondering if	UXVUVVVV
word	VUVXUUVV
word .	VVVVUUVV
word about	VVUWVVVV
words	XVWSUVVU
words $	YVVSVVVV
words ,	UVWVUVVV
wore	WVVUUVVV
work	TWWVUTVV
work $	TVVWVVVV
work on	VWWUVVWV
work with	VXVUVVVV
worked	YUSWVXVV
worked $	WVUVVVVV
working	WUVVXVVX
works	UWUWUVVV
works $	WVUVVVVV
works ,	VVWUVVVV
works .	UVWVVVVV
works and	VVUXVVVV
works on	UVVWVVVV
works there	VVVWVVVV
worries	UVVWVVVV
worse	WSVXVWVV
worse $	VVVWVVVV
worse .	UUVXUWVV
worst	XVUUVVVV
worst customer	WVVUVVVV
worth	XVWSXXVV
would	WVVUTTcT
would be	XVUUVVVV
would it	YUUUVVVV
would like	UXUVVVZV
would love	VWVVVVWV
would you	WVVVVVWU
wouldn't	WVVUVVVV
wow	UVYTVVVV
wow $	TVZTVVVV
wow .	WVUVVVVV
wrap	VWVVVVVV
write	WVUVUUWV
write for	VVVVVVXV
writing	UVUWTWVW
writing .	VVVVVVVW
writing a	VVVVVVUV
writing my	UVVWVVVV
writing on	VVVUVWVV
written	VVUWYZUX
written the	WVUVZYVV
wrong	TWXUTWVV
wrong .	WUVVVVVV
wrong colour	VWVVVVVV
wrong size	VWVVVVVV
wrote	VWXTVVUV
wrote a	UVWVVVVV
wrote it	XVUUVVVV
x	SXUXVVVV
x 0	UXUVVVVV
x to	UUUYVVVV
y'all	TVWXUUVV
yall	VWVVVVVV
year	SUbTWVVV
year $	USWYVVVV
year ,	UWVVVVVV
year and	UVZTVVVV
year old	WVWTXWVV
year's	VWVUVVVV
years	VUVWTVVV
years $	UVUXVVVV
years ,	VVVVUVVV
years .	XVUUVVVV
years ago	VVVWVVVV
years and	UVVWUVVV
years in	UVXUVVVV
years of	WVUUVVVV
years old	WVUWVWVV
yellow	XUVUWXVV
yes	TUTaUVWV
yes ,	UVVWUVVV
yes i	VVVWVVVV
yes no	VVVVVVWV
yes or	VWVVVVVV
yesterday	TYWUVVWV
yesterday ,	UWWUUWWV
yet	TUUZVVVV
yet $	UUUXVVVV
you	ZSXSQSTM
you $	WXVTWVWV
you ,	UUWWUUVV
you .	SWWWUTXV
you ?	SXVWVVVV
you a	UVVXVVVV
you about	VVVVVUVV
you and	VVVVXVVV
you answered	UVWVVVVV
you call	WVVVVVVV
you came	VVVVVWVV
you can	VVWVVUVV
you can't	VVVVVUVV
you cancelled	WVVVVVVV
you check	UWVVVVVV
you close	VWVUVVVV
you confirm	VVVVVVVU
you did	VVVVVUVV
you do	UWXTUXVV
you don't	TVWVUWVV
you ever	VTVXVVVV
you first	VVVVVVWV
you for	UVXUUVUV
you gave	VVVVUWVV
you give	XTVVVVWV
you guys	TWXUUVVV
you have	UXVVUUVV
you i	VVVVWUVV
you in	UVVWVWVV
you is	TWWVUTVV
you just	XVUVVVVV
you kindly	VVVVVVUV
you knew	WVVVYVVV
you know	VUUWVVVU
you let	VUWVUVUV
you lose	WUVVVVVV
you lost	VVVVWVVV
you made	TVYVVVVV
you need	VWUVVVVV
you offer	VVVVUVUV
you on	UTVYVUWV
you or	UWVVVVVV
you people	XVUUXXVV
you please	XTVVVVVV
you put	VVVVVVWV
you said	VVWUXVVV
you say	VVVVVXVV
you sell	WVVVVVVV
you send	UWVVUWUV
you ship	VVVVVVUV
you should	UVUWXVVV
you since	WVVVVUVV
you sold	VVVVXVVV
you still	UVWVVVVV
you stop	WUVVVVVV
you take	VWVVVVVV
you tell	VVVVVWUV
you thank	WVVVVVVV
you the	UVVWVVVV
you to	ZUUTVVVV
you too	VVVWVVVV
you took	VVVVVVVW
you turned	VVWVXWVV
you use	WUVVVVVV
you want	UVUXVVVV
you were	WUVVVVVV
you won't	WVVVVVVV
you would	UVXUVVVV
you'd	WVVVVVVV
you'd have	WVVVVVVV
you'll	UWVVVVVW
you're	TVXVVVVV
you've	WVVUVVVV
young	UVWVVVVV
your	VXTVdYXX
your "	UXVVTVVV
your app	WUVVUWVV
your baggage	WVVUVVVV
your call	UVWVUWVW
your car	UWVVWVVV
your ceo	WVVVVVVV
your cereal	WUVVWVVV
your chicken	VVVVZVVV
your chief	VVVVVVWV
your colleague	VVVVVUVV
your crew	VVWVVVVW
your customer	VVVVUVVV
your end	VVVVVVVW
your engineer	VVVUVWVV
your firm	VVVVVVVX
your fraud	UVWVVVVV
your game	WVVVWWVV
your gate	VVVVVVWV
your guy	UVXUVVVV
your help	WUVVVVVV
your hold	XUVVVVVV
your hotline	WUVVYVVV
your inbox	VWVVVVVV
your last	WVVVUVVV
your leak	WUVVWXVV
your line	VVVVUWVV
your lorry	UWVVVVWV
your mail	TWVWUVVV
your mr	VVWVUUVV
your network	VWVVVUVV
your new	VVUWVVXV
your office	VVVVVVWU
your online	VVUWXVVV
your own	VVVVUXVV
your people	UTVYYUVV
your pharmacy	XUVUWUVV
your phone	TVVYUUVV
your planes	TVTYVVVV
your press	UVVWVVVV
your safety	WVVUVVVV
your scooter's	VVVVWVVV
your security	UWVVWWVV
your self	VVVWVVVV
your shelf	VVVWUVVV
your shop	UVVWVVVV
your side	UXVUUVYU
your site	VWVUVXVX
your staff	WUVVVVVV
your statement	WVVUVVXV
your store	VVWVVWVV
your support	VVWVVVVV
your updates	VUVVVVVV
your warehouse	VWVUXVVV
your website	WUVVVVVV
yours	TVZTWWVU
yours ,	WVVVXWVV
yours .	TVXVVVVV
yourselves	WVVUVVVV
yr	WVVUUUVV
yr old	WVVUUUVV
yrs	TVXVVUVV
yrs $	VVWUVVVV
yrs ,	UVWVVVVV
zero	XVUUVUVV
zero answers	WVVVVUVV
zip	VVWTVUVV
zip broke	WVWUVUVV
zone	UWVVVVVV
☕	UVVWVVVV
✅	VVUWVVVV
👏	VVWUVVVV
👏 $	VVWUVVVV
😂	TUUYUVVV
😂 $	UUTZUVVV
😍	UVYTVVVV
😍 $	UVYTVVVV
️	VVWVVVVV`,
};
