import type { DemoStory } from "#cli/demo/story.ts";
import { doc, p } from "#cli/demo/write.ts";

export const bakeryForecast: DemoStory = {
  slug: "the-bakery-that-kept-its-wrong-forecast",
  section: "business",
  headline: "The Bakery That Kept Its Wrong Forecast",
  standfirst:
    "Morning Mercy nearly threw its software out. Instead it printed yesterday’s mistake beside today’s number, and left a column for the reason.",
  bylines: ["adaeze-nwosu"],
  tags: ["Forecasting", "Small business", "Lagos"],
  hoursAgo: 27,
  body: doc(
    p(
      "At half past three in the morning the argument at Morning Mercy Bakery is about how wrong the computer is going to be. The sheet comes out of the printer in the office, Bisi Olorunfemi reads the number aloud, and her head baker, Sunday Eze, makes a sound with his teeth that everyone in Lagos can translate. Then they bake more or less what it says.",
    ),
    p(
      "The number is loaves. Before the software it came from the same weekday last week and a feeling, and on an average day two hundred and ten loaves of soft white bread were left over at dusk, to be sold at half price or given to the mosque and the church on alternate nights. Olorunfemi’s nephew, who keeps the books, brought in a forecast that learned from three years of sales. Within a quarter the leftovers were down to a hundred and forty. On paper it had paid for itself by Easter.",
    ),
    p(
      "On the floor it was hated, because its bad days were terrible. It baked for a normal Monday on the first day of a fuel shortage, when nobody could get to work. It baked for a quiet Thursday when the secondary school came back from holiday and six hundred children wanted bread at once. The average had improved and the surprises had got worse. “Average is for people who eat on average,” Eze told me, and asked for the thing to be switched off.",
    ),
    p(
      "What the owner did next cost her the price of a ruler. She drew two more columns on the morning sheet. In the first, in figures as large as the forecast itself, goes yesterday’s error: how many loaves too many, or how many customers sent away. The second is headed *Why*, and it is filled in by hand by whoever knows.",
    ),
    p(
      "For the first week the *Why* column said “computer”. By the fourth it was the most interesting document in the company. Rain after two o’clock, when the office workers run for the bus and do not stop. Salary week. The road closed for a funeral with four hundred guests, who had all been fed elsewhere. And, again and again, in Eze’s capitals: CITY CROWN GENERATOR.",
    ),
    p(
      "City Crown is the other bakery, two streets off. When its generator fails, its ovens are cold by four, and its customers are at Morning Mercy’s window by six.",
    ),
    p(
      "The nephew took the column seriously, which I put down to his not having been to business school. The school calendar and the paydays he could give to the software, and did; the error fell by another fifth. The rain he could give it badly. The generator he could not give it at all, since no service on earth sells the state of City Crown’s generator at half past three in the morning.",
    ),
    p(
      "So that part is done the other way. When the sheet has been read out, Eze opens the back door and stands in the yard with his head on one side. If he can hear a hum from two streets away, they bake the number. If he cannot, they bake the number and eighty.",
    ),
    p(
      "I was an accountant for nine years and in that time I saw a good many forecasts bought and not one error framed and hung on the wall. Companies keep the mistake in the office, away from the people who could have explained it, and then wonder why the floor has no faith. A forecast handed down alone is an order. With its last mistake printed next to it, at the same size, it becomes a question, and at Morning Mercy eleven people turn out to know part of the answer.",
    ),
    p(
      "Leftovers last month came to sixty-one loaves a day. Eze still makes the sound with his teeth. He makes it now at the second column.",
    ),
  ),
  comments: [
    {
      name: "Chinwe A.",
      hoursAfter: 2.5,
      text: "I know a back door exactly like this one. My father did it with the trains: no whistle by five, don’t light the second oven.",
    },
    {
      name: "Harald Bruun",
      hoursAfter: 6,
      text: "We forecast hospital linen. I printed the error column for tomorrow’s meeting before I had finished reading. I expect to be shouted at, and I will report back.",
    },
    {
      name: "Harald Bruun",
      hoursAfter: 25,
      replyTo: 1,
      text: "Reporting back. I was shouted at for ten minutes, and then the night porter explained Thursdays.",
    },
    {
      name: "Yewande",
      hoursAfter: 26,
      replyTo: 2,
      text: "You cannot leave it there. What about Thursdays?",
    },
  ],
};
