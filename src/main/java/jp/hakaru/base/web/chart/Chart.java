package jp.hakaru.base.web.chart;

/** A chart (図), which answers one question. */
public sealed interface Chart
    permits CourseChart,
        StateCourse,
        YearBars,
        Treemap,
        Sunburst,
        StatusBar,
        Sparkline,
        Gantt,
        YearCalendar {}
