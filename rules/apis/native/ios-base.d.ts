interface IosClasses {}
