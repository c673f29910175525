Console.WriteLine("Timeline.Bench");
