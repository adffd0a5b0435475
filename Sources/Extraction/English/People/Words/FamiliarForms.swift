extension EnglishWords {
    /// Given names with their familiar forms, one name a line.
    static let familiarForms = WordList(
        "familiarForms",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            Abdallah Abdullah Abdulla
            Abdel Abdul Abd Abdal
            Abraham Abe
            Ahmad Ahmed Achmad Ahmet
            Albert Al Bert
            Aleksandr Alexander Aleksander Oleksandr
            Aleksei Alexei Alexey Aleksey Oleksiy
            Alexander Alex Al Sandy Sasha
            Alexandra Alex Sandra Sasha
            Alfred Alf Fred
            Andrei Andrey Andriy
            Andrew Andy Drew
            Anthony Tony
            Arthur Art
            Barbara Barb Babs
            Bashar Bachar
            Benjamin Ben Benny
            Bernard Bernie
            Catherine Cathy Kate Katie Cate
            Charles Charlie Chuck Chas
            Christine Chris Chrissie Tina
            Christopher Chris Kit
            Cynthia Cindy
            Daniel Dan Danny
            David Dave Davy
            Deborah Debbie Deb
            Dennis Denny
            Dmitri Dmitry Dmitriy Dmytro
            Donald Don Donnie
            Douglas Doug
            Edward Ed Eddie Ted Ned
            Elizabeth Liz Beth Betty Eliza Lisa Betsy
            Eugene Gene
            Evgeni Evgeny Yevgeny Yevgeni Evgenii
            Fatima Fatma Fatemeh
            Frances Fran
            Francis Frank
            Franklin Frank
            Frederick Fred Freddie
            Gabriel Gabe
            Geoffrey Geoff Jeff
            Gerald Gerry Jerry
            Gregory Greg
            Harold Harry Hal
            Hasan Hassan
            Henry Harry Hank
            Hussein Husayn Husain Hussain Hossein Hussien Hosein
            Ibrahim Ibraheem Ebrahim
            Iosif Yosif
            Irving Irv
            Ismail Ismael Esmail
            Jacob Jake
            Jamal Gamal Djamal
            James Jim Jimmy Jamie
            Jeffrey Jeff
            Jennifer Jen Jenny
            Jerome Jerry
            Jessica Jess
            John Jack Johnny
            Jonathan Jon
            Joseph Joe Joey
            Joshua Josh
            Judith Judy
            Katherine Kathy Kate Katie
            Kathleen Kathy
            Kenneth Ken Kenny
            Khaled Khalid
            Kimberly Kim
            Lawrence Larry
            Leonard Len Lenny
            Lewis Lew
            Louis Lou
            Mahmoud Mahmud Mahmood
            Margaret Maggie Meg Peggy Marge
            Martin Marty
            Matthew Matt
            Maximilian Max
            Michael Mike Mick Mickey
            Mikhail Michail Mykhailo
            Mikhail Misha
            Mitchell Mitch
            Mohammed Muhammad Mohamed Mohammad Muhammed Mohamad Mohamud Muhamed
            Moshe Moishe
            Mustafa Moustafa Mostafa
            Nathaniel Nathan Nate
            Nicholas Nick Nicky
            Nikolai Nikolay Mykola
            Omar Umar Omer
            Osama Usama Oussama
            Othman Osman Uthman
            Pamela Pam
            Patricia Pat Patty Tricia
            Patrick Pat Paddy
            Peter Pete
            Philip Phil
            Rashid Rasheed Rachid
            Raymond Ray
            Rebecca Becky
            Richard Rich Rick Dick Ricky
            Robert Rob Bob Bobby Robbie
            Ronald Ron Ronnie
            Rudolph Rudy
            Russell Russ
            Saeed Said Sayeed
            Salah Saleh Salih
            Samantha Sam
            Samuel Sam Sammy
            Sergei Sergey Serhiy Serguei
            Sidney Sid
            Stanley Stan
            Stephen Steve Steven
            Steven Steve
            Suleiman Sulaiman Soliman Suleyman
            Susan Sue Susie
            Tareq Tariq Tarek
            Theodore Ted Theo Teddy
            Theresa Terry Tess
            Thomas Tom Tommy
            Timothy Tim
            Vassily Vasily Vasili Vasyl
            Victoria Vicky
            Vincent Vince Vinny
            Vladimir Volodymyr Vlad
            Walter Walt
            William Bill Will Billy Willie
            Yasser Yasir
            Yousef Yusuf Youssef Yousuf Yussuf Yusef Josef
            Yulia Julia Yuliya
            Yuri Yury Yuriy Iouri
            Zachary Zach
            Zeinab Zaynab Zainab
            """)
}
